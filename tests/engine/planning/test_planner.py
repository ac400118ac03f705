import pytest
from fakes import (
    make_case,
    make_current,
    make_observation,
    make_patient,
    make_treatment,
    talk,
)

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


def shown(engine, **told):
    return {x.id: x for x in engine.planner.plan(make_patient(**told)).lines}


PAST_CANCER = make_observation("cancer_history", Status.PAST, value=None)
PAST_SURGERY = make_observation("prior_spine_surgery", Status.PAST, value=None)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        pytest.param({"cancer_history": PAST_CANCER}, "hands-on", id="past cancer"),
        pytest.param(
            {"prior_spine_surgery": PAST_SURGERY},
            "no-routine-imaging",
            id="past surgery",
        ),
        pytest.param({"immunosuppression": True}, "hands-on", id="infection risk"),
        pytest.param({"tb_exposure": True}, "hands-on", id="tuberculosis"),
        pytest.param({"osteoporosis": True}, "hands-on", id="osteoporosis"),
        pytest.param({"age": 84.0, "sex": "female"}, "hands-on", id="film this week"),
        pytest.param({"major_trauma": True}, "pt-axial", id="exercise and a fracture"),
        pytest.param(
            {"cancer_history": True}, "stay-active-advice", id="course and a cancer"
        ),
        pytest.param({"cancer_history": True}, "age-threshold", id="age and a cancer"),
    ],
)
def test_plan_when_a_danger_sign_is_open_leaves_out_what_would_reassure(
    engine, told, line
):
    assert line in shown(engine, age=60.0, sex="male")
    assert line not in shown(engine, **({"age": 60.0} | told))


@pytest.mark.parametrize(
    ("told", "line"),
    [
        pytest.param(
            {
                "leg_weakness": True,
                "progressive_weakness": None,
                "cancer_history": True,
            },
            "weakness-recheck",
            id="recheck beside an emergency scan",
        ),
        pytest.param(
            {"leg_weakness": True, "cancer_history": True},
            "cancer-mri",
            id="prompt scan",
        ),
        pytest.param(
            {
                "bilateral_leg_symptoms": True,
                "neurogenic_claudication": True,
                "leg_numbness": True,
            },
            "stenosis-check",
            id="check of what is found",
        ),
    ],
)
def test_plan_when_an_emergency_leaves_out_what_asks_for_less(engine, told, line):
    assert line not in shown(engine, **told)


def test_plan_when_no_opioid_can_be_given_asks_for_no_safeguards(engine):
    failed = {"drug_class": "nsaid", "status": "stopped", "response": "none"}
    taken = [
        make_treatment("naproxen", **failed),
        make_treatment("ibuprofen", **failed),
    ]

    alone = engine.planner.plan(
        make_patient(taken, disabling_pain=True, pain_score=9.0)
    )
    beside = [*taken, make_current("gabapentin")]
    sedated = engine.planner.plan(
        make_patient(beside, disabling_pain=True, pain_score=9.0)
    )

    assert "opioid-safeguards" in {x.id for x in alone.lines}
    assert {x.kind for x in sedated.lines if x.id == "opioid-rescue"} == {Kind.AVOID}
    assert "opioid-safeguards" not in {x.id for x in sedated.lines}


def test_plan_when_aspirin_protects_the_heart_does_not_speak_against_it(engine):
    taken = [make_current("aspirin"), make_current("clopidogrel")]
    plan = engine.planner.plan(make_patient(taken, recent_mi=True))

    assert not [x for x in plan.lines if x.id == "unsafe-now"]


def test_plan_when_aspirin_is_taken_for_the_pain_stops_it_beside_a_blood_thinner(
    engine,
):
    aspirin = make_current("aspirin", dose=650.0, unit="mg", per_day=4.0)
    plan = engine.planner.plan(make_patient([aspirin, make_current("apixaban")]))

    assert "aspirin" in {x.drug for x in plan.lines if x.id == "unsafe-now"}


def test_plan_when_a_drug_is_withdrawn_cites_what_speaks_against_it(engine):
    plan = engine.planner.plan(make_patient(["apixaban"]))
    naproxen = next(x for x in plan.lines if x.drug == "naproxen")

    assert "naproxen-label" in naproxen.cites
    assert "vandergaag-2020" not in naproxen.cites


def test_plan_when_a_gel_is_replaced_calls_it_by_its_name(engine):
    gel = make_current("diclofenac-topical", response="none")
    plan = engine.planner.plan(make_patient([gel]))
    texts = " ".join(x.text for x in plan.lines)

    assert "diclofenac 1% gel" in texts
    assert "diclofenac-topical" not in texts


def test_plan_when_a_drug_is_stopped_as_unsafe_says_stop_once(engine):
    taken = [make_current("tizanidine", response="none"), make_current("ciprofloxacin")]
    plan = engine.planner.plan(make_patient(taken))
    stops = [x for x in plan.lines if x.kind is Kind.STOP and x.drug == "tizanidine"]

    assert [x.id for x in stops] == ["unsafe-now"]


def test_plan_when_an_nsaid_is_ordered_says_nothing_of_the_gel_in_its_place(engine):
    plan = engine.planner.plan(make_patient(age=66.0, ckd=True, egfr=45.0))

    assert "naproxen" in started(plan)
    assert "gel-fallback" not in {x.id for x in plan.lines}


def test_plan_when_a_relaxant_helps_then_says_how_long_and_not_to_drive(engine):
    told = "35M back strain 5 days, cyclobenzaprine 10 mg tid helps"
    consult, _ = talk(engine, told)
    (line,) = [x for x in consult.plan.lines if x.drug == "cyclobenzaprine"]

    assert (line.id, line.kind) == ("limit-relaxant", Kind.CONTINUE)
    assert "2 weeks" in line.text
    assert "No driving" in line.text


@pytest.mark.parametrize(
    "told", ["78F, cyclobenzaprine 10 mg tid helps", "40M, cyclobenzaprine failed"]
)
def test_plan_when_a_relaxant_is_unsafe_or_fails_then_it_stops(engine, told):
    consult, _ = talk(engine, f"{told}, back strain 5 days")
    kinds = {x.kind for x in consult.plan.lines if x.drug == "cyclobenzaprine"}

    assert Kind.STOP in kinds
    assert Kind.CONTINUE not in kinds


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("gabapentin 300 tid failed", "taper-gabapentinoid"),
        ("oxycodone 20 mg tid, naproxen failed", "opioid-review"),
        ("chronic, duloxetine 60 failed", "end-duloxetine"),
    ],
)
def test_plan_when_nobody_said_that_it_is_still_taken_then_its_review_asks(
    engine, told, line
):
    consult, _ = talk(engine, f"45M back pain 6 months, {told}")
    review = next(x for x in consult.plan.lines if x.id == line)

    assert any("still taken?" in name for name in review.check_first)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ("gabapentin 300 tid failed, stopped it", "taper-gabapentinoid"),
        ("tramadol last month failed, stopped", "opioid-review"),
        ("naproxen failed", "opioid-review"),
        ("ibuprofen failed", "taper-gabapentinoid"),
    ],
)
def test_plan_when_it_is_over_or_was_never_told_then_there_is_no_review(
    engine, told, line
):
    consult, _ = talk(engine, f"45M back pain 6 months, {told}")

    assert line not in {x.id for x in consult.plan.lines}


def test_plan_when_tablets_of_unknown_strength_go_on_then_asks_how_strong(engine):
    told = "45M LBP 2 weeks, takes 2 ibuprofen tablets every 4 hours, helps a little"
    consult, _ = talk(engine, told)
    lines = {x.id: x.text for x in consult.plan.lines}

    assert "keep-nsaid" in lines
    assert "12 tablets a day are taken of a strength" in lines["tablets-open"]


def test_plan_when_only_the_response_is_open_then_does_not_say_that_it_failed(engine):
    told = "60F LBP 4 weeks, takes gabapentin 300 tid for sciatica"
    consult, _ = talk(engine, told)

    assert "taper-gabapentinoid" not in {x.id for x in consult.plan.lines}


@pytest.mark.parametrize(
    ("told", "stopped"),
    [
        ("takes vicodin 5/325 q6h, no relief", False),
        ("takes vicodin 5/325 q6h and tylenol 500 qid, no relief", True),
        ("tylenol 500 qid, no relief", True),
    ],
)
def test_plan_when_a_tablet_holds_an_opioid_then_its_other_part_is_not_stopped_alone(
    engine, told, stopped
):
    consult, _ = talk(engine, f"48F LBP 10 days, {told}")

    assert ("stop-acetaminophen" in {x.id for x in consult.plan.lines}) == stopped


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("tylenol 1 g tid helps", True),
        ("tylenol 1 g tid, no help", False),
        ("takes vicodin 5/325 tid, helps", False),
        ("on warfarin, tylenol 1 g tid helps", False),
        ("tylenol 1 g six times a day helps", False),
    ],
)
def test_plan_when_acetaminophen_helps_and_is_safe_then_it_goes_on(engine, told, kept):
    consult, _ = talk(engine, f"52M LBP 2 weeks, {told}")

    lines = {x.id for x in consult.plan.lines}

    assert ("keep-acetaminophen" in lines) == kept
    assert not (kept and "acetaminophen-safety" in lines)


def test_plan_when_a_relaxant_is_taken_in_chronic_pain_then_it_is_reviewed(engine):
    told = "54M back pain 4 months, cyclobenzaprine 10 mg nightly helps"
    consult, _ = talk(engine, told)
    lines = {x.id: x.text for x in consult.plan.lines}

    assert "limit-relaxant" not in lines
    assert "nothing supports longer use" in lines["end-relaxant"]
