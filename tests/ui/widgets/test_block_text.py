import pytest
from textual.style import Style

from chatbot.model.consult import Block
from chatbot.ui.widgets.block_text import drawn, said


def plain(lines):
    return [(line.text.plain, line.hang) for line in lines]


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        pytest.param(
            Block(kind="item", text="Stop.", number=2, cites=("ref-a",)),
            [("2. Stop. [ref-a]", 3)],
            id="numbered and cited",
        ),
        pytest.param(
            Block(kind="alert", text="Now."), [("!! Now.", 3)], id="alert has a sign"
        ),
        pytest.param(
            Block(kind="detail", text="[/b] 5*6*7"),
            [("   [/b] 5*6*7", 3)],
            id="no markup",
        ),
        pytest.param(
            Block(kind="text", text="one\n  two"),
            [("one", 0), ("  two", 0)],
            id="two lines",
        ),
    ],
)
def test_drawn_when_a_block_is_given_draws_it_as_it_is(block, lines):
    assert plain(drawn([block])) == lines


def test_drawn_when_a_paragraph_begins_leaves_a_line_free():
    blocks = [Block(kind="heading", text="A"), Block(kind="text", text="b")]

    assert plain(drawn(blocks)) == [("A", 0), ("", 0), ("b", 0)]


def test_said_when_of_many_lines_marks_the_first_and_keeps_the_rest():
    assert plain(said("> 38.5\r\n[x]\x07")) == [("> > 38.5", 2), ("  [x]␇", 2)]


def test_citation_when_drawn_carries_what_a_click_does():
    (line,) = drawn([Block(kind="text", text="x", cites=("ref-a",))])

    actions = [s.style.meta for s in line.text.spans if isinstance(s.style, Style)]
    assert actions == [{"@click": "app.open_reference('ref-a')"}]
