"""What is of a relative, over, or of something else is not the patient's today."""

import pytest
from fakes import TODAY, talk
from said import rows_of, status_of

from chatbot.engine.understanding.reader import read

SAID = {
    "minor_trauma": {
        "mum slipped on the steps, my back hurts": "family",
        "his wife fell on the ice, he has back pain": "family",
        "his daughter fell on him, back pain since": "present",
        "her son fell onto her leg": "present",
    },
    "dementia": {
        "54M back pain 6 weeks. Lives with his mother. She has dementia.": "family",
        "Lives with his mother. She has dementia.": "family",
        "my wife has back pain. She has dementia.": "present",
        "54F, mother of two. She has dementia.": "present",
    },
    "cancer_history": {
        "I know a woman who saw four doctors for her back and it was cancer": "family",
        "I read about a man whose back pain was cancer": "family",
        "a lady I know went for a film of her back and it turned out to be cancer": "family",
        "someone at work had the same pain and it was cancer": "family",
        "54F LBP. Lives with her father. He has bladder cancer.": "family",
        "54M LBP. Lives with his wife. He has cancer.": "present",
        "54M back pain. His mother had it too. She had breast cancer.": "family",
        "54M cares for his mother. Pt has cancer.": "present",
        "wife has had cancer; he has back pain 2 weeks": "family",
        "No family history of cancer": None,
        "denies family history of cancer": None,
        "Family history: Negative for gout. Positive for cancer.": "family",
        "FAMILY HISTORY: Noncontributory. No cancer.": None,
    },
    "saddle_numbness": {
        "54M, wife with him, she says he is numb between the legs": "present",
        "Her son is a doctor. He says she is numb between the legs.": "present",
    },
    "foot_drop": {
        "had foot drop after the disc in 2015, fully recovered": "absent",
        "hx of foot drop 2015, recovered": "past",
        "yesterday no weakness, today can't dorsiflex": "present",
        "no weakness yesterday, today can't lift his foot": "present",
        "foot drop since 2015": "present",
    },
    "leg_weakness": {"leg weakness after his fever resolved": "present"},
    "bladder_change": {
        "previous cauda equina 2010, operated": "past",
        "cauda equina?": None,
    },
    "immunosuppression": {"renal transplant 2016": "present"},
    "pulsatile_mass": {
        "was evaluated for an aneurysm, LBP": "possible",
        "AAA screening normal 2023": None,
        "known AAA 5.2 cm": "present",
    },
    "night_pain": {"without fever without weight loss with night pain": "present"},
    "chills": {"no fever with chills": "hypothetical"},
    "pregnancy": {
        "wife 30 weeks pregnant, he lifted her": "family",
        "my wife is 30 weeks pregnant, her back hurts": "present",
        "34F back strain, period late": "possible",
    },
    "gestation": {"wife 30 weeks pregnant, he lifted her": None},
    "dialysis": {
        "works in a dialysis unit": None,
        "on dialysis at the unit": "present",
    },
    "leg_numbness": {
        "no tenderness over spine, left EHL 4/5, sensation reduced L5": "present",
        "numbness in right thumb": None,
        "numbness in the foot": "present",
    },
    "sex": {
        "wife has had cancer; he has back pain 2 weeks": "present",
        "fell 3 m off ladder": None,
    },
    "age": {
        "eGFR 28 last month, now 55": None,
        "back pain since his thirties, now 58": "present",
        "fell 3 m off ladder": None,
    },
    "fever": {
        "54M brought by his wife. She reports fever.": "present",
        "54M back pain. His wife has no fever.": None,
        "54M back pain, wife says he has no fever": "absent",
    },
    "peptic_ulcer": {
        "I don't want to trade my back for an ulcer": "hypothetical",
    },
    "prior_spine_surgery": {
        "On Monday I will be having a discectomy": "hypothetical",
    },
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_pronoun_is_of_a_relative_then_so_is_what_is_said(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    "text",
    ["his dad is on warfarin", "husband is on Eliquis", "her mother is on desyrel"],
)
def test_read_when_a_relative_is_on_a_medicine_then_the_patient_is_not(engine, text):
    assert not read(engine.lexicon, text, None, TODAY).treatments


def test_reply_when_numbness_of_a_foot_is_left_out_then_it_is_none_of_the_saddle(
    engine,
):
    asked = "54M back strain 2 weeks"
    consult, _ = talk(engine, asked, "no except a bit of numbness in the left foot")

    told = consult.case.observations
    assert (told["saddle_numbness"].value, told["leg_numbness"].value) == (False, True)


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        ("2 - can't go since last night", "bladder_change"),
        ("1 (since Monday)", "saddle_numbness"),
        ("1-3 since monday", "bowel_change"),
        ("5 for two days", "leg_weakness"),
    ],
)
def test_reply_when_a_number_is_explained_then_it_is_picked(engine, answer, finding):
    consult, _ = talk(engine, "54M back strain 2 weeks", answer)

    assert consult.case.observations[finding].value is True


@pytest.mark.parametrize("answer", ["none apart from a UTI last week", "2 - resolved"])
def test_reply_when_no_item_is_picked_then_none_is_recorded(engine, answer):
    consult, _ = talk(engine, "54M back strain 2 weeks", "none", answer)

    told = consult.case.observations
    assert not any(told[f].value for f in ("weight_loss", "iv_drug_use") if f in told)


@pytest.mark.parametrize(
    ("text", "low"),
    [("platelets 30", True), ("plt 45,000", True), ("platelets 250", False)],
)
def test_read_when_platelets_are_counted_then_only_few_of_them_count(engine, text, low):
    assert (status_of(engine, "bleeding_disorder", text) == "present") is low


@pytest.mark.parametrize(
    "text",
    [
        "His mother is 84 and has asthma and diabetes.",
        "Her father is alive and has asthma and diabetes.",
        "My mother is 84 with asthma and diabetes. I am 50 and have back pain.",
    ],
)
def test_read_when_a_relatives_age_stands_before_the_illness_then_it_is_the_familys(
    told, text
):
    found = {o.finding: o.status.value for o in told(text).observations}

    assert found["asthma"] == found["diabetes"] == "family"


def test_read_when_a_relative_is_only_described_then_the_illness_is_the_patients(told):
    found = {
        o.finding: o.status.value
        for o in told("His wife is a nurse and he has diabetes.").observations
    }

    assert found["diabetes"] == "present"


def test_read_when_a_mother_gives_the_medicine_then_the_patient_takes_it(told):
    reading = told("His mother has been giving him Motrin every 6 hours for fever.")

    assert [t.name for t in reading.treatments] == ["ibuprofen"]
    assert {o.finding: o.status.value for o in reading.observations}["fever"] == (
        "present"
    )


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("stopped ibuprofen when pregnant", "present"),
        ("stopped naproxen once pregnant", "present"),
        ("quit lexapro since pregnant", "present"),
        ("stopped ibuprofen when pregnant in 2019", "past"),
        ("had sciatica when pregnant 3 years ago", "past"),
    ],
)
def test_read_when_a_medicine_ended_with_a_pregnancy_then_that_is_not_over(
    told, text, status
):
    found = {o.finding: o.status.value for o in told(f"34F, {text}").observations}

    assert found["pregnancy"] == status
