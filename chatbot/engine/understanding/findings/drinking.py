"""How much alcohol is drunk: `drinks 6 beers a day`, `a bottle of wine nightly`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import COMMA, listed, since
from chatbot.model.case import Status

_DRINKS = listed("beer beers drink drinks pint pints whiskey whiskeys whisky whiskies vodka vodkas "
                 "lager lagers cider ciders cocktail cocktails wine wines etoh seltzers "
                 "tallboys stubby stubbies schooner schooners tinnie tinnies tinny rum gin gins ipas stouts")  # fmt: skip
_VESSELS = listed("can cans bottle bottles glass glasses shot shots pack packs")
_OF_ALCOHOL = listed("beer beers wine whiskey whisky vodka lager cider rum gin tequila etoh alcohol "
                     "liquor spirits bourbon scotch drinks drinking drink")  # fmt: skip
_KINDS = listed("red white sparkling hard light craft strong")
_GOES_ON = listed("a per / daily nightly each every qd weekly")
"""`Drinks 3 bottles a day`, but not `3 glasses water a day`."""
_OFTEN = PhraseTable(
    {
        1: "daily|nightly|qd|qhs|{a,an,per,each,every,/} {day,night,evening}|/ d",
        7: "weekly|{a,per,each,every,/} {week,wk}",
    }
)
"""In how many days so much is drunk."""
_MEASURES = listed(
    "pint pints bottle bottles fifth fifths handle handles liter liters litre litres"
)
_SPIRITS = listed(
    "vodka whiskey whisky rum gin tequila liquor spirits bourbon scotch brandy"
)
"""A pint of these, or a part of a bottle, is many drinks."""
_ENDS = listed(", . ; \n") | {""}
_HEAVY = 3
"""Drinks a day from which the acetaminophen row counts drinking."""
_PAST = listed("used drank stopped quit former formerly previously until")
_NEAR, _FAR = 6, 5


def drinking(passage: Notebook, number: Number) -> int | None:
    """Three or more drinks a day are heavy drinking; fewer say nothing."""
    named = _named(passage, number)
    if named is None:
        return None
    often = _often(passage, named)
    if often is None:
        return None
    days, last = often
    spirits = days == 1 and _is_of_spirits(passage, number.last + 1)
    over = not _PAST.isdisjoint(passage.words(number.first - _NEAR, number.first))
    if over or (number.low / days < _HEAVY and not spirits):
        return last
    if passage.assess(number.first, named).tells:
        passage.observe("alcohol_use", Status.PRESENT, (number.first, last))
    return last


def _named(passage: Passage, number: Number) -> int | None:
    """The token of the drink that is counted."""
    at = number.last + 1
    if passage.word(at) in _DRINKS:
        return at + (2 if passage.word(at + 1) == "of" else 0)
    if passage.word(at) not in _VESSELS:
        return None
    if passage.word(at + 1) == "of":
        named = at + 2 + (passage.word(at + 2) in _KINDS)
        return named if passage.word(named) in _OF_ALCOHOL else None
    before = passage.words(number.first - _NEAR, number.first)
    drunk = not _OF_ALCOHOL.isdisjoint(since(before, COMMA))
    told = passage.word(at + 1) in _GOES_ON and drunk
    return at if told else None


def _is_of_spirits(passage: Passage, at: int) -> bool:
    """`1 pint vodka`, `half a bottle of gin`."""
    at += passage.word(at) in {"a", "of"}
    named = at + 1 + (passage.word(at + 1) == "of")
    return passage.word(at) in _MEASURES and passage.word(named) in _SPIRITS


def _often(passage: Passage, named: int) -> tuple[int, int] | None:
    """The days that the drinks are spread over, and the last token that says so."""
    window = passage.words(named + 1, named + _FAR)
    ends = (n for n, word in enumerate(window) if word in _ENDS)
    end = named + 1 + next(ends, len(window))
    hits = _OFTEN.all(passage.tokens, named + 1, end)
    return (hits[0].value, hits[0].last) if hits else None
