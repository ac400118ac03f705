"""A number that only may be meant: a creatinine told without its unit."""

import pytest
from fakes import make_observation, make_patient, talk

from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.case import Interval, Status
from chatbot.model.dialog import Kind

NSAIDS = {"naproxen", "ibuprofen", "celecoxib"}
STARTS = {Kind.RECOMMEND, Kind.CONSIDER}
CASE = "45M back strain 2 weeks, otherwise healthy, no leg symptoms, creatinine {}"


@pytest.fixture(name="order")
def order_fixture(engine):
    """The NSAID that is ordered with a creatinine that is only possible."""

    def order(value):
        unsure = make_observation("creatinine", Status.POSSIBLE, value)
        plan = engine.planner.plan(make_patient(creatinine=unsure))
        return next((x for x in plan.lines if x.order and x.drug in NSAIDS), None)

    return order


def test_order_when_a_possible_creatinine_would_allow_it_hangs_on_the_kidneys(order):
    line = order(0.9)

    assert line.provisional
    assert "eGFR" in line.check_first


def test_order_when_a_possible_creatinine_asks_for_less_is_written_lower(order):
    line = order(1.7)

    assert line.order.dose_mg == 250
    assert "eGFR" in line.check_first


@pytest.mark.parametrize("value", [4.5, Interval(low=0.2, high=15.0)])
def test_order_when_any_reading_of_a_creatinine_bars_it_is_withheld(order, value):
    assert order(value) is None


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.8", 1.8),
        ("150", 1.7),
        ("400", 4.52),
        ("15", Interval(low=0.17, high=15.0)),
    ],
)
def test_creatinine_when_told_without_a_unit_is_possible_in_each_likely_one(
    engine, typed, value
):
    consult, _ = talk(engine, CASE.format(typed))
    known = consult.case.observations["creatinine"]

    assert (known.status, known.value) == (Status.POSSIBLE, value)


@pytest.mark.parametrize(
    ("unit", "value"),
    [("umol/l", 1.7), ("it's in micromol/L", 1.7), ("mg/dl", None)],
)
def test_creatinine_when_the_unit_follows_alone_is_settled(engine, unit, value):
    consult, events = talk(engine, CASE.format("150"), unit)
    known = consult.case.observations["creatinine"]

    assert value is None or (known.status, known.value) == (Status.PRESENT, value)
    assert value is not None or known.status is Status.POSSIBLE
    assert value is None or "creatinine 1.7 mg/dL" in as_plain(
        Speaker(engine.content).say(consult, events)
    )


def test_creatinine_when_without_a_unit_is_named_in_what_is_asked(engine):
    consult, events = talk(engine, CASE.format("150"))
    said = as_plain(Speaker(engine.content).say(consult, events))

    assert "creatinine 1.7 mg/dL (possible)" in said
    assert "“150” has no unit. Which unit is creatinine in?" in said


def test_weight_when_the_unit_follows_alone_is_settled(engine):
    consult, _ = talk(engine, "45M back strain 2 weeks, weight 180", "lb")

    assert consult.case.observations["weight"].value == pytest.approx(81.65)
