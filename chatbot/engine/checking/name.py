"""Names: everything that is named anywhere exists, and no name means two things."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from chatbot.engine.checking import place
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.naming import RULES
from chatbot.engine.understanding.text.grammar_table import groups_of
from chatbot.model.content import Content
from chatbot.model.finding import Finding, Kind
from chatbot.model.pharmacology import Drug

_GROUPS = re.compile("<[^<>]*>")


@dataclass(frozen=True)
class _Kind:
    """One kind of name: the tables whose entries have it, and the fields that use it."""

    what: str
    tables: tuple[str, ...]
    fields: tuple[str, ...]

    @property
    def mend(self) -> str:
        """What to do where no name is near."""
        home = _HOMES.get(self.tables, f"{self.tables[0]}.yaml")
        return f"Add it to {home}, or correct the name."


_KINDS = (
    _Kind("statement", ("statements",), (
        "advice.because", "red_flags.because", "rules.because", "statements.conflicts",
        "findings.why", "groups.why", "bundles.why",
    )),
    _Kind("reference", ("references",), (
        "statements.from", "facts.from", "drugs.from", "drugs.limits.from",
        "interactions.from", "claims.from", "questionnaires.from",
    )),
    _Kind("fact", ("facts",), ("statements.facts",)),
    _Kind("statement or advice", ("statements", "advice"), ("claims.stated by",)),
    _Kind("finding", ("findings",), ("steps.ask",)),
    _Kind("yes-or-no finding", ("present",), (
        "groups.findings", "bundles.closes", "findings.implies", "findings.clear of",
        "classes.shown by", "classes.shows", "signs.says",
    )),
    _Kind("group of words", ("word_groups",), (
        "signs.unless near", "signs.doubtful near", "signs.patterns",
    )),
    _Kind("group", ("groups",), ("steps.screen",)),
    _Kind("bundle", ("bundles",), ("steps.bundles",)),
    _Kind("advice", ("advice",), (
        "red_flags.action", "advice.instead of", "advice.not beside",
        "advice.only with",
    )),
    _Kind("section", ("sections",), ("advice.section",)),
    _Kind("drug or class", ("drugs", "members", "classes"), (
        "interactions.a", "interactions.b", "classes.includes", "advice.replaces",
        "advice.drug",
    )),
    _Kind("treatment", ("drugs", "members", "classes", "measures"), (
        "findings.treated by", "ideas.treated by",
    )),
    _Kind("class", ("classes",), ("drugs.classes",)),
    _Kind("drug", ("drugs", "members"), ("combinations.parts",)),
    _Kind("drug row", ("drugs",), ("statements.drugs",)),
)  # fmt: skip
_PATTERNS = "signs.patterns"
NAMED = tuple(f for kind in _KINDS for f in kind.fields if f != _PATTERNS)
"""Fields that hold one name, or a list of them."""
_HOMES = {
    ("present",): "findings.yaml",
    ("statements",): "the knowledge folder",
    ("sections",): "the sections of dialog.yaml",
    ("groups",): "the groups of dialog.yaml",
    ("bundles",): "the bundles of dialog.yaml",
    ("statements", "advice"): "the knowledge folder or advice.yaml",
    ("drugs", "members", "classes"): "drugs.yaml or classes.yaml",
    ("drugs", "members", "classes", "measures"): "drugs, classes or measures.yaml",
}
"""Where names belong that have no file called after them."""
_WRITTEN_IN = {"members": "classes", "sections": "dialog", "present": "findings"}
"""What is no table of its own, and where its names are written."""


def name_problems(content: Content, places: place.Places) -> Iterator[place.Fault]:
    """Report every name that nothing has, with the nearest one that something has."""
    for kind in _KINDS:
        yield from _unfit(kind, content, places)
    yield from _double(content)
    yield from _fields(content)


def _unfit(
    kind: _Kind, content: Content, places: place.Places
) -> Iterator[place.Fault]:
    """Report names that nothing has."""
    known = {name for table in kind.tables for name in _table(content, table)}
    written = [_WRITTEN_IN.get(table, table) for table in kind.tables]
    for spot, name in (n for f in kind.fields for n in names_in(content, f)):
        if name not in known and not any(places.doubtful(t, name) for t in written):
            mend = did_you_mean(name, sorted(known), kind.mend)
            yield spot, f'no {kind.what} is called "{name}".', mend


def unused(table: str, content: Content) -> list[str]:
    """List the entries that no field names; none where a field may mean one of them."""
    fields = [f for kind in _KINDS if table in kind.tables for f in kind.fields]
    named = {name for field in fields for _, name in names_in(content, field)}
    rows = _table(content, table)
    return [name for name in rows if name not in named] if named <= {*rows} else []


def _table(content: Content, name: str) -> Mapping[str, object]:
    """The entries that have the names of a table, by name."""
    if name == "members":
        members = (m for c in content.classes.values() for m in c.members)
        return dict.fromkeys(members)
    if name == "present":
        rows = content.dialog.findings.values()
        return dict.fromkeys(f.id for f in rows if f.kind is Kind.YES_OR_NO)
    if name == "sections":
        return dict.fromkeys(content.dialog.sections)
    return place.rows_of(content, name)


def names_in(content: Content, field: str) -> Iterator[place.Written]:
    """Yield every name in a field; a pattern has some inside."""
    for spot, text in place.texts_in(content, field):
        names = _in_pattern(text) if field == _PATTERNS else (text,)
        yield from ((spot, name) for name in names)


def _in_pattern(pattern: str) -> Iterator[str]:
    yield from groups_of(pattern)
    stray = _GROUPS.sub(" ", pattern).split()
    yield from (word for word in stray if {"<", ">"} & {*word})


def _double(content: Content) -> Iterator[place.Fault]:
    """One id that is two things makes `taking x` mean two things."""
    taken: dict[str, str] = dict.fromkeys(content.classes, "class")
    for table in ("drugs", "combinations", "measures"):
        for name in _table(content, table):
            if name in taken:
                what = f"a {taken[name]} has this name as well."
                yield (table, name), what, "Rename one of the two."
            taken.setdefault(name, table.removesuffix("s"))


def _fields(content: Content) -> Iterator[place.Fault]:
    """Report names of fields, choices and asked findings that are not there."""
    fields = list(Drug.written_keys().values())
    for drug in content.drugs.values():
        for number, name in enumerate(drug.unconfirmed):
            if name.split(" ")[0] not in {f.split(" ")[0] for f in fields}:
                what = f'a drug has no "{name}".'
                spot: place.Spot = ("drugs", drug.id, "unconfirmed", number)
                yield spot, what, did_you_mean(name, fields)
        yield from _field_sources(drug, fields)
    yield from _asked(content)
    for name in content.rules:
        if name not in RULES:
            what = f'the safety check has no rule "{name}".'
            yield ("rules", name), what, did_you_mean(name, RULES)
    yield from _choices(content)


def _asked(content: Content) -> Iterator[place.Fault]:
    """Report findings to be asked without a question, or outside their step or group."""
    dialog = content.dialog
    steps, groups = dialog.steps.values(), dialog.groups.values()
    lists: list[tuple[place.Spot, str, tuple[str, ...]]] = [
        (("steps", step.id, "always", number), name, step.ask)
        for step in steps
        for number, name in enumerate(step.always)
    ]
    lists += [
        (("groups", g.id, "where", n), n, g.findings) for g in groups for n in g.where
    ]
    for spot, name, asked in lists:
        if name not in asked:
            what = f'"{name}" is not among the findings asked here.'
            yield spot, what, did_you_mean(name, asked, "Add it to them.")
    for spot, name in names_in(content, "steps.ask"):
        if name in dialog.findings and dialog.findings[name].ask is None:
            what = f'"{name}" has no question.'
            yield spot, what, "Add ask to the finding."


def _field_sources(drug: Drug, fields: list[str]) -> Iterator[place.Fault]:
    """Report fields that a row has not, and sources that it does not name."""
    for name, sources in drug.sources.items():
        spot: place.Spot = ("drugs", drug.id, "sources", name)
        if name not in fields:
            yield spot, f'a drug has no "{name}".', did_you_mean(name, fields)
        for number, source in enumerate(sources):
            if source not in drug.references:
                what = f'"{source}" is not among the references of this row.'
                mend = did_you_mean(source, drug.references, "Add it to from.")
                yield (*spot, number), what, mend


def _choices(content: Content) -> Iterator[place.Fault]:
    for finding in content.dialog.findings.values():
        spot: place.Spot = ("findings", finding.id)
        if (finding.kind is Kind.CHOICE) != bool(finding.choices):
            what = f"it is a {finding.kind} with choices."
            if not finding.choices:
                what = "it is a choice without choices."
            yield spot, what, "Make kind and choices agree."
        if isinstance(finding.derived, dict):
            for choice in finding.derived:
                if choice not in finding.choices:
                    what = f'there is no choice "{choice}".'
                    hint = did_you_mean(choice, finding.choices)
                    yield (*spot, "derived", choice), what, hint
        elif finding.derived is None:
            yield from _unsaid(finding)


def _unsaid(finding: Finding) -> Iterator[place.Fault]:
    """Report choices that nobody can make, as nothing that is typed means them."""
    for choice, words in finding.choices.items():
        if not words and choice not in (finding.ask or ""):
            spot: place.Spot = ("findings", finding.id, "choices", choice)
            what = "no words say this choice, and no question names it."
            yield spot, what, "List the words that say it."
