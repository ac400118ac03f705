"""Scores of questionnaires: what a set of answers, or a score told, comes to.

Wording is embedded only where its licence allows (PHQ and GAD items, and the PEG in our
own words); of the rest a score may be typed in, and its bands are given. Sources:
Kroenke 2001 and 2007, Arroll 2010, Krebs 2009, Keele STarT Back, Fairbank 2000,
Roland 1983, Cheatle 2019, Linton 2011.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

CREDIT: Final = (
    "Developed by Drs R.L. Spitzer, J.B.W. Williams, K. Kroenke and colleagues with an "
    "educational grant from Pfizer Inc."
)
PHQ_ANSWERS: Final = (
    "0 not at all, 1 several days, 2 more than half the days, 3 nearly every day"
)
_MOST = 3
_SUICIDE_ITEM = 8
Bands = tuple[tuple[float, str], ...]
"""The highest score of each band, in order, with its name."""


class Questionnaire(NamedTuple):
    """One instrument: how many answers it has, how high each goes, and its bands."""

    id: str
    label: str
    most: float
    """The highest score."""
    bands: Bands
    references: tuple[str, ...]
    items: int = 1
    """Answers that make a score; 1 where only the score is taken."""
    item_most: int = _MOST
    mean: bool = False
    unconfirmed: bool = False

    def score(self, answers: Sequence[float]) -> float:
        """Add the answers up, or average them where the instrument does.

        Raises:
            ValueError: too few or too many answers, or one out of range.
        """
        if len(answers) != self.items:
            raise ValueError(f"{self.label} needs {self.items} answers")
        if any(not 0 <= a <= self.item_most for a in answers):
            raise ValueError(f"each answer must be 0 to {self.item_most}")
        total = sum(answers)
        return round(total / self.items, 1) if self.mean else total

    def band(self, score: float) -> str:
        """Return the name of the band that a score is in.

        Raises:
            ValueError: the score is out of range.
        """
        if not 0 <= score <= self.most:
            raise ValueError(f"{self.label} runs from 0 to {self.most:g}")
        return next(name for highest, name in self.bands if score <= highest)


PHQ_2: Final = Questionnaire(
    id="phq-2",
    label="PHQ-2",
    most=6,
    items=2,
    bands=(
        (1, "negative"),
        (2, "positive at the sensitive cut of 2; go on to the PHQ-9"),
        (6, "positive at the usual cut of 3; go on to the PHQ-9"),
    ),
    references=("arroll-2010", "phq-licence"),
)
PHQ_9: Final = Questionnaire(
    id="phq-9",
    label="PHQ-9",
    most=27,
    items=9,
    bands=(
        (4, "minimal"),
        (9, "mild"),
        (14, "moderate"),
        (19, "moderately severe"),
        (27, "severe"),
    ),
    references=("kroenke-2001", "arroll-2010", "phq-licence"),
)
GAD_2: Final = Questionnaire(
    id="gad-2",
    label="GAD-2",
    most=6,
    items=2,
    bands=((2, "negative"), (6, "positive; go on to the GAD-7 or an interview")),
    references=("kroenke-2007", "phq-licence"),
)
PEG: Final = Questionnaire(
    id="peg",
    label="PEG",
    most=10,
    items=3,
    item_most=10,
    mean=True,
    bands=((10, "no band in the validation paper; follow the change"),),
    references=("krebs-2009", "reed-2024"),
)
NRS: Final = Questionnaire(
    id="nrs",
    label="pain rating",
    most=10,
    bands=((0, "none"), (3, "mild"), (6, "moderate"), (10, "severe")),
    references=("ostelo-2008", "kamper-2010"),
    unconfirmed=True,
)
ODI: Final = Questionnaire(
    id="odi",
    label="Oswestry index",
    most=100,
    bands=(
        (20, "minimal"),
        (40, "moderate"),
        (60, "severe"),
        (80, "crippled, as the original words it"),
        (100, "bed-bound or exaggerating, as the original words it"),
    ),
    references=("fairbank-pynsent-2000", "ostelo-2008"),
)
RMDQ: Final = Questionnaire(
    id="rmdq-24",
    label="Roland-Morris score",
    most=24,
    bands=((2, "patients call themselves recovered"), (24, "not recovered")),
    references=("roland-1983", "kamper-2010"),
)
ORT_OUD: Final = Questionnaire(
    id="ort-oud",
    label="ORT-OUD count",
    most=9,
    bands=((2, "low risk"), (9, "high risk")),
    references=("cheatle-2019",),
    unconfirmed=True,
)
OMPSQ: Final = Questionnaire(
    id="ompsq-sf",
    label="Orebro short form",
    most=100,
    bands=((49, "lower risk"), (100, "higher estimated risk of work disability")),
    references=("linton-2011",),
)
QUESTIONNAIRES: Final = {
    q.id: q for q in (PHQ_2, PHQ_9, GAD_2, PEG, NRS, ODI, RMDQ, ORT_OUD, OMPSQ)
}

PHQ_ITEMS: Final = (
    "little interest or pleasure", "low, hopeless mood", "sleep", "energy", "appetite",
    "self-worth or guilt", "concentration", "slowing or restlessness",
    "thoughts of death or self-harm",
)  # fmt: skip
"""What the PHQ-9 items are about; the first two make the PHQ-2."""
GAD_ITEMS: Final = ("nervous, anxious or on edge", "unable to stop or control worry")
PEG_ITEMS: Final = (
    "pain on average in the past week",
    "how far pain got in the way of enjoying life in the past week",
    "how far pain got in the way of general activity in the past week",
)
"""The three items in our own words, each 0 to 10."""


def asks_about_suicide(answers: Sequence[float]) -> bool:
    """Whether the ninth PHQ-9 answer asks for a suicide assessment, whatever the total."""
    return len(answers) > _SUICIDE_ITEM and answers[_SUICIDE_ITEM] > 0


def start_back_risk(total: float, distress: float) -> str:
    """Return the STarT Back risk from the total and the distress score (items 5 to 9).

    Raises:
        ValueError: a score is out of range, or the distress score is over the total.
    """
    if not 0 <= total <= 9 or not 0 <= distress <= min(5, total):  # noqa: PLR2004 - its items
        raise ValueError("the total is 0 to 9 and the distress score 0 to 5 of it")
    if total < _START_MEDIUM:
        return "low risk"
    return "high risk" if distress >= _START_MEDIUM else "medium risk"


_START_MEDIUM: Final = 4
