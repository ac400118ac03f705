import pytest
from fakes import make_current, make_observation, make_patient

from chatbot.engine.planning.orders import parse_order
from chatbot.model.case import Interval, Status
from chatbot.model.dialog import Kind

STARTS = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}
NSAIDS = {"naproxen", "ibuprofen", "celecoxib"}


@pytest.fixture(name="vet")
def vet_fixture(engine):
    def vet(text, *taken, allergies=(), **told):
        facts = engine.planner.facts(make_patient(taken, allergies, **told))
        order = parse_order(text, engine.content.drugs)
        safety, current = engine.planner.safety, list(facts.current)
        adapted = safety.adapt(order, facts, current)
        return adapted, safety.check(order.drug, facts, current, adapted.order)

    return vet


def started(plan):
    return {x.drug for x in plan.lines if x.kind in STARTS and x.drug}


def rules(check):
    return {c.rule for c in check.barred}


def test_plan_when_nothing_is_wrong_orders_an_nsaid_unchanged(plan):
    ordered = next(x for x in plan().lines if x.order)

    assert (ordered.drug, ordered.changed, ordered.watch) == ("naproxen", (), ())
    assert not ordered.provisional


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({"ckd_stage": "4", "ckd": True}, id="stage of kidney disease"),
        pytest.param({"creatinine": 3.2}, id="creatinine"),
        pytest.param({"creatinine": 3.2, "sex": None}, id="creatinine, sex unknown"),
        pytest.param({"dialysis": True}, id="dialysis"),
        pytest.param({"gi_bleed": Status.POSSIBLE}, id="possible bleed"),
        pytest.param({"peptic_ulcer": Status.PAST}, id="past ulcer"),
        pytest.param({"steroid_use": True}, id="long-term steroid"),
        pytest.param({"alcohol_use": True}, id="alcohol"),
        pytest.param({"bleeding_disorder": True}, id="bleeding disorder"),
        pytest.param({"liver_disease": True}, id="liver"),
    ],
)
def test_plan_when_a_finding_bars_nsaids_starts_none(plan, told):
    given = {
        n: make_observation(n, v) if isinstance(v, Status) else v
        for n, v in told.items()
    }

    assert not started(plan(**given)) & NSAIDS


@pytest.mark.parametrize(
    "drug",
    ["apixaban", "bivalirudin", "enoxaparin", "vorapaxar", "sacubitril-valsartan",
     "lisinopril", "lithium", "tacrolimus", "methylprednisolone", "spironolactone"],
)  # fmt: skip
def test_plan_when_a_drug_bars_nsaids_offers_acetaminophen_instead(plan, drug):
    offered = started(plan(drug))

    assert "acetaminophen" in offered
    assert not offered & NSAIDS


def test_plan_when_creatinine_has_no_unit_hangs_on_the_kidneys(plan):
    unknown = make_observation("creatinine", Status.UNKNOWN, None)
    line = next(x for x in plan(creatinine=unknown).lines if x.order)

    assert line.provisional
    assert "eGFR" in line.check_first


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({"age": 66.0}, id="over 65"),
        pytest.param({"ckd": True}, id="kidney disease without a number"),
    ],
)
def test_plan_when_kidney_function_is_unknown_asks_for_it(plan, told):
    line = next(x for x in plan(**told).lines if x.order and x.drug in NSAIDS)

    assert "eGFR" in line.check_first


def test_plan_when_taken_over_the_maximum_says_so_first(plan):
    ibuprofen = make_current("ibuprofen", dose=800, unit="mg", per_day=6)
    first = plan(ibuprofen).lines[0]

    assert (first.id, first.kind, first.drug) == (
        "over-dose-now",
        Kind.STOP,
        "ibuprofen",
    )
    assert first.rules == ("over-dose",)
    assert "4800 mg a day" in first.text
    assert "3200" in first.text
    assert "is taken" in first.text
    assert first.cites


@pytest.mark.parametrize(
    ("taken", "told", "over"),
    [
        pytest.param({"dose": 1, "unit": "g", "per_day": 6}, {}, True, id="grams"),
        pytest.param({"dose": 650, "unit": "mg", "per_day": 4}, {}, False, id="within"),
        pytest.param(
            {"dose": 650, "unit": "mg", "per_day": 4}, {"liver_disease": True}, True,
            id="within, but for the liver",
        ),
        pytest.param({"dose": 6, "unit": "g"}, {}, True, id="at once"),
        pytest.param({"dose": 4, "unit": "g"}, {}, False, id="the most at once"),
        pytest.param(
            {"dose": 500, "unit": "mg", "tablets": 2, "per_day": 6}, {}, True,
            id="two tablets at a time",
        ),
        pytest.param({"per_day": 6}, {}, False, id="dose not told"),
        pytest.param(
            {"dose": 500, "unit": "mg", "per_day": 4, "besides": (
                make_current("acetaminophen", dose=325, unit="mg", per_day=8,
                             product="norco"),)},
            {}, True, id="two products together",
        ),
    ],
)  # fmt: skip
def test_plan_when_acetaminophen_is_taken_adds_up_every_product(
    plan, taken, told, over
):
    lines = plan(make_current("acetaminophen", **taken), **told).lines

    assert ("over-dose-now" in {x.id for x in lines}) is over


def test_plan_when_a_salt_is_taken_counts_its_base(plan):
    within = make_current("naproxen", dose=550, unit="mg", per_day=2)

    assert "over-dose-now" not in {x.id for x in plan(within).lines}


def test_plan_when_taken_too_long_has_it_stopped(plan):
    lines = plan(make_current("cyclobenzaprine", days=60)).lines

    warned = next(x for x in lines if x.id == "unsafe-now")

    assert "60 days" in warned.text
    assert "duration-limit" in warned.rules


@pytest.mark.parametrize(
    ("order", "told", "text", "rule"),
    [
        pytest.param(
            "acetaminophen 650 mg by mouth every 6 hours as needed",
            {"liver_disease": True},
            "acetaminophen 650 mg by mouth every 8 hours as needed", "patient-limit",
            id="liver",
        ),
        pytest.param(
            "tramadol 50 mg by mouth every 6 hours as needed for 3 days",
            {"egfr": 22.0},
            "tramadol 50 mg by mouth every 12 hours as needed for 3 days",
            "patient-limit", id="kidney",
        ),
        pytest.param(
            "tramadol 100 mg by mouth four times daily for 3 days", {"age": 80.0},
            "tramadol 100 mg by mouth three times daily for 3 days", "patient-limit",
            id="age",
        ),
        pytest.param(
            "naproxen 500 mg by mouth twice daily for 10 days", {"age": 70.0},
            "naproxen 500 mg by mouth twice daily for 10 days", "gastroprotection",
            id="gut",
        ),
    ],
)  # fmt: skip
def test_adapt_when_a_patient_needs_less_or_more_writes_it(
    vet, order, told, text, rule
):
    adapted, _ = vet(order, **told)

    assert adapted.order.text == text
    assert [c.rule for c in adapted.changed] == [rule]
    assert all(c.references for c in adapted.changed)


def test_adapt_when_a_pump_inhibitor_is_taken_adds_none(vet):
    adapted, _ = vet(
        "naproxen 500 mg by mouth twice daily for 10 days", "omeprazole", age=70.0
    )

    assert adapted.changed == ()


@pytest.mark.parametrize(
    ("order", "taken", "rule"),
    [
        ("tramadol 50 mg by mouth every 6 hours", ["sumatriptan"], "tramadol-ssri-snri"),
        ("tramadol 50 mg by mouth every 6 hours", ["linezolid"], "tramadol-maoi"),
        ("tramadol 50 mg by mouth every 6 hours", ["zolpidem"], "two-sedatives"),
        ("tramadol 50 mg by mouth every 6 hours", ["bupropion"], "tramadol-seizure-drugs"),
        ("tramadol 100 mg by mouth every 4 hours", [], "daily-maximum"),
        ("cyclobenzaprine 5 mg by mouth at night for 30 days", [], "duration-limit"),
        ("tizanidine 2 mg by mouth every 6 hours", [], "daily-maximum"),
        ("tizanidine 2 mg by mouth at night", ["ciprofloxacin"], "tizanidine-ciprofloxacin"),
        ("naproxen 500 mg by mouth twice daily", ["meloxicam"], "nsaid-nsaid"),
        ("duloxetine 30 mg by mouth once daily", ["phenelzine"], "duloxetine-maoi"),
    ],
)  # fmt: skip
def test_check_when_drugs_or_doses_clash_bars_the_order(vet, order, taken, rule):
    _, check = vet(order, *taken)

    assert rule in rules(check)


@pytest.mark.parametrize(
    ("allergy", "order", "barred"),
    [
        ("ibuprofen", "naproxen 500 mg by mouth twice daily", True),
        ("nsaid", "celecoxib 200 mg by mouth twice daily", True),
        ("sulfonamide", "celecoxib 200 mg by mouth twice daily", True),
        ("sulfonamide", "naproxen 500 mg by mouth twice daily", False),
        ("sulfamethoxazole", "celecoxib 200 mg by mouth twice daily", True),
        ("codeine", "tramadol 50 mg by mouth every 6 hours", True),
        ("cyclobenzaprine", "tizanidine 2 mg by mouth at night", False),
        ("acetaminophen", "acetaminophen 650 mg by mouth every 6 hours", True),
        ("penicillin", "naproxen 500 mg by mouth twice daily", False),
    ],
)
def test_check_when_there_is_an_allergy_bars_what_crosses(vet, allergy, order, barred):
    _, check = vet(order, allergies=[allergy])

    assert bool(check.barred) is barred


def test_check_when_an_maoi_was_stopped_still_counts_it(vet):
    stopped = make_current("phenelzine", status="stopped")
    _, check = vet("tramadol 50 mg by mouth every 6 hours", stopped)

    assert "tramadol-maoi" in rules(check)


def test_check_when_older_with_two_cns_drugs_bars_a_third(vet):
    _, check = vet(
        "duloxetine 30 mg by mouth once daily", "sertraline", "zolpidem", age=70.0
    )

    assert "three-cns-active-drugs" in rules(check)


def test_check_when_the_same_drug_is_in_a_product_adds_it_up(vet):
    norco = make_current(
        "acetaminophen", dose=325, unit="mg", per_day=6, product="norco"
    )
    _, check = vet("acetaminophen 650 mg by mouth every 6 hours", norco)

    assert "same-drug-twice" in rules(check)
    assert "1950 mg a day" in next(
        c.text for c in check.barred if c.rule == "same-drug-twice"
    )


def test_check_when_an_opioid_is_ordered_counts_its_equivalents(vet):
    _, check = vet("tramadol 50 mg by mouth every 6 hours as needed for 3 days")

    assert any("40 MME" in c.text for c in check.watch)


def test_plan_when_sedatives_are_taken_together_names_all_in_one_line(plan):
    lines = plan("alprazolam", "gabapentin", alcohol_use=True).lines
    load = next(x for x in lines if x.id == "sedative-load")

    assert "3 sedating" in load.text
    assert all(n in load.text for n in ("alprazolam", "gabapentin", "alcohol"))


def test_plan_when_opioids_reach_fifty_equivalents_says_the_total(plan):
    oxycodone = make_current("oxycodone", dose=10, unit="mg", per_day=4)
    load = next(x for x in plan(oxycodone).lines if x.id == "opioid-load")

    assert "60 MME" in load.text
    assert "cdc-opioid-2022" in load.cites


@pytest.mark.parametrize(
    ("weeks", "severity"), [(24, "avoid"), (33, "contraindicated")]
)
def test_plan_when_pregnant_on_an_nsaid_says_it_by_week(engine, weeks, severity):
    case = make_patient(["ibuprofen"], pregnancy=True, gestation=weeks * 7.0)
    lines = engine.planner.plan(case).lines
    facts = engine.planner.facts(case)
    barred = engine.planner.safety.check("ibuprofen", facts, facts.current).barred

    assert "unsafe-now" in {x.id for x in lines}
    assert not any(x.kind in STARTS for x in lines)
    assert severity in {c.severity for c in barred}


def test_plan_when_in_an_emergency_still_calls_out_an_over_dose(plan):
    ibuprofen = make_current("ibuprofen", dose=800, unit="mg", per_day=6)
    lines = plan(ibuprofen, saddle_numbness=True).lines

    assert lines[0].id == "same-day-mri"
    assert "over-dose-now" in {x.id for x in lines}


def test_plan_when_a_drug_is_to_avoid_says_so_once(plan):
    lines = plan("sertraline", disabling_pain=True, opioid_use_disorder=True).lines
    avoided = [x.drug for x in lines if x.kind is Kind.AVOID and x.drug]

    assert len(avoided) == len(set(avoided))


def test_plan_when_a_drug_is_offered_without_an_order_checks_it_too(plan):
    assert "diclofenac-topical" in started(plan(heart_failure=True))
    bleeding = plan(heart_failure=True, active_bleeding=True)

    assert "diclofenac-topical" not in started(bleeding)


def test_plan_when_withdrawn_gives_reasons_as_sentences(plan):
    for line in plan("apixaban", egfr=24.0).lines:
        sentences = line.text.rstrip(".").split(". ")
        assert all(s[0].isupper() or s[0].isdigit() for s in sentences), line.text


def test_label_when_a_number_is_an_interval_shows_both_ends(vet):
    _, check = vet(
        "naproxen 500 mg by mouth twice daily", egfr=Interval(low=15, high=29)
    )

    assert any("eGFR 15 to 29" in c.text for c in check.barred)


def test_check_when_pregnant_and_the_week_is_not_told_bars_nsaids(vet):
    _, check = vet("naproxen 500 mg by mouth twice daily", pregnancy=True)

    assert "nsaid-pregnancy-any" in rules(check)


def test_plan_when_what_helps_is_unsafe_does_not_continue_it(plan):
    helps = make_current("ibuprofen", response="helped")

    assert "ibuprofen" not in started(plan(helps, egfr=20.0))


def test_check_when_a_serotonergic_drug_is_ordered_names_all_of_them(vet):
    _, check = vet("duloxetine 30 mg by mouth once daily", "sumatriptan", "buspirone")
    load = next(c for c in check.watch if c.rule == "serotonergic-load")

    assert "3 serotonergic drugs" in load.text
    assert all(n in load.text for n in ("duloxetine", "sumatriptan", "buspirone"))


def test_plan_when_three_serotonergic_drugs_are_taken_names_the_total(plan):
    lines = plan("sertraline", "trazodone", "sumatriptan").lines
    load = next(x for x in lines if x.rules == ("serotonergic-load",))

    assert "3 serotonergic drugs" in load.text


def test_adapt_when_the_liver_is_ill_halves_the_oxycodone(vet):
    adapted, _ = vet(
        "oxycodone 5 mg by mouth every 6 hours as needed", liver_disease=True
    )

    assert adapted.order.text == "oxycodone 2.5 mg by mouth every 6 hours as needed"


@pytest.mark.parametrize(("egfr", "dose"), [(75.0, 500), (48.0, 250)])
def test_naproxen_when_the_kidneys_are_weak_is_written_at_the_lowest_dose(
    engine, egfr, dose
):
    plan = engine.planner.plan(make_patient(age=84.0, egfr=egfr))
    line = next(x for x in plan.lines if x.order and x.order.drug == "naproxen")

    assert line.order.dose_mg == dose
    assert f"{dose} mg by mouth twice daily" in line.text


@pytest.mark.parametrize(
    ("feeding", "drug"), [(True, "ibuprofen"), (False, "naproxen")]
)
def test_nsaid_when_breastfeeding_is_the_one_that_is_preferred(engine, feeding, drug):
    patient = make_patient(age=34.0, sex="female", breastfeeding=feeding)
    plan = engine.planner.plan(patient)

    assert [x.order.drug for x in plan.lines if x.id == "one-oral-nsaid"] == [drug]
