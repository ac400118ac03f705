"""Where in a question a word stands that is what it asks about, whatever the word is.

`naproxen with a smoothie`, `does knitting make it worse`, `does duloxetine make you
yawn`: no list of words holds all that can be asked, but its place tells.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Final

from chatbot.engine.expression import expression

_MOST_WORDS: Final = 12
"""A longer question tells more of the patient than it asks."""
_ARTICLE: Final = r"(?:(?:an?|the|his|her|my|some|your|their) )?"
_WHOM: Final = r"(?:(?:you|him|her|them|me|people|patients) )?"
_OPERATION: Final = (
    r"(?:\w+ )?(?:surgery|operation|(?:micro)?dis[ck]ectomy|fusion|laminectomy)"
)
_SOMEONE: Final = r"\w*(?:er|or|ist|ian|man|woman|nurse)$"
"""Who asks or is asked about, not what."""
_PLACES: Final = tuple(
    expression(form, cues=cues)
    for cues, form in (
        (
            "with|while|during|near|through|before|beside|and|plus|inside|wearing",
            r"(?<!\bcompared )(?<!\bhelp )(?<!\bhelps )\b(?:with|while|during|near|through"
            rf"|before|beside|and|plus|inside|wearing) {_ARTICLE}(\w+)(?: on)?$",
        ),
        (" a", r"\b(?:on|from|with|wearing|after) an? (?:\w+ )?(\w+)$"),
        ("in a", rf"\bin an? (?:\w+ )?(?!{_SOMEONE})(\w+)$"),
        ("by a", rf"\bby an? (?!{_SOMEONE})(\w+)$"),
        (
            " make| cause| affect| worsen| trigger",
            rf"^(?:does|do|can|could|will|would|did) {_ARTICLE}(\w+) (?:makes?|causes?"
            r"|affects?|worsens?|triggers?)\b",
        ),
        (
            " make| cause| give| affect| stain| turn",
            r"^(?:does|do|can|could|will|would|did) (?:\w+ ){1,3}(?:makes?|causes?|gives?"
            rf"|affects?|stains?|turns?) {_WHOM}{_ARTICLE}(\w+)$",
        ),
        (
            "if ",
            r"\bif (?:he|she|they|you|we|i|(?:the )?(?:patient|pt)) (?:has|have|had|gets?|got|develops?"
            rf"|developed|starts?|started) {_ARTICLE}(\w+)$",
        ),
        (
            "if ",
            r"\bif (?:his|her|their|the|my) (?:\w+ )?(\w+) (?:is|are|was|gets|goes|drops|falls|rises|swells)\b",
        ),
        ("if ", r"\bif (?:he|she|they|(?:the )?(?:patient|pt)) (\w+s)$"),
        ("how ", r"\bhow (?!long\b|worried\b)(\w+)$"),
        (
            " come| return| recover| resolve| settle| heal",
            rf"\b(?:does|do|will|can|until|till|before|when) {_ARTICLE}(\w+)"
            r"(?: (?:take|takes|to|usually|ever|fully|really))* (?:comes?|returns?|recovers?|resolves?|settles?|heals?)\b",
        ),
        (" instead of", rf"^{_ARTICLE}(?:\w+ )?(\w+) instead of\b"),
        (
            " after| following",
            rf"\b(\w+) (?:after|following) {_ARTICLE}{_OPERATION}$",
        ),
    )
)


@lru_cache(maxsize=64)
def asked_places(words: tuple[str, ...]) -> frozenset[int]:
    """The numbers of the words in a question that stand where a thing is asked about."""
    return frozenset(_found(words)) if len(words) <= _MOST_WORDS else frozenset()


def _found(words: tuple[str, ...]) -> Iterator[int]:
    begins = accumulate((len(word) + 1 for word in words), initial=0)
    numbers = {begin: number for number, begin in enumerate(begins)}
    text = " ".join(words)
    for place in _PLACES:
        match = place.search(text)
        if match is not None:
            yield numbers[match.start(1)]
