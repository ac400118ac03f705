"""Concerns of the safety check's own rules, with the sources of their statements."""

from collections.abc import Iterable

from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug, Severity
from chatbot.model.plan import Concern

RULES = (
    "over-dose", "tablets-open", "daily-maximum", "patient-limit", "same-drug-twice",
    "duration-limit", "allergy", "two-sedatives", "sedative-load", "opioid-load",
    "gastroprotection", "pregnancy", "serotonergic-load",
)  # fmt: skip
"""What the rules of the safety check are called, here and in the content."""


class Ruling:
    """Words concerns of rules, and cites what each rule rests on."""

    def __init__(self, content: Content) -> None:
        self._references = content.references
        self._rules = content.rules
        self._statements = content.statements

    def labels(self, row: Drug) -> tuple[str, ...]:
        """Return the labels that a drug's row rests on, where it names any."""
        known = self._references
        found = (r for r in row.references if r in known)
        labels = tuple(r for r in found if known[r].kind == "drug_label")
        return labels or row.references

    def concern(
        self,
        rule: str,
        severity: Severity,
        text: str,
        because: Iterable[str] = (),
        references: Iterable[str] = (),
    ) -> Concern:
        """Return a concern that cites what is given, or else what the rule rests on."""
        because_of = self._rules[rule].because if rule in self._rules else ()
        known = self._statements
        statements = [known[s] for s in because_of if s in known]
        given = tuple(references)
        cited = given or (r for s in statements for r in s.references)
        return Concern(
            rule=rule,
            severity=severity,
            text=text,
            because=tuple(sorted(because)),
            references=tuple(dict.fromkeys(cited)),
            unconfirmed=any(s.unconfirmed for s in statements),
        )


def grounds_of(concerns: Iterable[Concern]) -> frozenset[str]:
    """Return the findings and drugs of the case that all of these rest on."""
    return frozenset(name for c in concerns for name in c.because)


def listed(names: Iterable[str]) -> str:
    """Write names as `a, b and c`."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def sentence(text: str) -> str:
    """Begin with a capital letter and end with a full stop."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}."
