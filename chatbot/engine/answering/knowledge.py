"""Everything an answer is made from, each part built when first used."""

from functools import cached_property

from chatbot.engine.answering.formulary import Formulary
from chatbot.engine.answering.index import Index
from chatbot.engine.answering.medicine import Medicines
from chatbot.engine.answering.ports import Planner
from chatbot.engine.answering.postings import Postings, Text, read_statements
from chatbot.engine.answering.question import Question
from chatbot.engine.answering.scope import Scope
from chatbot.engine.answering.vocabulary import Vocabulary
from chatbot.model.content import Content


class Knowledge:
    """One content, compiled for questions."""

    def __init__(self, content: Content, planner: Planner) -> None:
        self.content = content
        self.planner = planner

    def read(self, text: str) -> Question:
        """Read a question with the words of this content."""
        return Question.read(text, self.vocabulary)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of content and of everyday English."""
        words = (r for texts in self._texts.values() for _, rs in texts for r in rs)
        return Vocabulary.of(self.content, words)

    @cached_property
    def formulary(self) -> Formulary:
        """Which drugs belong to which classes."""
        return Formulary(self.content)

    @cached_property
    def index(self) -> Index:
        """The statements, ready to be searched."""
        postings = Postings(self.content, self.vocabulary, self._texts)
        return Index(self.content, self.formulary, postings)

    @cached_property
    def scope(self) -> Scope:
        """What is ours to answer."""
        return Scope(self.content, self.formulary, self.index)

    @cached_property
    def medicines(self) -> Medicines:
        """The drug and interaction tables."""
        return Medicines(self.content, self.formulary, self.planner)

    @cached_property
    def _texts(self) -> dict[str, tuple[Text, ...]]:
        return read_statements(self.content)
