"""One conversation about one case, as it stands after an input."""

from datetime import date
from typing import Literal

from chatbot.model.answer import Answer
from chatbot.model.case import Case
from chatbot.model.event import Compared
from chatbot.model.plan import Plan
from chatbot.model.reading import Prompt, Reading
from chatbot.model.record import Record
from chatbot.model.transcript import Reader


class Input(Record):
    """What was typed (a click or a JSON command has a typed form too), and the day."""

    text: str
    on: date


class Consult(Record):
    """An immutable state; `previous` is the state before its last input."""

    today: date
    reader: Reader = "clinician"
    turn: int = 0
    step: str
    case: Case
    plan: Plan = Plan()
    shown: Plan | None = None
    """The plan the person last saw in the conversation."""
    passed: frozenset[str] = frozenset()
    """Prompt names answered with `don't know` or `skip`: not asked again."""
    prompt: Prompt | None = None
    """The question now open."""
    held: Reading | None = None
    """What would take back an emergency, kept until it is confirmed."""
    assumed: Reading | None = None
    """The last what-if, for `make it so`."""
    compared: tuple[Compared, ...] = ()
    """The last what-ifs, as far as they were shown."""
    opens: Literal["answer", "plan", "difference"] = "answer"
    """What `more` opens: whichever was shown last."""
    answer: Answer | None = None
    """The last answer, for `and how long?` and `more`."""
    spoken: Answer | None = None
    """The last answer from statements, for `which sources?` and `how sure?`."""
    text: str = ""
    """The input that led here."""
    previous: "Consult | None" = None

    @property
    def asked(self) -> tuple[str, ...]:
        """The findings that the open question is about."""
        return self.prompt.findings if self.prompt is not None else ()

    @property
    def asks(self) -> str | None:
        """What kind of question is open."""
        return self.prompt.kind if self.prompt is not None else None


class Block(Record):
    """One piece of a reply, ready to be drawn as text, Markdown or a widget."""

    kind: str
    """heading, text, item, detail, alert, question, option, note, source."""
    text: str
    cites: tuple[str, ...] = ()
    number: int | None = None
    line: str | None = None
    """The advice id of a plan line."""
