"""Evaluation questions on disk: a list of questions with what each should get."""

from pathlib import Path

from pydantic import ValidationError

from chatbot.files.shape import Spot, shape_problems
from chatbot.files.source import Plain, Source
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
    samples = [_sample(source, n, row, problems) for n, row in enumerate(rows)]
    if not rows:
        what, mend = "no questions are in it.", "Begin each with `- question: ...`."
        problems.append(Problem(path=source.name, what=what, mend=mend))
    if problems:
        raise ContentError(tuple(problems))
    return tuple(sample for sample in samples if sample is not None)


def _sample(
    source: Source, number: int, row: Plain, problems: list[Problem]
) -> Sample | None:
    body = row if isinstance(row, dict) else {}
    try:
        return Sample.model_validate(body, by_alias=True, by_name=False)
    except ValidationError as error:
        spot = Spot(source, (number,), f"question {number + 1}")
        problems += shape_problems(error, spot, body, Sample)
        return None
