"""What a reply to a group doubts, leaves out or does not know."""

import pytest
from fakes import status_of, talk

from chatbot.model.case import Interval
from chatbot.model.event import Answered, Explained, Noticed

DOUBTED = ("40M back strain 3 weeks", "maybe some weakness")


@pytest.mark.parametrize(
    "text", ["none of the others", "the others no", "no to the rest", "nothing else", "otherwise fine"]
)  # fmt: skip
def test_reply_when_the_others_are_denied_then_what_is_doubted_stays_open(engine, text):
    consult, _ = talk(engine, *DOUBTED, text)

    assert status_of(consult, "leg_weakness") == "possible"
    assert status_of(consult, "saddle_numbness") == "absent"
    assert consult.prompt.findings == ("leg_weakness",)


@pytest.mark.parametrize(
    ("text", "status"),
    [("yes, rest no", "present"), ("no, the others no too", "absent")],
)
def test_reply_when_doubt_and_others_are_answered_then_each_has_its_own(
    engine, text, status
):
    consult, _ = talk(engine, *DOUBTED, text)

    assert status_of(consult, "leg_weakness") == status
    assert status_of(consult, "bowel_change") == "absent"


def test_reply_when_others_are_denied_then_what_was_told_of_them_stays(engine):
    consult, _ = talk(
        engine, "40M back strain 3 weeks", "bladder hesitancy maybe",
        "numb in the saddle too", "none of the others",
    )  # fmt: skip

    assert status_of(consult, "saddle_numbness") == "present"
    assert status_of(consult, "leg_weakness") == "absent"


@pytest.mark.parametrize(
    "text",
    ["no temp taken", "no temps recorded at home", "a bit warm but no temperature taken yet"],
)  # fmt: skip
def test_reply_when_no_temperature_was_taken_then_fever_is_not_known(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", "none", text)

    assert status_of(consult, "fever") == "unknown"


@pytest.mark.parametrize("text", ["no temp", "no temps at home", "no fever recorded"])
def test_reply_when_temperature_is_denied_then_there_is_no_fever(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", "none", text)

    assert status_of(consult, "fever") == "absent"


def test_reply_when_nothing_is_read_in_an_emergency_then_it_says_so(engine):
    _, events = talk(
        engine, "40M back strain 3 weeks", "fever", "the night dose is 900"
    )

    codes = [e.code for e in events if isinstance(e, Noticed)]
    assert codes == ["nothing new", "emergency stands"]


@pytest.mark.parametrize(
    "text",
    [
        "she says no except some oddness at night",
        "he says no but something funny happened",
        "patient reports none except something odd at night",
    ],
)
def test_reply_when_a_reported_no_leaves_out_what_is_not_read_then_none_is_denied(
    engine, text
):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "bladder_change") != "absent"
    assert status_of(consult, "leg_weakness") is None


@pytest.mark.parametrize(
    "text",
    ["Honestly I haven't asked about any of that", "I've not asked any of that", "none asked", "we haven't checked any of those"],
)  # fmt: skip
def test_reply_when_nobody_asked_then_nothing_is_known(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "leg_weakness") == "unknown"


@pytest.mark.parametrize("text", ["nothing on exam", "nothing found on examination"])
def test_reply_when_nothing_is_on_exam_then_what_is_asked_about_stays_open(
    engine, text
):
    consult, _ = talk(engine, "40M back strain 3 weeks", "none", text)

    assert status_of(consult, "fever") == "absent"
    assert status_of(consult, "cancer_history") is None
    assert status_of(consult, "weight_loss") is None


def test_reply_when_nobody_can_tell_and_why_then_both_are_kept(engine):
    consult, _ = talk(engine, "80F back strain 3 weeks", "can't assess, dementia")

    assert status_of(consult, "leg_weakness") == "unknown"
    assert status_of(consult, "dementia") == "present"


def test_reply_when_nothing_has_changed_then_it_denies_nothing_and_is_asked_again(
    engine,
):
    consult, events = talk(
        engine, "40M back strain 3 weeks", "no change in any of that"
    )

    assert status_of(consult, "bladder_change") is None
    assert consult.prompt is not None
    assert "bladder_change" in consult.prompt.findings
    assert not any(isinstance(e, Answered | Explained) for e in events)


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("not sure if he has a fever", "fever", "possible"),
        ("I do not know if the patient has a fever", "fever", "possible"),
        ("unsure whether he has osteoporosis", "osteoporosis", "possible"),
        ("osteoporosis dont know", "osteoporosis", "unknown"),
        ("fever - don't know", "fever", "unknown"),
    ],
)
def test_reply_when_nobody_knows_whether_then_it_is_neither_there_nor_denied(
    engine, text, finding, status
):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, finding) == status


@pytest.mark.parametrize(
    "text",
    [
        "not sure if related but he has a fever",
        "not sure if it is the naproxen, has fever",
    ],
)
def test_reply_when_the_doubt_is_of_something_else_then_the_sign_is_there(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "fever") == "present"


def test_reply_when_the_bowels_are_constipated_then_a_doubt_stays_one(engine):
    consult, _ = talk(
        engine, "40M back strain 3 weeks", "no, no, maybe, no, no",
        "bowels: just constipated since codeine",
    )  # fmt: skip

    assert status_of(consult, "bowel_change") == "possible"


@pytest.mark.parametrize("text", ["no, something odd, no", "no, no, wobbly jelly, no"])
def test_reply_when_one_answer_of_several_is_not_read_then_none_is_denied(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert status_of(consult, "leg_weakness") is None


def test_reply_when_a_number_is_doubted_with_a_mark_then_it_is_an_answer(engine):
    consult, _ = talk(engine, "40M back strain 3 weeks", "3 maybe? rest no")

    assert status_of(consult, "bowel_change") == "possible"
    assert status_of(consult, "leg_weakness") == "absent"


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [("38.9", "fever", "present"), ("37.1", "fever", None), ("sweats", "night_sweats", "possible")],
)  # fmt: skip
def test_reply_when_an_infection_is_asked_about_then_hears_it_in_a_word(
    engine, text, finding, status
):
    consult, _ = talk(engine, "71F back pain 4d", "none", text)

    assert status_of(consult, finding) == status


def test_reply_when_a_false_alarm_opens_it_then_denies_nothing_that_it_does_not_name(
    engine,
):
    consult, _ = talk(
        engine,
        "60M with sciatica on the left for 2 months",
        "false alarm, sensation normal",
    )

    assert status_of(consult, "leg_numbness") == "absent"
    assert status_of(consult, "bladder_change") is None


OPENED = "62M back strain 10 days failed ibuprofen"
TO_CONDITIONS = (OPENED, "none", "none", "no", "none", "none")
PREGNANT = ("32F back strain 10 days failed ibuprofen, might be pregnant",)
VISITED = (OPENED, "none", "none", "no", "none", "none", "none", "6", "/visit 2026-12-06", "worse")  # fmt: skip


@pytest.mark.parametrize(
    ("turns", "reply", "finding", "status"),
    [
        ((OPENED,), "no leg pain, some weakness", "leg_weakness", "present"),
        ((OPENED,), "denies leg pain, has tingling", "leg_numbness", "present"),
        ((OPENED,), "no leg pain, tingling or weakness", "leg_weakness", "absent"),
        ((OPENED,), "no leg pain - has weakness", "leg_weakness", "present"),
        ((OPENED,), "no leg pain some numbness", "leg_numbness", "present"),
        (
            (OPENED,),
            "no leg weakness mild numbness in the foot",
            "leg_numbness",
            "present",
        ),
        ((OPENED,), "no mild leg weakness", "leg_weakness", "absent"),
        ((OPENED,), "denies leg-weakness or leg-numbness", "leg_weakness", "absent"),
        ((OPENED,), "doesn't recall", "bladder_change", "unknown"),
        ((OPENED,), "he doesn't think so", "bladder_change", "absent"),
        ((OPENED, "none"), "temp 37.2", "fever", None),
        ((OPENED, "none"), "temps for 2 days", "fever", "present"),
        (TO_CONDITIONS, "none except kidney", "ckd", "possible"),
        (TO_CONDITIONS, "none, kidney not checked", "ckd", "unknown"),
        (TO_CONDITIONS, "ckd, don't know about liver", "liver_disease", "unknown"),
        (TO_CONDITIONS, "not sure about kidneys", "conditions_complete", None),
        (TO_CONDITIONS, "no except an allergy", "allergies_complete", None),
        (TO_CONDITIONS, "heart ok, rest unknown", "conditions_complete", "unknown"),
        (VISITED, "nothing", "saddle_numbness", "absent"),
        ((OPENED,), "weakness maybe", "leg_weakness", "possible"),
        ((OPENED,), "no, why?", "bladder_change", "absent"),
        (
            (OPENED, "none"),
            "no new ones, cancer in remission",
            "cancer_history",
            "present",
        ),
        ((OPENED, "none"), "no cancer in remission", "cancer_history", "absent"),
        ((OPENED, "1"), "the numbness was his wife's", "saddle_numbness", None),
        ((OPENED, "1"), "that was his wife's", "saddle_numbness", "present"),
        (PREGNANT, "20 weeks", "pregnancy", "present"),
        (
            ("42M back strain 10 days", *["none"] * 4),
            "yes",
            "treatments_complete",
            None,
        ),
        (
            ("42M back strain 10 days", *["none"] * 4),
            "that's all",
            "treatments_complete",
            "present",
        ),
    ],
)
def test_reply_when_told_denied_or_unknown_then_no_more_is_recorded(
    engine, turns, reply, finding, status
):
    consult, _ = talk(engine, *turns, reply)

    known = consult.case.observations.get(finding)
    assert (known and known.status.value) == status


@pytest.mark.parametrize(
    ("turns", "reply", "finding", "value"),
    [
        ((*TO_CONDITIONS, "ckd", "6"), "3b", "egfr", Interval(low=30, high=44)),
        ((*TO_CONDITIONS, "ckd", "6"), "was 60, now 48", "egfr", 48),
        ((*TO_CONDITIONS, "none"), "was 9, now 4", "pain_score", 4),
        ((*TO_CONDITIONS, "none"), "zero", "pain_score", 0),
        ((*TO_CONDITIONS, "ckd", "6", "actually she's 67"), "make it 76", "age", 76),
        ((*TO_CONDITIONS, "none", "6"), "no I meant 4", "pain_score", 4),
        (PREGNANT, "20 weeks", "gestation", 140),
        (VISITED[:-1], "better then worse", "course", "worse"),
        (VISITED[:-1], "worse at first, now better", "course", "better"),
        (VISITED[:-1], "better now but worse at night", "course", "better"),
    ],
)
def test_reply_when_a_number_is_asked_then_the_one_of_today_is_kept(
    engine, turns, reply, finding, value
):
    consult, _ = talk(engine, *turns, reply)

    assert consult.case.observations[finding].value == value


@pytest.mark.parametrize(
    ("turns", "reply", "finding"),
    [
        ((*TO_CONDITIONS, "ckd", "6"), "3", "egfr"),
        ((*TO_CONDITIONS, "ckd", "6"), "1.4", "egfr"),
        (("back strain 10 days",), "3/4/72", "age"),
    ],
)
def test_reply_when_a_number_may_be_of_something_else_then_it_is_asked_again(
    engine, turns, reply, finding
):
    consult, _ = talk(engine, *turns, reply)

    assert finding not in consult.case.observations
    assert consult.prompt.name == finding


@pytest.mark.parametrize("sign", ["that was his wife's", "the numbness was his wife's"])
def test_reply_when_a_sign_was_someone_elses_then_no_medicine_is_forgotten(
    engine, sign
):
    consult, _ = talk(engine, OPENED, "1", sign)

    assert "ibuprofen" in consult.case.treatments


@pytest.mark.parametrize("text", ["none, why?", "5, why?", "no. why do you ask?"])
def test_reply_when_why_follows_an_answer_then_it_is_of_what_was_answered(engine, text):
    consult, events = talk(engine, OPENED, text)

    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))
    assert answer.statements == ("cauda-equina-signs",)
    assert consult.prompt.name != "cauda equina"


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("not on anything but lisinopril", "lisinopril", "current"),
        ("denies taking anything but eliquis", "apixaban", "current"),
        ("has not tried anything but heat", "heat", "unknown"),
        ("not on warfarin but on aspirin", "warfarin", "not taking"),
    ],
)
def test_reply_when_all_but_one_is_denied_then_the_one_is_not(
    engine, text, name, status
):
    consult, _ = talk(engine, OPENED, text)

    assert consult.case.treatments[name].status == status


@pytest.mark.parametrize(
    ("text", "age"),
    [("dob 3/4/72, male", Interval(low=53, high=54)), ("DOB 03/04/1985", Interval(low=40, high=41))],
)  # fmt: skip
def test_reply_when_a_day_of_birth_is_told_then_its_year_gives_the_age(
    engine, text, age
):
    consult, _ = talk(engine, "back strain 10 days", text)

    assert consult.case.observations["age"].value == age


def test_reply_when_one_word_raised_two_signs_then_it_is_quoted_once(engine):
    consult, _ = talk(engine, OPENED, "now foot drop", "no foot drop, not weak")

    assert consult.prompt.text.count("foot drop") == 1
    assert {"foot_drop", "leg_weakness"} <= {*consult.prompt.findings}
