import pytest
from textual.events import Paste

from chatbot.ui.widgets.message_box import HINT


async def test_recall_when_a_draft_stands_gives_it_back(app, drive):
    async with drive(app) as person:
        await person.say("42M back strain 10 days")
        await person.press(*"draft")
        await person.press("up")
        recalled = person.box.text
        await person.press("down")
        back = person.box.text

    assert recalled == "42M back strain 10 days"
    assert back == "draft"


async def test_newline_when_asked_for_stays_in_the_message(app, drive):
    async with drive(app) as person:
        await person.press("a", "ctrl+j", "b")
        text, height = person.box.text, person.box.size.height

    assert text == "a\nb"
    assert height == 2


async def test_hint_when_a_message_is_sent_is_calm_again(app, drive):
    async with drive(app) as person:
        await person.press("enter")
        await person.say("42M back strain 10 days")
        hint = person.box.border_subtitle

    assert hint == HINT


async def test_page_keys_when_pressed_in_the_box_scroll_the_conversation(app, drive):
    async with drive(app, (60, 16)) as person:
        await person.say("42M back strain 10 days")
        await person.say("just tell me")
        end = person.screen.query_one("#conversation").scroll_offset.y
        await person.press("pageup")
        above = person.screen.query_one("#conversation").scroll_offset.y

    assert above < end


async def test_paste_when_huge_is_kept_and_refused_kindly(app, drive):
    async with drive(app) as person:
        await person.say("x" * 100_000)
        shown = person.shown

    assert "That is too long to read at once." in shown


@pytest.mark.parametrize("text", ["back\x07\x08 strain", "a\x1b[31mb", "fever\x03\x04"])
async def test_paste_when_it_holds_control_characters_shows_them(app, drive, text):
    async with drive(app) as person:
        app.post_message(Paste(text))
        await person.settle()
        kept = person.box.text

    assert kept.isprintable()
    assert len(kept) == len(text)


async def test_undo_when_many_lines_go_leaves_the_box_as_it_was(app, drive):
    async with drive(app) as person:
        person.box.insert("back strain\n" * 9)
        await person.settle()
        await person.press("ctrl+z")
        undone = person.box.text
        await person.press("ctrl+y", "ctrl+z")
        again = person.box.text

    assert (undone, again) == ("", "")
