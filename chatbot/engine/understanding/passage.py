"""One text prepared for reading: tokens, sentences, phrases found, assertions on demand."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from chatbot.engine.understanding.assertion import Assessor
from chatbot.engine.understanding.lexicon import Lexicon, Match
from chatbot.engine.understanding.token import Token, listed, tokens_of
from chatbot.model.reading import Assertion

_ENDS = frozenset(".?!\n")
_SHORTENED = listed("dr mr mrs ms vs approx st prof no fig hx")
_UNSURE_BEFORE = frozenset(":;,-(")


class Sentence(NamedTuple):
    """Tokens `first` up to, not including, `end`; `mark` is what closed them."""

    first: int
    end: int
    mark: str


class Passage:
    """A text with everything that several readers need of it."""

    def __init__(self, lexicon: Lexicon, text: str, today: date) -> None:
        self.lexicon = lexicon
        self.text = text
        self.today = today
        self.tokens = tokens_of(text)
        self.sentences = list(_sentences(self.tokens))
        self.taken: set[int] = set()
        """Numbers already understood as something."""
        self._assessed: dict[tuple[int, int], Assertion] = {}

    @cached_property
    def matches(self) -> list[Match]:
        """Phrases of the lexicon, in order."""
        return self.lexicon.find(self.tokens)

    @cached_property
    def assessor(self) -> Assessor:
        """What is denied, past, possible; prepared when first asked for."""
        return Assessor(self.text)

    def assess(self, start: int, end: int) -> Assertion:
        """Return how a span is asserted."""
        known = self._assessed.get((start, end))
        if known is None:
            known = self._assessed[start, end] = self.assessor.assess(start, end)
        return known

    def section(self, start: int) -> str | None:
        """Return the heading a place stands under."""
        return self.assessor.section(start)

    def word(self, at: int) -> str:
        """Return the folded word of a token, empty outside the text."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def words(self, first: int, end: int) -> list[str]:
        """Return the folded words of some tokens."""
        return [t.word for t in self.tokens[max(first, 0) : end]]

    def slice(self, first: int, last: int) -> tuple[int, int, str]:
        """Return start, end and text of tokens `first` to `last`."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return start, end, self.text[start:end]

    def sentence_of(self, at: int) -> Sentence:
        """Return the sentence a token stands in."""
        return self._owners[at]

    @cached_property
    def _owners(self) -> list[Sentence]:
        nowhere = Sentence(0, 0, "")
        owners = [nowhere] * len(self.tokens)
        for sentence in self.sentences:
            for at in range(sentence.first, sentence.end):
                owners[at] = sentence
        return owners

    def take(self, first: int, last: int) -> None:
        """Mark tokens as understood."""
        self.taken.update(range(first, last + 1))


def _sentences(tokens: list[Token]) -> Iterator[Sentence]:
    first = 0
    for at, token in enumerate(tokens):
        if token.word in _ENDS and not _goes_on(tokens, at):
            yield Sentence(first, at + 1, token.word)
            first = at + 1
    if first < len(tokens):
        yield Sentence(first, len(tokens), "")


def _goes_on(tokens: list[Token], at: int) -> bool:
    """A dot after `Dr`, or a question mark before what is doubted: `? UTI`."""
    before = tokens[at - 1] if at else None
    if tokens[at].word == ".":
        return before is not None and before.word in _SHORTENED
    if tokens[at].word != "?":
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    tight = after is not None and after.start == tokens[at].end and after.kind == "word"
    opens = before is None or before.kind == "break" or before.word in _UNSURE_BEFORE
    spaced = before is not None and before.end < tokens[at].start
    return after is not None and after.kind == "word" and (opens or (tight and spaced))
