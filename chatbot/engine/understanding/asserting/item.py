"""What an item of a list with commas tells by itself, so that no denial before it reaches it."""

from itertools import pairwise

from chatbot.engine.understanding.asserting.stop import is_drug
from chatbot.engine.understanding.text.token import listed

_OF_NOUNS = listed("no nil without denies w/o")
_BEING = listed("""
    demented alcoholic epileptic depressed anxious pregnant asthmatic diabetic hypertensive anticoagulated immunosuppressed
    immunocompromised obese wheelchair bedbound breastfeeding intubated febrile incontinent osteoporotic hypotensive septic
    smoker unable cannot can't cant couldn't hyperreflexic areflexic
""")
_STATES = listed("weak numb tender swollen wobbly unsteady heavy dead limp floppy")
"""`No fever, legs weak` ends in how something is, which no list of nouns does."""
_DOES = listed(
    "leaks dribbles wets soils trips stumbles drags limps vomits loses wakes injects shoots drinks smokes"
    " wants needs ran spiked developed lost dropped weaker worse spiking threatens"
)
"""`No numbness, leaks urine`: what a patient does."""
_SINCE = listed("since from")
_DAYS = listed(
    "yesterday today monday tuesday wednesday thursday friday saturday sunday"
)
"""`No trauma, leaking urine since Monday`: what began on a day is told."""
_PARTS = listed(
    "clothes catheter foley leg legs foot feet ankle ankles knee knees toe toes bladder bowel bowels thigh calf hand hands"
)
_FAILS = listed("gives gave buckles buckled drags dragged drops dropped catches caught slaps flops burns tingles "
                "tingle leaks leaked hurts fails goes went falls shakes trembles feels feel won't keeps kept hang hangs not placed inserted")  # fmt: skip
"""`No numbness, leg gives way`: what a part of the body does."""
_UNABLE = (["can", "not"], ["could", "not"], ["will", "not"])
_CENTURIES = ("19", "20")
"""`No surgeries, cancer in 2015`: what has its own date is told."""
_NO_SIGNS = listed("flags flag allergies allergy imaging surgery surgeries injections")
"""Behind these a part that is weak or numb is in no list with them."""
_BEARER = listed(
    "user dependent survivor smoker drinker positive recipient addict alcoholic"
)
"""`No fall, demented`, `no trauma, iv drug user`: what a person is, is in no list of what is denied."""
_NAYS = listed("no none nope nah neg negative nil not denies denied")
_ANSWERED = _NAYS | listed("""
    to for of the that those these them this all any above others other rest first last two three four five six seven
    - & and or / x none it such like anything everything what you asked listed
    . : yes 1st ones really
""")
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


def _is_year(word: str) -> bool:
    return len(word) == len("2015") and word.isdecimal() and word[:2] in _CENTURIES


def denies_nouns(word: str) -> bool:
    """Whether a word denies things, not what somebody is: `no`, unlike `not`."""
    return word in _OF_NOUNS


def points(word: str) -> bool:
    """Whether a word may stand in an answer that only points at what was asked."""
    return word in _ANSWERED


def answers(said: list[str]) -> bool:
    """`No to 1-4`, `none of that`: the no answers what was asked."""
    short = len(said) > 1 and said[0] in _NAYS
    return short and all(word in _ANSWERED or word[0].isdigit() for word in said)


def is_of_care(ill: str, denied: list[str]) -> bool:
    """`Copd no home o2, ckd`: how an illness is treated ends with its item."""
    return ill in _ILLNESSES and any(w in _CARE or is_drug(w) for w in denied)


def does(item: list[str]) -> bool:
    """`Dribbling urine`, `dragging his foot`: a doing with what it is done to."""
    return len(item) > 1 and item[0] in DOING


DOING = listed("dribbling leaking wetting soiling dragging losing passing tripping catching stumbling holding needing "
               "injecting shooting using coughing bringing peeing pooing messing")  # fmt: skip


def tells(item: list[str], before: str, after: str) -> bool:
    """Whether an item says what someone is, does or cannot do: `febrile`, `leaks urine`."""
    if not item:
        return False
    if after == "though" or item[0] in _DOES | _BEING or item[-1] in _BEARER | _BEING:
        return True
    does = any(w in _PARTS and then in _FAILS for w, then in pairwise(item))
    began = item[-1] in _DAYS and not _SINCE.isdisjoint(item[-2:-1])
    if does or began or item[:2] in _UNABLE or any(map(_is_year, item)):
        return True
    if before in _NO_SIGNS | _CARE and not _STATES.isdisjoint(item):
        return True
    return len(item) > 1 and item[-1] in _STATES and before not in _STATES
