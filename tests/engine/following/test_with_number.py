"""Questions with a number that is not this patient's are answered as if it were."""

import pytest
from fakes import talk

from chatbot.engine.wording import Speaker, as_plain

KIDNEYS = "68M, back pain 6 months, creatinine 1.9 mg/dl, 76 kg"


def said(engine, consult, events):
    return as_plain(Speaker(engine.content).say(consult, events))


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (["crcl at 60 kg?"], "x 60 kg / (72 x creatinine 1.9 mg/dL) = 32 mL/min"),
        (["crcl if he weighs 60 kg?"], "= 32 mL/min"),
        (["crcl?", "and at 60 kg?"], "= 32 mL/min"),
        (["crcl?", "what about at 100 kg"], "= 53 mL/min"),
        (["his egfr?", "what would it be with a creatinine of 1.0 mg/dl"], "= 82 mL/min"),
        (["is naproxen ok at egfr 25?"], "No naproxen here. With eGFR 25"),
        (["naproxen ok if creatinine rises to 250 umol/l?"], "With eGFR 24"),
        (["gabapentin dose at crcl 20?"], "200 to 700 mg a day"),
        (["gabapentin 600 tds ok?", "and if creatinine goes to 300 umol/l?"], "is 700 mg"),
        (["naproxen ok?", "and if creatinine were 0,9 mg/dl"], "Naproxen 500 mg"),
        (["max tramadol?", "if his egfr were 20?"], "no more than 200 mg a day"),
        (["duloxetine dose", "if creat goes up to 250"], "With creatinine clearance 27"),
    ],
)  # fmt: skip
def test_question_when_its_number_is_not_the_patients_then_is_answered_with_it(
    engine, turns, told
):
    before, _ = talk(engine, KIDNEYS)
    after, events = talk(engine, KIDNEYS, *turns)

    assert told in said(engine, after, events)
    assert "The case is unchanged." in said(engine, after, events)
    assert after.case.observations == before.case.observations
    assert after.plan == before.plan


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("his creatinine is now 2.4 mg/dl, is naproxen ok?", 2.4),
        ("creatinine 2.4 mg/dl", 2.4),
        ("creatinine rose to 2.4 mg/dl", 2.4),
        ("sorry, creatinine was 2.4 mg/dl", 2.4),
    ],
)
def test_number_when_it_is_told_then_it_is_kept(engine, told, value):
    after, _ = talk(engine, KIDNEYS, told)

    assert after.case.observations["creatinine"].value == value


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (["crcl?", "and if he was 86 years"], "(140 - 86) x 76 kg"),
        (["tramadol 100 qds ok?", "and if he was 80"], "over 75 years) is 300 mg"),
    ],
)
def test_age_when_it_is_supposed_of_a_figure_then_is_worked_out_anew(
    engine, turns, told
):
    after, events = talk(engine, KIDNEYS, *turns)

    assert told in said(engine, after, events)
    assert after.case.observations["age"].value == 68
