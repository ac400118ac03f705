import pytest

from chatbot.engine.understanding.requests.question_form import asks_for_plan


@pytest.mark.parametrize(
    "text",
    [
        "whats the plan, short", "plan for her", "good, plan", "so what can she have",
        "show me the plan, i've got 2 minutes", "is there anything he can take?",
        "what do you recommend for him overall", "what should she try first?",
        "what else could we try", "what instead", "then what?", "so what now",
        "any other options", "what options does she have", "what are her options",
        "can i see the plan",
    ],
)  # fmt: skip
def test_plan_when_nothing_is_named_but_that_something_is_to_be_done(text):
    assert asks_for_plan(text)


@pytest.mark.parametrize(
    "text",
    [
        "what can I give for nausea", "plan b", "planned mri", "what should i avoid",
        "what do i tell him", "what can she take with warfarin", "plan: naproxen 500",
        "what does the plan say about opioids", "and then?", "what can you do?",
    ],
)  # fmt: skip
def test_plan_when_something_is_named_then_it_is_another_question(text):
    assert not asks_for_plan(text)
