"""Words that tell whether a treatment is taken now, was, will be, or never was."""

import re
from typing import Literal, NamedTuple

from chatbot.engine.expression import expression
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.period import DAYS
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import PAUSES, listed, up_to
from chatbot.model.case import Response, TreatmentStatus
from chatbot.model.speech import Meaning

_STRENGTHS = listed("strength grade hold")
"""`Wants rx strength naproxen`, `on hold for surgery`: nothing that is taken."""
_WOULD, _TAKE = listed("would could"), listed("take use continue")
_LED_OFF = listed("came come weaned tapered taken wean took takes")
_WHOSE = listed("of the a an all any both his her my their that those these this regular usual daily long-term prescription")  # fmt: skip
_NOUNS = listed("meds medications medication drug drugs medicines")
_NEAR_NOUN, _NO_LIST = 6, listed("and , or reactions reaction")
_WANTED = {"stopped": "current", "current": "planned"}
"""What a word for a medicine comes to where it is only wanted."""
_WHOM = listed("him her them me it")
_WANTS = listed("wants want wanted wanting going planning plans hoping hopes like gonna")  # fmt: skip
_WANT_ENDS = listed("continue keep stay remain , ; . but who which that because is was")
_WANTS_REACH, _BEING = 12, listed("on is takes taking uses")
_GOING_ON = listed("continue continuing increase decrease refill keep stay")
_ENDS = listed("stop quit discontinue come wean get give")
_GAINED = listed("no some little minimal partial good relief temporary")
_OTHERS = listed("anything any other others")
"""`PT offered some relief` was done; `on gabapentin, not tried anything else` is of others."""
_ANY_OF_IT = (["any"], ["any", "."], ["any", ","], ["any", "yet"])
_EFFECT = listed(
    "works helps work help effective helpful useful beneficial provides provide provided gives give gave"
)
_TAKING = listed("taking using having going anything bleeding vomiting swelling "
                 "itching")  # fmt: skip
"""What stopped working may still be taken."""
_ANSWERED = listed(", i i'm he he's she she's they it's wait sorry")
_UNDECIDED = listed("whether if should shall can could can't cannot may might do does")
_HAD_TO = listed("told asked advised instructed had decided forced chose able managed")


_OF_ANOTHER = expression(
    r"\b(?:(?:refus|declin)(?:es?|ed|ing)\s+(?!(?:it|that|this|them|those|more|all|any|both|either|everything|to|after|because|bc|due|for|on|in|at|by|as"
    r"|of|before|from|with|too|so|and|but|or|yesterday|today|last|early|already|the|\w+ly|pills?|meds?|medic\w*|tab\w*|drugs?|treat\w*)\b)[a-z]"
    r"|(?:stopp?(?:ed|ing|s)?|quit(?:s|ting)?)\s+(?:(?:his|her|their|all|the|going to)\s+)?(?:work\b|job|school|college|sports?|gym|lifting|running|driving"
    r"|exercis\w*|smoking|drinking|gardening|playing|training|walking|golf\w*|cycling)"
    r"|(?:smok\w*|tobacco|cigarettes|vaping|etoh|drinking|drinker)\s?[:-]?\s?(?:quit|stopped)\b)",
    re.IGNORECASE,
    cues="refus|declin|stop|quit",
)
"""`Refuses an MRI`, `stopped work`, `quit her job`: no treatment told before it."""


class ResponseCue(NamedTuple):
    """A response over tokens, and whether what it is about follows or went before."""

    response: Response
    side: Literal["before", "after"]
    first: int
    last: int
    lasting: bool = False
    """Said in the present, so that the treatment goes on."""


class StatusCue(NamedTuple):
    """How a treatment is taken, said over tokens before or after its name."""

    status: str
    first: int
    last: int

    @property
    def as_status(self) -> TreatmentStatus:
        """The status it stands for; what was only tried may still be taken."""
        known: dict[str, TreatmentStatus] = {
            "current": "current", "past": "past", "stopped": "stopped",
            "planned": "planned", "not taking": "not taking",
        }  # fmt: skip
        return known.get(self.status, "unknown")


def cues_before(passage: Passage, first: int, end: int) -> list[StatusCue]:
    """Return what is said of treatments that follow."""
    found = passage.said("taken", first, end)
    hits = [h for h in found if not _is_of_other(passage, h)]
    cues: list[StatusCue] = []
    for hit, before in zip(hits, [None, *hits], strict=False):
        led = passage.word(hit.last + 1) in _NO_LIST
        led |= before is not None and hit.first - before.last <= _NEAR_NOUN
        if not (led and passage.word(hit.last) in _NOUNS):
            cues.append(StatusCue(_meant(passage, hit), hit.first, hit.last))
    return cues


def _is_of_other(passage: Passage, hit: Found[Meaning]) -> bool:
    """`Stopped working`, `quit smoking`, `refusing to walk`: of what it does, or of another thing."""
    after = passage.word(hit.last + 1)
    ended = after.endswith("ing") and after not in _TAKING  # `not started working`
    if passage.word(hit.last) in {"complete", "quite"}:
        return True  # `complete relief`, no course completed; `quite ill`
    # `no, naproxen only`, `no i meant naproxen`
    no = passage.words(hit.first, hit.last + 1) == ["no"] and after in _ANSWERED
    no = no or after in _EFFECT | _STRENGTHS or _is_of_story(passage, hit.last)
    if hit.value == "not taking" and after in {"at", "to"}:
        return no or passage.word(hit.last + 2) not in {"take", "try"}
    return no or (hit.value in {"stopped", "not taking"} and ended)


def _is_of_story(passage: Passage, at: int) -> bool:
    """`At the start`, `off work`, `on and off`: of what happened, and of no medicine."""
    said = passage.words(at - 1, at + 1) if at else ["", ""]
    off = said[1] == "off" and said[0] not in _LED_OFF
    return said == ["the", "start"] or (off and not _leads_name(passage, at))


def _leads_name(passage: Passage, at: int) -> bool:
    """`Off the naproxen`, `off all his opioids`."""
    named = passage.past(at + 1, _WHOSE)
    return any(at < m.first <= named <= m.last for m in passage.named_treatments)


def _meant(passage: Passage, hit: Found[Meaning]) -> str:
    """`start naproxen` is a plan, `started naproxen` is done."""
    going_on = not _GOING_ON.isdisjoint(passage.words(hit.first, hit.last + 1))
    if not going_on and hit.value in _WANTED and _is_wanted(passage, hit.first):
        return _WANTED[hit.value]
    if _is_kept(passage, hit):
        return "current"
    before = passage.word(hit.first - 1)
    supposed = before.endswith("'d") or before in _WOULD
    if supposed and passage.word(hit.first) in _TAKE:
        return "planned"
    if hit.value == "planned" and before in _NOT:
        return "not taking"
    plain = passage.word(hit.last) in {"start", "restart", "continue", "prescribe"}
    begun = passage.words(hit.last + 1, hit.last + _WANTS_REACH)
    plain |= passage.word(hit.last) == "starting" and not _SOON.isdisjoint(begun)
    told = passage.word(hit.first - 1) in {"i", "they", "we", "you"}
    begins = passage.word(hit.last) != "continue"
    begins &= hit.value != "not taking"
    return "planned" if plain and begins and not told else hit.value


def _is_kept(passage: Passage, hit: Found[Meaning]) -> bool:
    """`Never stopped it`, `whether to stop it`, `stopping it in May`: it is still taken."""
    if hit.value != "stopped":
        return False
    said = range(hit.first - 1, hit.last + 1)
    ends = [n for n in said if passage.word(n) in _ENDS | _ENDING]
    verb = ends[0] if ends else hit.first
    before = passage.words(max(passage.sentence_of(verb).first, verb - 4), verb)
    while before and before[-1] in _SCARCELY:
        before.pop()
    led = before[-1] if before else ""
    if passage.word(verb) in _ENDING and led not in _ONCE_ENDED:
        return True
    if passage.word(verb) in _PAUSED and _is_paused(passage, hit.last + 1):
        return True
    if led == "to":
        return "not" in before or "never" in before or _HAD_TO.isdisjoint(before)
    open_yet = passage.word(verb) in _ENDS and not _UNDECIDED.isdisjoint(before[-3:])
    return led in _NOT | _AHEAD or open_yet


def _is_paused(passage: Passage, first: int) -> bool:
    """`Stop the apixaban for a few days`, `stop eliquis before the epidural`: it goes on after."""
    said = up_to(passage.words(first, first + _PAUSE_REACH), PAUSES)
    lasts = "for" in said and not DAYS.keys().isdisjoint(said[said.index("for") :])
    return lasts or not _UNTIL.isdisjoint(said)


_PAUSE_REACH = 10
_UNTIL = listed("until till before prior pre-op preop perioperatively upcoming procedure surgery colonoscopy endoscopy epidural esi injection")  # fmt: skip
_PAUSED = listed("stop hold held holding paused withheld")
_ENDING = listed("stopping stops ending ends finishing finishes coming weaning tapering quitting discontinuing giving getting")  # fmt: skip
_ONCE_ENDED = listed("after since on upon despite before by from without")
"""`After stopping it`, where `stopping it on Friday` is yet to come."""
_SOON = listed("tomorrow tonight soon next monday tuesday wednesday thursday friday")
_NOT = listed("never not hasn't haven't hadn't didn't don't doesn't isn't wasn't won't")
_SCARCELY = listed("ever yet really actually fully even been")
_AHEAD = listed("will shall gonna may might would be")


def _is_wanted(passage: Passage, at: int) -> bool:
    """`Wants to take me off X and put me on Y`, `wants off X`: X is still taken, Y not yet."""
    first = max(passage.sentence_of(at).first, at - _WANTS_REACH)
    before = passage.words(first, at)
    wants = [n for n, w in enumerate(before) if w in _WANTS]
    said = before[wants[-1] + 1 :] if wants else []
    led = "to" in said[:2] or (bool(wants) and before[wants[-1]] == "gonna")
    led |= bool(wants) and passage.word(at) in {"off", "on"} and _WHOM.issuperset(said)
    led &= said[-1:] != ["and"] or passage.word(at) not in _BEING
    return led and _WANT_ENDS.isdisjoint(said)


def cue_after(passage: Passage, first: int, end: int) -> StatusCue | None:
    """Return the last word on treatments that went before."""
    found = passage.said("was taken", first, end)
    told = [h for h in found if not _is_of_other(passage, h)]
    told = [
        h for h in told
        if not ends_another(" ".join(passage.words(max(h.first - 2, 0), h.last + 3)))
    ]  # fmt: skip
    near = passage.past(first, {"(", "-", "was"})  # `robaxin (started Monday)`
    told = [h for h in told if h.first == near or passage.word(h.first) != "started"]
    behind = [passage.words(h.last + 1, h.last + 3) for h in told]
    hits = [
        h
        for h, said in zip(told, behind, strict=True)
        if said in _ANY_OF_IT or {*said[:1]}.isdisjoint(_GAINED | _OTHERS)
    ]
    if not hits:
        return None
    ahead = hits[-1].value == "planned" and any(h.value == "stopped" for h in found)
    said = "current" if ahead or _is_kept(passage, hits[-1]) else hits[-1].value
    return StatusCue(said, hits[-1].first, hits[-1].last)


def tells_of_another(passage: Passage, between: list[str]) -> bool:
    """Whether words before `years ago` name what it was that was then."""
    plain = passage.listed("before how long ago")
    return any(word.isalpha() and word not in plain for word in between)


def ends_another(said: str) -> bool:
    """Whether what is refused or stopped is named, and no treatment that was told."""
    return _OF_ANOTHER.search(said) is not None
