"""Ages that no word names, and numbers that are none: `nurse, 41, hurt`, `Bed 6`."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Value

_ROOMS = listed("bed beds room rm bay chair cubicle cub pod bedspace slot case pt# #")
_THERE = listed("guy lady man woman pt patient gentleman one person chap bloke girl "
                "boy male female")  # fmt: skip
_PLACED = listed("in from")
_BEFORE = listed(": , . ; - ( \n")
_AFTER = listed(", . ; : ) \n with")
YEARS = listed("yr yrs year years y")
_SAYS = listed("is am was age aged")
_WHO = listed("he she i pt patient they age")
_YOUNGEST, _ELDEST = 18, 99
_LONGEST_ILL, _SEXES = 50, listed("m f male female man woman")
"""Nobody tells of a pain of so many years: `lumbar strain, 61 yr, CKD`."""
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90, "20s": 20, "30s": 30,
}  # fmt: skip
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_WHOLE_DECADE = (0, 9)
_TENS = range(20, 100)
_DATE, OLDEST, _CENTURY = 6, 120, 100
"""Words that a date of birth may take, and years that one may lie back."""
MEASURED = listed("egfr gfr crcl clearance creatinine creat cr bp hr pulse bmi sats esr crp hb hgb "
                  "hemoglobin haemoglobin weight wt k potassium na sodium temp temperature plt platelets inr "
                  "tsh ldl hdl phq gad psa hct wbc wcc alt ast alp urea bun glucose sugar vas nrs pain")  # fmt: skip
"""Names of results, whose number stands behind them."""
_COMPLAINTS = listed("back_complaint leg_pain leg_pain_below_knee leg_numbness fever")
_WORKS = ("er", "or", "ist", "ian", "ant", "nurse", "man", "driver", "woman", "teacher")


def is_room(passage: Passage, at: int) -> bool:
    """`Bed 6`, `the guy in 9`, `pt in 4 - 70M`, `patient no. 7`."""
    counted = " ".join(passage.words(at - 2, at)) in {"no .", "patient no", "case no"}
    before, earlier = passage.word(at - 1), passage.word(at - 2)
    return counted or before in _ROOMS or (before in _PLACED and earlier in _THERE)


def lone_age(passage: Passage, number: Number) -> int | None:
    """The last token of an age that nothing names, where none was told otherwise."""
    possible = _YOUNGEST <= number.low == number.high <= _ELDEST
    if not possible or number.low != int(number.low):
        return None
    if passage.word(number.last + 1) in YEARS:
        return _in_years(passage, number)
    closes = passage.word(number.last + 1) in _AFTER
    return number.last if closes and _opens(passage, number.first) else None


def _in_years(passage: Passage, number: Number) -> int | None:
    """`He is 50 years`, `, 61 yr ,`."""
    last = number.last + 1
    before = passage.words(number.first - 2, number.first)
    said = before[-1:] and before[-1] in _SAYS and before[0] in _WHO
    apart = (
        before[-1:] in ([","], ["."], [";"], []) and passage.word(last + 1) in _AFTER
    )
    sexed = passage.word(last + 2) in _SEXES and not any(
        m.first < number.first and "back_complaint" in m.names for m in passage.matches
    )  # `driver, 29 years, male`
    old = apart and (sexed or number.low >= _LONGEST_ILL)
    return last if said or old else None


def _opens(passage: Passage, at: int) -> bool:
    """Behind a mark that no number, dose or measure stands before, or behind a trade."""
    before = passage.word(at - 1)
    if before.endswith(_WORKS) and passage.word(at + 1) == "with":
        return True
    if passage.word(at + 1) == "with" or (before and before not in _BEFORE):
        return False
    if before in {":", "-", "("} and passage.word(at - 2) in MEASURED - {"pain"}:
        return False  # `temp - 37`
    named = {
        n for m in passage.named_treatments for n in m.places
        if any(e.kind == "drug" for e in m.entries)
    }  # fmt: skip
    earlier = at - 2
    numbered = earlier >= 0 and passage.tokens[earlier].kind == "number"
    return not numbered and earlier not in named


def decade(passage: Passage, at: int) -> tuple[Value, int, int] | None:
    """`In his 60s`, `a woman in her early forties`, where no age is told otherwise."""
    word, last = passage.word(at), at
    base = DECADES.get(word)
    if base is None and word.isdecimal() and passage.word(at + 1) == "s":
        tens = int(word)
        base, last = (tens if tens % 10 == 0 and tens in _TENS else None), at + 1
    if base is None:
        return None
    before = passage.word(at - 1)
    hyphen = passage.word(at - 2) if before == "-" else before
    low, high = _PARTS.get(hyphen, _WHOLE_DECADE)
    if {"since", "until", "from", "during"} & set(passage.words(at - 4, at)):
        return None
    named = at - 1 in passage.named_as_treatments  # `his oxy 30s`
    if named or before == "the" or not MEASURED.isdisjoint(passage.words(at - 5, at)):
        return None
    pronoun = {before, passage.word(at - 2), passage.word(at - 3)}
    if not pronoun & passage.listed("spoken of") or _dates(passage, at):
        return None
    return Interval(low=base + low, high=base + high), at, last


def _dates(passage: Passage, at: int) -> bool:
    """`IVDU in his 20s`: it says when something was, not how old the patient is."""
    start = next(
        (n for n in range(at, max(at - 5, 0), -1) if passage.word(n) == "in"), 0
    )
    if start == 0 or passage.word(start - 1) in _THERE:
        return False
    near = passage.words(passage.sentence_of(at).first, start)
    if not passage.listed("done at an age").isdisjoint(near):
        return True
    told = (m for m in passage.matches if m.last == start - 1 and m.is_finding)
    return any(e.name not in _COMPLAINTS for m in told for e in m.entries)


def birth_year(passage: Passage, number: Number) -> float | None:
    """`Born in 1970`, `DOB 3/4/1970`, `DOB 3/4/70`."""
    before, today = (
        passage.words(number.first - _DATE, number.first),
        passage.today.year,
    )
    short = before[-1:] == before[-3:-2] == ["/"] and number.low < _CENTURY
    century = today - today % _CENTURY
    century -= _CENTURY * (number.low > today % _CENTURY)
    year = number.low + century * short
    born = not {"born", "dob"}.isdisjoint(before)
    return year if born and 0 <= today - year <= OLDEST else None


def is_of_measure(passage: Passage, at: int) -> bool:
    """`EGFR 28 last month, now 55`, `smoked 40, now 20`: a figure stands before it."""
    first = passage.sentence_of(at).first
    return any(t.kind == "number" for t in passage.tokens[first:at])
