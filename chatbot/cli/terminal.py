"""The terminal: what it can show, what is typed in it, and how it is left."""

import codecs
import io
import os
import signal
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from types import FrameType, SimpleNamespace

import click

WIDTH = 80
NARROWEST = 20
_LEAVING = ("SIGTERM", "SIGHUP")
_ALL = ("SIGINT", *_LEAVING)


def wrapped(text: str) -> str:
    """Fill each line to the width, keeping its indent; ids and sources stay whole.

    Where the terminal is narrower than 80 columns, so are the lines.
    """
    width = max(NARROWEST, min(WIDTH, _columns()))
    return "\n".join(_fill(line, width) for line in visible(text).split("\n"))


def _columns() -> int:
    """How many columns are wanted, or else there; 80 where neither is known."""
    with suppress(OSError, ValueError):
        wanted = os.environ.get("COLUMNS")
        return int(wanted or os.get_terminal_size(sys.stdout.fileno()).columns) or WIDTH
    return WIDTH


def visible(text: str) -> str:
    """Leave out what a terminal would obey instead of show."""
    kept = (c if c.isprintable() or c == "\n" else " " for c in text)
    return "".join(kept)


def _fill(line: str, width: int) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(line, width, subsequent_indent=indent, break_on_hyphens=False)


def typed_lines() -> Iterator[str]:
    """Yield what is typed, a line at a time, or piped in, whatever bytes it holds."""
    if sys.stdin.isatty():
        yield from _prompted()
        return
    stream = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    yield from (line.rstrip("\r\n") for line in iter(stream.readline, ""))


def _prompted() -> Iterator[str]:
    """Ask for each line with a mark; where it can be, lines are edited and recalled.

    Ctrl+C leaves an empty line; one with words it puts aside, where Up finds it again.
    """
    edited = None
    with suppress(ImportError):
        edited = import_module("readline")  # its import is what makes lines editable
        edited.parse_and_bind("set enable-bracketed-paste on")  # a note is one input
    while True:
        try:
            line = input("> ")
        except (EOFError, KeyboardInterrupt) as end:
            click.echo()
            if isinstance(end, EOFError):
                return
            typed = edited.get_line_buffer().strip() if edited else ""
            if end.args or not typed or edited is None:
                raise
            edited.add_history(typed)
            continue
        yield line.encode("utf-8", "replace").decode("utf-8")


def read_any_bytes() -> None:
    """Let no byte that is not UTF-8 end the app: it is shown as a replacement sign.

    Textual reads what is typed with a decoder of its own, which knows no other way. It
    reads on for ever from a terminal that is gone, too: nothing more to read is heard
    here as the signal that such a terminal sends.
    """
    decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def decode(typed: bytes, *, final: bool) -> str:
        if not typed and not final:
            os.kill(os.getpid(), signal.SIGTERM)
        return decoder.decode(typed, final)

    with suppress(ImportError):
        driver = import_module("textual.drivers.linux_driver")
        heard = SimpleNamespace(decode=decode)
        vars(driver)["getincrementaldecoder"] = lambda _: lambda: heard


def at_a_terminal() -> bool:
    """Whether a person types and reads."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def need_a_terminal(instead: str) -> None:
    """End where there is no terminal to draw in, naming what works there."""
    if not at_a_terminal():
        raise click.UsageError(
            f"The app draws in a terminal, and this is none. {instead}"
        )


def interrupt() -> None:
    """End what is going on as Ctrl+C does where nothing is typed."""
    raise KeyboardInterrupt("the terminal goes")


def leave_on_signals(leave: Callable[[], None]) -> None:
    """Let a closing terminal end a consult in the way given, so that it is kept."""

    def heard(_: int, __: FrameType | None) -> None:
        leave()

    for name in _LEAVING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), heard)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let no second Ctrl+C end what the first one began, such as saving."""
    numbers = [getattr(signal, name) for name in _ALL if hasattr(signal, name)]
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def open_what_is_closed() -> None:
    """Stand in for a standard stream that was closed: it is empty, and keeps nothing."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.BytesIO()))


def show_any_letter() -> None:
    """Let no letter that a terminal lacks end a command: it is shown as a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def leave_quietly() -> None:
    """Let go of standard output once nobody reads it, so that closing it says nothing."""
    sys.stdout = io.TextIOWrapper(io.BytesIO())


def in_ci() -> bool:
    """Whether a machine runs this that nobody watches."""
    return os.environ.get("CI", "").lower() not in {"", "0", "false"}
