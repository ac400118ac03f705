"""Negations that tell something themselves: `can't pee`, `not sleeping`, `no appetite`.

They deny what is not done, or is lost, and no sign that stands behind it: `can't pee and
both legs are weak`, `no energy, night sweats`. A list that goes on with `or` is denied.
"""

from collections.abc import Sequence
from itertools import pairwise

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.text.token import PAUSES, listed, up_to

_ABILITIES = listed("can could will would")
_DOES = listed("do does did")
_SEEKING = listed("find elicit detect appreciate see identify demonstrate note notice "
                  "report recall confirm have reproduce palpate hear remember endorse "
                  "describe experience show complain mention admit develop appear seem "
                  "look think suspect believe exclude rule say tell")  # fmt: skip
"""`Could not find weakness and numbness` denies both."""
_TELLING = listed("""
    having experiencing complaining reporting endorsing noting noticing feeling getting showing describing
    developing suffering presenting associated accompanied related caused noted reported seen described
    observed elicited followed preceded complicated suspected endorsed noticed experienced developed
    mentioned complained running spiking get
""")
_JOINS = frozenset({"and", "&", "+"})
_OWN = listed("both left right leg legs feet foot his her their the now also he she "
              "they it there bladder bowel bowels pain back saddle groin fever fevers "
              "chills numbness weakness weight incontinence retention")  # fmt: skip
"""What begins something of its own behind `not limping and`."""
_FAILING = listed("""
    sleep sleeping slept eat eating eaten walk walking walked pee peeing peed void voiding voided urinate urinating
    urinated poop pooping pooped stand standing sit sitting move moving work working worked rest resting improve
    improving improved respond responding responded cope coping manage managing better himself herself
    themselves myself itself trying dieting warning reason idea clue doubt wonder luck urge
""")
"""Whoever does not do this, or so, has a complaint: `not eating, fever`, `without trying`."""
_POWERS = listed("appetite energy sleep control feeling sensation strength power force relief")  # fmt: skip
"""Whoever has none of these has a complaint; `no sleep problems` denies one."""
_BEHIND = listed("to that why and & + , / - with plus in on at when while below above over between since now")  # fmt: skip
_PARTS = listed("foot feet leg legs toe toes heel saddle groin bottom bum seat "
                "genitals himself herself themselves himself when wiping peeing it "
                "urine")  # fmt: skip
_SO_BAD = (("like", "this"), ("this", "bad"), ("so", "bad"))
_FAR = 6


def tells_itself(
    words: Sequence[str], negation: tuple[int, int], sign: tuple[int, int]
) -> bool:
    """Whether a negation is a complaint of its own, which ends before a sign.

    Both are given by their first word and the one after their last.
    """
    (first, end), (target, last) = negation, sign
    said = words[end:target]
    listed_on = not stop.ORS.isdisjoint(words[end : target + _FAR])
    verb = next((w for w in words[end : end + 3] if w not in {"able", "to"}), "")
    if listed_on or verb in _SEEKING:
        return False
    if said[:1] == ["feel"]:
        return _is_unfelt(words, end, target)
    if words[first] in _ABILITIES or "able" in words[first : end + 1]:
        return bool(said) or (words[target] in _FAILING and last > target + 1)
    near = words[end : target + _FAR // 2]
    worst = words[first] == "never" and any(p in _SO_BAD for p in pairwise(near))
    if worst or end + 1 == len(words):
        return worst
    lost = words[end] in _POWERS and _is_lost(words, end, target)
    return lost or _fails(words, end) or _is_done(words, first, end, target)


def does_not(said: Sequence[str], sign: str) -> bool:
    """Whether a doing is denied, and no noun: `did not fall, fever`, `never smoked, fever`.

    `said` goes from the word before the negation to the comma; a habit is another doing.
    """
    before, nay, *rest = said
    verb = rest[0] if rest else ""
    done = nay == "never" or verb.endswith("ed") or before in _DOES | _DONE
    told = verb in _SEEKING or verb in _TELLING or verb in _HAVING or stop.is_drug(verb)
    does = nay in {"not", "never"} and done and bool(verb)
    return does and not (told or sign in _HABITS or sign.endswith("ed"))


_DONE = listed("has have had")
_HAVING = listed("had have been any take taken taking tried try used use noticed known")
_HABITS = listed("drink drinks drinking smoke smokes smoking use drugs alcohol tobacco vape inject injected smoker drinker")  # fmt: skip


def _fails(words: Sequence[str], end: int) -> bool:
    """`Not sleeping`, `no urge to pee`, `without trying`; not `no sleep apnea`."""
    before, follow = words[end - 1], words[end + 1]
    own = (before == "not" and follow != "of") or (
        before in {"no", "without", "w/o"} and follow in _BEHIND
    )
    return words[end] in _FAILING and own


def _is_unfelt(words: Sequence[str], end: int, target: int) -> bool:
    """`Can't feel his foot`, `doesn't feel when he wipes`; `can't feel any pain` denies it."""
    felt = [w for w in words[end + 1 : target + 1] if w not in stop.LIGHT]
    return bool(felt) and felt[0] in _PARTS


def _is_lost(words: Sequence[str], end: int, target: int) -> bool:
    """`No control of the bladder, numb legs`; not `no sleep problems, fever`."""
    follow = words[end + 1]
    held = follow == "of" and words[end] in {"control", "power"}
    return target > end + 1 and (held or follow in _BEHIND)


def _is_done(words: Sequence[str], first: int, end: int, target: int) -> bool:
    """`Does not limp and both legs ...`: another verb that is not done, and an `and`."""
    joined = next((at for at in range(end + 1, target) if words[at] in _JOINS), None)
    before, verb = words[max(first - 1, 0) : end], words[end]
    if joined is None or words[joined + 1] not in _OWN or before[-1] != "not":
        return False
    acting = verb.endswith(("ing", "ed")) or not _DOES.isdisjoint(before)
    return acting and verb not in _TELLING and verb not in stop.LIGHT


_HURT = listed("hurt injury injured injuring pulled strained strain sprained sprain tweaked twisted popped pop lifting "
               "lifted lift deadlift deadlifts deadlifting squat squats squatting accident bent bending")  # fmt: skip
_BEGAN = listed("felt began started onset since")
_AGAIN = listed("back return returns returning returned")
_AT, _ARTICLES = listed("at in during doing from after since while"), listed("the a an his her my some")  # fmt: skip
_FEW = 4


def is_how_it_began(
    said: Sequence[str], names: Sequence[str], first: int, last: int
) -> bool:
    """Whether the words at `first` to `last` of a text, all its sports, name no treatment.

    `Hurt back deadlifting at the gym`, `going back to the gym`; `strained back, exercise no help` does.
    """
    if not {"exercise", "yoga", "stretching"}.issuperset(names):
        return False
    at = first - 1
    while at >= 0 and said[at] in _ARTICLES:
        at -= 1
    before = up_to([*said[max(at - _FEW, 0) : at + 1]][::-1], PAUSES)
    told = not _AT.isdisjoint(before[:1]) and not (_HURT | _BEGAN).isdisjoint(before)
    told |= before[:1] == ["to"] and not _AGAIN.isdisjoint(before)
    return told or not _HURT.isdisjoint(said[last + 1 : last + 2])
