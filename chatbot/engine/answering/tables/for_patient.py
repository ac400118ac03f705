"""What a medicine that is asked about means for the patient at hand."""

from collections.abc import Iterator

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.reading import asking
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.ellipsis import ousts
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.told import failed
from chatbot.engine.answering.tables.bearing import IN_ITS_PLACE, NOT_KNOWN, Bearing
from chatbot.engine.answering.tables.limiting import Limits
from chatbot.engine.answering.tables.raising import raised
from chatbot.engine.answering.tables.table import Table
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.expression import expression
from chatbot.engine.saying import case_part
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.wording.phrase import treated
from chatbot.model.answer import AnswerPart
from chatbot.model.dialog import Kind
from chatbot.model.plan import Plan

_ASKS_HOW = frozenset({"how", "when", "why", "what"})
_HOW = listed("suddenly abruptly overnight quickly fast slowly taper tapering wean "
              "weaning cold")  # fmt: skip
_REASON = expression(r"\bWith [^:.]+: ([^.]+\.[^.]+)")
"""Why a line speaks against a medicine; said once, where a row says it already."""
_GIVES = frozenset({"add", "adding", "start", "starting", "begin", "initiate", "give"})


class ForPatient:
    """Says what bars a medicine here, the most of a dose, and what there is instead."""

    def __init__(
        self, formulary: Formulary, table: Table, limits: Limits, bearing: Bearing
    ) -> None:
        self._formulary = formulary
        self._table = table
        self._limits = limits
        self.bearing = bearing

    def verdict(self, asked: Asked) -> tuple[AnswerPart, ...]:
        """What comes first for this patient: the most of a dose, and what bars it."""
        rows = filter(self._formulary.has_row, asked.question.medicines)
        in_milk = (part for name in rows for part in self.bearing.in_milk(name, asked))
        return (*self._verdict(asked), *in_milk)

    def _verdict(self, asked: Asked) -> tuple[AnswerPart, ...]:
        question, names = asked.question, asked.question.medicines
        if not names and "gel" in question.named("idea"):
            return tuple(self._against_topicals(asked))
        # no lower dose would do, and no dose may seem to allow it
        barring, barred = self._barring(asked), bool(names) and self._is_unfit(asked)
        weighed = self._limits.weighed(asked, over=bool(names[1:]))
        if weighed:
            return (*barring, *weighed) if barred else (*weighed, *barring)
        if not question.has("dose", "maximum") or len(names) != 1:
            return barring
        more = raised(question.text)
        taken = self._limits.of_taken(names[0], asked.case) if more else ()
        told = " ".join(part.text for part in (*barring, *taken))
        most = (*taken, *self._limits.of_patient(names[0], asked.case, told))
        return (*barring, *most) if barred else (*most, *barring)

    def _against_topicals(self, asked: Asked) -> Iterator[AnswerPart]:
        """`Anything topical`: what speaks against those with a row in this patient."""
        for name in self._formulary.topicals:
            yield from self.bearing.against(name, asked)[:1]

    def _barring(self, asked: Asked) -> tuple[AnswerPart, ...]:
        """What comes first for whoever means to give the one medicine named.

        That it is barred here comes first whatever is asked of it.
        """
        names = asked.question.medicines
        own_form = self._own_form(asked)
        besides = self._barred_besides(asked) if names[1:] else ()
        several = len({u.medicines for u in asked.question.medicine_units}) > 1
        if besides or several or own_form is not None:
            return (own_form,) if own_form else besides
        given = {*names} - failed(asked.question)
        ends = asked.question.has("stopping") and _is_of_manner(asked.question)
        taken = bool(given) and names[0] in asked.case.treatments
        if not given or (ends and taken) or asked.question.has("barred"):
            return ()  # what bars it bars no end of it
        if self._formulary.is_ours(names[0]):
            return self._against_ours(names, asked)
        return () if taken else self.bearing.barred(names[0], asked, frozenset())[:1]

    def _against_ours(
        self, names: tuple[str, ...], asked: Asked
    ) -> tuple[AnswerPart, ...]:
        ousted = ousts(asked.question.said)
        apart = () if ousted else self.bearing.beside_taken(names[0], asked)
        if not (self._is_unfit(asked) or self._wants(asked)):
            return apart
        to_give = not asking.is_bare(asked.question)
        told = self.bearing.verdict(names[0], asked, to_give=to_give)
        begun = told[0].text if told else ""
        beside = begun.startswith(NOT_KNOWN) and not asking.is_only_of_medicine(
            asked.question
        )
        if begun.startswith(IN_ITS_PLACE) and not _is_why_not(asked.question):
            return apart
        return () if beside else told

    def _is_unfit(self, asked: Asked) -> bool:
        """Whether it is barred, or needs care at a dose named that is not too much."""
        name, over = asked.question.medicines[0], self._limits.weighed(asked, over=True)
        dosed = not over and self._limits.states_dose(asked.question)
        care = dosed and bool(self.bearing.against(name, asked))
        return care or self.bearing.bars(name, asked)

    def _wants(self, asked: Asked) -> bool:
        """Whether it is asked if it is to be given or stopped, and in nobody else."""
        question = asked.question
        if any(map(asking.is_ground, question.units)):
            return False
        safe = question.has("safe") and not question.has("stopping")
        said = [u for u in question.units if u.role != "empty" and not u.medicines]
        begins = not _GIVES.isdisjoint(question.words[:1]) and len(said) == 1
        wants = begins or asking.is_bare(question)
        wants = wants or safe or _is_why_not(question) or self._to_stop(asked)
        return wants or ousts(question.said)

    def _to_stop(self, asked: Asked) -> bool:
        """`Should he stop the flexeril`, of what the plan stops as well."""
        how = _is_of_manner(asked.question)
        ends = (line for line in asked.plan.lines if line.kind is Kind.STOP)
        about = any(self.bearing.is_about(x, asked.question.medicines[0]) for x in ends)
        return about and not how and asked.question.has("stopping")

    def _barred_besides(self, asked: Asked) -> tuple[AnswerPart, ...]:
        """What bars one of several medicines here, beside the others that are named.

        Of a product, as NyQuil, each part is asked about, with a row or without.
        """
        names, known = asked.question.medicines, asked.case.treatments
        is_product = len(asked.question.medicine_units) == 1
        has_row = self._formulary.has_row
        beside = frozenset(names) - failed(asked.question)
        new = (n for n in names if is_product or has_row(n) or n not in known)
        new = (n for n in new if n in beside)
        told = (self.bearing.barred(n, asked, beside) for n in new)
        return tuple(part for parts in told for part in parts[:1])

    def _own_form(self, asked: Asked) -> AnswerPart | None:
        """`Her aspirin - stop it?` where aspirin 81 mg is taken: it is no new order."""
        names = asked.question.medicines
        own = asked.question.has("stopping") or not {"his", "her", "their"}.isdisjoint(
            asked.question.words
        )
        if not own or len(names) != 1 or names[0] in asked.case.treatments:
            return None
        forms = (n for n in asked.case.treatments if n.startswith(f"{names[0]}-"))
        form = next((n for n in forms if not self._formulary.has_row(n)), None)
        if form is None:
            return None
        taken = treated(asked.case.treatments[form], self._formulary.name(form))
        return case_part(f"On record: {taken}.")

    def is_in_plan(self, name: str, plan: Plan) -> bool:
        """Whether a line of the plan is about a drug, class or measure."""
        return any(self.bearing.is_about(line, name) for line in plan.lines)

    def around(
        self, asked: Asked, shown: tuple[AnswerPart, ...]
    ) -> Iterator[AnswerPart]:
        """What else there is for this patient, and for whom it is never given."""
        names = (
            *self._formulary.ours_first(asked.question.medicines),
            *asked.question.measures,
        )
        if not names:
            return
        yield from _unchecked(asked)
        taken = self._own_form(asked) is not None or names[0] in failed(asked.question)
        given = () if taken else self.bearing.parts(names[0], asked)
        people = OF_PEOPLE & {*asked.question.aspects}
        meets = names[1:] or asked.question.findings or people
        for part in given:  # the plan's drug may be barred beside what is asked about
            instead = meets and part.text.startswith(IN_ITS_PLACE)
            why = [w.lower() for w in _REASON.findall(part.text)]
            again = why and all(any(w in p.text.lower() for p in shown) for w in why)
            if part not in shown and not instead and not again:
                yield part
        if asked.question.has("safe") and self._formulary.has_row(names[0]):
            yield from self._table.fields(names[0], ("contraindications",))


def _unchecked(asked: Asked) -> Iterator[AnswerPart]:
    """What was told of this patient and is in no table, beside each medicine asked of."""
    names = (*asked.case.unknown_conditions, *asked.case.unknown_drugs)
    if names and asked.question.medicines:
        text = f"No row on {', '.join(names)}: nothing here was checked against it."
        yield case_part(text)


def _is_of_manner(question: Question) -> bool:
    """`How do I stop it`, `can she stop it suddenly`: not whether to."""
    return bool(_ASKS_HOW & {*question.words[:1]} | _HOW & {*question.words})


def _is_why_not(question: Question) -> bool:
    return question.has("why") and "not" in question.words
