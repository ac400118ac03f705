"""Questions in few words that tell nothing, and why a treatment is left out.

Every form of the latter asks `why not X`. Two things asked about one after the other are
compared by `compare them`, `which is safer`.
"""

import re
from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading.ellipsis import asks_who_says, seeks_better
from chatbot.engine.answering.reading.form import is_bare_name
from chatbot.engine.answering.tables.raising import raised
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.last_inputs import inputs
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


_OPENED: Final = (
    r"^\W*(?:(?:ok|okay|so|well|hmm|right|then|now|and|but|or|also|sorry|doc"
    r"|(?:tell|remind) me|explain)[\s,]+)*"
)
_ENDS: Final = (
    r"(?:[\s,]+(?:then|here|though|for (?:him|her|them|this (?:one|patient|pt|man|woman))"
    r"|in (?:the|this|your) plan|on (?:the|this|your) (?:list|plan)))*\W*$"
)
_WHY: Final = (
    r"(?:why|how come|what(?:'s|s| is) the reason for|(?:any |the )?reasons? for)"
)
_GIVE: Final = (
    r"(?:(?:give|giving|use|using|try|trying|offer|offering|start|starting|prescribe"
    r"|prescribing|add|adding|recommend|recommending|suggest|suggesting|order|ordering"
    r"|put (?:him|her|them) on|putting (?:him|her|them) on)\s+(?:him |her |them )?)"
)
_NAME: Final = r"(?:an?\s+|any\s+|the\s+)?(?P<name>[\w/-]+(?:\s+[\w/-]+){0,4}?)"
_USED: Final = r"(?:\s+(?:indicated|needed|given|used|recommended|warranted|called for|an option))?"
_FORMS: Final = tuple(
    expression(_OPENED + form + _ENDS, re.IGNORECASE, cues=cues)
    for form, cues in {
        rf"{_WHY}\s+(?:is there\s+|are there\s+|there(?:'s|s| is| are)\s+|do you (?:have|give)\s+"
        rf"|did you (?:give|suggest|recommend)\s+)?no\s+{_NAME}": "why|how come|reason",
        rf"no\s+{_NAME}[\s,;:.-]+(?:because|but |and )?\s*(?:why(?: not| is that)?|how come|because)":
            "why|how come|because",
        rf"(?:no|never|not any)\s+{_NAME}\s+(?:at all|whatsoever|ever|of any kind|period)":
            "at all|ever|of any kind|period",
        rf"no\s+{_NAME}\s*\?": "?",
        rf"how (?:sure|certain|confident)\s+(?:are you|r u|is it)?\s*(?:re|about|of|on|that)?\W*(?:there(?:'s| is) )?no\s+{_NAME}":
            "how sure|how certain|how confident",
        rf"(?:why|how come)\s+(?:is|are)(?:n['\u2019]?t| not)\s+(?:there\s+)?{_NAME}{_USED}":
            "why|how come",
        rf"(?:why|how come)\s+{_NAME}\s+(?:is|are)(?:n['\u2019]?t| not){_USED}":
            "why|how come",
        rf"(?:why|how come)\s+(?:do|did|would|should|can|could|are|am)?(?:n['\u2019]?t| not)?\s*"
        rf"(?:i|we|you|he|she|they)\s*(?:do|did|would|should|can|could|are|am)?"
        rf"(?:n['\u2019]?t| not)\s+(?:just\s+)?{_GIVE}{_NAME}": "why|how come",
        rf"(?:(?:is there\s+)?(?:any|a) reasons?|what(?:'s|s| is) the reason)\s+"
        rf"(?:not to|i (?:can|should)(?:n['\u2019]?t|not| not)|for not)\s+{_GIVE}{_NAME}": "reason",
        rf"what(?:'s|s| is)?\s+(?:stops|stopping|keeps|keeping|prevents|preventing)\s+(?:me|us|you)\s+"
        rf"(?:from\s+)?{_GIVE}{_NAME}": "stop|keep|prevent",
        rf"what(?:'s|s| is)?\s+(?:speaks|argues|counts|there|the case|the argument)?\s*against\s+"
        rf"{_GIVE}?{_NAME}": "against",
        rf"(?:which|what)(?:'s|s| is)?(?:\s+(?:finding|fact|factor|condition|thing)s?)?\s+(?:bars|barred|barring|excluded"
        rf"|excludes|(?:rules?|ruled|ruling|knocks?|knocked) out)\s+{_GIVE}?{_NAME}": "bar|exclude|rul|knock",
        rf"why (?:did|do) you (?:reject|rule out|exclude|bar|withdraw|discard)\s+{_NAME}": "why d",
        rf"why (?:is|was|were|are) {_NAME} (?:rejected|ruled out|excluded|barred|withdrawn|discarded|off the table)": "why ",
    }.items()
)  # fmt: skip
_DOUBTS: Final = expression(
    _OPENED
    + rf"what(?:'s|s| is)?\s+(?:wrong|the (?:problem|trouble|matter|issue))\s+with\s+"
    rf"{_GIVE}?{_NAME}" + _ENDS,
    re.IGNORECASE,
    cues=("wrong", "problem", "trouble", "matter", "issue"),
)


def left_out(text: str) -> str | None:
    """What a text asks the absence of: `nsaids` in `no nsaids, why?`."""
    said = " ".join(text.split())
    found = (form.match(said) for form in _FORMS)
    return next((match["name"] for match in found if match), None)


def doubted(text: str) -> str | None:
    """What a text finds fault with: `tramadol` in `what's wrong with tramadol?`."""
    found = _DOUBTS.match(" ".join(text.split()))
    return found["name"] if found else None
