"""Which medicine for this patient: `what is the safest painkiller for her`."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.in_consult import EMERGENCY_FIRST
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import case_part
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.plan import PlanLine

_BEST: Final = (
    r"(?:(?:the |a |your )?(?:safest|best|right|safe|good|preferred|first|kindest|gentlest|mildest|ideal|ok|okay"
    r"|(?:least|most|lowest|less)(?: \w+){1,2}?))"
)
_TIME: Final = r"(?:tonight|today|right now|for now|this evening|overnight|at home|until (?:then|the mri|surgery)|in the meantime|meanwhile|for pain|for the pain)"
_ASKED: Final = expression(
    rf"^{OPENERS}(?:what|which|whats|what is|what would be|{_BEST})(?: is| would be| are)?(?: {_BEST})?"
    r"(?P<thing> (?:the |a )?(?:pain ?killers?|analgesics?|analgesia|pain (?:meds?|medicines?|medications?|drugs?|relief"
    r"|pills?)|drugs?|medicines?|meds?|medications?|pills?|tablets?|options?|choice|thing))?"
    rf"(?: (?:is|are|would be|can|could|may|should|do|would|safest|best|right|safe|ok|least|lowest|bad|harmful|harm|risky|risk|dangerous|to|you|i|we|he|she|they|the patient|the pt|give|use|pick|choose|safely"
    r"|suggest|recommend|prescribe|offer|do for|have|take|it))*"
    rf"(?:(?: (?:for|in|to|with))? (?:him|her|them|he|she|(?:this|my|the) (?:patient|man|woman|lady|guy|case|pt))|(?: for)? {_TIME})(?: {_TIME})?"
    rf"(?: (?:then|though|now|here|overall|safely|have|take|use|try))*$",
    cues="him|her|them| he | she |patient|man|lady|guy|case|pt|tonight|today|right now|for now|evening|overnight|at home|until|meantime|meanwhile|for pain|for the pain",
)
_RELIEF: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|then|now|what about|how about|what|which|best|safest|for) )*(?:pain ?(?:killers?|relief"
    r"|control|meds?)|analgesia|analgesics?)(?: (?:for|in) (?:him|her|them|this patient))?"
    r"(?: then| now| meanwhile)?$"
    rf"|^{OPENERS}(?:what|which) (?:drugs?|meds?|medicines?|medications?|pills?)(?: (?:can|could|should|do|would|to|i|we|you|give|use|try|start|offer"
    r"|prescribe|recommend|suggest|are|is|safe|ok|left|then|now|here))*$"
    rf"|^{OPENERS}(?:(?:what|anything|something|options?|choices)(?: else)?(?: (?:can|could|should|do|would|to|is|are|i|we|you|he|she|they|there|have|take"
    r"|give|use|try|offer|left|safe))* (?:for|against)|how (?:do|can|should|would|to)(?: (?:i|we|you))? (?:treat|manage|control|ease|relieve))"
    r" (?:the |his |her |their )?pain(?: (?:itself|then|now|here|though|meanwhile))*$",
    cues=("pain", "analgesi", "drug", "med", "pill"),
)
_LEFT: Final = expression(
    rf"^{OPENERS}(?:what|whats|what is|what does|anything)(?: else)?"
    r"(?: is| does that| have (?:we|i|you)(?: got)?| do (?:we|i) have)? (?:left|leave|remains|still possible|still open|still safe)"
    r"(?: (?:to (?:give|try|use|take|offer|do)|for (?:him|her|them|this patient|pain|me|us)|then|now|here))*$",
    cues=(" left ", " leave ", " remains ", " still "),
)
_IN_ITS_PLACE: Final = expression(
    rf"^{OPENERS}(?:what|which)(?: (?:else|other|drug|medicine|one))?"
    r"(?: (?:do|can|could|should|would|shall|will|to|you|i|we|he|she))*"
    r" (?:swap|switch|change|replace|substitute|use|give|take|try|prescribe|have)"
    r"(?: (?:it|that|this|them|him|her|\w+(?: \w+)?))? (?:for|with|to|by|instead(?: of .+)?)$"
    rf"|^{OPENERS}(?:is there |are there )?(?:any |an? |the |what are the )?"
    r"(?:other |better |safer )?(?:alternatives?|substitutes?|replacements?)(?: (?:to|for) .+)?(?: then| here)?$",
    cues="swap|switch|change|replace|substitut|use|give|take|try|prescribe|have|alternative",
)
"""What to give in the place of a medicine that was spoken of."""
_SECTIONS: Final = ("do now", "medication now", "what not to do")
_NONE: Final = "No medicine is ordered for this patient as things stand."


def on_choice_here(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What the plan orders, and what it bars; None if that is not asked."""
    said = " ".join(words_of(question))
    instead = _IN_ITS_PLACE.match(said) is not None
    picks = instead and _is_of_medicines(engine, consult, question)
    best = _ASKED.match(said)  # after a comparison, `which is best` is of that
    compared = best and said.startswith("which ") and not best["thing"]
    compared = compared and _is_of_medicines(engine, consult, "")
    other = compared or engine.answerer.is_of_others(consult.text)  # `my son, 9, ...`
    asked = any(f.match(said) for f in (_RELIEF, _LEFT)) or bool(best and not other)
    if not (picks or asked) or not consult.plan.lines:
        return None
    on_medicine = [x for x in consult.plan.lines if x.section in _SECTIONS]
    lines = [line for line in on_medicine if line.drug in engine.content.drugs]
    ordered = [line for line in lines if line.order is not None]
    return Answer(
        question=question,
        status="answered",
        parts=tuple(_parts(consult, lines, ordered)),
        topics=("nsaid",),
        carried=called(engine.content, ordered[0].drug or "") if ordered else "",
    )


def _parts(
    consult: Consult, lines: list[PlanLine], ordered: list[PlanLine]
) -> Iterator[AnswerPart]:
    """What is ordered, then what is barred, below what comes before both."""
    if consult.plan.urgency == "emergency":
        yield case_part(EMERGENCY_FIRST)
    if not ordered:
        yield case_part(_NONE)
    yield from map(planned, ordered)
    yield from (planned(line) for line in lines if line.order is None)


def _is_of_medicines(engine: Engine, consult: Consult, question: str) -> bool:
    """Whether it names medicines, or the one before did, so that one is to be picked."""
    last = consult.answer
    for text in (question, last.question if last is not None else ""):
        read = engine.answerer.read(text)
        if read.medicines or read.measures:
            return not read.measures
    return False
