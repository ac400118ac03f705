import pytest

from chatbot.engine.answering.reading.told import asks_trivia, failed, is_only_told


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


@pytest.mark.parametrize(
    "question",
    [
        "What colour are generic 10 mg cyclobenzaprine tablets?",
        "Price of a box of Lyrica 75 mg",
        "how much does celecoxib cost",
        "is naproxen cheap",
        "why is carisoprodol called Soma",
        "how many Cymbalta prescriptions were written in 2013",
        "who makes Flexeril",
        "when did the patent on Lyrica expire",
        "how should I store liquid morphine",
        "What does the brand name Panadol mean?",
        "History of heroin as a Bayer product alongside aspirin",
        "when was tramadol approved",
        "what shape is norco 10",
        "how do you pronounce cyclobenzaprine",
        "where does the name naproxen come from",
    ],
)
def test_decline_when_a_medicines_price_look_or_name_is_asked_then_is_no_medicine(
    engine, asked, question
):
    assert asks_trivia(engine.answerer.read(question))
    assert asked(f"{question}?").status == "declined"


@pytest.mark.parametrize(
    "question",
    [
        "how much naproxen a day",
        "what does flexeril do",
        "history of opioid use",
        "is acupuncture affordable",
        "might a short spell of diazepam be reasonable",
        "how many patients get better with duloxetine",
        "when is gabapentin used",
        "who can take tramadol",
        "what is soma",
        "when should I start duloxetine",
        "what does tramadol withdrawal look like",
        "formula for converting morphine to oxycodone",
        "methocarbamol and the colour of urine",
        "is duloxetine cost-effective for back pain",
    ],
)
def test_asks_trivia_when_a_medicine_is_asked_as_medicine_then_does_not(
    engine, question
):
    assert not asks_trivia(engine.answerer.read(question))
