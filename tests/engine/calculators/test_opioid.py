import pytest

from chatbot.engine.calculators.opioid import FACTORS, mme_band, mme_per_day


@pytest.mark.parametrize(
    ("daily", "expected", "band"),
    [
        ([("hydrocodone", 20)], 20, "<50"),
        ([("oxycodone", 20)], 30.0, "<50"),
        ([("tramadol", 200)], 40.0, "<50"),
        ([("morphine", 45)], 45, "<50"),
        ([("fentanyl", 25)], 60.0, "50-89"),
        ([("methadone", 30)], 141.0, ">=90"),
        ([("codeine", 120)], 18.0, "<50"),
        ([("tapentadol", 200)], 80.0, "50-89"),
        ([("hydromorphone", 16)], 80, "50-89"),
        ([("oxymorphone", 20)], 60, "50-89"),
        ([("oxycodone", 20), ("tramadol", 100)], 50.0, "50-89"),
    ],
)
def test_mme_when_known_matches_its_vector(daily, expected, band):
    total = mme_per_day(daily)

    assert total == pytest.approx(expected)
    assert mme_band(total) == band


@pytest.mark.parametrize(
    ("daily", "what"),
    [([("buprenorphine", 8)], "no factor"), ([("morphine", -1)], "below zero")],
)
def test_mme_when_it_cannot_be_told_refuses(daily, what):
    with pytest.raises(ValueError, match=what):
        mme_per_day(daily)


def test_factors_when_a_drug_has_a_row_are_those_of_the_row(engine):
    rows = {d.id: d.mme_factor for d in engine.content.drugs.values() if d.mme_factor}

    assert rows
    assert rows == {name: FACTORS[name] for name in rows}
