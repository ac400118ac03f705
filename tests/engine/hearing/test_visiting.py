from datetime import date

import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Learned, Noticed

OPENING = "39F back strain 10 days, ibuprofen 400 tid no relief, no leg symptoms, no red flags"


@pytest.fixture(scope="module")
def planned(engine):
    consult = told(engine, start(engine, TODAY)[0], OPENING)
    while consult.prompt is not None:
        text = "4" if consult.prompt.name == "pain_score" else "none"
        consult = told(engine, consult, text)
    return consult


def told(engine, consult, *texts):
    for text in texts:
        consult, _ = reply(engine, consult, Input(text=text, on=consult.today))
    return consult


def ids(consult):
    return {line.id for line in consult.plan.lines}


@pytest.mark.parametrize(
    ("text", "day", "course"),
    [
        pytest.param("no better in 2 weeks", date(2026, 12, 6), "same", id="in"),
        pytest.param("2 weeks later: worse", date(2026, 12, 6), "worse", id="later"),
        pytest.param(
            "all better after 10 days", date(2026, 12, 2), "recovered", id="all"
        ),
        pytest.param(
            "improved after three weeks", date(2026, 12, 13), "better", id="word"
        ),
    ],
)
def test_visit_when_told_in_words_goes_on_with_the_same_consult(
    engine, planned, text, day, course
):
    after, events = reply(engine, planned, Input(text=text, on=TODAY))

    assert after.today == day
    assert after.case.observations["course"].value == course
    assert after.case.observations["duration"] == planned.case.observations["duration"]
    notices = {e.code: e.text for e in events if isinstance(e, Noticed)}
    assert notices["visit"] == day.isoformat()
    assert "naproxen" in notices["planned before"]


@pytest.mark.parametrize(
    "text", ["getting worse over the last 3 days", "worse in the past week", "it has been worse these last 2 weeks"]
)  # fmt: skip
def test_worse_when_an_emergency_stands_looks_back_and_is_no_visit(engine, text):
    opening = (
        "66M back pain 5 weeks, right leg pain to the foot, cannot lift the big toe"
    )
    before = told(engine, start(engine, TODAY)[0], opening, "bladder fine")

    after = told(engine, before, text)

    assert after.today == TODAY
    assert after.case.observations["bladder_change"].value is False


def test_visit_when_nobody_was_told_of_is_only_another_day(engine):
    before, _ = start(engine, TODAY)

    after = told(engine, before, "/visit 2026-12-06")

    assert after.today == date(2026, 12, 6)
    assert after.step == before.step


def test_visit_when_no_plan_was_shown_asks_how_it_went_and_then_what_is_open(engine):
    before = told(engine, start(engine, TODAY)[0], "39F back strain, ibuprofen failed")

    after = told(engine, before, "/visit 2026-12-06")
    asked = [after.prompt.name]
    for text in ("same", "none", "12 days"):
        after = told(engine, after, text)
        asked.append(after.prompt.name)

    assert asked == ["course", "new since", "duration", "infection or cancer"]
    assert "naproxen" not in after.case.treatments


def test_duration_when_a_plan_stands_and_a_question_is_asked_is_no_visit(
    engine, planned
):
    after = told(engine, planned, "will it be better in 2 weeks?")

    assert after.today == TODAY


@pytest.mark.parametrize(
    ("said", "response", "status"),
    [
        pytest.param("same", "none", "past", id="same"),
        pytest.param("worse", "none", "past", id="worse"),
        pytest.param("better", "helped", "past", id="better"),
    ],
)
def test_course_when_told_is_what_became_of_the_planned_order(
    engine, planned, said, response, status
):
    visit = told(engine, planned, "/visit 2026-12-06")
    after, events = reply(engine, visit, Input(text=said, on=visit.today))

    naproxen = after.case.treatments["naproxen"]
    assert (naproxen.response, naproxen.status) == (response, status)
    learned = next(e for e in events if isinstance(e, Learned))
    assert [t.name for t in learned.treatments] == ["naproxen"]


def test_planned_order_when_it_was_not_taken_has_not_failed(engine, planned):
    after = told(
        engine, planned, "/visit 2026-12-06", "did not take the naproxen", "same"
    )

    assert after.case.treatments["naproxen"].response == "unknown"


def test_danger_signs_when_visiting_are_asked_again(engine, planned):
    after = told(engine, planned, "/visit 2026-12-06", "same")

    assert after.prompt.name == "new since"
    assert "saddle_numbness" in after.prompt.findings


def test_no_better_when_two_drugs_have_failed_steps_up_and_gives_no_third(
    engine, planned
):
    after = told(engine, planned, "/visit 2026-12-06", "same", "none", "4")

    assert {"no-third-nsaid", "pt-step-up", "no-better-at-visit"} <= ids(after)
    assert not any(line.order for line in after.plan.lines)


def test_recovered_when_told_stops_what_was_taken_and_starts_nothing(engine, planned):
    after = told(engine, planned, "/visit 2026-12-06", "all better", "none")

    assert {"stay-well", "when-to-return"} <= ids(after)
    assert not any(line.order for line in after.plan.lines)
    assert {line.section for line in after.plan.lines} == {"after recovery"}


def test_emergency_when_new_at_a_visit_replaces_recovery(engine, planned):
    after = told(engine, planned, "/visit 2026-12-06", "all better", "1")

    assert after.step == "emergency"
    assert "stay-well" not in ids(after)


def test_visit_after_twelve_weeks_takes_the_chronic_path(engine, planned):
    after = told(engine, planned, "/visit 2027-03-01", "same", "none", "4")

    assert after.step == "plan.chronic"


def test_worse_when_an_emergency_stands_is_no_visit(engine, planned):
    emergency = told(engine, planned, "he cannot pee since this morning")

    after = told(engine, emergency, "it is worse")

    assert after.step == "emergency"
    assert "course" not in after.case.observations


def test_still_no_better_when_said_after_the_plan_is_a_visit_today(engine, planned):
    after = told(engine, planned, "still no better")

    assert after.today == TODAY
    assert after.case.treatments["naproxen"].response == "none"
    assert after.prompt.name == "new since"


def test_visit_when_an_opioid_was_only_considered_asks_whether_it_was_taken(engine):
    opening = (
        "44M back strain 6 days, 9/10 and disabling, failed ibuprofen, no leg symptoms"
    )
    consult = told(engine, start(engine, TODAY)[0], opening)
    while consult.prompt is not None:
        consult = told(engine, consult, "none")
    _, events = reply(engine, consult, Input(text="/visit 2026-12-01", on=TODAY))

    notices = {e.code: e.text for e in events if isinstance(e, Noticed)}
    assert "naproxen" in notices["planned before"]
    assert "tramadol" in notices["considered before"]


@pytest.mark.parametrize(
    "text",
    ["2 weeks later, better, but now numb foot",
     "2 wks later, naproxen helped some, now R calf pain"],
)  # fmt: skip
def test_visit_when_a_denied_sign_has_come_then_nothing_is_called_better(
    engine, planned, text
):
    after, _ = reply(engine, planned, Input(text=text, on=TODAY))

    assert "course" not in after.case.observations
    assert "better-at-visit" not in ids(after)


def test_visit_when_a_medicine_is_told_of_then_it_is_told_once(engine, planned):
    text = "2 weeks later, naproxen helped some but heartburn"
    _, events = reply(engine, planned, Input(text=text, on=TODAY))

    told = [t.name for e in events if isinstance(e, Learned) for t in e.treatments]
    assert told.count("naproxen") == 1


@pytest.mark.parametrize(
    ("text", "treatment"),
    [
        ("he's had 3 weeks of physio too, no help", "physical-therapy"),
        ("she had 2 weeks of tylenol, no better", "acetaminophen"),
        ("tylenol for 2 weeks, no help", "acetaminophen"),
        ("also gabapentin for 3 weeks, no help", "gabapentin"),
    ],
)
def test_reply_when_an_earlier_trial_is_told_after_a_plan_then_nobody_came_back(
    engine, planned, text, treatment
):
    consult = told(engine, planned, text)

    assert consult.today == planned.today
    assert consult.case.treatments[treatment].response == "none"


@pytest.mark.parametrize("text", ["no better in 2 weeks", "2 weeks of naproxen, no help", "NSAID for 2 weeks, no better", "2 weeks later, tylenol no help either"])  # fmt: skip
def test_reply_when_the_ordered_medicine_was_taken_then_it_is_a_visit(
    engine, planned, text
):
    assert told(engine, planned, text).today > planned.today
