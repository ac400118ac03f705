import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.consult import Input

OPENING = (
    "42M back strain 10 days, failed flexeril, heat, ibuprofen 800 and voltaren gel, "
    "no leg symptoms"
)


def said(engine, *texts, reader="clinician"):
    consult, events = start(engine, TODAY, reader)
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    return consult, Speaker(engine.content).say(consult, events)


def numbered(blocks):
    return [b for b in blocks if b.number is not None and b.kind == "item"]


def test_plan_when_long_opens_with_five_lines_at_most_and_names_the_rest(engine):
    consult, blocks = said(engine, OPENING, "just tell me")

    shown = numbered(blocks)
    folded = [b.text for b in blocks if b.kind == "item" and b.number is None]
    assert len(shown) <= 5
    for number, line in enumerate(consult.plan.lines, 1):
        opened = number in {b.number for b in shown}
        assert opened or any(f"{number} " in text for text in folded)
        assert not opened or line.id in {b.line for b in shown}


def test_plan_when_more_is_asked_shows_every_line_and_its_sources(engine):
    consult, blocks = said(engine, OPENING, "just tell me", "more")

    assert [b.line for b in numbered(blocks)] == [x.id for x in consult.plan.lines]
    assert any(b.kind == "source" for b in blocks)


def test_more_when_an_answer_came_last_goes_on_with_the_answer(engine):
    _, blocks = said(engine, OPENING, "just tell me", "does he need an MRI?", "more")

    assert "Also in the plan" not in as_plain(blocks)
    assert "Medication now" not in as_plain(blocks)


def test_patient_when_shown_a_plan_sees_all_plain_lines(engine):
    consult, blocks = said(engine, OPENING, "just tell me", reader="patient")

    assert len(numbered(blocks)) == sum(x.plain is not None for x in consult.plan.lines)


def test_change_when_shown_names_lines_in_words(engine):
    answers = ["none", "none", "none", "none", "none", "4", "pain goes to the foot now"]
    _, blocks = said(engine, OPENING, *answers)

    text = as_plain(blocks)
    assert "No gabapentin or pregabalin" in text
    assert "gabapentinoid-radicular" not in text


@pytest.mark.parametrize("text", ["he cannot pee", "foot drop since today"])
def test_emergency_when_raised_is_named_once_with_what_to_do(engine, text):
    _, blocks = said(engine, OPENING, text)

    assert [b.kind for b in blocks].count("alert") == 1
    assert any("today" in b.text for b in numbered(blocks))
