import pytest

from chatbot.engine.answering.reading.form import (
    asked_part,
    asks,
    names_without_telling,
)


@pytest.mark.parametrize(
    "text",
    [
        "does heat help",
        "is naproxen ok with a bad stomach",
        "do nsaids work for acute pain",
        "which nsaid is best",
        "when should I order an x-ray",
        "naproxen dose",
        "side effects of cyclobenzaprine",
        "naproxen vs ibuprofen",
        "heat or ibuprofen",
        "naproxen in pregnancy",
        "oxycodone with tramadol",
        "he wants an mri",
        "isnt it dangerous",
        "naproxen and egfr 40",
        "was 800 mg too much",
        "is 10 days long enough to say it failed",
    ],
    ids=str,
)
def test_asks_when_put_as_a_question_then_true(answerer, text):
    assert asks(answerer.read(text), follows=False, awaited=False)


@pytest.mark.parametrize(
    "text",
    [
        "on naproxen",
        "does not smoke",
        "is taking ibuprofen",
        "can walk",
        "tried heat and naproxen",
        "no relief with naproxen",
        "naproxen and ibuprofen",
        "took naproxen for 5 days",
        "leg pain and diabetes",
    ],
    ids=str,
)
def test_asks_when_put_as_a_fact_then_false(answerer, text):
    assert not asks(answerer.read(text), follows=False, awaited=False)


def test_asks_when_the_words_answer_what_was_asked_then_they_do_not(answerer):
    read = answerer.read("naproxen in pregnancy")

    assert not asks(read, follows=False, awaited=True)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("he fell, which scan", "which scan", id="after a comma"),
        pytest.param("my back hurts can I take aleve", "can I take aleve", id="inside"),
        pytest.param("he fell, then he walked", None, id="only facts"),
    ],
)
def test_asked_part_when_facts_come_first_then_is_what_follows(text, asked):
    assert asked_part(text) == asked


def test_asks_when_assent_is_sought_then_only_after_an_answer(answerer):
    read = answerer.read("so kidneys are fine right")

    assert asks(read, follows=True, awaited=False)
    assert not asks(read, follows=False, awaited=False)


@pytest.mark.parametrize("text", ["core classes", "spine films"], ids=str)
def test_names_when_a_kind_of_thing_is_named_then_nothing_is_told(answerer, text):
    assert names_without_telling(answerer.read(text))
