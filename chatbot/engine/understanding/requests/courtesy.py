"""Thanks, greetings and nods: what is said to a person and tells nothing of a patient."""

import re
from typing import Final

from chatbot.engine.expression import expression

HELLO: Final = "Hello."
_MARKS: Final = expression(r"[^a-z0-9' ]+")
_THANKS: Final = (
    r"(?:thanks|thank you|thankyou|thx|tx|ty|tnx|cheers|much appreciated|appreciated)"
)
_WITH_THANKS: Final = r"(?: (?:a lot|so much|very much|a bunch|again|for (?:that|this|the help|your help|now)))*"
_NODS: Final = (
    r"(?:ok|okay|k|kk|good|great|perfect|excellent|nice|cool|fine|right|alright|all right|got it"
    r"|gotcha|understood|i see|makes sense|sounds good|fair enough|noted|done|all done|that's all"
    r"|thats all|that's it|thats it|sorry|my bad|apologies|never ?mind|interesting|hmm+|lol|haha"
    r"|wow|very helpful|helpful|super|brilliant|that helps|good to know|nothing else)"
)
_GREETS: Final = (
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|how are you(?: doing| today)?"
    r"|hi there|hello there|nice to meet you)"
)
_PARTS: Final = (
    r"(?:bye|goodbye|see you|have a (?:good|nice|great) (?:day|one|evening))"
)
_FILLERS: Final = (
    r"(?:and|so|then|doc|doctor|there|mate|for now|very|really|oh|ah|well)"
)
_ONLY: Final = expression(
    rf"^(?:(?:{_THANKS}{_WITH_THANKS}|{_NODS}|{_GREETS}|{_PARTS}|{_FILLERS})(?: |$))+$"
)
_SAYS_THANKS: Final = expression(rf"\b{_THANKS}\b")
_OPENS_WITH_THANKS: Final = expression(
    rf"^\W*(?:{_THANKS}{_WITH_THANKS}|got it|perfect|great)[\s,.!:;-]+(?=\w)",
    re.IGNORECASE,
)
_GREETING: Final = expression(rf"^{_GREETS}\b")
_OBJECTS: Final = expression(
    r"^(?:(?:no|nope|sorry|oops|wait|actually|hang on|hold on) )*(?:(?:that|this|it)(?:'?s| is| was|'re) )?(?:(?:all|just|a|an|my) )*"
    r"(?:wrong|mistake|error|typo|slip|incorrect|false|not (?:right|correct|true|so))$"
)
"""`That's wrong`, `sorry, mistake`: of what was said last, and no question."""
_AROUND: Final = expression(
    r"^\s*(?:(?:just )?(?:a |one )?quick (?:question|one|q)\s*[:,.-]+\s*|doc(?:tor)?\s*[,:]\s*)(?=\w)"
    r"|[\s,.;!-]*(?<=[\s,.;!?-])(?:(?:many )?thanks|thank ?you|thx|tnx|cheers|tia|much appreciated)"
    r"(?: (?:in advance|a lot|so much|very much|again|doc|all|everyone|for your help))*[\s.!]*$",
    re.IGNORECASE,
)
"""Only words that say nothing else: `tx` is a treatment as well."""
_DECLINES: Final = expression(r"^\W*(?:no|nope|nah)\W*$", re.IGNORECASE)


def to_the_point(text: str) -> str:
    """A text without what is said around it to a person, unless it says nothing else.

    `No thanks` declines.
    """
    point = _AROUND.sub("", text).rstrip()
    kept = not point or _DECLINES.match(point) or courtesy(text) is not None
    return text if kept else point


def objects(text: str) -> bool:
    """Whether a text only says that something is wrong."""
    said = " ".join(_MARKS.sub(" ", text.lower().replace("\u2019", "'")).split())
    return "?" not in text and bool(_OBJECTS.match(said))


def courtesy(text: str) -> str | None:
    """The word in return for a text that is only courteous; None if it says more."""
    folded = text.lower().replace("\u2019", "'")
    said = " ".join(_MARKS.sub(" ", folded).split())
    if not _ONLY.match(said):
        return None
    if _SAYS_THANKS.search(said):
        return "You are welcome."
    if _GREETING.search(said):
        return HELLO
    return None if "?" in text else "All right."


def greeting(text: str) -> str | None:
    """The word in return for a text that opens with a greeting."""
    said = " ".join(_MARKS.sub(" ", text.lower()).split())
    return HELLO if _GREETING.search(said) else None


def without_thanks(text: str) -> str:
    """A question without the thanks that it opens with: `thx, and why not an opioid`."""
    return _OPENS_WITH_THANKS.sub("", text)
