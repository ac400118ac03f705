import pytest

from chatbot.engine.answering.tables.scoring import Scoring


@pytest.fixture(name="score")
def score_fixture(engine):
    scoring = Scoring(engine.content)
    return lambda text: scoring.answer(engine.answerer._knowledge.read(text))


@pytest.mark.parametrize(
    ("text", "words", "cited"),
    [
        ("PHQ-2", "little interest or pleasure; 2 low, hopeless mood", "arroll-2010"),
        ("peg score 3/10 4/10 5/10", "PEG 4 of 10", "krebs-2009"),
        ("phq-2 2 1", "PHQ-2 3 of 6: positive at the usual cut", "arroll-2010"),
        ("phq 16", "PHQ-9 16 of 27: moderately severe", "kroenke-2001"),
        ("phq9 score 14", "PHQ-9 14 of 27: moderate", "kroenke-2001"),
        ("phq9 14 means?", "PHQ-9 14 of 27: moderate", "kroenke-2001"),
        ("what does an odi of 44 mean", "44 of 100: severe", "ostelo-2008"),
        ("phq-9: 1 1 1 2 2 1 0 0 1", "assess suicide risk now", "kroenke-2001"),
        ("gad-2 2 2", "GAD-2 4 of 6: positive", "kroenke-2007"),
        ("PEG 7 6 6", "PEG 6.3 of 10", "krebs-2009"),
        ("start back 6 with subscale 4", "high risk", "hill-2008"),
        ("odi 44", "44 of 100: severe", "ostelo-2008"),
        (
            "gabapentin dose for crcl 40",
            "400 to 1400 mg a day in 2",
            "label-gabapentin",
        ),
        ("pregabalin 300 mg with crcl 25", "75 mg a day in 1 or 2", "label-pregabalin"),
        ("pregabalin 300 mg with crcl 25", "from memory", "label-pregabalin"),
        ("pregabalin with crcl 25", "25 to 150 mg a day", "label-pregabalin"),
        ("phq-9 99", "runs from 0 to 27", None),
        ("phq-9 1 2 3", "needs 9 answers", None),
    ],
)
def test_answer_when_named_scores_or_asks(score, text, words, cited):
    answer = score(text)

    assert answer.status == "computed"
    assert answer.topics[0] == "calculator"
    assert words in answer.parts[0].text
    assert cited is None or cited in answer.parts[0].cites


@pytest.mark.parametrize(
    "text",
    ["what is the phq-9?", "peg tube in place", "gabapentin", "start back squats"],
)
def test_answer_when_no_score_is_meant_leaves_it_to_others(score, text):
    assert score(text) is None


def test_items_when_shown_carry_the_credit_line(score):
    assert "R.L. Spitzer" in score("PHQ-9").parts[0].text


@pytest.mark.parametrize(
    "text",
    ["what is phq-9", "what does the odi mean", "is phq 2 or phq 9 better"],
    ids=str,
)
def test_answer_when_no_score_is_given_then_none(score, text):
    assert score(text) is None
