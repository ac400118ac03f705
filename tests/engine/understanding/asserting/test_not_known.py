"""What nobody knows is neither there nor absent."""

import pytest
from fakes import talk
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
        "couldn't tell me about", "no idea about", "hard to say re",
        "no info on", "not documented:",
    ],
)  # fmt: skip
def test_read_when_a_sign_is_not_known_then_it_stays_so_and_the_rest_is_read(
    engine, opened, sign
):
    text = f"50 year old, back pain. {opened} {sign}, no night pain"

    assert status_of(engine, SIGNS[sign], text) == "unknown"
    assert status_of(engine, "night_pain", text) == "absent"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "closed", [" not known", ": unknown", " status unknown", "? dunno"]
)
def test_read_when_not_known_stands_behind_a_sign_then_it_is_not_suspected(
    engine, closed, sign
):
    text = f"50 year old, back pain 2 weeks. {sign}{closed}"

    assert status_of(engine, SIGNS[sign], text) == "unknown"


@pytest.mark.parametrize("opened", ["unsure re", "possible", "not sure if", "?"])
def test_read_when_a_sign_is_suspected_then_it_is_in_doubt(engine, opened):
    text = f"50 year old, back pain. {opened} fever, no night pain"

    assert status_of(engine, "fever", text) == "possible"


@pytest.mark.parametrize(
    ("finding", "text", "status"),
    [
        ("fever", "fever of unknown origin", "present"),
        ("fever", "fever, cause not known", "present"),
        ("fever", "cause of fever unknown", "possible"),
        ("leg_weakness", "leg weakness, don't know why", "possible"),
        ("leg_weakness", "leg weakness, not known since when", "possible"),
        ("weight_loss", "weight loss amount unknown", "possible"),
        ("ckd", "ckd stage unknown", "possible"),
        ("cancer_history", "doesn't know about his cancer", "possible"),
    ],
)
def test_read_when_something_else_of_a_sign_is_not_known_then_the_sign_counts(
    engine, finding, text, status
):
    assert status_of(engine, finding, f"back pain 2 weeks. {text}") == status


@pytest.mark.parametrize(
    "text",
    [
        "can't say about the steroids", "steroids unknown", "don't know about steroids",
        "no info about prednisone", "steroids: not known",
    ],
)  # fmt: skip
def test_read_when_nobody_knows_of_a_medicine_then_none_is_taken(engine, text):
    consult, _ = talk(engine, f"50M back pain 2 weeks, naproxen failed. {text}")

    assert set(consult.case.treatments) == {"naproxen"}
    assert consult.case.observations["steroid_use"].status == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        "took steroids, don't know the dose",
        "prednisone dose unknown",
        "steroids helped",
    ],
)
def test_read_when_only_its_dose_is_not_known_then_the_medicine_was_told(engine, text):
    consult, _ = talk(engine, f"50M back pain 2 weeks. {text}")

    assert {"corticosteroid", "prednisone"} & set(consult.case.treatments)


def test_read_when_a_list_goes_on_with_what_failed_then_nobody_takes_what_is_not_known(
    engine,
):
    consult, _ = talk(engine, "50M back pain. steroids unknown, ibuprofen failed")

    assert set(consult.case.treatments) == {"ibuprofen"}


def test_plan_when_a_sign_is_not_known_names_it_and_raises_nothing(engine):
    told = "45M back pain 3 weeks, ibuprofen failed. don't know about fever"
    consult, _ = talk(engine, told, "none", "none")

    assert consult.plan.urgency == "routine"
    assert "fever (not known)" in consult.plan.unscreened


def test_plan_when_an_illness_is_not_known_then_no_list_closes_it(engine):
    told = "45M back pain 3 weeks, ibuprofen failed. stomach ulcer not known"
    consult, _ = talk(engine, told, "no other conditions")
    naproxen = next(x for x in consult.plan.lines if x.drug == "naproxen")

    assert consult.case.observations["peptic_ulcer"].status == "unknown"
    assert "peptic_ulcer" in naproxen.only_if


@pytest.mark.parametrize(
    "opened", ["no idea re", "no idea about", "no clue re", "hard to say about"]
)
@pytest.mark.parametrize(("sign", "finding"), [("numb foot", "leg_numbness"), ("saddle numbness", "saddle_numbness"), ("weak leg", "leg_weakness")])  # fmt: skip
def test_read_when_nobody_has_an_idea_of_a_sign_then_it_is_not_told(
    engine, opened, sign, finding
):
    assert status_of(engine, finding, f"{opened} {sign}") == "unknown"


BEFORE_IT = [
    "LBP with possible {}",
    "wife says possible {}",
    "2 days of possible {}",
    "LBP suspected {}",
    "uses heat, poss {}",
    "has rash possibly {}",
]
BEHIND_IT = [
    "{} possible",
    "{} possible, rash",
    "{} possible and rash",
    "{} possible but no rash",
    "{} suspected by gp",
    "{} possible on history",
    "{} (possible)",
]


@pytest.mark.parametrize("said", BEFORE_IT + BEHIND_IT)
@pytest.mark.parametrize(("sign", "finding"), [("fever", "fever"), ("saddle numbness", "saddle_numbness"), ("foot drop", "foot_drop")])  # fmt: skip
def test_read_when_a_sign_is_possible_then_it_is_not_told(engine, said, sign, finding):
    assert status_of(engine, finding, said.format(sign)) == "possible"


@pytest.mark.parametrize(("sign", "finding"), [("fever", "fever"), ("foot drop", "foot_drop")])  # fmt: skip
@pytest.mark.parametrize(
    "said", ["{}, possible rash", "has {} possibly chills", "{} suspected uti"]
)
def test_read_when_what_follows_is_possible_then_the_sign_before_is_told(
    engine, said, sign, finding
):
    assert status_of(engine, finding, said.format(sign)) == "present"
