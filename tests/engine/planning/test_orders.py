import pytest

from chatbot.engine.planning.conditions import FormError
from chatbot.engine.planning.orders import parse_order

DRUGS = {"naproxen", "acetaminophen", "diclofenac-topical"}


def test_parse_order_when_complete_reads_every_part():
    order = parse_order("naproxen 500 mg by mouth twice daily for 10 days", DRUGS)

    assert (order.drug, order.dose_mg, order.per_day, order.days) == (
        "naproxen",
        500,
        2,
        10,
    )
    assert not order.as_needed


def test_parse_order_when_in_grams_and_as_needed_converts():
    order = parse_order("acetaminophen 1 g by mouth every 6 hours as needed", DRUGS)

    assert (order.dose_mg, order.per_day, order.days) == (1000, 4, None)
    assert order.as_needed


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("naproxen twice daily", '"naproxen twice daily" is no order.'),
        ("aspirine 500 mg twice daily", 'no drug is called "aspirine".'),
        ("naproxen 500 mgs twice daily", '"naproxen 500 mgs twice daily" is no order.'),
        (
            "naproxen 500 mg by mouth twce daily",
            '"by mouth twce" is not known in an order.',
        ),
        ("naproxen 500 mg by mouth", '"naproxen 500 mg by mouth" says no frequency.'),
    ],
)
def test_parse_order_when_wrong_says_what(text, what):
    with pytest.raises(FormError) as error:
        parse_order(text, DRUGS)

    assert error.value.what == what
