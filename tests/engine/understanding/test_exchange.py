"""Questions that the next sentence answers, and those that it does not."""

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fever? he has none", "absent"),
        ("Fever? he has had none", "absent"),
        ("Fever? he does", "present"),
        ("Fever? he does not", "absent"),
    ],
)
def test_read_when_a_question_is_answered_in_a_sentence_then_what_it_says_counts(
    told, text, status
):
    found = {o.finding: o.status.value for o in told(text).observations}

    assert found["fever"] == status


def test_read_when_he_has_it_at_home_follows_then_the_question_stands(told):
    assert told("indomethacin? he has it at home").questions == ("indomethacin?",)
