"""Every row of the interaction table holds for a case made to fit it, and only then."""

from itertools import product

import pytest
from fakes import make_current, make_patient

from chatbot.files.content_file import find_content_root
from chatbot.model.finding import Kind

NAMES = [
    line.partition(":")[0]
    for line in (find_content_root(None) / "pharmacology" / "interactions.yaml")
    .read_text(encoding="utf-8")
    .splitlines()
    if line[:1].isalpha()
]


@pytest.fixture(name="fit")
def fit_fixture(engine):
    return lambda row: next(fitting(engine, row))


def fitting(engine, row):
    """Yield a drug of the row and a patient in whom the row holds."""
    condition = engine.planner.condition(row.when or "always")
    names = sorted(condition.findings)
    choices = [values(engine, n, condition) for n in names]
    for drugs in product(*sides(engine, row)):
        if len(set(drugs)) < len(drugs):
            continue
        for told in product(*choices):
            case = patient(engine, drugs, dict(zip(names, told, strict=True)))
            if engine.planner.facts(case).judge(condition, cautious=True).truth:
                yield drugs[0], case


def sides(engine, row):
    def drugs(names):
        members = {m for n in names for m in engine.planner.formulary.members(n)}
        return sorted(m for m in members if m not in engine.content.classes)

    if row.at_least:
        first = drugs(row.a)
        return [[drug] for drug in first[:: len(first) // row.at_least][: row.at_least]]
    if not row.b:
        return [drugs(row.a)]
    return [drugs(row.a), drugs(row.b)]


def values(engine, name, condition):
    finding = engine.content.dialog.findings.get(name)
    if finding is None:
        return ["taken", "allergy"]
    if finding.kind is Kind.YES_OR_NO:
        return [True, None, False]
    bounds = [c.bound for c in condition.comparisons if c.finding == name]
    return [None, *(b + step for b in bounds for step in (-1, 0, 1))]


def patient(engine, drugs, told):
    findings = engine.content.dialog.findings
    known = {n: v for n, v in told.items() if n in findings and v is not None}
    unknown = {n: None for n, v in told.items() if n in findings and v is None}
    others = {n: v for n, v in told.items() if n not in findings}
    taken = [make_current(d, response="helped") for d in drugs]  # for the pain
    taken += [make_current(n) for n, v in others.items() if v == "taken"]
    allergies = [n for n, v in others.items() if v == "allergy"]
    return make_patient(taken, allergies, **(unknown | known))


def test_names_when_listed_are_all_rows_of_the_table(engine):
    assert set(NAMES) == set(engine.content.interactions)


@pytest.mark.parametrize("name", NAMES)
def test_row_when_a_case_fits_it_is_found_with_its_sources(engine, fit, name):
    row = engine.content.interactions[name]
    drug, case = fit(row)
    facts = engine.planner.facts(case)
    check = engine.planner.safety.check(drug, facts, facts.current)
    found = next(c for c in check.concerns if c.rule == name)

    assert found.severity == row.severity
    assert found.references == row.references
    assert found.unconfirmed is (row.verified == "memory")


@pytest.mark.parametrize("name", NAMES)
def test_row_when_nothing_else_is_so_is_not_found(engine, name):
    row = engine.content.interactions[name]
    drug = sides(engine, row)[0][0]
    facts = engine.planner.facts(make_patient([drug]))
    check = engine.planner.safety.check(drug, facts, facts.current)

    assert name not in {c.rule for c in check.concerns}


def test_row_when_it_says_no_more_than_avoid_then_it_is_no_caution(engine):
    rows = engine.content.interactions.values()

    bare = {row.severity for row in rows if row.action == "Avoid."}

    assert bare == {"avoid"}
