"""How questions are answered, how fast answers come, and how well they scale.

Run by hand on a quiet machine: `python tests/benchmarks/answering.py`. Nothing is
asserted. Where the line to declining lies is drawn by `fitting_line.py`.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from chatbot.engine.answering.knowledge import derive_knowledge
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.index import Index
from chatbot.engine.answering.retrieval.postings import Postings
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.measuring.evaluation import (
    JUDGEMENTS,
    OPENING,
    counts,
    evaluate,
    marked,
)
from chatbot.files.content_file import find_content_root, load_content
from chatbot.files.question_file import read_questions
from chatbot.model.consult import Input
from chatbot.model.content import Content
from chatbot.model.evaluation import Sample

TODAY = date(2026, 11, 22)
QUESTIONS = Path(__file__).parents[1] / "evaluation" / "questions"
TUNING = read_questions(QUESTIONS / "tuning.yaml")
ASIDE = read_questions(QUESTIONS / "set_aside.yaml")
SECOND = read_questions(QUESTIONS / "set_aside_second.yaml")
HALVES = (("tuning", TUNING), ("set aside", ASIDE), ("set aside, second", SECOND))
SIZES = (10_000, 100_000)
SYLLABLES = ("ba", "ke", "lo", "mu", "ni", "pa", "ri", "so", "tu", "ve", "za", "do")


def main() -> None:
    """Measure and print every table."""
    content = load_content(find_content_root(None))
    engine = Engine(content)
    for name, samples in HALVES:
        halves(engine, name, samples)
    latency(engine)
    opening()
    for size in SIZES:
        grown(content, size)
    seeds()


def halves(engine: Engine, name: str, samples: tuple[Sample, ...]) -> None:
    """Print how one half is answered."""
    row = dict(counts(evaluate(engine, samples, TODAY)))["all"]
    told = ", ".join(f"{n} {j}" for n, j in zip(row, JUDGEMENTS, strict=True))
    print(f"{name}: {len(samples)} questions: {told}")


def latency(engine: Engine) -> None:
    """Print how long an answer takes, each question asked once and never before."""
    consult, _ = start(engine, TODAY)
    consult, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))
    times = []
    for sample in (*TUNING, *ASIDE, *SECOND):
        given = Input(text=marked(sample.question), on=TODAY)
        begun = time.perf_counter()
        reply(engine, consult, given)
        times.append(1e3 * (time.perf_counter() - begun))
    print(f"one answer in a consult (ms): {spread(times)}")


def opening() -> None:
    """Print how long the index takes to open, from the cache and without it."""
    content = load_content(find_content_root(None))
    begun = time.perf_counter()
    table = derive_knowledge(content)
    derived = time.perf_counter() - begun
    begun = time.perf_counter()
    Index(content, Formulary(content), Postings(table["postings"]))
    opened = time.perf_counter() - begun
    print(f"index of {len(content.statements)}: {1e3 * derived:.0f} ms to work out, "
          f"{1e3 * opened:.1f} ms to open from its table")  # fmt: skip


def grown(content: Content, size: int) -> None:
    """Print how search fares with many more, made-up, statements."""
    many = content.model_copy(update={"statements": made_up(content, size)})
    begun = time.perf_counter()
    table = derive_knowledge(many)
    derived = time.perf_counter() - begun
    vocabulary = Vocabulary(table["vocabulary"])
    begun = time.perf_counter()
    index = Index(many, Formulary(many), Postings(table["postings"]))
    opened = time.perf_counter() - begun
    times = []
    for sample in TUNING[::5]:
        read = Question.read(sample.question, vocabulary)
        begun = time.perf_counter()
        index.search(read)
        times.append(1e3 * (time.perf_counter() - begun))
    print(f"{size} statements: {derived:.1f} s to work out, {opened:.2f} s to open, "
          f"search (ms): {spread(times)}")  # fmt: skip


def made_up(content: Content, size: int) -> dict[str, object]:
    """The real statements, and so many more in words that mean nothing."""
    pattern = next(iter(content.statements.values()))
    made = dict(content.statements)
    for number in range(size - len(made)):
        words = " ".join(word(number * 7 + place * place) for place in range(12))
        made[f"made-up-{number}"] = pattern.model_copy(
            update={
                "id": f"made-up-{number}",
                "says": f"{words} in low back pain",
                "plain": words,
                "conflicts": (),
                "drugs": (),
                "answers": (f"does {word(number)} help", f"{word(number * 3)} dose"),
            }
        )
    return made


def word(number: int) -> str:
    """One of some thousands of made-up words."""
    number %= 12**4
    return "".join(SYLLABLES[number // 12**n % 12] for n in range(4))


def seeds() -> None:
    """Print whether all answers are byte-equal under three hash seeds."""
    program = (
        "from answering import *\n"
        "e = Engine(load_content(find_content_root(None)))\n"
        "print([o.model_dump_json() for o in evaluate(e, (*TUNING, *ASIDE), TODAY)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "4242")
    }
    print(f"all outcomes under three hash seeds: {len(outputs)} different")


def spread(times: Iterable[float]) -> str:
    """Say the median, the 99th percentile and the greatest."""
    ordered = sorted(times)
    last = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    middle = ordered[len(ordered) // 2]
    return f"median {middle:.2f}, p99 {last:.2f}, most {ordered[-1]:.2f}"


if __name__ == "__main__":
    main()
