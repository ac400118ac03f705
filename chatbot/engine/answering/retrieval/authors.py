"""Sources by their first author's name."""

from typing import Final

from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.expression import expression
from chatbot.model.content import Content

_PERSON: Final = expression(r"([A-Z][\w'-]{3,}) [A-Z]{1,5}\b")
"""A first author who is a person: a surname, then initials."""
_NAMING_ROLES: Final = ("word", "unknown")


def derive_authors(content: Content, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Sources by the first author's stem, unless that is a word of its own."""
    found: dict[str, list[str]] = {}
    for source in content.references.values():
        person = _PERSON.match(source.authors)
        units = vocabulary.units_of(person[1]) if person else ()
        if len(units) == 1 and units[0].role in _NAMING_ROLES:
            found.setdefault(units[0].text, []).append(source.id)
    return found
