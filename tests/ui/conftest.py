from contextlib import asynccontextmanager

import pytest
from fakes import make_app

from chatbot.ui.widgets.message_box import MessageBox

SMALL, LARGE = (80, 24), (140, 45)


class Driven:
    """An app that runs, and what a person does to it."""

    def __init__(self, app, pilot):
        self.app = app
        self.pilot = pilot

    @property
    def screen(self):
        return self.app.screen

    @property
    def box(self):
        return self.app.screen.query_one(MessageBox)

    async def settle(self):
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()

    async def press(self, *keys):
        await self.pilot.press(*keys)
        await self.pilot.pause()

    async def say(self, text):
        self.box.load_text(text)
        self.box.focus()
        await self.press("enter")

    async def still(self):
        """Wait until the screen no longer changes, and return it."""
        before, now = None, self.rows
        while before != now:
            await self.settle()
            before, now = now, self.rows
        return now

    @property
    def rows(self):
        """The screen as lines of text."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(s.text for s in strip).rstrip() for strip in strips]

    @property
    def shown(self):
        return "\n".join(self.rows)


@asynccontextmanager
async def driven(app, size=SMALL):
    async with app.run_test(size=size) as pilot:
        person = Driven(app, pilot)
        await person.still()
        yield person


@pytest.fixture
def drive():
    return driven


@pytest.fixture
def app(mini):
    return make_app(mini)
