"""Forms and labels that were copied: boxes ticked or not, rows (`Fever ..... n`, `| Fever | No |`).

Texts keep their length, so that every span still slices what was typed.
"""

import re

from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.directions import as_directed
from chatbot.engine.understanding.text.section import section_of

_ROWS = 2
"""So many rows are a form."""
_MARKED_NO, _MARKED_YES = "\u2717\u2718\u2716\u274c", "\u2713\u2714\u2705"
_CROSS = r"x(?=[,;.\n]|$)"
"""`Chills x, foot drop \u2713`: at the end of an item an `x` is a cross."""
_NO = f"no|n|neg|negative|none|nil|false|[{_MARKED_NO}]"
_YES = f"yes|y|pos|positive|true|[{_MARKED_YES}]"
_LEFT_OPEN = r"not[^\S\n]\w+|n/a|declined|refused|deferred|pending|unknown|blank"
_ASKED = r"[^\W\d_](?:[^\n.?!:;|,=]|(?<=\w)[.](?=\w)){2,60}?"
_JOIN = r"\s*(?:\.{2,}|_{2,}|-{1,2}>|=>|\u2192|[-\u2013|,;/=:])\s*|[^\S\n]+"
_ONLY_ANSWER = expression(
    rf"(?:{_NO}|{_YES}|nope|nah|yep|yeah|maybe|not sure|unsure|dunno)", re.IGNORECASE
)
_SAID = rf"(?P<answer>{_NO}|{_YES}|{_LEFT_OPEN})(?![^\W_])"
_ANSWERS = expression(
    rf"(?im)(?<![^\W_])(?:{_NO}|{_YES}|present|absent|{_LEFT_OPEN})(?![^\W_])"
    r"(?=[^\S\n]*(?:[\t,;/|.()\[\]:*\u2013-]|$))"
    rf"|^(?:[^\S\n]|[|*\u2022-])*(?:no|n|yes|y)\b|[{_MARKED_NO}{_MARKED_YES}]|(?<=[^\W\d_] ){_CROSS}"
)
"""An answer at the end of a cell or the begin of a line, as in all rows of a form."""
_BEHIND = expression(
    rf"(?im)^(?P<open>(?:[^\S\n]|[|*\u2022-])*)(?P<item>{_ASKED})(?P<join>{_JOIN}){_SAID}"
    r"(?P<rest>[^\S\n]*(?:[(,;|\u2013-][^\n]*|\.)?)$"
)
_AHEAD = expression(
    rf"(?m)^(?P<open>[^\S\n|*\u2022-]*[|*\u2022-]?\s?)(?P<answer>N|Y|NO|YES|[{_MARKED_NO}{_MARKED_YES}])"
    rf"(?P<join>[^\S\n]*(?:[-\u2013|:][^\S\n]*|[^\S\n]))(?=[^\W\d_]{{3}})"
)
_INLINE = {
    mark: expression(
        rf"(?i)(?P<item>[^\n.:;,/|{_MARKED_NO}{_MARKED_YES}]{{3,60}})(?P<join>{mark}\s*)"
        rf"{_SAID}(?P<rest>\s*(?:{mark}|[.\n]|$))"
    )
    for mark in (",", ";", "/", r"\|")
}
_RUN_ON = expression(
    rf"(?i)(?P<item>[^\n.:;,/|]{{3,60}})(?P<join>: ?){_SAID}(?P<rest> )"
    rf"(?=[^\n.:;,/|]{{3,60}}: ?(?:{_NO}|{_YES})(?![^\W_]))",
    cues=tuple(
        f":{gap}{one}"
        for gap in ("", " ")
        for one in f"nypftdrub{_MARKED_NO}{_MARKED_YES}"
    ),
)
_MARKS_BEHIND = expression(
    rf"(?P<item>[^\W\d_][^\n.:;,/|{_MARKED_NO}{_MARKED_YES}]{{2,60}}?)(?P<join> +)"
    rf"(?P<answer>[{_MARKED_NO}{_MARKED_YES}]|{_CROSS})(?P<rest>[ ,;.\n]|$)"
)
_PIPED = expression(
    rf"(?im)^(?P<open>\s*\|\s*)(?P<item>{_ASKED})(?P<join>\s*\|\s*){_SAID}(?P<rest>\s*\|)",
    cues="|",
)
"""One row of a table is enough of a form: `| Fever | no |`."""
_WELL_TICKED = expression(
    rf"(?i)[{_MARKED_YES}](?=\s*(?:nad|normal|ok|okay|intact|fine|nil|clear|wnl)\b)",
    cues=tuple(_MARKED_YES),
)
_NAMED_SO = expression(r"(?<=[^\W_])_(?=[^\W_])", cues="_")
"""`leg_pain: yes`, as a program names it."""
_CHOICE = expression(
    r"(?im)(?<![^\n.,;:|])(?:(?!\b(?:y|n|yes|no)\s?/)[^\n.,;:|])*(?::[^\S\n]*)?\b(?:y\s?/\s?n|n\s?/\s?y|yes\s?/\s?no|no\s?/\s?yes)"
    r"(?=[^\S\n]*(?:[\n.,;|]|$))",
    cues="/",
)
_UNFILLED = expression(
    r"(?m)(?<![^\n.,;|])[^\n.,;|]*(?:\{[^{}\n]*[/:|,*][^{}\n]*\}|:[^\S\n]*(?:\*{3}|_{3,}))(?=[^\S\n]*(?:[\n.,;|]|$))",
    cues="{|***|___",
)
"""`Fever: {yes/no}`, `weakness: ***`: a field that nobody filled in."""
_TELLS = r"(?:reports?|endorses?|admits(?: to)?|complains of|has|does|is)"
_DENIES = r"(?:denies|(?:does|has|is)(?: not|n't| no))"
_STATES = (
    r"with\s?/\s?(?:or\s?)?without|(?:present|positive)\s?/\s?(?:absent|negative)"
    r"|(?:absent|negative)\s?/\s?(?:present|positive)"
)
_NOT_CHOSEN = expression(
    rf"(?i)(?:(?<![^.,:;|\n\[\](){{}}])[^.,:;|\n\[\](){{}}]*)?(?::\s?)?[\[({{](?:{_STATES}|yes\s?/\s?no|no\s?/\s?yes)[\])}}](?=\s*(?:[.,:;|\n]|$))"
    rf"|[\[({{]?\b(?:{_TELLS}\s?/\s?{_DENIES}|{_DENIES}\s?/\s?{_TELLS})\b[\])}}]?(?=[^\S\n]+[^\W\d_])[^.;|\n\[\]{{}}]*"
    rf"|[\[({{]?\b(?:{_STATES})\b[\])}}]?(?=[^\S\n]+[^\W\d_])[^.,;|\n\[\]{{}}]*"
    r"|\[(?!\d)[^\W_][^\[\]\n/]*(?:/[^\[\]\n/]+)+\]",
    cues="/",
)
"""`Patient [denies/reports] fever, chills`, `fever [present/absent]`, `[acute/chronic] pain`: a choice that nobody made."""
_OPTION = r"\s*\(?[A-Ha-h][).]\s(?:(?!\s\(?[A-Ha-h][).]\s)[^\n?])*"
_OPTIONS = expression(
    rf"(?<=\?)(?:{_OPTION}){{3,}}"
    r"|(?i:(?<=next step\?)|(?<=this patient\?)|(?<=management\?))(?:\s*[-\u2022*]\s[^\n?]*){2,}",
    cues="?",
)
"""`Which is best? A) naproxen B) PT C) bed rest`: what a test offers was not given."""
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
    for left in (_UNFILLED, _NOT_CHOSEN, _CHOICE, _OPTIONS):
        text = left.sub(lambda found: " " * len(found[0]), text)
    if len(_RUN_ON.findall(text)) >= _ROWS:
        return _RUN_ON.sub(_answered, text)
    if len(_ANSWERS.findall(text)) < _ROWS:
        text = _PIPED.sub(_answered, text)
        return _WELL_TICKED.sub(" ", _NAMED_SO.sub(" ", text))
    if len(_CHOSEN.findall(text)) >= _ROWS:
        text = _CHOSEN.sub(lambda row: (row[1] or row[2]).ljust(len(row[0])), text)
    text = _COLUMNS.sub(_under_columns, text)
    text = _WELL_TICKED.sub(" ", _NAMED_SO.sub(" ", text))
    if len(_AHEAD.findall(text)) > _ROWS:
        return _AHEAD.sub(_led, text)
    for rows in (*_INLINE.values(), _MARKS_BEHIND, _BEHIND):
        if len(rows.findall(text)) >= _ROWS:
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


_TAKING = re.compile(
    r"(?i)\b(?:taking|active) ?\? ?:? ?(yes|no?|y)\b|\btaking ?: ?(no)\b"
)
"""`Taking?: No` in a list of medicines."""


def _taken(found: re.Match[str]) -> str:
    no = (found[1] or found[2]).lower().startswith("n")
    return ("no longer" if no else "current").ljust(len(found[0]))


_EMPTY = "\u25a1\u2610\u25a2\u2b1c\u25cb\u25ef\u26aa"
_TICKED = "\u2611\u2612\u2713\u2714\u2705\u25cf\u25c9\u29bf\u26ab"
_BOX = expression(
    rf"(?P<empty>\[\s*\]|\(\s{{1,3}}\)|[{_EMPTY}])"
    rf"|(?P<ticked>\[\s*[xXvV\u2713\u2714*]\s*\]|\(\s*[xX\u2713\u2714]\s*\)|[{_TICKED}])",
)
_ITEM_ENDS = expression(r"[\n|;]|\.(?=\s|$)|\s[-\u2013\u2014]\s|\s{2,}(?=[A-Z]\w*:)")
_ANSWER = expression(r"\s*(?:yes|no|y|n|none|neg|negative|pos|positive)\b", re.I)
_BETWEEN_ANSWERS = expression(
    r"(?<=[:?])(\s*(?:no|none|nil|yes|n|y|neg|negative|pos|positive|denied|denies|nkda))"
    r"[^\S\n](?=[^\S\n]*[A-Za-z]+(?:[/ ][A-Za-z]+){0,3}\s?:)",
    re.I,
)
_SLASHED_ANSWERS = expression(
    r"(?<=\s)(?:no|yes|n|y|neg|pos|none|[-+](?:\s*\([^()]*\))?)\s*/(?=\s)", re.I
)
_SIGN_ENDS = expression(
    r"(?=[^.,;:\n+/-]{1,41}+[-+])(?:[^.,;:\n+/-]{1,40}(?<=[a-zA-Z])(?<!\bno)(?<!absent|denied) ?[-+]+ ){1,12}"
    r"[^.,;:\n+/-]{1,40}(?<=[a-zA-Z]) ?[-+]+(?=\s*(?:[.,;\n]|$))",
    cues="+ |- ",
)
_SIGN_LEADS = expression(r"(?<![^\s,;:/(])(?=[-+](?!ve\b)[^\W\d_]{2})", re.I)
_SIGN_NEXT = expression(r"(?<=[^\W_]) (?=[-+](?!ve\b)[^\W\d_]{2})", re.I)
"""`Leg weakness+ numbness-`, `+foot drop -numbness`: each sign is of one item."""
_SIGN_APART = expression(
    r"(?:^|(?<=[:;.\n]))(?= ?[^.,;:\n]*\+)(?= ?[^.,;:\n]*-) ?(?:[-+] [^.,;:\n+-]{2,40}){3,}"
)
"""`- fever - chills + sweats`: each sign stands before its item."""
_SIGN_THEN = expression(r"(?<=[-+]) (?=[^\W\d_])")
_SLASH = expression(r"(?<=\s)/(?=\s)")


_LETTERED = expression(r"[(\[]([YyNn])[)\]]", cues="(y|(n|[y|[n")
"""`Fever (Y) chills [N]`, where there are several."""
_LETTER_FIRST = expression(r"(?:^|[\n;:.,|])\s*[(\[][YyNn][)\]]\s*[A-Za-z]")
"""`[N] fever [Y] chills`."""
_FORM, _FEWEST = 3, 2
_HEADS_APART = expression(
    r"(?<=[^\s;:.,]) (?=(?:AGE|SEX|OCC|RAD|NEURO|RF|TX|RX|RESP|PMHX?|DHX?|SHX?|FHX?|ALL|ALLERGIES|MEDS|DX|CC) [a-z0-9])"
)
"""`RF nil TX naproxen`: headings in capitals and nothing else between the items."""
_HEAD_BEHIND = expression(
    r"(?<![^\W_])(?P<before>[^\W_]+) (?=(?P<name>[A-Z][A-Za-z]*(?:[ /][A-Za-z]+){0,4}) ?:)",
    cues=":",
)
"""`Ibuprofen 800 mg bid Allergies: peanut (hives) PMHx: HTN`, where no stop stands between."""
_NAME = "[A-Za-z][A-Za-z/&' -]*?"
_HEADS_LINES = expression(
    rf"^({_NAME}) -(?=[^\S\n]*\n)|(?<=[.;] )({_NAME})(?: -(?=[^\S\n]*\n)|\n)", re.M
)
"""`Drug Hx -` over a list: the dash denies nothing."""
_ITEM = expression(rf"[^\[\]().;:,|\n{_EMPTY}{_TICKED}]+")
_ITEM_WITH_BOX = expression(f"(?P<item>{_ITEM.pattern}(?::\\s*)?)?(?:{_BOX.pattern})")


def as_form(text: str) -> str:
    """The text with what was not ticked left out, and a mark after each answer."""
    text = _FIELD.sub(lambda found: " " * len(found[0]), text)
    text = as_directed(as_rows(_unbracketed(text).replace("(!)", "   ")))
    text = _TAKING.sub(_taken, _HEADS_LINES.sub(_with_colon, text))
    if len(_HEADS_APART.findall(text)) >= _FORM:
        text = _HEADS_APART.sub(";", text)
    text = _HEAD_BEHIND.sub(_apart, text)
    if len(_LETTERED.findall(text)) >= _FORM:
        lettered = {"y": ";  ", "n": ";no"} if _LETTER_FIRST.search(text) else {}
        text = _LETTERED.sub(
            lambda found: lettered.get(found[1].lower(), f":{found[1]};"), text
        )
    text = _SIGN_ENDS.sub(lambda found: _SIGN_THEN.sub(";", found[0]), text)
    text = _SIGN_APART.sub(lambda s: re.sub(r"([-+]) (?=\w)", r";\1", s[0]), text)
    if len(_SIGN_LEADS.findall(text)) >= _FEWEST:
        text = _SIGN_NEXT.sub(";", text)
    if _BOX.search(text):
        text = _boxes_first(text)
        text = _unticked(text) if _BOX.search(text) else text
    text = _BETWEEN_ANSWERS.sub(lambda found: f"{found[1]};", text)
    return _SLASH.sub(";", text) if _SLASHED_ANSWERS.search(text) else text


_FIELD = expression(
    r"(?i)\(?\b(?:y ?/ ?n|yes ?/ ?no)\b\)?(?=\s?[:=?-]?\s?(?:y|n|yes|no)\b)", cues="y"
)
"""`Weakness (y/n): y`: what may be answered, before the answer."""
_BRACKETED = expression(
    r"(?i)(?<!\b[yn] )[\[(](y|n|yes|no)[\])](?! ?[yn]\b)(\s*(?:[,;.|\n]|$))?"
)


def _unbracketed(text: str) -> str:
    """`Fever [Y], rash [N]` and `[Y] fever [N] rash`: each answer by what it answers."""
    marks = [*_BRACKETED.finditer(text)]
    behind = bool(marks) and marks[-1][2] is not None

    def freed(mark: re.Match[str]) -> str:
        rest, said = mark[2] or "", mark[1]
        ahead = "no" if said[0] in "nN" else ""
        inside = f":{said};" if behind else f";{ahead}".ljust(len(said) + 2)
        return inside + rest

    return _BRACKETED.sub(freed, text)


def _apart(found: re.Match[str]) -> str:
    joined = found["before"].lower() in {"no", "any", "of", "and", "or", "known"}
    joined |= _is_heading(f"{found['before']} {found['name']}")
    gap = ";" if _is_heading(found["name"]) and not joined else " "
    return found["before"] + gap


def _with_colon(found: re.Match[str]) -> str:
    name = found[1] or found[2]
    headed = _is_heading(name)
    return name + ":".rjust(len(found[0]) - len(name)) if headed else found[0]


def _is_heading(name: str) -> bool:
    words = re.sub("([-/])", r" \1 ", name.lower()).split()
    return section_of(tuple(words)) is not None


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
    return "\n".join(
        _ITEM_WITH_BOX.sub(_kept_if_ticked, line) if _ends_in_box(line) else line
        for line in lines
    )


def _ends_in_box(line: str) -> bool:
    """Whether the first box of a line stands behind a word, and the last before none."""
    boxes = list(_BOX.finditer(line))
    if not boxes or _ANSWER.match(line, boxes[0].end()):
        return False
    before = line[: boxes[0].start()].rstrip().removesuffix(":")
    led = bool(_ITEM.search(before)) and before[-1:].isalpha()
    rest = line[boxes[-1].end() :].lstrip()
    return led and not rest[:1].isalpha()


def _kept_if_ticked(found: re.Match[str]) -> str:
    item = "" if found["ticked"] is None else found["item"] or ""
    return f"{item};".ljust(len(found[0]))
