from datetime import date

import pytest
from said import SIGNS, asked_alone, statuses

from chatbot.engine.understanding import read
from chatbot.model.case import Interval
from chatbot.model.reading import Prompt

TODAY = date(2026, 11, 25)
FOUR = ("fever", "iv_drug_use", "cancer_history", "weight_loss")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n n y n", "- - + -"),
        ("y,n,n,n", "+ - - -"),
        ("no no no yes", "- - - +"),
        ("n n n", "- - - -"),
        ("y n", ". . . ."),
        ("fever yes, rest no", "+ - - -"),
        ("fever. others no", "+ - - -"),
        ("fever since Monday, otherwise negative", "+ - - -"),
        ("fever, that's all", "+ - - -"),
        ("first and last", "+ - - +"),
        ("last two", "- - + +"),
        ("1 yes 2 no 3 no 4 no", "+ - - -"),
        ("1y 2n 3n 4n", "+ - - -"),
        ("1-n 2-n 3-y 4-n", "- - + -"),
        ("not 1, yes to 2", "- + . ."),
        ("yes to 1 and 3, no to the rest", "+ - + -"),
        ("nonne", "- - - -"),
        ("no to all 4", "- - - -"),
        ("negative x4", "- - - -"),
        ("none of these 4", "- - - -"),
        ("idk about the weight loss, rest no", "- - - 0"),
        ("\x1b[31mnone\x1b[0m", "- - - -"),
        ("noen", "- - - -"),
        ("noo", "- - - -"),
        ("noone", "- - - -"),
        ("noen of these", "- - - -"),
        ("unsre", "0 0 0 0"),
        ("note", ". . . ."),
        ("nose", ". . . ."),
        ("nonsense words", ". . . ."),
        ("absolutely not", "- - - -"),
        ("definitely not", "- - - -"),
        ("not that he is aware", "- - - -"),
        ("he says no", "- - - -"),
        ("pt denies", "- - - -"),
        ("all neg", "- - - -"),
        ("unable to assess", "0 0 0 0"),
        ("would have to ask", "0 0 0 0"),
        ("yes", ". . . ."),
        ("no fever, no ivdu, lost weight", "- - . +"),
        ("no fever but lost 10 lb", "- . . +"),
        ("fever (-) cancer (+)", "- . + ."),
    ],
)
def test_read_when_a_group_is_answered_then_each_gets_its_own(engine, text, expected):
    asked = Prompt(kind="group", name="signs", findings=FOUR, text="Any?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert statuses(reading, FOUR) == expected
    assert not reading.treatments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("yes since yesterday", "+"),
        ("absolutely not", "-"),
        ("hell no", "-"),
        ("noo", "-"),
        ("yess", "+"),
        ("+", "+"),
        ("-", "-"),
        ("intact", "-"),
        ("normal", "-"),
        ("unsure tbh", "0"),
        ("yes and no", "."),
        ("no yes", "."),
        ("right foot numb", "."),
        ("no pain relief", "."),
        ("no meds", "."),
    ],
)
def test_read_when_one_is_asked_then_reads_yes_and_no(engine, text, expected):
    asked = Prompt(
        kind="finding", name="saddle_numbness", findings=("saddle_numbness",), text="?"
    )

    reading = read(engine.lexicon, text, asked, TODAY)

    assert statuses(reading, asked.findings) == expected
    assert "duration" not in {o.finding for o in reading.observations}


VALUES = {
    "age": {
        "54 years": 54,
        "3 months old": 0.25,
        "born in 1970": (55, 56),
        "late 60s": (67, 69),
    },
    "duration": {
        "a month": 30.4,
        "a fortnight": 14,
        "1 wk 3 d": 10,
        "1 week and 3 days": 10,
        "10 d": 10,
        "6m": 182.4,
        "years": (730, 3650),
        "a long time": (180, 3650),
        "since the 14th": 11,
        "since 14/11": 11,
        "last Tuesday": 1,
        "nov 3": 22,
    },
    "pain_score": {"10/10 at worst, 6 now": 6, "8-9": (8, 9)},
    "egfr": {">60": (60, 200), "stage 3": (30, 59), "G3a": (45, 59), "45 ml/min": 45},
    "creatinine": {"88.42 micromol/l": 1},
    "weight": {"12st 4lb": 78.01, "180 lb": 81.65},
    "gestation": {"32 weeks": 224, "32+4": 228, "28/40": 196},
}


@pytest.mark.parametrize(
    ("finding", "text", "expected"),
    [
        pytest.param(finding, text, value, id=f"{finding}: {text}")
        for finding, texts in VALUES.items()
        for text, value in texts.items()
    ],
)
def test_read_when_a_number_is_asked_then_reads_it(engine, finding, text, expected):
    asked = asked_alone(finding)
    if isinstance(expected, tuple):
        expected = Interval(low=expected[0], high=expected[1])

    reading = read(engine.lexicon, text, asked, TODAY)

    told = {o.finding: o.value for o in reading.observations if not o.implied}
    assert told == {finding: expected}


@pytest.mark.parametrize(
    ("finding", "text"),
    [("age", "430"), ("age", "-3"), ("duration", "-3"), ("pain_score", "15")],
)
def test_read_when_a_number_cannot_be_meant_then_asks_again(engine, finding, text):
    asked = asked_alone(finding)

    reading = read(engine.lexicon, text, asked, TODAY)

    assert [u.reason for u in reading.unread] == ["out of range"]
    assert not reading.observations


LISTS = {
    "none": "conditions_complete allergies_complete",
    "healthy": "conditions_complete allergies_complete",
    "no ckd": "-ckd",
    "liver": "?liver_disease conditions_complete allergies_complete",
    "htn, gout": "+hypertension !gout conditions_complete allergies_complete",
    "psoriasis, MS": "!psoriasis conditions_complete allergies_complete",
    "sulfa allergy": "conditions_complete allergies_complete",
    "yes, sulfa": "conditions_complete allergies_complete",
}


@pytest.mark.parametrize(
    ("text", "allergies"),
    [("sulfa", 1), ("penicillin and sulfa", 2), ("on penicillin", 0), ("codeine", 0)],
)
def test_read_when_an_antibiotic_answers_then_it_is_an_allergy(engine, text, allergies):
    findings = ("conditions_complete", "allergies_complete")
    asked = Prompt(kind="bundle", name="conditions", findings=findings, text="?")

    assert len(read(engine.lexicon, text, asked, TODAY).allergies) == allergies


@pytest.mark.parametrize(("text", "expected"), LISTS.items(), ids=LISTS)
def test_read_when_conditions_are_asked_then_names_each(engine, text, expected):
    asked = Prompt(
        kind="bundle",
        name="conditions",
        findings=("conditions_complete", "allergies_complete"),
        text="?",
    )

    reading = read(engine.lexicon, text, asked, TODAY)

    told = {
        o.finding if o.implied else f"{SIGNS[o.status.value]}{o.finding}"
        for o in reading.observations
    }
    assert told | {f"!{u.text}" for u in reading.unread} == set(expected.split())


MEDICINES = {
    "metoprolol 50 bid, eliquis": "metoprolol apixaban",
    "eliquis, plavix & xyzalol": "apixaban clopidogrel !xyzalol",
    "nope just lipitor": "atorvastatin",
    "none other than aspirin": "aspirin",
    "metoprolol/eliquis/lasix": "metoprolol apixaban furosemide",
    "brillinta 90 bid": "ticagrelor",
    "a statin and something for blood pressure": "statin antihypertensive",
    "plaquenil": "hydroxychloroquine",
}


@pytest.mark.parametrize(("text", "expected"), MEDICINES.items(), ids=MEDICINES)
def test_read_when_medicines_are_asked_then_each_is_taken(engine, text, expected):
    closer = "other_medicines_complete"
    asked = Prompt(kind="bundle", name="other", findings=(closer,), text="?")

    reading = read(engine.lexicon, text, asked, TODAY)

    named = [t.name for t in reading.treatments] + [
        f"!{u.text}" for u in reading.unread
    ]
    assert named == expected.split()
    assert {t.status for t in reading.treatments} == {"current"}
    assert closer in {o.finding for o in reading.observations}


def test_read_when_what_was_tried_is_asked_then_yes_and_no_say_if_it_helped(engine):
    closer = "treatments_complete"
    asked = asked_alone(closer)

    reading = read(engine.lexicon, "tylenol yes, heat no, PT x 2", asked, TODAY)

    assert [(t.name, t.response) for t in reading.treatments] == [
        ("acetaminophen", "helped"),
        ("heat", "none"),
        ("physical-therapy", "unknown"),
    ]


@pytest.mark.parametrize(
    "text",
    ["actually he is 45", "he does have leg pain after all", "he has diabetes"],
)
def test_read_when_something_else_is_told_then_it_is_no_yes(engine, text):
    asked = Prompt(kind="group", name="signs", findings=FOUR, text="Any?")

    reading = read(engine.lexicon, text, asked, TODAY)

    assert statuses(reading, FOUR) == ". . . ."
    assert not reading.unread
    assert not reading.answered


def test_read_when_an_answer_stands_before_a_question_then_both_are_read(engine):
    asked = Prompt(kind="group", name="signs", findings=FOUR, text="Any?")
    text = "none. he takes warfarin. can he have naproxen?"

    reading = read(engine.lexicon, text, asked, TODAY)

    assert statuses(reading, FOUR) == "- - - -"
    assert [t.name for t in reading.treatments] == ["warfarin"]
    assert reading.questions == ("can he have naproxen?",)
    assert reading.answered


def test_read_when_a_length_is_asked_then_that_of_a_pregnancy_is_none(engine):
    asked = asked_alone("duration")

    reading = read(engine.lexicon, "she is 18 weeks pregnant", asked, TODAY)

    assert "gestation" in {o.finding for o in reading.observations}
    assert "duration" not in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    "text", ["she had breast cancer but that was 20 years ago", "took naproxen, that was 3 weeks ago"]
)  # fmt: skip
def test_read_when_a_length_is_asked_then_that_of_what_was_just_named_is_none(
    engine, text
):
    reading = read(engine.lexicon, text, asked_alone("duration"), TODAY)

    assert "duration" not in {o.finding for o in reading.observations}


def test_read_when_a_number_stands_for_nothing_then_the_rest_stays_open(engine):
    asked = Prompt(kind="group", name="signs", findings=FOUR, text="Any?")

    assert statuses(read(engine.lexicon, "1 and 99", asked, TODAY), FOUR) == "+ . . ."


@pytest.mark.parametrize(
    ("text", "expected"),
    [("none", True), ("yes", False), ("not sure", False), ("none, but fever", False)],
)
def test_read_when_one_word_answers_then_nothing_else_is_in_it(engine, text, expected):
    asked = Prompt(kind="group", name="g", findings=FOUR, text="Any of these?")

    assert read(engine.lexicon, text, asked, TODAY).is_word is expected


def test_read_when_an_age_is_asked_then_weeks_are_the_length_of_the_pain(engine):
    asked = Prompt(kind="finding", name="age", findings=("age",), text="How old?")

    told = {o.finding: o.value for o in read(engine.lexicon, "3 weeks", asked, TODAY).observations}  # fmt: skip

    assert told == {"duration": 21}


def test_read_when_only_a_relative_is_told_then_the_list_stays_open(engine):
    asked = Prompt(kind="bundle", name="conditions", findings=("conditions_complete",), text="?")  # fmt: skip

    reading = read(engine.lexicon, "wife is pregnant", asked, TODAY)

    assert not reading.answered
