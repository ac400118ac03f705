"""What speaks against approving an entry: no source, or something from memory."""

from collections.abc import Iterator

from chatbot.engine.reviewing.subject import Entry
from chatbot.model.content import Content
from chatbot.model.dialog import Advice, RedFlag
from chatbot.model.knowledge import Statement
from chatbot.model.pharmacology import Drug, Interaction, SafetyRule


def objections(content: Content, entry: Entry) -> tuple[str, ...]:
    """Return every reason why an entry cannot be approved as it stands."""
    return tuple(dict.fromkeys((*_sources(content, entry), *_memory(content, entry))))


def _sources(content: Content, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Advice | RedFlag | SafetyRule):
        for name in entry.because:
            statement = content.statements.get(name)
            if statement is None:
                yield f'its statement "{name}" is not there'
            elif not _cited(content, statement):
                yield f'its statement "{name}" has no source'
    elif not _cited(content, entry):
        yield "it has no source"


def _cited(content: Content, entry: Statement | Drug | Interaction) -> bool:
    return any(name in content.references for name in entry.references)


def _memory(content: Content, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Advice | RedFlag | SafetyRule):
        for name in entry.because:
            statement = content.statements.get(name)
            if statement and any(_remembered(content, statement)):
                yield f'its statement "{name}" is unconfirmed'
    elif isinstance(entry, Statement):
        yield from _remembered(content, entry)
    elif isinstance(entry, Drug) and entry.unconfirmed:
        fields = ", ".join(f.replace("_", " ") for f in entry.unconfirmed)
        yield f"unconfirmed: {fields}"
    elif isinstance(entry, Interaction) and entry.verified == "memory":
        yield "it is from memory"


def _remembered(content: Content, statement: Statement) -> Iterator[str]:
    if statement.unconfirmed:
        yield "it is unconfirmed"
    for name in statement.facts:
        fact = content.facts.get(name)
        if fact is None or not fact.references:
            yield f'its fact "{name}" has no source'
        elif fact.verified == "memory":
            yield f'its fact "{name}" is from memory'
