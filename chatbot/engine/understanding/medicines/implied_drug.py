"""A blood thinner that is told without its name: `INR 2.8`, `mechanical valve`."""

from collections.abc import Iterator

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Treatment

_CLASS = "anticoagulant"
_SIGNS = PhraseTable(
    {
        True: "inr {clinic,goal,target,check,checks,checked,monitoring,monitored,therapeutic}"
        "|{target,goal,therapeutic} inr|inr{, was, is} in range|{supra,sub}therapeutic inr"
        "|inr {supra,sub}therapeutic|{coag,anticoag,anticoagulation,warfarin} clinic"
    }
)
_METAL = listed("mechanical mech metal metallic bileaflet")
_VALVE = listed("valve valves avr mvr prosthesis")
_BETWEEN = listed("heart aortic mitral prosthetic valve cardiac - ( tricuspid disc tilting replacement")  # fmt: skip
_LINKS = listed("is was of : = at today last ( ~ around about this morning recent latest yesterday "
                "her his from now on")  # fmt: skip
_RAISED = 1.5
"""From here on an INR is not that of someone without a blood thinner or a sick liver."""
_HIGHEST, _NEAR = 20, 5


def read_implied_drugs(passage: Notebook) -> None:
    """Take a blood thinner for possible, and ask, where none was named or denied."""
    members = passage.lexicon.within([_CLASS])
    if any(t.name in members for t in passage.treatments):
        return
    for first, last in (*_phrases(passage), *_values(passage)):
        start, end, text = passage.slice(first, last)
        if passage.assess(first, last).tells:
            place = {"text": text, "start": start, "end": end}
            told = Treatment(name=_CLASS, drug_class=_CLASS, status="current")
            passage.treatments.append(told.but(**place))
            passage.reject(f"a blood thinner ({text})", "doubtful")
            return


def _phrases(passage: Passage) -> Iterator[tuple[int, int]]:
    if _CLASS not in passage.lexicon.classes:
        return
    for found in _SIGNS.all(passage.tokens):
        yield found.first, found.last
    yield from _valves(passage)


def _valves(passage: Passage) -> Iterator[tuple[int, int]]:
    """`Mechanical mitral valve`, `MVR (mech)`."""
    for at in passage.places(_METAL):
        for step in (1, -1):
            other = at + step
            while passage.word(other) in _BETWEEN - _VALVE and abs(other - at) < _NEAR:
                other += step
            if passage.word(other) in _VALVE:
                yield min(at, other), max(at, other)


def _values(passage: Passage) -> Iterator[tuple[int, int]]:
    """`INR 2.8`, `INR this morning was 3.1`."""
    if _CLASS not in passage.lexicon.classes:
        return
    for at in passage.places({"inr"}):
        number = passage.number(passage.past(at + 1, _LINKS, at + 1 + _NEAR))
        if number and _RAISED <= number.high <= _HIGHEST:
            yield at, number.last
