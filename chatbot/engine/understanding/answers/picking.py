"""Picking from what was asked together: `only the second`, `1 and 3`, `all but fever`."""

import re

from chatbot.engine.understanding.answers.itemised import UP_TO, itemised, ordinal
from chatbot.engine.understanding.answers.left_out import before_no
from chatbot.engine.understanding.answers.placing import is_place
from chatbot.engine.understanding.answers.run_on import ENDS, REST, named_alone, run_on
from chatbot.engine.understanding.asserting import yes_no
from chatbot.engine.understanding.asserting.guard import is_guarded
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import listed, place_of
from chatbot.model.case import Status
from chatbot.model.speech import Said

_ONLY = frozenset({"only", "just"})
_SHORT = 5
_WELL = listed("ok okay fine good normal")
"""`Bladder ok`: said of a sign that was asked for, it is not there."""
_BETWEEN = listed("the and an , & one ones number no. # to / yes y + s st nd rd th ( ) . - : items "
                  "item last two")  # fmt: skip
_DIVIDERS = listed(", / ; . - and \n then")
_FEWEST, _OF_TWO = 2, listed("both")
_TO_BEGIN = listed("yeah yea yah")
"""`Yeah no, none of that` is no, unless it has as many answers as were asked."""
_TH = ("st", "nd", "rd", "th")
_EXPLAINS = listed("- ( : for since from after but only when with at during started "
                   "began")  # fmt: skip
_TELLS_ON = listed("he she they pt patient he's she's hes shes also on takes taking "
                   "has had allergic lives")  # fmt: skip
"""What stands behind numbers alone and opens a clause of its own."""
_TAKEN_BACK = listed("no not never none resolved gone denies nil without old chronic negative neg "
                     "sure maybe")  # fmt: skip
_is_nought = re.compile(r"\s*0[.)]?(?: none of these)?[.\s]*").fullmatch
"""The number that a list has for none of these."""
_NOT, _THE = (
    listed("not no without isn't"),
    listed("the a an his her my in of left right any new"),
)


def pick(
    passage: Passage, findings: tuple[str, ...], said: tuple[Said, int] | None
) -> dict[str, Status] | None:
    """Return the status of each finding that the text picks, or None."""
    if _is_nought(passage.text):
        return dict.fromkeys(findings, Status.ABSENT)
    form = _form(passage)
    chosen = named_or_numbered(passage, findings) if form else set()
    if form in {"all but", "none but"} and chosen:
        form = "none but" if _ends_in_no(passage) else form
        yes, no = _meant(passage), Status.ABSENT
        inside, outside = (no, yes) if form == "all but" else (yes, no)
        return {f: inside if f in chosen else outside for f in findings}
    counted = len(findings) != _FEWEST and passage.places(_OF_TWO)
    if form == "all" and not (chosen or counted) and len(findings) > 1:
        return dict.fromkeys(findings, Status.PRESENT)
    if yes_no.is_bare(passage):
        return None
    numbered = itemised(passage, findings)
    return (
        (numbered and (_told(passage, findings) or {}) | numbered)
        or run_on(passage, findings)
        or named_alone(passage, findings)
        or _told(passage, findings)
        or _numbered(passage, findings, said)
        or _explained(passage, findings)
    )


def _ends_in_no(passage: Passage) -> bool:
    """`Everything except 3 is no`, `all but 4 negative`: the no is of all the others."""
    last = max((n for n, t in enumerate(passage.tokens) if t.word.isalnum()), default=0)
    said = yes_no.said_at(passage, last)
    return said is not None and said.value == "no"


def _meant(passage: Passage) -> Status:
    """`None, but not sure about 2` leaves the second open."""
    unsure = any(
        found.value == "unsure"
        for at in range(len(passage.tokens))
        if (found := yes_no.said_at(passage, at))
    )
    return Status.UNKNOWN if unsure else Status.PRESENT


def _explained(passage: Passage, findings: tuple[str, ...]) -> dict[str, Status] | None:
    """`2 - can't go since last night`, `3 for his PMR`, `2 and 5, he's on eliquis`: the rest is open."""
    words = [t.word for t in passage.tokens]
    other = {m.first for m in passage.matches if m.names.isdisjoint(findings)}
    opens = _clause_behind(words, other)
    ranged = words[1:2] == ["-"] and "".join(words[2:3]).isdecimal()
    end = opens or place_of(words, _EXPLAINS, 3 if ranged else 1)
    lead, rest = words[:end], range(end + (not opens), len(words))
    told = [words[n] for n in rest if n + 1 not in other]
    counts = lead == ["one"] or not all(w in _BETWEEN or ordinal(w) for w in lead)
    amount = words[end : end + 1] == [":"] and "".join(told[:1]).isdecimal()
    if counts or amount or not told or not _TAKEN_BACK.isdisjoint(told):
        return None
    picked = _numbers(passage, lead, len(findings)) if len(findings) > 1 else []
    return dict.fromkeys((findings[n - 1] for n in picked), Status.PRESENT) or None


def _clause_behind(words: list[str], other: set[int]) -> int:
    """Where a clause opens behind numbers, on something else: `2 and 5, no fever`; 0 if none."""
    at = next((n for n, w in enumerate(words) if not (w in _BETWEEN or ordinal(w))), 0)
    tells = words[at : at + 1] != [] and (
        words[at] in _TELLS_ON or {at, at + 1} & other
    )
    return at if at and tells and words[at - 1] in _DIVIDERS else 0


def _form(passage: Passage) -> str | None:
    at = yes_no.past_sounds(passage)
    found = passage.said_at("picked", at)
    while found is None and passage.word(at) in {"yes", "y", "yeah", ",", "well"}:
        at += 1
        found = passage.said_at("picked", at) if passage.word(at) else None
    if before_no(passage) is not None:
        return "none but"
    if found is None:
        return "none but" if _is_only_that(passage) else None
    rest, after = passage.words(found.last + 1), passage.word(found.last + 1)
    if passage.word(found.last) in _ONLY and after in passage.listed("tells when"):
        return None
    if found.value == "all" and not passage.listed("around a side").issuperset(rest):
        return None
    return found.value


def _is_only_that(passage: Passage) -> bool:
    """`Leg weakness only`; `fever at night only` tells when, and nothing of the rest."""
    words = passage.words(0)
    short = len(words) <= _SHORT and words[-1:] == ["only"]
    return short and passage.listed("tells when").isdisjoint(words)


def named_or_numbered(passage: Passage, findings: tuple[str, ...]) -> set[str]:
    """Findings picked by number, place or name."""
    named = {
        e.name
        for m in passage.matches
        for e in m.entries
        if e.kind == "finding"
        and e.name in findings
        and e.means != "absent"
        and not (_is_of_others(passage, m) or is_guarded(passage, m, e.name))
    }
    numbers = _numbers(passage, passage.words(0), len(findings))
    named |= {findings[n - 1] for n in numbers}
    return named


def _is_of_others(passage: Passage, match: Match) -> bool:
    """`No to all, but his brother had it`, `but check for it`, `just weak, not the bladder`."""
    said = passage.assess(*match.span)
    denied = passage.word(passage.back_over(match.first - 1, _THE)) in _NOT
    return said.family or said.hypothetical or denied


def _numbers(passage: Passage, words: list[str], count: int) -> list[int]:
    beside = passage.listed("beside a number")
    found: list[int] = []
    for at, word in enumerate(words):
        number = ordinal(word)
        counted = word == "one" and words[at - 1 : at] != ["number"]
        after = words[at + 1] if at + 1 < len(words) else ""
        before = words[at - 1] if at and not word.endswith(_TH) else ""
        amount = any(w.isalpha() and w not in beside for w in (before, after))
        rated = words[at + 1 : at + 2] == [
            "/"
        ]  # `7/10`, `2/52`, of more than was asked
        rated &= any(not 1 <= (ordinal(w) or 0) < count for w in words[at + 2 : at + 3])
        of_them = words[at + 1 : at + 3] in (["of", "them"], ["of", "these"], ["of", "those"])  # fmt: skip
        other = counted or amount or rated or of_them
        if number and 1 <= number <= count and not other:
            found += _between(words, at, number)
            found.append(number)
    return found


def _between(words: list[str], at: int, number: int) -> list[int]:
    """`1-3`, `2 to 4`: what stands between them is meant as well."""
    joined = at > 1 and words[at - 1] in UP_TO
    first = ordinal(words[at - 2]) if joined else None
    return list(range(first + 1, number)) if first else []


def in_turn(passage: Passage, findings: tuple[str, ...]) -> dict[str, Status] | None:
    """`n n y n`: one yes or no for each that was asked, in the order asked.

    Another number of answers means nothing unless all of them are no.
    """
    said: list[Said] = []
    first = at = yes_no.past_sounds(passage)
    while at < len(passage.tokens):
        found = yes_no.said_at(passage, at)
        if found is None and passage.word(at) not in _DIVIDERS:
            return None
        said += [found.value] if found and not _is_degree(passage, found, said) else []
        at = found.last + 1 if found else at + 1
    idiom = passage.words(first) == ["yes", "and", "no"]
    if len(said) < _FEWEST or "same" in said or idiom:
        return None
    if len(said) == len(findings):
        return {f: yes_no.STATUS[s] for f, s in zip(findings, said, strict=True)}
    if passage.word(first) in _TO_BEGIN:
        said = said[1:]
    alike = set(said) in ({"no"}, {"unsure"})
    return dict.fromkeys(findings, yes_no.STATUS[said[0]]) if alike else {}


_NONE_SHOWN = (["none", "present"], ["flags", "present"], ["these", "present"])


def _is_degree(passage: Passage, found: Found[Said], said: list[Said]) -> bool:
    """`Yes a bit`, `no not really`, `none present`: one answer in several words."""
    alone = passage.word(found.first - 1) not in _DIVIDERS
    repeated = passage.word(found.first) == passage.word(found.first - 1)
    shown = said == ["no"] and passage.words(found.first - 1) in _NONE_SHOWN
    same = said[-1:] == [found.value] or shown
    return same and alone and not repeated


def _told(passage: Passage, findings: tuple[str, ...]) -> dict[str, Status] | None:
    """`fever no, chills yes`; `yes to chills`."""
    told: dict[str, Status] = {}
    for match in passage.matches:
        signs = (e for e in match.entries if e.means != "absent")
        names = [e.name for e in signs if e.name in findings]
        asked = bool(names) and not _denies_again(passage, match.first)
        status = _beside(passage, *match.span) if asked else None
        if status is not None:
            told.update(dict.fromkeys(names, status))
    return told or None


def _denies_again(passage: Passage, first: int) -> bool:
    """`No weakness, right`, `not weak at all, correct`; in `fever no weak yes` the no is of fever."""
    denial = passage.back_over(first - 1, _THE)
    answers = any(match.last == denial - 1 for match in passage.matches)
    return passage.word(denial) in _NOT and not answers


def _beside(passage: Passage, first: int, last: int) -> Status | None:
    at = passage.past(last + 1, {"-", ":", "=", "?", "is"})
    if passage.word(at) in _WELL and passage.word(at + 1) in ENDS:
        return Status.ABSENT
    found = yes_no.said_at(passage, at)
    said = passage.words(found.first, found.last + 1) if found else []
    if not REST.isdisjoint(said):
        return None
    if found is not None and passage.word(found.last + 1) in ENDS:
        return yes_no.STATUS.get(found.value)
    before = passage.word(first - 1)
    if before in {"yes", "y", "yeah"} or passage.words(first - 2, first) == [
        "yes",
        "to",
    ]:
        return Status.PRESENT
    return None


def _numbered(
    passage: Passage, findings: tuple[str, ...], said: tuple[Said, int] | None
) -> dict[str, Status] | None:
    """Numbers alone are the whole answer; `yes to the first` leaves the rest open.

    So does a number that stands for nothing, which may be a typing error.
    """
    if len(findings) == 1:
        return None
    numbers = _numbers(passage, passage.words(0), len(findings))
    figures = (t.word for t in passage.tokens if t.word.isdecimal())
    strange = any(not 1 <= int(figure) <= len(findings) for figure in figures)
    others = [
        t.word for t in passage.tokens
        if not ((t.word.isdecimal() and len(t.word) < len("2010")) or ordinal(t.word) or t.word in _BETWEEN | passage.listed("around a side"))
    ]  # fmt: skip
    elsewhere = others and not is_place(passage, others)  # `1, to the R knee`
    if not numbers or elsewhere or (said is not None and said[0] == "no"):
        return None
    picked = {findings[n - 1] for n in numbers}
    if said is not None or strange:
        return dict.fromkeys((f for f in findings if f in picked), Status.PRESENT)
    return {f: Status.PRESENT if f in picked else Status.ABSENT for f in findings}
