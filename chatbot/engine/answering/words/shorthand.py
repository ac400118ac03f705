"""Short forms that stand for one word each, written out before a question is read.

Only what can mean nothing else is here: `2 w` are weeks (`aspirin 81 w` none), `w/o` is without, `w/u` a workup.
"""

import re
from typing import Final

from chatbot.engine.expression import expression

_WRITTEN_OUT: Final = {
    "w": "with", "shd": "should", "shld": "should", "shud": "should", "wld": "would",
    "cld": "could", "b4": "before", "btwn": "between", "abt": "about",
    "how bout": "how about", "what bout": "what about", "injxn": "injection",
    "injxns": "injections", "rxn": "reaction", "rxns": "reactions",
    "djd": "degenerative disease", "inj": "injection", "calc": "calculate",
    "exs": "exercises", "fxn": "function", "degen": "degeneration",
    "cord stim": "cord stimulator", "mny": "many", "hw": "how", "wht": "what",
    "wut": "what", "wat": "what", "cn": "can", "cud": "could", "wud": "would",
    "r u": "are you", "u": "you", "ur": "your", "whens": "when is", "whn": "when",
    "wich": "which",
}  # fmt: skip
_SHORT: Final = expression(
    r"(?<![\w/.'-])(?<!\b\d )(?<!\b[1-4]\d )(?<!\b5[0-2] )(?:"
    + "|".join(sorted(_WRITTEN_OUT, key=len, reverse=True))
    + r")(?:(?<=w)/(?=\s|\w{3})|(?![\w/'-]))",
    re.IGNORECASE,
)
_CREATININE: Final = expression(r"\bcr(?= (?:of |is )?\d)", re.IGNORECASE, cues="cr")
_EVERY: Final = expression(
    r"\bq ?(\d{1,2}(?: ?- ?\d{1,2})?) ?h(?:rs?|ours?)?\b", re.IGNORECASE, cues="q"
)
"""`q6h`, `q4-6h`."""
_DEXAMETHASONE: Final = expression(r"\bdexa?(?= ?\d)", re.IGNORECASE, cues="dex")
_LIGHTER: Final = expression(
    r"\b\d+ ?(?:kg|kilos?|lbs?|pounds?|stone) (?:down|lighter|lost)\b"
    r"|\b(?:down|lost|dropped) \d+ ?(?:kg|kilos?|lbs?|pounds?|stone)\b",
    re.IGNORECASE,
    cues="down|lighter|lost|dropped",
)
_FOR_ANOTHER: Final = expression(
    r"\b(?:his|her|their|the|my|patient's) (?:lawyer|attorney|solicitor|insurer|insurance(?: company)?|adjuster|case manager)"
    r"(?= (?:wants?|is asking|asks?|asked|demands?|is demanding|insists?|requests?|requested|keeps?)\b)",
    re.IGNORECASE,
    cues=("lawyer", "attorney", "solicitor", "insur", "adjuster", "case manager"),
)
"""`His lawyer wants an MRI` asks what `the patient wants an MRI` does."""
_SAYINGS: Final = {
    "by mouth": "oral", "hand out": "give", "hands out": "gives", "handed out": "given",
    "handing out": "giving", "on the other hand": "but", "keep an eye on": "monitor",
    "rule of thumb": "rule", "heads up": "warning", "off the top of my head": "roughly",
    "worth a shot": "worth trying", "give it a shot": "try it",
    "gave it a shot": "tried it", "give it a go": "try it",
    "help the back": "help the low back", "keep hearing": "hear",
    "keeps hearing": "hears",
}  # fmt: skip
"""Turns of phrase whose parts of the body, or shots, are none."""
_SAYING: Final = expression(
    rf"\b(?:{'|'.join(_SAYINGS)})\b", re.IGNORECASE, cues=tuple(_SAYINGS)
)
_GONE: Final = expression(
    r"(?<=\d weeks) (?:gone|along)\b", re.IGNORECASE, cues="gone|along"
)
_COUNTED: Final = expression(r"(?<=\d) ?wks?\b", re.IGNORECASE, cues="wk")


def written_out(text: str) -> str:
    """The text with its short forms as whole words."""
    text = _CREATININE.sub("creatinine", _SHORT.sub(_word, text))
    text = _SAYING.sub(lambda found: _SAYINGS[found[0].lower()], text)
    text = _FOR_ANOTHER.sub("patient", text)
    text = _EVERY.sub(r"\1 hourly", text)
    text = _DEXAMETHASONE.sub("dexamethasone", text)
    text = _LIGHTER.sub("weight loss", _COUNTED.sub(" weeks", text))
    return _GONE.sub(" pregnant", text)


def _word(found: re.Match[str]) -> str:
    short = found[0].lower()
    gap = " " if short.endswith("/") else ""
    return _WRITTEN_OUT[short.rstrip("/")] + gap
