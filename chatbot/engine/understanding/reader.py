"""One text to everything it says: the door of understanding.

Facts, answers, questions and commands are told apart; nothing is decided here.
"""

import re
from datetime import date

from chatbot.engine.understanding.answers.answer import read_answer
from chatbot.engine.understanding.answers.interview import read_interview
from chatbot.engine.understanding.answers.itemised import itemised
from chatbot.engine.understanding.answers.left_out import left_out
from chatbot.engine.understanding.answers.listing import close_bundle
from chatbot.engine.understanding.answers.set_apart import set_apart
from chatbot.engine.understanding.answers.setting import read_setting
from chatbot.engine.understanding.asserting.yes_no import as_meant, is_bare
from chatbot.engine.understanding.fact_reading import EARLY, corrects, read_facts
from chatbot.engine.understanding.findings.complaint import read_complaint
from chatbot.engine.understanding.medicines.barring import ENDED
from chatbot.engine.understanding.notebook import Notebook, as_typed, kept_facts
from chatbot.engine.understanding.requests import question_form
from chatbot.engine.understanding.requests.asked_part import as_told
from chatbot.engine.understanding.requests.command import (
    command_of,
    unknown_command,
    wants_plan_now,
)
from chatbot.engine.understanding.requests.of_named import names_calculator
from chatbot.engine.understanding.requests.question import Asked, divide
from chatbot.engine.understanding.text.dictation import as_denied, as_written
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.spelling import with_cues, with_denials
from chatbot.engine.understanding.text.template import as_form
from chatbot.engine.understanding.text.token import tokens_of
from chatbot.model.case import Status, Treatment
from chatbot.model.reading import Command, Prompt, Reading, Unread

LONGEST = 20_000
"""Longer texts are refused, kindly."""
_ENDLESS = re.compile(r"(?:\d[.,]?){302}")
"""More digits than a number holds, as of a key that sticks."""
_BLANKS = " \t\xa0"
_GAP = re.compile(f"[{_BLANKS}]{{2}}|[\t\xa0]")
"""Two spaces behind a full stop, or a tab, mean what one space does."""
_COLUMNS = re.compile(
    rf"\t[^\n]*\n|\n[^\n]*\t|[{_BLANKS}]{{3}}\[?[A-Za-z][\w /]{{1,24}}:"
)
"""The rows of a table, and the next field of a form, are told apart by theirs."""


def read(lexicon: Lexicon, text: str, asked: Prompt | None, today: date) -> Reading:
    """Return everything that one text says."""
    refused = _refused(text)
    if refused is not None:
        return Reading(text=text, unread=(refused,))
    command = command_of(text)
    if command is not None:
        return _ordered(lexicon, text, command, today)
    closed = close_gaps(text)
    told = _told(lexicon, closed, asked, today)
    return told if closed == text else _placed(told, text)


def close_gaps(text: str) -> str:
    """The text with one space for a tab and for several spaces, unless it is a table."""
    if not _GAP.search(text) or _COLUMNS.search(text):
        return text
    return "".join(" " if text[n] in _BLANKS else text[n] for n in _kept(text))


def _kept(text: str) -> list[int]:
    """The places of all but the blanks behind a blank."""
    wide = [char in _BLANKS for char in text]
    return [n for n in range(len(text)) if not (n and wide[n] and wide[n - 1])]


def _placed(reading: Reading, text: str) -> Reading:
    """The same of a text before its gaps were closed."""
    places = [*_kept(text), len(text)]

    def moved(told: Treatment) -> Treatment:
        besides = tuple(map(moved, told.besides))
        return told.but(start=places[told.start], end=places[told.end], besides=besides)

    observations = (
        o.but(start=places[o.start], end=places[o.end]) for o in reading.observations
    )
    treatments = tuple(map(moved, reading.treatments))
    return reading.but(
        text=text, observations=tuple(observations), treatments=treatments
    )


def _refused(text: str) -> Unread | None:
    if not text.strip():
        return Unread(text="", reason="empty")
    if len(text) > LONGEST:
        return Unread(text=text[:80], reason="too long")
    if _ENDLESS.search(text) or not any(c.isalnum() or c in "+-?/" for c in text):
        return Unread(text=text[:80], reason="unreadable")
    return None


def _ordered(lexicon: Lexicon, text: str, command: Command, today: date) -> Reading:
    if command.name != "set":
        return Reading(text=text, commands=(command,))
    passage = Notebook(lexicon, text, today)
    ahead = text.lower().index("set") + len("set")
    read_setting(passage, ahead)
    told = _taken_by_order(lexicon, text, ahead, today) if passage.unread else None
    if told is not None and not passage.observations:
        return told.but(commands=(command,))
    return Reading(
        text=text,
        observations=tuple(passage.observations),
        unread=tuple(passage.unread),
        commands=(command,),
    )


def _taken_by_order(
    lexicon: Lexicon, text: str, ahead: int, today: date
) -> Reading | None:
    """`/set oxycodone 10 mg bid`: what is named is a medicine, and it is taken."""
    told = _told(lexicon, text[ahead:], None, today).treatments
    taken = tuple(_ordered_taken(t, ahead) for t in told)
    return Reading(text=text, treatments=taken) if taken else None


def _ordered_taken(told: Treatment, ahead: int) -> Treatment:
    """A treatment that is taken, so many characters further on in the text."""
    moved = {"start": told.start + ahead, "end": told.end + ahead}
    besides = tuple(_ordered_taken(one, ahead) for one in told.besides)
    status = "current" if told.status == "unknown" else told.status
    return told.but(**moved, besides=besides, status=status)


def _told(lexicon: Lexicon, text: str, asked: Prompt | None, today: date) -> Reading:
    passage = _passage(lexicon, text, asked, today)
    if names_calculator([t.word for t in passage.tokens]):
        return Reading(text=text, questions=(text.strip(),))
    may_ask = question_form.opens_question(passage.words(0, EARLY))  # `who knows`
    if asked is not None and is_bare(passage) and not may_ask:
        return _answered(text, passage, asked)
    return _noted(text, passage, asked)


def _passage(
    lexicon: Lexicon, text: str, asked: Prompt | None, today: date
) -> Notebook:
    """The text as it was meant: forms filled in, cues and denials spelled right."""

    def is_real(word: str) -> bool:
        return lexicon.speller.is_real(word)

    def is_drug(word: str) -> bool:
        found = lexicon.single(tokens_of(word), 0)
        return found is not None and found.is_treatment

    items = set_apart(text, len(asked.findings)) if asked else text
    written = as_form(as_written(as_denied(as_told(items), is_drug)))
    written = with_denials(written, lexicon.common, is_real)
    passage = Notebook(lexicon, written, today)
    passage.set_tokens(with_cues(passage.tokens, lexicon.common, is_real))
    if asked is not None and asked.kind != "confirm":
        passage.set_tokens(as_meant(passage, is_real))
    return passage


def _noted(text: str, passage: Notebook, asked: Prompt | None) -> Reading:
    """Everything that is told, asked and answered in a text."""
    put = divide(passage)
    read_facts(passage, asked)
    read_interview(passage)
    off_back = read_complaint(passage)
    answered = _is_answered(passage, asked) if asked else False
    _complete_treatments(passage)
    if text.lstrip().startswith("/"):
        passage.reject(text.strip()[:80], "unknown word", None, unknown_command(text))
    return Reading(
        text=text,
        observations=tuple(
            as_typed(o, text, passage.text) for o in kept_facts(passage)
        ),
        treatments=tuple(passage.treatments),
        allergies=tuple(passage.allergies),
        questions=put.questions,
        commands=_commands(passage, put),
        unread=tuple(passage.unread),
        denied_parts=tuple(passage.denied_parts),
        answered=answered,
        correction=corrects(passage),
        wants_plan=put.wants_plan,
        off_back=off_back,
    )


def _is_answered(passage: Notebook, asked: Prompt) -> bool:
    """Read what answers; whether anything did."""
    if not passage.tokens:
        return False  # an arrow key
    if asked.kind == "group":
        _read_left_out(passage, asked)
    if _answer(passage, asked):
        return True
    return close_bundle(passage, asked) or _told_asked(passage, asked)


def _answered(text: str, passage: Notebook, asked: Prompt) -> Reading:
    """A yes, a no or a don't know alone says nothing but what it answers."""
    answered = (
        read_answer(passage, asked)
        or close_bundle(passage, asked)
        or _told_asked(passage, asked)
    )
    return Reading(
        text=text,
        observations=tuple(
            as_typed(o, text, passage.text) for o in kept_facts(passage)
        ),
        unread=tuple(passage.unread),
        answered=answered,
        is_word=answered and len(passage.tokens) == 1,
    )


def _read_left_out(passage: Notebook, asked: Prompt) -> None:
    """Read by itself what a no leaves out, over which the no would reach."""
    span = left_out(passage)
    if span is None:
        return
    start, end, text = passage.slice(*span)
    inside = [o for o in passage.observations if start <= o.start < end]
    if any(o.status is Status.FAMILY for o in inside):
        return  # `no, but mother had it`: by itself it would be told of the patient
    alone = Notebook(passage.lexicon, text, passage.today)
    divide(alone)
    read_facts(alone, asked)
    kept = [o for o in passage.observations if o not in inside]
    moved = [
        o.but(start=o.start + start, end=o.end + start) for o in alone.observations
    ]
    known = {o.finding for o in moved}
    passage.observations = [o for o in kept if o.finding not in known] + moved


def _answer(passage: Notebook, asked: Prompt) -> bool:
    """Read the answer; before a question, only what the first sentence answers."""
    numbered = itemised(passage, asked.findings)
    if numbered or passage.asking <= passage.answered.keys():
        return read_answer(passage, asked)
    first = passage.sentences[0]
    if first in passage.asking or first.end - first.first > EARLY:
        return False
    opening = passage.text[: passage.tokens[first.end - 1].end]
    alone = Notebook(passage.lexicon, opening, passage.today)
    answered = read_answer(alone, asked)
    passage.observations += [
        o for o in alone.observations if not passage.has(o.finding)
    ]
    return answered


def _told_asked(passage: Notebook, asked: Prompt) -> bool:
    return any(o.finding in asked.findings for o in passage.observations)


def _complete_treatments(passage: Notebook) -> None:
    """Whoever names one treatment that was tried, or stopped for harm, has told what was tried."""
    for treatment in passage.treatments:
        taken = treatment.status != "not taking" or passage.places(ENDED)
        answered = treatment.response != "unknown" and taken
        if treatment.status in {"unknown", "past", "stopped"} or answered:
            passage.imply("treatments_complete", passage.span_of(treatment))
            return


def _commands(passage: Notebook, put: Asked) -> tuple[Command, ...]:
    """`just tell me` beside facts; `what next?` only where nothing else is said."""
    standing = any(
        wants_plan_now(passage.slice(s.first, s.end - 1)[2]) for s in passage.sentences
    )
    alone = len(passage.sentences) == 1
    told = [o for o in passage.observations if not (alone and o.finding == "sex")]
    nothing = not (told or passage.treatments or put.questions)
    if standing or (put.wants_plan and nothing):
        return (Command(name="plan"),)
    return ()
