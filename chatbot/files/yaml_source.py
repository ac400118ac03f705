"""The only module that knows YAML: text to plain data with a line for every entry.

Every scalar is a string, so that `no`, `1:30` and `010` mean what they look like.
Duplicate names, anchors, aliases, tags, tabs and control characters are refused.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

import yaml

from chatbot.files.source import Path, Plain, Source
from chatbot.files.yaml_fault import sentence

_UNREADABLE = re.compile(
    "[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
UNSEEN = re.compile(
    f"{_UNREADABLE.pattern}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
"""Letters without a width, and what turns the writing round, as well."""
_NO_ROW = re.compile("^(?:<{7} |>{7} |={7}$|\u00a0)", re.MULTILINE)
_OWN_TAG = "tag:yaml.org,2002:"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(text: str, name: str, unread: re.Pattern[str] = _UNREADABLE) -> Source:
    """Read a text without the characters `unread`; problems are collected, never raised."""
    source = Source(name)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    _refuse_characters(text, source, unread)
    _refuse_rows(text, source)
    if source.problems:
        return source
    builder = _Builder(source)
    rows = text.split("\n") if " #" in text else []
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
            if rows and isinstance(event, yaml.ScalarEvent):
                _refuse_comment(event, rows, source)
        source.whole = builder.documents <= 1
    except yaml.MarkedYAMLError as error:
        if not _note_quote(error, source, builder.quoted):
            _note_fault(error, source, text.rstrip().split("\n"))
        source.faults.append(builder.path() or builder.last())
    except yaml.YAMLError:
        source.add(None, (), *sentence("", ""))
    return source


def _refuse_comment(event: yaml.ScalarEvent, rows: list[str], source: Source) -> None:
    """Report a sentence that a # cuts short: what follows would be lost unseen."""
    end = event.end_mark
    if event.style or end is None or " " not in event.value:
        return
    if rows[end.line][end.column :].lstrip().startswith("#"):
        what = "the text ends before the #, and what follows is lost."
        mend = "Put the text in quotes, or the remark on a line of its own."
        source.add(end.line + 1, (), what, mend)


def _refuse_rows(text: str, source: Source) -> None:
    """Report rows that only look like content: unfinished merges, spaces that are none."""
    for found in _NO_ROW.finditer(text):
        row = text.count("\n", 0, found.start()) + 1
        if found[0] == "\u00a0":
            what = "the line begins with a no-break space."
            source.add(row, (), what, "Indent it with spaces.")
        else:
            what = "this is a mark of an unfinished merge."
            source.add(row, (), what, "Finish the merge, and delete its marks.")


def _refuse_characters(text: str, source: Source, unread: re.Pattern[str]) -> None:
    if not unread.search(text):
        return
    for number, row in enumerate(text.split("\n"), 1):
        found = unread.search(row)
        if found and found[0] == "\t":
            source.add(number, (), "there is a tab.", "Use spaces.")
        elif found and found[0] == "\r":
            what = "the lines end in a carriage return alone."
            source.add(number, (), what, "Save the file with LF or CRLF line ends.")
        elif found:
            code = f"U+{ord(found[0]):04X}"
            what = f"the character {code} cannot be seen, and is not text."
            source.add(number, (), what, "Delete it.")


def _note_fault(error: yaml.MarkedYAMLError, source: Source, rows: list[str]) -> None:
    what, mend = sentence(error.problem or "", error.context or "")
    begun = "here" in what and error.context_mark is not None
    mark = error.context_mark if begun else error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else None
    if line is not None and line > len(rows) and "flow" in (error.context or ""):
        what, mend = "the file ends before a [ or { is closed.", "Close it."
        line = len(rows)
    elif line is not None and "colon is not expected" in what and _bare(rows[:line]):
        what, mend = "the name has no colon after it.", "Write `name: text`."
        line -= 1
    source.add(line, (), what, mend)


def _bare(rows: list[str]) -> bool:
    """Whether the row before the last stands where a name does, but has no colon."""
    above, bare, last = ["", "", *rows][-3:]
    places = [len(row) - len(row.lstrip(" -")) for row in (above, bare, last)]
    begins = places[0] == places[1] or above.endswith(":")
    named = not bare.strip() or ": " in f"{bare} "
    return begins and not named and places[1] == places[2]


def _note_quote(
    error: yaml.MarkedYAMLError, source: Source, quoted: tuple[int, int] | None
) -> bool:
    """Blame a quoted text of several lines if what follows on its last line is the fault."""
    mark = error.problem_mark
    if quoted is None or mark is None or mark.line + 1 != quoted[1]:
        return False
    what = "the text quoted here ends in the middle of a later line."
    mend = "Close its quote, and write a quote inside it twice."
    source.add(quoted[0], (), what, mend)
    return True


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
        self.documents = 0
        self.quoted: tuple[int, int] | None = None
        """First and last line of the newest text, if it is quoted and has several."""

    def take(self, event: yaml.Event) -> None:
        """Take the next event."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._begin_document(event)
        elif self.documents > 1:
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

    def last(self) -> Path:
        """Return the path of the newest entry, which may not have been finished."""
        data = self._source.data
        if isinstance(data, list):
            return (len(data) - 1,)
        return tuple(data)[-1:] if isinstance(data, dict) else ()

    def _begin_document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents > 1:
            line = _line(event)
            what = "a second document begins here, and would not be read."
            self._source.add(line, (), what, "Delete the line of three dashes.")

    def _refuse_marks(self, event: yaml.NodeEvent) -> None:
        alias = isinstance(event, yaml.AliasEvent)
        tag = getattr(event, "tag", None) or ""
        found = [
            f"alias *{event.anchor}" if alias else "",
            f"anchor &{event.anchor}" if event.anchor and not alias else "",
            f"tag {tag.replace(_OWN_TAG, '!!')}" if tag else "",
        ]
        for kind, _, mark in (text.partition(" ") for text in found if text):
            what = f'the {kind} "{mark}" is not allowed.'
            mend = "Write the text out, or put it in quotes."
            self._source.add(_line(event), self.path(), what, mend)
            self._source.faults.append(self.path())

    def _node(self, event: yaml.NodeEvent) -> None:
        if isinstance(event, yaml.ScalarEvent):
            first, end = _line(event), event.end_mark
            last = end.line + 1 if end else first
            self.quoted = (first, last) if event.style and first < last else None
            null = not event.style and event.value in {"", "~", "null"}
            # Inside an entry nothing is an empty text: its key might be passed over.
            nothing = "" if len(self._open) > 1 else None
            self._place(nothing if null else event.value, event)
        elif isinstance(event, yaml.AliasEvent):
            self._place("", event)
        else:
            items: list[Plain] | dict[str, Plain]
            items = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._place(items, event)

    def _place(self, value: Plain, event: yaml.NodeEvent) -> None:
        """Put a value where it belongs, and open it if it is a list or mapping."""
        line = _line(event)
        level = self._open[-1] if self._open else None
        if level is None:
            self._source.data = value
            self._begin(value, (), line)
        elif isinstance(level.items, list):
            level.items.append(value)
            self._begin(value, (*level.path, len(level.items) - 1), line)
        elif level.key is None:
            self._name(level, level.items, value, line)
        else:
            path = (*level.path, level.key)
            if level.items.get(level.key) is _WAITING:
                level.items[level.key] = value
            level.key = None
            self._begin(value, path, line)

    def _begin(self, value: Plain, path: Path, line: int) -> None:
        self._source.lines.setdefault(path, line)
        if isinstance(value, list | dict):
            self._open.append(_Level(value, path))

    def _name(
        self, level: _Level, items: dict[str, Plain], value: Plain, line: int
    ) -> None:
        if not isinstance(value, str):
            what = "a name is expected before the colon."
            self._source.add(line, level.path, what, "Write `name: text`.")
            self._source.faults.append(level.path)
            level.key = "?"
            if value is not None:
                self._open.append(_Level(value, (*level.path, "?"), is_key=True))
            return
        path = (*level.path, value)
        level.key = value
        if value in items:
            what = f"the name is already used on line {self._source.lines[path]}."
            self._source.add(line, path, what, "Rename or delete one of the two.")
        else:
            items[value] = _WAITING
            self._source.lines[path] = line


def _line(event: yaml.Event) -> int:
    """Return the line on which something begins; an event always has one."""
    mark = event.start_mark
    return mark.line + 1 if mark else 1


@dataclass(frozen=True)
class Extent:
    """Where a mapping and its keys stand in a text, as offsets of characters."""

    keys: dict[str, tuple[int, int]]
    """From the beginning of each key to the end of its value."""
    end: int
    """Behind the last value, before any closing brace."""
    indent: int
    """The column of the keys."""
    flow: bool
    """Whether it is written in braces."""


def extent(text: str, path: Path) -> Extent | None:
    """Return where the mapping at a path stands; None where there is none.

    The text is one that `read_yaml` finds nothing wrong with.
    """
    node = yaml.compose(text, Loader=_Loader)
    for part in path:
        if isinstance(node, yaml.MappingNode):
            found = [value for key, value in node.value if key.value == part]
            node = found[0] if found else None
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = node.value[part] if part < len(node.value) else None
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return None
    rows = [(k.value, k.start_mark.index, _end(v)) for k, v in node.value]
    return Extent(
        keys={key: (start, end) for key, start, end in rows},
        end=rows[-1][2],
        indent=node.value[0][0].start_mark.column,
        flow=bool(node.flow_style),
    )


def _end(node: yaml.Node) -> int:
    """Return the offset behind a value; a block's own mark lies further on."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


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
    return dumper.represent_scalar(f"{_OWN_TAG}str", text, style=style)


_Dumper.add_representer(str, _text)
_LINE_END = re.compile("[\r\n\x85\u2028\u2029]")
_SIMPLE = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ()./+_-]*[A-Za-z0-9()./+_-])?")
_TYPED = {"yes", "no", "true", "false", "on", "off", "null"}
_LONE = re.compile("[\ud800-\udfff]")
_LONG_KEY = 100


def scalar_yaml(text: str) -> str:
    """Write one string on one line so that reading gives it back.

    Half characters, which no file can hold, become U+FFFD.
    """
    return _written(text, flow=False)


def flow_yaml(value: dict[str, str] | tuple[str, ...]) -> str:
    """Write a short list or mapping of strings on one line."""
    if isinstance(value, tuple):
        return f"[{', '.join(_written(v, flow=True) for v in value)}]"
    rows = (f"{_key(k)}: {_written(v, flow=True)}" for k, v in value.items())
    return f"{{{', '.join(rows)}}}"


def block_yaml(text: str, indent: int) -> str:
    """Write a text as a block where it can be, else quoted on one line.

    The block stands two columns further in than its key.
    """
    text = _LONE.sub("\ufffd", text)
    body = text.removesuffix("\n")
    lines = body.split("\n")
    safe = all(x == x.rstrip() and x.isprintable() for x in lines)
    if not safe or not lines[0] or not lines[-1]:
        return scalar_yaml(text)
    margin = " " * indent
    sign = f"|{'2' * lines[0].startswith(' ')}{'-' * (body == text)}"
    return "\n".join([sign, *(f"{margin}{x}" if x else "" for x in lines)])


def text_yaml(text: str, indent: int) -> str:
    """Write a text on one line if it has one, else as a block."""
    return block_yaml(text, indent) if "\n" in text else scalar_yaml(text)


def _key(text: str) -> str:
    written = _written(text, flow=True)
    return written if len(written) < _LONG_KEY else f"? {written} "


@lru_cache(maxsize=4096)
def _written(text: str, *, flow: bool) -> str:
    text = _LONE.sub("\ufffd", text)
    if _SIMPLE.fullmatch(text) and text.lower() not in _TYPED:
        return text
    dumped = yaml.dump(
        [text] if flow else {"k": text},
        Dumper=_Dumper,
        default_flow_style=flow,
        allow_unicode=True,
        width=10**9,
    )
    return str(dumped)[1:-2] if flow else str(dumped)[3:-1]
