import json
import shutil
import stat
import subprocess
import sys

import pytest

from chatbot.files import cache
from chatbot.files.content_file import load_compiled, load_content

DAMAGE = pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: b"{", id="cut at once"),
        pytest.param(lambda data: data[: len(data) // 2], id="cut in the middle"),
        pytest.param(lambda data: data.replace(b"0", b"9", 1), id="another figure"),
        pytest.param(lambda data: b"\0" * len(data), id="nothing but NUL"),
    ],
)


def cached(folder, kind="content"):
    return sorted(folder.glob(f"{kind}-*"))


def test_load_when_cached_gives_the_same_content(small_root, tmp_path):
    first = load_content(small_root, tmp_path)
    again = load_content(small_root, tmp_path)

    assert len(cached(tmp_path)) == 1
    assert again == first
    assert again.model_dump() == first.model_dump()


def test_load_when_cached_then_rows_given_alike_share_the_names_of_their_fields(
    small_root, tmp_path
):
    load_content(small_root, tmp_path)
    again = load_content(small_root, tmp_path)

    given = [row.model_fields_set for row in again.rows()]
    assert len({id(names) for names in given}) == len(set(map(frozenset, given)))


def test_cache_when_written_is_a_checksum_and_json(small_root, tmp_path):
    load_content(small_root, tmp_path)

    assert json.loads(cached(tmp_path)[0].read_bytes()[16:])["dialog"]["start"]


@DAMAGE
def test_load_when_the_cache_is_damaged_reads_the_files(small_root, tmp_path, damage):
    first = load_content(small_root, tmp_path)
    path = cached(tmp_path)[0]
    path.write_bytes(damage(path.read_bytes()))

    assert load_content(small_root, tmp_path) == first


def test_load_compiled_when_cached_gives_the_same_tables(small_root, tmp_path):
    content, tables = load_compiled(small_root, tmp_path)
    again = load_compiled(small_root, tmp_path)

    assert len(cached(tmp_path, "tables")) == 1
    assert again[0] == content
    assert json.dumps(again[1]) == json.dumps(tables)


@DAMAGE
def test_load_compiled_when_the_tables_are_damaged_derives_them(
    small_root, tmp_path, damage
):
    first = load_compiled(small_root, tmp_path)
    path = cached(tmp_path, "tables")[0]
    path.write_bytes(damage(path.read_bytes()))

    assert load_compiled(small_root, tmp_path) == first
    assert json.loads(path.read_bytes()[16:]).keys() == first[1].keys()


def test_load_compiled_when_a_module_changed_does_not_use_the_old_tables(
    small_root, tmp_path, monkeypatch
):
    load_compiled(small_root, tmp_path)
    monkeypatch.setattr(cache, "_stamp", lambda: b"other")
    load_compiled(small_root, tmp_path)

    assert len(cached(tmp_path, "tables")) == len(cached(tmp_path)) == 2


def test_load_compiled_when_many_write_at_once_leaves_whole_files(small_root, tmp_path):
    code = (
        "from pathlib import Path;"
        "from chatbot.files.content_file import load_compiled;"
        f"load_compiled(Path({str(small_root)!r}), Path({str(tmp_path)!r}))"
    )
    call = [sys.executable, "-c", code]
    writers = [subprocess.Popen(call) for _ in range(3)]

    assert [writer.wait() for writer in writers] == [0, 0, 0]
    kinds = sorted(path.name.split("-")[0] for path in tmp_path.iterdir())
    assert kinds == ["content", "tables"]
    for path in tmp_path.iterdir():
        assert json.loads(path.read_bytes()[16:])


def test_load_when_a_file_changes_does_not_use_the_old_cache(small_root, tmp_path):
    folder = tmp_path / "content"
    shutil.copytree(small_root, folder)
    load_content(folder, tmp_path)
    path = folder / "back_strain" / "measures.yaml"
    path.write_text(path.read_text().replace("label: heat", "label: warmth"))

    assert load_content(folder, tmp_path).dialog.measures["heat"].label == "warmth"


def test_cache_when_content_keeps_changing_does_not_grow(small_root, tmp_path):
    folder, cache = tmp_path / "content", tmp_path / "cache"
    shutil.copytree(small_root, folder)
    path = folder / "back_strain" / "measures.yaml"
    for number in range(7):
        path.write_text(f"{path.read_text()}# {number}\n")
        load_content(folder, cache)

    assert len(cached(cache)) == 4
    assert len(list(cache.iterdir())) == 4


def test_load_when_the_cache_folder_is_a_file_still_loads(small_root, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")

    assert load_content(small_root, blocked / "below").statements


def test_load_when_the_cache_cannot_be_replaced_still_loads(small_root, tmp_path):
    load_content(small_root, tmp_path)
    path = cached(tmp_path)[0]
    path.unlink()
    (path / "occupied").mkdir(parents=True)

    assert load_content(small_root, tmp_path).statements
    assert list(tmp_path.iterdir()) == [path]


def test_load_when_the_disk_is_read_only_still_loads(small_root, tmp_path):
    folder = tmp_path / "cache"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)

    assert load_content(small_root, folder).statements


def test_load_when_there_is_no_home_writes_nothing_here(
    small_root, tmp_path, monkeypatch
):
    monkeypatch.setenv("HOME", "no home")
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.chdir(tmp_path)

    assert load_content(small_root).statements
    assert list(tmp_path.rglob("content-*")) == []


def test_load_when_cached_imports_neither_yaml_nor_textual(small_root, tmp_path):
    load_content(small_root, tmp_path)
    code = (
        "import sys; from pathlib import Path;"
        "from chatbot.files.content_file import load_content;"
        f"load_content(Path({str(small_root)!r}), Path({str(tmp_path)!r}));"
        "sys.exit(' '.join({'yaml', 'textual', 'rich'} & set(sys.modules)) or None)"
    )

    done = subprocess.run([sys.executable, "-c", code], check=False, stderr=-1)

    assert (done.returncode, done.stderr) == (0, b"")
