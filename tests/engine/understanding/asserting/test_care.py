"""How an illness is treated ends with its item: `copd no home o2, ckd` denies no ckd."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("osa no cpap, fatty liver", "liver_disease", "present"),
        ("copd no home o2, heart failure", "heart_failure", "present"),
        ("diabetic no insulin, ckd 3", "ckd", "present"),
        ("dm2 not on insulin, gout, ckd", "ckd", "present"),
        ("no fall known, demented, on apixaban", "dementia", "present"),
        ("no trauma, alcoholic", "alcohol_use", "present"),
        ("no trauma, febrile", "fever", "present"),
        ("no injury, incontinent of urine", "bladder_change", "present"),
        ("no trauma, unable to urinate", "bladder_change", "present"),
        ("no trauma, iv drug user", "iv_drug_use", "present"),
        ("no surgery, cancer survivor", "cancer_history", "present"),
        ("no fever, hypotensive", "shock", "present"),
        ("no allergies, heart failure", "heart_failure", "present"),
        ("no meds, sleep apnea", "sleep_apnea", "present"),
        ("no etoh, kidney disease", "ckd", "present"),
        ("not febrile, hypotensive", "shock", "hypothetical"),
        ("no fever, incontinence, weakness", "bladder_change", "absent"),
        ("no kidney, liver disease", "liver_disease", "absent"),
        ("no heart failure, kidney disease, liver disease", "liver_disease", "absent"),
        ("no hx of ulcers, seizures", "seizure_disorder", "absent"),
        ("no fever, legs weak", "leg_weakness", "present"),
        ("foot drop 2 days took ibuprofen 800 no", "foot_drop", "present"),
        ("saddle numbness tried ibuprofen no", "saddle_numbness", "present"),
        ("fever 2 days antibiotics no", "fever", "present"),
        ("fever: no", "fever", "absent"),
        ("no problems peeing, erections gone", "sexual_change", "present"),
        ("no rash, reflexes gone", "reflex_loss", "present"),
        ("no numbness, leg gives way", "leg_weakness", "present"),
        ("nkda, no meds, weak left foot", "leg_weakness", "present"),
        ("no red flags, weak leg", "leg_weakness", "present"),
        ("no trauma, leaking urine since monday", "bladder_change", "present"),
        ("no trauma, right foot drop since yesterday", "foot_drop", "present"),
        ("no insurance, wants to end it all", "suicidal_thoughts", "present"),
        ("no leg pain, weaker in the left leg", "leg_weakness", "present"),
        ("no meds, clothes hang off him", "weight_loss", "present"),
        ("no trauma, ran a fever last night", "fever", "present"),
        ("no spasm, can't feel perineum", "saddle_numbness", "present"),
        ("no injuries, bladder not emptying", "bladder_change", "present"),
        ("no surgeries, cancer in 2015", "cancer_history", "past"),
        ("no red flags, weakness, numbness", "leg_weakness", "absent"),
        ("denies fever, weak legs, numb feet", "leg_weakness", "absent"),
        ("no bladder change, perineum numb", "saddle_numbness", "present"),
        ("no weakness no numbness, leaks urine though", "bladder_change", "present"),
        ("no weakness, leaks urine", "bladder_change", "present"),
        ("denies legs weak, feet numb", "leg_numbness", "absent"),
        ("no fever, leg weakness, saddle numbness", "saddle_numbness", "absent"),
        ("htn no fever, chills", "chills", "absent"),
        ("dm2, no ckd, asthma", "asthma", "absent"),
        ("back pain no fever, chills, weight loss", "weight_loss", "absent"),
    ],
)
def test_denial_when_it_is_of_care_then_leaves_what_follows(
    engine, text, finding, status
):
    assert status_of(engine, finding, text) == status
