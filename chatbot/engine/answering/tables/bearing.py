"""What an answer about a drug means for this patient, from the case and the plan."""

import re
from collections.abc import Iterator

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.tables.meeting import Meetings
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.expression import expression
from chatbot.engine.saying import case_part, line_part, said, sourced
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case, Treatment
from chatbot.model.dialog import Kind
from chatbot.model.plan import Plan, PlanLine

IN_ITS_PLACE = "In its place"
NOT_KNOWN = "Not known of this patient, and could rule it out: "
"""How it is said that the plan orders another drug of the kind."""
_SENT_FOR = {
    "imaging": expression(
        r"\bMRI\b|\bCT\b|radiograph|ultrasound|\bimage\b", re.IGNORECASE
    ),
    "surgery": expression(r"\bsurg(?:ery|ical|eons?)\b", re.IGNORECASE),
}
"""By the topic of a question, what a line that sends the patient for it says."""
_OF_ITSELF = expression(
    r"^how (?:successful|good|well|accurate|reliable|often|much|painful|risky|safe)\b"
    r"|\bsuccess\b|\b(?:hurts?|painful|costs?|expensive)\b"
)
"""`How successful is surgery` asks nothing of this patient."""
NO_ROW = "No row on {} in {} is in my table; that is not the same as safe."
_MILK = "breastfeeding"
_MOST_ROWS = 2
_MOST_OPEN = 4
_RESPONSES = {
    "helped": "it helped",
    "partial": "it helped in part",
    "none": "it did not help",
    "adverse": "it was not tolerated",
}


class Bearing:
    """Says where a drug stands for one patient."""

    def __init__(self, meetings: Meetings) -> None:
        self._formulary, self._meetings = meetings.formulary, meetings

    def parts(self, name: str, at: Asked) -> Iterator[AnswerPart]:
        """Ordered, barred here, already tried, in the plan: only what is so.

        Nothing, while nothing was told of a patient.
        """
        if not at.case.is_told:
            return
        ordered = [
            line for line in at.plan.lines
            if line.order and self._formulary.belongs(line.order.drug, name)
        ]  # fmt: skip
        if ordered:
            yield planned(ordered[0])
            for concern in ordered[0].watch[:_MOST_ROWS]:
                told = f"{concern.severity.capitalize()}: {concern.text}"
                yield sourced(concern, told)
            return
        mentioned = tuple(self._mentioned(name, at.plan))
        told = " ".join(part.text for part in mentioned)
        concerns = self._meetings.in_case(name, at, told)[:_MOST_ROWS]
        if self._meetings.bars(name, at, told) and not self._is_told(name, at, told):
            yield from (*concerns, *mentioned)
        else:
            yield from (*mentioned, *concerns)
        yield from self._taken(name, at.case)

    def sent_for(self, at: Asked, leading: str) -> tuple[AnswerPart, ...]:
        """Where a scan or surgery is asked about, the one that the plan itself wants.

        Where it names no scan, or where the statement that leads is what a red flag of
        this patient rests on, what is done about that: `no imaging without one` and
        `alone it says little` are not said of this patient.
        """
        asked = [_SENT_FOR[t] for t in at.question.topics if t in _SENT_FOR]
        if at.question.has("harm") or _OF_ITSELF.search(at.question.said):
            return ()
        sends = [line for line in at.plan.lines if line.kind in (Kind.TEST, Kind.REFER)]
        wanted = [x for x in sends if any(topic.search(x.text) for topic in asked)]
        of_all = "imaging" in at.question.topics and not at.question.findings
        held = self._meetings.content.dialog.red_flags
        flags = [held[raised.id] for raised in at.plan.raised]
        said = asked or at.plan.urgency == "emergency"  # that comes first in any case
        of_sign = not said and any(leading in flag.because for flag in flags)
        if not wanted and (of_all or of_sign):
            acts = {flag.action for flag in flags}
            wanted = [line for line in sends if line.id in acts]
        return tuple(planned(line) for line in wanted[:1])

    def _is_told(self, name: str, at: Asked, told: str) -> bool:
        """Whether the plan itself says the gravest thing against it."""
        gravest = self._meetings.gravest(name, at)
        return bool(gravest) and gravest in told

    def bars(self, name: str, at: Asked) -> bool:
        """Whether the safety check withdraws it for this patient."""
        return self._meetings.bars(name, at)

    def in_milk(self, name: str, at: Asked) -> Iterator[AnswerPart]:
        """What is held of it in breastfeeding, which no field of its row is on.

        Where nothing names it: that no row does, and what is held of its kind.
        """
        told, known = at.case.observations.get(_MILK), self._meetings.content.statements
        nursing = told is not None and told.status.is_here
        if not nursing or self._meetings.with_finding(name, _MILK):
            return
        held = [s for s in known.values() if _MILK in (s.for_whom or "").lower()]
        named = [s for s in held if name in s.says.lower()]
        if not any(name in f"{s.says} {s.caveat}".lower() for s in held):
            text = NO_ROW.format(self._formulary.name_inside(name), _MILK)
            yield AnswerPart(kind="computed", text=text)
            topics = {*self._formulary.topics_of(name)} - {"other"}
            named = [s for s in held if topics & {*s.topics}]
        yield from map(said, named[:1])

    def beside_taken(self, name: str, at: Asked) -> tuple[AnswerPart, ...]:
        """What bars it beside a medicine that is taken, until that is stopped."""
        return self._meetings.beside_taken(name, at)

    def barred(
        self, name: str, at: Asked, besides: frozenset[str]
    ) -> tuple[AnswerPart, ...]:
        """What surely bars it for this patient, other than what it is asked about with."""
        return self._meetings.barring(name, at, besides)

    def against(self, name: str, at: Asked) -> tuple[AnswerPart, ...]:
        """All that the safety check has against it for this patient, gravest first."""
        return self._meetings.in_case(name, at)

    def verdict(self, name: str, at: Asked, *, to_give: bool) -> tuple[AnswerPart, ...]:
        """What to say first of it; to whoever means to give it, what is open.

        A line of the plan goes with the gravest that speaks against the drug here, and
        with what it does beside the medicines that are taken.
        """
        given = tuple(self.parts(name, at))
        if given and (at.plan.lines or self._meetings.bars(name, at)):
            told = given[0].text
            worst = self._is_told(name, at, told)
            against = () if worst else self._meetings.foremost(name, at, told)
            return tuple(dict.fromkeys((given[0], *against)))
        labels = self._meetings.still_open(name, at)[:_MOST_OPEN]
        if not (labels and to_give and at.case.observations):
            return given[:1]
        told = f"{NOT_KNOWN}{'; '.join(labels)}."
        return (case_part(told),)

    def _taken(self, name: str, case: Case) -> Iterator[AnswerPart]:
        for treatment in case.treatments.values():
            if self._formulary.belongs(treatment.name, name):
                only_named = {treatment.status, treatment.response} == {"unknown"}
                if not only_named or not self._formulary.is_ours(treatment.name):
                    yield case_part(self._tried(treatment))
                return

    def _tried(self, treatment: Treatment) -> str:
        name = self._formulary.name_inside(treatment.name)
        taken = self._formulary.is_medicine(treatment.name)
        taken = taken and self._meetings.is_taken(treatment)
        if treatment.status == "planned" and not taken:
            return f"As told, {name} is only planned."
        takes = taken or treatment.status == "current"
        told = f"This patient {'is on' if takes else 'has already tried'} {name}"
        response = _RESPONSES.get(treatment.response)
        return f"{told}; {response}." if response else f"{told}."

    def _mentioned(self, name: str, plan: Plan) -> Iterator[AnswerPart]:
        for line in plan.lines:
            if self.is_about(line, name):
                yield planned(line)
                return
        yield from self._instead(name, plan)
        rejected = (r for line in plan.lines for r in line.rejected)
        for one in rejected:
            if self._formulary.belongs(one.drug, name):
                concern = one.concerns[0]
                yield sourced(concern, f"Not chosen here, {one.order}: {concern.text}")
                return

    def _instead(self, name: str, plan: Plan) -> Iterator[AnswerPart]:
        """What the plan orders from the same kind of drug, if it does."""
        kind = {*self._formulary.topics_of(name)} - {"other", "topical"}
        for line in plan.lines:
            if line.order and kind & {*self._formulary.topics_of(line.order.drug)}:
                text = f"{IN_ITS_PLACE} the plan has {line.order.text}."
                yield AnswerPart(
                    kind="case", text=text, statements=line.statements, cites=line.cites
                )
                return

    def is_about(self, line: PlanLine, name: str) -> bool:
        """Whether a line of the plan is about a drug, class or measure."""
        about = line.order.drug if line.order else line.drug
        return about is not None and (
            self._formulary.belongs(about, name)
            or self._formulary.belongs(name, about)
            or self._is_barred_as_a_kind(line, about, name)
        )

    def _is_barred_as_a_kind(self, line: PlanLine, about: str, name: str) -> bool:
        """`No opioid at this point` is about every opioid, whichever stands for them."""
        if line.kind is not Kind.AVOID or line.rules:
            return False
        opening = {*words_of(line.text.partition(";")[0].partition(" - ")[0])}
        kinds = {*self._formulary.parents(about)}
        shared = kinds & {name, *self._formulary.parents(name)}
        return any(
            {*words_of(word)} <= opening
            for kind in shared
            for word in self._formulary.words_of(kind)
        )


def planned(line: PlanLine) -> AnswerPart:
    """A line of the plan as part of an answer, with its section and its sources."""
    return line_part(line, f"In this plan ({line.section}): {line.text}")
