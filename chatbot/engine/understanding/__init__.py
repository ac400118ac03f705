"""Text, and what was just asked, to observations, treatments, questions and commands.

Begin at `reader`, the door. `text` cuts a message into tokens, sentences and known
words, which a `passage` holds together; `requests` says what of it asks or commands.
`fact_reading` lets `findings` and `medicines` note what is told in a `notebook`, each
as `asserting` says that it is meant; `answers` reads the reply to an open question.
"""

from chatbot.engine.understanding.asserting.assertion import Assessor, assess
from chatbot.engine.understanding.findings.course import later_visit
from chatbot.engine.understanding.medicines.merging import doses_in
from chatbot.engine.understanding.passage import signs_in
from chatbot.engine.understanding.reader import close_gaps, read
from chatbot.engine.understanding.text.lexicon import Lexicon

__all__ = [
    "Assessor", "Lexicon", "assess", "close_gaps", "doses_in", "later_visit", "read",
    "signs_in",
]  # fmt: skip
