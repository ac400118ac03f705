"""A medicine that is held, ended or begun beside another: which of them is still taken."""

from datetime import date

import pytest

from chatbot.engine.understanding import read

TODAY = date(2026, 11, 26)
TAKEN = [
    "warfarin stopped, eliquis started 10/3",
    "warfarin d/c'd 2/2 labile INR, eliquis started",
    "warfarin was discontinued due to bleeding, eliquis 5 bid",
    "restarted eliquis last week after it was held",
    "eliquis resumed after being held for surgery",
    "was told to stop eliquis but still takes it",
    "stopped eliquis, but he is still taking it",
    "eliquis paused for dental work",
    "off eliquis for 5 days pre-op",
    "ran out of eliquis last week",
    "eliquis on hold",
    "eliquis held 2/2 GI bleed",
    "takes eliquis but hurts so much he quit his job",
    "Eliquis 5 mg bid - Taking?: No - held for surgery",
]
ENDED = [
    "eliquis dc'd by hematology",
    "eliquis stopped for good in 2022",
    "stopped eliquis but still on light duty",
    "eliquis held and then discontinued",
    "eliquis held permanently",
    "eliquis was stopped, warfarin 5 daily",
    "took her off eliquis",
    "eliquis 5 bid but bleeding so he was told to stop",
    "eliquis 5 bid. Hb fell so she quit",
    "stopped eliquis, still hurting",
    "meds: naproxen. stopped: eliquis, plavix",
    "stopped the eliquis, hematology took him off it in august",
]


@pytest.mark.parametrize("text", TAKEN)
def test_status_when_held_or_taken_again_then_it_counts_as_taken(lexicon, text):
    told = {t.name: t for t in read(lexicon, text, None, TODAY).treatments}

    dosed = told["apixaban"].status == "unknown" and told["apixaban"].per_day
    assert told["apixaban"].status == "current" or dosed


@pytest.mark.parametrize("text", ENDED)
def test_status_when_ended_for_good_then_it_is_not_taken(lexicon, text):
    told = {t.name: t.status for t in read(lexicon, text, None, TODAY).treatments}

    assert told["apixaban"] == "stopped"


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("flexeril started 11/20", None),
        ("flexeril started 11/20/26", None),
        ("flexeril 5 started 11/20", 5),
        ("flexeril started 10 tid", 10),
    ],
)
def test_dose_when_a_day_follows_what_was_begun_then_it_is_none(lexicon, text, dose):
    told = read(lexicon, text, None, TODAY).treatments

    assert [t.dose for t in told] == [dose]


LIST = (
    "Warfarin 5 mg daily - Taking?: {}\nNaproxen 500 mg bid - Taking?: {}\n"
    "Tramadol 50 mg (Taking: No)"
)


@pytest.mark.parametrize("said", ["No - held for surgery", "Yes", "No, paused"])
def test_read_when_a_list_asks_whether_it_is_taken_then_it_asks_nothing(lexicon, said):
    reading = read(lexicon, LIST.format(said, "no"), None, TODAY)

    assert not reading.questions
    assert [t.status for t in reading.treatments] == ["current", "stopped", "stopped"]


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("switched naproxen to ibuprofen due to gi upset", "adverse", "unknown"),
        ("changed from naproxen to ibuprofen because of nausea", "adverse", "unknown"),
        ("switched naproxen to ibuprofen, which upset his stomach", None, "adverse"),
        ("switched naproxen to ibuprofen, nausea with ibuprofen", None, "adverse"),
    ],
)
def test_response_when_it_is_why_a_drug_was_changed_then_it_is_the_old_ones(
    lexicon, text, old, new
):
    told = {t.name: t.response for t in read(lexicon, text, None, TODAY).treatments}

    assert told["ibuprofen"] == new
    assert old in {None, told["naproxen"]}
