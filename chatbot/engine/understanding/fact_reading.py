"""Every fact of a text, read into a notebook in the order that the readers need."""

from collections.abc import Collection

from chatbot.engine.understanding.answers import left_out
from chatbot.engine.understanding.answers.listing import read_closings
from chatbot.engine.understanding.asserting.well import read_working
from chatbot.engine.understanding.findings import illness
from chatbot.engine.understanding.findings.age import read_age
from chatbot.engine.understanding.findings.course import read_recovery
from chatbot.engine.understanding.findings.duration import is_only_time, read_duration
from chatbot.engine.understanding.findings.finding_reader import FindingReader
from chatbot.engine.understanding.findings.gestation import read_last_period
from chatbot.engine.understanding.findings.measurement import read_measurements
from chatbot.engine.understanding.findings.people import read_sex
from chatbot.engine.understanding.medicines import unknown
from chatbot.engine.understanding.medicines.allergy import take_allergies
from chatbot.engine.understanding.medicines.barring import bar
from chatbot.engine.understanding.medicines.merging import merged
from chatbot.engine.understanding.medicines.provoking import settle_denials
from chatbot.engine.understanding.medicines.treatment import TreatmentReader
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question import is_doubt
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

_TRIED, _TAKEN = "treatments_complete", "other_medicines_complete"
_COMPLAINT = "back_complaint"
EARLY = 6
"""Tokens that open a text: a correction, or a short answer."""
_BARE = 3
"""With no more tokens, `6m` in answer to `how long` are months, not a boy of six."""
_SPINE = frozenset({"spinal", "spine", "back", "lumbar"})
_DIVIDERS = listed(", ; . \n but")
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


def read_facts(passage: Notebook, asked: Prompt | None) -> None:
    """Read who it is, what was tried, what is found and how long it has lasted."""
    wants = asked.findings if asked else ()
    asks_how_long = asked is not None and asked.name == "duration"
    if not (asks_how_long and len(passage.tokens) <= _BARE):
        read_sex(passage, read_age(passage))
    read_measurements(passage)
    periods = list(periods_of(passage))
    _read_treatments(passage, periods, wants)
    FindingReader(passage, wants).read()
    passage.leave_unknown()
    read_working(passage)
    read_last_period(passage, periods)
    settle_denials(passage)
    left_out.read_exceptions(passage)
    left_out.release_excepted(passage)
    read_recovery(passage)
    _note_doubts(passage)
    read_closings(passage)
    _read_procedures(passage, periods)
    _read_lasting_steroids(passage, periods)
    _read_shown(passage)
    elsewhere = asked is not None and not _tells_time(passage, periods, asked)
    read_duration(passage, periods, anchored=elsewhere)
    listing = asked is not None and asked.kind == "bundle" and _TAKEN in wants
    ills = "conditions_complete" in wants
    unknown.read_unknown(passage, wanted=listing or _TRIED in wants, alone=not ills)
    if ills:
        illness.read_conditions(passage)
    illness.read_illnesses(passage)


def _read_treatments(
    passage: Notebook, periods: list[Period], wants: Collection[str]
) -> None:
    by_first = {p.first: p for p in periods}
    mentions = TreatmentReader(passage, by_first, wanted=_TRIED in wants).mentions()
    mentions = take_allergies(passage, mentions, wanted="allergies_complete" in wants)
    told = [m for m in mentions if not m.denied]
    bar(passage, told)
    for doubted in [m for m in told if m.doubted_at is not None and not m.tried]:
        span = doubted.doubted_at or 0, doubted.match.last
        passage.reject(span, "doubtful")
    passage.treatments = merged(told, passage)
    unknown.read_implied_drugs(passage)


def _tells_time(passage: Notebook, periods: list[Period], asked: Prompt) -> bool:
    """Whether a length of time is that of the pain though nothing says so.

    Who answers what is asked before all else goes on as in an opening: `34, 10 days`.
    """
    wanted = asked.name == "duration" or corrects(passage)
    opens = asked.name == _COMPLAINT or (asked.name == "age" and passage.has("age"))
    return wanted or opens or is_only_time(passage, periods, asked)


def _note_doubts(passage: Notebook) -> None:
    """A medicine that is named with a question mark is checked, and asked about."""
    for sentence in passage.sentences:
        if is_doubt(passage, sentence):
            passage.reject((sentence.first, sentence.end - 1), "doubtful")


def corrects(passage: Passage) -> bool:
    """Whether it begins or ends as words do that take something back."""
    found, last = passage.said("correction"), len(passage.tokens) - _BARE
    return any(f.first < EARLY or f.first >= last for f in found)


def _read_procedures(passage: Notebook, periods: list[Period]) -> None:
    """Note a procedure on the spine that is dated six weeks ago or less."""
    for period in periods:
        at = _dated(passage, period) if period.high <= _RECENT_DAYS else None
        if at is not None and passage.assess(at, at).tells:
            span = (min(at, period.first), max(at, period.last))
            around = passage.words(span[0] - _LED, span[1] + 1)
            if not passage.listed("yet to come").isdisjoint(around):
                continue
            passage.observe("spinal_procedure", Status.PRESENT, span)


def _dated(passage: Passage, period: Period) -> int | None:
    """Where the procedure of a date stands: `8 days after her spinal fusion`."""
    first, after = period.first, period.last + 1
    if passage.word(after) in {"after", "following", "since", "post"}:
        return _procedure(passage, range(after + 1, after + _NEAR_AFTER))
    if period.form in {"ago", "day", "since"}:
        return _procedure(passage, range(first - 1, max(first - _NEAR, 0) - 1, -1))
    return None


def _procedure(passage: Passage, places: range) -> int | None:
    for at in places:
        word = passage.word(at)
        if word in _DIVIDERS:
            return None
        spinal = word in _SPINE and passage.says("done to a spine", at + 1)
        if spinal or (word in passage.listed("procedures") and word not in _SPINE):
            return at
    return None


def _read_shown(passage: Notebook) -> None:
    """Whoever takes methotrexate has the weakened immunity that it brings."""
    lexicon = passage.lexicon
    for treatment in passage.treatments:
        row = lexicon.classes.get(lexicon.class_of.get(treatment.name, treatment.name))
        status = _SHOWN.get((treatment.status, treatment.response == "unknown"))
        if row is not None and row.shows is not None and status is not None:
            passage.observe(row.shows, status, passage.span_of(treatment))


def _read_lasting_steroids(passage: Notebook, periods: list[Period]) -> None:
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
