import pytest

from chatbot.ui.widgets.status_line import reviewed


def approved(content, *names):
    statements = {
        name: statement.model_copy(
            update={
                "review": statement.review.model_copy(update={"status": "approved"})
            }
        )
        if name in names
        else statement
        for name, statement in content.statements.items()
    }
    return content.model_copy(update={"statements": statements})


@pytest.mark.parametrize(
    ("names", "said"),
    [
        pytest.param((), "submitted, not reviewed", id="none"),
        pytest.param(("bands", "nsaid-first"), "2 of 23 approved", id="some"),
    ],
)
def test_reviewed_when_some_is_approved_says_how_much(mini, names, said):
    assert reviewed(approved(mini.content, *names)) == said


async def test_status_when_its_line_is_narrow_says_the_least_whole(app, drive):
    async with drive(app, (40, 12)) as person:
        shown = person.shown

    assert "not reviewed · for clinicians" in shown
    assert "judgement" not in shown.split("not reviewed · ")[1]
