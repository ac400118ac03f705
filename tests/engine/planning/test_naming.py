import re

import pytest
from fakes import talk

from chatbot.engine.planning.naming import called
from chatbot.engine.wording import Speaker, as_plain


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("naproxen", "naproxen"),
        ("diclofenac-topical", "diclofenac 1% gel"),
        ("hydrocodone", "hydrocodone"),
        ("physical-therapy", "physical therapy"),
        ("aspirin-low-dose", "low-dose aspirin"),
        ("metformin", "metformin"),
        ("oral-nsaid", "oral NSAIDs"),
        ("heparin-sodium", "heparin sodium"),
    ],
)
def test_called_when_written_in_a_sentence_shows_no_id(engine, name, expected):
    assert called(engine.content, name) == expected


NSAID = "do not take .*ibuprofen"
BARRED = {
    "kidney disease stage 4": (NSAID, "you have kidney disease"),
    "eGFR 22": (NSAID, "you have kidney disease"),
    "on dialysis": (NSAID, "you have kidney disease"),
    "heart failure": (NSAID, "you have heart failure"),
    "recent heart attack": (NSAID, "you have heart or vessel disease"),
    "bleeding ulcer in 2020": (NSAID, "you have or had"),
    "on apixaban": ("do not take .*aspirin", "you take apixaban"),
    "takes warfarin": ("do not take .*aspirin", "you take warfarin"),
    "takes a blood thinner": (NSAID, "you take a blood thinner"),
    "on lithium": (NSAID, "you take lithium"),
    "on clopidogrel after a stent": (NSAID, "you have heart or vessel disease"),
    "cirrhosis": (NSAID, "you have liver disease"),
    "asthma, aspirin gives him wheeze": (NSAID, "you are allergic to aspirin"),
    "allergic to naproxen (hives)": (NSAID, "you are allergic to naproxen"),
    "NSAID allergy": (NSAID, "you react badly to aspirin or drugs like it"),
    "allergic to acetaminophen": ("not take acetaminophen", "you are allergic to acet"),
    "allergic to codeine": ("not take codeine", "you are allergic to codeine"),
    "allergic to tramadol (rash)": (
        "not take tramadol",
        "you are allergic to tramadol",
    ),
    "allergic to opioids": (
        "not take strong painkillers",
        "you are allergic to strong",
    ),
    "possible heart failure": (NSAID, "it may be that you have heart failure"),
    "can't take NSAIDs": (NSAID, "you cannot take anti-inflammatory drugs"),
    "NSAIDs give him hives": (NSAID, "you react badly to aspirin or drugs like it"),
}
TAKEN = {
    "on sertraline, tramadol 50 qid": ("tramadol", "you take sertraline"),
    "on duloxetine 60, tramadol 50 qid": ("tramadol", "you take duloxetine"),
    "on phenelzine, tramadol 50 qid": ("tramadol", "you take phenelzine"),
    "epilepsy, takes tramadol 50 tid": ("tramadol", "you have had seizures"),
    "cirrhosis, takes duloxetine 60": ("duloxetine", "you have liver disease"),
    "sleep apnea, takes oxycodone 5 qid": ("oxycodone", "you have sleep apnea"),
    "sleep apnea, takes diazepam 5 tid": ("diazepam", "you have sleep apnea"),
    "glaucoma, takes amitriptyline 25": ("amitriptyline", "narrow-angle glaucoma"),
    "enlarged prostate, takes amitriptyline 25": ("amitriptyline", "passing urine"),
    "heart block, takes flexeril 10 tid": ("cyclobenzaprine", "heart beats unevenly"),
    "myasthenia gravis, takes orphenadrine": ("orphenadrine", "myasthenia gravis"),
    "takes tizanidine 4 tid and cipro": ("tizanidine", "you take ciprofloxacin"),
    "takes oxycodone 10 qid and xanax 1 tid": ("oxycodone", "you take alprazolam"),
    "takes ibuprofen 800, on apixaban": ("ibuprofen", "you take apixaban"),
}
ELSEWHERE = {
    "34F, low back strain, 24 weeks pregnant, ibuprofen 400 tid": "you are pregnant",
    "34F, low back strain, 8 weeks pregnant, ibuprofen 400 tid": "In pregnancy ask",
    "30F, back strain, breast-feeding, codeine 30 qid": "codeine.*you are breast-feeding",
    "16M, low back strain, takes ibuprofen": "Children and teenagers",
    "79M, low back strain, takes cyclobenzaprine": "the risk rises with age",
    "54M, low back strain, opioid use disorder": "do not start a strong painkiller",
    "54M, back strain, 8 beers a day, takes diazepam": "too sleepy",
}


def sheet_of(engine, opening):
    """What the patient is handed, line by line."""
    turns = (opening, "plan now", "/reader patient", "more")
    after, events = talk(engine, *turns)
    return as_plain(Speaker(engine.content).say(after, events)).splitlines()


@pytest.mark.parametrize(("told", "said"), BARRED.items(), ids=BARRED)
def test_sheet_when_a_medicine_is_barred_says_why(engine, told, said):
    thing, why = said
    lines = sheet_of(engine, f"54M, low back strain 3 weeks, tried heat, {told}")

    assert any(re.search(f"Because .*{why}.*{thing}", line) for line in lines)


@pytest.mark.parametrize(("told", "said"), TAKEN.items(), ids=TAKEN)
def test_sheet_when_what_is_taken_is_unsafe_says_why(engine, told, said):
    thing, why = said
    lines = sheet_of(engine, f"54M, low back strain 3 weeks, tried heat, {told}")

    assert any(
        re.search(f"(?i){thing}.* safe.*because .*{why}", line) for line in lines
    )


@pytest.mark.parametrize(("opening", "said"), ELSEWHERE.items(), ids=ELSEWHERE)
def test_sheet_when_the_danger_is_of_another_kind_says_so(engine, opening, said):
    assert any(re.search(said, line) for line in sheet_of(engine, opening))


@pytest.mark.parametrize(
    "told",
    ["no kidney disease", "allergic to penicillin", "mother has heart failure", "NKDA"],
)
def test_sheet_when_nothing_bars_a_medicine_gives_no_reason(engine, told):
    lines = sheet_of(engine, f"54M, low back strain 3 weeks, tried heat, {told}")

    assert not [x for x in lines if "Because" in x or "because" in x]


def test_sheet_when_aspirin_is_taken_for_the_heart_never_bars_it(engine):
    told = "66M, low back strain 3 weeks, tried heat, stent, takes aspirin 81, eGFR 20"
    lines = sheet_of(engine, told)

    assert not [x for x in lines if re.search(r"(?i)(stop|not take) .*aspirin", x)]
    assert any(re.search("kidney disease.* not take .*ibuprofen", x) for x in lines)
