"""Which medicine for this patient: `what is the safest painkiller for her`."""

from collections.abc import Iterator, Set
from typing import Final

from chatbot.engine.answering.tables.bearing import planned
from chatbot.engine.answering.words.word import OPENERS, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.in_consult import EMERGENCY_FIRST
from chatbot.engine.planning.naming import called
from chatbot.engine.saying import case_part
from chatbot.engine.understanding.text.token import listed
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.consult import Consult
from chatbot.model.plan import PlanLine

_HEADS: Final = listed("what whats which anything something any options option choices "
                       "choice best safest")  # fmt: skip
_RELIEF: Final = listed("pain painkiller painkillers killer killers analgesic "
                        "analgesics analgesia relief control drug drugs med meds "
                        "medicine medicines medication medications pill pills tablet "
                        "tablets")  # fmt: skip
_LEFT: Final = listed("safe safely ok okay left remains still allowed possible")
_BEST: Final = listed("safest best right good preferred kindest gentlest mildest ideal "
                      "least most lowest")  # fmt: skip
"""What is best of all medicines is for a patient, or of a pair that was named."""
_LITTLE: Final = listed("and so but then now well is are would be can could may should "
                        "do to the a for in with against it i we you he she they her "
                        "there else other of give take use try offer have got pick "
                        "choose prescribe recommend suggest start risky risk harmful "
                        "harm less him tonight here overall though itself thing")  # fmt: skip
_ALL: Final = _HEADS | _RELIEF | _LEFT | _BEST | _LITTLE
_GIVING: Final = listed("give take use try offer have pick choose do")
_ALONE: Final = listed("pain and so but then now about for in him tonight")
_EASING: Final = listed("treat manage control ease relieve")
_HOW: Final = listed("how pain")
_HERE: Final = listed("him he she they tonight")
_WHOM: Final = expression(
    r"\b(?:(?:this|my|the) (?:patient|man|woman|lady|guy|case|pt)|them|her)\b"
)
_TIME: Final = expression(
    r"\b(?:today|right now|this evening|overnight|at home|until (?:then|the mri|surgery)|in the meantime|meanwhile)\b"
)
_OWN: Final = expression(r"\b(?:his|her|their) pain\b")
_LEAVES: Final = expression(r"\bdoes (?:that|this|it) leave\b(?: (?:me|us))?")
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


def on_choice_here(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What the plan orders, and what it bars; None if that is not asked, or it has none."""
    said = " ".join(words_of(question))
    instead = _IN_ITS_PLACE.match(said) is not None
    picks = instead and _is_of_medicines(engine, consult, question)
    if not (picks or _asks_here(engine, consult, said)):
        return None
    if consult.plan.scope or not consult.plan.lines:
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


def _asks_here(engine: Engine, consult: Consult, said: str) -> bool:
    """Whether every word of it asks for a painkiller, what is left or what is best."""
    plain = _WHOM.sub("him", _TIME.sub("tonight", _LEAVES.sub("left", said)))
    words = {*_OWN.sub("pain", plain).split()}
    alone = said == " ".join(words_of(consult.text))
    asked = _eases(words) or _chooses(words, alone=alone)
    # after a comparison, `which is best` is of that
    compared = said.startswith("which ") and words.isdisjoint(_RELIEF)
    if not asked or (compared and _is_of_medicines(engine, consult, "")):
        return False
    return not engine.answerer.is_of_others(consult.text)  # `my son, 9, ...`


def _eases(words: Set[str]) -> bool:
    """`Analgesia then`, `how do I treat the pain`."""
    if "how" not in words:
        return words <= _ALONE | _RELIEF and not words <= _ALONE
    return bool(words & _EASING) and words <= _LITTLE | _EASING | _HOW and words >= _HOW


def _chooses(words: Set[str], *, alone: bool) -> bool:
    """`What's safe to give` alone; else it says for what, to whom or when."""
    if _HEADS.isdisjoint(words) or not words <= _ALL:
        return False
    if words.isdisjoint(_HERE | _RELIEF):
        return alone and not words.isdisjoint(_LEFT)
    return not words.isdisjoint(_RELIEF | _LEFT | _BEST | _GIVING)


def _parts(
    consult: Consult, lines: list[PlanLine], ordered: list[PlanLine]
) -> Iterator[AnswerPart]:
    """What is ordered, then what is barred, below what comes before both."""
    if consult.plan.urgency == "emergency":
        yield case_part(EMERGENCY_FIRST)
    if not ordered:
        yield case_part("No medicine is ordered for this patient as things stand.")
    yield from map(planned, ordered)
    yield from (planned(line) for line in lines if line.order is None)


def _is_of_medicines(engine: Engine, consult: Consult, question: str) -> bool:
    """Whether it names a medicine, or the one before did, so that one is to be picked."""
    last, asked = consult.answer, engine.answerer.read(question)
    if asked.findings or asked.medicine_units[1:]:
        return False  # of somebody else: `to tramadol in seizures, no NSAIDs`
    for text in (question, last.question if last is not None else ""):
        read = engine.answerer.read(text)
        if read.medicines or read.measures:
            return not read.measures
    return False
