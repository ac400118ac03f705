"""Sources asked about by who wrote them: `Jarvik JAMA`, `the Chappell review`.

A first author's name leads to the statements that rest on what it is the name of; with
a year or a journal beside, to those on just that; with a topic, to the one on it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.composition import Composer
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.words.word import Unit, words_of
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import Answer
from chatbot.model.content import Content

_OF_STUDIES: Final = listed("trial trials study studies paper papers review reviews "
                            "rct rcts cohort article series meta analysis metaanalysis "
                            "find found finding findings show showed shown say "
                            "conclude concluded conclusion result results bottom line "
                            "et al takeaway summary summarise summarize")  # fmt: skip
_JOURNALS: Final = {
    "jama": "JAMA", "nejm": "N Engl J Med", "bmj": "BMJ", "lancet": "Lancet",
    "annals": "Ann ", "cochrane": "Cochrane", "spine": "Spine",
}  # fmt: skip
"""What people call journals, and how the names of those begin."""
_MOST_SOUGHT: Final = 40
_ON_TOPIC: Final = 500
"""Thousandths of what else is named that a statement must speak of."""
_SURE: Final = 1000


def citing_answer(knowledge: Knowledge, asked: Asked) -> Answer | None:
    """What rests on a source that is named by its first author; None if nothing does."""
    question = asked.question
    sources = _named(knowledge, question)
    if not sources or knowledge.scope.is_foreign(question):
        return None
    rest = [unit for unit in question.units if not _is_of_source(knowledge, unit)]
    if any(map(_tells, rest)):
        matches = _on_topic(knowledge, replace(question, units=tuple(rest)), sources)
    else:
        matches = tuple(_resting(knowledge.content, sources))
    return Composer(knowledge).compose(asked, matches) if matches else None


def _named(knowledge: Knowledge, question: Question) -> frozenset[str]:
    """The sources named, narrowed by year and journal where those fit any."""
    authors, references = knowledge.authors, knowledge.content.references
    names = [u.text for u in question.units if u.text in authors]
    if not names or not _speaks_of_study(question, names):
        return frozenset()
    found = {source for name in names for source in authors[name]}
    begun = tuple(_JOURNALS[word] for word in question.words if word in _JOURNALS)
    of_year = {s for s in found if str(references[s].year) in question.words} or found
    in_journal = (s for s in of_year if (references[s].journal or "").startswith(begun))
    return frozenset(in_journal if begun else ()) or frozenset(of_year)


def _is_of_source(knowledge: Knowledge, unit: Unit) -> bool:
    named = unit.text in knowledge.authors or unit.text.isdecimal()
    return named or {*words_of(unit.text)} <= _OF_STUDIES | _JOURNALS.keys()


def _resting(content: Content, sources: frozenset[str]) -> Iterator[Match]:
    """Statements on the sources: those on nothing else first, then on most."""
    statements = content.statements
    of = {s.id: sources & {*s.references} for s in statements.values()}
    ranked = sorted(
        (name for name in of if of[name]),
        key=lambda n: (len(statements[n].references) - len(of[n]), -len(of[n]), n),
    )
    for place, name in enumerate(ranked[:3]):
        yield Match(name, _SURE - place, _SURE, _SURE)


def _on_topic(
    knowledge: Knowledge, question: Question, sources: frozenset[str]
) -> Matches:
    """Statements on the sources that speak of what else is named."""
    statements = knowledge.content.statements
    return tuple(
        match._replace(phrase=_SURE)
        for match in knowledge.index.search(question, _MOST_SOUGHT)
        if match.covered >= _ON_TOPIC
        and not sources.isdisjoint(statements[match.statement].references)
    )[:3]


def _tells(unit: Unit) -> bool:
    generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
    return unit.role != "empty" and not generic


def _speaks_of_study(question: Question, names: list[str]) -> bool:
    """Whether a study, a year or a journal is named as well, or nothing at all."""
    words = {*question.words}
    years = any(len(word) == len("2020") and word.isdecimal() for word in words)
    of_study = words & _OF_STUDIES or words & _JOURNALS.keys()
    return years or bool(of_study) or len(words) == len(names)
