"""Everything an answer is made from, each part built when first used."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from typing import Final, TypedDict

from chatbot.engine.answering.about.intent import Intents
from chatbot.engine.answering.reading import stated
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.index import Index
from chatbot.engine.answering.retrieval.postings import (
    Postings,
    PostingsTable,
    derive_postings,
    read_statements,
)
from chatbot.engine.answering.retrieval.scope import Scope
from chatbot.engine.answering.tables.medicine import Medicines
from chatbot.engine.answering.words.anchor import may_be_ours
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.vocabulary import (
    Vocabulary,
    VocabularyTable,
    derive_vocabulary,
)
from chatbot.engine.answering.words.word import stem, stems_of, words_of
from chatbot.engine.expression import expression
from chatbot.engine.planning.planner import Planner
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content


class KnowledgeTable(TypedDict):
    """What is worked out from the statements, as plain data that a cache can hold."""

    vocabulary: VocabularyTable
    postings: PostingsTable
    authors: dict[str, list[str]]
    """Sources by the name of their first author."""


def derive_knowledge(content: Content) -> KnowledgeTable:
    """Work the tables out from a content."""
    texts = read_statements(content)
    words = (root for read in texts.values() for _, roots in read for root in roots)
    table = derive_vocabulary(content, words)
    vocabulary = Vocabulary(table)
    return KnowledgeTable(
        vocabulary=table,
        postings=derive_postings(content, vocabulary, texts),
        authors=derive_authors(content, vocabulary),
    )


_ALIKE: Final = 800
"""Thousandths of their words that a question and a phrasing must share."""
_FEWEST: Final = 2
"""Words that they must share, unless they are the same."""
_LITTLE: Final = listed("a an the is are was were be do does did can could should "
                        "shall will would may i he she they we you it this that my his "
                        "her their our your him them me us to of for in on at by with "
                        "and have has had please so just there")  # fmt: skip


class Phrasings:
    """Every phrasing of every statement, by its words; each way in is built when used."""

    def __init__(self, content: Content) -> None:
        rows = content.statements.values()
        self._written = [(own, row.id) for row in rows for own in row.answers]
        self._beginning = lru_cache(maxsize=None)(self._read_beginning)
        """Whose each phrasing that begins with a stem is."""

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[str, str]]]:
        """The phrasings, before whose they are, by the stem that they begin with."""
        found: dict[str, list[tuple[str, str]]] = {}
        for written in self._written:
            first = _first_stem(written[0].partition(" ")[0])
            found.setdefault(first, []).append(written)
        return found

    def _read_beginning(self, first: str) -> dict[tuple[str, ...], str]:
        begun = reversed(self._by_first.get(first, []))
        return {stems_of(own): name for own, name in begun}

    @cached_property
    def _parts(self) -> list[frozenset[str]]:
        return [_telling(words_of(own)) for own, _ in self._written]

    @cached_property
    def _by_root(self) -> dict[str, list[int]]:
        """The numbers of the phrasings that a telling word stands in."""
        found: dict[str, list[int]] = {}
        for number, roots in enumerate(self._parts):
            for root in roots:
                found.setdefault(root, []).append(number)
        return found

    def same(self, words: tuple[str, ...]) -> str | None:
        """The statement with a phrasing of these very words, the first of several."""
        roots = tuple(map(stem, words))
        return self._beginning("".join(roots[:1])).get(roots)

    def alike(self, words: tuple[str, ...]) -> str | None:
        """The statement whose phrasing shares nearly all telling words; ties by id."""
        roots = _telling(words)
        shared = Counter(n for root in roots for n in self._by_root.get(root, ()))
        best: tuple[int, str] | None = None
        for number, count in shared.items():
            theirs, owner = self._parts[number], self._written[number][1]
            likeness = 2000 * count // (len(roots) + len(theirs))
            if count >= _FEWEST and likeness >= _ALIKE:
                best = min(best or (0, owner), (-likeness, owner))
        return best[1] if best else None


@cache
def _first_stem(text: str) -> str:
    return "".join(stems_of(text)[:1])


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words if word not in _LITTLE)


_TEXTS_KEPT: Final = 16
"""Texts whose reading is kept: one message is read for one thing after another."""
_TOLD_KEPT: Final = 128
"""Texts of answers, many of which are given again, of which it is kept."""


class Knowledge:
    """One content, compiled for questions."""

    def __init__(
        self,
        content: Content,
        planner: Planner,
        table: KnowledgeTable | None,
        notes: stated.NoteReaders = stated.NOTHING_READ,
    ) -> None:
        self.content = content
        self.planner = planner
        self._given = table
        self._signs = notes.signs
        self.doses = stated.StatedDoses(lru_cache(maxsize=_TEXTS_KEPT)(notes.doses))
        """Reads the doses that a question states."""
        self.read = lru_cache(maxsize=_TEXTS_KEPT)(self._read)
        """Read a question."""
        self.terms_of = lru_cache(maxsize=_TOLD_KEPT)(self._terms_of)
        """What a text speaks of."""

    def _read(self, text: str) -> Question:
        """Read a question; where it names nothing of ours, signs in any words, too."""
        question = Question.read(text, self.vocabulary)
        if any(may_be_ours(unit, self.formulary) for unit in question.units):
            return question
        findings = self.content.dialog.findings
        labels = (findings[n].label for n in self._signs(text) if n in findings)
        said = (unit for label in labels for unit in self.vocabulary.units_of(label))
        return question.naming(said)

    def _terms_of(self, text: str) -> frozenset[str]:
        units = self.vocabulary.units_of(text)
        return frozenset(t for u in units for t in (*u.terms, *u.side_terms))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of content and of everyday English."""
        return Vocabulary(self._table["vocabulary"])

    @property
    def authors(self) -> dict[str, list[str]]:
        """Sources by the name of their first author."""
        return self._table["authors"]

    @cached_property
    def _table(self) -> KnowledgeTable:
        return self._given or derive_knowledge(self.content)

    @cached_property
    def formulary(self) -> Formulary:
        """Which drugs belong to which classes."""
        return Formulary(self.content)

    @cached_property
    def index(self) -> Index:
        """The statements, ready to be searched."""
        postings = Postings(self._table["postings"])
        return Index(self.content, self.formulary, postings)

    @cached_property
    def scope(self) -> Scope:
        """What is ours to answer."""
        return Scope(self.content, self.formulary, self.index)

    @cached_property
    def phrasings(self) -> Phrasings:
        """How the statements are asked for, by their words."""
        return Phrasings(self.content)

    @cached_property
    def intents(self) -> Intents:
        """How the consult and the program are asked about."""
        return Intents(self.content.dialog, self.read)

    @cached_property
    def medicines(self) -> Medicines:
        """The drug and interaction tables."""
        return Medicines(self.content, self.formulary, self.planner, self.doses)


_PERSON: Final = expression(r"([A-Z][\w'-]{3,}) [A-Z]{1,5}\b")
"""A first author who is a person: a surname, then initials."""


def derive_authors(content: Content, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Sources by the first author's stem, unless that is a word of its own."""
    found: dict[str, list[str]] = {}
    for source in content.references.values():
        person = _PERSON.match(source.authors)
        units = vocabulary.units_of(person[1]) if person else ()
        if len(units) == 1 and units[0].role in {"word", "unknown"}:
            found.setdefault(units[0].text, []).append(source.id)
    return found
