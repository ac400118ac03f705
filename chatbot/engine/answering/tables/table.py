"""Answers from the drug table: a dose, a limit, a warning, two drugs side by side."""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.aspect import OF_PEOPLE, Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.expression import expression
from chatbot.engine.planning.formulary import cited, written
from chatbot.engine.saying import sentences
from chatbot.model.answer import AnswerPart
from chatbot.model.content import Content
from chatbot.model.knowledge import Topic
from chatbot.model.pharmacology import Drug

_FIELDS: Final[tuple[tuple[Aspect, tuple[str, ...]], ...]] = (
    ("breastfeeding", ()),
    ("pregnancy", ("pregnancy",)),
    ("renal", ("renal",)),
    ("hepatic", ("hepatic",)),
    ("elderly", ("older_adults",)),
    ("boxed", ("boxed_warning",)),
    ("monitoring", ("monitoring",)),
    ("stopping", ("stopping",)),
    ("harm", ("boxed_warning", "monitoring", "contraindications")),
    ("duration", ("duration",)),
    ("onset", ("duration",)),
    ("barred", ("contraindications",)),
)
FIELD_OF_FINDING: Final = {
    "ckd": "renal", "egfr": "renal", "crcl": "renal", "dialysis": "renal",
    "liver_disease": "hepatic", "pregnancy": "pregnancy", "gestation": "pregnancy",
    "age": "older_adults",
}  # fmt: skip
"""The field of a row that speaks of what a patient has."""
_LABELS: Final = {
    "renal": "kidney function", "hepatic": "liver disease",
    "older_adults": "older adults", "pregnancy": "pregnancy",
    "boxed_warning": "boxed warning", "monitoring": "monitoring",
    "stopping": "stopping", "duration": "how long",
    "contraindications": "contraindications", "place": "place in back pain",
}  # fmt: skip
_COMPARED: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("Place", ("place",)),
    ("Dose", ("dose.usual", "dose.frequency")),
    ("Most in a day", ("dose.per_day_max",)),
    ("Kidney function", ("renal",)),
)
"""The rows of a table of two drugs."""
_ASPECT_TOPICS: Final[dict[Aspect, Topic]] = {
    "renal": "renal", "elderly": "elderly", "pregnancy": "pregnancy",
    "breastfeeding": "pregnancy", "interaction": "interaction",
}  # fmt: skip
_ONSET: Final = expression(
    r"\b(?:onset|relief within|peak|for effect|allow \d)", re.IGNORECASE
)
_MISSED = "Its row has no entry on a missed dose; this is the usual dosing it has."


class Table:
    """The drug table as answers."""

    def __init__(self, content: Content, formulary: Formulary) -> None:
        self._drugs = content.drugs
        self._formulary = formulary

    def parts(self, question: Question, drug_id: str) -> tuple[AnswerPart, ...]:
        """What the drug's row says to what the question asks for."""
        drug = self._drugs[drug_id]
        found = list(self._asked(question, drug))
        return tuple(found)

    def has_people(self, question: Question, drug_id: str) -> bool:
        """Whether the row has a field for the people a question is about."""
        drug = self._drugs[drug_id]
        return any(
            _text_of(drug, name)
            for aspect, names in _FIELDS
            if aspect in OF_PEOPLE and question.has(aspect)
            for name in names
        )

    def has_onset(self, drug_id: str) -> bool:
        """Whether the row says when the drug begins to work."""
        return _ONSET.search(self._drugs[drug_id].duration or "") is not None

    def side_by_side(self, drugs: tuple[str, ...]) -> tuple[AnswerPart, ...]:
        """A table of two drugs: field by field, one drug below the other."""
        rows = [self._drugs[drug] for drug in drugs]
        return tuple(
            part
            for label, names in _COMPARED
            if all(_text_of(row, name) for row in rows for name in names)
            for part in _compared(label, names, rows)
        )

    def topics(self, question: Question, drug: str) -> tuple[Topic, ...]:
        """The drug's own topic, then that of what is asked."""
        own = self._formulary.topics_of(drug)
        asked = self.topics_of_people(question)
        return tuple(dict.fromkeys((own[0], *asked, *own[1:])))[:2]

    @staticmethod
    def topics_of_people(question: Question) -> tuple[Topic, ...]:
        """The topics of the people, or of the meeting, that a question is about."""
        return tuple(t for a, t in _ASPECT_TOPICS.items() if question.has(a))

    def what_it_is(self, drug_id: str) -> tuple[AnswerPart, ...]:
        """Its class, route, use in back pain and dose."""
        drug = self._drugs[drug_id]
        label = self._formulary.name(drug.classes[0])
        text = f"{drug.name} belongs to: {label}. Route: {drug.route}."
        return (
            _row(drug, text, ("classes",)),
            *self._fields(drug, ("place",)),
            *_dose(drug),
            *_how_long(drug),
        )

    def doses(self, drug_id: str) -> tuple[AnswerPart, ...]:
        """The usual dosing of a row."""
        return tuple(_dose(self._drugs[drug_id]))

    def fields(self, drug_id: str, names: tuple[str, ...]) -> tuple[AnswerPart, ...]:
        """Named fields of a row that are filled in."""
        return tuple(self._fields(self._drugs[drug_id], names))

    def _asked(self, question: Question, drug: Drug) -> Iterator[AnswerPart]:
        if question.has("missed"):
            yield AnswerPart(kind="qualifies", text=_MISSED, cites=drug.references)
        special = question.has("pregnancy", "breastfeeding", "renal", "hepatic")
        most = question.has("maximum")
        if question.has("dose", "maximum", "missed") and not special:
            yield from _dose(drug, most=most)
            yield from _how_long(drug) if question.has("dose") else ()
        for aspect, names in _FIELDS:
            if question.has(aspect):
                soon = question.has("onset")
                yield from self._fields(drug, names, soon=soon)
                if aspect not in ("renal", "elderly", "hepatic"):
                    break
        if question.has("dose", "maximum") and special:
            yield from _dose(drug, most=most)
            yield from _how_long(drug) if question.has("dose") else ()

    def _fields(
        self, drug: Drug, names: tuple[str, ...], *, soon: bool = False
    ) -> Iterator[AnswerPart]:
        for name in names:
            text = _text_of(drug, name)
            if text:
                told = sorted(sentences(text), key=lambda one: not _ONSET.search(one))
                text = " ".join(told) if soon else text
                yield _row(drug, f"{drug.name}, {_LABELS[name]}: {text}", (name,))


def _compared(label: str, names: tuple[str, ...], rows: list[Drug]) -> list[AnswerPart]:
    """One line of a table of drugs: a part for each drug, with its own sources."""
    fields = tuple(name.partition(".")[0] for name in names)
    told = [", ".join(_text_of(row, name) or "" for name in names) for row in rows]
    return [
        _row(row, f"{label}. {row.name}: {text}", fields)
        for row, text in zip(rows, told, strict=True)
    ]


def _dose(drug: Drug, *, most: bool = False) -> Iterator[AnswerPart]:
    """The dosing of a row; the most of it first where that is asked."""
    dose = drug.dose
    usual = (
        ("usual adult dose", dose.usual),
        ("how often", dose.frequency),
        ("start", dose.start),
    )
    limits = (
        ("most in one dose", dose.per_dose_max),
        ("most in a day", dose.per_day_max),
    )
    lines = (*reversed(limits), *usual) if most else (*usual, *limits)
    (label, text), *others = ((label, _end(text)) for label, text in lines if text)
    told = [f"{drug.name}, {label}: {text}"]
    told += [f"{label.capitalize()}: {text}" for label, text in others]
    yield _row(drug, " ".join(told), ("dose",))


def _how_long(drug: Drug) -> Iterator[AnswerPart]:
    if drug.duration:
        yield _row(drug, f"How long: {_end(drug.duration)}", ("duration",))


def _row(drug: Drug, text: str, fields: tuple[str, ...]) -> AnswerPart:
    return AnswerPart(
        kind="computed",
        text=_end(text),
        cites=cited(drug, fields),
        unconfirmed=any(written(name) in drug.unconfirmed for name in fields),
    )


def _text_of(drug: Drug, name: str) -> str | None:
    if name == "contraindications":
        return "; ".join(drug.contraindications) or None
    text: str | None = getattr(drug, name, None)
    if name.startswith("dose."):
        text = getattr(drug.dose, name.removeprefix("dose."))
    return text


def _end(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
