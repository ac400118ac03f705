"""Content compiled once into everything that a consult needs."""

from functools import cached_property

from chatbot.engine.answering.answerer import Answerer
from chatbot.engine.dialogue.machine import DialogueMachine
from chatbot.engine.planning.planner import Planner
from chatbot.engine.understanding import Lexicon
from chatbot.model.content import Content


class Engine:
    """Shared by all consults on one content; each part is built when first used."""

    def __init__(self, content: Content) -> None:
        self.content = content

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words that are understood."""
        return Lexicon.of(self.content)

    @cached_property
    def planner(self) -> Planner:
        """What follows from a case."""
        return Planner(self.content)

    @cached_property
    def answerer(self) -> Answerer:
        """What the knowledge base says to a question."""
        return Answerer(self.content, self.planner)

    @cached_property
    def machine(self) -> DialogueMachine:
        """The dialogue's steps and moves."""
        return DialogueMachine(self.content.dialog)
