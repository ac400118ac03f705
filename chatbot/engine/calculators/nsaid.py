"""Risk of an NSAID to the gut and to the heart: two rules for adults.

The gut rule counts the factors of the ACG 2009 guideline; its tiers are from memory,
and each concurrent drug is counted, which is the more cautious reading. The heart rule
puts FDA 2015 and MHRA 2013 and 2015 in order; its one-year window, middle tier and
counts are this program's judgement.
"""

from typing import Literal, NamedTuple

GiTier = Literal["low", "moderate", "high"]
CvLevel = Literal["avoid", "restrict", "standard"]

OLDER = 65
"""Years; the rule is over 65."""
_MANY = 2
_RECENT = 12
"""Months after a heart attack or stroke."""
_SEVERE, _CLEAR = 3, 2
"""NYHA classes."""
_RISKS = 3


class GiFactors(NamedTuple):
    """What raises the risk of a gut bleed with an NSAID."""

    age: float | None = None
    high_dose: bool = False
    uncomplicated_ulcer: bool = False
    complicated_ulcer: bool = False
    aspirin: bool = False
    corticosteroid: bool = False
    anticoagulant: bool = False

    @property
    def held(self) -> int:
        """How many factors hold; a complicated ulcer is not counted but decides."""
        return sum(
            (
                self.age is not None and self.age > OLDER,
                self.high_dose,
                self.uncomplicated_ulcer,
                self.aspirin,
                self.corticosteroid,
                self.anticoagulant,
            )
        )


def nsaid_gi_tier(factors: GiFactors) -> GiTier:
    """Return the tier of gut risk (ACG 2009)."""
    if factors.complicated_ulcer or factors.held > _MANY:
        return "high"
    return "moderate" if factors.held else "low"


class CvFactors(NamedTuple):
    """What raises the risk to the heart with an NSAID; `nyha` 0 is no heart failure."""

    mi_or_stroke_months_ago: float | None = None
    unstable: bool = False
    bypass_surgery: bool = False
    stable_disease: bool = False
    nyha: int = 0
    uncontrolled_hypertension: bool = False
    hypertension: bool = False
    diabetes: bool = False
    smoker: bool = False
    hyperlipidaemia: bool = False


class CvRule(NamedTuple):
    """Whether an NSAID may be used, and which are excluded."""

    level: CvLevel
    exclude: tuple[str, ...] = ()


def nsaid_cv_rule(factors: CvFactors) -> CvRule:
    """Return the first level that fits: avoid, restrict, standard.

    Raises:
        ValueError: the NYHA class is not 0 to 4.
    """
    if factors.nyha not in range(5):
        raise ValueError("the NYHA class must be 0 to 4")
    if _must_avoid(factors):
        return CvRule("avoid", ("all",))
    exclude = _excluded(factors)
    return CvRule(
        "restrict" if exclude or _restricted(factors) else "standard", exclude
    )


def _must_avoid(factors: CvFactors) -> bool:
    months = factors.mi_or_stroke_months_ago
    recent = months is not None and months <= _RECENT
    severe = factors.nyha > _SEVERE
    return recent or factors.unstable or factors.bypass_surgery or severe


def _excluded(factors: CvFactors) -> tuple[str, ...]:
    old_event = factors.mi_or_stroke_months_ago is not None
    disease = factors.stable_disease or old_event or factors.nyha >= _CLEAR
    diclofenac = ("diclofenac",) if disease else ()
    high = disease or factors.uncontrolled_hypertension
    return (*diclofenac, "ibuprofen>=2400") if high else diclofenac


def _restricted(factors: CvFactors) -> bool:
    risks = (
        factors.diabetes,
        factors.smoker,
        factors.hyperlipidaemia,
        factors.hypertension or factors.uncontrolled_hypertension,
    )
    return factors.nyha > 0 or sum(risks) >= _RISKS
