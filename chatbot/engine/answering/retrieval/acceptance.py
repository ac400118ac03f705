"""How likely a question is ours to answer, and by a certain statement.

The weights come from the tuning half of the project's questions, by
`tests/benchmarks/fitting.py`: a sum of whole numbers, so that the line between
answering and declining never depends on the machine.
"""

from typing import Final, NamedTuple


class Signs(NamedTuple):
    """What speaks for and against a question's being ours, and for its answer."""

    strong: int
    """How many things it names that are surely ours, up to two."""
    weak_only: int
    """Whether it names nothing but what other fields share, as a disease."""
    nothing: int
    """Whether it names nothing at all."""
    of_back: int
    of_pain: int
    """Whether it speaks of the back, and of pain."""
    foreign: int
    parts: int
    """How many words of other fields, of other parts of the body, up to two."""
    unknown_share: int
    """The share of words that nobody knows in what is said, in tenths."""
    asks_unknown: int
    """Whether such a word is what is asked about: `cause curvature`."""
    other_target: int
    """Whether what is to be treated is not ours."""
    elsewhere: int
    """Whether it is about another part of the body than the back, or a child."""
    foreign_alone: int
    """Words of other fields once more, where the back is not spoken of."""
    length: int
    """How many words and phrases it has, up to `LONGEST`: a long one fits nothing well."""
    words: int
    """What its words count one by one, in hundredths of log odds."""
    score: int = 0
    """How well the statement fits, in tenths."""
    covered: int = 0
    """The share of what the question is about that it speaks of, in tenths."""
    loose_score: int = 0
    loose_covered: int = 0
    """The same two where nothing is named that is surely ours, else 0."""
    same_words: int = 0
    """Whether the statement is asked for in these very words."""

    def with_fit(self, score: int, covered: int, *, same_words: int = 0) -> "Signs":
        """The same with how well a statement fits, in thousandths."""
        score, covered = min(12, score // 100), covered // 100
        loose = 0 if self.strong else 1
        return self._replace(
            score=score,
            covered=covered,
            loose_score=loose * score,
            loose_covered=loose * covered,
            same_words=same_words,
        )


WEIGHTS: Final = Signs(
    strong=43, weak_only=-280, nothing=-61, of_back=132, of_pain=128, foreign=-269,
    parts=-297, unknown_share=-77, asks_unknown=-83, other_target=-410, elsewhere=-220,
    score=44, covered=22, loose_score=11, loose_covered=-16, same_words=221,
    foreign_alone=-200, length=12, words=1,
)  # fmt: skip
BASE: Final = -446
LONGEST: Final = 24
LINE: Final = 0
"""From this sum on a statement is given; below it the question is declined."""


def is_accepted(signs: Signs) -> bool:
    """Whether a statement answers a question of ours, by its log odds in hundredths."""
    return BASE + sum(w * n for w, n in zip(WEIGHTS, signs, strict=True)) >= LINE
