import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read
from chatbot.engine.understanding.requests.of_named import names_calculator


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("phq-2", True),
        ("phq9 score 14", True),
        ("her odi is 42", True),
        ("egfr 67 f cr 1.4", True),
        ("crcl 72 m 82 kg cr 2.1", True),
        ("mme oxycodone 10 qid", True),
        ("bmi 95 kg 170 cm", True),
        ("crcl calc 72yo 80kg cr 1.6 male", True),
        ("calculate egfr 67 f cr 1.4", True),
        ("egfr 24", False),
        ("egfr 24 on apixaban", False),
        ("egfr unknown creatinine 1.4 back strain", False),
        ("bmi 32", False),
        ("peg tube in place", False),
        ("mme", False),
        ("oxycodone 10 qid in mme", True),
        ("oramorph 10 mg / 5 ml , 5 ml qds - mme ?", True),
        ("total acetaminophen a day", True),
        ("so total codeine per day ?", True),
        ("his creatinine clearance please", True),
        ("what's her egfr now", True),
        ("days of naproxen so far", True),
        ("days of fever and chills", False),
        ("his egfr 45", False),
        ("total knee replacement", False),
        ("total acetaminophen 2600 a day", False),
        ("on oxycodone 60 mme", False),
        ("oxycodone 10 qid , 60 mme", False),
        ("takes oxycodone 10 qid , mme", False),
    ],
)
def test_names_calculator_when_only_its_numbers_follow_is_true(text, expected):
    assert names_calculator(text.split()) is expected


@pytest.mark.parametrize("text", ["PHQ-2", "egfr 67F cr 1.4", "mme oxycodone 10 qid"])
def test_read_when_a_calculator_is_named_asks_and_tells_nothing(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)

    assert reading.questions
    assert not reading.observations
    assert not reading.treatments
