import pytest

from chatbot.ui.widgets.plain_text import PlainText, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("a\x1b[31mb", "a␛[31mb", id="escape"),
        pytest.param("a\r\nb\rc", "a\nb\nc", id="line ends"),
        pytest.param("a\tb", "a\tb", id="tab stays"),
        pytest.param("a\x00\x7f\x9bb", "a␀␡\ufffdb", id="other controls"),
    ],
)
def test_visible_when_text_holds_controls_shows_pictures_of_them(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize("text", ["[none]", "[/b]", "[@click=app.quit]x[/]", "5*6*7"])
def test_text_when_it_looks_like_markup_is_kept_whole(text):
    assert PlainText(text).render().plain == text
