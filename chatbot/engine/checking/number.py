"""Numbers: what is one in medical text, whether two are the same, and doses that can be.

Numbers are compared as values: 1,000 is 1000, 0.70 is 0.7, and 95% is 95. What has
another unit (`2 days`) or is another bound (`over 65`) is another number. Not numbers
are: words (`two`), names (`L5`, `COX-2`, `PHQ-9`), ordinals (`2nd`, `1.` before a line)
and the body surface of a unit (`1.73 m²`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from chatbot.engine.checking.place import Fault, Spot
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug

_NUMBER = re.compile(
    r"(?<![A-Za-z0-9.])(?<![A-Za-z]-)"
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?!(?:st|nd|rd|th)\b)(?![0-9])"
)
_SURFACE = re.compile(r"1\.73 ?m(?:²|2)")
_ORDINAL = re.compile(r"(?m)^\s*[0-9]+[.)]\s")
_MEASURED = re.compile(
    rf"(?P<number>{_NUMBER.pattern})(?:[ -]?(?P<unit>"
    r"%|mg|mcg|g|mL|point|min|h|day|week|month|year)(?:utes?|ours?|s)?(?![A-Za-z]))?"
)
_JOINED = re.compile(r" ?(?:-|to|or|and|,|/) ?")
_BOUNDED = re.compile(
    r"(?P<turned>\bnot? )?"
    r"(?:(?P<above>>|\b(?:over|above|beyond|more than|at least|older than))|"
    r"<|\b(?:under|below|less than|fewer than|within|at most|up to))"
    rf"=? ?(?:age |about )?(?P<number>{_NUMBER.pattern})"
)


def number_problems(content: Content) -> Iterator[Fault]:
    """Report doses that cannot be, and bounds that are crossed."""
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


@lru_cache(maxsize=2048)
def _meanings(text: str) -> dict[tuple[str, str], dict[str, str]]:
    """What the numbers of a text are, each as written: by value, of a unit or a bound."""
    found: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    unit, start, end = "", 0, 0
    for number in reversed([*_MEASURED.finditer(text)]):
        if number["unit"] or not _JOINED.fullmatch(text, number.end(), start):
            unit, end = number["unit"] or "", number.end()
        start = number.start()
        found["unit", _value(number["number"])][unit] = text[start:end]
    for bound in _BOUNDED.finditer(text):
        side = "below" if bool(bound["above"]) == bool(bound["turned"]) else "above"
        found["bound", _value(bound["number"])][side] = bound[0]
    return found


def otherwise(spot: Spot, text: str, ground: str) -> Iterator[Fault]:
    """Report numbers that the ground has in another unit, or as the other bound."""
    meant = _meanings(ground)
    for key, said in _meanings(text).items():
        known = meant.get(key, {})
        if known and "" not in {*said, *known} and said.keys().isdisjoint(known):
            ours, theirs = next(iter(said.values())), next(iter(known.values()))
            what = f'"{ours}" is "{theirs}" in what it rests on.'
            yield spot, what, "Make the two agree."


def row_text(drug: Drug) -> str:
    """All text of a drug's row but its ids."""
    return drug.model_dump_json(
        exclude={"id", "words", "classes", "references", "review"}
    )


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
