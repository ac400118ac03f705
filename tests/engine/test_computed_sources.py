import pytest
from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered


@pytest.mark.parametrize(
    "asked",
    [
        "egfr 67F cr 1.4?",
        "crcl 80M 70 kg cr 1.2?",
        "bmi 170 cm 80 kg?",
        "mme of oxycodone 10 mg qid?",
        "pregabalin with crcl 25?",
        "phq-9 score 14?",
        "start back 6 with subscale 4?",
    ],
)
def test_answer_when_computed_names_its_source(engine, asked):
    consult, _ = start(engine, TODAY, "clinician")
    _, events = reply(engine, consult, Input(text=asked, on=TODAY))

    (answered,) = (e for e in events if isinstance(e, Answered))
    assert answered.answer.status == "computed"
    assert all(part.cites for part in answered.answer.parts)
