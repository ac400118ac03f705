import pytest
from fakes import TODAY, talk
from said import status_of

from chatbot.engine.understanding.reader import read
from chatbot.model.case import Status

P, A = Status.PRESENT, Status.ABSENT


def statuses(reading, *hidden):
    left_out = {"back_complaint", "sex", "age", *hidden}
    return {
        o.finding: o.status for o in reading.observations if o.finding not in left_out
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fever", {"fever": P}),
        ("no fever or chills", {"fever": A, "chills": A}),
        ("denies fever, weight loss", {"fever": A, "weight_loss": A}),
        ("hx CKD3 on apixaban", {"ckd": P}),
        ("mother had breast cancer", {"cancer_history": Status.FAMILY}),
        ("return if fever", {"fever": Status.HYPOTHETICAL}),
        ("former smoker", {"smoking": Status.PAST}),
        ("non-smoker", {"smoking": A}),
        ("PMH: diabetes, hypertension", {"diabetes": P, "hypertension": P}),
        ("history of heart failure", {"heart_failure": P}),
        ("? pregnant", {"pregnancy": Status.POSSIBLE}),
        ("pain radiates down the left leg", {"leg_pain": P}),
        ("pain shooting into his calf", {"leg_pain_below_knee": P}),
        ("tingling in the right foot", {"leg_numbness": P}),
        ("pins and needles in her toes", {"leg_numbness": P}),
        ("left leg is weak", {"leg_weakness": P}),
        ("no leg pain or numbness", {"leg_pain": A, "leg_numbness": A}),
        ("no numbness or weakness", {"leg_numbness": A, "leg_weakness": A}),
        ("denies bowel/bladder sx", {"bowel_change": A, "bladder_change": A}),
        ("no change in bowel or bladder function", {"bowel_change": A, "bladder_change": A}),
        ("loss of bladder control", {"bladder_change": P}),
        ("numbness in his groin", {"saddle_numbness": P}),
        ("numb hands", {}),
        ("leg ulcers", {}),
        ("weigt loss", {"weight_loss": P}),
        ("intentionally lost weight; weight loss 20 lb", {"weight_loss": A}),
        ("fever? no. chills? yes.", {"fever": A, "chills": P}),
        ("does he have fever?", {}),
    ],
)  # fmt: skip
def test_read_when_a_finding_is_told_then_it_has_its_status(told, text, expected):
    assert statuses(told(text)) == expected


@pytest.mark.parametrize(
    "text", ["numbness in both feet", "bilateral leg weakness", "both legs feel weak"]
)
def test_read_when_both_legs_are_affected_then_that_is_a_finding_too(told, text):
    assert statuses(told(text))["bilateral_leg_symptoms"] is P


def test_read_when_said_and_denied_then_both_are_kept(told):
    reading = told("fever. no fever")

    assert [o.status for o in reading.observations] == [P, A]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("otherwise healthy", {"conditions_complete"}),
        ("no PMH", {"conditions_complete"}),
        ("no other meds", {"other_medicines_complete"}),
        ("no regular medicines", {"other_medicines_complete"}),
        ("NKDA", {"allergies_complete"}),
        ("nothing tried", {"treatments_complete"}),
        ("tried nothing yet", {"treatments_complete"}),
        ("has tried nothing so far", {"treatments_complete"}),
        ("nothing taken yet", {"treatments_complete"}),
        ("nothing taken for granted", set()),
        ("no other meds, conditions or allergies",
         {"other_medicines_complete", "conditions_complete", "allergies_complete"}),
        ("no allergies, meds: metformin", {"allergies_complete"}),
        ("no meds helped", set()),
    ],
)  # fmt: skip
def test_read_when_a_part_of_the_world_is_closed_then_it_is_noted(told, text, closed):
    assert set(statuses(told(text))) == closed


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("knee pain for 3 weeks", "knee pain"),
        ("neck pain", "neck pain"),
        ("my shoulder hurts", "shoulder hurts"),
        ("back pain and knee pain", None),
        ("LBP", None),
        ("54M", None),
        ("hurt knee 3 weeks back", "hurt knee"),
        ("knee pain is back", "knee pain"),
        ("naproxen bothers her stomach", None),
        ("no neck pain", None),
        ("pain in the left leg", None),
    ],
)
def test_read_when_the_complaint_is_elsewhere_then_it_is_named(told, text, elsewhere):
    assert told(text).off_back == elsewhere


@pytest.mark.parametrize(
    "text", ["LBP", "back strain", "lumbar strain", "his back hurts"]
)
def test_read_when_the_complaint_is_the_back_then_it_is_present(told, text):
    said = {o.finding: o.status for o in told(text).observations}

    assert said["back_complaint"] is P


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("on Xyzzitab", ["Xyzzitab"]),
        ("takes brilintra 90 bid", ["brilintra"]),
        ("on Monday", []),
        ("on apixaban", []),
        ("taking care of his mother", []),
        ("on examination tender", []),
    ],
)
def test_read_when_an_unknown_word_stands_for_a_drug_then_it_is_named(
    told, text, unknown
):
    reading = told(text)

    assert [u.text for u in reading.unread if u.reason == "unknown drug"] == unknown


def test_read_when_something_is_normal_in_a_list_of_denials_then_it_is_absent(told):
    said = statuses(told("no fever, strength normal in both legs, weakness denied"))

    assert said["leg_weakness"] is A


def test_read_when_weakness_is_bilateral_then_both_are_told(told):
    said = statuses(told("bilateral leg weakness"))

    assert said == {"leg_weakness": P, "bilateral_leg_symptoms": P}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "denies trouble with bowel or bladder, legs feel weak",
            {"bowel_change": A, "bladder_change": A, "leg_weakness": P},
            id="a denial ends at what is stated",
        ),
        pytest.param(
            "bowels and bladder fine",
            {"bowel_change": A, "bladder_change": A},
            id="fine",
        ),
        pytest.param(
            "weight loss? no, fever? yes",
            {"weight_loss": A, "fever": P},
            id="a run of answers",
        ),
        pytest.param(
            "numbness in his left arm and right leg",
            {"leg_numbness": P},
            id="arm and leg",
        ),
        pytest.param("numbness down her legs", {"leg_numbness": P}, id="only numb"),
    ],
)
def test_read_when_symptoms_share_a_sentence_then_each_has_its_own_status(
    told, text, expected
):
    assert statuses(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [("PMH stroke, tried heat", True), ("had a heat stroke once", False)],
)
def test_read_when_another_meaning_is_beyond_a_comma_keeps_the_finding(
    engine, text, told
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert ("stroke" in {o.finding for o in reading.observations}) is told


@pytest.mark.parametrize("text", ["his wife is pregnant", "her mother is diabetic"])
def test_read_when_a_relative_is_so_says_nothing_of_the_patient(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    told = {o.finding: o.status for o in reading.observations}
    assert {told.get("pregnancy"), told.get("diabetes")} <= {None, Status.FAMILY}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("34F, 8 weeks postpartum and nursing", "present"),
        ("34F, 8 weeks postpartum", "possible"),
        ("34F, LBP, she's nursing", "possible"),
        ("42M, works in nursing", None),
    ],
)
def test_read_when_a_birth_was_lately_then_breastfeeding_may_be(engine, text, status):
    assert status_of(engine, "breastfeeding", text) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("ibuprofen helps but hurts her stomach", None),
        ("advil gives him belly pain", None),
        ("naproxen causes stomach pain", None),
        ("tried ibuprofen (stomach ache)", None),
        ("stopped naproxen due to abdominal pain", None),
        ("on naproxen, stomach hurts since monday", "present"),
    ],
)
def test_read_when_a_medicine_hurts_the_belly_then_it_is_no_sign_of_the_belly(
    engine, text, status
):
    assert status_of(engine, "visceral_symptoms", text) == status
    upset = None if status else "present"
    assert status_of(engine, "stomach_upset", text) == upset
    assert status_of(engine, "back_complaint", text) is None


@pytest.mark.parametrize("tone", ["rectal tone normal", "good anal tone, power 5/5"])
def test_reply_when_the_tone_is_normal_then_loss_of_control_stands(engine, tone):
    consult, _ = talk(engine, "45M back pain, new bowel incontinence", tone)

    assert consult.case.observations["bowel_change"].value is True
    assert consult.prompt is None
    assert consult.plan.urgency == "emergency"


def test_read_when_a_row_is_well_then_its_functions_stand_in_the_order_told(told):
    reading = told("bowels and bladder fine")

    found = [o.finding for o in reading.observations]
    assert found == ["bowel_change", "bladder_change"]
