"""What a question about a medicine means for the patient at hand."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Explained

OPENING = (
    "25M, low back tightness since last week, naproxen 500 bid 5 days with some relief, "
    "flexeril makes him groggy"
)
FIRST = "In this plan (medication now): Stop cyclobenzaprine."


def first_line(engine, asked):
    _, events = talk(engine, OPENING, asked)
    told = [e.answer for e in events if isinstance(e, Answered | Explained)]
    return told[0].parts[0].text if told else ""


@pytest.mark.parametrize(
    "asked",
    [
        "should he stop the flexeril", "should i stop flexeril?", "stop the flexeril?",
        "does he need to stop flexeril", "so should i stop cyclobenzaprine",
    ],
)  # fmt: skip
def test_stop_when_the_plan_has_a_line_on_it_then_that_line_leads(engine, asked):
    assert first_line(engine, asked).startswith(FIRST)


@pytest.mark.parametrize(
    "asked",
    [
        "how do i stop naproxen", "when do you stop tramadol", "should she stop duloxetine",
        "how long does flexeril work",
        "is it safe to give naproxen if his blood pressure is high",
    ],
)  # fmt: skip
def test_stop_when_something_else_is_asked_then_that_leads(engine, asked):
    assert not first_line(engine, asked).startswith("In this plan")


@pytest.mark.parametrize(
    "asked",
    [
        "he has heart disease, is naproxen worth a try?",
        "he had a heart attack last month. is naproxen any use?",
        "is naproxen ok? he has a stent",
    ],
)
def test_answer_when_what_bars_it_is_told_beside_it_then_that_leads(engine, asked):
    assert first_line(engine, asked).startswith(
        "In this plan (medication now): Stop naproxen"
    )


@pytest.mark.parametrize(
    "asked", ["ketorolac ok?", "diclofenac?", "add diclofenac gel?"]
)
def test_drug_when_another_of_its_kind_is_taken_then_that_bars_it_first(engine, asked):
    told = "58M back strain 2 weeks, tylenol no help, takes ibuprofen"
    _, events = talk(engine, told, "just tell me", asked)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "not unless the other is stopped" in answer.parts[0].text


@pytest.mark.parametrize(
    "question",
    ["what can I give him if he can't tolerate NSAIDs?",
     "what instead of tramadol in a man who can't take NSAIDs?",
     "alternatives to tramadol, no nsaids"],
)  # fmt: skip
def test_plan_when_what_it_orders_cannot_be_taken_then_its_order_does_not_lead(
    asked, question
):
    assert "naproxen 500 mg" not in asked(question).parts[0].text.lower()


@pytest.mark.parametrize("asked", ["anything topical?", "is there a cream for this?"])
def test_topical_when_none_is_named_then_what_speaks_against_the_gel_leads(
    engine, asked
):
    _, events = talk(engine, "70F, low back strain 3 weeks, eGFR 26", asked)
    told = next(e.answer for e in events if isinstance(e, Answered))

    assert "not for this patient" in told.parts[0].text
