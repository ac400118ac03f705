"""Signs of cancer, infection, a vessel, the belly and the mind, said in any words, and what only sounds like them."""

import pytest
from said import near_misses, rows_of, status_of

SAID = {
    "smoking": {
        "wants to quit smoking": "present",
        "advised to quit smoking": "present",
        "does not want to quit smoking": "present",
        "can't quit smoking": "present",
        "quit smoking in 2010": "past",
    },
    "morning_stiffness": {
        "stiffness is worst in the morning": "present",
        "back pain worse in the mornings": "possible",
        "worst first thing": "possible",
        "eases once he gets going": "possible",
        "better with the gym": "possible",
    },
    "cancer_history": {
        "had breast removed for cancer": "present",
        "treated for Hodgkin lymphoma in 2009": "past",
        "lung ca on immunotherapy": "present",
        "mets to the spine": "present",
        "solitary L3 met": "present",
        "bowel ca resection 2018": "past",
        "his prostate was radiated for cancer": "present",
        "past melanoma": "past",
        "has a cancer in the womb": "present",
        "s/p mastectomy 2019": "past",
        "cancer free 12 years": "past",
        "cancer-free since 2010": "past",
    },
    "weight_loss": {
        "she has lost a stone and a half": "present",
        "his clothes no longer fit, too loose": "present",
        "dropped 9 kg since summer": "present",
        "weight is going down and he does not know why": "present",
        "getting skinny": "present",
        "unexplained loss of weight": "present",
        "lost lots of weight": "present",
        "has dropped a lot of weight without trying": "present",
        "weight has fallen from 80 to 68 kg": "present",
    },
    "fever": {
        "temp of 38.6": "present",
        "temperature spikes in the evening": "present",
        "been feverish for days": "present",
        "high temp since last night": "present",
        "39C at home": "present",
        "pt febrile": "present",
        "temp 38.9": "present",
        "T 39.1": "present",
        "pyrexial": "present",
    },
    "chills": {
        "shivering under three blankets": "present",
        "had a rigor in the waiting room": "present",
        "chills every evening": "present",
        "shakes so hard the bed moves": "present",
        "shivered all night": "present",
        "shaking chills after a dental abscess": "present",
        "shivers at night": "present",
        "cold shakes": "present",
        "had the shakes last night": "present",
    },
    "night_sweats": {
        "I woke up, soaked to the skin": "present",
        "wakes soaked in sweat": "present",
        "pyjamas dripping wet in the morning": "present",
        "sweating at nights": "present",
        "has to change the bed sheets because of sweat": "present",
        "sweats a lot when sleeping": "present",
        "soaks the sheets at night": "present",
        "woke drenched": "present",
        "wakes up wet with sweat": "present",
        "bedclothes wet through every night": "present",
    },
    "recent_infection": {
        "they found an infection in my spine": "present",
        "had an infected leg ulcer last month": "present",
        "finished antibiotics for pneumonia last week": "present",
        "staph in the blood": "present",
        "infected pacemaker": "present",
        "recent kidney infection": "present",
        "in hospital with sepsis in September": "present",
        "pus draining from his elbow": "present",
        "had sepsis last month": "present",
        "cellulitis of the shin last week": "present",
    },
    "iv_drug_use": {
        "injects meth": "present",
        "heroin by needle": "present",
        "shooting heroin again": "present",
        "IV drug user": "present",
        "injected fentanyl yesterday": "present",
        "using needles for speed": "present",
        "shoots up": "present",
        "uses needles": "present",
        "fresh track marks": "present",
    },
    "immunosuppression": {
        "on tacrolimus after a kidney transplant": "present",
        "takes methotrexate for RA": "present",
        "living with HIV": "present",
        "on adalimumab": "present",
        "had his spleen taken out": "present",
        "on ustekinumab for Crohn's": "present",
        "low neutrophils": "present",
        "HIV positive": "present",
        "on adalimumab for Crohn's": "present",
    },
    "pulsatile_mass": {
        "pulsatile abdomen": "present",
        "feels his heart beating in his belly": "present",
        "ripping pain in the back": "present",
        "throbbing lump in abdomen": "present",
        "aorta dilated to 5.5 cm": "present",
        "tearing pain through to the back and passed out": "present",
        "pulsating belly": "present",
        "can feel a pulse in his stomach": "present",
        "known aneurysm under surveillance": "present",
    },
    "shock": {
        "passed out on the toilet": "present",
        "BP 78/40": "present",
        "pale, clammy, faint": "present",
        "she blacked out": "present",
        "BP dropped": "present",
        "found collapsed": "present",
        "passed out": "present",
        "looks grey and clammy": "present",
        "blacked out in the shower": "present",
    },
    "visceral_symptoms": {
        "tummy pain": "present",
        "sick twice today": "present",
        "blood in the urine": "present",
        "it burns when he pees": "present",
        "loin pain": "present",
        "vomited overnight": "present",
        "blood in his wee": "present",
        "burning on peeing": "present",
        "loin pain going to the groin": "present",
    },
    "night_pain": {
        "wakes 4am": "present",
        "wakes up at 3 am in pain": "present",
        "pain keeps him awake": "present",
        "worse at night": "present",
        "LBP 4/52 worse nocte": "present",
        "wakes because of pain": "present",
        "pain wakes him at 3 am": "present",
        "can't sleep, pain all night": "present",
        "worse when lying flat at night": "present",
        "keeps her awake at night": "present",
        "up all night with pain": "present",
        "nights are terrible": "present",
        "better lying down": None,
    },
    "suicidal_thoughts": {
        "pt voices SI": "present",
        "endorses SI": "present",
        "admits to SI last night": "present",
        "wants to kill himself": "present",
        "thinks of ending it all": "present",
        "he thinks about ending it": "present",
        "sometimes wishes she was dead": "present",
        "says he would rather not be here any more": "present",
        "wants to end it all": "present",
        "says life is not worth living": "present",
        "thinking of killing herself": "present",
        "took all his tablets on purpose": "present",
        "wishes he would not wake up": "present",
    },
}
NEAR = {
    "cancer_history": [
        "dad had prostate cancer",
        "PT goals met, LBP",
        "LBP, met criteria for discharge",
        "no h/o cancer",
        "benign prostate enlargement",
        "calcium channel blocker",
        "mother had breast cancer",
    ],
    "weight_loss": [
        "weight unchanged",
        "trying to lose weight",
        "put on 5 kg",
        "no loss of weight",
        "weight stable",
        "pain is down 50% on naproxen",
        "eGFR dropped 30%",
    ],
    "fever": [
        "temp normal",
        "no temperature",
        "feels hot after exercise",
        "apyrexial",
        "afebrile",
    ],
    "chills": [
        "no shivering",
        "denies shaking chills",
        "shaking hands",
        "a cold",
        "no chills",
    ],
    "night_sweats": [
        "sweaty after running",
        "no sweating at night",
        "wet bed from spilled water",
        "hot at night",
        "no night sweats",
    ],
    "recent_infection": [
        "no recent infections",
        "infection of the ear in his son",
        "thrush",
        "fungal nail",
        "no infections",
    ],
    "iv_drug_use": [
        "injects her insulin",
        "no needles",
        "smokes crack",
        "joint injection",
        "no IVDU",
    ],
    "immunosuppression": [
        "HIV test negative",
        "allergic to methotrexate",
        "immune thrombocytopenia",
        "not immunosuppressed",
        "HIV negative",
    ],
    "pulsatile_mass": [
        "abdomen not pulsatile",
        "tearing of the meniscus",
        "pulse regular",
        "no AAA",
        "no pulsatile mass",
    ],
    "shock": [
        "BP 128/76",
        "did not faint",
        "felt faint at the sight of blood as a teen",
        "collapsed arches",
        "BP 132/80",
    ],
    "visceral_symptoms": [
        "no belly pain",
        "belly fine",
        "sick of the pain",
        "no blood in urine",
        "abdomen soft",
    ],
    "night_pain": [
        "sleeps fine",
        "pain not worse at night",
        "worse at the end of the day and relieved overnight with rest",
        "sleeps well",
        "no night pain",
        "wakes at night to pee",
    ],
    "morning_stiffness": [
        "worse this morning",
        "got much worse yesterday morning",
        "fine in the morning, worse by evening",
        "not worse in the mornings",
    ],
    "suicidal_thoughts": [
        "no thoughts of suicide",
        "not suicidal",
        "denies suicidal thoughts",
        "no SI",
        "endorses SI joint pain",
        "suicide prevention leaflet given",
    ],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_sign_is_said_in_any_words_then_is_read(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_it_only_sounds_like_a_sign_then_it_is_none(engine, finding, text):
    assert status_of(engine, finding, text) not in {"present", "possible"}


@pytest.mark.parametrize(
    "said",
    [
        "melena since starting ibuprofen",
        "melaena x2 days",
        "haematemesis today",
        "hematemesis this morning",
        "black tarry stools since Monday",
        "vomited coffee grounds",
        "stools are black and tarry",
    ],
)
def test_bleeding_when_a_sign_of_it_is_told_is_at_least_asked_about(engine, said):
    told = status_of(engine, "active_bleeding", f"45F back pain 1 week, {said}")

    assert told in {"present", "possible"}


@pytest.mark.parametrize(
    "said",
    [
        "history of melena",
        "melena in 2018",
        "hematemesis years ago",
        "had melena last year",
        "no melena",
        "denies melena, hematemesis",
        "no black stools or melaena",
        "previous melena",
        "gi bleed 2019",
        "father had melena",
    ],
)
def test_bleeding_when_its_sign_is_old_or_denied_is_not_now(engine, said):
    told = status_of(engine, "active_bleeding", f"45F back pain 1 week, {said}")

    assert told not in {"present", "possible"}


@pytest.mark.parametrize(
    ("said", "status"),
    [("refuses all drugs", None), ("wants no drugs", None), ("no drugs", "absent")],
)
def test_drugs_when_they_are_refused_as_a_treatment_then_no_use_is_denied(
    engine, said, status
):
    assert status_of(engine, "substance_use", f"45F back pain, {said}") == status
