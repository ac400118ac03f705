"""`Can't pee and both legs are weak`: what is not done is denied, and no sign behind it."""

from collections.abc import Sequence

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.text.token import listed

_ABILITIES = listed("can could will would")
_DOES = listed("do does did")
_SEEKING = listed("""
    find elicit detect appreciate see identify demonstrate note notice report recall confirm have
    reproduce palpate hear remember endorse describe experience show complain mention admit develop
    appear seem look think suspect believe exclude rule
""")
"""`Could not find weakness and numbness` denies both."""
_TELLING = listed("""
    having experiencing complaining reporting endorsing noting noticing feeling getting showing describing
    developing suffering presenting associated accompanied related caused noted reported seen described
    observed elicited followed preceded complicated suspected endorsed noticed experienced developed
    mentioned complained running spiking get
""")
_JOINS = frozenset({"and", "&", "+"})
_OWN = listed("""
    both left right leg legs feet foot his her their the now also he she they it there bladder bowel
    bowels pain back saddle groin fever fevers chills numbness weakness weight incontinence retention
""")
"""What begins something of its own behind `not sleeping and`."""
_ENDINGS = ("ing", "ed")
_POWERS = listed(
    "appetite energy sleep control feeling sensation strength power relief"
)
"""Whoever has none of these has a sign, and so may have what stands behind the `and`."""
_WHERE = listed("and & + in on at when with while below above over")


def ends_what_is_done(words: Sequence[str], first: int, end: int, target: int) -> bool:
    """Whether a negated verb, or a power that is lost, stands before a sign of its own.

    The negation is the words from `first` up to `end`; the sign begins at `target`.
    """
    if words[end] in _SEEKING or target <= end:
        return False
    joined = next((at for at in range(end + 1, target) if words[at] in _JOINS), None)
    if words[first] in _ABILITIES or "able" in words[first : end + 1]:
        return joined is not None or _is_complaint(words, end, target)
    if joined is None:
        return False
    acts = _acts(words[max(first - 1, 0) : end], words[end])
    return (acts and words[joined + 1] in _OWN) or _lacks(words, first, end)


def _is_complaint(words: Sequence[str], verb: int, target: int) -> bool:
    """`Can't pee with both legs weak`; `can't feel pain` is of the feeling alone."""
    named = words[target : target + 3]
    return words[verb] != "feel" and not stop.SYMPTOMS.isdisjoint(named)


def _acts(before: Sequence[str], verb: str) -> bool:
    """`Does not sleep`, `has not peed`, `not working`: no sign is named by the verb."""
    if (
        before[-1] != "not"
        or verb in _TELLING
        or (verb in stop.LIGHT and verb != "feel")
    ):
        return False
    return verb.endswith(_ENDINGS) or not _DOES.isdisjoint(before)


def _lacks(words: Sequence[str], first: int, end: int) -> bool:
    """`No control of the bladder and numb legs`; not `no sleep problems and fever`."""
    of = words[end + 1] == "of" and words[end] in {"control", "power"}
    return (
        words[first] == "no"
        and words[end] in _POWERS
        and (of or words[end + 1] in _WHERE)
    )
