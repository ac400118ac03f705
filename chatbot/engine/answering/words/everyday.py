"""Words that carry no subject of ours: everyday English, and other fields than the back.

A phrase that content knows (a finding such as foot drop) is read first, so only what is
left over is judged here.
"""

from typing import Final

from chatbot.engine.answering.words.word import stem, stems_in
from chatbot.model.content import Content

DETERMINERS: Final = frozenset({"a", "an", "the", "his", "her", "my", "their"})
"""Words between `for` or `in` and what it is about."""
EMPTY: Final = "grammar and talk"
"""The list of a content whose words are never counted and never searched for."""

OTHER_ILLS: Final = "another illness"
OTHER_FIELDS: Final = ("another field", OTHER_ILLS)
"""What the lists of a content are of that are not ours."""

PARTS: Final = stems_in("neck cervical hip groin shoulder elbow wrist hand finger "
                        "thumb knee ankle toe heel jaw rib head chest arm tooth teeth "
                        "face eye ear nose throat")  # fmt: skip
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
    return frozenset(map(stem, content.dialog.words_of(*of)))


def plain_stems(content: Content) -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    return other_stems(content, "everyday talk", "everyday English")


def sounds_medical(word: str, endings: tuple[str, ...] = _ENDINGS) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    named = word.endswith(endings) or word.removesuffix("s").endswith(endings)
    return len(word) >= _MIN_LETTERS and named
