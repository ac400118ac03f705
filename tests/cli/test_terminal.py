import subprocess
import sys
from io import BytesIO, TextIOWrapper

import pytest

from chatbot.cli.terminal import in_ci, show_any_letter, typed_lines, visible, wrapped


def test_wrapped_when_a_line_is_long_keeps_its_indent_and_ids_whole():
    text = "Heading\n   1. " + "word " * 14 + "no-second-relaxant-at-all\n\nEnd"

    lines = wrapped(text).split("\n")

    assert max(map(len, lines)) <= 80
    assert lines[2] == "   no-second-relaxant-at-all"
    assert lines[3:] == ["", "End"]


@pytest.mark.parametrize(("columns", "longest"), [("40", 39), ("5", 19), ("200", 79)])
def test_wrapped_when_the_terminal_is_narrow_or_wide_fits_it(
    monkeypatch, columns, longest
):
    monkeypatch.setenv("COLUMNS", columns)

    lines = wrapped("word " * 40).split("\n")

    assert max(map(len, lines)) == longest


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", " [31mred [0m"),
        ("a\x00b\tc\rd", "a b c d"),
        ("\u202eabc", " abc"),
        ("≥ 30 mL/min, 5*6 [b] Größe", "≥ 30 mL/min, 5*6 [b] Größe"),
        ("one\ntwo", "one\ntwo"),
    ],
)
def test_visible_when_shown_leaves_out_what_a_terminal_would_obey(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("given", "lines"),
    [
        (b"", []), (b"a\nb", ["a", "b"]), (b"a\r\n\r\nb\r\n", ["a", "", "b"]),
        (b"a\xffb\n", ["a\ufffdb"]),
    ],
)  # fmt: skip
def test_typed_lines_when_piped_yields_each_without_its_end(monkeypatch, given, lines):
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given)))

    assert list(typed_lines()) == lines


def test_show_any_letter_when_a_terminal_lacks_it_writes_a_question_mark(monkeypatch):
    out = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(out, encoding="ascii"))
    show_any_letter()

    sys.stdout.write("≥ 30")
    sys.stdout.flush()

    assert out.getvalue() == b"? 30"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("true", True), ("1", True), ("", False), ("0", False), ("false", False)],
)
def test_in_ci_when_a_machine_says_so_is_true(monkeypatch, value, expected):
    monkeypatch.setenv("CI", value)

    assert in_ci() is expected


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["chat --json", "read", "ask 'what is an nsaid?'"])
def test_call_when_a_standard_stream_is_closed_ends_well(command, closed):
    line = f"{sys.executable} -m chatbot {command} {closed}"

    done = subprocess.run(
        ["sh", "-c", line], input=b"", capture_output=True, check=False
    )

    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
