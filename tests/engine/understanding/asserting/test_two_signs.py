"""Two signs in one sentence, each with its own status."""

import pytest
from said import status_of

PAIRS = {
    "fever": ("bowel incontinence", "bowel_change"),
    "night sweats": ("leg weakness", "leg_weakness"),
    "cancer": ("saddle numbness", "saddle_numbness"),
    "leg pain": ("night sweats", "night_sweats"),
}
SECOND_TOLD = [
    "no {}, slight {}", "no {}, a bit of {}", "no {}, a little {}", "no {}, a touch of {}", "no {}, intermittent {}",
    "denies {}, exam shows {}", "denies {}, MRI reveals {}", "no {} in spite of {}", "no {} and {} is new",
    "no {} and {} has developed", "no {}\n\n{}", "fhx {}, pt has {}", "{} settled then {}", "{} gone while {} persists",
    "no {}, {} yes",
]  # fmt: skip
SECOND_DENIED = [
    "no {}, or slight {}", "denies {} and {}", "no {} and no {}", "no {} and {} is noted", "no {}, {}, or new chills",
    "denies {}, {}", "no {} or {} in spite of chemo", "no {}, no a bit of {}",
]  # fmt: skip


@pytest.mark.parametrize("first", PAIRS)
@pytest.mark.parametrize("said", SECOND_TOLD)
def test_read_when_the_second_is_told_beside_a_denial_then_it_is_present(
    engine, said, first
):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) == "present"


@pytest.mark.parametrize("first", PAIRS)
@pytest.mark.parametrize("said", SECOND_DENIED)
def test_read_when_both_are_denied_then_the_second_is_absent(engine, said, first):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) == "absent"


@pytest.mark.parametrize("first", ["fever", "cancer", "leg pain"])
@pytest.mark.parametrize(
    "said", ["no {}, new {}", "denies {}, worsening {}", "no {}, progressive {}"]
)
def test_read_when_the_second_may_end_the_denials_or_not_then_it_is_asked_about(
    engine, said, first
):
    second, finding = PAIRS[first]
    text = f"50 year old, back pain. {said.format(first, second)}."

    assert status_of(engine, finding, text) in {"possible", "present"}
