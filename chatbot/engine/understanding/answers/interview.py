"""A pasted interview: a reply read as the answer to what the clinician has just asked.

`Doctor: Do you smoke?` before `Patient: Forty a day.` is a prompt and its answer.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from chatbot.engine.understanding.answers.answer import read_answer
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.fact_reading import read_facts
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.requests.dialogue import (
    ASKERS,
    DENYING,
    YES,
    speaker_at,
)
from chatbot.engine.understanding.requests.question import divide
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status, Treatment
from chatbot.model.finding import Kind
from chatbot.model.reading import Prompt

_DURATION, _ALLERGIES = "duration", "allergies_complete"
_TIMED = PhraseTable({True: "how long|when did|when was|since when"})
_EARLY, _TELLING = 6, 4
_HURT = listed("back_complaint minor_trauma major_trauma leg_pain"
               " leg_pain_below_knee radicular")  # fmt: skip


class _Turn(NamedTuple):
    """What one speaker says: from the first token behind the name to the next name."""

    speaker: str
    first: int
    end: int


def read_interview(passage: Notebook) -> None:
    """Observe what replies say of what was asked before them and is not told elsewhere."""
    if ASKERS.isdisjoint(passage.words(0)):
        return
    before: tuple[str, ...] = ()
    for put, reply in pairwise(_turns(passage)):
        if put.speaker in ASKERS and reply.speaker not in ASKERS:
            _read_medicine(passage, put, reply)
            asked = _asked_in(passage, put)
            if asked and _is_of_another(passage, put, asked, before):
                _forget_time(passage, reply)
            elif asked:
                _answer(passage, put, asked, reply)
            before = asked if asked != (_DURATION,) else before


def _is_of_another(
    passage: Notebook, put: _Turn, asked: tuple[str, ...], before: tuple[str, ...]
) -> bool:
    """`How long have you had diabetes?`, or `that` where a numbness was spoken of."""
    if not _TIMED.all(passage.tokens, put.first, put.end):
        return False
    of_it = {"pain", "back"}.isdisjoint(passage.words(put.first, put.end))
    return asked != (_DURATION,) or (not _HURT.issuperset(before) and of_it)


def _forget_time(passage: Notebook, reply: _Turn) -> None:
    """A time that is not that of the pain."""
    start, end, _ = passage.slice(reply.first, reply.end - 1)
    passage.observations = [
        o for o in passage.observations
        if o.finding != _DURATION or not start <= o.start < end
    ]  # fmt: skip


def _turns(passage: Notebook) -> Iterator[_Turn]:
    """What is said in turn, each line that opens with a name beginning a new one."""
    opens = [
        n for n in range(len(passage.tokens))
        if n == 0 or passage.tokens[n - 1].kind == "break"
    ]  # fmt: skip
    named = [(n, name) for n in opens if (name := speaker_at(passage, n)) is not None]
    for (first, name), (end, _) in pairwise([*named, (len(passage.tokens), "")]):
        said = first + 2 + (passage.word(first) == "[")
        if said < end:
            yield _Turn(name, said, end)


def _asked_in(passage: Notebook, put: _Turn) -> tuple[str, ...]:
    """The findings of which the last sentence of a turn asks."""
    found = passage.said("asked in speech", put.first, put.end)
    timed = _TIMED.all(passage.tokens, put.first, put.end)
    if found and not any(t.first > found[-1].last for t in timed):
        return tuple(found[-1].value.split(" and "))
    text = passage.slice(put.first, put.end - 1)[2].rstrip(" ?\n")
    last = text.replace("\n", " ").rsplit(". ", 1)[-1].rsplit("? ", 1)[-1]
    told = Notebook(passage.lexicon, last, passage.today)
    read_facts(told, None)
    findings = passage.lexicon.findings
    named = (o.finding for o in told.observations)
    return tuple(dict.fromkeys(n for n in named if findings[n].kind is Kind.YES_OR_NO))


def _denied_by(passage: Notebook, put: _Turn) -> set[str]:
    """What a no to a question denies: no nausea leaves the belly open."""
    spoken = passage.said("asked in speech", put.first, put.end)
    whole = {name for one in spoken for name in one.value.split(" and ")}
    inside = (m for m in passage.matches if put.first <= m.first < put.end)
    return whole | {e.name for m in inside for e in m.entries if e.means != "part"}


def _answer(
    passage: Notebook, put: _Turn, asked: tuple[str, ...], reply: _Turn
) -> None:
    """Read a reply by itself; what the whole told already stands."""
    start, _, text = passage.slice(reply.first, reply.end - 1)
    alone = Notebook(passage.lexicon, text, passage.today)
    prompt = Prompt(kind=_kind_of(asked), name=asked[0], findings=asked, text="")
    divide(alone)
    read_facts(alone, prompt)
    read_answer(alone, prompt)
    passage.observations += [
        o.but(start=o.start + start, end=o.end + start) for o in alone.observations
        if o.finding in asked and not passage.has(o.finding)
        and (o.status is not Status.ABSENT or o.finding in _denied_by(passage, put))
    ]  # fmt: skip
    if _affirms(passage, put, asked, reply):
        for finding in asked:  # of several, which?
            if not passage.has(finding):
                span = reply.first, reply.first
                passage.observe(finding, Status.POSSIBLE, span)
    if asked == (_ALLERGIES,):
        known = {a.name for a in passage.allergies}
        passage.allergies += [a for a in alone.allergies if a.name not in known]


def _affirms(
    passage: Notebook, put: _Turn, asked: tuple[str, ...], reply: _Turn
) -> bool:
    """`Much worse, yes`; a yes to one of several that it names, `diabetes, yes`, is of that."""
    early = passage.words(reply.first, min(reply.end, reply.first + _EARLY))
    if YES.isdisjoint(early) or not DENYING.isdisjoint(early):
        return False
    named = {w for w in early if len(w) >= _TELLING}
    put_words = passage.words(put.first, put.end)
    return len(asked) == 1 or named.isdisjoint(put_words)


def _read_medicine(passage: Notebook, put: _Turn, reply: _Turn) -> None:
    """`What about Lyrica?` before `75 twice a day, it helps some`: of the one that is named."""
    named = [m for m in passage.named_treatments if put.first <= m.first < put.end]
    names = {n for m in named for n in m.names}
    names -= {t.name for t in passage.treatments if _tells(t)}
    words = passage.words(reply.first, reply.end)
    if len(names) != 1 or not RELATIVES.isdisjoint(words):
        return
    start, end, name = passage.slice(*named[-1].span)
    text = passage.slice(reply.first, reply.end - 1)[2]
    alone = Notebook(passage.lexicon, f"{name}: {text}", passage.today)
    divide(alone)
    read_facts(alone, None)
    told = [t for t in alone.treatments if t.name in names and _tells(t)]
    if told:
        kept = [t for t in passage.treatments if t.name not in names]
        moved = [t.but(start=start, end=end, text=name) for t in told]
        passage.treatments = kept + moved


def _tells(treatment: Treatment) -> bool:
    """Whether more is told of it than its name."""
    return treatment.dose is not None or treatment.response != "unknown"


def _kind_of(asked: tuple[str, ...]) -> Literal["finding", "group", "bundle"]:
    if asked == (_ALLERGIES,):
        return "bundle"
    return "finding" if len(asked) == 1 else "group"
