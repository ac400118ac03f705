import pytest

from chatbot.engine.checking.reading import GRADE_LIMIT, plain_grades, reading_grade


@pytest.fixture(scope="module")
def content(engine):
    return engine.content


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        pytest.param("Go home. Rest now.", -4, 1, id="short words"),
        pytest.param("Keep moving as well as you can.", 0, 4, id="a plain line"),
        pytest.param(
            "Multidisciplinary rehabilitation ameliorates functional disability.",
            15,
            60,
            id="long words",
        ),
    ],
)
def test_grade_when_words_are_longer_is_higher(text, low, high):
    assert low <= reading_grade(text) <= high


def test_grade_when_one_sentence_is_cut_in_two_is_lower():
    whole = "Take the tablets with food and call us when your stools turn black."
    parts = "Take the tablets with food. Call us when your stools turn black."

    assert reading_grade(parts) < reading_grade(whole)


def test_grade_when_a_drug_is_named_counts_it_as_a_short_word(content):
    spot = ("statements", "tizanidine-cautions", "plain")
    plain = content.statements["tizanidine-cautions"].plain

    assert "antidepressants" in plain
    assert plain_grades(content)[spot] < reading_grade(plain)


def test_plain_texts_when_graded_are_all_below_the_limit(content):
    grades = plain_grades(content)

    assert len(grades) >= len(content.statements)
    assert max(grades.values()) < GRADE_LIMIT
