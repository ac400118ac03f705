import os
import signal

import pytest
from cli.terminals import Terminal

from chatbot.files.transcript_file import read_transcript


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_app_when_its_terminal_goes_keeps_the_consult(tmp_path, number):
    path = tmp_path / "consult.yaml"
    app = Terminal("chat", "--today", "2026-11-22", "--save", str(path))
    app.until(b"Describe the patient")
    app.type(b"40M", b"40M")
    app.type(b"\r", b"Understood")

    app.interrupt(number)

    assert app.end() == 0
    assert b"Saved: " in app.shown
    assert [t.clinician for t in read_transcript(path).turns] == ["40M"]


def test_app_when_its_terminal_goes_keeps_what_was_not_sent(tmp_path):
    path = tmp_path / "consult.yaml"
    app = Terminal("chat", "--today", "2026-11-22", "--save", str(path))
    app.until(b"Describe the patient")
    app.type(b"54M: half a case", b"half a case")
    app.interrupt(signal.SIGHUP)
    app.end()

    kept = read_transcript(path)
    assert (kept.turns, kept.unsent) == ((), "54M: half a case")

    again = Terminal("chat", "--resume", str(path))
    again.until(b"half a case")
    again.interrupt(signal.SIGTERM)
    again.end()

    assert read_transcript(path) == kept


def test_app_when_its_terminal_is_gone_without_a_signal_ends(tmp_path):
    path = tmp_path / "consult.yaml"
    app = Terminal("chat", "--today", "2026-11-22", "--save", str(path))
    app.until(b"Describe the patient")
    app.type(b"40M", b"40M")
    app.type(b"\r", b"Understood")

    os.close(app.near)
    app.process.wait(timeout=30)

    assert [t.clinician for t in read_transcript(path).turns] == ["40M"]


def test_app_when_a_byte_is_typed_that_is_no_text_goes_on(tmp_path):
    path = tmp_path / "consult.yaml"
    app = Terminal("chat", "--today", "2026-11-22", "--save", str(path))
    app.until(b"Describe the patient")
    app.type(b"40M caf\xe9 x", "caf\ufffd x".encode())
    app.type(b"\r", b"Understood")
    app.interrupt(signal.SIGTERM)

    assert app.end() == 0
    assert b"Traceback" not in app.shown
    assert [t.clinician for t in read_transcript(path).turns] == ["40M caf\ufffd x"]


def test_app_when_typed_into_before_it_is_painted_keeps_all_of_it(tmp_path):
    path = tmp_path / "consult.yaml"
    app = Terminal("chat", "--today", "2026-11-22", "--save", str(path))
    os.write(app.near, b"40M back")
    app.until(b"Describe the patient")
    app.type(b" pain\r", b"Understood")
    app.interrupt(signal.SIGTERM)

    assert app.end() == 0
    assert [t.clinician for t in read_transcript(path).turns] == ["40M back pain"]


def test_app_when_there_is_no_terminal_says_what_works_there(call):
    done = call("chat")

    assert done.code == 3
    assert "backline chat --plain" in done.err


@pytest.mark.parametrize(
    ("place", "why"),
    [("none/x.yaml", "there is no such folder."), ("a/x.yaml", "a part of the path is"),
     ("/proc/x.yaml", ". Name another file.")],
)  # fmt: skip
def test_app_when_the_consult_could_not_be_kept_does_not_begin(
    call, tmp_path, place, why
):
    (tmp_path / "a").touch()

    done = call("chat", "--plain", "--save", tmp_path / place)

    assert done.code == 3
    assert f"{place}: " in done.err
    assert why in done.err
    assert done.out == ""
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_chat_when_it_goes_on_with_the_file_it_saves_to_is_not_refused(call, tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("kept before")
    again = call("chat", "--save", path)
    resumed = call("chat", "--save", path, "--resume", path)

    assert "is there already" in again.err
    assert "is there already" not in resumed.err
    assert path.read_text() == "kept before"
