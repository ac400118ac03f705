"""Numbers: each one in medical text stands in a fact or in a drug's row.

Numbers are compared as values: 1,000 is 1000, 0.70 is 0.7, and 95% is 95. Not numbers
are: words (`two`), names (`L5`, `COX-2`, `PHQ-9`), ordinals (`2nd`, `1.` before a
line) and the body surface of a unit (`1.73 m²`).
"""

import re
from collections.abc import Iterator

from chatbot.engine.checking.place import Fault, Places, Spot
from chatbot.model.content import Content
from chatbot.model.dialog import Advice
from chatbot.model.knowledge import Statement
from chatbot.model.pharmacology import Drug

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9.])(?<![A-Za-z]-)"
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?!(?:st|nd|rd|th)\b)(?![0-9])"
)
_SURFACE = re.compile(r"1\.73 ?m(?:²|2)")
_ORDINAL = re.compile(r"(?m)^\s*[0-9]+[.)]\s")


def number_problems(content: Content, places: Places) -> Iterator[Fault]:
    """Report numbers that nothing stands behind, and doses that cannot be."""
    for statement in content.statements.values():
        if not _doubtful(statement, places):
            yield from _statement(content, statement)
    for advice in content.dialog.advice.values():
        grounds = [content.statements.get(name) for name in advice.because]
        if all(g is not None and not _doubtful(g, places) for g in grounds):
            yield from _advice(content, advice)
    for drug in content.drugs.values():
        yield from _doses(drug)
    for finding in content.dialog.findings.values():
        low, high = finding.low, finding.high
        if low is not None and high is not None and low >= high:
            what = f"{_figure(low)} is not below high, {_figure(high)}."
            yield ("findings", finding.id, "low"), what, "Correct one."


def numbers(text: str) -> dict[str, str]:
    """List the numbers of a text: by value, as written."""
    text = _ORDINAL.sub(" ", _SURFACE.sub(" ", text))
    return {_value(found): found for found in _NUMBER.findall(text)}


def _value(written: str) -> str:
    plain = written.replace(",", "").lstrip("0") or "0"
    plain = f"0{plain}" if plain.startswith(".") else plain
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def statement_numbers(content: Content, statement: Statement) -> set[str]:
    """Collect the numbers that a statement may use."""
    facts = [content.facts[f] for f in statement.facts if f in content.facts]
    texts = [t for f in facts for t in (f.says, f.caveat, f.for_whom) if t]
    texts += [row_text(content.drugs[d]) for d in statement.drugs if d in content.drugs]
    return set(numbers("; ".join(texts)))


def row_text(drug: Drug) -> str:
    """All text of a drug's row but its ids."""
    return drug.model_dump_json(
        exclude={"id", "words", "classes", "references", "review"}
    )


def _doubtful(statement: Statement, places: Places) -> bool:
    named = [("facts", f) for f in statement.facts]
    named += [("drugs", d) for d in statement.drugs]
    return any(places.doubtful(table, name) for table, name in named)


def _statement(content: Content, statement: Statement) -> Iterator[Fault]:
    ground = statement_numbers(content, statement)
    what = "none of its facts or drug rows"
    for key, text in (("says", statement.says), ("plain", statement.plain)):
        spot: Spot = ("statements", statement.id, key)
        yield from _groundless(spot, numbers(text), ground, what)


def _advice(content: Content, advice: Advice) -> Iterator[Fault]:
    ground: set[str] = set()
    for name in advice.because:
        ground |= statement_numbers(content, content.statements[name])
    orders: dict[Spot, str | None] = {("order",): advice.order}
    orders |= {("one of", n, "order"): c.order for n, c in enumerate(advice.one_of)}
    what = "none of its statements' facts or drug rows"
    for key, text in advice.texts.items():
        spot: Spot = ("advice", advice.id, key)
        yield from _groundless(spot, numbers(text), ground, what)
    for keys, order in orders.items():
        row = content.drugs.get(order.split(" ", 1)[0]) if order else None
        if order and row:
            own = ground | set(numbers(row_text(row)))
            spot = ("advice", advice.id, *keys)
            yield from _groundless(spot, numbers(order), own, what)


def _groundless(
    spot: Spot, said: dict[str, str], ground: set[str], what: str
) -> Iterator[Fault]:
    for value, written in said.items():
        if value not in ground:
            mend = "Name the fact it comes from, or take it out."
            yield spot, f'"{written}" stands in {what}.', mend


def _doses(drug: Drug) -> Iterator[Fault]:
    """Hold the figures that orders are checked with against the texts that show them."""
    dose = drug.dose
    texts: dict[Spot, tuple[float | None, str | None]] = {
        ("dose", "per dose max mg"): (dose.per_dose_max_mg, dose.per_dose_max),
        ("dose", "per day max mg"): (dose.per_day_max_mg, dose.per_day_max),
        ("dose", "first day max mg"): (dose.first_day_max_mg, dose.per_day_max),
    }
    for number, limit in enumerate(drug.limits):
        texts["limits", number, "per day max mg"] = limit.per_day_max_mg, limit.says
        usual, lower = dose.per_day_max_mg, limit.per_day_max_mg
        if usual and lower and lower > usual:
            spot: Spot = ("drugs", drug.id, "limits", number, "per day max mg")
            yield spot, f"it is over the {_figure(usual)} of everyone.", "Lower it."
    for keys, (figure, text) in texts.items():
        if figure and text and _figure(figure) not in numbers(text):
            shown = f'"{_figure(figure)}" does not stand in the text beside it'
            yield (
                ("drugs", drug.id, *keys),
                f'{shown}: "{text}".',
                "Make the two agree.",
            )
    at_once, in_all = dose.per_dose_max_mg, dose.per_day_max_mg
    if at_once and in_all and at_once > in_all:
        spot = ("drugs", drug.id, "dose", "per dose max mg")
        most = f"{_figure(in_all)} mg"
        what = f"one dose, {_figure(at_once)} mg, is more than {most} a day."
        yield spot, what, "Correct one of the two."


def _figure(number: float) -> str:
    return _value(f"{number:f}")
