"""`backline show`: the machine, the grammar, the content's counts."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from chatbot.cli.kinds import OneOf
from chatbot.cli.opening import content_option, open_engine, today_option
from chatbot.cli.terminal import wrapped
from chatbot.engine.engine import Engine
from chatbot.engine.measuring.coverage import Coverage, Trace, exercised, rules_of
from chatbot.engine.planning import condition_text
from chatbot.engine.replay import states
from chatbot.engine.wording import as_plain
from chatbot.engine.wording.content_page import content_page
from chatbot.files.transcript_file import find_transcripts, read_transcript
from chatbot.model.knowledge import Claim

_TESTS, _ROWS = Path("tests/engine/planning"), "test_rows.py"
_NAMES = ("machine", "grammar", "content", "claims", "coverage", "safety")


@click.command("show", epilog="Example: backline show content")
@click.argument("what", type=OneOf(list(_NAMES)))
@content_option
@today_option
def command(what: str, *, content: str | None, today: date) -> None:
    """Print the dialogue, the grammar, the content or the claims.

    machine: the dialogue as a Mermaid diagram; grammar: how conditions are written;
    content: what there is, how it is made and reviewed; claims: the article's, judged;
    coverage: what the transcripts that ship exercise of the dialogue; safety: each rule
    with what it rests on, and the tests and transcripts of it.
    """
    engine = open_engine(content)
    click.echo(_PAGES[what](engine, today))


def mermaid(engine: Engine, _: date) -> str:
    """Draw the dialogue machine as a Mermaid state diagram."""
    names = {s: f"s{i}" for i, s in enumerate(engine.content.dialog.steps)}
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{step}" as {name}' for step, name in names.items()]
    lines.append(f"    [*] --> {names[engine.content.dialog.start]}")
    lines += [
        f"    {names[a]} --> {names[b]}: {label}"
        for a, b, label in engine.machine.edges()
    ]
    return "\n".join(lines)


def _safety(engine: Engine, _: date) -> str:
    """One paragraph a rule; tests are named where a checkout has them."""
    at_work: dict[str, list[str]] = {}
    for path in find_transcripts(()):
        for rule in exercised(states(engine, read_transcript(path))):
            at_work.setdefault(rule, []).append(path.stem)
    rules = [*rules_of(engine.content)]
    tests = {p.name: p.read_text(encoding="utf-8") for p in sorted(_TESTS.glob("*.py"))}
    shown = [
        _rule(rule, tests_of(engine, rule, tests), at_work.get(rule.rule, []))
        for rule in rules
    ]
    count = sum(rule.rule in at_work for rule in rules)
    head = f"{len(rules)} rules, {count} of them at work in a transcript."
    return "\n\n".join((head, *shown))


def tests_of(engine: Engine, found: Trace, tests: dict[str, str]) -> list[str]:
    """Name the test files that exercise a rule: by its id, or row by row."""
    named = [name for name, text in tests.items() if f'"{found.rule}"' in text]
    by_row = found.rule in engine.content.interactions and _ROWS in tests
    return [*named, f"{_ROWS}[{found.rule}]"] if by_row else named


def _rule(found: Trace, tests: list[str], transcripts: list[str]) -> str:
    mark = " (unconfirmed)" if found.unconfirmed else ""
    return "\n".join(
        (
            f"{found.rule}{mark}: {found.says}",
            f"  rests on: {', '.join(found.statements)}",
            f"  from: {', '.join(found.references)}",
            f"  tests: {', '.join(tests) or 'not in this copy'}",
            f"  transcripts: {', '.join(transcripts) or 'none'}",
        )
    )


def _claim(claim: Claim) -> str:
    """One row: what the article says, our verdict, and what states or corrects it."""
    said = f"The article says: {claim.claim}"
    if claim.verdict == "unsupported":
        said += " No source was found."
    stated, cites = ", ".join(claim.stated_by), ", ".join(claim.references)
    return f"{claim.id}  {claim.verdict:11}  {said}  ->  {stated}  [{cites or '-'}]"


def _coverage(engine: Engine, _: date) -> str:
    files = find_transcripts(())
    counted = Coverage(engine).count(states(engine, read_transcript(f)) for f in files)
    rows = [f"{len(files)} transcripts"]
    for name, share in counted.shares.items():
        rows.append(f"{name}: {share.covered} of {len(share.all)}")
        rows += [f"  not exercised: {missing}" for missing in share.missing]
    return "\n".join(rows)


_PAGES: dict[str, Callable[[Engine, date], str]] = {
    "coverage": _coverage,
    "machine": mermaid,
    "grammar": lambda *_: (condition_text.__doc__ or "").strip(),
    "content": lambda engine, today: wrapped(
        as_plain(content_page(engine.whole, today))
    ),
    "claims": lambda engine, _: "\n".join(map(_claim, engine.content.claims.values())),
    "safety": _safety,
}
