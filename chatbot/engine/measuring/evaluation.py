"""Asks questions whose answers are known, each in a consult of its own, and counts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import get_args

from chatbot.engine.consult import marked, reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.hearing.absorb import Reply
from chatbot.model.answer import Answer
from chatbot.model.consult import Consult, Input
from chatbot.model.evaluation import Judgement, Outcome, Place, Sample
from chatbot.model.event import Answered, Compared, Declined, Event, Explained
from chatbot.model.knowledge import Topic

OPENING = "45 year old with low back strain for 2 weeks"
"""The consult in which every question is asked."""
JUDGEMENTS: tuple[Judgement, ...] = get_args(Judgement)
PLACES: tuple[Place, ...] = get_args(Place)


def evaluate(
    engine: Engine, samples: Iterable[Sample], today: date
) -> tuple[Outcome, ...]:
    """Ask every question as `backline ask` does and judge what came back."""
    consult = opened(engine, today)
    return tuple(judge(s, ask(engine, consult, s)[1]) for s in samples)


def opened(engine: Engine, today: date) -> Consult:
    """The consult in which every question is asked anew."""
    consult, _ = start(engine, today)
    return _said(engine, consult, OPENING)[0]


def ask(engine: Engine, consult: Consult, sample: Sample) -> Reply:
    """Ask a question, after the one it follows if there is one."""
    if sample.after:
        consult, _ = _said(engine, consult, marked(sample.after))
    return _said(engine, consult, marked(sample.question))


def judge(sample: Sample, events: tuple[Event, ...]) -> Outcome:
    """Judge what came back to a question."""
    answer = _answer(events)
    topics: tuple[Topic, ...] = answer.topics if answer else ()
    if answer is None and any(isinstance(e, Compared) for e in events):
        topics = ("case",)
    answered = bool(topics) and (answer is None or answer.status != "declined")
    shown = tuple(_shown(answer)) if answered else ("none",)
    if answer is not None and answer.unheld and "none" in sample.leads:
        shown = ("none", *shown)
    return Outcome(
        sample=sample,
        judgement=_judged(sample, topics if answered else None, shown[0]),
        topics=topics,
        leading=next(iter(shown), None),
        place=_place(sample, shown),
    )


def counts(outcomes: Iterable[Outcome]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """By topic, and in all, how often each judgement was passed."""
    found: dict[str, Counter[str]] = {}
    whole: Counter[str] = Counter()
    for outcome in outcomes:
        found.setdefault(outcome.sample.topic, Counter())[outcome.judgement] += 1
        whole[outcome.judgement] += 1
    rows = [*sorted(found.items()), ("all", whole)]
    return tuple((name, tuple(row[j] for j in JUDGEMENTS)) for name, row in rows)


def places(outcomes: Iterable[Outcome]) -> tuple[tuple[Place, int], ...]:
    """How often what should lead came first, came later, and did not come."""
    found = Counter(o.place for o in outcomes)
    return tuple((place, found[place]) for place in PLACES)


def confusions(outcomes: Iterable[Outcome]) -> tuple[tuple[str, str, int], ...]:
    """What was taken for what, the most frequent first."""
    found = Counter(
        (o.sample.topic, o.topics[0] if o.topics else "none")
        for o in outcomes
        if o.judgement in ("wrong", "wrongly answered")
    )
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple((expected, got, count) for (expected, got), count in ranked)


def _said(engine: Engine, consult: Consult, text: str) -> Reply:
    return reply(engine, consult, Input(text=text, on=consult.today))


def _answer(events: Iterable[Event]) -> Answer | None:
    kinds = Answered | Declined | Explained
    return next((e.answer for e in events if isinstance(e, kinds)), None)


def _shown(answer: Answer | None) -> Iterator[str]:
    """What an answer is made of, in order, in the words of `Sample.leads`."""
    parts = answer.parts if answer else ()
    medicine = [part for part in parts if part.kind not in ("case", "offer")]
    for part in medicine:
        if part.kind == "computed":
            yield "table"
        yield from part.statements
    if not medicine:
        yield "consult"


def _place(sample: Sample, shown: tuple[str, ...]) -> Place | None:
    if not sample.leads:
        return None
    if shown[0] in sample.leads:
        return "first"
    return "shown" if {*shown} & {*sample.leads} else "missed"


def _judged(sample: Sample, topics: tuple[str, ...] | None, leading: str) -> Judgement:
    if sample.expect == "decline":
        return "right" if topics is None else "wrongly answered"
    if topics is None:
        return "right" if "none" in sample.leads else "wrongly declined"
    if sample.leads == ("none",):
        return "right" if leading == "none" else "wrong"
    return "right" if {*sample.expect} & {*topics} else "wrong"
