import pytest
from fakes import make_case, make_observation, make_treatment, talk

from chatbot.model.case import Status

DAYS = {"acute": 10.0, "subacute": 42.0, "chronic": 400.0}

RAISED = {
    "ces-bladder": ("emergency", {"bladder_change": True}),
    "ces-saddle": ("emergency", {"saddle_numbness": True}),
    "ces-bowel": ("emergency", {"bowel_change": True}),
    "ces-sexual": ("emergency", {"sexual_change": True}),
    "ces-bilateral-leg": ("emergency", {"bilateral_leg_symptoms": True}),
    "motor-severe-progressive": ("emergency", {"foot_drop": True}),
    "motor-mild-stable": ("urgent", {"leg_weakness": True}),
    "cord-signs": ("emergency", {"gait_change": True}),
    "mscc": ("emergency", {"cancer_history": True, "leg_weakness": True}),
    "cancer-history": ("urgent", {"cancer_history": True}),
    "cancer-multiple-weak": ("workup", {"age": 61.0, "night_sweats": True}),
    "weight-loss": ("workup", {"weight_loss": True}),
    "age-over-50": ("note", {"age": 51.0}),
    "no-improvement-1-month": ("workup", {"duration": 42.0}),
    "night-rest-pain": ("note", {"night_pain": True}),
    "thoracic-pain": ("urgent", {"thoracic_pain": True}),
    "fever-systemic": ("emergency", {"chills": True}),
    "bacteraemia-source": ("emergency", {"iv_drug_use": True}),
    "immunosuppression": ("urgent", {"immunosuppression": True}),
    "raised-markers": ("urgent", {"raised_markers": True}),
    "tb-brucella": ("workup", {"tb_exposure": True}),
    "major-trauma": ("urgent", {"major_trauma": True}),
    "minor-trauma-fragile": ("urgent", {"minor_trauma": True, "osteoporosis": True}),
    "corticosteroids": ("workup", {"steroid_use": True}),
    "age-over-70": ("workup", {"age": 74.0, "osteoporosis": True}),
    "contusion": ("urgent", {"contusion": True}),
    "midline-tenderness": ("workup", {"midline_tenderness": True}),
    "fracture-cluster": ("workup", {"age": 72.0, "sex": "female"}),
    "aaa": ("emergency", {"shock": True}),
    "visceral": ("urgent", {"visceral_symptoms": True}),
    "anticoagulant-neuraxial": (
        "emergency",
        {"spinal_procedure": True, "leg_weakness": True},
    ),
    "inflammatory-pattern": (
        "workup",
        {"morning_stiffness": True, "age": 31.0, "duration": 200.0},
    ),
    "neurogenic-claudication": ("note", {"neurogenic_claudication": True}),
    "prior-surgery": ("workup", {"prior_spine_surgery": True}),
    "young-under-20": ("note", {"age": 19.0}),
    "substance-withdrawal-suicide": ("emergency", {"withdrawal": True}),
}
"""The thirty-five red flags of the assessment, each with findings that raise it."""

FAILED = {"ibuprofen": make_treatment("ibuprofen", response="none")}
STENOSIS = {
    "bilateral_leg_symptoms": True,
    "neurogenic_claudication": True,
    "leg_numbness": False,
    "leg_weakness": False,
}
QUIET = {
    "the month of ordinary chronic pain": (
        "no-improvement-1-month",
        {"duration": DAYS["chronic"]},
    ),
    "the month of an acute episode": (
        "no-improvement-1-month",
        {"duration": DAYS["acute"]},
    ),
    "both legs aching on walking only": ("ces-bilateral-leg", STENOSIS),
    "both legs aching on walking only, for long, on a blood thinner": (
        "anticoagulant-neuraxial",
        STENOSIS | {"duration": DAYS["chronic"], "bleeding_disorder": True},
    ),
    "a severe weakness is not a mild one": (
        "motor-mild-stable",
        {"leg_weakness": True, "foot_drop": True},
    ),
    "a minor fall with sound bones": (
        "minor-trauma-fragile",
        {
            "minor_trauma": True,
            "age": 40.0,
            "osteoporosis": False,
            "steroid_use": False,
            "fracture_history": False,
        },
    ),
    "belly pain at 40": ("aaa", {"visceral_symptoms": True, "age": 40.0}),
    "a stiff morning at 60": (
        "inflammatory-pattern",
        {"morning_stiffness": True, "age": 60.0, "duration": 200.0},
    ),
    "a cough in an otherwise well patient": (
        "bacteraemia-source",
        {"recent_infection": True, "fever": False},
    ),
}


def plan_for(engine, found, treatments=()):
    told = {
        name: make_observation(
            name, Status.ABSENT if value is False else Status.PRESENT, value
        )
        for name, value in found.items()
    }
    case = make_case(observations=told, treatments=dict(treatments))
    return engine.planner.plan(case)


def test_red_flags_when_counted_are_those_of_the_assessment(engine):
    flags = engine.content.dialog.red_flags

    assert len(RAISED) == 36
    assert RAISED.keys() <= flags.keys()
    assert {n: flags[n].urgency.value for n in RAISED} == {
        n: urgency for n, (urgency, _) in RAISED.items()
    }


@pytest.mark.parametrize("flag", RAISED)
def test_red_flag_when_its_findings_are_present_is_raised_with_its_line(engine, flag):
    plan = plan_for(engine, RAISED[flag][1], FAILED)

    assert flag in {r.id for r in plan.raised}
    if plan.urgency != "emergency":
        action = engine.content.dialog.red_flags[flag].action
        assert action in {line.id for line in plan.lines}


@pytest.mark.parametrize("name", QUIET)
def test_red_flag_when_its_condition_does_not_hold_stays_down(engine, name):
    flag, found = QUIET[name]

    assert flag not in {r.id for r in plan_for(engine, found, FAILED).raised}


@pytest.mark.parametrize(
    "finding", ["saddle_numbness", "bladder_change", "foot_drop", "leg_weakness"]
)
def test_bilateral_symptoms_when_stenosis_has_a_second_sign_are_an_emergency(
    engine, finding
):
    assert plan_for(engine, STENOSIS | {finding: True}).urgency == "emergency"


@pytest.mark.parametrize(
    "found", [{}, {"duration": DAYS["chronic"], "leg_numbness": True}]
)
def test_bilateral_symptoms_when_new_on_a_blood_thinner_are_an_emergency(engine, found):
    plan = plan_for(engine, STENOSIS | {"bleeding_disorder": True} | found)

    assert "anticoagulant-neuraxial" in {r.id for r in plan.raised}


@pytest.mark.parametrize("unknown", ["leg_numbness", "leg_weakness"])
def test_bilateral_symptoms_when_stenosis_is_not_examined_are_urgent(engine, unknown):
    found = {n: v for n, v in STENOSIS.items() if n != unknown}
    plan = plan_for(engine, found)

    assert plan.urgency == "urgent"
    assert "stenosis-check" in {line.id for line in plan.lines}
    assert unknown in plan.unknown


@pytest.mark.parametrize(
    "flag", [n for n, (urgency, _) in RAISED.items() if urgency == "emergency"]
)
def test_emergency_when_raised_starts_and_continues_nothing(engine, flag):
    plan = plan_for(engine, RAISED[flag][1], FAILED)

    assert plan.urgency == "emergency"
    assert plan.lines
    assert not any(
        x.order or x.kind.value in {"recommend", "consider", "continue"}
        for x in plan.lines
    )


def test_possible_red_flag_counts_as_present_and_is_asked_about(engine):
    told = {"saddle_numbness": make_observation("saddle_numbness", Status.POSSIBLE)}

    plan = engine.planner.plan(make_case(observations=told))

    assert plan.urgency == "emergency"
    assert plan.raised[0].possible


@pytest.mark.parametrize(
    ("told", "urgency"),
    [
        ("takes ibuprofen 400 tid, black stools since yesterday", "urgent"),
        ("failed naproxen, vomiting blood", "urgent"),
        ("takes ibuprofen 400 tid, black stools 2 years ago", "routine"),
        ("takes acetaminophen, black stools since yesterday", "routine"),
        ("takes ibuprofen 400 tid, no black stools", "routine"),
    ],
)
def test_raise_when_bleeding_on_an_nsaid_then_help_is_got_first(engine, told, urgency):
    consult, _ = talk(engine, f"45M back pain 2 weeks, {told}")
    first = consult.plan.lines[0]

    assert consult.plan.urgency == urgency
    assert (first.id == "bleeding-help") == (urgency == "urgent")
