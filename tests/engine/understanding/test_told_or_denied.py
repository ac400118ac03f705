"""Whether a sign in a telegraphic text is told, denied, asked about or only supposed."""

import pytest
from fakes import TODAY
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "back_complaint": {
        "no fever LBP": "present",
        "no fever, LBP": "present",
        "no fever chills LBP": "present",
        "no LBP": "absent",
        "no prior LBP": None,
        "no fever or LBP": "absent",
        "no fever, chills, back pain": "absent",
        "no rash back pain": "possible",
        "no trauma, back pain": "possible",
        "no wt loss back pain 3 weeks": "possible",
        "no midline back pain": "possible",
        "no neck/back pain": "absent",
        "no back pain": "absent",
        "denies chest pain, back pain, sob": "absent",
        "no neck or back pain": "absent",
    },
    "bladder_change": {
        "not continent of urine": "present",
        "not continent": "present",
        "not peeing normally": "possible",
        "not incontinent": "absent",
        "cont of urine + faeces": "absent",
        "bladder a bit urgent at times": "possible",
        "no neuro, bladder weak since kids same as ever": "past",
        "usually incontinent": "possible",
        "He isn't incontinent as such, just doesn't get there in time": "possible",
        "not PU'd since last night": "present",
        "PMH PUD": None,
        "?retention": "possible",
        "possible retention": "possible",
        "no retention": "absent",
        "?fluid retention": None,
        "no fluid retention": None,
        "known incontinence": "possible",
        "bladder urgency, no incontinence": "possible",
        "some dribbling, no retention": "possible",
        "urgency but no incontinence": "possible",
        "weak stream, continent": "possible",
        "difficulty starting to pee, no incontinence": "present",
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
        "no weakness, can't remember re bladder": None,
        "didn't ask about bladder, no weakness": None,
        "no weakness, forgot to check bladder": None,
        "bladder normal now but couldn't go yesterday": "possible",
        "bladder normal but retention yesterday": "possible",
        "bladder ok but leg was weak yesterday": "absent",
        "bladder leaks when coughs since kids, unchanged": "past",
        "safety net given: leg weakness, loss of bladder control": "hypothetical",
        "PMH asthma, urinary incontinence": "possible",
        "new bladder urgency": "possible",
    },
    "saddle_numbness": {
        "saddle numbness last year": None,
        "saddle numbness for the last year": "present",
        "no fever no chills numb in the saddle area since yesterday": "possible",
        "no fever no incontinence no saddle numbness": "absent",
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
        "stopped drinking, shaking": None,
        "off the booze 3 days, got the shakes": None,
        "stopped drinking, rigors": "present",
        "stopped drinking coffee, shaking": "present",
        "gave up drinking in 2010, shaking last night": "present",
        "ROS: Const: neg fever, chills, night sweats": "absent",
        "neg fever, weight loss 10 kg": None,
        "72F c LBP": None,
        "72F with f/c": "present",
    },
    "weight_loss": {
        "gained 74kg -> 82kg": None,
        "Intentionally lost 50 kg. The pain was reduced due to her weight loss": "absent",
        "Diet unchanged. Her weight loss worries her": "present",
        "neg fever, chills, weight loss": "absent",
        "neg fever, weight loss 10 kg": "present",
    },
    "foot_drop": {
        "foot drop last year": None,
        "foot drop since last year": "present",
        "foot drop last year, worse now": "present",
        "no trauma no fever foot drop since monday": "possible",
        "no meds no allergies foot drop": "possible",
        "no neuro deficit (known foot drop)": "past",
        "known foot drop": "past",
        "known left foot drop": "past",
        "foot drop (known)": "past",
        "foot drop since polio": "past",
        "foot drop for 10 years": "past",
        "pre-existing foot drop": "past",
        "known foot drop now worse": "present",
        "known stroke, foot drop": "present",
        "foot drop since Monday": "present",
        "foot drop for 3 days": "present",
        "no numbness no foot drop": "absent",
        "exam: neg SLR, foot drop": "present",
        "given return precautions re numbness and weakness, today cannot lift left foot": "present",
        "return if numb today, or foot drop": "hypothetical",
    },
    "bilateral_leg_symptoms": {
        "single-leg hyperext + on L": None,
        "pain in a single leg": "absent",
    },
    "gait_change": {"Negative for gait problem": "absent"},
    "leg_weakness": {
        "can't feel his left big toe": None,
        "can't tiptoe": "present",
        "can't stand on his toes": "present",
        "no rash, legs weak since Monday": "present",
        "his leg gives him grief": None,
        "single leg stance ok": None,
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
        "can't feel his left big toe": "present",
        "numb foot last year": None,
        "foot numb since last year": "present",
        "no weakness but numb": "possible",
        "LBP 3 weeks, weak? no but numb": "possible",
        "not weak but numb": "possible",
        "numb chin": None,
        "numb hands": None,
        "not numb": "absent",
        "foot tingling, no numbness": "present",
        "neuro is intact": "absent",
        "single leg stance ok": None,
        "legs ok": "absent",
        "legs ok now but were numb yesterday": "possible",
        "numbness has climbed from foot to buttock": "present",
        "PMH nil. Numb left leg": "present",
        "never had surgery, numb left foot": "present",
        "never had weakness, numbness": "absent",
        "patch of numb skin on top of foot": "present",
        "new L foot weakness 2/5 and not passed urine": None,
        "no fever, numbness left foot": "present",
        "no weakness, numbness left foot": "absent",
        "no leg pain, numb feet": "possible",
        "no weak legs, numb feet": "absent",
        "no bowel motion 5 days, numb foot": "present",
    },
    "cord_signs": {
        "no rash, plantars going up": "present",
        "no rash, 6 beats of clonus": "present",
        "no rash, clonus both ankles": "present",
        "no rash, sustained clonus": "present",
        "no rash, clonus or brisk reflexes": "absent",
        "no rash, hyperreflexia": "possible",
        "no weakness, hyperreflexia": "absent",
        "no rash, hyperreflexia or clonus": "absent",
    },
    "depression": {
        "no leg pain, low mood": "possible",
        "no fever, weight loss, low mood": "possible",
        "no bipolar, anxiety, low mood": "absent",
        "no diabetes, low mood": "absent",
        "denies leg pain, low mood": "absent",
        "no leg pain, anxiety or low mood": "absent",
    },
    "midline_tenderness": {
        "no rash, tender T12": "present",
        "no fever, tender spine": "possible",
        "no fever, spinal tenderness": "absent",
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
    "night_sweats": {
        "no fever no chills night sweats or weight loss": "absent",
        "denies fever chills night sweats": "absent",
    },
    "cancer_history": {
        "br ca 2017": "past",
        "no leg pain, history of cancer, worse on sitting": "present",
        "no fever, history of cancer, IV drug use or osteoporosis": "absent",
        "no fever, history of cancer, on prednisone or methotrexate": "present",
        "denies fever, chills, history of cancer": "possible",
        "no fever, chills, weight loss, history of cancer": "possible",
        "denies fever, weight loss, or history of cancer": "absent",
        "denies fever, chills, known malignancy": "absent",
        "father had prostate cancer and now has bone mets": "family",
    },
    "ckd_stage": {"avoids NSAIDs, CKD 3": "present"},
    "pregnancy": {"pregnancy test declined, foot drop": None},
    "fever": {
        "no temp? yes": "hypothetical",
        "no fever? yes": "hypothetical",
        "no temp? no": "absent",
        "no fever? no": "absent",
        "temp? no": "absent",
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
        "ckd so nsaids no": "present",
        "ckd so no nsaids": "present",
        "ckd, ulcer no": "present",
        "fever so far no, ckd no": "absent",
        "avoids NSAIDs, CKD 3": "present",
        "nephrectomy for the same cancer": "present",
    },
    "iv_drug_use": {
        "about to inject": None,
        "planning to inject him tomorrow": None,
        "should i inject": None,
        "he injects": "present",
        "about to inject heroin": "present",
        "used to inject": "past",
        "ivdu past only": "past",
        "past ivdu": "past",
        "IVDU in past": "past",
        "no fever, history of cancer, IV drug use or osteoporosis": "absent",
        "No fever, chills, history of malignancy, steroid use or IV drug use": "absent",
    },
    "withdrawal": {
        "stopped drinking, shaking": "possible",
        "shakes since he stopped drinking": "possible",
        "last drink 3 days ago, shaking": "possible",
        "quit drinking last week, tremor": "possible",
        "stopped drinking": None,
        "LBP, shaking": None,
    },
    "duration": {
        "6 weeks postpartum, LBP since delivery": "present",
        "10 weeks pp, back pain since csection": "present",
        "6 weeks postpartum, LBP": None,
        "LBP, catheter since 2023": None,
    },
    "course": {
        "pain gone now": "present",
        "no more pain": "present",
        "pain's gone": "present",
        "no longer in pain": "present",
        "no pain": None,
        "no leg pain": None,
        "pain free on naproxen?": None,
        "pain not gone": None,
    },
    "obesity": {"pulsatile mass? not felt, obese": "present"},
    "leg_pain": {"sciatica 5 months, amitriptyline 25 n": "present"},
    "gestation": {"amenorrhoea 5 months, preg test neg": None},
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


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("hx of foot drop", "foot_drop", "possible"), ("h/o numbness", "leg_numbness", "possible"),
        ("hx of urinary retention after surgery", "bladder_change", "possible"), ("hx of fever", "fever", "possible"),
        ("LBP 2 wks, h/o sciatica", "leg_pain", "past"), ("history of sciatica", "leg_pain", "past"),
        ("3 day history of fever", "fever", "present"), ("hx of fever since monday", "fever", "present"),
        ("2 wk hx of leg weakness", "leg_weakness", "present"), ("5 day h/o urinary retention", "bladder_change", "present"),
        ("h/o worsening leg weakness", "progressive_weakness", "present"), ("no h/o fever", "fever", "absent"),
        ("h/o IVDU", "iv_drug_use", "present"), ("hx of cancer", "cancer_history", "present"),
    ],
)  # fmt: skip
def test_read_when_a_sign_is_only_a_history_then_it_is_asked_whether_it_is_of_now(
    engine, text, finding, status
):
    told = {
        o.finding: o.status.value
        for o in read(engine.lexicon, text, None, TODAY).observations
    }

    assert told[finding] == status


@pytest.mark.parametrize(
    "hedge", ["maybe", "probably", "prob", "possibly", "likely", "unsure if"]
)
@pytest.mark.parametrize(
    ("sign", "finding"),
    [("weakness", "leg_weakness"), ("fever", "fever"), ("saddle numbness", "saddle_numbness"), ("cancer", "cancer_history")],
)  # fmt: skip
def test_read_when_a_denial_is_not_sure_then_it_denies_nothing(
    engine, hedge, sign, finding
):
    told = read(engine.lexicon, f"{hedge} no {sign}", None, TODAY).observations

    assert {o.status.value for o in told if o.finding == finding} <= {
        "unknown",
        "possible",
    }


@pytest.mark.parametrize(
    "text",
    [
        "no weakness", "no obvious weakness", "no definite weakness", "no weakness I think", "I think no weakness",
        "no weakness as far as i know", "no possible weakness",
    ],
)  # fmt: skip
def test_read_when_a_denial_is_plain_then_it_is_absent(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert [o.status.value for o in told if o.finding == "leg_weakness"] == ["absent"]
