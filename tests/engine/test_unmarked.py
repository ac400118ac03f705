from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Compared, Declined, Explained, Learned

TODAY = date(2026, 11, 22)
OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen"


def talk(engine, *texts):
    consult, _ = start(engine, TODAY)
    events = ()
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=consult.today))
    return consult, events


def answers(events):
    return [e.answer for e in events if isinstance(e, Answered | Declined | Explained)]


def test_reply_when_a_question_has_no_mark_then_answers_and_learns_nothing(engine):
    consult, events = talk(engine, OPENING, "does massage help")

    assert answers(events)[0].topics[0] == "manual_therapy"
    assert "massage" not in consult.case.treatments


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
