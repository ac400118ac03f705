"""One danger that two rows tell of is told once, at its gravest."""

import pytest
from fakes import make_patient


@pytest.fixture(name="check")
def check_fixture(engine):
    def check(drug, **told):
        return engine.planner.safety.check(
            drug, engine.planner.facts(make_patient((), (), **told)), ()
        )

    return check


def test_check_when_two_rows_tell_one_danger_then_the_gravest_is_told(check):
    found = check("celecoxib", egfr=25.0)

    assert [c.rule for c in found.barred] == ["nsaid-kidney-severe"]
    assert not any(c.text.startswith("With eGFR 25: AKI") for c in found.watch)


def test_check_when_only_the_milder_row_holds_then_it_is_told(check):
    found = check("celecoxib", egfr=45.0)

    assert not found.barred
    assert any(c.text.startswith("With eGFR 45: AKI") for c in found.watch)
