import pytest
from fakes import TODAY, talk

from chatbot.engine.consult import reply
from chatbot.engine.wording.answer import MOST_ROWS, rows_of
from chatbot.engine.wording.speaker import Speaker
from chatbot.model.case import Status
from chatbot.model.consult import Input
from chatbot.model.event import (
    Answered,
    Compared,
    Declined,
    Explained,
    Learned,
    Noticed,
)

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"


def answers(events):
    return [e.answer for e in events if isinstance(e, Answered | Declined | Explained)]


def test_reply_when_a_question_has_no_mark_then_answers_and_learns_nothing(engine):
    consult, events = talk(engine, OPENING, "does massage help")

    assert answers(events)[0].topics[0] == "manual_therapy"
    assert "massage" not in consult.case.treatments


@pytest.mark.parametrize(
    "opened", ["dont know about", "cant say re", "can't tell about"]
)
def test_reply_when_something_is_not_known_then_it_is_no_question(engine, opened):
    consult, events = talk(engine, OPENING, f"{opened} cancer, no fever")

    assert not answers(events)
    assert consult.case.observations["cancer_history"].status is Status.UNKNOWN
    assert consult.case.observations["fever"].status is Status.ABSENT


@pytest.mark.parametrize(
    "text", ["bladder fine, saddle fine, legs ok", "bladder fine, saddle ok"]
)
def test_reply_when_what_was_asked_is_called_ok_then_it_is_no_question(engine, text):
    consult, events = talk(engine, OPENING, text)

    assert not answers(events)
    assert consult.case.observations["saddle_numbness"].status is Status.ABSENT


def test_reply_when_what_is_not_known_has_no_name_then_it_is_no_question(engine):
    _, events = talk(engine, OPENING, "dont know about the prostate, rest no")

    assert not answers(events)


def test_reply_when_an_age_is_of_anyone_then_the_patient_keeps_theirs(engine):
    consult, _ = talk(engine, OPENING, "is tylenol ok for an 80 year old woman?")

    assert consult.case.observations["age"].value == 45
    assert consult.case.observations["sex"].value == "male"


def test_reply_when_words_of_suicide_are_told_then_the_crisis_is_answered(engine):
    _, events = talk(engine, OPENING, "he says he wants to kill himself")

    assert answers(events)[0].subject == "suicide-safety"


def test_reply_when_suicide_is_denied_then_nothing_is_answered(engine):
    _, events = talk(engine, OPENING, "denies suicidal thoughts")

    assert answers(events) == []


def test_reply_when_facts_precede_a_question_then_both_are_taken(engine):
    consult, events = talk(engine, OPENING, "he is on apixaban, can he take naproxen")

    assert consult.case.treatments["apixaban"].status == "current"
    assert any(isinstance(e, Learned) for e in events)
    assert "apixaban" in answers(events)[0].parts[0].text


def test_reply_when_two_what_ifs_are_compared_then_shows_both_and_applies_none(engine):
    consult, events = talk(engine, OPENING, "what if he had CKD versus an ulcer?")

    compared = [e for e in events if isinstance(e, Compared)]
    assert [e.assumption for e in compared] == ["he had CKD", "an ulcer"]
    assert not any(e.applies for e in compared)
    assert consult.assumed is None


def test_reply_when_a_what_if_bars_a_drug_then_no_text_is_added_and_changed(engine):
    _, events = talk(engine, OPENING, "what if he were 80 and on warfarin?")

    compared = next(e for e in events if isinstance(e, Compared))
    assert not {*compared.added} & {*compared.changed}
    assert not {*compared.added} & {*compared.removed}
    assert any("warfarin" in text for text in (*compared.added, *compared.changed))


@pytest.mark.parametrize(
    "question",
    ["what changed since turn 1?", "what has changed?", "what is new since turn 1?"],
    ids=str,
)
def test_reply_when_asked_what_changed_then_tells_facts_and_lines(engine, question):
    _, events = talk(engine, OPENING, "he is on warfarin", question)

    told = " ".join(part.text for part in answers(events)[0].parts)
    assert "warfarin" in told
    assert "Added: " in told or "Changed: " in told


def test_reply_when_asked_why_a_line_then_gives_its_statements(engine):
    consult, events = talk(engine, OPENING, "why is line 2 there?")

    answer = answers(events)[0]
    assert answer.parts[0].text == consult.plan.lines[1].text


def test_reply_when_asked_what_could_change_then_names_effects(engine):
    _, events = talk(engine, OPENING, "what is unknown and what would it change?")

    parts = answers(events)[0].parts
    assert any(part.text.startswith("If ") for part in parts)


def test_more_when_typed_again_then_goes_on_until_all_was_shown(engine):
    consult, _ = talk(engine, OPENING, "should I give tramadol?")
    count = len(consult.answer.parts)
    seen = []
    for _ in range(count + 1):
        consult, events = reply(engine, consult, Input(text="more", on=TODAY))
        seen += [
            e.code for e in events if not isinstance(e, Answered) and hasattr(e, "code")
        ]

    assert seen[-1] == "no more"


def test_sources_when_asked_after_a_question_on_the_case_then_are_of_the_answer(engine):
    _, events = talk(
        engine, OPENING, "does heat help?", "what do you know so far?", "which sources?"
    )

    assert "french-2006" in answers(events)[0].cites


@pytest.mark.parametrize(
    "question",
    [
        "what if he is 80 and has ckd and takes warfarin",
        "what if he is 80?",
        "what if she has cancer and is on apixaban?",
    ],
    ids=str,
)
def test_reply_when_a_what_if_is_asked_then_the_case_is_untouched(engine, question):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, question)

    assert any(isinstance(e, Compared) for e in events)
    assert after.case == before.case


@pytest.mark.parametrize(
    "question",
    [
        "nsaid in ckd stage 3",
        "aleve ok w lisinopril n hctz",
        "gabapentin ok since it's nerve pain",
        "would nice support gabapentin",
        "naproxen safe because his kidneys are fine",
        "flexaril how long b4 i stop it",
        "methocarbamol 750 how often",
        "duloxetine 30 or 60",
        "pregabalin with crcl 30",
        "gabapentin in a frail 85 year old",
        "cyclobenzaprine while on prozac",
        "ibuprofen dose for my 6 yr old with fever",
        "short course of hydrocodone for severe pain",
        "nsaid if prior gi bleed on eliquis",
        "aortic aneurysm as cause of back pain",
        "diet for kidney stones",
        "treat pneumonia",
        "spinal fusion results",
        "ok to give 5 percocets",
        "oxycodone 15 mg tid in mme",
        "oramorph 10mg/5ml, 5 ml qds - mme?",
        "is 3200 mg of ibuprofen a day ok",
        "side by side: tylenol and tramadol",
        "head to head naproxen meloxicam",
        "ketorolac max days",
        "naproxen 500 bd too much",
        "and if creatinine were 0,9 mg/dl",
        "cauda equina signs",
        "smoking cessation drugs",
        "pregnancy test accuracy",
        "deprescribing sedatives in an older adult with back pain",
        "robaxin vs zanaflex, and does he need omeprazole",
        "etodolac or meloxicam, is one safer",
        "neck pain after whiplash best nsaid",
        "shoulder physical therapy",
        "mri for foot weakness",
        "and if he gets foot drop",
        "if he is 80",
        "and if she's 80",
        "if she is 28 weeks pregnant",
        "and if his egfr is 25",
        "and in ckd",
        "tens machine",
        "72 yo with new back pain needs imaging?",
        "can she take ibuprofen while pregnant?",
    ],
    ids=str,
)
def test_reply_when_something_is_only_asked_about_then_the_case_is_untouched(
    engine, question
):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, question)

    assert after.case == before.case.model_copy(update={"today": after.case.today})
    assert any(
        isinstance(e, Answered | Declined | Explained | Compared) for e in events
    )


@pytest.mark.parametrize(
    "question",
    [
        "in pregnancy",
        "while breastfeeding",
        "5 or 10 mg",
        "just at night",
        "if he's 80",
    ],
    ids=str,
)
def test_reply_when_a_fragment_follows_an_answer_then_it_asks_of_the_same(
    engine, question
):
    before, _ = talk(engine, OPENING, "what dose of naproxen?")
    after, events = talk(engine, OPENING, "what dose of naproxen?", question)

    assert [
        event.answer.subject for event in events if isinstance(event, Answered)
    ] == ["naproxen"]
    assert after.case == before.case


@pytest.mark.parametrize(
    ("told", "finding"),
    [
        ("has numbness in the groin", "saddle_numbness"),
        ("has incontinence and fever", "bladder_change"),
        ("is incontinent of urine", "bladder_change"),
        ("is weak in both legs", "leg_weakness"),
        ("is febrile and has a rash", "fever"),
        ("also has ckd", "ckd"),
        ("ckd stage 3", "ckd"),
        ("egfr 25", "egfr"),
        ("and with numbness in the groin", "saddle_numbness"),
    ],
    ids=str,
)
def test_reply_when_a_note_opens_without_a_subject_then_it_is_learned(
    engine, told, finding
):
    consult, events = talk(engine, OPENING, told)

    assert consult.case.observations[finding].status is Status.PRESENT
    assert answers(events) == []


@pytest.mark.parametrize(
    ("told", "medicine"),
    [
        ("apixaban for afib", "apixaban"),
        ("sertraline for depression", "sertraline"),
        ("methotrexate for ra", "methotrexate"),
        ("naproxen 500 bid", "naproxen"),
        ("on gabapentin with egfr 25", "gabapentin"),
        ("treated with naproxen", "naproxen"),
        ("yoga gave some relief", "yoga"),
    ],
    ids=str,
)
def test_reply_when_a_medicine_is_told_with_its_purpose_then_it_is_recorded(
    engine, told, medicine
):
    consult, events = talk(engine, OPENING, told)

    assert medicine in consult.case.treatments
    assert answers(events) == []


@pytest.mark.parametrize(
    "told",
    ["walking helps", "mri booked", "poor sleep", "desk job", "can walk", "thanks"],
    ids=str,
)
def test_reply_when_a_note_holds_nothing_new_then_no_answer_is_given(engine, told):
    _, events = talk(engine, OPENING, told)

    assert answers(events) == []


def test_reply_when_a_medicine_was_only_mentioned_then_it_is_not_taken(engine):
    told = "My doctor mentioned gabapentin for the shooting pain, does that work?"
    consult, events = talk(engine, OPENING, told)

    assert consult.case.treatments["gabapentin"].status == "planned"
    assert answers(events)[0].topics[0] == "gabapentinoid"


def test_more_when_a_what_if_differs_much_then_goes_on_until_all_was_shown(engine):
    asked = "what if it has lasted 5 months and he takes warfarin, oxycodone and xanax"
    consult, events = talk(engine, OPENING, asked)
    whole = next(e for e in events if isinstance(e, Compared))
    wanted = rows_of(whole)
    seen: list[str] = []
    while any(isinstance(e, Compared) for e in events):
        blocks = Speaker(engine.content).say(consult, events)
        seen += [b.text for b in blocks if b.kind == "item"]
        consult, events = reply(engine, consult, Input(text="more", on=TODAY))

    assert len(wanted) > MOST_ROWS
    assert tuple(seen) == wanted
    assert [e.code for e in events if isinstance(e, Noticed)] == ["no more"]


def test_apply_when_a_what_if_was_paged_then_it_is_applied(engine):
    asked = "what if it has lasted 5 months and he takes warfarin, oxycodone and xanax"
    consult, _ = talk(engine, OPENING, asked, "more", "make it so")

    assert consult.case.treatments["warfarin"].status == "current"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("thanks", ["courtesy"]),
        ("no meds otherwise", ["complete"]),
    ],
)
def test_reply_when_nothing_is_asked_then_it_is_acknowledged(engine, text, codes):
    _, events = talk(engine, "45M low back strain for 2 weeks", text)

    assert [e.code for e in events if isinstance(e, Noticed)] == codes


IN_PLACE = [
    "gabapentin takes how long to work", "lidocaine patch on for how long",
    "flexeril at what dose", "tizanidine works by what mechanism", "norco is how many mme",
    "ibuprofen and naproxen differ how", "mri is needed when",
]  # fmt: skip
OF_KNOWING = [
    "he takes tylenol, no idea how much", "took naproxen dont know how often",
    "on tylenol unclear how much",
]  # fmt: skip


@pytest.mark.parametrize("asked", IN_PLACE)
def test_reply_when_the_question_stands_inside_then_answers_and_learns_nothing(
    engine, asked
):
    before, _ = talk(engine, OPENING)
    consult, events = talk(engine, OPENING, asked)

    assert answers(events)
    assert consult.case == before.case


@pytest.mark.parametrize("told", OF_KNOWING)
def test_reply_when_only_a_doubt_is_told_then_the_medicine_is_learned(engine, told):
    _, events = talk(engine, OPENING, told)

    assert not answers(events)
    assert any(isinstance(e, Learned) and e.treatments for e in events)


@pytest.mark.parametrize("said", ["thanks thats all", "thanks, that's it"])
def test_reply_when_only_thanked_then_nothing_is_misunderstood(engine, said):
    _, events = talk(engine, OPENING, said)

    assert [e.code for e in events if isinstance(e, Noticed)] == ["courtesy"]
