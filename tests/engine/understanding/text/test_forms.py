"""Copied forms, misspelt words that decide, and numbers that are or are not an age."""

from datetime import date

import pytest
from said import near_misses, rows_of, status_of

from chatbot.engine.understanding import read
from chatbot.engine.understanding.text.template import as_form

TODAY = date(2026, 11, 26)
BOXES = "[x] back pain [ ] numbness [ ] incontinence [ ] fever [x] weight loss"
WRAPPED = """54M, he has had lower back pain for nine weeks and he has tried both
ibuprofen and heat with no relief at all and on examination no midline
tenderness was found and there is no loss of power, but there are numb
toes on the left."""
SAID = {
    "bladder_change": {
        "I don't know I've been until my pants are wet": "possible",
        "Denies she is incontinent but daughter says bed is wet": "possible",
        "B/B \u2713 nad, gait \u2713 nad": "absent",
        "Retention 800ml, catheterised": "present",
        "Urine NAD": None,
        "waterworks NAD": "absent",
        "B/B: no Fever: no": "absent",
        "Bladder: retention x 1 day": "present",
        "retention of urine": "present",
    },
    "hypertension": {"BP (!) 168/102": "present", "1) low back pain 2) HTN": "present"},
    "shock": {"BP (!) 82/50": "present", "unresponsive to naproxen": None, "found unresponsive": "present"},
    "pain_score": {"1. Low back pain 2. Previous discectomy": None, "back pain 2.": "present"},
    "prior_spine_surgery": {"sched for lami 12/14": None, "neurosurgeon recommended a laminectomy": None, "s/p lami 2014": "past"},
    "bowel_change": {"rectal tone decr": "present"},
    "bilateral_leg_symptoms": {
        "bilat leg heaviness walking 2 blocks": "present", "no heaviness in legs": None,
        "BLE weakness x 3d": "present"},
    "stomach_upset": {"like 5 weeks ago, did his back in, on aspirin, now heartburn": "present"},
    "chills": {"naproxen 500 bd, no great shakes": None},
    "leg_pain": {"leg_pain: yes; weakness: no": "present"},
    "midline_tenderness": {WRAPPED: "absent"},
    "leg_weakness": {"left leg heaviness": "possible", "Smoker: no\nLeg weakness": "present"},
    "smoking": {"Smoker: no\nFever\nfoot drop": "absent"},
    "foot_drop": {
        "Allergies: none. Fever and foot drop": "present",
        "Allergies: penicillin\nfoot drop": "present",
        "Allergies: penicillin; foot drop since Monday; takes naproxen": "present",
        "Allergies: codeine (foot drop)": None,
        "FH: nil\nfoot drop since Monday": "present",
        "FH: father MI\nfever, foot drop": "present",
        "No:\n- foot drop\n- fever\nYes:\n- numb foot": "absent",
    },
    "dialysis": {
        "allergies: codeine; on dialysis; tramadol no help": "present",
        "all: PCN, on dialysis": "present",
    },
    "gi_bleed": {
        "Allergies: NSAIDs (hives, GI bleed)": None,
        "Allergies: NSAIDs - GI bleed": None,
        "allergies: sulfa, GI bleed last year": "present",
    },
    "duration": {
        "on that dosage for 4 years": None,
        "back pain, prednisone taper 60->40->20 over 9 days": None,
        "back pain, prednisone taper 60-40-20 over 9 days": None,
    },
    "leg_numbness": {
        WRAPPED: "present",
        "54m lbp for three weeks, tried naproxen 500 bid with no relief at all\n"
        "numb left foot": "present",
        "No:\n- foot drop\n- fever\nYes:\n- numb foot": "present",
        "\u00f8 numbness \u00f8 weakness": "absent",
    },
    "positive_slr": {"Las\u00e8gue + L 40": "present"},
    "fever": {
        "Temp not taken. LBP 5 days": None,
        "Pertinent negatives:\n\u2022 Fever\n\u2022 Chills": "absent",
        "Negative for:\n- Chills\n- Fever": "absent",
        "Denies:\nChills\nFever\n\nOn naproxen": "absent",
        "Relevant negatives:\nChills\nSweats\nFever since Monday": "present",
        "Red flags: no\nFever 38.5": "present",
        "Allergies: no\n\nFever and foot drop": "present",
        "Allergies: ibuprofen - rash\n- codeine - vomiting\n- fever after flu jab": None,
        "FH: nil\nFever and foot drop": "present",
        "TRIAGE 14:32 - 67F back pain": None,
        "trauma N / cancer N / fever N / steroids Y (pred 10 mg) / saddle N": "absent",
        "denys fever": "absent",
        "denis fever or weekness": "absent",
        "Denise, fever 38.5": "present",
        "deneis fever": "absent",
        "witout fever": "absent",
        "Fever: [ ] yes [x] no Cancer: [x] yes [ ] no": "absent",
        "Fever: [x] yes [ ] no": "present",
        "foot drop [x] fever [ ]": None,
        "fever [ ] foot drop [x]": None,
        "fever [ ]": None,
        "fever [x], chills [ ]": "present",
        "Fever: [ ] Saddle numbness: [x] Retention: [ ]": None,
        "back pain \u25cb fever \u25cf chills \u25cb": "present",
        "her toddler has fever and she has LBP": "family",
    },
    "cancer_history": {
        "trauma N / cancer N / fever N": "absent",
        "Fever: [ ] yes [x] no Cancer: [x] yes [ ] no": "present",
        "his father, 82, had cancer": "family",
        "mother (82) had cancer": "family",
        "CA hx resolved": "past",
    },
    "breastfeeding": {
        "31F, bfeeding 4 mo old": "present",
        "carries her toddler (14 kg), 32F, breastfeeding": "present"},
    "diabetes": {"carries kids and groceries, has diabetes, 40F": "present"},
    "weight_loss": {
        "kids at home, 32F, LBP 3 weeks, weight loss": "present",
        BOXES: "present", "\u25a1 fever \u2611 weight loss": "present"},
    "saddle_numbness": {
        "Fever: [ ] Saddle numbness: [x] Retention: [ ]": "present",
        "fever [ ] saddle numbness [x]": "present",
        "| saddle numbness | no |": "absent", "| saddle numbness | yes |": "present",
        "toddler jumped on his back, 40M LBP 2 days, saddle numbness": "present"
    },
    "sex": {
        "on oxycodone MR 20mg bd, LBP": None,
        "baclofen 10 tid for MS x years": None,
        "Mr Jones, 54, on tramadol MR 100": "present",
        "sister has AS. 27M LBP 5 mo": "present"},
    "back_complaint": {
        "back pain since 3 wks hx of breast cancer 2015": "present",
        "Can he lift it? Y - can't on R. 56M 6 days LBP.": "present",
        "twisted his back 5 wks ago": "present", "did his back in": "present",
        "jarred her lower back": "present", "tore a muscle in his back": "present",
        "back no better": "present", "back gave out shovelling": "present",
        "came back worse": None, "went back to lifting": None,
        "lifting weights, hurt shoulder; back home now": None,
    },
    "osteoporosis": {"severe pain cannot stand osteoporosis on prolia": "present"},
    "iv_drug_use": {
        "IVDU (remote)": "past",
        "hx IVDU clean 3 yrs": "past",
        "heroin by needle, now clean for years": "past",
        "IVDU, uses clean needles": "present",
    },
    "recent_mi": {"ruck march 12mi 3 wks ago": None, "hx 2 MI": "present"},
    "peptic_ulcer": {"PU'd x1 today": None, "peptic ulcer, resolved": "past", "no peptic ulcer": "absent",
        "Motrin has never given me an ulcer": "absent", "neither gave him an ulcer": "absent"},
    "steroid_use": {"on prednisone 10 daily for COPD x 2 years": "present"},
    "seizure_disorder": {"seizure at age 6, none since": "past"},
    "recent_infection": {"recent UTI treated with macrobid, resolved": "present"},
    "ckd_stage": {"kidny disease stage 4": "present"},
    "minor_trauma": {
        "fell from standing height": "present",
        "81F LBP fell last wk hip neg xray": "present",
    },
    "nsaid_hypersensitivity": {
        "allergc to asprin - thraot swelling": "present",
        "he has allergy of diclofenac with skin spots": "present",
    },
    "spinal_procedure": {"had ESI last week": "present"},
    "leg_pain_below_knee": {"radiating upto ankle": "present"},
    "neurogenic_claudication": {
        "LBP better sitting": "possible",
        "back pain, better leaning forward": "possible",
        "leg pain when walking eased by sitting": "present",
        "leg pain not relieved by sitting": None},
}  # fmt: skip
UNSAID = {
    "night_sweats": ["bed wetting since 2 weeks"],
    "night_pain": ["worse lately with night sweats"],
    "spinal_procedure": ["apixaban held x 3 days for ESI tomorrow"],
    "steroid_use": ["on prednisone 40 x 3 days for COPD"],
    "duration": ["58M w/ LBP, IVDU (last 2 wk), MRI pending"],
    "fever": [BOXES, "\u25a1 fever \u2611 weight loss", "no s/b sx"],
    "bladder_change": [BOXES],
    "major_trauma": ["fell from standing height"],
    "immunosuppression": ["alergic to ibuprofin (hivs)"],
}
AGES = {
    "Bed 6, Mr Khan, 52, T2DM": 52,
    "pt in 4 - 70M on dabigatran": 70,
    "the guy in 9 with back pain: 48, alcohol 8 beers/day": 48,
    "I am a nurse, 41, hurt my back": 41,
    "lumbar strain, 61 yr, kidney disease": 61,
    "he is 50 years, he take diclofenac": 50,
    "depression in her 20s. Now 44, LBP 6 wks": 44,
    "LBP 6 wks, injected heroin in his 20s": None,
    "LBP 6 wks, breast cancer in her 40s": None,
    "lives with daughter, 84F back pain 1 week": 84,
    "[x] bladder symptoms [ ] saddle numbness - 49F LBP 3 days": 49,
    "Mr Patel 64, back pain": 64,
    "TRIAGE 14:32 - 67F back pain": 67,
    "quick one - 29 yo f LBP 2 weeks": 29,
    "at 10 - 70M back pain": 70,
    "one male patient, 46 years, waist pain": 46,
    "pt 64, on sertraline 100": 64,
    "Madam of 38 years, lumbago": 38,
    "shes 62 hurt her back 3wks ago": 62,
    "hes 30 mins late": None,
    "LBP, lives with wife and 3 stepchildren - ages 7, 5 and 2": None,
    "two kids, ages 4 and 6. His age is 50": 50,
    "patient no. 7, Mr. Okafor 62 years, waist pain": 62,
    "patient no. 7, back pain": None,
    "pt 12, bed 4": None,
    "LBP x 40 years": None,
    "SLR 40, 30, back pain": None,
    "ibuprofen 800, 30, back pain": None,
    "his father, 82, had cancer": None,
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_form_is_filled_in_then_each_answer_is_of_its_own_item(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(("finding", "text"), near_misses(UNSAID))
def test_read_when_a_box_is_empty_then_nothing_is_said_of_it(engine, finding, text):
    assert status_of(engine, finding, text) is None


@pytest.mark.parametrize("text", [BOXES, "Fever: no Trauma: no", "a N / b Y / c N"])
def test_form_when_it_is_marked_up_then_its_length_stays(text):
    assert len(as_form(text)) == len(text)


@pytest.mark.parametrize(("text", "age"), AGES.items(), ids=AGES)
def test_read_when_a_number_is_not_named_then_only_an_age_is_one(engine, text, age):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert next((o.value for o in told if o.finding == "age"), None) == age
