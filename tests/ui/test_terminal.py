"""The command itself in a pseudo-terminal: it starts, answers, and quits."""

import os
import pty
import re
import select
import sys

_ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()=>][0-9A-B]?")


def read_until(descriptor, *words):
    seen = b""
    while not all(word in _ESCAPES.sub(b"", seen) for word in words):
        ready, _, _ = select.select([descriptor], [], [], 30)
        if not ready:
            break
        try:
            seen += os.read(descriptor, 65536)
        except OSError:
            break
    return _ESCAPES.sub(b"", seen).decode(errors="replace")


def test_backline_when_run_in_a_terminal_starts_answers_saves_and_quits(tmp_path):
    kept = tmp_path / "kept.yaml"
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ |= {"TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40"}
        call = [sys.executable, "-m", "chatbot", "chat", "--save", str(kept)]
        os.execv(sys.executable, call)

    started = read_until(terminal, b"no substitute for judgement", b"Describe")
    os.write(terminal, b"42M back strain 10 days\r")
    answered = read_until(terminal, b"Understood")
    os.write(terminal, b"\x11")
    left = read_until(terminal, b"Saved:")
    _, status = os.waitpid(pid, 0)
    os.close(terminal)

    assert "Backline" in started
    assert "Understood" in answered
    assert "Traceback" not in started + answered + left
    assert os.waitstatus_to_exitcode(status) == 0
    assert "clinician: 42M back strain 10 days" in kept.read_text()
