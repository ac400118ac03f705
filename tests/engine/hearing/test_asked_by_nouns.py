"""Questions in nouns alone, `traction any benefit`, and notes in the same words."""

import pytest
from fakes import talk

from chatbot.model.case import Status
from chatbot.model.event import Answered, Declined, Noticed

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"

ASKED = [
    "half life of meloxicam", "flexeril half life",
    "traction any benefit", "flexeril how good", "flexeril sedation how common",
    "NICE on antidepressants", "nice on manual therapy", "gabapentin titration",
    "opioid side effects to warn about", "fentanyl patch conversion factor",
    "duloxetine why not for a fresh strain", "duloxetine stopping", "cbt does it help",
    "phq2 cutoff", "start back tool scoring", "long sick leave predictors",
    "stenosis how to diagnose", "stenosis treatment", "stenosis when to refer",
    "cauda equina how common", "discitis risk factors", "spinal infection what tests",
    "vertebral fracture treatment", "compression fracture imaging",
    "cancer back pain signs", "fusion complications", "scan in the over 65s",
    "tramadol in the over 75s", "cyclobenzaprine breastfeeding mum",
    "driving on cyclobenzaprine", "back pain meds in cirrhosis",
    "does work make it worse", "indomethacin any reason to prefer it",
    "antidepressant which type is best", "epidural risk of paralysis", "laser therapy",
    "cbt effect on function", "is 60 mme high", "is 3 days of ibuprofen a fair trial",
    "proportion of sciatica needing surgery", "expected recovery at 6 weeks",
    "bed rest harms", "physio at what risk level", "tb spine tests", "methadone factor",
    "needling numbers", "psychology referral timing", "crossed slr specificity",
    "manipulation number of sessions", "opioid and benzo taper which first",
    "relaxants what do guidelines say", "insomnia and chronic pain odds", "mcid rmdq",
    "30 percent rule", "cauda equina who to call", "stimulator risks", "tricyclic harms",
    "baclofen dose renal", "nsaid course length acute strain", "willow bark dose",
    "si joint tests", "peg score change", "cockcroft gault formula",
    "esr sensitivity infection", "nass criteria early mri", "predictors of sick leave",
    "saddle numbness sensitivity", "slr positive meaning", "duloxetine dose to start",
    "gabapentin dose w egfr 45", "celebrex if bp 150/90", "gabapentin help sciatica",
    "smoking matter", "spinal stenosis vs disc", "mri vs ct", "nsaids when trying to conceive",
    "ibu max daily", "skelaxin less sedating", "serotonin risk w tramadol", "flexeril at 88", "max tylenol at 88", "prednisone burst",
    "amitriptyline on top of sertraline", "tramadol 50 prn ok w gabapentin", "nsaid even help nerve pain",
    "gabapentin 100 tid w egfr 24 ok", "medrol pack since nsaid failed ok", "ibuprofen 800 better than 600", "esi now or wait 6 wks",
    "gel on top of the tabs ok", "naproxen w ppi, am i ok", "gabapentin for sciatica, what dose", "opioids long term - evidence", "cauda equina - what to look for",
    "cauda equina: which signs count", "sciatica - when to refer", "foot drop - when to refer",
    "spinal stenosis: how to diagnose", "discitis - which bloods", "fracture - when to xray",
    "phq2 score 4 what does it mean", "STarT: 6, distress 4",
    "trial on baclofen", "official advice on pregabalin", "va dod position on tylenol and steroids", "consensus on diazepam",
    "safety checks for oxycodone", "taper schedule for naproxen", "stopping tramadol abruptly", "rebound after stopping duloxetine",
    "etiology of spinal stenosis", "clinical features of sciatica", "cauda equina syndrome symptoms", "discitis prevalence",
    "main dangers when I write for percocet", "time to effect of diclofenac gel", "geriatric use of prednisone",
    "effects of traction on the fetus", "reasons not to use pilates",
    "quality of evidence for ibuprofen", "budget impact of spinal fusion", "commonest cause of sciatica", "options for spinal stenosis",
    "exit plan for pregabalin", "diclofenac gel risk profile", "foot drop how urgent",
]  # fmt: skip
OF_OTHERS = [
    "stroke workup steps",
    "asthma inhaler steps",
    "ckd-epi coefficients please",
    "hip replacement rehab timeline",
    "aren't opioids bad",
]
NOTED = [
    "traction helped a little", "no benefit from traction",
    "naproxen side effects nausea", "duloxetine stopping next week",
    "taught exercises and how to lift", "physio told him how to lift",
    "pain any movement",
    "massage any time he can get it", "walks to work", "recovery slow so far",
    "rheumatoid factor", "married with children", "retired bus driver",
    "third episode this year", "neuro testing intact", "letter from gp", "harm to himself",
    "altered sensitivity left foot", "blood tests awaited", "imaging booked", "stenosis on old MRI", "mri criteria met",
    "alcohol on weekends", "tablets in the morning", "nice on examination",
    "gabapentin dose to be increased", "celebrex if needed", "heat packs help", "flexeril did help",
    "power left vs right reduced", "leg weakness l vs r", "smoking doesn't matter", "sciatica: when bending",
    "trying to conceive", "high risk of falls", "gabapentin 100 tid", "naproxen 500 prn", "pain treatment so far heat", "cancer treatment 2019", "walking worse sitting better",
    "sudden onset of leg weakness", "evidence of fracture", "urgency of urination", "sensitivity to aspirin", "residual effects of stroke",
    "new diagnosis of discitis", "recent study of the spine showed metastases", "evaluation for fever", "origin of numbness is perineum",
    "effects of oxycodone wore off", "duration of prednisone 3 months", "worse in sitting position",
    "cause of numbness is the disc",
]  # fmt: skip


@pytest.mark.parametrize("text", ASKED)
def test_reply_when_asked_in_nouns_then_answers_and_learns_nothing(engine, text):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, text)

    assert any(isinstance(event, Answered) for event in events)
    assert consult.case == before.case


@pytest.mark.parametrize("text", OF_OTHERS)
def test_reply_when_another_field_is_asked_of_in_nouns_then_nothing_is_recorded(
    engine, text
):
    before, _ = talk(engine, OPENING)

    assert talk(engine, OPENING, text)[0].case == before.case


@pytest.mark.parametrize("text", NOTED)
def test_reply_when_noted_in_the_same_words_then_nothing_is_answered(engine, text):
    _, events = talk(engine, OPENING, text)

    assert not any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("evidence of a fracture on x ray", "fracture_history"),
        ("risk factors: diabetes and dialysis", "dialysis"),
        ("numb between the legs what now", "saddle_numbness"),
    ],
)
def test_reply_when_a_sign_is_noted_then_it_is_recorded(engine, text, finding):
    consult, _ = talk(engine, OPENING, text)

    assert consult.case.observations[finding].status is Status.PRESENT


@pytest.mark.parametrize("sign", ["foot drop", "discitis"])
def test_reply_when_a_sign_is_only_asked_of_then_says_how_to_record_it(engine, sign):
    _, events = talk(engine, OPENING, f"{sign} how soon to refer")

    told = [e.text for e in events if isinstance(e, Noticed)]
    assert told == [f"has {sign}"]


@pytest.mark.parametrize(
    "text", ["opioids and return to work", "the drug works", "drugs at work"]
)
def test_reply_when_a_drug_is_said_to_work_then_nobody_injects(engine, text):
    consult, _ = talk(engine, OPENING, text)

    assert "iv_drug_use" not in consult.case.observations


@pytest.mark.parametrize(
    "text", ["cost of naproxen", "naproxen cost", "price of lyrica"]
)
def test_reply_when_a_price_is_asked_then_declines_and_learns_nothing(engine, text):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, text)

    assert any(isinstance(e, Declined) for e in events)
    assert consult.case == before.case


@pytest.mark.parametrize(
    "text",
    [
        "bladder scan cut off for cauda equina",
        "residual volume threshold for cauda equina",
        "saddle numbness accuracy",
        "incontinence causes",
    ],
)
def test_reply_when_a_sign_is_awaited_then_a_noun_of_thought_still_asks(engine, text):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, text)

    assert after.case == before.case
    assert any(isinstance(e, Answered) for e in events)


def test_reply_when_a_sign_is_awaited_and_told_then_it_is_recorded(engine):
    after, _ = talk(engine, OPENING, "incontinence, causes distress")

    assert after.case.observations["bladder_change"].status is Status.PRESENT
