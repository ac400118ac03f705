"""Whether a text with no question mark tells: a dose, a number, signs as in a note.

In a first message what is told is divided from what is asked: `23F LBP, tylenol ok?`.
"""

import re
from datetime import date
from typing import Final

from chatbot.engine.answering.reading import form
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.telegraphic import TELLS, asks_of_dose
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.suspecting import disease_in
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.understanding import read
from chatbot.engine.understanding.medicines import reference
from chatbot.engine.understanding.requests.question_form import SOMEONE
from chatbot.engine.understanding.requests.question_form import may_ask as may_open
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_FOR_SOMEONE = expression(
    r"\b(?:in|for|to|with|w/?|and|at|if|dos(?:e|ing)|max)(?: (?:an?|my|her|his|our)(?: [a-z]+)?)?"
    r"(?:\s+(?:e?gfr|crcl)(?:\s+(?:of|is))?|\s+(?:he|she|they|pt)(?:\s+(?:is|was|weighs?|weighed))?)?\s+$",
    re.IGNORECASE,
)
_MAY_I = (("ok", "to"), ("okay", "to"), ("safe", "to"))
_BE_FIRST = expression(r"^\s*(?:is|are)\s", re.IGNORECASE)
_HAS_AND_TAKES = expression(
    r"^\W*(?:(?:and|also|now|but)\s+)*(?:has|have)\s.*\b(?:takes|taking|uses|on)\s",
    re.IGNORECASE,
)
"""`Has ckd and takes warfarin` tells, though `has` opens questions as well."""
OPENS_UNABLE = expression(
    r"\W*(?:(?:and|but|also|now|so|still)\W+)*"
    r"((?:can|could|is|are|was|were|has|have|had|does|did|wo|will|would)\b|\w+n\W?t\b)",
    re.IGNORECASE,
)
_TAKES_BESIDE = expression(
    r"^(?!.*\b(?:if|suppos\w*|imagine|unless|whether)\b).*(?:[,;]|\bbut|\band)(?: (?:he|she|they|pt|is|he's|she's|already|also|still|now))* (?:on|takes?|taking)\b",
    re.IGNORECASE,
)
"""`Wants tramadol, on zoloft`: what is taken is told beside what is asked about."""
_BARS = expression(
    r"\W*(?:(?:he|she|pt|patient)\s+)?(?:can(?:'?t|not)|unable to|allergic to|adrs?\b|intoler|adverse|allerg\w+(?: to| ?:))",
    re.IGNORECASE,
)
"""`Can't do opioids - in recovery`, `ADR: tramadol (seizure)`: told, whatever else it asks."""
STATED = expression(
    rf"{TELLS.pattern}|^\W*(?:s?he|they|pt)\W?(?:s|re)\b| (?:now|today|tonight|this morning)$"
)
"""`EGFR 28 now, changes?`: told, and asked about."""
_TOPIC = expression(
    r"^\W*(?P<named>(?:[\w/+&]+ ){0,3}[\w/]+)(?: ?[:\u2013\u2014]| -) (?P<asked>(?!.*\b(?:it|that|this|them|he|she|his|her|now|today|tonight|next"
    r"|anything|changes?|(?:do|should|can|to) (?:(?:i|we) )?(?:do|call|tell|send|give))\b).+)$"
)
"""`Sciatica - when to refer`: of what anyone has; `numb foot - what now` is of this patient."""
OF_TREATMENTS = CLOSERS | {"age", "sex", "duration", "back_complaint"}
_WEIGHING = listed("vs versus interaction interactions")
"""`Tramadol 50 vs heat`, `gabapentin 300 tid sertraline interaction` tell of no dose taken."""
_ENDS = (". ", "? ", "! ", "\n", ".\t")


def is_taken_for(engine: Engine, reading: Reading) -> bool:
    """`apixaban for afib`: a medicine that is not for the back, and what it is for."""
    if not reading.treatments:
        return False
    first = min(reading.treatments, key=lambda t: t.start)
    content = engine.content
    ours = (
        content.drugs.keys() | content.dialog.measures.keys() | content.classes.keys()
    )
    classes = {c.id for c in content.classes.values() if first.name in c.members}
    kin = classes & {c for drug in content.drugs.values() for c in drug.classes}
    purpose = reading.text[first.end :].lower()
    asks = purpose.endswith((" ok", " okay", " safe"))  # `zolpidem for sleep ok`
    led = reading.text[: first.start].strip() or not purpose.startswith(" for ")
    if led or asks:
        return False
    told = {o.finding for o in reading.observations} - OF_TREATMENTS - {"chronic"}
    of_back = {*engine.answerer.read(purpose).named("idea")} & {"back", "sciatica"}
    return not of_back and first.name not in ours and (bool(told) or not kin)


def is_note(reading: Reading, question: Question) -> bool:
    """Whether it opens as a note does, or says what he has and takes."""
    told = {o.finding for o in reading.observations} - OF_TREATMENTS
    owned = bool(reading.treatments) and _HAS_AND_TAKES.search(reading.text)
    signs = tuple(o.text for o in reading.observations if o.finding in told)
    begins = form.begins_as_note(question, signs) or begins_with_sign(reading)
    return bool(told) and (begins or bool(owned))


def told_beside(reading: Reading, owned: Reading) -> Reading:
    """The medicines that a question tells of: what is taken beside, and what is barred."""
    beside = reading.treatments if _TAKES_BESIDE.search(reading.text) else ()
    kept = {t.name: t for t in (*beside, *owned.treatments) if t.status == "current"}
    told = reading if _BARS.match(reading.text) else Reading(text="")
    kept |= {t.name: t for t in told.treatments if t.is_barred}
    return told.but(text=reading.text, treatments=(*kept.values(),), unread=())


def begins_with_sign(reading: Reading) -> bool:
    """`Can't pee since last night`: a sign in words that open questions as well."""
    opened = OPENS_UNABLE.match(reading.text)
    return opened is not None and any(
        o.start <= opened.start(1) < o.end and o.status.is_here
        for o in reading.observations
    )


def is_topic(engine: Engine, text: str) -> bool:
    """Whether a thing is named and asked about in general, as in `stenosis - imaging`."""
    found = _TOPIC.match(text.lower())
    if found is None or form.says_of_someone(found["named"]):
        return False
    asked = engine.answerer.read(found["asked"])
    return not (asked.medicines or asked.measures)


def asks_of_topic(engine: Engine, said: str) -> bool:
    """`Improvement first month percent`, `is wbc useful`: of what is held, not of what was told."""
    words = said.lower().split()
    held = engine.answerer.is_asked_of_a_statement(said)
    asks = held or may_open(words)
    return asks and not reference.opens(words)


def may_ask(reading: Reading) -> bool:
    """Whether it is one short sentence that nothing was made of yet but facts."""
    words = words_of(reading.text)
    return is_one_sentence(reading) and not tells(reading, words)


def is_one_sentence(reading: Reading) -> bool:
    """Whether it is one short sentence, with no question and no command in it."""
    if reading.questions or reading.commands:
        return False
    words = words_of(reading.text)
    if not words or len(words) > form.MOST_WORDS:
        return False
    return not any(end in reading.text.strip() for end in _ENDS)


def tells(reading: Reading, words: tuple[str, ...]) -> bool:
    """`naproxen 500 mg bid` is what is taken and `eGFR 25` what was measured.

    Unless it opens as a question does.
    """
    if form.opens_as_question(words) or "mme" in words or "equivalents" in words:
        return False
    if words[:2] in _MAY_I or asks_of_dose(" ".join(words)):
        return False
    treatments = reading.treatments  # of `two relaxants` the number is of a kind
    dosed = any(t.dose is not None and t.name != t.drug_class for t in treatments)
    dosed &= _WEIGHING.isdisjoint(words)
    return dosed or any(
        isinstance(o.value, int | float | Interval) and not isinstance(o.value, bool)
        for o in reading.observations
        if o.finding != "duration" and not _is_circumstance(o, reading)
    )


def _is_circumstance(observation: Observation, reading: Reading) -> bool:
    """`ibuprofen for my 6 yr old`, `pregabalin with crcl 30`: for whom it would be."""
    before = reading.text[: observation.start]
    text = reading.text.lower()
    named = any(
        t.end <= observation.start or text.startswith(t.text.lower())
        for t in reading.treatments
    )
    telling = TELLS.search(_FOR_SOMEONE.sub("", _BE_FIRST.sub("", before)))
    return named and bool(_FOR_SOMEONE.search(before)) and not telling


_DESCRIBES: Final = expression(
    r"^\W*(?:(?:hi|hello|so|ok)\W+)*(?:\d{1,3}\W{0,2}(?:y/?o|yrs?|years?|[mf]|male|female"
    r"|woman|man)\b|(?:pt|patient|male|female|man|woman|lady|gentleman)\b)",
    re.IGNORECASE,
)
_WISHES: Final = expression(
    r"\b(?:needs?|wants?|ok|okay|safe|give|start|add|try|use|should|can|could|better|best)\b",
    re.IGNORECASE,
)
_OF_ONE: Final = expression(
    r"^(?P<asked>\w[^.!\n]*?) (?:(?:for|in|with|to|of|about|on) )?(?P<told>(?:an?|my|this|our) (?:[\w-]+ ){0,3}?"
    r"(?:(?P<age>\d{1,3}[ -]?(?:y|[mf]\b))|(?:pt|patient|man|woman|lady|gentleman|guy|male|female)\b).*)$",
    re.IGNORECASE,
)
_LIVED: Final = expression(
    r"\b(?:who|and|already|currently|recently|now)(?: (?:ha[sd]|have|is|was|also|already|recently|currently|not|now|been))*"
    r" (?:failed|tried|taken|taking|takes|took|stopped|declined|refused|responded|uses|completed)\b|\bgiven that\b",
    re.IGNORECASE,
)
"""`Who has tried PT`, `currently taking`: what only a patient of one's own has done."""
_FEWEST: Final = 2
"""Words before a comma that may tell of someone."""


def described(
    engine: Engine, consult: Consult, reading: Reading, on: date
) -> Reading | None:
    """Return what is told around what is asked; None where nothing is told, or later on."""
    text = " ".join(reading.text.split())
    question = reading.questions[0] if len(reading.questions) == 1 else ""
    first = bool(question) and text.startswith(question.rstrip("? "))
    if consult.case.is_told or not first:
        return None
    rest = text[len(question) :].strip(" ?,;.")
    of_one = _of_one(engine, question)
    if of_one is not None:
        apart = f"{of_one['told'].strip(' ?')}. {rest}. {of_one['asked']}?"
        return read(engine.lexicon, apart, consult.prompt, on).but(text=reading.text)
    if not _DESCRIBES.match(text):
        return None
    told, asked = _divided(question)
    facts = read(engine.lexicon, f"{told}. {rest}".strip(" ."), consult.prompt, on)
    doubts = (o for o in reading.observations if o.status is Status.POSSIBLE)
    doubted = tuple(o for o in doubts if o.text in asked)
    kept = facts.but(text=reading.text, questions=() if doubted else (asked,))
    return kept.but(observations=(*facts.observations, *doubted))


def _of_one(engine: Engine, question: str) -> re.Match[str] | None:
    """`What next for a 59-year-old on Xarelto`, where `naproxen for a 70 year old` is of anyone."""
    found = _OF_ONE.match(question)
    if found is None or _LIVED.search(found["told"]):
        return found
    named = engine.answerer.read(found["asked"])
    return found if found["age"] and not (named.medicines or named.measures) else None


def _divided(question: str) -> tuple[str, str]:
    """What is told in a question, and what it asks: `tylenol ok?` after the last comma.

    Without a comma the whole is asked, and told is what stands before a wish.
    """
    told, _, asked = question.rpartition(",")
    if len(told.split()) >= _FEWEST and asked.strip(" ?"):
        return told, asked.strip()
    return _WISHES.split(question, maxsplit=1)[0].strip(" ?"), question


_IS: Final = r"(?: (?:is|are|was|were|has|have|had|been|seems?|also|still|just|now|very|really|so|quite|a bit|keeps?))*"
_WHO: Final = rf"^{OPENERS}{SOMEONE}{_IS}"
_CURED: Final = expression(
    rf"^{OPENERS}(?:his|her|their|the|a|my) \w+{_IS} (?:swears by|got (?:much |all )?(?:better|well|right)(?: fast| quickly)? (?:with|on|after|from|by)"
    r"|(?:cured|fixed|helped) by) (?P<what>.+)$",
    cues="swears|got|by ",
)
_FEARS: Final = expression(
    rf"{_WHO} (?:worried|scared|afraid|frightened|terrified|petrified|anxious|nervous|concerned|convinced|sure|certain|panicking|adamant|worry|worries"
    r"|worrying|fears?|fearful|dreads?|thinks?|believes?|reckons?|insists?|suspects|assumes)(?P<how> (?:that|about|of|to|by|because))?(?P<be> (?:it is|this is"
    r"|it (?:might|could|may|must|will) (?:still |well )?(?:be|mean)|(?:he|she|they)(?: (?:has|have|may|might|could|must|got))+))? (?P<what>.+)$",
)
_SAYS: Final = expression(
    rf"^(?P<all>{OPENERS}{SOMEONE}{_IS} (?:(?:says?|said|complains?|feels?|tells? me|told me)(?: that)? (?P<what>.+)|.+))$"
)
_SHORT: Final = expression(r"\b(it|he|she|that)['\u2019]?s ", re.IGNORECASE)
_PRONOUN: Final = expression(r"\b(?:he|she|they|his|her|their|pt|patient)\b")
_TO_COME: Final = expression(r"\b(?:will|might|may|could|would|gets?|ends?|going|if)\b")
_DOES: Final = expression(r"\b(?:help|work|upset|ease|made|stopp|hurt)")


def as_concern(consult: Consult, reading: Reading) -> Reading | None:
    """The reading as a question, or with what is feared as possible; None for the rest."""
    if reading.answered or not (consult.case.is_told and is_one_sentence(reading)):
        return None
    said = " ".join(words_of(_SHORT.sub(r"\1 is ", reading.text)))
    signs = {o.status for o in reading.observations if o.finding not in OF_TREATMENTS}
    cured, fears = _CURED.match(said), _FEARS.match(said)
    if cured is not None:
        return Reading(text=reading.text, questions=(f"does {cured['what']} help?",))
    if fears is not None and _is_feared(signs, fears):
        may_be = {Status.HYPOTHETICAL: Status.POSSIBLE}
        known = reading.observations
        told = (o.but(status=may_be.get(o.status, o.status)) for o in known)
        return reading.but(observations=tuple(told))
    asked = _asked(reading, signs, fears) if fears else None
    return Reading(text=reading.text, questions=(asked,)) if asked else None


def without_teller(text: str) -> str | None:
    """`He says nothing works`, `he can't sleep`: what is told of someone; None of no one."""
    told = _SAYS.match(" ".join(words_of(text)))
    return (told["what"] or told["all"]) if told else None


def _asked(reading: Reading, signs: set[Status], fears: re.Match[str]) -> str | None:
    """What is to be answered of a fear or a belief that tells nothing of the patient."""
    what, how = fears["what"], fears["how"]
    could_be = f"could it be {what}" if fears["be"] else ""
    if disease_in(could_be):
        return f"{could_be}?"
    own = signs and _PRONOUN.search(f"{fears['be']} {what}")
    taken = reading.treatments and _DOES.search(what)
    if own or taken or signs - {Status.POSSIBLE}:
        return None
    afraid = f"afraid{how} {what}" if how in (" of", " to") else ""
    return f"{afraid or could_be or what}?"


def _is_feared(signs: set[Status], fears: re.Match[str]) -> bool:
    """`Worried he can't pee`, `fears his cancer is back`; `will end up incontinent` is to come."""
    own = signs == {Status.HYPOTHETICAL} and _PRONOUN.search(fears["what"])
    return bool(own) and not _TO_COME.search(fears["what"])
