"""`How do i stop it`: of the medicine that is taken, and of nothing else."""

import pytest
from fakes import talk

from chatbot.model.event import Answered


@pytest.mark.parametrize(
    "said",
    [
        "how do i stop it",
        "how do i stop it then?",
        "how should he stop it",
        "how to stop it safely?",
        "so how does she stop this",
        "how do we safely discontinue it",
        "how can i stop",
        "how would you best stop it now",
        "ok how to quit it",
        "how does one stop that",
    ],
)
def test_taper_when_how_to_stop_is_asked_then_it_is_of_what_is_taken(engine, said):
    case = "58M, chronic LBP, on gabapentin 300 mg three times daily"
    _, events = talk(engine, case, f"{said.rstrip('?')}?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "aper over at least 1 week" in answer.parts[0].text


@pytest.mark.parametrize(
    "said",
    [
        "how do i stop it coming back",
        "how to stop smoking",
        "how do i stop the pain",
        "how do i stop it getting worse",
        "how to stop him worrying",
    ],
)
def test_taper_when_something_else_is_to_stop_then_no_medicine_is_meant(engine, said):
    case = "58M, chronic LBP, on gabapentin 300 mg three times daily"
    _, events = talk(engine, case, f"{said}?")

    texts = [p.text for e in events if isinstance(e, Answered) for p in e.answer.parts]
    assert not any("aper over at least 1 week" in text for text in texts)


@pytest.mark.parametrize(
    "said", ["can she stop it suddenly", "how do I taper her oxycodone"]
)
def test_taper_when_what_is_taken_is_barred_then_how_to_stop_still_leads(engine, said):
    case = "60F, chronic LBP, on oxycodone 10 mg qid and lorazepam"
    _, events = talk(engine, case, "oxycodone?", f"{said}?")

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "abrupt" in answer.parts[0].text


@pytest.mark.parametrize("said", ["prednisone taper ok for her?", "medrol taper?"])
def test_taper_when_it_is_a_course_of_what_is_barred_then_the_bar_leads(engine, said):
    case = "58F sciatica 3 weeks, pain to the foot, hypertension on lisinopril"
    _, events = talk(engine, case, said)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert "not for this patient" in answer.parts[0].text
