"""Every idea that a question can name: its words, what it is a kind of, its topic."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.words.ideas_of_back import IDEAS_OF_BACK, IDEAS_OF_TESTS
from chatbot.engine.answering.words.ideas_of_care import IDEAS_OF_CARE
from chatbot.engine.answering.words.ideas_of_medicines import (
    IDEAS_OF_MEDICINES,
    IDEAS_OF_PROCEDURES,
)
from chatbot.engine.answering.words.ideas_of_talk import IDEAS_OF_TALK
from chatbot.model.knowledge import Topic

IDEAS: Final = {
    **IDEAS_OF_BACK,
    **IDEAS_OF_TESTS,
    **IDEAS_OF_CARE,
    **IDEAS_OF_MEDICINES,
    **IDEAS_OF_PROCEDURES,
    **IDEAS_OF_TALK,
}
"""Each idea with the words people say it by, `|` between them."""

_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "disc": ("herniation", "disc change"),
    "leg raise": ("crossed leg raise", "slump"),
    "blood test": ("esr",),
    "exercise": (
        "core", "strengthening", "stretch", "walking", "water", "pilates", "yoga",
        "tai chi", "mckenzie",
    ),
    "electric": ("tens", "ultrasound"),
    "mood": ("depression", "anxiety", "fear", "yellow flags"),
    "mind therapy": ("cbt", "mindfulness", "cft", "act therapy", "biofeedback"),
    "job": ("sick leave", "return to work", "light duty", "lifting"),
    "specialist": ("surgeon", "physiatry", "rheumatology", "pain clinic", "neurology"),
    "stomach": ("ulcer", "gut bleed", "indigestion"),
    "supplement": ("turmeric", "magnesium", "glucosamine", "vitamin d", "b vitamins"),
    "cannabis": ("cannabidiol",),
    "injection": (
        "im route", "epidural", "facet", "trigger point", "botox", "biologic shot",
    ),
    "device": ("stimulator",),
    "operation": (
        "discectomy", "laminectomy", "fused spine", "disc implant", "cement",
    ),
    "recurrence": ("flare",),
    "outlook": ("not recovering",),
    "harm": ("complication",),
    "guideline": (
        "nice", "acp", "va dod", "world body", "nass", "acr", "kce", "canada", "denmark",
        "choosing wisely",
    ),
    "tumour": ("spine tumour",),
    "germs": ("spine germs",),
    "break": ("spine break",),
    "kidney": ("kidney figure",),
    "mood score": ("mood screen",),
}  # fmt: skip
"""What is said of the whole is said of its kinds, though less to the point."""
WHOLE_OF: Final = {kind: whole for whole, kinds in _KINDS.items() for kind in kinds}

_ON_TOPIC: Final[dict[Topic, tuple[str, ...]]] = {
    "imaging": ("mri", "film", "ct", "scanned before"),
    "physio_exercise": ("physio", "exercise", "active", "bed", "several"),
    "manual_therapy": (
        "hands on", "massage", "acupuncture", "needling", "cupping", "traction",
    ),
    "psychological": ("mind therapy", "fear", "yellow flags"),
    "heat_cold": ("heat", "cold"),
    "red_flags": (
        "screening", "cauda", "tumour", "germs", "break", "cord", "aneurysm",
    ),
    "prognosis": ("outlook", "recurrence", "lasting"),
    "injection": ("injection", "ablation", "basivertebral"),
    "surgery": ("operation",),
    "work": ("job", "sport", "driving"),
    "sleep": ("slumber", "bedding", "sleep posture"),
    "pregnancy": ("pregnant", "nursing"),
    "renal": ("kidney",),
    "elderly": ("elderly",),
    "interaction": ("interacting",),
    "steroid": ("oral steroid",),
    "topical": ("gel", "patch", "capsaicin"),
    "referral": ("specialist", "see a doctor", "followup", "emergency"),
}  # fmt: skip
_TOPIC_OF: Final = {idea: topic for topic, ideas in _ON_TOPIC.items() for idea in ideas}


def named_ideas() -> Iterator[tuple[str, str]]:
    """Every phrase with each idea it names, its own before the wider one."""
    for idea, words in IDEAS.items():
        for phrase in words.split("|"):
            yield phrase, idea
            if idea in WHOLE_OF:
                yield phrase, WHOLE_OF[idea]


def topic_of(idea: str) -> Topic | None:
    """The topic that the words of an idea name, if they name one."""
    return _TOPIC_OF.get(idea) or _TOPIC_OF.get(WHOLE_OF.get(idea, ""))
