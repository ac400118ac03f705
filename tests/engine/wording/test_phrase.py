import pytest
from fakes import make_finding, make_observation, make_treatment

from chatbot.engine.wording.phrase import length_of_time, observed, treated, valued
from chatbot.model.case import Interval, Status


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        pytest.param(1, "1 day", id="one day"),
        pytest.param(10, "10 days", id="days"),
        pytest.param(60.8, "2 months", id="months told as months"),
        pytest.param(30.4, "1 month", id="a month told as one"),
        pytest.param(61, "61 days", id="days told as days"),
        pytest.param(21, "3 weeks", id="whole weeks"),
        pytest.param(84, "12 weeks", id="many whole weeks"),
        pytest.param(364, "12 months", id="a year of weeks"),
        pytest.param(121.6, "4 months", id="months"),
        pytest.param(Interval(low=119.2, high=124.0), "4 months", id="near interval"),
        pytest.param(Interval(low=14, high=35), "14 to 35 days", id="wide interval"),
    ],
)
def test_length_of_time_when_written_uses_the_unit_that_suits(days, expected):
    assert length_of_time(days) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.PRESENT, "fever"),
        (Status.ABSENT, "no fever"),
        (Status.POSSIBLE, "fever (possible)"),
        (Status.FAMILY, "fever in the family"),
    ],
)
def test_observed_when_asserted_says_how(status, expected):
    assert (
        observed(make_finding("fever"), make_observation("fever", status)) == expected
    )


def test_valued_when_a_number_has_a_unit_shows_it():
    finding = make_finding("weight", "number", unit="kg")

    assert valued(finding, make_observation("weight", value=82.5)) == "82.5 kg"


def test_treated_when_dose_and_response_are_known_says_both():
    treatment = make_treatment("ibuprofen", dose=800, unit="mg", response="none")

    assert treated(treatment) == "ibuprofen 800 mg (failed)"


def test_observed_when_the_label_covers_both_times_says_the_one():
    finding = make_finding("cancer_history").model_copy(
        update={"label": "a cancer now or in the past"}
    )
    past = make_observation("cancer_history", Status.PAST)

    assert observed(finding, past) == "a cancer in the past"
