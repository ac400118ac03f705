import os
import stat

import pytest

from chatbot.files.text_file import decode, read_folder, write_whole
from chatbot.model.problem import ContentError


def test_decode_when_there_is_a_byte_order_mark_leaves_it_out():
    assert decode(b"\xef\xbb\xbfa: b", "f") == "a: b"


@pytest.mark.parametrize(
    ("data", "line"),
    [
        pytest.param(b"a: b\nc: caf\xe9\n", 2, id="latin-1"),
        pytest.param("a: b\n".encode("utf-16"), 1, id="utf-16"),
        pytest.param(b"a: \xed\xa0\x80\n", 1, id="half a character"),
    ],
)
def test_decode_when_bytes_are_not_utf_8_says_on_which_line(data, line):
    assert str(decode(data, "f")) == (
        f"f:{line}: it is not UTF-8 text from here on. Save it as UTF-8."
    )


def test_read_folder_when_read_gives_every_file_but_hidden_ones(tmp_path):
    (tmp_path / "below").mkdir()
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_text("x")
    (tmp_path / "below" / "a.yaml").write_text("a")
    (tmp_path / "notes.txt").write_text("b")

    assert read_folder(tmp_path) == {"below/a.yaml": b"a", "notes.txt": b"b"}


def test_read_folder_when_a_file_cannot_be_opened_says_which(tmp_path):
    (tmp_path / "a.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "b.yaml").write_text("b")

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path)

    assert [str(p) for p in error.value.problems] == [
        "a.yaml: there is no such file. Check the name."
    ]


def test_read_folder_when_a_pipe_lies_in_it_does_not_wait_for_it(tmp_path):
    (tmp_path / "b.yaml").write_text("b")
    os.mkfifo(tmp_path / "a.yaml")

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path)

    assert [str(p) for p in error.value.problems] == [
        "a.yaml: it cannot be read. Check its name and permissions."
    ]


def test_read_folder_when_folders_cannot_be_listed_says_which(tmp_path, monkeypatch):
    (tmp_path / "b.yaml").write_text("b")
    for name in ("shut", "closed"):
        (tmp_path / name).mkdir()
    listed = os.scandir

    def refused(path):
        if str(path).endswith(("shut", "closed")):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(os, "scandir", refused)

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path)

    assert [p.path for p in error.value.problems] == ["closed", "shut"]


def test_read_folder_when_nothing_in_it_is_content_does_not_look_through_it(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.yaml").write_text("c")

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path)

    assert [str(p) for p in error.value.problems] == [
        f"{tmp_path}: no content is in this folder. "
        "Name the folder that holds it, by --content or BACKLINE_CONTENT."
    ]


def test_read_folder_when_it_is_a_file_says_so(tmp_path):
    (tmp_path / "a.yaml").write_text("a")

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path / "a.yaml")

    assert "it is a file." in str(error.value.problems[0])


def test_read_folder_when_a_folder_stands_for_a_file_says_so(tmp_path):
    (tmp_path / "a.yaml").write_text("a")
    (tmp_path / "facts.yaml").mkdir()

    with pytest.raises(ContentError) as error:
        read_folder(tmp_path)

    assert [(p.path, p.what) for p in error.value.problems] == [
        ("facts.yaml", "it is a folder.")
    ]


def test_read_folder_when_it_is_not_there_says_so(tmp_path):
    with pytest.raises(ContentError) as error:
        read_folder(tmp_path / "nowhere")

    assert "there is no such folder" in str(error.value.problems[0])


def test_write_whole_when_written_leaves_nothing_else_behind(tmp_path):
    path = tmp_path / "a"
    write_whole(path, b"one")
    write_whole(path, b"two", 0o600)

    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_write_whole_when_it_fails_names_the_file_that_was_meant(tmp_path):
    path = tmp_path / "no" / "a.yaml"

    with pytest.raises(FileNotFoundError) as error:
        write_whole(path, b"one")

    assert str(error.value).endswith(f"No such file or directory: '{path}'")


def test_write_whole_when_it_fails_keeps_what_was_there(tmp_path):
    target = tmp_path / "folder"
    (target / "inside").mkdir(parents=True)

    with pytest.raises(IsADirectoryError):
        write_whole(target, b"one")

    assert list(tmp_path.iterdir()) == [target]
