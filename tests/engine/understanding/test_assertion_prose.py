import re

import pytest

from chatbot.engine.understanding.asserting.assertion import assess
from chatbot.model.reading import Assertion

ASSERTED = {
    "stated": Assertion(),
    "denied": Assertion(negated=True),
    "possible": Assertion(possible=True),
    "past": Assertion(historical=True),
    "family": Assertion(family=True),
    "if": Assertion(hypothetical=True),
    "denied past": Assertion(negated=True, historical=True),
    "denied possible": Assertion(negated=True, possible=True),
    "denied family": Assertion(negated=True, family=True),
}


def find(text, words):
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text).span()


PROSE: dict[str, dict[str, str]] = {
    "The patient was ruled out for MI": {"MI": "denied"},
    "no mammographic evidence of malignancy": {"malignancy": "denied"},
    "CT failed to reveal fracture": {"fracture": "denied"},
    "Abdomen: soft, without masses or tenderness, bowel sounds normal": {
        "masses": "denied",
        "tenderness": "denied",
        "bowel sounds": "stated",
    },
    "He has not had any further chest pain": {"chest pain": "denied"},
    "No evidence for DVT": {"DVT": "denied"},
    "MRI negative for cord compression or abscess": {
        "cord compression": "denied",
        "abscess": "denied",
    },
    "He denies numbness, but notes tingling in his left foot": {
        "numbness": "denied",
        "tingling": "stated",
    },
    "She has never had cancer": {"cancer": "denied"},
    "no known history of osteoporosis": {"osteoporosis": "denied past"},
    "patient denies having any saddle numbness or incontinence of bowel or bladder": {
        "saddle numbness": "denied",
        "incontinence": "denied",
        "bladder": "denied",
    },
    "denies numbness/weakness/B/B sx/fever": {"numbness": "denied", "fever": "denied"},
    "denies: fever, chills, wt loss. Endorses: L leg numbness": {
        "wt loss": "denied",
        "leg numbness": "stated",
    },
    "no neuro sx. R leg pain to ankle": {"neuro sx": "denied", "leg pain": "stated"},
    "45F LBP x2wk, worse w/ bending, no rad, no b/b, no fever, hx DM2 HTN on lisinopril + HCTZ": {
        "LBP": "stated",
        "rad": "denied",
        "fever": "denied",
        "DM2": "past",
        "HTN": "past",
        "lisinopril": "stated",
        "HCTZ": "stated",
    },
    "no meds, NKDA, smoker": {"meds": "denied", "smoker": "stated"},
    "no help w/ ibuprofen or tylenol; heat no help": {
        "ibuprofen": "stated",
        "tylenol": "stated",
        "heat": "stated",
    },
    "ibuprofen no help, flexeril no help, gel nil effect": {
        "flexeril": "stated",
        "gel": "stated",
    },
    "Has tried ibuprofen, flexeril, heat without improvement. No red flags.": {
        "ibuprofen": "stated",
        "flexeril": "stated",
        "heat": "stated",
        "red flags": "denied",
    },
    "no response to 2 wks of naproxen": {"naproxen": "stated"},
    "nothing helps, not even oxycodone": {"oxycodone": "stated"},
    "oxycodone made him sick, no opioids please": {"oxycodone": "stated"},
    "does not want surgery": {"surgery": "denied"},
    "incontinence of urine since yesterday, no fever": {
        "incontinence": "stated",
        "fever": "denied",
    },
    "leg is weak, not numb": {"weak": "stated", "numb": "denied"},
    "not numb, just weak": {"numb": "denied", "weak": "stated"},
    "denies weakness though foot drags": {"weakness": "denied", "foot drags": "stated"},
    "no weakness on exam, EHL 4/5": {"weakness": "denied", "EHL": "stated"},
    "no leg weakness or numbness however progressive saddle numbness": {
        "leg weakness": "denied",
        "saddle numbness": "stated",
    },
    "No recent trauma. Fall 2 years ago": {"trauma": "denied", "Fall": "past"},
    "no steroids, IVDU or cancer hx": {"steroids": "denied", "cancer": "denied past"},
    "Red flags: none": {"Red flags": "denied"},
    "Cauda equina sx: none. Fever: none": {"Cauda equina": "denied", "Fever": "denied"},
    "bowel/bladder intact, saddle sensation intact": {
        "bowel": "stated",
        "saddle sensation": "stated",
    },
    "urinary retention: -, saddle anesthesia: -": {
        "urinary retention": "denied",
        "saddle anesthesia": "denied",
    },
    "urinary retention: yes; saddle anesthesia: no": {
        "urinary retention": "stated",
        "saddle anesthesia": "denied",
    },
    "SLR -ve bilat, power 5/5, reflexes present": {
        "SLR": "denied",
        "reflexes": "stated",
    },
    "absent ankle jerk on left": {"ankle jerk": "denied"},
    "left ankle jerk absent, knee jerk present": {
        "ankle jerk": "denied",
        "knee jerk": "stated",
    },
    "No hx of trauma, fevers, IVDU; PMHx CKD stage 3, gout": {
        "trauma": "denied past",
        "CKD": "past",
        "gout": "past",
    },
    "dad had prostate cancer, pt has night sweats": {
        "prostate cancer": "family",
        "night sweats": "stated",
    },
    "brother with ank spond": {"ank spond": "family"},
    "?sciatica, ? disc": {"sciatica": "possible", "disc": "possible"},
    "LBP ?sciatica": {"LBP": "stated", "sciatica": "possible"},
    "possible UTI, hx CKD": {"UTI": "possible", "CKD": "past"},
    "can't rule out infection, no fever": {"infection": "possible", "fever": "denied"},
    "doubt cauda equina": {"cauda equina": "denied possible"},
    "would you give naproxen if he had CKD?": {"naproxen": "stated"},
    "told to return for numbness, weakness or incontinence": {
        "numbness": "if",
        "weakness": "if",
        "incontinence": "if",
    },
    "come back if you get fever or lose control of your bladder": {
        "fever": "if",
        "bladder": "if",
    },
    "pain worse if sitting, has leg numbness": {"leg numbness": "stated"},
    "quit smoking 2010, drinks socially": {"smoking": "past", "drinks": "stated"},
    "smoking: quit 10 yrs ago": {"smoking": "past"},
    "had sciatica as a teenager": {"sciatica": "past"},
    "prior lumbar surgery 2016, no hardware": {
        "lumbar surgery": "past",
        "hardware": "denied",
    },
    "lumbar fusion 2016, LBP since": {"lumbar fusion": "past", "LBP": "stated"},
    "stroke in past, on clopidogrel": {"clopidogrel": "stated"},
    "past 3 weeks of fever": {"fever": "stated"},
    "in the past 2 weeks fever and chills": {"fever": "stated", "chills": "stated"},
    "cancer in remission": {"cancer": "past"},
    "breast ca s/p mastectomy 2019": {"mastectomy": "past"},
    "chronic LBP for years, flare 4 days, no radicular sx": {
        "LBP": "stated",
        "radicular": "denied",
    },
    "He is not febrile, and he is not incontinent, but he has foot drop.": {
        "febrile": "denied",
        "incontinent": "denied",
        "foot drop": "stated",
    },
    "No fever. No chills. No weight loss. Urinary retention since this am.": {
        "chills": "denied",
        "weight loss": "denied",
        "Urinary retention": "stated",
    },
    "Patient has no bowel or bladder incontinence, saddle anesthesia, or lower extremity weakness, and takes apixaban for AF": {
        "saddle anesthesia": "denied",
        "weakness": "denied",
        "apixaban": "stated",
        "AF": "stated",
    },
    "no numbness, weakness, apixaban 5 bid": {
        "apixaban": "stated",
        "weakness": "denied",
    },
    "no red flags. Apixaban": {"Apixaban": "stated"},
    "no CKD or PUD, HTN controlled on lisinopril": {
        "CKD": "denied",
        "PUD": "denied",
        "HTN": "stated",
        "lisinopril": "stated",
    },
    "no kidney disease, heart failure, or ulcers": {
        "kidney disease": "denied",
        "heart failure": "denied",
        "ulcers": "denied",
    },
    "otherwise healthy, no meds, no allergies": {"meds": "denied"},
    "no chest pain but SOB, neg trop": {
        "chest pain": "denied",
        "SOB": "stated",
        "trop": "denied",
    },
    "pt isn't taking naproxen anymore": {"naproxen": "denied"},
    "stopped naproxen, now on celecoxib": {"naproxen": "past", "celecoxib": "stated"},
    "no longer taking gabapentin": {"gabapentin": "denied"},
    "hasn't had imaging or PT": {"imaging": "denied", "PT": "denied"},
    "never filled tramadol": {"tramadol": "denied"},
    "unable to tolerate duloxetine": {"duloxetine": "stated"},
    "didn't tolerate duloxetine": {"duloxetine": "stated"},
    "refused opioids": {"opioids": "denied"},
    "nontender, no midline tenderness": {"midline tenderness": "denied"},
    "pain does not radiate below knee": {"radiate below knee": "denied"},
    "pain radiates to buttock, not past the knee": {
        "radiates": "stated",
        "past the knee": "denied",
    },
    "Denies leg pain. States that ibuprofen 600 mg did nothing.": {
        "leg pain": "denied",
        "ibuprofen": "stated",
    },
    "Not pregnant. Not breastfeeding": {
        "pregnant": "denied",
        "breastfeeding": "denied",
    },
    "not pregnant, on OCP": {"pregnant": "denied", "OCP": "stated"},
    "no SI": {"SI": "denied"},
    "weakness resolved, numbness persists": {
        "weakness": "denied",
        "numbness": "stated",
    },
    "numbness improved but not resolved": {"numbness": "stated"},
    "fever last week, resolved with antibiotics": {"fever": "denied"},
    "no known drug allergies, allergic to nothing": {"drug allergies": "denied past"},
    "Allergies: sulfa (rash), NSAIDs": {"sulfa": "stated", "NSAIDs": "stated"},
    "he says no to numbness, yes to leg pain": {
        "numbness": "denied",
        "leg pain": "stated",
    },
    "no to fever, yes to chills": {"fever": "denied", "chills": "stated"},
    "numbness? nope. weakness? nah": {"numbness": "denied", "weakness": "denied"},
    "Numbness: N Weakness: N Fever: Y": {
        "Numbness": "denied",
        "Weakness": "denied",
        "Fever": "stated",
    },
    "numbness n, weakness n, fever y": {
        "numbness": "denied",
        "weakness": "denied",
        "fever": "stated",
    },
    "fever/chills/wt loss - all neg": {
        "fever": "denied",
        "chills": "denied",
        "wt loss": "denied",
    },
    "all red flags negative": {"red flags": "denied"},
    "fever, chills, night sweats all denied": {
        "fever": "denied",
        "chills": "denied",
        "night sweats": "denied",
    },
    "No saddle anesthesia; + urinary hesitancy": {
        "saddle anesthesia": "denied",
        "urinary hesitancy": "stated",
    },
    "w/o fever. With weakness": {"fever": "denied", "weakness": "stated"},
    "no trauma -- numbness in groin": {"trauma": "denied", "numbness": "stated"},
    "no trauma - numbness in groin": {"trauma": "denied", "numbness": "stated"},
    "no trauma (fell last month)": {"trauma": "denied"},
    "NO FEVER OR CHILLS, HX OF CKD3": {"FEVER": "denied", "CKD3": "past"},
    "no fevr, saddl numbness": {"saddl numbness": "denied"},
    "pain not controlled with tylenol, no NSAIDs tried": {
        "tylenol": "stated",
        "NSAIDs": "denied",
    },
    "NSAIDs not tried, PT not done": {"NSAIDs": "denied", "PT": "denied"},
    "imaging not done": {"imaging": "denied"},
    "no benefit to date from chiro, acupuncture or massage": {
        "chiro": "stated",
        "acupuncture": "stated",
        "massage": "stated",
    },
    "lacks reflexes at ankles": {"reflexes": "denied"},
    "no history of cancer but steroid use for COPD": {
        "cancer": "denied past",
        "steroid use": "stated",
        "COPD": "stated",
    },
}


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(text, words, expected, id=f"{text} [{words}]")
        for text, spans in PROSE.items()
        for words, expected in spans.items()
    ],
)
def test_assess_when_sentences_are_written_then_reads_them_as_meant(
    text, words, expected
):
    start, end = find(text, words)

    asserted = assess(text, start, end)

    assert asserted == ASSERTED[expected]
