"""Questions in few words that tell nothing, and why a treatment is left out.

Every form of the latter asks `why not X`. Two things asked about one after the other are
compared by `compare them`, `which is safer`.
"""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.ellipsis import asks_who_says, seeks_better
from chatbot.engine.answering.reading.form import is_bare_name
from chatbot.engine.answering.reading.why_not import doubted, left_out
from chatbot.engine.answering.tables.raising import raised
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.lately import inputs
from chatbot.engine.following.put_in_full import TAPERS
from chatbot.engine.planning.naming import called
from chatbot.model.answer import Answer
from chatbot.model.case import Case
from chatbot.model.consult import Consult
from chatbot.model.dialog import Kind
from chatbot.model.plan import Plan

_NEXT: Final = expression(r"[\s,]+(?:then|instead)\W*$", re.IGNORECASE)
_DOSE: Final = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|the|what|whats|what's|his|her)\s+)*(?:start|starting|initial|usual|typical|target|max|maximum|lowest|first|daily"
    r"|paediatric|geriatric|elderly|renal)\s+dos(?:e|es|age|ing)\W*$",
    re.IGNORECASE,
    cues=("dos",),
)
_IS_TOPIC: Final = frozenset({"topic", "idea"})
_AGAINST = (Kind.AVOID, Kind.STOP)


def asks_in_short(engine: Engine, text: str) -> bool:
    """`who says`, `no nsaids why`, `double the naproxen`, `want to taper`."""
    if asks_who_says(text) or asks_for_more(engine, text) or _DOSE.match(text):
        return True
    tapers = TAPERS.match(" ".join(words_of(text)))
    return bool(tapers) or is_on_what_is_left_out(engine, text)


def asks_for_next(engine: Engine, consult: Consult, text: str) -> bool:
    """`topical lidocaine then`, `anything better`, after an answer."""
    better = seeks_better(" ".join(words_of(text)))
    return consult.answer is not None and (better or is_proposed(engine, text))


def is_on_what_is_left_out(engine: Engine, text: str) -> bool:
    """Whether it asks why a treatment is not given: `no nsaids why`."""
    name = left_out(text)
    return name is not None and _is_treatment(engine, name)


def asks_for_more(engine: Engine, text: str) -> bool:
    """Whether it asks to raise a dose: `double the naproxen`."""
    what = raised(text)
    return what in ("dose", "it") or bool(what and engine.answerer.read(what).medicines)


def is_proposed(engine: Engine, text: str) -> bool:
    """Whether it names only what might be given next: `topical lidocaine then`."""
    name = _NEXT.sub("", text)
    if name == text:
        return False
    told = [u for u in engine.answerer.read(name).units if u.role != "empty"]
    treats = any(u.medicines for u in told)
    return treats and all(u.medicines or _IS_TOPIC & u.kinds for u in told)


def as_why_not(engine: Engine, case: Case, plan: Plan, question: str) -> str:
    """The question in its plain form; as it is, if it asks something else.

    What is wrong with a medicine is its harms, unless the plan speaks against it.
    """
    name = left_out(question)
    if name is None:
        name = doubted(question)
        if name is None or not _is_against(engine, case, plan, name):
            return question
    return f"why not {name}" if _is_treatment(engine, name) else question


def _is_treatment(engine: Engine, name: str) -> bool:
    read = engine.answerer.read(name)
    return is_bare_name(read) and "red_flags" not in read.topics


def _is_against(engine: Engine, case: Case, plan: Plan, name: str) -> bool:
    read = engine.answerer.read(name)
    told = (engine.planner.explain(case, plan, n) for n in read.medicines[:1])
    texts = {part.text for answer in told for part in answer.parts}
    return any(line.kind in _AGAINST and line.text in texts for line in plan.lines)


_BOTH: Final = r"(?:them|both|(?:the|those|these) (?:two|2)|these|those)"
_TALK: Final = r"^(?:(?:and|so|ok|okay|well|then|now|but|can you|could you|please) )*"
_COMPARES: Final = expression(
    rf"{_TALK}(?:compare {_BOTH}|(?:what(?:'?s| is) the )?difference between {_BOTH}"
    rf"|how do (?:they|{_BOTH}) compare|{_BOTH} (?:compared|side by side))\b",
    cues=("compare", "difference", "side by side"),
)
_CHOOSES: Final = expression(
    rf"{_TALK}which (?:one |of (?:them|the two|these|those) )?(?:is|would be|would you|works?|has|should)\b"
    r"(?!.* (?:or|vs|versus|than) )",
)
_EITHER: Final = expression(
    rf"{_TALK}(?:which(?: one)?[,:]? )?(?P<one>[\w-]+(?: [\w-]+)?) or (?P<other>[\w-]+(?: [\w-]+)?)"
    r"(?: (?:here|now|then|first|for (?:him|her|them|pain|this (?:patient|pt|case))))*$",
    cues=" or ",
)
_DOSED: Final = expression(
    rf"{_TALK}(?P<asked>(?:(?:the|whats|what is|max\w*|usual|daily|dos(?:e|es|ing)) ?)+) (?:of|for) (?:each|{_BOTH})\b",
)
_TWO: Final = 2
_MOST_WORDS: Final = 10


def as_pair(engine: Engine, consult: Consult, question: str) -> str:
    """The question with the two things last asked about in it, if it compares them.

    `Naproxen or tylenol` compares what it names.
    """
    said = " ".join(question.lower().split()).strip(" ?.!")
    either = _EITHER.match(said)
    if either and all(_is_medicine(engine, word) for word in either.groups()):
        return f"{either['one']} vs {either['other']}?"
    compares, chooses = _COMPARES.match(said), _CHOOSES.match(said)
    dosed = _DOSED.match(said)
    if not (compares or chooses or dosed) or len(said.split()) > _MOST_WORDS:
        return question
    named = list(_last_two(engine, consult))
    if len(named) < _TWO:
        return question
    later, earlier = (called(engine.content, name).lower() for name in named)
    if dosed:
        return f"{dosed['asked']} of {earlier} and {later}?"
    return (
        f"compare {earlier} and {later}?"
        if compares
        else f"{said}: {earlier} or {later}?"
    )


def apart(engine: Engine, question: str, answer: Answer) -> tuple[str, ...]:
    """The two things compared, where what is held speaks of one of them alone."""
    if not answer.unheld:
        return ()
    read = engine.answerer.read(question)
    named = tuple(dict.fromkeys((*read.medicines, *read.measures)))
    if len(named) != _TWO or not read.has("compare"):
        return ()
    return tuple(called(engine.content, name).lower() for name in named)


def _is_medicine(engine: Engine, words: str) -> bool:
    """Whether words name one medicine that has a row, and nothing else."""
    read = engine.answerer.read(words)
    drug = next(iter(read.medicines), None)
    return drug in engine.content.drugs and len(read.units) == 1


def _last_two(engine: Engine, consult: Consult) -> Iterator[str]:
    """What each of the last two answers was on, the last first, if each was on one thing."""
    seen: list[str] = []
    given = (here.answer for _, here in inputs(consult) if here.answer is not None)
    for answer in {id(answer): answer for answer in given}.values():
        read = engine.answerer.read(answer.question)
        names = {*read.medicines, *read.measures}
        if len(names) != 1:
            return
        (name,) = names
        if name not in seen:
            seen.append(name)
            yield name
        if len(seen) == _TWO:
            return
