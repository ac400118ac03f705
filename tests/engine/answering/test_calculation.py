import pytest


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param("mme of oxycodone 10 mg qid?", "= 60 MME", id="one"),
        pytest.param(
            "what is the MME of oxycodone 5 mg bid and tramadol 50 mg tid",
            "In all 45 MME",
            id="two",
        ),
    ],
)
def test_mme_when_doses_are_given_then_shows_the_arithmetic(ask, question, words):
    answer = ask(question)

    assert answer.status == "computed"
    assert answer.topics == ("calculator", "opioid")
    assert words in answer.parts[0].text
    assert answer.parts[0].cites == ("label",)


def test_mme_when_no_dose_then_is_not_computed(ask):
    assert ask("what is the mme of oxycodone").topics != ("calculator", "opioid")
