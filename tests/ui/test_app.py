import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from threading import Event

import pytest
from fakes import FakeStore, make_app, make_launch
from rich.traceback import Traceback
from textual.worker import WorkerCancelled

from chatbot.model.problem import ContentError, Problem
from chatbot.ui.app import BacklineApp
from chatbot.ui.screens import consult
from chatbot.ui.screens.page import PageScreen
from chatbot.ui.screens.save import SaveScreen
from chatbot.ui.widgets.conversation import Conversation
from chatbot.ui.widgets.status_line import StatusLine

CASE = "42M back strain 10 days"


def broken(path="back_strain/advice.yaml"):
    def engine():
        raise ContentError(
            (
                Problem(path=path, line=3, where="x", what='unknown key "aks".'),
                Problem(path=path, line=9, what="no step is called [/b]."),
            )
        )

    return engine


def test_import_when_the_screen_is_painted_first_leaves_the_engine_out():
    code = (
        "import sys, chatbot.ui.app, chatbot.cli.chat; "
        "print([m for m in ('pydantic', 'yaml', 'chatbot.engine.engine') "
        "if m in sys.modules])"
    )

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


async def test_say_when_content_is_still_being_read_waits_for_it(mini, drive):
    app = make_app(mini)
    async with app.run_test() as pilot:
        app.screen.action_say(CASE)
        said = str(app.screen.query_one(StatusLine).content)
        await app.workers.wait_for_complete()
        await pilot.pause()

    assert "what you sent is read next" in said
    assert app.session.consult.turn == 1


async def test_quit_when_sent_before_the_content_is_read_saves_what_came_before(mini):
    store = FakeStore()
    app = make_app(mini, store)
    async with app.run_test() as pilot:
        app.screen.action_say(CASE)
        app.screen.action_say("quit")
        while not app.left:
            await pilot.pause()

    assert app.left
    assert [t.clinician for t in store.kept["consult-1.yaml"].turns] == [CASE]


async def test_quit_when_what_was_sent_waits_for_the_content_saves_it(mini):
    store = FakeStore()
    ready = Event()
    launch = make_launch(mini, store)

    def engine():
        ready.wait(30)
        return mini

    app = BacklineApp(replace(launch, engine=engine))
    async with app.run_test() as pilot:
        app.screen.action_say(CASE)
        await pilot.press("ctrl+q")
        ready.set()
        with suppress(WorkerCancelled):  # leaving may come before the last step of it
            await app.workers.wait_for_complete()
        await pilot.pause()

    assert [len(kept.turns) for kept in store.kept.values()] == [1]


async def test_quit_when_words_are_not_sent_says_so_and_leaves_the_second_time(
    mini, drive
):
    app = make_app(mini, FakeStore())

    async with drive(app) as person:
        await person.say(CASE)
        await person.press(*"no", "ctrl+q")
        told = [notice.message for notice in app._notifications]
        stays = app.is_running and not app.left
        await person.press("ctrl+q")

    assert told == [consult.UNSENT]
    assert stays
    assert app.left


async def test_open_when_it_takes_a_while_says_that_one_may_type(mini, monkeypatch):
    monkeypatch.setattr(consult, "OPENING_S", 0.01)
    begun = Event()
    launch = make_launch(mini)
    slow = replace(launch, engine=lambda: begun.wait(30) and mini)
    async with BacklineApp(slow).run_test() as pilot:
        talk = pilot.app.screen.query_one(Conversation)
        while not talk.passages:
            await pilot.pause(0.01)
        said = talk.passages[0].lines[0].text.plain
        begun.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        first = talk.passages[0].lines[0].text.plain

    assert said == consult.OPENING
    assert first == "Back strain that did not get better"


async def test_open_when_content_is_broken_shows_every_line_and_leaves_with_2(drive):
    launch = make_launch(None)
    app = BacklineApp(type(launch)(broken(), launch.store, launch.today))

    async with drive(app) as person:
        shown = person.shown
        await person.press("escape")

    assert 'back_strain/advice.yaml:3: x: unknown key "aks".' in shown
    assert "no step is called [/b]." in shown
    assert "2 problems. Nothing was loaded." in shown
    assert app.return_code == 2


async def test_quit_when_something_was_said_saves_it(mini, drive):
    store = FakeStore()
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say(CASE)
        await person.press("ctrl+q")

    assert app.left
    assert app.return_code == 0
    assert [t.clinician for t in store.kept["consult-1.yaml"].turns] == [CASE]


@pytest.mark.parametrize("word", ["quit", "/exit", "q", "bye", "Quit."])
async def test_quit_when_typed_saves_as_well(mini, drive, word):
    store = FakeStore()
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say(CASE)
        await person.say(word)

    assert list(store.kept) == ["consult-1.yaml"]


async def test_say_when_the_machine_stops_after_it_has_been_saved(mini, drive):
    store = FakeStore()

    async with drive(make_app(mini, store)) as person:
        await person.say(CASE)
        kept = dict(store.kept)

    assert [t.clinician for t in kept["consult-1.yaml"].turns] == [CASE]


async def test_say_when_the_disk_refuses_says_so_and_goes_on(mini, drive):
    store = FakeStore("")
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say(CASE)
        await person.say("none")
        told = [notice.message for notice in app._notifications]
        shown = person.shown
        store.refused.clear()
        await person.say("no fever")
        later = person.shown

    assert len(told) == 1
    assert "Not saved. consult-1.yaml: the disk is full." in told[0]
    assert "! NOT SAVED" in shown
    assert "! NOT SAVED" not in later
    assert len(store.kept["consult-1.yaml"].turns) == 3


async def test_quit_when_nothing_was_said_saves_nothing(mini, drive):
    store = FakeStore()

    async with drive(make_app(mini, store)) as person:
        await person.press("ctrl+q")

    assert store.kept == {}


async def test_quit_when_the_disk_refuses_asks_for_another_file(mini, drive):
    store = FakeStore("", "full.yaml")
    app = make_app(mini, store)

    async with drive(app, (80, 24)) as person:
        await person.say(CASE)
        await person.press("ctrl+q")
        first = person.shown
        await person.press(*"full.yaml", "enter")
        second = person.shown
        await person.press("ctrl+u", *"free.yaml", "enter")

    assert "the disk is full." in first
    assert "Nothing is lost yet" in first
    assert "full.yaml: the disk is full." in second
    assert list(store.kept) == ["free.yaml"]
    assert app.left


async def test_quit_when_the_disk_refuses_can_be_taken_back(mini, drive):
    app = make_app(mini, FakeStore(""))

    async with drive(app) as person:
        await person.say(CASE)
        await person.press("ctrl+q")
        asked = isinstance(app.screen, SaveScreen)
        await person.press("escape")
        await person.say("no fever")

    assert asked
    assert app.session.consult.turn == 2
    assert not app.left


async def test_quit_when_the_disk_refuses_can_be_done_unsaved(mini, drive):
    app = make_app(mini, FakeStore(""))

    async with drive(app) as person:
        await person.say(CASE)
        await person.press("ctrl+q")
        await person.press("ctrl+d")

    assert app.left
    assert app.return_code == 0


async def test_save_when_done_twice_goes_to_the_same_file(mini, drive):
    store = FakeStore()
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say(CASE)
        app.action_save()
        await person.say("no fever")
        app.action_save()

    assert list(store.kept) == ["consult-1.yaml"]
    assert len(store.kept["consult-1.yaml"].turns) == 2


@pytest.mark.parametrize("size", [(5, 2), (1, 1)])
async def test_app_when_the_terminal_is_hardly_there_goes_on(mini, drive, size):
    app = make_app(mini)

    async with drive(app) as person:
        await person.say(CASE)
        await person.pilot.resize_terminal(*size)
        await person.settle()
        app.action_resume()
        await person.settle()
        await person.pilot.resize_terminal(80, 24)
        await person.settle()
        shown = person.shown

    assert "No other consult was saved yet." in shown


async def test_fault_when_unforeseen_leaves_with_a_sentence_not_a_traceback(
    mini, drive, capsys
):
    app = make_app(mini)

    with pytest.raises(ZeroDivisionError):
        async with drive(app):
            app.call_later(lambda: 1 / 0)

    shown = capsys.readouterr().err
    assert "Backline had to stop" in shown
    assert "Traceback" not in shown
    assert app.return_code == 1
    assert not app.left


async def test_fault_when_it_is_not_the_apps_leaves_without_a_traceback_too(
    mini, drive, capsys
):
    app = make_app(mini)

    async with drive(app):
        app.panic(Traceback.extract(ValueError, ValueError("inside"), None))
        await app.workers.wait_for_complete()

    shown = capsys.readouterr().err
    assert "Backline had to stop" in shown
    assert "inside" not in shown
    assert app.return_code == 1


async def test_help_when_pressed_twice_opens_and_closes(app, drive):
    async with drive(app) as person:
        await person.press("f1")
        opened = person.shown
        await person.press("f1")
        closed = not isinstance(app.screen, PageScreen)

    assert "Help" in opened
    assert "just tell me" in opened
    assert closed


async def test_palette_when_asked_runs_every_command(app, drive):
    async with drive(app, (140, 45)) as person:
        await person.say(CASE)
        titles = []
        for command in app.get_system_commands(app.screen):
            if command.title not in {"Quit", "Theme", "Screenshot"}:
                command.callback()
                await person.settle()
                await person.press("escape")
            titles.append(command.title)

    assert len(titles) == len(set(titles))
    assert {"Plan", "Undo", "Copy the plan", "Resume", "Content", "Quit"} <= set(titles)


@pytest.mark.parametrize("what", ["plan", "consult"])
async def test_copy_when_asked_puts_plain_text_on_the_clipboard(app, drive, what):
    async with drive(app) as person:
        await person.say(CASE)
        app.action_copy(what)

    wanted = {"plan": "Recommend: Naproxen 500 mg by", "consult": f"> {CASE}"}
    assert wanted[what] in app.clipboard


async def test_content_when_asked_shows_status_and_how_it_is_made(app, drive):
    async with drive(app) as person:
        app.action_content()
        await person.settle()
        shown = person.shown

    assert "Statements: 6 submitted" in shown
    assert "How it is made" in shown


async def test_reference_when_opened_shows_what_rests_on_it(app, drive):
    async with drive(app) as person:
        app.action_open_reference("ref-b")
        await person.settle()
        shown = person.shown

    assert "Second source" in shown
    assert "Gabapentin does not help radicular pain." in shown


async def test_screenshot_when_asked_is_saved_where_it_was_started(
    app, drive, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    async with drive(app) as person:
        await person.say(CASE)
        app.deliver_screenshot("shot.svg")
        await app.workers.wait_for_complete()
        for _ in range(50):
            await person.settle()
            if (tmp_path / "shot.svg").exists():
                break

    assert "<svg" in (tmp_path / "shot.svg").read_text(encoding="utf-8")


async def test_quit_when_the_disk_refuses_offers_a_place_to_save_to(mini, drive):
    store = FakeStore("")
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say(CASE)
        await person.press("ctrl+q")
        await person.press("enter")

    assert list(store.kept) == ["~/2026-11-22-consult.yaml"]
    assert app.left
