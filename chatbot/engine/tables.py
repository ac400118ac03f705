"""What is costly to work out from a content, as plain data that a cache can hold."""

from typing import TypedDict

from chatbot.engine.answering.knowledge import KnowledgeTable, derive_knowledge
from chatbot.engine.understanding.text.lexicon_table import LexiconTable, derive_lexicon
from chatbot.model.content import Content


class Tables(TypedDict):
    """Numbers, texts, lists and mappings by text only: JSON gives them back as they are."""

    lexicon: LexiconTable
    knowledge: KnowledgeTable


def derive_tables(content: Content) -> Tables:
    """Work all tables out, for content that is used as it stands."""
    return Tables(lexicon=derive_lexicon(content), knowledge=derive_knowledge(content))
