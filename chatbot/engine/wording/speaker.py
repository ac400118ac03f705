"""Every event in words: the one `match` that all text fronts share."""

from collections.abc import Iterable, Iterator

from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.planning.naming import called
from chatbot.engine.wording.answer import answered, compared, declined
from chatbot.engine.wording.brief import brief
from chatbot.engine.wording.chart_note import chart_note, known_blocks
from chatbot.engine.wording.notice import not_understood, noticed
from chatbot.engine.wording.phrase import (
    allergic,
    grounds,
    observed,
    suspected,
    treated,
)
from chatbot.engine.wording.plan import source_blocks
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content
from chatbot.model.event import (
    Answered,
    Asked,
    Compared,
    Conflicted,
    Declined,
    EmergencyRaised,
    Event,
    Explained,
    Learned,
    Noticed,
    NotUnderstood,
    Planned,
    Undone,
)
from chatbot.model.reading import Prompt


class Speaker:
    """Words events for the reader of a consult."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def say(self, consult: Consult, events: Iterable[Event]) -> tuple[Block, ...]:
        """Return all blocks of a reply, in order."""
        return tuple(b for e in events for b in self._words(consult, e))

    def _words(self, consult: Consult, event: Event) -> Iterable[Block]:
        reader, content = consult.reader, self._content
        blocks: Iterable[Block]
        match event:
            case Planned():
                blocks = brief(content, event, reader)
            case Answered() | Explained():
                blocks = answered(event.answer, reader)
            case Declined():
                blocks = declined(event.answer, reader)
            case Noticed():
                blocks = self._noticed(consult, event)
            case EmergencyRaised():
                blocks = self._emergency(consult, event)
            case _:
                blocks = self._plain_words(event)
        return blocks

    def _noticed(self, consult: Consult, event: Noticed) -> Iterable[Block]:
        match event.code:
            case "case":
                return known_blocks(self._content, consult.case)
            case "note":
                return chart_note(self._content, consult)
            case "sources":
                return source_blocks(self._content, consult.plan.lines)
            case _:
                return noticed(self._content, event)

    def _plain_words(self, event: Event) -> Iterator[Block]:
        """Word the events that read the same for every reader."""
        match event:
            case Learned():
                yield from self._learned(event)
            case NotUnderstood():
                yield from not_understood(self._content, event)
            case Conflicted():
                yield from self._conflicted(event)
            case Asked():
                yield from self._asked(event)
            case Compared():
                yield from compared(event)
            case Undone():
                yield from _undone(event)
            case _:
                pass

    def _asked(self, event: Asked) -> Iterator[Block]:
        """A question is shown in full once; then it is only named."""
        if event.again:
            yield Block(kind="note", text=f"Still open: {event.prompt.text}")
        else:
            yield from self.question(event.prompt)

    def question(self, prompt: Prompt) -> Iterator[Block]:
        """Word a question; a group lists its findings by number."""
        yield Block(kind="question", text=prompt.text)
        if prompt.kind == "group" and len(prompt.findings) == 1:
            yield Block(kind="detail", text="(yes or no)")
        elif prompt.kind == "group":
            for number, finding_id in enumerate(prompt.findings, 1):
                label = self._content.dialog.findings[finding_id].label
                yield Block(kind="option", text=label, number=number)
            yield Block(kind="detail", text="(none, or numbers such as 1 and 3)")

    def _learned(self, event: Learned) -> Iterator[Block]:
        findings = self._content.dialog.findings
        told = [
            (o.finding, observed(findings[o.finding], o))
            for o in event.observations
            if o.finding in findings and not o.implied and o.finding not in CLOSERS
        ]
        told += [
            (t.name, treated(t, called(self._content, t.name)))
            for t in event.treatments
        ]
        told += [("", allergic(a)) for a in event.allergies]
        new = [text for name, text in told if name not in event.corrected]
        corrected = [text for name, text in told if name in event.corrected]
        said = (("Understood", new), ("Corrected", corrected))
        if told:
            text = " ".join(
                f"{how}: {'; '.join(texts)}." for how, texts in said if texts
            )
            yield Block(kind="text", text=text)
        if event.forgotten:
            labels = [
                findings[f].label if f in findings else f for f in event.forgotten
            ]
            yield Block(kind="text", text=f"Forgotten: {', '.join(labels)}.")

    def _emergency(self, consult: Consult, event: EmergencyRaised) -> Iterator[Block]:
        """One alert for each thing suspected, with all that raised it."""
        case, alerts = consult.case, dict[str, list[str]]()
        for raised in event.raised:
            told = alerts.setdefault(suspected(raised), [])
            told += grounds(self._content, case, raised)
        for suspicion, told in alerts.items():
            named = "; ".join(dict.fromkeys(told))
            yield Block(kind="alert", text=f"EMERGENCY. {suspicion}: {named}.")

    def _conflicted(self, event: Conflicted) -> Iterator[Block]:
        finding = self._content.dialog.findings.get(event.finding)
        told = (event.earlier, event.later)
        both = "; ".join(observed(finding, o) if finding else o.text for o in told)
        said = f"Both were said: {both}. "
        open_ = "It counts as possible until you say which holds."
        stands = observed(finding, event.earlier) if finding else event.earlier.text
        kept = f"I keep {stands}. To change it: /set {event.finding} ..."
        text = said + (kept if event.kept else open_)
        yield Block(kind="text", text=text)


def _undone(event: Undone) -> Iterator[Block]:
    text = f"Taken back: “{event.text}”."
    if event.count > 1:
        text = f"Taken back the last {event.count} inputs, down to “{event.text}”."
    yield Block(kind="text", text=text)
