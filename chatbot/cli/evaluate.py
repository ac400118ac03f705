"""`backline evaluate`: how well questions with known answers are answered."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from chatbot.cli.kinds import DIFFERS, Place
from chatbot.cli.opening import BadFiles, content_option, open_engine, today_option
from chatbot.engine.measuring.evaluation import (
    JUDGEMENTS,
    confusions,
    counts,
    evaluate,
    places,
)
from chatbot.files.question_file import read_questions
from chatbot.model.evaluation import Outcome, Sample
from chatbot.model.problem import ContentError, Problem


@click.command("evaluate", epilog="Example: backline evaluate questions.yaml --errors")
@click.argument("paths", nargs=-1, required=True, type=Place())
@click.option("--errors", is_flag=True, help="List every question that is not right.")
@content_option
@today_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    *,
    errors: bool,
    content: str | None,
    today: date,
) -> None:
    """Ask questions with known answers and count.

    PATHS are files of questions. Counted are right, wrong, declined and answered.
    """
    samples = _read([Path(path) for path in paths])
    outcomes = evaluate(open_engine(content), samples, today)
    for line in (*_table(outcomes), *_led(outcomes), *_confused(outcomes)):
        click.echo(line)
    for line in _wrong(outcomes) if errors else ():
        click.echo(line)
    ctx.exit(DIFFERS if any(o.judgement != "right" for o in outcomes) else 0)


def _read(paths: list[Path]) -> list[Sample]:
    """Read all questions, or end with everything that is wrong in any of the files."""
    samples: list[Sample] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            samples += read_questions(path)
        except ContentError as error:
            problems += error.problems
    if problems:
        raise BadFiles(ContentError(tuple(problems)))
    return samples


def _table(outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    yield f"{'topic':17}" + "".join(f"{name:>17}" for name in JUDGEMENTS)
    for name, row in counts(outcomes):
        yield f"{name:17}" + "".join(f"{count:17}" for count in row)


def _led(outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    labelled = [outcome for outcome in outcomes if outcome.place]
    if labelled:
        told = ", ".join(f"{count} {place}" for place, count in places(labelled))
        yield f"What should lead, of {len(labelled)} with a label: {told}."


def _confused(outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    pairs = confusions(outcomes)
    if pairs:
        yield "Taken for another topic:"
    for expected, got, count in pairs:
        yield f"  {expected} as {got}: {count}"


def _wrong(outcomes: tuple[Outcome, ...]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.judgement != "right" or outcome.place in ("shown", "missed"):
            yield _told(outcome)


def _told(outcome: Outcome) -> str:
    sample = outcome.sample
    before = f"{sample.after} / " if sample.after else ""
    got = ", ".join(outcome.topics) or "nothing"
    led = f" ({outcome.leading})" if outcome.leading else ""
    due = f", should lead, {outcome.place}: {', '.join(sample.leads)}"
    wanted = due if outcome.place in ("shown", "missed") else ""
    return f"{outcome.judgement}: {before}{sample.question} -> {got}{led}{wanted}"
