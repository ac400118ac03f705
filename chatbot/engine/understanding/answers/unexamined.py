"""What an answer says nobody has looked for: `haven't percussed the spine, the others no`."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from chatbot.engine.understanding.answers import run_on
from chatbot.engine.understanding.answers.itemised import ordinal
from chatbot.engine.understanding.answers.standing_alone import denies_rest
from chatbot.engine.understanding.asserting.assertion import ASPECTS
from chatbot.engine.understanding.asserting.not_now import unmeasured_at
from chatbot.engine.understanding.asserting.slimming import says_wanted
from chatbot.engine.understanding.asserting.yes_no import is_bare, said_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.period import DAYS
from chatbot.engine.understanding.text.token import listed, stretches
from chatbot.model.case import Status, Treatment
from chatbot.model.reading import Prompt

_ENDS = listed(", ; . ! \n but though although however and")
_ADDED = listed("& + / plus also")
_PLAIN = listed("yes yeah a an the some his her has have had new mild slight bit little of also affected since now today yesterday "
                "on monday tuesday wednesday thursday friday saturday sunday")  # fmt: skip
_NO_SIGNS = frozenset({"duration", "sex", "age"})
_EXAM, _TOLD = listed("exam examination"), listed("history hx or and reports denies")


class Unexamined(NamedTuple):
    """What a stretch of an answer leaves unknown."""

    findings: tuple[str, ...]
    """Of what was asked; none where it names something else."""
    span: tuple[int, int]


def unexamined(passage: Passage, asked: tuple[str, ...]) -> Iterator[Unexamined]:
    """Each stretch that says of something by name that nobody knows."""
    for first, end in stretches(passage.words(0), _ENDS):
        said = {place for at in range(first, end) for place in _unsure_at(passage, at)}
        others = {passage.word(at) for at in range(first, end)} - passage.listed(
            "nothing by name"
        )
        spoken = {passage.word(at) for at in said}
        if not ASPECTS.isdisjoint(others):
            continue
        if said and (
            others - spoken or spoken & _examined(passage, "midline_tenderness")
        ):
            answers = (said_at(passage, at) for at in range(first, min(said)))
            own = max((a.last + 1 for a in answers if a), default=first)
            named = _named(passage, asked, {*range(own, end)} - said)
            yield Unexamined(named, (first, end - 1))


def _unsure_at(passage: Passage, at: int) -> Iterable[int]:
    """The places of `not checked`; of all but the name in `temp not taken`, `no temp taken`."""
    found = said_at(passage, at)
    if found is not None and found.value == "unsure":
        return range(found.first, found.last + 1)
    return unmeasured_at(passage, at)


def leave_unexamined(passage: Notebook, asked: Prompt) -> bool:
    """Leave open what nobody has looked for; False where it cannot be told what that is."""
    left = [*unexamined(passage, asked.findings)] if not is_bare(passage) else []
    for named, span in left:
        findings = named or _rest(passage, asked, span)
        apart = {
            o.finding for o in passage.observations
            if o.status.is_here and passage.slice(*span)[2].find(o.text) < 0
        }  # fmt: skip
        for finding in (f for f in findings if f not in apart):
            passage.drop(finding)
            passage.observe(finding, Status.UNKNOWN, span)
        passage.leave_unknown()
        if not findings and (
            denies_rest(passage, asked.findings) or _names_nothing(passage, span)
        ):
            passage.reject(span, "unknown word", None, "which of them")
            return False
    return True


def _names_nothing(passage: Passage, span: tuple[int, int]) -> bool:
    """`All no, the groin not asked`: of what, nobody can tell; a number is picked later."""
    places = range(span[0], span[1] + 1)
    words = [passage.word(at) for at in places]
    named = any(m.first in places for m in passage.matches) or passage.number(span[0])
    return (
        span[0] > 0
        and not named
        and run_on.REST.isdisjoint(words)
        and not any(map(ordinal, words))
    )


def leaves_rest(passage: Passage, asked: Prompt) -> bool:
    """`1 no, the others I have not asked`: nobody knows what is not named."""
    spans = (left.span for left in unexamined(passage, asked.findings))
    return any(not run_on.REST.isdisjoint(passage.words(a, z + 1)) for a, z in spans)


def _rest(passage: Notebook, asked: Prompt, span: tuple[int, int]) -> tuple[str, ...]:
    """`No fever, don't know the rest`: all that was asked and not told; a number is picked later."""
    counted = any(ordinal(t.word) for t in passage.tokens)
    if counted or run_on.REST.isdisjoint(passage.words(span[0], span[1] + 1)):
        return ()
    return tuple(f for f in asked.findings if not passage.has(f))


def names_what_is_unknown(passage: Notebook, asked: Prompt) -> bool:
    """`Had shingles, rest no`, `fever and shingles, rest no`: what one of them is, is not known.

    `Numb and infection, rest no`: a word that only one label has names what was asked.
    """
    span = denies_rest(passage, asked.findings)
    unknown = False
    if span is None or says_wanted(passage):
        return unknown
    for first, end in _items(passage, span[0]):
        if _is_read(passage, first, end):
            continue
        named = _named_alone(passage, asked.findings, first, end)
        for finding in named:
            passage.observe(finding, Status.PRESENT, (first, end - 1))
        if not named:
            span = first, end - 1
            passage.reject(span, "unknown word", None, "which of them")
            unknown = True
    return unknown


def _named_alone(
    passage: Passage, asked: tuple[str, ...], first: int, end: int
) -> list[str]:
    """What a stretch names and says nothing else of: `infection`, not `infection resolved`."""
    named = run_on.named_in(passage, asked, first, end)
    keys = {key for finding in named for key in run_on.label_keys(passage, finding)}
    told = (m for m in passage.matches if not m.names.isdisjoint(named))
    inside = {at for m in told for at in m.places}
    own = {at for at in range(first, end) if passage.word(at) not in _PLAIN} - inside
    return named if all(passage.tokens[at].key in keys for at in own) else []


def _items(passage: Passage, last: int) -> Iterator[tuple[int, int]]:
    """The stretches before the rest that may each name a sign, by words of their own."""
    filling = passage.listed("names no sign")
    for first, end in stretches(passage.words(0, last), _ENDS | _ADDED):
        own = [n for n in range(first, end) if passage.word(n) not in filling]
        told = [n for n in own if said_at(passage, n) is None]
        timed = told and passage.word(told[0] + 1) in DAYS  # `2 weeks since he went`
        if told and (timed or ordinal(passage.word(told[0])) is None):
            yield first, end


def _is_read(passage: Notebook, first: int, end: int) -> bool:
    """Whether anything was understood of a stretch, or it says no."""
    start, close, text = passage.slice(first, end - 1)
    read = any(
        isinstance(told, Treatment) or not (told.suggested or told.finding in _NO_SIGNS)
        for told in passage.told_in(start, close)
    )
    answers = (said_at(passage, at) for at in range(first, end))
    denied = any(said is not None and said.value != "yes" for said in answers)
    known = any(u.text in text or text in u.text for u in passage.unread)
    return read or denied or known


def is_beyond_exam(passage: Passage, finding: str) -> bool:
    """`Nothing on exam` says nothing of what is only asked about: a cancer, weight loss."""
    words = [t.word for t in passage.tokens]
    of_exam = any(a == "on" and b in _EXAM for a, b in pairwise(words))
    shown = finding not in {"bladder_change", "bowel_change"} and bool(
        _examined(passage, finding)
    )
    return of_exam and _TOLD.isdisjoint(words) and not shown


def _examined(passage: Passage, finding: str) -> frozenset[str]:
    known = passage.lexicon.findings.get(finding)
    return frozenset(known.examined_by if known else ())


def _named(
    passage: Passage, asked: tuple[str, ...], places: set[int]
) -> tuple[str, ...]:
    words = {passage.word(at) for at in places}
    keys = {passage.tokens[at].key for at in places}
    matched = {e.name for m in passage.matches if m.first in places for e in m.entries}
    numbered, own = {ordinal(word) for word in words}, run_on.own_keys(passage, asked)
    return tuple(
        f for number, f in enumerate(asked, 1)
        if f in matched or number in numbered or words & _examined(passage, f)
        or keys & own[f]
    )  # fmt: skip
