"""Rows of a copied form: `Fever ..... n`, `| Fever | No |`, `N fever`, `Fever Y/N`.

Texts keep their length, so that every span still slices what was typed.
"""

import re

from chatbot.engine.expression import expression

_FEWEST = 2
"""So many rows are a form."""
_MARKED_NO, _MARKED_YES = "\u2717\u2718\u2716\u274c", "\u2713\u2714\u2705"
_CROSS = r"x(?=[,;.\n]|$)"
"""`Chills x, foot drop \u2713`: at the end of an item an `x` is a cross."""
_NO = f"no|n|neg|negative|none|nil|false|[{_MARKED_NO}]"
_YES = f"yes|y|pos|positive|true|[{_MARKED_YES}]"
_LEFT_OPEN = r"not[^\S\n]\w+|n/a|declined|refused|deferred|pending|unknown|blank"
_ITEM = r"[^\W\d_](?:[^\n.?!:;|,=]|(?<=\w)[.](?=\w)){2,60}?"
_JOIN = r"\s*(?:\.{2,}|_{2,}|-{1,2}>|=>|\u2192|[-\u2013|,;/=:])\s*|[^\S\n]+"
_ONLY_ANSWER = expression(
    rf"(?:{_NO}|{_YES}|nope|nah|yep|yeah|maybe|not sure|unsure|dunno)", re.IGNORECASE
)
_ANSWER = rf"(?P<answer>{_NO}|{_YES}|{_LEFT_OPEN})(?![^\W_])"
_ANSWERS = expression(
    rf"(?im)(?<![^\W_])(?:{_NO}|{_YES}|present|absent|{_LEFT_OPEN})(?![^\W_])"
    r"(?=[^\S\n]*(?:[\t,;/|.()\[\]:*\u2013-]|$))"
    rf"|^(?:[^\S\n]|[|*\u2022-])*(?:no|n|yes|y)\b|[{_MARKED_NO}{_MARKED_YES}]|(?<=[^\W\d_] ){_CROSS}"
)
"""An answer at the end of a cell or the begin of a line, as in all rows of a form."""
_BEHIND = expression(
    rf"(?im)^(?P<open>(?:[^\S\n]|[|*\u2022-])*)(?P<item>{_ITEM})(?P<join>{_JOIN}){_ANSWER}"
    r"(?P<rest>[^\S\n]*(?:[(,;|\u2013-][^\n]*|\.)?)$"
)
_AHEAD = expression(
    rf"(?m)^(?P<open>[^\S\n|*\u2022-]*[|*\u2022-]?\s?)(?P<answer>N|Y|NO|YES|[{_MARKED_NO}{_MARKED_YES}])"
    rf"(?P<join>[^\S\n]*(?:[-\u2013|:][^\S\n]*|[^\S\n]))(?=[^\W\d_]{{3}})"
)
_INLINE = {
    mark: expression(
        rf"(?i)(?P<item>[^\n.:;,/|{_MARKED_NO}{_MARKED_YES}]{{3,60}})(?P<join>{mark}\s*)"
        rf"{_ANSWER}(?P<rest>\s*(?:{mark}|[.\n]|$))"
    )
    for mark in (",", ";", "/", r"\|")
}
_RUN_ON = expression(
    rf"(?i)(?P<item>[^\n.:;,/|]{{3,60}})(?P<join>: ?){_ANSWER}(?P<rest> )"
    rf"(?=[^\n.:;,/|]{{3,60}}: ?(?:{_NO}|{_YES})(?![^\W_]))",
    cues=":",
)
_MARKS_BEHIND = expression(
    rf"(?P<item>[^\W\d_][^\n.:;,/|{_MARKED_NO}{_MARKED_YES}]{{2,60}}?)(?P<join> +)"
    rf"(?P<answer>[{_MARKED_NO}{_MARKED_YES}]|{_CROSS})(?P<rest>[ ,;.\n]|$)"
)
_WELL_TICKED = expression(
    rf"(?i)[{_MARKED_YES}](?=\s*(?:nad|normal|ok|okay|intact|fine|nil|clear|wnl)\b)",
    cues=tuple(_MARKED_YES),
)
_NAMED_SO = expression(r"(?<=[^\W_])_(?=[^\W_])", cues="_")
"""`leg_pain: yes`, as a program names it."""
_CHOICE = expression(
    r"(?im)(?<![^\n.,;:|])[^\n.,;:|]*(?::[^\S\n]*)?\b(?:y\s?/\s?n|n\s?/\s?y|yes\s?/\s?no|no\s?/\s?yes)"
    r"(?=[^\S\n]*(?:[\n.,;|]|$))"
)
_CHOSEN = expression(
    r"(?i)(?<=[\s:])(?:[(\[*](y|yes|n|no)[)\]*]\s?/?\s?(?:y|yes|n|no)"
    r"|(?:y|yes|n|no)\s?/?\s?[(\[*](y|yes|n|no)[)\]*])(?![\w)\]])"
)
"""`Fever: Y (N)`, of which one is in brackets."""
_COLUMNS = expression(
    r"(?im)^(?=[^\n]*[|\t]\s*(?:yes|present|y)\s*(?:[|\t\n]|$))(?=[^\n]*[|\t]\s*(?:no|absent|n)\s*(?:[|\t\n]|$))"
    r"[^\n]*$(?:\n[^\n|\t]*[|\t][^\n]*)+"
)
"""Lines with a cell under `yes` and one under `no`, of which one is marked."""
_CELL = expression(rf"[|\t][^|\t\n]*?(?P<mark>[xX{_MARKED_YES}*])\s*(?=[|\t\n]|$)")
NONE = "\u2205"
"""The sign that denies what follows it."""


def as_rows(text: str) -> str:
    """The text with a colon before each answer of a form, and its open choices blanked."""
    if len(_RUN_ON.findall(text)) >= _FEWEST:
        return _RUN_ON.sub(_answered, text)
    if len(_ANSWERS.findall(text)) < _FEWEST:
        return _WELL_TICKED.sub(" ", _NAMED_SO.sub(" ", text))
    if len(_CHOSEN.findall(text)) >= _FEWEST:
        text = _CHOSEN.sub(lambda row: (row[1] or row[2]).ljust(len(row[0])), text)
    text = _COLUMNS.sub(_under_columns, text)
    text = _WELL_TICKED.sub(" ", _NAMED_SO.sub(" ", text))
    if len(_CHOICE.findall(text)) >= _FEWEST:
        text = _CHOICE.sub(lambda found: " " * len(found[0]), text)
    if len(_AHEAD.findall(text)) > _FEWEST:
        return _AHEAD.sub(_led, text)
    for rows in (*_INLINE.values(), _MARKS_BEHIND, _BEHIND):
        if len(rows.findall(text)) >= _FEWEST:
            text = rows.sub(_answered, text)
    return text


def _under_columns(found: re.Match[str]) -> str:
    """Each line with a `:y` or a `:n` for the column that is marked in it."""
    head, *rows = found[0].split("\n")
    names = [name.strip().lower() for name in re.split(r"[|\t]", head)]
    return "\n".join([head, *(_marked(row, names) for row in rows)])


def _marked(row: str, names: list[str]) -> str:
    cell = _CELL.search(row)
    item = row[: cell.start("mark")] if cell else ""
    column = len(re.findall(r"[|\t]", item))
    if not cell or column >= len(names):
        return row
    said = ":y" if names[column] in {"yes", "present", "y"} else ":n"
    return (item.rstrip("|\t ") + said).ljust(len(row))


def _led(found: re.Match[str]) -> str:
    """`N - fever` denies it, `Y - fever` says it."""
    sign = NONE if found["answer"][0] in {"N", *_MARKED_NO} else ""
    return found["open"] + sign.ljust(len(found[0]) - len(found["open"]))


def _answered(found: re.Match[str]) -> str:
    """`Fever .... no` as `Fever:     no;`; of `no, no, yes` none answers another."""
    if _ONLY_ANSWER.fullmatch(found["item"].strip()):
        return found[0]
    said = found["answer"]
    if said in _MARKED_NO or said.lower() in {"false", "x"}:
        said = "n".ljust(len(said))
    elif said in _MARKED_YES or said.lower() == "true":
        said = "y".ljust(len(said))
    before = found[0][: found.start("join") - found.start()]
    rest = found["rest"]
    closed = ";" + rest[1:] if rest[:1] in {",", "/", "|", " "} else rest
    return before + ":".ljust(len(found["join"])) + said + closed
