"""Words beside a length of time that tell what it is of, and questions that it answers."""

from itertools import pairwise

from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.requests.question import Division
from chatbot.engine.understanding.requests.question_form import may_ask
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed

BACK = listed("""
    back lbp lumbar lumbago backache sciatica spine lowback strain strained radiculopathy
    clbp back's sprain bak bck waist thoracolumbar lumbosacral thoracic midback blades interscapular
""")
PAIN = listed("""
    pain pains ache aching aches hurt hurts hurting symptoms symptom sx sxs problem this
    these it spasm spasms spasming stiffness complaint injury injured discomfort
    sore episode onset flare tweaked tweak pulled leg legs radicular buttock history hx started
    began
""")
OTHER = listed("""
    ulcer surgery operation operated fusion help helped helps discectomy microdiscectomy laminectomy
    replacement arthroplasty procedure injection injections headache headaches cough
    neck shoulder knee hip chest abdominal abdo tummy mouth rash weight swollen swelling
    stable married smoked smoking smoker quit job worked works diagnosed hand hands arm
    migraine migraines anxiety transferred delivered delivery mi stroke stent stents
    cabg cancer chemo pneumonia nose throat eyes balance fatigue malaise testicle
    removed resolved remission accident retired travel trip prescription refill episode's
    hospitalized done performed underwent release carpal relief admission admitted dvt pe fracture clean sober therapy visit appointment
    baby postpartum kidney stone stones drinking drinks hematuria incontinence hot sweaty
    average intensity periods period wore wears taken lmp menses urine urinated urinate voided peed void pee wee bm bms
""")
ONSET = listed("""
    began begun started start starting onset since history hx going been ago experiencing
    happened hurt injured injury strained developed presents presenting complaining c/o
    had occurred pulled tweaked lifting reports duration lasted lasting persistent
    ongoing has now
""")
BEGAN = listed("""
    began begun started starting onset since happened hurt injured injury strained
    developed pulled tweaked threw woke occurred lifting lifted bent twisted slipped fell
    strain sprain sprained went seized popped locked doi
""")
_BEGINNING = BEGAN | listed("start begin")
_TAKEN = (
    ("on", "it"),
    ("on", "them"),
    ("taking", "it"),
    ("taking", "them"),
    ("on", "that"),
)
_OF_THAT = (
    ["was", "that"],
    ["was", "this"],
    ["did", "that"],
    ["did", "this"],
    ["did", "it"],
)
_GOING_ON = listed("has have had been this that it it's going on for you your pain the back did last lasted now hurting")  # fmt: skip
"""`How long has that been going on?`, and nothing else."""
_BEFORE = 4


def is_confirmed(passage: Passage, sentence: Sentence, division: Division) -> bool:
    """`You said it started three months ago` before a yes."""
    words = [w for w in passage.words(sentence.first, sentence.end) if w != "]"]
    told = not may_ask(words[:1]) or not BEGAN.isdisjoint(words)
    return division.answered[sentence] in {"yes", "maybe"} and told


def is_of_taking(passage: Passage, period: Period) -> bool:
    """`I've been on it for years` is of what is taken."""
    before = passage.words(period.first - _BEFORE, period.first)
    return any(pair in _TAKEN for pair in pairwise(before))


def answers_when(passage: Passage, period: Period) -> bool:
    """`When was that? About two weeks ago.`, of nothing else that was named."""
    sentence = passage.sentence_of(period.first)
    earlier = (s for s in reversed(passage.sentences) if s.end <= sentence.first)
    asked = next((s for s in earlier if s.end - s.first > 1), None)
    if asked is None or any(
        asked.first <= m.first < asked.end for m in passage.named_treatments
    ):
        return False
    asking = _asks_when(passage.words(asked.first, asked.end))
    told = passage.words(sentence.first, sentence.end)
    return bool(asking) and OTHER.isdisjoint([*asking, *told])


def _asks_when(words: list[str]) -> list[str]:
    """From `when` or `how long` on, if it is the pain that is asked of."""
    at = words.index("when") if "when" in words else len(words)
    starts = (
        n + 1 for n, pair in enumerate(pairwise(words)) if pair == ("how", "long")
    )
    long = next(starts, len(words))
    began = words[at + 1 : at + 3] in _OF_THAT or not _BEGINNING.isdisjoint(words[at:])
    lasts = long < len(words) and _GOING_ON.issuperset(
        w for w in words[long + 1 :] if w.isalpha()
    )
    return words[min(at, long) :] if began or lasts else []
