"""Words: what people type means one thing, and what is shown can be drawn."""

import re
from collections.abc import Collection, Iterator, Mapping
from textwrap import wrap

from chatbot.engine.answering.words.everyday import EMPTY
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.checking.name import NAMED
from chatbot.engine.checking.place import Fault, Spot, Written, texts_in
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.line import DRUG, ORDER
from chatbot.engine.understanding.requests.command import command_of
from chatbot.engine.understanding.text.phrase_table import spelled
from chatbot.model.content import Content
from chatbot.model.pharmacology import Drug

LINES, COLUMNS = 3, 80
_MARKUP = re.compile(r"[*_#~<]|^\s*>", re.MULTILINE)
_PLACE = re.compile(r"\{[^}]*\}?")

_LETTERS = re.compile(r"[A-Za-z]+")
_ROUTE_WORDS = (
    "oral", "topical", "transdermal", "buccal", "intranasal", "rectal", "IM", "IV",
    "ER", "by", "mouth", "on", "the", "skin", "also", "then",
)  # fmt: skip
_SPOKEN = {"steps", "groups", "bundles", "other_words", "own_things", "ideas",
           "aspects", "intents", "topics", "speech"}  # fmt: skip
_ANSWERS = ("yes", "no", "none", "y", "n", "all", "both", "neither")
_SPEAKS = re.compile(r"\w.*\w")
_SEVERAL = re.compile(r"\S[\s/]+\S")

_DRUG_WORDS = (
    "drugs.name", "drugs.words", "classes.words", "measures.words",
    "combinations.words", "classes.members",
)  # fmt: skip
_FINDING_WORDS = (
    "findings.words", "findings.part words", "findings.choices",
    "findings.denied words", "findings.absent words", "findings.possible words",
    "findings.answer words",
)  # fmt: skip
_ASKED = ("findings.ask", "groups.ask", "bundles.ask")

Word = tuple[str, Written]
"""What a word means, and the word in its place."""


def word_problems(content: Content) -> Iterator[Fault]:
    """Report long questions, and signs that vanish on screen."""
    for spot, text in texts_in(content, *_ASKED):
        yield from _question(spot, text)
    advice = content.dialog.advice.values()
    filled: dict[Spot, list[str]] = {
        ("advice", a.id, "say"): [DRUG] * bool(a.drug)
        + [ORDER] * bool(a.order or a.one_of)
        for a in advice
    }
    for spot, text in (*_said(content), *texts_in(content, *_ASKED)):
        yield from _drawn(spot, text, filled.get(spot, []))
    for drug in content.drugs.values():
        yield from _route(drug)
    for asked in content.dialog.questionnaires.values():
        if asked.items and not asked.how:
            what = "nothing says what time these are of, or how each is answered."
            yield ("questionnaires", asked.id, "items"), what, 'Add "how".'
    of_any = content.dialog.words_of("any subject")
    empty = content.dialog.words_of(EMPTY)
    for spot, text in texts_in(content, *_FINDING_WORDS, *_DRUG_WORDS):
        names_drug = spot[0] not in {"findings", "measures"}
        common = text.lower() in empty or (names_drug and text.lower() in of_any)
        answers = text.lower() in _ANSWERS or command_of(text)
        if common or answers or not _SPEAKS.search(text):
            mend = "Use words that say more."
            yield spot, f'"{text}" alone is an answer, a command, or too common.', mend
    yield from _ids(content)


def _route(drug: Drug) -> Iterator[Fault]:
    """Report a way to give a drug that is none, as what is on the skin hangs on it."""
    for word in _LETTERS.findall(drug.route):
        if word not in _ROUTE_WORDS:
            what = f'"{word}" is no way to give a drug.'
            mend = did_you_mean(word, _ROUTE_WORDS, "Use the words of other drugs.")
            yield ("drugs", drug.id, "route"), what, mend


def shared_words(content: Content) -> Iterator[Fault]:
    """Report words that mean two things.

    A phrase may say two findings at once (`bowel/bladder`), but a single word is one;
    a word for a combination may stand with its parts as well, and one for the choice of
    a finding with what that finding implies (`ckd3`).
    """
    single = (
        w for w in _owned(content, *_FINDING_WORDS[:3]) if not _SEVERAL.search(w[1][1])
    )
    implied = {
        f"{f.id} {choice}": f.implies
        for f in content.dialog.findings.values()
        for choice in f.choices
    }
    yield from _shared("finding", single, implied)
    parts = {c.id: c.parts for c in content.combinations.values()}
    yield from _shared("drug, class or measure", _owned(content, *_DRUG_WORDS), parts)
    yield from _twice(content)
    yield from _unclosed(content)


def _twice(content: Content) -> Iterator[Fault]:
    """Report words that stand twice in a list, or say that a finding is there and not."""
    seen: set[Spot] = set()
    words = (*_FINDING_WORDS, *_DRUG_WORDS, "word_groups.words", "ideas.words")
    for spot, text in texts_in(content, *words, *NAMED):
        word = " ".join(text.lower().split())
        if (*spot[:-1], word) in seen:
            yield spot, f'"{text}" is named twice.', "Keep one."
        if spot[2] == "absent words" and (*spot[:2], "words", word) in seen:
            what = f'"{text}" means that it is present as well.'
            yield spot, what, "Keep it in one of the two."
        seen.add((*spot[:-1], word))


def _unclosed(content: Content) -> Iterator[Fault]:
    """Report a brace of a set phrase that nothing opens or closes: `{no,nil fever`."""
    for spot, text in texts_in(content, "speech.means"):
        for phrase in spelled(text):
            if not {"{", "}"}.isdisjoint(phrase):
                mend = "Write `{one,other}` for either of two."
                yield spot, f'"{phrase.strip()}" has a single brace.', mend


def _owned(content: Content, *fields: str) -> Iterator[Word]:
    for spot, word in texts_in(content, *fields):
        _, name, key, below, *_ = (*spot, "")
        owner = {"choices": f"{name} {below}", "members": str(below)}
        yield owner.get(str(key), str(name)), (spot, word)


def _shared(
    kind: str, words: Iterator[Word], parts: dict[str, tuple[str, ...]]
) -> Iterator[Fault]:
    owners: dict[str, str] = {}
    for owner, (spot, text) in words:
        other = owners.setdefault(" ".join(text.lower().split()), owner)
        if other in {owner, *parts.get(owner, ())}:
            continue
        what = f'"{text}" already means the {kind} "{other}".'
        yield spot, what, "Keep it in one of the two."


def question_problems(content: Content) -> Iterator[Fault]:
    """Report questions that two statements claim, and those that one names twice."""
    owners: dict[tuple[str, ...], str] = {}
    for statement in content.statements.values():
        for number, question in enumerate(statement.answers):
            words = words_of(question)
            other = owners.get(words)
            if other is not None:
                spot = ("statements", statement.id, "answers", number)
                what = f'"{question}" is already a question of "{other}".'
                mend = "Keep it in one of the two."
                yield spot, what, "Keep one." if other == statement.id else mend
            owners.setdefault(words, statement.id)


def _said(content: Content) -> Iterator[Written]:
    yield from texts_in(content, "statements.says", "statements.plain")
    for advice in content.dialog.advice.values():
        for key, text in advice.texts.items():
            yield ("advice", advice.id, key), text


def _question(spot: Spot, text: str) -> Iterator[Fault]:
    rows = sum(len(wrap(line, COLUMNS)) for line in text.split("\n"))
    if rows > LINES:
        what = f"the question takes {rows} lines of {COLUMNS} columns."
        yield spot, what, f"Shorten it to {LINES} lines."


def _drawn(spot: Spot, text: str, filled: Collection[str]) -> Iterator[Fault]:
    found = _MARKUP.search(text)
    if found:
        what = f'the sign "{found[0].strip()}" would be read as markup.'
        yield spot, what, "Write it in words."
    for mark in _PLACE.findall(text):
        if mark not in filled:
            what, mend = f'"{mark}" is not filled in here.', "Use no braces."
            if spot[0] == "advice":
                mend = "Use {drug} with a drug, or {order} with an order."
            yield spot, what, mend


def _ids(content: Content) -> Iterator[Fault]:
    """Ids that conditions name are single tokens."""
    tables: dict[str, Mapping[str, object]] = {
        table: rows
        for whole in (content, content.dialog)
        for table, rows in whole
        if isinstance(rows, dict) and table not in _SPOKEN
    }
    for table, rows in tables.items():
        good = _SNAKE if table == "findings" else _KEBAB
        shape = "words_joined_so" if table == "findings" else "words-joined-so"
        for name in rows:
            if not good.fullmatch(name):
                what = f'"{name}" is no id.'
                yield (table, name), what, f"Write it as {shape}."


_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
