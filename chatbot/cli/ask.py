"""`backline ask`: one question, one answer, and out."""

import json

import click

from chatbot.cli.opening import Opening, opening_options
from chatbot.engine.consult import reply, start
from chatbot.engine.evaluation import marked
from chatbot.engine.reviewing.approved import whats_missing
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Compared, Declined, Explained


@click.command("ask")
@click.argument("question")
@click.option("--case", "about", help='The patient, such as "54M, LBP 2 weeks, CKD3".')
@click.option("--json", "as_json", is_flag=True, help="The answer as JSON.")
@opening_options
def command(
    *, question: str, about: str | None, as_json: bool, opening: Opening
) -> None:
    """Answer one question from the knowledge base, or say that it cannot."""
    engine = opening.engine()
    consult, _ = start(engine, opening.today)
    if about:
        consult, _ = reply(engine, consult, Input(text=about, on=consult.today))
    asked = Input(text=marked(question), on=consult.today)
    consult, events = reply(engine, consult, asked)
    kept = tuple(
        e for e in events if isinstance(e, Answered | Declined | Explained | Compared)
    )
    if as_json:
        rows = [e.model_dump(mode="json") for e in kept]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return
    words = Speaker(engine.content).say(consult, kept or events)
    click.echo(as_plain(words))
    if opening.approved_only:
        click.echo(f"\n{whats_missing(engine.whole)}")
