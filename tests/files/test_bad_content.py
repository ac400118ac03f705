from datetime import date
from pathlib import Path

import pytest

from chatbot.files.compiler import compile_content

FOLDER = Path(__file__).parents[1] / "bad_content"
FILES = sorted(FOLDER.glob("*.yaml"))
TODAY = date(2026, 11, 24)
EXPECT, ADDED, INSTEAD = "# expect: ", "# added to: ", "# instead of: "


def read_bad(path):
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    expected = [row.removeprefix(EXPECT) for row in lines if row.startswith(EXPECT)]
    where = next(row for row in lines if row.startswith((ADDED, INSTEAD)))
    return text, expected, where


def shown(problem, name, offset):
    line = problem.line - offset if problem.line and problem.path == name else None
    told = problem.model_copy(update={"path": "", "line": line})
    return str(told).removeprefix(":") if problem.path == name else str(problem)


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_compile_when_a_file_is_bad_says_what_and_where(path, small_files):
    text, expected, where = read_bad(path)
    name = where.split(": ")[1]
    base = small_files[name].decode().removesuffix("{}\n")
    base = base if where.startswith(ADDED) else ""

    content, problems = compile_content(
        {**small_files, name: (base + text).encode()}, TODAY
    )

    assert content is None
    assert [shown(p, name, base.count("\n")) for p in problems] == expected


def test_bad_content_when_counted_covers_every_sort_of_problem():
    kinds = {path.stem.split("-")[0] for path in FILES}

    assert kinds == {
        "condition", "danger", "form", "graph", "name", "shape", "source", "subject",
        "use", "word",
    }  # fmt: skip
    assert all(p.read_text().startswith(EXPECT) for p in FILES)


def test_compile_when_an_order_lasts_longer_than_its_drug_may_says_so(small_files):
    name = "pharmacology/drugs.yaml"
    drugs = small_files[name].replace(b"max mg: 1000}", b"max mg: 1000, max days: 7}")

    _, problems = compile_content({**small_files, name: drugs}, TODAY)

    assert [p.what for p in problems] == ["10 days is over the most of naproxen, 7."]


def test_compile_when_the_dialog_is_of_a_day_to_come_says_so(small_files):
    name = "back_strain/dialog.yaml"
    dialog = small_files[name] + b"updated: 2026-11-25\n"

    _, problems = compile_content({**small_files, name: dialog}, TODAY)
    later, _ = compile_content({**small_files, name: dialog}, date(2026, 11, 25))

    assert [str(p) for p in problems] == [
        f"{name}:28: updated: 2026-11-25 is yet to come. "
        "Write 2026-11-24 or an earlier day."
    ]
    assert later is not None


def test_compile_when_nothing_is_bad_finds_nothing(small_files):
    content, problems = compile_content(small_files, TODAY)

    assert problems == ()
    assert content.statements


@pytest.mark.parametrize(
    "name", ["facts.yaml", "references.yaml", "pharmacology/drugs.yaml"]
)
def test_compile_when_a_file_is_missing_says_that_alone(name, small_files):
    rest = {n: text for n, text in small_files.items() if n != name}

    content, problems = compile_content(rest, TODAY)

    assert content is None
    assert [str(p) for p in problems] == [f"{name}: the file is missing. Add it."]


@pytest.mark.parametrize(
    ("name", "mend"),
    [
        ("knowledge/all.yaml", "Write its statements, or delete the file."),
        ("red_flags.yaml", "Restore it, or write {} for none."),
        ("signs.yaml", "Restore it, or write {} for none."),
        ("findings.yaml", "Restore it, or write {} for none."),
        ("advice.yaml", "Restore it, or write [] for none."),
        ("dialog.yaml", "Restore it."),
    ],
)
def test_compile_when_a_file_is_empty_says_that_alone(small_files, name, mend):
    path = f"back_strain/{name}"

    content, problems = compile_content({**small_files, path: b"# no more"}, TODAY)

    assert content is None
    assert [str(p) for p in problems] == [f"{path}: the file is empty. {mend}"]


def test_compile_when_a_file_cannot_be_read_says_that_alone(small_files):
    name = "back_strain/dialog.yaml"
    text = (b"# its steps\n" + small_files[name]).replace(b"\n", b"\r")

    _, problems = compile_content({**small_files, name: text}, TODAY)

    assert [p.what for p in problems] == ["the lines end in a carriage return alone."]
