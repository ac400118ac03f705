"""Words that say a sign only where it was asked about: `hesitancy`, of the bladder."""

from functools import cache

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.phrase_table import Found, PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

_EXPLAINED = listed("years yrs always usual usually longstanding chronic chronically lifelong old born ago removed prostate bph prolapse "
                    "fine ok okay good normal well helped helps stopped taking took")  # fmt: skip
"""`Leaks when coughing, for years`, `hesitancy from his prostate`, `the flow is fine`: that is
none of what is new, nor does it deny that, so it is asked again."""


def note_own_words(passage: Notebook, asked: Prompt) -> None:
    """Observe each sign that was asked about and is told in its answer words.

    In a group, words that stand for two of its signs tell of neither: `can't hold it`.
    """
    found = {f: _found(passage, f) for f in asked.findings if not _is_told(passage, f)}
    places = [range(t.first, t.last + 1) for told in found.values() for t in told]
    for finding, told in found.items():
        for one in told:
            if sum(one.first in place for place in places) == 1:
                _observe(passage, finding, one)


def _is_told(passage: Notebook, finding: str) -> bool:
    """Whether more is told of it than that it may be so."""
    told = (o.status for o in passage.observations if o.finding == finding)
    return any(status is not Status.POSSIBLE for status in told)


def _observe(passage: Notebook, finding: str, one: Found[bool]) -> None:
    said = passage.assess(one.first, one.last)
    if said.tells and not said.historical:
        unsure = said.possible or said.unknown
        passage.drop(finding)
        status = Status.POSSIBLE if unsure else Status.PRESENT
        passage.observe(finding, status, (one.first, one.last))


def _found(passage: Notebook, finding: str) -> list[Found[bool]]:
    known = passage.lexicon.findings.get(finding)
    if known is None or passage.places(_EXPLAINED):
        return []
    return list(_table(known.answer_words).all(passage.tokens))


@cache
def _table(words: tuple[str, ...]) -> PhraseTable[bool]:
    return PhraseTable({True: "|".join(words)})
