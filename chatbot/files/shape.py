"""A ValidationError as problems in our own words, each with its line."""

from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

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
    error: ErrorDetails,
    source: Source,
    path: tuple[str | int, ...],
    kind: type[Record],
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


_SENTENCES = {
    "missing": ('"{name}" is missing.', "Add it."),
    "literal_error": ('"{name}: {given}" is not known.', "Use {expected}."),
    "enum": ('"{name}: {given}" is not known.', "Use {expected}."),
    "tuple_type": ('"{name}" is a list.', "Write its items in [ ] or with dashes."),
    "list_type": ('"{name}" is a list.', "Write its items in [ ] or with dashes."),
    "too_short": ('"{name}" is empty.', "Name at least one."),
    "too_long": ('"{name}" has too many items.', "At most {max_length}."),
    "int_parsing": ('"{name}: {given}" is no number.', "Write digits."),
    "float_parsing": ('"{name}: {given}" is no number.', "Write digits."),
    "bool_parsing": ('"{name}: {given}" is neither yes nor no.', "Write yes or no."),
}
"""What is wrong and how to mend it, by the kind of error."""

_ELSE = ('"{name}" does not fit there.', "See the same key in another entry.")


def _sentence(error: ErrorDetails, kind: type[Record]) -> tuple[str, str]:
    name = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        return f'unknown key "{name}".', _nearest(name, _keys(kind))
    context = error.get("ctx", {})
    words = {
        "name": name,
        "given": error.get("input"),
        "expected": str(context.get("expected", "")).replace("'", ""),
        "max_length": context.get("max_length"),
    }
    what, mend = _SENTENCES.get(error["type"], _ELSE)
    return what.format(**words), mend.format(**words)


def _keys(kind: type[Record]) -> list[str]:
    return [f.alias or n for n, f in kind.model_fields.items()]


def _nearest(word: str, known: list[str]) -> str:
    near = get_close_matches(word, known, n=1)
    if near:
        return f'Did you mean "{near[0]}"?'
    return f"Use {', '.join(known)}." if len(known) <= _FEW else "Delete it."
