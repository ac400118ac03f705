"""Which rule rests on what, and which transcripts exercise it.

A rule is a row of the interaction table, which is its own statement, or one of the
safety check's rules with the statements of the knowledge base that it names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from chatbot.model.consult import Consult
from chatbot.model.content import Content


@dataclass(frozen=True, slots=True)
class Trace:
    """One rule: what it says, on what that rests, and where it was at work."""

    rule: str
    says: str
    statements: tuple[str, ...]
    """Statement ids; for a row of the table its own id."""
    references: tuple[str, ...]
    transcripts: tuple[str, ...] = ()
    unconfirmed: bool = False


def rules_of(content: Content) -> tuple[Trace, ...]:
    """List every rule with its grounds, the rules first and then the rows."""
    own = (
        Trace(
            rule=rule.id,
            says=rule.about,
            statements=rule.because,
            references=_references(content, rule.because),
            unconfirmed=any(content.statements[s].unconfirmed for s in rule.because),
        )
        for rule in content.rules.values()
    )
    rows = (
        Trace(
            rule=row.id,
            says=f"{row.effect.rstrip('.')}. {row.action}",
            statements=(row.id,),
            references=row.references,
            unconfirmed=row.unconfirmed,
        )
        for row in content.interactions.values()
    )
    return (*own, *rows)


def trace(content: Content, at_work: Mapping[str, frozenset[str]]) -> tuple[Trace, ...]:
    """List every rule with the transcripts in whose plans it is at work."""
    found: dict[str, list[str]] = {}
    for name, rules in at_work.items():
        for rule in sorted(rules):
            found.setdefault(rule, []).append(name)
    return tuple(
        replace(rule, transcripts=tuple(found.get(rule.rule, ())))
        for rule in rules_of(content)
    )


def exercised(states: Iterable[Consult]) -> frozenset[str]:
    """Return the rules at work in any plan of a consult."""
    return frozenset(r for s in states for line in s.plan.lines for r in line.rules)


def _references(content: Content, statements: Iterable[str]) -> tuple[str, ...]:
    found = (r for s in statements for r in content.statements[s].references)
    return tuple(dict.fromkeys(found))
