"""Numbered answers that each say their own: `1 yes since Monday, 2 no, rest idk`."""

from collections.abc import Iterator

from chatbot.engine.understanding.answers.run_on import named_in
from chatbot.engine.understanding.asserting.yes_no import STATUS, said_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4,
    "4th": 4, "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "seventh": 7, "one": 1,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
}  # fmt: skip
_ENDS = listed(", ; . \n but")
_JOINS = listed("and & / + or the then ,")
_LEADS = listed("and then also so well ok , but he she they pt patient i i'm is am are on for")  # fmt: skip
_NUMBERING = listed("number numbers item items # question")
UP_TO = listed("- to through thru")
_MARKS = listed(": - = ) . ? is are was")
_OTHER_SIDE = listed("no not never none denies resolved gone old chronic previous without")  # fmt: skip
_SHORT = 2
_Told = dict[int, Status]
_REST = 0
"""The number that stands for all that were not numbered."""


def itemised(passage: Passage, findings: tuple[str, ...]) -> dict[str, Status] | None:
    """Return the status of each that was numbered; None if anything else is said."""
    told: _Told = {}
    named = set[str]()
    bare = False
    for first, end in _parts(passage):
        alone = _alone(passage, first, end)
        bare = bare or (bool(alone) and passage.word(first - 1) != "but")
        said = (
            alone
            or _numbered(passage, first, end)
            or _after_said(passage, first, end)
            or _denied(passage, first, end)
        )
        if said:
            told.update(said)
        elif _describes(passage, first, end) or (
            told and _goes_on(passage, first, end)
        ):
            named |= _signs_in(passage, first, end)
        elif told and (spoken := named_in(passage, findings, first, end)):
            named |= {*spoken}
        else:
            return None
    rest = told.pop(_REST, None)
    only_numbers = bare and rest is None  # they are the whole answer
    if only_numbers or not told or max(told) > len(findings) or len(findings) == 1:
        return None
    found = {findings[number - 1]: status for number, status in told.items()}
    others = {} if rest is None else dict.fromkeys(findings, rest)
    return {f: status for f, status in (others | found).items() if f not in named}


def _signs_in(passage: Passage, first: int, end: int) -> set[str]:
    """`No to the first 3, left leg weak`: what is told by name outweighs its number."""
    inside = (m for m in passage.matches if first <= m.first and m.last < end)
    return {e.name for m in inside for e in m.entries if e.kind == "finding"}


def ordinal(word: str) -> int | None:
    """The place in a list that a word stands for."""
    short = word.isdecimal() and len(word) <= _SHORT
    return int(word) if short else _ORDINALS.get(word)


def _parts(passage: Passage) -> Iterator[tuple[int, int]]:
    """Stretches between commas and the like, without the small words they open with."""
    first = 0
    for at in range(len(passage.tokens) + 1):
        if at < len(passage.tokens) and passage.word(at) not in _ENDS:
            continue
        if said_at(passage, first) and _is_between_numbers(passage, at):
            continue
        if passage.words(first, at + 1) == [str(ordinal(passage.word(first))), "."]:
            continue  # `1. yes`: the dot belongs to the number
        while first < at and passage.word(first) in _LEADS and first + 1 < at:
            if said_at(passage, first):
                break
            first += 1
        if first < at:
            yield first, at
        first = at + 1


def _is_between_numbers(passage: Passage, comma: int) -> bool:
    """`No to 1, 2`, `no to 1, 2 and 4`; not `no to 1, 2 yes`."""
    before, mark, number, after = map(passage.word, range(comma - 1, comma + 3))
    numbers = bool(ordinal(before) and ordinal(number))
    return mark == "," and numbers and after in {"", ",", ".", *_JOINS}


def _numbered(passage: Passage, first: int, end: int) -> _Told | None:
    """`1 yes since Monday`, `2 and 3 no`, `first no second yes`, `rest idk`."""
    told: _Told = {}
    at = first
    while at < end:
        numbers, at = _numbers(passage, at, end)
        at = passage.past(at, _MARKS)
        if passage.word(at) in {"ok", "okay", "fine", "good", "normal"}:
            then = passage.word(passage.past(end, _PAUSES))
            ends = not then or ordinal(then) is not None or then == "rest"
            alone = bool(numbers) and at + 1 == end and ends
            return told | dict.fromkeys(numbers, Status.ABSENT) if alone else None
        found = said_at(passage, at) if numbers and at < end else None
        if found is None or found.last >= end or found.value not in STATUS:
            return None
        told |= dict.fromkeys(numbers, STATUS[found.value])
        at, behind = _next_number(passage, found.last + 1, end), found.last + 1
        if not _OTHER_SIDE.isdisjoint(passage.words(behind, at)):
            return None
    return told


_PAUSES = listed(", ; . and \n")
"""`3 ok` is no yes, and `2 ok but slow` is left open."""


def _next_number(passage: Passage, first: int, end: int) -> int:
    """Where the next number, or `the rest`, opens in a stretch; its end if none does."""
    opens = (
        at for at in range(first, end)
        if ordinal(passage.word(at)) or passage.said_at("the others", at)
    )  # fmt: skip
    return next(opens, end)


def _describes(passage: Passage, first: int, end: int) -> bool:
    """`4 a little sore there`: left to whoever reads the sign itself."""
    numbers, at = _numbers(passage, first, end)
    return bool(numbers) and numbers != [_REST] and at < end


def _goes_on(passage: Passage, first: int, end: int) -> bool:
    """`2. yes but prostate, years`: words on what was numbered before, and no answer."""
    words = passage.words(first, end)
    if not _OTHER_SIDE.isdisjoint(words) or any(map(ordinal, words)):
        return False
    return all(said_at(passage, at) is None for at in range(first, end))


def _after_said(passage: Passage, first: int, end: int) -> _Told | None:
    """`Not sure about 1 and 2`, `no to the rest`, `not 1`."""
    found = said_at(passage, first)
    denies = passage.word(first) == "not"
    status = STATUS.get(found.value) if found else Status.ABSENT if denies else None
    at = found.last + 1 if found else first + 1
    numbers, last = _numbers(
        passage, passage.past(at, passage.listed("about an item")), end
    )
    whole = bool(numbers) and passage.words(last, end) in ([], ["only"])
    return dict.fromkeys(numbers, status) if whole and status else None


def _denied(passage: Passage, first: int, end: int) -> _Told | None:
    """A bare `none`, before what is left out of it."""
    found = said_at(passage, first)
    bare = found is not None and found.value == "no" and found.last == end - 1
    return {_REST: Status.ABSENT} if bare else None


def _alone(passage: Passage, first: int, end: int) -> _Told | None:
    """`5`, beside `the rest no`."""
    numbers, last = _numbers(passage, first, end)
    bare = (
        numbers
        and last == end
        and _REST not in numbers
        and "/" not in passage.words(first, end)
    )
    return dict.fromkeys(numbers, Status.PRESENT) if bare else None


def _numbers(passage: Passage, first: int, end: int) -> tuple[list[int], int]:
    """The numbers that open a stretch, and where they end; 0 for all the others."""
    rest = passage.said_at("the others", first) if first < end else None
    if rest is not None:
        return [_REST], rest.last + 1
    found: list[int] = []
    at = passage.past(first, _NUMBERING)
    while at < end:
        number = ordinal(passage.word(at))
        last = ordinal(passage.word(at + 1))
        up_to = bool(found) and passage.word(at) in UP_TO
        if last and up_to:
            found += range(found[-1] + 1 if found else 1, last + 1)
            at += 2
            continue
        if number is None and not (found and passage.word(at) in _JOINS | _NUMBERING):
            break
        found += [number] if number else []
        at += 1
    return found, at
