"""Text, and what was just asked, to observations, treatments, questions and commands."""

from chatbot.engine.understanding.asserting.assertion import Assessor, assess
from chatbot.engine.understanding.findings.course import later_visit
from chatbot.engine.understanding.passage import signs_in
from chatbot.engine.understanding.reader import read
from chatbot.engine.understanding.text.lexicon import Lexicon

__all__ = ["Assessor", "Lexicon", "assess", "later_visit", "read", "signs_in"]
