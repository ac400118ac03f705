"""A sign with a question mark, and what was found of it: `fever? 100.8`, `bladder? fine`."""

from chatbot.engine.understanding.asserting.yes_no import Said
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.number import number_at
from chatbot.engine.understanding.text.token import listed

_SHORT = 4
_WELL = listed("fine ok okay normal nl wnl good intact clear unremarkable well")
_SOME = listed("some mild slight minimal occasional")
_WANTED = listed("intentional intentionally dieting deliberate ozempic wegovy")
"""`Wt loss? 5 lb intentional`."""
_HEAT = listed("fever fevers temp temps temperature febrile pyrexia")
_HOT_C, _WARM_C, _HOT_F, _WARM_F, _LEAST_F = 38.0, 37.5, 100.4, 99.5, 90.0
_LEAST_C = 30.0


def told_in_short(passage: Passage, asked: Sentence, told: Sentence) -> Said | None:
    """What a word or a temperature behind a short question says of what it names."""
    short = asked.end - asked.first <= _SHORT
    if not short or asked.mark != "?" or told.mark == "?":
        return None
    if not _WANTED.isdisjoint(passage.words(told.first, told.end)):
        return "no"
    words = [w for w in passage.words(told.first, told.end) if w[0].isalnum()]
    if not _HEAT.isdisjoint(passage.words(asked.first, asked.end)):
        return _of_heat(passage, told.first)
    return _of_word(words[0]) if len(words) == 1 else None


def _of_word(word: str) -> Said | None:
    if word in _WELL:
        return "no"
    return "yes" if word in _SOME else None


def _of_heat(passage: Passage, at: int) -> Said | None:
    """A temperature between warm and hot leaves open whether it is a fever."""
    number = number_at(passage.tokens, at)
    if number is None or number.low < _LEAST_C:
        return None
    hot, warm = (_HOT_F, _WARM_F) if number.low > _LEAST_F else (_HOT_C, _WARM_C)
    if number.low >= hot:
        return "yes"
    return "no" if number.low < warm else "unsure"
