import pytest

from chatbot.engine.answering.reading.assuming import assumption


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("what if the pain goes below the knee?", "the pain goes below the knee"),
        ("What if she had CKD?", "she had CKD"),
        ("what if he were 80", "he were 80"),
        ("and if he's on warfarin?", "he's on warfarin"),
        ("And if she's pregnant?", "she's pregnant"),
        ("what would change if it had lasted 4 months?", "it had lasted 4 months"),
        ("would the plan change if she had CKD?", "she had CKD"),
        ("suppose we stopped the naproxen", "we stopped the naproxen"),
        ("ok, what if we stopped the naproxen instead?", "we stopped the naproxen"),
        ("what about if he is 80?", "he is 80"),
        ("compare with if he were 80", "he were 80"),
        ("what if if he were 80", "he were 80"),
        ("does being 71 change your plan?", "patient is 71"),
        ("would her having CKD alter your advice?", "patient has CKD"),
        ("that is wrong; does being 66 rather than 56 alter things?", "patient is 66"),
        ("ok, would a fever affect the plan?", "a fever"),
        ("say he has CKD, what then?", "he has CKD"),
        ("and with egfr 25", "egfr 25"),
    ],
    ids=str,
)
def test_assumption_when_what_if_then_gives_the_clause(question, clause):
    assert assumption(question) == clause


@pytest.mark.parametrize(
    "question",
    [
        "what dose of naproxen?",
        "if he has CKD, can I give naproxen?",
        "if the leg pain is still there do I need to be seen?",
        "what if?",
        "what would happen if he suddenly stopped his baclofen?",
        "what if she quits gabapentin cold turkey?",
        "",
        "say that again",
        "what about the gel",
        "does that change the plan?",
        "does his age affect your advice?",
    ],
    ids=str,
)
def test_assumption_when_no_what_if_then_none(question):
    assert assumption(question) is None
