"""Answers one behind the other, each after what it answers: `weak leg yes numb bum no`."""

from collections import Counter
from collections.abc import Container

from chatbot.engine.understanding.asserting.yes_no import STATUS, said_at
from chatbot.engine.understanding.findings.symptom_words import kind_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import (
    Token,
    key_of,
    keys_of,
    listed,
    place_of,
)
from chatbot.model.case import Status
from chatbot.model.speech import Said

ENDS = frozenset({"", ",", ".", ";", "and", "\n"})
_FEWEST = 2
REST = listed("rest other others remainder remaining else otherwise")
"""`Weak leg, the others negative`, `weak leg nothing else` say no of none that they name."""
_BESIDE_NAME = listed("now actually too also well as i said he she says told you like yes yeah it's its it again still already and "
                      "the his her has have had got there's is are !")  # fmt: skip
_LEADS, _CLOSES = listed("wait hang on sorry , : -"), listed(", . ;")
"""`Wait, yes: both legs`, and what ends the name: `both legs now, was left only`."""
_DENIALS = listed("no not none never nothing fine ok okay normal good well")
_WELL = listed("ok okay okey fine good well alright")
_SIGNS: dict[str, Said] = {"+": "yes", "-": "no"}
_LONG = 4
"""Shorter words do not name a finding by themselves."""


def run_on(passage: Passage, findings: tuple[str, ...]) -> dict[str, Status] | None:
    """`Weak leg yes numb bum no bladder no`: each is answered by what stands behind it."""
    told: dict[str, Status] = {}
    first = at = parts = 0
    marked = False
    while at < len(passage.tokens):
        found = _answer_at(passage, at)
        if found is None:
            at += 1
            continue
        if marked and passage.word(first) == "but":
            break
        if found.first == first or passage.word(at - 1) in ENDS:
            return None
        named = named_in(passage, findings, first, at)
        if not REST.isdisjoint(passage.words(first, at)):
            if named or passage.word(first) not in REST | {"the", "all"}:
                return None
            named = [f for f in findings if f not in told]
        said = _said_of_it(passage, found)
        well = _named_as_well(passage, first, at)
        told |= {f: _TURNED.get(said, said) if f in well else said for f in named}
        parts += bool(named)
        marked = bool(named) and passage.word(found.first - 1) == "?"
        first = at = found.last + 1
    several = parts >= _FEWEST and passage.word(first) == ","
    if (marked or several) and _tells_more(passage, told, findings, first):
        return told
    whole = first == len(passage.tokens)
    enough = marked or parts >= _FEWEST or _is_label(passage, [*told])
    return told if whole and enough else None


def _answer_at(passage: Passage, at: int) -> Found[Said] | None:
    """A yes or no, or the sign of one: `numb +, weak -`, where `numb + weak no` may join."""
    signed = _SIGNS.get(passage.word(at)) if passage.word(at + 1) in ENDS else None
    return Found(signed, at, at) if signed else said_at(passage, at)


def _tells_more(
    passage: Passage, told: Container[str], findings: tuple[str, ...], first: int
) -> bool:
    """`Weak? yes on stairs`, `weak? yes but not numb`: when or how, or of another sign."""
    end = len(passage.tokens)
    more = passage.words(first, end)
    if not (REST | {"?"}).isdisjoint(more):
        return False
    named = named_in(passage, findings, first, end)
    if more[:1] == ["but"] and (
        named or any(kind_at(passage, at) for at in range(first, end))
    ):
        keys = {token.key for token in passage.tokens[:first]}
        again = any(token.key in keys for token in passage.tokens[first:])
        return not (again or any(finding in told for finding in named))
    return bool(more) and _DENIALS.isdisjoint(more) and not named


def _said_of_it(passage: Passage, found: Found[Said]) -> Status:
    """Behind the name of a sign `ok` is no yes: `bladder ok rest no`."""
    well = not _WELL.isdisjoint(passage.words(found.first, found.last + 1))
    return Status.ABSENT if well else STATUS.get(found.value, Status.UNKNOWN)


_TURNED = {Status.PRESENT: Status.ABSENT, Status.ABSENT: Status.POSSIBLE}


def _named_as_well(passage: Passage, first: int, end: int) -> set[str]:
    """`Can he pee normally? No`, `bladder control? yes` the other way round."""
    inside = [m for m in passage.matches if first <= m.first and m.last < end]
    ill = {e.name for m in inside for e in m.entries if e.means != "absent"}
    return {e.name for m in inside for e in m.entries} - ill


def _is_label(passage: Passage, named: list[str]) -> bool:
    """`Both legs no`: words of one label and a plain answer, and nothing else."""
    *before, said = passage.tokens
    alone = len(named) == 1 and said.word in passage.listed("plain answers")
    return alone and _is_of_label(passage, named[0], before)


def named_alone(
    passage: Passage, findings: tuple[str, ...]
) -> dict[str, Status] | None:
    """`Both legs now`, `no to both legs`: words of one label, and none on how it is."""
    denied = passage.words(0, 2) in (["no", "to"], ["not", "in"])
    opened = passage.past(2 * denied, _BESIDE_NAME | _LEADS)
    end = place_of(passage.words(0), _CLOSES, opened)
    if not _DENIALS.isdisjoint(passage.words(end)):
        return None
    status = Status.ABSENT if denied else Status.PRESENT
    told = [t for t in passage.tokens[opened:end] if t.word not in _BESIDE_NAME]
    if len(told) >= _FEWEST:
        for finding, own in own_keys(passage, findings).items():
            named = not own.isdisjoint(token.key for token in told)
            if named and _is_of_label(passage, finding, told):
                return {finding: status}
    return None


def named_in(
    passage: Passage, findings: tuple[str, ...], first: int, end: int
) -> list[str]:
    """What was asked that stands between two answers, by its words or a word of its label."""
    named = {
        e.name for m in passage.matches if first <= m.first and m.last < end
        for e in m.entries if e.name in findings
    }  # fmt: skip
    if named:
        return [f for f in findings if f in named]
    others = {at for m in passage.matches if m.is_finding for at in m.places}
    own = (
        t for at, t in enumerate(passage.tokens[first:end], first) if at not in others
    )
    keys = {t.key for t in own if len(t.key) >= _LONG}
    of_label = own_keys(passage, findings)
    short = {f: any(k.startswith(tuple(keys)) for k in of_label[f]) for f in findings}
    by_label = [f for f in findings if keys and short[f]]
    by_label = by_label or [f for f in findings if label_keys(passage, f) & keys]
    return by_label if len(by_label) == 1 else []


def own_keys(passage: Passage, findings: tuple[str, ...]) -> dict[str, set[str]]:
    """The longer words of each label that no other has."""
    labels = {finding: label_keys(passage, finding) for finding in findings}
    shared = Counter(key for keys in labels.values() for key in keys)
    return {f: {k for k in keys if shared[k] == 1} for f, keys in labels.items()}


def _is_of_label(passage: Passage, finding: str, said: list[Token]) -> bool:
    """Whether all that is said are words of one label, maybe cut short: `bilat`."""
    known = passage.lexicon.findings.get(finding)
    words = {key_of(word) for word in known.label.split()} if known else set[str]()
    words |= label_keys(passage, finding)
    short = (key for key in (token.key for token in said) if key not in words)
    return all(len(k) >= _LONG and any(w.startswith(k) for w in words) for k in short)


def label_keys(passage: Passage, finding: str) -> set[str]:
    """The longer words of a finding's name and label, as keys; `with the pain` names none."""
    known = passage.lexicon.findings.get(finding)
    label = known.label.split(" with ")[0] if known else ""
    text = f"{finding.replace('_', ' ')} {label}"
    return {k for k in keys_of(text) if len(k) >= _LONG}
