"""The words of a symptom and of the place that it is in, and the findings the two make."""

from typing import Final

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import key_of, listed

_SYMPTOMS = {
    "pain": listed("pain pains ache aches aching hurt hurts hurting sore pained painful "
                   "shooting burning cramps sciatica"),
    "radiation": listed("> radiates radiating radiation radiate radiated goes going shoots "
                        "travels travelling traveling spreads spreading runs running peripheralizes peripheralises peripheralizing peripheralising "
                        "irradiation irradiates irradiating irradiated referred extends moves moved moving radicular rad down"),
    "numbness": listed("numb numbness tingling tingles tingle paresthesia paresthesias "
                       "paraesthesia paraesthesiae paraesthesias needles sensation hypoesthesia "
                       "numbn pinprick parasthesia parasthesias paresthesiae numbing dysesthesia "
                       "dysesthesias prickling sensory sens"),
    "weakness": listed("weak weakness wkns wkness weakn weaker weakening weakened paresis paralysis buckling "
                       "buckles gives heavy strength motor power force"),
    "trouble": listed("incontinence incontinent dysfunction problem problems prob probs issue issues "
                      "change changes trouble difficulty difficulties symptom symptoms sx "
                      "sxs control complaint complaints disturbance disturbances loss "
                      "accident accidents retention abnormality habits habit function "
                      "abnormalities incontinance dysfx dysfn involvement concerns okay ok fine intact"),
}  # fmt: skip
_PLACES = {
    "leg": listed("leg legs ll thigh thighs limb limbs extremity extremities le les hamstring "
                  "hamstrings lle rle ble"),
    "low leg": listed("arch foot feet toe toes calf calves shin shins ankle ankles heel heels knee "
                      "knees"),
    "seat": listed("saddle perineum perineal perianal genital genitals genitalia groin "
                   "rectal rectum crotch anus vagina"),
    "bowel": listed("poo poop bowel bowels bowl stool fecal faecal defecation defaecation"),
    "bladder": listed("pee wee bladder waterworks urinary urine urination micturition voiding urinating"),
    "other": listed("arm arms hand hands finger fingers neck shoulder shoulders face head "
                    "chest elbow wrist upper jaw eye eyes mouth abdomen throat arms facial "
                    "cervical"),
    "back": listed("back lumbar spine lbp lumbago buttock buttocks"),
}  # fmt: skip
KINDS: Final = {key_of(w): kind for kind, words in _SYMPTOMS.items() for w in words}
"""The kind of symptom that a word's key names."""
WHERE: Final = {key_of(w): place for place, words in _PLACES.items() for w in words}
MADE: Final = {
    ("pain", "leg"): ("leg_pain",),
    ("pain", "low leg"): ("leg_pain_below_knee",),
    ("radiation", "leg"): ("leg_pain",),
    ("radiation", "low leg"): ("leg_pain_below_knee",),
    ("numbness", "leg"): ("leg_numbness",),
    ("numbness", "low leg"): ("leg_numbness",),
    ("numbness", "seat"): ("saddle_numbness",),
    ("weakness", "leg"): ("leg_weakness",),
    ("weakness", "low leg"): ("leg_weakness",),
    ("trouble", "bowel"): ("bowel_change",),
    ("trouble", "bladder"): ("bladder_change",),
}


def kind_at(passage: Passage, at: int) -> str | None:
    """The kind of symptom that a word names, if any."""
    return KINDS.get(passage.tokens[at].key)


def findings_at(passage: Passage, kind: str, at: int) -> tuple[str, ...]:
    """What a kind of symptom is where a word names the place: the seat, a leg, a muscle."""
    if kind == "weakness" and passage.word(at) in _MUSCLES:
        return ("leg_weakness",)
    where = WHERE.get(passage.tokens[at].key)
    return MADE.get((kind, where), ()) if where else ()


_MUSCLES = listed("ehl df pf dorsiflexion plantarflexion dorsiflexors quad quads "
                  "quadriceps")  # fmt: skip
