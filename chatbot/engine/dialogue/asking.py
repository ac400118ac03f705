"""Which question is worth asking next at a step: safety first, then what changes the plan."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from chatbot.engine.planning.planner import Planner
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.dialog import Bundle, Dialog, Group, Step
from chatbot.model.reading import Prompt

_SCOPE = ("pregnancy", "back_complaint")
"""Findings that bar every order while they are only possible."""


def next_prompt(
    dialog: Dialog, planner: Planner, consult: Consult, step: str
) -> Prompt | None:
    """Return the first question of a step that is still worth its answer."""
    return next(_Open(dialog, planner, consult).prompts(dialog.steps[step]), None)


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


class _Open(NamedTuple):
    """What is still open in a consult, step by step."""

    dialog: Dialog
    planner: Planner
    consult: Consult

    def prompts(self, step: Step) -> Iterator[Prompt]:
        """Yield the questions of a step: doubts, lists, then single findings."""
        for prompt in self._doubts():
            yield prompt.but(beside=tuple(self._beside(prompt.name)))
        for name in step.screen:
            group = self.dialog.groups[name]
            left = self.planner.open_of(self.consult.case, group)
            yield from self._list("group", name, group, self._not_passed_over(left))
        for name in step.bundles:
            yield from self._bundle(name)
        for finding_id in step.ask:
            yield from self._finding(finding_id, always=finding_id in step.always)

    def _doubts(self) -> Iterator[Prompt]:
        """A possible red flag or bar to all orders acts as present until it is asked about."""
        plan = self.consult.plan
        because = (finding for raised in plan.raised for finding in raised.because)
        for finding_id in (*(_SCOPE if plan.scope else ()), *because):
            doubted = self.consult.case.status(finding_id) is Status.POSSIBLE
            prompt = prompt_for(self.dialog, finding_id) if doubted else None
            if prompt and finding_id not in self.consult.passed:
                yield prompt

    def _is_open(self, finding_id: str) -> bool:
        return self.planner.is_open(self.consult.case, finding_id)

    def _beside(self, doubted: str) -> Iterator[str]:
        """What was asked together with what is doubted, and is still open."""
        asked = self.consult.prompt
        together = (asked.beside or asked.findings) if asked else ()
        yield from (f for f in together if f != doubted and self._is_open(f))

    def _not_passed_over(self, left: tuple[str, ...]) -> tuple[str, ...]:
        """What nobody knows is not asked again beside what is still to be told."""
        told = self.consult.case.observations
        return tuple(
            f for f in left if f not in told or told[f].status is not Status.UNKNOWN
        )

    def _bundle(self, name: str) -> Iterator[Prompt]:
        bundle = self.dialog.bundles[name]
        left = self._not_passed_over(tuple(filter(self._is_open, bundle.closes)))
        whole = not bundle.once_told or (left == bundle.closes and self._both_told())
        if whole and not self.consult.plan.scope:
            yield from self._list("bundle", name, bundle, left)

    def _list(
        self,
        kind: Literal["group", "bundle"],
        name: str,
        row: Group | Bundle,
        left: tuple[str, ...],
    ) -> Iterator[Prompt]:
        """What is left of a list in one question; its own where one is left."""
        if left and name not in self.consult.passed:
            alone = self.dialog.findings[left[0]].ask if len(left) == 1 else None
            text = alone or row.ask
            yield Prompt(kind=kind, name=name, findings=left, text=text, why=row.why)

    def _both_told(self) -> bool:
        """Whether a regular medicine and a condition were told, unasked."""
        case, findings = self.consult.case, self.dialog.findings
        conditions = (
            findings[o.finding].bundle == "conditions"
            for o in case.observations.values()
            if o.finding in findings and o.status is Status.PRESENT
        )
        medicines = (
            bool(t.drug_class) and t.status == "current" and t.response == "unknown"
            for t in case.treatments.values()
        )
        return any(conditions) and any(medicines)

    def _finding(self, finding_id: str, *, always: bool) -> Iterator[Prompt]:
        """The question of a finding that is still open; what it would change is tried last."""
        if finding_id in self.consult.passed or not self._is_open(finding_id):
            return
        if always or self.planner.worth_asking(self.consult.case, finding_id):
            prompt = prompt_for(self.dialog, finding_id)
            if prompt:
                yield prompt
