"""Which source answers a question: a statement, a table, both, or none."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from chatbot.engine.answering.asked import Asked
from chatbot.engine.answering.asking import is_bare, is_only_of_medicine
from chatbot.engine.answering.aspect import OF_PEOPLE, SPECIFIC, Aspect
from chatbot.engine.answering.composition import Composer, is_only_near
from chatbot.engine.answering.concept import Unit
from chatbot.engine.answering.declining import decline, topics_near
from chatbot.engine.answering.index import Match
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.pairing import OF_EFFECT
from chatbot.engine.answering.population import is_for_mothers
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.saying import said
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Status
from chatbot.model.knowledge import Topic

_LEADS: Final = 620
"""A question this like a phrasing is answered by the statement, not by the table."""
_JUST_THAT: Final = 900
"""From this likeness on a statement gives a dose in place of the drug's row."""
_WORTH_ADDING: Final = 400
"""From this likeness on a statement is added below a table's answer."""
_NEAR_THE_BEST: Final = 700
"""Thousandths of the best score that what is given in its place must reach."""
_SUPPOSING: Final = ("what if", "if ")
"""So opens what compares plans instead of asking."""
_HOW_TO_STOP: Final = expression(
    r"\b(?:taper\w*|wean\w*|withdrawal|(?:come|coming|get) off|cold turkey|bring it down"
    r"|(?:how|safely|suddenly|abruptly) .*stop|stop\w* .*(?:suddenly|abruptly|safely))\b"
)
_SOME_DOSE: Final = expression(
    r"\b(?:(?:high|low|full|single|single \w+|higher|lower|large|larger) doses?|dose (?:pack|dependent|response"
    r"|related|ceiling)|ceiling dose|at what dose)\b"
)
"""A dose that is spoken of, not asked for."""
_UNBORN: Final[frozenset[Aspect]] = frozenset({"pregnancy", "breastfeeding"})
_OF_DRUGS: Final[frozenset[Topic]] = frozenset(
    {
        "nsaid", "muscle_relaxant", "opioid", "gabapentinoid", "antidepressant",
        "steroid", "acetaminophen", "topical",
    }
)  # fmt: skip
"""Topics on drugs, of which what is said for adults answers for nobody else."""
_OTHER_STAGE: Final = 60
"""What a statement on acute pain loses in chronic pain, and the other way."""
_OF_THE_LEG: Final = frozenset({"sciatica", "epidural", "leg raise"})
"""Ideas that are about pain from a nerve root, though they do not say so."""


class Lookup:
    """Finds the answer to one question, or declines."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._composer = Composer(knowledge)

    def answer(self, asked: Asked) -> Answer:
        """The statement that is asked for, else the table, else the nearest statement."""
        asked = self._of_patient(asked)
        found = self._knowledge.index.search(asked.question)
        matches = self._for_stage(asked, found)
        fitting = self._for_people(asked, self._fitting(asked.question, matches))
        if asked.plan.urgency == "emergency" and fitting and is_only_near(fitting[0]):
            fitting = ()  # beside an emergency, what is not surely asked misleads
        if fitting and self._leads(fitting[0], asked.question):
            return self._composer.compose(asked, fitting)
        computed = self._from_tables(asked)
        if computed is not None:
            return self._with_statement(computed, asked, fitting)
        if fitting:
            return self._composer.compose(asked, fitting)
        if not asked.plan.scope:
            phrased = self._as_phrased(asked)
            unborn = _UNBORN & {*asked.question.aspects}
            instead = phrased or (None if unborn else self._row_instead(asked))
            if instead is not None:
                return instead
        return self._declined(asked, matches)

    def _of_patient(self, asked: Asked) -> Asked:
        """A pregnancy that is known stands in every question."""
        if "pregnancy" not in self._knowledge.content.dialog.findings:
            return asked
        known = self._knowledge.planner.value(asked.case, "pregnancy")
        if (
            "pregnancy" in asked.question.findings
            or known is None
            or known.status is not Status.PRESENT
        ):
            return asked
        return replace(asked, question=asked.question.carrying((), ("pregnancy",)))

    def _for_people(
        self, asked: Asked, matches: tuple[Match, ...]
    ) -> tuple[Match, ...]:
        """Leave out what is said of drugs for others: in a pregnancy, for a child."""
        people = _UNBORN & {*asked.question.aspects}
        if not (people or asked.plan.scope):
            return matches
        statements = self._knowledge.content.statements
        topics = {match: statements[match.statement].topics for match in matches}
        return tuple(
            match
            for match in matches
            if _OF_DRUGS.isdisjoint(topics[match])
            or (people and is_for_mothers(statements[match.statement]))
        )

    def _for_stage(self, asked: Asked, matches: tuple[Match, ...]) -> tuple[Match, ...]:
        """Put what is only about other patients behind: chronic pain, leg pain."""
        named = asked.question.named("idea")
        chronic = None if "chronic" in named else self._is_chronic(asked)
        leg = bool(_OF_THE_LEG & {*named}) or "radicular" in asked.plan.path
        index = self._knowledge.index

        def shifted(match: Match) -> Match:
            stage = index.is_for_chronic(match.statement)
            other = None not in (stage, chronic) and stage is not chronic
            less = _OTHER_STAGE * other
            if not leg and index.is_for_leg_pain(match.statement):
                less += _OTHER_STAGE
            if "sciatica" in named and index.is_for_axial_pain(match.statement):
                less += 2 * _OTHER_STAGE
            return replace(match, score=match.score - less) if less else match

        ranked = sorted(map(shifted, matches), key=lambda m: (-m.score, m.statement))
        return tuple(ranked)

    def _is_chronic(self, asked: Asked) -> bool | None:
        if "duration_band" not in self._knowledge.content.dialog.findings:
            return None
        known = self._knowledge.planner.value(asked.case, "duration_band")
        return None if known is None else known.value == "chronic"

    def _fitting(
        self, question: Question, matches: tuple[Match, ...]
    ) -> tuple[Match, ...]:
        """Those that may be given, if they come near the best that was found."""
        scope = self._knowledge.scope
        signs = scope.signs(question)
        floor = matches[0].score * _NEAR_THE_BEST // 1000 if matches else 0
        kept = tuple(
            match
            for match in matches
            if match.score >= floor
            and scope.accepts(question, match, signs)
            and self._is_for_the_same_people(question, match)
        )
        return tuple(m for m in kept if self._speaks_of_both(question, m)) or kept

    def _speaks_of_both(self, question: Question, match: Match) -> bool:
        """Whether every medicine named is spoken of, as what names all goes first."""
        index = self._knowledge.index
        return all(index.answers(match.statement, u) for u in _medicines(question))

    def _is_for_the_same_people(self, question: Question, match: Match) -> bool:
        """What is said of a drug in general does not answer for a pregnancy."""
        people = OF_PEOPLE & {*question.aspects}
        if not people or not question.medicines:
            return True
        return people <= self._knowledge.index.asked_for(match.statement)

    def _leads(self, best: Match, question: Question) -> bool:
        """Whether a statement goes before the tables: it is asked for just this."""
        if self._is_for_rows(best, question):
            return False
        safe = question.has("safe") and not self._has_row_for_dose(question)
        if safe and question.medicines and not question.findings:
            return self._speaks_of_medicine(best, question)
        if self._is_for_one_row(best, question):
            return False
        known = self._knowledge.index.asked_for(best.statement)
        if best.phrase < _LEADS or not SPECIFIC & {*question.aspects} <= known:
            return False
        return self._speaks_of_all(best, question)

    def _is_for_one_row(self, best: Match, question: Question) -> bool:
        """Whether a drug's row has just what is asked, and no phrasing asks the same."""
        by_row = (
            self._has_row_for_dose(question)
            or self._has_row_for_stopping(question)
            or self._is_bare_with_row(question)
            or self._knowledge.medicines.offers_choice(question)
        )
        if not (by_row or self._has_row_for_harm(question)):
            return False
        asked = SPECIFIC & {*question.aspects}
        same = self._knowledge.index.is_asked_as(best, asked)
        return not same or (by_row and best.phrase < _JUST_THAT)

    def _is_for_rows(self, best: Match, question: Question) -> bool:
        """Whether the tables have a row on just the medicines, people or condition."""
        return (
            self._has_row_for_people(question)
            or self._knowledge.medicines.meets(question)
            or self._knowledge.medicines.weighs_dose(question)
            or self._misses_condition(best, question)
        )

    def _misses_condition(self, best: Match, question: Question) -> bool:
        """Whether the table warns of a condition that a statement does not speak of."""
        if question.has(*OF_EFFECT, "why"):
            return False
        conditions = [unit for unit in question.all_units if _is_condition(unit)]
        index = self._knowledge.index
        spoken = best.phrase >= _LEADS and any(
            index.answers(best.statement, unit) for unit in conditions
        )
        return not spoken and self._knowledge.medicines.warns_in_condition(question)

    def _is_bare_with_row(self, question: Question) -> bool:
        return is_bare(question) and self._knowledge.formulary.has_row(
            question.medicines[0]
        )

    def _has_row_for_people(self, question: Question) -> bool:
        """Whether one drug is asked about for certain people, and its row has them."""
        names = question.medicines
        if len(names) != 1 or question.has("compare", "dose", "maximum"):
            return False
        return self._knowledge.medicines.has_people(question, names[0])

    def _has_row_for_dose(self, question: Question) -> bool:
        """Whether a dose is asked of one drug that the drug table has."""
        names = question.medicines
        if _SOME_DOSE.search(" ".join(question.words)):
            return False
        return (
            question.has("dose", "maximum")
            and not question.has("compare", "stronger", "works", "missed")
            and len(names) == 1
            and self._knowledge.formulary.has_row(names[0])
        )

    def _has_row_for_stopping(self, question: Question) -> bool:
        """Whether it is asked how to stop one drug, and its row says that."""
        names = question.medicines
        how = _HOW_TO_STOP.search(" ".join(question.words))
        return (
            how is not None
            and len(names) == 1
            and self._knowledge.medicines.has_stopping(names[0])
        )

    def _has_row_for_harm(self, question: Question) -> bool:
        """Whether nothing but one drug's harms is asked for, and its row has them."""
        return (
            question.has("harm", "boxed", "monitoring")
            and is_only_of_medicine(question)
            and self._knowledge.formulary.has_row(question.medicines[0])
        )

    def _speaks_of_medicine(self, best: Match, question: Question) -> bool:
        """Whether it speaks of every medicine someone means to give."""
        asked = SPECIFIC & {*question.aspects}
        known = self._knowledge.index.asked_for(best.statement)
        return (
            best.phrase >= _WORTH_ADDING
            and asked <= known
            and self._is_asked_for(best, question)
        )

    def _speaks_of_all(self, best: Match, question: Question) -> bool:
        """Whether it names every medicine of a pair, and every condition, asked about."""
        kinds = {"finding"} if question.medicines else set()
        if question.medicines[1:]:
            kinds |= {"drug", "class"}
        index = self._knowledge.index
        return all(
            index.speaks(best.statement, unit)
            for unit in question.all_units
            if any(concept.kind in kinds for concept in unit.concepts)
        ) and self._is_asked_for(best, question)

    def _is_asked_for(self, best: Match, question: Question) -> bool:
        """Whether it is asked for the medicines named; a dose, for just the first."""
        itself = question.has("dose", "maximum")
        return all(
            self._knowledge.index.is_asked_by(best, unit, itself=itself)
            for unit in _medicines(question)[: 1 if itself else 2]
        )

    def _from_tables(self, asked: Asked) -> Answer | None:
        if not self._is_for_tables(asked.question):
            return None
        if asked.plan.scope and not _UNBORN & {*asked.question.aspects}:
            return None
        return self._knowledge.medicines.answer(asked)

    def _is_for_tables(self, question: Question) -> bool:
        """Whether it is ours; two medicines that must not meet are, whatever else is said."""
        scope = self._knowledge.scope
        if scope.is_ours(question):
            return True
        near = scope.is_of_back(question) or not scope.is_foreign(question)
        medicines = self._knowledge.medicines
        return near and (medicines.meets(question) or medicines.offers_choice(question))

    def _with_statement(
        self, answer: Answer, asked: Asked, matches: tuple[Match, ...]
    ) -> Answer:
        """A table's answer for this patient, then the statement on the same."""
        medicines = self._knowledge.medicines
        told = (*medicines.for_patient.verdict(asked), *answer.parts)
        parts = (
            *told,
            *medicines.for_patient.around(asked, told),
            *self._statement_on(asked.question, matches),
        )
        return answer.model_copy(update={"parts": parts})

    def _statement_on(
        self, question: Question, matches: tuple[Match, ...]
    ) -> Iterator[AnswerPart]:
        if not matches or matches[0].phrase < _WORTH_ADDING:
            return
        asked = SPECIFIC & {*question.aspects}
        known = self._knowledge.index.asked_for(matches[0].statement)
        if not asked or asked & known:
            statement = self._knowledge.content.statements[matches[0].statement]
            yield said(statement, kind="qualifies")

    def _as_phrased(self, asked: Asked) -> Answer | None:
        """The statement that the question is put for, word for word or nearly."""
        question, phrasings = asked.question, self._knowledge.phrasings
        name = phrasings.same(question.words)
        if name is None and self._knowledge.scope.is_ours(question):
            name = phrasings.alike(question.words)
        if name is None:
            return None
        return self._composer.compose(asked, (Match(name, 1000, 1000, 1000),))

    def _row_instead(self, asked: Asked) -> Answer | None:
        if not self._knowledge.scope.is_ours(asked.question):
            return None
        found = self._knowledge.medicines.row_instead(asked)
        return None if found is None else self._with_statement(found, asked, ())

    def _declined(self, asked: Asked, matches: tuple[Match, ...]) -> Answer:
        question, scope = asked.question, asked.plan.scope
        topics = topics_near(question, self._knowledge.formulary)
        near = () if scope else self._phrasings_near(question, matches)
        reason = f"No orders for this patient: {scope}" if scope else None
        return decline(question.text, topics, reason or self._why_not(question), near)

    def _phrasings_near(
        self, question: Question, matches: tuple[Match, ...]
    ) -> tuple[str, ...]:
        """What can be asked of the nearest statements, unless all is of other fields."""
        if self._knowledge.scope.is_foreign(question):
            return ()
        index = self._knowledge.index
        near = (index.nearest_phrasing(match) for match in matches)
        return tuple(f"{p}?" for p in near if p and not p.startswith(_SUPPOSING))

    def _why_not(self, question: Question) -> str | None:
        name = self._knowledge.medicines.only_named(question)
        if name:
            return f"My drug table has no row for {name}."
        return self._knowledge.medicines.without_row(question)


def _medicines(question: Question) -> list[Unit]:
    return [
        unit
        for unit in question.all_units
        if any(concept.kind in ("drug", "class") for concept in unit.concepts)
    ]


def _is_condition(unit: Unit) -> bool:
    return any(concept.kind == "finding" for concept in unit.concepts)
