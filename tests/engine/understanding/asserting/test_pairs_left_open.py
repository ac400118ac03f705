"""A pair of signs and one denial: where the other may be told, a grave one is asked about."""

import pytest
from said import rows_of, status_of

OPEN, ABSENT = "hypothetical", "absent"
SAID = {
    "foot_drop": {
        **dict.fromkeys(
            ["no fever, foot drop", "no trauma, foot drop.", "without fever, foot drop", "no trauma + foot drop", "no fever & foot drop",
             "no fever (foot drop)", "no fever or chills, foot drop", "no fever, chills or trauma, foot drop", "no fever, foot drop, on naproxen", "no chills, also foot drop", "no fever, plus foot drop",
             "no saddle numbness + foot drop", "not fever, foot drop", "not saddle numbness, foot drop", "foot drop, saddle anesthesia: none"],
            OPEN,
        ),
        **dict.fromkeys(["no weakness, foot drop", "no weakness, R foot drop", "no weakness, also foot drop", "nil weakness, foot drop", "no weakness + foot drop",
                         "no neuro deficits, foot drop", "foot drop fever no", "no weight loss (foot drop since yesterday)", "no b/b changes (foot drop since yesterday)", "foot drop, weakness: none", "foot drop weakness no"], "possible"),
        **dict.fromkeys(["no incontinence, foot drop left", "no fever, foot drop L", "foot drop +ve numbness -ve", "fever - no foot drop - yes", "has left foot drop, saddle numbness none"], "present"),
        **dict.fromkeys(
            ["no saddle anesthesia, foot drop, incontinence", "no trauma, fever, foot drop, incontinence", "no fever or foot drop",
             "no fever/foot drop", "no fever, foot drop or incontinence", "no weakness, numbness, foot drop", "no weakness or foot drop", "denies weakness, foot drop", "denies fever, foot drop",
             "negative for fever, foot drop", "no fever, no foot drop", "no red flags (foot drop)", "saddle numbness, weakness, foot drop: none"],
            ABSENT,
        ),
    },
    "leg_weakness": {
        "no weakness, leg weakness": "possible",
        **dict.fromkeys(["no fever & leg weakness", "no f/c, leg weakness", "no cancer hx, leg weakness", "no pain, weakness right leg"], OPEN),
        "weak left leg trauma no": "present",
        **dict.fromkeys(
            ["no fever, chills, weakness or bowel changes", "no fever, weakness, numbness", "no numbness, weakness", "numbness, weakness: none",
             "weakness numbness no", "foot drop, weakness: none", "no neuro deficit (weakness, numbness)"],
            ABSENT,
        ),
    },
    "bladder_change": {
        **dict.fromkeys(["no weight loss, urinary retention", "LBP x3w, no trauma, incontinence", "no weakness or numbness, urinary retention"], OPEN),
        **dict.fromkeys(["no fever, saddle anesthesia, incontinence", "no saddle anesthesia, incontinence", "bladder bowel no"], ABSENT),
        **dict.fromkeys(["urinary retention fever no", "no incontinence, retention", "no bladder symptoms, retention"], "possible"),
        **dict.fromkeys(["GU: denies dysuria, reports retention", "ROS: GU pos for retention", "urinary retention=Y saddle numbness=N", "urinary retention since monday saddle numbness nil",
                         "fever neg incontinent of urine pos"], "present"),
        **dict.fromkeys(["denies retention", "neg for retention"], ABSENT),
        "fever no urinary retention yes weight loss no": "present",
    },
    "leg_numbness": {
        **dict.fromkeys(["no pain, tingling both feet", "no pain, numbness left leg", "no motor deficit, sensory loss L5", "no motor deficit, L5 numbness",
                         "no weakness, numbness lateral foot"], OPEN),
        **dict.fromkeys(["numbness, weakness: none", "no leg pain, numbness, weakness", "no weakness, numbness", "foot drop +ve numbness -ve", "foot drop pos numbness neg"], ABSENT),
    },
    "saddle_numbness": {**dict.fromkeys(["no numbness, saddle numbness", "no numbness, perineal numbness.", "without numbness, saddle numbness", "no sensory loss, saddle numbness", "no neuro deficit, saddle numbness"], "possible"),
                        **dict.fromkeys(["no numbness, saddle numbness, fever", "no numbness/saddle numbness", "no numbness or saddle numbness"], ABSENT), "no fever, chills, weight loss, saddle anesthesia": ABSENT, "no night sweats, saddle anesthesia": OPEN,
                        "not pregnant, saddle numbness": OPEN, "not pregnant, no saddle numbness": ABSENT},
    "night_sweats": {"not on steroids, night sweats": OPEN, "not on steroids, sweats or fever": ABSENT},
    "back_complaint": {"not expecting, LBP": "present"},
    "fever": dict.fromkeys(["no fever, foot drop", "foot drop fever no", "fever, chills: none", "fever no chills no"], ABSENT),
    "weight_loss": {"not a smoker, weight loss": OPEN, **dict.fromkeys(["no fever, weight loss", "no weight loss (foot drop since yesterday)", "fever, weight loss none", "not had any trauma, fever, weight loss"], ABSENT)},
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_denial_may_be_of_one_of_a_pair_then_the_other_is_asked_about(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status


OWN = {
    "bladder_change": {
        **dict.fromkeys(
            ["denies retention, just slow to get going", "denies bladder trouble, just slow to start", "no retention just hesitancy",
             "denies retention but slow to get going", "no incontinence, just urgency", "no bladder problems, just takes a while to start"],
            "possible",
        ),
        **dict.fromkeys(
            ["denies retention, just back pain", "denies retention, just sore", "no bladder problems, just LBP", "no saddle/B&B issues",
             "no B+B sx", "no bb issues", "LBP 3 wks, no bb changes"],
            ABSENT,
        ),
        **dict.fromkeys(["no bb since bradycardia", "on bb for htn", "legs fine, bladder not", "legs ok, bladder isn't"], None),
    },
    "chills": {
        **dict.fromkeys(
            ["chills not", "LBP 3 wks, chills not", "foot drop noted, chills not", "chills x, foot drop \u2713", "fever \u2713, chills x",
             "- chills, + foot drop", "- fever, - chills, + foot drop", "+ foot drop, - chills"],
            ABSENT,
        ),
        **dict.fromkeys(["chills x2 days", "fever x 2d, chills x 1d", "- chills\n- foot drop"], "present"),
    },
    "foot_drop": dict.fromkeys(["chills x, foot drop \u2713", "- chills, + foot drop", "foot drop x 3 wks", "foot drop noted, chills not"], "present"),
    "leg_numbness": {"leg weakness +, numbness -": ABSENT},
    "steroid_use": dict.fromkeys(["on prednisone daily, fever: none", "prednisone 10 mg daily, fever none"], "present"),
    "iv_drug_use": {"IV heroin last week, fever: none": "present"},
    "positive_slr": {
        **dict.fromkeys(["SLR pos L, crossed SLR neg", "+SLR L, -crossed SLR", "SLR + L, crossed neg"], "present"),
        "pos SLR L neg crossed SLR": None,
        "neg SLR bilat": ABSENT,
    },
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(OWN))
def test_read_when_an_answer_is_of_one_sign_then_the_other_keeps_its_own(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
