"""The only module that knows YAML: text to plain data with a line for every entry.

Every scalar is a string, so that `no`, `1:30` and `010` mean what they look like.
Duplicate names, anchors, aliases, tags, tabs and control characters are refused.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

import yaml

from chatbot.files.yaml_fault import sentence
from chatbot.model.problem import Problem

Path = tuple[str | int, ...]
Plain = str | None | list["Plain"] | dict[str, "Plain"]

_NULLS = {"", "~", "null"}
_UNREADABLE = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Source:
    """One file: its data, the line of every path in it, and what is wrong with it."""

    name: str
    data: Plain = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    faults: list[Path] = field(default_factory=list)
    """Paths at which the form is wrong: what lies there was not read rightly."""
    whole: bool = False
    """Whether the file was read to its end."""

    def line(self, path: Path) -> int | None:
        """Return the line of a path, or of its nearest parent."""
        for size in range(len(path), -1, -1):
            if path[:size] in self.lines:
                return self.lines[path[:size]]
        return None

    def faulty(self, path: Path) -> bool:
        """Whether the form is wrong anywhere below a path."""
        return any(fault[: len(path)] == path for fault in self.faults)

    def add(self, line: int | None, path: Path, what: str, mend: str) -> None:
        """Note a problem of form."""
        where = ", ".join(str(p + 1 if isinstance(p, int) else p) for p in path)
        self.problems.append(
            Problem(path=self.name, line=line, where=where, what=what, mend=mend)
        )


def read_yaml(text: str, name: str) -> Source:
    """Read a text; problems are collected, never raised."""
    source = Source(name)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    _refuse_characters(text, source)
    if source.problems:
        return source
    builder = _Builder(source)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
        source.whole = True
    except yaml.MarkedYAMLError as error:
        _note_fault(error, source)
        source.faults.append(builder.path())
    except yaml.YAMLError:
        source.add(None, (), *sentence("", ""))
    return source


def _refuse_characters(text: str, source: Source) -> None:
    if not _UNREADABLE.search(text):
        return
    for number, row in enumerate(text.split("\n"), 1):
        found = _UNREADABLE.search(row)
        if found and found[0] == "\t":
            source.add(number, (), "there is a tab.", "Use spaces.")
        elif found:
            code = f"U+{ord(found[0]):04X}"
            what = f"the character {code} cannot be seen, and is not text."
            source.add(number, (), what, "Delete it.")


def _note_fault(error: yaml.MarkedYAMLError, source: Source) -> None:
    what, mend = sentence(error.problem or "", error.context or "")
    begun = "here" in what and error.context_mark is not None
    mark = error.context_mark if begun else error.problem_mark or error.context_mark
    source.add(mark.line + 1 if mark else None, (), what, mend)


@dataclass
class _Level:
    """A list or mapping that is still open; a mapping waits for a key or its value."""

    items: list[Plain] | dict[str, Plain]
    path: Path
    key: str | None = None
    is_key: bool = False
    """Whether this very list or mapping stands where a name belongs."""


class _Builder:
    """Puts plain data together from events, without recursion."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._open: list[_Level] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._begin_document(event)
        elif self._documents > 1:
            return
        elif isinstance(event, yaml.NodeEvent):
            self._refuse_marks(event)
            self._node(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            level = self._open.pop()
            if level.is_key:
                self._open[-1].key = "?"

    def path(self) -> Path:
        """Return the path of what is open now."""
        if not self._open:
            return ()
        level = self._open[-1]
        return level.path if level.key is None else (*level.path, level.key)

    def _begin_document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            line = event.start_mark.line + 1
            what = "a second document begins here, and would not be read."
            self._source.add(line, (), what, "Delete the line of three dashes.")

    def _refuse_marks(self, event: yaml.NodeEvent) -> None:
        alias = isinstance(event, yaml.AliasEvent)
        kinds = [("alias", "*", event.anchor)] if alias else []
        if not alias:
            kinds = [
                ("anchor", "&", event.anchor),
                ("tag", "", getattr(event, "tag", None)),
            ]
        for kind, sign, mark in kinds:
            if mark:
                what = f'the {kind} "{sign}{mark}" is not allowed.'
                mend = "Write the text out, or put it in quotes."
                self._source.add(event.start_mark.line + 1, self.path(), what, mend)
                self._source.faults.append(self.path())

    def _node(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.ScalarEvent):
            plain = not event.style and event.value in _NULLS
            self._place(None if plain else event.value, event)
        elif isinstance(event, yaml.AliasEvent):
            self._place("", event)
        else:
            items: list[Plain] | dict[str, Plain]
            items = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._open.append(self._place(items, event) or _Level(items, ()))

    def _place(self, value: Plain, event: yaml.NodeEvent) -> _Level | None:
        """Put a value where it belongs; return its level if it is a collection."""
        line = event.start_mark.line + 1
        level = self._open[-1] if self._open else None
        if level is None:
            self._source.data = value
            return self._level(value, (), line)
        if isinstance(level.items, list):
            level.items.append(value)
            return self._level(value, (*level.path, len(level.items) - 1), line)
        if level.key is None:
            return self._name(level, value, line)
        path = (*level.path, level.key)
        if level.items.get(level.key) is _WAITING:
            level.items[level.key] = value
        level.key = None
        return self._level(value, path, line)

    def _level(self, value: Plain, path: Path, line: int) -> _Level | None:
        self._source.lines.setdefault(path, line)
        return _Level(value, path) if isinstance(value, list | dict) else None

    def _name(self, level: _Level, value: Plain, line: int) -> _Level | None:
        assert isinstance(level.items, dict)
        if not isinstance(value, str):
            what = "a name is expected before the colon."
            self._source.add(line, level.path, what, "Write `name: text`.")
            self._source.faults.append(level.path)
            level.key = "?"
            held = isinstance(value, list | dict)
            return _Level(value, (*level.path, "?"), is_key=True) if held else None
        path = (*level.path, value)
        level.key = value
        if value in level.items:
            what = f"the name is already used on line {self._source.lines[path]}."
            self._source.add(line, path, what, "Rename one of the two.")
        else:
            level.items[value] = _WAITING
            self._source.lines[path] = line
        return None


_WAITING: list[Plain] = []
"""Stands for the value of a name until it is read; known by identity."""


class _Dumper(yaml.SafeDumper):
    """Quotes whatever holds a line end, and writes every value out."""

    def ignore_aliases(self, data: object) -> bool:
        """Never write an alias."""
        del data
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if _LINE_END.search(text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
_LINE_END = re.compile("[\r\n\x85\u2028\u2029]")
_SIMPLE = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ()./+_-]*[A-Za-z0-9()./+_-])?")
_TYPED = {"yes", "no", "true", "false", "on", "off", "null"}
_LONE = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=4096)
def scalar_yaml(text: str) -> str:
    """Write one string on one line so that reading gives it back.

    Half characters, which no file can hold, become U+FFFD.
    """
    text = _LONE.sub("\ufffd", text)
    if _SIMPLE.fullmatch(text) and text.lower() not in _TYPED:
        return text
    written = _dumped([text])
    return written[1:-1]


def flow_yaml(value: dict[str, str] | tuple[str, ...]) -> str:
    """Write a short list or mapping of strings on one line."""
    if isinstance(value, tuple):
        return f"[{', '.join(scalar_yaml(v) for v in value)}]"
    rows = (f"{_key(k)}: {scalar_yaml(v)}" for k, v in value.items())
    return f"{{{', '.join(rows)}}}"


def block_yaml(text: str, indent: int) -> str:
    """Write a text of several lines as a block where it can be, else quoted."""
    text = _LONE.sub("\ufffd", text)
    body = text.removesuffix("\n")
    lines = body.split("\n")
    safe = all(x == x.rstrip() and x.isprintable() for x in lines)
    if "\n" not in text or not safe or lines[0][:1] in {"", " "} or not lines[-1]:
        return scalar_yaml(text)
    sign = "|-" if body == text else "|"
    margin = " " * indent
    return "\n".join([sign, *(f"{margin}{x}" if x else "" for x in lines)])


_LONGEST_KEY = 100


def _key(text: str) -> str:
    written = scalar_yaml(text)
    return written if len(written) < _LONGEST_KEY else f"? {written} "


def _dumped(value: list[str]) -> str:
    return str(
        yaml.dump(
            value,
            Dumper=_Dumper,
            default_flow_style=True,
            allow_unicode=True,
            width=10**9,
        )
    ).strip()
