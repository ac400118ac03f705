"""An interview that is pasted: replies to what a clinician asks in it."""

from datetime import date

import pytest

from chatbot.engine.understanding import read

TODAY = date(2026, 11, 25)


def told(engine, *turns):
    """What is observed where the clinician and the patient speak in turn."""
    names = ("Doctor:", "Patient:") * len(turns)
    text = "\n".join(f"{n} {t}" for n, t in zip(names, turns, strict=False))
    reading = read(engine.lexicon, text, None, TODAY)
    return {o.finding: (o.status.value, o.value) for o in reading.observations}


@pytest.mark.parametrize(
    ("put", "reply", "finding", "status"),
    [
        ("Do you smoke?", "Half a pack a day.", "smoking", "present"),
        ("Do you drink?", "I do, probably more than I should.", "alcohol_use", "present"),
        ("Any alcohol?", "Maybe a beer or two on weekends.", "alcohol_use", "possible"),
        ("And waterworks?", "Fine.", "bladder_change", "absent"),
        ("any issues with the bathroom", "no", "bowel_change", "absent"),
        ("Any allergies?", "Not that I know of.", "allergies_complete", "present"),
        ("Have you ever had a seizure?", "I have, yes.", "seizure_disorder", "present"),
        ("Okay. Do you have asthma?", "Dunno.", "asthma", "unknown"),
        ("Has aspirin ever set off your asthma?", "Yes, badly.", "nsaid_hypersensitivity", "possible"),
        ("Is the pain worse at night?", "Much worse, yes.", "night_pain", "possible"),
        ("how far down does it go", "all the way to my ankle", "leg_pain_below_knee", "present"),
        ("Any thoughts of harming yourself?", "No, nothing like that.", "suicidal_thoughts", "absent"),
    ],
)  # fmt: skip
def test_read_when_a_reply_stands_behind_its_question_then_it_answers(
    engine, put, reply, finding, status
):
    found = told(engine, "So your back hurts?", "Yes.", put, reply)

    assert found[finding][0] == status


@pytest.mark.parametrize(
    ("put", "reply", "finding", "value"),
    [
        ("How long have you had this?", "For, well, must be six weeks now.", "duration", 42),
        ("when did the back pain start", "um i think around two weeks ago i was digging", "duration", 14),
        ("And how long have you had the pain?", "Four days.", "duration", 4),
        ("How bad, on a scale of one to ten?", "About a seven, eight when I bend.", "pain_score", 7),
        ("How old are you?", "Seventy four.", "age", 74),
        ("So, you're how far along?", "Twenty six weeks tomorrow.", "gestation", 26 * 7),
        ("when did it flare up this time", "about ten days ago", "duration", 10),
        ("which leg hurts?\nPatient: The left.\nDoctor: how long has this been going on", "two weeks", "duration", 14),
    ],
)  # fmt: skip
def test_read_when_a_value_is_asked_then_the_reply_gives_it(
    engine, put, reply, finding, value
):
    assert told(engine, put, reply)[finding] == ("present", value)


@pytest.mark.parametrize(
    "turns",
    [
        ("How long have you had diabetes?", "Ten years."),
        ("Any numbness in the foot?", "Yes, the toes.", "How long have you had that?", "Two days."),
        ("How long will it take?", "I don't know."),
        ("When did this happen? When did you get the injection?", "Four weeks ago."),
    ],
)  # fmt: skip
def test_read_when_a_time_is_that_of_something_else_then_it_is_not_of_the_pain(
    engine, turns
):
    assert "duration" not in told(engine, *turns)


@pytest.mark.parametrize(
    ("put", "reply", "finding"),
    [
        ("Any nausea or vomiting?", "No, not really.", "visceral_symptoms"),
        ("Do you have children?", "No.", "bladder_change"),
        ("And passing urine?", "My brother drove me here.", "bladder_change"),
        ("Are your bowels working?", "I would rather talk of my leg.", "bowel_change"),
    ],
)  # fmt: skip
def test_read_when_a_reply_answers_nothing_then_nothing_is_denied(
    engine, put, reply, finding
):
    assert finding not in told(engine, "Your back hurts?", "Yes.", put, reply)


def test_read_when_a_finding_is_told_elsewhere_then_a_reply_changes_nothing(engine):
    found = told(engine, "Any trouble?", "I can't pass urine.", "Bladder?", "Fine.")

    assert found["bladder_change"][0] == "present"


def test_read_when_allergies_are_asked_then_what_is_named_is_one(engine):
    text = "Doctor: Any allergies?\nPatient: Penicillin gives me hives."

    reading = read(engine.lexicon, text, None, TODAY)

    assert [a.name for a in reading.allergies] == ["penicillin"]


@pytest.mark.parametrize(
    ("put", "reply", "told"),
    [
        ("What about Lyrica?", "Seventy five twice a day.", [("pregabalin", 75, "unknown")]),
        ("And the naproxen?", "It made me sick.", [("naproxen", None, "adverse")]),
        ("And the ibuprofen, how much?", "Six hundred, three times a day. It hasn't touched it.", [("ibuprofen", 600, "none")]),
        ("Have you had gabapentin?", "It made my sister sick.", []),
        ("Would you like to try gabapentin?", "I'd rather not.", []),
    ],
)  # fmt: skip
def test_read_when_a_medicine_is_asked_about_then_the_reply_is_of_it(
    engine, put, reply, told
):
    text = f"Doctor: {put}\nPatient: {reply}"

    reading = read(engine.lexicon, text, None, TODAY)

    assert [(t.name, t.dose, t.response) for t in reading.treatments] == told
    assert all(text[t.start : t.end] == t.text for t in reading.treatments)
