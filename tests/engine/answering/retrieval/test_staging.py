"""Which patient a short question in a consult is of."""

from datetime import date

import pytest

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input

TODAY = date(2026, 11, 27)
ROOT = "45F L leg pain to foot 5 wks, SLR positive, naproxen no help. no red flags, no weakness"
ACUTE = "34M low back strain 3 weeks, ibuprofen no help, no leg symptoms no red flags"
CHRONIC = (
    "60M axial low back pain 8 months, naproxen no help, no leg symptoms, no red flags"
)


def _leading(engine, opening, question):
    consult, _ = start(engine, TODAY)
    for text in (opening, "plan now", question):
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    parts = next(e.answer.parts for e in events if hasattr(e, "answer"))
    return next(part.statements[0] for part in parts if part.statements)


@pytest.mark.parametrize(
    ("opening", "question", "expected"),
    [
        (ROOT, "can i inject her", "epidural-small"),
        (ACUTE, "surgery?", "surgery-axial-few"),
        (CHRONIC, "can i inject her", "injection-axial-against"),
        (CHRONIC, "injection?", "injection-axial-against"),
        (ROOT, "surgery?", "surgery-timing"),
        (CHRONIC, "surgery?", "surgery-axial-few"),
        (ROOT, "physio?", "early-pt-sciatica"),
        (ACUTE, "physio?", "early-pt-axial"),
        (ROOT, "manipulation?", "manipulation-leg-pain"),
        (ACUTE, "manipulation?", "manipulation-acute"),
        (CHRONIC, "manipulation?", "manipulation-alone-allowed"),
        (ROOT, "bed rest?", "bed-rest-sciatica"),
        (ACUTE, "bed rest?", "stay-active"),
        (ROOT, "how long will this last", "sciatica-course"),
        (ACUTE, "how long will this last", "acute-course"),
        (ACUTE, "how long is he going to hurt", "acute-course"),
        (CHRONIC, "will it get better", "persistent-course"),
        (ACUTE, "does massage work for chronic pain", "massage-evidence"),
        (ACUTE, "is it worrying it's not gone", "acute-course"),
        (ACUTE, "is turmeric any good", "turmeric-untested"),
    ],
)
def test_short_question_is_led_by_what_is_held_of_such_patients(
    engine, opening, question, expected
):
    assert _leading(engine, opening, question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("does yoga help", "yoga"),
        ("traction?", "traction"),
        ("stretching machine?", "traction"),
        ("hamstring stretches?", "apta-acute"),
        ("surgery for sciatica?", "surgery-timing"),
        ("exercise in chronic pain?", "exercise-chronic"),
    ],
)
def test_question_that_names_more_is_led_by_what_is_held_on_it(
    engine, question, expected
):
    assert _leading(engine, ACUTE, question) == expected
