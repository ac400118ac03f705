"""Which of the facts that were read are kept, in what order and words."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.model.case import Observation, Status


def kept_facts(notebook: Notebook) -> list[Observation]:
    """In the order said.

    `Denies smoking` after `smoked once` is no contradiction, nor is `EHL 4/5` after
    `strength full`: the sign that was measured stands, and what is sure over a doubt.
    """
    told = notebook.observations
    findings = notebook.passage.lexicon.findings
    past = {o.finding for o in told if o.status is Status.PAST}
    present = {o.finding for o in told if o.status is Status.PRESENT} - past
    lasting = {
        o.finding for o in told
        if o.status is Status.PRESENT and o.finding in findings
        and findings[o.finding].past_counts
    }  # fmt: skip
    outweighed = (past - lasting) | notebook.measured
    kept = [
        o for o in told
        if not (o.status is Status.ABSENT and o.finding in outweighed)
        and not (o.status is Status.PAST and o.finding in lasting)
        and not (o.status is Status.POSSIBLE and o.finding in present)
    ]  # fmt: skip
    return sorted(kept, key=lambda o: o.start)


def as_typed(told: Observation, text: str, written: str) -> Observation:
    """The observation with its words as they were typed, if they stand where they stood."""
    typed = text[told.start : told.end]
    if typed == told.text or len(text) != len(written):
        return told
    return told.model_copy(update={"text": typed})
