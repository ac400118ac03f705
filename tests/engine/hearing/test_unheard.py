"""What tells nothing beside an emergency and names a thing asks of it; talk stays talk."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained, Noticed

STRAIN = ("44M, lumbar strain 3 weeks, no leg symptoms, ibuprofen 600 tid and flexeril no better", "none", "none",
          "none", "just tell me")  # fmt: skip
INFECTION = ("55M IVDU, fever, back pain 2 weeks, leg weakness",)
CORD = (
    "63M metastatic prostate ca, back pain 3 weeks, both legs weak since yesterday, retention",
)
PREGNANT = (
    "31F 28 weeks pregnant, low back pain 10 days, tylenol not helping",
    "none",
    "none",
    "none",
)


@pytest.mark.parametrize(("opened", "asked", "held"), [
    (INFECTION, "bcx first", "blood count"), (INFECTION, "hold antibiotics til cultures", "two sets of blood cultures"),
    (INFECTION, "esr too", "ESR"), (CORD, "whole spine or lumbar", "whole-spine MRI"),
])  # fmt: skip
def test_reply_when_a_thing_is_named_in_an_emergency_then_it_is_answered(
    engine, opened, asked, held
):
    before, _ = talk(engine, *opened)
    after, events = talk(engine, *opened, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(held in part.text for part in answer.parts)
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize("said", [
    "will see him tuesday", "wife is here too", "he drove here", "let me check", "seems reasonable",
    "exam was limited", "on hold with radiology", "same as last time", "back in a minute", "he likes fishing",
])  # fmt: skip
def test_reply_when_it_is_talk_then_nothing_is_answered(engine, said):
    _, events = talk(engine, *STRAIN, said)

    assert not any(isinstance(e, Answered | Declined) for e in events)


@pytest.mark.parametrize("said", [
    "calling the surgeon", "scan booked", "ambulance is on its way", "waiting on a bed", "mri ordered", "no mri yet",
])  # fmt: skip
def test_reply_when_it_is_done_in_an_emergency_then_nothing_is_answered(engine, said):
    _, events = talk(engine, *CORD, said)

    assert [e for e in events if isinstance(e, Noticed)]
    assert not any(isinstance(e, Answered | Explained) for e in events)


@pytest.mark.parametrize(("asked", "held"), [
    ("start dexamethasone - dose", "cord compression"), ("dex dose?", "cord compression"),
    ("bed rest?", "immobilise"), ("catheter?", "calls for a catheter"),
])  # fmt: skip
def test_answer_when_an_emergency_stands_then_what_is_held_of_it_leads(
    engine, asked, held
):
    _, events = talk(engine, *CORD, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(held in part.text for part in answer.parts[:2])


def test_answer_when_a_medicine_is_weighed_in_an_emergency_then_its_table_leads(engine):
    _, events = talk(engine, *INFECTION, "ibuprofen ok?")
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.parts[1].kind == "case"


@pytest.mark.parametrize("asked", ["what's safe", "safe options", "what helps", "anything safe?", "heating pad ok?",
                                   "options?", "what is allowed"])  # fmt: skip
def test_reply_when_no_orders_are_given_then_the_plan_says_what_there_is(engine, asked):
    _, events = talk(engine, *PREGNANT, asked)
    answer = next(e.answer for e in events if isinstance(e, Explained))

    assert "involve obstetric care" in answer.parts[0].text


@pytest.mark.parametrize("asked", ["is it a boy?", "will she need a c-section?", "anaemia treatment?"])  # fmt: skip
def test_reply_when_it_is_of_another_field_in_a_pregnancy_then_it_is_declined(
    engine, asked
):
    _, events = talk(engine, *PREGNANT, asked)

    assert any(isinstance(e, Declined) for e in events)


@pytest.mark.parametrize("asked", ["how fast does the strength come back", "how often to recheck power", "how often should she come in",
                                   "how many visits with you", "how often do i see him"])  # fmt: skip
def test_answer_when_no_medicine_is_asked_of_then_that_of_the_plan_is_left_out(
    engine, asked
):
    _, events = talk(engine, *STRAIN, f"{asked}?")

    told = (e.answer for e in events if isinstance(e, Answered))
    assert not any("Naproxen" in part.text for a in told for part in a.parts)


@pytest.mark.parametrize("asked", ["how often", "how many a day", "how many days max", "how often can he repeat the dose", "how long for"])  # fmt: skip
def test_answer_when_it_is_of_taking_then_that_of_the_plan_is_meant(engine, asked):
    _, events = talk(engine, *STRAIN, f"{asked}?")
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any("naproxen" in part.text.lower() for part in answer.parts)


@pytest.mark.parametrize("asked", ["will the power recover", "how fast does the strength come back", "can the nerve recover",
                                   "does the tingling settle"])  # fmt: skip
def test_answer_when_recovery_of_a_sign_is_asked_then_it_is_said_not_to_be_held(
    engine, asked
):
    _, events = talk(engine, *STRAIN, f"{asked}?")

    assert all(e.answer.unheld for e in events if isinstance(e, Answered))


def test_reply_when_a_bmi_is_told_and_asked_about_then_it_is_learned(engine):
    after, _ = talk(engine, *STRAIN, "bmi 36 does it matter")

    assert after.case.observations["obesity"].value is True


@pytest.mark.parametrize("asked", ["sleep side or back", "bone cement", "write me a work note", "print the exercises"])  # fmt: skip
def test_reply_when_a_thing_or_a_paper_is_wanted_behind_a_plan_then_it_is_asked(
    engine, asked
):
    before, _ = talk(engine, *STRAIN)
    after, events = talk(engine, *STRAIN, asked)

    assert any(isinstance(e, Answered | Declined) for e in events)
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize("said", ["married", "retired farmer", "works as a roofer", "lives alone", "uses a cane",
    "two kids", "sleep poor", "ordered the film", "worse if he sits", "signed the form"])  # fmt: skip
def test_reply_when_something_unheld_is_told_behind_a_plan_then_nothing_is_answered(
    engine, said
):
    _, events = talk(engine, *STRAIN, said)

    assert not any(isinstance(e, Answered | Declined) for e in events)
