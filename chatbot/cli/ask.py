"""`backline ask`: one question, one answer, and out."""

import click

from chatbot.cli.opening import Opening, opening_options
from chatbot.cli.terminal import wrapped
from chatbot.engine.consult import marked
from chatbot.engine.reviewing.approved import whats_missing
from chatbot.engine.session import Session
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model import event

_ANSWERS = event.Answered | event.Declined | event.Explained | event.Compared
_GROUNDS = (
    event.Learned | event.NotUnderstood | event.Conflicted | event.EmergencyRaised
)


@click.command(
    "ask", epilog='Example: backline ask "what dose of naproxen?" --case "54M, CKD3"'
)
@click.argument("question", nargs=-1, required=True)
@click.option(
    "--case",
    "about",
    metavar="TEXT",
    help='The patient it is about, such as "54M, LBP 2 weeks, CKD3".',
)
@click.option(
    "--json", "as_json", is_flag=True, help="The reply as chat --json gives it."
)
@opening_options
def command(
    *, question: tuple[str, ...], about: str | None, as_json: bool, opening: Opening
) -> None:
    """Answer one question, or say that it has no answer.

    With --case, what was understood of the patient comes first, and an emergency before
    all else.
    """
    asked = " ".join(question)
    if not asked.strip():
        raise click.UsageError("There is no question. Put it in quotes.")
    engine = opening.engine()
    session = Session(engine, opening.today, "clinician")
    grounds = _about(session, about)
    typed = asked if asked.lstrip().startswith("/") else marked(asked)
    events = (*grounds, *_answered(_replied(session, typed)))
    if as_json:
        from chatbot.cli.chat_json import reply_json
        from chatbot.cli.json_line import write_line

        write_line(reply_json(session, Speaker(engine.content), events))
        return
    words = Speaker(engine.content).say(session.consult, events)
    click.echo(wrapped(as_plain(words)))
    if opening.approved_only:
        click.echo(f"\n{wrapped(whats_missing(engine.whole))}")


def _replied(session: Session, question: str) -> tuple[event.Event, ...]:
    """The reply; a plan that would follow on questions is given, as nobody is there to ask."""
    events = session.reply(question)
    if not any(
        isinstance(e, event.Noticed) and e.code == "plan to come" for e in events
    ):
        return events
    plan = session.reply("just tell me")
    return (*events, *(e for e in plan if isinstance(e, event.Planned)))


def _about(session: Session, text: str | None) -> tuple[event.Event, ...]:
    """Tell the patient; keep what the answer stands on, and an emergency whole.

    Raises UsageError where nothing is understood: the answer would be of nobody.
    """
    if not text:
        return ()
    events = session.reply(text)
    grave = session.consult.plan.urgency == "emergency"
    kept = _GROUNDS | event.Planned if grave else _GROUNDS
    told = tuple(e for e in events if isinstance(e, kept))
    if not told:
        mend = 'Write it such as "54M, LBP 2 weeks, CKD3".'
        raise click.UsageError(f"Nothing of the case was understood. {mend}")
    return told


def _answered(events: tuple[event.Event, ...]) -> tuple[event.Event, ...]:
    """Leave out where the consult would go on: there is nobody to ask."""
    said = tuple(e for e in events if not isinstance(e, event.Asked | event.Moved))
    grave = any(isinstance(e, event.EmergencyRaised) for e in said)
    planned = grave or not any(isinstance(e, _ANSWERS) for e in said)
    kept = _ANSWERS | _GROUNDS | event.Planned if planned else _ANSWERS | _GROUNDS
    answers = tuple(_whole(e) for e in said if isinstance(e, kept))
    return answers or said


def _whole(told: event.Event) -> event.Event:
    """Give all of an answer at once, since nobody can type `more`."""
    if isinstance(told, event.Compared):
        return told.but(whole=True)
    if not isinstance(told, event.Answered | event.Explained):
        return told
    whole = told.answer.but(whole=True)
    return told.but(answer=whole)
