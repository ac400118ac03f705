"""Medicines that a text says must not be taken: `told to avoid NSAIDs`, `can't take Aleve`."""

from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed, place_of, up_to

_MINOR = listed("at during daytime while before when with regularly daily and drive every")  # fmt: skip
_GROUNDS = listed("per due d/t because advised allowed 2/2")
ENDED = listed("stopped stop off discontinued d/c d/c'd dc'd dcd dced dc held "
               "withdrawn until till til")  # fmt: skip
"""`Diclofenac until he bled`."""
_REASONS = listed("since after because bc b/c cuz due d/t for given / secondary when as following from until till til")  # fmt: skip
_MARKED = listed(", - : (")
"""`Mobic stopped, AKI`."""
_UNTOLD = listed("work no not without never denies before check labs negative")
"""`Stopped, no bleeding`; `stopped before his kidney scan`."""
_SOUND = listed("fine ok okay normal good well clear rate ruled excluded negative "
                "stone stones")  # fmt: skip
_ALWAYS = listed("always tend to really can usually have has badly once")
_OWNED = listed("his her my their the up")
_GIVES = listed("gave gives given caused causes")
_BLEEDS = listed("bleed bleeding bleeds ulcer ulcers haemorrhage hemorrhage flare flares colitis")  # fmt: skip
_GUTS = listed("bowel bowels colitis crohn's crohns ibd kidney kidneys gut liver ulcer ulcers uc")  # fmt: skip
_CLOSES = listed(", ; . but now")
_ENDS = _CLOSES | _REASONS | {"", "\n", ")"}
"""`So tramadol is out`, where `out of stock` and `out since Friday` bar nothing."""
_FAR = 16
_THEN, _YEAR = listed("ago last once before"), 4
_HARMED_BY = listed("on from with after 2/2")
_HARMS = _BLEEDS | listed(
    "bled aki arf gib ugib melena melaena gastritis perforation nephritis"
)
_DENIALS = listed("no without")
_NEAR, _BACK, _NOT = 4, 9, listed("not isn't aren't never")


_MARKS = listed(": - ( =")
"""`NSAIDs: avoid`, `Contraindications: NSAIDs`."""


def bar(passage: Passage, mentions: list[Mention]) -> None:
    """Mark each medicine that must not be taken as one that is not borne."""
    rules = (
        _forbidden_before, _forbidden_after, _stopped_for_organ, _harms, _harmed_by,
    )  # fmt: skip
    for mention in mentions:
        open_ = mention.response in {"unknown", "adverse"}
        silent = open_ and not mention.denied
        silent = silent or _stopped_for_organ(passage, mention)
        if mention.is_drug and silent and any(told(passage, mention) for told in rules):
            mention.response, mention.status = "adverse", "not taking"
            mention.tried = False


def _harms(passage: Passage, mention: Mention) -> bool:
    """`Ibuprofen gave me a bleed`, `NSAIDs flare her bowels`, `messed up his kidneys`."""
    after = passage.words(mention.last + 1, mention.last + 2 + _NEAR)
    verb = place_of(after, passage.listed("does harm") | _GIVES)
    said, rest = after[verb : verb + 1], {*after[verb:]}
    hurt = rest & _OWNED and rest & _GUTS and set(after[:verb]) <= _ALWAYS
    bled = verb == 0 and rest & _BLEEDS and not rest & _DENIALS
    return bool(said and (hurt if said[0] in passage.listed("does harm") else bled))


def _harmed_by(passage: Passage, mention: Mention) -> bool:
    """`Ulcer from naproxen`, `GI bleed on ibuprofen 2019`, and not `hx GI bleed on naproxen`."""
    at, after = mention.first - 1, passage.words(mention.last + 1, mention.last + _NEAR)
    then = any(w in _THEN or (w.isdecimal() and len(w) == _YEAR) for w in after)
    led = passage.word(at) in _HARMED_BY and not mention.dose.frequency
    led &= passage.word(at) != "on" or then
    painkiller = not passage.lexicon.relievers.isdisjoint(mention.names)
    at = passage.back_over(at - 1, _OWNED | {"while"})
    sound = not (_SOUND | _UNTOLD).isdisjoint(passage.words(at - _NEAR, at))
    return led and painkiller and passage.word(at) in _HARMS and not sound


def _stopped_for_organ(passage: Passage, mention: Mention) -> bool:
    """`Naproxen, but his doctor stopped it because of his kidneys`.

    In `pregabalin 150 bid, naproxen stopped for ulcers` it is of what follows.
    """
    end = min(passage.sentence_of(mention.first).end, mention.last + _FAR)
    later = next((m for m in passage.named_treatments if m.first > mention.last), None)
    of = passage.lexicon.class_of.get  # `Tylenol, meloxicam stopped (ulcer)`
    other = {*map(of, later.names)} - {*map(of, mention.names)} if later else set()
    if later and (mention.dose.frequency or "oral-nsaid" in other):
        end = min(end, later.first)
    after = passage.words(mention.last + 1, end)
    led = passage.words(mention.first - _NEAR, mention.first)
    if mention.status != "current" and not ENDED.isdisjoint(led):
        after = ["stopped", *up_to(after, _CLOSES)]
    ended = after[place_of(after, ENDED) :]
    if mention.status == "current" and "held" in ended:
        return False  # a blood thinner that is to go on
    lead = up_to(ended, passage.listed("stopped for"))
    told = not _REASONS.isdisjoint(lead) or (lead[1:2] != [] and lead[1] in _MARKED)
    sound = not _SOUND.isdisjoint(up_to(ended[len(lead) :][:_NEAR], _CLOSES))
    return told and len(lead) < len(ended) and not sound and _UNTOLD.isdisjoint(lead)


def _forbidden_before(passage: Passage, mention: Mention) -> bool:
    first = max(passage.sentence_of(mention.first).first, mention.first - _BACK)
    named = passage.named_as_treatments
    at = mention.first
    listed_ = "or" in passage.words(mention.first - 2, mention.last + _NEAR)
    light = (
        passage.listed("around what is barred") | {":"} | ({","} if listed_ else set())
    )  # `no A, B or C`
    while at > first and (passage.word(at - 1) in light or at - 1 in named):
        at -= 1
    after = passage.word(mention.last + 1)
    if passage.word(at - 1) in _DENIALS and after in _GROUNDS:
        return True
    found = passage.said("barred", first, mention.first)
    hits = [h for h in found if h.last >= at - 1]
    before = [w for h in hits for w in passage.words(h.first - 3, h.first)]
    # `wants to avoid opioids` is a choice
    wished = not passage.listed("would rather").isdisjoint(before)
    return bool(hits) and not wished and after not in _MINOR


def _forbidden_after(passage: Passage, mention: Mention) -> bool:
    first = mention.last + 1
    end = min(passage.sentence_of(mention.first).end, first + _FAR // 2)
    hits = passage.said("was barred", first, end)
    led = {m.first - 1 for m in passage.named_treatments}  # `patches - avoid opioids`
    return any(
        set(passage.words(first, h.first))
        <= passage.listed("around what is barred") | _MARKS
        and _NOT.isdisjoint(passage.words(h.first - 1, h.first))
        and h.last not in led
        and (passage.word(h.last) != "out" or passage.word(h.last + 1) in _ENDS)
        for h in hits
    )
