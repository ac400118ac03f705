"""The only module that knows YAML: text to plain data with a line for every entry.

Every scalar is a string, so that `no`, `1:30` and `010` mean what they look like.
Duplicate names, anchors, aliases, tags and tabs are refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from chatbot.model.problem import Problem

Path = tuple[str | int, ...]
Plain = str | None | list["Plain"] | dict[str, "Plain"]

_EMPTY = {"", "~", "null"}


@dataclass
class Source:
    """One file: its data, the line of every path in it, and what is wrong with it."""

    name: str
    data: Plain = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def line(self, path: Path) -> int | None:
        """Return the line of a path, or of its nearest parent."""
        for size in range(len(path), -1, -1):
            if path[:size] in self.lines:
                return self.lines[path[:size]]
        return None


def read_yaml(text: str, name: str) -> Source:
    """Read a text; problems are collected, never raised."""
    source = Source(name)
    if "\t" in text:
        line = text[: text.index("\t")].count("\n") + 1
        source.problems.append(
            Problem(path=name, line=line, what="there is a tab.", mend="Use spaces.")
        )
        return source
    try:
        node = yaml.compose(text.removeprefix("\ufeff"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        source.problems.append(
            Problem(
                path=name,
                line=mark.line + 1 if mark else None,
                what="the file cannot be read from here on.",
                mend="Look for a missing quote, colon or indent.",
            )
        )
        return source
    except yaml.YAMLError:
        source.problems.append(
            Problem(
                path=name,
                what="the file holds characters that do not belong in text.",
                mend="Delete them.",
            )
        )
        return source
    if node is not None:
        source.data = _plain(node, (), source)
    return source


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _plain(node: yaml.Node, path: Path, source: Source) -> Plain:
    source.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, source)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(n, (*path, i), source) for i, n in enumerate(node.value)]
    value = str(node.value)
    return None if value in _EMPTY and not getattr(node, "style", None) else value


def _mapping(node: yaml.MappingNode, path: Path, source: Source) -> Plain:
    data: dict[str, Plain] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        if key in data:
            first = source.lines[(*path, key)]
            source.problems.append(
                Problem(
                    path=source.name,
                    line=line,
                    where=", ".join(str(p) for p in (*path, key)),
                    what=f"the name is already used on line {first}.",
                    mend="Rename one of the two.",
                )
            )
            continue
        source.lines[(*path, key)] = line
        data[key] = _plain(value_node, (*path, key), source)
    return data


class _Dumper(yaml.SafeDumper):
    """Block text for several lines, no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        """Write every value out."""
        del data
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text and text == text.strip("\n") + "\n" else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def flow_yaml(value: object) -> str:
    """Write a short list or mapping on one line."""
    return _dumped(value, flow=True).strip()


def scalar_yaml(text: str) -> str:
    """Write one string so that reading gives it back."""
    written = _dumped(text, flow=True).strip()
    return written.removesuffix("\n...").strip()


def _dumped(value: object, *, flow: bool) -> str:
    return yaml.dump(
        value,
        Dumper=_Dumper,
        default_flow_style=flow,
        allow_unicode=True,
        sort_keys=False,
        width=10**9,
    )


def entries(source: Source) -> Iterator[tuple[str, Plain]]:
    """Yield a file's entries by name."""
    if isinstance(source.data, dict):
        yield from source.data.items()
