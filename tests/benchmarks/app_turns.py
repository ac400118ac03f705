"""The app in a pseudo-terminal: how long from Enter to painted, early and late.

Run as a script it is the app itself, which types into its own box and says what it
measured; imported, it starts that script.
"""

import asyncio
import gc
import json
import os
import pty
import sys
import tempfile
import time
from contextlib import suppress
from datetime import date
from itertools import count
from pathlib import Path
from typing import ClassVar

from processes import BACKLINE, PYTHON, QUESTION, Spent, installed, run

TURNS, SAMPLE = 200, 10
QUIET_S = 0.08
"""Once nothing was painted for so long, a turn is over."""
FIRST = (
    "42 year old man, back strain for 10 days that has not responded to "
    "cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac. What next?"
)
LINES = (
    "none",
    "is the gel as good as tablets?",
    "what dose of naproxen?",
    "he is 54",
    "just tell me",
    "what if ckd?",
    "why 2",
    "no fever",
)


def app_turns() -> tuple[dict[str, list[Spent]], float]:
    """Return the first and the last few turns, and the peak memory in MB.

    The cache is warm, as it is from the second start on. Memory is asked of Linux
    itself: the usual figure counts whoever started the process too.
    """
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.json"
        env = installed(folder) | {"COLUMNS": "140", "LINES": "45"}
        run([*BACKLINE, "ask", QUESTION], env)
        pid, terminal = pty.fork()
        if pid == 0:
            call = [*PYTHON, __file__, str(found)]
            os.execve(call[0], call, env | {"XDG_DATA_HOME": folder})
        with suppress(OSError):
            while os.read(terminal, 65536):
                pass
        os.waitpid(pid, 0)
        os.close(terminal)
        read = json.loads(found.read_text())
    spent = [Spent(*pair) for pair in read["turns"]]
    rows = {
        f"Enter to painted, turns 1-{SAMPLE}": spent[:SAMPLE],
        f"Enter to painted, turn {TURNS}": spent[-SAMPLE:],
    }
    return rows, read["memory"]


def _measure(found: Path) -> None:
    gc.disable()  # as the command does until its engine is open
    from textual import events

    from chatbot.cli.opening import Opening
    from chatbot.cli.running import launched
    from chatbot.ui.app import BacklineApp
    from chatbot.ui.widgets.message_box import MessageBox

    class Typing(BacklineApp):
        """Types into itself, and notes when it was painted last."""

        clock = staticmethod(count(0, 10).__next__)
        painted = 0.0
        found: ClassVar[dict] = {}

        def post_display_hook(self) -> None:
            self.painted = time.perf_counter()

        def begin(self, opened) -> None:
            super().begin(opened)
            self.run_worker(self.type())

        async def type(self) -> None:
            await self.quiet()
            texts = [FIRST, *(LINES[n % len(LINES)] for n in range(1, TURNS))]
            turns = [await self.turn(text) for text in texts]
            self.found = {"turns": turns}
            self.left = True
            self.exit()

        async def turn(self, text: str) -> Spent:
            box = self.screen.query_one(MessageBox)
            box.cursor_blink = False
            box.load_text(text)
            await self.quiet()
            used, begun = time.process_time(), time.perf_counter()
            box.post_message(events.Key("enter", "\r"))
            await self.quiet()
            wall = self.painted - begun
            return Spent(1e3 * (time.process_time() - used), 1e3 * wall)

        async def quiet(self) -> None:
            self.painted = time.perf_counter()
            while time.perf_counter() - self.painted < QUIET_S:  # noqa: ASYNC110 - a measure
                await asyncio.sleep(QUIET_S / 4)

    opening = Opening(None, date(2026, 11, 22), approved_only=False)
    app = Typing(launched(opening, "clinician"))
    app.run()
    most = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    found.write_text(json.dumps(app.found | {"memory": int(most) / 1024}))


if __name__ == "__main__":
    _measure(Path(sys.argv[1]))
