"""How a question leans on the one before it: `what about X`, `and if ...`, `is it ...`."""

import re
from typing import Final

from chatbot.engine.expression import expression, form
from chatbot.engine.understanding.text.token import listed

_TALK: Final = r"^(?:(?:ok|okay|so|well|hmm|right|then|now|and|but|or|also|yes|no)\s)*"
modifies = form(
    _TALK
    + r"(?:even |just |only |still |also |what about |how about |what )*(?:if|in|with"
    r"|without|for|during|while|after|before|when|once|at|on|by|under|over|despite|given"
    r"|supposing|suppose|assuming|assume|imagine|beside|alongside)\b"
)
"""Whether it opens as what narrows a question: `and in pregnancy`, `if he is 80`."""
_REPLACES: Final = expression(
    r"^(?:(?:ok|okay|so|well|hmm|right)\s)*(?:what about|how about|what of|and|or|but)\b"
    r"|^(?:\w+\s){0,4}\w+ (?:instead|then|too|also|as well)$"
)
ousts = form(r"\b(?:then|instead)$")
"""Whether what it names is to come instead of what was named: `duloxetine then`."""
supposes = form(
    _TALK + r"(?:even |what |how about |what about )?(?:if|supposing|suppose|assuming"
    r"|assume|imagine)\b"
)
"""Whether it opens as a supposition: `and if she is pregnant`."""
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
compares = form(
    r"\b(?:any|much|a bit) \w+(?:er|re)\b|\bbetter\b|\bsafer\b|\binstead\b|\bkinder\b"
)
"""Whether what it names is held against what was named: `is the gel any safer`."""
_EMPTY_IT: Final = expression(
    r"\bit (?:be |really |ever |still |really be )*(?:ok|okay|safe|fine|all right|alright"
    r"|worth|true|better|best|possible|necessary|reasonable|wise|bad|good|normal|common"
    r"|usual|time|too early|too late|too soon|useful|appropriate|harmful|important"
    r"|needed)(?: \w+){0,3} (?:to|that|if|when)\b|\bit (?:is )?worth \w+ing\b"
    r"|\bit takes?\b|\b(?:could|might|may) it be\b|\bit(?: to)? be that\b"
    r"|\b(?:work|live|go on|carry on|continue|cope|function|sleep|manage|stay|be) like (?:this|that)\b"
)
_POINTS: Final = expression(
    r"\b(?:it|its|them|they|ones?|these|those)\b|\b(?:of|with|for|from|on|by|is|was|does|about"
    r"|after|than|use|take|stop|do|have|at|like|to|would|will|can) (?:that|this)\b"
    r"|\b(?:that|this)$|^(?:that|this) "
)
is_of_the_pain = form(
    r"\b(?:it|this) (?:\w+ )?(?:to )?(?:heals?|gone|goes|go|comes?|coming|gets?|getting|settles?|clears?(?: up)?"
    r"|recurs?|returns?|lasted|becom(?:es?|ing)|turn(?:s|ing)?|radiates?|shoots?|spreads?|runs?|travels?)\b"
    r"|\b(?:have|has|had|get|gets|happens?) (?:this|it) (?:again|before)\b"
    r"|\b(?:is|will|could|can) it (?:ever |all |really )*(?:be )?(?:permanent|forever|for life|lifelong|curable|gone)\b"
    r"|\b(?:is|does|will|can|that|why|when) (?:the|his|her|my|their) (?:low |lower )?"
    r"(?:back |pain\b|back\b)"
)
"""Whether `it` heals or comes back, as a pain does and no medicine."""
is_of_its_course = form(
    r"\bit (?:\w+ )?(?:heals?|go(?:es)? away|resolves?|clears?(?: up)?|settles?)\b"
    r"|\b(?:how long|when|until|till|before)\b.* (?:it|he|she) (?:is |be |gets? |to get )(?:all |any |much )?better\b"
    r"|\bhow (?:much )?long(?:er)? (?:\w+ )?(?:he|she) (?:\w+ )?(?:in pain|like this|sore|laid up|suffer)"
    r"|\bit\b.* (?:on its own|by itself|without (?:any )?treatment|naturally)$"
    r"|\b(?:just waits?|waits? and see|do(?:es|ing)? nothing|lea(?:ve|ving|ves) (?:it|this)(?: alone| be)?)$"
)
"""Whether it asks how the pain goes on untreated, however it opens."""
asks_how_long_it_hurts = form(
    r"^(?:(?:and|so|ok|but) )*(?:how (?:much )?long(?:er)?|when)\b(?:.* (?:last|hurt|suffer|be over|be (?:in pain|like this|sore|laid up))"
    r"|.* (?:it|he|she|pain|back) (?:is |be |gets? )?(?:all )?(?:better|gone|well))(?: for)?$"
)
"""Whether it asks how long all this goes on, as after a plan: `how long will this last`."""
sets_against = form(_TALK + r"(?:versus|vs|compared (?:with|to)|against)\b")
"""Whether it names the other side of a comparison: `versus surgery`."""
_PARTS_OF_ONE: Final = expression(
    r"^(?:just|only|(?:not )?even|for|at|by|after|before|once|twice|daily|with|without|in|up to|\d)\b"
    r"|^(?:\w+ ){1,3}or (?:\w+ ?){1,5}$|^(?:\w+ ){1,2}ones$"
)
_SENTENCE: Final = listed("do does did is are was were can could should would will has "
                          "have had may must might what who whom why when where which "
                          "how i")  # fmt: skip
tells_how_taken = form(
    r"\b(?:mg|mcg|tablets?|pills?|capsules?|morning|evening|bedtime|at night|every day"
    r"|a day|daily|twice|as needed|when needed|with food|with meals|before bed)\b"
)
"""Whether it speaks of an amount or a time of the day."""
chooses = form(
    r"^(?:(?:and|so|but|ok|then) )*(?:which|best|safest)\b|^who won\b|\beither of\b"
)
"""Whether it asks to pick among things named before: `which is stronger`."""
asks_how_much = form(
    _TALK + r"how (?!about|is|are|was|were|do|does|did|can|could|should|would|will)\w+"
)
"""Whether it asks for a degree of what was named: `how fast is too fast`."""
tells_apart = form(
    _TALK
    + r"how (?:do|can|could|would|should|does) (?:i|we|you|one) (?:tell|know|distinguish"
    r"|differentiate|decide|spot|recognise|recognize)"
    r"(?: (?:them|it|which|those|these|the two|two|one|from the other|the difference|apart|is|between"
    r"|that|clinically|at the bedside|in clinic))*$"
)
"""Whether it asks how to tell the things named before: `how do i tell`."""
asks_who_says = form(
    r"^\W*(?:(?:and|so|but|ok|okay|really|says|well)[\s,]+)*(?:who says|says who|who said|according to whom?"
    r"|based on what|on what (?:basis|evidence|grounds?)|on whose (?:authority|word)"
    r"|any (?:proof|source))\W*$",
    re.IGNORECASE,
    cues="who|says|according|based on|on what|proof|source",
)
"""Whether it asks, by itself, what the last answer rests on: `who says?`."""
seeks_better = form(
    _TALK
    + r"(?:anything|something|any thing|nothing) (?:better|safer|stronger|else|gentler|milder"
    r"|cheaper|else (?:to try|safer|better))$"
)
"""Whether it asks for something in the place of what was spoken of."""


def replaces(text: str) -> bool:
    """Whether it puts one thing in another's place: `what about X`, `X then`."""
    return bool(_REPLACES.search(text)) and not modifies(text)


def opens(text: str) -> bool:
    """Whether it opens as what goes on from something."""
    return bool(_OPENS.search(text)) or modifies(text)


def adds(text: str) -> bool:
    """Whether what it names is set beside what was named: `with lithium`."""
    return bool(_ADDS.search(text)) and not _EMPTY_IT.search(text)


def points(text: str) -> bool:
    """Whether `it` or `that` stands for something named before, not for nothing."""
    return bool(_POINTS.search(_EMPTY_IT.sub(" ", text)))


def is_fragment(text: str) -> bool:
    """Whether it is no sentence: `5 or 10 mg`, `just at night`, `for acute pain only`."""
    return bool(_PARTS_OF_ONE.search(text)) and _SENTENCE.isdisjoint(text.split())
