"""What an NSAID order needs beside it: gastroprotection, by the risk to the gut."""

from collections.abc import Callable

from chatbot.engine.calculators.medicine import OLDER, GiFactors, nsaid_gi_tier
from chatbot.engine.planning.conditions import Condition
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.naming import Ruling, listed
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.plan import Concern

_UPSET = "stomach_upset"
_GROUNDS = {
    "age": f"age > {OLDER}",
    "peptic_ulcer": "peptic_ulcer",
    "gi_bleed": "gi_bleed",
    _UPSET: _UPSET,
}
"""Findings that raise the risk, and the conditions that say so."""


class Protection:
    """Adds a proton pump inhibitor to an NSAID where the risk asks for one.

    A high dose alone asks for none, so it does not count.
    """

    def __init__(
        self,
        content: Content,
        formulary: Formulary,
        condition: Callable[[str], Condition],
        ruling: Ruling,
    ) -> None:
        self._ruling = ruling
        members = formulary.members
        self._nsaids, self._ppis = members("oral-nsaid"), members("ppi")
        self._aspirin = members("low-dose-aspirin") | {"aspirin"}
        self._steroids = members("corticosteroid")
        self._ssris = members("ssri") | members("snri")
        self._anticoagulants = members("anticoagulant")
        self._risky = self._aspirin | self._steroids | self._anticoagulants
        self._told = {
            finding: condition(text)
            for finding, text in _GROUNDS.items()
            if finding in content.dialog.findings
        }

    def of(self, drug: str, facts: Facts, taken: list[Treatment]) -> Concern | None:
        """Say what is added, and for which risks; none is taken twice.

        A drug that brings the risk to an NSAID beside it asks for the same.
        """
        names = {t.name for t in taken}
        nsaids = sorted(names & self._nsaids)
        if drug in self._nsaids:
            return self._needed(facts, names, "it")
        if not nsaids or drug not in self._risky | self._ssris:
            return None
        if self._needed(facts, names, "it") is not None:
            return None
        return self._needed(facts, names | {drug}, nsaids[0])

    def _needed(self, facts: Facts, names: set[str], nsaid: str) -> Concern | None:
        if names & self._ppis:
            return None
        held = {
            finding
            for finding, condition in self._told.items()
            if facts.judge(condition, cautious=True).truth
        }
        factors = self._factors(held, names)
        ssris = names & self._ssris
        if not (ssris or _UPSET in held or nsaid_gi_tier(factors) != "low"):
            return None
        drugs = names & (self._risky | ssris)
        upset = ["an easily upset stomach"] if _UPSET in held else []
        grounds = [*_grounds(factors), *upset, *sorted(drugs)]
        text = f"Give a proton pump inhibitor with {nsaid}, for {listed(grounds)}."
        return self._ruling.concern("gastroprotection", "caution", text, held | drugs)

    def _factors(self, held: set[str], names: set[str]) -> GiFactors:
        return GiFactors(
            age=OLDER + 1 if "age" in held else None,
            uncomplicated_ulcer="peptic_ulcer" in held,
            complicated_ulcer="gi_bleed" in held,
            aspirin=bool(names & self._aspirin),
            corticosteroid=bool(names & self._steroids),
            anticoagulant=bool(names & self._anticoagulants),
        )


def _grounds(factors: GiFactors) -> list[str]:
    held = (
        (factors.age is not None, f"age over {OLDER}"),
        (factors.uncomplicated_ulcer, "an ulcer"),
        (factors.complicated_ulcer, "a gut bleed"),
    )
    return [words for holds, words in held if holds]
