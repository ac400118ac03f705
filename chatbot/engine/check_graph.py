"""The graph of steps: every step is reached, none is a trap, every list has a way on."""

from collections.abc import Iterator

from chatbot.engine.place import Places, at
from chatbot.model.content import Content
from chatbot.model.dialog import Dialog, Step
from chatbot.model.problem import Problem


def graph_problems(content: Content, places: Places) -> Iterator[Problem]:
    """Report unknown, unreachable and trapped steps, and lists without `otherwise`."""
    dialog = content.dialog
    if dialog.start not in dialog.steps:
        yield at(
            places, "dialog", "start", "", f'no step is called "{dialog.start}".',
            "Name the first step.",
        )  # fmt: skip
        return
    yield from _targets(dialog, places)
    reached = _reached(dialog)
    for name, step in dialog.steps.items():
        if name not in reached:
            yield at(
                places, "steps", name, "", "no move leads to this step.",
                "Let a move lead to it, or delete it.",
            )  # fmt: skip
        yield from _ways_on(step, places)


def _targets(dialog: Dialog, places: Places) -> Iterator[Problem]:
    for name, step in dialog.steps.items():
        for move in step.then:
            target = move.go or move.otherwise
            if target not in dialog.steps:
                yield at(
                    places, "steps", name, "then", f'no step is called "{target}".',
                    "Use a step of this file.",
                )  # fmt: skip
    for move in dialog.from_every_step:
        if move.go not in dialog.steps:
            yield at(
                places, "dialog", "from every step", "",
                f'no step is called "{move.go}".', "Use a step of this file.",
            )  # fmt: skip


def _ways_on(step: Step, places: Places) -> Iterator[Problem]:
    if not step.then:
        yield at(
            places, "steps", step.id, "then", "the step has no way out.",
            "Add moves that end with otherwise.",
        )  # fmt: skip
    elif step.then[-1].otherwise is None:
        yield at(
            places, "steps", step.id, "then", "the moves do not end with otherwise.",
            "Add `- {otherwise: step}` at the end.",
        )  # fmt: skip


def _reached(dialog: Dialog) -> set[str]:
    found: set[str] = set()
    queue = [dialog.start, *(m.go for m in dialog.from_every_step if m.go)]
    while queue:
        name = queue.pop()
        if name in found or name not in dialog.steps:
            continue
        found.add(name)
        queue += [m.go or m.otherwise or "" for m in dialog.steps[name].then]
    return found
