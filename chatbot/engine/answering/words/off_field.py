"""Words that take a question out of the back: other parts of the body, other diseases.

A phrase that content knows (a finding such as foot drop) is read first, so only what
is left over is judged here.
"""

from functools import cache
from typing import Final

from chatbot.engine.answering.words.word import stem, stems_in

_PARTS: Final = stems_in(
    "neck cervical hip groin shoulder elbow wrist hand finger thumb knee ankle toe heel jaw rib"
    " head chest arm tooth teeth face eye ear nose throat"
)
"""Parts of the body that are not the back."""

_OF_ILLS: Final = (
    "itis", "emia", "aemia", "oma", "pathy", "megaly", "penia", "osis", "iasis", "rrhea",
    "phobia", "algia", "trophy", "plegia", "uria", "edema",
)  # fmt: skip
_ENDINGS: Final = (
    *_OF_ILLS,
    "statin", "pril", "sartan", "olol", "dipine", "azole", "cillin", "mycin", "floxacin",
    "gliptin", "gliflozin", "glutide", "mab", "vir", "tinib", "parin", "xaban", "setron",
    "triptan", "afil", "lukast", "terol", "sone", "onide", "cycline", "prazole",
    "tidine", "glitazone", "formin", "thyroxine", "azepam", "zolam", "peridone",
    "ectomy", "ostomy", "otomy", "plasty", "scopy", "centesis",
)  # fmt: skip
"""How the names of drugs, diseases and operations end, asked of unknown words alone."""

_MIN_LETTERS: Final = 6


def other_field_stems() -> frozenset[str]:
    """Stems of words for parts of the body, diseases and trades that are not ours."""
    from chatbot.engine.answering.words import other_life, other_medicine

    listed = (
        other_medicine.PARTS, other_medicine.DISEASES, other_medicine.DRUGS,
        other_medicine.PROCEDURES, other_life.ANIMALS, other_life.LIFE,
        other_life.MACHINES, other_life.OFFICES,
    )  # fmt: skip
    return frozenset(stem(word) for text in listed for word in text.split())


def other_field_phrases() -> tuple[str, ...]:
    """Phrases of other fields of which no single word would tell."""
    from chatbot.engine.answering.words import other_life, other_medicine

    return _phrases_in(f"{other_medicine.PHRASES}|{other_life.PHRASES}")


def _phrases_in(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


@cache
def other_ills() -> tuple[frozenset[str], frozenset[str]]:
    """Stems of other parts of the body and diseases, and phrases that name one."""
    from chatbot.engine.answering.words import other_medicine as other

    stems = frozenset(map(stem, f"{other.PARTS} {other.DISEASES}".split()))
    return stems, frozenset(_phrases_in(other.PHRASES))


def names_other_part(word: str) -> bool:
    """Whether a stem is a part of the body that is not the back."""
    return word in _PARTS


def sounds_medical(word: str, endings: tuple[str, ...] = _ENDINGS) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    named = word.endswith(endings) or word.removesuffix("s").endswith(endings)
    return len(word) >= _MIN_LETTERS and named


def sounds_ill(word: str) -> bool:
    """Whether an unknown word ends as names of diseases do."""
    return sounds_medical(word, _OF_ILLS)
