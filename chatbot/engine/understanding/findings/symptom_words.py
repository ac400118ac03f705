"""What a symptom and the place that it is in make together."""

from typing import Final

from chatbot.engine.understanding.passage import Passage

MADE: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("pain", "leg"): ("leg_pain",), ("pain", "low leg"): ("leg_pain_below_knee",),
    ("radiation", "leg"): ("leg_pain",), ("radiation", "low leg"): ("leg_pain_below_knee",),
    ("numbness", "leg"): ("leg_numbness",), ("numbness", "low leg"): ("leg_numbness",),
    ("numbness", "seat"): ("saddle_numbness",),
    ("weakness", "leg"): ("leg_weakness",), ("weakness", "low leg"): ("leg_weakness",),
    ("trouble", "bowel"): ("bowel_change",), ("trouble", "bladder"): ("bladder_change",),
}  # fmt: skip


def kind_at(passage: Passage, at: int) -> str | None:
    """The kind of symptom that a word names, if any."""
    return passage.lexicon.symptoms.get(passage.tokens[at].key)


def place_at(passage: Passage, at: int) -> str | None:
    """The part of the body that a word names, if any."""
    return passage.lexicon.places.get(passage.tokens[at].key)


def findings_at(passage: Passage, kind: str, at: int) -> tuple[str, ...]:
    """What a kind of symptom is where a word names the place: the seat, a leg, a muscle."""
    if kind == "weakness" and passage.says("muscle of a leg", at):
        return ("leg_weakness",)
    return MADE.get((kind, place_at(passage, at) or ""), ())
