"""Words of a text: lower case, without accents or possessives, lightly stemmed.

The stems only have to agree between a question and the knowledge base; they are not
shown to anyone.
"""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z]+|\d+(?:\.\d+)?")
_POSSESSIVE = re.compile(r"'s\b")
_GLUED = re.compile(r"(?<=[a-z])'(?=[a-z])")
_BRITISH = (("aem", "em"), ("oed", "ed"), ("oest", "est"), ("aest", "est"))
_DOUBLED = frozenset("bdgmnprt")
_NO_PLURALS = frozenset({"tens"})
"""Short forms that end like a plural: a TENS machine is not more than one ten."""
OPENERS = r"(?:(?:and|so|but|ok|okay|then|now|well) )*"
"""As an expression: the little words that a question may begin with."""
_MIN_STEM = 3
_MIN_WITHOUT_E = 4


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, in order."""
    plain = text.lower() if text.isascii() else _without_accents(text)
    if "'" in plain:
        plain = _GLUED.sub("", _POSSESSIVE.sub("", plain))
    return tuple(_WORD.findall(plain))


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """The part of a word that its plural and its tenses share."""
    for british, other in _BRITISH:
        word = word.replace(british, other)
    word = _without_plural(word)
    word = _without_tense(word)
    if len(word) > _MIN_WITHOUT_E and word.endswith("e"):
        return word[:-1]
    return word[:-1] + "i" if len(word) > _MIN_STEM and word.endswith("y") else word


def stems_of(text: str) -> tuple[str, ...]:
    """The stems of a text's words, in order."""
    return tuple(stem(word) for word in words_of(text))


def stems_in(text: str) -> frozenset[str]:
    """The stems of a list of words that is written as text."""
    return frozenset(stems_of(text))


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).lower()
    return "".join(c for c in plain if not unicodedata.combining(c))


def _without_plural(word: str) -> str:
    if len(word) <= _MIN_STEM or word.endswith(("ss", "us", "is")):
        return word
    if word in _NO_PLURALS:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") else word


def _without_tense(word: str) -> str:
    for ending in ("ing", "ed"):
        kept = word[: -len(ending)]
        spoken = any(letter in "aeiouy" for letter in kept)
        if word.endswith(ending) and len(kept) >= _MIN_STEM and spoken:
            twice = kept[-1] == kept[-2] and kept[-1] in _DOUBLED
            return kept[:-1] if twice else kept
    return word
