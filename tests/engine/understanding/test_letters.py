"""What letters of general practitioners, wards and clinics of many countries say."""

import pytest
from fakes import TODAY
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "hypertension": {
        "PMH: type 2 diabetes, hypertension and a TIA in 2019": "present",
        "PMH: hypertension, asthma and breast cancer in 2011": "present",
        "hypertension, resolved in 2019": "past",
        "no hypertension": "absent",
    },
    "asthma": {
        "PMH: asthma and pneumonia in 2018": "present",
        "asthma in 2018": "past",
    },
    "stroke": {
        "PMH: hypertension and a TIA in 2019": "past",
        "TIA and MI in 2019": "past",
    },
    "leg_pain_below_knee": {
        "The leg pain reaches the foot": "present",
        "cannot reach the foot": None,
        "LBA radiating to lt LL upto ankle": "present",
        "LBA radiating to rt LL up to the foot": "present",
        "LBA radiating to lt LL": None,
        "we'll see, he'll do fine to the end": None,
    },
    "leg_weakness": {
        "less force in the left leg": "present",
        "weakness of the foot and the ankle reflex is absent": "present",
    },
    "leg_pain": {
        "Irradiation to left leg until the heel": "present",
        "irradiation for breast cancer": None,
        "The pain not go to leg": "absent",
        "LBP with R leg referral to mid thigh only": "present",
        "LBA radiating down left LL": "present",
        "physio referral for LBP": None,
    },
    "positive_slr": {
        "SLRT lt 40 deg +ve": "present",
        "SLRT 85 b/l": "absent",
    },
    "leg_numbness": {
        "power 5/5, sensory N": "absent",
        "sensory exam not done": None,
        "numbness over the lateral foot and the ankle jerk is absent": "present",
        "tingling in the toes and ankle jerks are absent": "present",
        "numbness in the foot is absent": "absent",
        "numbness and weakness are absent": "absent",
    },
    "fever": {
        "fever and the cough is absent": "present",
        "fever and cough are absent": "absent",
    },
    "major_trauma": {
        "assisted fall to floor": None,
        "fell on the kitchen floor": None,
        "fell in the yard": None,
        "fell two floors down": "present",
        "fell 3 metres off a scaffold": "present",
        "fell from the second floor": "present",
    },
    "bladder_change": {
        "Bladder and bowel function are unaffected": "absent",
        "bladder and bowel function not normal": "present",
        "bladder and bowel not good": None,
        "Passing urine, bowels opened": "absent",
        "not passing urine, bowels opened": "present",
        "Retention on day 2, catheterised, TWOC successful": "present",
        "no retention on day 2": "absent",
        "water retention on day 2": None,
    },
    "weight_loss": {
        "No h/o trauma/fever/LOW/LOA": "absent",
        "low mood, low energy": None,
    },
    "bowel_change": {
        "bladder fine, BO reg": "absent",
        "Motion and urine normal": "absent",
        "range of motion normal": None,
        "Cauda equina Qs all clear": "absent",
    },
    "saddle_numbness": {
        "saddle numbness and the anal wink is absent": "present",
        "Cauda equina Qs all clear": "absent",
    },
    "falls": {
        "Caught pt falling 7 weeks ago": None,
        "LBP after catching a falling resident": None,
        "84F keeps falling": "present",
        "falling a lot, caught herself on the bed": "present",
    },
    "minor_trauma": {
        "admitted from home with a fall and back pain": "present",
        "presents with a fall": "present",
        "presents with a fall risk": None,
        "admitted with no fall": "absent",
        "stopped a client from falling last week": None,
        "after falling last week": "present",
    },
    "cancer_history": {
        "worried for cancer because her sister expired from it": "possible",
        "sister expired from cancer": "family",
        "has cancer": "present",
    },
    "foot_drop": {
        "PHx T2DM. S/ LBP 2 wks. O/ foot drop L": "present",
        "P/ return if foot drop": "hypothetical",
        "p/w foot drop": "present",
    },
    "gestation": {
        "LBP since the third trimester, delivered 4 months ago": None,
        "G1 in third trimester, LBP": "present",
    },
    "neurogenic_claudication": {
        "pain in both legs when he walks, better if he sits": "present"
    },
    "pregnancy": {
        "LBP since the third trimester, delivered 4 months ago": None,
        "Pregnancy status: LMP 11/10, negative UPT today": "absent",
        "Pregnancy status: not pregnant": "absent",
        "Pregnancy status: positive": "present",
    },
    "gi_bleed": {"had a stomach ulcer bleed five years ago": "past"},
    "peptic_ulcer": {"had a stomach ulcer bleed five years ago": "past"},
    "visceral_symptoms": {
        "she tried tramadol once yrs ago and vomited": "hypothetical",
        "took codeine and was sick": "hypothetical",
        "took naproxen and is vomiting today": "present",
        "LBP, vomited today, took naproxen": "present",
        "allergic to codeine - vomiting": None,
    },
    "shock": {"took naproxen and collapsed": "present"},
    "reflex_loss": {"reflex achilles left not there": "present"},
    "cord_signs": {"plantars \u2191": "present", "plantars \u2193": None},
    "age": {
        "driver, 29 years, male, LBP": "present",
        "LBP, 29 years, male": None,
    },
    "sex": {
        "73yo WF with LBP": "present",
        "60 yo WM c/o LBP": "present",
        "60 yo c/o LBP, w f/u": None,
    },
}
DAYS = {
    "LBP since the middle of August": 98,
    "LBP since the end of September": 68,
    "pain began at the beginning of October": 37,
    "LBP since 20 days. T. Pregabalin 75 HS started 1 wk back": 20,
    "LBP x 3 months. Gabapentin started 1 week ago": 91,
    "back pain started 3 weeks back": 21,
    "hurt his back 2 weeks back": 14,
    "back ache since 1 and half year": 548,
    "LBP for 2 and half months": 76,
    "LBP 1 & half month": 46,
    "LBP for a month and 2 weeks": 44,
    "Caught pt falling 7 weeks ago, felt something go in lower back": 49,
    "LBP, not better for 3 weeks": 21,
    "LBP 4 months, osteopath helped, better for a few days": 122,
}
TREATED = {
    "On T. Glycomet 500 BD": ("metformin", "current", 2),
    "LBP on Tab. metformin 500 mg BD, Tab. Thyronorm od": (
        "levothyroxine",
        "current",
        1,
    ),
    "stopped Tab. tramadol": ("tramadol", "stopped", None),
    "took 2 tab. naproxen helps": ("naproxen", "current", None),
    "ketoprofen 100 mg two times in day": ("ketoprofen", "unknown", 2),
    "naproxen 250 three times in a day": ("naproxen", "unknown", 3),
    "ibuprofen 400 four times in the day": ("ibuprofen", "unknown", 4),
    "Ketoprofen without result, and tizanidine 4 mg": ("tizanidine", "unknown", None),
    "no ketoprofen, no tizanidine": ("tizanidine", "not taking", None),
    "LBP, tried SIJ belt": ("brace", "unknown", None),
    "LBP. Does PT twice a week": ("physical-therapy", "current", 2 / 7),
    "LBP. PT 2x/wk": ("physical-therapy", "current", 2 / 7),
    "LBP. does yoga three times a week": ("yoga", "current", 3 / 7),
    "LBP. Physio twice a week, core work": ("physical-therapy", "current", 2 / 7),
    "LBP. had PT twice a week for 6 weeks": ("physical-therapy", "unknown", 2 / 7),
    "LBP. PT twice weekly x 6 weeks, no help": ("physical-therapy", "unknown", 2 / 7),
    "S/ LBP. P/ start Lyrica 25 nocte": ("pregabalin", "planned", 1),
    "P/w LBP 3 wks, on naproxen": ("naproxen", "current", None),
    "hypothyroidism (levothyroxine), gout - allopurinol": (
        "allopurinol",
        "current",
        None,
    ),
    "hypothyroidism (Eltroxin 100 mcg) and a pulmonary embolus in 2017": (
        "levothyroxine",
        "current",
        None,
    ),
    "ibuprofen 800 tid, plan MRI": ("ibuprofen", "unknown", 3),
    "hypercholesterolaemia (atorvastatin)": ("atorvastatin", "current", None),
    "Plan: lidocaine patches - avoid opioids": ("lidocaine-patch", "planned", None),
    "lidocaine patches - avoid": ("lidocaine-patch", "not taking", None),
    "Managed with tramadol (ceased after a week) and TENS": (
        "tramadol",
        "stopped",
        None,
    ),
    "was prescribed codeine but did not fill it": ("codeine", "not taking", None),
    "etoricoxib 60 mg 1 time per day": ("etoricoxib", "unknown", 1),
    "commenced naproxen": ("naproxen", "current", None),
    "ibuprofen 200 ii TDS": ("ibuprofen", "unknown", 3),
    "co-codamol 30/500 i-ii qds": ("codeine", "unknown", 4),
    "ibuprofen 400 3x1": ("ibuprofen", "unknown", 3),
    "ibuprofen 400 1x3 days": ("ibuprofen", "unknown", None),
    "naproxen 500 1+0+1": ("naproxen", "unknown", 2),
    "cyclobenzaprine 10 mg at nite": ("cyclobenzaprine", "unknown", 1),
}
ANSWERED = {
    "morphine 5 mg - became drowsy, so discontinued": "adverse",
    "tramadol: became confused, stopped": "adverse",
    "naproxen without result": "none",
    "became drowsy. naproxen helped": "helped",
    "tizanidine 2 mg TID -> orthostatic, held": "adverse",
    "tizanidine made her lightheaded": "adverse",
    "Oramorph stopped - hallucinations": "adverse",
    "tramadol 25 -> confusion, d/c'd": "adverse",
    "Naproxen bid since Sept, now getting heartburn": "adverse",
    "was taking tramadol but found it unhelpful": "none",
    "found it hard to sleep on naproxen": "unknown",
    "robaxn 500 qid no diference": "none",
    "heating pad at night which gives her some comfort": "partial",
    "ibuprofen 200 ii TDS - bit better": "partial",
    "osteopath x3, felt looser for a day each time": "partial",
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_letter_tells_of_a_finding_then_it_has_that_status(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_read_when_a_letter_dates_the_pain_then_its_length_is_known(engine, text, days):
    told = {o.finding: o for o in read(engine.lexicon, text, None, TODAY).observations}
    value = told["duration"].value

    middle = value if isinstance(value, float) else (value.low + value.high) / 2
    assert round(middle) == days


@pytest.mark.parametrize(("text", "told"), TREATED.items())
def test_read_when_a_letter_names_a_treatment_then_it_is_taken_so(engine, text, told):
    treatments = read(engine.lexicon, text, None, TODAY).treatments

    named = [(t.name, str(t.status), t.per_day) for t in treatments]
    assert told in named


@pytest.mark.parametrize(("text", "response"), ANSWERED.items())
def test_read_when_a_letter_tells_what_a_medicine_did_then_it_is_kept(
    engine, text, response
):
    treatment = read(engine.lexicon, text, None, TODAY).treatments[0]

    assert treatment.response == response


@pytest.mark.parametrize(
    "text", ["Allergy: IV contrast", "Allergic to contrast dye", "allergic to contrast"]
)
def test_read_when_a_contrast_is_not_borne_then_it_is_an_allergy(engine, text):
    allergies = read(engine.lexicon, text, None, TODAY).allergies

    assert [a.name for a in allergies] == ["contrast"]


@pytest.mark.parametrize("text", ["Pt, 57, bus driver, wants note", "Pt, 57M, LBP"])
def test_read_when_pt_is_the_patient_then_no_therapy_is_told(engine, text):
    assert read(engine.lexicon, text, None, TODAY).treatments == ()
