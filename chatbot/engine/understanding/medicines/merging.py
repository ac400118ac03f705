"""One treatment a name, from everything that a text says of it; or each dose that it states."""

from datetime import date
from typing import Final

from chatbot.engine.expression import expression
from chatbot.engine.products import UNSAID, is_again, together, told_anew
from chatbot.engine.understanding.medicines.given import ANEW
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.treatment import TreatmentReader
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.token import listed
from chatbot.engine.understanding.text.told_time import periods_of
from chatbot.model.case import TREATMENT_DETAILS, Treatment

_ANEW = ANEW - listed("up cut down currently > \u2192") | {"replaced", "instead"}
_OVER = {"stopped", "past", "not taking"}
_NEAR = 3
_ADDED: Final = expression(
    r"\b(?:also|plus|another|additional|additionally|added|adds|adding|extra"
    r"|in addition|(?:night|evening|bedtime|morning) dose|on top|as well as|breakthrough)\b[^,.;]{0,24}$"
)
_TOO: Final = expression(
    r"^[^.;]{0,20}\b(?:too|as well|on top|also|in addition|besides|for breakthrough)\b"
)


def merged(mentions: list[Mention], passage: Passage) -> list[Treatment]:
    """Return one treatment a name: later words complete or correct earlier ones.

    What is taken of a drug in several products or doses is kept, each for itself.
    """
    kept: dict[str, Treatment] = {}
    for mention in mentions:
        first = not _is_anew(mention, passage)
        for number, new in enumerate(mention.treatments(passage)):
            old = kept.get(new.name)
            adds = first or number >= len(mention.names) or is_added(passage.text, new)
            kept[new.name] = together(old, new, _joined, adds=adds) if old else new
    return list(kept.values())


def is_added(text: str, told: Treatment) -> bool:
    """Whether a dose is said to come on top: `also 600 at night`, `plus 5 mg prn`."""
    before, after = text[: told.start], text[told.end :]
    return bool(_ADDED.search(before.lower()) or _TOO.search(after.lower()))


def _is_anew(mention: Mention, passage: Passage) -> bool:
    """Whether a dose takes the place of another: `then`, `increased to 600`."""
    first = mention.match.first
    near = passage.words(first - _NEAR, first)
    within = passage.words(mention.match.last + 1, mention.dose.last)
    return near[-1:] == ["to"] or bool(_ANEW & {*near, *within})


def _joined(old: Treatment, new: Treatment) -> Treatment:
    """Complete what was told, or let a dose that takes its place stand."""
    dosed = old.status == "unknown" and old.dose and old.per_day
    taken = old.status == "current" or bool(dosed)
    wanted = new.status == "planned" and taken  # `morphine 30 bid, wants more of it`
    if wanted and new.dose is not None:
        return old
    if old.dose is not None and new.dose is not None and not is_again(old, new):
        over = new.status in _OVER and old.status not in _OVER
        return old if over else told_anew(old, new)
    told = {
        key: value
        for key in TREATMENT_DETAILS
        if getattr(old, key) is None and (value := getattr(new, key)) is not None
    }
    for key in ("status", "response"):
        if getattr(new, key) not in UNSAID and not (wanted and key == "status"):
            told[key] = getattr(new, key)
    return old.but(**told)


_ANY_DAY = date(2000, 1, 1)
"""No dose hangs on the day."""


def doses_in(lexicon: Lexicon, text: str) -> tuple[Treatment, ...]:
    """The medicines that a text names, each with the doses that it gives of it."""
    passage = Passage(lexicon, text, _ANY_DAY)
    periods = {p.first: p for p in periods_of(passage)}
    reader = TreatmentReader(passage, periods, wanted=False)
    return tuple(merged(reader.mentions(), passage))
