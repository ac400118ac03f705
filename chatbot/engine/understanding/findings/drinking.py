"""How much alcohol is drunk: `drinks 6 beers a day`, `a bottle of wine nightly`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.number import Number
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
_DAILY = (["a", "day"], ["per", "day"], ["/", "day"], ["each", "day"], ["every", "day"],
          ["a", "night"], ["per", "night"], ["every", "night"], ["each", "night"],
          ["/", "d"], ["/", "night"], ["every", "evening"], ["an", "evening"],
          ["each", "evening"])  # fmt: skip
_WEEKLY = (["a", "week"], ["per", "week"], ["/", "week"], ["/", "wk"], ["a", "wk"],
           ["per", "wk"], ["each", "week"], ["every", "week"])  # fmt: skip
_DAILY_WORDS, _WEEKLY_WORDS = listed("daily nightly qd qhs"), listed("weekly")
_MEASURES = listed(
    "pint pints bottle bottles fifth fifths handle handles liter liters litre litres"
)
_SPIRITS = listed(
    "vodka whiskey whisky rum gin tequila liquor spirits bourbon scotch brandy"
)
"""A pint of these, or a part of a bottle, is many drinks."""
_ENDS = listed(", . ; \n") | {""}
_HEAVY, _WEEK = 3, 7
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
    spirits = days == 1 and _spirits_at(passage, number.last + 1) is not None
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


def _spirits_at(passage: Passage, at: int) -> int | None:
    """`1 pint vodka`, `half a bottle of gin`: the token of the spirit."""
    at += passage.word(at) in {"a", "of"}
    if passage.word(at) not in _MEASURES:
        return None
    named = at + 1 + (passage.word(at + 1) == "of")
    return named if passage.word(named) in _SPIRITS else None


def _often(passage: Passage, named: int) -> tuple[int, int] | None:
    """The days that the drinks are spread over, and the last token that says so."""
    for at in range(named + 1, named + _FAR):
        for days, words, pairs in (
            (1, _DAILY_WORDS, _DAILY),
            (_WEEK, _WEEKLY_WORDS, _WEEKLY),
        ):
            if passage.words(at, at + 2) in pairs:
                return days, at + 1
            if passage.word(at) in words:
                return days, at
        if passage.word(at) in _ENDS:
            break
    return None
