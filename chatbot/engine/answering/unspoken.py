"""What a question names that nothing in its answer speaks of.

Search gives the nearest statement or row; whether that is what was asked, only what it
says can tell, not how it may be asked for. A medicine, an illness, a measure, a word
that nobody knows, or a thing of its own that stands in no part of an answer is told
before it, so that the nearest is never taken for the answer.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate, groupby
from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.aspect import Aspect, aspects_of
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.told import failed
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.words.anchor import is_danger, is_strong, strength_of
from chatbot.engine.answering.words.word import Unit, stem, stems_in, stems_of, words_of
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer, AnswerPart

_LONG: Final = 14
"""From so many words on only the last clause asks; the rest tells of the patient."""
_CLAUSE: Final = expression(r"[,.;:!?]\s+")
_MOST_NAMED: Final = 2
_ALL: Final = 40
_FEWEST_LETTERS: Final = 3
_OF_ANY: Final = frozenset(
    {
        "back", "back_complaint", "leg_pain", "leg_pain_below_knee", "axial", "disc",
        "herniation", "disc change", "root level", "spasm", "sciatica", "elderly",
        "physical-therapy", "physio", "surgery", "operation", "painkiller", "monitor",
        "screening",
    }
)  # fmt: skip
"""What many questions name beside what they ask: a back, a patient, the surgery."""
_LEADING_IN: Final = stems_in("for with of in on from than vs cause causes help helps "
                              "treat after before")  # fmt: skip
"""Words after which a word that nobody knows is what is asked about."""
_FALLEN_FROM: Final = expression(
    r"\b(?:fell|fall|fallen|falling|thrown) (?:from|off)(?: an?| the| his| her)?$"
)
"""Words before a thing that is told: how it came, not what is asked."""
LONGEST: Final = 6
"""How many words a phrase of a thing has at most."""


class Unspoken:
    """Tells what an answer leaves unsaid; built once for a content."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def told(self, question: Question, answer: Answer) -> Answer:
        """The answer, led by a word on what it does not speak of, if there is any."""
        if answer.status == "declined":
            return answer
        names = self.names(question, answer)
        if not names:
            return answer
        parts = [part for part in answer.parts if not part.text.startswith(_DOUBTS)]
        first = next((i for i, p in enumerate(parts) if p.kind != "case"), len(parts))
        parts.insert(first, AnswerPart(kind="offer", text=self._sentence(names)))
        return answer.but(parts=tuple(parts), unheld=names)

    def is_beside(self, question: Question, answer: Answer) -> bool:
        """Whether nothing that a question is surely about is spoken of, and no danger."""
        said, formulary = _Said(answer, self._knowledge), self._knowledge.formulary
        named = [u for u in question.units if u.ids - _OF_ANY]
        sure = [unit for unit in named if is_strong(unit, formulary)]
        danger = any(is_danger(c) for unit in named for c in unit.concepts)
        if danger or self._is_put_so(question, said, 900):
            return False
        return bool(sure) and not any(map(said.speaks_of, sure))

    def names(self, question: Question, answer: Answer) -> tuple[str, ...]:
        """Words of what is asked that no part of an answer speaks of, as they stand."""
        said = _Said(answer, self._knowledge)
        begin = _asking_from(question)
        missed = {
            at
            for start, end in self._missed(question, said)
            for at in range(start, end)
            if begin <= start
        }
        runs = groupby(enumerate(sorted(missed)), lambda pair: pair[1] - pair[0])
        places = [[at for _, at in run] for _, run in runs]
        typed = _as_typed(question)
        names = (" ".join(typed[at] for at in run) for run in places)
        return tuple(dict.fromkeys(names))[:_MOST_NAMED]

    def _missed(self, question: Question, said: "_Said") -> Iterator[tuple[int, int]]:
        """From where to where in the question's words each thing stands."""
        yield from (
            (at, at + length)
            for at, length, thing in self._things_in(tuple(map(stem, question.words)))
            if not any(map(said.has_phrase, thing))
            and not _FALLEN_FROM.search(" ".join(question.words[:at]))
        )
        if self._is_put_so(question, said):
            return
        asked, given_up = asked_places(question.words), failed(question)
        operated = [unit for unit in question.units if unit.means("operation")]
        rows = any(map(self._knowledge.medicines.has_onset, question.medicines))
        onset = question.has("onset") and not (rows or said.is_asked_for("onset"))
        weighed = self._knowledge.index.tellings.asked(question)
        for start, unit, leads in _placed(question):
            telling = self._is_telling(unit) if unit.concepts else leads
            held = asked & {*range(start, start + len(unit.stems))}
            telling = telling or (bool(held) and _may_be_asked(unit))
            telling = telling or (onset and unit.means("onset"))
            telling = telling and not (weighed and unit.means("onset"))
            if not telling or not given_up.isdisjoint(unit.medicines):
                continue
            if not said.speaks_of(unit, *operated if held else ()):
                yield start, start + len(unit.stems)

    def _things_in(
        self, stems: tuple[str, ...]
    ) -> Iterator[tuple[int, int, tuple[str, ...]]]:
        """Where a thing of its own stands, how many words it has, and all its words."""
        things, at = self._knowledge.vocabulary.things, 0
        while at < len(stems):
            tried = range(min(LONGEST, len(stems) - at), 0, -1)
            tails = (n for n in tried if " ".join(stems[at : at + n]) in things)
            length = next(tails, 0)
            for thing in things.get(" ".join(stems[at : at + length]), ()):
                yield at, length, thing
            at += length or 1

    def _is_put_so(self, question: Question, said: "_Said", nearly: int = 1001) -> bool:
        """Whether what leads is asked for in these words, and so is meant for them."""
        found = self._knowledge.index.search(question, _ALL)
        return any(m.is_put_so(nearly) for m in found if m.statement in said.leading)

    def _is_telling(self, unit: Unit) -> bool:
        """Whether an answer that does not speak of it is surely not what is asked."""
        if unit.medicines:
            return True
        own = [c for c in unit.concepts if c.kind != "topic" and c.id not in _OF_ANY]
        if any(c.kind in ("finding", "measure") for c in own):
            return True
        telling = (c for c in own if c.kind == "idea" and not is_generic(c))
        kinds = {strength_of(c, self._knowledge.formulary) for c in telling}
        return bool(kinds) and "medium" not in kinds

    def _sentence(self, names: tuple[str, ...]) -> str:
        quoted = " or ".join(f"“{name}”" for name in names)
        stems = (s for s in stems_of(" ".join(names)) if len(s) >= _FEWEST_LETTERS)
        if any(f" {one}" in self._all_that_is_said for one in stems):
            return f"This does not speak of {quoted}; it is the nearest that I have."
        return f"I hold nothing on {quoted}; this is the nearest that I have."

    @cached_property
    def _all_that_is_said(self) -> str:
        content = self._knowledge.content
        told = (
            f"{s.says} {s.plain} {s.caveat} {s.for_whom}"
            for s in content.statements.values()
        )
        rows = (str(drug) for drug in content.drugs.values())
        return f" {_stems_in(' '.join((*told, *rows)))}"


NEAREST: Final = (
    "I am not sure that this is what you ask; it is the nearest that I have."
)
NOT_SAID: Final = "This does not say {}; it is the nearest that I have."
SILENT: Final = "It does not speak of "
NOT_HELD: Final = (
    "This patient: nothing is held on {} with {}; that is not the same as safe."
)
"""So begins what is told of a condition that a statement passes over."""
_DOUBTS: Final = (NEAREST, SILENT, NOT_SAID.partition("{")[0])
_NO_TELLING: Final = (NEAREST, NOT_HELD.partition("{")[0])


class _Said:
    """The words of an answer, read when first asked for."""

    def __init__(self, answer: Answer, knowledge: Knowledge) -> None:
        self._answer = answer
        self._knowledge = knowledge

    @property
    def leading(self) -> tuple[str, ...]:
        """The statement that comes first, if any is given."""
        return self._answer.statements[:1]

    def is_asked_for(self, aspect: Aspect) -> bool:
        """Whether what leads is asked for an aspect."""
        asked_for = self._knowledge.index.asked_for
        return any(aspect in asked_for(name) for name in self.leading)

    def has_phrase(self, phrase: str) -> bool:
        """Whether a phrase, as stems, stands in it."""
        return f" {phrase} " in self._stems

    def speaks_of(self, *units: Unit) -> bool:
        """Whether words of all these stand in one of its texts, or others that mean the same."""
        terms_of = self._knowledge.terms_of
        drugs = {f"drug:{name}" for name in self._drugs}
        kin = [(f" {' '.join(unit.stems)} ", self._terms_for(unit)) for unit in units]
        kin = [(words, terms) for words, terms in kin if terms.isdisjoint(drugs)]
        return any(
            all(
                words in f" {_stems_in(text)} "
                or (terms and not terms.isdisjoint(terms_of(_apart(text))))
                for words, terms in kin
            )
            for text in self._texts
        )

    def _terms_for(self, unit: Unit) -> frozenset[str]:
        """What means the same as a word; for a medicine its class, for no unknown word."""
        if unit.role in ("unknown", "foreign"):
            return frozenset()
        if not unit.medicines:
            return frozenset({*unit.terms, *unit.side_terms})
        if self._is_without_row(unit):
            return frozenset(unit.terms)
        return self._knowledge.index.terms_related(unit) | {*unit.terms}

    def _is_without_row(self, unit: Unit) -> bool:
        """Whether it is a drug of a class of ours that no row is on: its kin is not it."""
        formulary = self._knowledge.formulary
        rows = any(map(formulary.has_row, unit.medicines))
        drug = "drug" in unit.kinds
        return drug and not rows and is_strong(unit, formulary)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        spoken = self._answer.parts
        parts = (part for part in spoken if not part.text.startswith(_NO_TELLING))
        told = (text for part in parts for text in (part.text, part.plain) if text)
        return (*told, *self.leading)

    @cached_property
    def _stems(self) -> str:
        return f" {' . '.join(map(_stems_in, self._texts))} "

    @property
    def _drugs(self) -> Iterator[str]:
        """What its statements are on."""
        statements = self._knowledge.content.statements
        return (d for name in self._answer.statements for d in statements[name].drugs)


@lru_cache(maxsize=1024)
def _stems_in(text: str) -> str:
    """The stems of a text, which many answers share, with blanks between them."""
    return " ".join(stems_of(_apart(text)))


def _apart(text: str) -> str:
    """A text, or an id, with its joined words apart."""
    return text.replace("-", " ")


def _asking_from(question: Question) -> int:
    """The number of the first word that asks; what stands before it tells."""
    if len(question.words) <= _LONG:
        return 0
    clauses = [c for c in _CLAUSE.split(question.text) if words_of(c)]
    return max(0, len(question.words) - len(words_of(clauses[-1])))


def _placed(question: Question) -> Iterator[tuple[int, Unit, bool]]:
    """Each unit, where it begins, and if unknown, whether it is what is asked about."""
    at, before = 0, None
    for unit in question.units:
        if at + len(unit.stems) > len(question.words):
            return
        strange = unit.role in ("unknown", "foreign") and _is_name(unit.text)
        yield at, unit, strange and (before is None or before in _LEADING_IN)
        at += len(unit.stems)
        if unit.role != "empty" or unit.stems[-1] in _LEADING_IN:
            before = unit.stems[-1]


def _as_typed(question: Question) -> tuple[str, ...]:
    """The words before slips of the keys were mended, where they are as many."""
    typed = words_of(question.text)
    return typed if len(typed) == len(question.words) else question.words


def _may_be_asked(unit: Unit) -> bool:
    """Whether a word can be a thing: no number, no aspect and not what all is about."""
    plain = unit.role in ("common", "word", "unknown") and unit.text.isalpha()
    asks = plain and aspects_of((unit.text,))
    thing = unit.ids.isdisjoint(_OF_ANY) if unit.ids else plain and not asks
    return thing and len(unit.text) >= _FEWEST_LETTERS


def _is_name(word: str) -> bool:
    """Whether it can be a name at all: letters, and a vowel among them."""
    return (
        word.isalpha() and len(word) >= _FEWEST_LETTERS and bool({*word} & {*"aeiouy"})
    )


_MOST_WORDS: Final = 12
"""A longer question tells more of the patient than it asks."""
_ARTICLE: Final = r"(?:(?:an?|the|his|her|my|some|your|their) )?"
_WHOM: Final = r"(?:(?:you|him|her|them|me|people|patients) )?"
_OPERATION: Final = (
    r"(?:\w+ )?(?:surgery|operation|(?:micro)?dis[ck]ectomy|fusion|laminectomy)"
)
_SOMEONE: Final = r"\w*(?:er|or|ist|ian|man|woman|nurse)$"
"""Who asks or is asked about, not what."""
_PLACES: Final = tuple(
    expression(form, cues=cues)
    for cues, form in (
        (
            "with|while|during|near|through|before|beside|and|plus|inside|wearing",
            r"(?<!\bcompared )(?<!\bhelp )(?<!\bhelps )\b(?:with|while|during|near|through"
            rf"|before|beside|and|plus|inside|wearing) {_ARTICLE}(\w+)(?: on)?$",
        ),
        (" a", r"\b(?:on|from|with|wearing|after) an? (?:\w+ )?(\w+)$"),
        ("in a", rf"\bin an? (?:\w+ )?(?!{_SOMEONE})(\w+)$"),
        ("by a", rf"\bby an? (?!{_SOMEONE})(\w+)$"),
        (
            " make| cause| affect| worsen| trigger",
            rf"^(?:does|do|can|could|will|would|did) {_ARTICLE}(\w+) (?:makes?|causes?"
            r"|affects?|worsens?|triggers?)\b",
        ),
        (
            " make| cause| give| affect| stain| turn",
            r"^(?:does|do|can|could|will|would|did) (?:\w+ ){1,3}(?:makes?|causes?|gives?"
            rf"|affects?|stains?|turns?) {_WHOM}{_ARTICLE}(\w+)$",
        ),
        (
            "if ",
            r"\bif (?:he|she|they|you|we|i|(?:the )?(?:patient|pt)) (?:has|have|had|gets?|got|develops?"
            rf"|developed|starts?|started) {_ARTICLE}(\w+)$",
        ),
        (
            "if ",
            r"\bif (?:his|her|their|the|my) (?:\w+ )?(\w+) (?:is|are|was|gets|goes|drops|falls|rises|swells)\b",
        ),
        ("if ", r"\bif (?:he|she|they|(?:the )?(?:patient|pt)) (\w+s)$"),
        ("how ", r"\bhow (?!long\b|worried\b)(\w+)$"),
        (
            " come| return| recover| resolve| settle| heal",
            rf"\b(?:does|do|will|can|until|till|before|when) {_ARTICLE}(\w+)"
            r"(?: (?:take|takes|to|usually|ever|fully|really))* (?:comes?|returns?|recovers?|resolves?|settles?|heals?)\b",
        ),
        (" instead of", rf"^{_ARTICLE}(?:\w+ )?(\w+) instead of\b"),
        (
            " after| following",
            rf"\b(\w+) (?:after|following) {_ARTICLE}{_OPERATION}$",
        ),
    )
)


@lru_cache(maxsize=64)
def asked_places(words: tuple[str, ...]) -> frozenset[int]:
    """The numbers of the words in a question that stand where a thing is asked about."""
    return frozenset(_found(words)) if len(words) <= _MOST_WORDS else frozenset()


def _found(words: tuple[str, ...]) -> Iterator[int]:
    begins = accumulate((len(word) + 1 for word in words), initial=0)
    numbers = {begin: number for number, begin in enumerate(begins)}
    text = " ".join(words)
    for place in _PLACES:
        match = place.search(text)
        if match is not None:
            yield numbers[match.start(1)]
