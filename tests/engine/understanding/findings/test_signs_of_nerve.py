"""Signs of cauda equina, the cord and the nerves of the leg, said in any words, and what only sounds like them."""

import pytest
from said import near_misses, rows_of, status_of

SAID = {
    "saddle_numbness": {
        "can't feel the loo roll when he cleans up": "present",
        "her groin and genitals have gone to sleep": "present",
        "area between his thighs feels numb": "present",
        "I wipe and feel nothing": "present",
        "light touch reduced in the perianal region": "present",
        "backside tingly since Friday": "present",
        "numb where she sits": "present",
        "no feels her bottom": "present",
        "cannot feel his buttocks": "possible",
        "hardly feels her buttocks since yesterday": "possible",
        "can't feel the right buttock": "possible",
        "numbness on the inner thighs since yesterday and says sex feels odd": "present",
    },
    "bladder_change": {
        "she hasn't weed since last night": "present",
        "he weed himself": "present",
        "does not smoke weed": None,
        "hasn't smoked weed in years": None,
        "needed an indwelling catheter in A&E": "present",
        "doesn't realise he is wetting himself": "present",
        "he can't start his stream": "present",
        "leaks pee when coughing since the back pain began": "present",
        "bladder feels numb": "present",
        "post void residual was 480": "present",
        "can only pass a few drops": "present",
        "can not hold her pee now": "present",
    },
    "bowel_change": {
        "stool in his underwear without knowing": "present",
        "couldn't hold her poo": "present",
        "no feeling when passing motions": "present",
        "lost control of bowels yesterday": "present",
        "sphincter is slack on rectal exam": "present",
        "he pooed himself on the bus": "present",
        "no longer senses when bowels need to move": "present",
        "faeces leak out when walking": "present",
        "poo leaks out without warning": "present",
    },
    "sexual_change": {
        "no feeling down there in intercourse": "present",
        "can't maintain erections": "present",
        "trouble ejaculating since last week": "present",
        "she no longer feels anything when having sex": "present",
        "erections are absent": "present",
        "lost his ability to have an erection": "present",
        "cannot reach orgasm since the slipped disc": "present",
        "sex feels odd": "present",
        "erections have gone since last week": "present",
    },
    "leg_weakness": {
        "my legs didn't want to work this morning": "present",
        "I lost the use of both legs": "present",
        "knee gave out and she fell": "present",
        "left foot has lost its strength": "present",
        "can't get up from the chair, thighs weak": "present",
        "right leg is giving out on me": "present",
        "no strength to lift leg": "present",
        "cannot tiptoe on the left": "present",
        "ankle weakness": "present",
        "his thighs are feeble": "present",
        "legs gave way twice today": "present",
    },
    "progressive_weakness": {
        "legs weaker every hour": "present",
        "worsening power in both legs": "present",
        "the leg gets weaker each day": "present",
        "weakness has been progressing since Friday": "present",
        "foot getting weaker since yesterday": "present",
        "leg strength keeps dropping": "present",
        "weakness much worse today": "present",
        "the weakness is worse than on Monday": "present",
        "losing more and more power in the foot": "present",
    },
    "foot_drop": {
        "I have lost the ability to flex my left foot": "present",
        "his foot drags along the floor": "present",
        "toes catch on the stairs": "present",
        "can't pull her foot upwards": "present",
        "she cannot lift the toes off the ground": "present",
        "slapping gait on the left foot": "present",
        "leg is completely paralysed": "present",
        "stubs his toes all the time": "present",
        "ankle DF 1/5": "present",
        "can't lift his foot": "present",
    },
    "bilateral_leg_symptoms": {
        "tingling down both legs": "present",
        "both feet have gone numb": "present",
        "bilateral calf pain": "present",
        "each leg hurts": "present",
        "both thighs ache": "present",
        "leg pain bilaterally": "present",
        "both my legs burn": "present",
        "both legs tingle": "present",
        "sciatica, both legs": "present",
        "leg pain (both legs), no bladder trouble": "present",
        "leg pain. Both legs now.": "present",
        "the pain has gone into the other leg too": "present",
    },
    "cord_signs": {
        "losing feeling from the waist down": "present",
        "DTRs brisk in lower limbs": "present",
        "toes go up on both sides": "present",
        "numb from navel down": "present",
        "lightning shocks down the back when he bends his neck": "present",
        "can't feel below the waist": "present",
        "clonus both ankles": "present",
        "increased tone in the legs": "present",
        "plantars up bilaterally": "present",
        "legs stiff and jerky": "present",
    },
    "gait_change": {
        "walks like he is drunk": "present",
        "legs uncoordinated when walking": "present",
        "loses his balance all the time": "present",
        "needs the wall to walk": "present",
        "staggering about": "present",
        "cannot walk in a straight line": "present",
        "unsteady on stairs": "present",
        "unsteady when he walks": "present",
        "has to hold on to furniture to walk": "present",
    },
}
NEAR = {
    "saddle_numbness": [
        "cannot feel relief in his buttocks from heat",
        "cannot feel pain in the buttocks any more",
        "doesn't feel numb in her buttocks",
        "can feel his buttocks normally",
        "no saddle numbness",
        "numbness in the fingers",
        "sore bottom from sitting",
        "lump between the legs",
        "numb toes",
    ],
    "bladder_change": [
        "peeing fine",
        "wee is dark",
        "no urinary symptoms",
        "he drinks and pees a lot",
        "bladder scan 40 ml",
    ],
    "bowel_change": [
        "hasn't lost control of his bowels",
        "a bit constipated since tramadol",
        "bowels open regularly",
        "anal fissure",
        "denies soiling",
    ],
    "sexual_change": [
        "having sex hurts his back",
        "no sexual problems",
        "seen in ED",
        "normal erections",
        "no change in sexual function",
    ],
    "leg_weakness": [
        "legs feel fine",
        "grip weakness",
        "no leg giving way",
        "never any weakness in his legs",
        "arm weakness only",
    ],
    "progressive_weakness": [
        "weakness not worse",
        "the weakness is improving",
        "pain is progressing",
        "no weaker than before",
        "weakness is stable",
        "the tablets increased in strength",
    ],
    "foot_drop": [
        "LBP after tripping over the rug",
        "tripping over rug 2 days ago",
        "foot sore",
        "foot doesn't drag",
        "lifts foot normally",
        "caught his foot in a door",
        "no foot drop",
    ],
    "bilateral_leg_symptoms": [
        "swelling of both legs",
        "pain left leg, right leg fine",
        "both knees replaced",
        "leg pain, both knees replaced",
        "sciatica. Both legs strong",
        "leg pain, bilateral hip arthritis",
        "no bilateral sciatica",
        "no pain in both legs",
    ],
    "cord_signs": [
        "plantars downgoing",
        "tone normal",
        "no sensory level",
        "knee jerks normal",
        "no clonus",
    ],
    "gait_change": [
        "walking is painful",
        "gait antalgic but steady",
        "walks without difficulty",
        "walks slowly because of pain",
        "gait normal",
    ],
}


@pytest.mark.parametrize(("finding", "text", "expected"), rows_of(SAID))
def test_read_when_a_sign_is_said_in_any_words_then_is_read(
    engine, finding, text, expected
):
    assert status_of(engine, finding, text) == expected


@pytest.mark.parametrize(("finding", "text"), near_misses(NEAR))
def test_read_when_it_only_sounds_like_a_sign_then_it_is_none(engine, finding, text):
    assert status_of(engine, finding, text) not in {"present", "possible"}


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("LBP, C6 radiculopathy 2019", False), ("LBP, cervical radiculopathy", False), ("LBP, T10 radiculopathy", False),
        ("LBP, arm pain and radiculitis", False), ("LBP with L5 radiculopathy", True), ("LBP with radiculopathy", True),
        ("LBP, cervical and lumbar radiculopathy", True), ("LBP, S1 radiculitis", True),
    ],
)  # fmt: skip
def test_radiculopathy_when_of_another_root_then_no_leg_hurts(engine, text, told_of):
    assert (status_of(engine, "leg_pain", text) == "present") is told_of
