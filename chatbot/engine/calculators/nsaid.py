"""Risk of an NSAID to the gut: a rule for adults.

It counts the factors of the ACG 2009 guideline; its tiers are from memory, and each
concurrent drug is counted, which is the more cautious reading.
"""

from typing import Literal, NamedTuple

GiTier = Literal["low", "moderate", "high"]

OLDER = 65
"""Years; the rule is over 65."""
_MANY = 2


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
