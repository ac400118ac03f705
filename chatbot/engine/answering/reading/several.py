"""The questions of one message: `does it work, how long and is it safe`."""

import re
from collections.abc import Callable
from typing import Final

from chatbot.engine.expression import expression

_ASKING: Final = (
    r"(?:what|does|do|is|are|can|should|how|when|why|which|who|will|would|could|did)\b"
)
_NEXT_QUESTION: Final = expression(
    rf"[?;]\s*|,?\s+(?:and|also|or)\s+(?={_ASKING})", re.IGNORECASE
)
_NEXT_OF_LIST: Final = expression(
    rf"[?;]\s*|(?:,|,?\s+(?:and|also|or))\s+(?={_ASKING})", re.IGNORECASE
)
"""The same behind a question: `does it work, how long`."""
_WHILE: Final = expression(
    r"^\W*when (?:an?|the|his|her|their|my|this|that|he|she|they|it|i|we|you|pain)\b[^?,]+,",
    re.IGNORECASE,
)
"""`When the naproxen is finished, what next`: a time, not a question."""
_ASKS_FIRST: Final = expression(rf"\W*{_ASKING}", re.IGNORECASE)


def questions_in(text: str, is_bare: Callable[[str], bool]) -> list[str]:
    """The questions of a message; after a comma only behind one with a subject.

    `is_bare` tells whether a question names nothing that it could be about.
    """
    text = _WHILE.sub(lambda found: found[0].rstrip(","), text)
    listed = [q for q in _NEXT_OF_LIST.split(text) if q.strip()]
    if not listed[1:] or (_ASKS_FIRST.match(text) and not is_bare(listed[0])):
        return listed
    return [q for q in _NEXT_QUESTION.split(text) if q.strip()]
