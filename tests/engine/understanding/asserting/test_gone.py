"""A back pain that has gone is of the back all the same, and over unless it recurs."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding import read


@pytest.fixture
def said(engine):
    def known(text):
        return {
            o.finding: o for o in read(engine.lexicon, text, None, TODAY).observations
        }

    return known


@pytest.mark.parametrize(
    "text",
    [
        "40M, back strain 4 weeks ago, fully recovered, still taking naproxen",
        "his back pain is gone",
        "back pain resolved",
        "back strain 3 weeks ago, resolved, still on flexeril",
        "his low back pain has completely resolved",
        "the sciatica and the back pain disappeared",
        "40M, back strain 4 weeks ago, now fully better, still taking naproxen",
        "40M back strain 4 weeks ago, completely better now",
        "40M back pain 3 weeks, fully better since Monday",
        "40M back strain 3 weeks ago, is fully better",
    ],
)
def test_read_when_the_back_pain_has_gone_then_the_patient_has_recovered(said, text):
    assert said(text)["course"].value == "recovered"
    assert said(text)["back_complaint"].status == "present"


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("back pain resolved, now again for 2 days", "present"),
        ("low back strain last year which settled, recurrent for 6 days", "present"),
        ("back pain resolved in May; now back pain for 3 days", "present"),
        ("no back pain, knee pain", "absent"),
        ("back pain not gone", "present"),
        ("back pain partially resolved", "present"),
        ("fever resolved, back pain 3 days", "present"),
        ("back pain 3 weeks, not fully better", "present"),
        ("back pain 3 weeks, never fully better", "present"),
        ("back pain 3 weeks, not yet completely better", "present"),
        ("back pain 3 weeks, hasn't got completely better", "present"),
        ("back pain 3 weeks, half better", "present"),
        ("back pain 3 weeks, leg pain fully better, back pain same", "present"),
        ("back pain 3 weeks, will he be fully better soon?", "present"),
        ("back pain 3 weeks, wants to be fully better before his trip", "present"),
        ("back pain 3 weeks, fully better with naproxen then returned", "present"),
        ("back pain 3 weeks, was fully better then relapsed", "present"),
        ("back pain for 3 weeks, neck completely better", "present"),
    ],
)
def test_read_when_it_recurs_or_was_never_there_then_nobody_has_recovered(
    said, text, back
):
    assert "course" not in said(text)
    assert said(text)["back_complaint"].status == back
