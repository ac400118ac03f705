"""What is known of a patient, finding by finding."""

from collections.abc import Iterator

from chatbot.engine.dialogue.learning import CLOSERS
from chatbot.engine.planning.naming import called
from chatbot.engine.wording.phrase import allergic, observed, treated
from chatbot.model.case import Case, Observation, Status
from chatbot.model.consult import Block
from chatbot.model.content import Content


def known_blocks(
    content: Content, case: Case, *, quoted: bool = False
) -> Iterator[Block]:
    """List what was told; quoted, each finding with the words it rests on."""
    yield Block(kind="heading", text="What is known")
    for known, text in told(content, case):
        yield Block(kind="item", text=f"{text} (turn {known.turn})")
        if quoted:
            yield Block(kind="detail", text=f"“{known.text}”")
    rest = [*taken(content, case), *map(allergic, case.allergies.values())]
    rest += unheld(case)
    rest += [] if case.is_told or rest else ["Nothing yet."]
    yield from (Block(kind="item", text=text) for text in rest)


def told(content: Content, case: Case) -> Iterator[tuple[Observation, str]]:
    """Yield each finding that was told, not what follows from another, in words."""
    findings = content.dialog.findings
    for known in case.observations.values():
        inferred = known.implied and known.status is Status.ABSENT
        if known.finding in findings and not (known.finding in CLOSERS or inferred):
            yield known, observed(findings[known.finding], known)


def taken(content: Content, case: Case) -> list[str]:
    """Say each treatment with its dose and how it helped."""
    return [treated(t, called(content, t.name)) for t in case.treatments.values()]


def unheld(case: Case) -> list[str]:
    """Name the illnesses and medicines that were told and that no table holds."""
    named = (*case.unknown_conditions, *case.unknown_drugs)
    return [f"{name} (in no table)" for name in named]
