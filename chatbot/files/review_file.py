"""Reviews written into content files in place: one line changes, all else stays.

The text is edited by the offsets of the entry, then read again: unless it says the same
as before but for that review, nothing is written.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from chatbot.files.layout import sort_files
from chatbot.files.source import Path as Keys
from chatbot.files.source import Plain, Source
from chatbot.files.text_file import decode, read_folder, write_whole
from chatbot.files.yaml_source import Extent, extent, flow_yaml, read_yaml
from chatbot.model.knowledge import Review
from chatbot.model.problem import ContentError, Problem

Name = tuple[str, str]
"""Table and entry id."""

_KEY = "review"
_PLAIN = re.compile(r"[0-9a-f]{16}|[0-9]{4}-[0-9]{2}-[0-9]{2}")


def find_entries(root: Path, names: set[Name]) -> dict[Name, tuple[Path, int | None]]:
    """Return the file and line of each entry."""
    files = read_folder(root)
    return {
        name: (root / source.name, source.line(keys))
        for name, source, keys in _entries(files, names)
    }


def write_reviews(root: Path, reviews: Mapping[Name, Review]) -> list[Path]:
    """Write reviews into the files of a content; all can be written, or none is.

    Raises ContentError where a file cannot be written, or an entry cannot be marked.
    """
    files = read_folder(root)
    texts: dict[str, str] = {}
    for name, source, keys in _entries(files, set(reviews)):
        text = texts.get(source.name) or files[source.name].decode("utf-8")
        texts[source.name] = _proved(text, source.name, keys, reviews[name])
    for file, text in texts.items():
        _write(root / file, text)
    return [root / file for file in texts]


def marked(text: str, keys: Keys, review: Review) -> str | None:
    """Return a text with the review of one entry put in; None where it has no place."""
    place = extent(text, keys)
    if place is None:
        return None
    said = written(review).items()
    plain = {k: v if _PLAIN.fullmatch(v) else flow_yaml((v,))[1:-1] for k, v in said}
    pairs = (f"{key}: {value}" for key, value in plain.items())
    row = f"{_KEY}: {{{', '.join(pairs)}}}"
    if _KEY in place.keys:
        start, end = place.keys[_KEY]
        return text[:start] + row + text[end:]
    if place.flow:
        return f"{text[: place.end]}, {row}{text[place.end :]}"
    return _added(text, place, row)


def written(review: Review) -> dict[str, str]:
    """Return a review as its file has it: what is set, in a fixed order."""
    set_ = review.model_dump(mode="json", exclude_none=True)
    return {key: str(value) for key, value in set_.items()}


def _added(text: str, place: Extent, row: str) -> str:
    """Add a line below the entry's last, with the line end its file uses."""
    last = len(text[: place.end].rstrip())
    line_end = text.find("\n", last)
    at = len(text) if line_end < 0 else line_end - (text[line_end - 1] == "\r")
    newline = "\r\n" if "\r\n" in text else "\n"
    return f"{text[:at]}{newline}{' ' * place.indent}{row}{text[at:]}"


def _proved(text: str, name: str, keys: Keys, review: Review) -> str:
    """Put a review in, and make sure that nothing else changed."""
    body = text.removeprefix("\ufeff")
    new = marked(body, keys, review)
    before, after = read_yaml(body, name), read_yaml(new or "", name)
    entry = _at(before.data, keys)
    if isinstance(entry, dict):
        entry[_KEY] = dict(written(review))
    if new is None or after.problems or after.data != before.data:
        what = "a review cannot be put into this entry without touching the rest."
        mend = "Write it as a block, with one key a line."
        line = before.line(keys)
        raise ContentError((Problem(path=name, line=line, what=what, mend=mend),))
    return text[: len(text) - len(body)] + new


def _at(data: Plain, keys: Keys) -> Plain:
    for key in keys:
        if isinstance(data, dict):
            data = data.get(str(key))
        elif isinstance(data, list) and isinstance(key, int):
            data = data[key]
    return data


def _entries(
    files: dict[str, bytes], names: set[Name]
) -> Iterator[tuple[Name, Source, Keys]]:
    """Find entries in the files of their tables, file by file."""
    layout = sort_files(files)
    wanted = {table for table, _ in names}
    for file, (table, _) in layout.tables.items():
        if table not in wanted:
            continue
        text = decode(files[file], file)
        if not isinstance(text, str):
            raise ContentError((text,))
        source = read_yaml(text, file)
        for entry, keys in _ids(source.data):
            if (table, entry) in names:
                yield (table, entry), source, keys


def _ids(data: Plain) -> Iterator[tuple[str, Keys]]:
    """Yield each entry's id with its path; in a list it is the value of `advice`."""
    if isinstance(data, dict):
        yield from ((name, (name,)) for name in data)
    elif isinstance(data, list):
        for number, body in enumerate(data):
            name = body.get("advice") if isinstance(body, dict) else None
            if isinstance(name, str):
                yield name, (number,)


def _write(path: Path, text: str) -> None:
    real = path.resolve()
    try:
        write_whole(real, text.encode("utf-8"), real.stat().st_mode & 0o777)
    except OSError:
        what = "it cannot be written."
        mend = "Check its permissions, or copy the folder and name it with --content."
        raise ContentError((Problem(path=str(path), what=what, mend=mend),)) from None
