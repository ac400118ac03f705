import pytest

from chatbot.engine.nearest import did_you_mean, in_prose


@pytest.mark.parametrize(
    ("word", "known", "said"),
    [
        pytest.param("aks", ["ask", "why"], 'Did you mean "ask"?', id="near"),
        pytest.param(
            "axial",
            ["other", "emergency-in-axial-plan", "chronic-axial-pain"],
            'Did you mean "chronic-axial-pain" or "emergency-in-axial-plan"?',
            id="part",
        ),
        pytest.param("an", ["tolerance", *"hijklmu"], "", id="too short a part"),
        pytest.param("smith-2019", ["motov-2019", *"abcdefgh"], "", id="year alone"),
        pytest.param(
            "motof-2091", ["motov-2019"], 'Did you mean "motov-2019"?', id="dated"
        ),
        pytest.param("zzz", ["ask", "why"], "Use ask or why.", id="a few"),
        pytest.param("zzz", [], "", id="none"),
        pytest.param("zzz", list("abcdefgh"), "", id="many"),
    ],
)
def test_did_you_mean_when_asked_suggests_what_exists(word, known, said):
    assert did_you_mean(word, known) == said


def test_did_you_mean_when_nothing_is_near_says_otherwise():
    assert did_you_mean("zzz", ["ask"], "Delete it.") == "Delete it."


def test_listed_when_joined_reads_as_prose():
    assert in_prose(["a", "b", "c"]) == "a, b or c"
    assert in_prose(["a"]) == "a"
    assert in_prose([]) == ""
