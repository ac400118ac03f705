"""Exercise as the place or the way it began, which is no treatment: `gym injury`, `since yoga`."""

from collections.abc import Sequence

from chatbot.engine.understanding.text.token import PAUSES, listed, up_to

_SPORTS = frozenset({"exercise", "yoga", "stretching"})
_HURT = listed("hurt injury injured injuring pulled strained strain sprained sprain tweaked twisted popped pop lifting "
               "lifted lift deadlift deadlifts deadlifting squat squats squatting accident bent bending")  # fmt: skip
_BEGAN = listed("felt began started onset since")
_AT, _ARTICLES = listed("at in during doing from after since while"), listed("the a an his her my some")  # fmt: skip
_FEW = 4


def is_how_it_began(
    said: Sequence[str], names: Sequence[str], first: int, last: int
) -> bool:
    """Whether the words at `first` to `last` of a text, all its sports, say how it began.

    `Hurt back deadlifting at the gym`; in `strained back, exercise no help` they do not.
    """
    if not _SPORTS.issuperset(names):
        return False
    at = first - 1
    while at >= 0 and said[at] in _ARTICLES:
        at -= 1
    before = up_to([*said[max(at - _FEW, 0) : at + 1]][::-1], PAUSES)
    told = not _AT.isdisjoint(before[:1]) and not (_HURT | _BEGAN).isdisjoint(before)
    return told or not _HURT.isdisjoint(said[last + 1 : last + 2])
