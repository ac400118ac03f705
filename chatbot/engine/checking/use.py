"""Use: findings nobody needs, statements nobody reaches, sources nobody cites."""

import re
from collections.abc import Iterator

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.checking.place import Places, at
from chatbot.engine.planning.computing import COMPUTED, INPUTS
from chatbot.engine.planning.facts import CLOSERS
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog
from chatbot.model.problem import Problem

_BETWEEN = re.compile(r"[\s()<>=,]+")
_PATHS = ("radicular", "chronic")
"""Findings by which the planner names the path."""


def use_problems(content: Content, places: Places) -> Iterator[Problem]:
    """Report what could be deleted without anyone noticing."""
    needed = _needed(content)
    for name in content.dialog.findings:
        if name not in needed:
            what = "nobody uses this finding."
            mend = "Ask it, name it in a condition, or delete it."
            yield at(places, ("findings", name), what, mend)
    yield from _unasked(content.dialog, places)
    reached = _reached(content)
    for name in content.statements:
        if name not in reached:
            what = "nobody can reach this statement."
            yield at(places, ("statements", name), what, "Add questions it answers.")
    yield from _uncited(content, places)


def _unasked(dialog: Dialog, places: Places) -> Iterator[Problem]:
    """Report groups and bundles that no step asks, unless a step asks what is not there."""
    steps = dialog.steps.values()
    asked = {name for step in steps for name in (*step.screen, *step.bundles)}
    for table, rows in (("groups", dialog.groups), ("bundles", dialog.bundles)):
        for name in rows if asked <= {*dialog.groups, *dialog.bundles} else ():
            if name not in asked:
                what, mend = "no step asks this.", "Let a step ask it, or delete it."
                yield at(places, (table, name), what, mend)


def _needed(content: Content) -> set[str]:
    """Findings asked, judged, computed with, or making one of those present."""
    dialog = content.dialog
    needed = {*INPUTS, *COMPUTED, *_PATHS, *CLOSERS.values()}
    for step in dialog.steps.values():
        needed.update(step.ask)
    for group in dialog.groups.values():
        needed.update(group.findings)
    for bundle in dialog.bundles.values():
        needed.update(bundle.closes)
    needed.update(f.id for f in dialog.findings.values() if f.bundle or f.ask)
    for _, text in conditions_of(content):
        needed.update(_BETWEEN.split(text))
    size = -1
    while size != len(needed):
        size = len(needed)
        needed.update(
            f.id for f in dialog.findings.values() if needed.intersection(f.implies)
        )
    return needed


def _reached(content: Content) -> set[str]:
    """Statements that answer a question, or that something rests on."""
    dialog = content.dialog
    reached = {s.id for s in content.statements.values() if s.answers}
    for advice in dialog.advice.values():
        reached.update(advice.because)
    for flag in dialog.red_flags.values():
        reached.update(flag.because)
    for rule in content.rules.values():
        reached.update(rule.because)
    reached.update(finding.why or "" for finding in dialog.findings.values())
    reached.update(group.why or "" for group in dialog.groups.values())
    reached.update(bundle.why or "" for bundle in dialog.bundles.values())
    for claim in content.claims.values():
        reached.update(claim.stated_by)
    for statement in content.statements.values():
        if statement.id in reached:
            reached.update(statement.conflicts)
    return reached


def _uncited(content: Content, places: Places) -> Iterator[Problem]:
    tables = (
        content.statements, content.facts, content.drugs, content.interactions,
        content.claims,
    )  # fmt: skip
    cited = {r for rows in tables for row in rows.values() for r in row.references}
    limits = (x for row in content.drugs.values() for x in row.limits)
    cited.update(r for limit in limits for r in limit.references)
    for name in content.references:
        if name not in cited:
            what = "nobody cites this reference."
            yield at(places, ("references", name), what, "Cite it, or delete it.")
    grounds = {f for s in content.statements.values() for f in s.facts}
    for name in content.facts:
        if name not in grounds:
            what = "no statement rests on this fact."
            mend = "Write the statement, or delete it."
            yield at(places, ("facts", name), what, mend)
