"""Whether what was told matters, what `that` is, and what is on record."""

import pytest
from fakes import talk

from chatbot.engine.following.last_inputs import just_told, was_just_answered
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.event import Answered, Declined, Explained

OPENING = ("54F, low back strain for 2 weeks, on ibuprofen 600 mg tid", "none")


def told(events):
    kinds = Answered | Explained | Declined
    answer = next(e.answer for e in events if isinstance(e, kinds))
    return [part.text for part in answer.parts]


@pytest.mark.parametrize(
    "question",
    ["what does that change?", "does that matter", "does the prednisone matter?", "is the prednisone relevant",
     "is the prednisone a problem?",
     "does the prednisone change anything"],
)  # fmt: skip
def test_matter_when_told_then_says_what_it_does_to_the_plan(engine, question):
    _, events = talk(engine, *OPENING, "she takes prednisone 10 mg daily", question)

    assert told(events)[0].startswith("What this does to the plan:")
    assert any("Stop ibuprofen" in text for text in told(events))


@pytest.mark.parametrize("asked", ["which lines depend on the prednisone", "what hangs on the prednisone"])  # fmt: skip
def test_matter_when_what_depends_on_it_is_asked_then_says_what_it_does(engine, asked):
    _, events = talk(engine, *OPENING, "she takes prednisone 10 mg daily", asked)

    assert told(events)[0].startswith("What this does to the plan: prednisone")


@pytest.mark.parametrize("asked", ["would knowing her egfr change anything", "which lines depend on egfr"])  # fmt: skip
def test_matter_when_it_was_never_told_then_says_what_is_open(engine, asked):
    _, events = talk(engine, *OPENING, asked)

    assert told(events)[0] == "Not told, and could change the plan: eGFR."
    assert "Naproxen 500 mg" in told(events)[1]


def test_matter_when_told_in_the_same_message_then_is_about_that(engine):
    _, events = talk(engine, *OPENING, "no cancer. she is asthmatic, does that matter")

    assert "asthma" in told(events)[0]
    assert "cancer" not in told(events)[0]


@pytest.mark.parametrize(
    "asked",
    [
        "she takes prednisone does that matter", "she takes prednisone is that a problem",
        "takes prednisone, any issue", "on prednisone, any problems?", "she's on prednisone does it matter",
    ],
)  # fmt: skip
def test_matter_when_no_comma_parts_it_then_is_about_what_was_told(engine, asked):
    _, events = talk(engine, *OPENING, asked)

    assert told(events)[0].startswith("What this does to the plan: prednisone")


def test_matter_when_nothing_was_told_of_it_then_is_another_question(engine):
    _, events = talk(engine, *OPENING, "does the pregnancy matter?")

    assert not told(events) or not told(events)[0].startswith("What this does")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what dose of ibuprofen did she take, according to you", "600 mg three times"),
        ("did you record the weight loss?", "nothing was told of unexplained weight"),
        ("does she take warfarin in your record?", "nothing was told of warfarin"),
    ],
)
def test_record_when_asked_of_something_named_then_says_what_is_held(
    engine, question, said
):
    _, events = talk(engine, *OPENING, question)

    assert said in told(events)[0]


def test_known_when_a_medicine_failed_then_it_is_said_so(engine):
    opening = "54F, low back strain for 2 weeks, failed physical therapy"

    _, events = talk(engine, opening, "what do you know so far?")

    assert "physical therapy (failed)" in told(events)[1]


def test_why_when_after_an_answer_then_is_about_what_was_answered(engine):
    _, events = talk(engine, *OPENING, "can she have tramadol?", "why")

    assert "opioid" in told(events)[0]


def test_why_when_after_facts_then_is_about_what_is_asked(engine):
    _, events = talk(engine, *OPENING, "why")

    assert "infection" in told(events)[0]


def test_answered_when_the_last_input_only_told_then_not(engine):
    consult, _ = talk(engine, *OPENING, "can she have tramadol?", "she has asthma")

    assert not was_just_answered(consult)
    assert just_told(consult) == ("asthma",)


def test_matter_when_of_a_medicine_just_spoken_of_then_is_asked_of_it(engine):
    opening = "25F, low back pain 3 weeks"

    _, events = talk(
        engine, opening, "how much ibuprofen?", "she is asthmatic, does that matter"
    )

    assert "asthma" in told(events)[0]
    assert "NSAID" in told(events)[0]


def test_record_when_nothing_is_named_then_is_of_the_last_message(engine):
    _, events = talk(engine, *OPENING, "she takes losartan", "did that get recorded?")

    assert told(events) == ["On record: losartan (taking)."]


def test_matter_when_named_by_its_label_then_is_found(engine):
    _, events = talk(engine, *OPENING, "she fell last week", "does the fall matter?")

    assert "a minor fall or strain" in told(events)[0]


@pytest.mark.parametrize(
    "question", ["does the prostate thing change anything", "does the prostate matter"]
)
def test_matter_when_it_is_called_by_the_words_told_then_says_what_it_does(
    engine, question
):
    _, events = talk(engine, "68M back strain, prostate ca 2016, on eliquis", question)
    answer = next(e.answer for e in events if isinstance(e, Explained))

    assert "a cancer in the past" in answer.parts[0].text


def test_record_when_a_sign_only_follows_from_others_then_says_that_nobody_told_it(
    engine,
):
    _, events = talk(engine, *OPENING, "no leg symptoms", "did you record the SLR?")

    (text,) = told(events)
    assert "nothing was told of positive straight leg raise" in text
    assert "“no leg symptoms”" in text


def test_case_when_a_sign_only_follows_from_others_then_it_is_not_listed(engine):
    consult, events = talk(engine, *OPENING, "no leg symptoms", "/case")
    page = as_plain(Speaker(engine.content).say(consult, events))

    assert "no leg pain below the knee" in page
    assert "straight leg raise" not in page


CHANGED = ("42M back strain 10 days", "none", "just tell me", "he has ckd stage 4")


@pytest.mark.parametrize(
    "text",
    ["why", "why?", "why the change", "why did that change", "why is that", "how come", "why did it change", "why drop it",
     "reason?", "why so"],
)  # fmt: skip
def test_why_when_a_fact_just_changed_the_plan_then_explains_the_change(engine, text):
    _, before = talk(engine, *CHANGED)
    _, events = talk(engine, *CHANGED, text)

    assert any("Changed in the plan: No naproxen" in line for line in told(before))
    assert told(events)[0].startswith("What this does to the plan: stage of kidney")


@pytest.mark.parametrize("text", ["why do you ask", "why ask that", "why 3"])
def test_why_when_something_else_is_meant_then_the_change_is_not_explained(
    engine, text
):
    _, events = talk(engine, *CHANGED, text)

    assert "What this does" not in " ".join(told(events))


def test_why_when_nothing_changed_then_the_open_question_is_explained(engine):
    _, events = talk(engine, "42M back strain 10 days", "none", "just tell me", "why")

    assert "What this does" not in " ".join(told(events))


PROCEDURE = "31F 6 wk postpartum, had epidural in labour, low back pain since, no fever"


@pytest.mark.parametrize(
    "text",
    ["is this from the epidural", "epidural to blame?", "could it be the epidural", "did the epidural do this",
     "epidural's fault?", "because of the epidural?", "did the epidural cause it", "can an epidural cause back pain",
     "is the pain due to the epidural", "could the epidural have caused this"],
)  # fmt: skip
def test_cause_when_a_needle_is_blamed_then_says_what_is_not_held_and_what_it_does(
    engine, text
):
    _, events = talk(engine, PROCEDURE, text)
    lines = told(events)

    assert lines[0].startswith("My sources do not say whether epidural injection")
    assert "a recent spinal injection or procedure" in lines[1]


@pytest.mark.parametrize(
    "text",
    ["could this be an infection from the epidural", "what about an epidural", "epidural?", "is the pain from smoking",
     "could this be from her weight", "could it be the disc", "could it be cancer", "what does the epidural do",
     "does heat do anything for the pain", "is it the mattress"],
)  # fmt: skip
def test_cause_when_a_needle_is_not_blamed_then_the_sources_answer(engine, text):
    _, events = talk(engine, PROCEDURE, text)

    assert not told(events)[0].startswith("My sources do not say whether")


@pytest.mark.parametrize("text", ["44M strained his back, on lithium. He was given naproxen. Is that a problem?",
                                  "She takes lithium and bought naproxen. Does that matter?"])  # fmt: skip
def test_question_when_two_that_are_told_meet_then_it_is_of_the_two(engine, text):
    _, events = talk(engine, text)

    assert "Naproxen with lithium: avoid" in told(events)[0]
