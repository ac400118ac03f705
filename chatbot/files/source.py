"""One file of content as plain data, with a line for every path in it."""

from dataclasses import dataclass, field

from chatbot.model.problem import Problem, in_words

Path = tuple[str | int, ...]
"""Names and places of lists that lead to a value."""

Plain = str | None | list["Plain"] | dict[str, "Plain"]


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
        where = in_words(*path)
        self.problems.append(
            Problem(path=self.name, line=line, where=where, what=what, mend=mend)
        )
