import pytest

from chatbot.engine.searching import search


def test_search_when_a_drug_is_named_then_finds_row_statements_and_sources(engine):
    found = search(engine, "lyrica")

    assert {one.kind for one in found} >= {"statement", "drug"}
    assert [one.score for one in found] == sorted(
        (one.score for one in found), reverse=True
    )
    assert found[0].status


def test_search_when_an_author_is_named_then_finds_the_reference(engine):
    found = search(engine, "khankhel 2024")

    assert ("reference", "khankhel-2024") in {(one.kind, one.id) for one in found}


@pytest.mark.parametrize("words", ["9" * 5000, "80 year old " + "9" * 5000])
def test_search_when_a_key_has_stuck_then_says_nothing_of_it(engine, words):
    assert not any("9" * 9 in hit.text for hit in search(engine, words))


def test_search_when_nothing_fits_then_empty(engine):
    assert search(engine, "zzzz qqqq") == ()
