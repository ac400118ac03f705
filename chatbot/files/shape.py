"""A ValidationError as problems in our own words, each with its line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from chatbot.engine.nearest import did_you_mean, in_prose
from chatbot.files.source import Path, Plain, Source
from chatbot.model.problem import Problem, in_words
from chatbot.model.record import Record

_R = TypeVar("_R", bound=Record)
_FEW = 7
_COMMA = "Inside { } a comma ends a text: put the text before it in quotes."


@dataclass(frozen=True)
class Spot:
    """Where an entry stands: its source, its path there, and what people call it."""

    source: Source
    path: Path
    label: str

    def problem(
        self, what: str, mend: str, below: Path = (), parents: Path = ()
    ) -> Problem:
        """Make a problem of the entry, or of what stands below it."""
        line = self.source.line((*self.path, *below))
        where = in_words(self.label, *parents)
        name = self.source.name
        return Problem(path=name, line=line, where=where, what=what, mend=mend)


@dataclass(frozen=True)
class _Fault:
    """One thing that does not fit: the path to it inside the entry, and the error."""

    path: Path
    type: str
    given: object
    expected: str
    limit: object

    @property
    def name(self) -> str:
        """The key it is about; for an item of a list, the list with its place."""
        last = self.path[-1] if self.path else ""
        if isinstance(last, int) and len(self.path) > 1:
            return f'"{self.path[-2]}", item {last + 1},'
        return f'"{last}"'


def typed(
    kind: type[_R], body: Mapping[str, Plain], spot: Spot, problems: list[Problem]
) -> _R | None:
    """Type one entry; None where it does not fit, which adds to the problems."""
    try:
        return kind.model_validate(body, by_alias=True, by_name=False)
    except ValidationError as error:
        problems += _shape_problems(error, spot, body, kind)
        return None


def _shape_problems(
    error: ValidationError, spot: Spot, body: Mapping[str, Plain], kind: type[Record]
) -> list[Problem]:
    """Translate all errors of one entry, one problem a place."""
    faults: dict[Path, _Fault] = {}
    found = [_fault(raw, body) for raw in error.errors(include_url=False)]
    paths = [fault.path for fault in found]
    for fault in found:
        if fault.type == "too_short" and _is_above(fault.path, paths):
            continue
        kept = faults.setdefault(fault.path, fault)
        if kept.type != fault.type:
            words = kept.expected or fault.expected
            faults[fault.path] = _Fault(fault.path, "either", kept.given, words, None)
    mistyped = set(_meant(faults.values(), kind))
    return [
        _problem(f, spot, kind)
        for f in faults.values()
        if not (f.type == "missing" and f.path in mistyped)
        and not (f.type == "literal_error" and _is_above(f.path, faults))
    ]


def _is_above(path: Path, faults: Iterable[Path]) -> bool:
    """Whether a fault further in says more than one of the whole."""
    return any(p[: len(path)] == path and p != path for p in faults)


def _fault(raw: ErrorDetails, body: Mapping[str, Plain]) -> _Fault:
    context = raw.get("ctx", {})
    return _Fault(
        path=_walked(raw["loc"], body, added=raw["type"] == "missing"),
        type=raw["type"],
        given=raw.get("input"),
        expected=context.get("expected", ""),
        limit=context.get("max_length"),
    )


def _walked(loc: Path, body: Mapping[str, Plain], *, added: bool) -> Path:
    """Leave out the parts of a location that are no places in the file."""
    path: list[str | int] = []
    here: Plain = dict(body)
    for part in loc:
        if isinstance(here, dict) and part in here:
            here = here[str(part)]
        elif isinstance(here, list) and isinstance(part, int) and part < len(here):
            here = here[part]
        elif not (added and part == loc[-1]):
            continue
        path.append(part)
    return tuple(path)


def _problem(fault: _Fault, spot: Spot, kind: type[Record]) -> Problem:
    what, mend = _sentence(fault, _kind_at(kind, fault.path[:-1]))
    counted = [n for n, p in enumerate(fault.path) if isinstance(p, str)][-1:]
    parents = fault.path[: counted[0]] if counted else ()
    return spot.problem(what, mend, fault.path, parents)


def _sentence(fault: _Fault, kind: type[Record] | None) -> tuple[str, str]:
    name, given = fault.name, fault.given
    if fault.type == "extra_forbidden":
        keys = _keys(kind) if kind else []
        otherwise = _COMMA if not given else "Delete it."
        mend = did_you_mean(str(fault.path[-1]), keys, otherwise)
        said = f"unknown key {name}.", mend
    elif fault.type == "missing":
        said = f"{name} is missing.", "Add it."
    elif given in (None, "", [], {}) or fault.type == "string_too_short":
        needed = kind is not None and fault.path[-1:] in _needed(kind)
        said = (
            f"{name} is empty.",
            f"Give it a value{'' if needed else ', or delete it'}.",
        )
    elif fault.type == "too_short":
        said = f"{name} has too few items.", "Add what is missing."
    elif fault.type == "too_long":
        said = f"{name} has too many items.", f"Keep at most {fault.limit}."
    elif fault.type in {"literal_error", "enum"}:
        said = _choice(fault)
    else:
        said = _mistyped(fault)
    return said


def _mistyped(fault: _Fault) -> tuple[str, str]:
    """Say what kind of value is expected; a text that was given instead is quoted."""
    text = isinstance(fault.given, str)
    shown = f'"{fault.path[-1]}: {fault.given}"' if text else fault.name
    if fault.type == "either" and fault.expected:
        words = fault.expected.strip("'")
        return f"{shown} does not fit there.", f"Write {words}, or a list in [ ]."
    for words, what, mend in _TYPES:
        if words in fault.type:
            return f"{shown if what.startswith('is no ') else fault.name} {what}", mend
    return f"{fault.name} does not fit there.", "Look at the same key elsewhere."


_TYPES = (
    ("tuple_type", "is to be a list.", "Write it in [ ], or with a dash a line."),
    ("string_type", "is to be one text.", "Put the text in quotes."),
    ("dict_type", "is to hold names with values.", "Write `name: value` under it."),
    ("model_type", "is to hold names with values.", "Write `name: value` under it."),
    ("either", "does not fit there.", "Write one text, or names with texts."),
    ("bool", "is no yes or no.", "Write yes or no."),
    ("date", "is no date.", "Write year-month-day, such as 2026-11-22."),
    ("int", "is no whole number.", "Write digits alone."),
    ("float", "is no number.", "Write digits alone."),
    ("greater_than", "is to be above 0.", "Correct the number."),
    ("finite", "is no number.", "Write digits alone."),
)


def _choice(fault: _Fault) -> tuple[str, str]:
    allowed = [
        v.strip("'") for v in fault.expected.replace("' or '", "', '").split("', '")
    ]
    last = fault.path[-1] if fault.path else ""
    key = fault.path[-2] if isinstance(last, int) and len(fault.path) > 1 else last
    given = fault.given if isinstance(fault.given, str) else "…"
    mend = did_you_mean(given, allowed) or f"Use {in_prose(allowed)}."
    if len(allowed) < _FEW:
        mend = f"Use {in_prose(allowed)}."
    return f'"{key}: {given}" is not known.', mend


def _meant(faults: Iterable[_Fault], kind: type[Record]) -> Iterator[Path]:
    """Keys that were written, but mistyped, so that they are not missing as well."""
    for fault in faults:
        if fault.type == "extra_forbidden":
            inner = _kind_at(kind, fault.path[:-1])
            hint = did_you_mean(str(fault.path[-1]), _keys(inner) if inner else [])
            if hint.startswith("Did"):
                yield (*fault.path[:-1], hint.split('"')[1])


def _kind_at(kind: type[Record] | None, path: Path) -> type[Record] | None:
    """Return the kind of record that stands at a path inside another kind."""
    for part in path:
        if kind is None or isinstance(part, int):
            continue
        names = [n for n, key in kind.written_keys().items() if key == part]
        held = kind.model_fields[names[0]].annotation if names else None
        kind = next(_records(held), None)
    return kind


def _records(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inner in get_args(annotation):
        yield from _records(inner)


def _needed(kind: type[Record]) -> list[Path]:
    fields = kind.model_fields
    return [(key,) for n, key in kind.written_keys().items() if fields[n].is_required()]


def _keys(kind: type[Record]) -> list[str]:
    return [key for key in kind.written_keys().values() if key != "id"]
