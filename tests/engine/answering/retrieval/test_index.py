import pytest

from chatbot.engine.answering.retrieval.population import is_for_leg_pain


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        pytest.param("sciatica-imaging-window", True, id="sciatica"),
        pytest.param("nsaid-radicular-small", True, id="radicular LBP"),
        pytest.param("older-adults-imaging", False, id="without radiculopathy"),
        pytest.param("imaging-nice", False, id="with or without sciatica"),
        pytest.param("when-to-image", False, id="LBP, radicular or stenosis"),
    ],
)
def test_is_for_leg_pain_when_only_those_with_it_are_meant(engine, statement, expected):
    told = engine.answerer._knowledge.content.statements[statement]

    assert is_for_leg_pain(told) is expected


def test_search_when_a_guideline_is_asked_for_then_its_summary_leads(engine):
    found = engine.answerer.search("nice back pain guideline", 1)

    assert [match.statement for match in found] == ["nice-recommends"]


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        pytest.param("sleep", "sleep-matters", id="sleep itself"),
        pytest.param("mattress", "mattress", id="what is slept on"),
        pytest.param("sleep position", "sleep-position-evidence", id="how one lies"),
        pytest.param("pillow", "sleep-position-evidence", id="what props one up"),
    ],
)
def test_search_when_on_sleep_then_the_bed_and_how_one_lies_are_told_apart(
    engine, question, statement
):
    found = engine.answerer.search(question, 1)

    assert [match.statement for match in found] == [statement]
