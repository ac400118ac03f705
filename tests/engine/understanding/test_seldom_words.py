"""Dangers in words that are seldom used for them, and texts that share the words."""

import pytest
from said import near_misses, rows_of, status_of

SAID = {
    "foot_drop": {"tib anterior 1/5": "present"},
    "neurogenic_claudication": {
        "walking distance 100 m then must sit": "possible",
        "needs to sit after 50 yds": "possible",
    },
    "sexual_change": {"erections ok": "absent"},
    "weight_loss": {"her weight is steady": "absent"},
    "depression": {"mixed anxiety and depression": "present"},
    "anxiety": {"depression and anxiety": "present"},
    "active_bleeding": {"subarachnoid hemorrhage": "present"},
    "substance_use": {"smokes meth, denies injecting": "present"},
    "dementia": {"cog impairment": "present"},
    "arrhythmia": {"PPM": "present"},
    "pulsatile_mass": {
        "EVAR 2019": "past",
        "known aneurysm 5 cm": "present",
        "known aneurysm, carotid stenosis": "present",
        "thoracic aneurysm": "present",
        "aortic aneurysm, carotid stenosis": "present",
    },
    "bowel_change": {"bowels not under control": "present"},
    "suicidal_thoughts": {"she'd thought of driving into a tree": "present"},
    "bilateral_leg_symptoms": {
        "pain L leg -> foot": None,
        "leg pain L>R": "present",
        "numb R foot > L foot": "present",
        "legs 3/5 bilaterally": "present",
        "legs weak, L>R": "present",
    },
    "saddle_numbness": {
        "sensory disturbance in the perineum": "present",
        "perianal sensation asymmetrical": "present",
        "saddle hypoalgesia": "present",
        "sits and doesn't feel the chair": "possible",
    },
    "bladder_change": {
        "passing urine ok but 'slow to start'": "possible",
        "voiding ok, slow to start": "possible",
        "mild stress leakage since delivery": "possible",
        "able to PU": "absent",
        "not able to PU": "present",
        "urine fine though stream weaker": "possible",
        "bladder ok but takes a while": "possible",
        "urine normal, wound takes longer to heal": "absent",
        "voids well, no hesitancy": "absent",
        "urine ok, walks with difficulty": "absent",
        "waterworks urgent": "possible",
        "no LUTS": "absent",
        "bladder distended to the umbilicus": "present",
        "900 ml out on cath": "present",
        "post-void 400 ml": "present",
        "hasn't felt the urge to pee since yesterday": "present",
        "strains to empty": "possible",
        "new enuresis": "possible",
    },
    "leg_weakness": {
        "L4 myotome 4-/5": "present",
        "monoparesis": "present",
        "has gone off her legs": "possible",
        "moving all four limbs": "absent",
    },
    "progressive_weakness": {
        "walked in last week, now in a wheelchair": "possible",
    },
    "cord_signs": {
        "numb to level of belly button": "present",
        "inverted supinator jerk": "present",
        "can't do up his buttons": "possible",
        "loss of proprioception in the toes": "possible",
    },
    "gait_change": {"tandem gait impossible": "present"},
    "cancer_history": {
        "oesophageal ca 2018": "past",
        "L mastectomy": "possible",
        "stage IV lung": "present",
        "prostate brachytherapy": "present",
        "thyroidectomy for papillary ca": "present",
    },
    "recent_infection": {"epididymitis on cipro": "present"},
    "immunosuppression": {
        "meds: azathioprine, amlodipine": "present",
        "considering adalimumab": "hypothetical",
        "stopped azathioprine 5 years ago": "past",
    },
    "major_trauma": {
        "the wall collapsed on him": "present",
        "fell downstairs": "present",
        "fell 3m through a skylight": "present",
        "ski crash into a tree": "present",
    },
    "osteoporosis": {
        "T score minus 3": "present",
        "lost 6 cm in height": "possible",
    },
    "iv_drug_use": {
        "denies IVDU but puncture marks": "possible",
    },
    "leg_numbness": {"sens L5 reduced L": "present"},
    "fracture_history": {
        "#NOF 2021": "present",
        "had pelvic # 2021": "present",
    },
    "night_pain": {
        "the pain is more in the night": "present",
    },
    "shock": {"pale, diaphoretic": "possible"},
    "visceral_symptoms": {"guarding in the LUQ": "present"},
    "reflex_loss": {
        "AJ diminished R": "present",
        "absent AJs": "present",
        "absent knee reflex": "present",
        "S1 reflex absent": "present",
        "no absent ankle jerk": "absent",
        "ankle jerks not elicited": "present",
        "AJ absent": "present",
    },
}
NEAR = {
    "bowel_change": ["pain not under control", "no warning before the pain starts"],
    "reflex_loss": [
        "AJ present, KJ present",
        "ankle swelling reduced",
        "lost his knee brace",
    ],
    "neurogenic_claudication": ["sits after walking the dog"],
    "shock": ["the wall collapsed on him"],
    "saddle_numbness": [
        "perianal abscess reduced in size",
        "sits on a soft chair, does not feel better",
        "LBP worse sitting on cotton sheets",
    ],
    "bladder_change": ["retention of information poor", "tenderness not felt"],
    "progressive_weakness": ["now out of the wheelchair and walking well"],
    "cord_signs": ["buttons on the TENS machine hard to press"],
    "cancer_history": [
        "stage 4 CKD",
        "hysterectomy for fibroids",
        "nephrectomy for kidney donation",
    ],
    "fracture_history": [
        "wears compression stockings",
        "vertebral body intact",
        "wedge resection",
    ],
    "pulsatile_mass": [
        "brain aneurysm clipped 2010",
        "L MCA aneurysm",
        "carotid artery aneurysm",
        "aneurysm coiled 2015",
    ],
    "minor_trauma": ["leaves fall outside"],
    "weight_loss": ["BMI from 27 to 28"],
    "major_trauma": ["the plan fell through", "skis every winter"],
    "midline_tenderness": ["pain since stepping off a kerb"],
    "osteoporosis": ["disc height loss at L4/5 on MRI"],
    "age": ["walks 100m then stops", "LBP after 50 m walking"],
    "visceral_symptoms": ["guarding his back when he moves"],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_danger_is_told_in_seldom_words_then_it_is_heard(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_a_text_only_shares_the_words_then_nothing_is_heard(
    engine, finding, text
):
    assert status_of(engine, finding, text) is None
