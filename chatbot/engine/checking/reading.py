"""Reading: plain text reads at eighth grade or below, and a statement answers at once.

Grades are those of Flesch and Kincaid. A name of a drug or a class counts as one short
word: a patient has to know it, however long it is. The library is imported only when
grades are asked for, since no consult needs it.
"""

import re
from collections.abc import Iterator
from functools import partial

from chatbot.engine.checking.place import Fault, Spot, texts_in
from chatbot.model.content import Content

GRADE_LIMIT = 9.0
"""Grades below it are the eighth or lower."""
ANSWER_WORDS = 35
"""Most words of a first sentence, which is read as the answer; brackets are aside."""
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
_WORD = re.compile(r"[\w'%.,/-]*\w[%']?")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_FIRST_END = re.compile(r"[.?!]\s+(?=[A-Z0-9])")


def reading_problems(content: Content) -> Iterator[Fault]:
    """Report plain text above the eighth grade, and answers that are long in coming."""
    yield from _long_answers(content)
    for spot, grade in plain_grades(content).items():
        if grade >= GRADE_LIMIT:
            what = f"the text reads at grade {grade:.1f}, above the eighth."
            yield spot, what, "Use shorter words and sentences."


def _long_answers(content: Content) -> Iterator[Fault]:
    for spot, text in texts_in(content, "statements.says"):
        said = _FIRST_END.split(_IN_BRACKETS.sub("", text))[0]
        if (words := len(said.split())) > ANSWER_WORDS:
            what = f"the first sentence has {words} words, {ANSWER_WORDS} are the most."
            yield spot, what, "Answer in it, and say the rest in another."


def plain_grades(content: Content) -> dict[Spot, float]:
    """Grade every plain text, by where it stands; names of drugs count as short."""
    shorten = partial(_names(content).sub, "drug")
    plain = texts_in(content, "statements.plain", "advice.plain")
    return {spot: reading_grade(shorten(t)) for spot, t in plain if t.strip()}


def reading_grade(text: str) -> float:
    """Return the school grade (US) at which a text reads."""
    from readability import getmeasures

    sentences = (_WORD.findall(part) for part in _SENTENCE_END.split(text))
    tokens = "\n".join(" ".join((*words, ".")) for words in sentences if words)
    return float(getmeasures(tokens, lang="en")["readability grades"]["Kincaid"])


def _names(content: Content) -> re.Pattern[str]:
    words = texts_in(content, "drugs.words", "classes.words", "classes.members")
    names = {word.strip() for _, word in words} - {""}
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    listed = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"\b(?:{listed})s?\b", re.IGNORECASE)
