"""Sources asked about by their first author, with a topic beside or alone."""

import pytest


@pytest.mark.parametrize(
    ("question", "source"),
    [
        pytest.param("Jarvik JAMA", "jarvik-2015", id="journal"),
        pytest.param("Goldberg 2015", "goldberg-2015", id="year"),
        pytest.param("Chappell review", "chappell-rf-2020", id="review"),
        pytest.param("what did Roelofs find", "roelofs-2008", id="found"),
        pytest.param("Friedman 2019", "friedman-2019", id="one of several"),
        pytest.param("Chou review of steroids", "chou-corticosteroids-2022", id="on"),
        pytest.param("Friedman diazepam trial", "friedman-2017", id="on a drug"),
        pytest.param("henschke red flags study", "henschke-2009", id="on signs"),
    ],
)
def test_source_when_named_by_its_author_then_what_rests_on_it(asked, question, source):
    assert source in asked(f"{question}?").cites


@pytest.mark.parametrize(
    "question",
    [
        "Jarvik knee trial",
        "friedman migraine trial",
        "Smith 2019",
        "Goldberg fishing",
        "Foster care",
        "my name is Goldberg",
        "is Friedman a good doctor",
        "Chou vaccine review",
        "Deyo asthma paper",
        "Cook study in school",
    ],
)
def test_name_when_of_nothing_of_ours_then_declined(asked, question):
    assert asked(f"{question}?").status == "declined"
