import pytest

from chatbot.engine.wording.block import as_markdown, as_plain
from chatbot.model.consult import Block


def test_as_plain_when_numbered_and_cited_shows_both():
    blocks = [
        Block(kind="heading", text="Medication now"),
        Block(kind="item", text="Naproxen", number=1, cites=("friedman-2015",)),
        Block(kind="detail", text="Check first: kidneys."),
    ]

    assert as_plain(blocks) == (
        "Medication now\n1. Naproxen [friedman-2015]\n   Check first: kidneys."
    )


@pytest.mark.parametrize("text", ["5*6*7", "[/b]", "a_b_c", "# 3", "> 38.5", "<b>"])
def test_as_markdown_when_text_has_markup_escapes_every_sign(text):
    markdown = as_markdown([Block(kind="text", text=text)])

    assert markdown.replace("\\", "") == text
    assert not any(
        sign in markdown.replace(f"\\{sign}", "") for sign in "*_#<>[]" if sign in text
    )


def test_as_plain_when_nothing_was_said_is_empty():
    assert as_plain([]) == ""
