"""A follow-up with what it leans on put in: `even for 3 days?` of the medicine last spoken of."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.naming import called
from chatbot.model.case import Treatment
from chatbot.model.consult import Consult
from chatbot.model.dialog import Kind
from chatbot.model.plan import PlanLine

_EVEN: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|not) )*(?:even|just|only)(?: (?:for|a|an|one|at|with|as|short|few|couple|of|the|his|her"
    r"|low|lower|small|smallest|lowest|dose|doses|course|days?|weeks?|term|once|tonight|ppi|omeprazole|cover|\d+|two|three"
    r"|four|five|seven|ten))+$"
)
_SPAN: Final = expression(
    r"\b(?:days?|weeks?|course|dose|doses|once|term|tonight|ppi|cover)\b"
)
_TOO_MUCH: Final = expression(
    r"^(?:(?:and|so|but|ok|okay) )*(?:is|isnt|would|wouldnt|are|was)(?: (?:that|this|it|the dose|his dose|her dose))(?: be)?"
    r"(?: (?:way|a bit|really|not))? (?:too (?:much|high|strong)|over the (?:max\w*|limit)|more than the max\w*"
    r"|above the (?:max\w*|limit)|an overdose|the max\w*)(?: for (?:him|her|them))?$"
)
_MEANWHILE: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|then|now) )*(?:what|which|any|anything)?(?: can (?:he|she|i|we) (?:have|take|give|use|do))?"
    r"(?: for)? ?(?:pain ?(?:killers?|relief|control|meds?|medicines?|medications?)|pain|analgesia|analgesics?)"
    r"(?: (?:can|could|should|do) (?:i|he|she|we) (?:give|have|take|use))?"
    r" (?:meanwhile|in the meantime|until then|till then|for now|tonight|(?:while|whilst|when)(?: (?:he|she|we|i|they))?"
    r"(?: (?:is|are|s))? wait\w*)$"
)
_RELIEF: Final = "pain relief"
_OWNED: Final = r"\b(?:his|her|their|the) (?:baby )?{}\b"


def put_in_full(engine: Engine, consult: Consult, question: str) -> str:
    """Return the question with the medicine, the dose or the form that it means."""
    said = " ".join(words_of(question))
    if _EVEN.match(said) and _SPAN.search(said):
        name = next(_last_meant(engine, consult), None)
        return f"{name.replace('-', ' ')} {said}?" if name else question
    if _MEANWHILE.match(said):
        return _RELIEF
    if _TOO_MUCH.match(said):
        return next(_dosed(engine, consult), question)
    return _by_form(engine, consult, question)


def _last_meant(engine: Engine, consult: Consult) -> Iterator[str]:
    """Medicines of the last question, what it carried, then what the plan speaks against."""
    last = consult.answer
    for text in (last.question, last.carried) if last is not None else ():
        yield from engine.answerer.read(text).medicines
    barred = (x for x in consult.plan.lines if x.rules and x.kind is Kind.AVOID)
    yield from (line.drug for line in barred if line.drug)


def _dosed(engine: Engine, consult: Consult) -> Iterator[str]:
    """The last question with its dose, a dose that is taken, or the one that is ordered."""
    last = consult.answer
    asked = engine.answerer.read(last.question) if last is not None else None
    if asked is None or last is None or consult.opens != "answer":
        return
    for name in asked.medicines:
        if any(c.isdigit() for c in last.question):
            yield f"is {last.question.rstrip('? ')} too much?"
        taken = consult.case.treatments.get(name)
        if taken is not None and taken.dose and taken.frequency:
            yield f"is {_as_taken(engine, taken)} too much?"
        for line in consult.plan.lines:
            if line.drug == name and line.order is not None:
                yield f"is {_as_ordered(line)} too much?"


def _as_taken(engine: Engine, taken: Treatment) -> str:
    name = called(engine.content, taken.name)
    return f"{name} {taken.dose:g} {taken.unit or 'mg'} {taken.frequency}"


def _as_ordered(line: PlanLine) -> str:
    text = line.order.text if line.order else ""
    return text.partition(" for ")[0].replace(" by mouth", "")


def _by_form(engine: Engine, consult: Consult, question: str) -> str:
    """`His aspirin` as the low-dose aspirin that is taken."""
    held = consult.case.treatments
    for known in held:
        if known not in engine.content.drugs:
            continue
        base = _base(known, held)
        form = expression(_OWNED.format(base)) if base else None
        if base and form and form.search(question.lower()):
            found = form.search(question.lower())
            start = found.end() - len(base) if found else 0
            whole = called(engine.content, known)
            return f"{question[:start]}{whole}{question[start + len(base) :]}"
    return question


def _base(known: str, held: dict[str, Treatment]) -> str | None:
    """The bare name of a drug that is held in one form only."""
    base, _, form = known.partition("-")
    return base if form and base not in held and base.isalpha() else None
