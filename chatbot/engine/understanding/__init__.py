"""Text, and what was just asked, to observations, treatments, questions and commands."""

from chatbot.engine.understanding.assertion import Assessor, assess
from chatbot.engine.understanding.course import later_visit
from chatbot.engine.understanding.lexicon import Lexicon
from chatbot.engine.understanding.passage import signs_in
from chatbot.engine.understanding.reader import read

__all__ = ["Assessor", "Lexicon", "assess", "later_visit", "read", "signs_in"]
