"""A sign that is told beside one that is denied, in the short forms of notes: each keeps its own."""

import pytest
from said import rows_of, status_of

PRESENT, ABSENT = "present", "absent"
SAID = {
    "leg_numbness": dict.fromkeys(
        ["leg weakness+ numbness-", "numbness- leg weakness+ fever-", "+foot drop -numbness", "+left leg weakness -numbness", "pain++ weakness+ numbness- fever-",
         "pos foot drop neg numbness", "numbness and weakness no, L leg pain yes", "weak L foot, numbness no"],
        ABSENT,
    ),
    "leg_weakness": {
        **dict.fromkeys(["leg weakness+ numbness-", "numbness- leg weakness+ fever-", "+left leg weakness -numbness"], PRESENT),
        **dict.fromkeys(["leg pain + tingling - weakness -", "leg pain +, tingling -, weakness -", "SLR+ L, numbness+ L foot, weakness-"], ABSENT),
        "x leg weakness, numb foot": "possible",
        **dict.fromkeys(
            ["weakness no, numbness L foot yes", "numbness and weakness no, L leg pain yes", "ROS: + leg pain, - weakness", "weakness: n numbness: y bladder: n"], ABSENT
        ),
    },
    "bowel_change": {
        **dict.fromkeys(["numb saddle area+ bowel incontinence-", "+numb saddle area -bowel incontinence", "saddle - / bladder + / bowel -", "bb ok"], ABSENT),
        **dict.fromkeys(["new bladder bowel symptoms", "new bowel bladder symptoms", "bladder bowel sx new"], PRESENT),
        **dict.fromkeys(["no bb", "no bb/saddle", "denies bb"], ABSENT),
        **dict.fromkeys(["no bb since bradycardia", "on bb for htn", "htn no bb"], None),
    },
    "bladder_change": {
        **dict.fromkeys(
            ["saddle numb -/ bladder + (retention) / bowels -", "saddle - / bladder + / bowel -", "saddle: no, bladder: yes, bowel: no",
             "new bladder bowel symptoms", "new bowel bladder symptoms", "bladder (+)", "no bowel change, bladder slow", "denies bowel changes, bladder: slow", "denies bowel changes, bladder hesitant"],
            PRESENT,
        ),
        **dict.fromkeys(["retention", "no incontinence, retention"], "possible"),
        **dict.fromkeys(["fluid retention", "water retention"], None),
        **dict.fromkeys(["no retention", "retention: n", "bladder? ok", "bladder? ok. bowels? ok", "saddle numbness? says yes when wiping. bladder? ok"], ABSENT),
    },
    "saddle_numbness": {
        **dict.fromkeys(["saddle numbness? says yes when wiping. bladder? ok", "saddle numbness? reports yes, when sitting", "no red flags, saddle: numb"], PRESENT),
        "saddle numbness? says no fever": None,
    },
    "positive_slr": {
        **dict.fromkeys(["neg SLR L, pos crossed SLR", "crossed SLR positive", "+crossed SLR", "SLR +ve at 35 deg R, XSLR -ve."], PRESENT),
        "SLR neg, crossed SLR neg": ABSENT,
        "crossed SLR neg": None,
    },
    "chills": {
        **dict.fromkeys(["x chills", "x fever, x chills"], "possible"),
        **dict.fromkeys(["LBP x 3 wks, chills", "[x] fever [x] chills"], PRESENT),
        **dict.fromkeys(["no fever / rigors / no IVDU"], "hypothetical"),
        **dict.fromkeys(["fever- chills- wt loss+", "-fever -chills -weight loss +night pain", "no fever / chills / sweats", "chills x, fever x", "LBP 4 wks: - fever - chills + sweats + IVDU", "+ fever - chills - sweats"], ABSENT),
    },
    "iv_drug_use": {"LBP 4 wks: - fever - chills + sweats + IVDU": PRESENT},
    "opioid_use_disorder": {**dict.fromkeys(["no IVDU (smokes heroin)", "no IVDU (uses heroin IV), no fever"], PRESENT), "no IVDU (heroin)": ABSENT},
    "weight_loss": {
        **dict.fromkeys(["lost a stone w/o trying", "15 lb wt loss w/o trying", "lost 6 kg w/o dieting"], PRESENT),
        **dict.fromkeys(["lost 6 kg by trying keto", "no red flags (fever, weight loss)"], ABSENT),
        **dict.fromkeys(["fever- chills- wt loss+", "fever-/chills-/wt loss+"], PRESENT),
        **dict.fromkeys(["no fever + no chills + weight loss yes", "no chills and weight loss yes"], "possible"),
        "(-) fever, weight loss (+) urinary retention": ABSENT,
    },
    "bilateral_leg_symptoms": {
        **dict.fromkeys(["neither weak nor numb, both calves tingle tho", "not weak or numb, both calves tingle", "not weak, not numb, both calves tingle"], PRESENT),
        "not numb or weak in both legs": ABSENT,
    },
    "leg_pain": {"not febrile, legs ache": PRESENT},
    "suicidal_thoughts": {
        **dict.fromkeys(["suicide risk how to ask", "suicide risk how do I assess", "suicide risk assessment how"], None),
        **dict.fromkeys(["suicide risk", "high suicide risk what do I do", "suicidal what do I do"], PRESENT),
    },
    "falls": {
        **dict.fromkeys(["falls risk what to avoid", "fall risk which drugs to avoid"], None),
        **dict.fromkeys(["falls risk", "has a high fall risk"], PRESENT),
    },
    "foot_drop": {"weakness: n foot drop: y": PRESENT, "pos foot drop neg numbness": PRESENT},
    "osteoporosis": dict.fromkeys(["not osteoporotic per dexa", "not osteoporotic on dexa", "not osteoporotic"], ABSENT),
    "fever": {
        **dict.fromkeys(["no chills, also fever", "no trauma, plus fever"], "hypothetical"),
        "no chills, also no fever": ABSENT,
        **dict.fromkeys(["Afebrile today, 39 yesterday", "no fever actually 38.2 this am", "no fever though 38.4 yesterday", "Not febrile now but had 38.9 on sunday"], PRESENT),
        "Denies fevers but CRP 38.1": ABSENT,
    },
    "pregnancy": {**dict.fromkeys(["36F LBP 2w. pregnant? no. fever? 37.2", "36F LBP 2w pregnant? no"], ABSENT), "LBP 2w. 30 weeks pregnant": PRESENT},
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_signs_stand_side_by_side_then_each_keeps_its_own_answer(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
