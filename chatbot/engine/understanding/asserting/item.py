"""What an item of a list with commas tells by itself, so that no denial before it reaches it."""

from itertools import pairwise

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.bounds import Mark
from chatbot.engine.understanding.text.token import listed

_OF_NOUNS = listed("no nil without denies denied w/o never neg negative")
_BEING = listed("""
    demented alcoholic epileptic depressed feverish anxious pregnant asthmatic diabetic hypertensive anticoagulated immunosuppressed
    immunocompromised obese wheelchair bedbound breastfeeding intubated febrile incontinent osteoporotic hypotensive septic
    smoker unable cannot can't cant couldn't hyperreflexic areflexic pyrexial ataxic cachectic insensate rigoring
    paraparetic jaundiced anuric pwid
""")
_STATES = listed("weak numb tender swollen wobbly unsteady heavy dead limp floppy absent reduced diminished decreased "
                 "depressed impaired brisk gone stopped poor")  # fmt: skip
"""`No fever, legs weak` ends in how something is, which no list of nouns does."""
_DOES = listed("leaks dribbles wets wet soils trips stumbles drags limps vomits loses wakes injects shoots drinks smokes vapes collapsed fainted "
               "wants needs ran spiked developed lost dropped weaker worse spiking threatens")  # fmt: skip
"""`No numbness, leaks urine`: what a patient does."""
_ACTS = listed("walks pees poos urinates voids messed soiled staggers sways wakes slipped tripped fell thrown crashed t-boned "
               "shoots radiates travels spreads goes runs collapsed fainted slams snorts drenched soaked keeps sleeps vomited coughs holds hit knocked wet")  # fmt: skip
"""`No rash, pain keeps her up`: doings, wherever they stand before what they are done with."""
_GOING = listed("going upgoing deteriorating spiking failing giving dragging swaying")
"""`No rash, plantars going up`, where `no worsening pain` denies one."""
_SPINE = listed("tender tenderness ttp sore percussion bruise bruising bruised abrasion graze step pain")  # fmt: skip
_FELT = ("numb", "weak", "tingl", "sens", "reflex", "pins", "drop")
_NERVES = (*_FELT, "power", "defici", "neuro", "pain", "clonus", "symptom", "sx")
_SIDE = listed("left right l r lt rt both")
_EXACTLY = listed("lateral medial dorsal dorsum plantar sole big great outer inner "
                  "dermatomal")  # fmt: skip
_WHERE = listed("on in at above below over under last yesterday today when while with "
                "during before after since now the his her")  # fmt: skip
_TO = listed("in on at above below past to into down of over along through radiating")
_EVENTS = listed("fall injury accident mvc mva rta crash collision tumble")
_DAYS = listed("morning night yesterday today weekend monday tuesday wednesday thursday friday saturday sunday")  # fmt: skip
"""`No trauma, leaking urine since Monday`: what began on a day is told."""
_PARTS = listed("clothes catheter foley leg legs foot feet ankle ankles knee knees toe "
                "toes bladder bowel bowels thigh thighs calf calves hand hands")  # fmt: skip
_LIMBS = _PARTS - listed("clothes catheter foley bladder bowel bowels hand hands")
_FAILS = listed("give gives gave buckle drag slap buckles buckled drags dragged drops dropped catches caught slaps flops burns tingles "
                "tingle leaks leaked slow sluggish hesitant urgent ache aches hurt hurts fails goes went falls shakes trembles feels feel won't keeps kept hang hangs not placed inserted")  # fmt: skip
"""`No numbness, leg gives way`: what a part of the body does."""
_UNABLE = (["can", "not"], ["could", "not"], ["will", "not"])
_CENTURIES = ("19", "20")
"""`No surgeries, cancer in 2015`: what has its own date is told."""
_NO_SIGNS = listed("flags flag allergies allergy imaging surgery surgeries injections")
"""Behind these a part that is weak or numb is in no list with them."""
MATTERS = listed("allergies allergy meds medication medications medicines pmh pmhx "
                 "insurance kids children anything scan scans mri xray imaging access "
                 "car job partner pets else note")  # fmt: skip
"""No complaints: what follows `no meds,` is in no list with them."""
_BEARER = listed("user dependent survivor smoker drinker positive recipient addict alcoholic")  # fmt: skip
"""`No fall, demented`, `no trauma, iv drug user`: what a person is, is in no list of what is denied."""
_NAYS = listed("no none nope nah neg negative nil not denies denied")
ANSWERED = _NAYS | listed("to for of the that those these them this all any above "
                          "others other rest first last two three four five six seven "
                          "- & and or / x none it such like anything everything what "
                          "you asked listed . : yes 1st ones really")  # fmt: skip
"""Words of an answer that only points at what was asked."""
_ILLNESSES = listed("""
    diabetic diabetes dm dm2 dm1 t2dm t1dm iddm niddm copd asthma asthmatic osa apnea apnoea htn hypertension hypertensive
    afib af ckd chf cad hypothyroid hypothyroidism epilepsy epileptic depression depressed anxiety bipolar gerd hiv mi stroke
    osteoporosis gout dvt pe cirrhosis hepatitis ibd crohns colitis ms parkinsons failure disease
    """)
"""After these a `no` may tell how they are treated."""
_CARE = listed("""
    cpap bipap o2 oxygen meds med medication medications medicine medicines treatment treatments therapy rx inhaler inhalers
    pills tablets steroids prophylaxis pump hospitalizations admissions intubations stent stents anticoagulation
    anticoagulant anticoagulants thinner thinners stimulation
    """)
"""What an illness may be treated with, or has needed."""


def is_done(item: list[str]) -> bool:
    """`Leg gives way`, `pain keeps her up`, `plantars going up`, `tender T12`."""
    fails = any(w in _PARTS and then in _FAILS for w, then in pairwise(item))
    acts = not (_ACTS.isdisjoint(item[:-1]) and _GOING.isdisjoint(item[1:]))
    level = any(map(_LEVEL.fullmatch, item)) and not _SPINE.isdisjoint(item)
    return fails or acts or level


_BINDING = listed(
    "in of to on at from with for by over down around into through about along across behind below above near under within "
    "during like than as when while if whether that which who and or nor / , & + - ( : not"
)
_THINKING = listed("think thinks believe believes feel feels say says said notice noticed know mention mentioned report reported "
                   "admit recall remember find complain")  # fmt: skip
BINDING = _BINDING | _THINKING
"""Behind these no sentence opens."""
_OWNED = _PARTS | _SIDE | listed("the his her my their")
_WHO = listed("he she they i pt patient")


def opens_sentence(before: str, item: list[str], *, clause: bool) -> bool:
    """`The left leg is weak`, `legs give way`, `he leaks`, where no word binds it to what stands before."""
    if before in BINDING or item[1:] == []:
        return False
    bound = before.endswith("ing") and before not in {"anything", "nothing"}
    bound = bound and before not in stop.SYMPTOMS
    part = item[0] in _OWNED and not bound
    return item[0] in _WHO or (part and (clause or is_done(item)))


def begins_doing(before: str, item: list[str]) -> bool:
    """`Leaks urine`, `can't pass urine`, `pain goes down`, `feverish at night`; no `bladder leaks`."""
    verb = before in stop.VERBS and before != "was"
    if verb or before in _BINDING or before in _WHO or item[1:] == []:
        return False
    object_ = item[1] not in _BINDING and before not in _PARTS | stop.FUNCTIONS
    does_ = item[0] in stop.VERBS | _BEING or (item[0] in _DOES and object_)
    placed = item[0] in _STATES and item[1] in _TO and before not in _STATES
    return does_ or placed or item[:2] in _UNABLE or is_done(item[:3])


def _is_dated(item: list[str]) -> bool:
    """`LP last week`, `since Monday`; not `within the last week`, `numb or weak last visit`."""
    began = item[-1] in _DAYS and not {"since", "from"}.isdisjoint(item[-3:-1])
    ended = item[-1] == "ago" or item[-2:-1] == ["last"]
    once = ended and _WITHIN.isdisjoint(item)
    befell = item[0] in _EVENTS and item[-1] in _DAYS and "or" not in item
    years = (word for word in item if len(word) == len("2015") and word.isdecimal())
    return began or befell or once or any(word[:2] in _CENTURIES for word in years)


_LEVEL = expression(r"[tls]\d{1,2}")
_WITHIN = listed("in within over for during the past or nor")


def is_measured(item: list[str]) -> bool:
    """`no trauma, 15 lb wt loss`, `no meds, back strain 10 days`: nobody denies so much."""
    return any(
        word[0].isdigit()
        and _MEASURES.match("".join(item[n : n + 2]))
        and _COMPARED.isdisjoint(item[max(n - 2, 0) : n])
        for n, word in enumerate(item)
    )


def is_of_patient(between: list[str], item: list[str]) -> bool:
    """`Uncle had AS, morning stiffness 2 hrs`, `..., allergic to X`: so much is told of the patient."""
    apart = "," in between and "ago" not in item
    if apart and {"allergic", "allergies"} & {*between[between.index(",") :], *item}:
        return True
    return apart and is_measured(item) and not any(map(stop.is_illness, item))


_MEASURES = expression(
    r"[0-5]/5(?!\d)|[0-9.]+-?(?:beats?|lbs?|pounds?|kgs?|mls?|cc|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|hours?|hrs?|h)$"
)
_COMPARED = listed("> < than over least")


def is_sided(item: list[str], denied: list[str]) -> bool:
    """`No fever, clonus both ankles`, `foot drop left`, `L5 numbness`: behind what has no place."""
    part = any(w in _SIDE and then in _PARTS for w, then in pairwise(item))
    exact = any(w in _SIDE or w in _EXACTLY or _LEVEL.fullmatch(w) for w in item)
    sided = part or (exact and any(w.startswith(_FELT) for w in item))
    return sided and not any(word.startswith(_NERVES) for word in denied)


def sides(words: list[str]) -> set[str]:
    """The sides that are named, by their first letter."""
    return {word[0] for word in words if word in _SIDE and word != "both"}


def is_placed(item: list[str], denied: list[str]) -> bool:
    """`No trauma, pain below the knee`: a sign with its place, behind what has none."""
    led = any(
        w in _TO and not _LIMBS.isdisjoint(item[n:]) for n, w in enumerate(item) if n
    )
    sign = item[:1] != [] and item[0].startswith(_NERVES)
    return sign and led and not any(word.startswith(_NERVES) for word in denied)


def repeats(denied: list[str], told: list[str]) -> bool:
    """`No weakness at rest, weakness on walking`: one sign, where or when it is and is not."""
    pairs = enumerate(zip(denied, told, strict=False))
    same = next((n for n, (a, b) in pairs if a != b), 0)
    while same and denied[same - 1] in _WHERE:
        same -= 1
    after = denied[same : same + 1], told[same : same + 1]
    return same > 0 and not any(map(_WHERE.isdisjoint, after))


def denies_nouns(words: list[str], mark: Mark) -> bool:
    """Whether a mark denies things, not what somebody is: `no`, `has not had`, unlike `not`."""
    return words[mark.start] in _OF_NOUNS or words[mark.end - 1] in {"had", "have"}


def answers(said: list[str]) -> bool:
    """`No to 1-4`, `none of that`: the no answers what was asked."""
    short = len(said) > 1 and said[0] in _NAYS
    return short and all(word in ANSWERED or word[0].isdigit() for word in said)


def is_of_care(ill: str, denied: list[str]) -> bool:
    """`Copd no home o2, ckd`: how an illness is treated ends with its item."""
    return ill in _ILLNESSES and any(w in _CARE or stop.is_drug(w) for w in denied)


def does(item: list[str], denied: list[str]) -> bool:
    """`Dribbling urine`, `known osteoporosis`: a doing with what it is done to, or what was found.

    So is `low mood` behind a leg pain that is denied, and `hyperreflexia` behind a rash; neither
    in a list of its like.
    """
    if item[:1] and item[0] in _EXAMINED:
        return not any(word.startswith(_NERVES) for word in denied)
    if not (len(item) > 1 and item[0] in _FOUND | HOW) or item[1] == "back":
        return False
    return item[0] in _FOUND or (HOW | _ILLNESSES).isdisjoint(denied)


DOING = listed("dribbling leaking wetting soiling dragging losing passing tripping catching stumbling holding needing "
               "injecting shooting using coughing bringing peeing pooing messing")  # fmt: skip
HOW = listed("low poor weak numb tender swollen heavy unsteady wobbly")
_EXAMINED = listed("hyperreflexia areflexia clonus spasticity babinski")
OPEN = DOING | HOW | _EXAMINED
"""What opens an item that a denial before it leaves open."""
_FOUND = DOING | listed("known sustained brisk patulous")


def tells(item: list[str], before: str, after: str) -> bool:
    """Whether an item says what someone is, does or cannot do: `febrile`, `leaks urine`."""
    if not item:
        return False
    if after == "though" or item[0] in _DOES | _BEING or item[-1] in _BEARER | _BEING:
        return True
    if is_done(item) or _is_dated(item) or item[:2] in _UNABLE:
        return True
    if before in _NO_SIGNS | _CARE and not _STATES.isdisjoint(item):
        return True
    weak = any(w in _PARTS and then in _STATES for w, then in pairwise(item))
    so = item[-1] in _STATES or (weak and "or" not in item)  # `bladder weak since`
    return len(item) > 1 and so and before not in _STATES
