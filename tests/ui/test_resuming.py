"""A consult that was saved, taken up again."""

from fakes import FakeStore, make_app

from chatbot.model.problem import ContentError, Problem

CASE = "42M back strain 10 days"


async def saved(mini, drive):
    """What is kept once a consult of one line was left."""
    store = FakeStore()
    async with drive(make_app(mini, store)) as person:
        await person.say(CASE)
        await person.press("ctrl+q")
    return store


async def test_resume_when_a_file_is_named_types_it_again_and_keeps_it_there(
    mini, drive
):
    store = FakeStore()
    async with drive(make_app(mini, store)) as person:
        await person.say(CASE)
        await person.say("none")
        await person.press("ctrl+q")
    app = make_app(mini, store, resume="consult-1.yaml")

    async with drive(app) as person:
        await person.say("no fever")
        await person.press("ctrl+q")

    assert list(store.kept) == ["consult-1.yaml"]
    said = [t.clinician for t in store.kept["consult-1.yaml"].turns]
    assert said == [CASE, "none", "no fever"]


async def test_resume_when_it_is_of_another_dialog_is_refused(mini, drive):
    store = await saved(mini, drive)
    other = store.kept["consult-1.yaml"].model_copy(update={"dialog": "neck"})
    store.kept["consult-1.yaml"] = other
    app = make_app(mini, store, resume="consult-1.yaml")

    async with drive(app) as person:
        shown = person.shown
        await person.press("escape")

    assert 'it is of the dialog "neck"' in shown
    assert app.return_code == 2


async def test_resume_when_chosen_saves_this_consult_and_shows_the_other(mini, drive):
    store = await saved(mini, drive)
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say("63F, back strain 3 weeks")
        app.action_resume()
        await person.settle()
        listed = person.shown
        await person.press("enter")
        shown = person.shown

    assert CASE in listed
    assert "consult-2.yaml" not in listed
    assert f"> {CASE}" in shown
    assert store.kept["consult-2.yaml"].turns[0].clinician.startswith("63F")


async def test_resume_when_a_page_is_open_closes_it(mini, drive):
    store = await saved(mini, drive)
    app = make_app(mini, store)

    async with drive(app) as person:
        await person.say("63F, back strain 3 weeks")
        app.action_content()
        await person.settle()
        app.action_resume()
        await person.settle()
        await person.press("enter")
        await person.settle()
        shown, screens = person.shown, len(app.screen_stack)

    assert f"> {CASE}" in shown
    assert screens == 2


async def test_resume_when_what_was_saved_cannot_be_listed_goes_on(
    mini, drive, monkeypatch
):
    def refuse(_):
        problem = Problem(path="consults", what="it is shut.", mend="Open it.")
        raise ContentError((problem,))

    monkeypatch.setattr(FakeStore, "saved", refuse)
    app = make_app(mini)

    async with drive(app) as person:
        await person.say("42M")
        app.action_resume()
        await person.pilot.pause()
        told = [notice.message for notice in app._notifications]

    assert told == ["consults: it is shut. Open it."]
    assert app.session.consult.turn == 1


async def test_resume_when_the_file_is_not_there_says_so_and_leaves_with_2(mini, drive):
    app = make_app(mini, resume="nowhere.yaml")

    async with drive(app) as person:
        shown = person.shown
        await person.press("escape")

    assert "nowhere.yaml: it cannot be read." in shown
    assert app.return_code == 2
