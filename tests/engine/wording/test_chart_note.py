import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.engine.wording import Speaker
from chatbot.model.consult import Input

OPENING = "54M lumbar strain 5 weeks, no leg pain, ibuprofen 600 tid helped a little, codeine allergy"


def note(engine, *texts):
    consult, events = start(engine, TODAY)
    for text in (*texts, "note"):
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    return consult, list(Speaker(engine.content).say(consult, events))


def rows(blocks):
    named = (
        b.text.split(": ", 1) for b in blocks if b.kind == "item" and b.number is None
    )
    return {row[0]: row[1] for row in named if len(row) == 2}


def test_note_when_asked_for_sorts_what_was_told_denied_and_taken(engine):
    _, blocks = note(engine, OPENING)

    said = rows(blocks)
    assert blocks[0].text == f"Note for the chart, {TODAY}"
    assert "age 54 years" in said["History"]
    assert "leg pain" not in said["History"]
    assert said["Denied"] == "leg pain."
    assert "ibuprofen 600 mg" in said["Treatments"]
    assert "codeine" in said["Allergies"]


def test_note_when_a_sign_was_not_asked_never_says_it_is_absent(engine):
    _, blocks = note(engine, OPENING)

    assert "fever" not in rows(blocks)["Denied"]
    assert any("Not yet screened" in b.text for b in blocks)


def test_note_when_a_danger_is_only_possible_says_so(engine):
    _, blocks = note(
        engine, "30F lumbar strain 3 weeks, saddle numbness, maybe a fever"
    )

    said = rows(blocks)
    assert said["Uncertain"] == "fever (possible)."
    assert (
        said["Suspect cauda equina syndrome (emergency)"]
        == "numbness between the legs."
    )
    assert said["Possibly spinal infection (emergency)"] == "fever."


def test_note_when_a_treatment_raised_it_says_how_that_went(engine):
    _, blocks = note(engine, "54M lumbar strain 5 weeks, ibuprofen 600 tid no help")

    suspect = rows(blocks)["Suspect a missed diagnosis (workup)"]
    assert suspect == "ibuprofen 600 mg three times daily (failed)."


def test_note_when_two_red_flags_suspect_one_thing_by_one_ground_says_it_once(engine):
    opening = "82F low back pain 2 weeks, on prednisone 5 mg, lost 3 kg over winter"
    _, blocks = note(engine, opening)

    told = [b.text for b in blocks if b.text.startswith("Suspect malignancy")]
    assert len(told) == 1


def test_note_when_made_names_every_line_of_the_plan(engine):
    consult, blocks = note(engine, OPENING)

    whole = {b.number for b in blocks if b.number is not None}
    folded = " ".join(b.text for b in blocks if b.kind == "item" and b.number is None)
    numbers = range(1, len(consult.plan.lines) + 1)
    assert whole
    assert all(n in whole or f"{n} " in folded for n in numbers)


@pytest.mark.parametrize("texts", [(), ("hello",)])
def test_note_when_nothing_was_told_holds_no_plan(engine, texts):
    _, blocks = note(engine, *texts)

    assert rows(blocks) == {"History": "nothing was told."}
    assert not any(b.number for b in blocks)
