from datetime import date
from pathlib import Path

import pytest

from chatbot.files.content_file import load_content
from chatbot.files.review_file import find_entries, marked, write_reviews
from chatbot.files.yaml_source import read_yaml
from chatbot.model.knowledge import Review
from chatbot.model.problem import ContentError

TAKEN = Review(
    status="under review",
    by="Ann Example",
    role="tester",
    on=date(2026, 11, 22),
    hash="0123456789abcdef",
)
ROW = (
    "review: {status: under review, by: Ann Example, role: tester, on: 2026-11-22, "
    "hash: 0123456789abcdef}"
)


@pytest.fixture
def root(tmp_path, small_files):
    for name, data in small_files.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "content"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "a:\n  says: One.\n  review: {status: submitted}\n\nb:\n  says: Two.\n",
            f"a:\n  says: One.\n  {ROW}\n\nb:\n  says: Two.\n",
            id="a review in its line",
        ),
        pytest.param(
            "# top\na:\n  says: One. # why\n  # of a\n\n# of b\nb:\n  says: Two.\n",
            f"# top\na:\n  says: One. # why\n  {ROW}\n  # of a\n\n# of b\nb:\n"
            "  says: Two.\n",
            id="none yet, with comments",
        ),
        pytest.param(
            "a:\n  says: |\n    One.\n    # no comment\nb:\n  says: Two.\n",
            f"a:\n  says: |\n    One.\n    # no comment\n  {ROW}\nb:\n  says: Two.\n",
            id="none yet, after a block of text",
        ),
        pytest.param(
            "a:\n  says: One.\n  from: [x,\n    y]",
            f"a:\n  says: One.\n  from: [x,\n    y]\n  {ROW}",
            id="none yet, at the end without a line end",
        ),
        pytest.param(
            "a: {says: 'One, two.', from: [x]}  # a\nb: {says: Two.}\n",
            f"a: {{says: 'One, two.', from: [x], {ROW}}}  # a\nb: {{says: Two.}}\n",
            id="an entry on one line",
        ),
        pytest.param(
            "a: {says: One., review: {status: submitted}, from: [x]}\n",
            f"a: {{says: One., {ROW}, from: [x]}}\n",
            id="an entry on one line with a review",
        ),
        pytest.param(
            "a:\n  review:\n    status: submitted\n  says: One.\n",
            f"a:\n  {ROW}\n  says: One.\n",
            id="a review as a block",
        ),
        pytest.param(
            "a:\r\n  says: One.\r\nb:\r\n  says: Two.\r\n",
            f"a:\r\n  says: One.\r\n  {ROW}\r\nb:\r\n  says: Two.\r\n",
            id="line ends of another system",
        ),
        pytest.param(
            "a:\n  says: Größe 🦴 {}.\n  review: {status: submitted}\nb: {c: d}\n",
            f"a:\n  says: Größe 🦴 {{}}.\n  {ROW}\nb: {{c: d}}\n",
            id="letters of many bytes",
        ),
    ],
)
def test_marked_when_an_entry_has_any_form_changes_its_review_alone(before, after):
    assert marked(before, ("a",), TAKEN) == after
    assert read_yaml(after, "a.yaml").problems == []


def test_marked_when_entries_are_a_list_marks_the_one_meant():
    before = "- advice: a\n  say: One.\n\n- {advice: b, say: Two.}\n"

    first = marked(before, (0,), TAKEN)
    second = marked(before, (1,), TAKEN)

    assert first == f"- advice: a\n  say: One.\n  {ROW}\n\n- {{advice: b, say: Two.}}\n"
    assert second == f"- advice: a\n  say: One.\n\n- {{advice: b, say: Two., {ROW}}}\n"


@pytest.mark.parametrize("name", ["O'Neil, Ann", 'A "B" {C}', "# Ann", "yes", "Ann: B"])
def test_write_when_a_name_is_odd_reads_back_the_same(root, name):
    review = TAKEN.model_copy(update={"by": name})

    write_reviews(root, {("drugs", "naproxen"): review})

    text = (root / "pharmacology" / "drugs.yaml").read_text()
    data = read_yaml(text, "drugs.yaml").data
    assert data["naproxen"]["review"]["by"] == name


def test_write_when_every_table_is_marked_changes_only_those_lines(root):
    names = {
        ("statements", "bands"), ("advice", "stay-active"), ("red_flags", "cauda"),
        ("drugs", "naproxen"), ("interactions", "nsaid-ckd"),
    }  # fmt: skip
    before = {p: p.read_text().splitlines() for p in root.rglob("*.yaml")}

    paths = write_reviews(root, dict.fromkeys(names, TAKEN))

    assert len(paths) == 5
    for path, lines in before.items():
        after = path.read_text().splitlines()
        assert sum(ROW in line for line in after) == (path in paths)
        assert [x for x in lines if x not in after] == [
            x for x in lines if path in paths and x not in after
        ]
    assert load_content(root, root.parent / "cache")


def test_find_entries_when_asked_names_file_and_line(root):
    found = find_entries(root, {("drugs", "naproxen"), ("advice", "stay-active")})

    drugs, advice = found["drugs", "naproxen"], found["advice", "stay-active"]
    assert drugs[0] == root / "pharmacology" / "drugs.yaml"
    assert drugs[0].read_text().splitlines()[drugs[1] - 1].startswith("naproxen:")
    assert "stay-active" in advice[0].read_text().splitlines()[advice[1] - 1]


def test_write_when_a_file_is_kept_to_oneself_leaves_it_so(root):
    path = root / "pharmacology" / "drugs.yaml"
    path.chmod(0o600)

    write_reviews(root, {("drugs", "naproxen"): TAKEN})

    assert path.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in path.parent.iterdir() if p.name.startswith(".")] == []


def test_write_when_the_file_is_a_link_writes_what_it_leads_to(root, tmp_path):
    path, real = root / "pharmacology" / "drugs.yaml", tmp_path / "real.yaml"
    path.rename(real)
    path.symlink_to(real)

    write_reviews(root, {("drugs", "naproxen"): TAKEN})

    assert path.is_symlink()
    assert ROW in real.read_text()


def test_write_when_the_place_is_gone_says_so(root, monkeypatch):
    def fail(*_):
        raise OSError

    monkeypatch.setattr("chatbot.files.review_file.write_whole", fail)

    with pytest.raises(ContentError) as refused:
        write_reviews(root, {("drugs", "naproxen"): TAKEN})

    assert str(refused.value.problems[0]) == (
        f"{root / 'pharmacology' / 'drugs.yaml'}: it cannot be written. Check its "
        "permissions, or copy the folder and name it with --content."
    )


def test_write_when_an_entry_cannot_be_marked_touches_nothing(root):
    path = root / "pharmacology" / "drugs.yaml"
    odd = "naproxen: {\n}\n"
    path.write_text(odd)

    with pytest.raises(ContentError) as refused:
        write_reviews(root, {("drugs", "naproxen"): TAKEN})

    assert path.read_text() == odd
    assert "without touching the rest" in str(refused.value.problems[0])


def test_marked_when_every_shipped_entry_is_marked_reads_back_the_same():
    root = Path(__file__).parents[2] / "dialogs"
    for path in sorted(root.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        before = read_yaml(text, path.name).data
        ids = list(before) if isinstance(before, dict) else range(len(before))
        for key in ids[:: len(ids) // 5 + 1]:
            new = marked(text, (key,), TAKEN)
            if new is None:
                continue
            changed = read_yaml(new, path.name).data
            changed[key].pop("review")
            kept = {k: v for k, v in before[key].items() if k != "review"}
            assert changed[key] == kept
