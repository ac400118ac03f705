"""Whether what is named works: `bladder control is good`, `power and tone normal`, `peeing ok but slow`.

To have no control is a loss, while to have no loss of control is none.
"""

from chatbot.engine.understanding.asserting.guard import ARM
from chatbot.engine.understanding.asserting.left_open import is_left_open
from chatbot.engine.understanding.asserting.slimming import is_on_purpose
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_HELD = listed("control continence function force")
"""What one has or has not."""
_TROUBLES = listed("issue issues problem problems prob probs loss trouble troubles change changes difficulty "
                   "difficulties concern concerns symptom symptoms complaint complaints disturbance "
                   "disturbances deficit deficits dysfunction abnormality abnormalities sx "
                   "impairment impaired compromise worsening disorder disorders")  # fmt: skip
_NAMED_ALONE = listed("b/b b & / and or bladder bowel bowels control function sphincters sphincter")  # fmt: skip
_STAND = listed("is are was were all both : = - still")
_FINE = listed("fine ok okay normal good intact nad unremarkable wnl nl clear alright well unaffected unchanged stable")  # fmt: skip
_LEGS, _FAR = listed("leg legs foot feet"), 7
_SPARING, _ARTICLES = listed("not except"), listed("in of the his her my both either")
_NOT, _ONE = listed("not never no"), listed("a an any been")
_AFFECTED = _TROUBLES | listed("affected involved")
_PROPERLY = listed(
    "fine ok okay well properly normally rest others no not , . ; and"
) | {""}
"""What may follow `bladder working`; `working less` goes on."""


def function_status(passage: Passage, match: Match) -> Status | None:
    """What is said of a function that a phrase only names; None if nothing is.

    `No erection problems` is a denial, though `no erections` is a sign.
    """
    named = passage.phrase(match)
    lost = "weight_loss" in match.names
    if (
        (lost and is_on_purpose(passage, *match.span))
        or (named[0] == "no" and passage.word(match.last + 1) in _TROUBLES)
        or (_NAMED_ALONE.issuperset(named) and _is_fine(passage, match.last + 1))
    ):
        return Status.ABSENT
    if match.is_made or not _HELD & {named[-1], passage.word(match.last + 1)}:
        return None
    if named[0] == "no" or is_lacking(passage, *match.span):
        return Status.PRESENT
    return None


_GOES_ON = listed("until till but except before ish mostly")


def _is_fine(passage: Passage, at: int) -> bool:
    """`B&B are fine`, `bowels all ok`; `bladder fine until Monday` goes on."""
    at = passage.past(at, _STAND)
    goes_on = passage.word(at + 1) in _GOES_ON
    works = passage.word(at) == "working" and passage.word(at + 1) in _PROPERLY
    fine = works or passage.word(at) in _FINE or _is_not_affected(passage, at)
    return fine and not goes_on


def _is_not_affected(passage: Passage, at: int) -> bool:
    """`Bladder not affected`, `bowels never a problem`."""
    named = passage.word(passage.past(at + 1, _ONE))
    return passage.word(at) in _NOT and named in _AFFECTED


def spares(passage: Passage, first: int, place: int) -> bool:
    """`Weak, not in the legs`: behind a symptom, a place that is left out of it."""
    before = passage.back_over(place - 1, _ARTICLES)
    return first < before and passage.word(before) in _SPARING


def spares_legs(passage: Passage, last: int) -> bool:
    """`Weakness everywhere except the legs`."""
    ahead = range(last, last + _FAR)
    return any(passage.word(at) in _LEGS and spares(passage, last, at) for at in ahead)


def is_lacking(passage: Passage, first: int, last: int) -> bool:
    """`Has no bowel control`, `without control of his bladder`, but no `control issues`."""
    last += passage.word(last + 1) in _HELD
    named = set(passage.words(first, last + 1))
    if not named & _HELD or named & _TROUBLES or passage.word(last + 1) in _TROUBLES:
        return False
    at = passage.back_over(first - 1, passage.listed("before what is well"))
    return passage.says("lacks", at)


_EXCEPTS = listed("except apart other bar but excepting besides aside")
_ALL, _LEADING = listed("everything all rest"), listed("for from than the his her my")


def is_left_out(passage: Passage, match: Match) -> bool:
    """`Everything except his bladder is fine`, `all but the bladder normal`."""
    at = passage.back_over(match.first - 1, _LEADING)
    said = passage.words(passage.sentence_of(match.first).first, at)
    return passage.word(at) in _EXCEPTS and not _ALL.isdisjoint(said)


_HEDGES = listed("but only with just though although if when after except")
_USUALLY = listed("usually normally ordinarily previously")
"""`Usually continent, now soaking his chair`."""
_VAGUE = listed("sort kind mostly somewhat")
"""`Waterworks sort of ok`, `bladder ok-ish`."""
_BUT_FOR = listed("except apart other before previously")
_CONTRASTS = listed("but just though although only yet")
_SAID_ALONE = listed("takes gives gave leaked leaks dribbles strains stream trickles")
"""What says so behind a mere comma: `peeing ok, takes longer`."""
_OF_LEGS = listed("leg legs foot feet calf calves thigh thighs")
_PAUSES = listed(", now today currently")
_NEAR = 8


def is_hedged(passage: Passage, match: Match) -> bool:
    """Whether what follows a word for health, or stands before it, puts it in doubt.

    `Able to pee, but it takes ages`, `bowels ok but leaked once`, `legs were strong
    before`.
    """
    first = passage.past(match.last + 1, _PAUSES)
    after = passage.words(first, first + _NEAR)
    able = passage.word(match.first) == "able"
    undone = after[:1] == ["but"] and _OF_LEGS.isdisjoint(after[1:4])
    undone = undone and not passage.listed("undoes").isdisjoint(after[1:4])
    next_to = passage.words(match.last + 1, match.last + 3)
    over = not _BUT_FOR.isdisjoint(after[:1]) or "ish" in next_to
    over |= next_to[:1] == ["mostly"] or not _VAGUE.isdisjoint(passage.phrase(match))
    over |= passage.word(match.first - 1) in _USUALLY
    hedged = able and not _HEDGES.isdisjoint(after[:2])
    return over or undone or hedged or is_ailing(passage, match.last)


def is_ailing(passage: Passage, last: int) -> bool:
    """Whether a contrast tells of trouble and names nothing else that has it: `, just slow`."""
    first = passage.past(last + 1, _PAUSES)
    after, paused = passage.words(first, first + _NEAR), first > last + 1
    if after[:1] != [] and after[0] in _CONTRASTS:
        light = passage.listed("before what is wrong")
        told = next((word for word in after[1:] if word not in light), "")
        return told in passage.listed("ailing")
    return paused and after[:1] != [] and after[0] in _SAID_ALONE


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
_WELL = listed("normal intact fine ok okay nad full symmetrical symmetric equal preserved unremarkable nl wnl good n "
               "unchanged present")  # fmt: skip
_CLOSES = listed(". ; , ) \n and in throughout bilaterally bilat both b/l today on") | {
    ""
}


def is_of_tone(passage: Passage, match: Match) -> bool:
    """Normal tone takes back no loss of control that was told."""
    return not {"tone", "squeeze", "wink"}.isdisjoint(passage.phrase(match))


_ROW = 2
_UNDONE = listed("not no abnormal never without reduced decreased lost altered")


def read_working(passage: Notebook) -> None:
    """Note the functions of each row that is told to be well, unless something else is."""
    done = -1
    for at in passage.places(_SHOWS.keys()):
        end = _row_end(passage, at)
        named = [n for n in range(at, end) if passage.word(n) in _SHOWS]
        if at <= done or len(named) < _ROW or not _all_works(passage, at, end):
            continue
        if is_left_open(passage, at, end - 1, lasting=False):
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


def _all_works(passage: Passage, first: int, end: int) -> bool:
    """Whether a word behind the row, or before it, says that all of it works."""
    if not _UNDONE.isdisjoint(passage.words(first - 2, first)):
        return False
    at = passage.past(end, passage.listed("links what is well"))
    if passage.word(at) in _WELL:
        arms = not ARM.isdisjoint(passage.words(at + 1, at + 4))
        return passage.word(at + 1) in _CLOSES and not arms
    before = passage.word(first - 1) in _WELL - {"n", "present"}
    return before and passage.word(end) in _CLOSES - {","}
