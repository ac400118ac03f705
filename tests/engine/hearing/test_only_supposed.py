"""What is only supposed never touches the case: it is compared, and applied when asked."""

import pytest
from fakes import talk

from chatbot.model.event import Compared

OPENING = "45M back strain 2 weeks, ibuprofen 400 tid no help, no leg pain"


@pytest.mark.parametrize(
    "said",
    [
        "suppose asthma",
        "suppose urinary retention",
        "suppose allergic to acetaminophen",
        "suppose on diazepam",
        "supposing IV drug use",
        "imagine a peptic ulcer",
        "assume dialysis",
        "assuming heart failure",
        "ok suppose night pain",
        "and suppose he has lithium",
        "what would change with egfr 25?",
        "what would change with an allergy to naproxen?",
        "how would it differ if he had an ulcer?",
        "what if creatinine 2.1?",
        "what if an allergy to naproxen",
        "say he's on apixaban",
        "let's say he takes lithium",
        "let us suppose he has ckd",
        "if the ESR came back at 80",
        "if he is on warfarin",
        "if he is on warfarin is that a problem",
        "and with egfr 25",
        "same patient but pregnant",
        "same guy but on warfarin",
        "suppose he has a fever. what then?",
        "let's say he has a fever. What would you do?",
        "suppose he has ckd, what dose of naproxen?",
        "say he takes warfarin, is naproxen ok?",
        "would the plan be different at 75?",
        "does it change in a 75 year old",
        "what would you do differently if he were 75",
        "versus a 25 year old",
    ],
)
def test_case_when_something_is_only_supposed_is_as_it_was(engine, said):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, said)

    assert after.case == before.case
    assert after.plan == before.plan


@pytest.mark.parametrize(
    "said", ["suppose asthma", "suppose he takes warfarin", "imagine egfr 25"]
)
def test_supposition_when_it_is_made_so_is_in_the_case_and_undone_exactly(engine, said):
    before, events = talk(engine, OPENING, said)
    after, _ = talk(engine, OPENING, said, "make it so")
    undone, _ = talk(engine, OPENING, said, "make it so", "undo")

    assert any(isinstance(e, Compared) for e in events)
    assert after.case != before.case
    assert (undone.case, undone.plan) == (before.case, before.plan)


@pytest.mark.parametrize(
    "said",
    [
        "and with egfr 25?",
        "and with pain 9/10?",
        "what about egfr of 45 instead",
        "versus egfr 25",
    ],
)
def test_number_when_it_is_only_asked_with_is_not_of_the_patient(engine, said):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, said)

    assert after.case.observations == before.case.observations


@pytest.mark.parametrize(
    ("said", "finding"),
    [
        ("egfr 25", "egfr"),
        ("with asthma", "asthma"),
        ("his egfr is 25, can I give naproxen?", "egfr"),
        ("pain 9/10", "pain_score"),
        ("he has asthma", "asthma"),
        ("also has ckd, what now?", "ckd"),
        ("I suppose he has asthma", "asthma"),
        ("same patient, now has a fever", "fever"),
        ("say yes to weakness", "leg_weakness"),
        ("he was supposed to stop but still smokes", "smoking"),
        ("known ulcer, assume nothing else", "peptic_ulcer"),
        ("age 46 actually", "age"),
    ],
)
def test_fact_when_it_is_told_is_in_the_case(engine, said, finding):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, said)

    assert after.case.observations.get(finding) != before.case.observations.get(finding)


@pytest.mark.parametrize("said", ["foot drop if it comes", "foot drop if he gets it", "numb saddle if it develops",
    "fever if it happens", "leg weakness if it ever starts", "saddle numbness should it occur",
    "incontinence if that came on", "foot drop if she gets that", "if he stops ibuprofen", "if she goes on warfarin"])  # fmt: skip
def test_case_when_a_sign_is_named_for_when_it_comes_is_as_it_was(engine, said):
    before, _ = talk(engine, OPENING, "none", "plan now")
    after, events = talk(engine, OPENING, "none", "plan now", said)

    assert after.case.observations == before.case.observations
    assert any(isinstance(e, Compared) for e in events)


@pytest.mark.parametrize(
    "said",
    [
        "foot drop, it came on today",
        "foot drop since it started",
        "foot drop when he walks",
    ],
)
def test_case_when_a_sign_has_come_then_it_is_learned(engine, said):
    after, _ = talk(engine, OPENING, "none", "plan now", said)

    assert after.case.observations["foot_drop"].value is True
