"""How much is drunk."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    "text",
    [
        "drinks 6 beers a day", "drinks 4-5 beers nightly", "etoh: 3 drinks/day",
        "30 beers per week", "4 glasses of wine every night", "6 pack of beer daily",
        "drinks 5 pints daily", "6 bottles of vodka a week", "twelve beers a day",
        "3 to 4 glasses of red wine each evening",
        "four drinks a day, no drugs", "drinks 3 bottles of beer daily",
    ],
)  # fmt: skip
def test_read_when_many_drinks_are_counted_then_it_is_heavy_drinking(engine, text):
    assert status_of(engine, "alcohol_use", text) == "present"


@pytest.mark.parametrize(
    "text",
    [
        "2 beers a week", "1 glass of wine a night", "20 beers a week",
        "used to drink 6 beers a day", "father drinks 6 beers a day",
        "denies drinking, max 2 beers a day", "drinks 6 cups of coffee a day",
        "drinks 3 glasses of water a day", "takes 3 tablets a day with a drink",
        "drinks 8 glasses water/day",
        "eats 6 meals a day", "tobacco 3 packs a day",
    ],
)  # fmt: skip
def test_read_when_little_or_something_else_is_drunk_then_it_is_not(engine, text):
    assert status_of(engine, "alcohol_use", text) != "present"
    assert status_of(engine, "alcohol_use", text) != "possible"


@pytest.mark.parametrize(
    "text",
    [
        "recovering alcoholic",
        "recovered alcoholic, sober 3 years",
        "alcoholic in recovery",
    ],
)
def test_read_when_someone_has_stopped_drinking_then_it_is_past(engine, text):
    assert status_of(engine, "alcohol_use", text) == "past"
