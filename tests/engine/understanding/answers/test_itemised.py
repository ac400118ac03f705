"""Answers to several questions at once that each say their own, and what stays open."""

from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.engine.understanding import read
from chatbot.model.consult import Input
from chatbot.model.reading import Prompt

TODAY = date(2026, 11, 26)
ASKED = (
    "saddle_numbness", "bladder_change", "bowel_change", "bilateral_leg_symptoms",
    "leg_weakness",
)  # fmt: skip
PROMPT = Prompt(kind="group", name="cauda equina", findings=ASKED, text="Any of these?")
SIGNS = {"present": "+", "absent": "-", "possible": "?", "unknown": "0"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not sure about 1", "0 . . . ."),
        ("unsure re 1 and 2", "0 0 . . ."),
        ("not sure about 1, rest no", "0 - - - -"),
        ("1 not sure, others no", "0 - - - -"),
        ("none, but not sure about 2", "- 0 - - -"),
        ("none except not sure about 2", "- 0 - - -"),
        ("1 yes since yesterday, 2 no, rest idk", "+ - 0 0 0"),
        ("1 - no, 2 - yes (since noon), 3 - no", "- + - . ."),
        ("1. no 2. no 3. no 4. no 5. yes", "- - - - +"),
        ("no to 1 and 2, not sure about the rest", "- - 0 0 0"),
        ("2 yes from yesterday, others no", "- + - - -"),
        ("don't know about the bladder", ". 0 . . ."),
        ("rest no", "- - - - -"),
        ("1 no 2 no 3 no 4 no 5 no", "- - - - -"),
        ("1 no 2 no 3 no 4 both feet tingle 5 no", "- - - + -"),
        ("1 no 2 no 3 no 4 no 5 leg is weaker for 2 weeks", "- - - - +"),
        ("1 no 2 slower than it used to be 3 no 4 no 5 no", "- . - - -"),
        ("1 no 2 no 3 no 4 no 5 a bit", "- - - - +"),
        ("1) no 2) no 3) hard to say 4) no 5) no", "- - 0 - -"),
        ("1 yes for 3 weeks 2 no", ". - . . ."),
        ("no to all but hasn't peed since noon", "- + - - -"),
        ("1 no 2 no 3 no, both legs? only left. weak? yes", "- - - . +"),
        ("1 no 2 no, weak yes", "- - . . +"),
        ("2? yes 5? no", ". + . . -"),
        ("not 2, but 4", ". - . + ."),
        ("yes to 2 only", ". + . . ."),
        ("no to 1, 2", "- - . . ."),
        ("no to 1, 2 and 4", "- - . - ."),
        ("no to 1, 2 yes", "- + . . ."),
        ("1, 2 no", ". . . . ."),
        ("1,3,4 no", "- . - - ."),
        ("1,3,4 no 2 yes", "- + - - ."),
        ("1, 3 and 4 no, 2 yes", "- + - - ."),
        ("1,2 yes 3 no", "+ + - . ."),
        ("1- 2- 3- 4- 5+", "- - - - +"),
        ("2- 5+", ". - . . +"),
        ("1+, 3+", "+ . + . ."),
        ("5+", ". . . . +"),
        ("1-4 neg, 5 pos", "- - - - +"),
        ("neg neg neg neg pos", "- - - - +"),
        ("all neg exc 5", "- - - - +"),
        ("all n except 2", "- + - - -"),
        ("all neg exc weakness", "- - - - +"),
        ("nil excl 5", "- - - - +"),
        ("1,5 mg no", ". . . . ."),
    ],
)
def test_read_when_each_number_has_its_answer_then_only_that_is_taken(
    engine, text, expected
):
    reading = read(engine.lexicon, text, PROMPT, TODAY)

    told = {o.finding: SIGNS[o.status.value] for o in reading.observations}
    assert " ".join(told.get(f, ".") for f in ASKED) == expected
    assert reading.treatments == ()
    assert all(text[o.start : o.end] == o.text for o in reading.observations)


def test_reply_when_one_of_a_group_is_not_known_then_the_others_are_asked_again(engine):
    consult, _ = start(engine, TODAY)
    for text in ("45M, back strain 5 days", "not sure about 1"):
        consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
    still_open = consult.prompt

    consult, _ = reply(engine, consult, Input(text="rest no", on=TODAY))

    assert still_open is not None
    assert still_open.findings == ASKED[1:]
    assert "numbness between the legs (not known)" in consult.plan.unscreened
    assert consult.prompt is not None
    assert consult.prompt.name == "infection or cancer"


def test_read_when_an_answer_describes_its_sign_then_no_other_answer_denies_it(engine):
    asked = (
        "major_trauma",
        "osteoporosis",
        "steroid_use",
        "midline_tenderness",
        "shock",
    )
    prompt = PROMPT.model_copy(update={"findings": asked})

    reading = read(
        engine.lexicon,
        "1 no 2 no 3 no 4 a little tender in the midline 5 no",
        prompt,
        TODAY,
    )

    told = {o.finding: SIGNS[o.status.value] for o in reading.observations}
    assert told == dict(zip(asked, "---+-", strict=True))


@pytest.mark.parametrize(
    ("text", "sign"),
    [("both no", "-"), ("both: no", "-"), ("both are negative", "-"), ("both unknown", "0"),
     ("all of them - no", "-"), ("everything's negative", "-")],
)  # fmt: skip
def test_read_when_all_are_answered_at_once_then_each_is_told(engine, text, sign):
    asked = PROMPT.model_copy(update={"findings": ("leg_pain", "leg_numbness")})

    reading = read(engine.lexicon, text, asked, TODAY)

    told = {o.finding: SIGNS[o.status.value] for o in reading.observations}
    assert told == {"leg_pain": sign, "leg_numbness": sign}
