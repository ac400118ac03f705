"""A terminal that a command runs in, for tests that press keys and send signals."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from contextlib import suppress

ROWS, COLUMNS = 30, 100


class Terminal:
    """Shows what a command draws, and takes what a person types."""

    def __init__(self, *args):
        self.near, far = pty.openpty()
        fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "chatbot", *args],
            stdin=far, stdout=far, stderr=far,
            env=dict(os.environ) | {"TERM": "xterm-256color"},
        )  # fmt: skip
        os.close(far)
        self.shown = b""

    def until(self, mark):
        while mark not in self.shown:
            self.shown += os.read(self.near, 65536)

    def type(self, keys, mark):
        self.shown = b""
        os.write(self.near, keys)
        self.until(mark)

    def interrupt(self, number):
        """Send a signal until it is heard: a program about to wait may miss one."""
        while self.process.poll() is None:
            self.process.send_signal(number)
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=1)

    def end(self):
        """Read what is left, and return the exit code."""
        with suppress(OSError):
            while data := os.read(self.near, 65536):
                self.shown += data
        os.close(self.near)
        return self.process.wait(timeout=30)

    def stop(self):
        self.process.kill()
        self.process.wait()
