"""What a drug shows by being taken, or by having run out."""

import pytest
from said import status_of

TOLD = {"present", "possible"}


@pytest.mark.parametrize(
    "text",
    [
        "stopped his oxycontin 3 days ago, sweating, vomiting, diarrhoea",
        "ran out of oxycodone two days ago, shaking and sweating",
        "off morphine since Monday, yawning, runny nose, diarrhoea",
        "stopped methadone last week, restless, sweaty, can't sleep",
        "out of percocet 3 days, withdrawing",
        "clonazepam stopped abruptly 2 days ago, tremor",
        "ran out of xanax, shaky",
        "sweating and shaky since he ran out of methadone",
        "took himself off fentanyl patch 2 days ago and has diarrhea",
        "abruptly stopped lorazepam yesterday, had a seizure",
        "ran out of his oxy two weeks early again",
        "used up her percocet a week early",
    ],
)
def test_withdrawal_when_a_drug_of_habit_ran_out_and_he_is_ill_is_possible(
    engine, text
):
    assert status_of(engine, "withdrawal", f"52M back pain, {text}") == "possible"


@pytest.mark.parametrize(
    "text",
    [
        "stopped oxycodone last month, doing fine",
        "ran out of ibuprofen, sweating at night",
        "stopped tramadol because of sweating",
        "stopped tramadol, vomiting from it",
        "oxycodone made him sweat and vomit so he stopped it",
        "stopped codeine due to constipation and vomiting",
        "codeine stopped, vomiting settled",
        "came off tramadol 2 years ago, restless legs",
        "off diazepam now, no sweats, no tremor",
        "off work, vomiting",
        "ran out of tramadol, wants more",
    ],
)
def test_withdrawal_when_it_was_not_told_is_not_there(engine, text):
    assert status_of(engine, "withdrawal", f"52M back pain, {text}") not in TOLD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on methotrexate", "present"),
        ("methotrexate 20 weekly for RA", "present"),
        ("RA, methotrexate", "possible"),
        ("azathioprine 100 daily", "possible"),
        ("methotrexate failed for RA", None),
        ("methotrexate stopped last year", None),
    ],
)
def test_immunity_when_a_drug_weakens_it_follows_what_is_told_of_the_drug(
    engine, text, expected
):
    assert status_of(engine, "immunosuppression", f"63F back pain, {text}") == expected
