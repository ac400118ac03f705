"""Two things asked about one after the other, compared: `compare them`, `which is safer`."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.lately import inputs
from chatbot.engine.planning.naming import called
from chatbot.model.answer import Answer
from chatbot.model.consult import Consult

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
    cues=("which",),
)
_EITHER: Final = expression(
    rf"{_TALK}(?:which(?: one)?[,:]? )?(?P<one>[\w-]+(?: [\w-]+)?) or (?P<other>[\w-]+(?: [\w-]+)?)"
    r"(?: (?:here|now|then|first|for (?:him|her|them|pain|this (?:patient|pt|case))))*$",
    cues=" or ",
)
_DOSED: Final = expression(
    rf"{_TALK}(?P<asked>(?:(?:the|whats|what is|max\w*|usual|daily|dos(?:e|es|ing)) ?)+) (?:of|for) (?:each|{_BOTH})\b",
    cues="each|them|both|two| 2|these|those",
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
    for answer in _answers(consult):
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


def _answers(consult: Consult) -> Iterator[Answer]:
    """The answers given so far, the last first, each once."""
    given = (here.answer for _, here in inputs(consult) if here.answer is not None)
    yield from {id(answer): answer for answer in given}.values()
