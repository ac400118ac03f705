"""Why a treatment is left out, told from the plan: every form asks `why not X`."""

from chatbot.engine.answering.form import is_bare_name
from chatbot.engine.answering.raising import raised
from chatbot.engine.answering.why_not import doubted, left_out, why_not
from chatbot.engine.engine import Engine
from chatbot.model.case import Case
from chatbot.model.dialog import Kind
from chatbot.model.plan import Plan

_AGAINST = (Kind.AVOID, Kind.STOP)


def is_on_what_is_left_out(engine: Engine, text: str) -> bool:
    """Whether it asks why a treatment is not given: `no nsaids why`."""
    name = left_out(text)
    return name is not None and _is_treatment(engine, name)


def asks_for_more(engine: Engine, text: str) -> bool:
    """Whether it asks to raise a dose: `double the naproxen`."""
    what = raised(text)
    return what == "dose" or bool(what and engine.answerer.read(what).medicines)


def as_why_not(engine: Engine, case: Case, plan: Plan, question: str) -> str:
    """The question in its plain form; as it is, if it asks something else.

    What is wrong with a medicine is its harms, unless the plan speaks against it.
    """
    name = left_out(question)
    if name is None:
        name = doubted(question)
        if name is None or not _is_against(engine, case, plan, name):
            return question
    return why_not(name) if _is_treatment(engine, name) else question


def _is_treatment(engine: Engine, name: str) -> bool:
    return is_bare_name(engine.answerer.read(name))


def _is_against(engine: Engine, case: Case, plan: Plan, name: str) -> bool:
    read = engine.answerer.read(name)
    told = (engine.planner.explain(case, plan, n) for n in read.medicines[:1])
    texts = {part.text for answer in told for part in answer.parts}
    return any(line.kind in _AGAINST and line.text in texts for line in plan.lines)
