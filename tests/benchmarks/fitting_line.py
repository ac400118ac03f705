"""Fits the weights of acceptance, of its signs and of single words, on the tuning half.

Run by hand when content or questions have grown much: `python tests/benchmarks/
fitting_line.py` prints what a fit on the content and the questions of today would give
in place of what `acceptance.py` and `other_words.yaml` hold, of the words those on which
it hangs whether a question is answered, and what each line between answering and
declining gives on questions that were left out of the fit. It gives other weights than
those held, which were fitted to fewer questions; take none over without counting anew.
Nothing is asserted, and no weight is written anywhere.
"""

import math
from collections import Counter
from datetime import date
from pathlib import Path
from typing import NamedTuple

from fitting import descend

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.retrieval.acceptance import Signs
from chatbot.engine.answering.retrieval.scope import fitted
from chatbot.files.content_file import find_content_root, load_content
from chatbot.files.question_file import read_questions
from chatbot.model.evaluation import Sample

TODAY = date(2026, 11, 22)
QUESTIONS = Path(__file__).parents[1] / "evaluation" / "questions"
FOLDS = 5
LEAST_QUESTIONS = 2
"""In how many questions a word stands that is weighed."""
LEAST_ODDS = 15
"""Words that count less, in hundredths, are left out."""
ROOM = 0.5
"""So much nearer the line a question is put before it is looked at what turns it."""
SHRINK = 0.0015
"""How strongly a sign is held near 0, by its variance; a word, a hundred times that."""
STEPS, RATE = 300, 0.08
LINES = range(-150, 151, 25)
WEIGHED = len(Signs._fields) - 1
"""All signs but that of the words, which are weighed one by one."""


class Told(NamedTuple):
    """One question: its signs, its stems, and whether it is to be answered."""

    signs: tuple[float, ...]
    roots: frozenset[str]
    ours: bool


class Fit(NamedTuple):
    """Weights in log odds, the last of the signs' being what all questions start with."""

    signs: list[float]
    roots: dict[str, float]

    def odds(self, told: Told) -> float:
        """The log odds that a question is ours."""
        of_words = sum(self.roots.get(root, 0.0) for root in told.roots)
        return of_words + sum(map(float.__mul__, self.signs, told.signs))


def main() -> None:
    """Print the weights, and how each line does on what was left out."""
    knowledge = Knowledge(load_content(find_content_root(None)), None, None)
    samples = read_questions(QUESTIONS / "tuning.yaml")
    read = [judged(knowledge, s) for s in samples if s.after is None]
    told = [one for one in read if one is not None]
    left_out = [pair for fold in range(FOLDS) for pair in held_out(told, fold)]
    print(
        "line | wrongly answered | wrongly declined, of questions left out of the fit"
    )
    for line in LINES:
        answered = sum(odds >= line / 100 and not ours for odds, ours in left_out)
        declined = sum(odds < line / 100 and ours for odds, ours in left_out)
        print(f"{line:4} | {answered:4} | {declined:4}")
    show(found := fit(told), hanging(found, told))


def hanging(found: Fit, told: list[Told]) -> set[str]:
    """The words without which some question falls on the other side of the line, or nearly."""
    turning: set[str] = set()
    for one in told:
        odds = found.odds(one)
        room = math.copysign(ROOM, odds)
        weighed = {root: found.roots.get(root, 0.0) for root in one.roots}
        turning |= {r for r, w in weighed.items() if (odds - w - room) * odds < 0}
    return turning


def show(found: Fit, turning: set[str]) -> None:
    """Print weights in hundredths."""
    names = (*Signs._fields[:WEIGHED], "BASE")
    for name, weight in zip(names, found.signs, strict=True):
        print(f"    {name}={round(100 * weight)},")
    odds = {root: round(100 * weight) for root, weight in sorted(found.roots.items())}
    kept = ((r, w) for r, w in odds.items() if r in turning and abs(w) >= LEAST_ODDS)
    print(" ".join(f"{root}:{weight}" for root, weight in kept))


def judged(knowledge: Knowledge, sample: Sample) -> Told | None:
    """What is told of a question; None if it is answered by no statement."""
    statements = {*sample.leads} & {*knowledge.content.statements}
    if sample.leads and sample.expect != "decline" and not statements:
        return None
    read = knowledge.read(sample.question)
    found = knowledge.index.search(read, 1)
    signs = knowledge.scope.signs(read)
    signs = fitted(signs, found[0]) if found else signs
    roots = frozenset(root for unit in read.units for root in unit.stems)
    row = (*map(float, signs[:WEIGHED]), 1.0)
    return Told(row, roots, sample.expect != "decline")


def held_out(told: list[Told], fold: int) -> list[tuple[float, bool]]:
    """The odds of every fifth question by a fit without them."""
    found = fit([one for at, one in enumerate(told) if at % FOLDS != fold])
    return [(found.odds(one), one.ours) for one in told[fold::FOLDS]]


def fit(told: list[Told]) -> Fit:
    """Weigh the signs and the words together."""
    counts = Counter(root for one in told for root in one.roots)
    often = (root for root, n in counts.items() if n >= LEAST_QUESTIONS)
    roots = sorted(root for root in often if root.isalpha())
    places = {root: WEIGHED + 1 + at for at, root in enumerate(roots)}
    rows = [row_of(one, places) for one in told]
    weights = [0.0] * (WEIGHED + 1 + len(roots))
    held = [SHRINK * v for v in variances(rows, len(weights))]
    held = [h if at <= WEIGHED else 100 * h for at, h in enumerate(held)]
    ours = [one.ours for one in told]
    weights = descend(
        weights, lambda w: slope_at(rows, ours, w, held), steps=STEPS, rate=RATE
    )
    of_words = {root: weights[place] for root, place in places.items()}
    return Fit(weights[: WEIGHED + 1], of_words)


def row_of(told: Told, places: dict[str, int]) -> list[tuple[int, float]]:
    """What is not 0 in a question: signs, then the words that are weighed."""
    signs = [(at, value) for at, value in enumerate(told.signs) if value]
    return signs + [(places[r], 1.0) for r in sorted(told.roots) if r in places]


def variances(rows: list[list[tuple[int, float]]], width: int) -> list[float]:
    """How much each sign or word varies from question to question."""
    first, second = [0.0] * width, [0.0] * width
    for row in rows:
        for place, value in row:
            first[place] += value / len(rows)
            second[place] += value * value / len(rows)
    return [two - one * one for one, two in zip(first, second, strict=True)]


def slope_at(
    rows: list[list[tuple[int, float]]],
    ours: list[bool],
    weights: list[float],
    held: list[float],
) -> list[float]:
    """How the likelihood grows with each weight, less what holds it near 0."""
    slope = [-h * weight for h, weight in zip(held, weights, strict=True)]
    for row, is_ours in zip(rows, ours, strict=True):
        odds = sum(weights[place] * value for place, value in row)
        likely = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
        for place, value in row:
            slope[place] += (is_ours - likely) * value / len(rows)
    return slope


if __name__ == "__main__":
    main()
