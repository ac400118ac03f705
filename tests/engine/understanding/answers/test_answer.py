import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.case import Interval, Status
from chatbot.model.reading import Prompt

THREE = ("fever", "chills", "weight_loss")
P, A, U = Status.PRESENT, Status.ABSENT, Status.UNKNOWN


def group(*findings: str) -> Prompt:
    return Prompt(
        kind="group", name="infection", findings=findings or THREE, text="Any?"
    )


def finding(name: str) -> Prompt:
    return Prompt(kind="finding", name=name, findings=(name,), text="?")


def statuses(reading):
    return {o.finding: o.status for o in reading.observations}


@pytest.mark.parametrize(
    "text",
    [
        "none", "no", "nope", "nil", "none of those", "no to all", "all no", "neither",
        "negative", "n", "nah", "not really", "None of these.", "no, none", "denies all",
        "no none of those", "none, thanks", "all negative", "no red flags", "0", "0.",
        "none present", "no red flags present", "red flags: none", "red flags negative",
        "there are no red flags", "none of these present",
        "0 none of these", "0. none of these",
    ],
)  # fmt: skip
def test_read_when_none_of_a_group_then_all_are_absent(told, text):
    reading = told(text, group())

    assert statuses(reading) == dict.fromkeys(THREE, A)
    assert reading.answered


@pytest.mark.parametrize(
    ("text", "present"),
    [
        pytest.param("only chills", {"chills"}, id="only a name"),
        pytest.param("just the second", {"chills"}, id="just an ordinal"),
        pytest.param(
            "only the first and third", {"fever", "weight_loss"}, id="two ordinals"
        ),
        pytest.param("1 and 3", {"fever", "weight_loss"}, id="numbers"),
        pytest.param("1, 3", {"fever", "weight_loss"}, id="numbers with a comma"),
        pytest.param("1 an 3", {"fever", "weight_loss"}, id="numbers with a slip"),
        pytest.param("2", {"chills"}, id="one number"),
        pytest.param("all but fever", {"chills", "weight_loss"}, id="all but"),
        pytest.param(
            "all except the first", {"chills", "weight_loss"}, id="all except"
        ),
        pytest.param("none except chills", {"chills"}, id="none except"),
        pytest.param("no, only weight loss", {"weight_loss"}, id="no, only"),
        pytest.param("just the last two", {"chills", "weight_loss"}, id="the last two"),
        pytest.param("all", set(THREE), id="all"),
        pytest.param("yes to all", set(THREE), id="yes to all"),
        pytest.param("all of them", set(THREE), id="all of them"),
        pytest.param("weight loss only", {"weight_loss"}, id="only at the end"),
    ],
)
def test_read_when_some_of_a_group_are_picked_then_the_rest_are_absent(
    told, text, present
):
    reading = told(text, group())

    expected = {f: P if f in present else A for f in THREE}
    assert statuses(reading) == expected
    assert reading.answered


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("chills", {"chills": P}, id="one is named"),
        pytest.param("yes to the first", {"fever": P}, id="yes to one"),
        pytest.param(
            "fever no, chills yes", {"fever": A, "chills": P}, id="each its own"
        ),
        pytest.param("no fever", {"fever": A}, id="one is denied"),
        pytest.param(
            "fever - no; chills - yes", {"fever": A, "chills": P}, id="dashes"
        ),
        pytest.param(
            "no fever or chills", {"fever": A, "chills": A}, id="two are denied"
        ),
    ],
)
def test_read_when_some_of_a_group_are_named_then_the_rest_stay_open(
    told, text, expected
):
    reading = told(text, group())

    assert statuses(reading) == expected
    assert reading.answered


@pytest.mark.parametrize(
    "text",
    ["dunno", "not sure", "don't know", "I don't know", "unknown", "not tested", "no idea",
     "n/a", "unsure", "not asked"],
)  # fmt: skip
def test_read_when_nobody_knows_then_unknown_and_answered(told, text):
    reading = told(text, group())

    assert statuses(reading) == dict.fromkeys(THREE, U)
    assert reading.answered


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("yes", P), ("y", P), ("yep", P), ("n", A), ("no", A),
        ("nope", A), ("Not really", A), ("dunno", U), ("maybe", Status.POSSIBLE),
        ("No.", A), ("YES!", P), ("possibly", Status.POSSIBLE),
    ],
)  # fmt: skip
def test_read_when_one_finding_is_asked_then_yes_and_no_answer_it(told, text, status):
    reading = told(text, finding("fever"))

    assert statuses(reading) == {"fever": status}
    assert reading.answered


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("duration", "10 days", 10), ("duration", "10", 10), ("duration", "3 wks", 21),
        ("duration", "about 2 weeks", 14), ("duration", "since yesterday", 1),
        ("duration", "two and a half weeks", 17.5), ("age", "54", 54), ("age", "54 years", 54),
        ("age", "fifty four", 54), ("age", "he's 54", 54), ("sex", "f", "female"),
        ("sex", "male", "male"), ("sex", "a woman", "female"), ("pain_score", "8", 8),
        ("pain_score", "8/10", 8), ("egfr", "45", 45), ("weight", "180 lb", 81.65),
        ("weight", "80 kg", 80), ("gestation", "32", 224),
    ],
)  # fmt: skip
def test_read_when_a_value_is_asked_then_a_bare_one_answers_it(
    told, asked, text, value
):
    reading = told(text, finding(asked))

    assert [o.value for o in reading.observations if o.finding == asked] == [value]
    assert reading.answered


def test_read_when_months_are_answered_then_a_narrow_interval(told):
    reading = told("4 months", finding("duration"))

    assert reading.observations[0].value == Interval(low=119.17, high=124.03)


@pytest.mark.parametrize("asked", ["weight", "creatinine"])
def test_read_when_a_unit_is_needed_and_missing_then_asks_for_it(told, asked):
    reading = told("1.8", finding(asked))

    assert [(u.reason, u.finding) for u in reading.unread] == [("unit missing", asked)]
    assert not reading.answered


@pytest.mark.parametrize("text", ["no yes", "yes no", "no, yes"])
def test_read_when_an_answer_contradicts_itself_then_it_is_no_answer(told, text):
    reading = told(text, finding("fever"))

    assert reading.observations == ()
    assert [u.reason for u in reading.unread] == ["contradiction"]
    assert not reading.answered


def test_read_when_yes_to_several_then_asks_which(told):
    reading = told("yes", group())

    assert reading.observations == ()
    assert reading.unread[0].detail == "which of them"
    assert not reading.answered


def test_read_when_another_question_is_answered_then_it_is_read_all_the_same(told):
    reading = told("he's 54 and has diabetes", group())

    assert statuses(reading) == {"age": P, "diabetes": P, "sex": P}
    assert not reading.answered


def test_read_when_nothing_was_asked_then_a_short_answer_says_nothing(told):
    for text in ("none", "yes", "10", "f", "1 and 3"):
        assert told(text).observations == ()


@pytest.mark.parametrize(
    ("text", "status"), [("yes", Status.PRESENT), ("no", Status.ABSENT)]
)
def test_read_when_asked_to_confirm_then_yes_or_no_is_noted(told, text, status):
    asked = Prompt(kind="confirm", name="emergency", findings=("fever",), text="Right?")

    reading = told(text, asked)

    assert statuses(reading) == {"confirm": status}


MEDICINES = Prompt(
    kind="bundle",
    name="other medicines",
    findings=("other_medicines_complete",),
    text="?",
)
CONDITIONS = Prompt(
    kind="bundle",
    name="conditions",
    findings=("conditions_complete", "allergies_complete"),
    text="?",
)


@pytest.mark.parametrize("text", ["none", "no", "nothing else", "nil", "no other meds"])
def test_read_when_no_other_medicines_then_the_list_is_closed(told, text):
    reading = told(text, MEDICINES)

    assert statuses(reading) == {"other_medicines_complete": P}
    assert reading.answered


def test_read_when_other_medicines_are_listed_then_they_are_current_and_closed(told):
    reading = told("lisinopril 10, metformin and zoloft", MEDICINES)

    assert [(t.name, t.status) for t in reading.treatments] == [
        ("lisinopril", "current"),
        ("metformin", "current"),
        ("sertraline", "current"),
    ]
    assert statuses(reading)["other_medicines_complete"] is P


def test_read_when_a_listed_medicine_is_unknown_then_it_is_named_and_closed(told):
    reading = told("Xyzzitab", MEDICINES)

    assert [u.text for u in reading.unread] == ["Xyzzitab"]
    assert statuses(reading) == {"other_medicines_complete": P}


@pytest.mark.parametrize(
    "text",
    ["no lisinopril", "not on metformin", "zoloft stopped"],
)
def test_read_when_no_medicine_is_listed_as_taken_then_the_list_stays_open(told, text):
    assert "other_medicines_complete" not in statuses(told(text, MEDICINES))


@pytest.mark.parametrize("text", ["none", "healthy otherwise", "no", "nil"])
def test_read_when_no_conditions_then_both_lists_are_closed(told, text):
    reading = told(text, CONDITIONS)

    assert statuses(reading)["conditions_complete"] is P
    assert reading.answered


def test_read_when_conditions_are_listed_then_they_are_present_and_closed(told):
    reading = told("ckd and asthma", CONDITIONS)

    assert statuses(reading)["ckd"] is P
    assert statuses(reading)["asthma"] is P
    assert statuses(reading)["conditions_complete"] is P


@pytest.mark.parametrize("text", ["see chart", "too old", "labs normal", "inr 3"])
def test_read_when_no_condition_is_named_then_the_list_stays_open(told, text):
    assert statuses(told(text, CONDITIONS)) == {}


def test_read_when_an_unknown_condition_is_listed_then_it_is_named_and_closed(told):
    reading = told("lupus", CONDITIONS)

    assert [u.text for u in reading.unread] == ["lupus"]
    assert statuses(reading)["conditions_complete"] is P


def test_read_when_asked_what_was_tried_then_nothing_closes_it(told):
    reading = told("nothing yet", finding("treatments_complete"))

    assert statuses(reading) == {"treatments_complete": P}


def test_read_when_an_answer_comes_with_more_then_both_are_read(told):
    reading = told("none. he's on apixaban now", group())

    assert statuses(reading) == {**dict.fromkeys(THREE, A), "sex": P}
    assert [t.name for t in reading.treatments] == ["apixaban"]


def test_read_when_a_question_comes_back_then_it_is_no_answer(told):
    reading = told("why does that matter?", group())

    assert reading.questions == ("why does that matter?",)
    assert not reading.answered


def test_read_when_asked_what_was_tried_then_everyday_words_are_treatments(told):
    reading = told("just heat", finding("treatments_complete"))

    assert [t.name for t in reading.treatments] == ["heat"]
    assert statuses(reading) == {"treatments_complete": P}


@pytest.mark.parametrize("text", ["no", "nope", "none", "not known"])
def test_read_when_a_number_is_denied_then_it_is_not_known(told, text):
    assert statuses(told(text, finding("pain_score"))) == {"pain_score": U}


def test_read_when_no_opens_a_number_then_the_number_counts(told):
    assert statuses(told("no, 6", finding("pain_score"))) == {"pain_score": P}


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("2 weeks", None), ("2 tablets", None), ("he's had 3 kids", None), ("3 at rest", 3),
        ("6ish", 6), ("took 2 tablets, now 6", 6),
        ("between 4 and 7", Interval(low=4, high=7)),
    ],
)  # fmt: skip
def test_read_when_a_number_counts_something_else_then_it_is_no_score(
    told, text, score
):
    told_of = told(text, finding("pain_score")).observations
    values = [o.value for o in told_of if o.finding == "pain_score"]

    assert values == ([score] if score is not None else [])


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("chronic", "chronic", True), ("acute on chronic", "chronic", True),
        ("subacute", "duration", Interval(low=28, high=84)),
        ("acute", "duration", Interval(low=0, high=27)),
    ],
)  # fmt: skip
def test_read_when_a_duration_is_told_by_its_band_then_it_answers(
    engine, text, name, value
):
    reading = read(engine.lexicon, text, finding("duration"), TODAY)

    assert {o.finding: o.value for o in reading.observations} == {name: value}
    assert reading.answered


@pytest.mark.parametrize("text", ["4", "99", "7."])
def test_read_when_a_number_is_beyond_the_list_then_says_how_far_it_goes(told, text):
    reading = told(text, group())

    assert statuses(reading) == {}
    assert [u.detail for u in reading.unread] == ["1 to 3"]


@pytest.mark.parametrize("text", ["0/10", "pain 0", "0 2", "0 days", "0.5"])
def test_read_when_a_nought_is_of_something_else_then_not_all_are_absent(told, text):
    denied = [f for f, status in statuses(told(text, group())).items() if status is A]

    assert len(denied) < len(THREE)


@pytest.mark.parametrize("text", ["he is 54 not 45", "she is 54, not 45"])
def test_read_when_a_number_is_taken_back_then_it_answers_nothing(told, text):
    reading = told(text, finding("pain_score"))

    assert not reading.unread
    assert "pain_score" not in statuses(reading)


@pytest.mark.parametrize("text", [
    "2 drinks a night", "a few beers a week", "works 12 hours a day", "wakes 3 times a night",
])  # fmt: skip
def test_read_when_it_is_told_how_often_then_it_is_no_length_of_the_pain(told, text):
    assert "duration" not in statuses(told(text, finding("duration")))


@pytest.mark.parametrize(
    "text", ["a day or so", "8/10 pain a week", "it's been a week"]
)
def test_read_when_it_is_one_of_a_unit_then_it_is_a_length_of_the_pain(told, text):
    assert "duration" in statuses(told(text, finding("duration")))
