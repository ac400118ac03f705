"""The strip above the conversation while something grave holds: word, sign, colour."""

from typing import TYPE_CHECKING

from chatbot.ui.widgets.plain_text import PlainText

if TYPE_CHECKING:
    from chatbot.model.consult import Consult

_SIGNS = {"emergency": "!!", "urgent": "!"}


class Banner(PlainText):
    """Names what is suspected for as long as the plan is an emergency or urgent."""

    DEFAULT_CSS = """
    Banner { display: none; height: auto; padding: 0 1; text-style: bold; }
    Banner.-emergency {
        display: block; background: $error; color: auto; text-style: bold;
    }
    Banner.-urgent { display: block; background: $warning-muted; color: $text-warning; }
    """

    def __init__(self) -> None:
        super().__init__(name="banner")

    def show_state(self, consult: "Consult") -> None:
        """Draw a state."""
        urgency = consult.plan.urgency
        for name in _SIGNS:
            self.set_class(urgency == name, f"-{name}")
        if urgency in _SIGNS:
            sign = _SIGNS[urgency]
            self.show(f"{sign} {urgency.upper()} {sign}  {_suspected(consult)}")


def _suspected(consult: "Consult") -> str:
    urgency = consult.plan.urgency
    raised = [r for r in consult.plan.raised if r.urgency == urgency]
    suspects = dict.fromkeys(
        f"{'possible' if r.possible else 'suspect'} {r.suspects}" for r in raised
    )
    return f"{'; '.join(suspects)} (F3: the plan)" if suspects else "F3: the plan"
