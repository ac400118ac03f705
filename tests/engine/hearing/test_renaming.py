"""What was told by the wrong name is kept under the right one."""

import pytest
from fakes import talk

from chatbot.model.event import Learned

OPENING = "45M, back strain for 2 weeks, no better on ibuprofen 800 mg tid for 10 days"


@pytest.mark.parametrize(
    "text",
    [
        "it was naproxen, not ibuprofen",
        "naproxen not ibuprofen",
        "sorry, not ibuprofen but naproxen",
        "actually he took naproxen rather than ibuprofen.",
        "not ibuprofen, it was naproxen",
        "ibuprofen should be naproxen",
        "correct ibuprofen to naproxen",
    ],
)
def test_reply_when_a_name_is_corrected_then_all_that_was_told_goes_with_it(
    engine, text
):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, text)
    was, now = before.case.treatments["ibuprofen"], after.case.treatments["naproxen"]

    for field in ("dose", "unit", "frequency", "per_day", "days", "status", "response"):
        assert getattr(now, field) == getattr(was, field)
    assert now.drug_class == was.drug_class
    assert "ibuprofen" not in after.case.treatments
    learned = next(e for e in events if isinstance(e, Learned))
    assert (learned.corrected, learned.forgotten) == (("naproxen",), ("ibuprofen",))


def test_reply_when_the_right_drug_has_its_own_dose_then_that_counts(engine):
    after, _ = talk(engine, OPENING, "it was naproxen 500 mg bid, not ibuprofen")
    now = after.case.treatments["naproxen"]

    assert (now.dose, now.per_day, now.days, now.response) == (500, 2, 10, "none")


@pytest.mark.parametrize(
    "text",
    [
        "on apixaban, not on ibuprofen",
        "takes naproxen now and stopped ibuprofen",
        "naproxen and not enough ibuprofen",
    ],
)
def test_reply_when_no_name_is_corrected_then_both_are_kept(engine, text):
    after, _ = talk(engine, OPENING, text)

    assert "ibuprofen" in after.case.treatments


def test_reply_when_the_wrong_name_is_unknown_then_nothing_is_carried_over(engine):
    after, _ = talk(engine, OPENING, "it was naproxen, not meloxicam")

    assert after.case.treatments["ibuprofen"].dose == 800
    assert after.case.treatments["naproxen"].dose is None


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("45M, back strain, on oxycodone 10 mg bid, wants to stop his opioid",), {"oxycodone"}),
        (("45M, back strain, on oxycodone 10 mg bid", "his opioid helps"), {"oxycodone"}),
        (("45M, back strain, takes percocet 5/325, the opioid helps",), {"oxycodone", "acetaminophen"}),
        (("45M, back strain, on warfarin", "his blood thinner was changed"), {"warfarin"}),
        (("45M, back strain, on naproxen", "failed other NSAIDs"), {"naproxen", "nsaid"}),
        (("45M, back strain, on naproxen and an opioid",), {"naproxen", "opioid"}),
    ],
)  # fmt: skip
def test_reply_when_a_class_points_at_the_one_drug_of_it_then_it_is_that(
    engine, texts, names
):
    consult, _ = talk(engine, *texts)

    assert set(consult.case.treatments) == names


@pytest.mark.parametrize(
    "text",
    [
        "scratch that its xarelto", "scratch that, it's xarelto", "no wait it's xarelto",
        "i meant xarelto", "correction: xarelto", "make that xarelto", "no that was xarelto",
    ],
)  # fmt: skip
def test_reply_when_only_the_right_name_is_told_then_it_is_for_the_last(engine, text):
    consult, _ = talk(engine, "45M, back strain, on eliquis and zoloft", text)
    told = {n: t.status for n, t in consult.case.treatments.items()}

    assert told == {"sertraline": "current", "rivaroxaban": "current"}


@pytest.mark.parametrize(
    "text",
    [
        "its xarelto", "oops also on xarelto", "sorry it's not xarelto", "no xarelto",
        "i meant gabapentin", "actually he's on zoloft", "sorry, forgot gabapentin",
    ],
)  # fmt: skip
def test_reply_when_it_may_come_on_top_then_nothing_is_lost(engine, text):
    consult, _ = talk(engine, "45M, back strain, on eliquis and lexapro", text)

    assert {"apixaban", "escitalopram"} <= set(consult.case.treatments)
