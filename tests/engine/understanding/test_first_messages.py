"""What whole first messages say: letters, calls and notes in other people's words."""

import pytest
from fakes import TODAY
from said import rows_of, status_of

from chatbot.engine.understanding import read

SAID = {
    "saddle_numbness": {
        "sens intact to LT incl perineum": "absent",
        "sensation around the back passage is intact": "absent",
        "perineal feeling preserved": "absent",
        "can feel when wiping": "absent",
        "can't feel when she wipes": "present",
    },
    "bladder_change": {
        "she isn't having any peeing issues": "absent",
        "passing urine drop by drop": "present",
        "catheterised for 900 ml": "present",
        "peeing is the same as ever": "absent",
        "Doctor: any change in your waterworks?\nPatient: No, all normal.": "absent",
        "Doctor: can you pee normally?\nPatient: No.": "possible",
        "bladder fine until yesterday": "present",
        "pees ok but has to push": "possible",
        "bladder seems fine but he can't tell when it is full": "possible",
        "bladder working badly": None,
        "urine tests normal": None,
    },
    "bowel_change": {
        "denies B&B dysfunction": "absent",
        "no feeling when he goes to the bathroom": "possible",
        "sphincters nad": "absent",
    },
    "leg_weakness": {
        "power & reflexes ok": "absent",
        "power 3/5, sensation ok": "present",
        "unable to weight bear on the right leg": "possible",
        "L leg sluggish": "present",
        "legs were strong before": "possible",
        "legs strong": "absent",
        "left leg not as strong": "present",
        "the left one buckles on the stairs": "possible",
        "my leg will not hold me": "present",
        "legs are asleep and cannot hold the urine": None,
        "myotomes 5/5, dermatomes intact": "absent",
    },
    "leg_numbness": {
        "denies numbness, tingling, weakness, saddle anesthesia": "absent",
        "both my legs are sleeping": "present",
        "dermatomes intact": "absent",
    },
    "leg_pain": {
        "soreness L side only, does not travel": "absent",
        "nil rads": "absent",
    },
    "leg_pain_below_knee": {
        "goes down my right leg to about the ankle": "present",
        "radiating till left heel": "present",
    },
    "gait_change": {
        "gait nl": "absent",
        "walking well, no limp": "absent",
        "used the furniture to get to the bathroom": "present",
    },
    "visceral_symptoms": {
        "took a vicodin -> vomited": "hypothetical",
        "vomited after the codeine": "hypothetical",
        "vomited after dinner": "present",
    },
    "suicidal_thoughts": {"says she'd be better off not waking up": "present"},
    "foot_drop": {
        "his wife hears his foot smack the tiles": "present",
        "his wife has noticed his foot slapping": "present",
        "his wife has foot drop": "family",
    },
    "weight_loss": {
        "trousers have needed two new belt holes though he eats well": "present",
        "needs to lose weight": None,
    },
    "midline_tenderness": {
        "pain since stepping off a kerb": None,
        "palpable step off at L4": "present",
    },
    "spinal_procedure": {
        "9 days post emergency section with spinal, LBP": "present",
        "no spinal stenosis": None,
    },
    "minor_trauma": {
        "found on the kitchen floor by a neighbour": "possible",
        "LBP since a hard landing": "present",
        "Telephone consult. Caller is daughter. Mum 81, slipped in bathroom last night, back pain since": "present",
        "Daughter calling re mum, 81, slipped in bathroom, back pain since": "present",
    },
    "major_trauma": {"hard landing on a static line jump": "present"},
    "osteoporosis": {
        "Daughter calls re her father, 81, LBP. She herself has osteoporosis.": "family",
        "Daughter calls re her father, 81, LBP. He has osteoporosis.": "present",
    },
}
CALLED = {
    "Call from daughter re her father, 81. Back pain.": (81, "male"),
    "Mum calling about her son, 25. LBP 2 wks.": (25, "male"),
    "Worried about her mother, 81, who has cancer. 45F, LBP": (45, "female"),
    "M 70. Back 2/52.": (70, "male"),
    "Wife on phone: husband 74, on warfarin for AF, back pain since yesterday": (
        74,
        "male",
    ),
    "Telephone consult. Caller is daughter. Mum 81, slipped, back pain since": (
        81,
        "female",
    ),
    "For my husband Dale (55). His back hurts. I've noticed he limps.": (55, "male"),
    "My husband is 67 and has back pain. I have arthritis myself.": (67, "male"),
    "My husband says I should ask. I have had back pain for a week.": (None, None),
}
LASTING = {
    "S/P MVC 3 wks ago, LBP": 21,
    "kicked by a cow 2 days back, back bruised": 2,
    "chronic LBP, MVC 3 weeks ago": None,
    "back no better after 6 weeks": 42,
    "his back is no better after a month": 30.4,
}
DOSES = {
    "aleve 2 bid": (2, "tablet"),
    "tylenol 2 q6h": (2, "tablet"),
    "tizanidine 2 tid": (2, "mg"),
    "oxycodone 5 bid": (5, "mg"),
}
RESPONSES = {
    "topical menthol gel failed, Aleve 2 BID some help": ["none", "partial"],
    "ibuprofen gel failed, naproxen helped": ["none", "helped"],
    "taking aleve and it isn't doing squat": ["none"],
    "menthol gel failed": ["none"],
    "Voltarol gel and naproxen, slight improvement": ["partial", "partial"],
    "on lisinopril, back pain, slight improvement": ["unknown"],
    "pregabalin has taken the edge off": ["partial"],
    "10 mg morphine with effect": ["helped"],
    "ibuprofen and baclofen haven't done a thing": ["none", "none"],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_message_uses_its_own_words_then_takes_their_meaning(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("text", "expected"), CALLED.items())
def test_read_when_somebody_calls_about_another_then_that_one_is_the_patient(
    engine, text, expected
):
    told = {
        o.finding: o.value for o in read(engine.lexicon, text, None, TODAY).observations
    }

    assert (told.get("age"), told.get("sex")) == expected


@pytest.mark.parametrize(("text", "expected"), LASTING.items())
def test_read_when_the_pain_came_with_something_else_then_dates_it(
    engine, text, expected
):
    told = read(engine.lexicon, text, None, TODAY).observations
    known = {o.finding: o.value for o in told}.get("duration")

    assert getattr(known, "middle", known) == expected


@pytest.mark.parametrize(("text", "expected"), DOSES.items())
def test_read_when_a_few_stand_behind_a_name_then_counts_tablets_or_milligrams(
    engine, text, expected
):
    taken = read(engine.lexicon, text, None, TODAY).treatments[0]

    assert (taken.dose, taken.unit) == expected


@pytest.mark.parametrize(("text", "expected"), RESPONSES.items())
def test_read_when_a_form_stands_behind_a_name_then_what_it_did_is_its_own(
    engine, text, expected
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.response for t in told] == expected


def test_read_when_someone_quit_then_it_was_stopped(engine):
    text = "tizanidine knocked me out so I quit after 3 days"

    assert read(engine.lexicon, text, None, TODAY).treatments[0].status == "stopped"
