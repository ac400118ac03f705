"""How alike a question and phrasings are, word by word."""

from chatbot.engine.answering.retrieval.wording import Wordings, derive_wordings

PHRASINGS = [
    ("disc", "surgery", "risk"),
    ("disc", "surgery"),
    ("spinal", "fusion"),
    ("fusion", "risk"),
]
OWNERS = [0, 0, 1, 1]


def likeness(asked, statement):
    wordings = Wordings(derive_wordings(PHRASINGS, OWNERS), OWNERS)
    return wordings.likeness(wordings.weigh(frozenset(asked)), statement)


def test_likeness_when_a_phrasing_is_the_question_then_is_whole():
    assert likeness(("surgery", "disc"), 0)[0] == 1000


def test_likeness_when_nothing_is_shared_then_is_none():
    assert likeness(("yoga",), 0) == (0, 0)


def test_likeness_when_a_rare_word_is_shared_then_counts_more_than_a_common_one():
    assert likeness(("spinal", "yoga"), 1) > likeness(("fusion", "yoga"), 1)


def test_likeness_when_a_statement_has_no_phrasing_then_is_none():
    assert likeness(("disc",), 7) == (0, 0)


def test_search_when_a_phrasing_is_asked_word_for_word_then_its_statement_is_first(
    engine,
):
    wanted = {
        statement.answers[-1]: name
        for name, statement in list(engine.content.statements.items())[::7]
    }
    search = engine.answerer.search
    missed = [a for a, name in wanted.items() if search(a, 1)[0].statement != name]

    assert len(missed) <= len(wanted) // 20, missed
