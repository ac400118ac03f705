import re

import pytest

from chatbot.engine.understanding.assertion import assess
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


SHORTHAND: dict[str, dict[str, str]] = {
    "54M 3 wks LBP after lifting, failed flexeril 10 tid, ibuprofen 800, voltaren gel, no leg pain or numbness, denies bowel/bladder sx, hx CKD3 on apixaban": {
        "LBP": "stated",
        "flexeril": "stated",
        "ibuprofen": "stated",
        "voltaren": "stated",
        "leg pain": "denied",
        "numbness": "denied",
        "bowel": "denied",
        "bladder": "denied",
        "CKD3": "past",
        "apixaban": "stated",
    },
    "-ve SLR, w/o radiation, hx CKD3 on apixaban": {
        "SLR": "denied",
        "radiation": "denied",
        "CKD3": "past",
        "apixaban": "stated",
    },
    "no fever/chills, wt loss": {
        "fever": "denied",
        "chills": "denied",
        "wt loss": "denied",
    },
    "pain not relieved by naproxen": {"pain": "stated", "naproxen": "stated"},
    "did not respond to naproxen": {"naproxen": "stated"},
    "no relief with naproxen": {"naproxen": "stated"},
    "no relief from naproxen or heat": {"naproxen": "stated", "heat": "stated"},
    "no better on naproxen": {"naproxen": "stated"},
    "no improvement with naproxen": {"naproxen": "stated"},
    "has not tried gabapentin": {"gabapentin": "denied"},
    "hasn't tried PT or gabapentin": {"PT": "denied", "gabapentin": "denied"},
    "not taking apixaban": {"apixaban": "denied"},
    "not on apixaban": {"apixaban": "denied"},
    "never tried opioids": {"opioids": "denied"},
    "mother had breast cancer": {"breast cancer": "family"},
    "FH: breast ca": {"breast ca": "family"},
    "family history of ankylosing spondylitis": {"ankylosing spondylitis": "family"},
    "no family history of cancer": {"cancer": "denied family"},
    "colon cancer in his father": {"colon cancer": "family"},
    "lives with mother, has fever": {"fever": "stated"},
    "wife says he has numbness": {"numbness": "stated"},
    "hurt back lifting his daughter, pain in leg": {"pain": "stated"},
    "return if fever": {"fever": "if"},
    "call if pain goes below the knee": {"pain": "if"},
    "call for fever": {"fever": "if"},
    "should he develop numbness": {"numbness": "if"},
    "sciatica in 2015, resolved": {"sciatica": "past"},
    "history of present illness: fever and back pain": {
        "fever": "stated",
        "back pain": "stated",
    },
    "h/o cancer": {"cancer": "past"},
    "hx PUD": {"PUD": "past"},
    "PMH: HTN, CKD3, PUD": {"HTN": "past", "CKD3": "past", "PUD": "past"},
    "s/p laminectomy 2012": {"laminectomy": "past"},
    "former smoker": {"smoker": "past"},
    "quit smoking": {"smoking": "past"},
    "ex-smoker": {"smoker": "past"},
    "GI bleed 4 years ago": {"GI bleed": "past"},
    "previously had sciatica": {"sciatica": "past"},
    "?CES": {"CES": "possible"},
    "possible fracture": {"fracture": "possible"},
    "may have cauda equina": {"cauda equina": "possible"},
    "rule out fracture": {"fracture": "possible"},
    "r/o infection, no fever": {"infection": "possible", "fever": "denied"},
    "concern for abscess": {"abscess": "possible"},
    "suspected fracture": {"fracture": "possible"},
    "not sure if incontinent": {"incontinent": "possible"},
    "cannot exclude cauda equina": {"cauda equina": "possible"},
    "can't exclude cauda equina": {"cauda equina": "possible"},
    "cauda equina can't be excluded": {"cauda equina": "possible"},
    "fracture ruled out": {"fracture": "denied"},
    "fracture was ruled out on xray": {"fracture": "denied"},
    "no longer has fever": {"fever": "denied"},
    "denies any fever, chills, or weight loss": {
        "fever": "denied",
        "chills": "denied",
        "weight loss": "denied",
    },
    "fever, chills and weight loss are absent": {
        "fever": "denied",
        "chills": "denied",
        "weight loss": "denied",
    },
    "fever, chills and sweats denied": {
        "fever": "denied",
        "chills": "denied",
        "sweats": "denied",
    },
    "fever: no": {"fever": "denied"},
    "Fever - denies": {"Fever": "denied"},
    "fevers (-)": {"fevers": "denied"},
    "Chills? no": {"Chills": "denied"},
    "Fever? No. Weight loss? Yes": {"Fever": "denied", "Weight loss": "stated"},
    "no numbness but some weakness": {"numbness": "denied", "weakness": "stated"},
    "no pain, but numb between the legs": {"pain": "denied", "numb between": "stated"},
    "no fever. Weight loss yes": {"fever": "denied", "Weight loss": "stated"},
    "denies fever, has chills": {"fever": "denied", "chills": "stated"},
    "fever no, chills yes": {"fever": "denied", "chills": "stated"},
    "chills yes, fever no": {"fever": "denied", "chills": "stated"},
    "no red flags except weight loss": {"red flags": "denied", "weight loss": "stated"},
    "can't pee": {"can't pee": "stated", "pee": "denied"},
    "unable to urinate": {"unable to urinate": "stated"},
    "no change in bladder habits": {"bladder": "denied"},
    "no change in pain": {"pain": "stated"},
    "not only back pain but leg pain": {"back pain": "stated", "leg pain": "stated"},
    "gram negative bacteremia": {"bacteremia": "stated"},
    "no increase in pain": {"pain": "stated"},
    "not certain if fever": {"fever": "possible"},
    "walks without difficulty and climbs stairs, leg pain": {"leg pain": "stated"},
    "pain no worse, has weakness": {"pain": "stated", "weakness": "stated"},
    "-SLR, +weakness, -numbness": {
        "SLR": "denied",
        "weakness": "stated",
        "numbness": "denied",
    },
    "SLR -, EHL weakness +": {"SLR": "denied", "EHL weakness": "stated"},
    "SLR neg bilaterally, saddle anesthesia absent": {
        "SLR": "denied",
        "saddle anesthesia": "denied",
    },
    "neg SLR, leg weakness": {"SLR": "denied", "leg weakness": "stated"},
    "(-) fever (-) chills (+) numbness": {
        "fever": "denied",
        "chills": "denied",
        "numbness": "stated",
    },
    "fever (-) chills (-) numbness (+)": {
        "fever": "denied",
        "chills": "denied",
        "numbness": "stated",
    },
    "+SLR L, no weakness": {"SLR": "stated", "weakness": "denied"},
    "nil neuro deficit, PMH HTN": {"neuro deficit": "denied", "HTN": "past"},
    "NKDA, on lisinopril, no fever": {"lisinopril": "stated", "fever": "denied"},
    "no leg sx, takes warfarin": {"leg sx": "denied", "warfarin": "stated"},
    "no leg sx, taking warfarin": {"warfarin": "stated"},
    "no fever, CKD3, DM2": {"fever": "denied", "CKD3": "stated", "DM2": "stated"},
    "no fever or weakness, HTN, DM, lisinopril 10": {
        "weakness": "denied",
        "HTN": "stated",
        "DM": "stated",
        "lisinopril": "stated",
    },
    "no hx of CKD, PUD or GI bleed": {
        "CKD": "denied past",
        "PUD": "denied past",
        "GI bleed": "denied past",
    },
    "denies hx cancer, IVDU": {"cancer": "denied past"},
    "no NSAIDs due to CKD": {"NSAIDs": "denied", "CKD": "stated"},
    "avoids NSAIDs because of CKD3": {"NSAIDs": "denied", "CKD3": "stated"},
    "no fever but tried ibuprofen and heat": {"ibuprofen": "stated", "heat": "stated"},
    "no red flags, failed naproxen and PT": {
        "red flags": "denied",
        "naproxen": "stated",
        "PT": "stated",
    },
    "no red flags, tried naproxen": {"naproxen": "stated"},
    "- no fever\n- leg weakness\n- hx CKD3": {
        "fever": "denied",
        "leg weakness": "stated",
        "CKD3": "past",
    },
    "no fever\nleg weakness x 2 d": {"fever": "denied", "leg weakness": "stated"},
    "ROS: fever neg, chills neg, wt loss pos": {
        "fever": "denied",
        "chills": "denied",
        "wt loss": "stated",
    },
    "neg for fever, chills, night sweats": {
        "fever": "denied",
        "night sweats": "denied",
    },
    "negative for: fever, chills": {"fever": "denied", "chills": "denied"},
    "ROS negative except for leg numbness": {"leg numbness": "stated"},
    "pain free, no spasm": {"pain": "denied", "spasm": "denied"},
    "fever resolved": {"fever": "denied"},
    "ibuprofen did not help, heat did not help": {
        "ibuprofen": "stated",
        "heat": "stated",
    },
    "flexeril didnt help, nor did PT": {"flexeril": "stated"},
    "couldn't tolerate gabapentin": {"gabapentin": "stated"},
    "not incontinent, no weakness, afebrile": {
        "incontinent": "denied",
        "weakness": "denied",
        "afebrile": "stated",
    },
    "no bowel/bladder incontinence, saddle anesthesia": {
        "incontinence": "denied",
        "saddle anesthesia": "denied",
    },
    "doesn't have diabetes, does have HTN": {"diabetes": "denied", "HTN": "stated"},
    "neither fever nor chills": {"fever": "denied", "chills": "denied"},
    "no trauma, pain started after lifting": {
        "trauma": "denied",
        "pain": "stated",
        "lifting": "stated",
    },
    "no numbness after fall": {"numbness": "denied", "fall": "stated"},
    "low suspicion for fracture": {"fracture": "denied possible"},
    "numbness +/- weakness": {"weakness": "possible"},
    "Brilinta?": {"Brilinta": "possible"},
    "no weakness, numbness left foot x 3 days": {"weakness": "denied"},
    "2 week history of fever": {"fever": "stated"},
    "3 wk hx of LBP": {"LBP": "stated"},
    "used to take prednisone": {"prednisone": "past"},
    "PMH: CKD3. Meds: ibuprofen. Now has fever": {
        "CKD3": "past",
        "ibuprofen": "stated",
        "fever": "stated",
    },
    "Social: denies tobacco or etoh": {"tobacco": "denied past", "etoh": "denied past"},
    "w/o numbness/tingling/weakness, w/ spasm": {
        "numbness": "denied",
        "tingling": "denied",
        "weakness": "denied",
        "spasm": "stated",
    },
    "not improving on meloxicam, no fever": {"meloxicam": "stated", "fever": "denied"},
    "no new weakness, on eliquis for afib": {
        "weakness": "denied",
        "eliquis": "stated",
        "afib": "stated",
    },
    "no prior surgery, prior ESI": {"surgery": "denied past"},
    "fevers? denies. numbness? yes": {"fevers": "denied", "numbness": "stated"},
    "no fever, but reports chills": {"fever": "denied", "chills": "stated"},
    "only back pain, nothing else, no numbness": {
        "back pain": "stated",
        "numbness": "denied",
    },
    "none of fever, chills, weight loss": {"fever": "denied", "weight loss": "denied"},
    "no pain relief with tramadol": {"pain": "stated", "tramadol": "stated"},
    "consider gabapentin": {"gabapentin": "if"},
    "can I give naproxen": {"naproxen": "if"},
    "what if he has ckd": {"ckd": "if"},
    "evaluate for cauda equina": {"cauda equina": "possible"},
    "CES unlikely": {"CES": "denied possible"},
    "no h/o cancer; h/o steroids": {"cancer": "denied past", "steroids": "past"},
    "rest, ice, heat w/o relief; naproxen w/o benefit": {
        "ice": "stated",
        "heat": "stated",
        "naproxen": "stated",
    },
    "tried ice without relief, no numbness": {"ice": "stated", "numbness": "denied"},
    "no numbness, tingling. Weakness in left foot.": {
        "tingling": "denied",
        "Weakness": "stated",
    },
    "hx lumbar fusion 2018, fever for 2 days": {
        "lumbar fusion": "past",
        "fever": "stated",
    },
    "ho DVT, on warfarin, no bleeding": {"warfarin": "stated", "bleeding": "denied"},
    "motor 5/5, sensation intact, no saddle anaesthesia, rectal tone nl": {
        "saddle anaesthesia": "denied",
        "rectal tone": "stated",
    },
    "reflexes normal, neg clonus, neg Babinski": {
        "clonus": "denied",
        "Babinski": "denied",
        "reflexes": "stated",
    },
    "SLR: neg, femoral stretch: neg": {"SLR": "denied", "femoral stretch": "denied"},
    "Any numbness, weakness or bladder trouble? No": {
        "numbness": "denied",
        "weakness": "denied",
        "bladder trouble": "denied",
    },
    "no numbness (had some last week)": {"numbness": "denied"},
    "allergic to sulfa, no nsaid allergy": {
        "sulfa": "stated",
        "nsaid allergy": "denied past",
    },
}


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        pytest.param(text, words, expected, id=f"{text} [{words}]")
        for text, spans in SHORTHAND.items()
        for words, expected in spans.items()
    ],
)
def test_assess_when_shorthand_is_typed_then_reads_it_as_meant(text, words, expected):
    start, end = find(text, words)

    asserted = assess(text, start, end)

    assert asserted == ASSERTED[expected]
