"""`backline show safety`: each rule, what it rests on, and what exercises it."""

from pathlib import Path

from chatbot.engine.engine import Engine
from chatbot.engine.measuring.tracing import Trace, exercised, trace
from chatbot.engine.replay import states
from chatbot.files.transcript_file import find_transcripts, read_transcript

_TESTS = Path("tests/engine/planning")
_ROWS = "test_rows.py"


def safety_page(engine: Engine) -> str:
    """Write one paragraph a rule; tests are named where a checkout has them."""
    paths = find_transcripts(())
    at_work = {p.stem: exercised(states(engine, read_transcript(p))) for p in paths}
    traced = trace(engine.content, at_work)
    tests = _texts(_TESTS)
    counts = f"{len(traced)} rules, {sum(bool(t.transcripts) for t in traced)} of them "
    return "\n\n".join(
        (
            f"{counts}at work in a transcript.",
            *(_told(t, tests, engine) for t in traced),
        )
    )


def tests_of(rule: str, tests: dict[str, str], *, is_row: bool) -> list[str]:
    """Name the test files that exercise a rule: by its id, or row by row."""
    named = [name for name, text in tests.items() if f'"{rule}"' in text]
    if is_row and _ROWS in tests:
        named.append(f"{_ROWS}[{rule}]")
    return named


def _texts(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        return {}
    return {p.name: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.py"))}


def _told(found: Trace, tests: dict[str, str], engine: Engine) -> str:
    is_row = found.rule in engine.content.interactions
    mark = " (unconfirmed)" if found.unconfirmed else ""
    named = ", ".join(tests_of(found.rule, tests, is_row=is_row)) or "not in this copy"
    return "\n".join(
        (
            f"{found.rule}{mark}: {found.says}",
            f"  rests on: {', '.join(found.statements)}",
            f"  from: {', '.join(found.references)}",
            f"  tests: {named}",
            f"  transcripts: {', '.join(found.transcripts) or 'none'}",
        )
    )
