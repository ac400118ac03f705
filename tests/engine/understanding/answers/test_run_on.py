"""One name and its answer, where only its label names it."""

import pytest
from fakes import talk

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("both legs no", False),
        ("both legs neg", False),
        ("not both legs", False),
        ("both legs yes", True),
    ],
)
def test_answer_when_it_names_one_label_then_is_of_that(engine, said, value):
    consult, _ = talk(engine, OPENING, said)

    assert consult.case.observations["bilateral_leg_symptoms"].value is value
