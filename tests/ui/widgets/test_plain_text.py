import pytest
from textual.content import Content

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


@pytest.mark.parametrize(
    ("text", "updates"),
    [
        pytest.param("ready", 0, id="the same"),
        pytest.param(Content.styled("ready", "bold"), 1, id="in another style"),
        pytest.param("done", 1, id="another"),
    ],
)
def test_show_when_the_text_stands_there_leaves_it(text, updates):
    class Counted(PlainText):
        count = 0

        def update(self, content="", *, layout=True):
            self.count += 1

    shown = Counted("ready")
    shown.show(text)

    assert shown.count == updates
