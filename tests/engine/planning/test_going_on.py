"""What is taken already and helps: whether it goes on, and what belongs beside it."""

import pytest
from fakes import make_current, make_observation

from chatbot.model.case import Status
from chatbot.model.dialog import Kind

HELPS = {"response": "helped", "dose": 250, "unit": "mg", "per_day": 2}
NSAIDS = {"naproxen", "ibuprofen", "celecoxib"}
STARTS = {Kind.RECOMMEND, Kind.CONSIDER}


def of(plan, name):
    return next((x for x in plan.lines if x.id == name), None)


def started(plan):
    return {x.drug for x in plan.lines if x.kind in STARTS and x.drug}


@pytest.mark.parametrize(
    ("taken", "told", "added"),
    [
        pytest.param((), {}, False, id="no risk"),
        pytest.param((), {"age": 72.0}, True, id="over 65"),
        pytest.param(("sertraline",), {}, True, id="beside an SSRI"),
        pytest.param(("sertraline", "omeprazole"), {}, False, id="taken already"),
    ],
)
def test_nsaid_when_it_goes_on_gets_a_pump_inhibitor_at_risk(plan, taken, told, added):
    line = of(plan(make_current("naproxen", **HELPS), *taken, **told), "keep-nsaid")

    assert ("proton pump inhibitor" in line.text) is added
    assert bool(line.changed) is added
    assert not added or "sostres-2013" in line.cites


def test_nsaid_when_it_goes_on_says_what_to_watch(plan):
    line = of(plan(make_current("naproxen", **HELPS), hypertension=True), "keep-nsaid")

    assert [c.rule for c in line.watch] == ["nsaid-hypertension"]


def test_nsaid_when_it_goes_on_hangs_on_what_would_bar_it(plan):
    unknown = plan(make_current("naproxen", **HELPS), conditions_complete=None)

    assert of(unknown, "keep-nsaid").provisional


@pytest.mark.parametrize("other", ["warfarin", "lisinopril", "prednisone", "lithium"])
def test_nsaid_when_it_must_not_go_on_has_something_in_its_place(plan, other):
    made = plan(make_current("naproxen", **HELPS), other)

    assert of(made, "unsafe-now").drug == "naproxen"
    assert of(made, "keep-nsaid") is None
    assert "acetaminophen" in started(made)
    assert not started(made) & NSAIDS


def test_gel_when_the_tablet_must_stop_is_not_held_against_it(plan):
    made = plan(make_current("celecoxib", **HELPS), "warfarin")

    assert "diclofenac-topical" in started(made)


def test_gel_when_taken_beside_a_tablet_that_must_stop_is_not_stopped_for_it(plan):
    made = plan(
        make_current("celecoxib", response="none"), "diclofenac-topical",
        liver_disease=None, ckd=True, egfr=45.0, heart_failure=True,
    )  # fmt: skip

    stopped = {x.drug for x in made.lines if x.id == "unsafe-now"}
    assert "diclofenac-topical" not in stopped


def test_nsaids_when_two_are_taken_offer_no_fallback_beside_the_one_ordered(plan):
    assert "acetaminophen" not in started(plan("ibuprofen", "naproxen"))


@pytest.mark.parametrize(
    ("taken", "added"),
    [
        pytest.param((), True, id="the NSAID needed none before"),
        pytest.param(("omeprazole",), False, id="taken already"),
        pytest.param(("prednisone",), False, id="no NSAID is ordered"),
    ],
)
def test_duloxetine_when_ordered_beside_an_nsaid_protects_the_gut(plan, taken, added):
    tried = make_current("ibuprofen", status="stopped", response="none")
    line = of(plan(tried, *taken, duration=400.0), "duloxetine-option")

    assert ("proton pump inhibitor with naproxen" in line.text) is added


@pytest.mark.parametrize("status", [Status.PRESENT, Status.POSSIBLE])
def test_nsaid_when_breastfeeding_is_only_possible_is_the_one_preferred(plan, status):
    feeding = make_observation("breastfeeding", status)

    assert started(plan(breastfeeding=feeding)) & NSAIDS == {"ibuprofen"}


@pytest.mark.parametrize(
    "aspirin",
    [
        pytest.param({"dose": 325, "unit": "mg", "per_day": 1}, id="325 mg a day"),
        pytest.param({}, id="without a dose"),
    ],
)
def test_aspirin_when_nobody_said_it_is_for_the_pain_is_not_replaced(plan, aspirin):
    made = plan(make_current("aspirin", **aspirin))

    assert not started(made) & NSAIDS
    assert not any("in place of aspirin" in x.text for x in made.lines)
    assert "acetaminophen" in started(made)


def test_aspirin_when_it_is_taken_for_the_pain_gives_way(plan):
    much = make_current("aspirin", dose=650, unit="mg", per_day=4)
    line = of(plan(much), "one-oral-nsaid")

    assert "in place of aspirin" in line.text


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ({"cardiovascular_disease": True}, "topical-diclofenac-heart"),
        ({"peptic_ulcer": True}, "topical-diclofenac-bleeding"),
    ],
)
def test_gel_when_offered_says_what_the_warning_of_its_class_says(plan, told, rule):
    line = of(plan(**told), "gel-fallback")

    assert rule in [c.rule for c in line.watch]
    assert all(c.unconfirmed for c in line.watch)


@pytest.mark.parametrize("status", [Status.PRESENT, Status.POSSIBLE])
def test_gel_when_a_heart_attack_may_be_recent_is_not_offered(plan, status):
    recent = make_observation("recent_mi", status)

    assert (
        of(plan(recent_mi=recent, cardiovascular_disease=True), "gel-fallback") is None
    )


def test_gel_when_it_is_all_that_is_left_is_not_stopped(plan):
    gel = make_current("diclofenac-topical", response="helped")
    made = plan(gel, cardiovascular_disease=True)

    assert of(made, "gel-fallback")
    assert of(made, "stop-gel") is None


@pytest.mark.parametrize("other", ["fluoxetine", "alprazolam", "pregabalin"])
def test_opioid_when_it_meets_another_drug_is_the_one_reviewed_first(plan, other):
    opioid = make_current("tramadol", drug_class="opioid")
    for taken in ((opioid, other), (other, opioid)):
        reviewed = [x for x in plan(*taken).lines if x.id == "unsafe-now"]

        assert [x.drug for x in reviewed] == ["tramadol", other]
        assert reviewed[1].text.startswith(f"Review {other} too, for the same reason")
