import pytest
from fakes import load_once

from chatbot.engine.slip import Spellings
from chatbot.engine.understanding.text.spelling import Speller
from chatbot.engine.understanding.text.token import key_of

WORDS = ["ibuprofen", "numbness", "stroke", "heart", "back", "pain", "diabetes"]
SPELLER = Speller(
    map(key_of, [*WORDS, "diabeta"]),
    Spellings.of(WORDS),
    (load_once()[0].dialog.words_of("everyday English", "a real word"),),
)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("ibuprofin", "ibuprofen"),
        ("ibupofen", "ibuprofen"),
        ("iubprofen", "ibuprofen"),
        ("numbnes", "numbness"),
        ("bakc", "back"),
        ("pian", "pain"),
        ("buprofen", "ibuprofen"),
        ("bnumbness", "numbness"),
        ("diabettes", "diabetes"),
    ],
)
def test_correct_when_one_letter_is_wrong_then_the_known_word_is_meant(word, meant):
    assert SPELLER.correct(word, key_of(word)) == key_of(meant)


@pytest.mark.parametrize(
    "word",
    [
        "strobe",
        "strike",
        "strong",
        "hear",
        "heard",
        "ibprfen",
        "bacx",
        "npai",
    ],
)
def test_correct_when_a_real_word_or_too_far_then_it_is_left(word):
    assert SPELLER.correct(word, key_of(word)) == key_of(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [("bac", {"back"}), ("bacx", {"back"}), ("psin", {"pain"}), ("very", set())],
)
def test_may_mean_when_a_word_is_short_then_what_it_may_be_for_is_told(word, meant):
    assert SPELLER.may_mean(word, key_of(word)) == meant
