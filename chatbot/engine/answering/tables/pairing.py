"""Which of the medicines named in one question meet, and what the table has on each pair."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.aspect import Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.told import failed
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.tables.meeting import Meetings, row_part
from chatbot.engine.answering.words.word import stems_of
from chatbot.engine.expression import expression
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Case
from chatbot.model.pharmacology import GRAVEST_FIRST, Interaction

_MOST_ROWS: Final = 3
_MOST_ROWS_OF_MORE: Final = 12
"""The same where three medicines or more meet."""
_MOST_PAIRS: Final = 66
"""So many pairs twelve medicines make."""
_MOST_NAMED: Final = 6
"""Of pairs without a row so many are named, the others counted."""
_JOINED: Final = expression(
    r"[&+]|\bw/|\b(?:with|and|on|plus|while|already|also|takes?|taking|then|after)\b"
)
_AT_ONCE: Final = expression(r"\bsame (?:day|time|night|evening|visit)\b|\btogether\b")
_BESIDE: Final = frozenset({"with", "plus", "alongside", "on", "while", "already"})
_INJECTED: Final = frozenset({"shot", "injection", "im", "iv", "jab"})
"""Once given such a one acts for hours, so that what comes `after` it meets it."""
_EITHER: Final = frozenset({"or", "vs", "versus", "than", "like", "such"})
"""Words between two medicines of which only one is meant."""
OF_EFFECT: Final[tuple[Aspect, ...]] = ("compare", "works", "stronger", "alternative")
"""Asked so, two medicines are weighed against each other, or one by what it adds."""


_CLOSE: Final = 4
"""Words from one medicine to the other, if nothing stands between but `or`."""


class Pair(NamedTuple):
    """Two medicines that one question names."""

    one: str
    other: str


class Pairing:
    """The interaction table, asked by a question that names more than one medicine."""

    def __init__(self, meetings: Meetings) -> None:
        self._formulary, self._meetings = meetings.formulary, meetings

    def pairs(self, question: Question) -> tuple[Pair, ...]:
        """Each two medicines of different words, neither of which is in the other."""
        units = _in_use(question)
        found = (
            self._pair(one, other)
            for names, others in combinations(units, 2)
            for one in names
            for other in others
            if not self._is_within(one, other)
            and not self._are_a_choice(Pair(one, other), question)
        )
        return tuple(dict.fromkeys(found))[:_MOST_PAIRS]

    def _pair(self, one: str, other: str) -> Pair:
        """The two, what is given for pain first."""
        ours = self._formulary.is_ours
        return Pair(other, one) if ours(other) and not ours(one) else Pair(one, other)

    def in_case(self, pairs: tuple[Pair, ...], case: Case) -> tuple[Pair, ...]:
        """For a class that was asked for, what the patient takes of it."""
        found = (
            self._pair(one, other)
            for pair in pairs
            for one in self._taken(pair.one, case)
            for other in self._taken(pair.other, case)
        )
        return tuple(dict.fromkeys(found))[:_MOST_PAIRS]

    def _taken(self, name: str, case: Case) -> tuple[str, ...]:
        """What is taken of a class; of what is given for the pain another may be meant."""
        if self._meetings.is_for_pain(name):
            return (name,)
        within = (
            taken.name
            for taken in case.treatments.values()
            if taken.name != name and self._formulary.belongs(taken.name, name)
            if self._meetings.is_taken(taken)
        )
        return tuple(within) or (name,)

    def rows(self, pairs: tuple[Pair, ...]) -> tuple[tuple[Pair, Interaction], ...]:
        """The rows on some pairs, gravest first; each row once."""
        found = {
            row.id: (pair, row)
            for pair in reversed(pairs)
            for row in self._meetings.between(pair.one, pair.other)
        }
        return tuple(
            sorted(
                found.values(),
                key=lambda f: (
                    GRAVEST_FIRST.index(f[1].severity),
                    pairs.index(f[0]),
                    f[1].id,
                ),
            )
        )

    def is_asked(self, question: Question) -> bool:
        """Whether it is asked what follows when two that have a row meet."""
        if question.has(*OF_EFFECT):
            return False
        rows = self.rows(self.pairs(question))
        return any(
            (row.severity != "monitor" or _is_all_that_is_named(row, question))
            and self._are_joined(pair, question)
            for pair, row in rows
        )

    def is_barred(self, question: Question) -> bool:
        """Whether two medicines of a question must never meet."""
        rows = self.rows(self.pairs(question))
        return any(row.severity == "contraindicated" for _, row in rows)

    def parts(self, pairs: tuple[Pair, ...]) -> tuple[AnswerPart, ...]:
        """What the table has on some pairs, then on which it has nothing."""
        rows = self.rows(pairs)
        most = _MOST_ROWS_OF_MORE if pairs[1:] else _MOST_ROWS
        told = (row_part(row, self._name_of(pair, row)) for pair, row in rows[:most])
        return (*told, *self._without_row(pairs))

    def name(self, pair: Pair) -> str:
        """`Naproxen with warfarin`."""
        one, other = self._formulary.name(pair.one), self._formulary.name_inside
        return f"{one} with {other(pair.other)}"

    def _name_of(self, pair: Pair, row: Interaction) -> str:
        """The two as a row has them: of a class that was asked for, what the row names."""
        if not row.b:
            return self._meetings.in_whom(row, pair)
        one, other = (self._met(name, row) for name in (pair.one, pair.other))
        return f"{self._either(one)} with {self._either(other)}"

    def _either(self, names: tuple[str, ...]) -> str:
        """`fluoxetine, paroxetine or bupropion`; one alone keeps all of its name."""
        *first, last = map(self._formulary.name_inside, names)
        short = [name.partition(" (")[0] for name in first]
        return f"{', '.join(short)} or {last.partition(' (')[0]}" if short else last

    def _met(self, asked: str, row: Interaction) -> tuple[str, ...]:
        """A drug or class as it is, or those members of a class that a row is on."""
        sides = {*row.a, *row.b}
        if not sides.isdisjoint((asked, *self._formulary.parents(asked))):
            return (asked,)
        held = (n for n in (*row.a, *row.b) if self._formulary.belongs(n, asked))
        return tuple(held) or (asked,)

    def _without_row(self, pairs: tuple[Pair, ...]) -> Iterator[AnswerPart]:
        missed = [p for p in pairs if not self._meetings.between(p.one, p.other)]
        if missed:
            names = "; nor of ".join(map(self.name, missed[:_MOST_NAMED]))
            others = len(missed[_MOST_NAMED:])
            rest = f"; nor of {others} other pairs" if others else ""
            told = f"No interaction of {names}{rest} is in my table; that is not the same as safe."
            yield AnswerPart(kind="computed", text=told)
        within = self._formulary.belongs
        if any(
            within(p.one, "sedating") and within(p.other, "sedating") for p in missed
        ):
            yield from self._meetings.by_rule("two-sedatives")

    def _are_joined(self, pair: Pair, question: Question) -> bool:
        """Whether both are meant for one patient; two of a kind only if it says so."""
        if not _EITHER.isdisjoint(_between(pair, question)):
            return False
        at_once = _AT_ONCE.search(question.said) is not None
        if at_once or question.has("interaction", "safe", "combine"):
            return True
        rows = self._meetings.between(pair.one, pair.other)
        barred = any(row.severity == "contraindicated" for row in rows)
        if barred or not self._are_of_a_kind(pair):
            return bool(_JOINED.search(question.text.lower()))
        between = {*_between(pair, question)}
        injected = not _INJECTED.isdisjoint(question.said.lower().split())
        return bool(between & _BESIDE or (injected and "after" in between))

    def _are_a_choice(self, pair: Pair, question: Question) -> bool:
        """`etodolac or mobic, does it matter`, `which is better, X or Y`: one is to be taken."""
        between = [*_between(pair, question)]
        either = not _EITHER.isdisjoint(between)
        weighed = question.has("compare") and len(between) <= _CLOSE
        return either and (weighed or self._are_of_a_kind(pair))

    def _are_of_a_kind(self, pair: Pair) -> bool:
        topics = {*self._formulary.topics_of(pair.one)} - {"other", "topical"}
        return bool(topics & {*self._formulary.topics_of(pair.other)})

    def _is_within(self, one: str, other: str) -> bool:
        return self._formulary.belongs(one, other) or self._formulary.belongs(
            other, one
        )


def _is_all_that_is_named(row: Interaction, question: Question) -> bool:
    """Whether nothing is named but medicines and what a row says of them: `... inr`."""
    if set(question.aspects) - {"interaction", "safe", "combine", "monitoring"}:
        return False
    said = {*stems_of(f"{row.effect} {row.action}")}
    named = (unit for unit in question.all_units if unit.concepts)
    others = [unit for unit in named if not (unit.medicines or said & {*unit.stems})]
    return all(is_generic(concept) for unit in others for concept in unit.concepts)


def _in_use(question: Question) -> list[tuple[str, ...]]:
    """The medicines of each word that names some, unless they are given up."""
    given_up = failed(question)
    named = [unit.medicines for unit in question.all_units if unit.medicines]
    return [names for names in named if given_up.isdisjoint(names)]


def _between(pair: Pair, question: Question) -> Iterator[str]:
    """The words between the first two places where a pair's medicines are named."""
    units = question.all_units
    places = [
        at
        for name in (pair.one, pair.other)
        for at, unit in enumerate(units)
        if name in unit.medicines
    ]
    first, *_, last = sorted(places)
    return (word for unit in units[first:last] for word in unit.text.split())
