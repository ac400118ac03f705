import pytest

from chatbot.engine.understanding.requests.command import command_of
from chatbot.model.case import Interval, Status
from chatbot.model.reading import Command


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("/plan", "plan", ""),
        ("/why 3", "why", "3"),
        ("/whatif ckd", "what if", "ckd"),
        ("/what if ckd", "what if", "ckd"),
        ("/undo 2", "undo", "2"),
        ("/restart", "restart", ""),
        ("/forget fever", "forget", "fever"),
        ("/visit 2026-12-06", "visit", "2026-12-06"),
        ("/reader trainee", "reader", "trainee"),
        ("/SET age 54", "set", "age 54"),
        ("/q", "quit", ""),
        ("undo", "undo", ""),
        ("undo 2", "undo", "2"),
        ("go back", "undo", ""),
        ("go back 2", "undo", "2"),
        ("Go back 2 steps.", "undo", "2"),
        ("scratch that", "undo", ""),
        ("ignore that", "undo", ""),
        ("disregard", "undo", ""),
        ("wait, that was another patient", "undo", ""),
        ("no sorry, other patient", "undo", ""),
        ("sorry, wrong pt", "undo", ""),
        ("oops wrong chart", "undo", ""),
        ("that's not my patient", "undo", ""),
        ("different patient", "restart", ""),
        ("summarize", "case", ""),
        ("draft a note for the chart", "note", ""),
        ("start over", "restart", ""),
        ("undoo", "undo", ""),
        ("just tel me", "plan", ""),
        ("why?", "why", ""),
        ("why 3", "why", "3"),
        ("Help!", "help", ""),
        ("exit", "quit", ""),
        ("more", "more", ""),
        ("repeat", "repeat", ""),
        ("?", "repeat", ""),
        ("Sorry, what was the question?", "repeat", ""),
        ("what were the options?", "repeat", ""),
        ("/repeat", "repeat", ""),
        ("make it so", "apply", ""),
        ("just tell me", "plan", ""),
        ("what's the plan?", "plan", ""),
        ("print plan", "plan", ""),
        ("write a note", "note", ""),
        ("write it up for the chart", "note", ""),
        ("give me the full plan", "plan", ""),
        ("whole plan pls", "plan", ""),
        ("soap note", "note", ""),
        ("summarize the plan for the chart", "note", ""),
        ("print summary", "case", ""),
        ("plan now", "plan", ""),
        ("so what's the plan in a nutshell", "plan", ""),
        ("recap the plan", "plan", ""),
        ("and now?", "plan", ""),
        ("plan pls", "plan", ""),
        ("skip to plan", "plan", ""),
        ("just skip ahead to the plan", "plan", ""),
        ("ok give me the patient version", "reader", "patient"),
        ("put it in plain english", "reader", "patient"),
        ("the trainee version please", "reader", "trainee"),
        ("What next?", "plan", ""),
        ("skip", "skip", ""),
        ("54M LBP, failed ibuprofen. just tell me", "plan", ""),
        ("54M LBP, failed ibuprofen, just tell me", "plan", ""),
        ("54M LBP - so just give me the plan please", "plan", ""),
    ],
)
def test_read_when_a_command_is_typed_then_it_is_one(told, text, name, rest):
    assert [(c.name, c.rest) for c in told(text).commands] == [(name, rest)]


@pytest.mark.parametrize(
    "text",
    [
        "how do i undo", "how do I save this?", "can i print this", "print it", "export to pdf", "copy to chart",
        "email this to the pt", "can I share this?", "how do i correct something", "how do i change the age",
        "how do i start over", "what commands are there", "what can I type?", "where can i save it",
    ],
)  # fmt: skip
def test_read_when_it_is_asked_how_to_use_it_then_help_tells(told, text):
    assert [c.name for c in told(text).commands] == ["help"]


@pytest.mark.parametrize(
    "text",
    [
        "print it for her", "ok print for patient", "handout for pt", "handout", "give me a handout", "write it down for him", "a leaflet for the patient",
        "can you write this down for her", "something he can take home", "give me something to print", "print this for the patient", "patient handout",
        "patient sheet", "sheet for the patient", "something for the patient", "something to give the patient", "printout for her", "please print the plan for the patient",
    ],
)  # fmt: skip
def test_read_when_something_is_to_be_handed_out_then_it_is_written_for_the_patient(
    told, text
):
    assert [(c.name, c.rest) for c in told(text).commands] == [("handout", "")]


@pytest.mark.parametrize(
    "text",
    [
        "something for her pain", "anything for him to take", "gabapentin for the patient", "is there something for her to try", "is heat good for her",
        "54M LBP. What next?", "why stop flexeril?", "helped by ice", "/nonsense", "how do i start gabapentin",
        "how do i correct hyponatremia", "how do i change the dose", "save him an operation", "share the decision with him",
        "print work note", "how do i stop it", "where do i send him", "is it a copy of the scan",
    ],
)  # fmt: skip
def test_read_when_words_only_look_like_a_command_then_they_are_none(told, text):
    assert told(text).commands == ()


def test_read_when_a_slash_word_is_unknown_then_it_says_so(told):
    assert told("/nonsense").unread[0].detail.startswith("no such command")


@pytest.mark.parametrize(
    ("text", "finding", "status", "value"),
    [
        ("/set age 54", "age", Status.PRESENT, 54),
        ("/set ckd yes", "ckd", Status.PRESENT, True),
        ("/set ckd no", "ckd", Status.ABSENT, False),
        ("/set ckd unknown", "ckd", Status.UNKNOWN, None),
        ("/set ckd", "ckd", Status.PRESENT, True),
        ("/set ckd possible", "ckd", Status.POSSIBLE, True),
        ("/set leg_pain yes", "leg_pain", Status.PRESENT, True),
        ("/set leg pain = no", "leg_pain", Status.ABSENT, False),
        ("/set sex female", "sex", Status.PRESENT, "female"),
        ("/set duration 3 weeks", "duration", Status.PRESENT, 21),
        ("/set duration 21", "duration", Status.PRESENT, 21),
        (
            "/set duration 2-3 weeks",
            "duration",
            Status.PRESENT,
            Interval(low=14, high=21),
        ),
        ("/set weight 80", "weight", Status.PRESENT, 80),
        ("/set weight 180 lb", "weight", Status.PRESENT, 81.65),
        ("/set creatinine 1.8", "creatinine", Status.PRESENT, 1.8),
        ("/set egfr 25", "egfr", Status.PRESENT, 25),
        ("/set egfr 45 mL/min/1.73 m2", "egfr", Status.PRESENT, 45),
        ("/set age 54 years old", "age", Status.PRESENT, 54),
        ("/set pain_score 7 out of 10", "pain_score", Status.PRESENT, 7),
        ("/set pain_score 7 / 10", "pain_score", Status.PRESENT, 7),
        ("/set duration 1 year 6 months", "duration", Status.PRESENT, 547.4),
        ("/set ckd don't know", "ckd", Status.UNKNOWN, None),
    ],
)
def test_read_when_a_finding_is_set_then_it_is_observed(
    told, text, finding, status, value
):
    observed = told(text).observations

    assert [(o.finding, o.status, o.value) for o in observed] == [
        (finding, status, value)
    ]


def test_read_when_several_are_set_then_each_is_observed(told):
    observed = told("/set age 54, ckd yes, duration 10 days").observations

    assert [o.finding for o in observed] == ["age", "ckd", "duration"]


@pytest.mark.parametrize(
    ("text", "reason", "finding"),
    [
        ("/set nonsense 3", "unknown word", None),
        ("/set age banana", "unknown word", "age"),
        ("/set ckd banana", "unknown word", "ckd"),
        ("/set age 54 55", "unknown word", "age"),
        ("/set ckd no yes", "unknown word", "ckd"),
        ("/set ckd no ckd", "unknown word", "ckd"),
        ("/set duration 3 weeks 4 weeks", "unknown word", "duration"),
        ("/set weight 80 kg 90 kg", "unknown word", "weight"),
        ("/set height 5 ft 10 in", "unknown word", "height"),
        ("/set sex male female", "unknown word", "sex"),
        ("/set age 430", "out of range", "age"),
        ("/set age -3", "out of range", "age"),
        ("/set duration -3", "out of range", "duration"),
    ],
)
def test_read_when_a_value_cannot_be_set_then_it_says_why(told, text, reason, finding):
    reading = told(text)

    assert reading.observations == ()
    assert [(u.reason, u.finding) for u in reading.unread] == [(reason, finding)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"), (" \n\t", "empty"), ("x" * 20_001, "too long"), ("!!!", "unreadable"),
        ("\x00\x01", "unreadable"), ("9" * 5000, "unreadable"), ("undo " + "9" * 5000, "unreadable"),
        (f"ibuprofen {'9' * 400} mg", "unreadable"), ("9," * 400, "unreadable"),
    ],
)  # fmt: skip
def test_read_when_there_is_nothing_to_read_then_it_says_why(told, text, reason):
    assert [u.reason for u in told(text).unread] == [reason]


@pytest.mark.parametrize(
    "text",
    ["what are the options?", "options", "repeat the MRI?", "ask again in a week"],
)
def test_read_when_options_or_a_repeat_are_of_care_then_none_is_repeated(told, text):
    assert "repeat" not in [command.name for command in told(text).commands]


@pytest.mark.parametrize("said", ["drop in blood pressure", "drop foot on the left"])
def test_command_when_a_sign_begins_with_drop_then_nothing_is_taken_back(said):
    assert command_of(said) is None


def test_command_when_something_told_is_dropped_then_it_is_taken_back():
    assert command_of("drop the warfarin") == Command(name="forget", rest="warfarin")


@pytest.mark.parametrize(
    "text",
    [
        "I was wrong about the weight loss", "the weight loss was a mistake", "take back weight loss",
        "remove the weight loss", "sorry, the weight loss was an error", "weight loss - ignore that",
        "the weight loss is his wife's", "the weight loss was his brother's",
    ],
)  # fmt: skip
def test_command_of_when_a_sign_is_said_to_be_told_wrongly_then_it_is_forgotten(text):
    assert command_of(text) == Command(name="forget", rest="weight loss")


@pytest.mark.parametrize(
    "text",
    [
        "that was a mistake", "the weight loss was a surprise", "the weight loss is his main worry",
        "was wrong", "what if it was a mistake", "he was wrong", "his wife says weight loss", "lost weight by mistake",
    ],
)  # fmt: skip
def test_command_of_when_nothing_is_taken_back_then_it_is_none(text):
    assert command_of(text) is None


@pytest.mark.parametrize("text", ["drop the flexeril?", "remove naproxen?"])
def test_command_when_it_is_asked_then_nothing_is_taken_back(text):
    assert command_of(text) is None
    assert command_of(text.rstrip("?")) == Command(
        name="forget", rest=text.split()[-1][:-1]
    )
