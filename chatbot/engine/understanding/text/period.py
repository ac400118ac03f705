"""A length of time in days, and the words that say how it is meant."""

from typing import NamedTuple

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed

MONTH = 30.4
DAYS = {
    **dict.fromkeys(["day", "days", "dy", "dys", "night", "nights"], 1.0),
    **dict.fromkeys(["week", "weeks", "wk", "wks"], 7.0),
    **dict.fromkeys(["fortnight", "fortnights"], 14.0),
    **dict.fromkeys(["month", "months", "mo", "mos", "mth", "mths"], MONTH),
    **dict.fromkeys(["year", "years", "yr", "yrs"], 365.0),
    **dict.fromkeys(["decade", "decades"], 3650.0),
    **dict.fromkeys(["hour", "hours", "hr", "hrs"], 1 / 24),
}
_LETTERS = {"d": 1.0, "w": 7.0, "m": MONTH, "h": 1 / 24, "y": 365.0}
"""Units only when written tight against the number: `10d`."""
_FRACTIONS = {"7": 1.0, "52": 7.0, "12": MONTH}
PLURALS = {"days", "weeks", "months", "years", "yrs", "decades", "ages"}
MANY = {"days": (2, 10), "weeks": (14, 56), "months": (61, 335), "ages": (180, 3650)}
YEARS = (730, 3650)
_STOPS = frozenset({"", ",", ".", ";", ":", "\n", "ago", "hx", "history", "after", "with", "w/", "w", "and",
                    "since", "/", "p", "s/p", "post", "of", "now", "following", ")", "lbp", "midline", "thoracic", "lumbar", "worsening"})  # fmt: skip
"""What may follow a `d` that stands apart from its number: `10 d, denies fever`."""
PER = listed("per each every times time x once twice thrice daily tablet tab pill mg")
OVER = listed("for over during in within x")
_NEXT = listed("next coming another further within")
LEADS = listed("""
    for x of about approximately approx around roughly nearly almost the past last over
    some only just now at least more than less under and until ~ * least been lasting
    during greater longer since in within next coming another further to >
    < \u2265 \u2264
""")
_MORE = (["more", "than"], ["at", "least"], ["greater", "than"], ["longer", "than"])
_LESS = (["less", "than"], ["fewer", "than"], ["up", "to"])
_SPREAD = 1.25
"""How far `more than` is taken to reach."""
_TOLERANCE = 0.02
_MOSTLEADS = 5
_PAINS = listed("lbp pain pains backache back strain sprain sciatica ache clbp spasm "
                "spasms x for")  # fmt: skip
_LASTS = listed("( : ; , - lasted lasts duration ongoing persisting persistent")
_OF_PAIN = listed("of h/o hx history now post since")
"""Around `a week`: `LBP, a week`, `a fortnight of LBP`, where `twice a week` is how often."""
_EFFORTS = listed("lift deadlifts fall slip twist strain sprain injury accident crash mva mvc rta rtc gym")  # fmt: skip
_CAME = listed("began begun started start onset developed noticed woke came felt became got had appeared worse worsened "
               "now then")  # fmt: skip
"""`5 days after lifting boxes developed a numb foot`: what came so long after it is no age of it."""
_BETTER = listed("better improved improving improvement resolved settled settling gone eased")  # fmt: skip
_MOST_MONTHS = 24
_MAX = 500 * 365.0


class Period(NamedTuple):
    """A length of time in days and how it is meant."""

    low: float
    high: float
    first: int
    last: int
    form: str
    """for, x, since, ago, history, old, per, next, later, effort, course, day, bare."""


def measured(passage: Passage, number: Number) -> Period | None:
    """A number with its unit, and how the words around it mean it."""
    unit = unit_after(passage, number)
    if unit is None:
        return None
    days, last = unit
    half = passage.words(last + 1, last + 4) == ["and", "a", "half"]
    extra, last = (0.5, last + 3) if half else (0.0, last)
    more, last = _smaller(passage, last, days)
    form = _form(passage, number, last)
    low, high = (number.low + extra) * days + more, (number.high + extra) * days + more
    if days == MONTH:
        low, high = low * (1 - _TOLERANCE), high * (1 + _TOLERANCE)
    low, high = _compared(passage, number.first, low, high)
    if form is None or high > _MAX:
        return None
    return Period(round(low, 2), round(high, 2), number.first, last, form)


def _smaller(passage: Passage, last: int, days: float) -> tuple[float, int]:
    """`1 week and 3 days`: the smaller part, in days."""
    at = last + 1 + (passage.word(last + 1) == "and")
    if at >= len(passage.tokens) or passage.tokens[at].kind != "number":
        return 0.0, last
    number = passage.number(at)
    unit = unit_after(passage, number) if number else None
    if number and unit is None and passage.word(number.last + 1) == "d":
        unit = 1.0, number.last + 1
    if number is None or unit is None or unit[0] >= days:
        return 0.0, last
    return number.low * unit[0], unit[1]


def unit_after(passage: Passage, number: Number) -> tuple[float, int] | None:
    """The days of the unit that follows a number, and the last token of it."""
    last = number.last
    at = last + 1
    if passage.word(at) in {"-", "+"}:
        at += 1
    word = passage.word(at)
    if word in DAYS:
        return DAYS[word], at
    tokens = passage.tokens
    tight = at < len(tokens) and tokens[at].start == tokens[at - 1].end
    led = passage.word(number.first - 1) in {"x", "for"} and word in {"d", "w"}
    of_it = passage.word(at + 1) == "of" and passage.word(at + 2) != "age"
    spaced = led or (word == "d" and passage.word(at + 1) in _STOPS)
    spaced |= word in {"w", "y"} and of_it  # `2 y of back pain`, never `54 y hx of`
    known = word in _LETTERS and (word != "m" or _is_of_months(passage, number))
    if known and (tight or spaced) and tokens[last].kind == "number":
        return _LETTERS[word], at
    if word == "/" and passage.word(at + 1) in _FRACTIONS:
        if passage.says("dated", number.first - 1):
            return None
        dated = passage.word(last - 1) == "/" and passage.word(last - 2) != "w"
        alone = not dated and passage.word(at + 2) != "/"
        return (_FRACTIONS[passage.word(at + 1)], at + 1) if alone and tight else None
    return None


def is_rate(passage: Passage, first: int, last: int) -> bool:
    """`2 drinks a night`, `12 hours a day`: how often, and no time that anything lasted."""
    per, unit = passage.word(last + 1), passage.word(last + 2)
    counted = passage.number(first - 2) or passage.word(first - 2) == "few"
    noun = passage.word(first - 1) not in LEADS | _PAINS
    each = passage.word(first) in {"a", "an"} and counted and noun and per != "ago"
    return bool(each) or (per in {"a", *PER} and unit in DAYS)


def _is_of_months(passage: Passage, number: Number) -> bool:
    """`LBP 3m`, `LBP x 3m`, where `x 30m` is a way and `fell 3m` a height."""
    at = number.first - 1 - (passage.word(number.first - 1) in {"x", "for"})
    return _is_pain(passage, at) and number.high <= _MOST_MONTHS


def _is_pain(passage: Passage, at: int) -> bool:
    """Whether a word names the pain, or ends what means the complaint, typed as it may be."""
    complaints = (m for m in passage.matches if m.last == at)
    return passage.word(at) in _PAINS or any(
        "back_complaint" in match.names for match in complaints
    )


def _form(passage: Passage, number: Number, last: int) -> str | None:
    if is_rate(passage, number.first, last):
        return None
    after = passage.words(last + 1, last + 4)
    leads = leads_before(passage, number.first)
    by_after = _form_after([w for w in after if w != "-"])
    lasting = by_after == "later" and {"for", "x", "past"} & set(leads)
    if by_after and not lasting:
        return "effort" if _is_since_effort(passage, number.first, last) else by_after
    return _form_before(passage, number, leads)


def _is_since_effort(passage: Passage, first: int, last: int) -> bool:
    """`LBP 5 weeks after moving boxes`, where `began 2 days after lifting` lasts no time."""
    at = passage.back_over(first - 1, LEADS)
    before = passage.word(at)
    opens = len(before) <= 1 or before in {"c/o", "with"}
    what = passage.words(last + 2, last + 2 + _MOSTLEADS)
    later = passage.words(last + 2, passage.sentence_of(last).end)
    hurt = any(w.endswith("ing") or w in _EFFORTS for w in what)
    since = _is_pain(passage, at) or (hurt and opens and _CAME.isdisjoint(later))
    after = passage.word(last + 1) in {"after", "from", "following"}
    return after and since and passage.listed("pain may follow").isdisjoint(what)


def _form_after(after: list[str]) -> str | None:
    nearest = after[0] if after else ""
    if nearest in {"old", "yo"}:
        return "old"
    if nearest in {"ago", "back"} or after[:1] == ["prior"]:
        return "ago"
    if nearest in {"history", "hx", "duration"} or "history" in after[:2]:
        return "history"
    if nearest in {"course", "supply", "trial", "pack"} or "course" in after[:2]:
        return "course"
    return "later" if nearest in _LATER else None


_LATER = listed("later after before from following")


def _form_before(passage: Passage, number: Number, leads: list[str]) -> str | None:
    before = passage.word(number.first - 1)
    article = passage.word(number.first) in {"a", "an"}
    counted = article or passage.word(number.first - 2).isdecimal()
    if before == "times" and not counted:
        return "x"
    named = before in _PAINS | _LASTS or passage.word(number.first + 2) in _OF_PAIN
    unled = article and not (leads or named or _persists(passage, number.first))
    if (before in PER and before != "x") or unled:
        return None
    if _NEXT & set(leads) or leads[-1:] == ["in"]:
        return "next"
    if before in {"age", "aged"} or passage.word(number.first - 2) == "age":
        return "old"
    return by_lead(leads)


def _persists(passage: Passage, first: int) -> bool:
    """`No better after a month`, `a month now`."""
    before = passage.words(first - _MOSTLEADS, first)
    if passage.word(first + 2) == "now":
        return True
    return before[-1:] == ["after"] and not _BETTER.isdisjoint(before)


def by_lead(leads: list[str]) -> str:
    """How a length of time is meant by the small words before it."""
    for lead, form in (
        ("since", "since"),
        ("for", "for"),
        ("x", "x"),
        ("over", "over"),
    ):
        if lead in leads:
            return form
    return "past" if {"past", "last"} & set(leads) else "bare"


def leads_before(passage: Passage, first: int) -> list[str]:
    """The small words right before a number, nearest last."""
    at = first - 1
    found: list[str] = []
    while at >= 0 and passage.word(at) in LEADS and len(found) < _MOSTLEADS:
        found.insert(0, passage.word(at))
        at -= 1
    return found


def _compared(
    passage: Passage, first: int, low: float, high: float
) -> tuple[float, float]:
    """Widen for `more than`, `over`, `less than`."""
    before = passage.words(first - 2, first)
    sign = before[-1] if before else ""
    if before in _MORE or sign in {">", "\u2265", "over"}:
        return low * 1.001, high * _SPREAD
    if before in _LESS or sign in {"<", "\u2264", "under", "within"}:
        return low / 2, high * 0.999
    return low, high
