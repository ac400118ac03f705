"""How what a plan stops is to be ended, by the drug's own row."""

from collections.abc import Iterable

from chatbot.engine.expression import expression
from chatbot.engine.planning.naming import sentence
from chatbot.engine.products import taken_together
from chatbot.model.case import Treatment
from chatbot.model.dialog import Advice
from chatbot.model.pharmacology import Drug
from chatbot.model.plan import PlanLine

_AT_LARGE = expression(r" Taper it if [^.]*\.$")
"""What is said of a whole class gives way to what the drug's row says."""
_ASIDE = expression(r" \([^)]*\)")
_BY_STEPS = "do not stop it at once, but step by step as your clinician tells you."
_NO_HELP, _NOT_BORNE = "has not helped", "was not tolerated"
FAILED = {"none", "adverse"}


def ended(line: PlanLine, treatment: Treatment, row: Drug | None) -> PlanLine:
    """Say of what is stopped whether it failed or was not tolerated, and how it ends."""
    if treatment.response == "adverse":
        either = f"{_NO_HELP} or {_NOT_BORNE}"
        text = line.text.replace(either, _NOT_BORNE).replace(_NO_HELP, _NOT_BORNE)
        line = line.but(text=text)
    return tapered(line, row)


def tapered(line: PlanLine, row: Drug | None) -> PlanLine:
    """Add how a drug is tapered, where its row asks for that."""
    said = (row and row.stopping) or ""
    if row is None or "taper" not in said.lower() or said.lower().startswith("no "):
        return line
    briefly = _ASIDE.sub("", said)
    labels = [name for name in row.references if "label" in name.split("-")]
    return line.but(
        text=f"{_AT_LARGE.sub('', line.text)} {row.name}: {sentence(briefly)}",
        plain=line.plain and f"{row.name}: {_BY_STEPS}",
        cites=tuple(dict.fromkeys((*line.cites, *(labels or row.references)))),
        unconfirmed=line.unconfirmed or "stopping" in row.unconfirmed,
    )


def failing(advice: Advice, taken: list[Treatment]) -> list[Treatment]:
    """Of what is stopped for having failed, leave out what helps beside what did not."""
    if f"failed {advice.drug}" not in advice.when:
        return taken
    failed = [t for t in taken if t.response in FAILED]
    whole = not failed or any(t.name == advice.drug for t in failed)
    return taken if whole else failed


def apart(
    taken: list[Treatment], current: Iterable[Treatment], opioids: frozenset[str]
) -> list[Treatment]:
    """Leave out what is only taken in one tablet with an opioid: that is reviewed whole."""
    bound = {t.product for t in current if t.name in opioids and t.product}
    return [
        t for t in taken
        if t.name in opioids or any(p.product not in bound for p in taken_together(t))
    ]  # fmt: skip
