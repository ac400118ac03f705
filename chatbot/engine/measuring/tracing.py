"""Which rule rests on what, and which are at work in a consult.

A rule is a row of the interaction table, which is its own statement, or one of the
safety check's rules with the statements of the knowledge base that it names.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chatbot.model.consult import Consult
from chatbot.model.content import Content


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
