"""What-ifs: two plans compared, sides set beside each other, and clauses that go on."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.assuming import alternatives
from chatbot.engine.dialogue.learning import against_told
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.in_consult import Followed
from chatbot.engine.following.last_inputs import inputs
from chatbot.engine.following.told_so_far import learned
from chatbot.engine.planning.difference import seen
from chatbot.engine.saying import line_part
from chatbot.engine.understanding import read
from chatbot.engine.understanding.requests.command import plain_words
from chatbot.engine.understanding.requests.question_form import opens_question
from chatbot.engine.understanding.text.phrase_table import spelled
from chatbot.model.answer import AnswerPart
from chatbot.model.case import Status, Treatment
from chatbot.model.consult import Consult
from chatbot.model.content import Content
from chatbot.model.event import Compared
from chatbot.model.plan import Plan, PlanLine
from chatbot.model.reading import Command, Reading

TRIED: Final = "treatments_complete"
_TAKEN_UP: Final = {
    said: command
    for command, row in (
        (Command(name="apply"), "do it|go ahead{, with it, with that}|{let's ,lets ,}{do,go with} {it,that}|yes {make it so,do it,do that,apply it}"
         "|{record,keep,take} {it,that}|{,actually ,in fact }{he,she,they} {is,does,has,are,do,have}"),
        (Command(name="forget", rest="what-if"), "never mind{, that, it}|{forget,scrap,cancel,ignore,drop,scratch,leave} {that,it}"
         "|{,and }{,what }if not|no, {forget,scrap,leave} {it,that}"),
    )
    for said in spelled(row)
}  # fmt: skip
_UNSAFE: Final = frozenset({"unsafe-now", "over-dose-now"})
_TAKEN_AS_SAID = {Status.HYPOTHETICAL, Status.POSSIBLE}
_JOINED: Final = expression(r"; and\s+|[,;]?\s+and\s+(?=(?:he|she|we|they|i)\b)")
_SUBJUNCTIVE: Final = expression(r"\b(?:was|were)\b(?!n)")
_HELD: Final = expression(
    r"\b(?:held|hold|withheld|withhold|paused|dropped|drop|came off|took (?:him|her|them) off)\b"
    r"(?= (?:the|his|her|their|that|all)\b)"
)
_NOW: Final = {"drank": "drinks", "smoked": "smokes", "took": "takes", "stops": "stopped"}  # fmt: skip
_AS_NOW: Final = expression(rf"\b(?:{'|'.join(_NOW)})\b")
_PRONOUN: Final = expression(r"^(?:he|she|him|her|hers|his)(?:['\u2019]?s)?$")
_NO_SUBJECT: Final = expression(r"^(?:is|has|had|on|takes|took|taking)\b")
_PARTS: Final = expression(r"\s*(?:,|;|\band\b|\bplus\b)\s*")
_BOTH: Final = expression(r"\b(?:both|the two|all of (?:that|those|them))\b")
_MOST_JOINED: Final = 2
_MOST_WORDS_BESIDE: Final = 6
_GOES_ON: Final = expression(
    r"^(?:and|also|plus|as well as|on top of that|in addition)\b[\s,]*(?:also |what )?(?:if )?"
)
_AGAINST: Final = r"versus|vs\.?|as against|against|compared? (?:(?:that|it|this) )?(?:to|with|against)"
_OR_ELSE: Final = expression(rf"^(?:and )?(?:or|{_AGAINST})\b[\s,]*(?:what )?(?:if )?")
_BESIDE: Final = expression(rf"^(?:and )?(?:{_AGAINST})\b[\s,]*")
_TOGETHER: Final = expression(
    r"^(?:and |what about |how about )*(?:both|all(?: of (?:that|those|them))?)(?: (?:of (?:them|those)|together|at once|combined))*\W*$"
)
_NUMBER: Final = expression(r"(?<![\w./])\d+(?:\.\d+)?(?![\w./])")
_TELLS: Final = expression(
    r"^(?:he|she|they|pt|patient|the patient)(?:'s| is| has| takes| uses| says| does| denies)\b"
)
"""`and she takes lithium` is told, where `and on lithium` goes on supposing."""


def taken_up(consult: Consult, text: str) -> Reading | None:
    """`Go ahead`, `never mind`, right after a what-if: it is applied, or let go."""
    command = _TAKEN_UP.get(plain_words(text).replace(",", ""))
    if command is None or consult.assumed is None or consult.opens != "difference":
        return None
    return Reading(text=text, commands=(command,))


def suppose(engine: Engine, consult: Consult, clause: str) -> Compared | None:
    """Compare the plan with what it would be if a clause held; None if it says nothing."""
    reading = as_assumed(engine, consult, clause)
    if not _says_something(reading):
        return None
    case, _, _ = engine.learner.learn(consult.case, reading, consult.turn)
    named = Named(engine.content, grounds_of(reading))
    told = named.compared(clause, consult.plan, engine.planner.plan(case))
    if differs(consult, told):
        return told
    return told.but(read_as=tuple(learned(engine, consult.case, case)))


def suppose_all(engine: Engine, consult: Consult, clause: str) -> Followed | None:
    """One what-if, or two side by side."""
    sides = alternatives(_with_both(engine, consult, clause))
    found = [suppose(engine, consult, side) for side in sides]
    events = [event for event in found if event is not None]
    if len(events) != len(sides) or not events:
        return None
    if events[1:]:
        told = [event.but(applies=False) for event in events]
        return set_beside(consult, None, *told), [*told]
    assumed = as_assumed(engine, consult, sides[0])
    return set_beside(consult, assumed, *events), [*events]


def set_beside(consult: Consult, assumed: Reading | None, *told: Compared) -> Consult:
    """Keep what was compared for `more`, and what `make it so` would apply."""
    return consult.but(assumed=assumed, compared=told, opens="difference")


def as_assumed(engine: Engine, consult: Consult, clause: str) -> Reading:
    """Read a clause as if it had been told, part by part where the whole hides one."""
    first, *rest = _JOINED.split(clause)
    whole = _clause_read(engine, consult, first)
    for clause_after in rest:
        whole = _with_part(_clause_read(engine, consult, clause_after), whole)
    whole = against_told(consult.case.observations, whole)
    whole = whole.but(treatments=(*whole.treatments, *_denied(engine, consult, whole)))
    return _as_said(whole.but(text=clause))


def _denied(engine: Engine, consult: Consult, whole: Reading) -> Iterator[Treatment]:
    """`If she weren't anticoagulated`: the warfarin that was told is not taken."""
    kinds = {t.name for t in whole.treatments if t.status == "not taking"}
    kinds &= engine.content.classes.keys()
    for told in consult.case.treatments.values() if kinds else ():
        if kinds & engine.planner.formulary.classes(told.name):
            yield told.but(status="not taking")


def _clause_read(engine: Engine, consult: Consult, clause: str) -> Reading:
    """Read `was` and `were` as what they suppose: that it is so."""
    said = _SUBJUNCTIVE.sub("is", _HELD.sub("stopped", clause))
    said = _AS_NOW.sub(lambda found: _NOW[found[0]], said)
    said = f"patient {said}" if _NO_SUBJECT.match(said) else said
    said = f"{said} years old" if said.isdecimal() else said
    whole = read(engine.lexicon, said, None, consult.today)
    parts = _PARTS.split(said)
    for part in parts if parts[1:] else ():
        whole = _with_part(whole, read(engine.lexicon, part, None, consult.today))
    return whole


def going_on(engine: Engine, consult: Consult, reading: Reading) -> str | None:
    """The whole what-if that `and were 80` goes on with; None if it goes on from none.

    `Versus 25 years old` stands beside this patient where nothing was supposed, `versus
    insulin` beside the last answer or plan.
    """
    text = " ".join(reading.text.split())
    if reading.answered or reading.commands:
        return None
    if _was_just_supposed(consult):
        both = _TOGETHER.match(text.lower())
        return "what if both" if both else _from_last(engine, consult, text)
    beside = _behind(_BESIDE, text)
    short = len(beside.split()) <= _MOST_WORDS_BESIDE
    if beside and short and _is_clause(engine, consult, beside):
        return f"what if {beside}"
    named = reading.treatments or reading.observations
    return text if beside and named and "," not in text else None


def _from_last(engine: Engine, consult: Consult, text: str) -> str | None:
    before = consult.compared[-1].assumption
    for form, joint in ((_OR_ELSE, " versus"), (_GOES_ON, "; and")):
        rest = _behind(form, text)
        if rest.isdecimal():
            return f"what if {_with_number(before, rest)}"
        if rest and _is_clause(engine, consult, rest):
            return f"what if {before}{joint} {rest}"
    return None


def _behind(form: re.Pattern[str], text: str) -> str:
    """What stands behind words that a text opens with, without its closing marks."""
    opened = form.match(text.lower())
    return text[opened.end() :].strip(" ?.!") if opened else ""


def _with_number(before: str, number: str) -> str:
    """`And 80` after `eGFR 25` is another eGFR; where no number was supposed, an age."""
    numbers = _NUMBER.findall(before)
    if len(numbers) == 1:
        return _NUMBER.sub(number, before)
    return f"{before}; and {number} years old"


def _was_just_supposed(consult: Consult) -> bool:
    """Whether the last input was a what-if, so that nothing was told since."""
    before = consult.previous
    if before is None or not consult.compared or before.case != consult.case:
        return False
    return consult.opens == "difference" or before.compared is not consult.compared


def _is_clause(engine: Engine, consult: Consult, rest: str) -> bool:
    """Whether it says what would be so, and neither asks nor tells what is."""
    if opens_question(rest.lower().split()):
        return False
    told = _clause_read(engine, consult, rest)
    if _TELLS.match(rest.lower()) and not _is_of_another(consult, told):
        return False
    is_bare = all(
        t.status == t.response == "unknown" and not t.dose for t in told.treatments
    )
    alone = is_bare and not [o for o in told.observations if not o.implied]
    return _says_something(told) and not alone


def _is_of_another(consult: Consult, told: Reading) -> bool:
    """Whether it gives an age that is not this patient's: that can only be supposed."""
    known = consult.case.observations.get("age")
    ages = [o for o in told.observations if o.finding == "age"]
    return known is not None and any(o.value != known.value for o in ages)


def _says_something(reading: Reading) -> bool:
    """Whether it tells more than whose sex a pronoun has."""
    by_word = (
        o for o in reading.observations if not _PRONOUN.match(o.text.strip().lower())
    )
    told = any(by_word) or any(o.finding != "sex" for o in reading.observations)
    return bool(told or reading.treatments or reading.allergies)


def _with_both(engine: Engine, consult: Consult, clause: str) -> str:
    """`he were on both` as the last two suppositions together."""
    if not _BOTH.search(clause) or _says_something(as_assumed(engine, consult, clause)):
        return clause
    events = (e for _, here in inputs(consult) for e in reversed(here.compared))
    latest = dict.fromkeys(e.assumption for e in events)
    lately = list(islice(latest, _MOST_JOINED))
    return "; and ".join(reversed(lately)) if lately[1:] else clause


def _with_part(whole: Reading, part: Reading) -> Reading:
    """What a part tells beside what the whole told already; a bare name closes no list."""
    known = {o.finding for o in whole.observations}
    named = {t.name for t in whole.treatments}
    taken = tuple(t for t in part.treatments if t.name not in named)
    known |= set() if taken else {TRIED}
    told = tuple(o for o in part.observations if o.finding not in known)
    return whole.but(
        observations=(*whole.observations, *told),
        treatments=(*whole.treatments, *taken),
    )


def differs(consult: Consult, compared: Compared) -> bool:
    """Whether a supposition changes the plan."""
    lines = (*compared.added, *compared.removed, *compared.changed)
    return bool(lines) or compared.urgency != consult.plan.urgency


def _as_said(reading: Reading) -> Reading:
    """What stands inside `what if` counts as present; a denial stays a denial."""
    observations = tuple(
        o.but(status=Status.PRESENT) if o.status in _TAKEN_AS_SAID else o
        for o in reading.observations
    )
    return reading.but(observations=observations, questions=(), correction=True)


def grounds_of(reading: Reading) -> frozenset[str]:
    """Everything that a reading tells: findings, treatments, allergies."""
    told = (
        *(o.finding for o in reading.observations),
        *(t.name for t in reading.treatments),
        *(a.name for a in reading.allergies),
    )
    return frozenset(told)


class Named(NamedTuple):
    """Words a difference between two plans, given what is new."""

    content: Content
    grounds: frozenset[str]
    """The findings and treatments that differ."""

    def compared(self, clause: str, before: Plan, after: Plan) -> Compared:
        """The difference as an event."""
        change = seen(before, after)
        touched = (*change.added, *(line for _, line in change.changed))
        return Compared(
            assumption=clause,
            added=tuple(self.reasoned(line) for line in change.added),
            removed=tuple(line.text for line in change.removed),
            withdrawn=tuple(
                self.changed(was, line)
                for was, line in change.changed
                if was.order and not line.order
            ),
            changed=tuple(self.changed(*pair) for pair in change.changed),
            urgency=after.urgency,
            hangs=tuple(_newly_open(before, after)),
            cites=tuple(dict.fromkeys(c for line in touched for c in line.cites)),
            statements=tuple(
                dict.fromkeys(s for line in touched for s in line.statements)
            ),
        )

    def changed(self, before: PlanLine, after: PlanLine) -> str:
        """The line as it would be, with the cautions that are new."""
        known = {concern.rule for concern in before.watch}
        new = [c for c in after.watch if c.rule not in known]
        told = " ".join(f"With it ({c.severity}): {c.text}" for c in new)
        return f"{self.reasoned(after)} {told}".rstrip()

    def reasoned(self, line: PlanLine) -> str:
        """A line with what it newly rests on, unless it says so itself."""
        labels = [self._label(name) for name in line.because if name in self.grounds]
        unsaid = [label for label in labels if label not in line.text]
        return f"{line.text} (Because of {', '.join(unsaid)}.)" if unsaid else line.text

    def _label(self, name: str) -> str:
        finding = self.content.dialog.findings.get(name)
        if finding is not None:
            return finding.label
        row = self.content.drugs.get(name)
        return row.name if row else name.replace("-", " ")


def _newly_open(before: Plan, after: Plan) -> Iterator[str]:
    """What lines wait for that none waited for before, each once."""
    known = {named for line in before.lines for named in line.check_first}
    for line in after.lines:
        for named in line.check_first:
            if named not in known:
                known.add(named)
                yield named


def against_ordered(
    content: Content, before: Plan, after: Plan, ordered: frozenset[str | None]
) -> Iterator[AnswerPart]:
    """What newly speaks against what a plan ordered or is taken, in the plan's words."""
    named, change = Named(content, frozenset()), seen(before, after)
    for was, line in (*change.changed, *((None, line) for line in change.added)):
        unsafe = line.id in _UNSAFE and (was is None or was.id != line.id)
        ours = was and was.order and was.drug in ordered
        if unsafe or (was and ours and _rules(line) - _rules(was)):
            told = f"Changed in the plan: {named.changed(was or line, line)}"
            yield line_part(line, told)


def _rules(line: PlanLine) -> set[str]:
    """What the safety check holds against a line."""
    return {*line.rules, *(concern.rule for concern in line.watch)}


def changes(content: Content, before: Plan, after: Plan) -> Iterator[AnswerPart]:
    """What one plan has that another had not, line by line."""
    change = seen(before, after)
    named = Named(content, frozenset())
    rows = [("Added", line.text, line) for line in change.added]
    rows += [("Changed", named.changed(*pair), pair[1]) for pair in change.changed]
    rows += [("Dropped", line.text, line) for line in change.removed]
    for word, told, line in rows:
        yield line_part(
            line, f"{word}: {told}", f"{word}: {line.plain}" if line.plain else None
        )
