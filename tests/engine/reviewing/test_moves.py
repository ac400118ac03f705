from typing import get_args

import pytest

from chatbot.engine.reviewing.decision import Action, status_after
from chatbot.model.knowledge import ReviewStatus

MOVES = {
    ("submitted", "take"): "under review",
    ("approved", "take"): "under review",
    ("under review", "approve"): "approved",
    ("under review", "return"): "submitted",
    ("approved", "return"): "submitted",
}
ALL = [(s, a) for s in get_args(ReviewStatus) for a in get_args(Action)]


@pytest.mark.parametrize(("status", "action"), ALL)
def test_status_after_when_sound_follows_the_workflow_and_no_other_way(status, action):
    expected = MOVES.get((status, action))

    assert status_after(status, action, sound=True) == expected


@pytest.mark.parametrize(("status", "action"), ALL)
def test_status_after_when_unsound_differs_only_in_approval(status, action):
    expected = None if action == "approve" else MOVES.get((status, action))

    assert status_after(status, action, sound=False) == expected
