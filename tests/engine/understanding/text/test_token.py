import pytest

from chatbot.engine.understanding.text.number import number_at
from chatbot.engine.understanding.text.token import fold, key_of, tokens_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("54M", ["54", "m"]),
        ("x3wks", ["x", "3", "wks"]),
        ("p.r.n.", ["prn"]),
        ("w/o pain", ["w/o", "pain"]),
        ("1,200 mg", ["1200", "mg"]),
        ("2.5mg.", ["2.5", "mg", "."]),
        ("1,4 mg/dl", ["1.4", "mg", "/", "dl"]),
        ("temp 38,5", ["temp", "38.5"]),
        ("1,3", ["1", ",", "3"]),
        ("L4,5 disc", ["l", "4", ",", "5", "disc"]),
        ("can\u2019t", ["can't"]),
    ],
)
def test_tokens_of_when_text_is_shorthand_then_it_is_cut_where_it_should(text, words):
    assert [t.word for t in tokens_of(text)] == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("radiates", "radiating"), ("exercise", "exercises"), ("patch", "patches"),
        ("allergy", "allergies"), ("stopped", "stopping"), ("relieved", "relieves"),
        ("patient's", "patient"), ("headache", "headaches"), ("brace", "braces"),
    ],
)  # fmt: skip
def test_key_of_when_only_the_ending_differs_then_the_same(one, other):
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("tens", "ten"), ("aids", "aid"), ("he's", "he"), ("numb", "number")],
)
def test_key_of_when_another_word_is_meant_then_different(one, other):
    assert key_of(one) != key_of(other)


@pytest.mark.parametrize(
    "text", ["\u0130stanbul", "STRASSE \u00df", "\u200bzero\u00a0width"]
)
def test_fold_when_letters_are_odd_then_the_length_is_kept(text):
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3", 3, 3), ("two and a half", 2.5, 2.5), ("2-3", 2, 3), ("six to eight", 6, 8),
        ("fifty six", 56, 56), ("a couple of", 2, 2), ("a few", 2, 4), ("2\u00bd", 2.5, 2.5),
        ("half a", 0.5, 0.5), ("one hundred", 100, 100),
    ],
)  # fmt: skip
def test_number_at_when_written_in_words_or_digits_then_it_is_read(text, low, high):
    number = number_at(tokens_of(text), 0)

    assert number is not None
    assert (number.low, number.high) == (low, high)
