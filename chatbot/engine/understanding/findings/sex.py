"""The sex of the patient, by the age, the noun or the pronoun."""

from chatbot.engine.understanding.findings.people import (
    SEX_NEAR,
    is_of_relative,
    sex_of,
)
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

_HE = listed("he his him himself he's")
_SHE = listed("she her hers herself she's")


def read_sex(notebook: Notebook, aged: int | None) -> None:
    """Note the sex; `aged` is the token that the age stands at."""
    passage = notebook.passage
    said = _beside_age(passage, aged) if aged is not None else None
    said = said or _as_kin(passage) or _noun(passage)
    value, at = said or _pronoun(passage) or (None, 0)
    if value:
        notebook.observe("sex", Status.PRESENT, (at, at), value)
    if value and not said:
        notebook.suggest("sex")


def _as_kin(passage: Passage) -> tuple[str, int] | None:
    """`My mom` tells the sex of the patient whom she is."""
    kin = passage.kin
    return (kin.sex, kin.at) if kin and kin.sex else None


def _beside_age(passage: Passage, aged: int) -> tuple[str, int] | None:
    ahead, back = range(aged + 1, aged + SEX_NEAR), range(aged - 1, aged - 4, -1)
    return _told_in(passage, aged, ahead) or _told_in(passage, aged, back)


def _told_in(passage: Passage, aged: int, window: range) -> tuple[str, int] | None:
    """The first sex told in a stretch of one sentence."""
    for at in window:
        word = passage.word(at)
        if word in {"m", "f"} and _near_age(passage, aged, at):
            return ("male" if word == "m" else "female"), at
        value = sex_of(word)
        if value and at > aged - 4:
            return value, at
        if word in {".", "\n"}:
            break
    return None


def _near_age(passage: Passage, aged: int, at: int) -> bool:
    between = passage.words(min(aged, at) + 1, max(aged, at))
    closes = passage.word(max(aged, at) + 1) in {".", ",", ""}
    listed_so = between[-1:] == [","] and between.count(",") == 1 and closes
    return not {",", ".", "\n"} & set(between) or len(between) == 1 or listed_so


def _noun(passage: Passage) -> tuple[str, int] | None:
    """The first man or woman that is not somebody else."""
    for at, token in enumerate(passage.tokens):
        value = sex_of(token.word)
        illness = token.word == "ms" and not _is_title(passage, at)
        if value and not illness and not is_of_relative(passage, at):
            return value, at
    return _letter_first(passage)


def _is_title(passage: Passage, at: int) -> bool:
    """`Ms Smith` and `Ms. Smith`, but not multiple sclerosis."""
    name = at + 1 + (passage.word(at + 1) == ".")
    named = name < len(passage.tokens) and passage.tokens[name].kind == "word"
    known = any(m.first == name for m in passage.matches)
    opens = passage.word(at - 1) in {"", ".", "\n", ":", "is", "for", "see"}
    return named and opens and not known


def _letter_first(passage: Passage) -> tuple[str, int] | None:
    """`F with LBP` opening a message."""
    word, after = passage.word(0), passage.word(1)
    if word in {"m", "f"} and (after in {"with", "w", ",", "c/o", "presenting", "/"}):
        return ("male" if word == "m" else "female"), 0
    return None


def _pronoun(passage: Passage) -> tuple[str, int] | None:
    """He or she, where only one of them is said outside the family."""
    seen: dict[str, list[int]] = {"male": [], "female": []}
    for at, token in enumerate(passage.tokens):
        value = (
            "male" if token.word in _HE else "female" if token.word in _SHE else None
        )
        if value and not is_of_relative(passage, at):
            seen[value].append(at)
    most = max(seen, key=lambda value: len(seen[value]))
    other = "female" if most == "male" else "male"
    enough = len(seen[most]) > 2 * len(seen[other])
    return (most, seen[most][0]) if enough else None
