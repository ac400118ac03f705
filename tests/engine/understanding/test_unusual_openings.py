"""Dangers told in an unusual way, and what sounds like one and is none."""

import pytest
from fakes import TODAY, talk
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "saddle_numbness": {
        "riding-breeches type sensory loss": "present",
        "Google says cauda equina, he is scared": "hypothetical",
        "he can sit on the cold edge of the bath and not feel it": "possible",
        "sits on a cushion, can't tell any difference": None,
        "it feels like someone else's skin down there": "possible",
        "saddle feels off": "possible",
        "slipped off the bottom stair": None,
    },
    "suicidal_thoughts": {
        "reports hoarding his pain pills just in case": "possible",
        "saved up 40 tablets": "possible",
        "girlfriend left, lost job, says what's the point and is giving his stuff away": "possible",
        "girlfriend left, lost job, thinking of suicide": "possible",
        "brother died by suicide last year": "family",
        "no depression, brother suicidal": None,
        "says what's the point and is giving his stuff away": "possible",
        "wouldn't mind if she didn't wake up": "present",
        "wrote goodbye letters": "present",
        "has a gun at home and says goodbye to people": "possible",
        "wants it all to be over": "possible",
        "tired of life": "present",
        "says he can't go on like this": "possible",
        "feels he is a burden to his kids": "possible",
        "dying to get back to work": None,
        "gives away the ending": None,
        "no burden on the back": None,
        "he thinks his family would be better off without him": "present",
        "not suicidal": "absent",
    },
    "gi_bleed": {
        "had bleeding from the gut last fall needing 3 units": "present",
        "coffee grounds in the vomit": "present",
        "a scope with clips for a bleeder in the stomach": "present",
        "his stools have been black and sticky like tar": "present",
        "stools black since he takes iron": "possible",
        "stools normal, bruise is black": None,
        "motrin made him bleed once": "possible",
        "bled on ibuprofen": "possible",
        "no bleeding on ibuprofen": None,
        "is there a bleeding risk with naproxen?": None,
    },
    "peptic_ulcer": {
        "hole in the stomach, operated in 2012": "present",
        "he had before the sickness of stomach": "possible",
        "endoscopy showed gastric ulceration": "present",
    },
    "heart_failure": {
        "his heart doesn't pump properly": "present",
        "LV systolic dysfunction": "present",
        "heart function normal, gym three times a week": None,
    },
    "recent_mi": {
        "infarct of the heart 2 months before": "present",
        "coronary angiogram last month": None,
    },
    "nsaid_hypersensitivity": {
        "gets wheezy and nose polyps swell if she takes aspirin": "present",
        "ibuprofen makes her throat close and gives hives": "present",
        "asthma, wheezy lately, takes ibuprofen": None,
        "takes ibuprofen, no wheeze with it": None,
        "rash treated with ibuprofen": None,
    },
    "cord_signs": {
        "Hoffmann positive": "present",
        "Hoffmann negative": None,
        "hands have got clumsy": "possible",
    },
    "neurogenic_claudication": {"walks bent over the cart at the shops": "present"},
    "minor_trauma": {
        "she fell off the wagon with her diet": None,
        "found in the stairwell by neighbours": "possible",
        "staff found her sitting on the floor next to the bed": "possible",
        "slipped off the bottom stair, landed on his buttocks": "present",
        "rear-ended at 5 mph": "present",
    },
    "major_trauma": {
        "slipped off the bottom stair and landed on his buttocks": None,
        "fell off a ladder": "present",
        "rear-ended at a stop light at maybe 5 mph": None,
        "low speed MVC in a parking lot": None,
        "rear-ended at 50 mph": "present",
        "rear-ended": "present",
        "MVC, car hit from behind at 70 km/h": "present",
    },
    "osteoporosis": {
        "Fosamax weekly": "possible",
        "his wife takes Fosamax": "family",
        "not on Fosamax": None,
        "osteopenia, not osteoporosis": "possible",
    },
    "chills": {
        "shivered all through the football game, it was freezing": None,
        "shivering since last night": "present",
        "shook like a leaf under three blankets": "present",
        "stopped oxy cold turkey last week, shaking and sweaty": None,
        "shaking uncontrollably with cold last night": "present",
    },
    "recent_infection": {
        "35F nurse, back strain after turning a pt with sepsis": None,
        "35F pt with sepsis last month": "present",
        "one kidney infection as a kid": None,
        "UTI treated last year": None,
        "pneumonia in 2016": "past",
        "pneumonia two years ago": None,
        "UTI treated last month": "present",
        "UTI two weeks ago, treated": "present",
    },
    "weight_loss": {
        "weight: stable": "absent",
        "lost 5 kilos, new diet": "absent",
        "lost 5 kilos, on a new diet since January": "absent",
        "lost 5 kilos, diet unchanged": "present",
        "lost 5 kilos, poor diet": "present",
        "lost 5 kilos, new pain in the hip": "present",
        "no change in weight": "absent",
    },
    "fever": {
        "LBP 2 weeks. Fever-no": "absent",
        "LBP 2 weeks. fever-no-": "absent",
        "LBP 2 weeks. No - fever.": "absent",
        "LBP, fever 0, chills 0": "absent",
        "LBP, fever: 0": "absent",
        "Any change? No - fever": "present",
        "denies fevr": "absent",
        "low grade temps 99.8-100.9 F for a week": "present",
        "temps 36.4-37.2": None,
        "hasn't had a temperature": "absent",
    },
    "night_sweats": {"no fevers/chills/sweats": "absent"},
    "immunosuppression": {
        "no steroids/immunosupp": "absent",
        "she does not take immunosuppressants": None,
        "not on biologics": None,
        "she takes immunosuppressants": "present",
    },
    "bladder_change": {
        "he has to sit and wait, then it dribbles": "possible",
        "dribbles a basketball": None,
        "no dribbling": None,
        "cannot pee, says so": "present",
        "he had to catheterise on Sunday": "present",
        "her pantyliner is damp without her realizing": "present",
        "neg for saddle anesthesia, retention, IVDU": "absent",
        "the nurse had to drain off 900 mls two days ago": "present",
        "knee drained of 30 mls last week": None,
        "abscess drained, 250 ml": None,
        "stands at the urinal for five minutes before anything comes": "present",
        "sent home with a foley": "possible",
        "no foley": None,
        "wears pads since last week": "possible",
        "wears knee pads": None,
        "has not been able to pass urine": "present",
        "B&B intact": "absent",
        "0 fever 0 b/b": "absent",
        "0 bladder": "absent",
    },
    "leg_numbness": {
        "no leg or groin numbness": "absent",
        "no sensory or motor deficit": "absent",
        "power 5/5, SILT": "absent",
    },
    "positive_slr": {
        "SLR -ve, power 5/5": "absent",
        "SLR (-) B": "absent",
        "slr -. motor 5/5": "absent",
        "SLR +ve at 40": "present",
        "SLR (+) R": "present",
    },
    "cancer_history": {
        "lump in her breast that she showed to nobody": "possible",
        "she worries about cancer because her sister has it": "hypothetical",
        "denies: fever, CA, IVDA": "absent",
        "basal cell ca removed from nose 2015": None,
        "colon ca removed 2015": "past",
        "breast ca 2012, on tamoxifen": "past",
        "on tamoxifen": "possible",
    },
    "fracture_history": {"no hx fx": "absent"},
    "leg_weakness": {
        "no true motor deficit": "absent",
        "no motor or sensory deficits": "absent",
    },
    "cardiovascular_disease": {
        "wears pads since last week": None,
        "uses a heating pad": None,
        "PAD and CAD": "present",
    },
    "bowel_change": {
        "no anal wink": "present",
        "anal wink intact": "absent",
    },
    "opioid_use_disorder": {
        "methadone 80 daily (OTP)": "possible",
        "methadone 80 daily from an addiction clinic": "present",
    },
    "tb_exposure": {
        "PPD + in the past, never treated": "past",
        "PPD negative": "absent",
    },
    "smoking": {
        "PPD + in the past, never treated": None,
        "smokes 1 ppd": "present",
    },
    "vte": {
        "on xarelto since his PE last spring": "present",
        "PE: tender lumbar muscles": None,
        "has a Greenfield filter": "present",
    },
    "pregnancy": {
        "HCG came back 4300": "present",
        "bhcg 2": None,
        "hcg 12,000": "present",
        "post-hysterectomy": "absent",
        "home test showed two lines yesterday": "present",
        "IUP at 10w": "present",
        "late on her period": "possible",
        "she is expecting in May": "possible",
        "47M. Wife pregnant, due next month": None,
    },
    "iv_drug_use": {
        "never injected anything": "absent",
        "works at a needle exchange": None,
        "gets works from the needle exchange": "possible",
        "LBP. shoots dope": "present",
        "no cancer, no needles": "absent",
        "ex IV user? never": "absent",
        "he does not like needles": None,
    },
    "morning_stiffness": {
        "feels stiff in the morning for 10 min": None,
        "morning stiffness for 60 min": "present",
    },
    "midline_tenderness": {
        "sharp pain at the thoracolumbar junction on percussion": "present",
    },
    "falls": {
        "had a bleed last fall": None,
        "recurrent falls": "present",
        "she hasn't fallen": "absent",
    },
    "ckd": {
        "one kidney infection as a kid": None,
        "one kidney": "present",
        "kidney dz": "present",
        "renal cell ca, kidney out 2018": "present",
        "kidney stone removed 2018": None,
    },
    "bilateral_leg_symptoms": {
        "R leg > L leg pain": "present",
        "leg pain L>R": "present",
        "tingling R > L foot": "present",
        "legs R>L numb": "present",
        "pain in the right leg worse than the left leg": "present",
        "paraspinal spasm R>L": None,
        "LBP R>L with R leg pain": None,
        "back pain > leg pain": None,
        "tender R>L": None,
        "right leg pain worse than yesterday": None,
    },
    "pulsatile_mass": {
        "back strain after transferring a patient with an AAA": None,
        "68M pt with AAA": "present",
    },
    "back_complaint": {
        "L/S sprain/strain 3/52": "present",
        "about a month with this back thing": "present",
    },
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_an_opening_tells_it_unusually_then_it_has_that_status(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


_LONG = (
    "Fever: N Chills: N Wt loss: N Saddle numbness: N Urinary retention: N Bowel incont: N"
    " Hx ca: N Steroids: N Anticoag: N Trauma: N."
)
LENGTHS = {
    "back strain 11 days from the gym": 11,
    "LBP 5 weeks after yard work, no relief": 35,
    "back pain 9 days after he slipped off the bottom stair": 9,
    "33M. Lumbar strain, 14 days. Ibuprofen no benefit": 14,
    "new low back and L flank pain x 4 days": 4,
    "Urgent care 5/12: 35M rear-ended 6 days ago, car totalled, LBP since": 6,
    "lumbar strain 5/12": 152,
    "lumbar strain, DOI 10/23/2026": 30,
    "LBP. Onset 11/10/2026 while snowboarding": 12,
    "LBP. Onset 6/12 ago": 182.4,
    "LBP since Tues": 5,
    "Neg: trauma, fever. Pos: bending injury. 39F 18d. Tx: ibuprofen, stretching": 18,
    "back tweak 1 wk ago in the gym": 7,
    f"{_LONG} 40M. 12 days. ibuprofen 400": 12,
    f"{_LONG} 54F, 3 weeks, lifting grandchild. Tried: ibuprofen": 21,
    f"{_LONG} 39F 18d. Tx: OTC ibuprofen 400 TID": 18,
    "55m  lbp 20d  mvc? no. lift": 20,
}
NO_LENGTHS = [
    f"{_LONG} 31F, 8 weeks pregnant, tired",
    f"{_LONG} 54F, 6 weeks postpartum. Ibuprofen",
    "pain began 2 days after lifting",
    "back pain started 3 days after a flight",
]


@pytest.mark.parametrize(("text", "days"), LENGTHS.items(), ids=LENGTHS)
def test_read_when_a_length_of_time_stands_by_the_back_then_it_is_of_the_pain(
    engine, text, days
):
    told = [o for o in _read(engine, text).observations if o.finding == "duration"]

    value = told[0].value if told else None
    middle = value if isinstance(value, int | float) else value and value.middle
    assert middle == days


@pytest.mark.parametrize("text", NO_LENGTHS)
def test_read_when_the_pain_began_some_days_after_then_no_length_is_told(engine, text):
    assert "duration" not in {o.finding for o in _read(engine, text).observations}


MEDICINES = {
    "seasonal allergies (Flonase)": ("fluticasone", "unknown", None),
    "on oxycodone 10 mg QID, ran out early twice": ("oxycodone", "current", 10),
    "on oxycodone 10 mg QID, ran out last week": ("oxycodone", "stopped", 10),
    "wants rx strength naproxen": ("naproxen", "planned", None),
    "failed an NSAID (ibu 800)": ("ibuprofen", "unknown", 800),
}


@pytest.mark.parametrize(("text", "told"), MEDICINES.items(), ids=MEDICINES)
def test_read_when_an_opening_names_a_medicine_then_status_and_dose_are_known(
    engine, text, told
):
    found = _read(engine, text).treatments

    assert told in [(t.name, t.status, t.dose) for t in found]


AT_A_TIME = {
    "ibuprofen 200 mg 2 tds": (200, 2, "three times daily"),
    "paracetamol 500mg 2 QDS": (500, 2, "four times daily"),
    "tylenol ER 650 2 tid": (650, 2, "three times daily"),
    "naproxen 500 mg 2 x daily": (500, None, "twice daily"),
    "naproxen 500 mg, 2 weeks": (500, None, None),
}


@pytest.mark.parametrize(("text", "told"), AT_A_TIME.items(), ids=AT_A_TIME)
def test_read_when_a_small_number_stands_before_how_often_then_it_counts_tablets(
    engine, text, told
):
    found = _read(engine, text).treatments

    assert [(t.dose, t.tablets, t.frequency) for t in found] == [told]


BARRED = [
    "GI told him never NSAIDs",
    "his nephrologist said no NSAIDs",
    "black tarry stools since Monday",
    "gets wheezy if she takes aspirin",
]


@pytest.mark.parametrize("text", BARRED)
def test_plan_when_an_opening_bars_nsaids_then_none_is_ordered(engine, text):
    consult, _ = talk(engine, f"40F, LBP 2 weeks. {text}. Tried heat.")

    ordered = {x.order.drug for x in consult.plan.lines if x.order}
    assert ordered.isdisjoint({"naproxen", "ibuprofen", "celecoxib"})


def _read(engine, text):
    return read(engine.lexicon, text, None, TODAY)


AGES = {"My patient (he is 34) bent to tie a shoe": 34, "she is 61: LBP": 61}


@pytest.mark.parametrize(("text", "age"), AGES.items(), ids=AGES)
def test_read_when_an_age_stands_before_a_mark_then_it_is_one(engine, text, age):
    told = _read(engine, text).observations

    assert [o.value for o in told if o.finding == "age"] == [age]
