"""Where no drug for the pain is left: that is said, with what speaks against each."""

import pytest
from fakes import make_current, make_patient, talk

FAILED = {"response": "none", "drug_class": "x"}
APAP = make_current("acetaminophen", **FAILED)
GEL = make_current("diclofenac-topical", **FAILED)
"""Where a gel has not failed it is what is left beside an anticoagulant or a weak heart."""


def line_of(plan):
    return next((x for x in plan.lines if x.id == "nothing-left"), None)


@pytest.mark.parametrize(
    ("taken", "allergies", "told", "named"),
    [
        ((), ("acetaminophen",), {"egfr": 22.0}, "Naproxen, ibuprofen and celecoxib - with eGFR 22"),
        ((), ("ibuprofen", "acetaminophen"), {}, "acetaminophen - allergy to acetaminophen"),
        (("warfarin", APAP, GEL), (), {}, "acetaminophen and diclofenac 1% gel - tried without success"),
        (("apixaban", APAP, GEL), (), {}, "with apixaban"),
        ((APAP, GEL), (), {"heart_failure": True}, "with heart failure"),
        ((APAP,), (), {"dialysis": True}, "with dialysis"),
        ((APAP,), (), {"nsaid_hypersensitivity": True}, "with a reaction to aspirin"),
        (("lithium",), ("acetaminophen", "nsaid"), {}, "allergy to NSAIDs"),
        (("methotrexate", "prednisone"), ("acetaminophen",), {}, "with prednisone"),
        (("prednisone", GEL), ("acetaminophen",), {"gi_bleed": True}, "with prednisone"),
        ((APAP,), (), {"gi_bleed": True, "duration": 200.0, "ckd": True, "egfr": 20.0}, "tried without success"),
    ],
)  # fmt: skip
def test_plan_when_all_drugs_are_barred_or_failed_says_so_and_why(
    engine, taken, allergies, told, named
):
    plan = engine.planner.plan(make_patient(taken, allergies, **told))
    line = line_of(plan)

    assert line.text.startswith("Care without drugs comes first")
    assert named in line.text
    assert not any(x.order for x in plan.lines)


@pytest.mark.parametrize(
    ("taken", "allergies", "told"),
    [
        ((), (), {}),
        ((), ("acetaminophen",), {}),
        ((), ("ibuprofen",), {}),
        (("warfarin",), (), {}),
        ((), (), {"egfr": 22.0}),
        ((make_current("naproxen", **FAILED),), (), {}),
        ((APAP,), (), {}),
        (("warfarin", APAP), (), {}),
        ((APAP,), (), {"heart_failure": True}),
        ((make_current("ibuprofen", response="helped"),), ("acetaminophen",), {}),
        (("warfarin", make_current("acetaminophen", response="helped")), (), {}),
        ((), ("acetaminophen",), {"saddle_numbness": True, "egfr": 22.0}),
        ((), ("acetaminophen",), {"age": 16.0, "egfr": 22.0}),
        ((), ("acetaminophen",), {"pregnancy": True, "egfr": 22.0}),
        ((), ("acetaminophen",), {"egfr": 22.0, "course": "recovered"}),
    ],
)
def test_plan_when_a_drug_is_given_or_none_is_wanted_says_nothing_of_it(
    engine, taken, allergies, told
):
    plan = engine.planner.plan(make_patient(taken, allergies, **told))

    assert line_of(plan) is None


def test_plan_when_nothing_is_left_leads_with_care_without_drugs(engine):
    consult, _ = talk(
        engine, "62M back strain 2 weeks, eGFR 22, allergic to paracetamol"
    )
    sections = [x.section for x in consult.plan.lines]

    assert line_of(consult.plan).section == "non-drug care first"
    assert sections.index("non-drug care first") < sections.index("adjuncts")
