"""One treatment a name, from everything that a text says of it."""

from chatbot.engine.products import beside
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.passage import Passage
from chatbot.model.case import Treatment


def merged(mentions: list[Mention], passage: Passage) -> list[Treatment]:
    """Return one treatment a name: later words complete or correct earlier ones.

    A drug told by itself and in a product is kept as both.
    """
    kept: dict[str, Treatment] = {}
    for mention in mentions:
        for new in mention.treatments(passage):
            old = kept.get(new.name)
            kept[new.name] = (beside(old, new) or _joined(old, new)) if old else new
    return list(kept.values())


def _joined(old: Treatment, new: Treatment) -> Treatment:
    said = {
        key: value
        for key in (
            "dose",
            "unit",
            "frequency",
            "per_day",
            "schedule",
            "days",
            "tablets",
        )
        if getattr(old, key) is None and (value := getattr(new, key)) is not None
    }
    for key in ("status", "response"):
        if getattr(new, key) != "unknown":
            said[key] = getattr(new, key)
    return old.model_copy(update=said)
