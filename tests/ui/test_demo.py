import pytest
from fakes import TODAY, FakeClock, FakeStore, make_launch

from chatbot.model.transcript import Transcript, Turn
from chatbot.ui.demo import ENDED, PAUSED, PLAYING, DemoApp
from chatbot.ui.widgets.message_box import MessageBox

SCRIPT = Transcript(
    dialog="back_strain",
    about="A short one.",
    today=TODAY,
    turns=(
        Turn(clinician="42M back strain 10 days", teach="Say it in [your] own words."),
        Turn(clinician="none"),
    ),
)


def make_demo(mini, store=None, speed=1000.0, first=1):
    app = DemoApp(make_launch(mini, store), SCRIPT, speed, first)
    app.clock = FakeClock()
    return app


async def test_demo_when_played_types_every_line_and_tells_what_it_teaches(mini, drive):
    store = FakeStore()
    app = make_demo(mini, store)

    async with drive(app, (80, 40)) as person:
        shown = person.shown
        await person.press("ctrl+q")

    assert "| Demo: A short one." in shown
    assert "> 42M back strain 10 days" in shown
    assert "| Say it in [your] own words." in shown
    assert f"| {ENDED}" in shown
    assert PLAYING not in shown
    assert app.session.consult.turn == 2
    assert store.kept == {}


async def test_demo_when_paused_waits_until_it_is_let_go(mini):
    app = make_demo(mini)
    async with app.run_test() as pilot:
        app.action_pause()
        while app.session is None:
            await pilot.pause()
        paused = app.session.consult.turn
        app.action_pause()
        await app.workers.wait_for_complete()

    assert paused == 0
    assert app.session.consult.turn == 2


async def test_demo_when_paused_says_so_for_as_long_as_it_is(mini):
    app = make_demo(mini, speed=0.1)
    async with app.run_test() as pilot:
        while app.session is None:
            await pilot.pause()
        titles = []
        for _ in range(3):
            await pilot.pause()
            titles.append(str(app.screen.query_one(MessageBox).border_title))
            await pilot.press("f8")

    assert titles == [PLAYING, PAUSED, PLAYING]


@pytest.mark.parametrize("size", [(80, 24), (40, 12), (60, 10)])
async def test_demo_when_the_screen_is_low_names_its_keys(mini, size):
    app = make_demo(mini, speed=0.1)
    async with app.run_test(size=size) as pilot:
        while app.session is None:
            await pilot.pause()
        await pilot.pause()
        strips = app.screen._compositor.render_strips()
        shown = "\n".join("".join(s.text for s in strip) for strip in strips)

    assert "Demo · F8 pauses · F9 plays" in shown


async def test_demo_when_something_stands_in_the_box_leaves_it_there(mini):
    app = make_demo(mini, speed=0.1)
    async with app.run_test() as pilot:
        while app.session is None:
            await pilot.pause()
        await pilot.press("f8", *"mine", "f9")
        while not app.session.consult.turn:
            await pilot.pause()
        await pilot.pause()
        left = app.screen.query_one(MessageBox).text

    assert left == "mine"


async def test_demo_when_somebody_types_into_it_still_says_its_own_line(
    mini, drive, monkeypatch
):
    typed = MessageBox.insert
    monkeypatch.setattr(MessageBox, "insert", lambda box, text: typed(box, f"{text}x"))
    app = make_demo(mini)
    async with drive(app):
        said = [turn.clinician for turn in app.session.transcript().turns]

    assert said == [turn.clinician for turn in SCRIPT.turns]


async def test_demo_when_paused_plays_one_line_for_each_press(mini):
    app = make_demo(mini)
    async with app.run_test() as pilot:
        app.action_pause()
        while app.session is None:
            await pilot.pause()
        app.action_next_turn()
        while app.session.consult.turn == 0:
            await pilot.pause()
        for _ in range(5):
            await pilot.pause()
        after_one = app.session.consult.turn
        app.action_next_turn()
        while app.session.consult.turn == 1:
            await pilot.pause()
        app.action_pause()
        await app.workers.wait_for_complete()

    assert after_one == 1
    assert app.session.consult.turn == 2


async def test_demo_when_begun_further_on_has_said_what_comes_before(mini):
    app = make_demo(mini, first=2)
    async with app.run_test() as pilot:
        app.action_pause()
        while app.session is None:
            await pilot.pause()
        before = app.session.consult.turn
        app.action_pause()
        await app.workers.wait_for_complete()

    assert before == 1
    assert app.session.consult.turn == 2
