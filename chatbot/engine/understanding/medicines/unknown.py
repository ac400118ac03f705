"""Drugs and conditions that are told by no name in a table, and are asked about.

A word that is in no table; a blood thinner told by `INR 2.8`, `mechanical valve`.
"""

from collections.abc import Iterator

from chatbot.engine.understanding.asserting.mark import TESTS
from chatbot.engine.understanding.medicines.frequency import frequency_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.section import NAMING
from chatbot.engine.understanding.text.token import Token, listed
from chatbot.model.case import Treatment
from chatbot.model.speech import Speech

_VAGUE = listed("antibiotics antibiotic abx antivirals chemo")
"""Kinds of drugs that say too little to check."""
_DRUG_UNITS = listed("mg mcg g units ml tab tabs")
_OFTEN = listed("bid tid qid qd qhs prn od bd")
_SCANS = TESTS | listed("dxa xrays echo")
"""`Osteopenia on dexa`, `seen on xray`; `on dexa 8 mg` is short for the steroid."""
_SHORTEST = 4
_MOST, _FURTHEST = 12, 7


def read_unknown(passage: Notebook, *, wanted: bool, alone: bool) -> None:
    """Note words that stand where a drug would and are not known.

    `wanted` says that drugs were asked for, so that a bare unknown word is one; unless
    they were asked for `alone`, it has to end as drugs do.
    """
    for at, token in enumerate(passage.tokens):
        short = len(token.word) < _SHORTEST and token.word not in _VAGUE
        known = at in passage.named or token.word in _DRUG_UNITS
        known = known or (token.word in _SCANS and not passage.word(at + 1).isdecimal())
        if token.kind != "word" or known or short or passage.is_asked(at):
            continue
        if len(passage.unread) >= _MOST:
            break
        bare = wanted and (alone or _ends_as(passage, "ends a drug", token))
        if _stands_for_drug(passage, at, token, wanted=bare):
            last = at + (passage.says("form of a drug", at + 1))
            passage.reject((at, last), "unknown drug")


def _stands_for_drug(passage: Passage, at: int, token: Token, *, wanted: bool) -> bool:
    if token.word in _VAGUE:
        return _is_led(passage, at)
    if token.word in passage.listed("taken for"):
        return passage.says("form of a drug", at + 1) and _is_led(passage, at)
    return _may_be_name(passage, token) and (wanted or _is_placed(passage, at, token))


def _may_be_name(passage: Passage, token: Token) -> bool:
    """Whether a word is none that is known, and does not end as other words do."""
    spoken = "'" in token.word  # `he's`, `wasn't`: no name has one inside
    other = (
        spoken or not token.word.isascii() or _ends_as(passage, "ends no drug", token)
    )
    other |= token.word in NAMING  # `PMHx: T2DM`
    return not other and not passage.lexicon.speller.is_real(token.word)


def _ends_as(passage: Passage, kind: Speech, token: Token) -> bool:
    return token.word.endswith(tuple(passage.listed(kind)))


def _is_placed(passage: Passage, at: int, token: Token) -> bool:
    """Whether it stands or ends as drugs do: dosed, or behind `on` and the like."""
    if _is_dosed(passage, at):
        return True
    listed_here = passage.section(token.start) == "meds"
    ends_so = _ends_as(passage, "ends a drug", token)
    so = ends_so or listed_here or _is_bare(passage, at)
    return so and _is_led(passage, at)


def _is_bare(passage: Passage, at: int) -> bool:
    """`on Xyzzitab`: the unknown word is the whole of what is taken."""
    joined = passage.word(at - 1) in {"and", ",", "&", "+"}
    beside = joined and any(m.last == at - 2 for m in passage.named_treatments)
    after = passage.word(at + 1)
    return after in {
        "", ",", ".", ";", "\n", "and", "?", "for", "with",
    } and (passage.word(at - 1) in {"on", "taking", "takes", "took", "started", "take"} or beside)  # fmt: skip


def _is_dosed(passage: Passage, at: int) -> bool:
    tokens = passage.tokens
    if frequency_at(passage, at + 1) is not None:
        return passage.word(at + 1) in _OFTEN
    counted = at + 1 < len(tokens) and tokens[at + 1].kind == "number"
    often = frequency_at(passage, at + 2) is not None
    return counted and (often or passage.word(at + 2) in _DRUG_UNITS)


def _is_led(passage: Passage, at: int) -> bool:
    before = at - 1
    named = passage.named_as_treatments
    while (
        passage.says("before a drug", before) or before in named
    ) and at - before < _FURTHEST:
        before -= 1
    return passage.says("leads to a drug", before)


_CLASS = "anticoagulant"
_METAL = listed("mechanical mech metal metallic bileaflet")
_VALVE = listed("valve valves avr mvr prosthesis")
_BETWEEN = listed("heart aortic mitral prosthetic valve cardiac - ( tricuspid disc tilting replacement")  # fmt: skip
_LINKS = listed("is was of : = at today last ( ~ around about this morning recent latest yesterday "
                "her his from now on")  # fmt: skip
_RAISED = 1.5
"""From here on an INR is not that of someone without a blood thinner or a sick liver."""
_HIGHEST, _NEAR = 20, 5


def read_implied_drugs(passage: Notebook) -> None:
    """Take a blood thinner for possible, and ask, where none was named or denied."""
    members = passage.lexicon.within([_CLASS])
    if any(t.name in members for t in passage.treatments):
        return
    for first, last in (*_phrases(passage), *_values(passage)):
        start, end, text = passage.slice(first, last)
        if passage.assess(first, last).tells:
            place = {"text": text, "start": start, "end": end}
            told = Treatment(name=_CLASS, drug_class=_CLASS, status="current")
            passage.treatments.append(told.but(**place))
            passage.reject(f"a blood thinner ({text})", "doubtful")
            return


def _phrases(passage: Passage) -> Iterator[tuple[int, int]]:
    if _CLASS not in passage.lexicon.classes:
        return
    for found in passage.said("thinned"):
        yield found.first, found.last
    yield from _valves(passage)


def _valves(passage: Passage) -> Iterator[tuple[int, int]]:
    """`Mechanical mitral valve`, `MVR (mech)`."""
    for at in passage.places(_METAL):
        for step in (1, -1):
            other = at + step
            while passage.word(other) in _BETWEEN - _VALVE and abs(other - at) < _NEAR:
                other += step
            if passage.word(other) in _VALVE:
                yield min(at, other), max(at, other)


def _values(passage: Passage) -> Iterator[tuple[int, int]]:
    """`INR 2.8`, `INR this morning was 3.1`."""
    if _CLASS not in passage.lexicon.classes:
        return
    for at in passage.places({"inr"}):
        number = passage.number(passage.past(at + 1, _LINKS, at + 1 + _NEAR))
        if number and _RAISED <= number.high <= _HIGHEST:
            yield at, number.last
