"""Another program that talks to `backline chat --json` through pipes."""

import json
import os
import subprocess
import sys

DAY = ("--today", "2026-11-22")
CASE = (
    "42 year old man, back strain for 10 days that has not responded to "
    "cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac."
)
KEYS = [
    "turn", "step", "reply", "asks", "case", "treatments", "path", "urgency", "plan",
    "answer", "cites", "notices", "withheld", "unchecked",
]  # fmt: skip


class Peer:
    """Writes a line, and waits for the one line that answers it."""

    def __init__(self, home, *args):
        names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "chatbot", "chat", "--json", *args],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(os.environ) | dict.fromkeys(names, str(home)),
        )
        self.greeting = self.hear()

    def ask(self, line):
        """Send an object, or bytes as they are, and return the answer."""
        data = line if isinstance(line, bytes) else json.dumps(line).encode()
        self.process.stdin.write(data + b"\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self):
        return json.loads(self.process.stdout.readline())

    def leave(self, last=b""):
        """Close the pipe, after the beginning of a line if one is given."""
        out, err = self.process.communicate(last, timeout=30)
        return self.process.returncode, out, err.decode()


def is_error(reply, code, field=None):
    assert set(reply) == {"error"}
    error = reply["error"]
    assert set(error) == {"code", "message", "field"}
    assert error["message"].strip()
    return (error["code"], error["field"]) == (code, field)
