"""How a question leans on the one before it: `what about X`, `and if ...`, `is it ...`."""

import re
from typing import Final

from chatbot.engine.answering.words.everyday import words_in
from chatbot.engine.expression import expression

_TALK: Final = r"^(?:(?:ok|okay|so|well|hmm|right|then|now|and|but|or|also|yes|no)\s)*"
_MODIFIES: Final = expression(
    _TALK
    + r"(?:even |just |only |still |also |what about |how about |what )*(?:if|in|with"
    r"|without|for|during|while|after|before|when|once|at|on|by|under|over|despite|given"
    r"|supposing|suppose|assuming|assume|imagine|beside|alongside)\b"
)
_REPLACES: Final = expression(
    r"^(?:(?:ok|okay|so|well|hmm|right)\s)*(?:what about|how about|what of|and|or|but)\b"
    r"|^(?:\w+\s){0,4}\w+ (?:instead|then|too|also|as well)$"
)
_OUSTS: Final = expression(r"\b(?:then|instead)$")
_SUPPOSES: Final = expression(
    _TALK + r"(?:even |what |how about |what about )?(?:if|supposing|suppose|assuming"
    r"|assume|imagine)\b"
)
_OPENS: Final = expression(
    r"\b(?:then|instead)$|"
    + _TALK
    + r"(?:and|but|or|also|even|just|only|why not|how long|how much|how often"
    r"|how many|how soon|since when|until when|any(?:thing)?|what about|how about|what of)\b"
)
_ADDS: Final = expression(
    _TALK + r"(?:what about )?(?:if |even if )?(?:(?:he|she|they|i|we|who|someone"
    r"|(?:the |my |a )?(?:patient|pt)) )?(?:is |are |am |was |were |has |had |been )*"
    r"(?:already |also |still |now )*(?:with|on top of|alongside|together with|plus|on|takes?"
    r"|taking|added to|beside|after|over)\b"
    r"|^(?:(?:so|and|both|all|only|just|mainly|is|are|it|that|this|thats|its|purely) )*(?:because of"
    r"|due to|down to|on account of)\b"
    r"|\b(?:allergic|allergy|intolerant|reacted|reacts) to\b"
    r"|\b(?:it|them|that|those|one) (?:\w+ )?(?:with|and|to|on top of|after|alongside)\b"
    r"|\b(?:to|than|as|with|over|from) (?:it|that|them|those|this)$|\bon top$"
    r"|\b(?:it|they|that|those) (?:\w+ )?(?:interact|safer|better|stronger|weaker|worse"
    r"|work better|as (?:good|strong|safe))\b"
)
_COMPARES: Final = expression(
    r"\b(?:any|much|a bit) \w+(?:er|re)\b|\bbetter\b|\bsafer\b|\binstead\b|\bkinder\b"
)
_EMPTY_IT: Final = expression(
    r"\bit (?:be |really |ever |still |really be )*(?:ok|okay|safe|fine|all right|alright"
    r"|worth|true|better|best|possible|necessary|reasonable|wise|bad|good|normal|common"
    r"|usual|time|too early|too late|too soon|useful|appropriate|harmful|important"
    r"|needed)(?: \w+){0,3} (?:to|that|if|when)\b|\bit (?:is )?worth \w+ing\b"
    r"|\bit takes?\b|\b(?:could|might|may) it be\b|\bit(?: to)? be that\b"
)
_POINTS: Final = expression(
    r"\b(?:it|its|them|they|ones?|these|those)\b|\b(?:of|with|for|from|on|by|is|was|does|about"
    r"|after|than|use|take|stop|do|have|at|like|to|would|will|can) (?:that|this)\b"
    r"|\b(?:that|this)$|^(?:that|this) "
)
_OF_THE_PAIN: Final = expression(
    r"\bit (?:\w+ )?(?:heals?|goes|go|comes?|coming|gets?|getting|settles?|clears? up"
    r"|recurs?|returns?|lasted|becomes?|turns?|radiates?|shoots?|spreads?|runs?|travels?)\b"
    r"|\b(?:is|does|will|can|that|why|when) (?:the|his|her|my|their) (?:low |lower )?"
    r"(?:back |pain\b|back\b)"
)
_SETS_AGAINST: Final = expression(
    _TALK + r"(?:versus|vs|compared (?:with|to)|against)\b"
)
_PARTS_OF_ONE: Final = expression(
    r"^(?:just|only|for|at|by|after|before|once|twice|daily|with|without|in|up to|\d)\b"
    r"|^(?:\w+ ){1,3}or (?:\w+ ?){1,5}$"
)
_SENTENCE: Final = words_in(
    "do does did is are was were can could should would will has have had may must might"
    " what who whom why when where which how i"
)
_TAKEN: Final = expression(
    r"\b(?:mg|mcg|tablets?|pills?|capsules?|morning|evening|bedtime|at night|every day"
    r"|a day|daily|twice|as needed|when needed|with food|with meals|before bed)\b"
)
_CHOOSES: Final = expression(
    r"^(?:(?:and|so|but|ok|then) )*which\b|^who won\b|\beither of\b"
)
_HOW_MUCH: Final = expression(
    _TALK + r"how (?!about|is|are|was|were|do|does|did|can|could|should|would|will)\w+"
)
_TELLS_APART: Final = expression(
    _TALK
    + r"how (?:do|can|could|would|should|does) (?:i|we|you|one) (?:tell|know|distinguish"
    r"|differentiate|decide|spot|recognise|recognize)"
    r"(?: (?:them|it|which|those|these|the two|two|one|from the other|the difference|apart|is|between"
    r"|that|clinically|at the bedside|in clinic))*$"
)
_WHO_SAYS: Final = expression(
    r"^\W*(?:(?:and|so|but|ok|okay|really|says|well)[\s,]+)*(?:who says|says who|who said|according to whom?"
    r"|based on what|on what (?:basis|evidence|grounds?)|on whose (?:authority|word)"
    r"|any (?:proof|source))\W*$",
    re.IGNORECASE,
)
_SEEKS_BETTER: Final = expression(
    _TALK
    + r"(?:anything|something|any thing|nothing) (?:better|safer|stronger|else|gentler|milder"
    r"|cheaper|else (?:to try|safer|better))$"
)


def modifies(text: str) -> bool:
    """Whether it opens as what narrows a question: `and in pregnancy`, `if he is 80`."""
    return bool(_MODIFIES.search(text))


def supposes(text: str) -> bool:
    """Whether it opens as a supposition: `and if she is pregnant`."""
    return bool(_SUPPOSES.search(text))


def replaces(text: str) -> bool:
    """Whether it puts one thing in another's place: `what about X`, `X then`."""
    return bool(_REPLACES.search(text)) and not modifies(text)


def ousts(text: str) -> bool:
    """Whether what it names is to come instead of what was named: `duloxetine then`."""
    return bool(_OUSTS.search(text))


def opens(text: str) -> bool:
    """Whether it opens as what goes on from something."""
    return bool(_OPENS.search(text)) or modifies(text)


def adds(text: str) -> bool:
    """Whether what it names is set beside what was named: `with lithium`."""
    return bool(_ADDS.search(text)) and not _EMPTY_IT.search(text)


def sets_against(text: str) -> bool:
    """Whether it names the other side of a comparison: `versus surgery`."""
    return bool(_SETS_AGAINST.search(text))


def compares(text: str) -> bool:
    """Whether what it names is held against what was named: `is the gel any safer`."""
    return bool(_COMPARES.search(text))


def points(text: str) -> bool:
    """Whether `it` or `that` stands for something named before, not for nothing."""
    return bool(_POINTS.search(_EMPTY_IT.sub(" ", text)))


def is_of_the_pain(text: str) -> bool:
    """Whether `it` heals or comes back, as a pain does and no medicine."""
    return bool(_OF_THE_PAIN.search(text))


def is_fragment(text: str) -> bool:
    """Whether it is no sentence: `5 or 10 mg`, `just at night`, `for acute pain only`."""
    return bool(_PARTS_OF_ONE.search(text)) and _SENTENCE.isdisjoint(text.split())


def tells_how_taken(text: str) -> bool:
    """Whether it speaks of an amount or a time of the day."""
    return bool(_TAKEN.search(text))


def asks_how_much(text: str) -> bool:
    """Whether it asks for a degree of what was named: `how fast is too fast`."""
    return bool(_HOW_MUCH.search(text))


def chooses(text: str) -> bool:
    """Whether it asks to pick among things named before: `which is stronger`."""
    return bool(_CHOOSES.search(text))


def tells_apart(text: str) -> bool:
    """Whether it asks how to tell the things named before: `how do i tell`."""
    return bool(_TELLS_APART.search(text))


def asks_who_says(text: str) -> bool:
    """Whether it asks, by itself, what the last answer rests on: `who says?`."""
    return bool(_WHO_SAYS.match(text))


def seeks_better(text: str) -> bool:
    """Whether it asks for something in the place of what was spoken of."""
    return bool(_SEEKS_BETTER.search(text))
