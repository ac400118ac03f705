import pytest
from textual.content import Content

from chatbot.ui.widgets.passage import Line, Passage, wrapped


@pytest.mark.parametrize(
    ("text", "hang", "width", "rows"),
    [
        pytest.param("short", 3, 10, ["short"], id="fits"),
        pytest.param("1. one two three", 3, 10, ["1. one two", "   three"], id="hangs"),
        pytest.param("", 0, 10, [""], id="empty"),
        pytest.param("abcdefghij", 2, 5, ["abcde", "  fgh", "  ij"], id="no space"),
        pytest.param("one two", 3, 4, ["one", "two"], id="too narrow to hang"),
        pytest.param("בדיקה של רוחב", 2, 9, ["בדיקה של", "  רוחב"], id="right to left"),
        pytest.param("🤕🤕🤕🤕", 2, 6, ["🤕🤕🤕", "  🤕"], id="wide"),
    ],
)
def test_wrapped_when_too_wide_goes_on_under_its_start(text, hang, width, rows):
    actual = [row.plain for row in wrapped(Line(Content(text), hang), width)]

    assert actual == rows


def test_rows_when_folded_show_the_heading_and_what_is_under_it():
    passage = Passage([Line(Content("under"))], title="Heading", summary="4 [b]")

    assert [r.plain for r in passage.rows(40, 0)] == ["▾ Heading", "under"]
    assert [r.plain for r in passage.turned().rows(40, 0)] == ["▸ Heading: 4 [b]"]


def test_rows_when_there_is_no_title_cannot_be_folded_away():
    assert [r.plain for r in Passage([Line(Content("x"))]).rows(40, 0)] == ["x"]
