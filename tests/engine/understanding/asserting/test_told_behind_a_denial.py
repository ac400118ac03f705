"""What stands behind or before a denial and is told all the same, or nobody knows."""

import pytest
from fakes import talk
from said import rows_of, status_in_note, status_of

from chatbot.model.event import Asked

SIGNS = {
    "fever": "fever",
    "saddle numbness": "saddle_numbness",
    "bowel incontinence": "bowel_change",
    "leg numbness": "leg_numbness",
    "night sweats": "night_sweats",
    "foot drop": "foot_drop",
}
TOLD = [
    "no actually {}", "no trauma, severe {}", "no rash, marked {}", "no rash, bad {}", "no cough, sudden {}", "no rash, constant {}",
    "no rash, {} again", "no cough, {} back again", "no trauma, {} ++", "no cough, {} every night", "no trauma, {} this morning",
    "no trauma, {} daily", "no rash, {} all week", "no rash, {} today", "no red flags bar {}", "denies cough, nothing bar {}",
    "initially denied {} but today admits to it", "denied {} at first, later admitted it", "denies cough at first, {} confirmed today",
    "no cough, yet {}", "no cough or rash, yet {}", "no {} initially but there now", "no {} at first but now present",
    "pt denies {}, wife disagrees", "pt denies {}, partner says there is", "wife says {}, he denies", "wife reports {}, pt denied",
    "has {}, cough and rash absent", "reports {}, cough and rash ruled out", "rash: no but {}", "cough? no but {}", "cough - no but {}",
]  # fmt: skip
DENIED = [
    "no {}", "no {} today", "no {} yet", "denies cough, {}", "no cough, rash, {}", "no cough, {} or rash today", "no rash, cough or severe {}", "never had {}",
    "cough, {} and rash absent", "{}: no but cough", "{}? no but cough", "has no cough or {}, wife agrees", "denies cough, {} and rash",
    "lives with wife, cough and {} denied", "no cough, no {} yet", "no rash, does not remember any {}",
]  # fmt: skip
MILDER = [
    "no severe {}",
    "no sevre {}",
    "no marked {}",
    "no persistent {}",
    "denies severe {}",
    "no bad {}",
]
UNKNOWN = [
    "no rash, {} can't remember", "no rash, {} unknown", "{} doesn't recall", "no cough, {} can't say", "no cough, {} dont know",
]  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", TOLD)
def test_read_when_a_sign_beside_a_denial_is_told_then_it_is_not_denied(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) in {
        "present",
        "possible",
    }


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", DENIED)
def test_read_when_a_sign_is_denied_then_it_is_absent(engine, said, sign):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) == "absent"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", MILDER)
def test_read_when_only_a_grave_form_is_denied_then_a_milder_one_is_left_open(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) == "hypothetical"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("said", UNKNOWN)
def test_read_when_nobody_knows_of_a_sign_then_it_is_neither_told_nor_denied(
    engine, said, sign
):
    assert status_in_note(engine, SIGNS[sign], said.format(sign)) in {"unknown", None}


RUN_ON = {
    "leg_weakness": ["no bladder trouble the left leg is weak", "no fever his legs give way", "denies fever her legs feel weak",
                     "no bowel problems both legs have been giving way", "no force in the legs", "legs have no force",
                     "does not smoke his left leg is weak", "not on anything legs give way", "never had surgery left leg feels weak",
                     "no other medical problems his left leg is weak", "ex smoker his left leg is weak"],
    "foot_drop": ["no trouble with bowels his left foot has been slapping when he walks", "no rash drags his foot"],
    "bladder_change": ["no fever leaks urine", "no numbness wets himself", "everything except his bladder is fine",
                       "no rash he leaks urine", "no meds can't feel when he pees", "no alcohol has to push to pee", "ex smoker he leaks urine",
                       "mum had a stroke he leaks urine"],
    "saddle_numbness": ["no cough the saddle area is numb", "he hasn't been able to feel himself wipe", "sensation intact, saddle reduced",
                        "no weakness, saddle sensation reduced", "Saddle: reduced pinprick"],
    "gait_change": ["no rash unsteady on his feet"],
    "fever": ["no rash feverish at night"],
    "major_trauma": ["does not smoke was hit by a car"],
    "bilateral_leg_symptoms": ["no trauma pain goes down both legs"],
    "reflex_loss": ["no weakness, ankle reflex absent"],
    "smoking": ["lost 15 pounds without trying smokes a pack a day"],
    "minor_trauma": ["no cough, fall yesterday", "fall 2 days ago"],
}  # fmt: skip
STILL_DENIED = {
    "leg_weakness": ["no pain moving the legs or weakness", "no numbness in the legs or weakness is seen", "no fever or weakness of the legs"],
    "bladder_change": ["no urine leaks", "no bowel or bladder leaks", "denies that his bladder leaks"],
    "saddle_numbness": ["no pain on moving, numbness of the saddle area or rash"],
    "foot_drop": ["no weakness or foot drop in the legs"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("finding", "said"), [(f, s) for f, rows in RUN_ON.items() for s in rows]
)
def test_read_when_a_clause_or_a_function_is_told_behind_a_denial_then_it_is_there(
    engine, finding, said
):
    assert status_in_note(engine, finding, said) in {"present", "possible"}


@pytest.mark.parametrize(
    ("finding", "said"), [(f, s) for f, rows in STILL_DENIED.items() for s in rows]
)
def test_read_when_a_part_or_a_doing_is_of_the_denial_then_it_is_absent(
    engine, finding, said
):
    assert status_in_note(engine, finding, said) == "absent"


SAID = {
    "foot_drop": {
        **dict.fromkeys(
            ["54 year old, foot drop", "54 yr old with foot drop", "54 year old man with foot drop", "foot drop, 54 years old",
             "old man, foot drop", "LBP baseline, foot drop", "old back injury, foot drop", "chronic LBP with foot drop",
             "foot drop, same old back pain", "foot drop 3 days, LBP for 3 years", "foot drop, 3 yrs of LBP",
             "weak? no but foot drop", "no weakness bar foot drop"],
            "present",
        ),
        **dict.fromkeys(
            ["old foot drop since 2018", "old L foot drop", "chronic foot drop", "longstanding left foot drop", "foot drop, old",
             "foot drop (old)", "foot drop - longstanding", "foot drop from old polio", "foot drop is old"],
            "past",
        ),
    },
    "leg_weakness": {
        "legs heavy": "possible",
        "legs feel heavy and weak": "present",
        "denies weakness although R foot slaps": None,
        "never had leg pain / sciatica, left leg gives way": "present",
        "no fever, trauma, left leg gives way": "present",
        "54 year old, weak left leg": "present",
        "residual mild left leg weakness": "past",
    },
    "gait_change": {
        "no fever, unsteady gait": "possible",
        "w/o night sweats, wobbly walking": "possible",
        "has not had fever, gait unsteady": "present",
    },
    "night_pain": {
        "denies fever or numbness and pain wakes him at night": "present",
        "neg: rigors, pain down the leg, pain wakes him at night": "present",
        "not had any leaking urine, pain wakes him at night": "present",
    },
    "bladder_change": {
        "no fever, retention 800 ml": "present",
        "denies fever, leaking urine since this morning": "present",
        "Exam: no weakness Bladder: no Bowel: no": "absent",
        "no numbness, bladder can't remember": None,
        "no numbness, bladder ?": None,
    },
    "cancer_history": {"worried he might get cancer": "hypothetical"},
    "chills": {
        "no fever, chills or sweats for 3 days": "absent",
        "chills yesterday, leg weakness? nope": "present",
        "chills, fever? no": "absent",
        "fever, chills today? no": "absent",
        "does have chills, fever and rash absent": "present",
        "fever: no chills: yes rash: no": "present",
        "rigors: yes numbness: no leak: no": "present",
    },
    "weight_loss": {
        "wt loss comes and goes, previous cancer? no": "present",
        "ivdu: no leaking urine: no night sweats: no wt loss: yes": "present",
        "no fever and weight loss": "absent",
    },
    "leg_numbness": {
        "denies fever and numbness": "absent",
        "no fever, new numbness or tingling": "absent",
        "numb toes both feet diabetic neuropathy old": "past",
    },
    "bowel_change": {
        "no sciatica or fever, new bowel incontinence": "possible",
        "no fever or rash and soiled himself": "present",
    },
    "back_complaint": {
        "no fever LBP 3 wks numb? no": "present",
        "no more back pain": "present",
        "no longer has back pain": "present",
    },
    "course": {
        "no more back pain": "present",
        "LBP 3 wks now fully better": "present",
        "LBP 3 wks, all better now": "present",
        "LBP 3 wks, no better": None,
    },
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_sign_is_told_then_it_is_meant_so(engine, finding, text, status):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    "said", ["not weak. that all", "no numbness, that's it", "isn't weak thats all"]
)
def test_answer_when_that_is_all_that_is_denied_then_the_rest_is_open(engine, said):
    consult, _ = talk(engine, "77F back pain 3 days after lifting grandkid", said)

    assert "bladder_change" not in consult.case.observations


@pytest.mark.parametrize("said", ["weak leg, that's all", "none, that's all"])
def test_answer_when_that_is_all_there_is_then_the_rest_is_denied(engine, said):
    consult, _ = talk(engine, "77F back pain 3 days after lifting grandkid", said)

    assert consult.case.observations["bladder_change"].value is False


def test_answer_when_items_bear_a_plus_then_each_answers_its_own(engine):
    said = "numb bum n, urinary retention +, weak leg no"
    consult, _ = talk(engine, "77F back pain 3 days after lifting grandkid", said)

    assert consult.case.observations["bladder_change"].value is True


def test_reply_when_a_message_is_not_understood_then_the_question_is_asked_whole(
    engine,
):
    opening = "77F back pain 3 days after lifting grandkid"
    _, events = talk(engine, opening, "no but he walks funny")

    assert [e.again for e in events if isinstance(e, Asked)] == [False]


WORSE = {
    "no fever, pain worse at night": "night_pain",
    "no neuro symptoms, pain much worse at night": "night_pain",
    "denies trauma, pain worse at night": "night_pain",
    "no fever, weakness getting worse": "progressive_weakness",
    "no red flags, stiffness worse in the morning for an hour": "morning_stiffness",
    "no fever, chills, numbness worse at night": "leg_numbness",
    "no rash, leg pain worse on coughing": "leg_pain",
    "no trauma, pain below the knee": "leg_pain_below_knee",
    "no red flags, pain past the knee": "leg_pain_below_knee",
    "no injury, pain radiating to foot": "leg_pain_below_knee",
    "no fall, pain to the ankle, no numbness": "leg_pain_below_knee",
    "denies trauma, pain in the calf": "leg_pain_below_knee",
    "no trauma, fever, pain below knee L": "leg_pain_below_knee",
    "no trauma, tingling to the toes": "leg_numbness",
    "no fever, numbness in the foot": "leg_numbness",
}
STILL_DENIED = {
    "no fever, chills or pain worse at night": "night_pain",
    "no weakness, numbness or pain worse at night": "leg_numbness",
    "no pain worse at night": "night_pain",
    "no fever, night pain": "night_pain",
    "no cough, leg pain or numbness, no worse": "leg_numbness",
    "no trauma or pain below the knee": "leg_pain_below_knee",
    "no trauma, pain below the knee or numbness": "leg_pain_below_knee",
    "no weakness, numbness in the leg": "leg_numbness",
    "no leg pain, numbness in the foot": "leg_numbness",
    "no weakness, numbness, pain below the knee": "leg_pain_below_knee",
    "no trauma, leg pain": "leg_pain",
}


@pytest.mark.parametrize("said", WORSE)
def test_read_when_it_is_told_how_a_sign_behind_a_denial_is_then_it_is_asked_about(
    engine, said
):
    assert status_of(engine, WORSE[said], said) == "possible"


@pytest.mark.parametrize("said", STILL_DENIED)
def test_read_when_such_a_sign_is_one_of_a_list_then_it_is_denied(engine, said):
    assert status_of(engine, STILL_DENIED[said], said) == "absent"


@pytest.mark.parametrize(
    "said", ["no improvement in the weakness", "no change in the leg weakness", "no resolution of the weakness", "no recovery of the weak leg",
             "no relief of leg weakness", "no difference in the weakness"]
)  # fmt: skip
def test_read_when_no_change_of_a_sign_is_told_then_it_is_there(engine, said):
    assert status_of(engine, "leg_weakness", said) == "present"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("no change in bladder, still leaking", "possible"),
        ("no change in her bladder, still leaks", "possible"),
        ("no change in bladder", "absent"),
        ("no bladder changes, still in pain", "absent"),
    ],
)
def test_read_when_no_change_goes_on_then_it_is_left_open(engine, text, status):
    assert status_of(engine, "bladder_change", text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("no fever hx breast ca 2015", "past"),
        ("no fevers pmh breast cancer 2015", "past"),
        ("no weakness h/o lymphoma 2009", "past"),
        ("no fever or weakness hx of prostate cancer 2018", "past"),
        ("no fever breast ca 2015", "possible"),
        ("no fever previous melanoma 2011", "possible"),
        ("no hx fever breast ca 2015", "possible"),
        ("no fever cough hx or cancer 2015", "absent"),
    ],
)
def test_read_when_a_history_opens_behind_a_denial_then_it_is_told(
    engine, text, status
):
    assert status_of(engine, "cancer_history", text) == status


@pytest.mark.parametrize(
    "said", ["carer reports no accidents", "continent, no accidents"]
)
def test_read_when_no_accidents_are_told_then_no_injury_is_denied(engine, said):
    assert status_of(engine, "major_trauma", said) is None


@pytest.mark.parametrize(
    "said", ["legs feel weak bilat", "leg weakness bilat", "legs numb bilat", "leg pain bilat, worse left"]
)  # fmt: skip
def test_read_when_a_sign_is_bilat_then_both_legs_have_it(engine, said):
    assert status_of(engine, "bilateral_leg_symptoms", said) == "present"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("numb foot and urine ok", "absent"),
        ("left foot numb and urine clear", None),
        ("numb left leg and urine dip clear", None),
        ("numb L leg to foot and wee is slow", "present"),
        ("numb inside when passing urine", "present"),
        ("wee feels numb", "present"),
        ("numb legs and can't feel wee", "present"),
    ],
)
def test_read_when_urine_is_told_beside_a_numb_leg_then_it_is_of_its_own(
    engine, text, status
):
    assert status_of(engine, "bladder_change", text) == status


@pytest.mark.parametrize(
    "said", ["no weakness, bit of tingling in toes", "no weakness, little tingling in toes", "no fever, touch of numbness in foot"]
)  # fmt: skip
def test_read_when_a_little_is_told_behind_a_denial_then_it_is_there(engine, said):
    assert status_of(engine, "leg_numbness", said) == "present"


@pytest.mark.parametrize(
    ("finding", "text", "status"),
    [
        ("back_complaint", "Back pain 3 weeks, trauma: none", "present"), ("back_complaint", "42M, LBP 3 wks, foot drop, fever: none", "present"),
        ("back_complaint", "LBP, numbness, weakness: none", "present"), ("back_complaint", "back pain: none", "absent"),
        ("leg_pain", "leg pain 3 weeks, fever: none", "present"), ("foot_drop", "foot drop 3 days, fever - none", "present"),
        ("foot_drop", "left foot drop, fever: none", "present"), ("foot_drop", "42M, LBP 3 wks, foot drop, fever: none", "possible"),
        ("foot_drop", "foot drop, cancer hx: none", "possible"), ("saddle_numbness", "saddle numbness, trauma: none", "possible"),
        ("leg_numbness", "LBP 3 wks, numb foot, trauma: none", "possible"), ("leg_numbness", "numbness, weakness, fever: none", "absent"),
        ("fever", "fever, weight loss: none", "absent"), ("fever", "LBP 3 wks, fever, weight loss, trauma: none", "absent"),
        ("leg_numbness", "LBP, numbness, weakness: none", "absent"), ("leg_weakness", "leg weakness/fever: none", "absent"),
        ("saddle_numbness", "saddle numbness or fever: none", "absent"),
        ("bladder_change", "no numbness - can't pee", "present"), ("leg_numbness", "no numbness - can't pee", "absent"),
        ("foot_drop", "pos foot drop neg chills", "present"), ("chills", "pos foot drop neg chills", "absent"),
        ("chills", "neg fever pos chills", "present"), ("foot_drop", "foot drop neg", "absent"),
        ("bladder_change", "no numbness - leaking urine", "present"), ("saddle_numbness", "no b/b changes - numb saddle area", "present"),
        ("bladder_change", "no numbness apart from can't pee", "present"), ("leg_numbness", "no numbness besides the foot", "present"),
        ("bladder_change", "no trauma, bladder - numb when going", "present"), ("bladder_change", "numb - can't feel when I pee", "present"),
    ],
)  # fmt: skip
def test_read_when_a_denial_ends_before_or_behind_a_sign_then_it_is_not_denied(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("some hesitancy; {}", "possible"), ("nocturia x2. {}", "possible"), ("positive for urinary frequency. {}", "possible"),
        ("has to strain, {}", "possible"), ("poor stream; {}", "possible"), ("frequency and urgency; {}", "possible"),
        ("lumbar strain, {}", "absent"), ("no urgency, {}", "absent"), ("urgency: no. {}", "absent"), ("blood in stool, {}", "absent"),
    ],
)  # fmt: skip
def test_read_when_passing_urine_is_hindered_then_no_leak_is_only_a_part(
    engine, told, status
):
    said = told.format("no incontinence")

    assert status_of(engine, "bladder_change", said) == status
