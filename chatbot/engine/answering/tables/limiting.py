"""A stated daily dose against the maximum, and what lowers the dose for one patient."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.stated import StatedDoses
from chatbot.engine.answering.tables.scoring import dose_at
from chatbot.engine.answering.tables.table import Table
from chatbot.engine.expression import expression
from chatbot.engine.planning.formulary import cited
from chatbot.engine.planning.planner import Planner
from chatbot.engine.products import single_mg, tablets_a_day, taken_together
from chatbot.engine.saying import sourced
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case, Observation, Treatment
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug, Limit

_OTHER_ROUTE: Final = expression(
    r"\b(?:im|iv|inject\w*|parenteral\w*|shots?|intramuscular\w*|intravenous\w*|infusion)\b"
)
_FIELDS: Final = (
    ("renal", "ckd or dialysis or egfr > 0 or crcl > 0"),
    ("older_adults", "age >= 65"),
)
"""Fields of a row that some patients need, by what they need it for."""
_WEIGHED: Final = listed("limit limits over exceed exceeds overdose fine allowed "
                         "acceptable")  # fmt: skip
_MANY: Final = 8
"""More tablets at once are weighed as those of one day."""
_LONGEST_DOSE: Final = 10
"""Words that a dose with its name takes at most."""
_ON_TOP: Final = expression(
    r"\b(?:on top|add(?:s|ed|ing)?|as well|besides|also|in addition|with (?:his|her|the|that)|extra|more)\b"
)


def _is_on_top(question: Question) -> bool:
    """Whether a dose is to be given besides what is taken."""
    return bool(_ON_TOP.search(question.said))


class DailyDose(NamedTuple):
    """A dose in mg, what of it is base, and how many of it a day."""

    mg: float
    base: float
    times: float


class Limits:
    """Doses as one question states them, and as one patient may take them."""

    def __init__(
        self, content: Content, planner: Planner, table: Table, doses: StatedDoses
    ) -> None:
        self._content = content
        self._planner = planner
        self._table = table
        self._doses = doses

    def is_weighed(self, question: Question) -> bool:
        """Whether a daily dose of one drug is stated and it is asked if that is right."""
        weighed = not _WEIGHED.isdisjoint(question.words)
        asked = weighed or question.has("maximum", "safe") or _is_on_top(question)
        short = len(question.words) <= _LONGEST_DOSE
        if not (asked or (short and self.states_dose(question))) or (
            question.has("works") and "than" in question.words
        ):
            return False
        dosed = {one.name for one in self._doses.all(question)}
        whole = dosed.issuperset(question.medicines) or _is_on_top(question)
        told = whole and self._stated(question)
        return bool(told) or any(self._in_tablets(question))

    def states_dose(self, question: Question) -> bool:
        """Whether medicines are named at a dose and nothing else is asked: `flexeril 10 at night?`."""
        return not question.aspects and bool(self._doses.all(question))

    def weighed(self, asked: Asked, *, over: bool = False) -> tuple[AnswerPart, ...]:
        """Each stated dose against the most; else only what is `over`, whatever is asked."""
        whole = not over and self.is_weighed(asked.question)
        found = [self._weighed(asked, *one) for one in self._stated(asked.question)]
        told = tuple(part for part, beyond in found if whole or beyond)
        if not whole:
            return told
        counted = (
            AnswerPart(kind="computed", text=text, cites=cited(drug, ("dose",)))
            for drug, number in self._in_tablets(asked.question)
            if (text := _uncounted(drug, number, self._strictest(drug, asked.case)))
        )
        return (*told, *counted)

    def _in_tablets(self, question: Question) -> Iterator[tuple[Drug, float]]:
        """The drugs of which only tablets a day are stated, and how many."""
        for drug in filter(None, map(self._content.drugs.get, question.medicines)):
            number = tablets_a_day(self._doses.of(drug.id, question), _MANY)
            if number and drug.dose.per_day_max_mg:
                yield drug, number

    def _weighed(
        self, asked: Asked, drug: Drug, doses: list[DailyDose]
    ) -> tuple[AnswerPart, bool]:
        """A stated dose against the most in a day, at once and of days; whether it is over one."""
        question, holding = asked.question, self._holding(drug, asked.case)
        limit = min(holding, key=_ceiling, default=None)
        others = [one for one in drug.limits if self._may_hold(one, asked)]
        whole = [*doses, *_besides(asked, drug)]
        by_mouth = _OTHER_ROUTE.search(question.said) is None
        days = max((t.days or 0 for t in self._doses.of(drug.id, question)), default=0)
        of_day = _against(drug, whole, limit, by_mouth=by_mouth)
        beyond = f"{_one_dose(drug, doses, holding)}{_too_long(drug, days)}"
        over = bool(beyond) or _total(whole) > _most(drug, limit, by_mouth=by_mouth)[0]
        sources = (
            *cited(drug, ("dose",)),
            *(name for one in drug.limits for name in one.references),
        )
        cites = tuple(dict.fromkeys(sources))
        lower = "; ".join(one.says for one in others)  # a question may mean one of them
        text = f"{of_day}{beyond}{lower and f' Lower for some: {lower}.'}"
        return AnswerPart(kind="computed", text=text, cites=cites), over

    def of_taken(self, name: str, case: Case) -> tuple[AnswerPart, ...]:
        """What this patient takes of a drug against the most in a day."""
        taken, drug = case.treatments.get(name), self._content.drugs.get(name)
        if drug is None or taken is None or taken.status == "not taking":
            return ()
        together = taken_together(taken)
        doses, limit = _daily(drug, together), self._strictest(drug, case)
        if doses:
            text = _against(drug, doses, limit)
        else:
            text = _uncounted(drug, tablets_a_day(together, _MANY), limit)
        if not text:
            return ()
        cites = cited(drug, ("dose",))
        return (AnswerPart(kind="case", text=f"Taken: {text}", cites=cites),)

    def days_of(self, name: str, case: Case) -> tuple[AnswerPart, ...]:
        """How long it has been taken, how long it may be, and what its row says."""
        taken, drug = case.treatments.get(name), self._content.drugs.get(name)
        if drug is None or taken is None:
            return ()
        days, most = taken.days, drug.dose.max_days
        told = f"{days:g} days so far, as told" if days else "how long was not told"
        if days and most:
            over = f"{days - most:g} over" if days > most else f"{most - days:g} left"
            told = f"{told}; at most {most:g} days by its label: {over}"
        part = AnswerPart(
            kind="case", text=f"{drug.name}: {told}.", cites=cited(drug, ("duration",))
        )
        return (part, *self._table.fields(name, ("duration",)))

    def of_patient(
        self, name: str, case: Case, told: str = ""
    ) -> tuple[AnswerPart, ...]:
        """The lowest ceiling that age or organs set for a drug, if not told yet."""
        drug = self._content.drugs.get(name)
        limit = self._strictest(drug, case) if drug else None
        if drug is None or limit is None or limit.says.lower() in told.lower():
            return ()
        known = self._value("crcl", case)
        worked = dose_at(name, known.value) if known is not None else None
        text = worked or f"{drug.name} for this patient: {limit.says}."
        return (sourced(limit, text),)

    def adjusted(
        self, name: str, case: Case, shown: tuple[AnswerPart, ...]
    ) -> tuple[AnswerPart, ...]:
        """The row's kidney and age fields, where this patient needs them."""
        held = (f for f, when in _FIELDS if self._planner.verdict(when, case).truth)
        extra = self._table.fields(name, tuple(held))
        return tuple(part for part in extra if part not in shown)

    def _stated(self, question: Question) -> list[tuple[Drug, list[DailyDose]]]:
        """The drugs of which a daily dose is stated."""
        known = map(self._content.drugs.get, question.medicines)
        numbered = [d for d in known if d and (d.dose.per_day_max_mg or d.limits)]
        once = 1.0 if _is_on_top(question) else None
        stated = [
            (d, _daily(d, self._doses.of(d.id, question), once)) for d in numbered
        ]
        return [one for one in stated if one[1]]

    def _strictest(self, drug: Drug, case: Case) -> Limit | None:
        return min(self._holding(drug, case), key=_ceiling, default=None)

    def _holding(self, drug: Drug, case: Case) -> list[Limit]:
        dosing = self._planner.safety.dosing
        return dosing.holding(drug, self._planner.facts(case))

    def _may_hold(self, limit: Limit, asked: Asked) -> bool:
        """Whether it is open of this patient, or of others whom a question is about.

        What is only possible holds until it is resolved.
        """
        condition = self._planner.condition(limit.when)
        facts = self._planner.facts(asked.case)
        truth = facts.judge(condition, cautious=True).truth
        of_people = not OF_PEOPLE.isdisjoint(asked.question.aspects)
        of_others = of_people or bool(asked.question.findings)
        return truth is None or (of_others and not truth)

    def _value(self, finding: str, case: Case) -> Observation | None:
        if finding not in self._content.dialog.findings:
            return None
        return self._planner.value(case, finding)


def _uncounted(drug: Drug, tablets: float, limit: Limit | None) -> str:
    """Say that no sum is made of them, and the most; nothing where there are none."""
    if not (tablets and drug.dose.per_day_max_mg):
        return ""
    most = _most(drug, limit, by_mouth=True)[1]
    return f"{drug.name} {tablets:g} tablets a day of a strength that was not told: no sum is made; {most}."


def _besides(asked: Asked, drug: Drug) -> Iterable[DailyDose]:
    """What is taken of it already, where a dose is to come on top.

    What the question itself tells of it is among the doses that it states.
    """
    taken, text = asked.case.treatments.get(drug.id), asked.question.text
    if taken is None or not _is_on_top(asked.question):
        return ()
    apart = (t for t in taken_together(taken) if text[t.start : t.end] != t.text)
    return _daily(drug, apart)


def _ceiling(limit: Limit) -> float:
    """The most in a day, told as such or as the most in a dose and of doses."""
    told = limit.per_day_max_mg
    if told is None and limit.per_dose_max_mg and limit.doses_a_day:
        told = limit.per_dose_max_mg * limit.doses_a_day
    return float("inf") if told is None else told


def _daily(
    drug: Drug, given: Iterable[Treatment], once: float | None = None
) -> list[DailyDose]:
    """What is taken a day, each product and dose; none where one was not told."""
    doses = [
        (single_mg(t), single_mg(t, drug.dose.salts), t.per_day or once) for t in given
    ]
    known = [DailyDose(mg, base, n) for mg, base, n in doses if mg and base and n]
    return known if len(known) == len(doses) else []


def _most(drug: Drug, limit: Limit | None, *, by_mouth: bool) -> tuple[float, str]:
    """The most in a day, and that in words."""
    most, whose = drug.dose.per_day_max_mg or float("inf"), ""
    if by_mouth and drug.dose.by_mouth_max_mg is not None:
        most, whose = drug.dose.by_mouth_max_mg, " by mouth"
    if limit is not None and _ceiling(limit) < most:
        most, whose = _ceiling(limit), f" for this patient ({limit.says})"
    return most, f"the most in a day{whose} is {most:g} mg"


def _against(
    drug: Drug, doses: list[DailyDose], limit: Limit | None, *, by_mouth: bool = True
) -> str:
    """`Ibuprofen 800 mg x 4 a day = 3200 mg a day; ...`."""
    total = _total(doses)
    told = " and ".join(map(_worked, doses))
    if len(doses) > 1 or doses[0].times != 1:
        told = f"{told} = {total:g} mg"
    most, named = _most(drug, limit, by_mouth=by_mouth)
    if most == float("inf"):
        return f"{drug.name} {told} a day."
    return f"{drug.name} {told} a day; {named}: {_judged(drug, total, most)}."


def _total(doses: list[DailyDose]) -> float:
    return sum(d.base * d.times for d in doses)


def _worked(dose: DailyDose) -> str:
    base = "" if dose.base == dose.mg else f" ({dose.base:g} mg of base)"
    times = "" if dose.times == 1 else f" x {dose.times:g} a day"
    return f"{dose.mg:g} mg{base}{times}"


def _judged(drug: Drug, total: float, most: float) -> str:
    first = drug.dose.first_day_max_mg
    if total > most:
        told = f"{total - most:g} mg over"
        return (
            f"{told}, unless it is the first day" if first and total <= first else told
        )
    if total == most:
        return "just at it"
    return "within it, which alone does not make it right for this patient"


def _one_dose(drug: Drug, doses: list[DailyDose], holding: list[Limit]) -> str:
    """How far a dose is over the most at once, which age or organs may lower."""
    one = max((d.base for d in doses if d.times != 1), default=0.0)
    mosts = [(drug.dose.per_dose_max_mg, "")]
    mosts += [(x.per_dose_max_mg, f" for this patient ({x.says})") for x in holding]
    told = [(most, whose) for most, whose in mosts if most is not None and one > most]
    if not told:
        return ""
    most, whose = min(told)
    return f" The most in one dose{whose} is {most:g} mg: {one - most:g} mg over."


def _too_long(drug: Drug, days: float) -> str:
    most = drug.dose.max_days
    if most is None or days <= most:
        return ""
    return f" It is taken for at most {most:g} days: {days - most:g} over."
