from chatbot.engine.answering.retrieval.ranking import Evidence, score

NONE = Evidence(*(0,) * len(Evidence._fields))


def test_score_when_nothing_speaks_for_it_is_zero():
    assert score(NONE) == 0


def test_score_when_all_is_alike_and_covered_is_about_a_thousand():
    exact = NONE._replace(
        alike=1000, alike_three=1000, contained=1000, cover=1000, covered=1000
    )

    assert 800 <= score(exact) <= 1200


def test_score_when_a_medicine_is_missed_or_it_is_for_others_falls():
    alike = NONE._replace(alike=500, contained=500)

    assert score(alike._replace(medicines_missed=1)) < score(alike)
    assert score(alike._replace(for_others=1)) < score(alike)
    assert score(alike._replace(asks_other=1)) < score(alike)
    assert score(alike._replace(asks_same=1)) > score(alike)
