"""What short notes say at first sight, and what they do not: dates, forms, lists, causes."""

import pytest
from fakes import TODAY, talk
from said import near_misses, rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "saddle_numbness": {
        "reports reduced sensation when wiping": "present",
        "no saddle numbness last week. Today numb when wiping": "present",
        "no saddle numbness since last week": "absent",
        "no saddle numbness in the last week": "absent",
        "2019: saddle numbness. 2025: LBP again": "past",
        "2026: LBP and saddle numbness": "present",
    },
    "fever": {
        "no fever": "absent",
        "no fevers until this weekend": "possible",
        "fever: not checked": None,
        "fever n/a": None,
        "fever not present": "absent",
        "leg pain (N) numbness (N) fever (Y) chills (N)": "present",
        "Bladder [ ] Weakness [x] Fever [x] Ca [ ]": "present",
    },
    "chills": {"leg pain (N) numbness (N) fever (Y) chills (N)": "absent"},
    "leg_weakness": {
        "+R leg pain to calf, -weakness, -fever": "absent",
        "Bladder [ ] Bowel [ ] Weakness [x] Fever [ ]": "present",
        "leg pain (N) numbness (N) weakness (N) fever (Y)": "absent",
        "L leg weak - old CVA 2016, unchanged": "past",
        "residual R leg weakness from polio": "past",
        "chronic leg weakness, worse since yesterday": "present",
        "leg weakness, unchanged with rest": "present",
        "R leg weakness x 2 days": "present",
        "R leg wkns x 2d": "present",
        "no wkns": "absent",
    },
    "leg_numbness": {
        "numbness L thigh (old, since C-section 2009)": "past",
        "baseline numbness in both feet, no change": "past",
        "numbness in the foot, new": "present",
    },
    "bladder_change": {
        "urge incontinence x 3 yrs, unchanged": "past",
        "urinary incontinence x 3 yrs": "possible",
        "incont since am": "present",
        "no incont": "absent",
        "urinary incontinence x 3 yrs, worse now": "possible",
    },
    "shock": {
        "tizanidine d/c'd 2/2 hypotension": "hypothetical",
        "zanaflex stopped, low bp": "hypothetical",
        "zanaflex d/c'd (hypotension)": "hypothetical",
        "tizanidine stopped, bp 80/40 now": "present",
        "naproxen stopped, hypotensive and pale": "present",
        "lisinopril stopped, low bp": "present",
        "naproxen, low bp": "present",
        "felt faint on tizanidine": "hypothetical",
        "felt faint, on tizanidine": "present",
        "hypotension today": "present",
    },
    "visceral_symptoms": {
        "Hx kidney stones. LBP 2 wks": "past",
        "kidney stones in 2015": "past",
        "tramadol made her vomit": "hypothetical",
    },
    "pregnancy": {
        "28F LBP, preg test not done": None,
        "35F LBP. UPT: pos": "present",
        "35F LBP. hCG pos": "present",
        "35F LBP. hCG neg": "absent",
        "35F LBP. UPT: neg": "absent",
    },
    "ckd": {
        "NSAIDs: avoid (CKD)": "present",
        "No NSAIDs (CKD)": "present",
        "no ibuprofen (CKD)": "present",
        "no CKD": "absent",
    },
    "iv_drug_use": {
        "2021: IVDU. 2024: clean. 2026: LBP": "past",
        "denies drug use": "absent",
        "no illicit drug use": "absent",
        "drug use: cocaine": None,
    },
    "alcohol_use": {
        "Etoh: 1 pint vodka daily": "present",
        "half a bottle of gin every night": "present",
        "drinks a pint of lager daily": "present",
        "1 pint of beer weekly": None,
    },
    "back_complaint": {
        "LBP 3wks, pulsatile mass? no. fever? no": "present",
        "LBP, fever? no": "present",
        "LBP 20d mvc? no": "present",
        "LBP 3 wks fever? no": "present",
        "Problem list: 1) Lumbar strain 3wks 2) OUD": "present",
        "58M w/ HTN, HLD and back pain": "present",
    },
    "pulsatile_mass": {
        "LBP 3wks, pulsatile mass? no. fever? no": "absent",
        "fever, pulsatile mass? no": "absent",
    },
    "tb_exposure": {
        "TB contact (husband)": "present",
        "TB contact 2023 (husband)": "past",
        "husband has TB": "present",
    },
    "major_trauma": {"no hed injury": None, "no recent injury": "absent"},
    "foot_drop": {
        "ED note: 3/2024: R foot drop, resolved. Today 49F LBP, no leg sx": "past",
        "R foot drop since 3/2024": "present",
    },
    "spinal_procedure": {
        "s/p lumbar ESI x3 (last 4 mo ago)": None,
        "ESI 4 months ago": None,
        "ESI 2 weeks ago": "present",
        "ESI 2 weeks ago, ESI 8 months ago": "present",
    },
    "recent_infection": {"stimulator infected & removed 3 wks ago": "present"},
    "suicidal_thoughts": {"SI - passive, no plan": "present", "denies SI": "absent"},
    "breastfeeding": {"31F 14 wks pp BF": "present", "BF 4 mo old": "present"},
    "minor_trauma": {"76F found on floor, long lie": "present"},
    "diabetes": {"PMH neg for CA, DM, HTN": "absent"},
    "hypertension": {"PMH neg for CA, DM, HTN": "absent"},
    "nsaid_hypersensitivity": {
        "All: PCN. LBP 2w, takes naproxen": None,
        "All: PCN (rash). Naproxen (hives). LBP 2w": "present",
        "Allergies: penicillin, naproxen": "present",
    },
    "cancer_history": {
        "cancer 2010 LBP 3 wks fever? no": "past",
        "Cancer: mother. Trauma: none": "family",
        "Cancer: breast": "present",
    },
    "seizure_disorder": {"tramadol: had sz": "present"},
    "weight_loss": {
        "weight: 3 kg down, trying": None,
        "lost 6 kg without trying": "present",
        "wt 55->62 kg": None,
        "wt 62->61 kg": None,
    },
}
NEAR = {
    "recent_infection": [
        "DDx: strain vs disc vs epidural abscess",
        "Ddx includes discitis",
    ],
    "pulsatile_mass": ["DDx: strain vs AAA. 58M LBP"],
    "cancer_history": ["Differential: strain, metastatic ca"],
}
THEN = [
    "No saddle numbness at last visit",
    "denied saddle numbness yesterday",
    "no fever, no saddle numbness last week",
    "Last visit: no fever, no saddle numbness",
    "no saddle numbness when last seen",
]
BARRED = [
    "NSAID: contraindicated (gastric bypass 2020)",
    "NSAIDs - contraindicated",
    "NSAIDs: avoid (bariatric)",
    "Contraindications: NSAIDs",
    "Avoid: NSAIDs",
]


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_note_tells_of_a_finding_then_it_has_that_status(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_a_diagnosis_is_only_thought_of_then_no_sign_is_told(
    engine, finding, text
):
    assert status_of(engine, finding, text) in {None, "hypothetical"}


@pytest.mark.parametrize("text", THEN)
def test_read_when_a_denial_is_of_an_earlier_day_then_today_stays_open(engine, text):
    assert status_of(engine, "saddle_numbness", text) is None


@pytest.mark.parametrize("text", BARRED)
def test_plan_when_a_note_bars_nsaids_then_none_is_ordered(engine, text):
    consult, _ = talk(engine, f"40F, LBP 2 weeks. {text}. Tried heat.")

    ordered = {x.order.drug for x in consult.plan.lines if x.order}
    assert ordered.isdisjoint({"naproxen", "ibuprofen", "celecoxib"})


MEDICINES = {
    "39F bipolar on Li 900": ("lithium", "current"),
    "toradol shot at urgent care": ("ketorolac", "past"),
    "given ketorolac 60 IM yesterday": ("ketorolac", "past"),
    "Toradol 30 IM in ED last wk - helped 1 day": ("ketorolac", "past"),
    "ketorolac 10 mg tid": ("ketorolac", "unknown"),
    "Plan: MRI. Currently: ibuprofen 400 tid": ("ibuprofen", "current"),
    "Using naproxen 500 bid. Cr pending.": ("naproxen", "current"),
    "SLE on MMF": ("mycophenolate", "current"),
}


@pytest.mark.parametrize(("text", "told"), MEDICINES.items(), ids=MEDICINES)
def test_read_when_a_note_names_a_medicine_then_its_status_is_known(engine, text, told):
    treatments = read(engine.lexicon, text, None, TODAY).treatments

    assert [(t.name, t.status) for t in treatments] == [told]


LENGTHS = {
    "LBP 12 d with R sciatica": 12,
    "58M, LBP 6 d after raking leaves": 6,
    "LBP wk 3": 21,
    "49F LBP, week 2 now": 14,
    "CC: back pain. DURATION: 3 weeks\nFEVER: N\nCANCER HX: Y - breast 2015\nB/B: N\nSTEROIDS: N"
    "\nMEDS: losartan, metformin, atorvastatin, omeprazole": 21,
}


@pytest.mark.parametrize(("text", "days"), LENGTHS.items(), ids=LENGTHS)
def test_read_when_a_note_tells_how_long_then_it_is_known(engine, text, days):
    read_ = read(engine.lexicon, text, None, TODAY).observations

    assert [o.value for o in read_ if o.finding == "duration"] == [days]
