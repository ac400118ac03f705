"""What is said of a sign without telling it: a doubt, a fear, advice, a test, and how it is borne."""

import pytest
from said import status_in_note

SIGNS = {
    "fever": "fever",
    "saddle numbness": "saddle_numbness",
    "leg weakness": "leg_weakness",
    "night sweats": "night_sweats",
}
NOT_TOLD = [
    "poss {}", "equivocal {}", "{} possibly", "{} not certain", "not convinced there is {}", "I don't think there is {}",
    "doesn't think he has {}", "would not call it {}", "{} can't be assessed", "unable to assess {}", "{} not discussed",
    "{} wasn't asked about", "in the event of {}", "wonders about {}", "investigated for {}", "workup for {} pending",
    "awaiting results for {}", "no risk factors for {}", "gave a leaflet about {}", "{} would be an emergency",
    "{} can occur with this", "worried it is {}", "scared he has {}", "concern about {}", "looking out for {}",
]  # fmt: skip
NOT_DENIED = [
    "doesn't mind the {}", "not bothered by the {}", "hasn't mentioned {} before", "didn't mention {} before",
    "hasn't told anyone about the {}", "does not hide the {}", "refuses to discuss {}", "no more {} than usual",
    "no worse {} than last week", "can't say there's no {}",
]  # fmt: skip
DENIED = [
    "not complaining of {}", "has not noticed {}", "hasn't had {}", "no more {}", "does not have {}", "denies {}",
    "has not reported {}", "tested negative for {}", "{} not a feature", "unable to elicit {}",
]  # fmt: skip
TOLD = [
    "worried, has {}", "no risk factors, has {}", "{}, results pending",
    "{} worse than usual", "evaluated and has {}", "{}, not bothered",
]  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", NOT_TOLD)
def test_read_when_a_sign_is_doubted_or_yet_to_come_then_it_is_not_told(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) not in {
        "present",
        "past",
    }


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", NOT_DENIED)
def test_read_when_only_the_telling_is_denied_then_the_sign_is_not(engine, said, sign):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) in {
        "present",
        "possible",
        "unknown",
    }


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", DENIED)
def test_read_when_the_sign_is_denied_then_it_stays_so(engine, said, sign):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) == "absent"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", TOLD)
def test_read_when_what_is_doubted_is_something_else_then_the_sign_is_told(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) == "present"
