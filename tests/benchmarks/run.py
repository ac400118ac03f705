"""One table of everything that is measured, each figure beside its target.

Run by hand on a quiet machine: `python tests/benchmarks/run.py`. Nothing is asserted.
Wall time is what a person waits; processor time hardly changes when others use the
machine. `--large` adds answers over 10,000 synthetic statements.
"""

import statistics
import sys
from collections.abc import Iterator

from app_turns import app_turns
from engine_turns import replayed, scaled, turns
from processes import Spent, memory, paints, starts

TARGETS = {
    "import pydantic, transitions": "the measure",
    "the same, and one record": "no target",
    "backline --version": "<= 2 x the measure",
    "backline ask": "<= 2 x the measure",
    "backline ask, no cache": "< 2000",
    "first paint, bare Textual": "the measure",
    "first paint, backline": "<= 1.5 x bare",
    "short answer": "<= 0.5 mean, <= 2 p99",
    "600-character paragraph": "<= 5",
    "follow-up answer": "p99 <= 10",
    "follow-up, 600 statements": "p99 <= 10",
    "Enter to painted, turns 1-10": "the measure",
    "Enter to painted, turn 200": "<= 60, <= 2 x turns 1-10",
    "replayed turn": "<= 0.5, or 2000 turns/s",
    "replayed turn, 3 times as many": "the same",
}


def main() -> None:
    """Measure everything and print the table."""
    head = ("wall min", "mean", "p99", "cpu min", "mean")
    print(f"{'ms':32}" + "".join(f"{h:>10}" for h in head) + "  target")
    for name, spent in measured(large="--large" in sys.argv):
        print(row(name, spent))
    rows, app_memory = app_turns()
    for name, spent in rows.items():
        print(row(name, spent))
    print(f"{'memory of the engine, MB':32}{memory():10.1f}{'':40}  <= 60")
    print(f"{'memory of the app, turn 200, MB':32}{app_memory:10.1f}{'':40}  <= 110")


def measured(*, large: bool) -> Iterator[tuple[str, list[Spent]]]:
    """Measure the parts one after another."""
    yield from turns()
    yield "replayed turn", replayed()
    yield "replayed turn, 3 times as many", replayed(3)
    yield "follow-up, 600 statements", scaled(600)
    if large:
        yield "follow-up, 10,000 statements", scaled(10_000)
    yield from starts().items()
    yield from paints().items()


def row(name: str, spent: list[Spent]) -> str:
    """Write one line of the table."""
    wall, cpu = sorted(s.wall for s in spent), sorted(s.cpu for s in spent)
    last = min(len(wall) - 1, int(0.99 * len(wall)))
    figures = (wall[0], statistics.mean(wall), wall[last], cpu[0], statistics.mean(cpu))
    shown = "".join(f"{figure:10.2f}" for figure in figures)
    return f"{name:32}{shown}  {TARGETS.get(name, '')}"


if __name__ == "__main__":
    main()
