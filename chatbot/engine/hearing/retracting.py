"""Facts that are taken back in passing: `I never asked about his bladder`, `paraspinal, not midline`."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.understanding import read
from chatbot.engine.understanding.answers.run_on import label_keys
from chatbot.engine.understanding.answers.unexamined import unexamined
from chatbot.engine.understanding.asserting.slimming import says_wanted
from chatbot.engine.understanding.passage import Passage
from chatbot.model.case import Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Command, Reading

_Heard = Reading | None
_MOST_WORDS: Final = 14
_TAKEN_BACK: Final = r"(?:no|oh|wait|sorry|actually|oops|hang on|hold on|correction|my mistake|my bad|undo that|scratch that|i meant?)"
_NOT_THAT: Final = expression(
    rf"^(?:{_TAKEN_BACK}[\s,.:;-]+)*(?:(?P<but>.{{3,60}}?)[\s,;-]+)?(?:and |it's |its |is |that's )?not (?:the |his |her |a |in the )?"
    r"(?P<what>[a-z][a-z ]{2,30}?)\W*$",
    cues=("not ",),
)
_SLIPPED: Final = expression(
    r"\b(?:the fall|fall|it|that|this|he|she|they|the injury|the accident)\b.{0,30}\b(?:standing(?: height)?|minor|low[- ]energy|slip\w*|trip\w*|stumbl\w*"
    r"|not (?:a )?(?:major|bad|serious|big|high))\b",
    cues=("standing", "minor", "low", "slip", "trip", "stumbl", "not "),
)
_LOSS = "weight_loss"
_MAJOR, _MINOR = "major_trauma", "minor_trauma"
_HERE: Final = {Status.PRESENT, Status.POSSIBLE}


def never_asked(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`Wait, I never asked about his bladder`: what was denied is open again."""
    known = consult.case.observations
    denied = [name for name in known if known[name].status is Status.ABSENT]
    asked = consult.prompt.findings if consult.prompt else ()
    if not denied or len(said.split()) > _MOST_WORDS or "?" in said:
        return None
    passage = Passage(engine.lexicon, said.lower(), on)
    left = [*unexamined(passage, (*asked, *denied))]
    named = {f for one in left for f in one.findings}
    open_ = named.intersection(denied)
    if not open_ or not named.isdisjoint(asked):
        return None
    reading = Command(name="forget", rest=", ".join(sorted(open_)))
    return Reading(text=said, commands=(reading,))


def not_that(engine: Engine, consult: Consult, said: str, on: date) -> Reading | None:
    """`It's paraspinal, not midline`: a sign that was told is named by a word of its own."""
    found = _NOT_THAT.match(said.lower())
    if found is None or len(said.split()) > _MOST_WORDS:
        return None
    wrong = told_by_label(engine, consult, found["what"], on)
    if not wrong:
        return None
    own = read(engine.lexicon, found["but"] or "", consult.prompt, on)
    kept = [o for o in own.observations if o.finding not in wrong]
    known = consult.case.observations[wrong[0]]
    return _corrected(said, (absent(known, said), *kept))


def told_by_label(engine: Engine, consult: Consult, words: str, on: date) -> list[str]:
    """The one sign that was told whose name or label has all the words."""
    here = [o for o in consult.case.observations.values() if o.status in _HERE]
    told = [o for o in here if not o.implied and isinstance(o.value, bool)]
    named = [o.finding for o in told if _is_named(engine, o.finding, words, on)]
    return named if len(named) == 1 else []


def only_a_slip(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`The fall was from standing height`, after a major injury was told."""
    known = consult.case.observations.get(_MAJOR)
    if known is None or known.status not in _HERE or not _SLIPPED.search(said.lower()):
        return None
    own = read(engine.lexicon, said, consult.prompt, on).observations
    if any(o.finding not in {_MINOR, _MAJOR, "sex"} for o in own):
        return None
    minor = Observation(
        finding=_MINOR, status=Status.PRESENT, value=True, text=said, end=len(said)
    )
    return _corrected(said, (absent(known, said), minor))


def meant_to_lose(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`It was intended`, after a loss of weight was told."""
    known = consult.case.observations.get(_LOSS)
    if known is None or known.status not in _HERE or len(said.split()) > _MOST_WORDS:
        return None
    if "?" in said or not says_wanted(Passage(engine.lexicon, said.lower(), on)):
        return None
    own = read(engine.lexicon, said, None, on)
    others = [o for o in own.observations if o.finding not in {_LOSS, "sex"}]
    told = others or own.questions or own.treatments
    return None if told else _corrected(said, (absent(known, said),))


def _is_named(engine: Engine, finding: str, words: str, on: date) -> bool:
    passage = Passage(engine.lexicon, words, on)
    keys = {token.key for token in passage.tokens}
    return bool(keys) and keys <= label_keys(passage, finding)


def absent(known: Observation, said: str) -> Observation:
    """What was told, as it is denied now."""
    return known.but(status=Status.ABSENT, value=False, text=said)


def _corrected(said: str, observations: Iterable[Observation]) -> Reading:
    return Reading(text=said, observations=tuple(observations), correction=True)
