import pytest

from chatbot.engine.planning.naming import called


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("naproxen", "naproxen"),
        ("diclofenac-topical", "diclofenac 1% gel"),
        ("hydrocodone", "hydrocodone"),
        ("physical-therapy", "physical therapy"),
        ("aspirin-low-dose", "low-dose aspirin"),
        ("metformin", "metformin"),
        ("oral-nsaid", "oral NSAIDs"),
        ("heparin-sodium", "heparin sodium"),
    ],
)
def test_called_when_written_in_a_sentence_shows_no_id(engine, name, expected):
    assert called(engine.content, name) == expected
