"""What one line of a plan says, no other says again, or otherwise."""

import pytest
from fakes import make_treatment, talk


def text_of(plan):
    return {line.id: line.text for line in plan.lines}


@pytest.mark.parametrize("bars", ["warfarin", "lithium", "apixaban"])
def test_plan_when_a_drug_is_stopped_as_unsafe_says_it_once(plan, bars):
    lines = plan(bars, "ibuprofen").lines
    said = [x.text for x in lines if x.drug == "ibuprofen"]

    assert len(said) == 1
    assert said[0].startswith("Stop ibuprofen.")
    assert any("No naproxen here" in x.text for x in lines)


def test_plan_in_pregnancy_says_once_why_a_drug_is_stopped(plan):
    made = plan("ibuprofen", "acetaminophen", pregnancy=True, gestation=196.0)
    said = [(x.id, x.drug) for x in made.lines if x.drug]

    assert ("unsafe-now", "ibuprofen") in said
    assert ("taken-in-pregnancy", "ibuprofen") not in said
    assert ("taken-in-pregnancy", "acetaminophen") in said


def test_plan_at_a_visit_without_gain_asks_once_what_was_taken(engine):
    told = "34M, lumbar strain 6 days, tylenol no help, pain 5, no leg symptoms"
    after, _ = talk(engine, told, "just tell me", "/visit 2026-12-06", "the same")
    lines = text_of(after.plan)

    assert "really taken" in lines["no-better-at-visit"]
    assert "really taken" not in lines["one-oral-nsaid"]


@pytest.mark.parametrize(
    "sign", ["saddle_numbness", "bladder_change", "bowel_change", "leg_weakness"]
)
def test_plan_when_cancer_stands_beside_a_new_sign_scans_the_whole_spine_at_once(
    plan, sign
):
    lines = text_of(plan(cancer_history=True, **{sign: True}))

    assert "cord-mri" in lines
    assert lines.keys().isdisjoint({"cancer-mri", "metastasis-mri"})


def test_plan_when_the_cord_is_scanned_today_waits_for_no_blood_test(plan):
    made = plan(make_treatment("apixaban"), spinal_procedure=True, leg_weakness=True)

    assert "cord-mri" in text_of(made)
    assert "infection-bloods" not in text_of(made)


@pytest.mark.parametrize("chronic", [10.0, 200.0])
def test_plan_when_an_opioid_is_taken_names_what_goes_before_its_renewal(plan, chronic):
    taken = make_treatment("oxycodone", drug_class="opioid", status="current")
    lines = text_of(plan(taken, duration=chronic, pain_score=5.0))

    assert "naloxone offered" in lines["opioid-safeguards"]
    assert "opioid-review" in lines


@pytest.mark.parametrize(
    "pair", [("oxycodone", "alprazolam"), ("hydrocodone", "cyclobenzaprine")]
)
def test_plan_when_two_sedatives_are_unsafe_together_names_the_pair_once(plan, pair):
    lines = plan(*pair).lines

    assert all(x.id != "sedative-load" for x in lines)
    assert any({*pair} <= {*x.because} for x in lines if x.id == "unsafe-now")


@pytest.mark.parametrize("told", ["on phenelzine", "on nardil", "has epilepsy"])
def test_why_not_when_a_drug_is_barred_here_then_that_leads(engine, told):
    _, reply = talk(engine, f"50M back strain 2 weeks, {told}", "why no tramadol?")

    assert reply[0].answer.parts[0].text.startswith("Tramadol, ")


@pytest.mark.parametrize(
    ("told", "barred"),
    [
        ("naproxen stopped - AKI", "naproxen"),
        ("naproxen stopped - gastritis", "naproxen"),
        ("told to avoid tylenol", "acetaminophen"),
        ("gabapentin: told never again", "gabapentin"),
    ],
)
def test_plan_when_a_drug_must_not_be_taken_tells_the_patient_of_it(
    engine, told, barred
):
    consult, _ = talk(engine, f"66M back strain 4 weeks, {told}", "plan now")
    lines = [x for x in consult.plan.lines if x.drug == barred]

    assert [x.plain for x in lines] == [
        f"Do not take {barred} unless your clinician tells you to."
    ]
