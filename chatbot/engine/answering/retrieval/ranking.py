"""What speaks for a statement as the answer to a question, and how much each counts.

The weights come from the tuning half of the project's questions, by
`tests/benchmarks/fitting.py`; they are whole numbers, so that the order of statements
never depends on the machine. One is set by hand: what is said of others must not gain
by it, as `for_others` would by the fit.
"""

from operator import mul
from typing import Final, NamedTuple


class Evidence(NamedTuple):
    """What was found for one statement; shares in thousandths, the rest counts."""

    alike: int
    """How alike the question is to the nearest phrasing."""
    alike_three: int
    """The same for the three nearest, on the whole."""
    contained: int
    """How much of a phrasing the question holds, story or not."""
    cover: int
    """How strongly it speaks of what the question names."""
    covered: int
    """The share of what the question is about that it speaks of."""
    literal: int
    """How many of the question's own words it says, the rarer the more."""
    worded: int
    """How alike the question's very words are to those of its nearest phrasings."""
    same_words: int
    """Whether the question is a phrasing of it, word for word in any order."""
    on_first_topic: int
    on_topic: int
    """Whether it is on the first, on any, of the topics that are named."""
    asks_same: int
    asks_other: int
    """How many of the specific things asked (a dose) it is asked for, and is not."""
    for_others: int
    """Whether it is only for people who are not asked about."""
    medicines_missed: int
    """How many of the medicines named it does not speak of."""
    of_consult: int
    """Whether it is on the consult itself, such as its scope."""


WEIGHTS: Final = Evidence(
    alike=102,
    alike_three=238,
    contained=195,
    cover=158,
    covered=141,
    literal=191,
    worded=382,
    same_words=38,
    on_first_topic=29,
    on_topic=16,
    asks_same=47,
    asks_other=-47,
    for_others=-5,
    medicines_missed=-76,
    of_consult=-21,
)
"""What each thousandth (of a share) or each one (of a count) adds, in thousandths."""
SHARES: Final = 7
"""How many of the first are shares."""
_OF_SHARES: Final = WEIGHTS[:SHARES]
_OF_COUNTS: Final = WEIGHTS[SHARES:]


def score(evidence: Evidence) -> int:
    """How well a statement answers, in thousandths; above 1000 it is exact."""
    shares: int = sum(map(mul, _OF_SHARES, evidence))
    counts: int = sum(map(mul, _OF_COUNTS, evidence[SHARES:]))
    return shares // 1000 + counts
