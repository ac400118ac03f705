"""What a drug, a class or a measure is called inside a sentence; ids stay in files.

Also why a medicine is not for this patient, in the patient's own plain words, and
concerns of the safety check's own rules, with the sources of their statements.
"""

from collections.abc import Iterable

from chatbot.engine.expression import expression
from chatbot.engine.planning.facts import Facts
from chatbot.model.case import Status, Treatment
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug, Severity
from chatbot.model.plan import Concern, PlanLine

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


_ASIDE = expression(r"\s*\([^)]*\)$", cues="(")
"""What a row adds to a name in brackets, such as `(oral)`."""


def called(content: Content, name: str) -> str:
    """Write a name as it is read: `diclofenac 1% gel`, `physical therapy`.

    The only member of a class is called as the class is.
    """
    if name in content.drugs:
        return inside(_ASIDE.sub("", content.drugs[name].name))
    if name in content.classes:
        return content.classes[name].label
    if name in content.dialog.measures:
        return content.dialog.measures[name].label
    spaced = name.replace("-", " ")
    own = (c.label for c in content.classes.values() if [*c.members] == [name])
    return spaced if spaced == name else next(own, spaced)


def inside(name: str) -> str:
    """Inside a sentence only abbreviations keep their capitals."""
    return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"


_TAKEN = {"current": "take", "planned": "are to take", "unknown": "take"}


def plain_reason(
    content: Content, facts: Facts, drug: str, concerns: Iterable[Concern]
) -> str:
    """Say `because you have kidney disease and you take apixaban`; empty if untold."""
    names = dict.fromkeys(name for c in concerns for name in c.because)
    told = dict.fromkeys(_told(content, facts, n, drug) for n in names)
    said = [words for words in told if words]
    return f"because {listed(said)}" if said else ""


def with_care(
    line: PlanLine, content: Content, facts: Facts, watch: Iterable[Concern]
) -> PlanLine:
    """Say to the patient what an order takes care beside: `because you take methotrexate`."""
    care = (c for c in watch if c.severity == "caution")
    why = plain_reason(content, facts, line.drug or "", care)
    told = line.plain and why
    return line.but(plain=f"{line.plain} It needs care {why}.") if told else line


def plainly(content: Content, name: str) -> str:
    """Write a drug or class as a patient reads it: `anti-inflammatory drugs`."""
    row = content.classes.get(name)
    return (row and row.plain) or called(content, name)


def _told(content: Content, facts: Facts, name: str, drug: str) -> str:
    """What a patient is told of one thing; the sign of an allergy is no second one."""
    case, findings = facts.case, content.dialog.findings
    if name in case.allergies:
        return f"you are allergic to {plainly(content, name)}"
    if name in case.treatments and name != drug:
        return _taken(case.treatments[name], plainly(content, name))
    known = facts.value(name) if name in findings else None
    if known is None or known.text in {a.text for a in case.allergies.values()}:
        return ""
    plain = findings[name].plain or ""
    if plain and known.status is Status.POSSIBLE:
        return f"it may be that {plain}"
    return plain if known.status in (Status.PRESENT, Status.PAST) else ""


def _taken(treatment: Treatment, name: str) -> str:
    borne = treatment.response != "adverse" or treatment.status in _TAKEN
    return (
        f"you {_TAKEN.get(treatment.status, 'took') if borne else 'cannot take'} {name}"
    )
