import os
import signal
import subprocess
import sys
from select import select

import pytest
from cli.terminals import Terminal

from chatbot.files.transcript_file import read_transcript

DAY = ("--today", "2026-11-22")
CASE = (
    b"42 year old man, back strain for 10 days that has not responded to "
    b"cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac.\n"
)


@pytest.fixture
def plain(call, tmp_path):
    path = tmp_path / "consult.yaml"

    def _plain(given, *args):
        return call("chat", "--plain", *DAY, "--save", path, *args, given=given)

    _plain.path = path
    return _plain


@pytest.fixture
def terminal(tmp_path):
    path = tmp_path / "consult.yaml"
    found = Terminal("chat", "--plain", *DAY, "--save", str(path))
    found.path = path
    found.until(b"> ")
    yield found
    found.stop()


def test_plain_when_piped_talks_and_saves_for_the_user_alone(plain):
    done = plain(b"40M back strain 10 days\nquit\n")

    assert done.code == 0
    assert "Understood: age 40 years" in done.out
    assert done.err == f"Saved: {plain.path}\n"
    assert plain.path.stat().st_mode & 0o777 == 0o600
    assert [t.clinician for t in read_transcript(plain.path).turns] == [
        "40M back strain 10 days"
    ]


def test_plain_when_piped_has_no_mark_no_codes_and_80_columns(plain):
    done = plain(CASE + b"just tell me\nwhy 1\nwhat if ckd?\nhelp\ncase\n")

    assert max(map(len, done.out.splitlines())) <= 80
    assert "\x1b" not in done.out
    assert not any(line.startswith(">") for line in done.out.splitlines())


@pytest.mark.parametrize("word", ["quit", "exit", "q", "/quit", "bye", "QUIT "])
def test_plain_when_left_by_any_word_for_it_ends(plain, word):
    done = plain(f"40M back pain\n{word}\nfever\n".encode())

    assert "fever" not in done.out.lower().split("understood", 1)[1]
    assert len(read_transcript(plain.path).turns) == 1


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(b"40M back pain", id="no line end"),
        pytest.param(b"40M back pain\r\n", id="line ends of another system"),
        pytest.param(b"\xff\xfe 40M back pain\n", id="no UTF-8"),
        pytest.param(b"40M back pain \x00 \x1b[31m\n", id="codes"),
        pytest.param(b"a" * 100_000 + b"\n40M back pain\n", id="100 kB"),
        pytest.param(b"\n\n40M back pain\n", id="empty lines"),
    ],
)
def test_plain_when_the_input_is_odd_understands_the_rest(plain, given):
    done = plain(given)

    assert done.code == 0
    assert "Understood: age 40 years; sex male; back pain." in done.out
    assert "\x1b" not in done.out


def test_plain_when_nothing_is_said_saves_nothing(plain):
    done = plain(b"")

    assert (done.code, done.err) == (0, "")
    assert not plain.path.exists()


def test_plain_when_no_file_is_named_saves_in_the_users_own_folder(call, tmp_path):
    done = call("chat", "--plain", *DAY, given=b"40M back pain\n")

    (path,) = tmp_path.rglob("2026-11-22-consult.yaml")
    assert done.err == f"Saved: {path}\n"


def test_plain_when_ctrl_d_is_pressed_saves_and_ends_well(terminal):
    terminal.type(b"40M back pain\n", b"> ")
    os.write(terminal.near, b"\x04")

    assert terminal.end() == 0
    assert b"Saved: " in terminal.shown
    assert len(read_transcript(terminal.path).turns) == 1


def test_plain_when_ctrl_c_is_pressed_saves_and_says_it_was_interrupted(terminal):
    terminal.type(b"40M back pain\n", b"> ")
    terminal.interrupt(signal.SIGINT)

    assert terminal.end() == 130
    assert b"Saved: " in terminal.shown
    assert b"Traceback" not in terminal.shown
    assert len(read_transcript(terminal.path).turns) == 1


def test_plain_when_ctrl_c_is_pressed_behind_words_puts_them_aside(terminal):
    terminal.type(b"40M back pain\n", b"> ")
    terminal.type(b"no fev", b"no fev")
    terminal.shown = b""
    terminal.process.send_signal(signal.SIGINT)
    while b"> " not in terminal.shown:
        if select([terminal.near], [], [], 5)[0]:
            terminal.shown += os.read(terminal.near, 65536)
        else:  # whoever is about to wait may miss one
            terminal.process.send_signal(signal.SIGINT)
    terminal.type(b"\x1b[A", b"no fev")
    terminal.type(b"er\n", b"> ")
    os.write(terminal.near, b"\x04")

    assert terminal.end() == 0
    assert [t.clinician for t in read_transcript(terminal.path).turns][-1] == "no fever"


def test_plain_when_a_note_is_pasted_takes_all_its_lines_as_one(terminal):
    terminal.type(
        b"\x1b[200~40M back pain, foot tingles\nsensation intact\x1b[201~", b"tact"
    )
    terminal.type(b"\n", b"> ")
    os.write(terminal.near, b"\x04")
    terminal.end()

    (turn,) = read_transcript(terminal.path).turns
    assert turn.clinician == "40M back pain, foot tingles\nsensation intact"
    assert "It counts as possible" in turn.backline


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_plain_when_its_terminal_goes_saves(terminal, number):
    terminal.type(b"40M back pain\n", b"> ")
    terminal.interrupt(number)

    assert terminal.end() == 130
    assert len(read_transcript(terminal.path).turns) == 1


def test_plain_when_the_machine_stops_has_kept_what_was_typed(terminal):
    terminal.type(b"40M back pain\n", b"> ")
    terminal.interrupt(signal.SIGKILL)
    terminal.end()

    assert len(read_transcript(terminal.path).turns) == 1


def test_plain_when_another_took_the_file_keeps_it_in_the_users_folder(
    terminal, tmp_path
):
    terminal.path.write_text("another consult")
    terminal.type(b"40M back pain\n", b"> ")
    assert b"Not saved." in terminal.shown
    os.write(terminal.near, b"\x04")
    code = terminal.end()

    (kept,) = tmp_path.rglob("2026-11-22-consult.yaml")
    assert code == 0
    assert b"there is such a file already" in terminal.shown
    assert len(read_transcript(kept).turns) == 1
    assert terminal.path.read_text() == "another consult"


def test_plain_when_the_file_is_there_already_does_not_begin(plain):
    plain.path.write_text("another consult")
    done = plain(b"40M back pain\n")

    assert done.code == 3
    assert "is there already, and stays as it is." in done.err
    assert plain.path.read_text() == "another consult"


def test_plain_when_nobody_reads_any_more_saves(tmp_path):
    path = tmp_path / "consult.yaml"
    process = subprocess.Popen(
        [sys.executable, "-m", "chatbot", "chat", "--plain", "--save", str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdin.write(b"40M back pain\n")
    process.stdin.flush()
    while b"Understood" not in process.stdout.readline():
        pass
    process.stdout.close()
    process.stdin.write(b"fever\n" * 100)
    process.stdin.close()

    assert process.wait(timeout=30) == 0
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    assert read_transcript(path).turns


def test_plain_when_it_goes_on_with_a_consult_says_where_that_stood(plain, call):
    plain(b"40M back strain 10 days\nnone\n")
    path = plain.path

    done = call("chat", "--plain", *DAY, "--resume", path, given=b"no fever\nquit\n")

    assert done.code == 0
    assert "After: none\n\nUnderstood: no numbness between the legs" in done.out
    assert "Understood: age 40" not in done.out
    assert [t.clinician for t in read_transcript(path).turns] == [
        "40M back strain 10 days", "none", "no fever"
    ]  # fmt: skip


def test_plain_when_there_is_nothing_to_go_on_with_says_so_and_exits_with_2(call):
    done = call("chat", "--plain", "--resume", "nowhere.yaml")

    assert (done.code, done.out) == (2, "")
    assert done.err == "nowhere.yaml: there is no such file. Check the name.\n"
