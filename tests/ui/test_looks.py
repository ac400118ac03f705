import os
from pathlib import Path

import pytest
from fakes import make_app

LOOKS = Path(__file__).parent / "looks"
SIZES = {"80x24": (80, 24), "140x45": (140, 45)}
CASE = "42M back strain 10 days, flexeril failed"
STORIES = {
    "opening": [],
    "question": [CASE],
    "ticking": [CASE, ("f4", "1")],
    "plan": [CASE, "none", "none", "just tell me"],
    "emergency": [CASE, "he can't pee since yesterday"],
    "answer": [CASE, "how well do nsaids work?", "[b]5*6*7[/b] > 38.5"],
    "panel": [CASE, ("f2",)],
    "help": [("f1",)],
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("story", STORIES)
async def test_look_when_a_story_is_played_is_the_saved_one(mini, drive, story, size):
    async with drive(make_app(mini), SIZES[size]) as person:
        for step in STORIES[story]:
            await (person.say(step) if isinstance(step, str) else person.press(*step))
        actual = "\n".join([*await person.still(), ""])

    saved = LOOKS / f"{story}-{size}.txt"
    if os.environ.get("BACKLINE_ACCEPT_LOOKS"):
        saved.write_text(actual, encoding="utf-8")
    assert actual == saved.read_text(encoding="utf-8")


def test_looks_when_listed_are_all_of_a_story():
    known = {f"{story}-{size}.txt" for story in STORIES for size in SIZES}

    assert {path.name for path in LOOKS.iterdir()} == known
