"""Concerns of the safety check's own rules, with the sources of their statements."""

from collections.abc import Iterable
from typing import Literal

from chatbot.model.content import Content
from chatbot.model.plan import Concern

Severity = Literal["contraindicated", "avoid", "caution", "monitor"]


class Ruling:
    """Words concerns of rules, and cites what each rule rests on."""

    def __init__(self, content: Content) -> None:
        self._statements = {
            rule.id: [
                content.statements[s] for s in rule.because if s in content.statements
            ]
            for rule in content.rules.values()
        }

    def concern(
        self,
        rule: str,
        severity: Severity,
        text: str,
        because: Iterable[str] = (),
        references: Iterable[str] = (),
    ) -> Concern:
        """Return a concern that cites its own references and those of the rule."""
        statements = self._statements.get(rule, [])
        cited = dict.fromkeys(
            (*references, *(r for s in statements for r in s.references))
        )
        return Concern(
            rule=rule,
            severity=severity,
            text=text,
            because=tuple(sorted(because)),
            references=tuple(cited),
            unconfirmed=any(s.unconfirmed for s in statements),
        )


def listed(names: Iterable[str]) -> str:
    """Write names as `a, b and c`."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def sentence(text: str) -> str:
    """Begin with a capital letter and end with a full stop."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}."
