"""Results of tests: that they are not kept is said."""

import pytest
from fakes import talk

from chatbot.model.event import Noticed

OPENING = "54M, back strain 3 weeks no better on ibuprofen 600 tid"


def notices(events):
    return [
        e.text
        for e in events
        if isinstance(e, Noticed) and e.code.startswith("results")
    ]


@pytest.mark.parametrize(
    "said",
    [
        "xr neg",
        "mri clean",
        "esr was 15",
        "x-ray normal",
        "labs all fine",
        "crp nl",
        "MRI done: no compression",
        "mri done, normal",
        "post void residual 120",
    ],
)
def test_result_when_nothing_else_is_told_then_says_that_it_is_not_kept(engine, said):
    before, _ = talk(engine, OPENING)
    after, events = talk(engine, OPENING, said)

    assert notices(events) == [said]
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (
            "MRI 2 months ago: L4/5 disc bulge, no fever",
            "MRI 2 months ago: L4/5 disc bulge",
        ),
        ("xray 3 wks ago normal", "xray 3 wks ago normal"),
        ("MRI 2019 disc bulge", "MRI 2019 disc bulge"),
        ("MRI 6/2024: L5 HNP", "MRI 6/2024: L5 HNP"),
        ("CT 5 days ago shows stenosis", "CT 5 days ago shows stenosis"),
        ("bp 90/50 pulse 110", "bp 90/50"),
    ],
)
def test_result_when_it_has_a_date_then_is_shown_with_what_was_seen(
    engine, said, shown
):
    _, events = talk(engine, OPENING, said)

    assert notices(events) == [shown]


@pytest.mark.parametrize(
    "said", ["esr was 60", "CRP elevated", "crp 42 esr 60", "sed rate 88"]
)
def test_result_when_esr_or_crp_is_raised_then_is_kept_and_orders_tests(engine, said):
    after, events = talk(engine, OPENING, said)

    assert after.case.observations["raised_markers"].status == "present"
    assert any(line.id == "markers-workup" for line in after.plan.lines)
    assert not notices(events)


@pytest.mark.parametrize("said", ["esr normal", "esr 12", "high esr?", "esr pending"])
def test_result_when_esr_is_not_raised_then_raises_nothing(engine, said):
    after, _ = talk(engine, OPENING, said)

    assert "raised_markers" not in after.case.observations


@pytest.mark.parametrize(
    ("opening", "code"),
    [
        ("back pain, bp 95/60, HR 110", "results"),
        ("68F TKR 4 weeks ago, LBP since about 10 days, CRP 96, apyrexial, legs fine, drinks tea", "crp"),
        ("back pain 2 weeks, saddle numbness, CRP 120", "crp"),
    ],
)  # fmt: skip
def test_result_when_an_opening_tells_it_then_is_named(engine, opening, code):
    _, events = talk(engine, opening)

    assert [e.code for e in events if isinstance(e, Noticed)] == [code]


def test_result_when_crp_is_a_number_then_asks_for_the_laboratorys_limit(engine):
    _, events = talk(engine, OPENING, "crp 42")

    assert [e.code for e in events if isinstance(e, Noticed)] == ["crp"]


def test_result_when_several_are_told_then_all_that_are_not_kept_are_quoted(engine):
    after, events = talk(engine, OPENING, "esr 62 crp 40 hgb 10.1 ca 11.2")

    assert after.case.observations["raised_markers"].status == "present"
    assert [e.code for e in events if isinstance(e, Noticed)] == ["results"]
    assert notices(events) == ["hgb 10.1; ca 11.2"]


def test_result_when_a_year_of_cancer_is_told_then_is_no_result(engine):
    _, events = talk(engine, OPENING, "breast ca 2016")

    assert not notices(events)


def test_result_when_something_else_is_told_then_both_are_said(engine):
    after, events = talk(engine, OPENING, "on warfarin, xr neg")

    assert after.case.treatments["warfarin"].status == "current"
    assert notices(events) == ["xr neg"]


@pytest.mark.parametrize("said", ["mri?", "does he need an mri", "fever", "egfr 48"])
def test_result_when_none_is_told_then_says_nothing_of_it(engine, said):
    _, events = talk(engine, OPENING, said)

    assert not notices(events)


def test_result_when_an_emergency_stands_then_is_said_beside_it(engine):
    opening = "68M back strain, prostate ca 2016, tingling in left foot"
    _, events = talk(engine, opening, "psa last month undetectable")

    assert notices(events) == ["psa last month undetectable"]


def test_result_when_a_long_message_tells_a_picture_then_it_is_quoted(engine):
    _, events = talk(
        engine,
        "38F, sciatica to the left foot for 9 weeks, failed naproxen 500 bid and PT. "
        "MRI shows L5-S1 disc herniation compressing S1. what now",
    )

    assert notices(events) == ["MRI shows L5-S1 disc herniation compressing S1"]


def test_result_when_what_a_picture_shows_is_kept_then_nothing_is_said(engine):
    after, events = talk(engine, OPENING, "mri shows an epidural abscess")

    assert after.case.observations["recent_infection"].status == "present"
    assert not notices(events)


def test_result_when_a_long_message_tells_a_blood_count_then_is_passed_over(engine):
    _, events = talk(
        engine,
        "61M back pain 3 weeks after lifting a box at work, tylenol and naproxen no "
        "help, wbc 7.1, hgb 14, otherwise healthy",
    )

    assert not notices(events)
