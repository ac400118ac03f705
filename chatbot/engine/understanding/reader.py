"""One text to everything it says: the door of understanding.

Facts, answers, questions and commands are told apart; nothing is decided here.
"""

from datetime import date

from chatbot.engine.understanding.answers.answer import close_bundle, read_answer
from chatbot.engine.understanding.answers.itemised import set_apart
from chatbot.engine.understanding.answers.left_out import left_out, release_excepted
from chatbot.engine.understanding.answers.setting import read_setting
from chatbot.engine.understanding.asserting.closing import read_closings
from chatbot.engine.understanding.asserting.excepting import read_exceptions
from chatbot.engine.understanding.asserting.yes_no import as_meant, is_bare
from chatbot.engine.understanding.findings.complaint import read_complaint
from chatbot.engine.understanding.findings.dated import (
    read_lasting_steroids,
    read_procedures,
    read_shown,
)
from chatbot.engine.understanding.findings.duration import is_only_time, read_duration
from chatbot.engine.understanding.findings.finding_reader import FindingReader
from chatbot.engine.understanding.findings.illness import read_illnesses
from chatbot.engine.understanding.findings.last_period import read_last_period
from chatbot.engine.understanding.findings.listing import read_conditions
from chatbot.engine.understanding.findings.measurement import read_measurements
from chatbot.engine.understanding.findings.person import read_person
from chatbot.engine.understanding.medicines.allergy import take_allergies
from chatbot.engine.understanding.medicines.barring import bar
from chatbot.engine.understanding.medicines.implied_drug import read_implied_drugs
from chatbot.engine.understanding.medicines.merging import merged
from chatbot.engine.understanding.medicines.provoking import settle_denials
from chatbot.engine.understanding.medicines.treatment import TreatmentReader
from chatbot.engine.understanding.medicines.unknown import read_unknown
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.calculator_form import names_calculator
from chatbot.engine.understanding.requests.command import (
    command_of,
    unknown_command,
    wants_plan_now,
)
from chatbot.engine.understanding.requests.question import Division, divide, is_doubt
from chatbot.engine.understanding.requests.question_form import opens_question
from chatbot.engine.understanding.text.cue_spelling import with_cues, with_denials
from chatbot.engine.understanding.text.dictation import as_written
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.template import as_form
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.case import Observation, Status
from chatbot.model.reading import Command, Prompt, Reading, Unread

LONGEST = 20_000
"""Longer texts are refused, kindly."""
_CORRECTIONS = PhraseTable(
    {
        True: "sorry|correction|actually|scratch that|i meant|i mean|wait|oops|my mistake"
        "|i misspoke|my bad|make that|should be|i was wrong|correct that|rather"
        "|instead|strike that|to correct|should have said|typo|on second thought|mistake"
    }
)
_EARLY = 6
_BARE = 3
"""With no more tokens, `6m` in answer to `how long` are months, not a boy of six."""
_TRIED = {"unknown", "past", "stopped"}


def read(lexicon: Lexicon, text: str, asked: Prompt | None, today: date) -> Reading:
    """Return everything that one text says."""
    refused = _refused(text)
    if refused is not None:
        return Reading(text=text, unread=(refused,))
    command = command_of(text)
    if command is not None and not _answers_instead(command, asked):
        return _ordered(lexicon, text, command, today)
    return _told(lexicon, text, asked, today)


def _refused(text: str) -> Unread | None:
    if not text.strip():
        return Unread(text="", reason="empty")
    if len(text) > LONGEST:
        return Unread(text=text[:80], reason="too long")
    if not any(c.isalnum() or c in "+-?/" for c in text):
        return Unread(text=text[:80], reason="unreadable")
    return None


def _answers_instead(command: Command, asked: Prompt | None) -> bool:
    """No command word is also an answer, for now."""
    return asked is not None and command.name == "case" and bool(command.rest)


def _ordered(lexicon: Lexicon, text: str, command: Command, today: date) -> Reading:
    if command.name != "set":
        return Reading(text=text, commands=(command,))
    notebook = Notebook(Passage(lexicon, text, today))
    read_setting(notebook, text.lower().index("set") + len("set"))
    return Reading(
        text=text,
        observations=tuple(notebook.observations),
        unread=tuple(notebook.unread),
        commands=(command,),
    )


def _told(lexicon: Lexicon, text: str, asked: Prompt | None, today: date) -> Reading:

    def is_real(word: str) -> bool:
        return lexicon.speller.is_real(word)

    written = with_denials(as_form(as_written(_in_items(text, asked))), is_real)
    passage = Passage(lexicon, written, today)
    passage.set_tokens(with_cues(passage.tokens, is_real))
    if asked is not None and asked.kind != "confirm":
        passage.set_tokens(as_meant(passage.tokens, is_real))
    if names_calculator([t.word for t in passage.tokens]):
        return Reading(text=text, questions=(text.strip(),))
    if asked is not None and _is_bare(passage):
        return _answered(text, Notebook(passage), asked)
    notebook = Notebook(passage)
    division = divide(passage)
    _read_facts(notebook, division, asked)
    off_back = read_complaint(notebook, division)
    if asked is not None and asked.kind == "group":
        _read_left_out(notebook, asked)
    answered = _answer(notebook, division, asked) if asked else False
    if asked and not answered:
        asking = _spans(passage, division)
        answered = close_bundle(notebook, asked, asking) or _told_asked(notebook, asked)
    _complete_treatments(notebook)
    if text.lstrip().startswith("/"):
        notebook.reject(text.strip()[:80], "unknown word", None, unknown_command(text))
    return Reading(
        text=text,
        observations=tuple(
            _as_typed(o, text, written) for o in _ordered_facts(notebook)
        ),
        treatments=tuple(notebook.treatments),
        allergies=tuple(notebook.allergies),
        questions=division.questions,
        commands=_commands(passage, division, notebook),
        unread=tuple(notebook.unread),
        answered=answered,
        correction=_corrects(passage),
        wants_plan=division.wants_plan,
        off_back=off_back,
    )


def _is_bare(passage: Passage) -> bool:
    """`None`, `not sure`; `who knows` may ask."""
    return is_bare(passage.tokens) and not opens_question(passage.words(0, _EARLY))


def _answered(text: str, notebook: Notebook, asked: Prompt) -> Reading:
    """A yes, a no or a don't know alone says nothing but what it answers."""
    answered = (
        read_answer(notebook, asked)
        or close_bundle(notebook, asked)
        or _told_asked(notebook, asked)
    )
    return Reading(
        text=text,
        observations=tuple(_ordered_facts(notebook)),
        unread=tuple(notebook.unread),
        answered=answered,
        is_word=answered and len(notebook.passage.tokens) == 1,
    )


def _ordered_facts(notebook: Notebook) -> list[Observation]:
    """In the order said.

    `Denies smoking` after `smoked once` is no contradiction, nor is `EHL 4/5` after
    `strength full`: the sign that was measured stands, and what is sure over a doubt.
    """
    told = notebook.observations
    findings = notebook.passage.lexicon.findings
    past = {o.finding for o in told if o.status is Status.PAST}
    present = {o.finding for o in told if o.status is Status.PRESENT} - past
    lasting = {
        o.finding for o in told
        if o.status is Status.PRESENT and o.finding in findings
        and findings[o.finding].past_counts
    }  # fmt: skip
    outweighed = (past - lasting) | notebook.measured
    kept = [
        o for o in told
        if not (o.status is Status.ABSENT and o.finding in outweighed)
        and not (o.status is Status.PAST and o.finding in lasting)
        and not (o.status is Status.POSSIBLE and o.finding in present)
    ]  # fmt: skip
    return sorted(kept, key=lambda o: o.start)


def _as_typed(told: Observation, text: str, written: str) -> Observation:
    """The observation with its words as they were typed, if they stand where they stood."""
    typed = text[told.start : told.end]
    if typed == told.text or len(text) != len(written):
        return told
    return told.model_copy(update={"text": typed})


def _in_items(text: str, asked: Prompt | None) -> str:
    """The answer to a group with each numbered item set apart."""
    return set_apart(text, len(asked.findings)) if asked else text


def _read_facts(notebook: Notebook, division: Division, asked: Prompt | None) -> None:
    asks_how_long = asked is not None and asked.name == "duration"
    if not (asks_how_long and len(notebook.passage.tokens) <= _BARE):
        read_person(notebook)
    read_measurements(notebook)
    periods = list(periods_of(notebook.passage))
    by_first = {p.first: p for p in periods}
    mentions = TreatmentReader(
        notebook, by_first, division, wanted=_wants_treatments(asked)
    ).mentions()
    mentions = take_allergies(notebook, mentions)
    told = [m for m in mentions if not m.denied]
    bar(notebook.passage, told)
    notebook.treatments = merged(told, notebook.passage)
    read_implied_drugs(notebook)
    FindingReader(notebook, division, asked.findings if asked else ()).read()
    read_last_period(notebook, periods)
    settle_denials(notebook)
    read_exceptions(notebook)
    release_excepted(notebook)
    _note_doubts(notebook)
    read_closings(notebook, division)
    read_procedures(notebook, periods)
    read_lasting_steroids(notebook, periods)
    read_shown(notebook)
    elsewhere = asked is not None and not _tells_time(notebook.passage, periods, asked)
    read_duration(notebook, periods, division, anchored=elsewhere)
    wanted = asked is not None and asked.kind == "bundle" and _wants_drugs(asked)
    wanted = wanted or _wants_treatments(asked)
    read_unknown(notebook, division, wanted=wanted)
    if asked is not None and "conditions_complete" in asked.findings:
        read_conditions(notebook, division)
    read_illnesses(notebook, division)


def _tells_time(passage: Passage, periods: list[Period], asked: Prompt) -> bool:
    """Whether a length of time is that of the pain though nothing says so."""
    wanted = asked.name == "duration" or _corrects(passage)
    return wanted or is_only_time(passage, periods, asked)


def _read_left_out(notebook: Notebook, asked: Prompt) -> None:
    """Read by itself what a no leaves out, over which the no would reach."""
    passage = notebook.passage
    span = left_out(passage)
    if span is None:
        return
    start, end, text = passage.slice(*span)
    alone = Notebook(Passage(passage.lexicon, text, passage.today))
    _read_facts(alone, divide(alone.passage), asked)
    kept = [o for o in notebook.observations if not start <= o.start < end]
    moved = [
        o.model_copy(update={"start": o.start + start, "end": o.end + start})
        for o in alone.observations
    ]
    known = {o.finding for o in moved}
    notebook.observations = [o for o in kept if o.finding not in known] + moved


def _note_doubts(notebook: Notebook) -> None:
    """A medicine that is named with a question mark is checked, and asked about."""
    passage = notebook.passage
    for sentence in passage.sentences:
        if is_doubt(passage, sentence):
            text = passage.slice(sentence.first, sentence.end - 1)[2]
            notebook.reject(text, "doubtful", None)


def _wants_treatments(asked: Prompt | None) -> bool:
    return asked is not None and "treatments_complete" in asked.findings


def _wants_drugs(asked: Prompt) -> bool:
    return "other_medicines_complete" in asked.findings


def _answer(notebook: Notebook, division: Division, asked: Prompt) -> bool:
    """Read the answer; before a question, only what the first sentence answers."""
    if not division.asking:
        return read_answer(notebook, asked)
    passage = notebook.passage
    first = passage.sentences[0]
    if first in division.asking or first.end - first.first > _EARLY:
        return False
    opening = passage.text[: passage.tokens[first.end - 1].end]
    alone = Notebook(Passage(passage.lexicon, opening, passage.today))
    answered = read_answer(alone, asked)
    notebook.observations += [
        o for o in alone.observations if not notebook.has(o.finding)
    ]
    return answered


def _spans(passage: Passage, division: Division) -> tuple[tuple[int, int], ...]:
    """Where in the text something is asked of Backline."""
    spans = (passage.slice(s.first, s.end - 1) for s in division.asking)
    return tuple((start, end) for start, end, _ in spans)


def _told_asked(notebook: Notebook, asked: Prompt) -> bool:
    return any(o.finding in asked.findings for o in notebook.observations)


def _complete_treatments(notebook: Notebook) -> None:
    """Whoever names one treatment that was tried has told what was tried."""
    for treatment in notebook.treatments:
        answered = treatment.response != "unknown" and treatment.status != "not taking"
        if treatment.status in _TRIED or answered:
            place = [
                n for n, t in enumerate(notebook.passage.tokens)
                if treatment.start <= t.start < treatment.end
            ]  # fmt: skip
            notebook.imply("treatments_complete", (place[0], place[-1]))
            return


def _commands(
    passage: Passage, division: Division, notebook: Notebook
) -> tuple[Command, ...]:
    """`just tell me` beside facts; `what next?` only where nothing else is said."""
    standing = any(
        wants_plan_now(passage.slice(s.first, s.end - 1)[2]) for s in passage.sentences
    )
    alone = len(passage.sentences) == 1
    told = [o for o in notebook.observations if not (alone and o.finding == "sex")]
    nothing = not (told or notebook.treatments or division.questions)
    if standing or (division.wants_plan and nothing):
        return (Command(name="plan"),)
    return ()


def _corrects(passage: Passage) -> bool:
    found = _CORRECTIONS.all(passage.tokens)
    return any(f.first < _EARLY for f in found)
