"""What nobody knows is neither there nor absent."""

import pytest
from said import status_of

SIGNS = {
    "fever": "fever",
    "weight loss": "weight_loss",
    "cancer": "cancer_history",
    "osteoporosis": "osteoporosis",
    "trauma": "major_trauma",
}


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "opened",
    [
        "don't know about", "she doesnt know about", "can't say about",
        "couldn't tell me about", "no idea about", "unsure re", "hard to say re",
        "no info on", "not documented:",
    ],
)  # fmt: skip
def test_read_when_a_sign_is_not_known_then_it_is_in_doubt_and_the_rest_is_read(
    engine, opened, sign
):
    text = f"50 year old, back pain. {opened} {sign}, no night pain"

    assert status_of(engine, SIGNS[sign], text) == "possible"
    assert status_of(engine, "night_pain", text) == "absent"
