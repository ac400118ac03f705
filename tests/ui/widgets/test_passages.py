from textual.app import App
from textual.content import Content
from textual.geometry import Offset
from textual.selection import Selection

from chatbot.ui.widgets.passage import Line, Passage
from chatbot.ui.widgets.passages import Passages


class Alone(App):
    def compose(self):
        yield Passages(name="text")


def text(*rows):
    return Passage([Line(Content(row)) for row in rows])


def section(title, *rows):
    return Passage(
        [Line(Content(r)) for r in rows], title=title, summary=str(len(rows))
    )


def rows(app):
    strips = app.screen._compositor.render_strips()
    return ["".join(s.text for s in strip).strip(" █▌▁▂▃▄▅▆▇") for strip in strips]


async def test_show_when_there_are_thousands_of_passages_draws_those_in_sight():
    app = Alone()
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.pause()
        passages = app.query_one(Passages)
        passages.show(text(f"row {n}") for n in range(5000))
        passages.scroll_to(y=4000, animate=False, immediate=True, force=True)
        await pilot.pause()
        shown = rows(app)
        drawn = len(passages._strips)

    assert shown[0] == "row 4000"
    assert drawn < 20


async def test_resize_when_narrower_wraps_anew():
    app = Alone()
    async with app.run_test(size=(40, 6)) as pilot:
        app.query_one(Passages).show([text("one two three four five six")])
        await pilot.resize_terminal(16, 6)
        await pilot.pause()
        shown = rows(app)

    assert shown[:3] == ["one two three", "four five six", ""]


async def test_keys_when_there_are_headings_go_from_one_to_the_next():
    app = Alone()
    async with app.run_test(size=(40, 8)) as pilot:
        passages = app.query_one(Passages)
        passages.show([text("above"), section("A", "a"), section("B", "b")])
        passages.focus()
        await pilot.press("down", "enter")
        await pilot.pause()
        second = rows(app)
        await pilot.press("up", "space")
        await pilot.pause()
        both = rows(app)

    assert second[:4] == ["above", "▾ A", "a", "▸ B: 1"]
    assert both[:3] == ["above", "▸ A: 1", "▸ B: 1"]


async def test_keys_when_there_is_no_heading_scroll():
    app = Alone()
    async with app.run_test(size=(40, 4)) as pilot:
        passages = app.query_one(Passages)
        passages.show([text(*(f"row {n}" for n in range(9)))])
        passages.focus()
        await pilot.pause()
        await pilot.press("down", "down", "enter", "a")
        await pilot.pause()
        shown = rows(app)

    assert shown[0] == "row 2"


async def test_click_when_on_a_heading_folds_it():
    app = Alone()
    async with app.run_test(size=(40, 6)) as pilot:
        app.query_one(Passages).show([section("A", "a"), section("B", "b")])
        await pilot.pause()
        await pilot.click(offset=(2, 0))
        await pilot.pause()
        shown = rows(app)

    assert shown[:3] == ["▸ A: 1", "▾ B", "b"]


async def test_selection_when_marked_is_the_text_as_it_is_seen():
    app = Alone()
    async with app.run_test(size=(40, 6)):
        passages = app.query_one(Passages)
        passages.show([text("one [/b]", "two")])
        marked = passages.get_selection(Selection(Offset(4, 0), Offset(3, 1)))

    assert marked == ("[/b]\ntwo", "\n")


async def test_copy_when_rows_are_dragged_over_takes_them_as_they_are_seen():
    app = Alone()
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.pause()
        app.query_one(Passages).show([text("one [/b] three", "second row here")])
        await pilot.pause()
        await pilot.mouse_down(offset=(5, 0))
        await pilot.hover(offset=(7, 1))
        await pilot.mouse_up(offset=(7, 1))
        await pilot.press("ctrl+c")

    assert app.clipboard == "[/b] three\nsecond "
