import pytest

from chatbot.engine.answering.reading.told import failed, is_only_told


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("old lady on prednisone with sudden back pain", True),
        ("constipated on norco + numb perineum, CES vs meds", True),
        ("naproxen failed, what next", True),
        ("fever on prednisone and back pain, what do I do", True),
        ("tried naproxen, max dose for back pain?", False),
        ("on naproxen, can I add tramadol for back pain", False),
        ("on oxycodone with sleep apnea", False),
        ("old lady on naproxen, is it safe", False),
        ("prednisone for back pain", False),
    ],
)
def test_is_only_told_when_a_medicine_is_taken_or_given_up_then_is_not_asked_about(
    engine, question, expected
):
    assert is_only_told(engine.answerer.read(question)) is expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("naproxen and Flexeril failed, hydrocodone?", {"naproxen", "cyclobenzaprine"}),
        ("failed ibuprofen, celecoxib next?", {"ibuprofen"}),
        ("what else instead of tramadol with sertraline", {"tramadol"}),
        ("baclofen if she cannot tolerate tizanidine", {"tizanidine"}),
        ("baclofen if she can't take tizanidine", {"tizanidine"}),
        ("tramadol with naproxen", set()),
    ],
)
def test_failed_when_medicines_are_given_up_then_names_them(engine, question, expected):
    assert failed(engine.answerer.read(question)) == expected
