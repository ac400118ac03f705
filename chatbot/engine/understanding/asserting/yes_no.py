"""Yes, no and don't know, in the forms people type them."""

from collections.abc import Callable
from typing import cast

from chatbot.engine.slip import is_slip
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import Token, key_of, listed
from chatbot.model.case import Status
from chatbot.model.speech import Said

STATUS: dict[str, Status] = {
    "yes": Status.PRESENT, "no": Status.ABSENT, "unsure": Status.UNKNOWN,
    "maybe": Status.POSSIBLE,
}  # fmt: skip
"""What each says of a finding; `same` says nothing by itself."""

_SPELT = {
    word: said
    for said, words in (
        ("no", "no none nope nothing never negative denies denied neither nil nah"),
        ("yes", "yes yeah yep yup positive present correct"),
        ("unsure", "unsure unknown unclear uncertain dunno"),
    )
    for word in words.split()
}
"""Answers of one word, whose misspellings are forgiven where nothing else is meant."""
_LONG, _SHORT_TEXT = 4, 4
_SOUNDS = listed("lol haha ha er erm um uh eh ah well oh hm hmm god gosh goodness honestly so and actually sorry apologies thanks "
                 "cheers , . ! - \n")  # fmt: skip
_HEARD = listed("ok okay right alright fine great cool sure")
"""Before a no these say that the question was heard: `ok, none of those`."""


def said_at(passage: Passage, at: int) -> Found[Said] | None:
    """Return the yes or no that starts at a token."""
    return cast("Found[Said] | None", passage.said_at("yes and no", at))


def is_bare(passage: Passage, first: int = 0) -> bool:
    """Whether a text is a yes, a no or a don't know from a token on, and nothing else."""
    found = said_at(passage, first)
    return found is not None and {".", "!", "\n"}.issuperset(
        passage.words(found.last + 1)
    )


def as_meant(passage: Passage, is_real: Callable[[str], bool]) -> list[Token]:
    """The tokens of a short answer with its first word spelt rightly: `noen`, `nonne`.

    What may be a real word or two different answers is left as it is.
    """
    tokens, word = passage.tokens, passage.word(0)
    if len(tokens) > _SHORT_TEXT or not word.isalpha():
        return tokens
    if said_at(passage, 0) is not None or is_real(word):
        return tokens
    near = [spelt for spelt in _SPELT if _is_near(word, spelt)]
    if len({_SPELT[spelt] for spelt in near}) != 1:
        return tokens
    return [tokens[0]._replace(word=near[0], key=key_of(near[0])), *tokens[1:]]


def _is_near(typed: str, word: str) -> bool:
    """One letter off in a word of four or more; in a shorter one two letters swapped."""
    if typed[0] != word[0] or not is_slip(typed, word):
        return False
    return len(typed) >= _LONG or sorted(typed) == sorted(word)


def past_sounds(passage: Passage, first: int = 0) -> int:
    """Over `oh sorry,` and, where a no follows, over `right, ok`."""
    at = passage.past(first, _SOUNDS | _HEARD)
    found = said_at(passage, at)
    if found is not None and found.value == "no":
        return at
    at = passage.past(first, _SOUNDS)
    return at if at < len(passage.tokens) else first


def opens_with(passage: Passage, first: int, end: int) -> Said | None:
    """Return what a sentence opens with, over a speaker's name and small sounds."""
    at = past_sounds(passage, past_speaker(passage, first, end))
    found = said_at(passage, at)
    return found.value if found and found.last < end else None


def past_speaker(passage: Passage, first: int, end: int) -> int:
    """`Patient:` or `[patient]` before what is said."""
    opening = passage.words(first, min(first + 5, end))
    return next((first + n for n, w in enumerate(opening, 1) if w in {":", "]"}), first)
