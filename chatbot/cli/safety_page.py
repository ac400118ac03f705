"""`backline show safety`: each rule, what it rests on, and what exercises it."""

from chatbot.engine.engine import Engine
from chatbot.engine.measuring.tracing import Trace, exercised, rules_of
from chatbot.engine.replay import states
from chatbot.files.transcript_file import find_transcripts, read_transcript


def safety_page(engine: Engine) -> str:
    """Write one paragraph a rule."""
    at_work: dict[str, list[str]] = {}
    for path in find_transcripts(()):
        for rule in exercised(states(engine, read_transcript(path))):
            at_work.setdefault(rule, []).append(path.stem)
    rules = [*rules_of(engine.content)]
    shown = [_told(rule, at_work.get(rule.rule, [])) for rule in rules]
    count = sum(rule.rule in at_work for rule in rules)
    head = f"{len(rules)} rules, {count} of them at work in a transcript."
    return "\n\n".join((head, *shown))


def _told(found: Trace, transcripts: list[str]) -> str:
    mark = " (unconfirmed)" if found.unconfirmed else ""
    return "\n".join(
        (
            f"{found.rule}{mark}: {found.says}",
            f"  rests on: {', '.join(found.statements)}",
            f"  from: {', '.join(found.references)}",
            f"  transcripts: {', '.join(transcripts) or 'none'}",
        )
    )
