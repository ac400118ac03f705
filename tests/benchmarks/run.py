"""One table of everything that is measured, each figure beside its target.

Run by hand on a quiet machine: `python tests/benchmarks/run.py`. Nothing is asserted.
"""

import os
import pty
import resource
import select
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import replay
from chatbot.files.content_file import find_content_root, load_content
from chatbot.files.transcript_file import find_transcripts, read_transcript
from chatbot.model.consult import Input

HERE = Path(__file__).parent
TODAY = date(2026, 11, 22)
OPENING = (
    "42 year old man, back strain for 10 days that has not responded to "
    "cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac. What next?"
)
PARAGRAPH = (
    "54 year old woman with three weeks of low back pain after lifting a box at work. "
    "The pain is across the lower back, 6/10, worse on bending, no radiation to the "
    "legs, no numbness or weakness. She denies bowel or bladder symptoms, fever, "
    "chills, night sweats and weight loss. No history of cancer. She tried flexeril "
    "10 mg TID and ibuprofen 800 mg TID for ten days without relief, and heat helped a "
    "bit. Past history: hypertension, type 2 diabetes. Medications: lisinopril 10 mg "
    "daily, metformin 500 mg bid. NKDA. Straight leg raise negative, strength 5/5, "
    "sensation intact, reflexes symmetric. She wants to know what to do next."
)
QUESTIONS = (
    "is the gel as good as tablets?",
    "what dose of naproxen?",
    "does he need an MRI?",
    "can I give tizanidine with ciprofloxacin?",
    "best statin for diabetes?",
)
RUNS = 15


def main() -> None:
    """Measure everything and print the table."""
    rows = [*starts(), *turns(), *memory()]
    width = max(len(r[0]) for r in rows)
    print(f"{'what':{width}}  {'min':>9} {'median':>9} {'max or p99':>11}  target")
    for name, low, middle, high, target in rows:
        print(f"{name:{width}}  {low:9.2f} {middle:9.2f} {high:11.2f}  {target}")


def starts() -> list[tuple]:
    """Time whole processes, in milliseconds."""
    python = sys.executable
    backline = [python, "-m", "chatbot"]
    base = processes([python, "-c", "import pydantic, transitions"])
    rows = [("import pydantic, transitions (ms)", *base, "the measure")]
    for name, call in (
        ("backline --version (ms)", [*backline, "--version"]),
        ("backline ask (ms)", [*backline, "ask", "is the gel as good as tablets?"]),
    ):
        rows.append((name, *processes(call), "<= 2 x the measure"))
    bare = paints([python, str(HERE / "bare_app.py")])
    rows.append(("first paint, bare Textual (ms)", *bare, "the measure"))
    rows.append(("first paint, backline (ms)", *paints(backline), "<= 1.5 x bare"))
    return rows


def processes(call: list[str]) -> tuple[float, float, float]:
    """Time one command several times."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run(call, check=True, capture_output=True)
        times.append(1e3 * (time.perf_counter() - begun))
    return spread(times)


def paints(call: list[str]) -> tuple[float, float, float]:
    """Time from exec to the first visible word in a terminal."""
    return spread([first_paint(call) for _ in range(RUNS // 3)])


def first_paint(call: list[str]) -> float:
    """Start a command in a pseudo-terminal and wait for `Backline`."""
    begun = time.perf_counter()
    pid, descriptor = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="120", LINES="40")
        os.execv(call[0], call)
    seen = b""
    while b"Backline" not in seen:
        ready, _, _ = select.select([descriptor], [], [], 20)
        if not ready:
            break
        seen += os.read(descriptor, 65536)
    spent = 1e3 * (time.perf_counter() - begun)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(descriptor)
    return spent


def turns() -> list[tuple]:
    """Time the engine alone, in milliseconds a turn."""
    engine = Engine(load_content(find_content_root(None)))
    begun = time.perf_counter()
    consult, _ = start(engine, TODAY)
    opened, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))
    first = 1e3 * (time.perf_counter() - begun)
    asked = Input(text=QUESTIONS[0], on=TODAY)
    reply(engine, opened, asked)
    short = Input(text="none", on=TODAY)
    long = Input(text=PARAGRAPH, on=TODAY)
    return [
        ("first turn, engine built (ms)", first, first, first, ""),
        (
            "short answer (ms)",
            *timed(lambda: reply(engine, opened, short), 200),
            "<= 0.5 mean, <= 2 p99",
        ),
        (
            "600-character paragraph (ms)",
            *timed(lambda: reply(engine, consult, long), 100),
            "<= 5",
        ),
        ("follow-up answer (ms)", *follow_ups(engine, opened), "p99 <= 10"),
        replayed(engine),
    ]


def follow_ups(engine: Engine, consult: object) -> tuple[float, float, float]:
    """Time answers to different questions."""
    times = []
    for _ in range(40):
        for question in QUESTIONS:
            begun = time.perf_counter()
            reply(engine, consult, Input(text=question, on=TODAY))
            times.append(1e3 * (time.perf_counter() - begun))
    return spread(times)


def replayed(engine: Engine) -> tuple:
    """Count replayed turns a second on one core."""
    transcripts = [read_transcript(p) for p in find_transcripts(())]
    speeds = []
    for _ in range(5):
        begun = time.perf_counter()
        count = sum(len(replay(engine, t).turns) for t in transcripts)
        speeds.append(count / (time.perf_counter() - begun))
    name = "replay (turns/s, one core)"
    return (name, min(speeds), statistics.median(speeds), max(speeds), ">= 2000")


def timed(work: Callable[[], object], count: int) -> tuple[float, float, float]:
    """Time a piece of work many times."""
    times = []
    for _ in range(count):
        begun = time.perf_counter()
        work()
        times.append(1e3 * (time.perf_counter() - begun))
    return spread(times)


def spread(times: list[float]) -> tuple[float, float, float]:
    """Return the least, the median and the 99th percentile."""
    ordered = sorted(times)
    last = min(len(ordered) - 1, int(0.99 * len(ordered)))
    return ordered[0], statistics.median(ordered), ordered[last]


def memory() -> list[tuple]:
    """Return this process's peak memory, the engine being all it holds."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [("memory of the engine (MB)", peak, peak, peak, "<= 60")]


if __name__ == "__main__":
    main()
