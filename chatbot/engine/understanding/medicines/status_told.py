"""What stands behind a medicine and tells whether it is taken: `ok`, two days that are over."""

from collections.abc import Sequence

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.kin import FEMALE_KIN, MALE_KIN, RELATIVES
from chatbot.engine.understanding.asserting.stop import CONDITIONS
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.of_else import helped_kin
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.token import PAUSES, listed, place_of, up_to
from chatbot.model.case import Response
from chatbot.model.speech import Said

_TOLERATED = listed("ok okay fine tolerated")
_HELPING = listed("helping help helped work working worked helps works")
_MEANT = listed("it that they those these this")
_DOING, _AT_ALL = listed("do does did doing done make"), listed("anything difference much good")  # fmt: skip
"""`Does it do anything?`, `did that make a difference?`."""
_HELPED: dict[Said, Response] = {"yes": "helped", "no": "none"}
OWNED = "owned"
"""What `his apixaban` hangs on inside a question."""
_APART = {OWNED, "not taking"}
_GOING_ON = listed("continue continues continuing continued cont resume remains")
_DOUBTED = listed("he she they he's she's hes shes they're i'm is are was still the his her pt patient on it its it's")  # fmt: skip
"""What may stand between a doubt and what is doubted."""
_PAUSED = listed("hold held holding paused withheld skipped pre preop preoperatively perioperatively ran running")  # fmt: skip
_FOR_GOOD = listed("permanently indefinitely good stopped discontinued d/c'd")
_BRIEFLY = listed("epidural esi procedure colonoscopy endoscopy preop tomorrow")
_TWO_DAYS, _SOON, _FAR = 8, 3, 8
_INJECTED = listed("shot injection inj im iv jab")
_THERE = listed("ed er uc urgent clinic yesterday last ago a&e pcp gp")
_COURSE = listed("taper course burst pack dosepak pak")
"""`Prednisone taper last month`, `failed medrol dosepak`: it is over."""
_AGAIN = listed("weekly monthly every q daily monthly today next due")

_NOBODY = frozenset[str]()
_BARE, _ADDRESSED = 8, listed("you i is know about if any no")
_NOT = {"not", "never"}
_TO_WORK = (["kick", "in"], ["take", "effect"], ["take", "hold"], ["start", "working"], ["set", "in"])  # fmt: skip
_OVER = {"past", "stopped", "not taking"}
_TAKEN = frozenset({"current", "tried", "past", "stopped"})
"""The words for a medicine by which a question asks whether it is taken, or was."""


def as_answered(
    passage: Passage, sentence: Sentence, mentions: list[Mention], said: Said
) -> list[Mention]:
    """`Still on the tramadol?`, `and the tramadol?` before a yes or a no."""
    words = passage.words(sentence.first, sentence.end)
    bare = len(words) <= _BARE and _ADDRESSED.isdisjoint(words)
    asked = [
        m for m in mentions
        if m.is_drug and (m.governed_by in _TAKEN or m.response != "unknown" or (bare and not m.governed_by))
    ]  # fmt: skip
    for mention in asked:
        if said == "no" and mention.response != "unknown":
            mention.response = "none"  # `Is it working? Not at all.`
        elif said == "no":
            gone = mention.governed_by == "stopped" or _is_held(passage, mention)
            mention.status = "current" if gone else "not taking"
            mention.tried = False
    return asked if said in {"yes", "no", "maybe"} else []


def asks_of_help(passage: Passage, sentence: Sentence) -> bool:
    """`Is it working?`, `are those helping?` of the medicines named before."""
    words = passage.words(sentence.first, sentence.end)
    does = not _DOING.isdisjoint(words) and not _AT_ALL.isdisjoint(words)
    return not _MEANT.isdisjoint(words) and (does or not _HELPING.isdisjoint(words))


def asks_of_other_help(passage: Passage, sentence: Sentence) -> bool:
    """`Did the nerve block help?`: what follows is of that."""
    words = passage.words(sentence.first, sentence.end)
    return not _HELPING.isdisjoint(words) and _MEANT.isdisjoint(words)


def answer_help(run: Sequence[Mention], said: Said) -> None:
    """Give what was asked of its help the answer."""
    for mention in run if said in _HELPED else []:
        if mention.response == "unknown":
            mention.response = _HELPED[said]
            mention.tried = True


def bear(passage: Passage, mention: Mention) -> None:
    """`NSAIDs ok before`, `celebrex fine`: what is borne is not said to be taken."""
    silent = mention.status is None and mention.response == "unknown"
    told = passage.word(mention.last + 1) in _TOLERATED and mention.is_drug
    if silent and told and not mention.dose.numbers:
        mention.status = "past"


def _was_given(passage: Passage, mention: Mention) -> bool:
    """`Toradol shot at urgent care`, `medrol dosepak failed`: once or for a time, and over."""
    after = passage.words(mention.last + 1, mention.last + 1 + _TWO_DAYS)
    shot = not _INJECTED.isdisjoint(after[:_SOON])
    there = not _THERE.isdisjoint(after) and _AGAIN.isdisjoint(after)
    named = passage.words(mention.match.last, mention.match.last + _SOON)
    told = "last" in named or mention.response != "unknown"
    going_on = mention.status == "current"
    course = told and not (going_on or _COURSE.isdisjoint(named[:2]))
    return course or (shot and there and mention.dose.frequency is None)


def end_once(passage: Passage, mention: Mention) -> None:
    """An injection of another day or place, or a course, is no medicine that goes on."""
    if mention.status not in {None, "unknown", "current"} or not mention.is_drug:
        return
    if mention.governed_by != "current" and _was_given(passage, mention):
        mention.status, mention.tried = "past", True


def end_on_day(passage: Passage, mention: Mention) -> None:
    """`Naproxen 500 BID (10/1 - 10/14)`: taken between two days that are over."""
    at = mention.last + 1
    opened = passage.word(at) == "("
    days = passage.words(at + opened, at + opened + _TWO_DAYS)
    dashes = [n for n, w in enumerate(days) if w in {"-", "to", "until"}]
    first = days[: dashes[0]] if dashes else []
    last = days[dashes[0] + 1 :] if dashes else []
    if "/" not in first or not last or "/" not in last[1:2]:
        return
    began, ended = days_since(first, passage.today), days_since(last, passage.today)
    if began and ended and ended.low > 0 and mention.status in {None, "current"}:
        mention.status = "stopped"
        mention.tried = True


def resume(passage: Passage, mention: Mention) -> None:
    """A blood thinner that is held, ran out or stopped for an epidural will be taken again."""
    kin = passage.lexicon.within(["anticoagulant", "antiplatelet"])
    if mention.status not in {"stopped", "not taking"} or kin.isdisjoint(mention.names):
        return
    said = passage.words(mention.first - _FAR // 2, mention.first)
    said += up_to(passage.words(mention.last + 1, mention.last + _FAR), PAUSES - {","})
    brief = {"stopped"} if _BRIEFLY & {*said} and "after" not in said else set[str]()
    if not (_PAUSED | brief).isdisjoint(said) and (_FOR_GOOD - brief).isdisjoint(said):
        mention.status = "current"


_UNWANTED = listed("refuse refuses refused refusing decline declines declined declining want won't wouldn't")  # fmt: skip
_OF_IT = PAUSES | {"", ".", "\n"} | listed(") it them both all because due as")


def decline(passage: Passage, mention: Mention) -> None:
    """`Refuses X`, `does not want X`, `offered X, declined`: the patient does not want it."""
    if mention.status != "not taking" or mention.response != "unknown":
        return
    led = mention.governed_by == "not taking"
    at = mention.governed_at if led else mention.last + 1
    said = passage.words(at, at + _TWO_DAYS // 2)
    place = place_of(said, _UNWANTED)
    if place < len(said) and (led or passage.word(at + place + 1) in _OF_IT):
        mention.response = "declined"


def await_effect(passage: Passage, mention: Mention) -> None:
    """`Waiting for the Norco to kick in`: what is to work soon was taken."""
    at = mention.last + 1
    while at in passage.named_as_treatments or passage.word(at) in {"and", "the"}:
        at += 1
    behind = passage.words(at, at + 3)
    if mention.status == "planned" and behind[:1] == ["to"] and behind[1:] in _TO_WORK:
        mention.status, mention.governed_by = "current", "current"


_AFTER_ALL = expression(
    r"(?:at first )?(?:, )?but (?:(?:he|she|they|i|still|now|is|does|has|been|always) )*"
    r"(?:(?:takes?|taking|on|uses?|using) (?:it|them)\b|does(?: so)?(?: [.,;]|$))"
)
_NOT_ALWAYS = expression(
    r"(?:every ?day|every night|regularly|always|daily|consistently|reliably|properly|as (?:prescribed|directed))\b"
)
_AT_MOST = expression(
    r"\b(?:tak(?:e|es|en|ing)|us(?:e|es|ed|ing)) (?:any )?more than(?: \w+)?$"
)
_BY_MOUTH = listed("take taking takes taken use using uses")


def take_after_all(passage: Passage, mention: Mention) -> None:
    """`Not keen on X but takes it`, `doesn't take X every day`, `no more than two X`: it is taken."""
    if mention.status != "not taking" or not mention.is_drug:
        return
    sentence = passage.sentence_of(mention.first)
    before = passage.words(
        max(sentence.first, mention.first - _TWO_DAYS), mention.first
    )
    behind = " ".join(passage.words(mention.match.last + 1, sentence.end))
    at_times = not _BY_MOUTH.isdisjoint(before) and _NOT_ALWAYS.match(behind)
    if at_times or _AFTER_ALL.match(behind) or _AT_MOST.search(" ".join(before)):
        mention.status, mention.response = "current", "unknown"


def doubt_at(passage: Passage, mention: Mention) -> int | None:
    """Where the doubt opens of `not sure if on X`, `might be on X`, `?on X`."""
    cued = mention.governed_by == "current"
    at = mention.governed_at if cued else mention.first
    if not mention.is_drug or mention.governed_by not in {"", "current"}:
        return None
    for hit in passage.said("doubted", max(0, at - _FAR), at):
        before = passage.text[max(passage.tokens[hit.first].start - 1, 0)]
        asked = passage.word(hit.first) == "?" and before.isalnum()
        near = _DOUBTED.issuperset(passage.words(hit.last + 1, at))
        if near and not asked and (cued or hit.value == "bare"):
            return hit.first
    return None


def assert_status(passage: Passage, mention: Mention) -> None:
    """Let denial, family, plan and past decide what the clause left open."""
    mention.doubted_at = doubt_at(passage, mention) or _whose_at(passage, mention)
    if mention.doubted_at is not None and mention.response == "unknown":
        mention.status, mention.tried = "unknown", False
        return
    said, apart = passage.assess(*mention.match.span), _is_apart(passage, mention)
    section = passage.section(mention.match.start)
    taken = mention.governed_by in {"current", "past"}
    own = is_own(passage, mention)
    told = taken or mention.response != "none"
    kept = apart or mention.status == "stopped" or mention.governed_by == "planned"
    kept = kept or _is_held(passage, mention) or _is_after_no(passage, mention)
    family = section == "fh" or (said.family and told)
    if (family and not own) or _is_of_nobody(passage, mention):
        mention.denied = True
    elif (
        said.negated
        and mention.response == "unknown"
        and not (kept or _is_rule(passage, mention))
    ):
        mention.status, mention.tried = "not taking", False
    elif mention.governed_by not in _APART and (said.hypothetical or section == "plan"):
        kept = apart or _goes_on(passage, mention)
        if not (kept or said.left_open):
            mention.status, mention.tried = "planned", False
    elif mention.status in {None, "unknown"} and _is_over(passage, mention):
        mention.status = "past"
    elif mention.status is None:
        listed_here = section == "meds" or _is_for_illness(passage, mention)
        listed_here |= _is_for_other(passage, mention) or _goes_weekly(mention)
        mention.status = "current" if listed_here else None


def _whose_at(passage: Passage, mention: Mention) -> int | None:
    """`Brother has cancer, on warfarin`: it may be the patient who takes it."""
    at = mention.governed_at
    before = passage.words(passage.sentence_of(mention.first).first, at)
    led = mention.governed_by == "current" and before[-1:] == [","]
    listed_there = passage.section(mention.match.start) == "fh"
    kin = passage.assess(*mention.match.span).family and not RELATIVES.isdisjoint(
        before
    )
    return at if led and kin and not listed_there else None


def _is_of_nobody(passage: Passage, mention: Mention) -> bool:
    """`X helped her sister`, `saw a neighbour get better with X`, or told of two together."""
    before = passage.words(passage.sentence_of(mention.first).first, mention.first)
    led = _KIN_BETTER.search(" ".join(before)) is not None
    untold = mention.response == "unknown"  # `for her husband, she got no relief`
    kin = led or (untold and helped_kin(passage, mention.last + 1))
    return kin or (_is_rule(passage, mention) and not passage.is_owned(mention.first))


def _is_rule(passage: Passage, mention: Mention) -> bool:
    """`X must never be taken with Y`, `shouldn't combine X and Y`: what is told to be done with two."""
    first, end, _ = passage.sentence_of(mention.first)
    found = _NOT_BOTH.search(" ".join(passage.words(first, end)))
    named = sum(first <= m.first < end for m in passage.named_treatments)
    return found is not None and (named > 1 or not found[0].endswith("with"))


def is_own(passage: Passage, mention: Mention) -> bool:
    """`Wife manages his warfarin`, `mom stopped her gabapentin`, `FH: CAD, on warfarin`."""
    his, led = passage.word(mention.first - 1), passage.word(mention.governed_at - 1)
    before = passage.words(passage.sentence_of(mention.first).first, mention.first)
    other = FEMALE_KIN if his == "his" else MALE_KIN if his == "her" else _NOBODY
    own = not other.isdisjoint(before) or (
        mention.governed_by == "stopped" and his in {"his", "her", "their"}
    )
    apart = mention.governed_by == "current" and led in {",", ";"}
    return own or (apart and RELATIVES.isdisjoint(before))


def _is_for_illness(passage: Passage, mention: Mention) -> bool:
    """`AF (warfarin)`, `HTN - ramipril`; a painkiller may be what an ulcer came from."""
    findings, at = passage.lexicon.findings, mention.first - 2
    ill = (e.name for m in passage.matches if m.last == at for e in m.entries)
    led = passage.word(at + 1) in {"(", "-", "/"} and mention.is_drug
    known = any(n in findings and findings[n].bundle == "conditions" for n in ill)
    known |= passage.word(at) in CONDITIONS or passage.word(at).endswith("emia")
    return led and known and passage.lexicon.relievers.isdisjoint(mention.names)


def _is_for_other(passage: Passage, mention: Mention) -> bool:
    """`Venlafaxine 150 for mood`: what is given for another illness goes on, and was not tried for the back."""
    at = passage.past(mention.last + 1, {"for"})
    opened = passage.word(mention.first - 1) in _BEGINS and at > mention.last + 1
    named = passage.word(passage.past(at, _HIS)).removesuffix("s")
    return mention.is_drug and opened and named in passage.listed("other uses")


def _goes_weekly(mention: Mention) -> bool:
    """`Physio twice a week`: goes on, where no end, length or outcome is told."""
    often, told = mention.dose.frequency, mention.tried or mention.dose.days
    weekly = often is not None and often.per_day is not None and often.per_day < 1
    return weekly and not (mention.is_drug or told)


_KIN_BETTER = expression(
    rf"\b(?:saw|seen|sees|knows?|knew|heard (?:of|about|that)|watched) (?:(?:an?|his|her|their|the|of|some|old) )*(?:{'|'.join(sorted(RELATIVES))}|someone|somebody|people|others|guy|woman|man)\b"
    r"(?! .*\b(?:he|she|they) )[^,;.]*\b(?:better|well|right|relief|cured|fixed|results?|helped|great|good)(?: \w+)? (?:with|on|after|from|by)(?: \w+)?$"
)
_NOT_BOTH = expression(
    r"\b(?:must|should|ought|may|can|could|do)(?:n['\u2019]?t| not| never)\b.*(?:\bcombin|\bmix|\btogether\b|\bat the same time\b|\balongside\b"
    r"|\b(?:taken?|taking|used?|using|given?) (?:\S+ ){1,4}with\b|\b(?:taken|used|given) with\b)"
)
_BEGINS, _HIS = PAUSES | {"", ".", "\n", "and", "&", "+"}, listed("his her the bad severe chronic major")  # fmt: skip


def _goes_on(passage: Passage, mention: Mention) -> bool:
    """`P: continue naproxen, d/c flexeril` tells what is taken and what is not."""
    stopped = mention.governed_by == "stopped" and mention.status == "stopped"
    verb = passage.word(mention.governed_at) if mention.governed_at >= 0 else ""
    referred = passage.word(mention.last + 1) in {"referral", "ref", "consult"}
    goes_on = mention.status == "current" and verb in _GOING_ON
    held = _is_held(passage, mention)
    return stopped or held or (goes_on and not referred)


def _is_held(passage: Passage, mention: Mention) -> bool:
    """`Asks whether to stop it`, `not said to stop it`, `can't do without it`: it is taken."""
    led = passage.word(mention.governed_at)
    return mention.governed_by == "current" and led in passage.listed("held to a drug")


def _is_after_no(passage: Passage, mention: Mention) -> bool:
    """`Any allergies? No, naproxen 500 bid`, `no i meant naproxen`: of what was asked."""
    first = passage.sentence_of(mention.first).first
    said = passage.words(first, mention.first)
    no = said[:1] in (["no"], ["nope"])
    meant = said[1:2] == [","] or not {"meant", "mean"}.isdisjoint(said)
    return no and meant and not mention.governed_by


def _is_apart(passage: Passage, mention: Mention) -> bool:
    """`Wants to try A and is on B`, `no A, B in the past`: the wish or the no is of the first."""
    after = mention.status in _OVER and mention.status != mention.governed_by
    first = passage.sentence_of(mention.first).first
    at = mention.first if after else mention.governed_at
    named = any(first <= m.first < at for m in passage.named_treatments)
    led = passage.word(mention.governed_at - 1)
    own = mention.governed_by in _TAKEN and not (led.endswith("n't") or led in _NOT)
    return named and (after or own)


def _is_over(passage: Passage, mention: Mention) -> bool:
    """A drug beside an illness of the history may well be taken: `seizures (keppra)`."""
    said = passage.assess(*mention.match.span)
    over = passage.assessor.is_over(mention.match.start, mention.match.end)
    return said.historical and (over or not mention.is_drug)
