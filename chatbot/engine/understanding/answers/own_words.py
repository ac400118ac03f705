"""Words that say a sign only where it was asked about: `hesitancy`, of the bladder."""

from functools import cache

from chatbot.engine.understanding.findings.temperature import lone_temperature
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.phrase_table import Found, PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

_BESIDE = listed("""
    yes yeah yep no not denies just only a an some of bit little new newly mild mildly slight slightly sometimes now today tonight yesterday since for
    last night week weeks day days monday tuesday wednesday thursday friday saturday sunday at with from when then and but
    he he's she she's they it it's is has have had got getting been the his her their leg legs knee foot urine bladder pee wee
    maybe possibly perhaps probably fill fully when full ml mls also too really lot much placed inserted severe bad in takes
""")
"""With any other word it may be something else: `fluid retention`, `leaks when coughing`,
`hesitancy from his prostate`, `can't go to work`; then it is asked again."""


def note_own_words(passage: Notebook, asked: Prompt) -> None:
    """Observe each sign that was asked about and is told in its answer words.

    So is a fever in degrees. In a group, words that stand for two of its signs tell of neither: `can't hold it`.
    """
    lone_temperature(passage, asked.findings)
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
    if known is None:
        return []
    found = list(_table(known.answer_words).all(passage.tokens))
    inside = {at for one in found for at in range(one.first, one.last + 1)}
    words = (t.word for at, t in enumerate(passage.tokens) if at not in inside)
    return found if all(w in _BESIDE or not w.isalpha() for w in words) else []


@cache
def _table(words: tuple[str, ...]) -> PhraseTable[bool]:
    return PhraseTable({True: "|".join(words)})
