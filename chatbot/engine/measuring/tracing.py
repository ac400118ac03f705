"""Which rule rests on what, and which transcripts exercise it.

A rule is a row of the interaction table, which is its own statement, or one of the
safety check's rules with the statements of the knowledge base that it names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.model.consult import Input
from chatbot.model.content import Content
from chatbot.model.transcript import Transcript


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
            unconfirmed=row.verified == "memory",
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


def exercised(engine: Engine, transcript: Transcript) -> frozenset[str]:
    """Return the rules at work in any plan of a transcript."""
    consult, _ = start(engine, transcript.today, transcript.reader)
    rules: set[str] = set()
    for turn in transcript.turns:
        given = Input(text=turn.clinician, on=turn.on or consult.today)
        consult, _ = reply(engine, consult, given)
        rules.update(r for line in consult.plan.lines for r in line.rules)
    return frozenset(rules)


def _references(content: Content, statements: Iterable[str]) -> tuple[str, ...]:
    found = (r for s in statements for r in content.statements[s].references)
    return tuple(dict.fromkeys(found))
