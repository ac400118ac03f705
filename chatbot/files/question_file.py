"""Evaluation questions on disk: a list of questions with what each should get."""

from pathlib import Path

from chatbot.files.shape import Spot, typed
from chatbot.files.source import Source
from chatbot.files.text_file import text_of
from chatbot.files.yaml_source import read_yaml
from chatbot.model.evaluation import Sample
from chatbot.model.problem import ContentError, Problem


def read_questions(path: Path) -> tuple[Sample, ...]:
    """Read a file of questions, or raise ContentError with everything that is wrong."""
    source = read_yaml(text_of(path), str(path))
    if source.problems:
        raise ContentError(tuple(source.problems))
    return _samples(source)


def _samples(source: Source) -> tuple[Sample, ...]:
    problems: list[Problem] = []
    rows = source.data if isinstance(source.data, list) else []
    spots = [Spot(source, (n,), f"question {n + 1}") for n in range(len(rows))]
    samples = [
        typed(Sample, row if isinstance(row, dict) else {}, spot, problems)
        for row, spot in zip(rows, spots, strict=True)
    ]
    if not rows:
        what, mend = "no questions are in it.", "Begin each with `- question: ...`."
        problems.append(Problem(path=source.name, what=what, mend=mend))
    if problems:
        raise ContentError(tuple(problems))
    return tuple(filter(None, samples))
