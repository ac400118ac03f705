"""Use: what nobody needs, reaches or cites, and what is said twice."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product

from chatbot.engine.checking.condition import BETWEEN, conditions_of
from chatbot.engine.checking.name import names_in, unused
from chatbot.engine.checking.place import Fault
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.computing import COMPUTED, INPUTS
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.model.content import Content

_EFFECT = re.compile(r"\s*[,;:]\s*")
_PATHS = ("radicular", "chronic")
"""Findings by which the planner names the path."""
_REACHING = (
    "advice.because", "red_flags.because", "rules.because", "findings.why",
    "groups.why", "bundles.why", "claims.stated by",
)  # fmt: skip
"""Fields by which a statement is come to without being asked for."""
_UNUSED = {
    "groups": ("no step screens this.", "Let one do so, or delete it."),
    "bundles": ("no step asks this.", "Let one do so, or delete it."),
    "word_groups": ("no sign is made of this.", "Use it in one, or delete it."),
    "facts": (
        "no statement rests on this fact.", "Write the statement, or delete it."
    ),
    "references": ("nobody cites this reference.", "Cite it, or delete it."),
}  # fmt: skip
"""Tables of which every entry is named somewhere, and what to say of one that is not."""


def use_problems(content: Content) -> Iterator[Fault]:
    """Report what could be deleted without anyone noticing."""
    needed = _needed(content)
    for name in content.dialog.findings:
        if name not in needed:
            what = "nobody uses this finding."
            mend = "Ask it, name it in a condition, or delete it."
            yield ("findings", name), what, mend
    for table, (what, mend) in _UNUSED.items():
        for name in unused(table, content):
            yield (table, name), what, mend
    reached = _reached(content)
    for name in content.statements:
        if name not in reached:
            what = "nobody can reach this statement."
            yield ("statements", name), what, "Add questions it answers."
    yield from _alone(content)
    yield from _said_twice(content)


def _alone(content: Content) -> Iterator[Fault]:
    """Report groups of one finding: most of them are another group, mistyped."""
    findings = content.dialog.findings.values()
    sizes = Counter(finding.group for finding in findings)
    others = [group for group, size in sizes.items() if size > 1]
    for finding in findings:
        if sizes[finding.group] == 1 and "group" in finding.model_fields_set:
            what = f'no other finding is of the group "{finding.group}".'
            mend = did_you_mean(finding.group, others, "Name a group of others.")
            yield ("findings", finding.id, "group"), what, mend


def _said_twice(content: Content) -> Iterator[Fault]:
    """Report interactions that say an effect of a pair which another row says."""
    said: dict[tuple[object, ...], str] = {}
    for row in content.interactions.values():
        if not (row.b or row.when) and (row.at_least or 0) <= 1:
            what = "it names nothing that is met."
            yield ("interactions", row.id), what, "Write b or when, or at least 2."
        effects = _EFFECT.split(row.effect)
        for *two, effect in product(row.a, row.b or ("",), effects):
            of_pair = (frozenset(two), effect, row.when, row.at_least)
            other = said.setdefault(of_pair, row.id)
            if other != row.id:
                pair = " and ".join(filter(None, two))
                what = f'"{other}" says "{effect}" of {pair} as well.'
                yield ("interactions", row.id), what, "Keep it in one of the two."
                break


def _needed(content: Content) -> set[str]:
    """Findings asked, judged, computed with, or making one of those present."""
    dialog = content.dialog
    needed = {*INPUTS, *COMPUTED, *_PATHS, *CLOSERS}
    needed |= _named(content, "steps.ask", "groups.findings", "bundles.closes")
    needed.update(f.id for f in dialog.findings.values() if f.bundle or f.ask)
    for _, text in conditions_of(content):
        needed.update(BETWEEN.split(text))
    size = -1
    while size != len(needed):
        size = len(needed)
        needed.update(
            f.id for f in dialog.findings.values() if needed.intersection(f.implies)
        )
    return needed


def _reached(content: Content) -> set[str]:
    """Statements that answer a question, or that something rests on."""
    reached = {s.id for s in content.statements.values() if s.answers}
    reached |= _named(content, *_REACHING)
    for statement in content.statements.values():
        if statement.id in reached:
            reached.update(statement.conflicts)
    return reached


def _named(content: Content, *fields: str) -> set[str]:
    return {name for field in fields for _, name in names_in(content, field)}
