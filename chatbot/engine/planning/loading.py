"""What medicines come to together: sedation, opioids, serotonin, the risk to the gut.

Opioids count as morphine equivalents; an NSAID order may need gastroprotection.
"""

from chatbot.engine.calculators import medicine
from chatbot.engine.planning.conditions import Parse
from chatbot.engine.planning.dosing import Dosing
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.naming import Ruling, listed
from chatbot.engine.products import taken_together
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.plan import Concern, Order

_UPSET = "stomach_upset"
_GROUNDS = {
    "age": f"age > {medicine.OLDER}",
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
        self, content: Content, formulary: Formulary, condition: Parse, ruling: Ruling
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
        if not (ssris or _UPSET in held or medicine.nsaid_gi_tier(factors) != "low"):
            return None
        drugs = names & (self._risky | ssris)
        upset = ["an easily upset stomach"] if _UPSET in held else []
        grounds = [*_grounds(factors), *upset, *sorted(drugs)]
        text = f"Give a proton pump inhibitor with {nsaid}, for {listed(grounds)}."
        return self._ruling.concern("gastroprotection", "caution", text, held | drugs)

    def _factors(self, held: set[str], names: set[str]) -> medicine.GiFactors:
        return medicine.GiFactors(
            age=medicine.OLDER + 1 if "age" in held else None,
            uncomplicated_ulcer="peptic_ulcer" in held,
            complicated_ulcer="gi_bleed" in held,
            aspirin=bool(names & self._aspirin),
            corticosteroid=bool(names & self._steroids),
            anticoagulant=bool(names & self._anticoagulants),
        )


def _grounds(factors: medicine.GiFactors) -> list[str]:
    held = (
        (factors.age is not None, f"age over {medicine.OLDER}"),
        (factors.uncomplicated_ulcer, "an ulcer"),
        (factors.complicated_ulcer, "a gut bleed"),
    )
    return [words for holds, words in held if holds]


_MANY, _SEVERAL = 2, 3


class Loads:
    """Adds up what drugs do in the same direction."""

    def __init__(
        self, formulary: Formulary, condition: Parse, dosing: Dosing, ruling: Ruling
    ) -> None:
        self._dosing, self._ruling = dosing, ruling
        self._sedating = formulary.members("sedating")
        self._serotonergic = formulary.members("serotonergic")
        self._shown = [
            (finding, condition(finding), label)
            for finding, label in formulary.shown_by(self._sedating)
        ]

    def second_sedative(
        self, drug: str, facts: Facts, taken: list[Treatment]
    ) -> Concern | None:
        """A sedating order beside anything sedating: alternatives, never two."""
        if drug not in self._sedating:
            return None
        others = self._sedatives(facts, [t for t in taken if t.name != drug])
        if not others:
            return None
        named = listed(others.values())
        text = f"With {named}: sedating too, and never two together."
        return self._ruling.concern("two-sedatives", "avoid", text, others)

    def sedation(self, facts: Facts, taken: list[Treatment]) -> Concern | None:
        """All that is sedating in what is taken now, if it is more than one thing."""
        names = self._sedatives(facts, taken)
        if len(names) < _MANY:
            return None
        dosed = (t.status == "current" or t.per_day for t in taken if t.name in names)
        are = "are" if all(dosed) else "may be"
        text = (
            f"{len(names)} sedating substances {are} taken together: {listed(names.values())}. "
            "Cut them to the fewest, one at a time; nothing sedating is added."
        )
        return self._ruling.concern("sedative-load", "avoid", text, names)

    def serotonin(
        self, taken: list[Treatment], order: str | None = None
    ) -> Concern | None:
        """All that is serotonergic; beside an order one is enough to be named."""
        names = [t.name for t in taken if t.name in self._serotonergic]
        if order is not None and order not in self._serotonergic:
            return None
        if len(names) < (1 if order is not None else _SEVERAL):
            return None
        whole = list(dict.fromkeys([*([order] if order else []), *names]))
        if len(whole) < _MANY:
            return None
        text = (
            f"{len(whole)} serotonergic drugs together: {listed(whole)}. "
            "Watch for serotonin toxicity, and stop them if it shows."
        )
        return self._ruling.concern("serotonergic-load", "caution", text, names)

    def _sedatives(self, facts: Facts, taken: list[Treatment]) -> dict[str, str]:
        """Name what is sedating, and findings that say so: what each is called."""
        names = {t.name: t.name for t in taken if t.name in self._sedating}
        shown = {
            finding: label
            for finding, condition, label in self._shown
            if facts.judge(condition, cautious=True).truth
        }
        return names | shown

    def opioids(self, taken: list[Treatment]) -> Concern | None:
        """The total of opioids taken now, once it reaches what CDC warns of."""
        total = self._mme(taken)
        if total < medicine.PAUSE:
            return None
        least = "at least " if self._open(taken) else ""
        return self._ruling.concern(
            "opioid-load",
            "avoid",
            f"Opioids taken now come to {least}{total:g} MME a day; from {medicine.PAUSE} on, reassess "
            "benefit and harm and offer naloxone.",
            [t.name for t in taken if t.name in medicine.FACTORS],
        )

    def uncounted(self, taken: list[Treatment]) -> Concern | None:
        """The opioids of which it is not known how much is taken: no load is none."""
        names = self._open(taken)
        if not names:
            return None
        text = (
            f"How much {listed(names)} is taken a day is not fully known, and only what "
            f"was told is counted - ask; from {medicine.PAUSE} MME a day on, reassess benefit and "
            "harm and offer naloxone."
        )
        return self._ruling.concern("opioid-load", "monitor", text, names)

    def _open(self, taken: list[Treatment]) -> list[str]:
        return [t.name for t in taken if t.status == "current" and self._is_open(t)]

    def _is_open(self, treatment: Treatment) -> bool:
        if treatment.name == "fentanyl":
            return not self._daily(treatment)
        known = treatment.name in medicine.FACTORS
        return known and self._dosing.is_partly_told(treatment)

    def of_order(self, order: Order, taken: list[Treatment]) -> Concern | None:
        """The total with an opioid order, as-needed doses counted in full."""
        if order.drug not in medicine.FACTORS or not order.dose_mg or not order.per_day:
            return None
        total = self._mme(taken) + medicine.mme_per_day(
            [(order.drug, order.dose_mg * order.per_day)]
        )
        more = (
            f"; from {medicine.PAUSE} on, offer naloxone"
            if total >= medicine.PAUSE
            else ""
        )
        return self._ruling.concern(
            "opioid-load",
            "caution" if total >= medicine.PAUSE else "monitor",
            f"At most {total:g} MME a day with this order{more}.",
            [order.drug],
        )

    def _mme(self, taken: list[Treatment]) -> float:
        known = ((t.name, self._daily(t)) for t in taken if t.name in medicine.FACTORS)
        return medicine.mme_per_day((n, amount) for n, amount in known if amount)

    def _daily(self, treatment: Treatment) -> float | None:
        if treatment.name == "fentanyl":
            return sum(t.dose or 0.0 for t in taken_together(treatment))
        return self._dosing.daily_mg(treatment)
