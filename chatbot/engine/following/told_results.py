"""Results of tests, which no finding keeps: `xr neg`, `crp 48`; that is said, not passed over."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from chatbot.engine.answering.words.word import words_of
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed
from chatbot.model.reading import Reading

_TESTS: Final = listed(
    "xr xrs xray xrays ray rays film films radiograph radiographs mri mris ct scan cbc fbc wbc wcc crp esr hb hgb psa emg ncs"
    " dexa dxa ultrasound uss ua urinalysis labs bloods lft lfts inr platelets ana rf calcium alp troponin dimer spep pvr residual"
)
_DATED: Final = (
    r"\d+\s?(?:d|days?|w|wks?|weeks?|m|mos?|months?|y|yrs?|years?)\s+(?:ago|back)"
    r"|(?:19|20)\d\d|\d{1,2}/(?:\d{1,2}/)?\d{2,4}"
)
_FOUND: Final = expression(
    rf"\b(?P<test>bp(?=\W{{0,3}}\d{{2,3}}/\d)|ca(?=[\s:=]*\d{{1,2}}\.\d)|(?:(?:bone|bladder|mri|ct) )?scan|(?:post[- ]?void )?residual|x-rays?|d-dimer|{'|'.join(sorted(_TESTS))})\b"
    r"(?:\s+(?:[\w-]+\s+){0,3}?|\s*[:=]\s*)(?:(?:is|was|were|are|came back|comes back|of|at|all|back|done|finished)[\s,:]+)*"
    rf"(?P<value>{_DATED}|neg(?:ative)?|normal|nl|nad|clean|clear|ok|okay|fine|good|unremarkable|wnl|raised|elevated|high|low|up|positive|pos"
    r"|abnormal|undetectable|stable|unchanged|shows?|showed|showing|(?:no|without|rule[sd] out|exclude[sd])\s+(?:[\w-]+\s+){0,2}?(?:compression|compressed"
    r"|cauda equina|ces|fractures?|discitis|abscess|infection|tumou?r|metastas[ie]s|lesions?|stenosis|haematoma|hematoma|aneurysm)(?:\s+compression)?|\d{2,3}/\d{2,3}|[<>]?\s?\d+(?:\.\d+)?|-ve|\+ve)(?![\w/])",
    re.IGNORECASE,
)
_SCANS: Final = expression(
    r"^(?:mri|ct|x-?rays?|xr|films?|radiographs?)\b", re.IGNORECASE
)
_WHEN: Final = expression(_DATED)
_SAYS: Final = expression(r"(?::?\s+[\w/-]+){1,8}")
"""What a picture shows, up to the end of its clause."""
_RAISED: Final = "raised_markers"
_MOST_WORDS: Final = 14
"""In a longer message only a picture or a CRP is named: another result is one thing of many."""


def results_told(reading: Reading) -> tuple[str, ...]:
    """The words of each result that nothing was made of.

    The level of a CRP says no more where it was told that one is raised.
    """
    if reading.questions or reading.commands:
        return ()
    spans = [(o.start, o.end) for o in reading.observations]
    raised = any(o.finding == _RAISED and o.value for o in reading.observations)
    found = results_in(reading.text, spans)
    return tuple(one for one in found if not (raised and is_crp_level(one)))


def is_crp_level(result: str) -> bool:
    """`Crp 42`: no source gives a limit, so the laboratory's own decides."""
    return result.casefold().startswith("crp") and result[-1:].isdigit()


def results_in(text: str, but: Iterable[tuple[int, int]] = ()) -> Iterator[str]:
    """The results of tests that stand in a text, and in nothing that was read."""
    words = words_of(text)
    if _TESTS.isdisjoint(words) and not {"ca", "bp"} & {*words}:
        return
    read, long = [*but], len(words) > _MOST_WORDS
    for found in _FOUND.finditer(text):
        start, end = found.start(), _end_of(found)
        kept = any(first < end and start < last for first, last in read)
        result = " ".join(text[start:end].split())
        if not kept and (not long or _SCANS.match(result) or is_crp_level(result)):
            yield result


def _end_of(found: re.Match[str]) -> int:
    """Where a result ends: with its value, or with the clause that says what was seen."""
    value = found["value"].casefold()
    dated = _SCANS.match(found["test"]) and _WHEN.fullmatch(value)
    seen = value.startswith("show") or dated
    rest = _SAYS.match(found.string, found.end()) if seen else None
    return rest.end() if rest else found.end()
