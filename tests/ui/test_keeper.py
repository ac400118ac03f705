from fakes import TODAY, FakeStore, make_launch

from chatbot.engine.session import Session
from chatbot.ui.keeper import Keeper


def talk(mini):
    session = Session(mini, TODAY, "clinician")
    session.reply("42M back strain 10 days")
    return session


def test_save_when_refused_says_why_and_can_go_elsewhere(mini):
    store = FakeStore("full.yaml")
    keeper = Keeper(make_launch(mini, store, save_to="full.yaml"))

    refused = keeper.save(talk(mini))
    saved = keeper.save(talk(mini), "free.yaml")

    assert refused == "full.yaml: the disk is full. Name another."
    assert (saved, keeper.kept, keeper.path) == (None, "free.yaml", "free.yaml")


def test_save_when_nothing_was_said_keeps_nothing(mini):
    keeper = Keeper(make_launch(mini))

    assert keeper.save(Session(mini, TODAY, "clinician")) is None
    assert keeper.kept is None


def test_save_quietly_when_refused_again_tells_it_once(mini):
    store = FakeStore("full.yaml")
    keeper = Keeper(make_launch(mini, store, save_to="full.yaml"))

    first, second = keeper.save_quietly(talk(mini)), keeper.save_quietly(talk(mini))
    store.refused.clear()
    third = keeper.save_quietly(talk(mini))

    assert first == "full.yaml: the disk is full. Name another."
    assert (second, third, keeper.kept) == (None, None, "full.yaml")
