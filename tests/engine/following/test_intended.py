"""What a clinician says that they will give is checked without being asked."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Explained

OPENING = "62F LBP 5 wks, tylenol failed, no leg pain, on warfarin, sertraline, eGFR 25"
BARRED = {
    "going to start duloxetine": "No duloxetine here. With eGFR 25",
    "i'd like to try celebrex": "No celecoxib here. With warfarin",
    "go with celebrex": "No celecoxib here. With warfarin",
    "starting tramadol next week": "No tramadol here. With sertraline",
}
EMERGENCY = "can't pee since this morning, numb down below"


def answered(engine, *lines, kind=Answered):
    after, events = talk(engine, *lines)
    parts = [p.text for e in events if isinstance(e, kind) for p in e.answer.parts]
    return after, " ".join(parts)


@pytest.mark.parametrize(("told", "said"), BARRED.items(), ids=BARRED)
def test_reply_when_what_is_planned_is_barred_then_it_is_said_at_once(
    engine, told, said
):
    after, answer = answered(engine, OPENING, told)

    assert said in answer
    assert any(said in line.text for line in after.plan.lines)


def test_reply_when_too_much_is_planned_then_the_sum_is_shown(engine):
    _, answer = answered(engine, OPENING, "starting gabapentin 300 tid next week")

    assert "300 mg x 3 a day = 900 mg a day" in answer
    assert "200 mg over" in answer


def test_reply_when_a_class_is_planned_then_its_rows_are_told(engine):
    _, answer = answered(engine, OPENING, "considering SNRI")

    assert "With sertraline: serotonin syndrome" in answer


@pytest.mark.parametrize(
    "told", ["on celebrex", "celebrex stopped in May", "no joy with celebrex"]
)
def test_reply_when_nothing_is_planned_then_nothing_is_answered(engine, told):
    assert answered(engine, OPENING, told)[1] == ""


def test_reply_when_a_plan_stands_among_facts_then_only_the_plan_bars_it(engine):
    told = "no fever, no cancer, will start duloxetine"
    after, answer = answered(engine, OPENING, told)

    assert answer == ""
    assert any("No duloxetine here" in line.text for line in after.plan.lines)


def test_reply_in_an_emergency_then_no_medicine_is_discussed(engine):
    assert answered(engine, OPENING, EMERGENCY, "planning duloxetine")[1] == ""


SINCE = {
    ("could we try duloxetine", "she's already on sertraline"): "With sertraline",
    ("could we try tramadol", "takes citalopram 20"): "With citalopram",
    ("tramadol?", "he has epilepsy"): "seizures",
    ("naproxen dose?", "had a GI bleed last year"): "bleed",
    ("is cyclobenzaprine worth it", "also on phenelzine"): "With phenelzine",
    ("celebrex?", "egfr 22"): "With eGFR 22",
    ("would you give ketorolac", "forgot to say, takes eliquis"): "With apixaban",
    ("muscle relaxant?", "she takes alprazolam"): "With alprazolam",
}


@pytest.mark.parametrize(("lines", "said"), SINCE.items(), ids=str)
def test_reply_when_a_bar_is_told_after_the_question_then_it_is_said(
    engine, lines, said
):
    opening = "58F LBP 5 wks, ibuprofen failed"

    assert said in answered(engine, opening, *lines, kind=Explained)[1]


@pytest.mark.parametrize(
    "lines",
    [
        ("could we try duloxetine", "no fever"),
        ("could we try duloxetine", "takes loratadine"),
        ("could we try duloxetine", "does she need an MRI", "on citalopram"),
        ("heat?", "takes sertraline"),
        (
            "could we try duloxetine",
            "PMH: CKD3, GERD, HTN. Meds: lisinopril, sertraline. no fever, no cancer",
        ),
        ("could we try naproxen", "and does she need an MRI, takes eliquis?"),
    ],
    ids=str,
)
def test_reply_when_what_is_told_bars_nothing_asked_about_then_nothing_is_said(
    engine, lines
):
    _, events = talk(engine, "58F LBP 5 wks, ibuprofen failed", *lines)

    assert not [e for e in events if isinstance(e, Explained)]


LATE = {
    "she takes warfarin": "No naproxen here. With warfarin",
    "already on citalopram": "With citalopram: GI bleeding",
    "allergic to naproxen": "No naproxen here. Allergy to naproxen",
    "has ckd4": "No naproxen here. With eGFR 15 to 30",
    "no fever, bladder ok, no cancer, on eliquis, ulcer last year": "No naproxen here",
}
SHOWN = (
    "47F LBP 7 weeks, ibuprofen + PT no better, no leg pain, no numbness",
    "plan now",
)


@pytest.mark.parametrize(("told", "said"), LATE.items(), ids=LATE)
def test_reply_when_a_plan_was_shown_early_then_what_bars_its_order_is_said(
    engine, told, said
):
    after, answer = answered(engine, *SHOWN, told, kind=Explained)

    assert after.prompt is not None
    assert said in answer


@pytest.mark.parametrize("told", ["no fever", "works as a nurse", "takes loratadine"])
def test_reply_when_nothing_speaks_against_the_shown_plan_then_it_is_left(engine, told):
    assert answered(engine, *SHOWN, told, kind=Explained)[1] == ""


def test_reply_when_no_plan_was_shown_yet_then_it_tells_of_no_change(engine):
    told = (SHOWN[0], "she takes warfarin")

    assert answered(engine, *told, kind=Explained)[1] == ""


@pytest.mark.parametrize(
    ("told", "tapers"),
    [
        ("take her off oxycodone", True),
        ("stop the oxycodone", True),
        ("oxycodone was stopped last week", True),
        ("stop the naproxen", False),
        ("tramadol was stopped last week", False),
    ],
)
def test_reply_when_what_was_taken_is_stopped_then_its_taper_is_told(
    engine, told, tapers
):
    case = "60F chronic LBP, on oxycodone 10 qid and naproxen 500 bid, tried tramadol"
    _, answer = answered(engine, case, told, kind=Explained)

    assert ("Never abrupt unless life-threatening" in answer) is tapers
