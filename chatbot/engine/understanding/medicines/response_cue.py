"""Where a text tells how a treatment went, and on which side its name stands."""

from typing import Literal, NamedTuple

from chatbot.model.case import Response


class ResponseCue(NamedTuple):
    """A response over tokens, and whether what it is about follows or went before."""

    response: Response
    side: Literal["before", "after"]
    first: int
    last: int
    lasting: bool = False
    """Said in the present, so that the treatment goes on."""
