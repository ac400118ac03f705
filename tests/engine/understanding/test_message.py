from datetime import date

import pytest

from chatbot.engine.understanding import read
from chatbot.model.case import Interval, Observation, Treatment

TODAY = date(2026, 11, 25)
SIGNS = {"present": "+", "absent": "-", "possible": "?", "past": "past "}


def shown(observation: Observation) -> str:
    value = observation.value
    if isinstance(value, Interval):
        return f"{observation.finding} {value.low:g} to {value.high:g}"
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{observation.finding} {value:g}"
    if isinstance(value, str):
        return f"{observation.finding} {value}"
    status = observation.status.value
    return f"{SIGNS.get(status, status + ' ')}{observation.finding}"


def taken(treatment: Treatment) -> str:
    dose = f"{treatment.dose:g} {treatment.unit}" if treatment.dose else None
    said = (dose, treatment.frequency, treatment.status, treatment.response)
    return " ".join([treatment.name, *(s for s in said if s and s != "unknown")])


def everything(engine, text: str) -> list[str]:
    reading = read(engine.lexicon, text, None, TODAY)
    told = [shown(o) for o in reading.observations if not o.implied]
    told += [taken(t) for t in reading.treatments]
    told += [f"allergy {a.name}" for a in reading.allergies]
    told += [f"unread {u.text}" for u in reading.unread]
    return sorted(told)


MESSAGES: dict[str, str] = {
    "denies bowel/bladder sx, fever/chills/night sweats, wt loss, trauma, IVDU": "-bladder_change, -bowel_change, -fever, -chills, -night_sweats, -weight_loss, -major_trauma, -minor_trauma, -iv_drug_use",
    "no b/b sx; no f/c/ns; no hx of ca": "-bladder_change, -bowel_change, -fever, -chills, -night_sweats, -cancer_history",
    "The patient denies, shortness of breath, vomiting, or fever.": "-fever",
    "no HIV, no hepatitis, no dysuria": "",
    "on chemo, has HIV": "+cancer_history, +immunosuppression",
    "denies abdominal pain, dysuria, hematuria, vomiting": "-visceral_symptoms",
    "denies MVA, falls, or injury": "-major_trauma, -minor_trauma, -falls",
    "denies injury to the knee": "",
    "back pain after an injury at work": "+back_complaint",
    "prostate cancer s/p radiation in 2018": "past cancer_history",
    "back strain 10 days ago, no better": "+back_complaint, duration 10",
    "PVR 350 mL, decreased rectal tone": "+bladder_change, +bowel_change",
    "PVR 40 ml, rectal tone nl. SLR 30\u00b0": "-bowel_change, +positive_slr",
    "SLR L 45 R 80, EHL 4+/5 on L otherwise 5/5 strength": "+positive_slr, +leg_weakness",
    "SLR neg bilat at 60, power 5/5 throughout except left EHL 3/5": "-positive_slr, +leg_weakness, +foot_drop",
    "SLR to 80 bilat; gait - normal": "-positive_slr, -gait_change",
    "Naproxen 500 bid x 1 wk - some relief but GI upset so stopped": "naproxen 500 mg twice daily stopped partial",
    "paracetamol 1g qds, little benefit. Co-codamol 30/500 constipated the patient": "acetaminophen 1 g four times daily partial, codeine 30 mg adverse",
    "tried multiple medications including Elavil, Topamax, and Lexapro, which he discontinued": "sex male, amitriptyline stopped, topiramate stopped, escitalopram stopped",
    "can I take naproxen with my warfarin and metformin?": "warfarin current, metformin current",
    "Can he have ibuprofen with his CKD?": "sex male, +ckd",
}


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(t, e, id=t) for t, e in MESSAGES.items()]
)
def test_read_when_a_message_is_typed_then_says_all_of_it(engine, text, expected):
    told = everything(engine, text)

    assert told == sorted(expected.split(", ") if expected else [])
