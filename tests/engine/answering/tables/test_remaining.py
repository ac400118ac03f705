"""What is left to choose from beside conditions and medicines."""

import pytest
from fakes import talk

from chatbot.model.event import Answered


def _texts(engine, *said):
    _, events = talk(engine, *said)
    answer = next(e.answer for e in events if isinstance(e, Answered))
    return [part.text for part in answer.parts]


def test_choice_when_several_things_bear_on_it_then_what_is_left_leads(engine):
    left, care, _, barred, *_ = _texts(
        engine, "which painkiller with ckd and warfarin?"
    )

    assert left.startswith("Left, with no row against them in my table, beside kidney")
    assert "lidocaine patch" in left
    assert left.endswith("That is not the same as safe.")
    assert "acetaminophen (" in care
    assert "INR rise" in care
    assert barred.startswith("To avoid: oral NSAIDs (serious bleeding")


def test_choice_when_nothing_is_against_an_opioid_then_it_is_still_not_left(engine):
    left = _texts(engine, "what painkiller is safe with lithium")[0]

    assert not any(name in left for name in ("morphine", "codeine", "oxycodone"))


def test_choice_when_a_class_is_named_then_only_its_members_are_sorted(engine):
    texts = _texts(engine, "which nsaid with warfarin?")

    assert not any("opioid" in text or "lidocaine" in text for text in texts[:2])


def test_choice_when_a_row_bars_only_the_graver_cases_then_it_is_no_mere_care(engine):
    texts = _texts(engine, "what can i use in ckd stage 4 for pain?")

    care = next(t for t in texts if t.startswith("Only with care"))
    graver = next(t for t in texts if t.startswith("To avoid in the graver cases"))
    assert "ibuprofen" not in care
    assert "ibuprofen (" in graver


@pytest.mark.parametrize("told", ["CKD stage 4", "eGFR 20", "on dialysis"])
def test_choice_when_this_patient_is_such_a_case_then_it_is_barred(engine, told):
    case = f"66M, back strain 2 weeks, {told}"
    texts = _texts(engine, case, "what can i use in kidney disease for pain?")

    assert not any(t.startswith("To avoid in the graver cases") for t in texts)
    assert any(t.startswith("To avoid: oral NSAIDs") for t in texts)


def test_choice_when_another_medicine_bars_it_here_then_it_is_not_left(engine):
    case = "79F, back strain 10 days, on apixaban"
    texts = _texts(engine, case, "which painkiller with asthma?")

    assert not any(t.startswith("Left") and "oral NSAIDs" in t for t in texts)
    assert any(t.startswith("To avoid: oral NSAIDs") for t in texts)
