"""What an option may hold, so that a wrong one is answered in our own words; exit codes."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from math import inf
from pathlib import Path
from typing import Any, TypeVar

import click

from chatbot.engine.nearest import did_you_mean, in_prose

DIFFERS = 1
"""What a command says to the shell by its exit code; 0 is fine."""
BAD_FILE = 2
USED_WRONGLY = 3
INTERRUPTED = 130
CUT_SHORT = 141
"""Nobody read on, as after `| head`: what was not read may have been anything."""


_N = TypeVar("_N", int, float)


class OneOf(click.Choice[str]):
    """One word of a list; the nearest is named for a wrong one."""

    def get_invalid_choice_message(
        self, value: object, ctx: click.Context | None
    ) -> str:
        """Say that a word is not known, and which one may be meant."""
        del ctx
        return f'"{value}" is not known. {did_you_mean(str(value), self.choices, self._all())}'

    def get_missing_message(
        self, param: click.Parameter, ctx: click.Context | None
    ) -> str:
        """Name all words where one is needed."""
        del param, ctx
        return self._all()

    def _all(self) -> str:
        return f"Use {in_prose(self.choices)}."


class Place(click.Path):
    """A file or folder; a name that is empty, as of a variable not set, is refused."""

    def convert(self, value: Any, *rest: Any) -> Any:  # noqa: ANN401 - as click has it
        """Return the path, or end with what is wrong with it."""
        if not value:
            self.fail("The name is empty.", *rest)
        path = Path(value)
        if path.is_fifo() and path.resolve().exists():  # `<(...)` has no place on disk
            self.fail(f"{value} is a pipe. Name a file.", *rest)
        if path.is_dir() and not self.dir_okay:
            self.fail(f"{value} is a folder. Name a file.", *rest)
        if path.is_file() and not self.file_okay:
            self.fail(f"{value} is a file. Name a folder.", *rest)
        return super().convert(value, *rest)


def day(text: str) -> date:
    """Read a day as every file has it, such as 2026-11-22; raises BadParameter."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day alone
    except ValueError:
        mend = "Write year-month-day, such as 2026-11-22."
        raise click.BadParameter(f'"{text}" is no date. {mend}') from None


def whole(least: int) -> Callable[[str], int]:
    """Return what reads a whole number not below the least, or raises BadParameter."""
    return _number(int, least, inf, f"a whole number from {least} on")


def between(least: float, most: float) -> Callable[[str], float]:
    """Return what reads a number between two bounds, or raises BadParameter."""
    return _number(float, least, most, f"a number from {least:g} to {most:g}")


def _number(
    kind: Callable[[str], _N], least: float, most: float, fitting: str
) -> Callable[[str], _N]:
    def number(text: str) -> _N:
        with suppress(ValueError):
            if least <= kind(text) <= most:
                return kind(text)
        raise click.BadParameter(f'"{text}" does not fit. Use {fitting}.')

    return number
