"""What a plan stops, and how; what it says once; what it says of what goes on."""

import pytest
from fakes import make_current, make_patient

from chatbot.model.dialog import Kind

FAILED = {"response": "none"}


def of(plan, name, drug=None):
    return next(
        (x for x in plan.lines if x.id == name and drug in {None, x.drug}), None
    )


def stopped(plan):
    return {x.drug for x in plan.lines if x.kind is Kind.STOP and x.section != "do now"}


def test_stop_when_one_relaxant_failed_and_another_helps_is_of_the_one_that_failed(
    plan,
):
    made = plan(
        make_current("cyclobenzaprine", **FAILED),
        make_current("tizanidine", response="partial"),
    )

    assert "cyclobenzaprine" in stopped(made)
    assert of(made, "stop-relaxant", "tizanidine") is None


@pytest.mark.parametrize(
    ("drug", "words"),
    [
        ("baclofen", "Taper over 1-2 weeks or longer"),
        ("tizanidine", "to avoid rebound hypertension"),
        ("carisoprodol", "taper over about 14 days"),
        ("methocarbamol", None),
    ],
)
def test_stop_when_the_row_asks_for_a_taper_says_how(plan, drug, words):
    line = of(plan(make_current(drug, **FAILED)), "stop-relaxant")

    assert (words or "Stop") in line.text
    assert line.text.endswith("many weeks.") is (words is None)


def test_stop_when_it_was_not_tolerated_does_not_say_that_it_failed(plan):
    line = of(
        plan(make_current("cyclobenzaprine", response="adverse")), "stop-relaxant"
    )

    assert "It was not tolerated" in line.text
    assert "has not helped" not in line.text


def test_overdose_when_the_plan_stops_the_drug_is_not_only_brought_down(plan):
    much = make_current("metaxalone", dose=800, unit="mg", per_day=6)
    old, young = plan(much, age=72.0), plan(much)

    assert "This plan stops it." in of(old, "over-dose-now").text
    assert "Bring it down" in of(young, "over-dose-now").text


def test_strength_when_that_of_tablets_was_not_told_is_asked_in_a_line_of_its_own(plan):
    untold = plan(make_current("acetaminophen", dose=2, unit="tablet", per_day=6))
    told = plan(make_current("acetaminophen", dose=500, unit="mg", per_day=6))
    line = of(untold, "tablets-open", "acetaminophen")

    assert line.text.startswith("Ask how strong the acetaminophen tablets are - 12")
    assert "the maximum is 4000 mg a day" in line.text
    assert line.rules == ("tablets-open",)
    assert of(untold, "watch-taken") is None
    assert of(told, "tablets-open") is None


def test_strength_when_many_were_taken_is_asked_though_the_plan_orders_another(plan):
    line = of(plan(make_current("ibuprofen", dose=25, unit="tablet")), "tablets-open")

    assert line.text.startswith("Ask how strong the ibuprofen tablets are - 25")
    assert "tell your clinician today how strong" in line.plain


def test_amount_when_not_told_of_each_product_is_asked_in_all(plan):
    cold = make_current("acetaminophen", product="dayquil", text="dayquil")
    strong = {"dose": 325, "unit": "mg", "tablets": 2, "per_day": 6, "text": "percocet"}
    both = make_current("acetaminophen", product="percocet", besides=(cold,), **strong)
    line = of(plan(both), "tablets-open")

    assert line.text.startswith("Ask how much acetaminophen is taken in all - it is in")
    assert "percocet and dayquil" in line.text
    assert "all you take" in line.plain


@pytest.mark.parametrize(
    "tablets",
    [
        make_current("acetaminophen", dose=2, unit="tablet", per_day=4, **FAILED),
        make_current("hydrocodone", drug_class="opioid", dose=1, unit="tablet", per_day=4),
        make_current("ibuprofen", dose=2, unit="tablet"),
    ],
    ids=["it is stopped", "an opioid is asked of with all of them", "no number a day"],
)  # fmt: skip
def test_strength_when_it_does_not_matter_or_is_asked_elsewhere_has_no_line(
    plan, tablets
):
    assert of(plan(tablets), "tablets-open") is None


def test_stop_when_only_the_class_of_what_is_taken_is_told_warns_of_it_as_well(plan):
    beside = plan("warfarin", make_current("nsaid"))

    assert "Stop NSAIDs. With warfarin" in of(beside, "unsafe-now", "nsaid").text
    assert of(plan(make_current("nsaid")), "unsafe-now") is None


def test_stop_that_no_line_shows_leaves_the_drug_to_be_warned_of(plan):
    made = plan(
        make_current("methocarbamol", response="adverse"), age=16.0,
        myasthenia_gravis=True,
    )  # fmt: skip

    assert of(made, "unsafe-now", "methocarbamol") is not None


def test_review_when_two_drugs_meet_says_the_reason_once(plan):
    made = plan("oxycodone", "lorazepam")
    first, second = of(made, "unsafe-now", "oxycodone"), of(
        made, "unsafe-now", "lorazepam"
    )  # fmt: skip

    assert "overdose and death" in first.text
    assert second.text.startswith("Review lorazepam too, for the same reason")
    assert second.cites == first.cites


def test_order_of_what_is_taken_comes_in_place_of_it(plan):
    told = {"heart_failure": True}
    plain = plan(make_current("acetaminophen", dose=500, unit="mg", per_day=3), **told)
    product = make_current(
        "acetaminophen", dose=325, unit="mg", per_day=4, product="percocet"
    )

    line = of(plain, "acetaminophen-safety")
    assert line.kind is Kind.CONSIDER
    assert "in place of any other dose of acetaminophen." in line.text
    held = of(plan(product, **told), "acetaminophen-safety")
    assert "any other dose" not in held.text
    assert "same-drug-twice" in {c.rule for c in held.watch}


def test_opioid_that_no_row_holds_beside_what_bars_the_other_is_to_be_checked(plan):
    failed = [make_current(n, **FAILED) for n in ("naproxen", "acetaminophen")]
    made = plan(*failed, "phenelzine", disabling_pain=True, pain_score=9.0)
    line = of(made, "opioid-rescue")

    assert line.drug == "oxycodone"
    assert "oxycodone with phenelzine (no row on it)" in line.check_first
    assert line.provisional


def test_opioid_that_is_taken_is_reviewed_and_not_refused(plan):
    assert of(plan("oxycodone"), "opioid-not-now") is None
    assert of(plan("oxycodone"), "opioid-review") is not None
    assert of(plan(), "opioid-not-now") is not None


def test_watch_when_what_goes_on_calls_for_care_is_one_line(plan):
    line = of(plan("duloxetine", "warfarin"), "watch-taken")

    assert "Duloxetine with warfarin" in line.text
    assert line.kind is Kind.REASSESS
    assert "bleeding" in of(plan("tramadol", "warfarin"), "watch-taken").text
    assert of(plan("warfarin"), "watch-taken") is None
    assert of(plan("warfarin", "omeprazole"), "watch-taken") is None


@pytest.mark.parametrize("drug", ["buprenorphine", "amitriptyline"])
def test_qt_when_it_is_long_is_named_as_the_reason(plan, drug):
    line = of(plan(drug, long_qt=True), "unsafe-now", drug)

    assert "With a long QT:" in line.text


def test_plan_when_three_are_barred_for_the_same_reason_says_so_in_one_line(engine):
    from chatbot.engine.wording.plan import as_one

    lines = engine.planner.plan(make_patient(heart_failure=True)).lines
    told = [x.text for _, x in as_one(enumerate(lines, 1))]

    assert any(
        t.startswith("No naproxen, ibuprofen, celecoxib or aspirin here.") for t in told
    )
    assert not any(t.startswith("No ibuprofen here.") for t in told)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"leg_pain_below_knee": True}, "nsaid-radicular"),
        ({"duration": 200.0}, "nsaid-chronic"),
        ({}, "one-oral-nsaid"),
    ],
)
def test_nsaid_when_nobody_said_what_was_tried_is_shown_with_what_to_check(
    plan, told, name
):
    line = of(plan(treatments_complete=None, conditions_complete=None, **told), name)

    assert line.provisional
    assert {"conditions", "list of what was tried"} <= {*line.check_first}


def test_film_when_the_image_is_wanted_today_is_not_asked_for_this_week(plan):
    made = plan(major_trauma=True, osteoporosis=True, minor_trauma=True)

    assert of(made, "fracture-imaging-today") is not None
    assert of(made, "fracture-film") is None


def test_opioid_when_its_dose_is_not_known_is_not_counted_as_none(plan):
    told = make_current("morphine", dose=30, unit="mg", per_day=2)
    made = plan("oxycodone", told)

    assert (
        "How much oxycodone is taken a day is not fully known"
        in of(made, "opioid-dose-open").text
    )
    assert "at least 60 MME a day" in of(made, "opioid-load").text
    assert of(plan(told), "opioid-dose-open") is None


def test_total_when_one_product_has_no_strength_is_the_least_that_is_taken(plan):
    tablets = make_current(
        "acetaminophen", dose=2, unit="tablet", per_day=2, product="excedrin"
    )
    much = make_current(
        "acetaminophen", dose=1000, unit="mg", per_day=5, besides=(tablets,)
    )

    assert of(plan(much), "over-dose-now").text.startswith("At least 5000 mg a day")


@pytest.mark.parametrize(
    ("per_day", "besides", "over"),
    [(4, True, True), (4, False, False), (3, True, False), (5, False, True)],
)
def test_total_when_it_is_at_the_maximum_is_over_it_with_a_product_more(
    plan, per_day, besides, over
):
    tablets = make_current("acetaminophen", unit="tablet", dose=2, product="dayquil")
    told = make_current(
        "acetaminophen", dose=1000, unit="mg", per_day=per_day,
        besides=(tablets,) if besides else (),
    )  # fmt: skip

    assert (of(plan(told), "over-dose-now") is not None) is over


def test_overdose_when_the_same_drug_is_ordered_gives_way_to_the_order(plan):
    much = make_current("acetaminophen", dose=1000, unit="mg", per_day=6)
    made = plan(much, heart_failure=True)

    assert "The order in this plan takes its place." in of(made, "over-dose-now").text
    assert "in place of" in of(made, "acetaminophen-safety").text.lower()


def test_plan_when_what_was_tried_is_over_the_maximum_does_not_say_it_is_taken(plan):
    tried = make_current("ibuprofen", dose=800, unit="mg", per_day=6, status="unknown")
    first = plan(tried).lines[0]

    assert first.id == "over-dose-now"
    assert "was taken, perhaps still is, over the maximum" in first.text
