import pytest
from fakes import make_app
from textual import events

from chatbot.ui.drawing import BELOW
from chatbot.ui.screens.choosing import ChoosingScreen
from chatbot.ui.screens.page import PageScreen
from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.conversation import Conversation
from chatbot.ui.widgets.message_box import HELD, NOTHING, MessageBox
from chatbot.ui.widgets.passages import Passages
from chatbot.ui.widgets.side_panel import SidePanel

CASE = "42M back strain 10 days, flexeril failed"
NASTY = "[b]5*6*7[/b] > 38.5 # `x` [/x] {y} \x1b[31m\x07 שלום 🤕"


def said(app):
    return [t.clinician for t in app.session.transcript().turns]


async def test_say_when_text_looks_like_markup_shows_it_as_typed(app, drive):
    async with drive(app, (140, 45)) as person:
        await person.say(NASTY)
        shown = person.shown

    assert "> [b]5*6*7[/b] > 38.5 # `x` [/x] {y} ␛[31m␇ שלום 🤕" in shown


async def test_paste_when_of_many_lines_is_one_message_kept_line_by_line(app, drive):
    note = "42M back strain\n\n  10 days\n> 38.5 no fever"

    async with drive(app, (140, 45)) as person:
        person.box.insert(note)
        await person.press("enter")
        rows = person.rows

    assert said(app) == [note]
    assert next(r.split("│")[0].rstrip() for r in rows if "38.5" in r) == (
        "   > 38.5 no fever"
    )


async def test_typing_when_the_keys_are_elsewhere_goes_into_the_box(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("tab")
        reading = isinstance(app.screen.focused, Conversation)
        await person.press("f", "o")
        typed, at_box = person.box.text, app.screen.focused is person.box

    assert (reading, typed, at_box) == (True, "fo", True)


async def test_paste_when_the_keys_are_elsewhere_goes_into_the_box(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("tab")
        app.post_message(events.Paste("no fever\n"))
        await person.pilot.pause()
        first = person.box.text
        app.post_message(events.Paste("at all"))
        await person.pilot.pause()
        both = person.box.text

    assert (first, both) == ("no fever\n", "no fever\nat all")


async def test_enter_when_pressed_twice_answers_one_question_only(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4")
        await person.press("0")
        checklist = app.screen.query_one(Checklist)
        checklist.action_answer()
        checklist.action_answer()
        await person.settle()

    assert said(app) == [CASE, "none"]


async def test_enter_when_a_question_has_just_appeared_is_held_and_text_kept(
    app, drive
):
    async with drive(app) as person:
        await person.say(CASE)
        app.clock.stands = True
        person.box.question_appeared()
        await person.say("none")
        held = (said(app), person.box.text, HELD in person.shown)
        app.clock.now += 1
        await person.press("enter")

    assert held == ([CASE], "none", True)
    assert said(app) == [CASE, "none"]


async def test_enter_when_nothing_is_typed_says_nothing(app, drive):
    async with drive(app) as person:
        await person.press("enter")
        shown = person.shown

    assert app.session.transcript() is None
    assert NOTHING in shown


async def test_emergency_when_raised_is_a_word_a_sign_and_a_strip_until_taken_back(
    app, drive
):
    async with drive(app) as person:
        await person.say(CASE)
        await person.say("he can't pee since yesterday")
        raised = person.rows
        await person.press("f6")
        after = person.rows

    assert raised[0].startswith(" !! EMERGENCY !!  suspect cauda equina syndrome")
    assert any("Backline · !! EMERGENCY" in row for row in raised)
    assert not any("EMERGENCY" in row for row in after[-4:])
    assert not after[0].startswith(" !! EMERGENCY")


async def test_emergency_when_the_panel_fills_the_screen_stays_in_sight(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.say("he can't pee since yesterday")
        await person.press("f2")
        rows = person.rows

    assert any("!! EMERGENCY" in row for row in rows[-4:])
    assert any("Same-day emergency MRI" in row for row in rows)


@pytest.mark.parametrize("size", [(80, 24), (140, 45), (60, 15)])
async def test_status_when_at_any_size_shows_review_and_disclaimer(app, drive, size):
    async with drive(app, size) as person:
        await person.say(CASE)
        shown = " ".join(person.shown.split())

    assert "submitted, not reviewed · for clinicians; no substitute" in shown
    assert "reader: clinician (F5)" in shown


async def test_status_when_red_flags_are_open_calls_nothing_routine(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        before = person.shown
        await person.say("none")
        await person.say("none")
        after = person.shown

    assert "NOT YET SCREENED" in before
    assert "ROUTINE" not in before
    assert "ROUTINE" in after


async def test_reader_when_changed_goes_round(app, drive):
    async with drive(app) as person:
        readers = []
        for _ in range(3):
            await person.press("f5")
            readers.append(app.session.consult.reader)

    assert readers == ["trainee", "patient", "clinician"]


async def test_plan_when_asked_by_key_opens_its_first_section(app, drive):
    async with drive(app, (80, 40)) as person:
        await person.say(CASE)
        await person.press("f3")
        shown = person.shown

    assert "▾ Medication now" in shown
    assert "1. Stop cyclobenzaprine. [ref-b]" in shown
    assert "▸ References: 2" in shown


async def test_section_when_enter_is_pressed_on_it_folds_and_unfolds(app, drive):
    async with drive(app, (80, 40)) as person:
        await person.say(CASE)
        await person.press("f3")
        app.screen.query_one(Conversation).focus()
        await person.press("down", "enter")
        one = person.shown
        await person.press("down", "a")
        every = person.shown
        await person.press("a")
        none = person.shown

    assert "▾ Medication now" in one
    assert "▸ Non-drug care: 3 Stay active" in one
    assert "▾ References" in every
    assert "▾ Non-drug care" in every
    assert "▸ Medication now: 1 Stop cyclobenzaprine; 2 Naproxen 500 mg" in none
    assert "▾" not in none


async def test_sources_when_asked_open_one_by_keys(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.say("should I stop cyclobenzaprine?")
        await person.press("f7")
        listed = isinstance(app.screen, ChoosingScreen)
        await person.press("enter")
        opened = person.shown
        await person.press("escape", "escape")
        back = isinstance(app.screen.focused, MessageBox)

    assert listed
    assert "Second source" in opened
    assert back


async def test_citation_when_clicked_opens_its_reference(app, drive):
    async with drive(app, (80, 40)) as person:
        await person.say(CASE)
        await person.press("f3")
        row = next(i for i, r in enumerate(person.rows) if "[ref-b]" in r)
        column = person.rows[row].index("[ref-b]") + 2
        await person.pilot.click(offset=(column, row))
        await person.settle()
        opened = isinstance(app.screen, PageScreen)
        shown = person.shown

    assert opened
    assert "Second source" in shown


async def test_panel_when_narrow_is_folded_and_a_key_away(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        before = app.screen.query_one(SidePanel).display
        await person.press("f2")
        shown = person.shown
        keys_on = app.screen.focused
        await person.press("escape")
        after = app.screen.query_one(SidePanel).size.width

    assert not before
    assert "Naproxen 500 mg" in shown
    assert isinstance(keys_on, Passages)
    assert after == 0


async def test_panel_when_pages_are_turned_shows_case_and_sources(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f2")
        await person.press("left")
        case = person.shown
        await person.press("left")
        sources = person.shown
        await person.press("enter")
        opened = person.shown

    assert "cyclobenzaprine (failed)" in case
    assert "10 days (turn 1)" in case
    assert "[ref-a] Author A et al. First source 2017." in sources
    assert "What rests on it here" in opened


async def test_panel_when_the_terminal_is_widened_and_narrowed_comes_and_goes(
    app, drive
):
    async with drive(app) as person:
        await person.say(CASE)
        widths = []
        for columns in (140, 80, 140):
            await person.pilot.resize_terminal(columns, 40)
            await person.settle()
            widths.append(app.screen.query_one(SidePanel).size.width > 0)
        shown = person.shown

    assert widths == [True, False, True]
    assert "Naproxen 500 mg" in shown


async def test_question_when_a_digression_leaves_it_open_makes_room_to_read(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        before = app.screen.query_one(Checklist).size.height
        await person.say("how well do nsaids work?")
        folded = app.screen.query_one(Checklist).size.height
        await person.press("f4")
        again = app.screen.query_one(Checklist).size.height

    assert (before, folded, again) == (3, 0, 3)


async def test_question_when_asked_for_again_is_whole_where_room_is_short(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.say("how well do nsaids work?")
        folded = app.screen.query_one(Checklist).size.height
        await person.say("what were the options?")
        shown, again = person.shown, app.screen.query_one(Checklist).size.height

    assert (folded, again) == (0, 3)
    assert BELOW in shown


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_keys_when_pressed_at_any_place_never_break_it(mini, drive, size):
    app = make_app(mini)
    keys = ["tab", "f2", "down", "enter", "left", "space", "f4", "up", "f7", "escape"]

    async with drive(app, size) as person:
        await person.say(CASE)
        for key in keys * 3:
            await person.pilot.press(key)
        await person.settle()

    assert app.session.consult.turn >= 1


async def test_terminal_when_resized_to_nearly_nothing_comes_back_whole(app, drive):
    async with drive(app, (140, 45)) as person:
        await person.say(CASE)
        for size in ((50, 14), (20, 5), (2, 1), (80, 24)):
            await person.pilot.resize_terminal(*size)
            await person.settle()
        shown = person.shown

    assert "Understood: age 42 years" in shown
