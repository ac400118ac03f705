"""Every step with every truth of its guards: a way on, and always to a plan."""

from itertools import product

import pytest
from fakes import TODAY, make_case, make_observation

from chatbot.engine.consult import reply
from chatbot.engine.hearing.settling import stages
from chatbot.model.case import Status
from chatbot.model.consult import Consult, Input

PRESENT, ABSENT = Status.PRESENT, Status.ABSENT
MOST_ANSWERS = 16
TRUTHS = ("true", "false", "unknown")
GUARDS = {
    "emergency": ("saddle_numbness", True),
    "scope": ("pregnancy", True),
    "radicular": ("leg_numbness", True),
    "chronic": ("duration", 200.0),
}
ALL = list(product(TRUTHS, repeat=len(GUARDS)))


def observed(guard, truth):
    finding, value = GUARDS[guard]
    if truth == "unknown":
        return {}
    if truth == "false" and finding != "duration":
        return {finding: make_observation(finding, ABSENT, False)}
    told = 10.0 if truth == "false" else value
    return {finding: make_observation(finding, PRESENT, told)}


def consult_at(engine, step, truths):
    told = {}
    for guard, truth in zip(GUARDS, truths, strict=True):
        told |= observed(guard, truth)
    case = make_case(observations=told)
    plan = engine.planner.plan(case)
    return Consult(today=TODAY, step=step, case=case, plan=plan)


@pytest.fixture(scope="module")
def steps(engine):
    return engine.content.dialog.steps


@pytest.fixture(scope="module")
def ends(engine, steps):
    """Where the consult comes to stand, from every step with every truth."""
    return {
        (step, truths): [*stages(engine, consult_at(engine, step, truths))][-1]
        for step in steps
        for truths in ALL
    }


@pytest.mark.parametrize("truths", ALL)
def test_step_when_guards_have_any_truth_ends_at_a_question_or_a_plan(
    ends, steps, truths
):
    for step in steps:
        last = ends[step, truths]
        assert last.prompt is not None or steps[last.step].plan


@pytest.mark.parametrize("step", ["intake", "follow up", "emergency", "plan.chronic"])
@pytest.mark.parametrize("truths", ALL[::4])
def test_consult_when_everything_is_skipped_reaches_a_plan(engine, steps, step, truths):
    consult = consult_at(engine, step, truths)
    consult, _ = reply(engine, consult, Input(text="/case", on=TODAY))
    *_, consult = stages(engine, consult)
    for _ in range(MOST_ANSWERS):
        if consult.prompt is None:
            break
        consult, _ = reply(engine, consult, Input(text="skip", on=TODAY))

    assert consult.prompt is None
    assert steps[consult.step].plan


@pytest.mark.parametrize("truths", ALL)
def test_plan_when_an_emergency_holds_is_the_emergency_from_every_step(
    ends, steps, truths
):
    for step in steps:
        assert (ends[step, truths].step == "emergency") == (truths[0] == "true")
