"""An exchange of two speakers written down without marks: what is asked, and of whom.

`[doctor] okay any fevers` before `[patient] no` is a question, though nothing says so.
"""

from itertools import pairwise

from chatbot.engine.understanding.asserting.kin import FEMALE_KIN, MALE_KIN
from chatbot.engine.understanding.asserting.yes_no import opens_with
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.token import key_of, listed
from chatbot.model.speech import Said

ASKERS = listed("doctor dr clinician provider gp physician nurse")
SYMPTOMS = {key_of(w) for w in listed("""
    pain weakness weak numbness numb tingling fever fevers chills sweats weight bowel bowels
    bladder cough nausea vomiting
""")}  # fmt: skip
"""Words by which a reply names what it speaks of."""
_KIN = FEMALE_KIN | MALE_KIN
_EARLY, _TELLING = 8, 4
_NEAR, _SHORT = 10, 20
"""Questions in a row stand so near; what holds no question word is asked if so short."""
DENYING = listed("no not n't never without denies haven't hasn't don't doesn't didn't")
_SIDES = listed("left right both")
_SIDED = listed("one leg foot side feet legs toes calf thigh ankle knee calves thighs "
                "shin heel")  # fmt: skip
YES = listed("yes yeah yep yup yea")
_WELL = listed("okay ok fine good normal alright well")


def with_questions(passage: Passage) -> list[Sentence]:
    """The sentences, with what a yes or a no answers marked as asked."""
    spoken = passage.sentences
    if ASKERS.isdisjoint(passage.words(0)):
        return spoken
    pairs = pairwise([*spoken, Sentence(0, 0, "")])
    return [part for pair in pairs for part in _parted(passage, *pair)]


def _parted(
    passage: Passage, sentence: Sentence, reply: Sentence
) -> tuple[Sentence, ...]:
    """One sentence, cut before what is asked where another speaker answers it."""
    if sentence.mark == "?" or not _is_put(passage, sentence, reply):
        return (sentence,)
    at = _asked_from(passage, sentence)
    opened = at is not None and passage.said_at("asked aloud", at) is not None
    if not opened and opens_with(passage, reply.first, reply.end) is None:
        return (sentence,)
    if at is None or _is_confirmed(passage, Sentence(at, sentence.end, ""), reply):
        return (sentence,)
    asked = Sentence(at, sentence.end, "?")
    if at == sentence.first:
        return (asked,)
    return Sentence(sentence.first, at, "."), asked


def _is_put(passage: Passage, sentence: Sentence, reply: Sentence) -> bool:
    """Whether the clinician says it, and the next line is another's."""
    other = speaker_at(passage, reply.first) not in {None, *ASKERS}
    return other and _speaker_of(passage, sentence) in ASKERS


def said_to(passage: Passage, asked: Sentence, reply: Sentence) -> Said | None:
    """What another speaker's reply comes to where no yes or no opens it.

    `Everything's fine` is a no to `any trouble`, `a little in my toes` may be a yes; what
    a relative has is neither.
    """
    if not _is_put(passage, asked, reply):
        return None
    words = passage.words(reply.first, reply.end)
    words = words[words.index("]") + 1 if "]" in words[:3] else 2 :]
    if passage.said_at("no to it", reply.end - len(words)) is not None:
        return "no"
    if _ends_with_yes(passage, asked, words):
        return "yes"
    sided = _is_of_one_side(passage, asked, words)
    marked = passage.word(asked.end - 1) == "?"
    named = {
        t.key for t in passage.tokens[reply.first : reply.first + _NEAR]
    } & SYMPTOMS
    asked_of = {t.key for t in passage.tokens[asked.first : asked.end]}
    if named & asked_of and not sided:
        return None
    clear = _KIN.isdisjoint(words[:_EARLY]) and _WELL.isdisjoint(words[:_EARLY])
    return "maybe" if sided or (clear and not marked) else None


def _is_of_one_side(passage: Passage, asked: Sentence, words: list[str]) -> bool:
    """`Any weakness?` before `just the left foot`, `the right one gives out`."""
    if SYMPTOMS.isdisjoint(t.key for t in passage.tokens[asked.first : asked.end]):
        return False
    early = words[:_EARLY]
    sided = any(a in _SIDES and b in _SIDED for a, b in pairwise(early))
    return sided and DENYING.isdisjoint(early) and _WELL.isdisjoint(early)


def _ends_with_yes(passage: Passage, asked: Sentence, words: list[str]) -> bool:
    """Whether the yes stands last, and of all: `Drenched, yeah`, not `Blood pressure, yes`."""
    named = {w for w in words if len(w) >= _TELLING}
    if not named.isdisjoint(passage.words(asked.first, asked.end)):
        return False
    said = [w for w in words if w.isalpha()]
    return 1 < len(said) <= _EARLY and said[-1] in YES and DENYING.isdisjoint(said)


def _speaker_of(passage: Passage, sentence: Sentence) -> str | None:
    """Who says a sentence: the name that opens its line."""
    at = sentence.first
    while at and passage.tokens[at - 1].kind != "break":
        at -= 1
    return speaker_at(passage, at)


def speaker_at(passage: Passage, at: int) -> str | None:
    """The name before a colon or in brackets that opens a line."""
    first = at + (passage.word(at) == "[")
    if passage.word(first).isalpha() and passage.word(first + 1) in {":", "]"}:
        return passage.word(first)
    return None


def _asked_from(passage: Passage, sentence: Sentence) -> int | None:
    """Where the last run of questions begins, or a short sentence after its small words."""
    found = [f.first for f in passage.said("asked aloud", *sentence[:2])]
    if found:
        apart = [b for a, b in pairwise(found) if b - a > _NEAR]
        return max(apart, default=found[0])
    at = sentence.first
    if speaker_at(passage, at):
        at += 3 if passage.word(at) == "[" else 2
    at = passage.past(at, passage.listed("leads a reply"))
    return at if at < sentence.end and sentence.end - at <= _SHORT else None


def _is_confirmed(passage: Passage, asked: Sentence, reply: Sentence) -> bool:
    """`No pain in the legs` before `yeah`, `bladder okay` before `yep`: it is so."""
    said = opens_with(passage, reply.first, reply.end)
    words = set(passage.words(asked.first, asked.end))
    return said == "yes" and not words.isdisjoint(DENYING | _WELL)


_FEW = 4
_FINE = listed("fine ok okay normal nl wnl good intact clear unremarkable well")
_SOME = listed("some mild slight minimal occasional")
_WANTED = listed("intentional intentionally dieting deliberate ozempic wegovy")
"""`Wt loss? 5 lb intentional`."""
_HEAT = listed("fever fevers temp temps temperature febrile pyrexia")
_HOT_C, _WARM_C, _HOT_F, _WARM_F, _LEAST_F = 38.0, 37.5, 100.4, 99.5, 90.0
_LEAST_C = 30.0


def told_in_short(passage: Passage, asked: Sentence, told: Sentence) -> Said | None:
    """What a word or a temperature behind a short question says of what it names."""
    short = asked.end - asked.first <= _FEW
    if not short or asked.mark != "?" or told.mark == "?":
        return None
    if not _WANTED.isdisjoint(passage.words(told.first, told.end)):
        return "no"
    words = [w for w in passage.words(told.first, told.end) if w[0].isalnum()]
    if not _HEAT.isdisjoint(passage.words(asked.first, asked.end)):
        return _of_heat(passage, told.first)
    word = words[0] if len(words) == 1 else ""
    return "no" if word in _FINE else "yes" if word in _SOME else None


def _of_heat(passage: Passage, at: int) -> Said | None:
    """A temperature between warm and hot leaves open whether it is a fever."""
    number = passage.number(at)
    if number is None or number.low < _LEAST_C:
        return None
    hot, warm = (_HOT_F, _WARM_F) if number.low > _LEAST_F else (_HOT_C, _WARM_C)
    if number.low >= hot:
        return "yes"
    return "no" if number.low < warm else "unsure"
