import pytest

from chatbot.engine.answering.retrieval.acceptance import Signs, is_accepted

NOTHING = Signs(*(0,) * len(Signs._fields))
DRUG = NOTHING._replace(strong=1)


def test_with_fit_when_a_drug_is_named_then_counts_the_score_once():
    assert DRUG.with_fit(950, 1000) == DRUG._replace(score=9, covered=10)


def test_with_fit_when_nothing_sure_is_named_then_counts_it_as_loose_too():
    signs = NOTHING.with_fit(950, 400)

    assert (signs.score, signs.loose_score) == (9, 9)
    assert (signs.covered, signs.loose_covered) == (4, 4)


def test_is_accepted_when_a_drug_is_asked_as_a_statement_puts_it():
    assert is_accepted(DRUG.with_fit(1200, 1000))


@pytest.mark.parametrize(
    "signs",
    [
        pytest.param(NOTHING.with_fit(300, 1000), id="nothing named, little alike"),
        pytest.param(
            DRUG._replace(foreign=1, elsewhere=1).with_fit(900, 600),
            id="a drug for another field",
        ),
        pytest.param(
            DRUG._replace(other_target=1).with_fit(900, 600), id="another target"
        ),
    ],
)
def test_is_accepted_when_little_speaks_for_it_then_not(signs):
    assert not is_accepted(signs)
