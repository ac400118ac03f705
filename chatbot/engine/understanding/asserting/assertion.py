"""How a span of clinical text is asserted: denied, doubted, past, of the family, if.

Only words outside the span count. Rules are the tables of `trigger.py` and `stop.py`;
how far they reach is in `scope.py`. Same text, same answer, whatever its letter case.
"""

from bisect import bisect_left
from operator import attrgetter

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.bounds import REACH, Bounds, Mark, Target
from chatbot.engine.understanding.asserting.mark import find_marks, mark_at
from chatbot.engine.understanding.asserting.scope import Scope
from chatbot.engine.understanding.asserting.trigger import Kind
from chatbot.engine.understanding.text.section import Section, Sections
from chatbot.engine.understanding.text.sentence import DELIMITERS, Words
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Assertion

_AHEAD = stop.JOINS | listed("a any the nor :")
_BACK = stop.LINKS | stop.JOINS | listed("status use history hx nor")
"""Words between a sign and the `not known` that is of it."""
ASPECTS = listed("stage type grade dose strength amount cause reason length")
"""`CKD stage unknown`: what is not known is not whether."""
_PAST_SECTIONS = frozenset({"pmh", "sh", "allergies"})


class Assessor:
    """One text, prepared once, whose spans can each be assessed cheaply."""

    def __init__(self, text: str) -> None:
        self._words = Words(text)
        self._sections = Sections(self._words)
        self._scopes: dict[int, tuple[Bounds, list[Mark], Scope]] = {}
        self._known: dict[Target, set[Kind]] = {}

    def assess(self, start: int, end: int) -> Assertion:
        """How the span of characters `start` to `end` is asserted."""
        if not self._words.words:
            return Assertion()
        target = self._target(start, end)
        kinds = self._kinds(target)
        negated = _is_negated(kinds)
        section = self._sections.at(target.start)
        left_open = "left open" in kinds and {"hypothetical", "unknown"}.isdisjoint(
            kinds
        )
        return Assertion(
            negated=negated,
            possible="possible" in kinds or "unlikely" in kinds,
            historical=self._is_historical(target, kinds, section, negated=negated),
            unknown="unknown" in kinds,
            family="family" in kinds or section == "fh",
            hypothetical=left_open or "hypothetical" in kinds,
            left_open=left_open,
        )

    def is_over(self, start: int, end: int) -> bool:
        """Whether the text says that it ended: former, quit, in 2015, years ago."""
        return not {"ended", "ended on"}.isdisjoint(self._said(start, end))

    def is_gone(self, start: int, end: int) -> bool:
        """Whether the text says that it was so and no longer is: `resolved`, `cured`."""
        kinds = self._said(start, end)
        return "gone" in kinds and "negated" not in kinds

    def is_begun(self, start: int, end: int) -> bool:
        """Whether the text says that it was denied and is so now: `, now yes`."""
        return "begun" in self._said(start, end)

    def section(self, start: int) -> Section | None:
        """The heading that a place in the text stands under."""
        if not (self._sections and self._words.words):
            return None
        return self._sections.at(self._target(start, start + 1).start)

    def opened_at(self, start: int) -> int:
        """The character at which the last heading before a place starts, else -1."""
        if not (self._sections and self._words.words):
            return -1
        return self._sections.opened_at(self._target(start, start + 1).start)

    def _said(self, start: int, end: int) -> set[Kind]:
        """What a text that holds words makes of a span."""
        return self._kinds(self._target(start, end)) if self._words.words else set()

    def _target(self, start: int, end: int) -> Target:
        first, last = self._words.span(max(0, start), end)
        first = min(first, len(self._words.words) - 1)
        return Target(first, max(last, first + 1))

    def _scope(self, at: int) -> tuple[Bounds, list[Mark], Scope]:
        first, last = self._words.sentence(at)
        known = self._scopes.get(first)
        if known is None:
            bounds = Bounds(self._words.words, first, last)
            marks = find_marks(bounds)
            known = self._scopes[first] = bounds, marks, Scope(bounds, marks)
        return known

    def _kinds(self, target: Target) -> set[Kind]:
        """What the triggers around the target make of it, worked out once."""
        if target not in self._known:
            self._known[target] = self._work_out(target)
        return self._known[target]

    def _work_out(self, target: Target) -> set[Kind]:
        bounds, marks, scope = self._scope(target.start)
        first = bisect_left(marks, target.start - REACH, key=attrgetter("start"))
        last = bisect_left(marks, target.end + REACH, key=attrgetter("start"))
        reaching: dict[Kind, int] = {}
        for found in reversed(marks[first:last]):
            mark = _outside(bounds, found, target)
            if mark is None or mark.kind in reaching:
                continue
            if scope.reaches(mark, target):
                vague = mark.kind == "unknown" and not _is_meant(bounds, mark, target)
                reaching["possible" if vague else mark.kind] = mark.start
            elif (left := scope.leaves_open(mark, target)) is not None:
                reaching.setdefault(left, target.start)
        if bounds.word(target.end) == "?" and "affirmed" not in reaching:
            reaching.setdefault("possible", target.end)
            if bounds.word(target.start - 1) == ",":
                reaching.pop("negated", None)
        return _without_denied_doubt(reaching)

    def _is_historical(
        self,
        target: Target,
        kinds: set[Kind],
        section: Section | None,
        *,
        negated: bool,
    ) -> bool:
        if not {"historical", "ended", "ended on"}.isdisjoint(kinds):
            return True
        span = self._words.words[target.start : target.end]
        if negated:
            return section in _PAST_SECTIONS or not stop.HABITS.isdisjoint(span)
        if section == "pmh" and not any(stop.is_drug(word) for word in span):
            listed = self._sections.since_heading(target.start)
            return stop.HISTORY_STOPS.isdisjoint(listed)
        alone = self._words.sentence(target.start) == tuple(target)
        return alone and span[-1] in stop.CONDITIONS


def _is_meant(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`Fever not known` is of the fever; `weight loss amount not known` of how much."""
    if not mark.back:
        return _AHEAD.issuperset(bounds.words[mark.end : target.start][-1:])
    part = bounds.words[target.end - 1] in ASPECTS
    of = bounds.word(target.start - 1) == "of"
    ends = bounds.word(mark.end) in DELIMITERS | stop.JOINS | {"but", "yet"}
    between = bounds.words[target.end : mark.start][:1]
    return ends and not (part or of) and _BACK.issuperset(between)


def _without_denied_doubt(reaching: dict[Kind, int]) -> set[Kind]:
    """`No suspicion of` is a denial, not a doubt."""
    doubted = reaching.get("possible", -1)
    if reaching.get("negated", doubted) < doubted:
        return set(reaching) - {"possible"}
    return set(reaching)


def _is_negated(kinds: set[Kind]) -> bool:
    """Denied, and not so or unknown since; or unlikely, and not said to be possible; or gone, with no date."""
    if not {"begun", "unknown"}.isdisjoint(kinds):
        return False
    if "negated" in kinds:
        return True
    if "unlikely" in kinds:
        return "possible" not in kinds
    return "gone" in kinds and "ended on" not in kinds


def _outside(bounds: Bounds, mark: Mark, target: Target) -> Mark | None:
    """The mark without the words of the target, which never count.

    Of `does not take` before `take a biologic` the `not` is left.
    """
    if mark.end <= target.start or mark.start >= target.end:
        return mark
    if mark.start >= target.start:
        return None
    rest = (mark_at(bounds, at, target.start) for at in range(mark.start, target.start))
    return next((found for found in rest if found is not None), None)


def assess(text: str, start: int, end: int) -> Assertion:
    """How one span of a text is asserted; for many spans, keep an `Assessor`."""
    return Assessor(text).assess(start, end)


def plain_status(said: Assertion) -> Status | None:
    """What an assertion makes of a phrase, unless it is simply stated or past."""
    if said.family:
        return Status.FAMILY
    if said.hypothetical:
        return Status.HYPOTHETICAL
    if said.negated:  # `probably no fever` leaves it open
        return Status.UNKNOWN if said.possible else Status.ABSENT
    if said.possible:
        return Status.POSSIBLE
    return Status.UNKNOWN if said.unknown else None
