import pytest

from chatbot.model.case import Interval


def value(reading, finding):
    return next((o.value for o in reading.observations if o.finding == finding), None)


@pytest.mark.parametrize(
    ("text", "age", "sex"),
    [
        ("54M back pain", 54, "male"),
        ("54 M with LBP", 54, "male"),
        ("MS patient, 54, LBP", 54, None),
        ("patient with MS, 54, LBP", 54, None),
        ("54 yo woman", 54, "female"),
        ("54 y.o. female", 54, "female"),
        ("54-year-old man", 54, "male"),
        ("DOB 03/02/1972, 54 y.o. man", 54, "male"),
        ("a 54 year old gentleman", 54, "male"),
        ("54 y/o F", 54, "female"),
        ("F 67", 67, "female"),
        ("67/F", 67, "female"),
        ("man aged 54", 54, "male"),
        ("Age: 54, male", 54, "male"),
        ("I'm 54", 54, None),
        ("she is 54 and hurts", 54, "female"),
        ("hi i have a pt whos 54 and has had back pain", 54, None),
        ("my patient, who is 54, has back pain", 54, None),
        ("man who's 54, LBP", 54, "male"),
        ("woman who is 5 months pregnant with LBP", None, "female"),
        ("pt lives with his brother who is 54, LBP", None, "male"),
        ("pt who is 54 kg, LBP", None, None),
        ("fifty-six year old lady", 56, "female"),
        ("54 right-handed woman", 54, "female"),
        ("he is in his fifties", Interval(low=50, high=59), "male"),
        ("woman in her late 60s", Interval(low=67, high=69), "female"),
        ("back pain for 54 days", None, None),
        ("pain 7/10", None, None),
        ("weighs 80 kg", None, None),
        ("her father died aged 60", None, "female"),
        ("14-year-old boy", 14, "male"),
        ("Employee: 41 y, male, back pain", 41, "male"),
        ("72 yr / F, back pain", 72, "female"),
        ("61 RH M, back pain", 61, "male"),
        ("Age 29, Sex F. Back pain", 29, "female"),
        ("has to sit after 100 m", None, None),
        ("my leg hurts and my doctor says he is not worried", None, None),
    ],
)
def test_read_when_a_person_is_described_then_age_and_sex_are_read(
    told, text, age, sex
):
    reading = told(text)

    assert (value(reading, "age"), value(reading, "sex")) == (age, sex)


def test_read_when_the_age_cannot_be_then_it_is_refused(told):
    reading = told("age 430")

    assert reading.observations == ()
    assert [(u.reason, u.finding) for u in reading.unread] == [("out of range", "age")]


def test_read_when_only_pronouns_tell_then_they_give_the_sex(told):
    assert value(told("his back hurts and he can't sleep"), "sex") == "male"


def test_read_when_the_wife_speaks_then_the_sex_is_not_hers(told):
    assert value(told("54M, his wife drove him"), "sex") == "male"
    assert value(told("My daughter gave me some of her tablets"), "sex") is None


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("I have a three year old and lifting him hurts", None),
        ("we have a 15 yo with back pain", 15),
        ("I'm only 40, my back hurts", 40),
        ("[doctor] so you're seventy four now is that right\n[patient] yep", 74),
        ("[doctor] and you're thirty eight is that correct\n[patient] correct", 38),
        ("He used heroin in his twenties but none since.", None),
        ("Has checked temp - 37. No back pain.", None),
    ],
)
def test_read_when_an_age_is_told_in_passing_then_only_the_patients_counts(
    told, text, age
):
    assert value(told(text), "age") == age


def test_read_when_a_title_is_spelt_out_then_it_tells_the_sex(told):
    assert value(told("Doctor: Good morning, Missus Harper."), "sex") == "female"
    assert value(told("Miss Harper has low back pain."), "sex") == "female"


def test_read_when_a_dose_is_missed_then_that_is_no_title(told):
    assert value(told("I miss a dose of naproxen now and then."), "sex") is None
