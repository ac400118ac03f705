"""Text for a terminal of 80 columns."""

import textwrap

WIDTH = 80


def wrapped(text: str) -> str:
    """Fill each line to the width, keeping its indent."""
    return "\n".join(_fill(line) for line in text.splitlines())


def _fill(line: str) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(line, WIDTH, subsequent_indent=indent) if line.strip() else ""
