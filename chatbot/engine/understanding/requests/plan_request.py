"""Whether a sentence asks what to do for the patient, in whatever words it is put."""

from typing import Final

from chatbot.engine.expression import expression

_WHOM: Final = r"(?:i|we|you|he|she|they|the patient|this patient)"
_FOR: Final = r"(?:for|with|about|to) (?:him|her|them|this|it|us|(?:the|this|my) (?:patient|pt|case))"
_DO: Final = (
    r"(?:give|offer|prescribe|try|do|use|start|order|take|have|recommend|suggest|advise|go for"
    r"|sell|dispense|supply|change|go with|be doing|be giving|be trying|manage|treat)"
)
_TAIL: Final = (
    rf"(?: (?:{_FOR}|him|her|them|first|next|now|then|instead|else|overall|here|please|today"
    r"|short|again|briefly|in short|in this case|so far))*"
)
_LEAD: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|k|also|then|now|well|right|good|great|fine|thanks|thank you"
    r"|thx|ty|cheers|please|sorry|hmm|alright|all right|just|yes|no|nope|never ?mind"
    r"|anyway|anyhow|stop it|stop (?:it|that) then)[\s,.!:-]+)+"
)
_ASIDE: Final = expression(
    r"[,;.:-]\s*(?:(?:please|thanks|thank you|thx|quick(?:ly)?|short|brief(?:ly)?|in short)\b"
    r"|(?:i|we)(?:'ve| have|'m| am)?\b[^?]*\b(?:minutes?|mins?|time|hurry|busy|waiting)\b).*$"
)
"""What an impatient person adds: `..., I've got 2 minutes`."""
_SHOWN: Final = (
    r"(?:(?:show|give|tell|remind|let) (?:me |us )?(?:of |see )?|(?:what|how) about |see "
    r"|what(?: i|')?s |(?:can|could|may) (?:i|we) (?:just )?(?:see|have|get) )?"
    r"(?:the |your |a |my |our |his |her )?"
    r"(?:full |whole |short |final |current |treatment |management )*plan"
)
_OF_US: Final = expression(r"^what (?:else )?(?:can|do|could) you (?:actually )?do$")
"""What Backline can do, not what is to be done for the patient."""
_IN_ITS_PLACE: Final = expression(r"\b(?:do|doing) instead$")
"""What else to do than what was just spoken of."""
_ASKED: Final = expression(
    rf"^(?:{_SHOWN}|what(?:'?s| is| are) (?:the )?next(?: steps?)?|next steps?|(?:the )?bottom line|where do i go from here|what should be done"
    r"|how (?:do i|should i|to) (?:proceed|manage this)|plan|management|mgmt|(?:treatment|tx|rx|care) plan|what (?:next|now|then|else|instead|to do|to give|to try|to prescribe)"
    r"|now what|then what|instead"
    r"|(?:can|could|will|would) (?:you|we) (?:please )?(?:just )?(?:(?:tell|show) me what to (?:do|give)"
    r"|skip (?:the|all the|these|your) questions|skip (?:to|ahead to) the (?:plan|end))"
    rf"|(?:can|could|may|should) {_WHOM} {_DO} (?:anything|something)(?: at all)?(?: for (?:it|that"
    r"|the pain|(?:his|her) (?:back|pain)))?"
    rf"|what (?:other )?(?:options|alternatives) (?:are (?:there|left)|(?:do|does) {_WHOM} have)"
    rf"|what (?:else )?(?:can|could|should|shall|would|do|must|may|might) {_WHOM}"
    rf" (?:actually |even |still |just |usually )*{_DO}"
    rf"|is there (?:anything|something)(?: else)? (?:that )?{_WHOM} (?:can|could|should|may)"
    rf" (?:still |safely |actually )*{_DO}"
    r"|(?:are there |is there |have we |got |do (?:we|i) have )?any(?:thing)?"
    r" (?:(?:other|more|better|further|next) (?:options?|alternatives?|ideas|suggestions)|else|more"
    r"|left|options|ideas|suggestions|alternatives)(?: left| for pain|(?: that)? (?:to|(?:i|we|you) (?:can|could|should)) (?:try|do|give|offer))*"
    rf"|what (?:are|is) (?:{_WHOM.replace('(?:i', '(?:my|our|his|her|the|i')} )?"
    r"(?:other |remaining )*(?:options?|alternatives)(?: left)?)"
    rf"{_TAIL}$",
    cues="plan|next|bottom line|go from here|proceed|manage|mgmt|what|instead|show me|tell me|skip|any|something",
)


def asks_for_plan(sentence: str) -> bool:
    """Whether nothing is named but that something is to be done: `what can she have`."""
    said = " ".join(sentence.lower().replace("\u2019", "'").split()).strip(" ?.!,:;-")
    said = _ASIDE.sub("", said)
    if _IN_ITS_PLACE.search(said) or _OF_US.match(said):
        return False
    bare = _LEAD.sub("", said).strip(" ?.!,:;-")
    return any(_ASKED.match(text) for text in (bare, said))
