"""What is wrong with a file, in words a maintainer can act on."""

from chatbot.model.record import Record


class Problem(Record):
    """One problem: `path:line: where: what is wrong. How to mend it.`."""

    path: str
    line: int | None = None
    """One-based; None where no line is known (a made-up number is worse)."""
    where: str = ""
    what: str
    mend: str = ""

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        parts = [place, self.where] if self.where else [place]
        text = " ".join([f"{': '.join(parts)}:", self.what, self.mend]).rstrip()
        return text.replace("\n", " ")


def in_words(*places: str | int) -> str:
    """Say where something stands inside a file; items are counted from one."""
    parts = (str(p + 1 if isinstance(p, int) else p) for p in places)
    return ", ".join(filter(None, parts))


class ContentError(Exception):
    """The content cannot be used; `problems` says why, all of it at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems
