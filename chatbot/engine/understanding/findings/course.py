"""How it has gone since the last visit: recovered, better, the same or worse."""

from datetime import date
from typing import NamedTuple

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.case import Status
from chatbot.model.speech import Meaning

COURSE = "course"
"""The finding that holds it."""

_DENIED = listed("no not never isn't isnt hasn't hasnt haven't wasn't without n't "
                 "doesn't didn't hardly barely don't aren't nor neither failed")  # fmt: skip
_WHOLLY = listed("fully completely entirely totally quite all 100 yet")
_TRIED = frozenset({"tried", "trialed", "trialled", "had"})
_ALSO = frozenset({"too", "also", "already", "previously", "before", "earlier"})
"""`He tried naproxen for a week`, `had 3 weeks of physio too` tell how long it was tried, not when
he came back."""
_BEGAN = frozenset({"since", "began", "started"})
"""`Since yesterday, getting worse` tells when a sign began."""
_SMALL = frozenset(
    {"it", "is", "it's", "he", "she", "got", "getting", "gone", "a", "bit", "much"}
)
_NEAR = 4
_LONGEST = 40
_LEADS = {"in", "after", "over", "at", "another", "for", "about", "some", "the", "last"}
_FORMS = {"later", "next", "for", "bare", "past", "over", "since"}


class Later(NamedTuple):
    """A visit some days after the last one (0: today), and what else the text says."""

    days: int
    rest: str


def course_of(passage: Passage) -> Found[Meaning] | None:
    """Return the first thing said of the course; a denial of a gain is `same`.

    `Better at first, then worse` tells the later.
    """
    said_of_it = [*passage.said("course")]
    turned = [
        f for f in said_of_it[1:]
        if passage.word(passage.back_over(f.first - 1, _SMALL)) in {"then", "now"}
    ]  # fmt: skip
    for found in turned or said_of_it:
        before = passage.words(max(found.first - _NEAR, 0), found.first)
        if found.value == "same" or not _DENIED & set(before):
            return found
        said = {*before, *passage.words(found.first, found.last + 1)}
        partly = found.value == "recovered" and _WHOLLY & said
        return found._replace(value="better" if partly else "same")
    return None


def later_visit(lexicon: Lexicon, text: str, today: date) -> Later | None:
    """Read `no better in 2 weeks` or `3 weeks later: leg pain now` as a visit."""
    passage = Passage(lexicon, text, today)
    tokens = passage.tokens
    supposed = any(t.word in {"?", "if"} for t in tokens)
    if len(tokens) > _LONGEST or supposed:
        return None
    for period in periods_of(passage):
        opens = period.form == "later" and period.first == 0
        told = period.form in _FORMS and course_of(passage) is not None
        told &= passage.word(0) not in _BEGAN
        told &= _TRIED.isdisjoint(passage.words(0, period.first))
        told &= _ALSO.isdisjoint(passage.words(0))
        days = round((period.low + period.high) / 2)
        if days > 0 and (opens or told):
            return Later(days, _without(passage, period.first, period.last))
    return Later(0, text) if _says_only_that(passage) else None


def read_recovery(passage: Notebook) -> None:
    """`Pain gone now`, `no more pain`, and nothing else; a mere `no pain` may answer a question."""
    found = course_of(passage)
    bare = passage.words(0) == ["no", "pain"]
    if found and found.value == "recovered" and _says_only_that(passage) and not bare:
        passage.observe(COURSE, Status.PRESENT, (found.first, found.last), "recovered")


def _says_only_that(passage: Passage) -> bool:
    """`Still no better.` and nothing else; `worse at night` says more."""
    found = course_of(passage)
    if found is None:
        return False
    rest = passage.words(0, found.first) + passage.words(found.last + 1)
    return all(
        word in passage.listed("around a course") or word in _DENIED or word in _WHOLLY
        for word in rest
    )


def _without(passage: Passage, first: int, last: int) -> str:
    """The text without the length of time and the small words around it."""
    first = passage.back_over(first - 1, _LEADS) + 1
    last = passage.past(last + 1, {"later", "on", ",", ":", "-", "after"}) - 1
    start, end, _ = passage.slice(first, last)
    text = f"{passage.text[:start].rstrip()} {passage.text[end:].lstrip()}"
    return text.strip(" ,.:;-")
