"""The phrases of content and of everyday English, each with what it names."""

from collections.abc import Iterator
from itertools import chain

from chatbot.engine.answering.words.everyday import OTHER_FIELDS
from chatbot.engine.answering.words.word import Concept
from chatbot.model.content import Content
from chatbot.model.finding import Kind, Measure
from chatbot.model.knowledge import Topic


def named_phrases(content: Content) -> Iterator[tuple[str, Concept]]:
    """Every phrase with each thing it names."""
    for phrases, concept in chain(
        _named_drugs(content), _named_classes(content), _named_findings(content)
    ):
        for phrase in phrases:
            yield phrase, concept
    yield from _named_topics(content)
    for phrase, idea in _named_ideas(content):
        yield phrase, Concept("idea", idea)
    for phrase in content.dialog.phrases_of(*OTHER_FIELDS):
        yield phrase, Concept("foreign", phrase)


def _named_ideas(content: Content) -> Iterator[tuple[str, str]]:
    """Every phrase with each idea it names, its own before the wider one."""
    for idea in content.dialog.ideas.values():
        for phrase in idea.words:
            yield phrase, idea.id
            if idea.kind_of:
                yield phrase, idea.kind_of


def _topic_of(content: Content, name: str) -> Topic | None:
    """The topic that the words of an idea name, its own before that of the wider one."""
    idea = content.dialog.ideas.get(name)
    if idea is None:
        return None
    return idea.topic or (_topic_of(content, idea.kind_of) if idea.kind_of else None)


def _named_topics(content: Content) -> Iterator[tuple[str, Concept]]:
    """Words of a topic's own, and those of the ideas and measures that fall under it."""
    for topic in content.dialog.topics.values():
        yield from ((phrase, Concept("topic", topic.id)) for phrase in topic.words)
    for phrase, idea in _named_ideas(content):
        found = _topic_of(content, idea)
        if found:
            yield phrase, Concept("topic", found)
    for measure in content.dialog.measures.values():
        if measure.topic:
            concept = Concept("topic", measure.topic)
            yield from ((phrase, concept) for phrase in _names_of(measure))


def _names_of(measure: Measure) -> tuple[str, ...]:
    return (measure.id.replace("-", " "), measure.label, *measure.words)


def _named_drugs(content: Content) -> Iterator[tuple[tuple[str, ...], Concept]]:
    for drug in content.drugs.values():
        names = (drug.id.replace("-", " "), drug.name, *drug.words)
        yield names, Concept("drug", drug.id)
    for combination in content.combinations.values():
        names = (combination.id.replace("-", " "), *combination.words)
        yield from ((names, Concept("drug", part)) for part in combination.parts)


def _named_classes(content: Content) -> Iterator[tuple[tuple[str, ...], Concept]]:
    for drug_class in content.classes.values():
        labels = (drug_class.id.replace("-", " "), drug_class.label, *drug_class.words)
        yield labels, Concept("class", drug_class.id)
        for member, words in drug_class.members.items():
            names = (member.replace("-", " "), *words)
            yield names, Concept("drug", _row_of(content, member))


def _row_of(content: Content, name: str) -> str:
    """The drug of the drug table that a bare name means: lidocaine, the patch."""
    if name in content.drugs:
        return name
    forms = (drug for drug in content.drugs if drug.startswith(f"{name}-"))
    return next(forms, name)


def _named_findings(content: Content) -> Iterator[tuple[tuple[str, ...], Concept]]:
    for finding in content.dialog.findings.values():
        if finding.kind is Kind.YES_OR_NO and finding.derived is None:
            named = (finding.id.replace("_", " "), finding.label, *finding.words)
            said = (*named, *finding.part_words, *finding.possible_words)
            yield said, Concept("finding", finding.id)
    for measure in content.dialog.measures.values():
        yield _names_of(measure), Concept("measure", measure.id)
