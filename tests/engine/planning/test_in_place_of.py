"""What an order takes the place of, what it hangs on, and what is checked before it."""

import pytest
from fakes import make_current, make_treatment

FIRST = "First check what was really taken so far"
ORDERS = {"one-oral-nsaid", "nsaid-radicular", "nsaid-chronic"}
HELPS = {"response": "helped", "unit": "mg"}


def ordered(plan):
    return [x for x in plan.lines if x.order and x.id in ORDERS]


def pill(name, **rest):
    return make_current(name, drug_class="nsaid", **rest)


@pytest.mark.parametrize(
    ("taken", "closed", "shown"),
    [
        pytest.param((), True, False, id="nothing tried"),
        pytest.param((), None, False, id="nothing told yet"),
        pytest.param((make_treatment("heat"),), True, False, id="heat alone"),
        pytest.param(("metformin",), True, False, id="not for the pain"),
        pytest.param(("acetaminophen",), True, True, id="acetaminophen"),
        pytest.param((pill("ibuprofen", response="none"),), True, True, id="failed"),
        pytest.param(("cyclobenzaprine",), True, True, id="a relaxant"),
    ],
)
def test_order_when_nothing_was_tried_asks_for_no_check_of_it(
    plan, taken, closed, shown
):
    (line,) = ordered(plan(*taken, treatments_complete=closed))

    assert (FIRST in line.text) is shown


@pytest.mark.parametrize("leg", [False, True])
@pytest.mark.parametrize("duration", [10.0, 200.0])
@pytest.mark.parametrize(
    "taken",
    [
        pytest.param([pill("ketorolac", days=7, **HELPS)], id="past its days"),
        pytest.param(
            [pill("meloxicam", **HELPS), pill("naproxen", **HELPS)], id="two at once"
        ),
        pytest.param(
            [pill("ibuprofen", **HELPS), pill("celecoxib", **HELPS)], id="two others"
        ),
    ],
)
def test_plan_when_an_nsaid_that_helps_cannot_go_on_orders_one_in_its_place(
    plan, taken, duration, leg
):
    made = plan(*taken, duration=duration, leg_pain_below_knee=leg)
    (line,) = ordered(made)

    assert "in place of" in line.text
    assert not [x for x in made.lines if x.id == "keep-nsaid"]
    assert line.drug == "naproxen"


def test_plan_when_one_nsaid_helps_orders_no_other(plan):
    made = plan(pill("ibuprofen", dose=400, per_day=3, **HELPS))

    assert not ordered(made)
    assert [x.drug for x in made.lines if x.id == "keep-nsaid"] == ["ibuprofen"]


def test_order_when_it_is_not_known_whether_the_one_taken_helps_hangs_on_that(plan):
    (line,) = ordered(plan(pill("ibuprofen", dose=600, per_day=3)))

    assert "in place of ibuprofen" in line.text
    assert line.check_first == ("ibuprofen (still taken? did it help?)",)


@pytest.mark.parametrize("response", ["helped", "unknown"])
def test_plan_when_what_is_replaced_was_taken_too_long_says_that_it_stops(
    plan, response
):
    made = plan(pill("ketorolac", days=7, response=response))
    stopped = [x.text for x in made.lines if x.id == "unsafe-now"]

    assert len(stopped) == 1
    assert stopped[0].endswith("It has been taken for 7 days; the limit is 5.")


@pytest.mark.parametrize("age", [42.0, 78.0])
@pytest.mark.parametrize("name", ["indomethacin", "ketorolac"])
def test_plan_when_an_nsaid_is_not_for_older_people_orders_another_for_them(
    plan, name, age
):
    made = plan(pill(name, days=2, **HELPS), age=age, egfr=80.0, crcl=80.0)
    kept = [x.drug for x in made.lines if x.id == "keep-nsaid"]

    assert kept == ([name] if age < 65 else [])
    assert [x.drug for x in ordered(made)] == ([] if age < 65 else ["naproxen"])
    assert not [x for x in made.lines if x.id == "acetaminophen-safety"]


@pytest.mark.parametrize(("age", "falls"), [(70.0, True), (70.0, False), (50.0, True)])
def test_plan_when_an_older_person_falls_offers_no_duloxetine(plan, age, falls):
    told = {"duration": 400.0, "age": age, "falls": falls, "egfr": 80.0, "crcl": 80.0}
    made = plan(pill("naproxen", response="none"), **told)
    kinds = {str(x.kind) for x in made.lines if x.drug == "duloxetine"}

    assert kinds == ({"avoid"} if age >= 65 and falls else {"consider"})


def test_plan_when_an_older_person_who_falls_takes_pregabalin_has_it_reviewed(plan):
    made = plan("pregabalin", age=70.0, falls=True)
    (line,) = [x for x in made.lines if x.id == "unsafe-now"]

    assert line.text.startswith("Review pregabalin")
    assert "taper, do not stop at once" in line.text


GEL = "diclofenac-topical"


@pytest.mark.parametrize(
    ("told", "response", "kept"),
    [
        pytest.param({"age": 42.0}, "helped", False, id="young"),
        pytest.param({"age": 70.0}, "helped", True, id="older"),
        pytest.param({"age": 42.0, "ckd": True}, "helped", True, id="weak kidneys"),
        pytest.param({"age": 70.0}, "none", False, id="failed"),
        pytest.param({"age": 70.0}, "unknown", False, id="nobody said"),
    ],
)
def test_plan_when_a_gel_helps_an_older_person_it_goes_on(plan, told, response, kept):
    kidneys = {"egfr": 55.0, "crcl": 55.0}
    made = plan(pill(GEL, response=response), **(kidneys | told))
    lines = {x.id for x in made.lines if x.drug == GEL and str(x.kind) != "stop"}

    assert ("keep-gel" in lines) is kept
    assert bool(ordered(made)) is not kept
    assert not kept or "gel-fallback" not in lines
