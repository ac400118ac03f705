import pytest

from chatbot.engine.answering.words.word import stem, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("exercises", "exercising"),
        ("recommend", "recommending"),
        ("stop", "stopped"),
        ("injection", "injections"),
        ("therapies", "therapy"),
        ("tablets", "tablet"),
        ("anaemia", "anemia"),
    ],
)
def test_stem_when_same_word_then_same_stem(one, other):
    assert stem(one) == stem(other)


def test_stem_when_tens_is_a_machine_then_not_a_number():
    assert stem("tens") != stem("ten")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("What's 800mg?", ("what", "800", "mg"), id="possessive, unit"),
        pytest.param("isn\u2019t it", ("isnt", "it"), id="curly apostrophe"),
        pytest.param("X-ray 2.5", ("x", "ray", "2.5"), id="hyphen, decimal"),
        pytest.param("caf\u00e9", ("cafe",), id="accent"),
        pytest.param("", (), id="empty"),
    ],
)
def test_words_when_read_then_plain(text, words):
    assert words_of(text) == words
