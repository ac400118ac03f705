from fakes import TODAY

from chatbot.engine.measuring.evaluation import confusions, counts, evaluate, marked
from chatbot.model.evaluation import Sample


def test_evaluate_when_asked_then_judges_each(engine):
    samples = (
        Sample(question="does heat help", expect=("heat_cold",)),
        Sample(question="does heat help", expect=("surgery",)),
        Sample(question="best statin for diabetes?", expect="decline"),
        Sample(question="best statin for diabetes?", expect=("nsaid",)),
        Sample(question="does heat help", expect="decline"),
    )

    outcomes = evaluate(engine, samples, TODAY)

    assert [o.judgement for o in outcomes] == [
        "right",
        "wrong",
        "right",
        "wrongly declined",
        "wrongly answered",
    ]
    assert dict(counts(outcomes))["all"] == (2, 1, 1, 1)
    assert confusions(outcomes) == (
        ("decline", "heat_cold", 1),
        ("surgery", "heat_cold", 1),
    )


def test_marked_when_no_mark_then_adds_one():
    assert (marked("heat"), marked("heat? ")) == ("heat?", "heat? ")
