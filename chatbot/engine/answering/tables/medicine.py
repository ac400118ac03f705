"""Questions about medicines that the tables answer: dose, danger, pairs, conditions."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.intent import Asked
from chatbot.engine.answering.reading import asking
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.stated import StatedDoses
from chatbot.engine.answering.reading.told import failed
from chatbot.engine.answering.tables.bearing import NO_ROW, Bearing
from chatbot.engine.answering.tables.choosing import Choices
from chatbot.engine.answering.tables.for_patient import ForPatient
from chatbot.engine.answering.tables.limiting import Limits
from chatbot.engine.answering.tables.meeting import Meetings, narrower, row_part
from chatbot.engine.answering.tables.pairing import Pair, Pairing
from chatbot.engine.answering.tables.table import FIELD_OF_FINDING, Table
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.expression import expression
from chatbot.engine.planning.planner import Planner
from chatbot.engine.saying import answered
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.content import Content
from chatbot.model.knowledge import Topic
from chatbot.model.pharmacology import Interaction

_MOST_ROWS: Final = 3
_JOINED: Final = expression(r"[&+]|\bw/|\b(?:with|and)\b")
_MOST_LISTED: Final = 8
_NOT_EXACTLY: Final = (
    "I have no statement on exactly that; this is what the drug table says."
)
_TOPIC_OF_FINDING: Final[dict[str, Topic]] = {
    "ckd": "renal", "dialysis": "renal", "pregnancy": "pregnancy",
    "breastfeeding": "pregnancy", "age": "elderly",
}  # fmt: skip


class Medicines:
    """Answers from the drug and interaction tables."""

    def __init__(
        self,
        content: Content,
        formulary: Formulary,
        planner: Planner,
        doses: StatedDoses,
    ) -> None:
        self._content = content
        self._formulary = formulary
        self._meetings = Meetings(content, formulary, planner)
        self._pairing = Pairing(self._meetings)
        self.table = Table(content, formulary)
        self.limits = Limits(content, planner, self.table, doses)
        self.choices = Choices(self._meetings, self.table)
        bearing = Bearing(self._meetings)
        self.for_patient = ForPatient(formulary, self.table, self.limits, bearing)

    def answer(self, asked: Asked) -> Answer | None:
        """The tables' answer, if the question is one for them."""
        return self._choice(asked) or self._of_named(asked)

    def _of_named(self, asked: Asked) -> Answer | None:
        given_up, named = failed(asked.question), asked.question.medicines
        kept = tuple(n for n in named if n not in given_up) or named
        names = self._formulary.ours_first(kept)
        met = names[1:] and self._pairing.rows(self._pairing.pairs(asked.question))
        if not names or not (met or self._formulary.is_ours(names[0])):
            return None
        if len(names) > 1:
            dosed = self._of_doses(asked, names) or self._of_each(asked, names)
            return dosed or self._of_pairs(asked, names)
        conditions = self._gravest_first(names[0], asked.question)
        if conditions:
            return self._in_condition(asked, names[0], conditions[0])
        if asked.question.has("interaction") and "interact" in asked.question.said:
            return self._list(asked, names[0])
        return self._from_row(asked, names[0])

    def _choice(self, asked: Asked) -> Answer | None:
        parts = self.choices.parts(asked)
        if not parts:
            return None
        named = asked.question.classes
        topics = [t for n in named for t in self._formulary.topics_of(n)]
        topics += self.table.topics_of_people(asked.question)
        kept = [t for t in dict.fromkeys(topics) if t != "other"]
        if not kept and any("NSAID" in part.text for part in parts):
            kept = ["nsaid"]
        return answered(
            asked.question.text, parts, *[*kept, "interaction"][:2], computed=True
        )

    def row_instead(self, asked: Asked) -> Answer | None:
        """All that the table has on the one drug named, said to be only that."""
        names = asked.question.medicines
        if len(names) != 1 or not self._formulary.has_row(names[0]):
            return None
        note = AnswerPart(kind="offer", text=_NOT_EXACTLY)
        parts = (note, *self.table.what_it_is(names[0]))
        return self._computed(asked, parts, names[0])

    def barred(self, asked: Asked) -> Answer | None:
        """Where nothing but one medicine is to be given, and is barred here: just that."""
        names, question = asked.question.medicines, asked.question
        plain = {*question.aspects} == {"safe"} and asking.is_only_of_medicine(question)
        bars = self.for_patient.bearing.bars
        if not plain or not bars(names[0], asked):
            return None
        return self._computed(asked, (), names[0])

    def bar_alone(self, asked: Asked) -> Answer | None:
        """`A glass of wine a problem`: of what is known by name alone, what bars it here."""
        named = self.only_named(asked.question)
        told = self.for_patient.verdict(asked) if named else ()
        names = asked.question.medicines
        return self._computed(asked, told, names[0]) if told else None

    def only_named(self, question: Question) -> str | None:
        """The first medicine that is known by name alone, if none has a row."""
        names = question.medicines
        if not names or any(self._formulary.is_ours(name) for name in names):
            return None
        return self._formulary.name(names[0])

    def warns_in_condition(self, question: Question) -> bool:
        """Whether the one medicine named has a row against it in a condition named."""
        names = question.medicines
        if len(names) != 1 or not self._formulary.is_ours(names[0]):
            return False
        rows = (
            row
            for finding in self._conditions(question)
            for row in self._meetings.with_finding(names[0], finding)
        )
        return any(row.severity != "monitor" for row in rows)

    def warnings(self, question: Question) -> tuple[AnswerPart, ...]:
        """The gravest row against the one medicine named in a condition named."""
        if not self.warns_in_condition(question):
            return ()
        name = question.medicines[0]
        return self._rows_in(name, self._gravest_first(name, question)[0])[:1]

    def _gravest_first(self, name: str, question: Question) -> tuple[str, ...]:
        """The conditions of a question, that with the gravest row on a medicine first."""
        conditions = self._conditions(question)
        if not conditions and question.has("elderly"):
            return ("age",)
        return tuple(
            sorted(conditions, key=lambda found: self._meetings.gravity(name, found))
        )

    def meets(self, question: Question) -> bool:
        """Whether it is asked what follows when two medicines that have a row meet."""
        return self._pairing.is_asked(question)

    def holds_no_row(self, question: Question) -> bool:
        """Whether two medicines are named, and nothing is held on their meeting."""
        pairs = self._pairing.pairs(question)
        return bool(pairs) and not self._pairing.rows(pairs)

    def must_not_meet(self, question: Question) -> bool:
        """Whether two medicines are named whose meeting is contraindicated."""
        return self.meets(question) and self._pairing.is_barred(question)

    def without_row(self, question: Question) -> str | None:
        """That a medicine's meeting with something unknown has no row, if that is asked."""
        strange = [u.text for u in question.units if u.role in ("unknown", "foreign")]
        names = self._formulary.ours_first(question.medicines)
        meets = _JOINED.search(question.text.lower()) or asking.asks_about_pair(
            question
        )
        if len(strange) != 1 or not names or not meets:
            return None
        name = self._formulary.name_inside(names[0])
        return f"My tables have no row on {name} with {strange[0]}; that is not the same as safe."

    def _of_doses(self, asked: Asked, names: tuple[str, ...]) -> Answer | None:
        """Stated doses of a product's parts, or of several behind what they do together."""
        weighed = self.limits.weighed(asked)
        if not weighed:
            return None
        several = len(asked.question.medicine_units) > 1
        met = self._of_pairs(asked, names) if several else None
        if met is None:
            return self._computed(asked, weighed, names[0])
        parts = (*met.parts[:1], *weighed, *met.parts[1:])
        return met.but(parts=parts)

    def _of_each(self, asked: Asked, names: tuple[str, ...]) -> Answer | None:
        """`Max tylenol and ibuprofen`: the dose of each, below a row on the pair."""
        if not self.asks_dose_of_each(asked.question):
            return None
        rows = self._pairing.rows(self._pairing.pairs(asked.question))
        met = self._of_pairs(asked, names) if rows else None
        each = (p for n in names for p in self._limited(asked, n, ())[:2])
        return self._computed(asked, (*(met.parts if met else ()), *each), *names)

    def asks_dose_of_each(self, question: Question) -> bool:
        """Whether the dose is asked of two drugs that have rows, or of a product of two."""
        asked = {*question.aspects} - {"combine", "interaction"}
        rows = [*map(self._formulary.has_row, question.medicines)]
        return rows == [True, True] and bool(asked) and asked <= {"maximum", "dose"}

    def _of_pairs(self, asked: Asked, names: tuple[str, ...]) -> Answer | None:
        question = asked.question
        if question.has("compare") and question.has("combine"):
            return None
        compared = self.side_by_side(question)
        if compared:
            topics = (t for name in names[:2] for t in self._formulary.topics_of(name))
            kept = tuple(dict.fromkeys(topics))[:2]
            return self._computed(asked, compared, names[0]).but(topics=kept)
        pairs = self._pairing.in_case(self._pairing.pairs(question), asked.case)
        if names[0] == names[1]:
            pairs = (Pair(names[0], names[1]),)
        rows = self._pairing.rows(pairs)
        if not pairs or (
            not (asking.asks_about_pair(question) or self.meets(question))
            and not (rows and asking.says_more(question))
        ):
            return None
        met, barring = self._pairing.parts(pairs), self._of_conditions(question, names)
        parts = (*met, *barring) if rows else (*barring, *met)
        gravest = rows[0][0] if rows else pairs[0]
        return self._computed(asked, parts, gravest.one, gravest.other)

    def _of_conditions(
        self, question: Question, names: tuple[str, ...]
    ) -> Iterator[AnswerPart]:
        """Where medicines meet in a patient with a condition: what that adds."""
        for finding in self._conditions(question):
            for name in filter(self._formulary.is_ours, names):
                yield from self._rows_in(name, finding)[:1]

    def _in_condition(self, asked: Asked, name: str, finding: str) -> Answer | None:
        told = list(self._rows_in(name, finding))
        field = FIELD_OF_FINDING.get(finding)
        row = self._formulary.has_row(name)
        if field and row:
            rows = self._meetings.with_finding(name, finding)
            at = [*map(int, filter(str.isdecimal, asked.question.words))]
            bound = narrower(rows[0], finding).rstrip(")").split() if rows else []
            most = [*map(int, filter(str.isdecimal, bound))]
            early = bool(at and most) and max(at) < max(most)  # `at 28 weeks`
            own = 0 if early else sum(not row.at_least for row in rows[:1])
            told = [*told[:own], *self.table.fields(name, (field,)), *told[own:]]
        if not told and row and finding != "age":
            text = NO_ROW.format(self._formulary.name(name), self._label(finding))
            told = [AnswerPart(kind="computed", text=text)]
            told += self.table.fields(name, ("contraindications",))
        if not told and field:  # a class has no row, but its members have
            members = filter(self._formulary.has_row, self._formulary.members_of(name))
            rows_of = (p for m in members for p in self.table.fields(m, (field,)))
            told = [*rows_of][:_MOST_LISTED]
        if not told:
            return None
        if row and finding == "age" and asked.question.has("dose", "maximum"):
            when = told[0].text.partition("(when: ")[2].partition("):")[0]
            only = " and " in when  # it bars it in some of that age alone
            first, rest = ([], told) if only else (told[:1], told[1:])
            told = [*first, *self.table.doses(name), *rest]  # it has the most there
        told = [*self.limits.weighed(asked), *told]
        topic = _TOPIC_OF_FINDING.get(finding, "interaction")
        return self._computed(asked, tuple(told), name, topic=topic)

    def _rows_in(self, name: str, finding: str) -> tuple[AnswerPart, ...]:
        """The interaction table on a medicine in a condition."""
        beside, meetings = f"in {self._label(finding)}", self._meetings
        return tuple(
            row_part(
                row, f"{meetings.subject(row, name)} {beside}{narrower(row, finding)}"
            )
            for row in meetings.with_finding(name, finding)[:_MOST_ROWS]
        )

    def _list(self, asked: Asked, name: str) -> Answer | None:
        if not (rows := self._meetings.of(name)):
            return None
        shown = (row_part(row, self._pair_of(row)) for row in rows[:_MOST_LISTED])
        return self._computed(asked, tuple(shown), name, topic="interaction")

    def _from_row(self, asked: Asked, name: str) -> Answer | None:
        question = asked.question
        if not self._formulary.has_row(name):
            parts = self._onsets(name) if question.has("onset") else ()
            return self._computed(asked, parts, name) if parts else None
        if asking.asks_what_it_is(question) and not question.has("works"):
            parts = self.table.what_it_is(name)
        else:
            parts = self.table.parts(question, name)
        if question.has("dose", "maximum") or self.limits.is_weighed(question):
            parts = self._limited(asked, name, parts)
        return self._computed(asked, parts, name) if parts else None

    def _limited(
        self, asked: Asked, name: str, parts: tuple[AnswerPart, ...]
    ) -> tuple[AnswerPart, ...]:
        """A dose with what lowers it for this patient, and the dose that was stated."""
        parts = parts or self.table.doses(name)
        return (
            *self.limits.weighed(asked),
            *parts[:1],
            *self.limits.adjusted(name, asked.case, parts),
            *parts[1:],
        )

    def has_people(self, question: Question, name: str) -> bool:
        """Whether a drug's row says something of the people a question is about."""
        members = (name, *self._formulary.members_of(name))
        rows = filter(self._formulary.has_row, members)
        return any(self.table.has_people(question, row) for row in rows)

    def has_stopping(self, name: str) -> bool:
        """Whether a drug's row says how it is stopped."""
        row = self._content.drugs.get(name)
        return row is not None and row.stopping is not None

    def has_onset(self, name: str) -> bool:
        """Whether a drug's row says when it begins to work."""
        return bool(self._onsets(name))

    def _onsets(self, name: str) -> tuple[AnswerPart, ...]:
        """When a drug, or each member of a class whose row says so, begins to work."""
        members = {name, *self._formulary.members_of(name)}
        rows = filter(members.__contains__, self._content.drugs)
        with_onset = (row for row in rows if self.table.has_onset(row))
        told = (p for r in with_onset for p in self.table.fields(r, ("duration",)))
        return tuple(told)[:_MOST_ROWS]

    def side_by_side(self, question: Question) -> tuple[AnswerPart, ...]:
        """A table of the first two drugs named, if they are to be compared."""
        named = [unit.medicines[0] for unit in question.all_units if unit.medicines]
        names = tuple(dict.fromkeys(named))[:2]
        if len(names) != 2 or not all(map(self._formulary.has_row, names)):  # noqa: PLR2004 - a pair
            return ()
        if not question.has("compare", "alternative") or question.has("combine"):
            return ()
        return self.table.side_by_side(names)

    def _conditions(self, question: Question) -> tuple[str, ...]:
        if asking.asks_for_outcome(question):
            return ()
        findings = self._content.dialog.findings
        return tuple(
            name
            for name in question.findings
            if name in findings
            and (findings[name].bundle is not None or name in _TOPIC_OF_FINDING)
        )

    def _pair_of(self, row: Interaction) -> str:
        sides = (map(self._formulary.name, side) for side in (row.a, row.b))
        return " with ".join(map(" or ".join, sides))

    def _label(self, finding: str) -> str:
        if finding == "age":
            return "older adults"
        return self._content.dialog.findings[finding].label

    def _computed(
        self,
        asked: Asked,
        parts: tuple[AnswerPart, ...],
        *names: str,
        topic: Topic | None = None,
    ) -> Answer:
        topics: list[Topic] = [self.table.topics(asked.question, names[0])[0]]
        topics += [self._formulary.topics_of(name)[0] for name in names[1:]]
        topics += [topic] if topic else self.table.topics(asked.question, names[0])
        topics += ["interaction"] if len(names) > 1 else []
        kept = [t for t in dict.fromkeys(topics) if t != "other"] or ["interaction"]
        return answered(
            asked.question.text, parts, *kept[:2], subject=names[0], computed=True
        )
