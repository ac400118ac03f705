"""What is told of a treatment that was named before: `the dose was 500 bid`, `he had one`.

A dose without a name is that of the medicine told last; `he's already had one` is the
treatment last spoken of. A place in the leg and no more is where a known leg pain goes, or
where the leg is numb if that was asked.
"""

import re
from datetime import date
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.bare_dose import asks_of_dose
from chatbot.engine.following.last_inputs import (
    changed_last,
    told_last,
    was_just_answered,
)
from chatbot.engine.following.put_in_full import MEANWHILE
from chatbot.engine.hearing.recalling import absent, told_by_label
from chatbot.engine.hearing.tells import asks_of_topic
from chatbot.engine.hearing.there_after_all import there_after_all
from chatbot.engine.planning.naming import called
from chatbot.engine.understanding import read
from chatbot.engine.understanding.answers.listing import PILLS
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.medicines.provoking import HYPERSENSITIVITY
from chatbot.engine.understanding.medicines.taking import ends_another
from chatbot.engine.understanding.passage import Passage
from chatbot.model.case import Observation, Status, Treatment
from chatbot.model.consult import Consult
from chatbot.model.reading import Command, Reading, Unread

_PAIN, _BELOW, _NUMB = "leg_pain", "leg_pain_below_knee", "leg_numbness"
_BOTH = "bilateral_leg_symptoms"
_PUTS_RIGHT: Final = (
    r"actually|sorry|no|wait|correction|oops|rather|i meant?|make that|though"
)
_SMALL: Final = (
    r"now|it|it's|its|the|his|her|pain|goes|runs|stays|ends|stops|only|just|mostly|well|ok|and|so|is|that|that's"
    r"|all the way|right|left|r|l|rt|lt|in|into|to|down|down to|at|as far as|outer|inner|lateral|back of|side of"
)
_UNDER: Final = (
    r"(?:below|past|beyond|under|distal to) (?:the |his |her )?(?:right |left )?knees?|calf|calves|shin|ankle"
    r"|foot|feet|heel|toes?|sole|big toe"
)
_ABOVE: Final = (
    r"(?:above|not (?:below|past|beyond|under)|never (?:below|past)) (?:the |his |her )?(?:right |left )?knees?"
    r"|knee|thigh|buttocks?|hamstring"
)
_PLACE: Final = expression(
    rf"^\W*(?:(?P<first>{_PUTS_RIGHT}|{_SMALL})\b[\s,.:;-]*)*?(?:(?P<above>{_ABOVE})|(?P<under>{_UNDER})|(?P<both>both (?:his |her |the )?(?:legs|calves|thighs|feet)))\b"
    rf"(?:[\s,.;-]*\b(?:only|max|at most|now|too|as well|{_PUTS_RIGHT}))*\W*$",
    re.IGNORECASE,
    cues="knee|thigh|buttock|hamstring|calf|calves|shin|ankle|foot|feet|heel|toe|sole|both",
)
_GOES: Final = expression(
    r"^\W*(?:goes |down |and |it )*(?:to|into|as far as|down)\b", re.IGNORECASE
)
_SUPPOSES: Final = expression(r"^\W*(?:and |so )*(?:is|if|only|just)\b", re.IGNORECASE)
"""`Is it both legs, or one`, `if both legs, MRI?`: nothing is told."""
_UNDER_SAID: Final = expression(rf"\b(?:{_UNDER})\b", re.IGNORECASE)
_CORRECTS: Final = expression(rf"\b(?:{_PUTS_RIGHT})\b", re.IGNORECASE)


def placed_first(
    engine: Engine, consult: Consult, said: str, on: date
) -> Reading | None:
    """`To the ankle, slr neg`, `both legs now, is that bad`: the place, and what is behind it."""
    head, comma, rest = said.partition(",")
    told = comma and not _SUPPOSES.match(head)
    place = placed(consult, head) if told else None
    both = place is not None and place.observations[0].finding == _BOTH
    if place is None or not (both or _GOES.match(head)):
        return None
    own = read(engine.lexicon, rest, consult.prompt, on)
    where = _told(
        _BOTH if both else _BELOW, head, here=both or bool(_UNDER_SAID.search(head))
    )
    return own.but(text=said, observations=(where, *own.observations))


def placed(consult: Consult, said: str) -> Reading | None:
    """What a place alone tells; None where no leg pain is known, or more is said."""
    found = _PLACE.match(said)
    if found is None or consult.case.status(_PAIN) is not Status.PRESENT:
        return None
    asked = consult.asked
    corrects = bool(_CORRECTS.search(said))
    if not {_PAIN, _BELOW}.isdisjoint(asked) or (found["both"] and _BOTH in asked):
        return None
    if asked == (_NUMB,) and not corrects:
        return Reading(text=said, observations=(_told(_NUMB, said),), answered=True)
    where = _BOTH if found["both"] else _BELOW
    told = _told(where, said, here=found["above"] is None)
    return Reading(text=said, observations=(told,), correction=True)


def _told(finding: str, said: str, *, here: bool = True) -> Observation:
    status = Status.PRESENT if here else Status.ABSENT
    return Observation(
        finding=finding, status=status, value=here, text=said, end=len(said)
    )


_TALK: Final = (
    r"^\W*(?:(?:and|so|but|ok|okay|oh|well|sorry|actually|no|wait|correction|oops|also|yes|yeah)"
    r"[\s,:;.-]+)*"
)
_WHOSE: Final = r"(?:he|she|they|patient|pt|the patient)"
_OFTEN: Final = r"(?:bid|tid|qid|qhs|bd|tds|qds|od|q ?\d+ ?h(?:rs?)?|(?:once|twice|\w+ times) (?:a day|daily)|prn)"
_DOSE: Final = expression(
    _TALK
    + r"(?:(?:the |his |her |their )?(?:(?P<when>night|evening|bedtime|morning)(?:time)? )?dos(?:e|age) (?:was|is|were|should be|of)?"
    + rf"|(?:it|that)(?:'s|\u2019s| is| was| should be| should have been)?|{_WHOSE}(?:'s|\u2019s)?"
    r"(?: (?:is|was|were|takes|took|taking|has been|had been|been|on|taken))+(?: (?:it|on|taking|at))*"
    rf"|at|(?P<verb>(?:{_WHOSE} |(?:just|recently|now|has|have|was) )*(?:doubled|upped|raised|increased|cut|reduced|dropped|bumped|went|gone|going|titrated)(?: it| that| the dose)?(?: up| down)? to)|make (?:it|that)|(?:i )?meant?|that should be)?"
    r"\s*(?:at |only |actually |really |just |about )*"
    rf"(?P<dose>\d+(?:\.\d+)?\s*(?:mg|mcg|g)?\b(?:.{{0,40}})?|{_OFTEN})(?:,? not {_OFTEN})?\W*$",
    re.IGNORECASE,
)
_WHEN: Final = {"night": "at night", "evening": "in the evening", "bedtime": "at bedtime", "morning": "in the morning"}  # fmt: skip
_OF_DOSE: Final = expression(
    r"\d\s*(?:mg|mcg)\b|\b(?:bid|tid|qid|qd|od|bd|tds|qds|qhs|q ?\d+ ?h?|daily|(?:a|per|every) day"
    r"|times|hourly|every \w+ hours?)\b",
    re.IGNORECASE,
)
"""A unit or how often; `it's 8 at night` is no dose."""
_DENIES: Final = expression(
    _TALK
    + r"(?:no[pe]*[\s,.]+)?(?:he|she|they|patient|pt|that|it)\s*(?:does(?:n['\u2019]?t| not)|don['\u2019]?t"
    r"|has(?:n['\u2019]?t| not)|is(?:n['\u2019]?t| not)|['\u2019]?s not)"
    r"(?: (?:have|got|had|take|on|so|the case|it|that|one|this|any|those))*"
    r"(?:\W+(?:next|ok|okay|go on|carry on|just asking|just wondering|thanks|though))*\W*$",
    re.IGNORECASE,
)
_UNIT: Final = expression(
    _TALK + r"(?:it'?s |that'?s |that is |it is |in |that was |it was )*"
    r"(?P<unit>mg ?/ ?dl|mg|(?:u|\u00b5|\u03bc|micro)mol(?:es)?(?: ?/ ?l)?|kgs?|lbs?|pounds|kilos?|stone)\W*$",
    re.IGNORECASE,
    cues="mg|mol|kg|lb|pounds|kilo|stone",
)
_UNSURE: Final = {Status.POSSIBLE, Status.UNKNOWN}
_OLD: Final = expression(
    r"\b(?:old(?: news| problem| thing)?|chronic|long[- ]?standing|not(?: a)? new|nothing new|baseline|unchanged|not changed"
    r"|no change|(?:her|his|their|the) (?:usual|norm|normal)(?=\s*(?:$|[,.;!]))|always (?:has|had|been|did|does)|since childbirth|stress incontinence"
    r"|last (?:year|spring|summer|autumn|winter)|(?:years|months|decades) ago|a year ago"
    r"|(?:for|since|been(?: like (?:that|this))?(?: there)?(?: for)?|had it(?: for)?)\s+(?:\d+ y\w+|many|several|years|ages|decades))\b",
    re.IGNORECASE,
    cues="old|chronic|long|not a new|not new|nothing new|baseline|chang|usual|norm|always|childbirth|stress|for|since|been|had it|last|ago",
)
_OTHER: Final = expression(
    r"\b(?:wors\w*|more|(?<!not )(?<!nothing )(?<!not a )new|now|(?<!not )(?<!no )chang\w*|increas\w*|recent\w*|today|yesterday"
    r"|but|since (?:the|this|his|her)|weeks?|days?|until|except|pain|strain|back|(?:years?|yrs?)[- ]old|not old)\b",
    re.IGNORECASE,
)
"""With these a sign may be new after all, or something else is old."""
_MOST_WORDS: Final = 14
_OF_IT: Final = expression(
    r"\b((?:stopp?(?:ed|ing|s)?|quit|off|on|hold(?:ing|s)?|held|paus(?:ed|ing)|(?:re)?start(?:ed|ing|s)?|continu(?:es?|ed|ing)"
    r"|discontinued|d/?c'?d|skips|misses|chang(?:ed|ing)|out of|without|tak(?:es?|en|ing)|took|us(?:es?|ed|ing)|tried|had|done|got|given)\s+(?:already\s+)?)"
    r"(?:(?:it|that|them|those)\b(?! from\b)|(?:one|two|three|several)\b(?=\W*$|\s*[,;.:-]|\s+(?:already|before|last|and|but|in|no)\b))",
    re.IGNORECASE,
)
_OF_KIN: Final = expression(
    r"\W*(?P<back>(?:(?:no|nope|nah|sorry|wait|oops|actually|correction|scratch that|my mistake|my bad)[\s,.:;-]+)*)"
    r"(?P<it>(?:that|it|this|those|these|they|the \S+(?: allergy)?)(?:['\u2019]s|['\u2019]re|s| is| was| are| were)(?: actually| really| just| for)* )?"
    rf"(?:his|her|their|the|my) (?:{'|'.join(sorted(RELATIVES))})(?:['\u2019]?s)?(?: (?:meds?|medicines?|medications?|pills?|drugs?|one|list|allergy|(?P<what>(?!(?:who|on|is|was|takes|has|not)\b)[\w-]+)))?"
    r"(?:,?(?: who)?(?:['\u2019]s| is| was)? (?:on|takes|taking|allergic to|has) (?:it|that|them|this|(?P<name>[\w -]+?)))?"
    r"(?P<not>,?(?: and)? not (?:him|hers?|his|the patient|pt)(?:['\u2019]s)?)?\W*$",
    re.IGNORECASE,
)
_OPEN: Final = expression(r"\b(?:if|would|will|instead|then|better|worse|rate)\b", re.I)
_ASKS: Final = expression(
    r"[?]|^\W*(?:taper|wean|take|get|keep|start)\b|\b(?:or|what|why|how|which|who|when|wants?|should|can|could)\b",
    re.I,
)


def referred(engine: Engine, consult: Consult, text: str, on: date) -> Reading | None:
    """What is told of a treatment or a pain that it does not name; None if it tells neither."""
    said = " ".join(text.split())
    other = _of_kin(engine, consult, said)
    other = other or placed_first(engine, consult, said, on)
    if other is not None:
        return other
    if _ASKS.search(said) or MEANWHILE.match(said.lower()):
        return None
    return (
        _denied(consult, said)
        or there_after_all(consult, said)
        or _in_unit(engine, consult, said, on)
        or _old(engine, consult, said, on)
        or placed(consult, said)
        or _dosed(engine, consult, said, on)
        or _went_on(engine, consult, said, on)
    )


def _went_on(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`Cardiology stopped it in May`, with the name in the place of `it`; `ran out`."""
    last = consult.answer if consult.opens == "answer" else None
    asked = map(engine.answerer.read, (last.question, last.carried) if last else ())
    spoken = [*dict.fromkeys(n for q in asked for n in (*q.medicines, *q.measures))]
    known = [n for n in spoken if n in consult.case.treatments]
    recent, lately = changed_last(consult), told_last(engine, consult)
    names = known or spoken or recent or lately
    if not names or _OPEN.search(said):
        return None
    put = _OF_IT.sub(rf"\1{called(engine.content, names[0]).lower()}", said, count=1)
    if put == said:
        here = bool(known) and was_just_answered(consult) if spoken else bool(recent)
        one = here and not names[1:]
        units = (u for u in engine.answerer.read(said).units if u.role != "empty")
        topic = "topic" in next((u.kinds for u in units), ())  # `referral under 45`
        return (
            _of_one(engine, consult, said, names[0], on) if one and not topic else None
        )
    own = read(engine.lexicon, put, consult.prompt, on)
    if [t.name for t in own.treatments] != names[:1]:
        return None
    if spoken and not known and own.treatments[0].status != "unknown":
        names = [*names, *lately]  # `naproxen ok?`, `he stopped it`: of what was told?
    if names[1:]:
        return _asked_whose(engine, said, names)
    return own.but(text=said, treatments=_corrected(said, own.treatments[0]).treatments)


def _of_one(
    engine: Engine, consult: Consult, said: str, name: str, on: date
) -> Reading | None:
    """`Makes her groggy`, `ran out`: of the treatment just asked about, or told last."""
    told = _read_of(engine, name, f". {said}", on)
    over = {"duration"} if told and told.status != "unknown" else set[str]()
    if ends_another(said) or _tells_more(engine, consult, said, on) - over:
        return None
    whole = read(engine.lexicon, f"{said} after {name}", None, on)
    if whole.allergies:  # `got hives`
        borne = tuple(o for o in whole.observations if o.finding == HYPERSENSITIVITY)
        told = consult.case.treatments[name].but(response="adverse")
        return _corrected(said, told).but(allergies=whole.allergies, observations=borne)
    if told is None or (told.status, told.response) == ("unknown", "unknown"):
        return None
    asks = told.response != "adverse" and asks_of_topic(engine, said)
    return None if asks else _corrected(said, told)


def _old(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`That's old` of what has just raised an emergency: asked about before it is gone."""
    grave = [r for r in consult.plan.raised if r.urgency == "emergency"]
    old = _OLD.search(said) and not _OTHER.search(said)
    if not grave or not old or len(said.split()) > _MOST_WORDS:
        return None
    known = consult.case.observations
    told = {f for r in grave for f in r.because if f in known}
    named = {n for m in Passage(engine.lexicon, said, on).matches for n in m.names}
    told = told & named or told  # `the fever was last year`
    own = read(engine.lexicon, said, None, on)
    others = {o.finding for o in own.observations} - {"duration", "chronic", "sex"}
    if own.treatments or not others <= told:
        return None
    last = max((known[f].turn for f in told), default=0)
    lately = [known[f] for f in sorted(told) if known[f].turn == last]
    observations = tuple(absent(o, said) for o in lately)
    return Reading(text=said, observations=observations, correction=True)


def _denied(consult: Consult, said: str) -> Reading | None:
    """`no she doesn't have it` after a supposition denies just that, not what is open."""
    supposed = consult.assumed
    if supposed is None or consult.opens != "difference" or not _DENIES.match(said):
        return None
    told = [o for o in supposed.observations if isinstance(o.value, bool)]
    denied = tuple(absent(o, said) for o in told if o.value)
    untaken = tuple(
        t.but(status="not taking", text=said)
        for t in supposed.treatments
        if t.name not in consult.case.treatments
    )
    if not (denied or untaken):
        return None
    return Reading(text=said, observations=denied, treatments=untaken)


def _of_kin(engine: Engine, consult: Consult, said: str) -> Reading | None:
    """`No wait, that's his wife's`: what was told last, or is named, is not the patient's."""
    found, case = _OF_KIN.match(said), consult.case
    if not (found and (found["it"] or found["not"] or found["back"])):
        return None
    turns = {n: t.turn for n, t in case.treatments.items()}
    turns |= {n: a.turn for n, a in case.allergies.items()}
    named = [n for n in engine.answerer.read(said).medicines if n in turns]
    the, _, what = (found["it"] or "").lower().partition(" ")
    signs = () if the == "the" else case.observations.values()
    lately = max((o.turn for o in signs), default=0)
    last = [n for n in turns if turns[n] == max(turns.values()) >= lately]
    if the == "the" and not named and (sign := what.split()[0]) not in PILLS:
        told = told_by_label(engine, consult, sign, consult.today)
        gone = (Command(name="forget", rest=told[0]),) if told else ()
        return Reading(text=said, commands=gone)  # `the numbness was his wife's`
    names = named or ([] if found["name"] or found["what"] else last)
    if len(names) != 1:
        return _asked_whose(engine, said, names) if names else None
    borne, allergy = (
        case.observations.get(HYPERSENSITIVITY),
        case.allergies.get(names[0]),
    )
    if borne and allergy and borne.text == allergy.text:
        names.append(HYPERSENSITIVITY)
    return Reading(text=said, commands=(Command(name="forget", rest=", ".join(names)),))


def _in_unit(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`umol/l` after a number that was told without its unit."""
    found = _UNIT.match(said)
    if found is None:
        return None
    findings = engine.content.dialog.findings
    for name, known in consult.case.observations.items():
        if known.status in _UNSURE and name in findings and known.text:
            text = f"{findings[name].label} {known.text} {found['unit']}"
            told = read(engine.lexicon, text, None, on).observations
            sure = [o for o in told if o.finding == name and o.status is Status.PRESENT]
            if sure:
                return Reading(text=said, observations=tuple(sure), correction=True)
    return None


def _dosed(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """The dose of the medicine told last; where there are several, whose is asked."""
    found = _DOSE.match(said)
    risen = found and found["verb"] and changed_last(consult)
    if not found or not (risen or found["when"] or _OF_DOSE.search(found["dose"])):
        return None
    dose = f"{found['dose']} {_WHEN[found['when']]}" if found["when"] else found["dose"]
    asks = said[:1].isdigit() or asks_of_dose(engine, consult, said)
    summed = consult.answer and "calculator" in consult.answer.topics
    if asks and was_just_answered(consult) and not summed:  # a sum wants its dose
        return None
    if _tells_more(engine, consult, said, on):
        return None
    return _of_told(engine, consult, said, dose, on)


def _of_told(
    engine: Engine, consult: Consult, said: str, dose: str, on: date
) -> Reading | None:
    """Of the one medicine just asked about: `how many norco a day?`, `4`; or told last."""
    last = consult.answer if was_just_answered(consult) else None
    asked = engine.answerer.read(last.question).medicine_units if last else ()
    if len(asked) == 1:
        text = f"takes {asked[0].text} {dose}"
        taken = read(engine.lexicon, text, None, on).treatments
        known = consult.case.treatments
        if taken and all(t.name in known and t.per_day for t in taken):
            open_ = {n for n, t in known.items() if t.status == "planned"}
            meant = (t.but(status="planned") if t.name in open_ else t for t in taken)
            return Reading(text=said, treatments=(*meant,), correction=True)
    lately = told_last(engine, consult)
    known, weighed = consult.case.treatments, any(c.isdigit() for c in dose)
    names = [n for n in lately if weighed and known[n].dose is None] or lately
    if names[1:]:
        return _asked_whose(engine, said, names)
    told = _read_of(engine, names[0], f" {dose}", on) if names else None
    new = told is not None and (told.dose or told.schedule or told.frequency)
    return _corrected(said, told) if told and new else None


def _asked_whose(engine: Engine, said: str, names: list[str]) -> Reading:
    among = " or ".join(called(engine.content, name) for name in names)
    asked = Unread(text=said, reason="whose dose", detail=among)
    return Reading(text=said, unread=(asked,))


def _tells_more(engine: Engine, consult: Consult, said: str, on: date) -> set[str]:
    """What it names that it tells of, with the medicines whose dose was asked for."""
    own = read(engine.lexicon, said, None, on)
    awaited = read(engine.lexicon, said, consult.prompt, on)
    named = {t.name for t in (*own.treatments, *awaited.treatments)}
    named |= {a.name for a in own.allergies}
    return named.union(o.finding for o in own.observations) - {"sex"}


def _corrected(said: str, told: Treatment) -> Reading:
    moved = told.but(start=len(said), end=len(said))
    return Reading(text=said, treatments=(moved,), correction=True)


def _read_of(engine: Engine, name: str, rest: str, on: date) -> Treatment | None:
    """What is told of a treatment, read as if it had been named."""
    text = f"tried {called(engine.content, name).lower()}{rest}"
    told = [
        t for t in read(engine.lexicon, text, None, on).treatments if t.name == name
    ]
    return told[0] if len(told) == 1 else None
