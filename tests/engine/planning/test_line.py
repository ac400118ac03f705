"""The words of a line with an order."""

import pytest

from chatbot.engine.planning.line import with_order


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("For a short time.", "Naproxen 250 mg. Take it with food. For a short time."),
        (
            "{order}, then none. Rarely.",
            "Naproxen 250 mg, then none. Rarely. Take it with food.",
        ),
        (
            "Only if severe - {order}.",
            "Only if severe - naproxen 250 mg. Take it with food.",
        ),
    ],
)
def test_with_order_when_no_place_is_held_for_it_puts_it_first(said, text):
    assert with_order(said, "naproxen 250 mg", " Take it with food.") == text
