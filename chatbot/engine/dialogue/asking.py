"""Which question is worth asking next at a step: safety first, then what changes the plan."""

from collections.abc import Iterator

from chatbot.engine.planning.planner import Planner, is_unsettled
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.dialog import Dialog, Step
from chatbot.model.reading import Prompt

_SCOPE = ("pregnancy", "back_complaint")
"""Findings that bar every order while they are only possible."""


def next_prompt(
    dialog: Dialog, planner: Planner, consult: Consult, step: str
) -> Prompt | None:
    """Return the first question of a step that is still worth its answer."""
    return next(_prompts(dialog, planner, consult, dialog.steps[step]), None)


def prompt_for(dialog: Dialog, finding_id: str) -> Prompt | None:
    """Word one finding as a question; None if it is never asked."""
    finding = dialog.findings[finding_id]
    if not finding.ask:
        return None
    return Prompt(
        kind="finding",
        name=finding_id,
        findings=(finding_id,),
        text=finding.ask,
        why=finding.why,
    )


def is_open(planner: Planner, consult: Consult, finding_id: str) -> bool:
    """Whether nothing is known of a finding yet, told or implied."""
    return is_unsettled(planner.value(consult.case, finding_id))


def _prompts(
    dialog: Dialog, planner: Planner, consult: Consult, step: Step
) -> Iterator[Prompt]:
    for prompt in _doubts(dialog, consult):
        beside = tuple(_beside(planner, consult, prompt.name))
        yield prompt.but(beside=beside)
    for name in step.screen:
        yield from _group(dialog, planner, consult, name)
    for name in step.bundles:
        yield from _bundle(dialog, planner, consult, name)
    for finding_id in step.ask:
        always = finding_id in step.always
        yield from _finding(dialog, planner, consult, finding_id, always=always)


def _doubts(dialog: Dialog, consult: Consult) -> Iterator[Prompt]:
    """A possible red flag or bar to all orders acts as present until it is asked about."""
    if consult.plan.scope:
        for finding_id in _SCOPE:
            known = consult.case.observations.get(finding_id)
            doubted = known is not None and known.status is Status.POSSIBLE
            prompt = prompt_for(dialog, finding_id) if doubted else None
            if prompt and finding_id not in consult.passed:
                yield prompt
    for raised in consult.plan.raised:
        for finding_id in raised.because:
            known = consult.case.observations.get(finding_id)
            doubted = known is not None and known.status is Status.POSSIBLE
            if doubted and finding_id not in consult.passed:
                prompt = prompt_for(dialog, finding_id)
                if prompt:
                    yield prompt


def _beside(planner: Planner, consult: Consult, doubted: str) -> Iterator[str]:
    """What was asked together with what is doubted, and is still open."""
    asked = consult.prompt
    together = (asked.beside or asked.findings) if asked else ()
    for finding_id in together:
        if finding_id != doubted and is_open(planner, consult, finding_id):
            yield finding_id


def _group(
    dialog: Dialog, planner: Planner, consult: Consult, name: str
) -> Iterator[Prompt]:
    """Of a group, what is still open and could change the plan."""
    group = dialog.groups[name]
    left = _not_passed_over(consult, planner.open_of(consult.case, group))
    if left and name not in consult.passed:
        alone = dialog.findings[left[0]].ask if len(left) == 1 else None
        text = alone or group.ask
        yield Prompt(kind="group", name=name, findings=left, text=text, why=group.why)


def _not_passed_over(consult: Consult, left: tuple[str, ...]) -> tuple[str, ...]:
    """What nobody knows is not asked again beside what is still to be told."""
    told = consult.case.observations
    return tuple(
        f for f in left if f not in told or told[f].status is not Status.UNKNOWN
    )


def _bundle(
    dialog: Dialog, planner: Planner, consult: Consult, name: str
) -> Iterator[Prompt]:
    bundle = dialog.bundles[name]
    left = tuple(f for f in bundle.closes if is_open(planner, consult, f))
    if bundle.once_told and not (left == bundle.closes and _both_told(dialog, consult)):
        return
    if left and name not in consult.passed and not consult.plan.scope:
        rest = dialog.findings[left[0]].ask if len(left) == 1 else None
        text = rest or bundle.ask
        yield Prompt(kind="bundle", name=name, findings=left, text=text, why=bundle.why)


def _both_told(dialog: Dialog, consult: Consult) -> bool:
    """Whether a regular medicine and a condition were told, unasked."""
    case = consult.case
    conditions = (
        dialog.findings[o.finding].bundle == "conditions"
        for o in case.observations.values()
        if o.finding in dialog.findings and o.status is Status.PRESENT
    )
    medicines = (
        bool(t.drug_class) and t.status == "current" and t.response == "unknown"
        for t in case.treatments.values()
    )
    return any(conditions) and any(medicines)


def _finding(
    dialog: Dialog,
    planner: Planner,
    consult: Consult,
    finding_id: str,
    *,
    always: bool = False,
) -> Iterator[Prompt]:
    """The question of a finding that is still open; what it would change is tried last."""
    passed = finding_id in consult.passed
    if passed or not is_open(planner, consult, finding_id):
        return
    if always or planner.worth_asking(consult.case, finding_id):
        prompt = prompt_for(dialog, finding_id)
        if prompt:
            yield prompt
