"""Signs made of groups of words, as plain data that a cache can hold."""

import re
from typing import Literal, NamedTuple, TypedDict, cast

from chatbot.engine.understanding.text.token import SKIPPED, keys_of
from chatbot.engine.written import write_phrases
from chatbot.model.dialog import Dialog
from chatbot.model.finding import Sign

CLOSE, APART = 2, 6
"""How many words may come between two places of a pattern: beside, and over `..`."""
_ELEMENT = re.compile(r"<([^>]*)>|\.\.|[^\s<]+")


Means = Literal["present", "part", "possible", "absent"]


class SignRow(NamedTuple):
    """One pattern: what it says, its slots in order, and the words between them."""

    says: tuple[str, ...]
    means: Means
    slots: tuple[int, ...]
    gaps: tuple[int, ...]
    """How many words may come before each slot; nothing for the first."""
    unless: tuple[int, ...]
    """Slots that must not be filled nearby."""
    doubts: tuple[int, ...]
    """Slots that make it only possible where they are filled nearby."""

    @classmethod
    def read(cls, text: str) -> "SignRow":
        """Return a row that was written out."""
        says, means, *numbers = text.split(";")
        slots, gaps, unless, doubts = (tuple(map(int, n.split())) for n in numbers)
        meant = cast("Means", means)
        return cls(tuple(says.split()), meant, slots, gaps, unless, doubts)

    def write(self) -> str:
        """Write the fields out, those of a field with blanks between."""
        numbers = (" ".join(map(str, field)) for field in self[2:])
        return ";".join((" ".join(self.says), self.means, *numbers))


class GrammarTable(TypedDict):
    """Which phrases fill which slots, and the patterns over slots."""

    fillers: dict[str, str]
    """The keys of phrases and the slots that they fill, written out."""
    keys: list[str]
    """Every key of such a phrase."""
    places: list[int]
    """Slots that parts of the body fill."""
    signs: dict[str, list[str]]
    """The patterns by their first slot, as text, each written out."""


class _Slots:
    """Numbers for slots, and the phrases that fill them."""

    def __init__(self, dialog: Dialog) -> None:
        self._groups = dialog.word_groups
        self._numbers: dict[str, int] = {}
        self.fillers: dict[str, list[int]] = {}

    def number(self, element: str) -> int:
        """Return the slot of a literal word or of `<group|group>`."""
        if element not in self._numbers:
            self._numbers[element] = len(self._numbers)
            for phrase in self._phrases(element):
                self._fill(phrase, self._numbers[element])
        return self._numbers[element]

    def _phrases(self, element: str) -> tuple[str, ...]:
        if not element.startswith("<"):
            return (element,)
        rows = [self._groups[g] for g in groups_of(element) if g in self._groups]
        return tuple(phrase for row in rows for phrase in row.words)

    def _fill(self, phrase: str, slot: int) -> None:
        said = keys_of(phrase) or (phrase,)
        keys = [key for key in said if key not in SKIPPED]
        filled = self.fillers.setdefault(" ".join(keys), []) if keys else [slot]
        if slot not in filled:
            filled.append(slot)


def groups_of(pattern: str) -> tuple[str, ...]:
    """Return the groups that a pattern names."""
    named = (m[1] for m in _ELEMENT.finditer(pattern) if m[1] is not None)
    return tuple(name for names in named for name in names.split("|"))


def derive_grammar(dialog: Dialog) -> GrammarTable:
    """Work the table out from a dialog."""
    slots = _Slots(dialog)
    signs: dict[str, list[str]] = {}
    for sign in dialog.signs.values():
        for pattern in sign.patterns:
            row = _row(sign, pattern, slots)
            signs.setdefault(str(row.slots[0]), []).append(row.write())
    places = [slots.number(f"<{g.id}>") for g in dialog.word_groups.values() if g.place]
    return GrammarTable(
        fillers=write_phrases(slots.fillers),
        keys=sorted({key for phrase in slots.fillers for key in phrase.split()}),
        places=places,
        signs=signs,
    )


def _row(sign: Sign, pattern: str, slots: _Slots) -> SignRow:
    found: list[int] = []
    gaps: list[int] = []
    gap = 0
    for element in (m[0] for m in _ELEMENT.finditer(pattern)):
        if element == "..":
            gap = APART
            continue
        found.append(slots.number(element))
        gaps.append(gap)
        gap = CLOSE
    unless, doubts = (
        tuple(slots.number(f"<{group}>") for group in groups)
        for groups in (sign.unless_near, sign.doubtful_near)
    )
    return SignRow(sign.says, sign.means, tuple(found), tuple(gaps), unless, doubts)
