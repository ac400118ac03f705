"""What a word that nobody knows is a slip of the keys for."""

import pytest


@pytest.fixture(scope="module")
def as_meant(engine):
    return engine.answerer._knowledge.vocabulary.as_meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("smoknig", "smoking"),
        ("vhronic", "chronic"),
        ("erlaxants", "relaxants"),
        ("epression", "depression"),
        ("axute", "acute"),
        ("naproxenn", "naproxen"),
    ],
)
def test_as_meant_when_a_word_has_one_slip_then_it_is_the_word_of_ours(
    as_meant, typed, meant
):
    assert as_meant(typed)[0] == meant


@pytest.mark.parametrize("typed", ["snoring", "spitting", "sings", "gasket", "dancer"])
def test_as_meant_when_a_word_is_a_real_one_then_it_is_left(as_meant, typed):
    assert as_meant(typed)[0] == typed
