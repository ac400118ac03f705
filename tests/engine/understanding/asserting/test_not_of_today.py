"""What befell others, what is to be looked for, and what happened long ago or once."""

import pytest
from said import near_misses, rows_of, status_of

FAMILY = {
    "major_trauma": [
        "back strain, son was in a car crash",
        "his wife was in an mva",
        "stressed because her husband was hit by a bus",
        "since her dad fell off a roof she has been lifting him",
        "his friend fell off a roof",
        "her neighbour was run over by a car",
        "his mother and father were in a car crash",
        "coworker fell off a ladder",
        "stepdad died in an mva",
        "pt's dad fell off a roof",
        "his cousin was thrown from a horse",
        "caring for her son who was run over",
        "wife died last year after a fall down the stairs",
    ],
    "iv_drug_use": ["his brother injects heroin", "friend is an iv drug user"],
    "cancer_history": ["daughter was diagnosed with lymphoma last year"],
    "smoking": ["mother is a smoker"],
    "fracture_history": ["patient's mother broke her hip"],
}
OWN = {
    "major_trauma": {
        "he and his wife were in a car crash": "present",
        "car crash with his son, LBP since": "present",
        "pt and his brother fell off a scaffold": "present",
        "she and her husband were rear-ended": "present",
        "patient's car crash": "present",
        "his wife crashed the car with him in it": "present",
        "mother and patient were in an mva": "present",
        "he fell off a ladder at his brother's house": "present",
        "husband brought her in, she fell off a ladder": "present",
        "LBP 3 weeks, fell off a ladder 10 years ago": "past",
        "LBP 3 weeks, fell off a ladder last yr": None,
        "car accident at 16": None,
        "car accident at 16, pain ever since": "present",
        "car accident at 30 mph": "present",
        "LBP since he fell off a ladder last year": "present",
        "in a car crash last year, pain ever since": "present",
        "fell off a ladder ten years back": "past",
        "motorcycle accident 20y ago": "past",
        "hx of fall from roof in 2015": "past",
        "fell off a roof when he was 12": "past",
        "fell off a horse when she was a child": "past",
        "MVA back in college": "past",
        "fell from a ladder in May 2014": "past",
    },
    "saddle_numbness": {
        "his son was in a car crash, saddle numbness since yesterday": "present",
        "saddle numbness since 2023": "present",
        "saddle numbness when she was 7 cm dilated": "present",
        "check for saddle numbness next visit": "hypothetical",
        "saddle numbness: ask at next visit": "hypothetical",
        "counselled on saddle numbness and fever": "hypothetical",
        "safety netted re saddle numbness": "hypothetical",
        "has saddle numbness, check for fever": "present",
    },
    "fever": {
        "need to check for fever": "hypothetical",
        "checked for fever: 38.5": "present",
        "check for fever: none": "absent",
        "ask about fever: no": "absent",
        "no cancer no fevers, had a uti last month": "absent",
        "no cancer, fever or weight loss last visit": None,
        "no fever, epidural last week": "absent",
        "no hes febrile": "present",
        "no it's not a fever": "absent",
    },
    "leg_weakness": {
        "no weakness at first": None,
        "initially no weakness": None,
        "no weakness to begin with": None,
        "no leg symptoms at first": None,
        "no leg symptoms initially, now both legs tingle": None,
        "neuro intact yesterday": None,
        "no leg symptoms until today": "possible",
        "initially seen at UC, no fever, no weakness": "absent",
        "no weakness, at first thought it was muscle": "absent",
        "no weakness since onset": "absent",
        "no weakness last visit or now": "absent",
        "no leg symptoms": "absent",
        "will recheck leg weakness in 1 week": "present",
    },
    "bilateral_leg_symptoms": {
        "no leg symptoms": "absent",
        "no symptoms in either leg": "absent",
        "no leg symptoms until today": "possible",
        "legs fine": None,
        "legs fine but both feet numb": "present",
    },
    "foot_drop": {
        "reassess for foot drop at next visit": "hypothetical",
        "wife is a nurse and noticed his foot drop": "present",
        "stubs his toe a lot": "present",
        "keeps stubbing his toe on the left": "present",
        "has stubbed his toe several times this week": "present",
        "no its a foot drop": "present",
        "no, she has no foot drop": "absent",
    },
    "prior_spine_surgery": {
        "s/p L4-5 microdiscectomy 8 months ago": "present",
        "laminectomy 14 months ago": "present",
        "he will be having a laminectomy": "hypothetical",
        "kyphoplasty 6 months ago": "present",
        "laminectomy 2 wks ago": "present",
        "brother had a laminectomy last month": "family",
        "no back surgery this month": "absent",
        "ESI 8 months ago": None,
    },
    "suicidal_thoughts": {"SI denied today": "absent", "passive SI": "present"},
    "chronic": {
        "63F CLBP on norco, worse 2 wks": "present",
        "63F no clbp, back strain 3 wks": None,
    },
    "height": {"29M fell 8 ft 3 wks ago, LBP": None, "29M 6 ft 2, LBP": "present"},
    "morning_stiffness": {
        "his uncle had AS, morning stiffness 2 hrs": "present",
        "uncle had AS, morning stiffness": "family",
    },
    "diabetes": {"mother had breast cancer, diabetes 20 years": "family"},
    "age": {
        "80M fall from standing 2 wks ago": "present",
        "LBP, 20 m fall off roof": None,
        "66M walks 50 m": "present",
    },
    "fracture_history": {
        "stress fracture in her foot last year": None,
        "hip fracture last year": "present",
    },
    "bladder_change": {
        "baseline urinary incontinence, nothing new": "past",
        "incontinence, not new": "past",
        "urinary incontinence since monday, nothing new otherwise": "present",
        "baseline incontinence but new retention": "present",
    },
    "spinal_procedure": {
        "ESI in 2021 helped for 6 months": None,
        "ESI 2 weeks ago": "present",
        "laminectomy 14 months ago": None,
        "laminectomy 2 wks ago": "present",
        "recent microdiscectomy": "present",
    },
    "depression": {"positive screen for depression": "present"},
    "immunosuppression": {"positive test for HIV": "present"},
    "iv_drug_use": {
        "uses needles": "present",
        "shares needles, works as a nurse": "present",
        "uses needles to inject heroin": "present",
    },
    "ckd_stage": {"PMH: CKD3, HTN": "present", "PMH: DM2, CKD 4": "present"},
    "dialysis": {"on HD MWF": "present", "HD patient": "present", "gets HD tiw": "present"},
}  # fmt: skip
NEAR = {
    "foot_drop": ["stubbed his toe", "LBP, stubbed her big toe yesterday", "tripped on a rug once"],
    "major_trauma": ["after her sister's car crash she was stressed"],
    "cancer_history": ["wife's cancer diagnosis"],
    "gait_change": ["tripped on a rug once"],
    "iv_drug_use": [
        "uses a needle at work",
        "sews for a living, uses needles",
        "uses needles for knitting",
        "works as a tattooist, uses needles daily",
        "nurse, needle stick at work",
    ],
    "dialysis": ["HD day 3 post op"],
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text"), near_misses(FAMILY))
def test_read_when_it_befell_a_relative_or_friend_then_it_is_not_the_patients(
    engine, finding, text
):
    assert status_of(engine, finding, text) == "family"


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(OWN))
def test_read_when_it_is_the_patients_then_tells_whether_it_is_of_today(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_it_only_sounds_like_it_then_it_is_none(engine, finding, text):
    assert status_of(engine, finding, text) not in {"present", "possible"}


OF_WHOM_OR_WHEN = {
    "cancer_history": {
        "her mother had breast cancer and she had it as well": "present",
        "her mother had breast cancer and she is worried too": "family", "he donated to cancer research": None,
        "the man in the next bed has lung cancer": "family",
    },
    "saddle_numbness": {
        "had saddle numbness in 2015 and again now": "present", "there was a man on the ward with saddle numbness": "family",
    },
    "foot_drop": {"foot drop came back to normal": "absent"},
    "fever": {"denies fever but is hot": "possible", "fever [Y], weight loss [N]": "present", "fever (y/n): y": "present"},
    "weight_loss": {"fever [Y], weight loss [N]": "absent", "[Y] fever [N] weight loss": "absent"},
    "leg_weakness": {"weakness (y/n): y": "present", "weakness y/n: n": "absent", "power: reduced on the left": "present"},
    "sexual_change": {"functional impotence": None},
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(OF_WHOM_OR_WHEN))
def test_read_when_it_is_another_s_or_over_or_only_a_field_then_the_patient_has_what_is_told(
    engine, finding, text, status
):
    assert status_of(engine, finding, f"54M back pain 3 weeks. {text}") == status
