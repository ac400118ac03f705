from dataclasses import dataclass
from statistics import median

import pytest
from engine.dialogue.openings import OPENINGS, USUAL
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input

MOST_PROMPTS = 8
MOST_ITEMS = 25


@dataclass
class Talk:
    consult: object
    prompts: list


def answered(engine, opening, answers):
    consult, _ = start(engine, TODAY)
    consult, _ = reply(engine, consult, Input(text=opening, on=TODAY))
    prompts = []
    while consult.prompt is not None and len(prompts) < 30:
        prompts.append(consult.prompt)
        name = consult.prompt.name
        text = answers.get(name) or USUAL.get(name, "none")
        consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
    return Talk(consult, prompts)


@pytest.fixture(scope="module")
def talks(engine):
    return {name: answered(engine, *row) for name, row in OPENINGS.items()}


def test_openings_when_counted_are_thirty():
    assert len(OPENINGS) == 30


def test_prompts_when_all_openings_are_answered_have_a_low_median(talks):
    assert median(len(t.prompts) for t in talks.values()) <= MOST_PROMPTS


def test_items_when_all_openings_are_answered_have_a_low_median(talks):
    items = [sum(len(p.findings) for p in t.prompts) for t in talks.values()]

    assert median(items) <= MOST_ITEMS


@pytest.mark.parametrize("name", OPENINGS)
def test_opening_when_answered_ends_in_a_plan_and_asks_nothing_twice(
    talks, engine, name
):
    talk = talks[name]
    asked = [(p.name, p.findings) for p in talk.prompts]

    assert engine.content.dialog.steps[talk.consult.step].plan
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("name", OPENINGS)
def test_opening_when_no_emergency_came_up_leaves_no_red_flag_unscreened(talks, name):
    consult = talks[name].consult
    screened = consult.plan.urgency == "emergency" or consult.plan.scope

    assert screened or not consult.plan.unscreened


def test_cancer_when_told_asks_what_would_make_it_graver(talks):
    asked = {n: {p.name for p in t.prompts} for n, t in talks.items()}

    assert [n for n in asked if "cancer pain" in asked[n]] == ["cancer"]
