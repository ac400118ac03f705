"""Follow-ups that lean on the plan are answered by its lines, and tell nothing."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Explained

OPENING = "58M back strain 2 weeks, no better on ibuprofen 600 tid, on warfarin"
GRAVE = "47m, 4 days low back pain, now both legs tingling and can't pee"
PLAIN = "45M back strain 2 weeks, no better on heat"
ASKED = {
    "when do I see him back": "Reassess pain and function",
    "rtc?": "Reassess pain and function",
    "and after that": "Reassess pain and function",
    "hmm ok and if he still aint better in 2 wks": "Reassess pain and function",
    "and if that fails": "Reassess pain and function",
    "what if it gets worse": "Reassess pain and function",
    "what if her pain is worse next week": "Reassess pain and function",
    "what if it's worse tomorrow": "Reassess pain and function",
    "what if it isnt better in 2 wks": "Reassess pain and function",
    "what if it's still there": "Reassess pain and function",
    "what if he's still bad in 2 weeks": "Reassess pain and function",
    "and if the pain persists": "Reassess pain and function",
    "so what do i actually tell him": "Come back in one to two weeks",
    "what do I even say to her": "Come back in one to two weeks",
    "other than drugs": "Stay active",
    "which would you pick": "Acetaminophen 650 mg",
    "why no nsaids": "With warfarin",
    "why not celebrex": "No celecoxib here",
    "what would you tell him": "Come back in one to two weeks",
    "what do i tell the patient": "Keep moving",
    "what else besides drugs": "Stay active",
    "non drug options?": "Stay active",
    "ok what else non drug": "Stay active",
    "any non pharm options": "Stay active",
    "what pain med meanwhile": "acetaminophen",
    "so no nsaid at all?": "Stop ibuprofen",
    "even for 3 days?": "naproxen",
    "which to stop first": "Stop ibuprofen",
    "which drug goes first?": "Stop ibuprofen",
    "what should i cut first": "Stop ibuprofen",
    "too many meds?": "Stop ibuprofen",
    "polypharmacy?": "Stop ibuprofen",
    "is she on too many pills": "Stop ibuprofen",
    "anything to deprescribe": "Stop ibuprofen",
    "can we stop any of her meds": "Stop ibuprofen",
    "which meds are the problem": "Stop ibuprofen",
    "when to refer": "Reassess pain and function",
    "what do i tell her to watch for": "numbness between the legs",
    "what should she watch out for?": "numbness between the legs",
}
IN_EMERGENCY = [
    "can i just do an outpt mri next week",
    "so is he ok to go home",
    "what do i tell the ED",
    "what would you tell him",
    "when do I see him back",
    "why urgent",
    "should I get an MRI",
    "what do i tell the family",
    "what imaging",
    "which scan",
    "what scan does he need",
    "what test",
    "which tests now",
    "how many hours do we have?",
    "lie flat?",
    "how long before permanent?",
]


def told(engine, *lines):
    before, _ = talk(engine, *lines[:-1])
    after, events = talk(engine, *lines)
    answers = [e for e in events if isinstance(e, Answered | Explained | Declined)]
    assert after.case == before.case
    return " ".join(part.text for e in answers for part in e.answer.parts)


@pytest.mark.parametrize(("question", "words"), ASKED.items(), ids=ASKED)
def test_reply_when_the_plan_is_asked_then_its_lines_answer(engine, question, words):
    assert words in told(engine, OPENING, question)


@pytest.mark.parametrize("question", IN_EMERGENCY, ids=str)
def test_reply_in_an_emergency_then_what_was_raised_comes_first(engine, question):
    assert told(engine, GRAVE, question).startswith("This patient: an emergency.")


def test_reply_when_pain_relief_is_asked_in_an_emergency_then_it_comes_first(engine):
    said = told(engine, GRAVE, "pain meds while waiting")

    assert said.startswith("The emergency comes first")


def test_reply_when_how_long_is_asked_of_no_medicine_then_the_ordered_one_answers(
    engine,
):
    assert "for 10 days" in told(engine, PLAIN, "none", "how long do I keep him on it")


def test_reply_when_too_much_is_asked_then_the_dose_that_is_taken_is_added_up(engine):
    said = told(engine, OPENING, "can he go on with ibuprofen?", "is that too much")

    assert "Ibuprofen 600 mg x 3 a day = 1800 mg a day" in said


def test_reply_when_a_dose_is_judged_without_a_mark_then_nothing_is_recorded(engine):
    said = told(engine, PLAIN, "is naproxen 500 mg twice daily too much")

    assert "Naproxen 500 mg x 2 a day = 1000 mg a day" in said


def test_reply_when_the_taken_aspirin_is_asked_of_then_it_is_not_barred(engine):
    heart = f"{OPENING}, prior MI, aspirin 81"
    said = told(engine, heart, "his aspirin - stop it?")

    assert said.startswith("On record: aspirin low dose")
    assert "Do not stop antiplatelet aspirin" in said


def test_reply_when_the_gel_is_asked_of_the_heart_then_its_warning_answers(engine):
    assert "raised risk of MI and stroke" in told(
        engine, OPENING, "is the gel safer for the heart"
    )


@pytest.mark.parametrize("question", ["what tests", "any labs?", "workup"])
def test_tests_when_the_plan_has_some_then_are_told(engine, question):
    opening = "61yo male low back pain 6 weeks, lost 15 lbs not trying"
    _, events = talk(engine, opening, question)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Radiograph and ESR" in answer.parts[0].text


@pytest.mark.parametrize("asked", ["does she need surgery", "is she for surgery?"])
def test_reply_when_surgery_is_asked_then_the_line_that_sends_for_it_leads(
    engine, asked
):
    walking = "66F LBP 3 months, leg heaviness walking, better leaning on cart"

    assert told(engine, walking, asked).startswith(
        "In this plan (tests and referral): If walking stays disabled"
    )


@pytest.mark.parametrize("asked", ["what bloods", "any labs?", "what tests"])
def test_reply_when_tests_are_asked_then_those_on_the_way_to_a_referral_lead(
    engine, asked
):
    stiff = "24M back pain 5 months, stiff in the morning for an hour, no trauma"

    assert "HLA-B27" in told(engine, stiff, asked)


@pytest.mark.parametrize(
    "question",
    [
        "show me what to avoid", "tell me what not to give", "anything to avoid", "which meds are off limits",
        "list the contraindicated meds", "what should i tell him to avoid", "what should he avoid", "what to avoid", "what not to do",
        "what shouldnt he do", "what not to give", "what to stop",
    ],
)  # fmt: skip
def test_reply_when_it_is_asked_what_to_avoid_then_the_plan_says(engine, question):
    said = told(
        engine, "52M CKD3b, LBP 6 days, tylenol 1g prn no help, on losartan", question
    )

    assert said.startswith("In this plan (medication now): Stop acetaminophen")
    assert "No naproxen here" in said


@pytest.mark.parametrize(
    "question", ["what should he avoid with naproxen", "what should he not lift"]
)
def test_reply_when_something_is_named_with_it_then_more_is_asked(engine, question):
    said = told(engine, OPENING, question)

    assert not said.startswith("In this plan (medication now): Stop")


@pytest.mark.parametrize("asked", ["why no orders", "why wont you order anything"])
def test_reply_when_no_order_is_asked_about_then_who_is_out_of_scope_leads(
    engine, asked
):
    opening = "29F 24 weeks pregnant, back strain 2 weeks"
    consult, events = talk(engine, opening, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.parts[0].text.startswith("No orders for this patient: the patient is")
    assert not consult.case.treatments


@pytest.mark.parametrize(
    "asked", ["physio?", "tens ok?", "is heat ok", "can she see a physio", "massage"]
)
def test_reply_when_a_measure_is_asked_of_in_pregnancy_then_says_what_is_missing(
    engine, asked
):
    opening = "29F 24 weeks pregnant, back strain 2 weeks, tylenol did not help"
    _, events = talk(engine, opening, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.statements[0] == "scope-pregnancy-reason"


@pytest.mark.parametrize(
    ("asked", "statement"),
    [
        ("slr meaning", "slr-accuracy"), ("does smoking matter", "smoking"),
        ("what dose", "naproxen-dose"),
    ],
)  # fmt: skip
def test_reply_behind_a_plan_when_a_thing_is_named_then_no_order_is_carried_into_it(
    engine, asked, statement
):
    opening = (
        "45M, back strain for 2 weeks, failed ibuprofen, no other meds or conditions"
    )
    _, events = talk(engine, opening, "none", "none", "none", "just tell me", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert answer.statements[0] == statement


@pytest.mark.parametrize("asked", ["pregnancy test?", "do i need a pregnancy test"])
def test_test_when_no_statement_is_of_it_but_the_plan_names_it_then_its_line_answers(
    engine, asked
):
    opening = "36F LBP 1 wk + vaginal bleeding, LMP 7 weeks ago, tylenol no help"
    _, events = talk(engine, opening, asked)

    texts = [p.text for e in events if isinstance(e, Explained) for p in e.answer.parts]
    assert texts[0].startswith("In this plan (do now): Examine the abdomen")


COME_BACK = [
    "what should she come back for", "what should make him come back", "what would bring him back in", "come back if what?",
    "return if?", "reasons to return", "when should he worry", "what should prompt a call", "red flags to tell him",
    "warning signs for him", "return precautions", "safety net?", "which symptoms should bring her back",
]  # fmt: skip


@pytest.mark.parametrize("question", COME_BACK)
def test_reply_when_a_return_is_asked_of_then_the_plan_leads_and_what_all_are_told_follows(
    engine, question
):
    said = told(engine, PLAIN, "none", question)

    assert said.startswith("In this plan (reassessment): Reassess")
    assert "Tell every patient to go to emergency now" in said


@pytest.mark.parametrize("question", ["send home with safety net?", "return precautions?", "what should he come back for"])  # fmt: skip
def test_reply_when_a_return_is_asked_of_in_an_emergency_then_it_comes_first(
    engine, question
):
    assert told(engine, GRAVE, question).startswith("This patient: an emergency.")


@pytest.mark.parametrize(
    "question",
    ["is the pain coming back", "what do I get back from physio", "what should he get", "will it come back"],
)  # fmt: skip
def test_reply_when_something_else_comes_back_then_it_is_no_safety_net(
    engine, question
):
    assert "Tell every patient" not in told(engine, PLAIN, "none", question)
