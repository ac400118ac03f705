"""Questions typed without a question mark, told from facts before anything is learned."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from chatbot.engine.answering.reading import form
from chatbot.engine.answering.reading.assuming import assumption
from chatbot.engine.answering.reading.ellipsis import is_fragment
from chatbot.engine.answering.reading.grounds import asked_on_ground
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.by_plan import asks_on_plan
from chatbot.engine.following.last_inputs import as_listed, lists_more
from chatbot.engine.following.leaving_out import asks_for_next, asks_in_short
from chatbot.engine.following.put_in_full import MEANWHILE, of_what_is_told
from chatbot.engine.following.supposing import going_on
from chatbot.engine.following.suspecting import concludes
from chatbot.engine.following.told_so_far import on_record
from chatbot.engine.following.urgency import asks_of_danger
from chatbot.engine.following.what_it_changes import asks_of_told
from chatbot.engine.following.with_number import is_measured
from chatbot.engine.hearing import of_anyone
from chatbot.engine.hearing.in_general import in_general
from chatbot.engine.hearing.names_alone import (
    asks_of_name,
    chosen_alone,
    dose_alone,
    for_someone,
    names_alone,
)
from chatbot.engine.hearing.referring import referred
from chatbot.engine.hearing.tells import (
    OF_TREATMENTS,
    OPENS_UNABLE,
    STATED,
    as_concern,
    begins_with_sign,
    described,
    is_note,
    is_one_sentence,
    is_taken_for,
    is_topic,
    may_ask,
    tells,
    told_beside,
)
from chatbot.engine.understanding import read
from chatbot.engine.understanding.requests.asked_part import as_told
from chatbot.engine.understanding.requests.courtesy import courtesy
from chatbot.engine.understanding.requests.question_form import LEADS, asks_what_next
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Reading

_Hear = Callable[[str], Reading]
"""Reads a part of a message, which several things may be asked of."""
_MOST_CHARACTERS = 300
_MOST_WORDS_BEFORE = 8
_FEWEST_WORDS_ON_CONSULT = 3
_MOST_FOLLOWING_WORDS = 6
_KNOWS_NOT = expression(
    r"(?:do|does|did|can|could)(?: ?n[o']?t|'?t| not)? (?:know|say|tell)(?: me)?"
    r" (?:about|re|regarding|on|if|whether)\b|also ha[sd] (?!he|she|they|it|you|anyone)|no change in\b"
)
_NO_SUBJECT = expression(
    r"\s*(?:(?:but|and|also|now)\s+)*(?:(?:has|have|had)\s+(?=\w)|(?:does|has|have|did|had|is|was)(?:n'?t| not)\s+(?!(?:a|an|any)\b)"
    r"|(?:is|was)\s+(?=.*\b(?:rest|others?|otherwise) (?:no|nil|neg|none)))"
    r"(?!(?:he|she|it|they|i|you|we|the|this|that|there|these|those|my)\b)"
)
_IF_AT_ALL = expression(r"^\W*(?:even )?if (?:any|anything|at all|pressed|so|not)\b")
"""`If anything better`: said by the way, and supposes nothing."""
_WELL = r"(?:\w+ ){1,3}(?:ok|okay|fine|good|normal|intact|nad|clear|well)\b"
_ALL_WELL = expression(rf"^(?!is |are |can ){_WELL}(?:(?:,| and|;) {_WELL})+\W*$")
_OR_NOT = expression(
    r"^(?!.*\b(?:help\w*|better|took|tried|gave)\b)(?:so )?(?:\w+ ){1,6}or (?:no|not|later|wait(?: \w+ \w+)?|waiting|never)\W*$"
    r"|^(?!.*\b(?:he|she|they|it|no|not|sorry|actually|took|takes|taking|on|was|is|had|has|used|tried|meant|gave|got)\b|given\b)"
    r"(?:(?:[\w/-]+ ){1,5}(?:instead of|rather than|in place of)(?: the| his| her)? [\w/-]+|[^,;]* (?:reasonable|sensible|acceptable|just (?:this )?once"
    r"|alternative|an? option|(?:still )?worth (?:it|trying|a (?:try|shot|go))|still (?:useful|helpful|indicated|needed|worth)|(?:prob\w*|should be|would be) (?:fine|ok|okay|safe)"
    r"|(?:better|best|good|safer|safest|right|sensible|reasonable)(?: (?:choice|bet|option|next step|move|idea|call)|(?= given)))(?: (?:given|in|for|with|if|since|because) .*)?"
    r"|.* (?:h+m+|sounds? (?:right|ok|okay|good|reasonable)|makes? sense|(?:since|because|as(?! an? )) [^;.]* (?:ok|okay|safe)))\W*$"
)
"""`Naproxen or no`, `elavil instead of tramadol` ask whether, and deny nothing."""
_DOSE_OK = expression(
    r"^(?!.*\b(?:he|she|they|took|takes|taking|on|was|is|had|has|used|uses|tried|meant|gave|got)\b)(?:[^,;.]|\.\d)*\d(?:[^,;.]|\.\d)* (?:ok|okay|fine|safe|alright|all right"
    r"|too (?:much|high|low|little)|the right dose)(?: (?:for|with|in|here|now)\b.*)?\W*$"
)
"""`Tylenol 1 g tid ok` weighs a dose; in a list of what is taken it may tell that it agrees."""
_MATTERS = expression(
    r"^(?:does (?:it|that|this) )?(?:still |also |really )*(?:matters?|counts?|changes?(?: anything| things| the plan)?|relevant|(?:an? |any )?(?:issue|concern|problem|factor|contraindication)s?|contraindicated)(?: (?:here|now|with|to)\b.*)?\W*$"
)
"""`Ulcer was treated, still matter`: what was told before it is what is meant."""
_CLAUSE = expression(
    r"^(?P<told>.+)(?P<mark>[,;:]| [-\u2013\u2014]| so|(?= (?:do|is|would|will)(?:es)? (?:that|this|it) (?!\w+ing))) (?P<asked>(?!(?:right|correct|true|yes|no|yeah|huh|ok|okay)\W*$)\S[^.]*)$"
)
_IS_CHOSEN = expression(r"\s+(?:then|instead|maybe|perhaps)\W*$", re.IGNORECASE)
"""`acetaminophen then, how much`: what might be given, and is not taken."""
_SO_NONE = expression(r"so (?:none|no|nothing|neither|never)\W*$")
_FIRST = ("", "post ", "Post ")
_GOES_BACK = expression(r"\b(?:it|that|this|them|those|one|either)\b", re.IGNORECASE)


def mark(engine: Engine, consult: Consult, reading: Reading, on: date) -> Reading:
    """The reading, with its text as a question if that is what it is."""
    plain = reading.but(text=as_told(reading.text))
    marked = in_general(engine, consult, _marked(engine, consult, plain, on))
    return _told_before(engine, consult, marked.but(text=reading.text), on)


def _told_before(
    engine: Engine, consult: Consult, reading: Reading, on: date
) -> Reading:
    """`She takes it three times a day, what's her MME`: what leans, beside its question."""
    told = {o.finding for o in reading.observations} - {"sex", "duration"}
    if told or reading.treatments or not reading.questions:
        return reading
    asked = form.asked_part(reading.text) or reading.questions[0]
    head, found, _ = reading.text.rpartition(asked)
    said = found and not LEADS.issuperset(head.strip(" ,;.-").lower().split())
    own = referred(engine, consult, head.strip(" ,;.-"), on) if said else None
    return own.but(text=reading.text, questions=(asked,)) if own else reading


def _marked(engine: Engine, consult: Consult, reading: Reading, on: date) -> Reading:
    reading = of_anyone.without_addressed(of_anyone.without_anyone(consult, reading))
    reading = of_anyone.without_known_forms(engine, consult.case, reading)
    text = " ".join(reading.text.split())
    if _is_urgent(engine, reading, text):
        return reading.but(questions=(text,))
    told = bool(
        of_anyone.speaks_of_others(reading) and engine.answerer.read(text).medicines
    )
    told |= concludes(reading) or bool(consult.answer and _SO_NONE.match(text.lower()))
    if not reading.commands and (told or asks_in_short(engine, text)):
        return Reading(text=reading.text, questions=(text,))
    if reading.commands or courtesy(text) is not None:
        # `thanks, that's all`: no word of it is one that was not understood
        return reading if reading.commands else reading.but(unread=())
    if lists_more(consult, reading) and not reading.questions:
        reading = as_listed(consult, reading)
    apart = _apart(engine, consult, reading, text, on)
    return apart or _by_its_form(engine, consult, reading, text, on)


def _apart(
    engine: Engine, consult: Consult, reading: Reading, text: str, on: date
) -> Reading | None:
    """What is supposed, or goes on supposing, or is told apart from what it asks."""
    supposed = going_on(engine, consult, reading)
    if supposed is None and assumption(text) and is_one_sentence(reading):
        supposed = None if _IF_AT_ALL.match(text.lower()) else text
    if supposed is not None:
        return Reading(text=reading.text, questions=(supposed,))
    return (
        described(engine, consult, reading, on)
        or names_alone(engine, consult, reading)
        or dose_alone(engine, consult, reading)
        or chosen_alone(engine, consult, reading)
        or as_concern(consult, reading)
        or for_someone(reading)
    )


def _by_its_form(
    engine: Engine, consult: Consult, reading: Reading, text: str, on: date
) -> Reading:
    if asks_for_next(engine, consult, text):
        return Reading(text=reading.text, questions=(text,))
    hear: _Hear = cache(lambda part: read(engine.lexicon, part, consult.prompt, on))
    grounded = None if reading.wants_plan else asked_on_ground(text)
    if grounded is not None:
        stated = _before_question(engine, consult, reading, grounded, hear)
        kept = (o for o in stated.observations if o.status is not Status.ABSENT)
        return stated.but(observations=tuple(kept), answered=False)
    asked = _asked_last(engine, consult, reading, text, hear)
    if asked is not None and not _tells_without_subject(reading, asked):
        return _before_question(engine, consult, reading, asked, hear)
    note = reading.text.count("\n") > 1 and reading.observations[2:]
    # however it ends: `bowels ok`
    if note or not _asks_throughout(engine, consult, reading, text):
        return asks_of_name(engine, consult, reading) or reading
    marked = hear(f"{text.rstrip(' .!')}?")
    owned = of_anyone.without_anyone(consult, marked)  # `naproxen ok with his warfarin`
    known = (o for o in owned.observations if o.value is True)
    told = tuple(o for o in known if o.finding not in OF_TREATMENTS)
    question = told_beside(reading, owned).but(questions=(text,), observations=told)
    return question.but(unrecorded=_not_recorded(consult, reading))


def _asked_last(
    engine: Engine, consult: Consult, reading: Reading, text: str, hear: _Hear
) -> str | None:
    """What ends a message and asks, by its mark, by its form or as it would alone."""
    clause = _CLAUSE.match(text)
    marked = clause if text.endswith("?") else None
    if marked and _tells_before(consult, reading, marked, hear):
        return marked["asked"]
    if not is_one_sentence(reading):
        return None
    asked = clause["asked"] if clause is not None else ""
    alone = asked and _asks_alone(engine, asked, hear)
    return form.asked_part(text) or (asked if alone else None)


def _tells_before(
    consult: Consult, reading: Reading, clause: re.Match[str], hear: _Hear
) -> bool:
    """`He takes eliquis, nsaid ok?`: the mark is of what stands behind the comma."""
    parted, begun = clause["mark"] == ";", clause.start("asked")
    whole = parted or reading.questions == (clause.string,)
    if not whole or any(o.start >= begun for o in reading.observations):
        return False  # `constipated on norco, numb perineum?`
    text = clause["told"].replace(" prn", "") if consult.shown else clause["told"]
    asks_on = form.opens_as_question(words_of(text)) or "?" in text or assumption(text)
    stated = not asks_on and (parted or STATED.search(text.lower()))
    if not (stated or OPENS_UNABLE.match(text)):
        return False
    told = hear(text)
    known = stated and (told.treatments or not told.unread)
    return bool(known or begins_with_sign(told))


def _asks_alone(engine: Engine, text: str, hear: _Hear) -> bool:
    """Whether a clause would ask if it were all of a message."""
    if _OR_NOT.match(text.lower()) or _MATTERS.match(text.lower()):
        return True
    read_as = engine.answerer.read(text)
    told = hear(text)
    noted = is_note(told, read_as) or tells(told, words_of(text))
    return not noted and form.asks(read_as, follows=False, awaited=True)


def _not_recorded(consult: Consult, reading: Reading) -> str:
    """How to record what a question opens with: `foot drop how soon to refer`."""
    known = OF_TREATMENTS | consult.case.observations.keys()
    first = (o for o in reading.observations if reading.text[: o.start] in _FIRST)
    named = (o for o in first if o.status is Status.PRESENT and o.finding not in known)
    return next((f"has {o.text}" for o in named), "")


def _before_question(
    engine: Engine, consult: Consult, reading: Reading, asked: str, hear: _Hear
) -> Reading:
    """What is told before a question that ends a message, and the question."""
    text = " ".join(reading.text.split())
    told = text[: text.rindex(asked)].rstrip(" ,;:-\u2013\u2014")
    facts = hear(told)
    kept = begins_with_sign(facts) or any(map(is_measured, facts.observations))
    names = is_topic(engine, text) or _only_names(engine, told, asked)
    if names and not kept:
        hint = _not_recorded(consult, facts)
        return Reading(text=reading.text, questions=(text,), unrecorded=hint)
    matters = _MATTERS.match(asked.lower()) and engine.answerer.is_bare(asked)
    if (facts.observations or facts.treatments) and (matters or asks_of_told(asked)):
        text = of_what_is_told(engine, consult, told, asked.lower())
    is_next = asks_what_next(asked)
    return facts.but(text=reading.text, questions=(text,), wants_plan=is_next)


def _asks_throughout(
    engine: Engine, consult: Consult, reading: Reading, text: str
) -> bool:
    if (
        _asks_whether(consult, reading, text)
        or (is_one_sentence(reading) and form.asks_in_place(text))
        or _asks_of_case(engine, consult, reading, text)
    ):
        return True
    told = _is_not_known(consult, reading) or _tells_without_subject(reading, text)
    if told or _tells_all_well(engine, consult, text):
        return False
    if not may_ask(reading):
        return _begins_with_another(engine, reading, text)
    read_as = engine.answerer.read(text)
    if is_taken_for(engine, reading) or is_note(reading, read_as):
        return False
    follows = consult.answer is not None and not lists_more(consult, reading)
    awaited = reading.answered and not _is_beside_the_point(consult, reading)
    left_over = follows and _is_left_over(reading, text)
    asking = left_over or form.asks(read_as, follows=follows, awaited=awaited)
    named = asking or _says_nothing_else(engine, reading, read_as)
    return asking or (named and not reading.answered)


def _asks_whether(consult: Consult, reading: Reading, text: str) -> bool:
    """`ESI on warfarin` too, where that is known; what is newly told as taken is never asked."""
    told = [(t.status, t.name in consult.case.treatments) for t in reading.treatments]
    on_it = [s for s, _ in told] == ["unknown", "current"] and "," not in text
    asked = on_it and len(text.split()) < 4  # noqa: PLR2004 - X on Y
    weighs = consult.asks != "bundle" and _DOSE_OK.match(text.lower())
    asked = asked or bool(weighs or _OR_NOT.match(text.lower()))
    return bool(told and asked) and ("current", False) not in told


def _is_not_known(consult: Consult, reading: Reading) -> bool:
    """`Don't know about the bladder` answers, though it tells nothing; `no change in that` asks nothing."""
    if _KNOWS_NOT.match(reading.text.lower()):
        return True
    told = [o.status for o in reading.observations if o.finding in consult.asked]
    return bool(told) and all(status is Status.UNKNOWN for status in told)


def _tells_without_subject(reading: Reading, text: str) -> bool:
    """`Doesn't go past the knee`, `has a fever` answer; `doesn't that hurt` asks."""
    signs = (o for o in reading.observations if o.finding not in OF_TREATMENTS)
    before = [text.partition(o.text)[0] for o in signs if o.text and o.text in text]
    given = [t.text for t in reading.treatments]  # `has duloxetine helped in ckd`
    told = reading.answered or any(all(t not in b for t in given) for b in before)
    return bool(told and _NO_SUBJECT.match(text.lower()))


def _tells_all_well(engine: Engine, consult: Consult, text: str) -> bool:
    """`Walking ok, sensation ok` to a list of signs; `naproxen ok, tramadol ok` may ask."""
    well = consult.asks == "group" and _ALL_WELL.match(text.lower())
    return bool(well) and not engine.answerer.read(text).medicines


def _asks_of_case(
    engine: Engine, consult: Consult, reading: Reading, text: str
) -> bool:
    """`er tonight`, `rtc`, `talk me through item 2`: nothing is told, it asks of the case."""
    told = [o for o in reading.observations if not o.suggested and o.finding != "sex"]
    if reading.treatments or told or _is_not_known(consult, reading):
        return False
    of_plan = asks_on_plan(text) or MEANWHILE.match(text.lower())
    listed = not reading.answered and on_record(engine, consult, text)
    if is_one_sentence(reading) and (
        of_plan or asks_of_danger(consult.plan, text) or listed
    ):
        return True
    short = reading.answered or len(text.split()) < _FEWEST_WORDS_ON_CONSULT
    return not short and engine.answerer.intent(text) is not None


def _only_names(engine: Engine, told: str, asked: str) -> bool:
    """`robaxin vs zanaflex, does he need omeprazole`: nothing before it is told."""
    if _IS_CHOSEN.search(told) and form.is_bare_name(
        engine.answerer.read(_IS_CHOSEN.sub("", told))
    ):
        return True
    question = engine.answerer.read(told)
    back = _GOES_BACK.search(asked) and form.is_bare_name(question)
    return bool(back) or form.asks(question, follows=False, awaited=False)


def _is_left_over(reading: Reading, text: str) -> bool:
    """`5 or 10 mg`: words that tell nothing, but can ask of what was just spoken of."""
    told = reading.observations or reading.treatments or reading.allergies
    short = len(words_of(text)) <= _MOST_FOLLOWING_WORDS and not text.isdecimal()
    return short and not (told or reading.answered) and is_fragment(text.lower())


def _is_beside_the_point(consult: Consult, reading: Reading) -> bool:
    """`nsaid in ckd stage 3` where conditions were asked for, or what is only suspected."""
    named = all(o.status is Status.POSSIBLE for o in reading.observations)
    of_conditions = "conditions_complete" in consult.asked
    return named or (of_conditions and bool(reading.treatments))


def _says_nothing_else(engine: Engine, reading: Reading, question: Question) -> bool:
    """What is no fact, and names what Backline can speak of, asks of it."""
    told = {o.finding for o in reading.observations} - OF_TREATMENTS
    if told or reading.allergies or reading.unread:
        return False
    elsewhere = engine.answerer.is_elsewhere(reading.text)
    if (reading.treatments or reading.off_back) and not (
        elsewhere and form.naming(question)
    ):
        return False
    thought = form.names_thought(question) and engine.answerer.is_asked_of_a_statement
    return form.names_without_telling(question) or bool(
        thought and thought(reading.text)
    )


def _begins_with_another(engine: Engine, reading: Reading, text: str) -> bool:
    """`max tylenol and can I add ibuprofen?`: what stands before asks as well."""
    if len(reading.questions) != 1 or reading.questions[0] not in text:
        return False
    before = text[: text.rindex(reading.questions[0])].strip(" ,;:?")
    before = before.removesuffix(" and").removesuffix(" or")
    words = words_of(before)
    if not words or len(words) > _MOST_WORDS_BEFORE or tells(reading, words):
        return False
    alone = reading.answered or not engine.answerer.is_bare(reading.questions[0])
    return form.asks(engine.answerer.read(before), follows=False, awaited=alone)


def _is_urgent(engine: Engine, reading: Reading, text: str) -> bool:
    """Words of crisis are answered though nothing was asked, unless they are denied."""
    if reading.questions or reading.commands or len(text) > _MOST_CHARACTERS:
        return False
    denied = any(
        o.finding == "suicidal_thoughts" and o.status is not Status.PRESENT
        for o in reading.observations
    )
    return not denied and engine.answerer.must_answer(text)
