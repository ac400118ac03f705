"""`backline show`: the machine, the grammar, the content's counts."""

from collections import Counter

import click

from chatbot.cli.opening import content_option, open_engine
from chatbot.engine.engine import Engine
from chatbot.engine.wording.notice import DISCLAIMER


@click.command("show")
@click.argument("what", type=click.Choice(["machine", "grammar", "content", "claims"]))
@content_option
def command(what: str, *, content: str | None) -> None:
    """Print the machine as Mermaid, the conditions' grammar, or the content's state."""
    engine = open_engine(content)
    click.echo(_PAGES[what](engine))


def mermaid(engine: Engine) -> str:
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


def _grammar(_: Engine) -> str:
    from chatbot.engine.planning import conditions

    return (conditions.__doc__ or "").strip()


def _content(engine: Engine) -> str:
    content = engine.content
    status = Counter(s.review.status for s in content.statements.values())
    counts = ", ".join(f"{n} {name}" for name, n in sorted(status.items()))
    unsure = sum(s.unconfirmed for s in content.statements.values())
    return (
        f"{len(content.statements)} statements ({counts}; {unsure} unconfirmed), "
        f"{len(content.dialog.advice)} lines of advice, "
        f"{len(content.dialog.red_flags)} red flags, {len(content.drugs)} drugs, "
        f"{len(content.interactions)} interactions, "
        f"{len(content.references)} references.\n{DISCLAIMER}"
    )


def _claims(engine: Engine) -> str:
    rows = []
    for claim in engine.content.claims.values():
        stated = ", ".join(claim.stated_by) or "no source was found"
        rows.append(f"{claim.id}  {claim.verdict:11}  {claim.claim}  ->  {stated}")
    return "\n".join(rows)


_PAGES = {
    "machine": mermaid,
    "grammar": _grammar,
    "content": _content,
    "claims": _claims,
}
