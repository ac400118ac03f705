"""Answers follow-up questions from statements and tables, or says that it cannot.

Nothing is written here that is not a statement, a table row, a computed figure or
plain talk about the consult; what has no curated answer is declined without citing.
"""

from functools import cached_property
from typing import Final, NamedTuple

from chatbot.engine.answering.about.consulting import consult_answer
from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.about.program import program_answer
from chatbot.engine.answering.about.reasons import Reasons
from chatbot.engine.answering.composition import decline, join
from chatbot.engine.answering.crisis import PROMPT_TALK, crisis_answer
from chatbot.engine.answering.knowledge import Knowledge, KnowledgeTable
from chatbot.engine.answering.lookup import Lookup
from chatbot.engine.answering.reading.antecedent import is_circumstance, names_medicine
from chatbot.engine.answering.reading.asking import questions_in
from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.ellipsis import (
    adds,
    asks_how_long_it_hurts,
    chooses,
    is_fragment,
    is_of_the_pain,
    opens,
    points,
)
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.resolving import Resolver
from chatbot.engine.answering.reading.stated import NOTHING_READ, NoteReaders
from chatbot.engine.answering.retrieval.citing import citing_answer
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.engine.answering.retrieval.leading import LEADS, OF_DRUGS
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.tables.calculation import Calculations
from chatbot.engine.answering.tables.limiting import Limits
from chatbot.engine.answering.tables.raising import as_raised
from chatbot.engine.answering.told_people import is_of_someone, with_people, with_raised
from chatbot.engine.answering.words.word import Concept
from chatbot.engine.expression import expression
from chatbot.engine.planning.planner import Planner
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Case, Treatment
from chatbot.model.content import Content
from chatbot.model.knowledge import Intent
from chatbot.model.plan import Plan

_MOST_CHARACTERS: Final = 2000
_LIKE_A_PHRASING: Final = 450
"""From this likeness on a whole message may be asked as a phrasing is."""
_NEAR: Final = 700
"""Thousandths of the best score from which another statement is near it."""
_MOST_NEAR: Final = 8
_ASKED_ALIKE: Final = 820
"""From this likeness and score on a question is surely one of a statement's own."""
_PUT_MUCH_SO: Final = 650
"""From this likeness on a whole sentence may be of a statement that is on no drug."""
_OF_TAKING: Final[tuple[Aspect, ...]] = ("dose", "maximum", "monitoring", "missed", "harm",
                                        "stopping", "interaction")  # fmt: skip
"""What is asked of a medicine, whatever statement it is most alike to."""
_FEWEST_TOGETHER: Final = 2
"""With fewer answers to its questions a message is answered as one."""
_MAY_THEY: Final = expression(r"^(?:can|may|could|should) (?:i|we|he|she|they) \w+$")
_FEWEST_WHOLE: Final = 4
"""With fewer words a question leaves something out."""
_PROMPT_REASON: Final = "I only answer from reviewed statements with their sources."


def _tells_nothing(concept: Concept) -> bool:
    """Whether it says nothing of which statement on backs is meant."""
    return is_generic(concept) or concept.id in {"back", "back_complaint"}


def _lead_of(answer: Answer) -> AnswerPart | None:
    parts = (part for part in answer.parts if part.kind != "case")
    return next((p for p in parts if p.statements or p.kind == "computed"), None)


def _leans(text: str) -> bool:
    """Whether its words go on from something that was said before it."""
    return points(text) or opens(text) or adds(text) or is_fragment(text)


class Within(NamedTuple):
    """What a question stands in, beside the case and the answer before."""

    spoken: Answer | None = None
    """The last answer that came from statements."""
    message: str = ""
    """The message that the question ends."""


class Answerer:
    """The knowledge base's answers; built once for a content, indexed when first asked."""

    def __init__(
        self,
        content: Content,
        planner: Planner,
        table: KnowledgeTable | None = None,
        notes: NoteReaders = NOTHING_READ,
    ) -> None:
        self._knowledge = Knowledge(content, planner, table, notes)

    def answer(
        self,
        question: str,
        case: Case,
        plan: Plan,
        last: Answer | None,
        within: Within | None = None,
    ) -> Answer:
        """Answer a question about this patient, after the last answer, or decline."""
        within = within or Within()
        content = self._knowledge.content
        text = " ".join(question.split())[:_MOST_CHARACTERS]
        urgent = crisis_answer(content, text)
        if urgent is not None:
            return urgent
        read = self._knowledge.read(text)
        intent = self._knowledge.intents.of(read)
        if intent != "invent" and PROMPT_TALK.search(text):
            return decline(self._knowledge, text, (), _PROMPT_REASON)
        asked = Asked(read, case, plan, intent)
        about = self._about(asked, within.spoken or last)
        return about or self._going_on(asked, last, within)

    def _going_on(self, asked: Asked, last: Answer | None, within: Within) -> Answer:
        """Answer with what the answer before leaves to be understood."""
        read = asked.question
        resolved = self._resolver.resolve(read, last, asked.case)
        if self._is_of_no_drug(read, resolved):
            resolved = read
        resolved = with_raised(self._knowledge, resolved, asked.plan)
        asked = asked._replace(
            question=with_people(self._knowledge, resolved, within.message)
        )
        answer = self._each(asked) or self._one(asked)
        beside = resolved.carried and (answer.status == "declined" or answer.unheld)
        ordered = last is not None and not last.question  # what the plan gives
        own = ordered or any(map(names_medicine, read.units))
        if beside and (own or self.stands_alone(read.text)):
            alone = self._one(asked._replace(question=read))
            answer = answer if alone.status == "declined" else alone
        met = (
            self._resolver.meeting(read, last) if answer.status == "declined" else None
        )
        if met is not None:
            answer, resolved = self._one(asked._replace(question=met)), met
        if answer.unheld and resolved.carried and self._is_of_its_own(read):
            reason = "I hold nothing on \u201c{}\u201d.".format(*answer.unheld)
            return decline(self._knowledge, read.text, (), reason)
        taken_over = [u.text for u in resolved.carried if names_medicine(u)]
        return answer.but(carried=" ".join(taken_over))

    def _is_of_its_own(self, question: Question) -> bool:
        """`is she ok to fly` after imaging: a whole sentence that leans on nothing."""
        whole = len(question.words) >= _FEWEST_WHOLE or _MAY_THEY.match(question.said)
        return (
            bool(whole)
            and not _leans(question.said)
            and self._names_only_back(question)
        )

    def _is_of_no_drug(self, question: Question, resolved: Question) -> bool:
        """`what do I need to examine` after a drug: a statement on none is asked for."""
        text, drug = question.said, any(unit.medicines for unit in resolved.carried)
        short = len(question.words) < _FEWEST_WHOLE or question.has(*_OF_TAKING)
        named = [unit for unit in question.units if unit.concepts]
        in_whom = all(map(is_circumstance, named)) or any(map(names_medicine, named))
        of_it = (points(text) and not is_of_the_pain(text)) or is_fragment(text)
        if not drug or short or in_whom or of_it:
            return False
        statements = self._knowledge.content.statements
        return any(
            match.phrase >= _PUT_MUCH_SO
            and match.score >= _ASKED_ALIKE
            and OF_DRUGS.isdisjoint(statements[match.statement].topics)
            for match in self.search(question.text, 1)
        )

    def intent(self, text: str) -> Intent | None:
        """What a text asks about the consult or the program, if it does."""
        return self._knowledge.intents.of(self._knowledge.read(text))

    def must_answer(self, text: str) -> bool:
        """Whether words of crisis, misuse or prompt talk stand in it, asked or not."""
        crisis = crisis_answer(self._knowledge.content, text) is not None
        return crisis or PROMPT_TALK.search(text) is not None

    def read(self, text: str) -> Question:
        """Read a text with the words of this content."""
        return self._knowledge.read(text)

    def doses_in(self, text: str) -> tuple[Treatment, ...]:
        """The medicines that a text names, and how much of each."""
        return self._knowledge.doses.read(text)

    def stated(self, text: str, name: str) -> tuple[Treatment, ...]:
        """The doses that a question states of a medicine, if it names no other."""
        read, words = self._knowledge.read(text), name.replace("-", " ")
        if not read.medicines:
            read = read.carrying(self._knowledge.vocabulary.units_of(words))
        return self._knowledge.doses.of(name, read)

    def is_opioid(self, name: str) -> bool:
        """Whether a drug counts in morphine equivalents."""
        return bool(self._calculations.morphine.factor(name))

    def against(self, name: str, case: Case, plan: Plan) -> tuple[AnswerPart, ...]:
        """What is held against a medicine for a patient, gravest first."""
        asked = Asked(self.read(name), case, plan)
        return self._knowledge.medicines.for_patient.bearing.against(name, asked)

    def tapering(self, name: str) -> tuple[AnswerPart, ...]:
        """How a drug is stopped, where its row asks for more than that."""
        row, table = self._knowledge.content.drugs.get(name), self._knowledge.medicines
        how = row.stopping if row else None
        told = how is not None and not how.startswith("No ")
        return table.table.fields(name, ("stopping",)) if told else ()

    @property
    def limits(self) -> Limits:
        """What is taken of a drug and for how long, against the most."""
        return self._knowledge.medicines.limits

    def search(self, words: str, most: int) -> Matches:
        """The statements nearest to some words, whether or not they would be given."""
        return self._knowledge.index.search(self._knowledge.read(words), most)

    def is_open(self, text: str) -> bool:
        """Whether a question names nothing of another field."""
        return not self._knowledge.scope.is_foreign(self._knowledge.read(text))

    def is_of_others(self, text: str) -> bool:
        """Whether it is about another part, a child or a field, and not the back."""
        read, scope = self._knowledge.read(text), self._knowledge.scope
        foreign = scope.is_foreign(read) and not scope.is_of_back(read)
        return foreign or scope.is_elsewhere(read)

    def is_pointing(self, text: str) -> bool:
        """Whether it speaks of `that` and names nothing that is ours but the back."""
        question = self._knowledge.read(text)
        return points(question.said) and self._names_only_back(question)

    def _names_only_back(self, question: Question) -> bool:
        signs = self._knowledge.scope.signs(question)
        return signs.strong <= signs.of_back

    def is_bare(self, text: str) -> bool:
        """Whether it names nothing that is ours but the back, nor the consult."""
        only_back = self._names_only_back(self._knowledge.read(text))
        return only_back and self.intent(text) is None

    def is_elsewhere(self, text: str) -> bool:
        """Whether it is about another part of the body than the back, or a child."""
        return self._knowledge.scope.is_elsewhere(self._knowledge.read(text))

    def is_on(self, answer: Answer, clause: str) -> bool:
        """Whether what leads an answer speaks of what is supposed, or that of it."""
        read = self.read(clause)
        named = [unit for unit in read.units if unit.concepts]
        lead = _lead_of(answer)
        text = read.said
        if points(text) and not is_of_the_pain(text):
            return lead is not None
        if lead is None or not named:
            return False
        speaks = self._knowledge.index.speaks
        return all(speaks(name, u) for name in lead.statements[:1] for u in named)

    def leads_on(self, answer: Answer, last: Answer) -> bool:
        """Whether what leads, not what stands beside it, goes on with the last answer."""
        lead = _lead_of(answer)
        if lead is None or not lead.statements:
            return True
        name, index = lead.statements[0], self._knowledge.index
        named = (unit for unit in self.read(last.question).units if unit.concepts)
        on_topic = any(index.has_topic(name, topic) for topic in last.topics)
        return on_topic or any(index.speaks(name, unit) for unit in named)

    def is_asked_of_a_statement(self, text: str) -> bool:
        """Whether a statement is asked for in nearly these words."""
        found = self.search(text, 1)
        return bool(found) and min(found[0].phrase, found[0].score) >= _ASKED_ALIKE

    def names_only_care(self, text: str) -> bool:
        """Whether it names a measure, as heat, or nothing at all: `what helps`."""
        units = self._knowledge.read(text).units
        return all(u.role in ("empty", "common") or "measure" in u.kinds for u in units)

    def is_only_named(self, text: str) -> bool:
        """Whether it is the name of something that is ours and no more: `dermatome l5`."""
        units = self._knowledge.read(text).units
        return bool(units) and all(u.role == "known" for u in units)

    def stands_alone(self, text: str) -> bool:
        """Whether it names what a statement is asked for, picks, or asks how long it hurts."""
        read = self._knowledge.read(text)
        telling = not all(_tells_nothing(c) for u in read.units for c in u.concepts)
        sure = telling and not _leans(read.said) and self.is_asked_of_a_statement(text)
        return chooses(read.said) or asks_how_long_it_hurts(read.said) or sure

    def fits_better(self, message: str, question: str) -> bool:
        """Whether what is told before a question says which of its answers is meant."""
        whole = self.search(message, 1)
        if not whole or whole[0].phrase < _LIKE_A_PHRASING:
            return False
        alone = self.search(question, _MOST_NEAR)
        if not alone or whole[0].score > alone[0].score:
            return bool(alone)
        near = {m.statement for m in alone if m.score * 1000 >= alone[0].score * _NEAR}
        of_all, asked = self._speaks_of_all, self.read(question)
        beside = {*self.read(message).units} - {*asked.units}
        of_one = any(is_of_someone(u, self._knowledge.formulary) for u in beside)
        only_it = of_all(whole[0], message) and not of_all(alone[0], message) and of_one
        surely = min(whole[0].phrase, whole[0].score) >= LEADS
        surely = surely and not asked.has("works", "why")
        return only_it and (surely or whole[0].statement in near)

    def _speaks_of_all(self, match: Match, text: str) -> bool:
        """Whether a statement speaks of every thing that a text names."""
        named = (u for u in self.read(text).units if u.concepts)
        telling = (u for u in named if not all(map(_tells_nothing, u.concepts)))
        return all(self._knowledge.index.speaks(match.statement, u) for u in telling)

    def meets(self, text: str) -> bool:
        """Whether it asks what follows when two medicines that have a row meet."""
        return self._knowledge.medicines.meets(self._knowledge.read(text))

    @cached_property
    def _lookup(self) -> Lookup:
        return Lookup(self._knowledge)

    @cached_property
    def _resolver(self) -> Resolver:
        known = self._knowledge
        return Resolver(known.vocabulary, known.scope, known.formulary)

    @cached_property
    def _reasons(self) -> Reasons:
        return Reasons(self._knowledge, self._lookup)

    @cached_property
    def _calculations(self) -> Calculations:
        return Calculations(self._knowledge.content, self._knowledge.doses)

    def _one(self, asked: Asked) -> Answer:
        more = as_raised(self._knowledge, asked)
        return (
            self._calculations.answer(asked.question, asked.case)
            or (self._lookup.of_row(more) if more else None)
            or self._reasons.answer(asked)
            or citing_answer(self._knowledge, asked)
            or self._lookup.answer(asked)
        )

    def _about(self, asked: Asked, last: Answer | None) -> Answer | None:
        """An answer about the consult or the program, if it asks for one.

        `does it help sciatica` asks of a treatment that was spoken of.
        """
        of_it = points(asked.question.said) and last and last.subject
        if asked.intent == "scope" and of_it:
            return None
        content = self._knowledge.content
        return consult_answer(content, asked, last) or program_answer(content, asked)

    def _each(self, asked: Asked) -> Answer | None:
        """Several questions in one message, if at least two can be answered."""
        questions = questions_in(asked.question.text, self.is_bare)
        if not questions[1:]:
            return None
        last: Answer | None = None
        answers: list[Answer] = []
        for left, text in zip(range(len(questions), 0, -1), questions, strict=True):
            if len(answers) + left < _FEWEST_TOGETHER:
                return None
            before = " ".join(questions[: len(questions) - left])
            last = self._part(asked, text, last, before)
            if last.status != "declined":
                answers.append(last)
        return join(asked.question.text, answers) if answers[1:] else None

    def _part(
        self, asked: Asked, text: str, last: Answer | None, before: str
    ) -> Answer:
        """Answer one of several questions, seeing those before and the last answer."""
        read = self._knowledge.read(text)
        part = asked._replace(question=read, intent=self._knowledge.intents.of(read))
        resolved = self._resolver.resolve(read, last, asked.case)
        resolved = with_people(self._knowledge, resolved, before)
        return self._about(part, last) or self._one(part._replace(question=resolved))
