import importlib
import pkgutil
import re

import pytest

from chatbot import engine
from chatbot.engine import expression as module
from chatbot.engine.expression import expression
from tests.engine.cue_proof import CueProof


def cued_in(value, name):
    """Yield the expressions with cues that the name of a module holds, or a list in it."""
    if type(value) is module._Cued:
        yield pytest.param(value, id=name)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from cued_in(one, name)


def all_cued():
    for found in pkgutil.walk_packages(engine.__path__, "chatbot.engine."):
        for name, value in vars(importlib.import_module(found.name)).items():
            yield from cued_in(value, f"{found.name.split('.', 2)[2]} {name}")


def test_expression_when_used_finds_what_a_compiled_one_finds():
    late, early = (
        expression(r"(\d+) ?MG", re.IGNORECASE),
        re.compile(r"(\d+) ?mg", re.I),
    )

    for text in ("naproxen 500 mg", "500MG", "gel"):
        assert late.findall(text) == early.findall(text)
        assert bool(late.search(text)) == bool(early.search(text))


def test_expression_when_not_used_is_not_compiled():
    broken = expression("(")

    with pytest.raises(re.error):
        broken.search("text")


def test_expression_with_cues_finds_the_same_where_one_stands():
    cued = expression(
        r"\b(?:price|costs?) of (\w+)", re.IGNORECASE, cues=("price", " cost")
    )

    for text in ("the price of gel", "Costs of gel", "dose of gel"):
        found = re.search(r"\b(?:price|costs?) of (\w+)", text, re.IGNORECASE)
        assert bool(cued.search(text)) == bool(found)
    assert cued.findall("price of gel") == ["gel"]
    assert cued.sub(r"\1", "the price of gel") == "the gel"
    assert cued.fullmatch("price of gel")


def test_expression_with_cues_is_not_compiled_where_none_stands():
    broken = expression("(", cues=("price",))

    assert broken.search("dose") is None
    assert broken.match("dose") is None
    assert broken.fullmatch("dose") is None
    assert broken.findall("dose") == []
    assert broken.sub("", "dose") == "dose"
    with pytest.raises(re.error):
        broken.search("Price")


def test_expression_with_cues_in_one_text_takes_them_apart():
    cued = expression(r"dose|price", cues="dose|price")

    assert cued.search("the price")
    assert not cued.search("the cost")


@pytest.mark.parametrize("cued", list(all_cued()))
def test_expression_when_it_has_cues_finds_nothing_without_one(cued):
    source, flags = cued._late._source, cued._late._flags

    assert CueProof(cued._cues).gaps(source, flags) == []


def test_proof_of_cues_when_one_way_has_none_names_its_end():
    assert CueProof(["dose"]).gaps(r"(?:no )*doses?|how (?:much|many)", 0) == [
        "any ",
        "uch ",
    ]
