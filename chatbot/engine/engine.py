"""Content compiled once into everything that a consult needs."""

from functools import cached_property, lru_cache, partial

from chatbot.engine.answering.answerer import Answerer
from chatbot.engine.answering.reading.stated import NoteReaders
from chatbot.engine.dialogue.learning import Learner
from chatbot.engine.dialogue.machine import DialogueMachine
from chatbot.engine.planning.planner import Planner
from chatbot.engine.reviewing.approved import answerable_content, approved_content
from chatbot.engine.tables import Tables
from chatbot.engine.understanding import Lexicon, doses_in, signs_in
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
        known = None if approved_only else tables
        self._lexicon_table = known["lexicon"] if known else None
        self._knowledge_table = known["knowledge"] if known else None

    @cached_property
    def lexicon(self) -> Lexicon:
        """The words that are understood."""
        table, self._lexicon_table = self._lexicon_table, None
        return Lexicon(self.content, table) if table else Lexicon.of(self.content)

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
        doses = lru_cache(maxsize=64)(partial(doses_in, self.lexicon))
        notes = NoteReaders(partial(signs_in, self.lexicon), doses)
        return Answerer(quoted, self.planner, self._knowledge_table, notes)

    @cached_property
    def machine(self) -> DialogueMachine:
        """The dialogue's steps and moves."""
        return DialogueMachine(self.content.dialog)
