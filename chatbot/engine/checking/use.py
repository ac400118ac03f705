"""Use: findings nobody needs, statements nobody reaches, sources nobody cites."""

import re
from collections.abc import Iterator

from chatbot.engine.checking.condition import conditions_of
from chatbot.engine.checking.name import unused
from chatbot.engine.checking.place import Fault
from chatbot.engine.planning.changes import CLOSERS
from chatbot.engine.planning.computing import COMPUTED, INPUTS
from chatbot.model.content import Content

_BETWEEN = re.compile(r"[\s()<>=,]+")
_PATHS = ("radicular", "chronic")
"""Findings by which the planner names the path."""
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
