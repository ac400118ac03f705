"""Every fact of a text, read into a notebook in the order that the readers need."""

from collections.abc import Collection

from chatbot.engine.understanding.answers import left_out
from chatbot.engine.understanding.answers.listing import read_closings
from chatbot.engine.understanding.asserting.well import read_working
from chatbot.engine.understanding.findings import dated, illness
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
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.reading import Prompt

_CORRECTIONS = PhraseTable(
    {
        True: "sorry|correction|actually|scratch that|i meant|i mean|wait|oops|my mistake"
        "|i misspoke|my bad|ignore|ignore that|scrap that|make that|should be|i was wrong|correct that|rather"
        "|instead|strike that|to correct|should have said|typo|on second thought|mistake"
    }
)
_TRIED, _TAKEN = "treatments_complete", "other_medicines_complete"
_ALLERGIES = "allergies_complete"
_COMPLAINT = "back_complaint"
EARLY = 6
"""Tokens that open a text: a correction, or a short answer."""
_BARE = 3
"""With no more tokens, `6m` in answer to `how long` are months, not a boy of six."""


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
    dated.read_procedures(passage, periods)
    dated.read_lasting_steroids(passage, periods)
    dated.read_shown(passage)
    elsewhere = asked is not None and not _tells_time(passage, periods, asked)
    read_duration(passage, periods, anchored=elsewhere)
    listed = asked is not None and asked.kind == "bundle" and _TAKEN in wants
    ills = "conditions_complete" in wants
    unknown.read_unknown(passage, wanted=listed or _TRIED in wants, alone=not ills)
    if ills:
        illness.read_conditions(passage)
    illness.read_illnesses(passage)


def _read_treatments(
    passage: Notebook, periods: list[Period], wants: Collection[str]
) -> None:
    by_first = {p.first: p for p in periods}
    mentions = TreatmentReader(passage, by_first, wanted=_TRIED in wants).mentions()
    mentions = take_allergies(passage, mentions, wanted=_ALLERGIES in wants)
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
    found, last = _CORRECTIONS.all(passage.tokens), len(passage.tokens) - _BARE
    return any(f.first < EARLY or f.first >= last for f in found)
