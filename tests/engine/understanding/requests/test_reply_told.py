"""What replies tell, in the words that patients use."""

import pytest
from said import rows_of, status_of


def _statuses(reading):
    return {o.finding: o.status.value for o in reading.observations}


def _taken(reading):
    return {t.name: t for t in reading.treatments}


SAID = {
    "ckd": {
        "[doctor] you're not taking any ibuprofen\n[patient] no because of my kidneys": "possible"
    },
    "bowel_change": {
        "Doctor: Waterworks and bowels okay?\nPatient: Yeah, all fine.": "absent"
    },
    "sexual_change": {
        "i missed the last step and came down hard on my tailbone": None,
        "he lost his erections": "present",
    },
    "fracture_history": {
        "i want to make sure you have n't fractured anything": "hypothetical"
    },
    "fever": {"He has not checked his temperature.": None},
    "foot_drop": {
        "Doctor: Are you able to lift your foot?\nPatient: No, it just drags.": "possible",
        "Doctor: Are you able to lift your foot?\nPatient: Yes.": "absent",
    },
    "night_pain": {
        "the pain keeps him up at night": "present",
        "a dull ache that wakes him from sleep": "present",
    },
    "leg_pain": {
        "it goes down into my hip and the back of my thigh": "present",
        "I have pain in both legs and I leaked urine twice": "present",
    },
    "leg_numbness": {
        "goes down my left leg into my toes and they feel numb": "present"
    },
    "visceral_symptoms": {
        "pain in both legs and I leaked urine twice": None,
        "it burns when I pee and my leg hurts": "present",
    },
    "weight_loss": {
        "Doctor: Have you lost any weight recently?\nPatient: Er, yes, actually.": "present"
    },
    "vte": {"She had a deep venous thrombosis.": "present"},
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_told_as_patients_talk_then_it_is_what_they_mean(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    "text",
    [
        "[doctor] when was your surgery\n[patient] that was two weeks ago now",
        "My back hurts. I take Aleve, i've been on it for years.",
    ],
)
def test_read_when_a_time_is_of_something_else_then_the_pain_has_none(told, text):
    assert "duration" not in {o.finding for o in told(text).observations}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I want you to continue the tramadol.", "current"),
        ("I'm going to increase your tramadol to 100 mg twice a day.", "current"),
        ("We can do some tramadol.", "planned"),
    ],
)
def test_read_when_a_medicine_goes_on_or_up_then_it_is_taken(told, text, status):
    assert _taken(told(text))["tramadol"].status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[doctor] any fevers\n[patient] not that i noticed", "absent"),
        ("[doctor] any fevers\n[patient] i do n't think so", "absent"),
        ("[doctor] any fevers\n[patient] everything's been fine", "absent"),
        ("[doctor] have you had any fevers\n[patient] a little at night", "present"),
        ("[doctor] any fevers\n[patient] now and then at night", "present"),
        ("[doctor] have you had any fevers\n[patient] my mom did", None),
        ("[doctor] any fevers\n[patient] well i'm fine but my back is sore", None),
    ],
)
def test_read_when_no_yes_or_no_opens_the_reply_then_a_question_still_tells_nothing(
    told, text, status
):
    assert _statuses(told(text)).get("fever") == status


@pytest.mark.parametrize(
    "text",
    [
        "i do n't have any fever or leg weakness",
        "i did n\u2019t have any fever and he does n't have leg weakness",
        "we have n't had any fever or leg weakness",
    ],
)
def test_read_when_a_denial_is_cut_in_two_then_it_denies(told, text):
    found = _statuses(told(text))

    assert found["fever"] == found["leg_weakness"] == "absent"


def test_read_when_no_is_followed_by_what_is_there_then_that_is_not_denied(told):
    found = _statuses(told("[doctor] any weakness\n[patient] no just some tingling"))

    assert (found["leg_weakness"], found["leg_numbness"]) == ("absent", "present")


@pytest.mark.parametrize(
    "text",
    [
        "[doctor] you're not on any opioids\n[patient] no just tramadol",
        "Doctor: Any blood thinners?\nPatient: No, only tramadol.",
    ],
)
def test_read_when_no_leaves_out_one_medicine_then_that_is_not_denied(told, text):
    assert _taken(told(text))["tramadol"].status != "not taking"


def test_read_when_one_is_denied_and_another_told_then_the_third_stays_open(told):
    text = "[doctor] any weight loss fever chills\n[patient] no fever but losing weight"

    found = _statuses(told(text))

    assert found["fever"] == "absent"
    assert "chills" not in found


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        (
            "Doctor: Do you inject any drugs?\nPatient: God, no.",
            "iv_drug_use",
            "absent",
        ),
        (
            "Doctor: Is she able to pass urine?\nPatient: She hasn't been since last night.",
            "bladder_change",
            "possible",
        ),
        (
            "Doctor: Has the back pain been waking you?\nPatient: It has, every night.",
            "night_pain",
            "present",
        ),
        (
            "Doctor: Any sweats at night?\nPatient: Drenched, yeah.",
            "night_sweats",
            "present",
        ),
        (
            "Doctor: Any weakness?\nPatient: The right one gives out on the stairs.",
            "leg_weakness",
            "possible",
        ),
        (
            "Doctor: Any weakness or tingling?\nPatient: My right foot tingles.",
            "leg_weakness",
            None,
        ),
        (
            "Doctor: Any heart attack or diabetes?\nPatient: Diabetes, yes.",
            "recent_mi",
            None,
        ),
        (
            "Doctor: Any stomach ulcers?\nPatient: I had one years ago.",
            "peptic_ulcer",
            "present",
        ),
        (
            "Doctor: Could you be pregnant?\nPatient: I had my period two weeks ago.",
            "pregnancy",
            None,
        ),
        (
            "Doctor: Any numbness in your legs?\nPatient: I have a cough.",
            "leg_numbness",
            None,
        ),
        (
            "[doctor] pull your toes up for me good strength is five out of five",
            "cord_signs",
            None,
        ),
    ],
)
def test_read_when_a_reply_says_yes_or_no_in_its_own_way_then_it_is_heard(
    engine, text, finding, status
):
    assert status_of(engine, finding, text) == status
