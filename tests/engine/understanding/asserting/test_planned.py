"""What is planned ends at a comma where a sign is told; what is watched for goes on."""

import pytest

from chatbot.engine.understanding import assess


def supposed(text):
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return assess(plain, start, end).hypothetical


@pytest.mark.parametrize(
    "text",
    [
        "considering an MRI, [left foot drop]",
        "will start naproxen, [both legs weak]",
        "planning surgery next month, [numb foot]",
        "thinking about an MRI, [weak leg]",
    ],
)
def test_assess_when_a_sign_stands_behind_a_plan_then_it_is_told(text):
    assert not supposed(text)


@pytest.mark.parametrize(
    "text",
    [
        "return if worse, [weakness], numbness",
        "will monitor for fever, [weakness]",
        "advised to watch for fever, [numbness]",
        "will come back if numb, [weak]",
        "considering prednisone for [leg pain]",
    ],
)
def test_assess_when_signs_are_watched_for_then_each_is_supposed(text):
    assert supposed(text)


def test_assess_when_a_denial_leaves_a_sign_open_then_nothing_supposes_it():
    open_, supposed_ = assess("no fever with chills", 14, 20), assess("if chills", 3, 9)

    assert (open_.hypothetical, open_.left_open) == (True, True)
    assert (supposed_.hypothetical, supposed_.left_open) == (True, False)
