"""Words beside a length of time that tell what it is of, and questions that it answers."""

from itertools import pairwise

from chatbot.engine.understanding.passage import Passage
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
_TAKEN = (
    ("on", "it"),
    ("on", "them"),
    ("taking", "it"),
    ("taking", "them"),
    ("on", "that"),
)
_BEFORE = 4


def is_of_taking(passage: Passage, period: Period) -> bool:
    """`I've been on it for years` is of what is taken."""
    before = passage.words(period.first - _BEFORE, period.first)
    return any(pair in _TAKEN for pair in pairwise(before))
