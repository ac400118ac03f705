import re

import pytest

from chatbot.engine.expression import expression


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


def test_expression_with_cues_is_not_compiled_where_none_stands():
    broken = expression("(", cues=("price",))

    assert broken.search("dose") is None
    assert broken.match("dose") is None
    with pytest.raises(re.error):
        broken.search("Price")
