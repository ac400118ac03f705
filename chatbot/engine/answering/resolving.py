"""Follow-ups that leave something out: `how long?`, `what about the gel`, `why not?`."""

from typing import Final

from chatbot.engine.answering.concept import Unit
from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.scope import Scope
from chatbot.engine.answering.seeking import is_generic
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer
from chatbot.model.case import Case

_OPENS: Final = expression(
    r"^(?:(?:ok|okay|so|well|hmm|right)\s)*(?:and|what about|how about|what of|but|or|also"
    r"|why not|in|with|for|during|while|even|after|without|how long|how much|how often|how many|since when|until when|any)\b"
)
_ENTITY_ONLY: Final = expression(
    r"^(?:(?:ok|okay|so|well|and|but|or|also)\s)*(?:what about|how about|what of|and|or)\b"
)
_POINTING: Final = frozenset(
    {"it", "that", "this", "them", "those", "these", "one", "its", "they"}
)
_MOST_OWN_UNITS: Final = 3


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
        if last is None or not self._is_short_of_subject(question):
            return question
        before = Question.read(last.question, self._vocabulary)
        if self._scope.names_subject(question):
            own = _ENTITY_ONLY.search(" ".join(question.words))
            if own and not _own_aspects(question):
                return question.carrying((), before.aspects)
            return question
        return question.carrying(self._subject(question, before, last))

    def _meant_form(self, question: Question, case: Case) -> tuple[Unit, ...]:
        """`the gel` as the one that this patient has been given."""
        if question.medicines or not {*question.named("idea")} & {"gel", "patch"}:
            return ()
        given = [name for name in case.treatments if self._formulary.is_topical(name)]
        return self._vocabulary.units_of(given[0].replace("-", " ")) if given else ()

    def _is_short_of_subject(self, question: Question) -> bool:
        text = " ".join(question.words)
        counted = [u for u in question.units if _counts(u)]
        if len(counted) > _MOST_OWN_UNITS or self._scope.is_foreign(question):
            return False
        if _OPENS.search(text):
            return True
        pointing = bool(_POINTING & set(question.words))
        return pointing or not counted

    def _subject(
        self, question: Question, before: Question, last: Answer
    ) -> tuple[Unit, ...]:
        units = tuple(
            unit for unit in before.all_units if unit.role in ("known", "word")
        )
        medicines = [u for u in units if _names_treatment(u)]
        named = self._named(last.subject) if last.subject else []
        treatments = [unit for unit in named if _names_treatment(unit)]
        if question.findings or question.aspects:
            kept = medicines or treatments or list(units)
            if not question.has("interaction", "safe", "why", "compare"):
                kept = kept[:1] if medicines else kept
        else:
            kept = list(units)
        if not medicines and not (treatments and kept is treatments):
            kept += named
        return tuple(kept)

    def _named(self, subject: str) -> list[Unit]:
        units = self._vocabulary.units_of(subject.replace("-", " "))
        return [unit for unit in units if unit.role in ("known", "word")]


def _counts(unit: Unit) -> bool:
    """Whether it could be a subject: `max per day` has none."""
    generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
    return unit.role not in ("empty", "common") and not generic


def _own_aspects(question: Question) -> bool:
    return bool(set(question.aspects) - {"meaning", "combine"})


def _names_treatment(unit: Unit) -> bool:
    kinds = {concept.kind for concept in unit.concepts}
    return bool(kinds & {"drug", "class", "measure"})
