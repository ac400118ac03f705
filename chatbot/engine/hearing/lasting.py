"""What a bare length of time is of: the pain, a new sign or a pregnancy."""

from collections.abc import Iterator

from chatbot.engine.expression import expression
from chatbot.engine.planning.dependence import CLOSERS
from chatbot.model.case import Observation
from chatbot.model.consult import Consult
from chatbot.model.event import Noticed
from chatbot.model.reading import Reading

_LASTING = "duration"
_PREGNANT, _PREGNANCY = "gestation", "pregnancy"
_BOTH_KNOWN = 3
_OF_PAIN = expression(r"(?i)\b(?:pain|back|strain|ache|hurt|last|episode)")
_SINCE = expression(
    r"(?i)\W*(?:(?:yes|yeah|yep|yup|definitely|certainly|sure|it|that|this|all|only|just|has|been|there)\W+)*(?:was|happened|since|began|started|for|from|over)\b"
)


def steady(consult: Consult, reading: Reading) -> Reading:
    """Since when a new sign is there says nothing of how long the pain has lasted."""
    reading = _of_course(consult, reading)
    told = {o.finding for o in reading.observations}
    asked = _LASTING in consult.asked
    anew = asked or reading.correction or reading.commands or "back_complaint" in told
    bare = told <= {_LASTING, *CLOSERS}
    of_pain = _OF_PAIN.search(reading.text)
    if bare and not of_pain and consult.prompt and consult.prompt.name == _PREGNANCY:
        return _pregnant(reading)
    if bare and not asked and (weeks := _of_pregnancy(consult, reading)):
        return reading.but(observations=weeks, correction=True)
    alone = bare and not _is_of_sign(consult, reading)
    if anew or alone or _LASTING not in consult.case.observations:
        return reading
    kept = tuple(o for o in reading.observations if o.finding != _LASTING)
    return reading.but(observations=kept)


def _of_course(consult: Consult, reading: Reading) -> Reading:
    """`No, 5 days`, right behind `ibuprofen for 10 days`: of that course, and not of the pain."""
    last, told = consult.turn - 1, reading.observations
    courses = consult.case.treatments.values()
    lately = [t for t in courses if t.turn == last and t.days]
    pain = consult.case.observations.get(_LASTING)
    bare = [o.finding for o in told] == [_LASTING] and not reading.treatments
    of_pain = pain is None or pain.turn == last or _OF_PAIN.search(reading.text)
    if of_pain or not bare or len(lately) != 1 or not isinstance(told[0].value, float):
        return reading
    return reading.but(observations=(), treatments=(lately[0].but(days=told[0].value),))


def _pregnant(reading: Reading) -> Reading:
    """`20 weeks`, where it was asked whether the patient is pregnant."""
    told = [o for o in reading.observations if o.finding == _LASTING]
    weeks = [o.but(finding=_PREGNANT) for o in told]
    yes = [o.but(finding=_PREGNANCY, value=True) for o in told]
    return reading.but(observations=(*weeks, *yes), answered=bool(told))


def _of_pregnancy(consult: Consult, reading: Reading) -> tuple[Observation, ...]:
    """`Sorry, 28 wks`, where both a pregnancy and the pain have a length: of the nearer."""
    known = consult.case.observations
    told = [o for o in reading.observations if o.finding == _LASTING]
    held = [*told, *(known[n] for n in (_LASTING, _PREGNANT) if n in known)]
    lengths = [o.value for o in held if isinstance(o.value, float)]
    if len(lengths) != _BOTH_KNOWN or _OF_PAIN.search(reading.text):
        return ()
    days, pain, pregnant = lengths
    of_pain = min(days, pain) * max(days, pregnant)
    nearer = of_pain < min(days, pregnant) * max(days, pain)
    return (told[0].but(finding=_PREGNANT),) if nearer else ()


def _is_of_sign(consult: Consult, reading: Reading) -> bool:
    """`Since yesterday`, behind a foot that has just dropped; `28 wks now`, of a pregnancy."""
    pregnancy = consult.case.observations.get(_PREGNANCY)
    now = pregnancy is not None and pregnancy.value is True and "now" in reading.text
    return now or bool(
        consult.plan.urgency == "emergency" and _SINCE.match(reading.text)
    )


def length_kept(told: Reading, kept: Reading) -> Iterator[Noticed]:
    """A time that is taken to be of a sign is said to be, where nothing else is told."""
    alone = {o.finding for o in told.observations} <= {_LASTING, *CLOSERS}
    if (
        alone
        and not kept.treatments
        and len(kept.observations) < len(told.observations)
    ):
        yield Noticed(code="length kept", text=told.text.strip())
