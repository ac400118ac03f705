import pytest

from chatbot.engine.answering.words.degrees import higher_degrees


@pytest.mark.parametrize(
    "word", ["gentlest", "riskier", "thinnest", "pricier", "weaker", "paler", "slower"]
)
def test_degrees_when_regular_then_written_as_people_write_them(word):
    assert word in set(higher_degrees())


@pytest.mark.parametrize("word", ["gentlest", "riskier", "compulsory"])
def test_word_when_of_degree_or_duty_then_leaves_open_what_is_asked(engine, word):
    assert engine.answerer.read(word).units[0].role == "common"
