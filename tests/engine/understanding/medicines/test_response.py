"""What a medicine did, told beside it; a plea for help is no effect."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("takes naproxen. help", "unknown"),
        ("on naproxen, help me out", "unknown"),
        ("takes naproxen. please help", "unknown"),
        ("naproxen. Some help.", "partial"),
        ("took naproxen which did not help me", "none"),
        ("took naproxen. it did help", "helped"),
    ],
)
def test_response_when_help_is_written_then_a_plea_is_no_effect(engine, text, response):
    (told,) = read(engine.lexicon, text, None, TODAY).treatments

    assert told.response == response
