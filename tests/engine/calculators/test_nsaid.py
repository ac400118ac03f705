import pytest

from chatbot.engine.calculators.nsaid import (
    GiFactors,
    nsaid_gi_tier,
)


@pytest.mark.parametrize(
    ("given", "tier", "count"),
    [
        ({"age": 45}, "low", 0),
        ({"age": 70}, "moderate", 1),
        ({"age": 70, "high_dose": True}, "moderate", 2),
        ({"age": 70, "high_dose": True, "aspirin": True}, "high", 3),
        ({"age": 50, "complicated_ulcer": True}, "high", 0),
        ({"age": 40, "uncomplicated_ulcer": True}, "moderate", 1),
        ({"age": 65}, "low", 0),
        ({"age": 66, "corticosteroid": True, "anticoagulant": True}, "high", 3),
    ],
)
def test_gi_tier_when_known_matches_its_vector(given, tier, count):
    factors = GiFactors(**given)

    assert nsaid_gi_tier(factors) == tier
    assert factors.held == count
