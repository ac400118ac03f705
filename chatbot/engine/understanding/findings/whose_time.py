"""Whether a length of time is said of the back pain or of something else beside it."""

from collections.abc import Iterable
from itertools import pairwise

from chatbot.engine.understanding.asserting.guard import LEG
from chatbot.engine.understanding.asserting.other_sense import is_of_one_caught
from chatbot.engine.understanding.asserting.stop import SYMPTOMS
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.period import DAYS, LEADS, Period
from chatbot.engine.understanding.text.sentence import SHORT_PATIENT
from chatbot.engine.understanding.text.token import COMMA, listed, up_to

BACK = listed("back lbp lba radic lumbar lumbago backache sciatica spine lowback "
              "strain strained radiculopathy clbp back's sprain bak bck waist "
              "thoracolumbar lumbosacral thoracic midback blades interscapular")  # fmt: skip
PAIN = listed("pain pains ache aching aches hurt hurts hurting symptoms symptom sx sxs "
              "this these it spasm spasms spasming stiffness complaint injury "
              "injured discomfort sore episode onset flare tweaked tweak pulled leg "
              "legs radicular buttock history hx started began")  # fmt: skip
_BORN = listed("postpartum partum pp postnatal delivery birth childbirth csection c-section")  # fmt: skip
"""`6 weeks postpartum, LBP since delivery`: it is as old as the child."""
ONSET = listed("began begun started start starting onset since history hx going been "
               "ago experiencing happened hurt injured injury strained developed "
               "presents presenting complaining c/o had occurred pulled tweaked "
               "lifting reports duration lasted lasting persistent ongoing has now")  # fmt: skip
BEGAN = listed("""
    began begun started starting onset since happened hurt injured injury strained pop
    developed pulled tweaked threw woke occurred lifting lifted bent twisted slipped fell
    strain sprain sprained went seized popped locked doi moving carrying shovelling shoveling digging
    beginning stretched reached sneezed landed tripped jumped caught catching pushing pulling dragging deadlifting gardening dug carried shovelled shoveled deadlifted
""")
_TAKEN = {"on it", "on them", "taking it", "taking them", "on that"}
_LED_BY = 4
_OFTEN = listed("bid tid qid bd tds qds qd od qhs prn")


def _is_of_taking(passage: Passage, period: Period) -> bool:
    """`I've been on it for years`, `make it 500 bid for 7 days` are of what is taken."""
    before = passage.words(period.first - _LED_BY, period.first)
    often = passage.word(passage.back_over(period.first - 1, LEADS)) in _OFTEN
    return often or any(f"{a} {b}" in _TAKEN for a, b in pairwise(before))


_FORMER = listed("prior previous")
_BRACKETS = listed("( ) . ;")
CLOSE = 3
_BODY = listed("neck shoulder shoulders hip hips knee chest abdominal abdo tummy arm")
_ALONE = 5
"""Tokens of a sentence that is nothing but a length of time: `LBP. 10 days. Hx ulcer.`"""
_SHORT_TEXT = 40
"""With no more tokens than this, a length of time with no anchor is the pain's."""
_DIVIDERS = listed(", ; ( ) but and - while + &")
_EVENT = listed("since after following")
"""`Back pain since a car accident two weeks ago`: the event dates the pain."""
_NAMED = listed("duration dur doi onset date")
_MARKS = listed(": = - of symptoms sx")
LEG_PAINS = listed("leg_pain leg_pain_below_knee")


def part_around(passage: Passage, period: Period) -> list[str]:
    """The words around a length of time, up to the nearest commas."""
    sentence = passage.sentence_of(period.first)
    first, end = period.first, period.last + 1
    while first > sentence.first and not _divides(passage, first - 1):
        first -= 1
    while end < sentence.end and not _divides(passage, end):
        end += 1
    reached = _reached(passage)
    ago = {period.last + 1} if period.form == "ago" else set[int]()  # `a week back`
    own = (at for at in range(first, end) if at not in reached | ago)
    words = [passage.word(at) for at in own]
    words += ["back"] if _names_misspelt_back(passage, range(first, end)) else []
    effort = words.index("strain") if "strain" in words else len(words)
    return words[:effort] if words[effort + 1 : effort + 2] == ["to"] else words


def _names_misspelt_back(passage: Passage, part: range) -> bool:
    """`Low bakc pain 3 wks naproxen no help`: the slip is the back all the same."""
    back = (
        m for m in passage.matches if "back_complaint" in m.names and m.first in part
    )
    said = ({passage.word(at) for at in m.places} for m in back)
    return any(not PAIN.isdisjoint(words) and BACK.isdisjoint(words) for words in said)


def _reached(passage: Passage) -> set[int]:
    """`Radiating below the knee 5 weeks`, `back and hip pain`: what else hurts has hurt as long."""
    legs = [m for m in passage.matches if m.entries[0].name in LEG_PAINS]
    told = {at for m in legs for at in m.places if passage.says("not of the pain", at)}
    beside = (
        at for at in passage.places(_BODY)
        if passage.word(passage.back_over(at - 1, passage.listed("beside a pain"))) in BACK
    )  # fmt: skip
    return told.union(beside)


def _divides(passage: Passage, at: int) -> bool:
    """`Fell while cleaning the gutters 10 days ago`, `off and on`, `60-40->20` are one."""
    word = passage.word(at)
    numbered = passage.word(at - 1).isdecimal()
    follows = passage.word(at + 1)
    if word == "-" and numbered and (follows == ">" or follows.isdecimal()):
        return False
    doing = word == "while" and passage.word(at + 1).endswith("ing")
    coming = {passage.word(at - 1), passage.word(at + 1)} == {"on", "off"}
    return word in _DIVIDERS and not (doing or coming)


def belongs_elsewhere(
    passage: Passage, period: Period, words: set[str], part: list[str]
) -> bool:
    """Whether a length of time is of another event, taking or finding than the pain."""
    inner = set(part)
    words = words - {passage.word(at) for at in _reached(passage)}
    if _continues(passage, period, inner) or _heads_complaints(passage, period):
        return False
    if _is_bracketed(passage, period) or _is_of_taking(passage, period):
        return True
    started = any(a == "first" and b in BEGAN for a, b in pairwise(part))
    earlier = inner & passage.listed("earlier bout") - {"first" if started else ""}
    dated = earlier and period.form == "ago"
    if dated or _is_of_before(passage, period, part) or inner & {"allergic", "allergy"}:
        return True
    if inner & BACK:
        dated = period.form == "ago" and inner & _EVENT
        other = bool(inner & passage.listed("not of the pain")) and not (
            dated or _back_is_nearer(passage, period)
        )
        return other or _is_of_treatment(passage, period)
    return (
        (bool(inner & passage.listed("not of the pain")) and period.form != "effort")
        or _tells_of_life(passage, period, part)
        or _names_something(passage, period)
        or not _sentence_is_of_back(
            passage, period, words if BEGAN.isdisjoint(part) else words & BACK | inner
        )
    )


def _heads_complaints(passage: Passage, period: Period) -> bool:
    """`2 week history of fever, sweats and back pain`: all that is listed began then."""
    said = passage.words(period.last + 1, passage.sentence_of(period.first).end)
    said = up_to(said, _ENDS_LIST)
    first = {*up_to(said, COMMA)}
    complaints = not (SYMPTOMS | _QUALITIES).isdisjoint(first) and "," in said
    return "of" in said[:2] and complaints and not BACK.isdisjoint(said)


_QUALITIES = listed("sharp dull severe constant intermittent progressive worsening persistent burning stabbing nagging")  # fmt: skip
"""`Two weeks of sharp, stabbing back pain`."""
_ENDS_LIST = listed(". ; with who that which now has had is was for since but presented presents came treated")  # fmt: skip


def _is_of_before(passage: Passage, period: Period, part: list[str]) -> bool:
    """`Prior episode 2 years`, and no `LBP for the previous 2 weeks`."""
    number = passage.word(period.first)
    of_now = "now" in part
    return not of_now and any(a in _FORMER and b != number for a, b in pairwise(part))


def _tells_of_life(passage: Passage, period: Period, part: list[str]) -> bool:
    """`Has lived here for 5 years`: words that are none of pain, hurt or who it is."""
    headed = passage.word(passage.back_over(period.first - 1, _MARKS)) in _NAMED
    if headed or period.form in {"day", "ago", "effort"}:
        return False
    if not (PAIN | BEGAN).isdisjoint(part):
        return False
    sentence = passage.sentence_of(period.first)
    own = {passage.word(at) for at in range(period.first, period.last + 1)}
    told = {
        passage.word(at)
        for m in passage.matches
        if sentence.first <= m.first < sentence.end and _tells_of_back(passage, m)
        for at in m.places
    }
    plain = passage.listed("beside a time") | ONSET | BEGAN | LEG | _WHO | own | told
    return any(w.isalpha() and w not in plain for w in part)


def _is_of_treatment(passage: Passage, period: Period) -> bool:
    """`LBP 3 weeks on ramipril since May`: two lengths, a medicine before the second."""
    sentence = passage.sentence_of(period.first)
    given = [
        m.last for m in passage.named_treatments
        if sentence.first <= m.first and m.last < period.first
    ]  # fmt: skip
    if not given:
        return False
    back = (at for at in range(sentence.first, given[-1]) if passage.word(at) in BACK)
    return any(
        passage.word(at) in DAYS for at in range(next(back, period.first), given[-1])
    )


def _is_bracketed(passage: Passage, period: Period) -> bool:
    """`IVDU (last 2 wk)`: what stands in a bracket is of the word before it."""
    at = period.first - 1
    while at >= 0 and passage.word(at) not in _BRACKETS and period.first - at < _ALONE:
        at -= 1
    if passage.word(at) != "(":
        return False
    named = next((m for m in passage.matches if m.last == at - 1), None)
    return named is not None and not _tells_of_back(passage, named)


def _is_headline(passage: Passage, period: Period) -> bool:
    """`40M. 12 days.`, `54F, 3 weeks, lifting`: only who it is stands before."""
    first = passage.sentence_of(period.first).first
    before = passage.words(first, period.first)
    return len(before) <= _ALONE and all(w.isdecimal() or w in _WHO for w in before)


def _sentence_is_of_back(passage: Passage, period: Period, words: set[str]) -> bool:
    if words & BACK or _is_headline(passage, period):
        return True
    short = len(passage.tokens) <= _SHORT_TEXT or bool(words & _NAMED)
    return not words & passage.listed("not of the pain") and (
        short or bool(words & PAIN)
    )


def _continues(passage: Passage, period: Period, inner: set[str]) -> bool:
    """`These occurred a year ago`, after a sentence about the back."""
    since = [passage.words(at + 1, at + 3) for at in passage.places({"since"})]
    if inner & _BORN and any(_BORN & {*words} for words in since):
        return True
    sentence = passage.sentence_of(period.first)
    led = passage.words(period.first - 2, period.first)
    been = led in (["it's", "been"], ["its", "been"], ["it", "been"])
    if not been and not (inner & {"this", "these", "it", "symptoms"} and inner & BEGAN):
        told = passage.words(sentence.first, period.first)
        if period.form != "ago" or _INJURED.isdisjoint(told):
            return False
    before = passage.words(sentence.first - 30, sentence.first)
    return not inner & passage.listed("not of the pain") and bool(set(before) & BACK)


def _back_is_nearer(passage: Passage, period: Period) -> bool:
    """Whether the back, be it misspelt, is told closer to a time than what is not of it."""
    sentence = passage.sentence_of(period.first)
    of_back = {
        at for m in passage.matches if _tells_of_back(passage, m) for at in m.places
    }

    def distance(places: Iterable[int]) -> int:
        ways = (min(abs(at - period.first), abs(at - period.last)) for at in places)
        return min(ways, default=len(passage.tokens))

    places = range(sentence.first, sentence.end)
    back = (at for at in places if passage.word(at) in BACK or at in of_back)
    return distance(back) < distance(
        at for at in places if passage.says("not of the pain", at)
    )


def _is_where(passage: Passage, match: Match) -> bool:
    """`Started when he was lifting at the gym`."""
    before = passage.words(match.first - 2, match.first)
    return "at" in before[-1:] or before == ["at", "the"]


def _names_something(passage: Passage, period: Period) -> bool:
    """Whether a treatment or another finding stands in the same part."""
    sentence = passage.sentence_of(period.first)
    words = passage.words(sentence.first, sentence.end)
    own = sentence.end - sentence.first <= _ALONE or not BACK.isdisjoint(words)
    own = own or not (_HURTING.isdisjoint(words) or BEGAN.isdisjoint(words))
    own = own or (period.form == "ago" and not _INJURED.isdisjoint(words))
    own = own or not _NAMED.isdisjoint(words)
    for match in passage.matches:
        if own and not sentence.first <= match.first < sentence.end:
            continue
        if match.first > period.last and _is_where(passage, match):
            continue
        if not period.first - _REACH <= match.first <= period.last + _REACH:
            continue
        between = (
            range(match.last + 1, period.first)
            if match.first < period.first
            else range(period.last + 1, match.first)
        )
        divided = any(_divides(passage, at) for at in between)
        pained = any(m.first in between and m.names & _PAINS for m in passage.matches)
        if (
            not (divided or pained)
            and not _is_the_patient(passage, match)
            and not _tells_of_back(passage, match)
        ):
            return True
    return False


def _is_the_patient(passage: Passage, match: Match) -> bool:
    """`Pt fell a week ago`, `lifted pt`, `caught pt falling`: no physical therapy is named, nor a fall."""
    if is_of_one_caught(passage, match):
        return True
    behind = passage.words(match.first + 1, match.first + 3)
    opens = bool(behind) and (behind[0] in BEGAN or behind[-1] in _AGED)
    before = passage.back_over(match.first - 1, {"heavy"})
    opens |= passage.word(before) in _HANDLED
    return passage.word(match.first) in SHORT_PATIENT and opens


_AGED = listed("yo y/o yr yrs year years")
_HANDLED = listed("lifted lifting caught moving transferring turning pulled pulling")
_INJURED = listed("hurt injured strained sprained pulled tweaked threw lifting lifted "
                  "deadlifting bent twisted")  # fmt: skip
"""`Hurt it 3 days ago deadlifting.`: what the next sentence names has no part in that."""
_HURTING = listed("pain pains ache aches")
_REACH = 9
_WHO = listed("yes yeah yep yup correct f m male female man woman y o yo yr yrs year "
              "old / - , : x for ~ about lady gentleman now y/o")  # fmt: skip
_OF_BACK = listed("back_complaint radicular disabling_pain chronic pain_score "
                  "minor_trauma major_trauma contusion night_pain morning_stiffness "
                  "thoracic_pain age sex duration_band leg_pain leg_pain_below_knee "
                  "bilateral_leg_symptoms neurogenic_claudication")  # fmt: skip
"""Findings that begin with the episode; that of another sign is its own onset."""
_PAINS = LEG_PAINS | {"back_complaint", "radicular"}
"""`3 weeks leg pain to the foot with tingling`: what stands nearer has lasted so long."""
_BACK_TO_IT = listed("that that's it it's")
_REFERS = _BACK_TO_IT | listed(
    ", but and was is though all only over about around like way back s"
)
_WITH_PAIN = listed("pain pains back sciatica lbp")


def _tells_of_back(passage: Passage, match: Match) -> bool:
    """`Pain and weakness in the leg for 2 weeks` is the pain's length as well."""
    name = match.entries[0].name
    joined = set(passage.words(match.first - 3, match.first)) & _WITH_PAIN
    beside = name.startswith("leg_") or name in {"visceral_symptoms", "gait_change"}
    return name in _OF_BACK or (beside and bool(joined))


def is_of_another_sign(passage: Notebook, span: tuple[int, int]) -> bool:
    """Whether a length of time that answers `how long?` is of another sign or a medicine."""
    start = passage.tokens[span[0]].start
    signs = [o for o in passage.observations if o.finding not in _OF_BACK]
    ends = [o.end for o in signs if o.start < start]
    ends += [t.end for t in passage.treatments]
    last = max((end for end in ends if end <= start), default=None)
    if last is None:
        return False
    between = {t.word: t for t in passage.tokens if last <= t.start < start}
    if not _BACK_TO_IT.isdisjoint(between) and _REFERS.issuperset(between):
        return True  # `had breast cancer but that was 20 years ago`
    return len(between) <= _REACH and not between.keys() & (
        _DIVIDERS | _WITH_PAIN | {"."}
    )
