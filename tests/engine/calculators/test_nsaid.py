import pytest

from chatbot.engine.calculators.nsaid import (
    CvFactors,
    GiFactors,
    nsaid_cv_rule,
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


@pytest.mark.parametrize(
    ("given", "level", "exclude"),
    [
        ({}, "standard", ()),
        ({"mi_or_stroke_months_ago": 3}, "avoid", ("all",)),
        ({"stable_disease": True}, "restrict", ("diclofenac", "ibuprofen>=2400")),
        ({"nyha": 2}, "restrict", ("diclofenac", "ibuprofen>=2400")),
        ({"nyha": 4}, "avoid", ("all",)),
        ({"uncontrolled_hypertension": True}, "restrict", ("ibuprofen>=2400",)),
        ({"diabetes": True, "smoker": True, "hyperlipidaemia": True}, "restrict", ()),
        ({"nyha": 1}, "restrict", ()),
    ],
)
def test_cv_rule_when_known_matches_its_vector(given, level, exclude):
    rule = nsaid_cv_rule(CvFactors(**given))

    assert (rule.level, rule.exclude) == (level, exclude)


def test_cv_rule_when_the_class_is_no_class_refuses():
    with pytest.raises(ValueError, match="NYHA"):
        nsaid_cv_rule(CvFactors(nyha=5))
