"""What is told but is of no use for today: it has gone, or a medicine made it.

A sign of infection or of the cauda equina that has gone was there since the pain began, which
is what is asked: it is in doubt, and neither told for today nor denied.
"""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.finding import Finding

_GRAVE = listed("fever chills night_sweats saddle_numbness bladder_change bowel_change "
                "iv_drug_use")  # fmt: skip
_RECURS = listed("again recurrent recurrence recurred returned relapse relapsed")
_OF_LATE = (["until", "last"], ["until", "yesterday"], ["until", "recently"])


def gone_status(passage: Notebook, match: Match, finding: Finding) -> Status | None:
    """Of `fever resolved`: in doubt; `cancer cured`: past; None where it is just denied."""
    assessor = passage.assessor
    before = passage.words(match.first - 4, match.first)
    if finding.id == "back_complaint" and {"more", "longer"} & {*before}:
        return _recovered(passage, match)  # `no more back pain`
    if not assessor.is_gone(match.start, match.end):
        return None
    if finding.id == "back_complaint":
        named = (m for m in passage.matches if m.entries[0].name == "back_complaint")
        over = all(assessor.is_gone(m.start, m.end) for m in named)
        return _recovered(passage, match) if over else None
    if finding.past_counts:
        return Status.PAST
    return Status.POSSIBLE if finding.id in _GRAVE else None


def gone_as(finding: str) -> Status:
    """What a sign is that was asked for and has gone."""
    return Status.POSSIBLE if finding in _GRAVE else Status.ABSENT


def _recovered(passage: Notebook, match: Match) -> Status:
    """`Back strain 4 weeks ago, fully recovered` is of the back, and over unless it recurs."""
    if not passage.places(_RECURS):
        passage.observe("course", Status.PRESENT, match.span, "recovered")
    return Status.PRESENT


def over_status(passage: Passage, match: Match, finding: Finding) -> Status | None:
    """Of `saddle numbness until yesterday`: in doubt; `IVDU in 2010`: past; None where it goes on."""
    if not passage.assessor.is_over(match.start, match.end):
        return None
    late = passage.words(match.last + 1, match.last + 3) in _OF_LATE
    return Status.POSSIBLE if late and finding.id in _GRAVE else Status.PAST


_OF = listed("of a an prior previous l r left right lt rt some remote")
_HISTORY = listed("hx h/o history")
_OF_NOW = listed("x for since yesterday today tonight now last past this started began onset ago days weeks months day week wks wk hrs hours "
                 "worse worsening new recent")  # fmt: skip
_SHORT = listed("d w mo -")
_AFTER = 4


def is_bare_history(passage: Passage, match: Match) -> bool:
    """`Hx of foot drop`; a `10 day hx of fever` and a `hx of fever since Monday` are of now."""
    at = passage.back_over(match.first - 1, _OF)
    led = passage.word(at) in _HISTORY and passage.word(at - 1) not in _OF_NOW | _SHORT
    after = passage.words(match.first, match.last + 1 + _AFTER)
    return led and _OF_NOW.isdisjoint(after)


_CAUSES = (["2", "/", "2"], ["d/t"], ["due", "to"], ["because", "of"], ["secondary", "to"])  # fmt: skip
_MADE = tuple(
    [verb, *whom]
    for verb in listed("made makes gave gives caused causes causing giving")
    for whom in ([], ["her"], ["him"], ["me"], ["them"], ["pt"], ["the", "patient"])
)
_DOES = listed("hurts hurt upsets upset bothers bothered irritates irritated burns burned kills")  # fmt: skip
"""What a medicine does to a stomach: `ibuprofen helps but hurts her stomach`."""
_TOOK = listed("took tried had given taken")
"""`Tried tramadol once and vomited`, where `took naproxen, now vomiting` is of today."""
_UNDER = listed("on with from after")
_THE = listed("the a an his her my one two taking first each every some that")
"""`Vomited after the codeine`."""
_STOPPED = listed("stopped stop quit d/c d/c'd dc'd discontinued held withdrawn")
_REASON_LED = listed(", - ( : > 2 / ' d for with bc")
_GIVEN_UP = frozenset({"past", "stopped", "unknown"})
_BRACKET = 8
_NOW = listed("now none today currently")
_REACH = 4


def is_drug_made(passage: Notebook, match: Match, finding: str) -> bool:
    """`Tizanidine d/c'd 2/2 hypotension`, `tramadol made her vomit`, `faint on tizanidine`."""
    if _is_in_bracket(passage, match):
        return True
    sentence = passage.sentence_of(match.first)
    if finding not in {"shock", "visceral_symptoms"}:
        return False
    drugs = [
        m for m in passage.named_treatments if sentence.first <= m.first < sentence.end
    ]
    earlier = [m for m in drugs if m.last < match.first]
    before = passage.words(sentence.first, match.first)
    led_by_made = any(before[-len(c) :] == c for c in _MADE)
    if earlier and (led_by_made or any(before[-len(c) :] == c for c in _CAUSES)):
        given_up = (t for t in passage.treatments if t.status in _GIVEN_UP)
        named = earlier[-1].start
        return led_by_made or any(t.start <= named < t.end for t in given_up)
    led = passage.word(match.first) in _DOES or before[-2:] == ["-", ">"]
    made = (earlier and led) or _made_by_it(passage, match, before)
    around = [*before[-2:], *passage.words(match.last + 1, match.last + 1 + _REACH)]
    took = earlier and passage.word(earlier[-1].first - 1) in _TOOK
    joined = finding != "shock" and "and" in before[-2:]
    made |= bool(took) and joined and _NOW.isdisjoint(around)
    if made or _is_why_stopped(passage, match):
        return True
    at = passage.past(match.last + 2, _THE)
    under, known = passage.word(match.last + 1) in _UNDER, passage.lexicon.relievers
    return under and any(m.first == at and known & m.names for m in drugs)


_STOMACH = listed("stomach tummy belly abdominal abdo epigastric")


def drug_made(passage: Notebook, match: Match, finding: str) -> tuple[str, Status]:
    """`Ibuprofen (stomach ache)`: an upset stomach; what else a medicine did is no sign."""
    upset = not _STOMACH.isdisjoint(passage.phrase(match))
    return (
        ("stomach_upset", Status.PRESENT) if upset else (finding, Status.HYPOTHETICAL)
    )


def _is_why_stopped(passage: Passage, match: Match) -> bool:
    """`Zanaflex stopped, low bp`, where an NSAID may have bled and it may be `low now`."""
    at = passage.back_over(match.first - 1, _REASON_LED)
    sedating, of = passage.lexicon.within(["sedating"]), passage.lexicon.class_of
    near = [m for m in passage.named_treatments if 0 <= at - m.last <= _REACH]
    ended = [m for m in near if _is_ended(passage, m, at)]
    now = passage.words(match.last + 1, match.last + 1 + _REACH)
    known = any(of.get(name) in sedating for m in ended for name in m.names)
    return known and _NOW.isdisjoint(now)


def _is_ended(passage: Passage, drug: Match, at: int) -> bool:
    """`Zanaflex stopped`, and `stopped the zanaflex 4 mg` up to its dose."""
    led = passage.word(passage.back_over(drug.first - 1, _THE))
    bare = passage.taken.issuperset(range(drug.last + 1, at + 1))
    return passage.word(at) in _STOPPED or (bare and led in _STOPPED)


def _made_by_it(passage: Passage, match: Match, before: list[str]) -> bool:
    """Of `took a Vicodin. It made me throw up` the vomiting."""
    made = next((len(c) for c in _MADE if before[-len(c) :] == c), 0)
    by_it = before[-made - 1 : -made] in (["it"], ["they"], ["that"], ["which"])
    named = any(m.first < match.first for m in passage.named_treatments)
    return bool(made) and by_it and named


def _is_in_bracket(passage: Notebook, match: Match) -> bool:
    """`Tried TCAs (urinary retention)`: in brackets after a drug that was given up."""
    words = passage.words(match.first - _BRACKET, match.first)[::-1]
    opened = next((n for n, w in enumerate(words) if w in {"(", ")"}), None)
    if opened is None or words[opened] != "(":
        return False
    bracket = passage.tokens[match.first - 1 - opened]
    return any(
        t.end <= bracket.start
        and not passage.text[t.end : bracket.start].strip()
        and t.status in _GIVEN_UP
        for t in passage.treatments
    )
