"""Names of other fields that no list has are told by how they end."""

import pytest


@pytest.mark.parametrize(
    "word",
    ["hepatoblastoma", "hepatoblastomas", "tracheostomy", "thoracentesis", "dasatinib",
     "splenomegaly", "clotrimazole", "craniotomy"],
)  # fmt: skip
def test_word_when_it_ends_as_other_fields_name_things_then_is_foreign(engine, word):
    assert engine.answerer.read(word).units[0].role == "foreign"


@pytest.mark.parametrize("word", ["aroma", "roomy", "family"])
def test_word_when_everyday_then_is_not_foreign(engine, word):
    assert engine.answerer.read(word).units[0].role != "foreign"
