"""Names: everything that is named anywhere exists, and no name means two things."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from chatbot.engine.checking.place import Places, Spot, at
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.understanding.text.grammar_table import groups_of
from chatbot.model.content import Content
from chatbot.model.finding import Kind
from chatbot.model.pharmacology import Drug
from chatbot.model.problem import Problem

_Named = tuple[Spot, str]
"""Where a name is used, and the name."""


@dataclass(frozen=True)
class _Use:
    """One kind of name: what exists of it, where it is looked up, and its uses."""

    what: str
    tables: tuple[str, ...]
    known: Iterable[str]
    names: Iterable[_Named]
    otherwise: str = "Use one that exists."


def name_problems(content: Content, places: Places) -> Iterator[Problem]:
    """Report every name that nothing has, with the nearest one that something has."""
    for uses in _USES:
        for use in uses(content):
            yield from _unknown(use, places)
    yield from _double(content, places)
    yield from _fields(content, places)


def _unknown(use: _Use, places: Places) -> Iterator[Problem]:
    known = set(use.known)
    for spot, name in use.names:
        if name in known or any(places.doubtful(t, name) for t in use.tables):
            continue
        what = f'no {use.what} is called "{name}".'
        yield at(places, spot, what, did_you_mean(name, sorted(known), use.otherwise))


def _list(table: str, rows: Iterable[object], key: str, field: str) -> Iterator[_Named]:
    """Name every item of one list field of a table's rows."""
    for row in rows:
        for number, name in enumerate(getattr(row, field)):
            yield (table, str(getattr(row, "id", "")), key, number), name


def _one(table: str, rows: Iterable[object], key: str, field: str) -> Iterator[_Named]:
    """Name the one value of a field of a table's rows, where there is one."""
    for row in rows:
        name = getattr(row, field)
        if name:
            yield (table, str(getattr(row, "id", "")), key), name


def _limits(content: Content) -> Iterator[_Named]:
    for row in content.drugs.values():
        for number, limit in enumerate(row.limits):
            for place, name in enumerate(limit.references):
                yield ("drugs", row.id, "limits", number, "from", place), name


def _of_statements(content: Content) -> Iterator[_Use]:
    dialog = content.dialog
    yield _Use(
        "statement",
        ("statements",),
        content.statements,
        (
            *_list("advice", dialog.advice.values(), "because", "because"),
            *_list("red_flags", dialog.red_flags.values(), "because", "because"),
            *_list("statements", content.statements.values(), "conflicts", "conflicts"),
            *_list("rules", content.rules.values(), "because", "because"),
            *_one("findings", dialog.findings.values(), "why", "why"),
            *_one("groups", dialog.groups.values(), "why", "why"),
            *_one("bundles", dialog.bundles.values(), "why", "why"),
        ),
        "Add it to the knowledge folder, or correct the name.",
    )


def _of_sources(content: Content) -> Iterator[_Use]:
    dialog = content.dialog
    yield _Use(
        "reference",
        ("references",),
        content.references,
        (
            *_list("statements", content.statements.values(), "from", "references"),
            *_list("facts", content.facts.values(), "from", "references"),
            *_list("drugs", content.drugs.values(), "from", "references"),
            *_limits(content),
            *_list("interactions", content.interactions.values(), "from", "references"),
            *_list("claims", content.claims.values(), "from", "references"),
        ),
        "Add it to references.yaml, or correct the name.",
    )
    yield _Use(
        "fact",
        ("facts",),
        content.facts,
        _list("statements", content.statements.values(), "facts", "facts"),
        "Add it to facts.yaml, or correct the name.",
    )
    yield _Use(
        "statement or advice",
        ("statements", "advice"),
        {*content.statements, *dialog.advice},
        _list("claims", content.claims.values(), "stated by", "stated_by"),
    )


def _of_steps(content: Content) -> Iterator[_Use]:
    dialog = content.dialog
    steps = dialog.steps.values()
    yield _Use(
        "finding",
        ("findings",),
        dialog.findings,
        (
            *_list("steps", steps, "ask", "ask"),
            *_list("groups", dialog.groups.values(), "findings", "findings"),
            *_list("bundles", dialog.bundles.values(), "closes", "closes"),
            *_list("findings", dialog.findings.values(), "implies", "implies"),
            *_one("classes", content.classes.values(), "shown by", "shown_by"),
            *_one("classes", content.classes.values(), "shows", "shows"),
        ),
        "Add it to findings.yaml, or correct the name.",
    )
    yield from _of_signs(content)
    yield _Use(
        "group", ("groups",), dialog.groups, _list("steps", steps, "screen", "screen")
    )
    yield _Use(
        "bundle",
        ("bundles",),
        dialog.bundles,
        _list("steps", steps, "bundles", "bundles"),
    )


def _of_signs(content: Content) -> Iterator[_Use]:
    dialog = content.dialog
    signs = dialog.signs.values()
    yield _Use(
        "finding",
        ("findings",),
        dialog.findings,
        _list("signs", signs, "says", "says"),
        "Add it to findings.yaml, or correct the name.",
    )
    yield _Use(
        "group of words",
        ("word_groups",),
        dialog.word_groups,
        (
            *_list("signs", signs, "unless near", "unless_near"),
            *_list("signs", signs, "doubtful near", "doubtful_near"),
            *(
                (("signs", sign.id, "patterns", number), name)
                for sign in signs
                for number, pattern in enumerate(sign.patterns)
                for name in groups_of(pattern)
            ),
        ),
        "Add it to word_groups.yaml, or correct the name.",
    )


def _of_advice(content: Content) -> Iterator[_Use]:
    dialog = content.dialog
    yield _Use(
        "advice",
        ("advice",),
        dialog.advice,
        (
            *_one("red_flags", dialog.red_flags.values(), "action", "action"),
            *_list("advice", dialog.advice.values(), "instead of", "instead_of"),
            *_list("advice", dialog.advice.values(), "not beside", "not_beside"),
            *_list("advice", dialog.advice.values(), "only with", "only_with"),
        ),
        "Add it to advice.yaml, or correct the name.",
    )
    yield _Use(
        "section",
        (),
        dialog.sections,
        _one("advice", dialog.advice.values(), "section", "section"),
        "Add it to the sections of dialog.yaml, or correct the name.",
    )


def _drugs(content: Content) -> set[str]:
    members = {m for c in content.classes.values() for m in c.members}
    return {*content.drugs, *members}


def _of_classes(content: Content) -> Iterator[_Use]:
    advice = content.dialog.advice.values()
    interactions = content.interactions.values()
    yield _Use(
        "drug or class",
        ("drugs", "classes"),
        {*_drugs(content), *content.classes},
        (
            *_list("interactions", interactions, "a", "a"),
            *_list("interactions", interactions, "b", "b"),
            *_list("classes", content.classes.values(), "includes", "includes"),
            *_list("advice", advice, "replaces", "replaces"),
            *_one("advice", advice, "drug", "drug"),
        ),
        "Add it to drugs.yaml or classes.yaml, or correct the name.",
    )
    yield _Use(
        "class",
        ("classes",),
        content.classes,
        _list("drugs", content.drugs.values(), "classes", "classes"),
        "Add it to classes.yaml, or correct the name.",
    )


def _of_drugs(content: Content) -> Iterator[_Use]:
    yield _Use(
        "drug",
        ("drugs", "classes"),
        _drugs(content),
        _list("combinations", content.combinations.values(), "parts", "parts"),
        "Add it to drugs.yaml, or correct the name.",
    )
    yield _Use(
        "drug row",
        ("drugs",),
        content.drugs,
        _list("statements", content.statements.values(), "drugs", "drugs"),
        "Add it to drugs.yaml, or correct the name.",
    )


_USES = (_of_statements, _of_sources, _of_steps, _of_advice, _of_classes, _of_drugs)


def _double(content: Content, places: Places) -> Iterator[Problem]:
    """One id that is two things makes `taking x` mean two things."""
    tables: dict[str, Mapping[str, object]] = {
        "drugs": content.drugs,
        "combinations": content.combinations,
        "measures": content.dialog.measures,
    }
    taken: dict[str, str] = dict.fromkeys(content.classes, "class")
    for table, rows in tables.items():
        for name in rows:
            if name in taken:
                what = f"a {taken[name]} has this name as well."
                yield at(places, (table, name), what, "Rename one of the two.")
            taken.setdefault(name, table.removesuffix("s"))


def _fields(content: Content, places: Places) -> Iterator[Problem]:
    """Report names of fields, choices and asked findings that are not there."""
    fields = list(Drug.written_keys().values())
    for drug in content.drugs.values():
        for number, name in enumerate(drug.unconfirmed):
            if name.split(" ")[0] not in {f.split(" ")[0] for f in fields}:
                what = f'a drug has no "{name}".'
                spot: Spot = ("drugs", drug.id, "unconfirmed", number)
                yield at(places, spot, what, did_you_mean(name, fields))
        yield from _field_sources(drug, fields, places)
    for step in content.dialog.steps.values():
        for number, name in enumerate(step.always):
            if name not in step.ask:
                what = f'"{name}" is not among the findings this step asks.'
                spot = ("steps", step.id, "always", number)
                yield at(
                    places, spot, what, did_you_mean(name, step.ask, "Add it to ask.")
                )
    yield from _choices(content, places)


def _field_sources(drug: Drug, fields: list[str], places: Places) -> Iterator[Problem]:
    """Report fields that a row has not, and sources that it does not name."""
    for name, sources in drug.sources.items():
        spot: Spot = ("drugs", drug.id, "sources", name)
        if name not in fields:
            yield at(
                places, spot, f'a drug has no "{name}".', did_you_mean(name, fields)
            )
        for number, source in enumerate(sources):
            if source not in drug.references:
                what = f'"{source}" is not among the references of this row.'
                mend = did_you_mean(source, drug.references, "Add it to from.")
                yield at(places, (*spot, number), what, mend)


def _choices(content: Content, places: Places) -> Iterator[Problem]:
    for finding in content.dialog.findings.values():
        spot: Spot = ("findings", finding.id)
        if (finding.kind is Kind.CHOICE) != bool(finding.choices):
            what = f"it is a {finding.kind} with choices."
            if not finding.choices:
                what = "it is a choice without choices."
            yield at(places, spot, what, "Make kind and choices agree.")
        if isinstance(finding.derived, dict):
            for choice in finding.derived:
                if choice not in finding.choices:
                    what = f'there is no choice "{choice}".'
                    hint = did_you_mean(choice, finding.choices)
                    yield at(places, (*spot, "derived", choice), what, hint)
