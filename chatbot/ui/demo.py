"""A transcript played in the app: the clinician's lines typed with pauses."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from chatbot.ui.app import BacklineApp
from chatbot.ui.launch import Launch
from chatbot.ui.screens.consult import ConsultScreen
from chatbot.ui.widgets.message_box import MessageBox

if TYPE_CHECKING:
    from chatbot.model.transcript import Transcript
    from chatbot.ui.launch import Opened

KEY_S = 0.03
READ_S = 1.5
READ_CHARACTER_S = 0.01
"""How long each character of a reply is given to be read."""

PLAYING = "Demo · F8 pauses · F9 plays the next line"
PAUSED = "Demo paused · F9 plays one line · F8 goes on"
ENDED = "The demo has ended. Go on typing if you like: a demo is not saved."


class DemoApp(BacklineApp):
    """Plays a transcript, tells what it teaches, then leaves the keys to whoever looks."""

    CSS = "ConsultScreen.-tiny MessageBox { border-top: round $border; min-height: 2; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "pause", "Pause", key_display="F8", priority=True),
        Binding("f9", "next_turn", "Next", key_display="F9", priority=True),
    ]

    def __init__(
        self,
        launch: Launch,
        transcript: "Transcript",
        speed: float = 1.0,
        first: int = 1,
    ) -> None:
        super().__init__(launch)
        self.left = True
        self._script = transcript
        self._before = transcript.turns[: first - 1]
        """What is there at once when the demo begins."""
        self._turns = transcript.turns[first - 1 :]
        self._speed = speed
        self._paused = False
        self._over = False
        self._hurried = asyncio.Event()

    def begin(self, opened: "Opened") -> None:
        """Show the consult and begin to type."""
        session, _ = opened
        super().begin((session, [turn.clinician for turn in self._before]))
        self._tell(f"Demo: {self._script.about}")
        self._show_pace()
        self._play()

    def action_pause(self) -> None:
        """Stop typing, or go on."""
        self._paused = not self._paused
        self._show_pace()

    def action_next_turn(self) -> None:
        """Play the next line at once; where it is paused, that line alone."""
        self._hurried.set()

    def keep_now(self) -> None:
        """Keep nothing; a demo is not saved."""

    async def action_quit(self) -> None:
        """Leave; a demo is not saved."""
        self.exit()

    @work(exclusive=True, name="demo")
    async def _play(self) -> None:
        seconds = READ_S
        for turn in self._turns:
            await self._wait(seconds)
            if turn.teach:
                self._tell(turn.teach)
            await self._type(turn.clinician)
            to_read = len(turn.backline) + len(turn.teach or "")
            seconds = READ_S + READ_CHARACTER_S * to_read
        await self._wait(seconds)
        self._over = True
        self._show_pace()
        self._tell(ENDED)

    async def _wait(self, seconds: float) -> None:
        """Wait for a while, for as long as it is paused, and while a page is open."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._hurried.wait(), seconds / self._speed)
        while self._held():  # noqa: ASYNC110 - a screen has no event
            await asyncio.sleep(KEY_S)

    def _held(self) -> bool:
        elsewhere = not isinstance(self.screen, ConsultScreen)
        return elsewhere or (self._paused and not self._hurried.is_set())

    async def _type(self, text: str) -> None:
        """Type and send a line; what somebody has in the box stands there again after."""
        box = self.screen.query_one(MessageBox)
        draft = box.text
        box.clear()
        for character in text:
            box.insert(character)
            if not self._hurried.is_set():
                await self._wait(KEY_S)
        self._hurried.clear()
        box.load_text(text)
        box.action_send()
        box.insert(draft)

    def _show_pace(self) -> None:
        """Say on the box whether it plays, and by which keys that is changed."""
        title = "" if self._over else PAUSED if self._paused else PLAYING
        self.talk.query_one(MessageBox).border_title = title

    def _tell(self, text: str) -> None:
        self.talk.tell(text)
