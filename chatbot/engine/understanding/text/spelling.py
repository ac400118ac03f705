"""One typing error in a word, forgiven only where no real word was meant: `bakc`, `denys fever`."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from chatbot.engine.expression import expression
from chatbot.engine.slip import Holds, Spellings, is_slip
from chatbot.engine.understanding.text.token import Token, key_of, listed

SHORTEST = 5
"""In shorter words two letters that changed places are forgiven, or one vowel: `bakc`."""
SHORTEST_SWAPPED = 4
"""Words with fewer letters are taken as they are typed, unless beside what they belong to."""
SHORTEST_BESIDE = 3
"""A shorter word is not even forgiven beside the rest of its phrase: `foot dro`."""


Widest = Callable[[set[str]], str | None]


class Speller:
    """Finds the known word that a misspelt one was meant to be.

    A word that is known, common or near two different known words is left alone.
    """

    def __init__(
        self,
        known: Iterable[str],
        spelt: Spellings,
        real: tuple[Holds, ...] = (),
        widest: Widest = lambda keys: min(keys) if len(keys) == 1 else None,
    ) -> None:
        """Prepare with known keys and words; `widest` chooses of several that mean the same."""
        self._known = frozenset(known)
        self._spelt = spelt
        self._widest = widest
        self._real = (self._known, *real)
        self._keys = Spellings.of(k for k in self._known if k.isalpha())
        self.correct = lru_cache(maxsize=8192)(self._correct)
        self.may_mean = lru_cache(maxsize=8192)(self._may_mean)

    def is_real(self, word: str) -> bool:
        """Whether a folded word is known or a real one."""
        key = key_of(word)
        return self._is_known(word, key)

    def _correct(self, word: str, key: str) -> str:
        """Return the key that was meant, or the key as it is."""
        if len(word) < SHORTEST_SWAPPED or not word.isalpha():
            return key
        if self._is_known(word, key):
            return key
        if len(word) < SHORTEST:
            meant = self._swapped(word) or self._without_vowel(word)
        else:
            meant = self._near(word, key, SHORTEST)
        return (self._widest(meant) if meant else None) or key

    def _near(self, word: str, key: str, shortest: int) -> set[str]:
        """Return the keys one slip away: those that word and key agree in, before others."""
        by_key = self._keys.one_slip(key, shortest)
        by_word = set(map(key_of, self._spelt.one_slip(word, shortest)))
        return by_key & by_word or by_word or by_key

    def _may_mean(self, word: str, key: str) -> frozenset[str]:
        """Return the keys a word may be meant for that is too short to be forgiven alone."""
        strange = len(word) >= SHORTEST_BESIDE and word.isalpha()
        if not strange or self._is_known(word, key):
            return frozenset()
        return frozenset(self._near(word, key, SHORTEST_BESIDE))

    def _is_known(self, word: str, key: str) -> bool:
        return any(key in words or word in words for words in self._real)

    def _swapped(self, word: str) -> set[str]:
        """Known words of which two letters side by side changed places."""
        places = range(1, len(word) - 1)
        swaps = {word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places}
        return swaps.intersection(self._keys.like(word, len(word)))

    def _without_vowel(self, word: str) -> set[str]:
        """Known words of which a vowel was left out: `fevr`, `spne`."""
        full = {
            word[:n] + vowel + word[n:]
            for n in range(1, len(word) + 1)
            for vowel in "aeiou"
        }
        return full.intersection(self._keys.like(word, len(word) + 1))


IsReal = Callable[[str], bool]
_DENIALS = {
    "never": "no", "denies": "deny", "denied": "deny", "denying": "deny", "deny": "deny",
    "without": "w/o", "negative": "neg", "positive": "pos", "present": "pos", "possible": "poss", "possibly": "poss",
    **dict.fromkeys(("although", "however", "despite"), "but"), "reports": "has", "admits": "has",
    **dict.fromkeys(("except", "besides"), "bar"), "apart": "apart", "severe": "bad",
}  # fmt: skip
"""Each with a word for it that is never longer than a misspelling."""
_CUES = listed("""
    allergic allergy allergies helped helping helps helpful work worked working failed failing ineffective relief relieved improved improvement
    stopped tried taking since weeks week days months month years
    ankle knee buttock thigh calf groin shin heel
    tingling numbness weakness radiating radiates saddle perineal perianal incontinence urinating urinate passage weight
    trauma bladder tenderness pulsatile pulsating difficulty anything benefit chills difference
""")
_CANDIDATE = expression(r"(?<![^\W_])[a-z]{4,9}(?![^\W_])", re.I)
_NO = expression(
    r"(?:^|(?<=[,.;:(\n])|(?<=\b(?:and|but|has) ))(\s*)(mo|ni|bo(?! (?:n|nl|not|normal|ok|okay|fine|good|reg|regular|daily)\b)|nno|noo)(?= [a-z])",
    re.I,
)
"""Keys beside those of a `no`, where a clause begins: behind a number `mo` is months, `BO normal` is of bowels."""
_APART = (" n't", " n\u2019t")
_SPLIT = expression("(?<=[a-z]) (n['\u2019]t)(?![a-z])", re.I)
_EXCEPT = expression(r"(?<![^\W_])excl?(?![^\W_])", re.I)
_SHORTEST_CUE = 4
_ALIKE = 4
"""Cues that begin alike mean the same: `allergc` is `allergic` or `allergy`."""
_REAL = listed("negatives denim dense denier deniers defies defied within weak wee report presents excepts positives admit "
               "beside sever severed apartment expect accept prevent resent pleasant")  # fmt: skip
_CUE_SPELLINGS = Spellings.of(_CUES)
_INITIALS = frozenset(cue[0] for cue in _CUES)
_KNOWN = _REAL | _CUES


def with_denials(text: str, common: Holds, is_real: IsReal) -> str:
    """The text, of the same length, with each misspelt denial as one that is known."""
    if any(apart in text for apart in _APART):
        text = _SPLIT.sub(r"\1 ", text)  # `did n't`, as corpora cut it
    text = _EXCEPT.sub(lambda found: "bar".ljust(len(found[0])), text)
    text = _NO.sub(lambda found: found[1] + "no".ljust(len(found[2])), text)
    return _CANDIDATE.sub(lambda found: _as_denial(found[0], common, is_real), text)


def _as_denial(word: str, common: Holds, is_real: IsReal) -> str:
    low = word.lower()
    named = low in {"denis", "denise"} and word[0].isupper()
    if low in _DENIALS or low in _REAL or low in common or named:
        return word
    near = _denials_near(low)
    meant = {_DENIALS[cue] for cue in near}
    inflected = key_of(low) in {key_of(cue) for cue in near}
    if len(meant) != 1 or (is_real(low) and not inflected):
        return word
    return meant.pop().ljust(len(word))


@lru_cache(maxsize=8192)
def _denials_near(low: str) -> tuple[str, ...]:
    return tuple(
        cue
        for cue in _DENIALS
        if (cue[:2] == low[:2] or cue[-2:] == low[-2:]) and is_slip(low, cue)
    )


def with_cues(tokens: list[Token], common: Holds, is_real: IsReal) -> list[Token]:
    """The tokens with each misspelt word for a help, a time or an allergy as meant."""
    return [
        token
        if token.word[0] not in _INITIALS
        or token.word in _KNOWN
        or token.word in common
        else _as_cue(token, is_real)
        for token in tokens
    ]


def _as_cue(token: Token, is_real: IsReal) -> Token:
    word = token.word
    if token.kind != "word" or len(word) < _SHORTEST_CUE:
        return token
    near = _CUE_SPELLINGS.near(word, 1)
    if len({key_of(cue)[:_ALIKE] for cue in near}) != 1 or is_real(word):
        return token
    meant = min(near, key=lambda cue: (abs(len(cue) - len(word)), cue))
    return token._replace(word=meant, key=key_of(meant))
