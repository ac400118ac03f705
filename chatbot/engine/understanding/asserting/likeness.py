"""What only sounds like a danger: a crash at walking pace, the shakes of a drug that is missed."""

from itertools import pairwise

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed

_NEAR = 4
_SLOW = listed("low-speed slow-speed fender")
_MPH, _WALKED = listed("mph kph kmh"), 10
_FURTHER = 10
_MISSING = listed("turkey withdrawal withdrawals withdrawing detox detoxing")
_PADDED = listed(
    "heating heat ice wearing wears wear incontinence sanitary knee electric gel cooling"
)
_OF_KIDNEYS = listed("infection infections stone stones cyst cysts")
_CARED_FOR = listed("pt patient resident client")
_INDEFINITE = listed("a an heavy obese another her his large elderly")
_CARES = listed("turning lifting moving transferring boosting rolling helping catching turned lifted moved "
                "transferred boosted rolled helped caught")  # fmt: skip
_OUTDOORS = listed("freezing outdoors outside football snow weather unheated")
_FROM_WITHIN = listed(
    "fever fevers feverish rigors uncontrollably night bed blankets sweats"
)
_MINUTES, _HALF_AN_HOUR = listed("min mins minute minutes"), 30


_TOILET = listed("bathroom toilet bladder bowel bowels wet wetting urine pee peeing water waters "
                 "waterworks loo soiled underwear")  # fmt: skip


def is_of_toilet(passage: Passage, match: Match) -> bool:
    """`Going to the bathroom? Any accidents?` asks of no injury."""
    named = passage.words(match.first, match.last + 1)
    near = passage.words(match.first - _FURTHER, match.last + 1 + _FURTHER)
    return named in (["accident"], ["accidents"]) and not _TOILET.isdisjoint(near)


def is_slow(passage: Passage, match: Match) -> bool:
    """`Rear-ended at 5 mph`, `low speed MVC`: no great force."""
    sentence = passage.sentence_of(match.first)
    end = min(match.last + 1 + _FURTHER, sentence.end)
    words = passage.words(max(match.first - _FURTHER, sentence.first), end)
    pairs = [*pairwise(words)]
    low = ("low", "speed") in pairs or not _SLOW.isdisjoint(words)
    return low or any(
        unit in _MPH and speed.isdecimal() and int(speed) <= _WALKED
        for speed, unit in pairs
    )


def is_withdrawal(passage: Passage, match: Match) -> bool:
    """`Stopped oxy cold turkey, shaking`: the shakes of a drug that is missed."""
    if passage.word(match.first)[:4] != "shak":
        return False
    words = passage.said_with(match.first)
    return "chills" not in words and not _MISSING.isdisjoint(words)


def is_weather(passage: Passage, match: Match) -> bool:
    """`Shivered through the game, it was freezing`."""
    if passage.word(match.first)[:6] != "shiver":
        return False
    words = passage.said_with(match.first)
    return _FROM_WITHIN.isdisjoint(words) and not _OUTDOORS.isdisjoint(words)


def is_counted_illness(passage: Passage, match: Match) -> bool:
    """`One kidney infection`, `single kidney stone`: no kidney is missing."""
    said = passage.word(match.last) in {"kidney", "kidneys"}
    return said and passage.word(match.last + 1) in _OF_KIDNEYS


def is_of_one_cared_for(passage: Passage, match: Match) -> bool:
    """`Strain after turning a pt with sepsis`: the illness is of whom was turned."""
    first = passage.sentence_of(match.first).first
    before = passage.words(max(match.first - _FURTHER, first), match.first)
    at = next((n for n, w in enumerate(before) if w in _CARED_FOR), 0)
    told = before[at + 1 : at + 2] == ["with"] and before[at - 1] in _INDEFINITE
    return told and "," not in before[at:] and not _CARES.isdisjoint(before[:at])


def is_a_pad(passage: Passage, match: Match) -> bool:
    """`Wearing pads`, `a heating pad`: no artery."""
    said = passage.word(match.first)
    worn = not _PADDED.isdisjoint(passage.words(match.first - 2, match.first))
    return said == "pads" or (said == "pad" and worn)


def is_brief(passage: Passage, match: Match) -> bool:
    """`Stiff in the morning for 10 min`: under half an hour."""
    after = passage.words(match.last + 1, match.last + 2 + _NEAR)
    return any(
        one.isdecimal() and int(one) < _HALF_AN_HOUR and other in _MINUTES
        for one, other in pairwise(after)
    )
