"""A place left out of a denial: `no numbness except around the anus`."""

from chatbot.engine.understanding.findings.symptom_words import findings_at, kind_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_EXCEPTS = listed("except excepting besides bar aside apart other but save")
_LONGER = {"aside": "from", "apart": "from", "other": "than", "but": "for", "save": "for"}  # fmt: skip
"""Words that except only before another."""
_WELL = listed("no not nor denies denied without nil none normal intact full good symmetric "
               "symmetrical preserved equal 5 fine ok okay nl wnl unremarkable never doesn't "
               "hasn't any")  # fmt: skip
_ON_THE_WAY = listed("for from than in of on at over around the his her my left right l r lt rt both "
                     "a an lateral medial outer inner big great little upper lower side some mild "
                     "slight maybe possibly back sole top dorsum tip tips distribution area to "
                     "numb weak")  # fmt: skip
_STOPS = listed(", ; . but \n")
_BEFORE, _AFTER = 9, 6
_KINDS = frozenset({"numbness", "weakness"})


def read_exceptions(passage: Notebook) -> None:
    """Note numbness or weakness of each place that a denial leaves out."""
    for at in passage.places(_EXCEPTS):
        if _excepts(passage, at):
            _read(passage, at)


def _excepts(passage: Passage, at: int) -> bool:
    longer = _LONGER.get(passage.word(at))
    return longer is None or passage.word(at + 1) == longer


def _read(passage: Notebook, at: int) -> None:
    place = _place(passage, at + 1)
    kind = _denied(passage, at)
    if place is None or kind is None:
        return
    for finding in findings_at(passage, kind, place):
        passage.measure(finding, (at, place))


def _place(passage: Passage, first: int) -> int | None:
    """The place named right after, over sides and small words."""
    end = min(first + _AFTER, len(passage.tokens))
    for at in range(first, end):
        if findings_at(passage, "weakness", at) or findings_at(passage, "numbness", at):
            return at
        if passage.word(at) not in _ON_THE_WAY:
            return None
    return None


def _denied(passage: Passage, at: int) -> str | None:
    """What is denied, or well, before the exception."""
    first = max(passage.sentence_of(at).first, at - _BEFORE)
    kind: str | None = None
    for before in range(at - 1, first - 1, -1):
        if passage.word(before) in _STOPS and kind:
            break
        found = kind_at(passage, before)
        kind = kind or (found if found in _KINDS else None)
    said = passage.words(first, at)
    return kind if not _WELL.isdisjoint(said) else None
