"""Short answers to what was just asked: yes, none, only the second, 10 days, f."""

from chatbot.engine.understanding.answers import (
    left_out,
    placing,
    standing_alone,
    unexamined,
)
from chatbot.engine.understanding.answers.itemised import itemised
from chatbot.engine.understanding.answers.listing import close, closed_by_nothing_more
from chatbot.engine.understanding.answers.picking import (
    in_turn,
    named_or_numbered,
    pick,
)
from chatbot.engine.understanding.answers.run_on import named_in
from chatbot.engine.understanding.answers.setting import ReadValue, value_of
from chatbot.engine.understanding.answers.taken_back import taken_back
from chatbot.engine.understanding.asserting import yes_no
from chatbot.engine.understanding.asserting.gone import gone_as
from chatbot.engine.understanding.asserting.guard import ARM, LEG
from chatbot.engine.understanding.asserting.slimming import says_wanted
from chatbot.engine.understanding.findings.course import COURSE, course_of
from chatbot.engine.understanding.findings.sign import graded
from chatbot.engine.understanding.findings.whose_time import is_of_another_sign
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Observation, Status, Treatment
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt
from chatbot.model.speech import Said

_EXCEPT = listed("just only except but other apart besides save")
_HEARD = listed("ok okay")
_TOLD_BEFORE = listed("already told you like as again , there are red flag flags "
                      "screen :")  # fmt: skip
"""`Already said no red flags`, `like I said, none`, `red flags: negative`."""
_US, _ABOUT = listed("i we"), listed("about any that those these")
_SIGNS: dict[str, Said] = {"+": "yes", "+ve": "yes", "-": "no", "-ve": "no"}
_NUMB, _SEAT, _WEAK = "leg_numbness", "saddle_numbness", "leg_weakness"
_COMPLAINT, _TRIED = "back_complaint", "treatments_complete"
_OF_TODAY = listed("now currently presently present today")
_OF_SEVERAL = listed("none neither nil flags all everything those these them others "
                     "other rest")  # fmt: skip


def read_answer(passage: Notebook, asked: Prompt) -> bool:
    """Observe what a short answer says; return whether it answers the question."""
    told = _read(passage, asked)
    return graded(passage, asked.findings) or told


def _read(passage: Notebook, asked: Prompt) -> bool:
    if asked.kind == "group" and in_turn(passage, asked.findings) is not None:
        return _in_turn(passage, asked)
    said = _opening(passage, asked)
    several = not _OF_SEVERAL.isdisjoint(t.word for t in passage.tokens)
    if said and said[0] == "no" and several and asked.findings == (_COMPLAINT,):
        return False  # what denies a list says nothing of the one complaint
    if said is not None and standing_alone.contradicts(passage, said[1], said[0]):
        one = asked.findings[0] if len(asked.findings) == 1 else None
        passage.reject(passage.text.strip(), "contradiction", one)
        return False
    return _by_kind(passage, asked, said)


def _by_kind(passage: Notebook, asked: Prompt, said: tuple[Said, int] | None) -> bool:
    short = said[0] if said else None
    if asked.kind == "confirm":
        return _confirm(passage, short)
    if asked.kind == "bundle" or asked.name == _TRIED:
        return _bundle(passage, asked, short)
    finding = passage.lexicon.findings.get(asked.name)
    kind = finding.kind if finding else None
    if asked.kind == "finding" and kind is not Kind.YES_OR_NO:
        answer = _course if asked.name == COURSE else valued
        return answer(passage, asked, short)
    return _group(passage, asked, said or standing_alone.result_of(passage, asked))


def _opening(passage: Passage, asked: Prompt) -> tuple[Said, int] | None:
    """The yes or no a text opens with, if it stands by itself; and its last token."""
    at = passage.past(yes_no.past_sounds(passage), _HEARD)
    signed = _sign(passage, at)
    if signed is not None:
        return signed, passage.whole[1]
    found = yes_no.said_at(passage, at)
    while found is None and passage.word(at) in standing_alone.SUBJECTS | _TOLD_BEFORE:
        at += 1
        found = yes_no.said_at(passage, passage.past(at, _HEARD))
    found = _not_asked(passage, found) or found
    alone = found is not None and standing_alone.stands_alone(
        passage, found, asked.findings
    )
    if found is not None and alone:
        return found.value, found.last
    return standing_alone.denied_later(passage, asked.findings)


def _not_asked(passage: Passage, found: Found[Said] | None) -> Found[Said] | None:
    """`No, I didn't ask` denies nothing; nor does `I haven't asked about any of that`."""
    if found is None or found.value != "no":
        return None
    at = found.first if passage.word(found.first) in _US else found.last + 1
    other = yes_no.said_at(passage, passage.past(at, _US | {",", "-", "."}))
    if other is None or other.value != "unsure":
        return None
    ends = {"", ".", ",", "yet"} | (_ABOUT if at <= found.last else set())
    return other if passage.word(other.last + 1) in ends else None


def _sign(passage: Passage, at: int) -> Said | None:
    """`+`, `-ve`, `(-)` and nothing else."""
    rest = "".join(passage.words(at)).strip("().")
    return _SIGNS.get(rest)


def _confirm(passage: Notebook, said: Said | None) -> bool:
    if said not in {"yes", "no"}:
        return False
    text = passage.text
    passage.observations.append(
        Observation(
            finding="confirm",
            status=Status.PRESENT if said == "yes" else Status.ABSENT,
            value=said == "yes",
            text=text,
            start=passage.tokens[0].start,
            end=len(text),
        )
    )
    return True


def _bundle(passage: Notebook, asked: Prompt, said: Said | None) -> bool:
    read = passage.treatments or passage.allergies
    if said == "no" and not read and _leaves_unread(passage):
        return False
    closed = (
        asked.findings
        if said == "no"
        else closed_by_nothing_more(passage, asked.findings)
    )
    if closed:
        close(passage, closed)
        passage.treatments = [_excepted(passage, t) for t in passage.treatments]
        return True
    if said == "unsure":
        return unsure(passage, asked)
    unexamined.leave_unexamined(passage, asked)
    told = [o for o in passage.observations if o.finding in asked.findings]
    return any(o.status is Status.UNKNOWN for o in told)


def _excepted(passage: Notebook, treatment: Treatment) -> Treatment:
    """`None other than aspirin`, `no, just lipitor`: what is left out is taken."""
    before = {t.word for t in passage.tokens if t.start < treatment.start}
    if not before & _EXCEPT or treatment.status not in {"unknown", "not taking"}:
        return treatment
    return treatment.but(status="current")


def _course(passage: Notebook, asked: Prompt, said: Said | None) -> bool:
    """How it went since the last visit; `same` is an answer here."""
    found = course_of(passage)
    if found is None:
        return said == "unsure" and unsure(passage, asked)
    passage.observe(asked.name, Status.PRESENT, (found.first, found.last), found.value)
    return True


def _group(passage: Notebook, asked: Prompt, said: tuple[Said, int] | None) -> bool:
    """Findings asked together, or one asked alone."""
    placing.note_own_words(passage, asked)
    if placing.read_place(passage, asked.findings):
        return True
    several = len(asked.findings) > 1
    unclear = several and not unexamined.leave_unexamined(passage, asked)
    if unclear or left_out.deny_beside(passage, asked, said):
        return False
    _deny_all_numbness(passage, asked)
    unknown = several and unexamined.names_what_is_unknown(passage, asked)
    return not unknown and _settled(passage, asked, said, several=several)


def _settled(
    passage: Notebook,
    asked: Prompt,
    said: tuple[Said, int] | None,
    *,
    several: bool,
) -> bool:
    """What is picked, and what is said of the rest or of the one."""
    picked = _picked(passage, asked, said)
    beyond = several and not picked and _is_beyond(passage, asked)
    if beyond or (not picked and _leaves_unread(passage)):
        return False
    if left_out.deny_rest(passage, asked) or picked:
        return True
    return _alone(passage, asked, said)


def _picked(passage: Notebook, asked: Prompt, said: tuple[Said, int] | None) -> bool:
    """Observe each that is picked, but for what is known to be less, meant or brought."""
    picked = pick(passage, asked.findings, said)
    if picked and unexamined.leaves_rest(passage, asked):
        own = named_or_numbered(passage, asked.findings)
        given = itemised(passage, asked.findings) or {}
        own |= {*given} if Status.UNKNOWN in given.values() else set()
        picked = {f: picked[f] if f in own else Status.UNKNOWN for f in picked}
    for finding, status in (picked or {}).items():
        if finding == "weight_loss" and says_wanted(passage):
            continue
        shown = finding in left_out.left_open(passage) or _is_shown(passage, finding)
        if status is Status.ABSENT and shown:
            continue
        if status is Status.PRESENT and passage.is_less(finding):
            continue
        passage.drop(finding)
        passage.observe(finding, status, passage.whole)
        placing.note_place(passage, finding, status)
    return picked is not None


def _is_beyond(passage: Notebook, asked: Prompt) -> bool:
    """`9` of five: a slip of the keys, and nothing of the list."""
    said = passage.text.strip(" .)#")
    if said.isdecimal() and not passage.observations:
        passage.reject(said, "unknown word", None, f"1 to {len(asked.findings)}")
    return said.isdecimal()


def _deny_all_numbness(passage: Notebook, asked: Prompt) -> None:
    """`No numbness`, `not numb there`: of no place by name, so of the one asked about.

    `No neuro stuff`, which denies a weakness by the same words, is of the legs.
    """
    placed = LEG | ARM | {"leg", "legs"}
    weak = {o.start for o in passage.observations if o.finding == _WEAK}
    numb = [o for o in passage.observations if o.finding == _NUMB]
    told = {o.status for o in numb if o.start not in weak}
    words = {t.word for t in passage.tokens}
    here = _SEAT in asked.findings and _NUMB not in asked.findings
    if here and told == {Status.ABSENT} and not (words & placed or passage.has(_SEAT)):
        passage.observe(_SEAT, Status.ABSENT, passage.whole)


def _leaves_unread(passage: Notebook) -> bool:
    """`Nothing like that except the leg is funny`: a no, and words not understood, which are noted."""
    span = left_out.left_out(passage)
    if (
        span is None
        or left_out.is_harmless(passage, *span)
        or left_out.is_only_a_medicine(passage, *span)
    ):
        return False
    start = passage.tokens[span[0]].start
    about = {"sex", "back_complaint"}
    told = any(
        o.end > start and not o.implied and o.finding not in about
        for o in passage.observations
    )
    if not told and not passage.unread:
        passage.reject(span, "unknown word")
    return not told


def _in_turn(passage: Notebook, asked: Prompt) -> bool:
    """Answers one after another; asked again if they are more or fewer than asked."""
    told = in_turn(passage, asked.findings)
    for finding, status in (told or {}).items():
        passage.observe(finding, status, passage.whole)
    if not told:
        count = f"{len(asked.findings)} were asked."
        passage.reject(passage.text.strip(), "unknown word", None, count)
    return bool(told)


def _is_shown(passage: Notebook, finding: str) -> bool:
    """Whether another sign that was told shows it: a foot drop is a weak leg."""
    findings = passage.lexicon.findings
    return any(
        o.status.is_here and o.finding in findings
        and finding in findings[o.finding].implies
        for o in passage.observations
    )  # fmt: skip


def _alone(passage: Notebook, asked: Prompt, said: tuple[Said, int] | None) -> bool:
    if said is None or said[0] == "same":
        return False
    if said[0] in {"yes", "maybe"} and len(asked.findings) > 1:
        if not (passage.observations or passage.treatments):
            passage.reject(passage.text.strip(), "unknown word", None, "which of them")
        return False
    open_ = left_out.left_open(passage) | left_out.spoken_of(passage, said[1])
    open_ |= left_out.numbered(passage, asked, said[1])
    open_ |= {*named_in(passage, asked.findings, said[1] + 1, len(passage.tokens))}
    start, end, _ = passage.slice(0, said[1])  # `yes but it's gone`, `no, not any more`
    gone = said[0] in {"yes", "no"} and passage.assessor.is_gone(start, end)
    back = taken_back(passage, said[1]) if said[0] == "no" else None
    if back and len(asked.findings) > 1:
        return False
    for finding in asked.findings:
        left = said[0] == "no" and (
            finding in open_ or _is_left(passage, finding, said[1])
        )
        if not (left or passage.has(finding) or _is_shown(passage, finding)):
            plain = gone_as(finding) if gone else yes_no.STATUS[said[0]]
            passage.observe(finding, back or plain, (0, said[1]))
    return True


def _is_left(passage: Notebook, finding: str, last: int) -> bool:
    """`Not currently`, `clear for 5 years` say nothing of what counts though it is past, as a cancer."""
    if unexamined.is_beyond_exam(passage, finding):
        return True
    known = passage.lexicon.findings.get(finding)
    now = not _OF_TODAY.isdisjoint(passage.words(0, last + 2))
    span = "".join(passage.words(last + 1, last + 4))
    now |= span.startswith(("for", "since")) and any(map(str.isdigit, span))
    return now and known is not None and known.past_counts


_FLAGS = listed("flag flags")
_GUESSING = listed(", . - : ( but maybe perhaps probably possibly exactly about around roughly like say i we think guess would i'd we'd a over at least more than "
                   "he she they it it's for x up to some guessing late early mid")  # fmt: skip
_FEW = 4
_DAYS = {
    **dict.fromkeys(("chronic", "longstanding")),
    "subacute": Interval(low=28, high=84), "acute": Interval(low=0, high=27),
}  # fmt: skip
"""Days of each band; what is chronic has lasted longer, nobody knows how long."""


def unsure(passage: Notebook, asked: Prompt) -> bool:
    """Leave unknown all that was asked; it is answered."""
    for finding in asked.findings:
        passage.observe(finding, Status.UNKNOWN, passage.whole)
    return True


def valued(passage: Notebook, asked: Prompt, said: Said | None) -> bool:
    """A number, a length of time or a choice; a bare no or `not sure` leaves it unknown."""
    if passage.has(asked.name) or (asked.name == "duration" and _banded(passage)):
        return True
    if said == "no" and yes_no.is_bare(passage) and not passage.number(0):
        return not passage.places(_FLAGS) and unsure(passage, asked)
    read = _read_value(passage, asked, said)
    if passage.has(asked.name):
        return True
    if said in {"unsure", "same"}:
        return unsure(passage, asked)
    known = any(u.finding == asked.name for u in passage.unread)
    if read.value is None and read.reason is not None and not known:
        passage.reject(passage.text.strip(), read.reason, asked.name)
    return False


def _read_value(passage: Notebook, asked: Prompt, said: Said | None) -> ReadValue:
    """Observe a value that is of what was asked, and return it either way."""
    finding = passage.lexicon.findings[asked.name]
    bare = finding.id not in {"weight", "height", "creatinine"}
    read = value_of(passage, finding, 0, len(passage.tokens), bare=bare)
    if read.value is not None and read.span is not None:
        elsewhere = finding.id == "duration" and is_of_another_sign(passage, read.span)
        elsewhere |= said == "unsure" and not _is_guess(passage, read.span[0])
        if not (elsewhere or _is_of_another(passage, read.span)):
            passage.observe(asked.name, Status.PRESENT, read.span, read.value)
    return read


def _is_guess(passage: Notebook, at: int) -> bool:
    """`Dunno, maybe 2 weeks`, and not `not sure, saw him 2 weeks ago`."""
    said = yes_no.said_at(passage, yes_no.past_sounds(passage))
    return said is not None and passage.past(said.last + 1, _GUESSING) >= at


def _banded(passage: Notebook) -> bool:
    """`Chronic`, `subacute`: a duration told by its band."""
    if len(passage.tokens) > _FEW:
        return False
    at = {t.word: n for n, t in enumerate(passage.tokens)}
    name = next((n for n in _DAYS if n in at), None)
    if name is None:
        return False
    span, days = (at[name], at[name]), _DAYS[name]
    passage.observe("duration" if days else "chronic", Status.PRESENT, span, days)
    return True


def _is_of_another(passage: Notebook, span: tuple[int, int]) -> bool:
    """Whether the words of an answer told something else: `18 weeks pregnant`."""
    start, end, _ = passage.slice(*span)
    rate = passage.word(span[0] - 1).isdecimal()  # `about 8 a day`
    return rate or any(passage.told_in(start, end))
