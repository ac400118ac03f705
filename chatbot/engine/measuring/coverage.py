"""What saved consults exercise of a dialog: steps, moves, outcomes of conditions, advice.

A move is covered when it is taken, an outcome of a condition (true, false or unknown)
when some state of a consult has it, and advice when its line stands in a plan.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.engine import Engine
from chatbot.engine.hearing.settling import stages
from chatbot.model.consult import Consult
from chatbot.model.content import Content

_TABLES = {"advice", "red_flags", "steps", "groups", "findings", "dialog"}
_OUTCOMES = {True: "true", False: "false", None: "unknown"}
_NEVER_UNKNOWN = ("known ",)


@dataclass
class Share:
    """One kind of thing: what there is of it, and what was exercised."""

    all: tuple[str, ...]
    seen: set[str] = field(default_factory=set)

    @property
    def missing(self) -> tuple[str, ...]:
        """What no consult exercised, in the order of the content."""
        return tuple(x for x in self.all if x not in self.seen)

    @property
    def covered(self) -> int:
        """How many were exercised."""
        return len(self.all) - len(self.missing)


class Coverage:
    """Counts what consults exercise of one content."""

    def __init__(self, engine: Engine) -> None:
        dialog = engine.content.dialog
        self._engine = engine
        written = (t for s, t in conditions_of(engine.content) if s[0] in _TABLES)
        self._conditions = tuple(t for t in dict.fromkeys(written) if t != "always")
        moves = (_move(s, t) for s, t, _ in engine.machine.edges() if s != t)
        self.shares = {
            "steps": Share(tuple(dialog.steps)),
            "moves": Share(tuple(dict.fromkeys(moves))),
            "condition outcomes": Share(tuple(_outcomes(engine, self._conditions))),
            "advice": Share(tuple(dialog.advice)),
        }
        """All counts by name."""

    def count(self, consults: Iterable[tuple[Consult, ...]]) -> "Coverage":
        """Note all that consults exercise, each given as the states it passed."""
        for first, *later in consults:
            self._note_state(first)
            for before, after in pairwise((first, *later)):
                if after is not before:
                    self._note_moves(before, after)
                    self._note_state(after)
        return self

    def _note_moves(self, before: Consult, after: Consult) -> None:
        machine = self._engine.machine
        visited = after.today != before.today and before.shown is not None
        first = machine.visited(before.step) if visited else before.step
        way = [before.step, *([first] if visited else [])]
        from_first = after.but(step=first)
        way += [s.step for s in stages(self._engine, from_first)]
        self.shares["steps"].seen.update(way)
        self.shares["moves"].seen.update(
            _move(a, b) for a, b in pairwise(way) if a != b
        )

    def _note_state(self, consult: Consult) -> None:
        planner = self._engine.planner
        for text in self._conditions:
            truth = planner.verdict(text, consult.case).truth
            self.shares["condition outcomes"].seen.add(f"{_OUTCOMES[truth]}: {text}")
        lines = planner.plan(consult.case).lines
        self.shares["advice"].seen.update(line.id for line in lines)


def _outcomes(engine: Engine, conditions: Iterable[str]) -> Iterator[str]:
    """What a condition can be; one that only asks what is known is never unknown."""
    derived = {
        f.id
        for f in engine.content.dialog.findings.values()
        if isinstance(f.derived, str) and f.derived.startswith(_NEVER_UNKNOWN)
    }
    for text in conditions:
        named = engine.planner.condition(text).findings
        known = text.startswith(_NEVER_UNKNOWN) or named <= derived
        for outcome in ("true", "false") if known else _OUTCOMES.values():
            yield f"{outcome}: {text}"


def _move(source: str, target: str) -> str:
    return f"{source} -> {target}"


@dataclass(frozen=True, slots=True)
class Trace:
    """One rule: what it says, and on what that rests."""

    rule: str
    says: str
    statements: tuple[str, ...]
    """Statement ids; for a row of the table its own id."""
    references: tuple[str, ...]
    unconfirmed: bool


def rules_of(content: Content) -> Iterator[Trace]:
    """Yield every rule with its grounds, the rules first and then the rows."""
    for rule in content.rules.values():
        rests = [content.statements[name] for name in rule.because]
        cites = tuple(dict.fromkeys(r for s in rests for r in s.references))
        unsure = any(s.unconfirmed for s in rests)
        yield Trace(rule.id, rule.about, rule.because, cites, unsure)
    for row in content.interactions.values():
        says = f"{row.effect.rstrip('.')}. {row.action}"
        yield Trace(row.id, says, (row.id,), row.references, row.unconfirmed)


def exercised(states: Iterable[Consult]) -> frozenset[str]:
    """Return the rules at work in any plan of a consult."""
    return frozenset(r for s in states for line in s.plan.lines for r in line.rules)
