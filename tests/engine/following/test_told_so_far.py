"""What is on record leads where it is asked for, and what was never told is said to be so."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Explained

OPENING = (
    "55F on methotrexate for RA, LBP 1 wk, tylenol failed, allergic to sulfa, no ckd, "
    "smoker, on naproxen and zoloft, prednisone 5 mg"
)


def first_line(engine, *said):
    _, events = talk(engine, *said)
    told = [e.answer for e in events if isinstance(e, Answered | Explained)]
    return told[0].parts[0].text if told else ""


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("is she immunosuppressed", "weakened immunity"),
        ("is she diabetic?", "nothing was told of diabetes"),
        ("does she have fever", "nothing was told of fever"),
        ("does she have ckd", "no kidney disease"),
        ("is she pregnant?", "nothing was told of pregnancy"),
        ("is she on methotrexate", "methotrexate (taking)"),
        ("is she on steroids", "prednisone 5 mg (taking)"),
        ("is the patient on an ssri?", "sertraline (taking)"),
        ("is she on a blood thinner", "nothing was told of anticoagulants"),
        ("has she tried heat", "nothing was told of heat"),
        ("how old is she", "age 55 years"),
        ("whats her weight", "nothing was told of weight"),
        ("any allergies?", "allergy to sulfonamide; whether there are other allergies was not told"),
        ("did you record the methotrexate?", "methotrexate (taking)"),
        ("did you take the methotrexate into account", "methotrexate (taking)"),
        ("what have I said about allergies", "allergy to sulfonamide"),
    ],
)  # fmt: skip
def test_record_when_one_thing_is_asked_of_then_says_what_it_has(engine, asked, told):
    assert first_line(engine, OPENING, asked).startswith(f"On record: {told}")


@pytest.mark.parametrize(
    "asked", ["what is she taking", "what meds is she on?", "current meds?", "list her meds", "which drugs is the pt on now"]
)  # fmt: skip
def test_record_when_medicines_are_asked_for_then_lists_them_and_no_more(engine, asked):
    told = first_line(engine, OPENING, asked)
    assert all(
        n in told for n in ("methotrexate", "naproxen", "sertraline", "prednisone")
    )
    assert "whether there are other medicines was not told" in told
    closed = first_line(engine, OPENING, "no other meds", asked)
    assert "no other medicines, as was told" in closed


@pytest.mark.parametrize("asked", ["what has she tried", "what was tried so far"])
def test_record_when_what_was_tried_is_asked_for_then_lists_it(engine, asked):
    assert "acetaminophen (failed)" in first_line(engine, OPENING, asked)


@pytest.mark.parametrize(
    "asked",
    [
        "does she need an mri", "is she safe on naproxen", "is she at risk of falls",
        "does she take naproxen with food", "which drugs are best", "what drugs are safe",
        "is she too old for surgery", "does methotrexate matter", "can she have naproxen",
    ],
)  # fmt: skip
def test_record_when_something_is_weighed_then_other_answers_stand(engine, asked):
    assert not first_line(engine, OPENING, asked).startswith("On record")


def test_record_when_nothing_was_told_of_a_patient_then_other_answers_stand(engine):
    assert not first_line(engine, "is the patient pregnant?").startswith("On record")


@pytest.mark.parametrize(
    ("opening", "asked", "told"),
    [
        ("55F LBP 1 wk", "any allergies?", "nothing was told of allergies"),
        ("55F LBP 1 wk", "what meds is she on", "nothing was told of medicines"),
        ("55F LBP 1 wk, healthy", "what conditions does she have", "no conditions, as was told"),
        ("55F LBP 1 wk, nkda", "any allergies?", "no allergies, as was told"),
        ("55F LBP 1 wk, no steroids", "what meds is she on", "nothing was told of medicines"),
        ("55F LBP 1 wk, no steroids", "what has she tried", "nothing was told of any treatment"),
    ],
)  # fmt: skip
def test_record_when_nothing_is_listed_then_says_so(engine, opening, asked, told):
    assert first_line(engine, opening, asked) == f"On record: {told}."
