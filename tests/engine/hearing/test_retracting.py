"""What is taken back in passing, without a command."""

import pytest
from fakes import status_of, talk

CASE = ("58M lbp x 3wk", "none", "none", "only midline tenderness")
FELL = ("67F LBP 5 weeks", "none", "none", "she had a bad fall")
LEAKS = ("63F back pain 2 months", "leaks a bit when she coughs, always has")


@pytest.mark.parametrize(
    ("text", "finding", "group"),
    [
        ("wait i never actually asked about his bladder", "bladder_change", "cauda equina"),
        ("hang on, I forgot to ask about fever", "fever", "infection or cancer"),
        ("didn't actually ask re weight loss", "weight_loss", "infection or cancer"),
    ],
)  # fmt: skip
def test_reply_when_a_sign_was_never_asked_then_it_is_asked_again(
    engine, text, finding, group
):
    consult, _ = talk(engine, *CASE, text)

    assert status_of(consult, finding) is None
    assert (consult.prompt.name, consult.prompt.findings) == (group, (finding,))


@pytest.mark.parametrize(
    "text", ["he never asked about work", "haven't checked", "didn't check his creatinine"]
)  # fmt: skip
def test_reply_when_something_else_was_not_asked_then_nothing_is_taken_back(
    engine, text
):
    consult, _ = talk(engine, *CASE, text)

    assert status_of(consult, "bladder_change") == "absent"
    assert status_of(consult, "midline_tenderness") == "present"


@pytest.mark.parametrize(
    "text",
    ["undo that, it's paraspinal not midline", "no wait, not midline", "not bony", "it's on the side, not midline"],
)  # fmt: skip
def test_reply_when_a_sign_is_named_as_not_so_then_it_is_denied(engine, text):
    consult, _ = talk(engine, *CASE, text)

    assert status_of(consult, "midline_tenderness") == "absent"


@pytest.mark.parametrize("text", ["not a problem", "not in the leg", "he's not weak"])
def test_reply_when_another_thing_is_not_so_then_the_sign_stays(engine, text):
    consult, _ = talk(engine, *CASE, text)

    assert status_of(consult, "midline_tenderness") == "present"


@pytest.mark.parametrize(
    "text", ["The fall was from standing height", "it was only a slip", "minor fall, not major"]
)  # fmt: skip
def test_reply_when_a_fall_was_a_slip_then_it_is_no_major_injury(engine, text):
    consult, _ = talk(engine, *FELL, text)

    assert status_of(consult, "major_trauma") == "absent"
    assert status_of(consult, "minor_trauma") == "present"


@pytest.mark.parametrize(
    "text",
    ["no thats old, 10 years, stress incontinence. nothing new", "confirmed not new", "no change",
     "that's stress incontinence from childbirth", "not changed"],
)  # fmt: skip
def test_reply_when_a_doubtful_sign_is_old_then_no_emergency_stands(engine, text):
    consult, _ = talk(engine, *LEAKS, text)

    assert status_of(consult, "bladder_change") == "absent"


@pytest.mark.parametrize(
    "text",
    ["she is 63 years old", "old but more now", "it's worse for 2 years", "she takes her usual meds", "chronic back pain"],
)  # fmt: skip
def test_reply_when_something_else_is_old_then_the_emergency_stands(engine, text):
    consult, _ = talk(engine, *LEAKS, text)

    assert consult.plan.urgency == "emergency"


BOWELS = ("55F low back pain 8 weeks", "wee ok. bowels - IBS so always a bit urgent. rest no")  # fmt: skip
BALANCE = ("78F back pain 4 weeks", "None, though her balance has been poor for some years.")  # fmt: skip


@pytest.mark.parametrize(
    ("told", "finding"), [(BOWELS, "bowel_change"), (BALANCE, "gait_change")]
)
def test_reply_when_a_sign_is_told_as_old_then_it_is_asked_whether_it_is_new(
    engine, told, finding
):
    consult, _ = talk(engine, *told)

    assert status_of(consult, finding) == "possible"
    assert consult.prompt.findings == (finding,)


@pytest.mark.parametrize(
    "text", ["no its ibs, had it 20 years. not new", "no, its been like that 20 years"]
)
def test_reply_when_how_old_a_sign_is_is_told_then_the_pain_is_no_older(engine, text):
    consult, _ = talk(engine, *BOWELS, text)

    assert status_of(consult, "bowel_change") == "absent"
    assert consult.case.observations["duration"].value == 56


TAKEN_BACK = ("78F back pain 4 weeks", "None, but unsteady on her feet since last week",
              "The unsteadiness is old and unrelated, please disregard it.")  # fmt: skip


def test_reply_when_an_emergency_is_to_be_confirmed_then_it_stays_open(engine):
    consult, _ = talk(engine, *TAKEN_BACK, "Nor any fever")

    assert consult.prompt.kind == "confirm"
    assert status_of(consult, "fever") == "absent"
    consult, _ = talk(engine, *TAKEN_BACK, "Nor any fever", "yes")
    assert status_of(consult, "gait_change") == "absent"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("skin cancer removed 10 yrs ago bcc", None),
        ("skin cancer (basal cell), 2015", None),
        ("melanoma removed 10 yrs ago", "past"),
        ("skin cancer removed 10 yrs ago", "past"),
    ],
)
def test_reply_when_a_skin_cancer_is_a_basal_cell_then_it_is_no_cancer(
    engine, text, status
):
    consult, _ = talk(engine, "78F back pain 4 weeks", "none", text)

    assert status_of(consult, "cancer_history") == status


@pytest.mark.parametrize(
    ("text", "closed"),
    [("migraine w aura, no others", True), ("migraine but no other meds", False)],
)
def test_reply_when_no_other_illness_is_told_then_the_list_is_closed(
    engine, text, closed
):
    opening = "45F back strain 2 weeks, ibuprofen failed"
    consult, _ = talk(engine, opening, "none", "none", "none", "neither", "none", text)

    assert ("conditions_complete" in consult.case.observations) == closed


@pytest.mark.parametrize(
    ("text", "age"),
    [("he is actually 65", 65), ("hes 65 not 61", 65), ("he's actually 65 kg", 61)],
)
def test_reply_when_an_age_is_told_anew_then_it_takes_its_place(engine, text, age):
    consult, _ = talk(engine, "61M back pain 4 weeks", "none", text)

    assert consult.case.observations["age"].value == age


@pytest.mark.parametrize("text", ["that's wrong", "mistake", "sorry, an error"])
def test_reply_when_an_emergency_is_said_to_be_wrong_then_it_stands_and_what_is_not_there_is_asked(
    engine, text
):
    _, events = talk(engine, "54M back strain 3 weeks, can't pee", text)

    assert [e.code for e in events] == ["nothing new", "emergency stands"]


@pytest.mark.parametrize(
    ("case", "text", "finding", "status"),
    [
        ("33M LBP 2 weeks, fever 38.5, foot drop", "scrap that, the fever was last year", "fever", "absent"),
        ("33M LBP 2 weeks, fever 38.5, foot drop", "scrap that, the fever was last year", "foot_drop", "present"),
        ("55F LBP 5 weeks, breast cancer 2010", "breast cancer was her sister, ignore", "cancer_history", "family"),
        ("55F LBP 5 weeks, breast cancer 2010", "her mother had breast cancer too", "cancer_history", "past"),
    ],
)  # fmt: skip
def test_reply_when_a_sign_is_of_another_time_or_person_then_it_is_put_right(
    engine, case, text, finding, status
):
    consult, _ = talk(engine, case, text)

    assert status_of(consult, finding) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("she has no cirrhosis after all", "absent"),
        ("sorry, no cirrhosis", "absent"),
        ("she does not have cirrhosis", "absent"),
        ("no hepatitis", "present"),
        ("her sister has no cirrhosis", "present"),
        ("no cirrhosis?", "present"),
    ],
)
def test_reply_when_the_kind_that_was_told_is_denied_then_it_is_taken_back(
    engine, text, status
):
    consult, _ = talk(engine, "44F LBP 3 weeks, cirrhosis", text)

    assert status_of(consult, "liver_disease") == status


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("she is not allergic to naproxen", []),
        ("no naproxen allergy after all", []),
        ("no aspirin allergy", ["naproxen"]),
    ],
)
def test_reply_when_an_allergy_is_denied_by_name_then_it_bars_no_more(
    engine, text, left
):
    consult, _ = talk(engine, "44F LBP 3 weeks, allergic to naproxen", text)

    assert [*consult.case.allergies] == left
