"""A transcript played in the app: the clinician's lines typed with pauses."""

from textual import work

from chatbot.engine.engine import Engine
from chatbot.model.transcript import Transcript
from chatbot.ui.app import BacklineApp
from chatbot.ui.screens.consult import ConsultScreen
from chatbot.ui.widgets.message_box import MessageBox

KEY_S = 0.03
READ_S = 1.5


class DemoApp(BacklineApp):
    """Plays a transcript; any key the presenter types still works."""

    def __init__(
        self, engine: Engine, transcript: Transcript, speed: float = 1.0
    ) -> None:
        super().__init__(engine, transcript.today, transcript.reader)
        self._transcript = transcript
        self._speed = speed
        self.sub_title = transcript.about

    def on_mount(self) -> None:
        """Open the consult and begin to type."""
        super().on_mount()
        self._play()

    @work(exclusive=True)
    async def _play(self) -> None:
        from asyncio import sleep

        for turn in self._transcript.turns:
            await sleep(READ_S / self._speed)
            screen = self.screen
            if not isinstance(screen, ConsultScreen):
                return
            box = screen.query_one(MessageBox)
            for key in turn.clinician:
                box.insert(key)
                await sleep(KEY_S / self._speed)
            box.action_send()
            if turn.teach:
                self.notify(turn.teach, markup=False)
