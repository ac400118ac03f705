import pytest
from fakes import make_case, make_observation, make_treatment

from chatbot.model.case import Status
from chatbot.model.dialog import Kind

STARTS = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}
NSAIDS = {
    "ibuprofen", "naproxen", "diclofenac", "celecoxib", "meloxicam", "ketorolac",
    "indomethacin",
}  # fmt: skip
SEDATING = {
    "cyclobenzaprine", "tizanidine", "methocarbamol", "diazepam", "gabapentin",
    "tramadol", "oxycodone", "baclofen",
}  # fmt: skip


def yes(finding, status=Status.PRESENT, value=None):
    told = status is not Status.ABSENT if value is None else value
    return make_observation(finding, status, told)


def started(plan):
    return {x.drug for x in plan.lines if x.order is not None and x.kind in STARTS}


@pytest.mark.parametrize(
    ("told", "taken", "gone"),
    [
        pytest.param({"egfr": 24.0}, [], NSAIDS, id="kidney"),
        pytest.param({}, ["apixaban"], NSAIDS, id="anticoagulant"),
        pytest.param({"gi_bleed": True}, [], NSAIDS, id="bleeding"),
        pytest.param({"heart_failure": True}, [], NSAIDS, id="heart failure"),
        pytest.param(
            {"nsaid_hypersensitivity": True}, [], NSAIDS, id="hypersensitivity"
        ),
    ],
)
def test_plan_when_dangerous_says_why_the_nsaid_is_withdrawn(engine, told, taken, gone):
    known = {n: yes(n, value=v) for n, v in told.items()}
    known |= {n: yes(n, value=v) for n, v in {"age": 42.0, "duration": 10.0}.items()}
    known |= {
        n: yes(n, Status.ABSENT)
        for n in (
            "leg_pain",
            "leg_pain_below_knee",
            "leg_numbness",
            "leg_weakness",
            "positive_slr",
        )
    }
    drugs = {n: make_treatment(n, drug_class="x", status="current") for n in taken}
    plan = engine.planner.plan(make_case(observations=known, treatments=drugs))

    assert not started(plan) & gone
    avoided = [x for x in plan.lines if x.id == "one-oral-nsaid"]
    assert {x.kind for x in avoided} == {Kind.AVOID}
    assert all(x.cites and x.drug in gone for x in avoided)


def test_plan_when_tizanidine_meets_ciprofloxacin_says_so(engine):
    drugs = {
        n: make_treatment(n, drug_class="x", status="current")
        for n in ("tizanidine", "ciprofloxacin")
    }
    plan = engine.planner.plan(make_case(treatments=drugs))

    warned = [x for x in plan.lines if x.id == "unsafe-now"]
    assert "tizanidine" in {x.drug for x in warned}
    assert any("tizanidine-label" in x.cites for x in warned)


@pytest.mark.parametrize(
    ("kept", "stopped"),
    [
        pytest.param("apixaban", "ibuprofen", id="anticoagulant"),
        pytest.param("clopidogrel", "naproxen", id="antiplatelet"),
        pytest.param("lithium", "ibuprofen", id="lithium"),
    ],
)
def test_plan_when_a_pain_drug_meets_one_that_protects_stops_the_pain_drug(
    engine, kept, stopped
):
    drugs = {
        n: make_treatment(n, drug_class="x", status="current") for n in (kept, stopped)
    }
    plan = engine.planner.plan(make_case(treatments=drugs))

    assert {x.drug for x in plan.lines if x.id == "unsafe-now"} == {stopped}
    assert kept not in {x.drug for x in plan.lines if x.kind is Kind.STOP}


def test_plan_when_inherited_drugs_meet_has_them_reviewed_not_stopped(engine):
    drugs = {
        n: make_treatment(n, drug_class="x", status="current")
        for n in ("alprazolam", "oxycodone")
    }
    plan = engine.planner.plan(make_case(treatments=drugs))

    warned = [x for x in plan.lines if x.id == "unsafe-now"]
    assert {x.drug for x in warned} == set(drugs)
    assert {x.kind for x in warned} == {Kind.REASSESS}
