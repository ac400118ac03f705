"""The least a Textual app can be: the measure for Backline's first paint."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class BareApp(App):
    def compose(self) -> ComposeResult:
        yield Static("Backline bare")


if __name__ == "__main__":
    BareApp().run()
