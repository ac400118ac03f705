"""Responses that leave out their verb, and lists that are denied as a whole."""

import pytest


def short(reading):
    return {t.name: t.response for t in reading.treatments}


@pytest.mark.parametrize(
    "text",
    [
        "tried naproxen, no help, flexeril neither",
        "naproxen didn't help, neither did flexeril",
        "naproxen didn't help and flexeril neither",
        "naproxen didn't work, nor did flexeril",
        "naproxen failed, same with flexeril",
        "naproxen failed, ditto flexeril",
        "naproxen didn't touch it, flexeril either",
        "neither naproxen nor flexeril helped",
        "neither the naproxen nor the flexeril has helped",
        "none of naproxen and flexeril helped",
    ],
)
def test_read_when_a_failure_is_said_to_hold_again_then_both_failed(told, text):
    assert short(told(text)) == {"naproxen": "none", "cyclobenzaprine": "none"}


@pytest.mark.parametrize(
    "text",
    [
        "naproxen helped, flexeril too",
        "naproxen helped, so did flexeril",
        "naproxen helped, flexeril likewise",
    ],
)
def test_read_when_a_gain_is_said_to_hold_again_then_both_helped(told, text):
    assert short(told(text)) == {"naproxen": "helped", "cyclobenzaprine": "helped"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naproxen failed, on narcotics", {"naproxen": "none", "opioid": "unknown"}),
        (
            "naproxen failed, takes apixaban",
            {"naproxen": "none", "apixaban": "unknown"},
        ),
        ("heat failed, massage helps", {"heat": "none", "massage": "helped"}),
        ("failed naproxen, on narcotics", {"naproxen": "none", "opioid": "unknown"}),
        ("tried and failed, naproxen, heat", {"naproxen": "none", "heat": "none"}),
        ("naproxen helps, heat too hot", {"naproxen": "helped", "heat": "unknown"}),
    ],
)
def test_read_when_a_failure_is_closed_by_a_comma_then_it_is_of_what_went_before(
    told, text, expected
):
    assert short(told(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naproxen and PT with little relief", {"naproxen": "partial", "physical-therapy": "partial"}),
        ("tried PT with no relief", {"physical-therapy": "none"}),
        ("6 weeks of PT w/ minimal benefit", {"physical-therapy": "partial"}),
        ("heat, then PT with some benefit", {"heat": "unknown", "physical-therapy": "partial"}),
        ("ibuprofen 800 tid x5d no", {"ibuprofen": "none"}),
        ("PT for 6 weeks, helped a bit", {"physical-therapy": "partial"}),
        ("PT helped a friend move", {}),
        ("PT failed, naproxen failed", {"physical-therapy": "none", "naproxen": "none"}),
        ("PT with little relief from naproxen", {"naproxen": "partial"}),
        ("PT failed naproxen", {"naproxen": "none"}),
        ("PT with back pain x 2 weeks", {}),
        ("this PT took naproxen", {"naproxen": "unknown"}),
        ("told the pt to rest", {}),
        ("pt's wife fell", {}),
        ("pt and his wife tried naproxen", {"naproxen": "unknown"}),
        ("PT and heat, no relief", {"physical-therapy": "none", "heat": "none"}),
    ],
)  # fmt: skip
def test_read_when_pt_is_written_then_it_is_therapy_only_where_it_is_tried(
    told, text, expected
):
    assert short(told(text)) == expected


@pytest.mark.parametrize(
    "text", ["gabapentin didn't work, neither did steroids", "nor has prednisone"]
)
def test_read_when_steroids_helped_as_little_then_long_use_is_not_denied(told, text):
    reading = told(text)

    assert "steroid_use" not in {o.finding for o in reading.observations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naproxen 500 - yes, some", {"naproxen": "partial"}),
        ("ibuprofen 400 in the evening, meh", {"ibuprofen": "partial"}),
        ("tried tramadol - no, naproxen - some", {"tramadol": "none", "naproxen": "partial"}),
        ("naproxen 500 mg BID with meals since 11/20, no improvement", {"naproxen": "none"}),
        ("naproxen works great for her husband, she got no relief from it", {"naproxen": "none"}),
        ("naproxen stopped due to GERD", {"naproxen": "adverse"}),
        ("gabapentin 50 tid -> 100 tid, no improvement", {"gabapentin": "none"}),
        ("didn't like how flexeril made her feel", {"cyclobenzaprine": "adverse"}),
    ],
)  # fmt: skip
def test_read_when_what_it_did_stands_apart_from_the_name_then_it_is_heard(
    told, text, expected
):
    assert short(told(text)) == expected
