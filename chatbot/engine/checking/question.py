"""Questions: each one that a statement names is answered by that statement alone."""

from collections.abc import Iterator

from chatbot.engine.answering.words.word import words_of
from chatbot.engine.checking.place import Places, at
from chatbot.model.content import Content
from chatbot.model.problem import Problem


def question_problems(content: Content, places: Places) -> Iterator[Problem]:
    """Report questions that two statements claim, and those that one names twice."""
    owners: dict[tuple[str, ...], str] = {}
    for statement in content.statements.values():
        for number, question in enumerate(statement.answers):
            words = words_of(question)
            other = owners.get(words)
            if other is not None:
                spot = ("statements", statement.id, "answers", number)
                what = f'"{question}" is already a question of "{other}".'
                yield at(places, spot, what, "Keep it in one of the two.")
            owners.setdefault(words, statement.id)
