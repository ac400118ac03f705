"""Whether a sign in a telegraphic text is told, denied, asked about or only supposed."""

import pytest
from said import rows_of, status_of

SAID = {
    "bladder_change": {
        "not PU'd since last night": "present",
        "PMH PUD": None,
        "continent x2": "absent",
        "PMH: COPD, HTN. 77F. LBP, urinary incontinence": "present",
        "she's fine passing water": "absent",
        "told to come back if numb below, legs give way or can't hold his urine": "hypothetical",
        "return if you start to leak urine": "hypothetical",
        "denies saddle numbness and incontinence but has to push to pass urine": "present",
        "no incontinence, however dribbles urine": "present",
        "GU: neg dysuria, incontinence": "absent",
        "Bladder normal, bowels normal": "absent",
        "no rash, wet himself in the car": "present",
        "no bladder probs": "absent",
        "safety net given: leg weakness, loss of bladder control": "hypothetical",
        "PMH asthma, urinary incontinence": "possible",
        "new bladder urgency": "possible",
    },
    "saddle_numbness": {
        "pt declined rectal exam, numb saddle": "present",
        "no Sx of CES at all": "absent",
        "no bowel motion 5 days, numb bum": "present",
        "no bowel movement changes, saddle numbness": "absent",
        "no saddle changes": "absent",
        "saddle changes": None,
        "sensation incl. perianal intact": "absent",
        "the zone between the legs is sleeping": "present",
        "?cauda equina. No saddle numbness": "absent",
        "?cauda equina": "possible",
    },
    "bowel_change": {
        "PU & BO OK": "absent",
        "normal wees and poos": "absent",
        "no sphincter prob": "absent",
        "PR: lax sphincter": "present",
        "no anal tone": "present",
    },
    "chills": {
        "ROS: Const: neg fever, chills, night sweats": "absent",
        "neg fever, weight loss 10 kg": None,
        "72F c LBP": None,
        "72F with f/c": "present",
    },
    "weight_loss": {
        "neg fever, chills, weight loss": "absent",
        "neg fever, weight loss 10 kg": "present",
    },
    "foot_drop": {
        "exam: neg SLR, foot drop": "present",
        "given return precautions re numbness and weakness, today cannot lift left foot": "present",
        "return if numb today, or foot drop": "hypothetical",
    },
    "leg_weakness": {
        "declines fever, weakness": "absent",
        "return if: numb saddle; both legs weak; fever": "hypothetical",
        "Return if:\n- numb saddle\n- both legs weak\nExam: normal": "hypothetical",
        "Return if:\n- numb saddle\nExam: both legs weak": "present",
        "safety netting given:\n* saddle numbness\n* weak legs\n\nLBP": "hypothetical",
        "denies: fever; chills; weakness": "absent",
        "Denies:\n- fever\n- weakness\nHas:\n- LBP": "absent",
        "Symptoms:\n- weakness\n- LBP": "present",
        "+ night sweats. - weakness.": "absent",
        "ibuprofen + heat. - weakness": "present",
        "PMH asthma, leg weakness": "possible",
        "PMH: stroke with leg weakness 2012": "past",
        "father had gout, and now his legs are weak": "present",
        "strength normal in arms": None,
    },
    "leg_numbness": {
        "numbness has climbed from foot to buttock": "present",
        "PMH nil. Numb left leg": "present",
        "never had surgery, numb left foot": "present",
        "never had weakness, numbness": "absent",
        "patch of numb skin on top of foot": "present",
        "new L foot weakness 2/5 and not passed urine": None,
        "no fever, numbness left foot": "present",
        "no weakness, numbness left foot": "absent",
    },
    "cord_signs": {
        "no rash, plantars going up": "present",
        "no rash, 6 beats of clonus": "present",
        "no rash, clonus both ankles": "present",
        "no rash, sustained clonus": "present",
        "no rash, clonus or brisk reflexes": "absent",
    },
    "midline_tenderness": {
        "no rash, tender T12": "present",
        "sore over the spine at L1": "present",
        "screams when lower spine touched": "present",
        "sore muscles over the spine": None,
    },
    "spinal_procedure": {
        "no trauma, epidural 2 weeks ago": "present",
        "no trauma, epidural within the last month": None,
    },
    "pulsatile_mass": {
        "PMH: AAA 5.6cm awaiting EVAR": "possible",
        "PMH: AAA repaired 2015": "past",
    },
    "night_pain": {"no night waking": "absent"},
    "osteoporosis": {
        "daughter ringing about mum 82. LBP. Mum on alendronate": "possible",
        "my mum is 82 with back pain, her mum had osteoporosis": "family",
        "no trauma, but DEXA showed -3": "present",
        "no trauma, known osteoporosis": "present",
        "DEXA - 3 years ago": None,
        "DEXA showed -1": None,
    },
    "cancer_history": {
        "denies fever, chills, known malignancy": "absent",
        "father had prostate cancer and now has bone mets": "family",
    },
    "ckd_stage": {"avoids NSAIDs, CKD 3": "present"},
    "pregnancy": {"pregnancy test declined, foot drop": None},
    "fever": {
        "refused bloods, fever overnight": "present",
        "MRI offered, declined, fever now": "present",
        "declines fever, weakness": "absent",
        "rigors, R flank tender, 39.1.": "present",
        "temp 38.1 x2": "present",
        "chills, 40.2 pack years": None,
        "denies fevers but 38.1 at triage": "present",
    },
    "recent_infection": {"pt concerned re: kidney infection": "possible"},
    "ckd": {
        "avoids NSAIDs, CKD 3": "present",
        "nephrectomy for the same cancer": "present",
    },
    "steroid_use": {"COPD, PMR on prednisolone 12.5": "present"},
    "age": {"pt 79 yr, on alendronate": "present", "pt 3 years LBP": None},
    "morning_stiffness": {
        "EMS 90 minutes": "present",
        "brought by EMS 45 mins after fall": None,
        "stiff first thing for more than an hour": "present",
    },
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_sign_is_told_or_denied_then_has_that_status(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected
