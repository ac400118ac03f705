"""A ValidationError as problems in our own words, each with its line."""

from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from chatbot.files.yaml_source import Source
from chatbot.model.problem import Problem
from chatbot.model.record import Record

_FEW = 9


def shape_problems(
    error: ValidationError,
    source: Source,
    path: tuple[str | int, ...],
    kind: type[Record],
) -> list[Problem]:
    """Translate all errors of one entry."""
    return [_problem(e, source, path, kind) for e in error.errors(include_url=False)]


def _problem(
    error: Any, source: Source, path: tuple[str | int, ...], kind: type[Record]
) -> Problem:
    inner = tuple(p for p in error["loc"] if _is_place(source, path, p))
    what, mend = _sentence(error, kind)
    return Problem(
        path=source.name,
        line=source.line((*path, *inner)),
        where=", ".join(str(p) for p in (*path, *inner[:-1])),
        what=what,
        mend=mend,
    )


def _is_place(source: Source, path: tuple[str | int, ...], part: str | int) -> bool:
    """Union tags in a location are no places in the file."""
    return isinstance(part, int) or any(part in p[len(path) :] for p in source.lines)


def _sentence(error: Any, kind: type[Record]) -> tuple[str, str]:
    name = str(error["loc"][-1]) if error["loc"] else ""
    given = error.get("input")
    match error["type"]:
        case "extra_forbidden":
            return f'unknown key "{name}".', _nearest(name, _keys(kind))
        case "missing":
            return f'"{name}" is missing.', "Add it."
        case "literal_error" | "enum":
            allowed = error["ctx"]["expected"].replace("'", "")
            return f'"{name}: {given}" is not known.', f"Use {allowed}."
        case "tuple_type" | "list_type":
            return f'"{name}" is a list.', "Write its items in [ ] or with dashes."
        case "too_short":
            return f'"{name}" is empty.', "Name at least one."
        case "too_long":
            return (
                f'"{name}" has too many items.',
                f"At most {error['ctx']['max_length']}.",
            )
        case "int_parsing" | "float_parsing":
            return f'"{name}: {given}" is no number.', "Write digits."
        case "bool_parsing":
            return f'"{name}: {given}" is neither yes nor no.', "Write yes or no."
        case _:
            return f'"{name}" does not fit there.', "See the same key in another entry."


def _keys(kind: type[Record]) -> list[str]:
    return [f.alias or n for n, f in kind.model_fields.items()]


def _nearest(word: str, known: list[str]) -> str:
    near = get_close_matches(word, known, n=1)
    if near:
        return f'Did you mean "{near[0]}"?'
    return f"Use {', '.join(known)}." if len(known) <= _FEW else "Delete it."
