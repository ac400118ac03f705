"""Content compiled once into everything that a consult needs."""

from functools import cached_property, partial

from chatbot.engine.answering.answerer import Answerer
from chatbot.engine.dialogue.learning import Learner
from chatbot.engine.dialogue.machine import DialogueMachine
from chatbot.engine.planning.planner import Planner
from chatbot.engine.reviewing.approved import answerable_content, approved_content
from chatbot.engine.tables import Tables
from chatbot.engine.understanding import Lexicon, signs_in
from chatbot.model.content import Content


class Engine:
    """Shared by all consults on one content; each part is built when first used.

    On approved content alone, `content` is what is left and `whole` what there is.
    Tables that were worked out from the content before save doing so again.
    """

    def __init__(
        self,
        content: Content,
        tables: Tables | None = None,
        *,
        approved_only: bool = False,
    ) -> None:
        self.whole = content
        self.approved_only = approved_only
        self.content = approved_content(content) if approved_only else content
        self._tables = None if approved_only else tables

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words that are understood."""
        if self._tables is None:
            return Lexicon.of(self.content)
        return Lexicon(self.content, self._tables["lexicon"])

    @cached_property
    def learner(self) -> Learner:
        """What a reading does to a case."""
        return Learner(self.content.dialog.findings)

    @cached_property
    def planner(self) -> Planner:
        """What follows from a case."""
        return Planner(
            self.content, Planner(self.whole) if self.approved_only else None
        )

    @cached_property
    def answerer(self) -> Answerer:
        """What the knowledge base says to a question."""
        quoted = (
            answerable_content(self.content) if self.approved_only else self.content
        )
        table = self._tables["knowledge"] if self._tables else None
        return Answerer(quoted, self.planner, table, partial(signs_in, self.lexicon))

    @cached_property
    def machine(self) -> DialogueMachine:
        """The dialogue's steps and moves."""
        return DialogueMachine(self.content.dialog)
