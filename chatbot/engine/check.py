"""Sense: whether content that reads and fits also hangs together.

Form and shape are checked where files are read; here names, conditions, orders, the
graph of steps, sources, numbers and words are looked at, and every problem is reported.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from chatbot.engine.check_graph import graph_problems
from chatbot.engine.check_source import source_problems
from chatbot.engine.place import Places, at
from chatbot.engine.planning.conditions import ConditionError, Names, parse
from chatbot.engine.planning.orders import OrderError, parse_order
from chatbot.model.content import Content
from chatbot.model.problem import Problem

LINES, COLUMNS = 3, 80


def check(content: Content, places: Places) -> tuple[Problem, ...]:
    """Return everything that is wrong, in no particular order."""
    return (
        *_unknown_names(content, places),
        *_conditions(content, places),
        *_orders(content, places),
        *graph_problems(content, places),
        *source_problems(content, places),
        *_questions(content, places),
    )


def _unknown_names(content: Content, places: Places) -> Iterator[Problem]:
    for what, known, uses in _uses(content):
        for table, entry, key, name in uses:
            if name not in known:
                near = get_close_matches(name, list(known), n=1)
                hint = f'Did you mean "{near[0]}"?' if near else "Use one that exists."
                yield at(
                    places, table, entry, key, f'no {what} is called "{name}".', hint
                )


_Use = tuple[str, str, str, str]
"""Table, entry, key, and the name used there."""


def _uses(content: Content) -> Iterator[tuple[str, set[str], list[_Use]]]:
    """Every kind of name, what exists of it, and where it is used."""
    dialog = content.dialog
    members = {m for c in content.classes.values() for m in c.members}
    drugs = {*content.drugs, *content.classes, *members}
    yield "statement", set(content.statements), _statement_uses(content)
    yield "reference", set(content.references), _reference_uses(content)
    yield (
        "fact",
        set(content.facts),
        [
            ("statements", s.id, "facts", f)
            for s in content.statements.values()
            for f in s.facts
        ],
    )
    yield "finding", set(dialog.findings), _finding_uses(content)
    yield "drug or class", drugs, _drug_uses(content)
    yield (
        "section",
        set(dialog.sections),
        [("advice", a.id, "section", a.section) for a in dialog.advice.values()],
    )
    yield (
        "advice",
        set(dialog.advice),
        [("red_flags", f.id, "action", f.action) for f in dialog.red_flags.values()],
    )
    yield (
        "group",
        set(dialog.groups),
        [
            ("steps", s, "screen", g)
            for s, step in dialog.steps.items()
            for g in step.screen
        ],
    )
    yield (
        "bundle",
        set(dialog.bundles),
        [
            ("steps", s, "bundles", b)
            for s, step in dialog.steps.items()
            for b in step.bundles
        ],
    )


def _statement_uses(content: Content) -> list[_Use]:
    dialog = content.dialog
    uses = [
        ("advice", a.id, "because", s)
        for a in dialog.advice.values()
        for s in a.because
    ]
    uses += [
        ("red_flags", f.id, "because", s)
        for f in dialog.red_flags.values()
        for s in f.because
    ]
    uses += [
        ("findings", f.id, "why", f.why) for f in dialog.findings.values() if f.why
    ]
    uses += [("groups", g.id, "why", g.why) for g in dialog.groups.values() if g.why]
    uses += [
        ("statements", s.id, "conflicts", c)
        for s in content.statements.values()
        for c in s.conflicts
    ]
    return uses


def _reference_uses(content: Content) -> list[_Use]:
    rows = [("statements", s.id, s.references) for s in content.statements.values()]
    rows += [("facts", f.id, f.references) for f in content.facts.values()]
    rows += [("drugs", d.id, d.references) for d in content.drugs.values()]
    rows += [
        ("interactions", i.id, i.references) for i in content.interactions.values()
    ]
    rows += [("claims", c.id, c.references) for c in content.claims.values()]
    return [(t, e, "from", r) for t, e, references in rows for r in references]


def _finding_uses(content: Content) -> list[_Use]:
    dialog = content.dialog
    uses = [
        ("steps", s, "ask", f) for s, step in dialog.steps.items() for f in step.ask
    ]
    uses += [
        ("groups", g.id, "findings", f)
        for g in dialog.groups.values()
        for f in g.findings
    ]
    uses += [
        ("findings", f.id, "implies", i)
        for f in dialog.findings.values()
        for i in f.implies
    ]
    return uses


def _drug_uses(content: Content) -> list[_Use]:
    uses = [
        ("interactions", i.id, side, name)
        for i in content.interactions.values()
        for side, names in (("a", i.a), ("b", i.b))
        for name in names
    ]
    uses += [
        ("drugs", d.id, "classes", c) for d in content.drugs.values() for c in d.classes
    ]
    uses += [
        ("classes", c.id, "includes", n)
        for c in content.classes.values()
        for n in c.includes
    ]
    uses += [
        ("statements", s.id, "drugs", d)
        for s in content.statements.values()
        for d in s.drugs
    ]
    uses += [
        ("advice", a.id, "drug", a.drug)
        for a in content.dialog.advice.values()
        if a.drug
    ]
    return uses


def _conditions(content: Content, places: Places) -> Iterator[Problem]:
    names = Names.of(content)
    for table, entry, key, text in conditions_of(content):
        try:
            parse(text, names)
        except ConditionError as error:
            yield at(places, table, entry, key, f'"{text}": {error.what}', error.mend)


def conditions_of(content: Content) -> Iterator[tuple[str, str, str, str]]:
    """Yield every condition with its table, entry and key."""
    dialog = content.dialog
    for advice in dialog.advice.values():
        yield "advice", advice.id, "when", advice.when
        for choice in advice.one_of:
            yield "advice", advice.id, "one of", choice.when or "always"
    for flag in dialog.red_flags.values():
        yield "red_flags", flag.id, "when", flag.when
    for row in content.interactions.values():
        yield "interactions", row.id, "when", row.when or "always"
    for finding in dialog.findings.values():
        yield (
            "findings",
            finding.id,
            "unremarkable when",
            (finding.unremarkable_when or "always"),
        )
        derived = finding.derived or {}
        texts = [derived] if isinstance(derived, str) else list(derived.values())
        yield from (("findings", finding.id, "derived", text) for text in texts)
    yield from _guards(content)


def _guards(content: Content) -> Iterator[tuple[str, str, str, str]]:
    for step in content.dialog.steps.values():
        for move in step.then:
            yield "steps", step.id, "then", move.when or "always"
    for move in content.dialog.from_every_step:
        yield "dialog", "from every step", "when", move.when or "always"


def _orders(content: Content, places: Places) -> Iterator[Problem]:
    for advice in content.dialog.advice.values():
        orders = [c.order for c in advice.one_of]
        for text in [*orders, advice.order] if advice.order else orders:
            try:
                parse_order(text, content.drugs)
            except OrderError as error:
                yield at(places, "advice", advice.id, "order", error.what, error.mend)


def _questions(content: Content, places: Places) -> Iterator[Problem]:
    dialog = content.dialog
    asked = [("findings", f.id, f.ask) for f in dialog.findings.values() if f.ask]
    asked += [("groups", g.id, g.ask) for g in dialog.groups.values()]
    asked += [("bundles", b.id, b.ask) for b in dialog.bundles.values()]
    for table, entry, text in asked:
        if len(text) > LINES * COLUMNS:
            yield at(
                places, table, entry, "ask",
                f"the question is longer than {LINES} lines.", "Ask less at once.",
            )  # fmt: skip
