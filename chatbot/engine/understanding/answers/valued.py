"""An answer that is a value: a number, a length of time or a choice, or that nobody knows it."""

from chatbot.engine.understanding.answers.setting import ReadValue, value_of
from chatbot.engine.understanding.asserting import yes_no
from chatbot.engine.understanding.findings.whose_time import is_of_another_sign
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Status
from chatbot.model.reading import Prompt

_FLAGS = listed("flag flags")
_GUESSING = listed(", . - : ( but maybe perhaps probably possibly exactly about around roughly like say i we think guess would i'd we'd a over at least more than "
                   "he she they it it's for x up to some guessing late early mid")  # fmt: skip
_FEW = 4
_DAYS = {
    **dict.fromkeys(("chronic", "longstanding")),
    "subacute": Interval(low=28, high=84), "acute": Interval(low=0, high=27),
}  # fmt: skip
"""Days of each band; what is chronic has lasted longer, nobody knows how long."""
_UNITS_NEEDED = {"weight", "height", "creatinine"}


def unsure(passage: Notebook, asked: Prompt) -> bool:
    """Leave unknown all that was asked; it is answered."""
    for finding in asked.findings:
        passage.observe(finding, Status.UNKNOWN, passage.whole)
    return True


def valued(passage: Notebook, asked: Prompt, said: yes_no.Said | None) -> bool:
    """A number, a length of time or a choice; a bare no or `not sure` leaves it unknown."""
    if passage.has(asked.name) or (asked.name == "duration" and _banded(passage)):
        return True
    if said == "no" and yes_no.is_bare(passage.tokens) and not passage.number(0):
        return not passage.places(_FLAGS) and unsure(passage, asked)
    read = _read_value(passage, asked, said)
    if passage.has(asked.name):
        return True
    if said in {"unsure", "same"}:
        return unsure(passage, asked)
    known = any(u.finding == asked.name for u in passage.unread)
    if read.value is None and read.reason is not None and not known:
        passage.reject(passage.text.strip(), read.reason, asked.name)
    return False


def _read_value(
    passage: Notebook, asked: Prompt, said: yes_no.Said | None
) -> ReadValue:
    """Observe a value that is of what was asked, and return it either way."""
    finding = passage.lexicon.findings[asked.name]
    bare = finding.id not in _UNITS_NEEDED
    read = value_of(passage, finding, 0, len(passage.tokens), bare=bare)
    if read.value is not None and read.span is not None:
        elsewhere = finding.id == "duration" and is_of_another_sign(passage, read.span)
        elsewhere |= said == "unsure" and not _is_guess(passage, read.span[0])
        if not (elsewhere or _is_of_another(passage, read.span)):
            passage.observe(asked.name, Status.PRESENT, read.span, read.value)
    return read


def _is_guess(passage: Notebook, at: int) -> bool:
    """`Dunno, maybe 2 weeks`, and not `not sure, saw him 2 weeks ago`."""
    said = yes_no.said_at(passage.tokens, yes_no.past_sounds(passage.tokens))
    return said is not None and passage.past(said.last + 1, _GUESSING) >= at


def _banded(passage: Notebook) -> bool:
    """`Chronic`, `subacute`: a duration told by its band."""
    if len(passage.tokens) > _FEW:
        return False
    at = {t.word: n for n, t in enumerate(passage.tokens)}
    name = next((n for n in _DAYS if n in at), None)
    if name is None:
        return False
    span, days = (at[name], at[name]), _DAYS[name]
    passage.observe("duration" if days else "chronic", Status.PRESENT, span, days)
    return True


def _is_of_another(passage: Notebook, span: tuple[int, int]) -> bool:
    """Whether the words of an answer told something else: `18 weeks pregnant`."""
    start, end, _ = passage.slice(*span)
    rate = passage.word(span[0] - 1).isdecimal()  # `about 8 a day`
    told = [(o.start, o.end) for o in passage.observations]
    told += [(t.start, t.end) for t in passage.treatments]
    return rate or any(first < end and start < last for first, last in told)
