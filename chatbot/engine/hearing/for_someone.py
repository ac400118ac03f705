"""A medicine beside for whom it would be, and nothing told: `ibuprofen 3rd trimester`.

Nobody is said to take it, nor to be so: it asks of the medicine in someone like that.
"""

from typing import Final

from chatbot.engine.answering.reading.telegraphic import TELLS
from chatbot.engine.expression import expression
from chatbot.model.reading import Reading

_SOMEONE: Final = expression(
    r"^(?:\W*\b(?:max|maximum|in|at|for|during|when|while|with|if|is|the|an?|his|her|any|ok|okay|safe|fine|allowed|and"
    r"|still|around|about|after|before|from|until|over)\b)*\W*"
    r"(?:(?:(?:1st|2nd|3rd|first|second|third|last|early|late) )?tri(?:mester)?"
    r"|\d{1,2} ?(?:wks?|weeks?) (?:gestation|pregnant|preg|of pregnancy)|(?<=at )[1-4]\d ?(?:wks?|weeks?)|(?<=at )(?:7[6-9]|[89]\d)"
    r"|(?:early |late )?pregnan\w+|breast ?feeding|nursing|lactati\w+|post ?partum"
    r"|elderly|geriatrics?|older (?:adults?|people|patients?)|(?:the )?over[- ]?\d\ds?|the old|frail(?:ty)?|frail elderly"
    r"|(?:a )?\d{2,3}[- ]?(?:y/?o|yrs?(?: old)?|years?[- ]old))"
    r"(?:\W*\b(?:pt|patients?|woman|women|man|men|lady|mum|mom|mothers?|adults?|people|ok|okay|safe|fine|allowed|or not|pregnancy|dose|dosing)\b)*"
    r"\W*$"
)
_HOPING: Final = expression(
    r"\b(?:ttc|trying (?:to (?:conceive|get pregnant|become pregnant)|for a baby))\b"
)
_NAME_END: Final = expression(r"\s+(?:(?:at|for|in|while)\b|\d).*$")
_LAST: Final = expression(
    r"\b(?:how (?:often|long|much|many|fast|soon|high|safe)|any (?:evidence|good|benefit|role|use|point|value|harm)"
    r"|(?:w|with|in|at|for|if) [^,;]{2,25} (?:ok|okay|safe)|worth (?:it|trying|a try|the \S+)|dos(?:e|es|ing|age) (?:(?:in|on|for|with|if) )?(?:hd|pd|(?:ha?emo)?dialysis|ckd|esr[df]|renal (?:failure|impairment)|kidney disease|(?:the )?elderly|cirrhosis)|yes ?/ ?no|or not|cut ?off|(?:max|maximum)(?: dose)?"
    r"|\d+ ?(?:mg )?(?:vs\.?|versus|or|(?:any )?better than) \d+ ?(?:mg)?|if (?:the |his |her |he |she |they |patient |pt )*(?:is |has |was |on )*(?:e?gfr|crcl|creat\w*|bp|blood pressure|pregnant|elderly|ckd"
    r"|cirrho\w+).{0,20})\W*$"
)
_ON_CONDITION: Final = expression(
    r"\bif (?=(?:the |his |her |he |she |they |patient |pt )*(?:is |has |was |on )*(?:e?gfr|crcl|creat\w*|bp|blood pressure|pregnant|elderly|ckd|cirrho\w+))"
)
_NOT_EVEN: Final = expression(r"\b(?:not )?even\b(?! though)")
_LISTS: Final = (",", ";", "\n", ":")


def for_someone(reading: Reading) -> Reading | None:
    """Return a reading that only asks; None where anything may be told."""
    text = " ".join(reading.text.split())
    if reading.commands or any(mark in text for mark in _LISTS):
        return None
    asks = _is_even(reading, text) or _asks_at_last(reading, text)
    if asks or _names_someone(reading):
        return Reading(text=reading.text, questions=(text,))
    return None


def _asks_at_last(reading: Reading, text: str) -> bool:
    """`Methocarbamol 750 how often`, `cyclobenzaprine 5 vs 10`, `X for sciatica any evidence`."""
    before = _ON_CONDITION.split(text.lower())[0]
    did = any(t.response != "unknown" for t in reading.treatments)
    asks = bool(reading.treatments and _LAST.search(text.lower()))
    return asks and not (did or TELLS.search(before))


def _is_even(reading: Reading, text: str) -> bool:
    """`Naproxen even for 3 days`, `not even with a ppi`: a no that is doubted."""
    silent = all(t.status == t.response == "unknown" for t in reading.treatments)
    told = TELLS.search(_NOT_EVEN.sub("", text.lower()))
    even = bool(_NOT_EVEN.search(text.lower()) and reading.treatments)
    return even and silent and not told


def _names_someone(reading: Reading) -> bool:
    """Whether beside the medicines it names only for whom they would be."""
    beside = _HOPING.sub("pregnant", reading.text.lower())
    if TELLS.search(beside):
        return False
    for told in sorted(reading.treatments, key=lambda t: -t.start):
        name = _NAME_END.sub("", told.text.lower())
        start = beside.find(name, told.start)
        if start < 0:
            return False
        beside = f"{beside[:start]} {beside[start + len(name) :]}"
    return bool(reading.treatments) and bool(_SOMEONE.match(beside.strip()))
