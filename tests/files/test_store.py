import stat

from fakes import TODAY

from chatbot.files.store import keep, save, saved
from chatbot.model.transcript import Transcript, Turn

TALK = Transcript(
    dialog="back_strain", about="x", today=TODAY, turns=(Turn(clinician="x"),)
)


def test_save_when_written_is_for_the_user_alone(tmp_path):
    path = save("one", "text", tmp_path / "consults")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_save_when_the_name_is_taken_takes_another(tmp_path):
    first, second = save("one", "a", tmp_path), save("one", "b", tmp_path)

    assert first.read_text() == "a"
    assert second.read_text() == "b"
    assert saved(tmp_path) == sorted([first, second])


def test_keep_when_a_path_is_given_writes_there_only(tmp_path):
    path = tmp_path / "here.yaml"

    assert keep(TALK, str(path)) == path
    assert path.read_text().startswith("transcript: 1")


def test_keep_when_nothing_was_said_writes_nothing(tmp_path):
    assert keep(None, str(tmp_path / "no.yaml")) is None
    assert list(tmp_path.glob("*.yaml")) == []
