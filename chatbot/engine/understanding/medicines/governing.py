"""Which treatments of a clause a word of status or of response is about."""

from itertools import pairwise

from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.taking import ResponseCue, StatusCue
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed

_Run = list[Mention]
_Said = list[StatusCue]
_OF_ILLS = (["prior"], ["history", "of"], ["remote"], ["past"])
_LEAVES_OUT = {
    ("other", "than"),
    ("anything", "but"),
    ("any", "but"),
    ("nothing", "but"),
    (",", "only"),
    (",", "just"),
}
_EXCEPTS = listed("except excepting besides apart aside bar save")
_NO_ONE = listed("no or nor")
_AVOIDING = listed("to avoid avoiding avoids avoided")
_ALL_DONE = listed("did done do doing tried everything all")
_TRYING = ("tried", "try", "used", "had", "took", "taken")
_BESIDE = 2
_GAP = 8
"""How many other words a list or a response may reach over."""
_NEAR = 6
_ONE_DOES = listed("helps works eases relieves is does was has")
_LED = listed("with by from to of on the his her a")
_LIST_END = {"and", "or", "&", "/"}


def _is_apart(passage: Passage, cue: StatusCue, mention: Mention) -> bool:
    """A bare `no` denies only what stands beside it.

    `Prior fusion, morphine 60 bid`: what is taken so often is not prior, nor has stopped
    what is taken now.
    """
    between = passage.words(cue.last + 1, mention.first)
    said = passage.words(cue.first, cue.last + 1)
    far = said == ["no"] and not _is_beside(passage, between)
    far |= said in _OF_ILLS and "," in between and _names_an_ill(passage, cue, mention)
    far |= cue.status in {"stopped", "past"} and between[-1:] == ["now"]
    after = passage.words(mention.last + 1, mention.last + 3)
    far |= after[:1] == ["tried"] and not "".join(after[1:])[:1].isalnum()
    far |= said in (["no"], ["avoid"]) and between[-1:] == ["with"]
    far |= passage.word(cue.first - 1) == "than"  # `better than on tramadol`
    ended = cue.status in {"stopped", "not taking"} and _opened(between) > 0
    kind = all(e.kind == "class" for e in mention.match.entries)  # `tramadol (SSRI)`
    return far or (ended and kind)


def _names_an_ill(passage: Passage, cue: StatusCue, mention: Mention) -> bool:
    """`Prior MI, aspirin 81`: an illness stands behind it and no medicine."""
    if mention.dose.frequency is not None:
        return True
    end = next(n for n in range(cue.last, mention.first) if passage.word(n) == ",")
    inside = range(cue.first, end)
    named = {name for m in passage.matches if m.last in inside for name in m.names}
    known = (passage.lexicon.findings.get(name) for name in named)
    ill = any(f is not None and f.bundle == "conditions" for f in known)
    return ill and all(m.first not in inside for m in passage.named_treatments)


def _opened(words: list[str]) -> int:
    """How many brackets are open behind words; what one that is closed says, it holds."""
    return words.count("(") - words.count(")")


def _are_reasons(passage: Passage, cue: int, findings: list[int], name: int) -> bool:
    """`Stopped: naproxen (AKI), tramadol`: in a list, a finding in brackets says why."""
    said = [passage.words(cue, at) for at in (*findings, name)]
    open_ = [":" in words and _opened(words) > 0 for words in said]
    return all(open_[:-1]) and not open_[-1]


def _is_left_out(passage: Passage, cue: StatusCue, mention: Mention) -> bool:
    """`Not tried anything except heat`, `never took A, only B`: it was tried, it is taken."""
    between = passage.words(cue.first, mention.first)
    if passage.word(cue.first) in _AVOIDING and "including" in between:
        before = passage.words(passage.sentence_of(cue.first).first, cue.first)
        return not _ALL_DONE.isdisjoint(
            before
        )  # `did all to avoid surgery, including PT`
    pairs = set(pairwise(between))
    left_out = not (_EXCEPTS.isdisjoint(between) and _LEAVES_OUT.isdisjoint(pairs))
    return cue.status == "not taking" and left_out


def _is_beside(passage: Passage, between: list[str]) -> bool:
    named = passage.named_treatments
    names = {w for m in named for w in passage.phrase(m)}
    return set(between) <= names | passage.listed("beside none")


def govern(passage: Passage, mentions: _Run, cues: _Said, breaks: list[int]) -> None:
    """Give each mention the last status word before it, while a list goes on."""
    reach = -1
    for mention in mentions:
        before = [
            c for c in cues
            if c.last < mention.first and _opened(passage.words(c.last, mention.first)) >= 0
        ]  # fmt: skip
        cue = before[-1] if before else None
        if cue is None:
            continue
        start = max(cue.last, reach)
        between = [b for b in breaks if cue.last < b < mention.first]
        broken = _is_apart(passage, cue, mention) or (
            bool(between)
            and not _are_reasons(passage, cue.last, between, mention.first)
        )
        if mention.first - start - 1 <= _NEAR and not broken:
            if _is_left_out(passage, cue, mention):
                said = " ".join(passage.words(cue.first, cue.last + 1))
                tried = any(w in said for w in (*_TRYING, "avoid"))
                cue = cue._replace(status="tried" if tried else "current")
            mention.status = cue.as_status
            mention.governed_by, mention.governed_at = cue.status, cue.first
            mention.tried = cue.status not in {"planned", "not taking"}
            mention.tried &= cue.status != "current"
            reach = mention.last


def by_itself(passage: Passage, mentions: _Run, cue: ResponseCue) -> _Run:
    """`On lisinopril, ibuprofen did nothing` is about the ibuprofen alone.

    So is `tried PT and chiro, massage helps` about the massage, and `glipizide, codeine
    nausea` about the codeine.
    """
    before = [m for m in mentions if m.last < cue.first]
    if cue.side == "before" or not before[1:]:
        return mentions
    if passage.word(cue.first).startswith(_CONSTIPATES):
        classes = passage.lexicon.class_of
        kinds = [{classes.get(n, n) for n in m.names} for m in before]
        opioids = [m for m, kind in zip(before, kinds, strict=True) if "opioid" in kind]
        return opioids or mentions
    last = before[-1]
    if "that" in passage.words(cue.first - 1, cue.first + 1):
        return [m for m in mentions if m.first >= last.first]
    between = passage.words(before[-2].last + 1, last.first)
    one = passage.word(cue.first) in _ONE_DOES and cue.first == last.last + 1
    closed = passage.words(last.last + 1, cue.first)
    verb = passage.word(last.last + 1) in {"was", "is"} and "," in between
    one |= verb or ("(" in closed and ")" in between)
    adverse = cue.response == "adverse"
    if last.governed_by != "current" and not (one or adverse):
        return mentions
    joined = _LIST_END & set(between) and not verb
    alone = "," in between and "," not in closed and not joined
    return [m for m in mentions if m.first >= last.first] if alone else mentions


_CONSTIPATES = "constip"
"""What an opioid does, and nothing taken beside it: `paracetamol + codeine, constipated`."""


def opened_by(
    passage: Passage,
    mentions: _Run,
    cue: ResponseCue,
    responses: list[ResponseCue],
    breaks: list[int],
) -> _Run:
    """The list that a response opens: `not responded to A, B and C`."""
    later = [r.first for r in responses if r.first > cue.last and r.side == "before"]
    stop = min([*later, *(b for b in breaks if b > cue.last)], default=None)
    taken: _Run = []
    reach = cue.last
    for mention in mentions:
        if mention.first <= cue.last or (stop is not None and mention.first > stop):
            continue
        other = bool(taken) and mention.governed_by != taken[0].governed_by
        other = other or (bool(taken) and mention.excepted)
        other = other or _has_its_own(passage, mention, cue, responses)
        other |= not _EXCEPTS.isdisjoint(passage.words(reach + 1, mention.first))
        if other or mention.first - reach - 1 > _GAP:
            break
        taken.append(mention)
        reach = mention.last
    return taken


def _has_its_own(
    passage: Passage, mention: Mention, cue: ResponseCue, responses: list[ResponseCue]
) -> bool:
    """`Relieved by sitting, gabapentin no help`: what stands right behind it is of it."""
    led = _LED.issuperset(passage.words(cue.last + 1, mention.first))
    return not led and any(
        r.side == "after" and r.response != "adverse" and r.first == mention.last + 1
        for r in responses
    )


def closed_by(mentions: _Run, cue: ResponseCue, responses: list[ResponseCue]) -> _Run:
    """The list that a response closes: `A, B and C, no relief`."""
    earlier = [r.last for r in responses if r.last < cue.first]
    floor = max(earlier, default=-1)
    taken: _Run = []
    reach = cue.first
    for mention in reversed(mentions):
        if mention.first >= cue.first:
            continue
        other = bool(taken) and mention.governed_by != taken[0].governed_by
        again = bool(taken) and any(  # `A and B, A helps` says it of A alone
            m.names == taken[0].names and m.first < taken[0].first for m in mentions
        )
        far = mention.first < floor or reach - mention.last - 1 > 2 * _GAP
        if other or again or far:
            break
        taken.append(mention)
        reach = mention.first
    led = [m for m in mentions if reach - 2 * _GAP <= m.last < cue.first]
    # `X did nothing, just made him sick`
    return taken or (led[-1:] if cue.response == "adverse" else [])


def told_beside(mention: Mention, responses: list[ResponseCue]) -> None:
    """`Failed: gabapentin (drowsy)`, `menthol gel failed, Aleve`: of what stands right before it."""
    for cue in responses:
        told = cue.response in {"adverse", "none"} and cue.side == "after"
        if told and cue.first - mention.last == _BESIDE:
            mention.response = cue.response


def denied(passage: Passage, mentions: _Run, cue: ResponseCue) -> ResponseCue:
    """`No pill, no massage relieved it`: what did nothing was tried all the same."""
    led = bool(mentions) and all(
        passage.word(m.governed_at) == "no" and passage.word(m.first - 1) in _NO_ONE
        for m in mentions
    )
    if not led or cue.response not in {"helped", "partial"}:
        return cue
    for mention in mentions:
        mention.status, mention.governed_by = None, "tried"
    return cue._replace(response="none", lasting=False)


def respond(mentions: _Run, cue: ResponseCue, *, overwrite: bool = False) -> None:
    """Note a response of treatments; `overwrite` where later words correct earlier.

    Harm outdoes what else is told: `helped but made him sick`, `made him sick but helped`.
    """
    for mention in mentions:
        open_ = mention.response == "unknown" or cue.response == "adverse"
        open_ |= overwrite and mention.response != "adverse"
        if open_ and not mention.excepted:
            mention.response = cue.response
            mention.tried = True
            if cue.lasting and mention.status is None:
                mention.status = "current"
