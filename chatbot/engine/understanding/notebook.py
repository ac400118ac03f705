"""What has been read of one passage so far, and which of it is kept, in the order said."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting import not_now
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.token import listed, since, up_to
from chatbot.model.case import (
    Allergy,
    Interval,
    Observation,
    Status,
    Treatment,
    Value,
    bounds_of,
)
from chatbot.model.reading import Unread, Unreadable


class _Form(NamedTuple):
    """How the words of a sign stand behind a turn, at the end of a text, or as the next item."""

    turned: re.Pattern[str]
    told: re.Pattern[str]
    item: re.Pattern[str]


_TURNS_BACK: Final = listed("but though although yet just however then")


def _form(words: str) -> _Form:
    return _Form(
        expression(
            rf"^(?:\S+ ){{0,4}}?(?:{'|'.join(sorted(_TURNS_BACK))}) (?!.*\b(?:no|not|denies|denied|never|without)\b)"
            rf"(?:.*\b(?:(?:reports?|says|thinks|feels|has|describes) (?:it|so)|yes (?:yesterday|last|at|in|sometimes|earlier|once)|{words})\b)"
        ),
        expression(rf"^(?:.* )?(?:{words})$"),
        expression(
            rf"^, (?:(?:some|a|bit|little|of|mild|new|just|only) )*(?:{words})(?: [^,]*)?$"
        ),
    )


_NUMB: Final = r"numb\w*|tingl\w*|pins"
_LEAKS: Final = r"leak\w*|wet|wets|wetting|dribbl\w*|accidents?|soil\w*|smear\w*|pads|(?:can ?n[o']t|can't) feel"
_AGAIN: Final = {
    "leg_weakness": _form(r"weak\w*|heavy|wobbly|giv\w+ way|buckl\w*"),
    "leg_numbness": _form(_NUMB),
    "saddle_numbness": _form(_NUMB),
    "bladder_change": _form(
        rf"{_LEAKS}|urgency|urge|hesitan\w*|frequency|nocturia|slow|stream|straining"
    ),
    "bowel_change": _form(rf"{_LEAKS}|urgency"),
    "fever": _form(
        r"feverish|(?:feels?|feeling|felt|runs?|is|looks?) (?:very )?hot|shiver\w*|rigors?"
    ),
}
"""Words that tell a sign of which more is denied than is so."""
_REST: Final = listed("otherwise other else further additional")
_ENDS: Final = listed(", . ; but (")
_LISTS: Final = listed("or and & / denies denied")
_WHOLE: Final = listed("bladder urinary gu waterworks bowel bowels b/b")
_USES: Final = expression(
    r"(?:[.,;(-] |but |though )*(?:(?:he|she|they|pt|last|then|now|admits|has|still|did|to) )*"
    r"(?:used|uses|using|use|injected|injects) (?:\w+ ){0,2}(?:heroin|fentanyl|meth)\b(?!.{0,20}\b(?:smok|snort|inhal|sniff))"
)
"""`Denies IVDU; last used heroin 2 months ago`: how is asked."""
_SAID_NEAR: Final = 16
_HELD: Final = listed("incontinence incontinent leak leaks leaking leakage accident accidents "
                      "wetting continent")  # fmt: skip
_HINDERED: Final = expression(
    r"urge|urgency|hesitan\w*|nocturia|urinary frequency|(?:poor|weak|slow) (?:stream|flow)|to (?:strain|push)|straining|dribbl\w*"
)
_BEFORE: Final = 12


def is_taken_back(passage: Passage, first: int, last: int, finding: str) -> bool:
    """Whether the sentence tells what it denied, before or behind: that is asked about."""
    form = _AGAIN.get(finding)
    if form is None:
        near = " ".join(passage.words(last + 1, last + _SAID_NEAR))
        return finding == "iv_drug_use" and _USES.match(near) is not None
    opened, end, _ = passage.sentence_of(first)
    before, behind = passage.words(opened, first), passage.words(last + 1, end)
    if not _TURNS_BACK.isdisjoint(behind) and form.turned.match(" ".join(behind)):
        return True
    denied = passage.words(first, last + 1)
    held = finding == "bladder_change" and not _HELD.isdisjoint(denied)
    if held and _is_hindered(passage, first):
        return True
    clause = [*since(before, _ENDS), *denied, *up_to(behind, _ENDS)]
    if not _REST.isdisjoint(clause):  # `otherwise no bladder issues`
        return any(
            form.told.match(" ".join(passage.words(max(at - 1, opened), at + 1)))
            and not passage.assess(at, at).negated
            for at in range(opened, first)
        )
    alone = _LISTS.isdisjoint([*before, *denied, *behind])
    whole = alone and not _WHOLE.isdisjoint(denied)
    return whole and form.item.match(" ".join(behind)) is not None


def _is_hindered(passage: Passage, end: int) -> bool:
    """`Urgency; no incontinence`: of passing urine another trouble is told just before."""
    return any(
        _HINDERED.fullmatch(" ".join(passage.words(at - n, at + 1)))
        and not passage.assess(at, at).negated
        for at in range(max(end - _BEFORE, 0), end)
        for n in range(min(at, 1) + 1)
    )


_OTHER = listed("other further additional")
"""`Some urgency, no other bladder symptoms`: what was told is not denied."""


class Notebook(Passage):
    """A passage with what was read of it: observations, treatments, what was of no use."""

    def __init__(self, lexicon: Lexicon, text: str, today: date) -> None:
        super().__init__(lexicon, text, today)
        self.observations: list[Observation] = []
        self.treatments: list[Treatment] = []
        self.allergies: list[Allergy] = []
        self.unread: list[Unread] = []
        self.denied_parts: list[Observation] = []
        self.measured: set[str] = set()
        """Findings whose signs were measured, which outweighs a denial beside them."""

    def observe(
        self, finding: str, status: Status, span: tuple[int, int], value: Value = None,
        *, implied: bool = False,
    ) -> None:  # fmt: skip
        """Add an observation over tokens, unless its number cannot be meant."""
        if finding not in self.lexicon.findings:
            return
        if status is Status.ABSENT and is_taken_back(self, *span, finding):
            status = Status.POSSIBLE
        if status is Status.ABSENT and self.word(span[0] - 1) in _OTHER:
            return
        start, end, text = self.slice(*span)
        if value is None and status is not Status.UNKNOWN:
            value = status is not Status.ABSENT
        if self._is_outside(finding, value):
            self.reject(span, "out of range", finding)
            return
        if isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        told = [(o.status, o.value) for o in self.observations if o.finding == finding]
        if (status, value) not in told:
            self.observations.append(
                Observation(
                    finding=finding, status=status, value=value,
                    text=text, start=start, end=end, implied=implied,
                )
            )  # fmt: skip

    def measure(self, finding: str, span: tuple[int, int]) -> None:
        """Note that a measured sign shows a finding, unless it is another's, supposed, or over."""
        said, known = self.assess(*span), self.lexicon.findings.get(finding)
        if said.hypothetical or known is None:
            return
        over = not known.past_counts and not_now.was_another_year(self, span[1])
        if said.family or over:  # `wife took his temp, 38.9` is of the patient
            status = Status.PAST if over else Status.POSSIBLE
            self.observe(finding, status, span)
            return
        self.observe(finding, Status.PRESENT, span)
        self.measured.add(finding)

    def imply(self, finding: str, span: tuple[int, int]) -> None:
        """Note that a finding is present because of other words."""
        if not self.has(finding):
            self.observe(finding, Status.PRESENT, span, implied=True)

    def reject(
        self,
        said: str | tuple[int, int],
        reason: Unreadable,
        finding: str | None = None,
        detail: str = "",
    ) -> None:
        """Note words, or the tokens that hold them, that could not be used."""
        text = said if isinstance(said, str) else self.slice(*said)[2]
        unread = Unread(text=text, reason=reason, finding=finding, detail=detail)
        if unread not in self.unread:
            self.unread.append(unread)

    def asks_of(self, told: Observation | Treatment) -> bool:
        """Whether something that was told stands in a question."""
        at = self._token_at(told.start)
        return any(s.first <= at < s.end for s in self.asking)

    def span_of(self, told: Treatment) -> tuple[int, int]:
        """The tokens in which a treatment is told."""
        return self._token_at(told.start), bisect_left(self._starts, told.end) - 1

    def suggest(self, finding: str) -> None:
        """Note that what was read of a finding is only suggested by the words."""
        self.observations = [
            o.but(suggested=True) if o.finding == finding else o
            for o in self.observations
        ]

    def drop(self, finding: str) -> None:
        """Take back what was read of a finding, for words that say it better."""
        self.observations = [o for o in self.observations if o.finding != finding]

    def leave_unknown(self) -> None:
        """`Can't say about the steroids` names none that are taken: nobody knows."""
        open_ = [o for o in self.observations if o.status is Status.UNKNOWN]
        self.treatments = [
            t for t in self.treatments
            if t.status != "unknown" or t.dose
            or not any(o.start < t.end and t.start < o.end for o in open_)
        ]  # fmt: skip

    def has(self, finding: str) -> bool:
        """Whether anything was said of a finding."""
        return any(o.finding == finding for o in self.observations)

    def told_in(self, start: int, end: int) -> Iterator[Observation | Treatment]:
        """What was made of any words between two places of the text."""
        made: list[Observation | Treatment] = [*self.observations, *self.treatments]
        for told in made:
            if told.start < end and start < told.end:
                yield told

    def is_less(self, finding: str) -> bool:
        """Whether all that was said of a finding is past, possible or not known."""
        told = {o.status for o in self.observations if o.finding == finding}
        return bool(told) and told <= {Status.PAST, Status.POSSIBLE, Status.UNKNOWN}

    def _is_outside(self, finding: str, value: Value) -> bool:
        known = self.lexicon.findings[finding]
        if isinstance(value, bool) or not isinstance(value, float | int | Interval):
            return False
        low, high = bounds_of(value)
        below = known.low is not None and low < known.low
        above = known.high is not None and high > known.high
        return below or above


def kept_facts(passage: Notebook) -> list[Observation]:
    """In the order said.

    `Denies smoking` after `smoked once` is no contradiction, nor is `EHL 4/5` after
    `strength full`: the sign that was measured stands, and what is sure over a doubt.
    """
    told = passage.observations
    findings = passage.lexicon.findings
    past = {o.finding for o in told if o.status is Status.PAST}
    present = {o.finding for o in told if o.status is Status.PRESENT} - past
    denied = {o.finding for o in told if o.status is Status.ABSENT}
    lasting = {
        o.finding for o in told
        if o.status is Status.PRESENT and o.finding in findings
        and findings[o.finding].past_counts
    }  # fmt: skip
    sure = present | {f for f in past if f in findings and findings[f].past_counts}
    shown = {i for f in present if f in findings for i in findings[f].implies}
    outweighed = (past - lasting) | shown | passage.measured | _outdone(told, passage)
    kept = [
        o for o in told
        if not (o.status is Status.ABSENT and o.finding in outweighed)
        and not (o.status is Status.PAST and o.finding in lasting)
        and not (o.status is Status.POSSIBLE and o.finding in sure)
        and not (o.finding in denied and o.status is Status.POSSIBLE and o.text.lower() in _SYNDROMES)
    ]  # fmt: skip
    return sorted(kept, key=lambda o: o.start)


_TROUBLE = expression(
    r"(?P<held>\b(?:in)?cont(?:\b|inen)|\bincont|\b(?:leak|accident|wet|soil))"
    r"|(?P<passed>\bret(?:ention|ain))|(?P<numb>\bnumb)|(?P<tingles>\b(?:tingl|pins|para?esth))"
)
_SYNDROMES = {"cauda equina", "ces", "cauda equina syndrome"}
"""`?cauda equina. No saddle numbness`: a name doubts no sign that is denied."""
_TURNS = listed("but however although though admits yet except")


def _outdone(told: list[Observation], passage: Passage) -> set[str]:
    """`Denies incontinence but has to push to pass urine`: behind the turn it is there."""
    denied = [o for o in told if o.status is Status.ABSENT]
    here = [o for o in told if o.status.is_here]
    return {
        d.finding for d in denied for o in here
        if o.finding == d.finding and _outdoes(passage, o, d)
    }  # fmt: skip


def _outdoes(passage: Passage, told: Observation, denied: Observation) -> bool:
    """`Bladder urgency, no incontinence`: of an organ one trouble denied denies no other."""
    one, other = _troubles(denied), _troubles(told)
    apart = len(one) == 1 and one.isdisjoint(other)
    turned = _turns(passage, denied, told) or _of_other_side(passage, denied, told)
    named = told.text.lower() in _SYNDROMES
    doubted = told.status is Status.POSSIBLE and denied.end < told.start
    apart |= doubted and not _SENTENCE.search(passage.text[denied.end : told.start])
    return (apart and not named) or (turned and told.status is Status.PRESENT)


def _troubles(told: Observation) -> set[str | None]:
    return {found.lastgroup for found in _TROUBLE.finditer(told.text.lower())}


def _turns(passage: Passage, denied: Observation, told: Observation) -> bool:
    between = passage.text[denied.end : told.start].lower().split()
    near = denied.end < told.start < denied.end + _NEAR
    return near and not _TURNS.isdisjoint(between)


def _of_other_side(passage: Passage, denied: Observation, told: Observation) -> bool:
    """`Left leg weak, right leg not weak`: each is of its own side."""
    one, other = _sides(passage.text, denied), _sides(passage.text, told)
    return bool(one and other) and one.isdisjoint(other)


def _sides(text: str, told: Observation) -> set[str]:
    """The sides named in the clause of what is told, by their first letter."""
    before, after = _CLAUSE.split(text[: told.start]), _CLAUSE.split(text[told.end :])
    clause = f"{before[-1]}{told.text}{after[0]}".lower().replace(":", " ")
    return {word[0] for word in clause.split() if word in _SIDES}


_CLAUSE = expression(r"[,;.\n]|\bbut\b")
_SENTENCE = expression(r"[;.?\n]")
"""Within one, what is doubted behind its denial is in doubt: `no weakness, leg weakness`."""
_SIDES = listed("left l lt right r rt crossed")
_NEAR = 80
"""Characters over which a `but` may take back a denial."""


def as_typed(told: Observation, text: str, written: str) -> Observation:
    """The observation with its words as they were typed; all of them where these were moved."""
    if len(text) != len(written):
        return told.but(text=text, start=0, end=len(text))
    return told.but(text=text[told.start : told.end])
