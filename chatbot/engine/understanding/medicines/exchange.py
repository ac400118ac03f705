"""One medicine in place of another: `switched mobic to celebrex`, `change to celebrex from mobic`."""

from collections.abc import Sequence
from itertools import pairwise

from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import PAUSES, listed, up_to

_VERBS = ("switch", "swap", "chang", "transition", "convert", "rotat", "replac", "exchang", "substitut")  # fmt: skip
_SMALL = listed("over from off the his her him them me us pt patient back both my out "
                "for of dose a")  # fmt: skip
_ONTO = listed("to for with by onto into -> > in favour favor of over the a low dose")
_FROM = listed("from off the his her of")
_DOUBTED = listed("if whether consider considered considering think thinking "
                  "could would should may might can maybe perhaps or discussed discuss discussing wants want wanted asked asks asking")  # fmt: skip
_TO_COME = listed("will going plan plans planning to i'll we'll let's please would "
                  "need needs")  # fmt: skip
_DENIED = listed("not never don't didn't doesn't won't can't cannot")
_JOINED = listed("was is got been being then , later and")
_ARROWS = (["-", ">"], ["->"], ["\u2192"], ["=", ">"])
_IN_PLACE = [["in", "place", "of", *the] for the in ([], ["the"], ["his"], ["her"])]
_NEAR, _FAR = 4, 7
_WHY = listed("due because bc d/t secondary for since as given 2nd (")
_TURNED = listed("to onto")


def exchange(passage: Passage, mentions: Sequence[Mention]) -> None:
    """Tell of each two drugs that one ends and the other begins, or is to begin."""
    for drug in (m for m in mentions if m.is_drug and m.status == "current"):
        verb = _verb_before(passage, drug.first)
        if verb is not None and not passage.word(verb).endswith("ed"):
            drug.status = "planned"  # `switch to naproxen`
    for one, other in pairwise(m for m in mentions if m.is_drug):
        if _is_left(passage, one, other):
            one.status = "stopped"
        _of_two(passage, one, other)


def _of_two(passage: Passage, one: Mention, other: Mention) -> None:
    between = passage.words(one.last + 1, other.first)
    verb = _verb_before(passage, one.first)
    place = between in _IN_PLACE
    if place or (between in _ARROWS and _are_alike(passage, one, other)):
        _exchanged(*((other, one) if place else (one, other)))
        return
    if verb is None:
        verb = _verb_between(passage, one, other)
    elif not (_FROM.issuperset(between) or _ONTO.issuperset(between)):
        return
    apart = passage.sentence_of(one.first) != passage.sentence_of(other.first)
    if verb is not None and between and not apart:
        turned = verb < one.first and _is_turned(passage, verb, one.first, between)
        _settle(passage, verb, *((other, one) if turned else (one, other)))


def _are_alike(passage: Passage, one: Mention, other: Mention) -> bool:
    """Whether two are of one class, and an arrow between them tells of a change."""
    kinds = {passage.lexicon.class_of.get(name) for name in (*one.names, *other.names)}
    silent = {one.response, other.response} == {"unknown"}
    told = {one.governed_by, other.governed_by} - {"", "current"}
    return silent and not told and len(kinds) == 1


def _exchanged(old: Mention, new: Mention) -> None:
    """`Mobic -> Celebrex`, `wants Celebrex in place of the Mobic`."""
    begun = new.status not in {"planned", "not taking"}
    old.status = "stopped" if begun else "current"
    new.status = "current" if begun else new.status


def _verb_before(passage: Passage, first: int) -> int | None:
    """Where the nearest verb of changing stands, with only small words behind it."""
    at = passage.back_over(first - 1, _SMALL | _TURNED, first - 1 - _NEAR)
    return at if passage.word(at).startswith(_VERBS) else None


def _is_left(passage: Passage, one: Mention, other: Mention) -> bool:
    """`Advil did nothing, switched to Mobic`: what it did was told, and it is over."""
    turned = (_verb_before(passage, other.first) or -1) > one.last
    tried = one.status in {None, "unknown"} and one.response != "unknown"
    return turned and tried and other.status == "current"


def _verb_between(passage: Passage, one: Mention, other: Mention) -> int | None:
    """`Ibuprofen was replaced by naproxen`."""
    at = passage.past(one.last + 1, _JOINED, other.first)
    onto = passage.words(at + 1, other.first)
    meant = onto and _ONTO.issuperset(onto) and passage.word(at).endswith("ed")
    return at if meant and passage.word(at).startswith(_VERBS) else None


def _is_turned(passage: Passage, verb: int, first: int, between: Sequence[str]) -> bool:
    """`Switch to celebrex from mobic`, `substitute tylenol for ibuprofen`."""
    onto = not _TURNED.isdisjoint(passage.words(verb + 1, first))
    for_other = passage.word(verb).startswith("substitut") and "for" in between
    return for_other or (onto and _FROM.issuperset(between))


def _settle(passage: Passage, verb: int, old: Mention, new: Mention) -> None:
    """A change that is only weighed, or was not made, leaves the old one as it is."""
    if passage.word(new.last + 1) in _WHY and new.response == old.response:
        new.response = "unknown"  # `due to gi upset`: what the old one did
    before = up_to(passage.words(verb - _FAR, verb)[::-1], PAUSES)
    denied, doubted = (not w.isdisjoint(before) for w in (_DENIED, _DOUBTED))
    done = passage.word(verb).endswith("ed") and _TO_COME.isdisjoint(before[:2])
    old.status = "current" if denied or doubted else "stopped"
    new.status = (
        "not taking" if denied else "current" if done and not doubted else "planned"
    )
