"""Measured values with their units: pain, weight, height, kidney, gestation, fever."""

from collections.abc import Callable
from itertools import pairwise

from chatbot.engine.understanding.findings.drinking import drinking
from chatbot.engine.understanding.findings.grade import strength
from chatbot.engine.understanding.findings.kidney_share import kidney_share
from chatbot.engine.understanding.findings.sign import (
    RAISED,
    dropped_weight,
    hcg,
    lost_weight,
    platelets,
    pressure,
    raised_leg,
    raised_leg_alone,
    residual,
    tender_level,
)
from chatbot.engine.understanding.findings.temperature import temperature
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import (
    Number,
    may_start_number,
    number_at,
)
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Status, Value

_LINKS = listed("""
    is of = : at was about ~ now level score currently approximately around rated rates up to rose
    rate today came comes back out returned result showed shows ( - scale value s his her > < \u2265 \u2264 as her runs
""")
_IN_TENS = listed("in the low mid high upper lower is are now still his her")
_LABELS = {
    "egfr": "egfr", "gfr": "egfr", "crcl": "crcl", "creatinine": "creatinine",
    "creat": "creatinine", "cr": "creatinine", "scr": "creatinine",
    "weight": "weight", "weighs": "weight", "wt": "weight", "weigh": "weight",
    "weighing": "weight", "height": "height", "ht": "height", "tall": "height",
    "pain": "pain_score", "vas": "pain_score", "nrs": "pain_score",
    "bmi": "bmi",
}  # fmt: skip
_POUND, _STONE, _INCH, _FOOT = 0.45359237, 6.35029, 2.54, 30.48
_WEIGHTS = {
    **dict.fromkeys(["kg", "kgs", "kilo", "kilos", "kilograms", "kilogram"], 1.0),
    **dict.fromkeys(["lb", "lbs", "pound", "pounds"], _POUND),
    **dict.fromkeys(["stone", "st"], _STONE),
}
_LIFTED = listed("""
    lost gained loss gain lifting lift lifted carrying carried lose losing dropped down
    gaining box load per mg over
""")
_UMOL_PER_MG = 88.42
_TRIMESTERS = {"first": (0, 13.9), "1st": (0, 13.9), "second": (14, 27.9),
               "2nd": (14, 27.9), "third": (28, 42), "3rd": (28, 42)}  # fmt: skip
_PERIODS = listed("lmp period periods menses")
"""The last period was so many weeks ago: no gestation."""
_PAINED = listed("pain lbp strain backache x for ache sciatica")
"""`Back pain 2 wks, maybe pregnant`: so long has the pain lasted."""
_EXPECTING = listed(
    "pregnant pregnancy preg preggo gestation gestational gravid ga trimester gravida"
)
_LIGHTEST, _HEAVIEST = 30, 300
"""Kilograms that are a person's without the word weight."""
_SIGNED = RAISED | {"trimester"}
"""Words beside which something is measured without a number."""
_OTHER_TIME = listed("worst best average last")
_FURTHEST, _OBESE = 6, 30
_TERM, _WORST = 42, 10
_WEEKS_A_MONTH = 4.345


def read_measurements(notebook: Notebook) -> None:
    """Read every measured value and mark its numbers as used."""
    passage = notebook.passage
    for at in passage.places_to_read(_SIGNED):
        token = passage.tokens[at]
        if at in passage.taken or not may_start_number(token):
            if token.word == "trimester":
                _trimester(notebook, at)
            raised_leg_alone(notebook, at)
            continue
        number = number_at(passage.tokens, at)
        if number and passage.word(at - 1) != "not" and token.word not in {"a", "an"}:
            _try_each(notebook, number)


def _try_each(notebook: Notebook, number: Number) -> None:
    for reader in _READERS:
        last = reader(notebook, number)
        if last is not None:
            notebook.passage.take(number.first, last)
            return


def _value(number: Number, factor: float = 1.0) -> float | Interval:
    low, high = round(number.low * factor, 2), round(number.high * factor, 2)
    return low if low == high else Interval(low=low, high=high)


def _label(passage: Passage, number: Number) -> str | None:
    """The finding named right before a number."""
    at = number.first - 1
    while passage.word(at) in _LINKS and number.first - at < _FURTHEST:
        at -= 1
    if passage.word(at) == "clearance":
        return "crcl"
    named = _LABELS.get(passage.word(at))
    if passage.word(at) == "cr" and _after_drug(passage, at):
        return None
    return named


def _after_drug(passage: Passage, at: int) -> bool:
    return any(m.last == at - 1 for m in passage.named_treatments)


def _pain(notebook: Notebook, number: Number) -> int | None:
    passage = notebook.passage
    after = passage.words(number.last + 1, number.last + 5)
    slashed = after[:2] == ["/", "10"] and after[2:3] != ["/"]
    spoken = after[:3] in (["out", "of", "10"], ["out", "of", "ten"])
    if not (slashed or spoken):
        return _bare_pain(notebook, number)
    last = number.last + (2 if slashed else 3)
    sentence = passage.sentence_of(number.first)
    earlier = set(passage.words(sentence.first, number.first)) & _OTHER_TIME
    earlier |= set(passage.words(last + 1, last + 3)) & _OTHER_TIME
    if not (notebook.has("pain_score") or earlier):
        notebook.observe(
            "pain_score", Status.PRESENT, (number.first, last), _value(number)
        )
    return last


def _bare_pain(notebook: Notebook, number: Number) -> int | None:
    """`pain 8`, with nothing after it that would make it something else."""
    passage = notebook.passage
    ends = passage.word(number.last + 1) in {"", ",", ".", ";", "\n", "and", "now", ")"}
    told = _label(passage, number) == "pain_score" and number.high <= _WORST
    if not (told and ends):
        return None
    notebook.observe(
        "pain_score", Status.PRESENT, (number.first, number.last), _value(number)
    )
    return number.last


def _weight(notebook: Notebook, number: Number) -> int | None:
    passage = notebook.passage
    after = number.last + 1
    after += passage.word(after) == "-"
    factor = _WEIGHTS.get(passage.word(after))
    labelled = _label(passage, number) == "weight"
    if factor is None:
        return _no_unit(notebook, number, "weight") if labelled else None
    near = _since_comma(passage.words(number.first - 4, number.first))
    near |= set(passage.words(after + 1, after + 3))
    meant = labelled or _LIGHTEST <= number.low * factor <= _HEAVIEST
    if passage.word(after + 1) == "/" or not meant or (near & _LIFTED and not labelled):
        return after
    value, last = _value(number, factor), after
    pounds = passage.word(after + 1)
    if factor == _STONE and pounds.isdecimal() and isinstance(value, float):
        value = round(value + int(pounds) * _POUND, 2)
        last += 1 + (_WEIGHTS.get(passage.word(after + 2)) == _POUND)
    notebook.observe("weight", Status.PRESENT, (number.first, last), value)
    return last


def _since_comma(words: list[str]) -> set[str]:
    """The words after the last comma: `Cr 1.6 mg/dL, 62 kg` is no dose by weight."""
    last = max((n for n, w in enumerate(words) if w == ","), default=-1)
    return set(words[last + 1 :])


def _no_unit(notebook: Notebook, number: Number, finding: str) -> int:
    _, _, text = notebook.passage.slice(number.first, number.last)
    notebook.reject(text, "unit missing", finding)
    return number.last


def _height(notebook: Notebook, number: Number) -> int | None:
    passage = notebook.passage
    after = passage.words(number.last + 1, number.last + 4)
    tall = _label(passage, number) == "height" or "tall" in after
    if after[:1] in (["'"], ["ft"], ["feet"], ["foot"]):
        return _feet(notebook, number, tall=tall)
    factor = {"cm": 1.0, "m": 100.0, "in": _INCH, "inches": _INCH}.get(
        "".join(after[:1])
    )
    if not tall or factor is None:
        return None
    last = number.last + 1
    notebook.observe(
        "height", Status.PRESENT, (number.first, last), _value(number, factor)
    )
    return last


def _feet(notebook: Notebook, number: Number, *, tall: bool) -> int | None:
    passage = notebook.passage
    inches = passage.word(number.last + 2)
    has_inches = inches.isdecimal()
    if not (has_inches or tall):
        return None
    total = number.low * _FOOT + (int(inches) * _INCH if has_inches else 0)
    last = number.last + (2 if has_inches else 1)
    if passage.word(last + 1) in {'"', "in", "inches"}:
        last += 1
    notebook.observe("height", Status.PRESENT, (number.first, last), round(total, 1))
    return last


def _kidney(notebook: Notebook, number: Number) -> int | None:
    """EGFR and creatinine clearance, `> 60` as an interval."""
    passage = notebook.passage
    finding = _label(passage, number)
    if finding not in {"egfr", "crcl"}:
        return None
    value: Value = _value(number)
    before = passage.word(number.first - 1)
    bounds = passage.lexicon.findings.get(finding)
    top = (bounds.high if bounds else None) or max(number.high, 150)
    if before in {">", "\u2265"}:
        value = Interval(low=number.low, high=top)
    elif before in {"<", "\u2264"}:
        value = Interval(low=0, high=number.high)
    notebook.observe(finding, Status.PRESENT, (number.first, number.last), value)
    return number.last


def _kidney_in_tens(notebook: Notebook, number: Number) -> int | None:
    """`GFR in the low 30s` lies between 30 and 39."""
    passage, last, first = notebook.passage, number.last + 1, number.first - 1
    if passage.word(last) != "s" or number.low % 10 or number.low != number.high:
        return None
    while passage.word(first) in _IN_TENS:
        first -= 1
    finding = _LABELS.get(passage.word(first))
    if finding not in {"egfr", "crcl"}:
        return None
    value = Interval(low=number.low, high=number.low + 9)
    notebook.observe(finding, Status.PRESENT, (number.first, last), value)
    return last


def _body_mass(notebook: Notebook, number: Number) -> int | None:
    """A body mass index of 30 or more is obesity by definition."""
    if _label(notebook.passage, number) != "bmi":
        return None
    status = Status.PRESENT if number.low >= _OBESE else Status.ABSENT
    notebook.observe("obesity", status, (number.first, number.last))
    return number.last


def _creatinine(notebook: Notebook, number: Number) -> int | None:
    passage = notebook.passage
    after = passage.words(number.last + 1, number.last + 4)
    unit = "".join(after)
    micro, milli = after[:1] in (["umol"], ["micromol"]), unit.startswith("mg/dl")
    if _label(passage, number) != "creatinine":
        return None
    if not (micro or milli):
        _either_unit(notebook, number)
        return _no_unit(notebook, number, "creatinine")
    last = number.last + (3 if unit in {"umol/l", "mg/dl", "micromol/l"} else 1)
    factor = 1 / _UMOL_PER_MG if micro else 1.0
    notebook.observe(
        "creatinine", Status.PRESENT, (number.first, last), _value(number, factor)
    )
    return last


def _either_unit(notebook: Notebook, number: Number) -> None:
    """A creatinine without its unit may be meant in each that gives a likely one."""
    row = notebook.passage.lexicon.findings.get("creatinine")
    if row is None or row.low is None or row.high is None:
        return
    read = (number.low, number.high)
    meant = [n * f for f in (1.0, 1 / _UMOL_PER_MG) for n in read]
    likely = [round(n, 2) for n in meant if row.low <= n <= row.high]
    if likely:
        span, value = (
            (number.first, number.last),
            Interval(low=min(likely), high=max(likely)),
        )
        told = value.low if value.low == value.high else value
        notebook.observe("creatinine", Status.POSSIBLE, span, told)


def _gestation(notebook: Notebook, number: Number) -> int | None:
    passage = notebook.passage
    after = passage.words(number.last + 1, number.last + 4)
    dated = after[:1] == ["w"] and after[2:3] == ["d"]
    plus = after[:1] == ["+"] and "".join(after[1:2]).isdecimal()
    forty = after[:2] == ["/", "40"]
    wanted = dated or forty or _says_pregnant(passage, number, after)
    added = plus and _adds_days(passage, number)
    if not (wanted or added):
        return None
    days = float(after[1]) if (dated or added) and after[1].isdecimal() else 0.0
    months = after[:1] in (["months"], ["month"], ["mo"])
    factor = _WEEKS_A_MONTH * 7 if months else 7.0
    length = Number(number.low * factor + days, number.high * factor + days, 0, 0)
    last = number.last + (3 if dated else 2 if forty or added else 1)
    start, end, _ = passage.slice(number.first, last)
    if passage.assess(start, end).family:
        return last
    notebook.observe(
        "gestation",
        Status.PRESENT,
        (number.first, last),
        _value(length),
    )
    notebook.imply("pregnancy", (number.first, last))
    return last


def _adds_days(passage: Passage, number: Number) -> bool:
    """`26+3`, beside `weeks` or a word of pregnancy."""
    near = set(passage.words(number.first - _FURTHEST, number.last + 3 + _FURTHEST))
    obstetric = near & (_EXPECTING | {"g", "wk", "wks", "weeks", "gest", "lmp"})
    return bool(obstetric) and number.low <= _TERM


def _says_pregnant(passage: Passage, number: Number, after: list[str]) -> bool:
    unit = next((w for w in after if w != "-"), "")
    if unit not in listed("w wk wks week weeks months month mo"):
        return False
    before = passage.words(number.first - _FURTHEST, number.first)
    if "ago" in after or _PERIODS & set(before):
        return False
    behind = passage.words(number.last + 1, number.last + 5)
    if _PAINED & set(before[-2:]) and "," in behind:
        behind = behind[: behind.index(",")]
    alone = before[-1:] == [","] and behind[1:2] in ([","], ["."], [";"], [])
    near = (set(before[-3:]) if alone else _since_comma(before[-3:])) | set(behind)
    gravid = any(one == "g" and other.isdecimal() for one, other in pairwise(before))
    return bool(near & _EXPECTING) or gravid


def _trimester(notebook: Notebook, at: int) -> None:
    passage = notebook.passage
    word = passage.word(at - 1)
    first = at - 1
    if word in {"st", "nd", "rd"}:
        word, first = passage.word(at - 2) + word, at - 2
    weeks = _TRIMESTERS.get(word)
    if weeks:
        value = Interval(low=weeks[0] * 7, high=weeks[1] * 7)
        notebook.observe("gestation", Status.PRESENT, (first, at), value)
        notebook.imply("pregnancy", (first, at))


_READERS: tuple[Callable[[Notebook, Number], int | None], ...] = (
    _pain, strength, raised_leg, residual, pressure, platelets, hcg, tender_level, lost_weight, dropped_weight, drinking, _gestation, _weight, _height, kidney_share, _kidney_in_tens, _kidney, _body_mass, _creatinine, temperature,
)  # fmt: skip
