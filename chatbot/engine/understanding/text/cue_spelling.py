"""Words that say how something is meant, typed with one error: `denys fever`, `2 wekks`."""

import re
from collections.abc import Callable

from chatbot.engine.slip import Spellings, is_slip
from chatbot.engine.understanding.text.english import COMMON
from chatbot.engine.understanding.text.token import Token, key_of, listed

IsReal = Callable[[str], bool]
_DENIALS = {
    "denies": "deny", "denied": "deny", "denying": "deny", "deny": "deny",
    "without": "w/o", "negative": "neg", "positive": "pos", "present": "pos", "possible": "poss", "possibly": "poss",
    **dict.fromkeys(("except", "although", "however", "despite"), "but"), "reports": "has", "admits": "has",
}  # fmt: skip
"""Each with a word for it that is never longer than a misspelling."""
_CUES = listed("""
    allergic allergy allergies helped helping helps relief relieved improved improvement
    stopped tried taking since weeks week days months month years
""")
_CANDIDATE = re.compile(
    r"(?<![^\W_])(?:[adehpr][a-z]{4,8}|w[a-z]{5,7}|n[a-z]{6,8})(?![^\W_])", re.I
)
_APART = (" n't", " n\u2019t")
_SPLIT = re.compile("(?<=[a-z]) (n['\u2019]t)(?![a-z])", re.I)
_SHORTEST = 4
_ALIKE = 4
"""Cues that begin alike mean the same: `allergc` is `allergic` or `allergy`."""
_NAMES = listed("denis denise")
_REAL = listed("negatives denim dense denier deniers defies defied within weak wee report presents excepts positives admit "
               "expect accept prevent resent pleasant")  # fmt: skip
_SPELLINGS = Spellings.of(_CUES)
_INITIALS = frozenset(cue[0] for cue in _CUES)
_KNOWN = _REAL | _CUES


def with_denials(text: str, is_real: IsReal) -> str:
    """The text, of the same length, with each misspelt denial as one that is known."""
    if any(apart in text for apart in _APART):
        text = _SPLIT.sub(r"\1 ", text)  # `did n't`, as corpora cut it
    return _CANDIDATE.sub(lambda found: _as_denial(found[0], is_real), text)


def _as_denial(word: str, is_real: IsReal) -> str:
    low = word.lower()
    named = low in _NAMES and word[0].isupper()
    if low in _DENIALS or low in _REAL or low in COMMON or named:
        return word
    near = [cue for cue in _DENIALS if is_slip(low, cue)]
    meant = {_DENIALS[cue] for cue in near}
    inflected = key_of(low) in {key_of(cue) for cue in near}
    if len(meant) != 1 or (is_real(low) and not inflected):
        return word
    return meant.pop().ljust(len(word))


def with_cues(tokens: list[Token], is_real: IsReal) -> list[Token]:
    """The tokens with each misspelt word for a help, a time or an allergy as meant."""
    return [_as_cue(token, is_real) for token in tokens]


def _as_cue(token: Token, is_real: IsReal) -> Token:
    word = token.word
    if (
        token.kind != "word"
        or len(word) < _SHORTEST
        or word[0] not in _INITIALS
        or word in _KNOWN
        or word in COMMON
    ):
        return token
    near = _SPELLINGS.near(word, 1)
    if len({key_of(cue)[:_ALIKE] for cue in near}) != 1 or is_real(word):
        return token
    meant = min(near, key=lambda cue: (abs(len(cue) - len(word)), cue))
    return token._replace(word=meant, key=key_of(meant))
