"""Short answers that lean on what was told, where nothing was: `no other`, `only that pill`.

Without it they would deny, or close, a list of which nothing is known.
"""

from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.hearing.tells import OF_TREATMENTS
from chatbot.engine.understanding.answers.listing import is_only_that
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading, Unread

_NO_OTHER: Final = expression(
    r"^(?:(?:no|there are no|has no|nope|and)[\s,]+)?(?:no|none) others?(?: (?:ones?|symptoms?|signs?|flags?|red flags?|issues?|problems?"
    r"|concerns?))?[\s.!]*$",
    cues=("other",),
)


def presupposing(engine: Engine, consult: Consult, text: str) -> Reading | None:
    """What is asked back, where something else is meant of which nothing was told."""
    said, prompt = " ".join(text.lower().split()), consult.prompt
    if prompt is None:
        return None
    other = prompt.kind == "group" and _NO_OTHER.match(said)
    only = prompt.kind == "bundle" and is_only_that(text)
    if other and not _has_sign(engine, consult):
        return _unmet(text)
    return _unmet(text) if only and not _takes_any(engine, consult) else None


def _unmet(text: str) -> Reading:
    return Reading(text=text, unread=(Unread(text=text, reason="other than what"),))


def _has_sign(engine: Engine, consult: Consult) -> bool:
    """Whether a sign was told, or one of the group was answered just before."""
    before, prompt = consult.previous, consult.prompt
    asked = before.prompt if before is not None else None
    if asked is not None and prompt is not None and asked.name == prompt.name:
        return asked.findings != prompt.findings
    findings = engine.content.dialog.findings
    return any(
        known.status.is_here and not known.implied and findings[name].bundle is None
        for name, known in consult.case.observations.items()
        if name in findings and name not in OF_TREATMENTS
    )


def _takes_any(engine: Engine, consult: Consult) -> bool:
    measures = engine.content.dialog.measures
    return any(
        known.status in {"current", "unknown"} and name not in measures
        for name, known in consult.case.treatments.items()
    )
