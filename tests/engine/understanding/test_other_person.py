"""What is of a relative, over, or of something else is not the patient's today."""

import pytest
from fakes import TODAY, talk
from said import rows_of, status_of

from chatbot.engine.understanding.reader import read

SAID = {
    "dementia": {
        "54M back pain 6 weeks. Lives with his mother. She has dementia.": "family",
        "Lives with his mother. She has dementia.": "family",
        "my wife has back pain. She has dementia.": "present",
        "54F, mother of two. She has dementia.": "present",
    },
    "cancer_history": {
        "54F LBP. Lives with her father. He has bladder cancer.": "family",
        "54M LBP. Lives with his wife. He has cancer.": "present",
        "54M back pain. His mother had it too. She had breast cancer.": "family",
        "54M cares for his mother. Pt has cancer.": "present",
        "wife has had cancer; he has back pain 2 weeks": "family",
    },
    "saddle_numbness": {
        "54M, wife with him, she says he is numb between the legs": "present",
        "Her son is a doctor. He says she is numb between the legs.": "present",
    },
    "foot_drop": {
        "had foot drop after the disc in 2015, fully recovered": "absent",
        "hx of foot drop 2015, recovered": "past",
        "foot drop since 2015": "present",
    },
    "leg_weakness": {"leg weakness after his fever resolved": "present"},
    "bladder_change": {
        "previous cauda equina 2010, operated": "past",
        "cauda equina?": None,
    },
    "immunosuppression": {"renal transplant 2016": "present"},
    "pulsatile_mass": {
        "AAA screening normal 2023": None,
        "known AAA 5.2 cm": "present",
    },
    "night_pain": {"without fever without weight loss with night pain": "present"},
    "chills": {"no fever with chills": "absent"},
    "leg_numbness": {
        "numbness in right thumb": None,
        "numbness in the foot": "present",
    },
    "pregnancy": {"34F back strain, period late": "possible"},
    "sex": {
        "wife has had cancer; he has back pain 2 weeks": "present",
        "fell 3 m off ladder": None,
    },
    "age": {
        "eGFR 28 last month, now 55": None,
        "back pain since his thirties, now 58": "present",
        "fell 3 m off ladder": None,
    },
    "fever": {"54M brought by his wife. She reports fever.": "present"},
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_pronoun_is_of_a_relative_then_so_is_what_is_said(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize("text", ["his dad is on warfarin", "husband is on Eliquis"])
def test_read_when_a_relative_is_on_a_medicine_then_the_patient_is_not(engine, text):
    assert not read(engine.lexicon, text, None, TODAY).treatments


def test_reply_when_numbness_of_a_foot_is_left_out_then_it_is_none_of_the_saddle(
    engine,
):
    asked = "54M back strain 2 weeks"
    consult, _ = talk(engine, asked, "no except a bit of numbness in the left foot")

    told = consult.case.observations
    assert (told["saddle_numbness"].value, told["leg_numbness"].value) == (False, True)
