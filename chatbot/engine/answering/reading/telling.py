"""Whether a text tells what is asked of a treatment: its harms, for whom it is not, how soon.

What is said of a treatment is not yet what was asked of it. Each row holds how an aspect
is asked, how a text speaks of it, and its name, for where nothing that is held does.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.engine.saying import sentence, sentences
from chatbot.model.knowledge import Statement, Topic


class _Telling(NamedTuple):
    asked: re.Pattern[str]
    told: re.Pattern[str]
    name: str
    of_drugs: bool
    """Whether it is looked for as well where a drug is named, whose row may have it."""


def _row(asked: str, told: str, name: str, *, of_drugs: bool = False) -> _Telling:
    told_by = expression(rf"\b(?:{told})", re.IGNORECASE)
    return _Telling(expression(rf"\b(?:{asked})\b"), told_by, name, of_drugs)


_TREATED: Final[frozenset[Topic]] = frozenset({
    "imaging", "physio_exercise", "manual_therapy", "heat_cold", "psychological",
    "injection", "surgery", "topical",
})  # fmt: skip
_AIDS: Final = frozenset(
    {"support", "insoles", "bedding", "seat", "device", "bed", "active"}
)
_WHO: Final = (
    r"(?:who|whom|which (?:patients?|people|ones)|what (?:patients?|kind of patients?))"
)
_SPAN: Final = r"(?:about |up to )?(?:\w+ (?:to|or) )?[\w-]+ (?:hours?|days?|weeks?|months?|years?)"
_TELLINGS: Final = (
    _row(
        r"(?:does|do|will|would|can|could) (?:\w+ ){1,4}(?:help|work|do anything)|(?:is|are) (?:\w+ ){1,4}(?:effective|useful|worth it|any good)"
        r"|evidence (?:for|on|behind)|effective\w*",
        r"help|gain|lower|cut|reduc|improv|benefit|better|differ|effect|beat|placebo|sham|advis|reliev"
        r"|recommend|relief|ease|evidence|unproven|untested|trial|first options|prevent|work|suits?\b",
        "whether it works",
    ),
    _row(
        r"who(?:m)? (?:(?:should|must|can|could|may|might|would|ought) )?(?:\w+ )?(?:not to|not|never|avoid|shouldnt|mustnt|cannot|cant) (?!on\b|yet\b|had\b|depress)"
        r"|contraindicat\w*|when not to|in whom .*\b(?:bad|avoid\w*|not|unsafe)",
        r"contraindicat|avoid|never|unsafe|not (?:for|in|with|after|before|when|until)\b"
        r"|advis\w+ against|only (?:after|if|in|for|when|once)\b|do not|allerg"
        r"|no (?:imaging|nsaid|opioid|relaxant|steroid)|bar(?:s|red)\b",
        "who should not have it",
        of_drugs=True,
    ),
    _row(
        r"side effects?|adverse|harms?|harmful|dangers?|dangerous|risks|(?<!the )risk|is the risk|risky|complications?"
        r"|downsides?|drawbacks?|toxicit\w+|bad (?:things?|effects?)"
        r"|(?:does|do|can|cant|could|will|would|might) (?:\w+ ){1,4}hurt(?! (?:my|his|her|the) back)",
        r"side.effect|harm|adverse|(?<!high )(?<!lower )risks?(?! of bias)|heart attack|stroke|vascular|clot|bleed|complicat|safe(?!r)|danger|falls\b|dizz|drows|nausea"
        r"|worse|toxic|injur|death|died|stopped for|flare|overdos|ulcer|sedat|addict|dependen"
        r"|misuse|disability and|longer disability|cost\b|fractures?\b|headache|avoid",
        "what harm it does",
        of_drugs=True,
    ),
    _row(
        r"(?:how (?:do|does|would|can|will|could|should) (?:i|we|you|one) (?:recogni[sz]e|tell|notice|know|spot|detect)"
        r"|(?:warning|what|which) signs|^signs|signs of|watch(?:ing)?(?: out)? for|look(?:ing)?(?: out)? for|looks? like)",
        r"watch|signs?\b|symptom|check|look for|report|suspect|monitor|measure|labs?\b|stools?"
        r"|falls\b|raise|shows? as|sedat|drows|dizz|breath|(?:likelihood|LR)|points? to",
        "how that shows",
        of_drugs=True,
    ),
    _row(
        r"how (?:often(?! (?:is|are|does|do (?:people|patients)|will)\b)|many (?:sessions?|visits?|treatments?|times|classes|appointments?)"
        r"|much (?:\w+ ){0,3}(?:should|can|may|to (?:do|take|use|give)))",
        r"sessions?\b|visits?\b|times a|weekly|daily|(?:a|per) (?:day|week|month|year)\b"
        r"|numbers? of|every \d|minutes|hours|once|twice|\d+ ?mg|repeat",
        "how often or how much",
    ),
    _row(
        r"how (?:soon|fast|quick\w*) (?:does|do|will) (?!i\b|we\b|you\b)"
        r"|how long (?:until|till|before|does it take|to (?:work|help))"
        r"|when (?:does|do|will|should|would|can) .*(?:start|begin|kick|work|help|effect|better|difference)\w*"
        r"|time to (?:effect|benefit|relief)|until .*(?:notices?|better|difference|works?|helps?)",
        rf"within|by (?:week|day)|onset|(?:in|at|after) {_SPAN}"
        r"|(?:hour|day|week|month) \d|same.day|short.term|immediate|soon",
        "how soon it works",
    ),
    _row(
        r"how long (?:should|must|can|do|does|to|for|is) .*\b(?:continued?|go on|keep|kept|stay|take|use|worn|wear|carry on)"
        r"|for how long",
        rf"(?:for|over|to|limits? \w+ to|lasted) {_SPAN}|\d+ (?:to \d+ )?(?:days|weeks|months)\b|longer|long.term",
        "how long to go on with it",
    ),
    _row(
        rf"{_WHO} (?:\w+ ){{0,4}}(?:benefit|gain|suit|respond|do (?:well|best)|does (?:well|best))\w*"
        rf"|{_WHO} (?:is|are) (?:\w+ ){{0,6}}(?:best|suited|right) for|{_WHO} (?:\w+ ){{0,2}}helps? (?:most|best)"
        r"|(?:good|best|right) candidates?|predict\w*",
        r"predict|respon|subgroup|suits?\b|fits?\b|candidate|high risk|prefer|likel|only in|for severe"
        r"|(?:those|people|patients|adults|workers|someone) (?:\w+ )?(?:with|who|whose|under|over|at)\b"
        r"|(?:most|more|best|better) in\b|depends",
        "who gains most from it",
        of_drugs=True,
    ),
)  # fmt: skip


_OF_CAVEATS: Final = frozenset({"who should not have it", "what harm it does"})
"""What a caveat tells of a treatment, and not of the trials on it."""
_HOW_SURE: Final = expression(
    r"\bhow (?:sure|certain|confident|solid|reliable|robust|trustworthy|firm)\b|\bhow (?:good|strong) is the"
    r" evidence\b|\b(?:certainty|quality|strength) of (?:the )?evidence\b",
    cues="how |evidence",
)


def asks_how_sure(question: Question) -> bool:
    """Whether it is asked how far what is held can be trusted: its grade goes first."""
    return _HOW_SURE.search(question.said) is not None


def treatments(question: Question) -> tuple[Unit, ...]:
    """Its words that name what is given or done."""
    return tuple(filter(_is_treatment, question.all_units))


def asks_aspect(question: Question) -> bool:
    """Whether one of these aspects of a treatment is asked."""
    return bool(_asked(question))


def untold(question: Question, text: str) -> tuple[str, ...]:
    """What is asked of a treatment, by name, that a text does not tell."""
    return tuple(row.name for row in _asked(question) if not row.told.search(text))


def passed_over(question: Question, statement: Statement) -> tuple[str, ...]:
    """What is asked of a treatment that neither a statement nor its caveat tells."""
    missed, caveat = untold(question, statement.says), statement.caveat or ""
    left = {*untold(question, caveat)} | ({*missed} - _OF_CAVEATS)
    return tuple(name for name in missed if name in left)


def telling_caveat(question: Question, statement: Statement) -> str:
    """A statement's caveat, with what tells it first, where that alone tells what is asked."""
    missed = untold(question, statement.says)
    if not missed or passed_over(question, statement) == missed:
        return ""
    own = sentences(sentence(statement.caveat or ""))
    return " ".join(sorted(own, key=lambda one: len(untold(question, one))))


@lru_cache(maxsize=16)
def _asked(question: Question) -> tuple[_Telling, ...]:
    if not treatments(question):
        return ()
    rows = (row for row in _TELLINGS if row.of_drugs or not question.medicines)
    return tuple(row for row in rows if row.asked.search(question.said))


def _is_treatment(unit: Unit) -> bool:
    topics = {c.id for c in unit.concepts if c.kind == "topic"}
    done = "measure" in unit.kinds or bool(_TREATED & topics)
    return done or bool(unit.medicines) or not _AIDS.isdisjoint(unit.ids)
