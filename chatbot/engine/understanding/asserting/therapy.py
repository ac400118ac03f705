"""`PT`, which is physical therapy in a list of treatments and the patient otherwise."""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.stop import is_drug
from chatbot.engine.understanding.text.lexicon import Lexicon
from chatbot.engine.understanding.text.token import listed

_OF_PATIENT = listed("of with had has attended for")
_THERAPY_AFTER = listed("and , + & / x \n")
_NOT_FROM = r"\b(?! (?:from|of|after|despite|on|using|to|by|as|in|an?(?! (?:bit|little|lot|while)\b)|his|her|my|and co\w+)\b)"
_WHEN = (
    r"^(?:(?:in )?20\d\d |(?:last|this) \w+ |(?:x |for )?\d+ ?(?:visits|sessions|days|weeks|wks?|months|mo|years|yrs) )*"
    r"(?:[-:(,] )?"
)
_EFFECT = expression(
    rf"{_WHEN}(?:(?:with|w|w/o|without|no|nil|zero|little|some|minimal|gave|gives?"
    r"|any|much|only|not|/|o) )+(?:pain |symptom )?(?:relief|benefit|improvement|help|effect|success|luck|change"
    rf"|joy|gain|use|good(?=$| [,.;)\n])){_NOT_FROM}(?! with\b)"
    rf"|{_WHEN}(?:(?:did|does|has|is|was|had)(?:n't)? |(?:won't|not|only|barely|hardly|really"
    r"|been|also|still|quit|stopped) )*"
    r"(?:help(?:s|ed|ing|ful)?|unhelpful|useless|ineffective|touch(?:ing)? it"
    r"|cutting it|(?:made|making) (?:it|things|(?:the|his|her|my|their)(?: back)? pain) worse|(?:do|did|done) (?:nothing|anything|much))"
    rf"{_NOT_FROM}"
)
"""`PT didn't help`, `PT last yr no relief`; `PT no relief from heat` is the patient."""
_WORKED = expression(r"^(?:did|didn't|does|doesn't|has|hasn't)(?: not)? work(?:ed)?\b")
_OFTEN = expression(
    r"^(?:(?:\d+|two|three|four|five) ?(?:x|times)|once|twice|thrice)? ?(?:a |per |/ |each |every )?(?:week|wk|month|weekly|monthly)\b"
)
"""`PT twice a week`, `PT 2x/wk`."""
_YES_OR_NO = expression(
    r"^(?:[-:=(,] )?(?:yes|yeah|no|nil|none|nope|helped)(?=$| [,.;)\n])"
)
"""`PT - no, heat - yes`: whether it helped."""
_BRIEF = 4
PT = listed("pt pt's")
_AGED = listed("m f yo yof yom y/o male female")
_WITH_PATIENT = listed("his her their wife husband mother father family daughter son partner spouse")  # fmt: skip
"""`Pt and his wife`."""


_TALKED = r" (?:discuss|talk|counsel|d / w )"
_PUT_FORWARD = expression(
    rf"{_TALKED}.* with $|(?:{_TALKED}| (?:offer|recommend|suggest|prescrib|propos|advis|rx )).* (?:,|but) $"
)
"""What leads to a patient who chooses: `discussed gabapentin, pt declined`."""
_DECLINES = listed("declined declines refused refuses")
_CHOOSES = _DECLINES | listed("agreed agrees accepted accepts prefers preferred never not doesn't didn't does did "
                              "won't isn't hasn't hesitant reluctant undecided unsure amenable willing , .")  # fmt: skip
_NO_OBJECT = listed("but and or because due for after as since at again it this that them all both , . ; ) \n") | {""}  # fmt: skip


def is_therapy(lexicon: Lexicon, words: list[str], at: int, first: int) -> bool:
    """Whether the `PT` at a token, in a sentence that `first` opens, is a therapy."""
    tried = lexicon.listed("pt is a therapy")
    lead = at - 1 - (words[at - 1 : at] == ["-"])  # `tried - PT`
    before = words[lead] if lead >= 0 else ""
    behind = [*words[at + 1 :], "", "", ""]
    after = behind[0]
    paired = after in {"and", "&"} and behind[1] in _WITH_PATIENT
    aged = after.isdecimal() and behind[1] in _AGED
    aged |= after == "," and behind[1].isdecimal() and behind[2] in {",", *_AGED}
    if words[at] == "pt's" or paired or aged:
        return False
    opens = before in {"", ".", "\n", ";"}
    near = {*behind[: _BRIEF + 1]}
    if opens and near & {"session", "sessions"} and not near & _OF_PATIENT:
        return True
    if after == "failed" and is_drug(behind[1]):  # `PT failed ibuprofen`: the patient
        return before in tried
    said = " ".join(words[at + 1 : at + 2 + 2 * _BRIEF])
    if after == "failed" or _EFFECT.match(said) or _OFTEN.match(said):
        return True
    worked = _WORKED.match(said) or _YES_OR_NO.match(said)
    return (opens and bool(after in _THERAPY_AFTER or worked)) or (
        before in tried
        and after not in lexicon.listed("pt is a patient")
        and not _is_choosing(words[first:at], behind)
    )


def _is_choosing(before: list[str], behind: list[str]) -> bool:
    """`Discussed gabapentin, pt declined`, `pt declined opioids`: who says no is the patient."""
    told = _PUT_FORWARD.search(f" {' '.join(before)} ") and behind[0] in _CHOOSES
    return bool(told) or (behind[0] in _DECLINES and behind[1] not in _NO_OBJECT)
