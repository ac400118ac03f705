import pytest
from fakes import load_once

from chatbot.engine.calculators.questionnaire import (
    asks_about_suicide,
    band_of,
    score_of,
    start_back_risk,
)

QUESTIONNAIRES = load_once()[0].dialog.questionnaires


@pytest.mark.parametrize(
    ("name", "answers", "score", "band"),
    [
        ("phq-2", (0, 1), 1, "negative"),
        ("phq-2", (1, 1), 2, "sensitive"),
        ("phq-2", (2, 1), 3, "usual"),
        ("phq-9", (0,) * 9, 0, "minimal"),
        ("phq-9", (1,) * 9, 9, "mild"),
        ("phq-9", (2, 2, 2, 2, 2, 2, 2, 1, 0), 15, "moderately severe"),
        ("phq-9", (3,) * 9, 27, "severe"),
        ("gad-2", (2, 1), 3, "positive"),
        ("peg", (7, 6, 6), 6.3, "no band"),
    ],
)
def test_score_when_answered_adds_up_and_names_the_band(name, answers, score, band):
    found = score_of(QUESTIONNAIRES[name], answers)

    assert found == score
    assert band in band_of(QUESTIONNAIRES[name], found)


@pytest.mark.parametrize(
    ("name", "score", "band"),
    [
        ("odi", 20, "minimal"),
        ("odi", 21, "moderate"),
        ("rmdq-24", 2, "recovered"),
        ("ort-oud", 3, "high risk"),
        ("ompsq-sf", 50, "higher"),
        ("nrs", 7, "severe"),
    ],
)
def test_band_when_a_score_is_told_names_it(name, score, band):
    assert band in band_of(QUESTIONNAIRES[name], score)


@pytest.mark.parametrize(
    ("name", "answers"), [("phq-2", (1,)), ("phq-9", (4,) * 9), ("peg", (11, 1, 1))]
)
def test_score_when_answers_do_not_fit_refuses(name, answers):
    with pytest.raises(ValueError, match="answer"):
        score_of(QUESTIONNAIRES[name], answers)


def test_band_when_out_of_range_refuses():
    with pytest.raises(ValueError, match="0 to 27"):
        band_of(QUESTIONNAIRES["phq-9"], 28)


@pytest.mark.parametrize(
    ("answers", "asks"), [((0,) * 9, False), ((0,) * 8 + (1,), True), ((1, 1), False)]
)
def test_suicide_item_when_above_zero_asks_whatever_the_total(answers, asks):
    assert asks_about_suicide(answers) is asks


@pytest.mark.parametrize(
    ("total", "distress", "risk"),
    [(3, 3, "low risk"), (4, 3, "medium risk"), (6, 4, "high risk")],
)
def test_start_back_when_scored_names_the_risk(total, distress, risk):
    assert start_back_risk(total, distress) == risk


def test_start_back_when_distress_is_over_the_total_refuses():
    with pytest.raises(ValueError, match="distress"):
        start_back_risk(3, 4)
