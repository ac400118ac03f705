"""How far a pregnancy is."""

from itertools import pairwise

from chatbot.engine.understanding.findings.measured import (
    FURTHEST,
    since_comma,
    value_of,
)
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Interval, Status

_TRIMESTERS = {"first": (0, 13.9), "1st": (0, 13.9), "second": (14, 27.9),
               "2nd": (14, 27.9), "third": (28, 42), "3rd": (28, 42)}  # fmt: skip
_PERIODS = listed("lmp period periods menses")
"""The last period was so many weeks ago: no gestation."""
_BORN = listed(
    "postpartum partum pp postnatal postpartal delivery delivered birth birthed csection c-section section"
)
"""`G1P0 postpartum 10 wks`: so long ago it ended."""
_PAINED = listed("pain lbp strain backache x for ache sciatica")
"""`Back pain 2 wks, maybe pregnant`: so long has the pain lasted."""
_EXPECTING = listed(
    "pregnant pregnancy preg preggo gestation gestational gravid ga trimester gravida"
)
_TERM = 42
_WEEKS_A_MONTH = 4.345


def gestation(notebook: Notebook, number: Number) -> int | None:
    """`26w3d`, `30/40`, `pregnant, 5 months`."""
    passage = notebook.passage
    after = passage.words(number.last + 1, number.last + 4)
    dated = after[:1] == ["w"] and after[2:3] == ["d"]
    plus = after[:1] == ["+"] and "".join(after[1:2]).isdecimal()
    forty = after[:2] == ["/", "40"]
    wanted = dated or forty or _says_pregnant(notebook, number, after)
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
        value_of(length),
    )
    notebook.imply("pregnancy", (number.first, last))
    return last


def _adds_days(passage: Passage, number: Number) -> bool:
    """`26+3`, beside `weeks` or a word of pregnancy."""
    near = set(passage.words(number.first - FURTHEST, number.last + 3 + FURTHEST))
    obstetric = near & (_EXPECTING | {"g", "wk", "wks", "weeks", "gest", "lmp"})
    return bool(obstetric) and number.low <= _TERM


def _says_pregnant(notebook: Notebook, number: Number, after: list[str]) -> bool:
    passage = notebook.passage
    unit = next((w for w in after if w != "-"), "")
    if unit not in listed("w wk wks week weeks months month mo"):
        return False
    before = passage.words(number.first - FURTHEST, number.first)
    if "ago" in after or _PERIODS & set(before):
        return False
    if _BORN & {*before[-4:], *after, *passage.words(number.last + 1, number.last + 5)}:
        return False
    behind = passage.words(number.last + 1, number.last + 5)
    if _PAINED & set(before[-2:]) and "," in behind:
        behind = behind[: behind.index(",")]
    alone = before[-1:] == [","] and behind[1:2] in ([","], ["."], [";"], [])
    near = set(before[-3:]) if alone else since_comma(before[-3:])
    if notebook.has("gestation") and _PAINED & set(before[-2:]):
        near = set()  # `30 wks pregnant, lbp 3 wks`: the pregnancy has its own
    near |= set(behind)
    gravid = any(one == "g" and other.isdecimal() for one, other in pairwise(before))
    return bool(near & _EXPECTING) or gravid


def trimester(notebook: Notebook, at: int) -> None:
    """`Third trimester` as the weeks it has."""
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
