"""Choosing among what is asked by keys and clicks."""

from chatbot.ui.widgets.checklist import Checklist
from chatbot.ui.widgets.conversation import Conversation

CASE = "42M back strain 10 days, flexeril failed"


def said(app):
    return [t.clinician for t in app.session.transcript().turns]


async def test_choices_when_ticked_by_number_answer_the_group(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4")
        await person.press("2", "enter")

    assert said(app)[-1] == "only 2"
    assert app.session.consult.plan.urgency == "emergency"


async def test_choices_when_page_up_is_pressed_scroll_the_conversation(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f3", "f4")
        talk, choices = app.screen.query_one(Conversation), app.screen.focused
        before = talk.scroll_offset.y
        await person.press("pageup")
        above = talk.scroll_offset.y

    assert isinstance(choices, Checklist)
    assert above < before
    assert choices.highlighted == 0


async def test_choices_when_none_is_chosen_go_on_with_keys_at_the_next_group(
    app, drive
):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4")
        await person.press("0", "enter")
        on_choices = isinstance(app.screen.focused, Checklist)
        await person.press("0", "enter")

    assert on_choices
    assert said(app)[1:] == ["none", "none"]


async def test_choices_when_nothing_is_ticked_answer_nothing(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4", "enter")
        shown = person.shown

    assert said(app) == [CASE]
    assert "! Nothing is ticked." in shown


async def test_choices_when_a_letter_is_pressed_give_it_to_the_box(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4")
        await person.press("n", "o", "n", "e")
        text = person.box.text

    assert text == "none"


async def test_choices_when_clicked_tick_and_answer(app, drive):
    async with drive(app) as person:
        await person.say(CASE)
        await person.pilot.click(Checklist, offset=(4, 1))
        await person.settle()
        await person.press("enter")

    assert said(app)[-1] == "only 2"


async def test_key_when_pressed_before_the_question_appeared_answers_nothing(
    app, drive
):
    async with drive(app) as person:
        await person.say(CASE)
        await person.press("f4")
        app.clock.stands = True
        app.screen.query_one(Checklist).begin()
        await person.settle()
        await person.press("2", "enter", "space", "enter")
        early = said(app)
        app.clock.now += 1
        await person.press("0", "enter")

    assert early == [CASE]
    assert said(app) == [CASE, "none"]


async def test_choice_when_one_is_to_be_chosen_answers_with_its_word(app, drive):
    async with drive(app) as person:
        await person.say("back strain 10 days, 42 years old, nothing tried")
        for _ in range(2):
            await person.say("none")
        await person.press("f4")
        await person.press("2", "enter")

    assert said(app)[-1] == "no"


async def test_footer_when_choices_open_or_close_hints_at_them(app, drive):
    async with drive(app) as person:
        before = person.rows[-1]
        await person.say(CASE)
        open_ = person.rows[-1]
        await person.press("f4")
        on_them = person.rows[-1]

    assert "Choices" not in before
    assert "F4 Choices" in open_
    assert "⏎ Answer" in on_them
    assert "Choices" not in on_them
