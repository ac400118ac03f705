import pytest

from chatbot.engine.answering.target import Targets


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("should I screen for depression", False, id="screened"),
        pytest.param("should I screen him for anxiety", False, id="someone screened"),
        pytest.param("which scan for suspected cancer", False, id="scanned"),
        pytest.param("MRI with contrast for discitis", False, id="scanned so"),
        pytest.param("fever and iv drug use, which scan", False, id="drug habit"),
        pytest.param("accuracy of weight loss for cancer", False, id="how it tells"),
        pytest.param("best blood pressure drug", True, id="other medicine"),
        pytest.param("duloxetine for depression", True, id="treated"),
        pytest.param("screening or treatment for cancer", True, id="treated too"),
        pytest.param("manage constipation on opioids", False, id="own harm"),
        pytest.param("on duloxetine for a week and queasy", False, id="time"),
        pytest.param("how do I manage constipation", True, id="no medicine named"),
    ],
)
def test_is_other_when_a_condition_is_looked_for_then_it_is_not_to_be_treated(
    engine, question, expected
):
    read = engine.answerer.read(question)

    assert Targets(engine.content).is_other(read) is expected
