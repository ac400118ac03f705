"""Findings told by a drug or a procedure and its date: `epidural 5 days ago`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_PROCEDURES = listed("epidural epidurals esi esis tfesi lesi lp puncture spinal "
                     "anesthetic anaesthetic discectomy microdiscectomy microdisc "
                     "laminectomy fusion kyphoplasty vertebroplasty rfa myelogram "
                     "discogram stimulator")  # fmt: skip
_SPINE = frozenset({"spinal", "spine", "back", "lumbar"})
_SPINAL_AFTER = listed("tap injection injections anesthesia anaesthesia block anesthetic "
                       "anaesthetic procedure surgery operation decompression")  # fmt: skip
_SINCE = listed("after following since post")
_DIVIDERS = listed(", ; . \n but")
_TO_COME = listed(
    "next tomorrow booked scheduled pending upcoming awaiting planned getting gets will wants due every"
)
"""`Getting an ESI next week`: none was given yet."""
_LED = 3
_RECENT_DAYS = 42
_NEAR, _NEAR_AFTER = 6, 8
_LASTING = frozenset(
    {"prednisone", "prednisolone", "dexamethasone", "methylprednisolone"}
)
_LONG_DAYS, _REACH = 28, 10
_SHOWN = {
    ("current", True): Status.PRESENT,
    ("current", False): Status.PRESENT,
    ("unknown", True): Status.POSSIBLE,
}
"""What a drug shows, by its status and whether nothing is told of what it did."""
_FORMS = frozenset({"for", "x", "since", "over", "past", "bare"})


def read_procedures(passage: Notebook, periods: list[Period]) -> None:
    """Note a procedure on the spine that is dated six weeks ago or less."""
    for period in periods:
        at = _dated(passage, period) if period.high <= _RECENT_DAYS else None
        if at is not None and passage.assess(at, at).tells:
            span = (min(at, period.first), max(at, period.last))
            around = passage.words(span[0] - _LED, span[1] + 1)
            if not _TO_COME.isdisjoint(around):
                continue
            passage.observe("spinal_procedure", Status.PRESENT, span)


def _dated(passage: Passage, period: Period) -> int | None:
    """Where the procedure of a date stands: `8 days after her spinal fusion`."""
    first, after = period.first, period.last + 1
    if passage.word(after) in _SINCE:
        return _procedure(passage, range(after + 1, after + _NEAR_AFTER))
    if period.form in {"ago", "day", "since"}:
        return _procedure(passage, range(first - 1, max(first - _NEAR, 0) - 1, -1))
    return None


def _procedure(passage: Passage, places: range) -> int | None:
    for at in places:
        word = passage.word(at)
        if word in _DIVIDERS:
            return None
        spinal = word in _SPINE and passage.word(at + 1) in _SPINAL_AFTER
        if spinal or (word in _PROCEDURES and word not in _SPINE):
            return at
    return None


def read_shown(passage: Notebook) -> None:
    """Whoever takes methotrexate has the weakened immunity that it brings."""
    lexicon = passage.lexicon
    for treatment in passage.treatments:
        row = lexicon.classes.get(lexicon.class_of.get(treatment.name, treatment.name))
        status = _SHOWN.get((treatment.status, treatment.response == "unknown"))
        if row is not None and row.shows is not None and status is not None:
            passage.observe(row.shows, status, passage.span_of(treatment))


def read_lasting_steroids(passage: Notebook, periods: list[Period]) -> None:
    """`Prednisone 5 mg daily for PMR x 2 years` is long-term use."""
    for match in passage.named_treatments:
        if _LASTING.isdisjoint(match.names):
            continue
        period = next((p for p in periods if _lasts(passage, match.last, p)), None)
        if period and passage.assess(*match.span).tells:
            passage.observe("steroid_use", Status.PRESENT, (match.first, period.last))


def _lasts(passage: Passage, last: int, period: Period) -> bool:
    near = 0 < period.first - last <= _REACH
    within = passage.sentence_of(last) == passage.sentence_of(period.first)
    apart = not _DIVIDERS.isdisjoint(passage.words(last + 1, period.first))
    lasting = period.form in _FORMS and not (period.form == "bare" and apart)
    return near and within and lasting and period.low >= _LONG_DAYS
