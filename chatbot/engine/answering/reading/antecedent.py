"""What a follow-up can lean on: the question before it, and what that was answered by."""

from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.anchor import is_strong
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.answering.words.word import DRUNK, Concept, Unit
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import Answer

_COMPLAINTS: Final = listed("back sciatica disc stenosis spasm chronic failing")
"""Ideas that say what hurts and how long, not what is done about it."""
_PEOPLE: Final = listed("elderly pregnant nursing pregnancy renal kidney liver heart")
"""Ideas and topics that say in whom."""
_WITHOUT_WORDS: Final = frozenset({"case", "content", "other", "calculator"})
"""Topics whose names say nothing of what was answered."""


class Antecedent(NamedTuple):
    """The question before, read again, with what it asked about."""

    question: Question
    treatments: tuple[Unit, ...]
    """The medicines or measures asked about, else what was answered about."""
    subject: tuple[Unit, ...]
    """The subject of the answer in its own words, else its topic."""
    is_pair: bool = False
    """Whether a medicine was set beside one taken over from the question before it."""

    @property
    def told(self) -> tuple[Unit, ...]:
        """All that the question before named."""
        units = self.question.units
        return tuple(unit for unit in units if unit.role in ("known", "word"))

    @property
    def is_choice(self) -> bool:
        """Whether there are several to choose from: two drugs, or a class of them."""
        kinds = {concept.kind for unit in self.treatments for concept in unit.concepts}
        return len(self.treatments) > 1 or "class" in kinds


def antecedent(
    last: Answer, vocabulary: Vocabulary, formulary: Formulary
) -> Antecedent:
    """Read what came before."""
    before = Question.read(last.question, vocabulary)
    subject = _named(last.subject or "", vocabulary)
    carried = _named(last.carried, vocabulary) if last.carried else ()
    named = (*carried, *before.units)
    given = tuple(unit for unit in named if names_medicine(unit))
    said = tuple(unit for unit in given if not is_drunk(unit)) or given
    answered = tuple(unit for unit in subject if names_medicine(unit))
    others = tuple(unit for unit in before.units if names_treatment(unit, formulary))
    treatments = said or answered or others
    topic = () if treatments else _topic_of(last, vocabulary)
    of_both = before.has("safe", "combine") or not before.aspects
    is_pair = len(said) > 1 and (bool(carried) or of_both)
    return Antecedent(before, treatments, topic or subject, is_pair)


def is_drunk(unit: Unit) -> bool:
    """Whether it names alcohol, which nobody asks to be given."""
    return DRUNK in unit.ids


def names_medicine(unit: Unit) -> bool:
    """Whether it names a medicine or a measure."""
    return bool(unit.kinds & {"drug", "class", "measure"})


def names_treatment(unit: Unit, formulary: Formulary) -> bool:
    """Whether it names what is done: a medicine, a measure, a scan, an operation."""
    if names_medicine(unit):
        return True
    return is_strong(unit, formulary) and not is_circumstance(unit)


def is_circumstance(unit: Unit) -> bool:
    """Whether it says in whom or with what, as a disease or leg pain does."""
    return not names_medicine(unit) and any(map(_is_of_patient, unit.concepts))


def is_of_people(unit: Unit) -> bool:
    """Whether it names a group, such as those who are pregnant."""
    return bool(unit.ids & _PEOPLE)


def _is_of_patient(concept: Concept) -> bool:
    if concept.kind == "finding":
        return True
    return concept.kind in ("idea", "topic") and concept.id in _COMPLAINTS | _PEOPLE


def _topic_of(last: Answer, vocabulary: Vocabulary) -> tuple[Unit, ...]:
    """The word for what a statement was on: `prognosis`."""
    named = [topic for topic in last.topics[:1] if topic not in _WITHOUT_WORDS]
    return tuple(unit for topic in named for unit in _named(topic, vocabulary))


def _named(name: str, vocabulary: Vocabulary) -> tuple[Unit, ...]:
    units = vocabulary.units_of(name.replace("-", " ").replace("_", " "))
    return tuple(unit for unit in units if unit.role in ("known", "word"))
