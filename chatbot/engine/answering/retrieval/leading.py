"""Whether a statement goes before the tables: it is asked for just what is asked."""

from typing import Final

from chatbot.engine.answering.knowledge import Knowledge
from chatbot.engine.answering.reading.asking import (
    asks_only_of_pair,
    is_bare,
    is_ground,
)
from chatbot.engine.answering.reading.aspect import SPECIFIC, Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.telling import THINGS, things
from chatbot.engine.answering.retrieval.index import Match, Matches
from chatbot.engine.answering.tables.pairing import OF_EFFECT
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.model.knowledge import Statement, Topic

LEADS: Final = 620
"""A question this like a phrasing is answered by the statement, not by the table."""
_JUST_THAT: Final = 900
"""From this likeness on a statement gives a dose in place of the drug's row."""
WORTH_ADDING: Final = 400
"""From this likeness on a statement is added below a table's answer."""
_HOW_TO_STOP: Final = expression(
    r"\b(?:taper\w*|wean\w*|withdrawal|(?:come|coming|get) off|cold turkey|bring it down"
    r"|(?:how|safely|suddenly|abruptly) .*stop|stop\w* .*(?:suddenly|abruptly|safely))\b"
)
_A_TAPER: Final = expression(
    r"^(?!.*\b(?:how|stop\w*|off|need\w*|must|require\w*|without|if|after) ).*\b(?!to )\w+ tapers?\b"
)
"""A taper that is given, not one that ends what was."""
_ON_THE_WHOLE: Final = 860
"""From this score on a statement is what is asked, though no one phrasing is like it."""
_SOME_DOSE: Final = expression(
    r"\b(?:(?:high|low|full|single|higher|lower|large|larger|early|more|extra)"
    r" (?:\w+ )?doses?|dose (?:packs?|paks?|dependent|response|related|ceiling)|ceiling dose"
    r"|at what dose(?! *$))\b"
)
"""A dose that is spoken of, not asked for."""
OF_DRUGS: Final[frozenset[Topic]] = frozenset(
    {
        "nsaid", "muscle_relaxant", "opioid", "gabapentinoid", "antidepressant",
        "steroid", "acetaminophen", "topical",
    }
)  # fmt: skip
"""Topics on drugs, of which what is said for adults answers for nobody else."""
_OF_PILLS: Final = OF_DRUGS - {"topical"}


class Leading:
    """Weighs the best statement on a question against the rows of the tables."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._index = knowledge.index
        self._medicines = knowledge.medicines
        self._formulary = knowledge.formulary

    def leads(self, best: Match, question: Question) -> bool:
        """Whether a statement goes before the tables: it is asked for just this."""
        told = self._knowledge.content.statements[best.statement]
        untold = self._index.tellings.passed_over(question, told)
        if untold or self._is_for_rows(best, question):
            return False
        safe = question.has("safe") and not self._has_row_for_dose(question)
        if safe and question.medicines and not question.findings:
            return self._speaks_of_medicine(best, question)
        if self._is_for_one_row(best, question):
            return False
        known = self._index.asked_for(best.statement)
        if not _wanted(question) <= known:
            return False
        phrased = best.phrase >= LEADS and self._speaks_of_all(best, question)
        return phrased or self._fits_on_the_whole(best, question)

    def on_thing(self, question: Question, matches: Matches) -> Matches:
        """Where an aspect of a thing is asked, what is on that, the telling first."""
        named = things(question)
        put_so = self._knowledge.phrasings.same(question.words)
        if put_so or not (named and self._index.tellings.asked(question)):
            return matches

        def misses(match: Match) -> tuple[bool, ...]:
            told = self._knowledge.content.statements[match.statement]
            on_pills = not question.medicines and told.topics[0] in _OF_PILLS
            on_it = all(self._is_on(told, unit) for unit in named)
            untold = self._index.tellings.untold(question, told.says)
            return on_pills, not on_it, on_it and bool(untold)

        return tuple(sorted(matches, key=misses))

    def _is_on(self, told: Statement, unit: Unit) -> bool:
        """Whether it is on a thing; of an illness it may name the wider in its text."""
        if self._index.is_on(told.id, unit):
            return True
        ills = {c.term for c in unit.concepts if c.id in THINGS["diseases"]}
        text = f"{told.id.replace('-', ' ')} {told.says}"
        return bool(ills) and not ills.isdisjoint(self._knowledge.terms_of(text))

    def misses_pair(self, best: Match, question: Question) -> bool:
        """`tylenol with flexeril`: two are joined, and it is asked for only one of them."""
        if not asks_only_of_pair(question):
            return False
        asked_by = self._index.is_asked_by
        units = question.medicine_units
        return not all(asked_by(best, unit, itself=False) for unit in units)

    def _fits_on_the_whole(self, best: Match, question: Question) -> bool:
        """Whether all that speaks for it together makes up for what no phrasing says."""
        if best.score < _ON_THE_WHOLE or question.has("compare"):
            return False
        bearing = (u for u in question.all_units if u.medicines or self._is_illness(u))
        return all(self._index.answers(best.statement, u) for u in bearing)

    def _is_illness(self, unit: Unit) -> bool:
        """Whether it names what the patient may have beside the pain."""
        findings = self._knowledge.content.dialog.findings
        named = (c.id for c in unit.concepts if c.kind == "finding")
        return any(name in findings and findings[name].bundle for name in named)

    def compared(self, question: Question, matches: Matches) -> Matches:
        """What weighs the medicines compared on what is named, that no row speaks of."""
        named = [u for u in question.all_units if is_ground(u)]
        medicines = question.medicine_units
        compares = question.has("compare") or "than" in question.words
        told = _SOME_DOSE.search(question.said) is not None
        rows = question.has("renal") or (question.has("dose", "maximum") and not told)
        if not (compares and named and medicines[1:]) or rows:
            return ()
        found = [
            match
            for match in matches
            if match.phrase >= WORTH_ADDING
            and all(self._index.speaks(match.statement, u) for u in medicines[:2])
            and any(self._index.speaks(match.statement, u) for u in named)
        ]
        return (*found, *(m for m in matches if m not in found)) if found else ()

    def _is_for_one_row(self, best: Match, question: Question) -> bool:
        """Whether a drug's row has just what is asked, and no phrasing asks the same."""
        by_row = (
            self._has_row_for_dose(question)
            or self._has_row_on_taking(question)
            or self._has_row_on_it(question)
            or self._medicines.choices.is_asked(question)
        )
        same = self._index.is_asked_as(best, SPECIFIC & {*question.aspects})
        return by_row and (not same or best.phrase < _JUST_THAT)

    def _is_for_rows(self, best: Match, question: Question) -> bool:
        """Whether the tables have a row on just the medicines, people or condition."""
        return (
            self._has_row_for_people(best, question)
            or (
                self._medicines.meets(question) and not self._is_on_kind(best, question)
            )
            or self._medicines.limits.is_weighed(question)
            or self._medicines.asks_dose_of_each(question)
            or self._misses_condition(best, question)
            or self._is_on_both(best, question)
        )

    def _is_on_both(self, best: Match, question: Question) -> bool:
        """`X or Y, what differs`: it is asked for only by who takes both of them."""
        known = self._index.asked_for(best.statement)
        joins = "combine" in known and "compare" not in known
        return joins and bool(self._medicines.side_by_side(question))

    def _is_on_kind(self, best: Match, question: Question) -> bool:
        """`Advil with aleve`: a statement on two of that kind, asked for in those words."""
        kinds = (self._formulary.topics_of(name) for name in question.medicines)
        has = self._index.has_topic
        two = len(question.medicines) > 1
        own = two and all(any(has(best.statement, t) for t in kind) for kind in kinds)
        on_both = own and has(best.statement, "interaction")
        return on_both and best.phrase >= _JUST_THAT

    def _misses_condition(self, best: Match, question: Question) -> bool:
        """Whether the table warns of a condition that a statement does not speak of."""
        if question.has(*OF_EFFECT, "why"):
            return False
        conditions = [unit for unit in question.all_units if "finding" in unit.kinds]
        own = best.evidence is None or best.evidence.on_topic
        spoken = (
            bool(own)
            and best.phrase >= LEADS
            and any(self._index.names_finding(best.statement, u) for u in conditions)
        )
        return not spoken and self._medicines.warns_in_condition(question)

    def is_on_other_drugs(self, best: Match, question: Question) -> bool:
        """`can oxycodone cause weight gain`: what another class does is no answer."""
        if question.measures:
            return False
        topics = {*self._knowledge.content.statements[best.statement].topics}
        units, topics_of = question.medicine_units, self._formulary.topics_of
        own = {t for unit in units for name in unit.medicines for t in topics_of(name)}
        names, apart = self._index.names_medicine, not topics & own
        apart = apart and bool(own & OF_DRUGS) and topics <= OF_DRUGS
        return apart and not any(names(best.statement, unit) for unit in units)

    def _has_row_for_people(self, best: Match, question: Question) -> bool:
        """Whether one drug is asked about for certain people, and its row has them."""
        names = question.medicines
        if len(names) != 1 or question.has("compare", "dose", "maximum"):
            return False
        row = self._formulary.has_row(names[0])
        if not row and (
            not question.has("pregnancy") or self._is_asked_for(best, question)
        ):
            return False
        return self._medicines.has_people(question, names[0])

    def _has_row_for_dose(self, question: Question) -> bool:
        """Whether a dose is asked of one drug that the drug table has."""
        names = question.medicines
        if _SOME_DOSE.search(question.said):
            return False
        return (
            question.has("dose", "maximum")
            and not question.has("compare", "stronger", "works", "missed", "stopping")
            and len(names) == 1
            and self._formulary.has_row(names[0])
        )

    def _has_row_on_taking(self, question: Question) -> bool:
        """Whether one drug's row says how it is stopped, or when it works, as is asked.

        A steroid taper is how the steroid is given.
        """
        if len(question.medicines) != 1:
            return False
        name, said, rows = question.medicines[0], question.said, self._medicines
        steroid = self._formulary.belongs(name, "corticosteroid")
        given = steroid and _A_TAPER.search(said)
        stops = _HOW_TO_STOP.search(said) and not given and rows.has_stopping(name)
        return bool(stops) or (question.has("onset") and rows.has_onset(name))

    def _has_row_on_it(self, question: Question) -> bool:
        """Whether no more than a drug's name is asked, and it has a row."""
        bare = is_bare(question) and not self._index.tellings.asked(question)
        return bare and self._formulary.has_row(question.medicines[0])

    def _speaks_of_medicine(self, best: Match, question: Question) -> bool:
        """Whether it speaks of every medicine someone means to give."""
        asked = SPECIFIC & {*question.aspects}
        known = self._index.asked_for(best.statement)
        return (
            best.phrase >= WORTH_ADDING
            and asked <= known
            and self._is_asked_for(best, question)
        )

    def _speaks_of_all(self, best: Match, question: Question) -> bool:
        """Whether it names every medicine of a pair, and every condition, asked about."""
        kinds = {"finding"} if question.medicines else set()
        if question.medicines[1:]:
            kinds |= {"drug", "class"}
        return all(
            self._index.speaks(best.statement, unit)
            for unit in question.all_units
            if unit.kinds & kinds
        ) and self._is_asked_for(best, question)

    def _is_asked_for(self, best: Match, question: Question) -> bool:
        """Whether it is asked for the medicines named; a dose, for just the first."""
        itself = question.has("dose", "maximum")
        return all(
            self._index.is_asked_by(best, unit, itself=itself)
            for unit in question.medicine_units[: 1 if itself else 2]
        )


def _wanted(question: Question) -> frozenset[Aspect]:
    """What is asked that not all speaks of; `why stop it` does not ask how to."""
    wanted = SPECIFIC & {*question.aspects}
    return wanted - {"stopping"} if question.has("why") else wanted
