"""Forms that were copied: boxes ticked or not, and answers with no mark between them.

Texts keep their length, so that every span still slices what was typed.
"""

import re

from chatbot.engine.understanding.text.answer_rows import as_rows
from chatbot.engine.understanding.text.label import as_directed
from chatbot.engine.understanding.text.section import section_of

_EMPTY = "\\[\\s*\\]|\\(\\s{1,3}\\)|[\u25a1\u2610\u25a2\u2b1c\u25cb\u25ef\u26aa]"
_TICKED = "\\[\\s*[xXvV\u2713\u2714*]\\s*\\]|\\(\\s*[xX\u2713\u2714]\\s*\\)|[\u2611\u2612\u2713\u2714\u2705\u25cf\u25c9\u29bf\u26ab]"
_BOX = re.compile(f"(?P<empty>{_EMPTY})|(?P<ticked>{_TICKED})")
_ITEM_ENDS = re.compile(r"[\n|;]|\.(?=\s|$)|\s[-\u2013\u2014]\s")
_ANSWER = re.compile(r"\s*(?:yes|no|y|n|none|neg|negative|pos|positive)\b", re.I)
_BETWEEN_ANSWERS = re.compile(
    r"(?<=[:?])(\s*(?:no|none|nil|yes|n|y|neg|negative|pos|positive|denied|denies|nkda))"
    r"[^\S\n](?=[^\S\n]*[A-Za-z]+(?:/[A-Za-z]+)?\s?:)",
    re.I,
)
_SLASHED_ANSWERS = re.compile(r"(?<=\s)(?:no|yes|n|y|neg|pos|none)\s+/(?=\s)", re.I)
_SLASH = re.compile(r"(?<=\s)/(?=\s)")


_LETTERED = re.compile(r"\(([YyNn])\)")
"""`Fever (Y) chills (N)`, where there are several."""
_FORM = 3
_HEADS_APART = re.compile(
    r"(?<=[^\s;:.,]) (?=(?:AGE|SEX|OCC|RAD|NEURO|RF|TX|RX|RESP|PMHX?|DHX?|SHX?|FHX?|ALL|ALLERGIES|MEDS|DX|CC) [a-z0-9])"
)
"""`RF nil TX naproxen`: headings in capitals and nothing else between the items."""
_NAME = "[A-Za-z][A-Za-z/&' -]*?"
_HEADS_LINES = re.compile(
    rf"^({_NAME}) -(?=[^\S\n]*\n)|(?<=[.;] )({_NAME})(?: -(?=[^\S\n]*\n)|\n)", re.M
)
"""`Drug Hx -` over a list: the dash denies nothing."""
_ITEM = re.compile(r"[^\[\]().;:,|\n\u2610\u2611\u2612\u25a1]+")
_ITEM_WITH_BOX = re.compile(f"(?P<item>{_ITEM.pattern})?(?:{_BOX.pattern})")


def as_form(text: str) -> str:
    """The text with what was not ticked left out, and a mark after each answer."""
    text = as_directed(as_rows(text.replace("(!)", "   ")))
    text = _HEADS_LINES.sub(_with_colon, text)
    if len(_HEADS_APART.findall(text)) >= _FORM:
        text = _HEADS_APART.sub(";", text)
    if len(_LETTERED.findall(text)) >= _FORM:
        text = _LETTERED.sub(lambda found: f":{found[1]};", text)
    if _BOX.search(text):
        text = _boxes_first(text)
    if _BOX.search(text):
        text = _unticked(text)
    text = _BETWEEN_ANSWERS.sub(lambda found: f"{found[1]};", text)
    return _SLASH.sub(";", text) if _SLASHED_ANSWERS.search(text) else text


def _with_colon(found: re.Match[str]) -> str:
    name = found[1] or found[2]
    named = section_of(tuple(name.lower().replace("-", " - ").split()))
    return name + ":".rjust(len(found[0]) - len(name)) if named else found[0]


def _unticked(text: str) -> str:
    """Blank each empty box with its item: nobody said that it is so, or that it is not."""
    boxes = list(_BOX.finditer(text))
    ends = [*(box.start() for box in boxes[1:]), len(text)]
    letters = list(text)
    for box, limit in zip(boxes, ends, strict=True):
        answer = _ANSWER.match(text, box.end())
        close = _ITEM_ENDS.search(text, box.end(), limit)
        last = close.start() if close else limit
        if box["empty"] is not None:
            last = answer.end() if answer else last
            letters[box.start() : last] = " " * (last - box.start())
        else:
            letters[box.start() : box.end()] = " " * (box.end() - box.start())
        if not answer:
            letters[box.start()] = ";"
    return "".join(letters)


def _boxes_first(text: str) -> str:
    """Turn `Bowel [ ] Weakness [x]`, where each box stands behind its item, around."""
    lines = text.split("\n")
    return "\n".join(_turned(line) if _ends_in_box(line) else line for line in lines)


def _ends_in_box(line: str) -> bool:
    """Whether the first box of a line stands behind a word, and the last before none."""
    boxes = list(_BOX.finditer(line))
    if len(boxes) < _FORM or _ANSWER.match(line, boxes[0].end()):
        return False
    item = _ITEM.search(line[: boxes[0].start()])
    led = bool(item and line[: boxes[0].start()].rstrip()[-1:].isalpha())
    rest = line[boxes[-1].end() :].lstrip()
    return led and not rest[:1].isalpha()


def _turned(line: str) -> str:
    """End each item with a mark; blank the items left open."""
    return _ITEM_WITH_BOX.sub(_kept_if_ticked, line)


def _kept_if_ticked(found: re.Match[str]) -> str:
    item = "" if found["ticked"] is None else found["item"] or ""
    return f"{item};".ljust(len(found[0]))
