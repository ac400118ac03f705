"""An answer to a list, rewritten so that each item stands by its number or in a row.

`- - +` is `no no yes`, `the last two` of five `4-5`, `no x3` of three `none`; a mark is
set before each numbered answer but the first.
"""

import re
from collections.abc import Callable, Iterator

from chatbot.engine.expression import expression

_FEWEST = 2
_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
)  # fmt: skip
_GRADES = 5
"""`5/5` is full power and answers no five signs."""
_NO, _YES = r"(?:no|n|nope|none|nil|neg|negative)", r"(?:yes|y|pos|positive)"
_ITEM = expression(
    r"(?<![\w./<>~-])(\d{1,2})(?=\s*[.):=-]?\s*[a-z])(?![.):=-]?\s*(?:and|or|to|through|thru|x|times?|min|mins"
    r"|minutes?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|mg|ml|lbs?|pounds?|kilos?|kg|cm"
    r"|inch|inches|feet|foot|ft|miles?|out|of|percent|tabs?|tablets?|pills?)\b)",
    re.IGNORECASE,
)
"""A number that stands before words and is no amount."""
_IN_TURN = expression(
    r"\W*(?:no|n|nope|nah|nil|neg|negative)\s*,(?:.*,)?\s*(?:no|n|nope|nah|nil|neg|negative)\s*(?:[,.]|$)",
    re.IGNORECASE,
)
_DOUBTED = expression(
    r"(\b\d{1,2}[ .):-]*(?:maybe|possibly|perhaps|not sure|unsure|unclear|dunno))\s?\?",
    re.IGNORECASE,
)
"""`3 maybe? rest no` answers, and asks nothing."""
_SORRY = expression(
    r"^\s*(?:oh |so )?(?:sorry|oops|apologies|my mistake)\b[ ,.:-]*(?=\w)", re.I
)
_PLACED = expression(
    r"\b(numb\w*|tingl\w*|tender)\s?\?\s?(?:yes|yeah|yep|y|some|slightly|a bit|a little)?,? (?=(?:in|on|at|over|down) )",
    re.IGNORECASE,
)
"""`Numb? yes in the foot` names one sign and its place."""
_OPEN = re.compile(r"(?i)(\b\d) ?\?(?=\W*$|[,;])")
"""`1-3 no, 4?`"""
_SIGNED = expression(r"(?<![\w.])(\d)([-+])(?=[\s,;]+\d ?[-+](?:[\s,;]|$)|[\s,;.]*$)")
_SIGNED_ALL = re.compile(r"(?:\d\s?[-+][\s,;.]*){2,}")
"""`1- 2- 3+` answers each number by its sign, `1 - 2 + 3 -` where nothing else is said."""
_TOGETHER = expression(
    r"(?<![\w.,])\d(?:(?:,\d)+|(?:, ?\d)* ?(?:and|&) ?\d)(?=[:= ]{1,2}(?:no|n|neg|negative|yes|y|pos|positive)\b)",
    re.IGNORECASE,
)
"""`1,3,4 no`, `1, 3 and 4 no` answer all of them; of `1, 2 no` the first may be told."""
_ROW = {
    **dict.fromkeys(("n", "no", "neg", "negative", "-", "-ve"), "no"),
    **dict.fromkeys(("y", "yes", "pos", "positive", "+", "+ve"), "yes"),
    **dict.fromkeys(("?", "unsure", "unknown", "dunno", "idk"), "unsure"), "maybe": "maybe",
}  # fmt: skip
_OPENS = (
    r"(?:^|[,;.(] ?|\b(?:yes|no|not|to|and|only|just|about|re|except|but|bar|save|of|dunno|know|check|checked|ask"
    r"|asked|sure|is|then|both) )"
)


def set_apart(text: str, count: int) -> str:
    """The text with each of its answers standing by itself.

    `1 no 2 no 3 a little sore`: the no of the second says nothing of the third; nor does
    the last of `no, numb saddle, no`.
    """
    text = _SORRY.sub(lambda said: " " * len(said[0]), text)
    text = _PLACED.sub(lambda asked: asked[1].ljust(len(asked[0])), text)
    if count < _FEWEST:
        return text
    short = _of_all(text, count) or _row(text, count) or _times(text, count)
    if short:
        return short
    text = _DOUBTED.sub(r"\1;", _by_place(text, count))
    if re.search(rf"(?i)\b(?:{_NO}|{_YES})\b", text):
        text = _OPEN.sub(r"\1 unsure", text)
    signed = re.compile(r"(\d)\s?([-+])") if _SIGNED_ALL.fullmatch(text) else _SIGNED
    text = signed.sub(lambda said: said[1] + "ny"[said[2] == "+"], text)
    text = _TOGETHER.sub(lambda said: said[0].replace(",", "/"), text)
    return text.replace(",", ";") if _IN_TURN.match(text) else _numbered(text, count)


def _numbered(text: str, count: int) -> str:
    """With a mark before each numbered answer but the first."""
    numbers = list(_ITEM.finditer(text))
    if not numbers or text[: numbers[0].start()].strip(" (#"):
        return text
    last, parts, done = 0, [], 0
    for number in numbers:
        if last < int(number[1]) <= count:
            before = number.start() - 1
            if last and text[before].isspace():
                parts += [text[done:before], ";"]
                done = before + 1
            last = int(number[1])
    return "".join((*parts, text[done:]))


def _of_all(text: str, count: int) -> str | None:
    """`0 of 5`, `no x5`, `all five no`; `3/3`, `all three`, where five may be a grade of power."""
    many = rf"(?:{count}|{_WORDS[count]})" if count < len(_WORDS) else str(count)
    none = (
        rf"(?:0|zero|none) ?(?:/|of|out of) ?(?:the |these |those )?{many}|{_NO} ?x ?{many}|(?:x ?{many}|{many} ?x) {_NO}"
        rf"|(?:{_NO} (?:to )?)all (?:of )?(?:the |these |those )?{many}|(?:to )?all {many}[: ,-]*{_NO}"
    )
    if re.fullmatch(rf"(?i)\s*(?:{none})\W*", text):
        return "none"
    whole = r"(?:/| of | out of )" if count != _GRADES else r"(?: out of )"
    every = rf"(?:yes (?:to )?)?(?:all (?:of )?(?:the )?{many}|{count}{whole}{count})(?: yes)?"
    return "all" if re.fullmatch(rf"(?i)\s*{every}\W*", text) else None


def _row(text: str, count: int) -> str | None:
    """`- - +`, `nny`, `N/N/?`: a sign for each that was asked, and nothing else."""
    parts = re.split(r"(?<![+])[\s,;/]+|(?<=[+])[\s,;]+", text.lower().strip(" .!\n"))
    told = [part.strip("().!") or part for part in parts]  # `+/-` is one
    if len(told) == 1 and re.fullmatch(r"[yn?+-]+", told[0]):
        told = [*told[0]]
    said = [_ROW.get(one) for one in told]
    return " ".join(filter(None, said)) if len(said) == count and all(said) else None


def _times(text: str, count: int) -> str | None:
    """`No x3, then yes yes`; of five `neg x4, weakness yes`."""
    found = re.match(
        rf"(?i)\s*({_NO}|{_YES}) ?x ?(\d)\b\W*(?:(?:then|and|but)\b\W*)?(?=\S)", text
    )
    if found is None or int(found[2]) >= count:
        return None
    rest = text[found.end() :]
    row = _row(" ".join([*[found[1]] * int(found[2]), rest]), count)
    one = int(found[2]) == count - 1 and re.search(rf"(?i)\b{_YES}\b|\+", rest)
    denied = re.match(_NO, found[1], re.IGNORECASE)
    return row or (f"rest no, {rest}" if one and denied else None)


def _by_place(text: str, count: int) -> str:
    """`The last two`, `the latter`, `the middle one` by their numbers in the list."""
    for pattern, numbers in _places(count):
        for said in [*re.finditer(pattern, text)][::-1]:
            number = numbers(said[2].lower()).ljust(said.end() - said.end(1))
            text = text[: said.end(1)] + number + text[said.end() :]
    return text


def _places(count: int) -> Iterator[tuple[str, Callable[[str], str]]]:
    few = [
        w for n in range(_FEWEST, min(count, len(_WORDS))) for w in (str(n), _WORDS[n])
    ]

    def size(word: str) -> int:
        return int(word) if word.isdecimal() else _WORDS.index(word)

    if few:
        some = "|".join(few)
        yield rf"(?i)()\b(?:the )?first ({some})(?: ones)?\b", lambda w: f"1-{size(w)}"
        yield (
            rf"(?i)()\b(?:the )?last ({some})(?: ones)?\b",
            lambda w: f"{count - size(w) + 1}-{count}",
        )
    yield (
        rf"(?i)({_OPENS})(?:the )?(last)(?: one)?(?=$|[ ,;.:!?]*(?:$|[,;.:!]|\?|[-+]|{_NO}\b|{_YES}\b|(?:is|only|unsure|unknown|and)\b))",
        lambda _: str(count),
    )
    if count % 2:
        yield r"(?i)()\b(?:the )?(middle) one\b", lambda _: str(count // 2 + 1)
    if count == _FEWEST:
        yield r"(?i)()\b(?:the )?(former)\b", lambda _: "1"
        yield r"(?i)()\b(?:the )?(latter)\b", lambda _: "2"
