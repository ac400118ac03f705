import shutil
import subprocess
import sys

import pytest
from conftest import MINI

from chatbot.files.content_file import load_content


def test_load_when_cached_gives_the_same_content(tmp_path):
    first = load_content(MINI, tmp_path)

    assert list(tmp_path.glob("content-*.json"))
    assert load_content(MINI, tmp_path) == first


@pytest.mark.parametrize("damage", ["", "{", "[]", "\0"])
def test_load_when_the_cache_is_damaged_reads_the_files(tmp_path, damage):
    first = load_content(MINI, tmp_path)
    next(tmp_path.glob("content-*.json")).write_text(damage)

    assert load_content(MINI, tmp_path) == first


def test_load_when_a_file_changes_does_not_use_the_old_cache(tmp_path):
    folder = tmp_path / "content"
    shutil.copytree(MINI, folder)
    load_content(folder, tmp_path)
    path = folder / "back_strain" / "measures.yaml"
    path.write_text(path.read_text().replace("label: heat", "label: warmth"))

    assert load_content(folder, tmp_path).dialog.measures["heat"].label == "warmth"


def test_load_when_the_cache_cannot_be_written_still_loads(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")

    assert load_content(MINI, blocked / "below").statements


def test_load_when_cached_imports_no_yaml(tmp_path):
    load_content(MINI, tmp_path)
    code = (
        "import sys; from pathlib import Path;"
        "from chatbot.files.content_file import load_content;"
        f"load_content(Path({str(MINI)!r}), Path({str(tmp_path)!r}));"
        "sys.exit('yaml' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
