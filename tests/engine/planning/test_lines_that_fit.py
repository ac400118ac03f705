"""Lines that do not fit the patient are left out, however little was told of the length."""

import pytest
from fakes import make_current, make_observation, make_treatment

ACUTE = {
    "no-routine-imaging", "recheck", "then-what", "full-reassessment", "psychosocial",
    "stay-active-advice", "heat", "hands-on", "pt-axial", "pt-step-up", "one-oral-nsaid",
}  # fmt: skip
SCREENED = dict.fromkeys(
    ("cancer_history", "weight_loss", "fever", "iv_drug_use", "immunosuppression",
     "recent_infection", "spinal_procedure", "major_trauma", "steroid_use",
     "visceral_symptoms"),
    False,
)  # fmt: skip
WALKING = {"neurogenic_claudication": True, "bilateral_leg_symptoms": False}


def ids(plan):
    return {x.id for x in plan.lines}


@pytest.mark.parametrize(
    ("told", "there"),
    [
        pytest.param(SCREENED, {"imaging-later", "exercise-chronic"}, id="axial"),
        pytest.param(
            {"leg_pain_below_knee": True}, {"surgical-opinion"}, id="radicular"
        ),
        pytest.param(WALKING, {"stenosis-surgical-opinion"}, id="stenosis"),
    ],
)
def test_plan_when_chronic_is_told_without_a_length_has_no_acute_line(
    plan, told, there
):
    made = plan(**({"duration": None, "chronic": True} | told))

    assert not ids(made) & ACUTE
    assert there <= ids(made)


def test_plan_when_only_the_length_is_open_keeps_its_acute_lines_in_doubt(plan):
    doubtful = {x.id for x in plan(duration=None).lines if x.provisional}

    assert {"no-routine-imaging", "then-what", "pt-axial"} <= doubtful


@pytest.mark.parametrize(("age", "fits"), [(19.0, False), (20.0, True), (None, True)])
def test_plan_when_under_twenty_neither_refuses_a_film_nor_offers_manipulation(
    plan, age, fits
):
    found = ids(plan(age=age)) & {"no-routine-imaging", "hands-on"}

    assert found == ({"no-routine-imaging", "hands-on"} if fits else set())


@pytest.mark.parametrize(("stiff", "shown"), [(True, False), (False, True)])
def test_plan_when_the_pattern_is_inflammatory_seeks_no_second_feature(
    plan, stiff, shown
):
    made = plan(duration=200.0, age=28.0, night_pain=True, morning_stiffness=stiff)

    assert ("night-pain-look" in ids(made)) is shown
    assert ("inflammatory-referral" in ids(made)) is stiff


def test_plan_when_treatment_of_an_opioid_use_disorder_is_taken_says_it_goes_on(plan):
    made = plan("buprenorphine", opioid_use_disorder=True)
    line = next(x for x in made.lines if x.id == "opioid-oud")

    assert "never stopped abruptly" in line.text
    assert "hhs-taper-2019" in line.cites


@pytest.mark.parametrize(
    ("response", "shown"),
    [
        pytest.param("unknown", "review-gabapentinoid", id="nothing said of it"),
        pytest.param("helped", "review-gabapentinoid", id="helps"),
        pytest.param("none", "taper-gabapentinoid", id="failed"),
    ],
)
def test_plan_when_a_gabapentinoid_is_taken_reviews_or_tapers_it(plan, response, shown):
    made = plan(make_current("pregabalin", response=response), duration=200.0)

    both = {"review-gabapentinoid", "taper-gabapentinoid"}
    assert ids(made) & both == {shown}


def test_plan_when_chronic_starts_before_drugs_and_refuses_what_is_of_no_use(plan):
    made = plan(duration=200.0)
    order = [x.id for x in made.lines]

    assert order.index("exercise-chronic") < order.index("nsaid-chronic")
    assert {
        "no-relaxant-chronic", "gabapentinoid-chronic", "no-injections-chronic",
    } <= ids(made)  # fmt: skip


@pytest.mark.parametrize("leg", [False, True])
@pytest.mark.parametrize("duration", [3.0, 40.0, 83.0, 85.0, 700.0])
def test_plan_whatever_its_path_says_what_brings_the_patient_back_the_same_day(
    plan, duration, leg
):
    lines = plan(duration=duration, leg_pain_below_knee=leg).lines
    signs = ("weakness", "numbness between the legs", "bladder", "fever")

    for texts in ([x.text for x in lines], [x.plain or "" for x in lines]):
        told = " ".join(t for t in texts if "same day" in t)
        assert all(sign in told for sign in signs)


@pytest.mark.parametrize("leg", [False, True])
@pytest.mark.parametrize("duration", [10.0, 50.0, 200.0])
def test_plan_when_it_is_getting_better_starts_no_drug_and_keeps_what_helps(
    plan, duration, leg
):
    told = {"duration": duration, "leg_pain_below_knee": leg}
    failed = make_treatment(
        "naproxen", drug_class="nsaid", status="stopped", response="none"
    )
    helps = make_current(
        "acetaminophen", dose=650, unit="mg", per_day=3, response="helped"
    )
    course = make_observation("course", value="better")
    same = plan(failed, helps, **told, course=make_observation("course", value="same"))
    better = plan(failed, helps, **told, course=course)

    assert [x.drug for x in same.lines if x.order]
    assert not [x.drug for x in better.lines if x.order]
    assert "keep-acetaminophen" in ids(better)


@pytest.mark.parametrize("duration", [10.0, 50.0, 200.0])
def test_plan_when_a_spinal_infection_is_looked_for_offers_no_hands_and_no_exercise(
    plan, duration
):
    offered = {
        "hands-on", "hands-on-chronic", "pt-axial", "pt-step-up", "exercise-chronic",
        "stay-active-advice", "stay-active-chronic",
    }  # fmt: skip

    assert ids(plan(duration=duration)) & offered
    made = plan(**SCREENED, duration=duration, raised_markers=True)
    assert not ids(made) & {*offered, "imaging-later", "no-routine-imaging"}
