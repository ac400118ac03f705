"""What a line of a consult leaves known: said of what was asked, of something else, or asked."""

import pytest
from fakes import talk

from chatbot.model.case import Status

OPENING = "45M, back strain for 2 weeks, no better on ibuprofen"
CANCER = "66F, hx breast ca 2019, back strain 6 weeks, no better on naproxen"
KNEE = "61M knee pain for 3 weeks"
TO_MEDICINES = ("none", "none", "none", "none")
TO_CONDITIONS = ("none", "none", "none", "none", "none")

STATUSES = [
    (OPENING, ("none", "metformin, nothing else"), "fever", None),
    (OPENING, ("none", "metformin, nothing else"), "other_medicines_complete", "present"),
    (OPENING, ("just metformin, that's it",), "saddle_numbness", None),
    (OPENING, ("leg weakness, nothing else",), "saddle_numbness", "absent"),
    (OPENING, ("uses an inhaler, otherwise no",), "saddle_numbness", "absent"),
    (OPENING, ("none", "no new trouble, just more often since lasix"), "fever", None),
    (OPENING, ("no, just a bit of a cold",), "saddle_numbness", None),
    (OPENING, ("none, just sore",), "saddle_numbness", "absent"),
    (CANCER, ("none", "she's fully staged, no mets on scan"), "cancer_history", "past"),
    (CANCER, ("none", "no cancer now, no fever"), "cancer_history", "past"),
    (CANCER, ("none", "no metastatic disease"), "cancer_history", "past"),
    (OPENING, ("none", "no cancer now, no fever"), "cancer_history", None),
    (OPENING, ("none", "not currently"), "cancer_history", None),
    (OPENING, ("none", "not currently"), "fever", "absent"),
    (OPENING, ("none", "no mets"), "cancer_history", None),
    (KNEE, ("no, it is his back",), "back_complaint", "present"),
    (KNEE, ("sorry, low back",), "back_complaint", "present"),
    ("61M back strain that never went away", (), "back_complaint", "present"),
    ("strained his back 3 weeks ago, it never healed", (), "back_complaint", "present"),
]  # fmt: skip
ASKING = [
    "do I need xray",
    "how fast",
    "for how many days",
    "at what dose",
    "is it safe with a bad liver",
    "does rubbing cream in help",
    "are standing desks worth it",
    "Does smoking cessation improve chronic low back pain or outcomes after fusion",
    "OPAL trial - bottom line",
]
ASKING_OF_MEDICINES = [
    "cyclobenzaprine 5 vs 10",
    "methocarbamol 750 how often",
    "amitriptyline 10 nocte for sciatica any evidence",
    "flexeril in 78 yo",
    "meralgia paresthetica treatment",
    "is bitcoin going to go up",
    "Does elevated troponin predict mortality in patients with septic shock",
]
OF_OTHERS = [
    "disagree, baclofen works fine in my pts",
    "in my experience flexeril helps",
    "most of my patients do well on tramadol",
    "i usually give robaxin",
    "i would give him tramadol",
]


@pytest.mark.parametrize(("opening", "lines", "finding", "status"), STATUSES, ids=str)
def test_reply_then_a_line_tells_only_what_it_is_about(
    engine, opening, lines, finding, status
):
    consult, _ = talk(engine, opening, *lines)

    known = consult.case.observations.get(finding)
    assert (known and known.status) == (status and Status(status))


@pytest.mark.parametrize("line", ASKING, ids=str)
def test_reply_when_a_list_is_open_then_a_question_is_no_part_of_it(engine, line):
    before, _ = talk(engine, OPENING, *TO_CONDITIONS)
    after, _ = talk(engine, OPENING, *TO_CONDITIONS, line)

    assert before.prompt.name == after.prompt.name == "conditions"
    assert after.case == before.case


@pytest.mark.parametrize("line", ASKING_OF_MEDICINES, ids=str)
def test_reply_when_medicines_are_asked_for_then_a_question_lists_none(engine, line):
    before, _ = talk(engine, OPENING, *TO_MEDICINES)
    after, _ = talk(engine, OPENING, *TO_MEDICINES, line)

    assert before.prompt.name == after.prompt.name == "other medicines"
    assert after.case.treatments == before.case.treatments
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize("line", OF_OTHERS, ids=str)
def test_reply_when_others_are_spoken_of_then_the_patient_takes_none_of_it(
    engine, line
):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, line)

    assert after.case.treatments == before.case.treatments


TOLD = [
    ("none", "fever? 100.8", "fever", "present"),
    ("none", "fever? 99.1", "fever", "absent"),
    ("none", "fever? 37.8", "fever", "unknown"),
    ("none", "fevr no, chills no", "fever", "absent"),
    ("bladder? fine", "bowels nl", "bladder_change", "absent"),
    ("weakness? mild", "no", "leg_weakness", "present"),
    ("leg pain", "one leg only actually", "bilateral_leg_symptoms", "absent"),
    ("one leg only", "bladder: nl", "bilateral_leg_symptoms", "absent"),
    ("one leg only", "bladder: nl", "bladder_change", "absent"),
    ("none", "1) no fever 2) no 3) not immunosuppressed 4 no", "iv_drug_use", "absent"),
    ("none", "1) no fever 2) no 3) not immunosuppressed 4 no", "cancer_history", None),
    ("none", "1 no 2 no 3 no 4 no 5 no 6 yes - breast 2015", "cancer_history", "present"),
    ("has leg pain", "below the knee", "leg_pain_below_knee", "present"),
    ("sciatica to the calf", "above the knee actually", "leg_pain_below_knee", "absent"),
    ("no leg stuff", "none", "leg_numbness", "absent"),
    ("pain stays in low back", "none", "leg_pain", "absent"),
    ("bp fine", "none", "shock", "absent"),
    ("none", "hx of melanoma excised 2012, o/w no", "fever", "absent"),
    ("nope x5", "none", "leg_weakness", "absent"),
    ("no new sx", "none", "leg_weakness", "absent"),
    ("none", "tender midline? not that i can find", "midline_tenderness", "absent"),
    ("hard to say. no incontinence", "none", "bladder_change", "absent"),
    ("hard to say. no incontinence", "none", "saddle_numbness", "unknown"),
    ("numb top of foot", "none", "leg_numbness", "present"),
    ("numb top of foot", "none", "leg_pain_below_knee", None),
    ("a major fall as i said", "none", "falls", None),
    ("a major fall as i said", "none", "major_trauma", "present"),
]  # fmt: skip
ONLY_ASKED = [
    "ibuprofen 3rd trimester",
    "naproxen at 30 weeks",
    "nsaids second trimester",
    "ibuprofen first trimester ok",
    "third trimester?",
    "tramadol elderly",
    "tramadol 80 year old",
    "versus insulin",
    "vs on lithium",
]


@pytest.mark.parametrize(("first", "second", "finding", "status"), TOLD, ids=str)
def test_reply_when_answers_are_short_then_each_tells_what_it_says(
    engine, first, second, finding, status
):
    consult, _ = talk(engine, OPENING, first, second)

    known = consult.case.observations.get(finding)
    assert (known and known.status) == (status and Status(status))


@pytest.mark.parametrize("line", ONLY_ASKED, ids=str)
def test_reply_when_a_medicine_is_named_for_someone_then_nothing_is_recorded(
    engine, line
):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, line)

    assert after.case == before.case


def test_reply_when_the_aspirin_is_asked_of_then_it_is_the_one_that_is_taken(engine):
    taken = f"{OPENING}, on aspirin 81"
    before, _ = talk(engine, taken, *TO_MEDICINES)
    after, _ = talk(engine, taken, *TO_MEDICINES, "his aspirin - stop it?")

    assert after.case == before.case
    assert after.prompt == before.prompt


def test_reply_when_only_a_length_of_time_is_typed_then_the_pain_has_lasted_so_long(
    engine,
):
    consult, _ = talk(engine, OPENING, "none", "3 weeks")
    ago, _ = talk(engine, OPENING, "none", "3 weeks ago")

    assert consult.case.observations["duration"].value == 21.0
    assert ago.case.observations["duration"].value == 14.0


def test_reply_when_a_place_answers_whether_the_leg_is_numb_then_it_is_numb_there(
    engine,
):
    known = f"{OPENING}, sciatica"
    consult, _ = talk(engine, known, "none", "none", "none", "below the knee")

    told = consult.case.observations
    assert told["leg_numbness"].status is Status.PRESENT
    assert "leg_pain_below_knee" not in told


def test_reply_when_a_dash_stands_behind_a_name_then_it_tells_what_it_did(engine):
    consult, _ = talk(engine, OPENING, "heat - some, flexeril: nothing")

    told = {n: t.response for n, t in consult.case.treatments.items()}
    assert (told["heat"], told["cyclobenzaprine"]) == ("partial", "none")


def test_reply_when_the_child_is_born_then_the_patient_is_in_scope_again(engine):
    consult, _ = talk(
        engine, "29F 22 wks pregnant, back strain 2 weeks", "2 wks post partum now"
    )

    assert consult.step == "red flags"


def test_reply_when_what_raised_an_emergency_is_old_then_it_is_asked_about_once(engine):
    grave = ("legs tingle both sides", "that's old, not new")
    asked, _ = talk(engine, OPENING, *grave)
    gone, _ = talk(engine, OPENING, *grave, "yes")
    kept, _ = talk(engine, OPENING, *grave, "no")

    assert asked.prompt.name == "emergency"
    assert gone.plan.urgency != "emergency"
    assert kept.plan.urgency == "emergency"


def test_reply_when_no_gain_is_only_supposed_then_no_visit_is_begun(engine):
    opened, _ = talk(engine, OPENING, "just tell me")
    consult, _ = talk(engine, OPENING, "just tell me", "and if hes no better in 2 wks")

    assert consult.today == opened.today
    assert consult.case == opened.case


def test_reply_when_a_denied_list_runs_on_then_its_organs_are_not_possible(engine):
    consult, _ = talk(engine, OPENING, *TO_CONDITIONS, "no kidney/liver issues, nkda")

    assert "liver_disease" not in consult.case.observations


def test_reply_when_a_choice_is_made_then_it_is_not_yet_taken(engine):
    consult, _ = talk(engine, OPENING, "so tylenol it is. dose?")

    assert "acetaminophen" not in consult.case.treatments


def test_question_when_medicines_are_asked_for_then_nothing_is_taken(engine):
    before, _ = talk(
        engine,
        "39F, back strain 5 weeks, ibuprofen no help",
        "none",
        "none",
        "none",
        "none",
    )

    after, _ = talk(
        engine, "39F, back strain 5 weeks, ibuprofen no help", "none", "none", "none", "none",
        "would nice support gabapentin",
    )  # fmt: skip

    assert before.prompt is not None
    assert "other_medicines_complete" in before.prompt.findings
    assert after.case == before.case
