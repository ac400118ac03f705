"""Why a treatment is in the plan, or that it is not, and what is known of it."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.lookup import Lookup
from chatbot.engine.answering.reading.aspect import OF_PEOPLE
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.anchor import OWN_FINDINGS
from chatbot.engine.answering.words.word import OPENERS, Unit
from chatbot.engine.expression import expression
from chatbot.engine.planning.dependence import CLOSER_OF
from chatbot.engine.planning.fitting import GIVES
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import case_part, line_part
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.case import Observation, Status

_WHY_NOT: Final = expression(
    rf"^{OPENERS}"
    r"why (?:not (?!in\b|on\b)|(?:is|are) (?:\w+ ){1,4}"
    r"not in the plan)"
)
_WITH_A_CHOICE: Final = listed("back pain stepwise second same exchange")
"""What is said of any choice of treatment: for the pain, first, instead."""


class Reasons:
    """Answers why the plan has a treatment, or leaves it out."""

    def __init__(self, knowledge: Knowledge, lookup: Lookup) -> None:
        self._knowledge = knowledge
        self._lookup = lookup

    def answer(self, asked: Asked) -> Answer | None:
        """The reason in the plan, if it is asked for; None if it is another question."""
        return self._explained(asked) or self._left_out(asked)

    def _explained(self, asked: Asked) -> Answer | None:
        """Why a line is in the plan or a drug is not, if the plan says so."""
        names = _treatments(asked.question)
        nobody = _is_why_not(asked.question) and not asked.case.is_told
        if nobody or not (names and asked.plan.lines and self._asks_why(asked)):
            return None
        which: str | None = names[0]
        here = self._knowledge.medicines.for_patient.is_in_plan(names[0], asked.plan)
        if _is_why_not(asked.question):
            which = self._line_against(asked, names[0])
        elif not here:
            which = self._line_on(asked, names[0])
        answer = which and self._knowledge.planner.explain(
            asked.case, asked.plan, which
        )
        if not answer or answer.status == "declined" or not answer.parts:
            return None
        if not here and answer.parts[0].kind != "case":  # barred, but in no line
            return None
        return answer.but(question=asked.question.text, subject=names[0])

    def _line_against(self, asked: Asked, name: str) -> str:
        """The first line that speaks against any of a class; else the name itself."""
        family = self._knowledge.planner.formulary.members(name) - {name}
        lines = (x for x in asked.plan.lines if x.drug in family)
        return next((x.id for x in lines if x.kind not in GIVES), name)

    def _line_on(self, asked: Asked, name: str) -> str | None:
        """The first line that names a treatment without being an order for it."""
        if asked.intent != "why treatment":
            return None
        lines = (
            (line.id, self._knowledge.read(line.text)) for line in asked.plan.lines
        )
        return next((i for i, read in lines if name in _treatments(read)), None)

    def _left_out(self, asked: Asked) -> Answer | None:
        """That what the plan is asked about is not in it, then what is known of it."""
        names = _treatments(asked.question)
        wants = asked.intent == "why treatment" or _is_why_not(asked.question)
        if not names or not wants:
            return None
        named = called(self._knowledge.content, names[0])
        known = self._known(asked, named)
        if known.status == "declined" or not (asked.plan.lines and asked.case.is_told):
            return None if known.status == "declined" else known
        is_in = self._knowledge.medicines.for_patient.is_in_plan
        if is_in(names[0], asked.plan):
            return known
        text = f"Not in the plan as it stands: {named}."
        because = self._in_its_place(asked, names[0]) or self._hangs(asked, names[0])
        parts = (case_part(text), *because, *known.parts)
        return known.but(question=asked.question.text, parts=parts)

    def _in_its_place(self, asked: Asked, name: str) -> tuple[AnswerPart, ...]:
        """The line that orders another medicine of its class, which is enough."""
        content = self._knowledge.content
        kinds = {d.id: d.classes[0] for d in content.drugs.values() if d.classes}
        for number, line in enumerate(asked.plan.lines, 1):
            alike = kinds.get(line.drug or "") == kinds.get(name, "")
            if line.order and line.drug and alike:
                given = called(content, line.drug)
                text = f"Line {number} gives {given}, of the same class, in its place."
                return (line_part(line, text),)
        return ()

    def _hangs(self, asked: Asked, name: str) -> Iterator[AnswerPart]:
        """The list that was not told and would let it in: what was tried, what is taken."""
        is_in = self._knowledge.medicines.for_patient.is_in_plan
        findings, case = self._knowledge.content.dialog.findings, asked.case
        for closer in CLOSER_OF.values():
            if closer in case.observations or closer not in findings:
                continue
            told = Observation(finding=closer, status=Status.PRESENT, value=True)
            supposed = case.but(observations=case.observations | {closer: told})
            if is_in(name, self._knowledge.planner.plan(supposed)):
                text = (
                    f"It hangs on the {findings[closer].label}, which is not told yet."
                )
                yield case_part(text)
                return

    def _known(self, asked: Asked, named: str) -> Answer:
        """What is known of a treatment that is left out: first whether to give it."""
        own = self._lookup.answer(asked)
        for form in ("should I give {}", "why {}"):
            if own.status == "answered" and not _is_why_not(asked.question):
                return own
            alone = self._knowledge.read(form.format(named))
            known = self._lookup.answer(asked._replace(question=alone))
            if known.status != "declined":
                return known
        return own

    def _asks_why(self, asked: Asked) -> bool:
        """Whether it asks for the reason of a line, in words for that or in `why`."""
        if asked.intent == "why treatment":
            return True
        why = asked.question.has("why") and not self._is_of_more(asked)
        return why and self._knowledge.scope.is_ours(asked.question)

    def _is_of_more(self, asked: Asked) -> bool:
        """Whether it asks for more than a treatment, as in whom, and is answered so."""
        question = asked.question
        others = {*question.findings} - OWN_FINDINGS
        if others or OF_PEOPLE & {*question.aspects}:
            return True
        more = any(map(_is_of_another_thing, question.units))
        return more and self._lookup.answer(asked).status != "declined"


def _is_of_another_thing(unit: Unit) -> bool:
    """Whether it names a thing that is neither a treatment nor the pain itself."""
    named = {(c.kind, c.id) for c in unit.concepts}
    treats = any(kind in {"drug", "class", "measure"} for kind, _ in named)
    own = any(name in OWN_FINDINGS or name in _WITH_A_CHOICE for _, name in named)
    return bool(named) and not (treats or own)


def _is_why_not(question: Question) -> bool:
    """`why not X`, and nothing more."""
    return bool(_WHY_NOT.match(question.said))


def _treatments(question: Question) -> tuple[str, ...]:
    return (*question.medicines, *question.measures)
