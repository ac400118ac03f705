"""Sense: whether content that reads and fits also hangs together.

Form and shape are checked where files are read; here names, conditions, orders, the
graph of steps, sources, numbers and words are looked at, and every problem is reported.
"""

from datetime import date

from chatbot.engine.checking import source
from chatbot.engine.checking.condition import condition_problems
from chatbot.engine.checking.graph import danger_problems, graph_problems
from chatbot.engine.checking.name import name_problems
from chatbot.engine.checking.number import number_problems
from chatbot.engine.checking.place import Fault, Places, at
from chatbot.engine.checking.reading import reading_problems
from chatbot.engine.checking.support import support_problems
from chatbot.engine.checking.use import use_problems
from chatbot.engine.checking.word import question_problems, shared_words, word_problems
from chatbot.model.content import Content
from chatbot.model.problem import Problem

_WORDED = ("findings", "drugs", "classes", "measures")
"""Tables whose words may be used freely: without them every such word looks strange."""


def check(
    content: Content, places: Places, today: date | None = None
) -> tuple[Problem, ...]:
    """Return everything that is wrong, in no particular order.

    On a day, as `backline check` has one, what is untidy is reported as well: reviews
    past due, words with two meanings, questions with two answers, plain text that is hard
    to read and what seems to speak of something else keep nobody from using it.
    """
    named = not any(places.doubtful(table, "") for table in _WORDED)
    faults: tuple[Fault, ...] = (
        *name_problems(content, places),
        *condition_problems(content, places),
        *graph_problems(content, places),
        *source.source_problems(content),
        *number_problems(content),
        *(support_problems(content, places) if named else ()),
        *word_problems(content),
        *(use_problems(content) if places.whole() else ()),
    )
    sound = places.whole() and not faults
    faults = (
        *faults,
        *(danger_problems(content) if sound else ()),
        *(source.subject_problems(content) if sound and today else ()),
        *(source.review_problems(content, today) if today else ()),
        *(shared_words(content) if today else ()),
        *(question_problems(content) if today else ()),
        *(reading_problems(content) if today and named else ()),
    )
    return tuple(at(places, *fault) for fault in faults)
