"""Follow-ups that leave something out: `how long?`, `what about the gel`, `why not?`."""

from typing import Final

from chatbot.engine.answering import ellipsis
from chatbot.engine.answering.anchor import OWN_FINDINGS, is_strong, strength_of
from chatbot.engine.answering.aspect import OF_PEOPLE, Aspect
from chatbot.engine.answering.concept import Concept, Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.scope import Scope
from chatbot.engine.answering.seeking import is_generic
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.model.answer import Answer
from chatbot.model.case import Case

_MOST_OWN_UNITS: Final = 3
_MOST_BARE_WORDS: Final = 3
_COMPLAINTS: Final = frozenset(
    {"back", "sciatica", "disc", "stenosis", "spasm", "chronic", "failing"}
)
"""Ideas that say what hurts and how long, not what is done about it."""
_PEOPLE: Final = frozenset(
    {"elderly", "pregnant", "nursing", "pregnancy", "renal", "kidney", "liver", "heart"}
)
"""Ideas and topics that say in whom."""
_COURSE: Final = frozenset({"outlook", "again", "prognosis"})
_OF_PLACE: Final[frozenset[Aspect]] = frozenset(
    {"meaning", "combine", "alternative", "compare"}
)
"""What `what about X instead` asks by its form alone."""

_ASKED_OF_PAIRS: Final[frozenset[Aspect]] = frozenset({"interaction"})
_ASKED_OF_PATIENTS: Final[frozenset[Aspect]] = frozenset({"works", "why", "compare"})
"""What is asked of a treatment together with what it is for."""


class Resolver:
    """Fills a short question in from the answer before it."""

    def __init__(
        self, vocabulary: Vocabulary, scope: Scope, formulary: Formulary
    ) -> None:
        self._vocabulary = vocabulary
        self._formulary = formulary
        self._scope = scope

    def resolve(self, question: Question, last: Answer | None, case: Case) -> Question:
        """The question with its subject, or as it is if it stands alone."""
        meant = self._meant_form(question, case)
        if meant:
            return question.carrying(meant)
        counted = [u for u in question.units if _counts(u)]
        too_full = len(counted) > _MOST_OWN_UNITS
        if last is None or too_full or self._scope.is_foreign(question):
            return question
        before = Question.read(last.question, self._vocabulary)
        if any(map(self._is_treatment, question.units)):
            return self._beside(question, before, last)
        if not self._leaves_out(question, before, last):
            return question
        subject = self._subject(question, before, last)
        return question.carrying(subject, _implied(question, before, subject))

    def _meant_form(self, question: Question, case: Case) -> tuple[Unit, ...]:
        """`the gel` as the one that this patient has been given."""
        if question.medicines or not {*question.named("idea")} & {"gel", "patch"}:
            return ()
        given = [name for name in case.treatments if self._formulary.is_topical(name)]
        return self._vocabulary.units_of(given[0].replace("-", " ")) if given else ()

    def _beside(self, question: Question, before: Question, last: Answer) -> Question:
        """A question with a treatment of its own: set beside, or in the other's place."""
        text = " ".join(question.words)
        told = self._treatments(before, last)
        if told and question.medicines and self._joins(question, before):
            return question.carrying(told[:1], _ASKED_OF_PAIRS & {*before.aspects})
        replaces, compares = ellipsis.replaces(text), ellipsis.compares(text)
        if question.has(*OF_PEOPLE):
            return question
        if replaces and not {*question.aspects} - _OF_PLACE:
            told_of = filter(_is_circumstance, before.units)
            return question.carrying(told_of, before.aspects)
        if not (replaces or compares or _is_bare(question)):
            return question
        taken = filter(_is_circumstance if compares else _is_of_people, before.units)
        return question.carrying(taken, sorted(OF_PEOPLE & {*before.aspects}))

    def _joins(self, question: Question, before: Question) -> bool:
        """Whether a medicine is asked about together with the one before."""
        text = " ".join(question.words)
        own = {u.terms for u in question.units} & {u.terms for u in before.units}
        if any(_names_treatment(u) for u in question.units if u.terms in own):
            return False
        if ellipsis.adds(text):
            return True
        return before.has("interaction") and ellipsis.replaces(text)

    def _leaves_out(self, question: Question, before: Question, last: Answer) -> bool:
        """Whether a question without a treatment of its own is about the one before."""
        text = " ".join(question.words)
        if ellipsis.is_fragment(text):
            return True
        if self._names_more_than_patient(question):
            return self._points_at_treatment(question, before, last)
        if ellipsis.opens(text) or ellipsis.points_loosely(question.words):
            return True
        if any(map(_counts, question.units)):
            return ellipsis.chooses(text) and bool(self._treatments(before, last)[1:])
        is_short = len(question.words) <= _MOST_BARE_WORDS
        return bool(question.aspects) or is_short or ellipsis.asks_how_much(text)

    def _names_more_than_patient(self, question: Question) -> bool:
        """Whether it names a subject, such as work, and not only what someone has."""
        telling = [u for u in question.units if not _is_circumstance(u)]
        return any(
            strength_of(concept, self._formulary) != "weak"
            for unit in telling
            for concept in unit.concepts
        )

    def _points_at_treatment(
        self, question: Question, before: Question, last: Answer
    ) -> bool:
        text = " ".join(question.words)
        if not self._treatments(before, last):
            return False
        if {*question.named("idea"), *question.named("topic")} <= _COURSE and (
            ellipsis.is_of_the_pain(text)
        ):
            return False
        return ellipsis.points(text) or ellipsis.supposes(text)

    def _subject(
        self, question: Question, before: Question, last: Answer
    ) -> tuple[Unit, ...]:
        told = [unit for unit in before.all_units if unit.role in ("known", "word")]
        treatments = self._treatments(before, last)
        own = any(map(_is_circumstance, question.units))
        if treatments and (own or question.aspects or _is_amount(question)):
            both = question.has("interaction", "safe", "why", "compare")
            picks = ellipsis.chooses(" ".join(question.words))
            kept = treatments if both or picks else treatments[:1]
            goes_on = not own and question.has(*_ASKED_OF_PATIENTS)
            return (*kept, *(u for u in told if goes_on and _is_circumstance(u)))
        if treatments:
            named_it = any(map(_names_treatment, told))
            return tuple(told) if named_it else (*told, *treatments)
        named = self._named(last.subject) if last.subject else []
        return (*told, *named)

    def _treatments(self, before: Question, last: Answer) -> tuple[Unit, ...]:
        """What was asked about: a medicine or measure, else what was answered about."""
        said = [u for u in before.units if _names_treatment(u)]
        named = self._named(last.subject) if last.subject else []
        answered = [unit for unit in named if _names_treatment(unit)]
        others = [u for u in before.units if self._is_treatment(u)]
        return tuple(said or answered or others)

    def _is_treatment(self, unit: Unit) -> bool:
        """Whether it names what is done: a medicine, a measure, a scan, an operation."""
        if _names_treatment(unit):
            return True
        return is_strong(unit, self._formulary) and not _is_circumstance(unit)

    def _named(self, subject: str) -> list[Unit]:
        units = self._vocabulary.units_of(subject.replace("-", " "))
        return [unit for unit in units if unit.role in ("known", "word")]


def _implied(
    question: Question, before: Question, subject: tuple[Unit, ...]
) -> tuple[Aspect, ...]:
    """What it asks by its form: a comparison, a dose, whether it works here as well."""
    text = " ".join(question.words)
    if ellipsis.chooses(text) and subject[1:]:
        return ("compare",)
    if _is_amount(question):
        return ("dose",)
    narrows = ellipsis.modifies(text) and not question.aspects
    return ("works",) if narrows and before.has("works") else ()


def _is_amount(question: Question) -> bool:
    """Whether it only asks how something is taken: `5 or 10 mg`, `just at night`."""
    text = " ".join(question.words)
    return ellipsis.is_fragment(text) and ellipsis.tells_how_taken(text)


def _counts(unit: Unit) -> bool:
    """Whether it could be a subject: `max per day` has none."""
    generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
    return unit.role not in ("empty", "common") and not generic


def _is_bare(question: Question) -> bool:
    return len([u for u in question.units if u.role != "empty"]) == 1


def _is_of_people(unit: Unit) -> bool:
    return any(concept.id in _PEOPLE for concept in unit.concepts)


def _is_circumstance(unit: Unit) -> bool:
    """Whether it says in whom or with what, as a disease or leg pain does."""
    return not _names_treatment(unit) and any(map(_is_of_patient, unit.concepts))


def _is_of_patient(concept: Concept) -> bool:
    if concept.kind == "finding" or concept.id in OWN_FINDINGS:
        return True
    return concept.kind in ("idea", "topic") and concept.id in _COMPLAINTS | _PEOPLE


def _names_treatment(unit: Unit) -> bool:
    kinds = {concept.kind for concept in unit.concepts}
    return bool(kinds & {"drug", "class", "measure"})
