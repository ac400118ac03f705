import errno
import pwd
import stat

import pytest
from fakes import TODAY

from chatbot.files import store
from chatbot.files.store import ConsultFolder, consults_folder, save, saved
from chatbot.model.problem import ContentError
from chatbot.model.transcript import Transcript, Turn

TALK = Transcript(
    dialog="back_strain", about="x", today=TODAY, turns=(Turn(clinician="x"),)
)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_save_when_written_is_for_the_user_alone(tmp_path):
    path = save("one", "text", tmp_path / "data" / "consults")

    assert mode(path) == 0o600
    assert mode(path.parent) == 0o700


def test_save_when_the_folder_was_open_closes_it(tmp_path):
    tmp_path.chmod(0o755)
    save("one", "text", tmp_path)

    assert mode(tmp_path) == 0o700


def test_save_when_the_name_is_taken_takes_another(tmp_path):
    first, second = save("one", "a", tmp_path), save("one", "b", tmp_path)

    assert first.read_text() == "a"
    assert second.read_text() == "b"
    assert saved(tmp_path) == sorted([first, second])
    assert len(list(tmp_path.iterdir())) == 2


def test_saved_when_the_folder_cannot_be_listed_says_so(monkeypatch):
    def refuse():
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(store, "saved", refuse)

    with pytest.raises(ContentError) as error:
        ConsultFolder().saved()

    assert str(error.value.problems[0]) == (
        f"{consults_folder()}: it cannot be read. Check its name and permissions."
    )


def test_save_when_no_folder_is_named_goes_to_the_users_data():
    path = save("2026-11-22-consult", "text")

    assert path.parent == consults_folder()
    assert "transcripts" not in path.parts
    assert path.read_text() == "text"


def test_save_when_text_holds_half_a_character_still_saves(tmp_path):
    assert save("one", "half \ud83d", tmp_path).read_text() == "half ?"


def test_saved_when_nothing_was_saved_is_empty(tmp_path):
    assert saved(tmp_path / "nowhere") == []


def test_folder_when_there_is_no_home_says_so(monkeypatch):
    def nobody(uid):
        raise KeyError(uid)

    monkeypatch.setenv("HOME", "no home")
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setattr(pwd, "getpwuid", nobody)

    with pytest.raises(ContentError) as error:
        consults_folder()

    assert "there is no home folder" in str(error.value.problems[0])


def test_keep_when_a_path_is_given_writes_there_only(tmp_path):
    path = tmp_path / "here.yaml"

    assert ConsultFolder().keep(TALK, str(path)) == str(path)
    assert path.read_text().startswith("transcript: 1")
    assert mode(path) == 0o600
    assert not consults_folder().exists()


def test_keep_when_nothing_was_said_writes_nothing(tmp_path):
    assert ConsultFolder().keep(None, str(tmp_path / "no.yaml")) is None
    assert list(tmp_path.glob("*.yaml")) == []


def test_keep_when_the_disk_is_full_says_so_and_leaves_nothing(monkeypatch):
    def refuse(path, data, mode):
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(store, "write_whole", refuse)

    with pytest.raises(ContentError) as error:
        ConsultFolder().keep(TALK, None)

    assert "the disk is full. Name another file." in str(error.value.problems[0])
    assert saved() == []


@pytest.mark.parametrize(
    ("path", "what"),
    [
        pytest.param("no/such/folder.yaml", "there is no such folder.", id="no folder"),
        pytest.param("x" * 300, "the name is too long.", id="too long"),
        pytest.param("nul\0", "it cannot be written.", id="no file name"),
    ],
)
def test_keep_when_the_path_is_bad_says_so(tmp_path, path, what):
    with pytest.raises(ContentError) as error:
        ConsultFolder().keep(TALK, str(tmp_path / path))

    assert error.value.problems[0].what == what


def test_folder_when_a_consult_was_kept_lists_and_loads_it():
    folder = ConsultFolder()

    first, second = folder.keep(TALK, None), folder.keep(TALK, None)

    assert folder.saved() == (second, first)
    assert folder.load(second) == TALK


@pytest.mark.parametrize("held", ["not ours", "transcript: 1\n"])
def test_keep_when_the_file_holds_something_else_leaves_it_alone(tmp_path, held):
    path = tmp_path / "here.yaml"
    path.write_text(held)

    with pytest.raises(ContentError) as error:
        ConsultFolder().keep(TALK, str(path))

    assert "there is such a file already" in str(error.value.problems[0])
    assert path.read_text() == held


def test_keep_when_the_file_is_its_own_or_empty_writes_again(tmp_path):
    path, folder = tmp_path / "here.yaml", ConsultFolder()
    path.touch()
    folder.keep(TALK, str(path))

    assert folder.keep(TALK.model_copy(update={"about": "y"}), str(path)) == str(path)
    assert folder.load(str(path)).about == "y"


def test_keep_when_two_go_on_with_one_file_writes_over_neither(tmp_path):
    path = str(tmp_path / "here.yaml")
    one, two = ConsultFolder(), ConsultFolder()
    one.keep(TALK, path)
    two.load(path)
    one.keep(TALK.model_copy(update={"about": "of the first"}), path)

    with pytest.raises(ContentError) as error:
        two.keep(TALK.model_copy(update={"about": "of the second"}), path)

    assert "another program has changed it" in str(error.value.problems[0])
    assert one.load(path).about == "of the first"


def test_about_when_a_consult_is_kept_tells_its_first_words(tmp_path):
    path, folder = tmp_path / "here.yaml", ConsultFolder()
    folder.keep(TALK.model_copy(update={"about": "42M\nback: strain"}), str(path))
    (tmp_path / "bad.yaml").write_bytes(b"\xff")
    (tmp_path / "list.yaml").write_text("- a")

    assert folder.about(str(path)) == "42M back: strain"
    assert folder.about(str(tmp_path / "bad.yaml")) == ""
    assert folder.about(str(tmp_path / "list.yaml")) == ""
