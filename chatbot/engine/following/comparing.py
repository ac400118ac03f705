"""Two plans side by side in words, each difference with its reason."""

from collections.abc import Iterator
from typing import NamedTuple

from chatbot.engine.planning.difference import seen
from chatbot.engine.saying import line_part
from chatbot.model.answer import AnswerPart
from chatbot.model.content import Content
from chatbot.model.event import Compared
from chatbot.model.plan import Plan, PlanLine
from chatbot.model.reading import Reading


def grounds_of(reading: Reading) -> frozenset[str]:
    """Everything that a reading tells: findings, treatments, allergies."""
    told = (
        *(o.finding for o in reading.observations),
        *(t.name for t in reading.treatments),
        *(a.name for a in reading.allergies),
    )
    return frozenset(told)


class Named(NamedTuple):
    """Words a difference between two plans, given what is new."""

    content: Content
    grounds: frozenset[str]
    """The findings and treatments that differ."""

    def compared(self, clause: str, before: Plan, after: Plan) -> Compared:
        """The difference as an event."""
        change = seen(before, after)
        touched = (*change.added, *(line for _, line in change.changed))
        return Compared(
            assumption=clause,
            added=tuple(self.reasoned(line) for line in change.added),
            removed=tuple(line.text for line in change.removed),
            changed=tuple(self.changed(*pair) for pair in change.changed),
            urgency=after.urgency,
            hangs=tuple(_newly_open(before, after)),
            cites=tuple(dict.fromkeys(c for line in touched for c in line.cites)),
            statements=tuple(
                dict.fromkeys(s for line in touched for s in line.statements)
            ),
        )

    def changed(self, before: PlanLine, after: PlanLine) -> str:
        """The line as it would be, with the cautions that are new."""
        known = {concern.rule for concern in before.watch}
        new = [c for c in after.watch if c.rule not in known]
        told = " ".join(f"With it ({c.severity}): {c.text}" for c in new)
        return f"{self.reasoned(after)} {told}".rstrip()

    def reasoned(self, line: PlanLine) -> str:
        """A line with what it newly rests on, unless it says so itself."""
        labels = [self._label(name) for name in line.because if name in self.grounds]
        unsaid = [label for label in labels if label not in line.text]
        return f"{line.text} (Because of {', '.join(unsaid)}.)" if unsaid else line.text

    def _label(self, name: str) -> str:
        finding = self.content.dialog.findings.get(name)
        if finding is not None:
            return finding.label
        row = self.content.drugs.get(name)
        return row.name if row else name.replace("-", " ")


def _newly_open(before: Plan, after: Plan) -> Iterator[str]:
    """What lines wait for that none waited for before, each once."""
    known = {named for line in before.lines for named in line.check_first}
    for line in after.lines:
        for named in line.check_first:
            if named not in known:
                known.add(named)
                yield named


def against_ordered(
    content: Content, before: Plan, after: Plan, ordered: frozenset[str | None]
) -> Iterator[AnswerPart]:
    """What newly speaks against what a plan ordered or is taken, in the plan's words."""
    named, change = Named(content, frozenset()), seen(before, after)
    for was, line in (*change.changed, *((None, line) for line in change.added)):
        unsafe = line.id == "unsafe-now" and (was is None or was.id != line.id)
        ours = was and was.order and was.drug in ordered
        if unsafe or (was and ours and _rules(line) - _rules(was)):
            told = f"Changed in the plan: {named.changed(was or line, line)}"
            yield line_part(line, told)


def _rules(line: PlanLine) -> set[str]:
    """What the safety check holds against a line."""
    return {*line.rules, *(concern.rule for concern in line.watch)}


def changes(content: Content, before: Plan, after: Plan) -> Iterator[AnswerPart]:
    """What one plan has that another had not, line by line."""
    change = seen(before, after)
    named = Named(content, frozenset())
    rows = [("Added", line.text, line) for line in change.added]
    rows += [("Changed", named.changed(*pair), pair[1]) for pair in change.changed]
    rows += [("Dropped", line.text, line) for line in change.removed]
    for word, told, line in rows:
        yield line_part(
            line, f"{word}: {told}", f"{word}: {line.plain}" if line.plain else None
        )
