"""How much of each medicine a text states, whatever it asks or says of it."""

from datetime import date

from chatbot.engine.understanding.medicines.merging import merged
from chatbot.engine.understanding.medicines.treatment import TreatmentReader
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.case import Treatment

_ANY_DAY = date(2000, 1, 1)
"""No dose hangs on the day."""


def doses_in(lexicon: Lexicon, text: str) -> tuple[Treatment, ...]:
    """The medicines that a text names, each with the doses that it gives of it."""
    passage = Passage(lexicon, text, _ANY_DAY)
    periods = {p.first: p for p in periods_of(passage)}
    reader = TreatmentReader(passage, periods, wanted=False)
    return tuple(merged(reader.mentions(), passage))
