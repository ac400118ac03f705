"""Words that are formed of everyday ones say no more of a subject than these."""

import pytest

from chatbot.engine.answering.words.spelling import is_formed

EVERYDAY = {"gentl", "thin", "lucki", "clear", "bake", "manag", "care"}


@pytest.mark.parametrize(
    "word",
    ["gentlest", "thinner", "luckier", "baker", "bakers", "unclear", "overclear",
     "managable", "carer", "briskly", "dustmen", "policewoman", "binman"],
)  # fmt: skip
def test_word_when_made_of_an_everyday_one_then_is_formed(word):
    assert is_formed(word, EVERYDAY.__contains__)


@pytest.mark.parametrize(
    "word",
    ["rolfing", "splenomegaly", "foramen", "specimen", "regimen", "jelly", "women", "inhaler", "kratom",
     "unisom", "opiate"],
)  # fmt: skip
def test_word_when_it_may_name_a_thing_then_is_not_formed(word):
    assert not is_formed(word, EVERYDAY.__contains__)


@pytest.mark.parametrize(
    "word", ["gentlest", "riskier", "thinnest", "pricier", "wishful", "compulsory"]
)
def test_word_when_of_degree_or_duty_then_leaves_open_what_is_asked(engine, word):
    assert engine.answerer.read(word).units[0].role == "common"
