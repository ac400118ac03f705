"""Responses whose verb is left out: `naproxen helps, heat doesn't`, `flexeril neither`."""

from collections.abc import Iterator

from chatbot.engine.understanding.medicines.taking import ResponseCue
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Response

_Cues = list[ResponseCue]
_NO_YES: dict[str, Response] = {"no": "none", "nil": "none", "yes": "helped"}
_DENIALS = listed("doesn't didn't hasn't haven't don't")
_DOES = listed("does did do")
_PARTLY = listed("partial partially partly")
"""`Duloxetine 60 partial`."""
_MARKS = listed("- : = -> > (")
_DID: dict[str, Response] = {
    **dict.fromkeys(listed("some bit little slight somewhat minimal meh mild modest"), "partial"),
    **dict.fromkeys(listed("nothing zip nada zilch useless squat worse"), "none"),
    **dict.fromkeys(listed("good great helped helps better"), "helped"),
}  # fmt: skip
"""What stands alone behind a name and a mark; `NSAIDs: none` alone are not taken."""
_ABOUT = listed("maybe perhaps about ~ roughly only")
_SHRUGS = listed("meh minimal nada zip zilch useless nothing")
"""`Ibuprofen 600 tid - nothing`, `flexeril, meh`."""
_NAUGHT = listed("none nil")
_YES_NO = {"no": "nothing", "nope": "nothing", "yes": "good", "yeah": "good"}
_TRIED = listed("tried trialed trialled trial tries took")
_FROM, _THE = listed("from with off"), listed("the his her my")
_CLOSES = listed(", . ; ) \n and but nor") | {""}
_NEITHER, _AUXILIARY = listed("neither nor"), listed("did does has do")
_AGAIN = listed("same ditto likewise too")
"""After a name: as it was with the one before."""
_HALF, _STRENGTHS = 50, {str(n) for n in range(1, 20)}
"""Percent of relief that helps; percent in a gel."""
_BETTER, _NONE = listed("better improved less"), listed("no nothing none")
_LEFT = listed("except excepting besides but save than apart")
_EXCEPTS = _LEFT | listed("other from with for the his her on to when by")


def elliptical(passage: Passage, first: int, end: int, told: _Cues) -> _Cues:
    """Return the responses of a clause that are told by what is left out."""
    found = list(_by_verb(passage, first, end, told))
    for match in passage.named_treatments:
        if first <= match.first and match.last < end:
            cue = _denied(passage, match) or _repeated(passage, match, told)
            cue = cue or _marked(passage, match, told) or _shared(passage, match, told)
            cue = cue or _left_out(passage, match, told)
            found += [cue] if cue else []
    return found


def _by_verb(
    passage: Passage, first: int, end: int, told: _Cues
) -> Iterator[ResponseCue]:
    """`Flexeril doesn't, heat does`; `heat does not`; `Toradol helped, Norflex no`."""
    ends = {m.last for m in passage.named_treatments}
    for at in range(first, end):
        closes = passage.word(at + 1) in _CLOSES
        apart = passage.word(at) == "not" and passage.word(at - 1) in _DOES
        if closes and (apart or passage.word(at) in _DENIALS):
            yield ResponseCue("none", "after", at - apart, at)
        elif closes and passage.word(at) in _DOES and at - 1 in ends:
            yield ResponseCue("helped", "after", at, at)
        elif closes and told and passage.word(at) in _NO_YES and at - 1 in ends:
            yield ResponseCue(_NO_YES[passage.word(at)], "after", at, at)
        elif (closes or passage.word(at + 1) == ")") and passage.word(at) in _PARTLY:
            yield ResponseCue("partial", "after", at, at)


def _denied(passage: Passage, match: Match) -> ResponseCue | None:
    """`Heat neither`, `nor did heat`."""
    after = match.last + 1
    if passage.word(after) == "neither" and passage.word(after + 1) in _CLOSES:
        return ResponseCue("none", "after", after, after)
    led = passage.word(match.first - 2) in _NEITHER
    if led and passage.word(match.first - 1) in _AUXILIARY:
        return ResponseCue("none", "before", match.first - 2, match.first - 1)
    return None


def _marked(passage: Passage, match: Match, told: _Cues) -> ResponseCue | None:
    """`Heat - some`, `ibuprofen: nothing`: behind its mark stands what it did."""
    mark = match.last + 1
    while is_of_dose(passage, mark):
        mark += 1
    at = passage.past(mark + 1, _ABOUT) if passage.word(mark) == "," else mark - 1
    share = share_at(passage, at)
    mark = at + 1 if share else mark
    strength = mark == match.last + 2 and passage.word(mark - 1) in _STRENGTHS
    if share and not strength and passage.word(mark + 1) in _CLOSES | _BETTER:
        return ResponseCue(share, "after", mark - 1, mark)
    first = mark + 1
    short = passage.word(mark) == "," and passage.word(first) in _SHRUGS
    if mark > match.last + 1 and passage.word(mark) in {*_DID, "no", "nope"}:
        first = mark  # `advil 400 bid meh`, `ibuprofen 600 tid x5d no`
    elif passage.word(mark) not in _MARKS and not short:
        return None
    first += passage.word(first) == "a"
    opened = passage.sentence_of(match.first).first
    tried = not _TRIED.isdisjoint(passage.words(opened, match.first))
    dosed = tried or mark - 1 > match.last  # `Mobic 15 - no`, `tried heat - yes, some`
    answered = dosed and (first == mark or passage.word(mark) in _MARKS)
    said = _YES_NO.get(passage.word(first), "") if answered else ""
    more = passage.word(first + 2) if passage.word(first + 1) == "," else ""
    if said == "good" and more in _DID:
        first, said = first + 2, ""
    did = _DID.get(said or passage.word(first))
    if told and passage.word(first) in _NAUGHT:
        did = "none"
    closed = passage.word(first + 1) in _CLOSES | _BETTER | {"for"}
    return ResponseCue(did, "after", first, first) if did and closed else None


def is_of_dose(passage: Passage, at: int) -> bool:
    """Whether a token behind a name tells how much or how often, or was read so."""
    word = passage.word(at)
    return (
        word in passage.listed("how it was taken")
        or word.isdecimal()
        or at in passage.taken
    )


def share_at(passage: Passage, at: int) -> Response | None:
    """What `30%` of relief comes to; None where no share stands."""
    said, sign = passage.word(at), passage.word(at + 1)
    if sign not in {"%", "percent"} or not said.isdecimal():
        return None
    return "none" if said == "0" else "helped" if int(said) >= _HALF else "partial"


def _shared(passage: Passage, match: Match, told: _Cues) -> ResponseCue | None:
    """`Some relief from heat, none from ibuprofen`: of the relief told before."""
    link = match.first - 1 - (passage.word(match.first - 1) in _THE)
    did = passage.word(link - 1)
    response = "none" if did in _NAUGHT else _DID.get(did)
    led = passage.word(link) in _FROM and any(c.last < link - 1 for c in told)
    if response is None or not led:
        return None
    return ResponseCue(response, "before", link - 1, link)


def _left_out(passage: Passage, match: Match, told: _Cues) -> ResponseCue | None:
    """`Nothing helps except X`, `the only thing that helps is X`."""
    at = passage.back_over(match.first - 1, _EXCEPTS)
    left = not _LEFT.isdisjoint(passage.words(at + 1, match.first))
    near = [c for c in told if left and at - 3 <= c.last <= at]  # `... it but X`
    denied = near and not _NONE.isdisjoint(passage.words(near[-1].first, at + 1))
    return ResponseCue("helped", "before", at + 1, match.first - 1) if denied else None


def _repeated(passage: Passage, match: Match, told: _Cues) -> ResponseCue | None:
    """`Same with heat`, `heat ditto`: what was told last holds again."""
    last = max(
        (c for c in told if c.last < match.first), key=lambda c: c.last, default=None
    )
    if last is None:
        return None
    after = match.last + 1
    closed = passage.word(after) in _AGAIN and passage.word(after + 1) in _CLOSES
    denied = passage.word(after) == "either" and last.response == "none"
    if closed or denied:
        return ResponseCue(last.response, "after", after, after)
    same = passage.said("same again", max(match.first - 2, 0), match.first)
    opened = bool(same) or passage.word(match.first - 1) in {"ditto", "likewise"}
    first, end = match.first - (2 if same else 1), match.first - 1
    return ResponseCue(last.response, "before", first, end) if opened else None
