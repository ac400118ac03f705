"""Whole processes: what a start, a first paint and a consult take of time and memory."""

import os
import pty
import resource
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
RUNS, PAINTS, COLD = 15, 5, 3
QUESTION = "is the gel as good as tablets?"
PYTHON = [sys.executable, "-X", "utf8"]
RECORD = (
    "import pydantic, transitions\n"
    "class Record(pydantic.BaseModel):\n"
    "    name: str\n"
    "Record(name='')"
)
"""Importing pydantic alone loads little of it; the first record loads the rest."""
BACKLINE = [*PYTHON, "-m", "chatbot"]


class Spent(NamedTuple):
    """One run, in milliseconds."""

    cpu: float
    wall: float


def installed(cache: str) -> dict[str, str]:
    """The environment of an installation: compiled modules, a cache of its own."""
    rest = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return rest | {"XDG_CACHE_HOME": cache, "TERM": "xterm-256color"}


def starts() -> dict[str, list[Spent]]:
    """Time each kind of start several times, in turn, so that all meet the same load."""
    with tempfile.TemporaryDirectory() as cache:
        env = installed(cache)
        calls = {
            "import pydantic, transitions": [
                *PYTHON,
                "-c",
                "import pydantic, transitions",
            ],
            "the same, and one record": [*PYTHON, "-c", RECORD],
            "backline --version": [*BACKLINE, "--version"],
            "backline ask": [*BACKLINE, "ask", QUESTION],
        }
        for call in calls.values():
            run(call, env)
        found: dict[str, list[Spent]] = {name: [] for name in calls}
        for _ in range(RUNS):
            for name, call in calls.items():
                found[name].append(run(call, env))
    return found | {"backline ask, no cache": [cold() for _ in range(COLD)]}


def cold() -> Spent:
    """Time the first start after an installation: everything is read and checked."""
    with tempfile.TemporaryDirectory() as cache:
        return run([*BACKLINE, "ask", QUESTION], installed(cache))


def memory() -> float:
    """Return the peak memory in MB of a consult with an answer, the cache being warm.

    It is asked of Linux itself: the usual figure counts whoever started the process too.
    """
    inputs = (
        "35M back strain 10 days, ibuprofen no help\nwhat dose of naproxen?\nquit\n"
    )
    code = (
        "import sys; from chatbot.__main__ import main;"
        "sys.argv = ['backline', 'chat', '--plain'];"
        "exec('try: main()\\nexcept SystemExit: pass');"
        "status = open('/proc/self/status').read();"
        "print(status.split('VmHWM:')[1].split()[0], file=sys.stderr)"
    )
    with tempfile.TemporaryDirectory() as folder:
        env = installed(folder) | {"XDG_DATA_HOME": folder}
        for _ in range(2):
            done = subprocess.run(
                [*PYTHON, "-c", code],
                input=inputs,
                check=True,
                capture_output=True,
                text=True,
                env=env,
            )
    return int(done.stderr.split()[-1]) / 1024


def run(call: list[str], env: dict[str, str]) -> Spent:
    """Time one command."""
    before, begun = children(), time.perf_counter()
    subprocess.run(call, check=True, capture_output=True, env=env)
    return Spent(children() - before, 1e3 * (time.perf_counter() - begun))


def children() -> float:
    """Return the processor time of all children so far, in milliseconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1e3 * (used.ru_utime + used.ru_stime)


def paints() -> dict[str, list[Spent]]:
    """Time from exec to the first visible word in a terminal, bare and ours in turn."""
    with tempfile.TemporaryDirectory() as cache:
        env = installed(cache) | {"COLUMNS": "120", "LINES": "40"}
        run([*BACKLINE, "ask", QUESTION], env)
        calls = {
            "first paint, bare Textual": [*PYTHON, str(HERE / "bare_app.py")],
            "first paint, backline": BACKLINE,
        }
        found: dict[str, list[Spent]] = {name: [] for name in calls}
        for _ in range(PAINTS):
            for name, call in calls.items():
                found[name].append(first_paint(call, env))
    return found


def first_paint(call: list[str], env: dict[str, str]) -> Spent:
    """Start a command in a pseudo-terminal and wait for `Backline`."""
    before, begun = children(), time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(call[0], call, env)
    seen = b""
    while b"Backline" not in seen:
        ready, _, _ = select.select([terminal], [], [], 20)
        if not ready:
            break
        seen += os.read(terminal, 65536)
    wall = 1e3 * (time.perf_counter() - begun)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    return Spent(children() - before, wall)
