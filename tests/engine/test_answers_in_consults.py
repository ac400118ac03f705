"""What a line of a consult leaves known: said of what was asked, of something else, or asked."""

import pytest
from fakes import talk

from chatbot.model.case import Status

OPENING = "45M, back strain for 2 weeks, no better on ibuprofen"
CANCER = "66F, hx breast ca 2019, back strain 6 weeks, no better on naproxen"
KNEE = "61M knee pain for 3 weeks"
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


@pytest.mark.parametrize("line", OF_OTHERS, ids=str)
def test_reply_when_others_are_spoken_of_then_the_patient_takes_none_of_it(
    engine, line
):
    before, _ = talk(engine, OPENING)
    after, _ = talk(engine, OPENING, line)

    assert after.case.treatments == before.case.treatments
