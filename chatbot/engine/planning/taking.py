"""What is taken now must pass as well: over-doses first, then what must not go on."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from chatbot.engine.planning.conditions import NOTHING
from chatbot.engine.planning.ending import FAILED, tapered
from chatbot.engine.planning.facts import Facts
from chatbot.engine.planning.formulary import Formulary
from chatbot.engine.planning.interacting import BARRING
from chatbot.engine.planning.naming import (
    called,
    grounds_of,
    inside,
    plain_reason,
    plainly,
    sentence,
)
from chatbot.engine.planning.safety import Safety
from chatbot.engine.planning.withdrawing import withdrawn
from chatbot.model.case import Treatment
from chatbot.model.content import Content
from chatbot.model.dialog import Kind
from chatbot.model.plan import Concern, PlanLine, Rejected

DO_NOW = "do now"
NOW, OPIOIDS = "medication now", "opioid considerations"
_FOR_PAIN = frozenset({"nsaid", "muscle-relaxant", "acetaminophen"})
"""Classes whose drugs are taken for the pain and may be stopped at once."""
_UNNAMED = {"nsaid": "oral-nsaid"}
"""`Takes an NSAID` is one by mouth until a gel is named."""
_PROTECTIVE = frozenset({"antiplatelet", "anticoagulant"})
_SHOWN = 3
_GOES = "This plan stops it."
_LESS = "The order in this plan takes its place."
_FIRST = "Bring it down to that before anything is added."
_TOO_STRONG = (
    "tell your clinician today how strong the tablets are; it may be too much."
)
_ADDED_UP = "tell your clinician today all you take that has it in; it may be too much."
_HOW_MUCH = "Ask how much {} is taken in all"
_TOO_MUCH = "ask today how much you may take; it may be too much now."
_STOP, _NOT_SAFE = "Stop {name}.", "It is not safe for you now"
_TO_ASK = "Ask today whether {name} is safe{why}. Do not stop it on your own."
_BESIDE = " beside what else you take or have"
_SLEEPY = (
    "{why}, ask today which of these may be cut down: together they can make you too "
    "sleepy. Do not stop one on your own."
)
_WATCH = "Take care with what goes on."
_WHOM = " with whoever prescribes it"
_Reason = tuple[str, frozenset[str]]
"""A rule and the drugs that meet in it."""
Overdoses = list[tuple[Treatment, tuple[Concern, ...]]]
"""What is too much or too long, for each that is taken."""
_OVERDOSE, _PREGNANT = "over-dose", "pregnancy"


@dataclass(frozen=True)
class Taken:
    """What a patient takes, and what of it the plan stops."""

    facts: Facts
    stopped: frozenset[str]
    emergency: bool
    pregnant: bool
    going_on: frozenset[str] = NOTHING
    """What a line of its own lets go on, with what to watch."""
    ordered: frozenset[str] = NOTHING
    """What the plan orders, in place of what is taken of it."""
    withdrawn: frozenset[str] = NOTHING
    """What the plan would order and must not."""
    replaced: frozenset[str] = NOTHING
    """What an order takes the place of, which no line of its own stops."""

    @cached_property
    def all(self) -> tuple[Treatment, ...]:
        """Everything that is or may be taken; an opioid is reviewed before what it meets."""
        current = self.facts.current
        return tuple(sorted(current, key=lambda t: t.drug_class != "opioid"))

    @cached_property
    def kept(self) -> list[Treatment]:
        """What the plan lets go on."""
        return [t for t in self.all if t.name not in self.stopped]


class TakingCheck:
    """Writes a line for everything that is unsafe in what is taken now."""

    def __init__(self, content: Content, formulary: Formulary, safety: Safety) -> None:
        self._content, self._formulary, self._safety = content, formulary, safety

    def lines(self, taken: Taken) -> list[PlanLine]:
        """Return the lines, gravest first; in an emergency only what cannot wait."""
        over = [(t, self._safety.overdoses(t, taken.facts)) for t in taken.all]
        unsafe = list(self._unsafe(taken, over))
        ended = (x.drug for x in unsafe if x.kind is Kind.STOP)
        gone = taken.stopped.union(name for name in ended if name)
        found = [*_overdosed(over, gone, taken.ordered), *unsafe]
        if not taken.emergency:
            told = {x.drug for x in unsafe if _PREGNANT in x.because}
            pairs = {("sedative-load", x.because) for x in unsafe if not x.because[2:]}
            loads = [x for x in self._loads(taken) if (x.id, x.because) not in pairs]
            found += [*loads, *self._pregnancy(taken, told)]
            found += [*self._untold(taken, gone), *self._watched(taken, gone)]
            found += self._intended(taken, gone)
        return found

    def _intended(self, taken: Taken, gone: Container[str]) -> Iterator[PlanLine]:
        """Say of what was told as planned, or as not borne, that it is barred here."""
        case, rows = taken.facts.case, self._content.drugs.keys()
        kept = [t for t in taken.kept if t.name not in gone]
        told = [
            t for t in case.treatments.values() if t.is_barred or t.status == "planned"
        ]
        crossing = self._crossing(case.allergies) - taken.withdrawn
        names = (*(t.name for t in told), *case.allergies, *sorted(crossing))
        for name in dict.fromkeys((*names, *self._sold(taken))):
            if self._formulary.members(name).isdisjoint(rows):
                continue
            barred = self._safety.check(name, taken.facts, kept).barred
            if barred:
                drug = name if name in rows else None
                line = _line("unsafe-plan", drug, "", barred)
                one = Rejected(order=name, drug=name, concerns=barred)
                yield withdrawn(line, one, self._content, taken.facts)

    def _crossing(self, allergies: Iterable[str]) -> set[str]:
        """What a row bars for an allergy to another thing, as celecoxib for sulfonamides."""
        kinds = {
            c for name in allergies for c in (name, *self._formulary.classes(name))
        }
        told = {f"allergic to {kind}" for kind in kinds}
        rows = self._content.interactions.values()
        return {drug for row in rows if row.when in told for drug in row.a}

    def _sold(self, taken: Taken) -> Iterator[str]:
        """What a shop sells of the kind that the plan would order and must not."""
        classes = self._formulary.classes
        held = {c for t in taken.all for c in classes(t.name) & _PROTECTIVE}
        for row in [r for r in self._content.drugs.values() if r.sold]:
            own = {*row.classes} - _PROTECTIVE
            kin = any(classes(name) & own for name in taken.withdrawn)
            if kin and held.isdisjoint(row.classes) and row.id not in taken.withdrawn:
                yield row.id

    def _watched(self, taken: Taken, gone: frozenset[str]) -> Iterator[PlanLine]:
        """What calls for care in those medicines of the drug table that go on."""
        kept = [t for t in taken.kept if t.name not in gone]
        ending = {t.name for t in kept if t.response in FAILED}
        own = taken.ordered | taken.going_on | ending
        told: dict[_Reason, tuple[str, Concern]] = {}
        for treatment in [t for t in kept if t.name in self._content.drugs]:
            name = treatment.name
            watch = self._safety.check(name, taken.facts, kept).watch
            for concern in watch if name not in own else ():
                apart = not _is_within(treatment, concern, kept)
                if apart and self._is_watched(concern):
                    told.setdefault(_reason(name, concern), (name, concern))
        if told:
            shown = [*told.values()][:_SHOWN]
            told_of = (f"{called(self._content, n)} {inside(c.text)}" for n, c in shown)
            said = " ".join(sentence(text) for text in told_of)
            concerns = tuple(c for _, c in shown)
            line = _line("watch-taken", None, f"{_WATCH} {said}", concerns)
            yield line.but(section=NOW, kind=Kind.REASSESS)

    def _is_watched(self, concern: Concern) -> bool:
        """Whether it takes care, or may make a blood thinner bleed: its INR is checked."""
        met = (self._formulary.classes(name) for name in concern.because)
        bleeds = "bleeding" in concern.text and any("anticoagulant" in c for c in met)
        return concern.severity == "caution" or bleeds

    def _untold(self, taken: Taken, gone: frozenset[str]) -> Iterator[PlanLine]:
        """Ask how strong the tablets are that go on, or were many: nothing else counts them."""
        for treatment in taken.all:
            name = treatment.name
            told = self._safety.dosing.uncounted(treatment, taken.facts)
            open_ = treatment in taken.kept and name not in gone | taken.ordered
            counted = treatment.drug_class == "opioid"  # asked of all of them at once
            if told and not counted and (open_ or told.severity in BARRING):
                many = "tablets" in told.text
                asked = "Ask how strong the {} tablets are" if many else _HOW_MUCH
                asked = f"{asked.format(called(self._content, name))} - {told.text}"
                line = _line("tablets-open", name, asked, (told,))
                plain = _TOO_STRONG if many else _ADDED_UP
                plain = f"{name.replace('-', ' ').capitalize()}: {plain}"
                yield line.but(section=NOW, kind=Kind.TEST, plain=plain)

    def unsafe(self, taken: Taken) -> dict[str, frozenset[str]]:
        """Name what is taken for the pain and must not go on, and on what that rests."""
        gone = self._gone(taken)
        found = {
            treatment.name: self._barred(treatment, taken, gone)
            for treatment in taken.all
            if self._is_for_pain(treatment.name)
        }
        return {n: grounds_of(barred) for n, barred in found.items() if barred}

    def _gone(self, taken: Taken) -> frozenset[str]:
        """What for the pain is barred whatever else for the pain is taken.

        Nothing is held against what it would have met.
        """
        pain = {t.name for t in taken.all if self._is_for_pain(t.name)}
        return frozenset(
            t.name
            for t in taken.all
            if t.name in pain
            and any(
                pain.isdisjoint({*c.because} - {t.name})
                for c in self._barred(t, taken, NOTHING)
            )
        )

    def _unsafe(self, taken: Taken, over: Overdoses) -> Iterator[PlanLine]:
        """What the plan stops anyway is named only for the gravest reasons."""
        gone, told = self._gone(taken), set[_Reason]()
        for treatment, too_much in over:
            found = self._barred(treatment, taken, gone)
            replaced = treatment.name in taken.replaced
            if replaced or not self._is_grave(treatment, taken):
                found += [c for c in too_much if c.rule != _OVERDOSE]
            barred = self._own(treatment.name, found)
            if barred:
                line = self._warned(treatment.name, tuple(barred), told)
                name, shown = treatment.name, barred[:_SHOWN]
                why = plain_reason(self._content, taken.facts, name, shown)
                yield self._told_plainly(line, f", {why}" if why else "")

    def _is_grave(self, treatment: Treatment, taken: Taken) -> bool:
        """Whether only the gravest reasons are named."""
        return taken.emergency or treatment.name in taken.stopped

    def _barred(
        self, treatment: Treatment, taken: Taken, gone: frozenset[str]
    ) -> list[Concern]:
        stopped = treatment.name in taken.stopped
        beside = taken.all if stopped else taken.kept
        left = [t for t in beside if t.name not in gone - {treatment.name}]
        name = _UNNAMED.get(treatment.name, treatment.name)
        left = [t for t in left if name == treatment.name or t is not treatment]
        check = self._safety.check(name, taken.facts, left)
        grave = self._is_grave(treatment, taken)
        return [c for c in check.barred if not grave or c.severity == "contraindicated"]

    def _own(self, drug: str, barred: list[Concern]) -> list[Concern]:
        """What counts against a drug; beside one for the pain, that one is to go."""
        if self._is_for_pain(drug):
            return barred
        return [c for c in barred if not any(self._is_for_pain(n) for n in c.because)]

    def _is_for_pain(self, drug: str) -> bool:
        """Whether the plan may stop it: nobody loses a blood thinner to this plan."""
        classes = self._formulary.classes(drug)
        return bool(classes & _FOR_PAIN) and not classes & _PROTECTIVE

    def _warned(
        self, drug: str, concerns: tuple[Concern, ...], told: set[_Reason]
    ) -> PlanLine:
        """Warn of one drug; what was told of it beside another is not told again."""
        stops = self._is_for_pain(drug)
        new = [c for c in concerns if _reason(drug, c) not in told]
        told |= {_reason(drug, c) for c in concerns[:_SHOWN]}
        too = "" if new else " too, for the same reason"
        asked = f"{'Stop' if stops else 'Review'} {called(self._content, drug)}"
        whom = "" if stops else ", with whoever prescribes it" if too else _WHOM
        reasons = "".join(f" {sentence(c.text)}" for c in new[:_SHOWN])
        line = _line("unsafe-now", drug, f"{asked}{too}{whom}.{reasons}", concerns)
        kind = Kind.STOP if stops else Kind.REASSESS
        return line.but(section=NOW, kind=kind)

    def _told_plainly(self, line: PlanLine, why: str) -> PlanLine:
        """Say it to the patient with its reason; what must not stop at once is tapered."""
        name = plainly(self._content, line.drug or "")
        if line.kind is not Kind.STOP:
            return line.but(plain=_TO_ASK.format(name=name, why=why or _BESIDE))
        row = self._content.drugs.get(line.drug or "")
        line = tapered(line.but(plain=_STOP.format(name=name)), row)
        return line.but(plain=f"{line.plain} {_NOT_SAFE}{why}.")

    def _loads(self, taken: Taken) -> Iterator[PlanLine]:
        for rule, concern in (
            ("sedative-load", self._safety.loads.sedation(taken.facts, taken.kept)),
            ("opioid-load", self._safety.loads.opioids(taken.kept)),
            ("serotonergic-load", self._safety.loads.serotonin(taken.kept)),
        ):
            if concern is not None:
                line = _line(rule, None, concern.text, (concern,))
                why = plain_reason(self._content, taken.facts, "", (concern,))
                sleepy = rule == "sedative-load" and _SLEEPY.format(
                    why=sentence(why)[:-1]
                )
                yield line.but(kind=Kind.REASSESS, plain=sleepy or None)
        uncounted = self._safety.loads.uncounted(taken.kept)
        if uncounted is not None:
            line = _line("opioid-dose-open", None, uncounted.text, (uncounted,))
            yield line.but(section=OPIOIDS, kind=Kind.REASSESS)

    def _pregnancy(
        self, taken: Taken, told: Container[str | None]
    ) -> Iterator[PlanLine]:
        """What the table says of each drug taken, unless it was told why it is unsafe."""
        if not taken.pregnant:
            return
        for treatment in taken.all:
            row = self._content.drugs.get(treatment.name)
            if row is None or row.pregnancy is None or row.id in told:
                continue
            concern = Concern(
                rule="pregnancy",
                severity="caution",
                text=f"{row.name} is taken, in pregnancy: {row.pregnancy}",
                because=(_PREGNANT, row.id),
                references=row.references,
                unconfirmed="pregnancy" in row.unconfirmed,
            )
            line = _line("taken-in-pregnancy", row.id, concern.text, (concern,))
            yield line.but(section=NOW, kind=Kind.REASSESS)


def _is_within(told: Treatment, concern: Concern, taken: list[Treatment]) -> bool:
    """Whether both are parts of one product, and of no other."""
    other = (t for t in taken if t.name in concern.because and t.name != told.name)
    alone = (t for t in other if t.product == told.product and not t.besides)
    return told.product is not None and any(alone)


def _reason(drug: str, concern: Concern) -> _Reason:
    return concern.rule, frozenset((drug, *concern.because))


def _overdosed(
    over: Overdoses, gone: Container[str], ordered: Container[str]
) -> Iterator[PlanLine]:
    """Too much of what goes on is brought down; what is to stop is stopped."""
    for treatment, concerns in over:
        name = treatment.name
        then = _GOES if name in gone else _LESS if name in ordered else _FIRST
        for concern in concerns:
            if concern.rule == _OVERDOSE:
                told = f"{sentence(concern.text)} {then}"
                line = _line("over-dose-now", name, told, (concern,))
                named = name.replace("-", " ").capitalize()
                yield line.but(plain=f"{named}: {_TOO_MUCH}")


def _line(
    name: str, drug: str | None, text: str, concerns: tuple[Concern, ...]
) -> PlanLine:
    because = grounds_of(concerns) | ({drug} if drug else set())
    return PlanLine(
        id=name,
        section=DO_NOW,
        kind=Kind.STOP,
        drug=drug,
        text=text,
        cites=tuple(dict.fromkeys(r for c in concerns for r in c.references)),
        because=tuple(sorted(because)),
        rules=tuple(c.rule for c in concerns),
        unconfirmed=any(c.unconfirmed for c in concerns[:_SHOWN]),
    )
