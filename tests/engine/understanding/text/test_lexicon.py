import pytest

from chatbot.engine.understanding.text.token import tokens_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("low back pain", ["back_complaint"]),
        ("back-pain", ["back_complaint"]),
        ("pain in the left leg", ["leg_pain"]),
        ("pain in her leg", ["leg_pain"]),
        ("voltaren gel", ["diclofenac-topical"]),
        ("heating pads", ["heat"]),
        ("percocet", ["oxycodone", "acetaminophen"]),
        ("Eliquis", ["apixaban"]),
        ("backs", []),
    ],
)
def test_find_when_phrases_occur_then_the_longest_are_found(lexicon, text, names):
    tokens = tokens_of(text)
    found = lexicon.find(tokens, lexicon.keys_of(tokens))

    assert [e.name for m in found for e in m.entries] == names


def test_class_of_when_a_drug_is_only_in_a_class_then_that_is_its_class(lexicon):
    assert lexicon.class_of["apixaban"] == "anticoagulant"
    assert lexicon.class_of["ibuprofen"] == "nsaid"
    assert lexicon.class_of["opioid"] == "opioid"
