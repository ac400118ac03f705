"""Functions named in a row that all work: `power, tone and sensation were normal`."""

from chatbot.engine.understanding.asserting.guard import ARM
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_SHOWS = {
    **dict.fromkeys(listed("power strength str motor myotomes myotome myos"), "leg_weakness"),
    **dict.fromkeys(listed("sensation sens sensory dermatomes dermatome derms"), "leg_numbness"),
    **dict.fromkeys(listed("reflexes reflex refl dtrs jerks"), "reflex_loss"),
    **dict.fromkeys(listed("gait walking balance ambulation"), "gait_change"),
    **dict.fromkeys(listed("bladder waterworks"), "bladder_change"),
    **dict.fromkeys(listed("bowel bowels"), "bowel_change"),
    **dict.fromkeys(listed("tone coordination"), ""),
}  # fmt: skip
"""The finding that is absent where a function works; none for what only stands in the row."""
_BETWEEN = listed("and & + / , - the his her in of lower limb limbs leg legs ll lls le muscle deep tendon distal "
                  "light touch all both habits function functions control")  # fmt: skip
_LINKS = listed(
    "is are was were all both remain remained each : - = also appear appeared function functions"
)
_WELL = listed("normal intact fine ok okay nad full symmetrical symmetric equal preserved unremarkable nl wnl good n "
               "unchanged present")  # fmt: skip
_CLOSES = listed(". ; , ) \n and in throughout bilaterally bilat both b/l today on") | {
    ""
}
_ROW = 2
_UNDONE = listed("not no abnormal never without reduced decreased lost altered")


def read_working(passage: Notebook) -> None:
    """Note the functions of each row that is told to be well, unless something else is."""
    done = -1
    for at in passage.places(_SHOWS.keys()):
        end = _row_end(passage, at)
        named = [n for n in range(at, end) if passage.word(n) in _SHOWS]
        if at <= done or len(named) < _ROW or not _is_well(passage, at, end):
            continue
        done = end
        for finding in dict.fromkeys(_SHOWS[passage.word(n)] for n in named):
            if finding and not passage.has(finding):
                passage.observe(finding, Status.ABSENT, (at, named[-1]))


def _row_end(passage: Passage, at: int) -> int:
    """Behind the last function of a row that begins here."""
    end = at
    sentence = passage.sentence_of(at)
    while at < sentence.end and passage.word(at) in _SHOWS.keys() | _BETWEEN:
        end = at + 1 if passage.word(at) in _SHOWS else end
        at += 1
    return end


def _is_well(passage: Passage, first: int, end: int) -> bool:
    """Whether a word behind the row, or before it, says that all of it works."""
    if not _UNDONE.isdisjoint(passage.words(first - 2, first)):
        return False
    at = passage.past(end, _LINKS)
    if passage.word(at) in _WELL:
        arms = not ARM.isdisjoint(passage.words(at + 1, at + 4))
        return passage.word(at + 1) in _CLOSES and not arms
    before = passage.word(first - 1) in _WELL - {"n", "present"}
    return before and passage.word(end) in _CLOSES - {","}
