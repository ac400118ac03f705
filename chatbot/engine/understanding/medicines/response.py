"""Words that tell whether a treatment helped, and which side of them it stands on."""

from typing import Literal

from chatbot.engine.understanding.medicines.elliptical import (
    elliptical,
    is_of_dose,
    share_at,
)
from chatbot.engine.understanding.medicines.of_else import is_of_else
from chatbot.engine.understanding.medicines.taking import ResponseCue
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import key_of, listed, since
from chatbot.model.case import Response

_NEGATIONS = {key_of(w) for w in listed("""
    not no without never neither none nothing didn't doesn't don't hasn't haven't isn't
    aren't wasn't weren't won't can't cannot hardly barely nor nt couldn't nil poor zero
    denies hadn't w/o wo w/out sans 0 ain't failed fails failing fail failure
""")}  # fmt: skip
_PARTLY = {key_of(w) for w in listed("""
    bit little some somewhat slight slightly partial partially partly minimal minimally
    mild mildly temporary temporarily temp brief briefly marginal marginally modest modestly
    limited moderately transient transiently kinda only few min minor scant initially
""")}  # fmt: skip
_IF_DENIED = listed("changed changes changing effect difference diff change touch cut")
_IS, _ONLY = listed("is are was been"), listed("only one best what")
"""`The only thing that helps is X`."""
_AT_ALL = listed("at all whatsoever really so far yet now")
_GRADED: dict[Response, str] = {"none": key_of("no"), "partial": key_of("some")}
"""What `0%` and `30%` of relief come to."""
_HOPES, _GIVEN_WITH = (
    listed("will would should might may could help"),
    listed("and for stronger strong as on"),
)
_MARKS, _DUE = listed("( - : = >"), ["2", "/", "2"]
_ON_IT = (["on", "it"], ["with", "it"], ["from", "it"], ["since"])
_PERSONS = listed("him her me them pt patient us the")
_SUBJECTS = listed("it they these those that which neither none nothing both this all")
REFUSES = listed("refused declined refuses declines")
_BREAKS = listed("but however though although whereas . ; \n ? !")
_PRESENT = listed("helps works helping working eases takes taking wears")
_ENDED = listed("stopping stopped stops stop quit quits discontinued d/c d/c'd dc'd dcd dced held came switched")  # fmt: skip
_CLOSES = listed(", . ; ) \n and but") | {""}
_TRIED = listed("tried trialed trialled took trial")
"""`Tried tramadol, constipated`, where `on lisinopril, dizzy` may be an illness."""
_SAID_OF_SUBJECT = (["did", "nothing"], ["does", "nothing"], ["done", "nothing"])
"""`The taper did nothing, naproxen helps`: of what stands before, whatever follows."""
_PRONOUNS = listed("the any his her my their oral")
_AUXILIARY = listed("has have had also all both now to up > -")
_IN_LIST = listed("nor or and , the his her my those these either have has mg")
_NOT_WHOLLY = (["but", "not"], ["not", "completely"], ["not", "totally"])
_BRIEFLY = listed("minute minutes hour hours hrs day days")
_REACH = 7
_SAME = 12
_ORGANS = listed("heart kidney renal liver hepatic respiratory organ")
_CLOSE = 3


def response_cues(passage: Passage, first: int, end: int) -> list[ResponseCue]:
    """Return the response cues of a stretch of tokens."""
    found = (
        _cue(passage, hit.value, hit.first, hit.last, first)
        for hit in passage.said("response", first, end)
        if not _is_of_none(passage, hit.first, first)
    )
    cues = [cue for cue in found if cue is not None]
    return cues + elliptical(passage, first, end, cues)


def _cue(
    passage: Passage, kind: str, first: int, last: int, floor: int
) -> ResponseCue | None:
    opened, before = _lead(passage, first, floor)
    side = _side(passage, kind, last, first)
    if kind in {"adverse", "intolerance", "upset"}:
        return _adverse(passage, kind, (opened, last), before)
    if kind == "failed":
        ill = passage.word(first - 1) in _ORGANS
        ill |= passage.word(last + 1) in {"only", "just"}  # `despite only one Motrin`
        return None if ill else ResponseCue("none", side, opened, last)
    if kind == "partial":
        lasting = passage.word(first) in _PRESENT
        return ResponseCue("partial", "after", opened, last, lasting)
    denied = bool(before & _NEGATIONS) or _is_denied_list(passage, floor, opened)
    partly = passage.word(first) in {"effect", "change"} and before & _PARTLY
    graded = denied or bool(partly)
    if not _is_response(passage, kind, first, side, denied=graded):
        return None
    response = _graded(passage, before, last, denied=denied)
    present = passage.word(first) in _PRESENT
    lasting = present and response in {"helped", "partial"}
    return ResponseCue(response, side, opened, last, lasting)


def _is_of_none(passage: Passage, first: int, floor: int) -> bool:
    """`Lying helps`, `opioid if all else fails`, `not sure if it helps`: of no treatment."""
    if _is_hoped(passage, first):
        return True
    at, before = _lead(passage, first, floor)
    if is_of_else(passage, at, first, denied=bool(before & _NEGATIONS)):
        return True
    while passage.says("what fails", at - 1) or at - 1 in passage.named_as_treatments:
        at -= 1
    return passage.word(at - 1) in {"if", "whether", "unless"}


def _is_hoped(passage: Passage, first: int) -> bool:
    """`See if PT will help`, `hoping it would bring relief`, `a muscle relaxant and pain relief`."""
    led = passage.words(first - 2, first)
    named = any(m.last == first - 2 for m in passage.named_treatments)
    before = since(passage.words(max(first - _REACH, 0), first), _BREAKS | {",", "and"})
    hoped = not (_HOPES - {"help"}).isdisjoint(before) and "not" not in before
    hoped |= led[-1:] == ["help"] or led == ["going", "to"]
    given = not _GIVEN_WITH.isdisjoint(led[:1]) and led[1:] == ["pain"]
    small = passage.listed("before a response")
    given |= led[:1] in (["for"], ["to"]) and led[-1] not in small
    given &= passage.word(first) == "relief"
    return hoped or given or (named and led[1:] == ["to"])


def _is_response(
    passage: Passage, kind: str, first: int, side: str, *, denied: bool
) -> bool:
    """Whether a word such as `better` or `effect` is about a treatment here."""
    if passage.word(first) in _IF_DENIED:
        return denied
    if kind not in {"work", "better"}:
        return True
    if side == "before" or _follows_name(passage, kind, first, denied=denied):
        return True
    sentence = passage.sentence_of(first)
    alone = sentence.end - sentence.first <= _CLOSE + 1  # `Min improvement.`
    told = alone or _brought(passage, first)
    return told and passage.word(first).startswith("improvement")


def _brought(passage: Passage, at: int) -> bool:
    """`Took Advil last night without improvement`, `Advil 400, slight improvement`."""
    opened, _ = _lead(passage, at, 0)
    led = {"with", "without"} & set(passage.words(opened - 1, opened + 1))
    led |= {"w"} & set(passage.words(opened - 2, opened))
    sentence = passage.sentence_of(at)
    near = range(max(sentence.first, opened - _SAME), opened)
    closes = passage.word(opened - 1) in {",", "-", ":"} and any(
        m.last < opened - 1 <= m.last + _CLOSE + 2
        and "," not in passage.words(m.last + 1, opened - 1)
        for m in passage.named_treatments
    )
    named = any(m.first in near for m in passage.named_treatments)
    return closes or (bool(led) and named)


def _graded(passage: Passage, before: set[str], last: int, *, denied: bool) -> Response:
    if denied and not (before & {"only"}):
        return "none"
    after = {t.key for t in passage.tokens[last + 1 : last + 5]}
    if "quite" in passage.words(last + 1, last + 5):
        after = set()
    if "only" in before and passage.word(last + 1) in _IS:
        return "helped"
    behind = passage.words(last + 1, last + 3)
    short = behind in _NOT_WHOLLY or behind == ["at", "first"]
    some = passage.word(last + 1) == "some" and passage.word(last + 2) in _CLOSES
    before |= after - {"only", "some"}
    if short or some or _is_short(passage, last) or before & _PARTLY:
        return "partial"
    return "helped"


def _is_short(passage: Passage, last: int) -> bool:
    """`Helped for an hour`, `cleared the pain for 4 days`."""
    at = passage.past(last + 1, _PERSONS | {"pain", "my", "it"})
    number = passage.number(at + 1) if passage.word(at) == "for" else None
    return number is not None and passage.word(number.last + 1) in _BRIEFLY


def _lead(passage: Passage, first: int, floor: int) -> tuple[int, set[str]]:
    """The small words right before a cue, and where they begin."""
    share = share_at(passage, first - 2)
    at = first - (1 if share is None else 3)
    light, graded = passage.listed("before a response"), _PARTLY | _NEGATIONS
    while (
        at >= floor
        and first - at <= _REACH
        and (passage.word(at) in light or passage.tokens[at].key in graded)
    ):
        at -= 1
    said = {t.key for t in passage.tokens[at + 1 : first]}
    return at + 1, said if share in {None, "helped"} else said | {_GRADED[share]}


def _is_denied_list(passage: Passage, floor: int, opened: int) -> bool:
    """`Neither naproxen nor heat helped`, `none of the tablets and heat helped`."""
    said = passage.words(floor, opened)
    if "neither" not in said and "none" not in said:
        return False
    named = {
        at for m in passage.named_treatments
        if m.last >= floor for at in m.places
    }  # fmt: skip
    at = opened - 1
    while at >= floor and (at in named or passage.word(at) in _IN_LIST):
        at -= 1
    of_none = passage.words(at - 1, at + 1) == ["none", "of"]
    return at >= floor and (of_none or passage.word(at) == "neither")


def _side(
    passage: Passage, kind: str, last: int, first: int | None = None
) -> Literal["before", "after"]:
    """`no relief with X` is about what follows; `X gave no relief` is not."""
    after = passage.word(passage.past(last + 1, _AT_ALL))
    of_subject = passage.words(last - 1, last + 1) in _SAID_OF_SUBJECT
    if of_subject or passage.word(last + 1) == ")":
        return "after"
    if kind == "failed" and passage.word(last) in {"to", "despite", "of"}:
        return "before"
    if kind == "failed":
        at = last if first is None else first
        closed = passage.says("names another", last + 1) and _is_said_of(passage, at)
        return "before" if _names_follow(passage, last) and not closed else "after"
    opened = last if first is None else _lead(passage, first, 0)[0]
    said = _is_said_of(passage, opened)
    only = first and not _ONLY.isdisjoint(passage.words(first - _CLOSE - 1, first))
    links = passage.listed("links a response") | (_IS if only else set())
    links = links | {":"} if passage.sentence_of(opened).first == opened else links
    over = first is None or not said
    linked = after in links and _names_follow(passage, last, over_commas=over)
    leads = opened < last and any(m.first == last + 1 for m in passage.named_treatments)
    # `nil relief tramadol`, where `naproxen no relief tramadol helps` is of naproxen
    return "before" if linked or (leads and not said) else "after"


def _is_said_of(passage: Passage, last: int) -> bool:
    """`Naproxen failed, on opioids`: named right before it."""
    at = last - 1
    while is_of_dose(passage, at) or passage.word(at) in _AUXILIARY:
        at -= 1
    return any(at <= m.last < last for m in passage.named_treatments)


def _names_follow(passage: Passage, last: int, *, over_commas: bool = True) -> bool:
    """Whether a treatment is named soon after, with nothing else in between."""
    breaks = _BREAKS if over_commas else _BREAKS | {","}
    for match in passage.named_treatments:
        if match.first > last:
            between = passage.words(last + 1, match.first)
            return len(between) <= _REACH and not breaks & set(between)
    return False


def _follows_name(passage: Passage, kind: str, first: int, *, denied: bool) -> bool:
    """`works` and `better` are often about the patient or the pain."""
    opened, _ = _lead(passage, first, 0)
    sentence = passage.sentence_of(first)
    least = max(opened - _CLOSE, sentence.first if opened > sentence.first else 0)
    near = any(least <= m.last < first for m in passage.named_treatments)
    comma = passage.word(opened - 1) == ","
    named = near or _is_said_of(passage, opened - comma)
    subject = bool(set(passage.words(opened - 2, first)) & _SUBJECTS)
    return (named or subject) and (denied or kind != "better")


def _adverse(
    passage: Passage, kind: str, span: tuple[int, int], before: set[str]
) -> ResponseCue | None:
    opened, last = span
    denied = not before.isdisjoint(_NEGATIONS)
    side = _side(passage, "good", last, opened if kind == "upset" else None)
    named = passage.past(last + 1, _PRONOUNS)  # `couldn't tolerate her tramadol`
    if kind == "intolerance" and any(
        m.first == named for m in passage.named_treatments
    ):
        side = "before"
    if kind == "intolerance":
        told = denied or passage.word(last).startswith("intoleran")
    else:
        told = not denied and (kind == "upset" or _is_caused(passage, span, side))
    return ResponseCue("adverse", side, opened, last) if told else None


def _is_caused(passage: Passage, span: tuple[int, int], side: str) -> bool:
    near, before = set(passage.words(span[0] - 3, span[1])), passage.word(span[0] - 1)
    told = passage.words(passage.sentence_of(span[0]).first, span[0])
    if before == "prn" and not passage.word(span[1]).endswith(("ed", "y")):
        return False  # `zofran prn nausea`, where `codeine prn constipated` tells
    if before in {"for", "over"}:  # `ondansetron for nausea` is taken for it
        return not _ENDED.isdisjoint(told)
    closed = before == "," and passage.word(span[1] + 1) in _CLOSES
    tried = not _TRIED.isdisjoint(told) and _is_said_of(passage, span[0] - 1)
    said = closed and (tried or not near.isdisjoint(_ENDED))
    after = passage.words(span[1] + 1, span[1] + 4) or [""]
    said = said or after[:2] in _ON_IT or after[-1] == "since" or after[0] in _PERSONS
    said = said or before in _MARKS or passage.words(span[0] - 3, span[0]) == _DUE
    causes = not near.isdisjoint(passage.listed("caused") - {"with", "on", "from"})
    return side == "before" or said or causes or _is_said_of(passage, span[0])
