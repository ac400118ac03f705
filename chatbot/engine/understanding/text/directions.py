"""Directions of a label in the shorthand of a prescription: `one to be taken twice a day`, `1-0-1`, `3x1`.

Texts keep their length, so that every span still slices what was typed.
"""

import re

from chatbot.engine.expression import expression

_COUNTS = {"one": "1", "two": "2", "three": "3", "four": "4", "half": "0.5", "a": "1"}
_COUNT = r"(?:one|two|three|four|half|[1-4])"
_TABLETS = r"(?:tablet|capsule|caplet|tab|cap)s?"
_DIRECTION = expression(
    rf"(?i)(?P<unit>\d\s?(?:mg|mcg|micrograms?|g)\b)(?P<form>(?:[^\S\n]+[a-z/-]+){{0,3}}?[^\S\n]+{_TABLETS})?"
    rf"[\s.,;:()-]{{1,4}}(?P<lead>take[^\S\n]+)?(?P<low>{_COUNT})(?:\s?(?:-|to|or)\s?(?P<high>{_COUNT}))?"
    rf"(?P<each>[^\S\n]+{_TABLETS})?(?P<taken>[^\S\n]+to be taken)?(?:[^\S\n]+(?:by mouth|orally))?"
    r"(?=[^\S\n]+(?:once|twice|three|four|[1-6][^\S\n]|[1-4]x|every|each|at|in the|daily|a day|per day|when|as|if"
    r"|nocte|mane|bd|tds|qds|od|bid|tid|qid|qhs|up to|q\d))"
)
_TWO_STRENGTHS = expression(r"(?i)(\d)mg/(\d+(?:\.\d+)?)\s?mg\b", cues="mg/")
_DUTCH = expression(r"(?i)\b([1-4]) ?dd ?(\d+(?:[.,]\d+)? ?m?g)\b", cues="dd")
"""`4 dd 1000 mg`."""
_DAYTIMES = expression(
    r"(?<=[\dg] )([012])[-+]([012])[-+]([012])(?:[-+]([012]))?(?![\w/-])", cues="-|+"
)
_BY_ONE = expression(
    r"(?<=[\dg] )(?:([1-4]) ?x ?1|1 ?x ?([1-4]))(?![\w/.-]| ?(?:d|day|wk|week|mo|h|min|visit|tab|cap|pill))",
    cues="x",
)
"""`Ibuprofen 400 3x1`, `1x3`: so many times one."""
_ROMAN = re.compile(
    rf"(?i)\b(?:i-)?(i{{1,3}})(?=\s(?:{_TABLETS}|[btq]ds?|[bt]id|qid|nocte)\b|(?<=ii)\spo\b)"
)
"""`ii tabs`, `ii qds`, `i-ii tds`."""
_DOSE_TABLE = expression(
    r"(?im)^[^\n|]*\|[^\n]*\b(?:dose|strength)\b[^\n]*(?:\n[^\n|]*\|[^\n]*\|[^\n]*)+"
)
"""`Drug | dose | frequency` and the rows below."""
_OFTEN = {1: "od", 2: "bd", 3: "tds", 4: "qds"}
_AT_NIGHT = ("0", "0", "1")


def as_directed(text: str) -> str:
    """The text with the directions of a label in the shorthand of a prescription."""
    text = _TWO_STRENGTHS.sub(
        lambda found: f"{found[1]}/{found[2]}mg".ljust(len(found[0])), text
    )
    text = _DOSE_TABLE.sub(lambda found: found[0].replace("|", " "), text)
    text = _ROMAN.sub(lambda found: f"{len(found[1])}".ljust(len(found[0])), text)
    text = _BY_ONE.sub(lambda f: _OFTEN[int(f[1] or f[2])].ljust(len(f[0])), text)
    text = _DIRECTION.sub(_counted, text)
    text = _DUTCH.sub(lambda f: f"{f[2]} {_OFTEN[int(f[1])]}".ljust(len(f[0])), text)
    return _DAYTIMES.sub(_often, text)


def _counted(found: re.Match[str]) -> str:
    """`500mg tablets one to be taken` as `500mg x1`."""
    named = any(found[part] for part in ("form", "lead", "each", "taken"))
    count = (found["high"] or found["low"]).lower()
    short = f"{found['unit']} x{_COUNTS.get(count, count)}"
    fits = named and len(short) <= len(found[0])
    return short.ljust(len(found[0])) if fits else found[0]


def _often(found: re.Match[str]) -> str:
    """`1-0-1` is twice a day; `2-2-2` are two at a time."""
    times = [n for n in found.groups() if n is not None]
    taken = [n for n in times if n != "0"]
    if len(set(taken)) != 1:
        return found[0]
    count = f"x{taken[0]} " if taken[0] != "1" else ""
    at_night = len(taken) == 1 and tuple(times[-3:]) == _AT_NIGHT
    said = count + ("hs" if at_night else _OFTEN[len(taken)])
    return said.ljust(len(found[0])) if len(said) <= len(found[0]) else found[0]
