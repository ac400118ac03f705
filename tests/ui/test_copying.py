import pytest
from fakes import TODAY

from chatbot.engine.session import Session
from chatbot.ui.pages import copied


@pytest.mark.parametrize(
    ("what", "holds"),
    [("plan", "Provisional. Not yet screened"), ("consult", "> 42M back strain")],
)
def test_copied_when_pasted_elsewhere_says_what_it_is(mini, what, holds):
    session = Session(mini, TODAY, "clinician")
    session.reply("42M back strain 10 days")

    text = copied(session, what)

    assert text.startswith("Backline, 2026-11-22. For clinicians. Not reviewed")
    assert holds in text
