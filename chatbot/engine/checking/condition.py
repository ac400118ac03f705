"""Conditions and orders: each can be read, and each condition can hold for someone and not for all."""

import re
from collections.abc import Iterator

from chatbot.engine.checking.holding import World, can_hold
from chatbot.engine.checking.name import names_in
from chatbot.engine.checking.place import Fault, Places, Spot, Written, texts_in
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.condition_text import parse
from chatbot.engine.planning.conditions import Condition, FormError, Names, compare
from chatbot.engine.planning.orders import parse_order
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog

BETWEEN = re.compile(r"[\s()<>=,]+")
_WAYS = {"mouth": "by mouth", "oral": "by mouth", "topical": "on the skin"}
"""How an order says the route of a drug's row."""
_LINKS = (
    "classes.includes", "findings.implies", "advice.instead of", "advice.only with",
    "advice.not beside",
)  # fmt: skip
_UNFAILED = "not failed "
_TABLES = ("findings", "drugs", "classes", "measures")
_CONDITIONS = (
    "advice.when", "advice.one of.when", "red_flags.when", "statements.not for",
    "interactions.when", "drugs.limits.when", "findings.derived",
    "findings.unremarkable when", "groups.when", "groups.where", "steps.then.when",
    "measures.unheld when",
    "dialog.from every step.when",
)  # fmt: skip


def condition_problems(content: Content, places: Places) -> Iterator[Fault]:
    """Report conditions and orders that cannot be read, or that never hold."""
    names = Names.of(content)
    parsed: dict[str, Condition] = {}
    for spot, text in conditions_of(content):
        if _doubtful(text, places):
            continue
        try:
            parsed[text] = parse(text, names)
        except FormError as error:
            yield spot, error.what, error.mend
    parsed |= {t: parse(t, names) for t in map(_UNFAILED.__add__, content.drugs)}
    circles = [*_circles(content, parsed)]
    yield from circles
    if places.whole() and not circles:
        yield from _idle(content, parsed)
    yield from _orders(content, places)


def conditions_of(content: Content) -> Iterator[Written]:
    """Yield every condition of the content."""
    return texts_in(content, *_CONDITIONS)


def _doubtful(text: str, places: Places) -> bool:
    """Whether a condition names what could not be read, and so cannot be judged."""
    return any(
        places.doubtful(table, word)
        for word in BETWEEN.split(text)
        if word
        for table in _TABLES
    )


def _circles(content: Content, parsed: dict[str, Condition]) -> Iterator[Fault]:
    """Report what leads back to itself, at once or through others."""
    links: dict[Spot, set[str]] = {}
    for field in _LINKS:
        for spot, other in names_in(content, field):
            links.setdefault(spot[:3], set()).add(other)
    for spot, text in texts_in(content, "findings.derived"):
        others = parsed[text].findings if text in parsed else set[str]()
        links.setdefault(spot[:3], set()).update(others)
    for table, first, key in links:
        within, queue = set[str](), [str(first)]
        while queue:
            new = links.get((table, queue.pop(), key), set()) - within
            within |= new
            queue += new
        if first in within:
            what = "this leads back to itself, at once or through others."
            yield (table, first, key), what, "Take one link of the circle out."


def _idle(content: Content, parsed: dict[str, Condition]) -> Iterator[Fault]:
    """Report conditions that hold for nobody, or for everyone without saying so."""
    world = World.of(content, parsed)
    mend = "Look for parts that exclude each other."
    for spot, text in conditions_of(content):
        said = (text, spot[0], spot[2]) == ("always", "advice", "when")
        if said or text not in parsed:
            continue
        if not can_hold((parsed[text],), world):
            yield spot, "this can never hold.", mend
        elif not can_hold((parsed[text],), world, wanted=False):
            yield spot, "this holds for everyone.", "Narrow it, or do without it."
        else:
            for shown in _beyond(parsed[text], world):
                what = f"{shown} of every number that it can be."
                yield spot, what, "Correct the bound."
    for spot, one, other, owner in _together(content.dialog):
        both = tuple(parsed[text] for text in (one, other) if text in parsed)
        if len(both) > 1 and not can_hold(both, world):
            what = f"this can never hold together with {owner}."
            yield spot, what, mend


def _beyond(condition: Condition, world: World) -> Iterator[str]:
    """Yield the comparisons that are the same at the least and at the most."""
    for finding, operator, bound in condition.comparisons:
        row = world.findings[finding]
        ends = (row.low or 0.0, float("inf") if row.high is None else row.high)
        at_least, at_most = (compare(end, operator, bound) for end in ends)
        if at_least == at_most and operator != "=":
            yield f'"{finding} {operator} {bound:g}" is {str(at_least).lower()}'


def _together(dialog: Dialog) -> Iterator[tuple[Spot, str, str | None, str]]:
    """Yield pairs of conditions that must hold for somebody at once, and what one is."""
    for advice in dialog.advice.values():
        for number, choice in enumerate(advice.one_of):
            spot: Spot = ("advice", advice.id, "one of", number, "when")
            yield spot, advice.when, choice.when, "the when of the advice"
            drug = choice.order.split(" ", 1)[0]
            yield spot, _UNFAILED + drug, choice.when, f"a {drug} that did not fail"
    for flag in dialog.red_flags.values():
        action = dialog.advice.get(flag.action)
        spot = ("red_flags", flag.id, "action")
        when = action.when if action else None
        yield spot, flag.when, when, "the when of the red flag"


def _orders(content: Content, places: Places) -> Iterator[Fault]:
    for advice in content.dialog.advice.values():
        if advice.order and advice.one_of:
            what, mend = "it has an order and several to choose from.", "Keep one."
            yield ("advice", advice.id, "order"), what, mend
    for spot, text in texts_in(content, "advice.order", "advice.one of.order"):
        yield from _order(content, places, spot, text)


def _order(content: Content, places: Places, spot: Spot, text: str) -> Iterator[Fault]:
    drug = text.split(" ", 1)[0]
    if places.doubtful("drugs", drug):
        return
    try:
        order = parse_order(text, content.drugs)
    except FormError as error:
        about_drug = drug not in content.drugs and f'"{drug}"' in error.what
        hint = did_you_mean(drug, content.drugs, error.mend)
        yield spot, error.what, hint if about_drug else error.mend
        return
    if order.dose_mg == 0:
        yield spot, "the dose is 0.", "Correct it."
    row = content.drugs[drug]
    dose, most = order.dose_mg or 0.0, row.dose
    for taken, limit, unit in (
        (dose, most.per_dose_max_mg, "mg a dose"),
        (dose * (order.per_day or 0.0), most.per_day_max_mg, "mg a day"),
        (order.days or 0.0, most.max_days, "days"),
    ):
        if limit is not None and taken > limit:
            what = f"{taken:.10g} {unit} is over the most of {drug}, {limit:g}."
            yield spot, what, "Lower it."
    way = next((way for route, way in _WAYS.items() if route in row.route), "")
    if way not in text:
        what = f"{drug} is given {way}, and the order does not say so."
        yield spot, what, f"Add {way}."
