"""Headings on lines of their own, such as a pasted note has."""

from bisect import bisect_right

from chatbot.engine.understanding.text.section import section_of
from chatbot.engine.understanding.text.token import Token, listed

REACTIONS = listed("""
    rash hives anaphylaxis angioedema itching swelling urticaria bronchospasm wheeze nausea
    vomiting gi upset itchy asthma shock throat lip facial tongue hallucinations confusion
""")
"""What an allergy is told to do."""
_MARKS = frozenset({":", "-", "\n"})
_LONGEST = 8


class Headings:
    """Which heading on its own line each token stands under."""

    def __init__(self, tokens: list[Token]) -> None:
        self._places: list[int] = []
        self._sections: list[str | None] = []
        for at in range(len(tokens)):
            if at == 0 or tokens[at - 1].kind == "break":
                self._look(tokens, at)

    def at(self, token: int) -> str | None:
        """Return the section a token stands in, None where no heading says."""
        place = bisect_right(self._places, token) - 1
        return self._sections[place] if place >= 0 else None

    def opened_at(self, token: int) -> int:
        """Return the token at which the heading of a token starts, else -1."""
        place = bisect_right(self._places, token) - 1
        return self._places[place] if place >= 0 else -1

    def _look(self, tokens: list[Token], at: int) -> None:
        line = [t.word for t in tokens[at : at + _LONGEST]]
        end = next((n for n, word in enumerate(line) if word in _MARKS), len(line))
        named = section_of(tuple(line[:end]))
        if named and named[0] and end < len(line):
            self._add(at, named[0])
            return
        for end in range(at + 1, min(at + 4, len(tokens))):
            if tokens[end].word == ":" and tokens[end - 1].kind == "word":
                if not self._is_reaction(tokens, end):
                    self._add(at, None)
                return

    def _is_reaction(self, tokens: list[Token], colon: int) -> bool:
        """`Morphine: itching` in a list of allergies is no heading."""
        after = tokens[colon + 1].word if colon + 1 < len(tokens) else ""
        return self._sections[-1:] == ["allergies"] and after in REACTIONS

    def _add(self, at: int, section: str | None) -> None:
        self._places.append(at)
        self._sections.append(section)
