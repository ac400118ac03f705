"""One medicine for another: which ends, which begins, and what is only weighed."""

import pytest
from fakes import TODAY, talk

from chatbot.engine.understanding import read

OLD, NEW = "meloxicam", "celecoxib"


def told(engine, text):
    treatments = read(engine.lexicon, text, None, TODAY).treatments
    return {t.name: (t.status, t.response) for t in treatments}


@pytest.mark.parametrize(
    "text",
    [
        "switched mobic to celebrex", "switched from mobic to celebrex", "replaced mobic with celebrex",
        "mobic replaced by celebrex", "mobic was then changed to celebrex", "changed her mobic to celebrex",
        "changed from mobic 15 mg to celebrex 200 mg 1 wk ago", "was switched over to celebrex from mobic",
        "Mobic -> Celebrex", "mobic 15 mg daily -> celebrex 200 bid", "put on celebrex in place of the mobic",
        "celebrex in place of mobic", "swapped mobic for celebrex", "substituted celebrex for mobic", "mobic switched to celebrex",
    ],
)  # fmt: skip
def test_read_when_one_was_changed_for_another_then_only_the_new_is_taken(engine, text):
    assert told(engine, text) == {
        OLD: ("stopped", "unknown"),
        NEW: ("current", "unknown"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "switch mobic to celebrex", "swap mobic for celebrex", "change over to celebrex from mobic",
        "will switch mobic to celebrex", "going to swap mobic for celebrex", "transition from mobic to celebrex",
        "changing mobic to celebrex", "replace mobic with celebrex", "stop mobic start celebrex",
    ],
)  # fmt: skip
def test_read_when_one_is_to_be_changed_then_the_new_is_planned(engine, text):
    assert {n: s for n, (s, _) in told(engine, text).items()} == {
        OLD: "stopped",
        NEW: "planned",
    }


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("never switched mobic to celebrex", "current", "not taking"),
        ("don't switch mobic to celebrex", "current", "not taking"),
        ("considering switching mobic to celebrex", "current", "planned"),
        ("wants to switch mobic to celebrex", "current", "planned"),
    ],
)
def test_read_when_a_change_was_not_made_then_the_old_is_still_taken(
    engine, text, old, new
):
    assert {n: s for n, (s, _) in told(engine, text).items()} == {OLD: old, NEW: new}


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("ibuprofen changed nothing", "ibuprofen", ("unknown", "none")),
        ("ibuprofen changed nothing, naproxen helped", "ibuprofen", ("unknown", "none")),
        ("pain changed with ibuprofen", "ibuprofen", ("unknown", "unknown")),
        ("alternates ibuprofen with tylenol", "ibuprofen", ("current", "unknown")),
        ("switched from oxycodone 5 q6h to oxycodone 10 q6h", "oxycodone", ("current", "unknown")),
        ("replaced her knee, takes tylenol", "acetaminophen", ("current", "unknown")),
        ("switch to naproxen", "naproxen", ("planned", "unknown")),
        ("switched to naproxen", "naproxen", ("current", "unknown")),
    ],
)  # fmt: skip
def test_read_when_nothing_is_exchanged_then_it_is_as_told(engine, text, name, said):
    assert told(engine, text)[name] == said


def test_reply_when_a_swap_is_ordered_then_the_new_one_is_checked_at_once(engine):
    opening = "58M LBP 2 weeks, on apixaban, tylenol no help"
    consult, _ = talk(engine, opening, "none", "swap the tylenol for naproxen")

    assert consult.case.treatments["naproxen"].status == "planned"
    assert any("apixaban" in p.text for p in consult.answer.parts)


@pytest.mark.parametrize(
    "text",
    [
        "naproxen 500 bid -> omeprazole", "oxycodone -> gabapentin",
        "tried ibuprofen -> naproxen", "ibuprofen -> no help, naproxen -> some",
    ],
)  # fmt: skip
def test_read_when_an_arrow_tells_of_no_change_then_nothing_is_stopped(engine, text):
    assert "stopped" not in {status for status, _ in told(engine, text).values()}


def test_read_when_one_is_wanted_in_place_of_another_then_that_is_taken(engine):
    found = told(engine, "wants celebrex in place of mobic")

    assert {name: status for name, (status, _) in found.items()} == {
        OLD: "current",
        NEW: "planned",
    }


@pytest.mark.parametrize(
    "text",
    [
        "trazodone for sleep ok w his zoloft", "melatonin for sleep ok", "amitriptyline for sleep fine",
    ],
)  # fmt: skip
def test_read_when_sleep_is_what_it_is_for_then_no_night_pain_is_denied(engine, text):
    found = read(engine.lexicon, text, None, TODAY).observations

    assert "night_pain" not in {o.finding for o in found}


@pytest.mark.parametrize(
    "text",
    ["mobic did nothing, switched to celebrex", "mobic no help so was changed to celebrex"],
)  # fmt: skip
def test_read_when_one_failed_and_another_was_turned_to_then_the_first_is_over(
    engine, text
):
    assert told(engine, text) == {OLD: ("stopped", "none"), NEW: ("current", "unknown")}
