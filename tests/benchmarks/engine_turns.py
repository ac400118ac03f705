"""The engine alone: turns, answers and replay, in processor time and wall."""

import gc
import time
from collections.abc import Callable, Iterator
from datetime import date

from processes import Spent

from chatbot.cli.opening import read_engine
from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.replay import replay
from chatbot.engine.tables import derive_tables
from chatbot.files.content_file import find_content_root, load_compiled
from chatbot.files.transcript_file import find_transcripts, read_transcript
from chatbot.model.consult import Consult, Input
from chatbot.model.content import Content

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
PASSES = 5


def turns() -> Iterator[tuple[str, list[Spent]]]:
    """Time single turns of one consult."""
    engine = as_command()
    consult, _ = start(engine, TODAY)
    yield "first turn, engine opened", [timed(lambda: say(engine, consult, OPENING))]
    opened = say(engine, consult, OPENING)
    yield "first answer", [timed(lambda: say(engine, opened, QUESTIONS[0]))]
    yield "short answer", many(lambda: say(engine, opened, "none"), 400)
    yield "600-character paragraph", many(lambda: say(engine, consult, PARAGRAPH), 100)
    yield "follow-up answer", answers(engine)


def as_command() -> Engine:
    """Open an engine as the commands do, with the collector off until it is open."""
    gc.disable()
    return read_engine(None)


def answers(engine: Engine, rounds: int = 40) -> list[Spent]:
    """Time answers to different questions."""
    consult = say(engine, start(engine, TODAY)[0], OPENING)
    say(engine, consult, QUESTIONS[0])
    return [
        timed(lambda question=question: say(engine, consult, question))
        for _ in range(rounds)
        for question in QUESTIONS
    ]


def replayed(times: int = 1) -> list[Spent]:
    """Time a replayed turn, every pass with a new engine that remembers nothing."""
    transcripts = [read_transcript(p) for p in find_transcripts(())] * times
    found = []
    for _ in range(PASSES):
        engine = as_command()
        say(engine, start(engine, TODAY)[0], QUESTIONS[0])
        count = sum(len(t.turns) for t in transcripts)
        spent = timed(lambda engine=engine: [replay(engine, t) for t in transcripts])
        found.append(Spent(spent.cpu / count, spent.wall / count))
    return found


def scaled(count: int) -> list[Spent]:
    """Time answers over so many statements, copies of ours under other names."""
    content, _ = load_compiled(find_content_root(None))
    large = with_statements(content, count)
    return answers(Engine(large, derive_tables(large)), rounds=4)


def with_statements(content: Content, count: int) -> Content:
    """Copy statements until there are so many."""
    rows = list(content.statements.values())
    copies = {
        name: row.model_copy(update={"id": name})
        for n in range(len(rows), count)
        for row in (rows[n % len(rows)],)
        for name in (f"{row.id}-{n}",)
    }
    return content.model_copy(update={"statements": {**content.statements, **copies}})


def say(engine: Engine, consult: Consult, text: str) -> Consult:
    """Reply to one input and return the consult after it."""
    return reply(engine, consult, Input(text=text, on=TODAY))[0]


def many(work: Callable[[], object], count: int) -> list[Spent]:
    """Time a piece of work many times."""
    return [timed(work) for _ in range(count)]


def timed(work: Callable[[], object]) -> Spent:
    """Time a piece of work once."""
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return Spent(1e3 * (time.process_time() - cpu), 1e3 * (time.perf_counter() - wall))
