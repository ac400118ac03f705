"""What holds of every plan, over thousands of generated cases with a fixed seed."""

from random import Random

from fakes import load_once, make_case, make_observation, make_treatment

from chatbot.engine.planning.planner import Planner
from chatbot.model.case import Allergy, Interval, Status
from chatbot.model.dialog import Kind
from chatbot.model.finding import Kind as ValueKind

STARTS = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}
BARRING = {"contraindicated", "avoid"}
TOLD = {Status.PRESENT, Status.POSSIBLE}
ON = {"current", "unknown"}
NUMBERS = {
    "age": [18.0, 42.0, 64.0, 66.0, 78.0, 91.0, Interval(low=60, high=69)],
    "duration": [3.0, 20.0, 40.0, 83.0, 85.0, 400.0],
    "egfr": [12.0, 29.0, 45.0, 90.0, Interval(low=25, high=35)],
    "crcl": [10.0, 29.0, 80.0],
    "creatinine": [0.8, 1.6, 4.0],
    "weight": [50.0, 90.0],
    "pain_score": [2.0, 7.0, 9.0],
    "gestation": [70.0, 150.0, 220.0],
}
DOSES = [None, 5.0, 50.0, 325.0, 650.0, 800.0, 1000.0]


CONTENT, _ = load_once()
PLANNER = Planner(CONTENT)
YES_OR_NO = sorted(
    f.id
    for f in CONTENT.dialog.findings.values()
    if f.kind is ValueKind.YES_OR_NO and not f.derived
)
HARMFUL = sorted(
    f.id
    for f in CONTENT.dialog.findings.values()
    if f.kind is ValueKind.YES_OR_NO and f.bundle in {"conditions", "allergies"}
)
DRUGS = sorted(
    {*CONTENT.drugs, *(m for c in CONTENT.classes.values() for m in c.members)}
)
LIKELY = [
    "ibuprofen", "naproxen", "cyclobenzaprine", "tizanidine", "apixaban", "warfarin",
    "sertraline", "lisinopril", "furosemide", "zolpidem", "oxycodone", "acetaminophen",
    "diclofenac-topical", "prednisone", "phenelzine", "lithium", "aspirin-low-dose",
]  # fmt: skip
NSAIDS = PLANNER.formulary.members("oral-nsaid") | {"ketorolac"}
SEDATING = PLANNER.formulary.members("sedating")
STEROIDS = PLANNER.formulary.members("corticosteroid")
ANTICOAGULANTS = PLANNER.formulary.members("anticoagulant")
EXPLAINING = {"scan_clear", "film_clear", "fracture_found", "neurogenic_claudication"}
"""What puts another flag in the place of one."""
SOON = ["routine", "workup", "urgent", "emergency"]
STATUSES = [Status.PRESENT, Status.ABSENT, *Status]


def observed(finding, status=Status.PRESENT, value=None):
    told = status is not Status.ABSENT if value is None else value
    return make_observation(finding, status, told)


def some(chance, of, most):
    return sorted(chance.sample(of, chance.randint(0, most)))


def treatment(chance, name):
    return make_treatment(
        name,
        drug_class="x",
        status=chance.choice(["current", "unknown", "stopped", "past"]),
        response=chance.choice(["none", "helped", "unknown"]),
        dose=chance.choice(DOSES),
        unit="mg",
        per_day=chance.choice([None, 1.0, 3.0, 6.0]),
        days=chance.choice([None, 3.0, 60.0]),
    )


def case_by(chance):
    told = {
        name: observed(name, chance.choice(STATUSES))
        for name in some(chance, YES_OR_NO, 10)
    }
    for name, values in NUMBERS.items():
        if chance.choice([True, False]):
            told[name] = observed(name, value=chance.choice(values))
    if chance.choice([True, False]):
        told["sex"] = observed("sex", value=chance.choice(["male", "female"]))
    names = sorted({*some(chance, LIKELY, 3), *some(chance, DRUGS, 2)})
    return make_case(
        observations=told,
        treatments={n: treatment(chance, n) for n in names},
        allergies={n: Allergy(name=n, text=n) for n in some(chance, LIKELY, 1)},
    )


def cases(seed, count, beside=(None,)):
    """Generated cases, the same in every run, each with one of what is beside them."""
    chance = Random(seed)
    for _ in range(count):
        yield case_by(chance), chance.choice(beside)


def started(plan):
    return {x.drug for x in plan.lines if x.kind in STARTS and x.drug}


def taken(case):
    return {n for n, t in case.treatments.items() if t.status in ON}


def told(case, *names):
    known = case.observations
    return any(n in known and known[n].status in TOLD for n in names)


def urgency(plan):
    return SOON.index(plan.urgency)


def emergencies(plan):
    return {r.id for r in plan.raised if r.urgency == "emergency"}


def but(case, finding, status):
    rest = {n: o for n, o in case.observations.items() if n != finding}
    if status is not None:
        rest[finding] = observed(finding, status)
    return case.model_copy(update={"observations": rest})


def test_plan_when_anything_is_known_cites_every_line_and_starts_what_it_may():
    for case, _ in cases(1, 350):
        plan = PLANNER.plan(case)
        avoided = {x.drug for x in plan.lines if x.text.startswith(f"No {x.drug} here")}

        assert all(x.cites for x in plan.lines)
        assert not started(plan) & avoided
        assert not started(plan) & STEROIDS
        assert not any("None" in x.text for x in plan.lines)


def test_plan_when_emergency_starts_and_continues_nothing():
    for case, flag in cases(2, 300, ["saddle_numbness", "foot_drop", "fever", "shock"]):
        plan = PLANNER.plan(but(case, flag, Status.PRESENT))
        if plan.urgency != "emergency":
            continue

        assert not [x for x in plan.lines if x.kind in STARTS or x.order]
        assert plan.lines[0].section == "do now"


def test_plan_when_an_nsaid_is_deadly_starts_none():
    for case, _ in cases(3, 300):
        egfr = PLANNER.value(case, "egfr")
        value = egfr.value if egfr is not None else None
        high = value.high if isinstance(value, Interval) else value
        deadly = (
            told(
                case,
                "dialysis",
                "pregnancy",
                "active_bleeding",
                "nsaid_hypersensitivity",
            )
            or told(
                case, "heart_failure", "peptic_ulcer", "gi_bleed", "bleeding_disorder"
            )
            or (isinstance(high, float) and high < 30)
            or taken(case) & ANTICOAGULANTS
            or any(n in NSAIDS for n in case.allergies)
        )
        if not deadly:
            continue

        assert not started(PLANNER.plan(case)) & NSAIDS


def test_plan_when_sedating_drugs_are_about_starts_at_most_one():
    for case, _ in cases(4, 300):
        plan = PLANNER.plan(case)
        stopped = {x.drug for x in plan.lines if x.kind is Kind.STOP}
        sedating = started(plan) & SEDATING

        assert len(sedating) <= 1
        if sedating:
            assert not (taken(case) - stopped - sedating) & SEDATING
            assert not told(case, "alcohol_use")


def test_plan_when_a_row_bars_a_drug_never_starts_it():
    for case, _ in cases(5, 250):
        plan = PLANNER.plan(case)
        facts = PLANNER.facts(case)
        gone = {x.drug for x in plan.lines if x.kind is Kind.STOP}
        if any(x.order and x.drug in NSAIDS for x in plan.lines):
            gone |= taken(case) & PLANNER.formulary.members("nsaid")
        drugs = {x.drug for x in plan.lines if x.order or x.kind is Kind.CONTINUE}
        beside = taken(case) - gone | drugs
        for row in CONTENT.interactions.values():
            if row.severity not in BARRING or row.at_least:
                continue
            for one, other in ((row.a, row.b), (row.b, row.a)):
                side = set().union(*(PLANNER.formulary.members(n) for n in one))
                met = set().union(*(PLANNER.formulary.members(n) for n in other))
                holds = (
                    not row.when
                    or facts.judge(PLANNER.condition(row.when), cautious=True).truth
                )
                for drug in drugs & side:
                    assert not (holds and (not met or (beside - {drug}) & met)), row.id


def test_plan_when_unknown_is_never_laxer_than_when_absent():
    for case, finding in cases(6, 350, HARMFUL):
        unknown = PLANNER.plan(but(case, finding, None))
        absent = PLANNER.plan(but(case, finding, Status.ABSENT))
        sure = {x.drug for x in unknown.lines if x.order and not x.provisional}

        assert started(unknown) & NSAIDS <= started(absent) & NSAIDS
        assert sure & SEDATING <= started(absent) & SEDATING


def test_plan_when_a_contraindication_is_added_adds_no_drug_that_it_bars():
    for case, finding in cases(7, 350, HARMFUL):
        absent = PLANNER.plan(but(case, finding, Status.ABSENT))
        present = PLANNER.plan(but(case, finding, Status.PRESENT))
        possible = PLANNER.plan(but(case, finding, Status.POSSIBLE))

        assert started(present) & NSAIDS <= started(absent) & NSAIDS
        assert started(possible) & NSAIDS <= started(absent) & NSAIDS
        assert started(possible) & NSAIDS == started(present) & NSAIDS


def test_plan_when_something_is_told_or_possible_is_no_less_urgent():
    for case, finding in cases(12, 500, YES_OR_NO):
        unknown = PLANNER.plan(but(case, finding, None))
        absent = PLANNER.plan(but(case, finding, Status.ABSENT))
        possible = PLANNER.plan(but(case, finding, Status.POSSIBLE))
        present = PLANNER.plan(but(case, finding, Status.PRESENT))

        assert emergencies(unknown) <= emergencies(possible)
        assert urgency(unknown) <= urgency(possible)
        if finding not in EXPLAINING:
            assert emergencies(absent) <= emergencies(present) <= emergencies(possible)
            assert urgency(absent) <= urgency(present) <= urgency(possible)


def test_plan_when_an_explanation_is_only_possible_keeps_the_emergency():
    signs = {
        "bilateral_leg_symptoms": "neurogenic_claudication",
        "foot_drop": "scan_clear",
    }
    for sign, explanation in signs.items():
        told = {sign: observed(sign)}
        alone = PLANNER.plan(make_case(observations=told))
        told[explanation] = observed(explanation, Status.POSSIBLE)

        assert emergencies(alone)
        assert emergencies(alone) <= emergencies(
            PLANNER.plan(make_case(observations=told))
        )


def test_plan_when_too_much_is_taken_says_so_before_any_order():
    for case, drug in cases(8, 300, ["ibuprofen", "acetaminophen", "tramadol"]):
        much = make_treatment(
            drug, drug_class="x", status="current", dose=1000, unit="mg", per_day=6
        )
        plan = PLANNER.plan(
            case.model_copy(update={"treatments": case.treatments | {drug: much}})
        )
        places = [n for n, x in enumerate(plan.lines) if x.id == "over-dose-now"]
        orders = [n for n, x in enumerate(plan.lines) if x.kind in STARTS]

        assert drug in {plan.lines[n].drug for n in places}
        assert not orders or max(places) < min(orders)
        assert plan.urgency == "emergency" or places[0] == 0


def test_plan_when_an_nsaid_is_given_to_the_old_protects_the_gut():
    for case, _ in cases(9, 250):
        old = case.observations | {"age": observed("age", value=72.0)}
        plan = PLANNER.plan(case.model_copy(update={"observations": old}))
        given = [x for x in plan.lines if x.kind in STARTS and x.drug in NSAIDS]
        protected = bool(taken(case) & PLANNER.formulary.members("ppi"))

        assert protected or all("proton pump inhibitor" in x.text for x in given)


def test_plan_when_an_illness_is_in_no_table_names_it_beside_every_medicine():
    for case, _ in cases(10, 200):
        told = case.model_copy(update={"unknown_conditions": ("lupus",)})
        given = [x for x in PLANNER.plan(told).lines if x.kind in STARTS and x.drug]

        assert all(x.provisional and "lupus" in x.check_first[0] for x in given)
        assert {x.drug for x in given} == started(PLANNER.plan(case))


def test_plan_when_cases_follow_each_other_is_as_if_planned_alone():
    chance = Random(11)
    for _ in range(50):
        row = [case_by(chance) for _ in range(chance.randint(2, 6))]
        chained = Planner(CONTENT)
        plans = [chained.plan(case) for case in row]

        assert plans[-1] == Planner(CONTENT).plan(row[-1])
        for case, plan in zip(row, plans, strict=True):
            PLANNER._latest = None
            PLANNER._plans.clear()
            assert plan == PLANNER.plan(case)
