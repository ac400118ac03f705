from datetime import date

import pytest

from chatbot.engine.check import check

LATER = date(2026, 11, 24)


class FakePlaces:
    def __init__(self, doubtful=(), whole=True):
        self._doubtful, self._whole = doubtful, whole

    def place(self, table, entry, keys):
        return f"{table}.yaml", len(keys) + 1

    def doubtful(self, table, entry):
        return (table, entry) in self._doubtful

    def whole(self):
        return self._whole


@pytest.fixture(name="content")
def content_fixture(mini):
    return mini.content


def change(content, table, entry, **update):
    rows = getattr(content.dialog, table, None) or getattr(content, table)
    rows = {**rows, entry: rows[entry].model_copy(update=update)}
    if hasattr(content.dialog, table):
        dialog = content.dialog.model_copy(update={table: rows})
        return content.model_copy(update={"dialog": dialog})
    return content.model_copy(update={table: rows})


def test_check_when_sound_finds_nothing(content):
    assert check(content, FakePlaces(), LATER) == ()


def test_check_when_a_name_is_unknown_says_where(content):
    wrong = change(content, "advice", "mri-today", because=("cauda-sings",))

    (problem, *_) = check(wrong, FakePlaces())

    assert str(problem) == (
        "advice.yaml:3: mri-today, because, 1: no statement is called "
        '"cauda-sings". Did you mean "cauda-signs"?'
    )


def test_check_when_a_name_is_doubtful_does_not_call_it_unknown(content):
    wrong = change(content, "red_flags", "cauda", action="mri-soon", when="numb")
    places = FakePlaces({("advice", "mri-soon"), ("findings", "numb")}, whole=False)

    assert check(wrong, places) == ()


def test_check_when_not_everything_was_read_does_not_say_what_nobody_uses(content):
    fact = next(iter(content.facts.values())).model_copy(update={"id": "spare"})
    more = content.model_copy(update={"facts": {**content.facts, "spare": fact}})

    assert check(more, FakePlaces(whole=False)) == ()
    assert [p.where for p in check(more, FakePlaces())] == ["spare"]


def test_check_when_no_day_is_given_leaves_untidiness_alone(content):
    shared = change(content, "findings", "ckd", words=("fever",))

    assert check(shared, FakePlaces()) == ()
    assert [p.where for p in check(shared, FakePlaces(), LATER)] == ["ckd, words, 1"]


def test_check_when_run_twice_says_the_same(content):
    wrong = change(content, "advice", "mri-today", because=("x", "y"), section="z")

    assert check(wrong, FakePlaces(), LATER) == check(wrong, FakePlaces(), LATER)
