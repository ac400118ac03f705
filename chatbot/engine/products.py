"""One drug in several products or doses: Norco and Tylenol are acetaminophen twice.

What is taken at the same time stands side by side, and all of it counts together; a dose
that is told anew takes the place of the one before it.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from chatbot.model.case import TREATMENT_DETAILS, Treatment

UNSAID: Final = (None, "unknown")

_TAKEN = {"current", "unknown", "planned"}
_OVER = {"stopped", "past", "not taking"}
_IN_MG = {
    "mg": 1.0, "milligram": 1.0, "milligrams": 1.0, "g": 1000.0, "gm": 1000.0,
    "mcg": 0.001,
}  # fmt: skip
_NO_SALTS: Final[Mapping[str, float]] = MappingProxyType({})
TIMES_OF_DAY = {"every morning", "at midday", "at bedtime"}
"""Each of these is one dose of a day: two of them are two doses."""
Join = Callable[[Treatment, Treatment], Treatment]


def together(old: Treatment, new: Treatment, join: Join, *, adds: bool) -> Treatment:
    """Return a drug with all that is now told of it.

    `adds` says that another dose is taken besides and not in place of the one before.
    """
    parts = _apart(old)
    for one in _apart(new):
        meant = _meant(parts, one, adds=adds)
        if not meant:
            parts.append(one)
        for place in meant:
            parts[place] = join(parts[place], one)
        if one.dose is not None:
            parts = [p for n, p in enumerate(parts) if n not in meant[1:]]
    return _led(parts)


def told_anew(old: Treatment, new: Treatment) -> Treatment:
    """Let what is told later stand; a new dose forgets how many of the old one."""
    if _is_day_of(old, new):
        return old
    told = {k: v for k in TREATMENT_DETAILS if (v := getattr(new, k)) not in UNSAID}
    if new.dose is not None:
        told["tablets"] = new.tablets
    if all(getattr(old, k) == v for k, v in told.items()):
        return old
    return old.but(**told, text=new.text, start=new.start, end=new.end, turn=new.turn)


def taken_together(treatment: Treatment) -> tuple[Treatment, ...]:
    """List every product and dose of a drug that is or may be taken now."""
    return tuple(t for t in _apart(treatment) if t.status in _TAKEN)


def single_mg(
    treatment: Treatment, salts: Mapping[str, float] = _NO_SALTS
) -> float | None:
    """Return one dose in mg of the base, all tablets of it together; None if not told.

    550 mg of naproxen sodium are 500.
    """
    factor = _IN_MG.get((treatment.unit or "").lower())
    if treatment.dose is None or factor is None:
        return None
    dose = treatment.dose * factor
    return salts.get(f"{dose:g}", dose) * (treatment.tablets or 1.0)


def tablets_a_day(told: Iterable[Treatment], few: int) -> float:
    """How many are taken of a strength that was not told; more at once than a few are of one day."""
    ours = ((t.dose or 0.0, t.per_day) for t in told if t.unit == "tablet")
    return sum(dose * (often or float(dose > few)) for dose, often in ours)


def product_of(treatment: Treatment) -> str:
    """What a dose comes in, by the name that was typed if that is another one."""
    word, product = _word(treatment), treatment.product
    if product is None:
        return treatment.name
    return product if product.startswith(word) else word


def _apart(treatment: Treatment) -> list[Treatment]:
    besides = treatment.besides
    alone = treatment.but(besides=()) if besides else treatment
    return [alone, *besides]


def _led(parts: list[Treatment]) -> Treatment:
    """Put first what is surely taken, then what is not over, then the earlier.

    How it helped is told of the drug, in whichever dose.
    """
    first = min(parts, key=lambda p: (p.status != "current", p.status in _OVER))
    others = tuple(p for p in parts if p is not first)
    told = (p.response for p in parts if p.response not in UNSAID)
    helped = first.response if first.response not in UNSAID else next(told, "unknown")
    return first.but(besides=others, response=helped)


def _meant(parts: list[Treatment], one: Treatment, *, adds: bool) -> list[int]:
    """Which of the doses on record something is told of; none if it is another one."""
    same = [n for n, p in enumerate(parts) if p.product == one.product]
    named = [n for n in same if _word(parts[n]) == _word(one)]
    if one.dose is None:
        return named or same
    told = [n for n in same if is_again(parts[n], one)]
    told = told or [n for n in same if parts[n].dose is None]
    before = [parts[n] for n in same]
    adds = adds or (bool(same) and all(_at_other_times(t, one) for t in before))
    over = one.status in _OVER or all(t.status in _OVER for t in before)
    if told or (adds and not over):
        return told[:1]
    timed = [n for n in named or same if parts[n].frequency == one.frequency]
    return timed[:1] or named or same


def is_again(told: Treatment, one: Treatment) -> bool:
    """Whether the same dose is told twice; mornings and evenings are two."""
    if _is_day_of(told, one):
        return True
    if told.dose is None or one.dose is None or _at_once(told) != _at_once(one):
        return False
    unsaid = None in {told.per_day, one.per_day}
    same = unsaid or told.per_day == one.per_day
    return same and not _at_other_times(told, one)


def _is_day_of(told: Treatment, one: Treatment) -> bool:
    """`800 tid, 2400 a day in all`: the sum of a dose that was told is no other dose."""
    often = told.per_day or 1.0
    daily = told.dose and one.dose and one.frequency == "once daily"
    return bool(daily) and often > 1.0 and _at_once(one) == _at_once(told) * often


def _at_other_times(told: Treatment, one: Treatment) -> bool:
    """One in the morning and one at night: both are taken."""
    often = {told.frequency, one.frequency}
    return len(often) > 1 and often <= TIMES_OF_DAY


def _at_once(treatment: Treatment) -> float:
    return single_mg(treatment) or treatment.at_a_time


def _word(treatment: Treatment) -> str:
    """The name as it was typed."""
    return next((w.lower() for w in treatment.text.split() if w[0].isalpha()), "")
