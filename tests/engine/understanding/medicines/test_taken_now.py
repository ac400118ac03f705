"""What is taken today, by stop dates, reasons, relatives and what it did."""

from datetime import date

import pytest
from fakes import talk

from chatbot.engine.consult import reply, start
from chatbot.engine.understanding import read
from chatbot.model.consult import Input
from chatbot.model.event import Noticed

TODAY = date(2026, 11, 26)
STATUS = {
    "on warfarin for DVT last year": {"warfarin": "current"},
    "is under blood thinner because of the clot last year": {
        "anticoagulant": "current"
    },
    "was on warfarin for DVT last year": {"warfarin": "past"},
    "naproxen 500 BID (10/1 - 10/14)": {"naproxen": "stopped"},
    "prednisone 40 x 5 d (completed)": {"prednisone": "stopped"},
    "tizanidine 4 mg qhs (current)": {"tizanidine": "current"},
    "dad has kidney failure and mom is on warfarin": {},
    "no red flags documented, paracetamol regular": {"acetaminophen": "unknown"},
    "they stopped my naproxen because it hurt my kidneys": {"naproxen": "not taking"},
    "AF (warfarin), HTN - ramipril": {"warfarin": "current", "ramipril": "current"},
    "PMH HTN/amlodipine, PUD (aspirin)": {
        "amlodipine": "current",
        "aspirin": "unknown",
    },
    "ramipril held": {"ramipril": "stopped"},
    "never took ramipril, only naproxen": {
        "ramipril": "not taking",
        "naproxen": "unknown",
    },
    "not on ramipril, just naproxen": {
        "ramipril": "not taking",
        "naproxen": "current",
    },
    "naproxen for a year, now off it because of swelling": {"naproxen": "stopped"},
    "naproxen takes the edge off it": {"naproxen": "current"},
    "took flexeril once, won't take it again": {"cyclobenzaprine": "stopped"},
    "better on naproxen than on tramadol": {
        "naproxen": "current",
        "tramadol": "unknown",
    },
    "Analgesics: paracetamol 1g QDS, codeine 15mg prn": {
        "acetaminophen": "current",
        "codeine": "current",
    },
    "Physio discharge summary": {},
    "Chiropractic intake: none": {},
    "Analgesia: none": {},
    "takes marcumar": {"phenprocoumon": "current"},
    "on warfarin, not sure whether to stop it": {"warfarin": "current"},
    "no one has told me if I should stop the Eliquis": {"apixaban": "current"},
    "cardiology has not said to stop plavix": {"clopidogrel": "current"},
    "wonders if she can stop gabapentin": {"gabapentin": "current"},
    "I was never told to stop the Eliquis": {"apixaban": "current"},
    "was advised to stop ibuprofen": {"ibuprofen": "stopped"},
    "on oxycodone 10 qid, asks for more oxycodone": {"oxycodone": "current"},
    "morphine ER 30 bid, wants more morphine": {"morphine": "unknown"},
    "on duloxetine 30 daily, plan duloxetine 60": {"duloxetine": "current"},
    "tried naproxen, will try naproxen again": {"naproxen": "planned"},
    "on citalopram, duloxetine offered": {
        "citalopram": "current",
        "duloxetine": "planned",
    },
    "on clopidogrel, naproxen helped but was stopped": {
        "clopidogrel": "current",
        "naproxen": "stopped",
    },
    "on apixaban and omeprazole, naproxen helped but stopped": {
        "apixaban": "current",
        "omeprazole": "current",
        "naproxen": "stopped",
    },
    "takes apixaban, ibuprofen helped but he stopped because of reflux": {
        "apixaban": "current",
        "ibuprofen": "stopped",
    },
    "took ibuprofen and flexeril, but stopped": {
        "ibuprofen": "stopped",
        "cyclobenzaprine": "stopped",
    },
    "decided to stop apixaban last week": {"apixaban": "stopped"},
    "stop naproxen and start meloxicam": {
        "naproxen": "stopped",
        "meloxicam": "planned",
    },
    "denies bleeding with his warfarin": {"warfarin": "unknown"},
    "no rash with his metformin": {"metformin": "unknown"},
    "denies chills with naproxen last year": {"naproxen": "past"},
    "no fever with chills, consider naproxen": {"naproxen": "planned"},
    "if rash with tramadol, stop it": {"tramadol": "planned"},
}
RESPONSES = {
    "gabapentin 300 tid useless, ESI 2 weeks ago": {"gabapentin": "none"},
    "duloxetine 60 partial, PT x12": {"duloxetine": "partial"},
    "took tramadol and it made me puke": {"tramadol": "adverse"},
    "no fevers, NSAIDs flare her bowels": {"nsaid": "adverse"},
    "naproxen 500 bid for 2 weeks no better": {"naproxen": "none"},
    "naproxen 500 bid x 10 days, not improving": {"naproxen": "none"},
    "naproxen x 2 wks, sleeping no better": {"naproxen": "unknown"},
    "naproxen 500 bid, leg no better": {"naproxen": "unknown"},
    "naproxen 500 bid 0 relief": {"naproxen": "none"},
    "no relief at all from tramadol": {"tramadol": "none"},
    "advil no relief at all, takes tramadol": {
        "ibuprofen": "none",
        "tramadol": "unknown",
    },
    "some relief from tylenol, none from advil": {
        "acetaminophen": "partial",
        "ibuprofen": "none",
    },
    "no help from tramadol, a little with heat": {
        "tramadol": "none",
        "heat": "partial",
    },
    "flexeril helps some with sleep": {"cyclobenzaprine": "helped"},
    "belly ache with the naproxen": {"naproxen": "adverse"},
    "has belly pain, takes naproxen": {"naproxen": "unknown"},
    "gabapentin caused edema": {"gabapentin": "adverse"},
    "has ankle edema, takes gabapentin": {"gabapentin": "unknown"},
    "NSAIDs+PT no gain": {"nsaid": "none", "physical-therapy": "none"},
    "gabapentin weight gain": {"gabapentin": "adverse"},
    "tried naproxen, tramadol nausea": {"naproxen": "unknown", "tramadol": "adverse"},
    "took naproxen, tramadol, both made him sick": {
        "naproxen": "adverse",
        "tramadol": "adverse",
    },
    "pt transfer injury, heat helps": {"heat": "helped"},
}


@pytest.mark.parametrize(("text", "expected"), STATUS.items(), ids=STATUS)
def test_read_when_it_is_told_until_when_then_the_status_follows(
    engine, text, expected
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert {t.name: t.status for t in reading.treatments} == expected


@pytest.mark.parametrize(("text", "expected"), RESPONSES.items(), ids=RESPONSES)
def test_read_when_it_is_told_what_it_did_then_the_response_follows(
    engine, text, expected
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert expected.items() <= {t.name: t.response for t in reading.treatments}.items()


def test_read_when_a_number_of_milligrams_stands_before_a_name_then_they_are_no_tablets(
    engine,
):
    (taken,) = read(engine.lexicon, "took 400 of Advil q6", None, TODAY).treatments

    assert (taken.dose, taken.unit) == (400, "mg")


@pytest.mark.parametrize("text", ["tried ibuprofen 2 doses", "2) celecoxib 3) HTN"])
def test_read_when_a_number_counts_something_else_then_it_is_no_dose(engine, text):
    (taken,) = read(engine.lexicon, text, None, TODAY).treatments

    assert taken.dose is None


@pytest.mark.parametrize(
    ("typed", "drug"),
    [("tylenl", "acetaminophen"), ("ibuprofn", "ibuprofen"), ("tramadl", "tramadol")],
)
def test_read_when_a_misspelt_name_is_near_two_of_one_drug_then_it_is_that_drug(
    engine, typed, drug
):
    reading = read(engine.lexicon, f"takes {typed} daily", None, TODAY)

    assert [t.name for t in reading.treatments] == [drug]


def test_read_when_the_last_of_a_list_is_no_known_drug_then_it_is_named(engine):
    reading = read(engine.lexicon, "takes pantoprazole and zorbalex.", None, TODAY)

    assert [u.text for u in reading.unread] == ["zorbalex"]


@pytest.mark.parametrize(
    "text", ["scratch the warfarin", "sorry, ignore the coumadin", "forget warfarin"]
)
def test_reply_when_a_medicine_is_taken_back_then_it_is_gone(engine, text):
    consult, _ = start(engine, TODAY)
    for said in ("45M, back strain 5 days, takes warfarin", text):
        consult, _ = reply(engine, consult, Input(text=said, on=TODAY))

    assert consult.case.treatments == {}


@pytest.mark.parametrize(
    ("told", "dose"),
    [
        ("naproxen is 500 now actually, not helping", 500),
        ("naproxen now 500", 500),
        ("naproxen up to 500 now with some relief", 500),
        ("naproxen now 500 and no better", 500),
        ("naproxen now 60 days", 250),
        ("naproxen, now 60 and frail", 250),
    ],
)
def test_reply_when_a_dose_is_said_to_be_of_now_then_it_is_kept(engine, told, dose):
    consult, _ = talk(engine, "40M back strain 3 weeks, naproxen 250", told)

    assert consult.case.treatments["naproxen"].dose == dose


@pytest.mark.parametrize(
    "text",
    [
        "fall off a chair at the start, tylenol 1000 tid",
        "slid off the bed, tylenol 1000 tid",
        "hurt since the start of october, tylenol 1000 tid",
        "off work since, tylenol 1000 tid",
        "off sick since with tylenol 1000 tid",
        "out of work since, tylenol 1000 tid",
    ],
)
def test_read_when_a_cue_tells_what_happened_then_it_is_of_no_medicine(engine, text):
    consult, _ = talk(engine, f"65F 6wk back pain, {text}")

    taken = consult.case.treatments["acetaminophen"]
    assert (taken.status, taken.response) == ("unknown", "unknown")


def test_reply_when_a_medicine_is_named_again_then_it_says_what_stands(engine):
    _, events = talk(
        engine, "40M back strain 3 weeks, naproxen 250", "half of the naproxen"
    )

    told = [e.text for e in events if isinstance(e, Noticed)]
    assert told == ["naproxen 250 mg"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("prior fusion 2015, morphine ER 60 bid", {"morphine": "unknown"}),
        ("prior MI, aspirin 81", {"aspirin-low-dose": "unknown"}),
        ("history of stroke, clopidogrel", {"clopidogrel": "unknown"}),
        ("prior DVT, eliquis", {"apixaban": "unknown"}),
        ("prior ibuprofen, naproxen", {"ibuprofen": "past", "naproxen": "past"}),
        ("prior treatment, ibuprofen", {"ibuprofen": "past"}),
        ("prior PT, naproxen 500 bid", {"naproxen": "unknown"}),
        (
            "was on gabapentin, stopped for drowsiness, now duloxetine 30",
            {"gabapentin": "stopped", "duloxetine": "unknown"},
        ),
        (
            "stopped naproxen and tylenol",
            {"naproxen": "stopped", "acetaminophen": "stopped"},
        ),
        ("prior naproxen, gabapentin", {"naproxen": "past", "gabapentin": "past"}),
        ("prednisone taper last month helped", {"prednisone": "past"}),
        ("failed medrol dosepak", {"methylprednisolone": "past"}),
        ("on prednisone taper", {"prednisone": "current"}),
        ("prednisone taper helps", {"prednisone": "current"}),
    ],
)
def test_read_when_it_is_taken_so_often_or_its_course_ended_then_that_counts(
    engine, text, status
):
    reading = read(engine.lexicon, f"50M LBP, {text}", None, TODAY)
    found = {t.name: t.status for t in reading.treatments}

    assert status.items() <= found.items()


@pytest.mark.parametrize(
    "text",
    [
        "never stopped warfarin",
        "stop the warfarin for a few days",
        "stop warfarin before the scan",
        "told to stop warfarin 5 days before it",
        "has not stopped warfarin",
        "warfarin not stopped",
        "warfarin was never stopped",
        "will stop warfarin in May",
        "warfarin to be stopped after 3 months",
        "asks whether to stop warfarin",
        "should he stop warfarin?",
        "he wonders about coming off warfarin",
        "stopping warfarin next week",
        "coming off warfarin on Friday",
        "in the middle of weaning warfarin",
        "thinking of stopping warfarin",
        "warfarin stops next week",
        "warfarin due to stop next week",
        "hasnt stopped warfarin yet",
        "cant stop warfarin",
        "refuses to give up warfarin",
        "cannot do without warfarin",
        "can't sleep without warfarin",
        "never without warfarin",
        "never misses warfarin",
        "no regular meds apart from warfarin",
        "on warfarin, stopping work next week",
    ],
)
def test_read_when_a_medicine_is_yet_to_be_stopped_then_it_is_taken(engine, text):
    reading = read(engine.lexicon, f"Back pain 3 weeks. {text}. No fever.", None, TODAY)

    assert [t.status for t in reading.treatments] == ["current"]


@pytest.mark.parametrize(
    "text",
    [
        "did not help so stopped warfarin",
        "not well, stopped warfarin",
        "after stopping warfarin the pain got worse",
        "gave up on warfarin",
        "binned the warfarin",
    ],
)
def test_read_when_the_no_is_of_something_else_then_the_medicine_has_stopped(
    engine, text
):
    reading = read(engine.lexicon, f"Back pain 3 weeks. {text}. No fever.", None, TODAY)

    assert [t.status for t in reading.treatments] == ["stopped"]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("not sure if on warfarin", True),
        ("unclear whether he still takes warfarin", True),
        ("dont know if hes on warfarin", True),
        ("cant remember if she takes warfarin", True),
        ("might be on warfarin", True),
        ("may still be taking warfarin", True),
        ("need to check if on warfarin", True),
        ("?warfarin", True),
        ("on warfarin, might be a disc", False),
        ("possible sciatica, takes warfarin", False),
        ("not sure what helped. takes warfarin", False),
        ("check if MRI needed, on warfarin", False),
    ],
)
def test_read_when_it_is_doubted_whether_it_is_taken_then_it_is_not_known_and_asked(
    engine, text, doubted
):
    reading = read(engine.lexicon, f"Back pain 3 weeks. {text}. No fever.", None, TODAY)

    assert [t.status for t in reading.treatments] == [
        "unknown" if doubted else "current"
    ]
    assert ("doubtful" in {u.reason for u in reading.unread}) is doubted


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("naproxen 500 bid, MRI scheduled", "unknown"),
        ("lisinopril, mri pending", "unknown"),
        ("takes eliquis, colonoscopy scheduled next week", "current"),
        ("duloxetine, which was offered", "planned"),
        ("starting duloxetine tomorrow", "planned"),
        ("started duloxetine on monday", "current"),
        ("views on duloxetine", "planned"),
        ("formerly on duloxetine", "past"),
        ("any allergies? no, naproxen 500 bid", "unknown"),
        ("any other meds? no, naproxen only", "unknown"),
        ("no, not on naproxen", "not taking"),
        ("quit smoking, naproxen 500 bid", "unknown"),
        ("stopped driving, on naproxen", "current"),
        ("naproxen 500 bid. stopped driving", "unknown"),
        ("quit using naproxen", "stopped"),
        ("wife stopped his naproxen, too drowsy", "stopped"),
        ("stopped going to PT", "stopped"),
        ("cant do nsaids - ulcer", "not taking"),
    ],
)
def test_read_when_something_else_is_to_come_then_the_medicine_is_not(
    engine, text, status
):
    reading = read(engine.lexicon, f"50M LBP x 4 wks, {text}", None, TODAY)

    assert [t.status for t in reading.treatments] == [status]


def test_read_when_one_is_wished_for_then_the_other_is_still_taken(engine):
    texts = (
        "wants to try zanaflex and on celecoxib",
        "considering duloxetine, started on celecoxib last week",
    )
    told = [read(engine.lexicon, text, None, TODAY).treatments for text in texts]

    assert [[t.status for t in some] for some in told] == [["planned", "current"]] * 2
