"""Consults as transcripts: recording what followed, and replaying what was typed."""

import difflib
import re
from collections.abc import Iterable, Iterator

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.hearing.absorb import Reply
from chatbot.engine.wording import Speaker, as_plain
from chatbot.engine.wording.phrase import treated, valued
from chatbot.model.consult import Consult, Input
from chatbot.model.event import Event, Learned
from chatbot.model.plan import Plan
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript, Turn

_SAFETY = ("urgency", "asks", "step")
_FIGURE = re.compile(r"\d[\d.,]*\d|\d")
_CITATION = re.compile(r"\[[^\]\s]*\]")
_NO_END = "\n\\ No newline at end of file\n"
_LONG = 80
"""A line shorter than this is taken in at a glance."""
_LIKE = 0.5
"""Lines less like than this say something else altogether."""


def refuse_another(engine: Engine, transcript: Transcript, path: str) -> None:
    """Raise ContentError where a transcript is not of the dialog that is read."""
    if transcript.dialog != engine.content.dialog.id:
        what = f'it is of the dialog "{transcript.dialog}", which is not the one read here.'
        raise ContentError((Problem(path=path, what=what, mend="Name its content."),))


def record(
    engine: Engine, before: Consult, after: Consult, text: str, events: Iterable[Event]
) -> Turn:
    """Write down one reply: the state after it and everything that was said."""
    events = tuple(events)
    learned: dict[str, str] = {}
    treatments: tuple[str, ...] = ()
    for event in events:
        if isinstance(event, Learned):
            learned |= _learned(engine, event)
            treatments += tuple(treated(t) for t in event.treatments)
    lines = plan_names(after.plan)
    return Turn(
        clinician=text,
        learned=learned,
        treatments=treatments,
        step=after.step,
        urgency=after.plan.urgency,
        asks=(after.prompt.name,) if after.prompt else (),
        plan=() if lines == plan_names(before.plan) else lines,
        backline=as_plain(Speaker(engine.content).say(after, events)),
    )


def plan_names(plan: Plan) -> tuple[str, ...]:
    """Name each line by its advice and drug."""
    return tuple(f"{x.id} {x.drug}" if x.drug else x.id for x in plan.lines)


def replay(engine: Engine, transcript: Transcript) -> Transcript:
    """Type the clinician's lines again and write down what follows now."""
    consult = _begun(engine, transcript)
    turns = []
    for turn in transcript.turns:
        after, events = _typed(engine, consult, turn)
        said = record(engine, consult, after, turn.clinician, events)
        turns.append(said.but(teach=turn.teach, on=turn.on))
        consult = after
    return transcript.but(turns=tuple(turns))


def states(engine: Engine, transcript: Transcript) -> tuple[Consult, ...]:
    """Every state that a transcript's consult passes through, the first one first."""
    passed = [_begun(engine, transcript)]
    for turn in transcript.turns:
        passed.append(_typed(engine, passed[-1], turn)[0])
    return tuple(passed)


def difference(expected: str, actual: str, name: str) -> str:
    """Return a unified diff of two written transcripts; empty if they are the same.

    Below a long line that has changed stands which of its words have.
    """
    rows = difflib.unified_diff(
        expected.splitlines(keepends=True),
        actual.splitlines(keepends=True),
        f"{name} (expected)",
        f"{name} (now)",
    )
    return "".join(_with_words(r if r.endswith("\n") else r + _NO_END for r in rows))


def gravity(expected: Transcript, actual: Transcript) -> str:
    """Class a difference: `safety`, `plan` or `words`; empty if there is none.

    Another figure, such as a dose, is more than words.
    """
    pairs = list(zip(expected.turns, actual.turns, strict=False))
    if any(getattr(a, k) != getattr(b, k) for a, b in pairs for k in _SAFETY):
        return "safety"
    if any(_planned(a) != _planned(b) for a, b in pairs):
        return "plan"
    return "words" if expected != actual else ""


def _begun(engine: Engine, transcript: Transcript) -> Consult:
    return start(engine, transcript.today, transcript.reader)[0]


def _typed(engine: Engine, consult: Consult, turn: Turn) -> Reply:
    given = Input(text=turn.clinician, on=turn.on or consult.today)
    return reply(engine, consult, given)


def _learned(engine: Engine, event: Learned) -> dict[str, str]:
    findings = engine.content.dialog.findings
    return {
        o.finding: valued(findings[o.finding], o)
        for o in event.observations
        if o.finding in findings
    }


def _planned(turn: Turn) -> tuple[object, ...]:
    """What a turn leads to: its lines, what was learned, and the figures that are said."""
    figures = _FIGURE.findall(_CITATION.sub("", turn.backline))
    return turn.plan, turn.learned, figures


def _with_words(rows: Iterable[str]) -> Iterator[str]:
    """Yield the rows of a unified difference, and below a changed line its words."""
    removed: list[str] = []
    added: list[str] = []
    for row in rows:
        if removed and added and not _is_added(row):
            yield from _told(removed, added)
            removed, added = [], []
        if _is_added(row):
            added.append(row)
        elif row.startswith("-") and not row.startswith("---"):
            removed.append(row)
        else:
            removed = []
        yield row
    yield from _told(removed, added)


def _is_added(row: str) -> bool:
    return row.startswith("+") and not row.startswith("+++")


def _told(removed: list[str], added: list[str]) -> Iterator[str]:
    if len(removed) == len(added):
        for number, (old, new) in enumerate(zip(removed, added, strict=True), 1):
            words = _changed_words(old[1:], new[1:])
            which = f" (line {number})" if len(added) > 1 else ""
            if words:
                yield f"?{which} {'; '.join(words)}\n"


def _changed_words(old: str, new: str) -> list[str]:
    """Name what was said and what is said now, with a word on either side."""
    before, after = old.split(), new.split()
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    if max(len(old), len(new)) < _LONG or matcher.ratio() < _LIKE:
        return []
    return [
        f'"{_around(before, a, b)}" is now "{_around(after, c, d)}"'
        for tag, a, b, c, d in matcher.get_opcodes()
        if tag != "equal"
    ]


def _around(words: list[str], first: int, end: int) -> str:
    return " ".join(words[max(first - 1, 0) : end + 1])
