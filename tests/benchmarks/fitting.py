"""Fits the weights of ranking on the tuning half of the questions.

Run by hand when content has grown much: `python tests/benchmarks/fitting.py` prints the
weights that `ranking.py` holds. Nothing is asserted, and no weight
is written anywhere: read what changes before it is taken over.
"""

import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.retrieval.ranking import SHARES, WEIGHTS, Evidence
from chatbot.files.content_file import find_content_root, load_content
from chatbot.files.question_file import read_questions
from chatbot.model.evaluation import Sample

TODAY = date(2026, 11, 22)
QUESTIONS = Path(__file__).parents[1] / "evaluation" / "questions"
TUNING = read_questions(QUESTIONS / "tuning.yaml")
CANDIDATES = 40
SCALE = 80
"""What one log odd counts in a score of thousandths, to begin with; in the end the
shares count as much together as they do now, as the line is drawn on their sum."""
STEPS, RATE, SHRINK = 400, 0.075, 0.001


class Choice(NamedTuple):
    """The candidates of one question, and which of them may lead."""

    rows: list[list[float]]
    right: list[bool]


def main() -> None:
    """Print the weights."""
    knowledge = Knowledge(load_content(find_content_root(None)), None, None)
    alone = [s for s in TUNING if s.after is None]
    choices = [c for s in alone if (c := choice(knowledge, s)) is not None]
    start = [w / SCALE for w in WEIGHTS]
    weights = descend(start, lambda w: ranking_slope(choices, w))
    led = sum(c.right[best(c, weights)] for c in choices)
    print(f"ranking, {led} of {len(choices)} led rightly:")
    scale = sum(WEIGHTS[:SHARES]) / sum(weights[:SHARES])
    for name, weight in zip(Evidence._fields, weights, strict=True):
        print(f"    {name}={round(weight * scale)},")


def choice(knowledge: Knowledge, sample: Sample) -> Choice | None:
    """What search finds for a question with a label, if a right one is among it."""
    wanted = {*sample.leads} & {*knowledge.content.statements}
    found = knowledge.index.search(knowledge.read(sample.question), CANDIDATES)
    right = [match.statement in wanted for match in found]
    rows = [scaled(match.evidence) for match in found]
    return Choice(rows, right) if any(right) else None


def scaled(evidence: Evidence) -> list[float]:
    """Shares as parts of one, counts as they are."""
    shares = [share / 1000 for share in evidence[:SHARES]]
    return [*shares, *map(float, evidence[SHARES:])]


def ranking_slope(choices: list[Choice], weights: list[float]) -> list[float]:
    """How the likelihood of the right ones grows with each weight."""
    slope = [-SHRINK * weight for weight in weights]
    for rows, right in choices:
        odds = [math.exp(min(30.0, dot(row, weights))) for row in rows]
        whole = sum(odds)
        share = sum(o for o, ok in zip(odds, right, strict=True) if ok)
        for row, odd, ok in zip(rows, odds, right, strict=True):
            pull = (odd / share if ok else 0.0) - odd / whole
            for place, value in enumerate(row):
                slope[place] += pull * value / len(choices)
    return slope


def descend(
    weights: list[float],
    slope_at: Callable[[list[float]], list[float]],
    *,
    steps: int = STEPS,
    rate: float = RATE,
) -> list[float]:
    """Follow the slope in steps that adapt to each weight (Adam)."""
    drift, spread = [0.0] * len(weights), [0.0] * len(weights)
    for step in range(1, steps + 1):
        for place, slope in enumerate(slope_at(weights)):
            drift[place] = 0.9 * drift[place] + 0.1 * slope
            spread[place] = 0.99 * spread[place] + 0.01 * slope * slope
            size = math.sqrt(spread[place] / (1 - 0.99**step)) + 1e-8
            weights[place] += rate * drift[place] / (1 - 0.9**step) / size
    return weights


def best(choice: Choice, weights: list[float]) -> int:
    """The number of the candidate that would lead."""
    return max(range(len(choice.rows)), key=lambda n: dot(choice.rows[n], weights))


def dot(row: list[float], weights: list[float]) -> float:
    """The weighed sum."""
    return sum(map(float.__mul__, row, weights))


if __name__ == "__main__":
    main()
