"""Names of medicines and conditions with no word of who has them: `eliquis + ibuprofen`.

Unless names were asked for, such a message asks of them; it is no fact of the patient.
Nor is a medicine beside for whom it would be: `ibuprofen 3rd trimester`.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from chatbot.engine.answering.reading.form import says_of_someone
from chatbot.engine.answering.reading.telegraphic import TELLS
from chatbot.engine.answering.words.word import ConceptKind, Unit
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.bare_dose import asks_of_dose
from chatbot.engine.following.last_inputs import lists_more
from chatbot.engine.following.supposing import TRIED
from chatbot.engine.hearing.in_general import PICTURE
from chatbot.engine.hearing.tells import OF_TREATMENTS, is_one_sentence
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Case, Observation, Status, Treatment
from chatbot.model.consult import Consult
from chatbot.model.finding import Finding
from chatbot.model.reading import Prompt, Reading

_JOINS: Final = listed("and plus with together along combined alongside vs")
_BESIDE: Final = expression(r"(?<!\S)(?:v\.?|vs\.|versus|against)(?!\S)", re.IGNORECASE)
_SIGNS: Final = expression(r"\s*[/&+]\s*")
_FORMS: Final = listed("pill pills tablet tablets supplement supplements burst pack packs use symptoms signs features sx "
                "syndrome")  # fmt: skip
_TALK: Final = expression(
    r"^(?:\W*\b(?:ok|okay|so|well|hmm|right|then|now|and|but|or|also|just|even|only|with|without|maybe"
    r"|perhaps|an?|the|some|any)\b)+"
)
_AGREES: Final = expression(
    r"\W*(?:ok|okay|alright|all right|fine|right|great|good|sure)\b", re.IGNORECASE
)
_TAIL: Final = expression(
    r"(?:\W*\b(?:then|instead|too|also|as well|maybe|perhaps|though|meanwhile|(?:in|for) the meantime|for now|tonight)\b)+\W*$"
)
"""Words around a name that goes on from an answer: `duloxetine then`, `ok and with a PPI`."""
_FELT: Final = expression(
    r"\b(?:feels?|felt|feeling|is|are|was|were|isnt|arent|seems?|seemed|gets?|getting|got|went|goes|going|keeps?|kept|has|have|had|gave|gives"
    r"|giving|cant|can't|cannot|buckl\w+|heavy|weak|numb|wobbly|dead|funny|lately|since|now|again|today|yesterday)\b"
)
"""`Legs feel heavy` tells what is felt, though it leaves open what it is."""
_GIVEN: Final = expression(
    r"\bif (?!needed|required|necessary|pain)\w|\b(?:course|burst|week|days?) of\b|\b(?:x|for) [\w ]{1,12}days?$|\b(?:few|couple(?: of)?) (?:tabs?|tablets?|pills?|doses?)\b|\ballerg"
)
"""How what may be given would be: `percocet if severe`, `percs for 3 days`, `celebrex with sulfa allergy`."""
_LISTS: Final = ",;:\n"
"""Marks that a list of what is taken has, and a pair that is asked about has not."""
_GOT: Final = expression(
    r"(?i)[,;:\n]|\b(?:new|old|from|left(?: ?over)?|nothing|zero|great|useless|lots|daily|home|otc|counter|clinic|program(?:me)?)\b"
)
"""In a list, with where it was got or what it did, it is taken: `oxycodone from the dentist`."""
_MIXED: Final = expression(r"(?i)\W*(?:mixing|combining)\b")
_YEAR: Final = expression(r"\b(?:19|20)\d\d\b")
_DOUBTS: Final = expression(r"(?i)\b(?:maybe|perhaps|possibly|probably)\b")
_SO: Final = expression(r"(?i)\W*(?:so|or|then)\b")
"""`So nortriptyline` lists no more of what was just told: it asks."""
_MOST_WORDS: Final = 6
_NAMES: Final[frozenset[ConceptKind]] = frozenset(
    {"drug", "class", "measure", "finding"}
)


def names_alone(engine: Engine, consult: Consult, reading: Reading) -> Reading | None:
    """Return a reading that only asks of names; None if they are to be recorded."""
    if lists_more(consult, reading):
        return None
    known = consult.case.is_told or _MIXED.match(reading.text)
    if not known or _wanted(engine, consult.prompt, reading):
        return None
    findings = engine.content.dialog.findings
    told = [
        o for o in reading.observations if not o.implied and o.finding not in CLOSERS
    ]
    given = not told and _is_to_be_given(consult, reading)
    given |= _is_operation(engine, consult, told, reading)
    more = reading.allergies or reading.unread
    if not given and (more or not _is_plain(findings, told, reading)):
        return None
    spans = [(o.start, o.end) for o in told]
    spans += [(t.start, t.end) for t in reading.treatments]
    text = reading.text
    for start, end in sorted(set(spans), reverse=True):
        text = f"{text[:start]} {text[end:]}"
    beside = _BESIDE.sub("vs", text.strip(" .!"))
    if _follows(consult) or _SO.match(text):
        beside = _TALK.sub(" ", _TAIL.sub(" ", beside)).strip(" ,.!")
    units = engine.answerer.read(
        reading.text
    ).units  # `weak stream` is what someone has
    subject = bool(reading.treatments) or any(map(_is_subject, units))
    joined = subject and _joins_names(engine, beside)
    if not (given or joined):
        return None
    held = _holds(consult.case, told, reading.treatments)
    words = "" if held else " and ".join(_as_facts(engine, told, reading.treatments))
    asked = _BESIDE.sub("vs", reading.text) if len(spans) > 1 else reading.text
    asked = _SIGNS.sub(" and ", asked) if _SIGNS.search(beside) else asked
    question = Reading(text=reading.text, questions=(" ".join(asked.split()),))
    return question.but(allergies=reading.allergies, unrecorded=words)


def _is_to_be_given(consult: Consult, reading: Reading) -> bool:
    """`Percs for 3 days`, once a plan was shown, asks of what nobody has told of."""
    text, told = reading.text.lower().rstrip(" ."), reading.treatments
    how = _GIVEN.search(text)
    if how is None or not told or consult.shown is None:
        return False
    said = {s for t in told for s in (t.status, t.response)} != {"unknown"}
    tells = TELLS.search(text[: how.start()]) or any(mark in text for mark in _LISTS)
    return not (said or tells) and told[0].name not in consult.case.treatments


def _is_operation(
    engine: Engine, consult: Consult, told: list[Observation], reading: Reading
) -> bool:
    """`Kyphoplasty`, once a plan was shown: one operation, that nobody is said to have had."""
    parts = {f.id: f.part_words for f in engine.content.dialog.findings.values()}
    one = [o for o in told if o.text.lower() in parts.get(o.finding, ())]
    named = engine.answerer.read(_TAIL.sub("", reading.text))
    operates = named.topics == ("surgery",) and len(named.units) == 1
    asked = one == told and all(o.finding not in consult.asked for o in told)
    spoke = consult.shown is not None or _follows(consult)
    return bool(spoke and told and asked and operates)


def dose_alone(engine: Engine, consult: Consult, reading: Reading) -> Reading | None:
    """`and 500 qid` behind an answer on a dose asks of it, and tells no dose."""
    wanted = reading.questions or _wanted(engine, consult.prompt, reading)
    if wanted or not _follows(consult) or not consult.case.is_told:
        return None
    asked = asks_of_dose(engine, consult, reading.text)
    return Reading(text=reading.text, questions=(asked,)) if asked else None


def chosen_alone(engine: Engine, consult: Consult, reading: Reading) -> Reading | None:
    """`Ok naproxen 500 bid` once there was an answer or a plan says what will be given."""
    told = [o for o in reading.observations if o.finding not in CLOSERS]
    if told or not reading.treatments or not _AGREES.match(reading.text):
        return None
    spoke = consult.answer is not None or consult.shown is not None
    if _wanted(engine, consult.prompt, reading) or not spoke:
        return None
    if any({t.status, t.response} != {"unknown"} for t in reading.treatments):
        return None
    planned = tuple(t.but(status="planned") for t in reading.treatments)
    return Reading(text=reading.text, treatments=planned)


def _wanted(engine: Engine, asked: Prompt | None, reading: Reading) -> bool:
    """Whether it answers what is open, or medicines or conditions were asked for.

    What is only suspected answers nothing, `cauda equina signs`, but for `weakness maybe`;
    `X instead` only goes on; `ok and acupuncture` is no illness and no other medicine.
    """
    doubts = reading.answered and bool(_DOUBTS.search(reading.text))
    answers = doubts or (reading.answered and bool(reading.treatments))
    corrects = reading.correction and not _TAIL.search(reading.text)
    if answers or reading.questions or reading.commands or corrects:
        return True
    findings = engine.content.dialog.findings
    if asked is None or asked.kind == "group":
        return False
    lists = CLOSERS.union(f.id for f in findings.values() if f.bundle is not None)
    named = {t.name for t in reading.treatments}
    measures = bool(named) and named <= engine.content.dialog.measures.keys()
    other = measures and TRIED not in asked.findings
    return not (other or lists.isdisjoint(asked.findings))


def _follows(consult: Consult) -> bool:
    """Whether a question was just answered, or a plan shown: a name goes on from it.

    After something was told, `and losartan` tells more of it.
    """
    before, last = consult.previous, consult.answer
    if before is None or consult.opens == "difference":
        return False
    if consult.opens == "plan":
        return before.case == consult.case
    return last is not None and before.answer is not last


def _is_plain(
    findings: Mapping[str, Finding], told: list[Observation], reading: Reading
) -> bool:
    """Whether treatments and conditions are named alone, or only what may be suspected."""
    if not reading.treatments:
        felt = _FELT.search(reading.text.lower())
        return (
            bool(told) and not felt and all(o.status is Status.POSSIBLE for o in told)
        )
    plain = all(_is_condition(findings, o) for o in told)
    return plain and _is_only_named(reading.treatments)


def _is_only_named(treatments: tuple[Treatment, ...]) -> bool:
    return not any(
        t.status != "unknown" or t.response != "unknown"
        or t.dose or t.frequency or t.days or t.schedule
        for t in treatments
    )  # fmt: skip


def asks_of_name(engine: Engine, consult: Consult, reading: Reading) -> Reading | None:
    """`Lyrica weight`, once a plan was shown: a treatment, and what is thought of it."""
    open_to_it = consult.shown is not None and is_one_sentence(reading)
    if not open_to_it or reading.answered or _wanted(engine, consult.prompt, reading):
        return None
    findings, told = engine.content.dialog.findings, reading.treatments
    signs = [o for o in reading.observations if o.finding not in OF_TREATMENTS]
    known = all(o.finding in PICTURE or _is_condition(findings, o) for o in signs)
    more = reading.allergies or reading.unread or _GOT.search(reading.text)
    if more or not (known and _is_only_named(told) and _thinks_of(engine, reading)):
        return None
    hint = () if _holds(consult.case, [], told) else _as_facts(engine, signs, told)
    asked = Reading(text=reading.text, questions=(" ".join(reading.text.split()),))
    return asked.but(unrecorded=" and ".join(hint))


def _thinks_of(engine: Engine, reading: Reading) -> bool:
    """Whether a treatment of the back stands beside what is neither such nor a finding."""
    question, content = engine.answerer.read(reading.text), engine.content
    kinds = {kind for drug in content.drugs.values() for kind in drug.classes}
    ours = content.drugs.keys() | content.dialog.measures.keys() | kinds
    said = (u for u in question.units if u.role != "empty")
    thought = any(not (u.kinds & _NAMES or u.text.isdigit()) for u in said)
    named = any(t.name in ours for t in reading.treatments)
    return thought and named and not says_of_someone(_YEAR.sub("", question.said))


def _is_condition(findings: Mapping[str, Finding], told: Observation) -> bool:
    """An illness that bears on medicines; a sign or a measurement is always told."""
    finding = findings.get(told.finding)
    if finding is None or told.status is not Status.PRESENT or finding.unit is not None:
        return False
    groups = {f.group for f in findings.values() if f.bundle == "conditions"}
    measured = not isinstance(told.value, bool)
    return finding.bundle == "conditions" or (measured and finding.group in groups)


def _joins_names(engine: Engine, beside: str) -> bool:
    """Whether it only joins names, or subjects that are joined to them."""
    said = _SIGNS.sub(" and ", beside).lower().split()
    if any(mark in beside for mark in _LISTS) or len(said) > _MOST_WORDS:
        return False
    others = [word for word in said if word not in _JOINS | _FORMS]
    units = engine.answerer.read(" ".join(others)).units if others else ()
    return all(map(_is_subject, units)) and (not units or not _JOINS.isdisjoint(said))


def _is_subject(unit: Unit) -> bool:
    return bool(unit.kinds & {"topic", "idea", "measure"})


def _holds(
    case: Case, told: list[Observation], treatments: tuple[Treatment, ...]
) -> bool:
    """Whether the case tells of all of them already."""
    known = (case.observations.get(o.finding) for o in told)
    same = [
        k is not None and k.value == o.value for k, o in zip(known, told, strict=True)
    ]
    return all(same) and all(t.name in case.treatments for t in treatments)


def _as_facts(
    engine: Engine, told: list[Observation], treatments: tuple[Treatment, ...]
) -> Iterator[str]:
    conditions = dict.fromkeys(o.text for o in told)
    if conditions:
        yield f"has {' and '.join(conditions)}"
    names = " and ".join(dict.fromkeys(t.text for t in treatments))
    if not treatments:
        return
    measures = engine.content.dialog.measures
    yield f"{'uses' if treatments[0].name in measures else 'takes'} {names}"


_SOMEONE: Final = expression(
    r"^(?:\W*\b(?:max|maximum|in|at|for|during|when|while|with|if|is|the|an?|his|her|any|ok|okay|safe|fine|allowed|and"
    r"|still|around|about|after|before|from|until|over)\b)*\W*"
    r"(?:(?:(?:1st|2nd|3rd|first|second|third|last|early|late) )?tri(?:mester)?"
    r"|\d{1,2} ?(?:wks?|weeks?) (?:gestation|pregnant|preg|of pregnancy)|(?<=at )[1-4]\d ?(?:wks?|weeks?)|(?<=at )(?:7[6-9]|[89]\d)"
    r"|(?:early |late )?pregnan\w+|breast ?feeding|nursing|lactati\w+|post ?partum"
    r"|elderly|geriatrics?|older (?:adults?|people|patients?)|(?:the )?over[- ]?\d\ds?|the old|frail(?:ty)?|frail elderly"
    r"|(?:a )?\d{2,3}[- ]?(?:y/?o|yrs?(?: old)?|years?[- ]old))"
    r"(?:\W*\b(?:pt|patients?|woman|women|man|men|lady|mum|mom|mothers?|adults?|people|ok|okay|safe|fine|allowed|or not|pregnancy|dose|dosing)\b)*"
    r"\W*$"
)
_HOPING: Final = expression(
    r"\b(?:ttc|trying (?:to (?:conceive|get pregnant|become pregnant)|for a baby))\b"
)
_NAME_END: Final = expression(r"\s+(?:(?:at|for|in|while)\b|\d).*$")
_ON_CONDITION: Final = expression(
    r"\bif (?:the |his |her |he |she |they |patient |pt |is |has |was |on )*(?:e?gfr|crcl|creat\w*|bp|blood pressure|pregnant|elderly|ckd|cirrho\w+).{0,20}$"
    r"|\bdos(?:e|es|ing|age) (?:(?:in|on|for|with|if) )?(?:hd|pd|(?:ha?emo)?dialysis|ckd|esr[df]|renal (?:failure|impairment)|kidney disease|(?:the )?elderly|cirrhosis)\W*$"
)
"""`Celebrex if bp 150/90`, `duloxetine dose dialysis`: for whom it would be."""
_NOT_EVEN: Final = expression(r"\b(?:not )?even\b(?! though)")
_LIST_MARKS: Final = (",", ";", "\n", ":")


def for_someone(reading: Reading) -> Reading | None:
    """Return a reading that only asks; None where anything may be told."""
    text = " ".join(reading.text.split())
    if reading.commands or any(mark in text for mark in _LIST_MARKS):
        return None
    told, *asked = _ON_CONDITION.split(text.lower())
    asks = reading.treatments and asked and not TELLS.search(told)
    if asks or _is_even(reading, text) or _names_someone(reading):
        return Reading(text=reading.text, questions=(text,))
    return None


def _is_even(reading: Reading, text: str) -> bool:
    """`Naproxen even for 3 days`, `not even with a ppi`: a no that is doubted."""
    silent = all(t.status == t.response == "unknown" for t in reading.treatments)
    told = TELLS.search(_NOT_EVEN.sub("", text.lower()))
    even = bool(_NOT_EVEN.search(text.lower()) and reading.treatments)
    return even and silent and not told


def _names_someone(reading: Reading) -> bool:
    """Whether beside the medicines it names only for whom they would be."""
    beside = _HOPING.sub("pregnant", reading.text.lower())
    if TELLS.search(beside):
        return False
    for told in sorted(reading.treatments, key=lambda t: -t.start):
        name = _NAME_END.sub("", told.text.lower())
        start = beside.find(name, told.start)
        if start < 0:
            return False
        beside = f"{beside[:start]} {beside[start + len(name) :]}"
    return bool(reading.treatments) and bool(_SOMEONE.match(beside.strip()))
