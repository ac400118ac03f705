"""Words that take a question out of the back: other parts of the body, other diseases.

A phrase that content knows (a finding such as foot drop) is read first, so only what
is left over is judged here.
"""

from typing import Final

from chatbot.engine.answering.words.word import stem, stems_in
from chatbot.engine.understanding.text.english import EVERYDAY
from chatbot.model.content import Content

OTHER_ILLS: Final = "another illness"
OTHER_FIELDS: Final = ("another field", OTHER_ILLS)
"""What the lists of a content are of that are not ours."""

PARTS: Final = stems_in(
    "neck cervical hip groin shoulder elbow wrist hand finger thumb knee ankle toe heel jaw rib"
    " head chest arm tooth teeth face eye ear nose throat"
)
"""Parts of the body that are not the back."""

OF_ILLS: Final = (
    "itis", "emia", "aemia", "oma", "pathy", "megaly", "penia", "osis", "iasis", "rrhea",
    "phobia", "algia", "trophy", "plegia", "uria", "edema",
)  # fmt: skip
_ENDINGS: Final = (
    *OF_ILLS,
    "statin", "pril", "sartan", "olol", "dipine", "azole", "cillin", "mycin", "floxacin",
    "gliptin", "gliflozin", "glutide", "mab", "vir", "tinib", "parin", "xaban", "setron",
    "triptan", "afil", "lukast", "terol", "sone", "onide", "cycline", "prazole",
    "tidine", "glitazone", "formin", "thyroxine", "azepam", "zolam", "peridone",
    "ectomy", "ostomy", "otomy", "plasty", "scopy", "centesis",
)  # fmt: skip
"""How the names of drugs, diseases and operations end, asked of unknown words alone."""

_MIN_LETTERS: Final = 6


def other_stems(content: Content, *of: str) -> frozenset[str]:
    """Stems of the words that a content lists of some fields that are not ours."""
    lists = content.dialog.other_words.values()
    return frozenset(
        stem(w) for one in lists if one.of in of for w in one.words.split()
    )


def plain_stems(content: Content) -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    return other_stems(content, "everyday talk") | {stem(word) for word in EVERYDAY}


def other_phrases(content: Content, *of: str) -> tuple[str, ...]:
    """Phrases of some fields that are not ours, of which no single word would tell."""
    lists = content.dialog.other_words.values()
    return tuple(phrase for one in lists if one.of in of for phrase in one.phrases)


def sounds_medical(word: str, endings: tuple[str, ...] = _ENDINGS) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    named = word.endswith(endings) or word.removesuffix("s").endswith(endings)
    return len(word) >= _MIN_LETTERS and named
