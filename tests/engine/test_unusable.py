import pytest
from fakes import talk

from chatbot.engine.wording import Speaker, as_plain

CASE = "42M back strain 10 days, flexeril failed"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/visit tomorrow", "“tomorrow”. A visit has a date, such as /visit 2026"),
        ("/visit", "Something is missing. A visit has a date"),
        ("/visit 2020-01-01", "That is before this visit"),
        ("/reader nurse", "“nurse”. It is written for a clinician, trainee or patient"),
        ("/undo x", "“x”. Type undo, or such as undo 3"),
        ("/forget zzz", "“zzz”. Name what is known, such as /forget fever"),
        ("/whatif zzz", "“zzz”. Suppose one thing, such as: what if ckd?"),
        ("/set", "Something is missing. Name what is known with its value"),
        ("visit", "Something is missing. A visit has a date"),
        ("why 99", "“99”. Name a line of the plan, such as why 3"),
        ("/restart 45F low back pain", "the command stands alone"),
        ("/skip no fever", "the command stands alone"),
        ("/plan 54", "the command stands alone"),
        ("/vist 2026-12-06", 'no such command. Did you mean "visit"?'),
        ("/zzz", "no such command. Type help for all of them"),
    ],
)
def test_command_when_it_cannot_be_used_says_what_it_takes(mini, text, said):
    before, _ = talk(mini, CASE)
    after, events = talk(mini, CASE, text)

    assert said in as_plain(Speaker(mini.content).say(after, events))
    assert after.case == before.case


def test_repeat_when_a_question_is_open_says_it_whole_and_changes_nothing(mini):
    before, _ = talk(mini, CASE, "how well do nsaids work?")
    after, events = talk(mini, CASE, "how well do nsaids work?", "repeat the question")

    said = as_plain(Speaker(mini.content).say(after, events))
    assert said.startswith("Any of these since the pain began?\n  1. numbness")
    assert "Still open" not in said
    assert (after.case, after.prompt) == (before.case, before.prompt)


def test_repeat_when_nothing_is_asked_says_so(mini):
    after, events = talk(mini, "repeat")

    assert "No question is open." in as_plain(Speaker(mini.content).say(after, events))
