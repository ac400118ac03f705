"""What a raised red flag rests on in this case, in words."""

from chatbot.engine.dialogue.learning import CLEAR
from chatbot.engine.planning.naming import called
from chatbot.model.case import Case, Status
from chatbot.model.content import Content
from chatbot.model.finding import Kind
from chatbot.model.plan import Raised

_HELD = (Status.PRESENT, Status.POSSIBLE, Status.PAST)


def grounds(content: Content, case: Case, raised: Raised) -> list[str]:
    """Name the signs and drugs told that raised it; its own label where none was told."""
    told = [*_signs(content, case, raised), *_drugs(content, case, raised)]
    return told or [raised.label]


def _signs(content: Content, case: Case, raised: Raised) -> list[str]:
    findings = content.dialog.findings
    return [
        findings[name].label
        for name in raised.because
        if name in findings
        and name != CLEAR
        and findings[name].kind is Kind.YES_OR_NO
        and (known := case.observations.get(name)) is not None
        and known.status in _HELD
        and known.value is not False
    ]


def _drugs(content: Content, case: Case, raised: Raised) -> list[str]:
    return [called(content, name) for name in raised.because if name in case.treatments]
