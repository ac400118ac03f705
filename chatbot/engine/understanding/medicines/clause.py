"""What stands in a clause beside the treatments it names, and which it means."""

from collections.abc import Iterator

from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.taking import ResponseCue, StatusCue
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Response

_Run = list[Mention]
BREAKS = listed("but however though although whereas then ; \n")
HELPED: dict[str, Response] = {"yes": "helped", "no": "none"}
_EXCEPTS = listed("but except besides other than else apart only")
_OF_ALL = listed("nothing anything none")
"""`Nothing helps but heat` is one clause."""
_HELPS = listed("helps help helped helping works work worked working touches touched")
_LISTED, _FAR = 4, 99
_POINTERS = listed("- : = (")
_EASED_BY = listed("with by at on after")
"""`Relieved by rest` tells what kind of pain it is, and not what was tried."""
_PASSIVE = listed("was were is has been since then")
POINTING = listed("the his her my your any all taking of takes take tried had used on")
_SIGNED = (["(", "-", ")"], ["(", "+", ")"])


def is_stray(passage: Passage, mention: Mention, mentions: _Run) -> bool:
    """`rest` or `exercise` alone, in no list of treatments; `rest didn't help` is none of the others."""
    words = passage.phrase(mention.match)
    before = passage.word(mention.first - 1)
    silent = mention.response == "unknown"
    said = said_at(passage, mention.match.last + 1)
    answers = said and (silent or not passage.word(said.last + 1).isalpha())
    untold = mention.status is None and (silent or before in _EASED_BY)
    told = {o.response for o in mentions if o.first < mention.first}
    others = before in {"the", "all"} or bool(told - {"unknown", mention.response})
    if words == ["rest"] and (untold or others or answers):
        return True
    listed_here = passage.section(mention.match.start) == "meds"
    brand = not all(map(passage.lexicon.speller.is_real, words))
    if not mention.is_loose or (mention.is_drug and (listed_here or brand)):
        return False
    apart = [o for o in mentions if o is not mention]
    gaps = [max(mention.first - o.last, o.first - mention.last) for o in apart]
    return min(gaps, default=_FAR) > _LISTED


def says_of_all(passage: Passage, sentence: Sentence, *, named: bool) -> bool:
    """`Nothing.`, `none of it works`; where one is `named`, that it is excepted."""
    said = [w for w in passage.words(sentence.first, sentence.end) if w.isalpha()]
    excepts = not _EXCEPTS.isdisjoint(said)
    if said[:1] not in (["nothing"], ["none"], ["nada"]) or excepts is not named:
        return False
    return (len(said) == 1 and said != ["none"]) or bool(_HELPS & set(said[1:5]))


def clauses_of(passage: Passage, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Cut a sentence where `but` and the like, a semicolon or a line break it."""
    first = sentence.first
    words = passage.words(sentence.first, sentence.end)
    for at in [n for n, word in enumerate(words, first) if word in BREAKS]:
        if passage.word(at) == "then" and passage.word(at + 1)[:1].isdigit():
            continue  # `30 mg for 4 weeks then 60 mg`
        left = passage.word(at) == "but" and passage.word(at - 1) != ","
        if at > first and (not left or _OF_ALL.isdisjoint(passage.words(first, at))):
            yield first, at
            first = at
    yield first, sentence.end


def finding_places(
    passage: Passage, first: int, end: int, *, is_list: bool
) -> list[int]:
    """Findings told between treatments end what was said of them.

    In `Failed: Lyrica (wt gain), tizanidine, PT` the heading goes on behind a bracket.
    """
    reasons = {"for", "("} if is_list else {"for"}
    return [
        m.first for m in passage.matches
        if first <= m.first < end and not m.is_treatment
        and not passage.names_drug(m)
        and passage.word(m.first - 1) not in reasons and passage.word(m.first - 2) != "for"
    ]  # fmt: skip


def is_pointed_at(passage: Passage, cue: StatusCue, mentions: _Run) -> bool:
    """`Tried: A - no, B - yes`, `A stopped 2/2 rash, B`: of A, and of nothing that follows."""
    marked = passage.word(cue.first - 1) in _POINTERS
    after = passage.word(cue.last + 1)
    closes = not after[:1].isalnum() and (cue.status != "tried" or after != ":")
    at = cue.first - 1 - marked
    if cue.status == "stopped":
        at, led = passage.back_over(at, _PASSIVE), passage.past(cue.last + 1, POINTING)
        closes = after != ":" and all(m.first != led for m in mentions)
    named = any(m.last == at for m in mentions)
    return cue.status in {"not taking", "tried", "stopped"} and closes and named


def is_part(cue: StatusCue, responses: list[ResponseCue]) -> bool:
    """`no` in `no relief` does not deny the drug."""
    inside = any(r.first <= cue.first <= r.last for r in responses)
    return inside and cue.status == "not taking"


def pointed_at(passage: Passage, mention: Mention, *, wanted: bool) -> None:
    """`Tylenol 1 g TID -> no`, `tried: ibuprofen - no` tell what came of it; `heat yes` if `wanted`."""
    after = passage.words(mention.last + 1, mention.last + 3)
    arrow = 2 if after in (["-", ">"], ["=", ">"]) else 1
    marked = after[:1] == ["\u2192"] or arrow > 1
    tried = wanted or mention.governed_by == "tried"
    behind = passage.word(passage.past(mention.last + 1, _POINTERS | {","}))
    named = all(e.kind != "class" for e in mention.match.entries)  # `steroids: nil`
    naught = named and after in (["-", "nil"], [":", "nil"])
    if naught or (
        mention.dose.numbers and mention.dose.frequency and behind in {"none", "nil"}
    ):
        mention.response = "none"  # `naproxen 500 bid, none`, in a table
    if not (marked or tried):
        return
    pointers = _POINTERS | {","} if wanted else _POINTERS
    arrow = arrow if marked or (after[:1] and after[0] in pointers) else 0
    signed = passage.words(mention.last + 1, mention.last + 4)
    if tried and signed in _SIGNED and mention.response == "unknown":
        mention.response = "none" if "-" in signed else "helped"
    said = said_at(passage, mention.last + 1 + arrow)
    if said is not None and passage.word(said.last + 1).isalpha() and not marked:
        return
    if said is not None and mention.response == "unknown":
        mention.response = HELPED.get(said.value, "unknown")
        mention.tried = mention.response != "unknown"
