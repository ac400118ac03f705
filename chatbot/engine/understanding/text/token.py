"""Text cut into tokens that keep their place, with one comparable key for each word.

Folding never changes the length of a text, so every span slices the text as typed.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from typing import Literal, NamedTuple

from chatbot.engine.expression import expression

_FOLD = str.maketrans(
    "\u2018\u2019\u02bc\u0060\u00b4\u201c\u201d\u2013\u2014\u2212\u2010\u2011"
    "\u00e0\u00e1\u00e2\u00e4\u00e7\u00e8\u00e9\u00ea\u00eb\u00ed\u00ee\u00ef\u00f1\u00f3\u00f4\u00f6\u00fa\u00fc"
    "\u00b5\u03bc\u00d7\u00a0\u2009\u202f\u3000\x00",
    "'''''\"\"-----aaaaceeeeiiinooouuuux     ",
)
_INVISIBLE = dict.fromkeys(
    [
        *range(1, 9), 11, 12, *range(14, 32), 127,
        *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF,
    ],
    " ",
)  # fmt: skip
_ESCAPES = expression(r"\x1b\[[0-9;?]*[A-Za-z]")
"""Colours and movements of a terminal, as they come along with what is copied."""
_TOKEN = expression(
    r"(?P<break>\n)"
    r"|(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?|\.[0-9]+)"
    r"|(?P<tingling>p ?[&+] ?n(?![a-z]))"
    r"|(?P<short>(?:[a-z]\.){2,}(?:[a-z](?![a-z]))?|y[.]o(?![a-z.])"
    r"|(?:w/out|w/o|c/o|s/p|h/o|b/l|b/c|n/a|f/u|y/o|r/o|d/t|d/c|m/r|[-+]ve)(?![a-z]))"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>[^\s])"
)
_DECIMAL_COMMA = expression(
    r"(?<![a-z0-9.,])([0-9]+),(?=[0-9]{1,2}\s*(?:mg|mcg|g|kg|m|cm|ml|mmol|umol|lbs?"
    r"|\u00b0|c|celsius)\b)"
    r"|(?<=\b)((?:creat\w*|s?cr|temp\w*|weight|wt|height|ht|bmi)\W{0,3}(?:is |of )?[0-9]+)"
    r",(?=[0-9]{1,2}(?![0-9,]))"
)
"""`1,4 mg/dl`, `temp 38,5`: a comma inside a number that was measured is a point."""
NONE = frozenset("\u2205\u00f8\u2717\u2718\u2716\u274c")
"""Signs that stand for a no: `\u2205 fever`."""
_MARKED = {"\u2193": "reduced", "\u2191": "increased", "@": "at"}
_SHORT, _LONG = 4, 6
"""Words shorter than this are never cut; long endings need at least so many letters."""


def listed(words: str) -> frozenset[str]:
    """Return the words of a text as a set; a line's end after a space is one of them."""
    line_end = {"\n"} if " \n" in words else set[str]()
    return frozenset(words.split()) | line_end


def up_to(words: Iterable[str], ends: Set[str]) -> list[str]:
    """Return the words before the first of some, all where none of them is there."""
    found = []
    for word in words:
        if word in ends:
            break
        found.append(word)
    return found


def since(words: list[str], ends: Set[str]) -> list[str]:
    """Return the words behind the last of some, all where none of them is there."""
    return up_to(reversed(words), ends)[::-1]


def place_of(words: Sequence[str], ends: Set[str], first: int = 0) -> int:
    """Return where the first of some words stands from a place on, else behind all."""
    places = (n for n in range(first, len(words)) if words[n] in ends)
    return next(places, len(words))


def stretches(words: list[str], ends: Set[str]) -> Iterator[tuple[int, int]]:
    """Return first and end of all that stands between dividers."""
    first = 0
    for at in range(len(words) + 1):
        if at == len(words) or words[at] in ends:
            if first < at:
                yield first, at
            first = at + 1


COMMA, PAUSES = frozenset({","}), frozenset({",", ";", ":"})
"""What ends a clause: in `stroke, tried heat` the heat is of no stroke."""
SKIPPED = listed("the a an his her my their your our this that these those any some "
                 "patient")  # fmt: skip
"""Words left out of phrases, and passed over where a text says them."""
_WHOLE = listed("tens aids does this less yes always perhaps news lens sids hers ours "
                "theirs during something anything nothing everything alas series boiling tense footing")  # fmt: skip
_FORMS = {"loses": "lost", "losing": "lost"}
_JOINED = listed("he she it that there what who here how where let")


_SPELT = {w.replace("'", ""): w for w in listed("""
    don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't can't won't couldn't wouldn't shouldn't
""")} | _MARKED | {"pwr": "power", "b/c": "bc"}  # fmt: skip
"""`Hasnt` as it is written with care, and `\u2193` in a word."""
_JOINERS = str.maketrans("", "", " -'")


class Token(NamedTuple):
    """A word, number, mark or line end, and where it stands."""

    key: str
    """What phrases are compared by: folded, without ending or apostrophe."""
    word: str
    """Folded, as typed."""
    start: int
    end: int
    kind: Literal["word", "number", "mark", "break"]


def leads(tokens: list[Token], at: int) -> bool:
    """Whether a sign stands apart from what is before it and touches what follows: ` -3`."""
    if not 0 < at < len(tokens) - 1:
        return False
    before, sign, after = tokens[at - 1 : at + 2]
    return before.end < sign.start and sign.end == after.start


def fold(text: str) -> str:
    """Return text in lower case with plain quotes and dashes, of the same length."""
    if "\x1b" in text:
        text = _ESCAPES.sub(lambda found: " " * len(found[0]), text)
    plain = text.translate(_FOLD).translate(_INVISIBLE)
    low = plain.lower()
    if len(low) == len(plain):
        return low
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)


def tokens_of(text: str) -> list[Token]:
    """Cut a text into tokens."""
    found = []
    for match in _TOKEN.finditer(_with_points(fold(text))):
        word, kind = match.group(), match.lastgroup
        if word in NONE:
            found.append(Token("no", "no", *match.span(), "word"))
        elif kind in {"word", "tingling"} or word in _MARKED:
            spelled = "tingling" if kind == "tingling" else _SPELT.get(word, word)
            found.append(Token(key_of(spelled), spelled, *match.span(), "word"))
        elif kind == "number":
            plain = word.replace(",", "")
            found.append(Token(plain, plain, *match.span(), "number"))
        elif kind == "short":
            short = _SPELT.get(word, word.replace(".", ""))
            found.append(Token(short, short, *match.span(), "word"))
        else:
            shown: Literal["mark", "break"] = "break" if kind == "break" else "mark"
            key = "and" if word == "&" else word
            found.append(Token(key, word, *match.span(), shown))
    return found


def _with_points(text: str) -> str:
    """A text of the same length with a point for each decimal comma."""
    if "," not in text:
        return text
    return _DECIMAL_COMMA.sub(lambda found: f"{found[0][:-1]}.", text)


@lru_cache(maxsize=16384)
def key_of(word: str) -> str:
    """Return what a folded word is compared by: plural, possessive and endings go."""
    if word.endswith("'d"):
        return word
    if "'" in word:
        base, _, ending = word.rpartition("'")
        if ending == "s" and base not in _JOINED:
            word = base
        elif word == "n't":
            return "not"
        word = word.replace("'", "")
    return stem(word)


def stem(word: str) -> str:
    """Cut the endings that do not change what a word is about."""
    if len(word) < _SHORT or word in _WHOLE or word in _FORMS:
        return _FORMS.get(word, word)
    if word.endswith("ies") and len(word) >= _LONG:
        word = word[:-3] + "y"
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    word = _without_tense(word)
    return word[:-1] if word.endswith("e") and len(word) > _SHORT else word


def _without_tense(word: str) -> str:
    if word.endswith("ing") and len(word) > _LONG:
        base = word[:-3]
    elif word.endswith("ed") and len(word) >= _LONG:
        base = word[:-2]
    else:
        return word
    doubled = base[-1] == base[-2] and base[-1] not in {"l", "s", "f", "z"}
    return base[:-1] if doubled else base


@lru_cache(maxsize=16384)
def keys_of(phrase: str) -> tuple[str, ...]:
    """Return the keys of a phrase: its words, numbers, and the marks that tell."""
    if (
        phrase[:1] != "-"
        and " -" not in phrase
        and phrase.isascii()
        and phrase.translate(_JOINERS).isalpha()
    ):
        return tuple(key_of(word) for word in phrase.lower().replace("-", " ").split())
    tokens = tokens_of(phrase)
    return tuple(t.key for n, t in enumerate(tokens) if _tells(tokens, n))


def _tells(tokens: list[Token], at: int) -> bool:
    """A plus, a `>`, a minus in front and the slash of a fraction are part of a phrase."""
    token = tokens[at]
    if token.kind != "mark" or token.key in {"+", ">"}:
        return token.kind != "break"
    if token.key == "-":
        return at == 0
    numbers = 0 < at < len(tokens) - 1 and (
        tokens[at - 1].kind == tokens[at + 1].kind == "number"
    )
    return token.key == "/" and numbers
