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
