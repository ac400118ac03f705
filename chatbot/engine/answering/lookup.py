"""Which source answers a question: a statement, a table, both, or none."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.composition import (
    Composer,
    decline,
    is_only_near,
    misspelt,
    topics_near,
)
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.asking import asks_how_it_is_done
from chatbot.engine.answering.reading.aspect import OF_PEOPLE, SPECIFIC, Aspect
from chatbot.engine.answering.reading.ellipsis import asks_how_long_it_hurts
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.told import (
    asks_trivia,
    is_only_told,
    speaks_of_trivia,
)
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.engine.answering.retrieval.leading import (
    LEADS,
    OF_DRUGS,
    WORTH_ADDING,
    Leading,
)
from chatbot.engine.answering.retrieval.population import is_for_mothers, only_for
from chatbot.engine.answering.retrieval.staging import OF_THE_LEG, Staging
from chatbot.engine.answering.tables.choosing import PAINKILLERS
from chatbot.engine.answering.unspoken import Unspoken
from chatbot.engine.answering.words.anchor import is_dangerous
from chatbot.engine.saying import said
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Status
from chatbot.model.knowledge import Topic

_NEAR_THE_BEST: Final = 700
"""Thousandths of the best score that what is given in its place must reach."""
_ENOUGH, _MORE = 8, 24
"""How many statements are looked at, and where the best may not tell what is asked."""
_SUPPOSING: Final = ("what if", "if ")
"""So opens what compares plans instead of asking."""
_UNBORN: Final[frozenset[Aspect]] = frozenset({"pregnancy", "breastfeeding"})
_HANGS_ON_ROOT: Final[frozenset[Topic]] = frozenset({
    "prognosis", "imaging", "surgery", "physio_exercise", "manual_therapy", "injection",
})  # fmt: skip
"""Topics on which what is held of root pain differs from the rest."""


class Lookup:
    """Finds the answer to one question, or declines."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._index = knowledge.index
        self._medicines = knowledge.medicines
        self._statements = knowledge.content.statements
        self._formulary = knowledge.formulary
        self._composer = Composer(knowledge)
        self._leading = Leading(knowledge)
        self._unspoken = Unspoken(knowledge)
        self._staging = Staging(knowledge)

    def answer(self, asked: Asked) -> Answer:
        """The statement that is asked for, else the table, else the nearest statement."""
        asked = self._of_patient(asked)
        aspect = self._index.tellings.asked(asked.question)
        found = self._index.search(asked.question, _MORE if aspect else _ENOUGH)
        matches = self._staging.ranked(asked, found)
        if self._is_trivia(asked.question, matches):
            return self._declined(asked, ())
        answer = misspelt(self._knowledge, asked.question)
        answer = answer or self._from_sources(asked, matches)
        if self._is_of_a_pair(asked.question):
            return answer
        if self._is_of_drugs(answer) and self._unspoken.is_beside(
            asked.question, answer
        ):
            return self._declined(asked, matches)
        told = self._unspoken.told(asked.question, answer)
        by_hand = told.unheld and asks_how_it_is_done(asked.question)
        loose = all(match.phrase < LEADS for match in matches[:1])
        if by_hand or (loose and self._is_of_another_drug(asked.question, told)):
            return self._declined(asked, matches)
        return told

    def _from_sources(self, asked: Asked, matches: Matches) -> Answer:
        matches = self._leading.on_thing(asked.question, matches)
        fitting = self._for_people(asked, self._fitting(asked.question, matches))
        urgent = asked.plan.urgency == "emergency"
        if urgent and fitting and is_only_near(fitting[0]):
            fitting = ()  # beside an emergency, what is not surely asked misleads
        if asks_how_it_is_done(asked.question):
            fitting = self._taught(asked.question, fitting)
        compared = self._leading.compared(asked.question, fitting)
        if compared or (fitting and self._leads(asked, fitting[0])):
            return self._composer.compose(asked, compared or fitting)
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

    def _taught(self, question: Question, fitting: Matches) -> Matches:
        """Of a handiwork only what is asked for in such words and speaks of all named."""
        named = [u for u in question.units if u.concepts or u.role == "word"]
        lead = [m for m in fitting[:1] if m.phrase >= LEADS]
        sure = lead and all(self._index.speaks(lead[0].statement, u) for u in named)
        return fitting if sure else ()

    def _is_told_of_pair(self, question: Question, best: Match) -> bool:
        """Whether what two medicines do together is said, and no row warns of it."""
        only_safe = question.has("safe") and not question.has("dose", "works", "when")
        other = only_safe or question.has("compare", "maximum", "dose")
        if other or "interacting" in question.named("idea"):
            return False
        index, units = self._index, question.medicine_units
        no_row = self._medicines.holds_no_row(question)
        told = no_row and all(index.names_medicine(best.statement, u) for u in units)
        return told and best.phrase >= WORTH_ADDING

    def _is_of_another_drug(self, question: Question, told: Answer) -> bool:
        """`can statins cause back pain`: nothing is held on all the drugs it names."""
        unheld, units = " ".join(told.unheld).lower(), question.medicine_units
        topics_of = self._formulary.topics_of
        danger = any(map(is_dangerous, question.units))
        other = all(topics_of(name) == ("other",) for name in question.medicines)
        alone = bool(units) and all(u.text in unheld for u in units)
        return alone and other and not danger

    def _is_of_drugs(self, answer: Answer) -> bool:
        """Whether a statement on drugs leads: it says nothing of what is no drug."""
        leads = (self._statements[name] for name in answer.statements[:1])
        on_drugs = any(not OF_DRUGS.isdisjoint(one.topics) for one in leads)
        return on_drugs and answer.status == "answered"

    def _is_of_a_pair(self, question: Question) -> bool:
        """Whether a row on just that pair leads, whatever else is said around it."""
        pair = self._medicines.meets(question) or self._medicines.must_not_meet(
            question
        )
        return pair or self._medicines.warns_in_condition(question)

    def _leads(self, asked: Asked, best: Match) -> bool:
        """Whether a statement goes first; not where the medicine is simply barred here."""
        barred = self._medicines.barred(asked)
        question = asked.question
        if barred is not None or self._leading.misses_pair(best, question):
            return False
        if self._is_on_gain_alone(best, question):
            return False
        leads = self._leading.leads(best, question)
        return leads or self._is_told_of_pair(question, best)

    def _is_on_gain_alone(self, best: Match, question: Question) -> bool:
        """Whether two are asked to be safe together, and it says what they do for pain."""
        asked = question.has("safe") and not question.has("works", "compare", "dose")
        no_row = asked and self._medicines.holds_no_row(question)
        return no_row and not self._index.has_topic(best.statement, "interaction")

    def _is_trivia(self, question: Question, matches: Matches) -> bool:
        """Whether it is no medicine that is asked, and the nearest speaks of no such thing."""
        if not asks_trivia(question):
            return False
        index, known = self._index, self._statements
        return not any(
            speaks_of_trivia(known[match.statement], question)
            and all(index.speaks(match.statement, u) for u in question.medicine_units)
            for match in matches[:1]
        )

    def _of_patient(self, asked: Asked) -> Asked:
        """A pregnancy that is known stands in every question, sciatica in some."""
        asked = self._of_its_course(self._of_the_leg(asked))
        if "pregnancy" not in self._knowledge.content.dialog.findings:
            return asked
        known = self._knowledge.planner.value(asked.case, "pregnancy")
        question, status = asked.question, known.status if known else None
        may_be = status is Status.POSSIBLE and bool(question.medicines)
        stands = status is Status.PRESENT or may_be
        if "pregnancy" in question.findings or not stands:
            return asked
        units = self._knowledge.vocabulary.units_of("pregnancy")
        named = units if _is_on_none(question) else ()
        question = question.carrying((*question.carried, *named), ("pregnancy",))
        return asked._replace(question=question)

    def _of_its_course(self, asked: Asked) -> Asked:
        """`How long will this last` names no topic, but asks for the course."""
        question = asked.question
        named = question.topics or question.medicines or question.carried
        if named or not asks_how_long_it_hurts(question.said):
            return asked
        course = self._knowledge.vocabulary.units_of("prognosis")
        return asked._replace(question=question.carrying(course, ()))

    def _of_the_leg(self, asked: Asked) -> Asked:
        """Of root pain its course, scan and operation are asked, of chronic pain its course."""
        question = asked.question
        on: set[Topic] = {*question.topics}
        if not on and question.has("duration"):
            on = {"prognosis"}
        of_root = "radicular" in asked.plan.path and asked.plan.urgency != "emergency"
        lasting = on == {"prognosis"} and "chronic" in asked.plan.path and not of_root
        hangs = lasting or (of_root and on and on <= _HANGS_ON_ROOT)
        named = question.medicines or question.findings or question.carried
        if not hangs or named or OF_THE_LEG & {*question.named("idea")}:
            return asked
        whose = "chronic pain" if lasting else "sciatica"
        units = self._knowledge.vocabulary.units_of(whose)
        return asked._replace(question=question.carrying(units, ()))

    def _for_people(self, asked: Asked, matches: Matches) -> Matches:
        """Leave out what is said of drugs for others: in a pregnancy, for a child."""
        people = _UNBORN & {*asked.question.aspects}
        if not (people or asked.plan.scope):
            return matches
        topics = {match: self._statements[match.statement].topics for match in matches}
        return tuple(
            match
            for match in matches
            if OF_DRUGS.isdisjoint(topics[match])
            or (people and is_for_mothers(self._statements[match.statement]))
        )

    def _fitting(self, question: Question, matches: Matches) -> Matches:
        """Those that may be given, if they come near the best that was found.

        What speaks of every medicine named goes first.
        """
        scope = self._knowledge.scope
        signs = scope.signs(question)
        floor = max((m.score for m in matches), default=0) * _NEAR_THE_BEST // 1000
        kept = tuple(
            match
            for match in matches
            if match.score >= floor
            and scope.accepts(question, match, signs)
            and self._is_for_the_same_people(question, match)
            and not self._leading.is_on_other_drugs(match, question)
        )
        units, answers = question.medicine_units, self._index.answers
        both = tuple(m for m in kept if all(answers(m.statement, u) for u in units))
        kept = both if self._names_as_much(question, both, kept) else kept
        return self._on_what_is_done(question, kept)

    def _on_what_is_done(self, question: Question, kept: Matches) -> Matches:
        """`massage in pregnancy`: what is said of drugs for such people is beside it."""
        people = OF_PEOPLE & {*question.aspects}
        if not people or question.medicines or not _is_done(question):
            return kept
        index, known = self._index, self._statements
        if _UNBORN & people:
            return tuple(
                m
                for m in kept
                if OF_DRUGS.isdisjoint(known[m.statement].topics)
                and people & index.asked_for(m.statement)
            )
        named = [u for u in question.units if "measure" in u.kinds]
        on_it = (m for m in kept if all(index.speaks(m.statement, u) for u in named))
        return tuple(on_it) or kept

    def _names_as_much(self, question: Question, both: Matches, kept: Matches) -> bool:
        """Whether what speaks of all names one itself, if the best does: not of a class."""
        named = self._index.names_medicine
        units = question.medicine_units
        return bool(both) and (
            any(named(both[0].statement, unit) for unit in units)
            or not any(named(kept[0].statement, unit) for unit in units)
        )

    def _is_for_the_same_people(self, question: Question, match: Match) -> bool:
        """What is said of a drug in general is no answer for a pregnancy, nor the reverse."""
        people = OF_PEOPLE & {*question.aspects}
        named = question.medicines and match.phrase < LEADS
        if named and not people and _UNBORN & only_for(match.statement):
            return False
        if not people or not question.medicines:
            return True
        aged = people == {"elderly"} and match.phrase >= LEADS and question.findings
        return bool(aged) or people <= self._index.asked_for(match.statement)

    def _from_tables(self, asked: Asked) -> Answer | None:
        if not self._is_for_tables(asked.question):
            return None
        if asked.plan.scope and not _UNBORN & {*asked.question.aspects}:
            return None
        return self._medicines.barred(asked) or self._medicines.answer(asked)

    def _is_for_tables(self, question: Question) -> bool:
        """Whether it is ours; two medicines that must not meet are, whatever else is said."""
        scope = self._knowledge.scope
        if is_only_told(question):
            return False
        if scope.is_ours(question):
            return True
        if self._medicines.must_not_meet(question):
            return True
        near = scope.is_of_back(question) or not scope.is_foreign(question)
        return near and (
            self._medicines.meets(question)
            or self._medicines.choices.is_asked(question)
        )

    def of_row(self, asked: Asked) -> Answer | None:
        """What the tables hold on it and mean for this patient, whatever is said of it."""
        computed = self._medicines.answer(asked)
        return self._with_statement(computed, asked, ()) if computed else None

    def _with_statement(self, answer: Answer, asked: Asked, matches: Matches) -> Answer:
        """A table's answer for this patient, then the statement on the same."""
        told = (*self._medicines.for_patient.verdict(asked), *answer.parts)
        loose = self._medicines.barred(asked) is not None
        parts = (
            *told,
            *self._medicines.for_patient.around(asked, told),
            *self._statement_on(asked.question, () if loose else matches),
        )
        return answer.but(parts=tuple(dict.fromkeys(parts)))

    def _statement_on(
        self, question: Question, matches: Matches
    ) -> Iterator[AnswerPart]:
        if not matches or matches[0].phrase < WORTH_ADDING:
            return
        asked = SPECIFIC & {*question.aspects}
        known = self._index.asked_for(matches[0].statement)
        if not asked or asked & known:
            statement = self._statements[matches[0].statement]
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
        found = self._medicines.row_instead(asked)
        return None if found is None else self._with_statement(found, asked, ())

    def _declined(self, asked: Asked, matches: Matches) -> Answer:
        question, scope = asked.question, asked.plan.scope
        ours = not (scope or asks_trivia(question))
        if ours and (bar := self._medicines.bar_alone(asked)) is not None:
            return bar
        topics = topics_near(question, self._knowledge)
        near = () if scope else self._phrasings_near(question, matches)
        reason = f"No orders for this patient: {scope}" if scope else None
        why = reason or self._why_not(asked)
        return decline(self._knowledge, question.text, topics, why, near)

    def _phrasings_near(self, question: Question, matches: Matches) -> tuple[str, ...]:
        """What can be asked of the nearest statements, unless all is of other fields."""
        if self._knowledge.scope.is_foreign(question):
            return ()
        near = (self._index.nearest_phrasing(match) for match in matches)
        kept = (p for p in near if p and not p.startswith(_SUPPOSING))
        return tuple(f"{p}?" for p in kept if " " in p or p in question.words)

    def _why_not(self, asked: Asked) -> str | None:
        question = asked.question
        for part in self._composer.unheld(asked):
            return part.text
        name = self._medicines.only_named(question)
        if name:
            return f"My drug table has no row for {name}."
        return self._medicines.without_row(question)


def _is_on_none(question: Question) -> bool:
    """`Physio ok`, `why no orders`: where nothing is held for a pregnancy but why."""
    strange = {u.role for u in question.units} - {"empty", "common", "known"}
    done = _is_done(question) or (question.has("why") and not strange)
    return done and not question.medicines


def _is_done(question: Question) -> bool:
    """Whether a measure, or a scan for no sign that is named, is asked about."""
    of_scan = {*question.topics} - {"pregnancy"} == {"imaging"}
    scan = of_scan and {*question.findings} <= {"pregnancy"}
    return scan or bool({*question.measures} - PAINKILLERS)
