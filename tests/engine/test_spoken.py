"""Openings as they are spoken: swapped medicines, idioms, asides, other speakers."""

import pytest
from fakes import status_of, talk

from chatbot.model.case import Status

OPENING = "No leg symptoms. 45M with low back strain for 3 weeks"
HERE = {Status.PRESENT, Status.POSSIBLE}


def ordered(consult):
    return {
        line.order.drug for line in consult.plan.lines
        if line.order and line.kind not in {"avoid", "stop"}
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "not on warfarin anymore, switched to eliquis last yr",
        "no longer on warfarin switched over to apixaban",
        "doesn't take coumadin, changed to xarelto", "was never on warfarin, put on eliquis instead",
        "off warfarin now, moved to apixaban",
    ],
)  # fmt: skip
def test_reply_when_a_thinner_was_swapped_then_the_new_one_is_taken(engine, text):
    consult, _ = talk(engine, f"{OPENING}, {text}")

    taken = [t for t in consult.case.treatments.values() if t.name != "warfarin"]
    assert [t.status for t in taken] == ["current"]
    assert not ordered(consult) & {"naproxen", "ibuprofen"}


@pytest.mark.parametrize(
    "text",
    [
        "reckons nurofen sets her chest off", "aspirin makes his chest tight",
        "ibuprofen brings on his breathing trouble", "naproxen makes her breathless",
        "says advil tightens his chest up", "motrin makes it hard for her to breathe",
        "nurofen closes his airways",
    ],
)  # fmt: skip
def test_reply_when_a_medicine_sets_the_chest_off_then_no_nsaid_is_ordered(
    engine, text
):
    consult, _ = talk(engine, f"{OPENING}, asthma, {text}")

    assert status_of(consult, "nsaid_hypersensitivity") in HERE
    assert not ordered(consult) & {"naproxen", "ibuprofen"}


@pytest.mark.parametrize(
    "text",
    [
        "he injects testosterone every week", "she injects wegovy", "injects her mounjaro on sundays",
        "injects himself with enbrel", "injects lovenox twice a day", "injects b12 monthly",
    ],
)  # fmt: skip
def test_reply_when_a_medicine_is_injected_then_no_street_drug_is_told(engine, text):
    consult, _ = talk(engine, f"{OPENING}, {text}")

    assert status_of(consult, "iv_drug_use") is None


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("can't say she's had fevers", "fever"), ("couldn't say if he has a fever", "fever"),
        ("can't say whether the weakness is real", "leg_weakness"),
        ("can't say that he has had chills", "chills"),
    ],
)  # fmt: skip
def test_reply_when_one_cannot_say_that_it_is_so_then_nothing_is_told(
    engine, text, finding
):
    consult, _ = talk(engine, f"45M, low back strain for 3 weeks, {text}")

    assert status_of(consult, finding) in {None, Status.UNKNOWN, Status.HYPOTHETICAL}


@pytest.mark.parametrize(
    "text", ["he's been wetting the bed since tuesday", "wet the bed twice this week"]
)
def test_reply_when_the_bed_is_wetted_then_it_is_the_bladder_and_no_sweat(engine, text):
    consult, _ = talk(engine, f"{OPENING}, {text}")

    assert status_of(consult, "bladder_change") in HERE
    assert status_of(consult, "night_sweats") is None


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("doesn't use drugs well he did shoot up heroin until last year", "iv_drug_use"),
        ("no drugs well he did inject heroin", "iv_drug_use"),
        ("no cancer well she had a melanoma cut out", "cancer_history"),
        ("evening rise of temperature", "fever"), ("temperature rises in the evenings", "fever"),
        ("urine is coming without control", "bladder_change"),
        ("passing stool without any control", "bowel_change"),
        ("liver's shot from the drink", "liver_disease"), ("his liver is packing up", "liver_disease"),
        ("kidneys are shot", "ckd"), ("only half his kidneys work", "ckd"),
        ("told to keep off anti-inflammatories because of her kidneys", "ckd"),
        ("cannot move his big toe up", "foot_drop"), ("can't get the toes up on the left", "foot_drop"),
    ],
)  # fmt: skip
def test_reply_when_a_sign_is_told_in_spoken_words_then_it_is_there(
    engine, text, finding
):
    consult, _ = talk(engine, f"45M, low back strain for 3 weeks, {text}")

    assert status_of(consult, finding) in HERE
    assert status_of(consult, "cord_signs") is None


@pytest.mark.parametrize(
    "text",
    [
        "she is 34 years old nursing a 3 month old baby", "34 yo woman nurses her 5 week old",
        "34F nursing her 6 month old son", "34 year old woman breastfeeds a 4 month old",
    ],
)  # fmt: skip
def test_reply_when_a_baby_is_nursed_then_its_age_is_not_the_patients(engine, text):
    consult, _ = talk(engine, f"{text}, back strain 2 weeks ago")

    assert consult.case.observations["age"].value == 34
    assert status_of(consult, "breastfeeding") is Status.PRESENT


@pytest.mark.parametrize(
    "text",
    [
        "the cat is on gabapentin",
        "his dog takes gabapentin",
        "her puppy was given gabapentin",
    ],
)
def test_reply_when_an_animal_takes_it_then_the_patient_does_not(engine, text):
    consult, _ = talk(engine, f"{OPENING}, {text}")

    assert "gabapentin" not in consult.case.treatments


@pytest.mark.parametrize(
    ("text", "allergy"),
    [
        ("no allergies apart from naproxen", "naproxen"),
        ("not allergic to anything except sulfa", "sulfonamide"),
        ("allergic to nothing, well sulfa", "sulfonamide"),
        ("no known drug allergies other than ibuprofen", "ibuprofen"),
        ("NKDA except ibuprofen", "ibuprofen"),
        ("no allergies that she knows of but codeine", "codeine"),
    ],
)
def test_reply_when_an_allergy_is_left_out_of_a_denial_then_it_is_one(
    engine, text, allergy
):
    consult, _ = talk(engine, f"{OPENING}, {text}")

    assert allergy in consult.case.allergies
    assert not ordered(consult) & {allergy}


@pytest.mark.parametrize(
    "text",
    [
        "gets tummy bleeds with aspirin so he was told never again",
        "his stomach bled once on naproxen",
    ],
)  # fmt: skip
def test_reply_when_an_nsaid_is_barred_in_spoken_words_then_none_is_ordered(
    engine, text
):
    consult, _ = talk(engine, f"70 year old man, low back strain 3 weeks, {text}")

    assert not ordered(consult) & {"naproxen", "ibuprofen"}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("he's scared of cancer because his brother had it", "cancer_history"),
        ("i asked about bladder bowel saddle weakness all fine", "leg_weakness"),
        ("she is nervous about infection", "recent_infection"),
    ],
)
def test_reply_when_a_sign_is_only_feared_or_asked_then_it_is_not_there(
    engine, text, finding
):
    consult, _ = talk(engine, f"45M, low back strain for 3 weeks. {text}")

    assert status_of(consult, finding) not in HERE


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("not had cancer. had prostate out in 2020", "cancer_history"),
        ("the leg isn't weak he says it just won't lift at the ankle", "foot_drop"),
        ("bit weak pushing off on the left", "leg_weakness"),
    ],
)
def test_reply_when_a_sign_follows_its_own_denial_then_it_is_there(
    engine, text, finding
):
    consult, _ = talk(engine, f"69M, low back strain for 3 weeks. {text}")

    assert status_of(consult, finding) in HERE | {Status.PAST}


@pytest.mark.parametrize(
    "text",
    ["creat came back 2.1 mg/dl", "creatinine came out at 2.1 mg/dl", "creatinine returned 2.1 mg/dl"],
)  # fmt: skip
def test_reply_when_a_creatinine_came_back_then_its_number_is_read(engine, text):
    consult, _ = talk(engine, f"70 year old man, low back strain 3 weeks, {text}")

    assert consult.case.observations["creatinine"].value == 2.1
