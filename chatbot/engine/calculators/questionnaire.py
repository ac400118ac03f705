"""Scores of questionnaires: what a set of answers, or a score told, comes to."""

from collections.abc import Sequence
from typing import Final

from chatbot.model.knowledge import Questionnaire

_SUICIDE_ITEM = 8


def score_of(made: Questionnaire, answers: Sequence[float]) -> float:
    """Add the answers up, or average them where the instrument does.

    Raises:
        ValueError: too few or too many answers, or one out of range.
    """
    if len(answers) != len(made.items):
        raise ValueError(f"{made.label} needs {len(made.items)} answers")
    if any(not 0 <= a <= made.item_most for a in answers):
        raise ValueError(f"each answer must be 0 to {made.item_most}")
    total = sum(answers)
    return round(total / len(answers), 1) if made.mean else total


def band_of(made: Questionnaire, score: float) -> str:
    """Return the name of the band that a score is in.

    Raises:
        ValueError: the score is out of range.
    """
    if not 0 <= score <= made.most:
        raise ValueError(f"{made.label} runs from 0 to {made.most:g}")
    return next(name for name, highest in made.bands.items() if score <= highest)


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
