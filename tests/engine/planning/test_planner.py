import pytest
from fakes import make_case, make_observation, make_treatment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chatbot.engine.planning.planner import Planner
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
YES_OR_NO = [
    "leg_pain_below_knee", "leg_weakness", "fever", "bladder_change", "cancer_history",
    "ckd", "dialysis", "peptic_ulcer", "gi_bleed", "heart_failure", "pregnancy",
    "active_bleeding", "nsaid_hypersensitivity", "liver_disease", "sleep_apnea",
    "recent_mi", "arrhythmia", "seizure_disorder", "opioid_use_disorder", "foot_drop",
    "disabling_pain", "osteoporosis", "minor_trauma", "copd", "falls", "hypertension",
    "conditions_complete", "other_medicines_complete", "treatments_complete",
]  # fmt: skip
TAKEN = [
    "ibuprofen", "naproxen", "cyclobenzaprine", "tizanidine", "apixaban", "warfarin",
    "ciprofloxacin", "sertraline", "lisinopril", "furosemide", "zolpidem", "oxycodone",
    "diclofenac-topical", "prednisone", "phenelzine", "lithium",
]  # fmt: skip
STATUSES = st.sampled_from([Status.PRESENT, Status.ABSENT, Status.POSSIBLE])


def yes(finding, status=Status.PRESENT, value=None):
    told = status is not Status.ABSENT if value is None else value
    return make_observation(finding, status, told)


@st.composite
def cases(draw):
    told = {
        name: yes(name, draw(STATUSES))
        for name in draw(st.sets(st.sampled_from(YES_OR_NO), max_size=9))
    }
    numbers = {
        "age": st.sampled_from([18.0, 42.0, 64.0, 66.0, 78.0, 91.0]),
        "duration": st.sampled_from([3.0, 20.0, 40.0, 83.0, 85.0, 400.0]),
        "egfr": st.sampled_from([12.0, 29.0, 45.0, 90.0]),
        "pain_score": st.sampled_from([2.0, 7.0, 9.0]),
    }
    for name, values in numbers.items():
        if draw(st.booleans()):
            told[name] = yes(name, value=draw(values))
    taken = {}
    for name in draw(st.sets(st.sampled_from(TAKEN), max_size=4)):
        taken[name] = make_treatment(
            name,
            drug_class="x",
            status=draw(st.sampled_from(["current", "unknown", "stopped"])),
            response=draw(st.sampled_from(["none", "helped", "unknown"])),
        )
    return make_case(observations=told, treatments=taken)


anything = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def started(plan):
    return {x.drug for x in plan.lines if x.order is not None and x.kind in STARTS}


@anything
@given(cases())
def test_plan_when_anything_is_known_cites_every_line(engine, case):
    for line in engine.planner.plan(case).lines:
        assert line.cites, line.id


@anything
@given(cases())
def test_plan_when_emergency_starts_and_continues_nothing(engine, case):
    plan = engine.planner.plan(case)
    if plan.urgency == "emergency":
        assert not [x for x in plan.lines if x.kind in STARTS or x.order]
        assert any(x.section == "do now" for x in plan.lines)


@anything
@given(cases())
def test_plan_when_a_drug_is_barred_never_starts_it(engine, case):
    plan = engine.planner.plan(case)
    drugs = started(plan)
    known = case.observations
    on = {n for n, t in case.treatments.items() if t.status in {"current", "unknown"}}

    def told(name):
        return name in known and known[name].status is not Status.ABSENT

    barred = (
        any(map(told, ("dialysis", "pregnancy", "active_bleeding", "heart_failure")))
        or any(map(told, ("peptic_ulcer", "gi_bleed", "nsaid_hypersensitivity")))
        or (told("egfr") and known["egfr"].value < 30)
        or on & {"apixaban", "warfarin"}
    )
    if barred:
        assert not drugs & NSAIDS
    assert len(drugs & SEDATING) + len(on & SEDATING & drugs) <= 1
    assert not drugs & {"prednisone", "methylprednisolone"}


@anything
@given(
    cases(), st.sampled_from(["ckd", "peptic_ulcer", "heart_failure", "liver_disease"])
)
def test_plan_when_a_contraindication_is_added_starts_no_new_nsaid(engine, case, flag):
    told = {**case.observations, flag: yes(flag)}
    denied = {**case.observations, flag: yes(flag, Status.ABSENT)}
    with_it = engine.planner.plan(case.model_copy(update={"observations": told}))
    without = engine.planner.plan(case.model_copy(update={"observations": denied}))

    assert started(with_it) & NSAIDS <= started(without) & NSAIDS or not (
        started(with_it) & NSAIDS
    )


@anything
@given(
    cases(),
    st.sampled_from(["peptic_ulcer", "heart_failure", "gi_bleed", "liver_disease"]),
)
def test_plan_when_unknown_is_never_laxer_than_when_absent(engine, case, name):
    rest = {n: o for n, o in case.observations.items() if n != name}
    denied = {**rest, name: yes(name, Status.ABSENT)}
    unknown = engine.planner.plan(case.model_copy(update={"observations": rest}))
    absent = engine.planner.plan(case.model_copy(update={"observations": denied}))

    assert started(unknown) & NSAIDS <= started(absent) & NSAIDS


@settings(anything, max_examples=60)
@given(st.lists(cases(), min_size=2, max_size=4))
def test_plan_when_cases_follow_each_other_is_as_if_planned_alone(engine, row):
    chained = Planner(engine.content)
    for case in row:
        assert chained.plan(case) == Planner(engine.content).plan(case)


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
