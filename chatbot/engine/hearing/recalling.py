"""What is taken back of what was told: by number, as never asked, as `paraspinal, not midline`.

What leans on something that was never told is asked back: `no other`, `only that pill`.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.hearing.tells import OF_TREATMENTS
from chatbot.engine.understanding import read
from chatbot.engine.understanding.answers.listing import is_only_that
from chatbot.engine.understanding.answers.run_on import label_keys
from chatbot.engine.understanding.answers.unexamined import unexamined
from chatbot.engine.understanding.asserting.slimming import says_wanted
from chatbot.engine.understanding.passage import Passage
from chatbot.model.case import Observation, Status
from chatbot.model.consult import Consult
from chatbot.model.finding import Kind
from chatbot.model.reading import Command, Reading, Unread

_NUMBERS = r"(?:number |item |#|no\. ?)?\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*"
_TAKES_BACK = (
    r"(?:no[\s,]+wait|wait[\s,]+no|wait|sorry|actually|oops|correction|my mistake|my bad|hang on|i meant?|make that"
    r"|make it|should be|scratch that|rather|not that)"
)
_CUES = (
    "wait", "sorry", "actually", "oops", "correction", "my ", "hang on", "mean",
    "make ", "should be", "scratch", "rather", "not that",
)  # fmt: skip
_CORRECTS = expression(
    rf"^\W*(?:(?:no|oh|wait|sorry|actually|oops|correction|my mistake|my bad|hang on)[\s,.:;-]+)+(?P<numbers>{_NUMBERS})"
    r"\s*(?:should be|should have been|was|is|are|:|-|=)?\s*(?:an?\s+)?(?P<said>yes|no|not sure|unsure|positive|negative|present|absent)\W*$",
    re.I,
)
_INSTEAD = expression(
    rf"^\W*(?P<first>{_NUMBERS}[\s,.;:-]+)?(?:(?:no|oh|ah|ok)[\s,.]+)*(?:{_TAKES_BACK}[\s,.:;-]+)+(?:(?:no|it's|its|i meant?|make that)[\s,]+)*"
    rf"(?P<numbers>(?:not )?{_NUMBERS})(?:\s*(?:not|instead of)\s+\d{{1,2}})?(?: instead)?\W*$",
    re.IGNORECASE,
    cues=_CUES,
)
_NUMBER, _ALL_OF = expression(r"\d"), expression(r"\d+")


def recalled(engine: Engine, consult: Consult, text: str, on: date) -> Reading | None:
    """What a correction by number says of the group that was answered last."""
    said = " ".join(text.split())
    if not _NUMBER.search(text):
        return (
            never_asked(engine, consult, said, on)
            or not_that(engine, consult, said, on)
            or only_a_slip(engine, consult, said, on)
            or meant_to_lose(engine, consult, said, on)
        )
    return _renumbered(engine, consult, said, on) or _revalued(
        engine, consult, said, on
    )


def _renumbered(
    engine: Engine, consult: Consult, said: str, on: date
) -> Reading | None:
    """`2 no wait 3`; behind an answer by number `no wait, 3`; `wait, 2 should be yes`."""
    found = _INSTEAD.match(said) or _CORRECTS.match(said)
    told = found.groupdict() if found else {}
    at_once, anew = told.get("first"), told.get("said")
    before = consult if at_once else consult.previous
    asked = before.prompt if before else None
    if not told or asked is None or asked.kind != "group":
        return None
    by_number = anew or at_once or _NUMBER.search(consult.text)
    if not by_number or (asked == consult.prompt and not at_once):
        return None
    numbers = (
        " and ".join(_ALL_OF.findall(told["numbers"])) if anew else told["numbers"]
    )
    reading = read(engine.lexicon, f"{numbers} {anew or ''}", asked, on)
    if not (reading.answered if at_once else reading.observations):
        return None
    return reading.but(text=said, correction=not at_once)


_VALUE = expression(
    r"^\W*(?:(?:no|nope|sorry|oops|wait|actually|i meant?|correction|(?P<outright>make (?:it|that)|(?:that |it )?should (?:be|have been)))\W+)+"
    r"(?P<value>\d{1,3})\W*$|^\W*(?P<last>\d{1,3})\W+(?:actually|sorry|was right|is right|i meant?)\W*$",
    re.I,
)


def _revalued(engine: Engine, consult: Consult, said: str, on: date) -> "_Heard":
    """`Make it 76`, `no, 54`, behind the one number that was told just before."""
    found, findings = _VALUE.match(said), engine.content.dialog.findings
    asked = consult.prompt
    listed = len(asked.findings) if asked and asked.kind == "group" else 0
    awaited = asked is not None and not listed and found and not found["outright"]
    if found is None or awaited or int(found["value"] or found["last"]) <= listed:
        return None
    last = [
        o.finding for o in consult.case.observations.values()
        if o.turn == consult.turn and o.finding in findings
        and findings[o.finding].kind is Kind.NUMBER and not findings[o.finding].derived
    ]  # fmt: skip
    value = found["value"] or found["last"]
    typed = read(engine.lexicon, f"/set {''.join(last)} {value}", None, on)
    told = typed.observations if len(last) == 1 else ()
    return _put_right(said, told) if told else None


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
_MAJOR, _MINOR = "major_trauma", "minor_trauma"


def never_asked(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`Wait, I never asked about his bladder`: what was denied is open again."""
    known = consult.case.observations
    denied = [name for name in known if known[name].status is Status.ABSENT]
    if not denied or len(said.split()) > _MOST_WORDS or "?" in said:
        return None
    passage = Passage(engine.lexicon, said.lower(), on)
    left = [*unexamined(passage, (*consult.asked, *denied))]
    named = {f for one in left for f in one.findings}
    open_ = named.intersection(denied)
    if not open_ or not named.isdisjoint(consult.asked):
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
    return _put_right(said, (absent(known, said), *kept))


def told_by_label(engine: Engine, consult: Consult, words: str, on: date) -> list[str]:
    """The one sign that was told whose name or label has all the words."""
    here = [o for o in consult.case.observations.values() if o.status.is_here]
    told = [o for o in here if not o.implied and isinstance(o.value, bool)]
    named = [o.finding for o in told if _is_named(engine, o.finding, words, on)]
    return named if len(named) == 1 else []


def only_a_slip(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`The fall was from standing height`, after a major injury was told."""
    known = consult.case.observations.get(_MAJOR)
    if known is None or not known.status.is_here or not _SLIPPED.search(said.lower()):
        return None
    own = read(engine.lexicon, said, consult.prompt, on).observations
    if any(o.finding not in {_MINOR, _MAJOR, "sex"} for o in own):
        return None
    minor = Observation(
        finding=_MINOR, status=Status.PRESENT, value=True, text=said, end=len(said)
    )
    return _put_right(said, (absent(known, said), minor))


def meant_to_lose(engine: Engine, consult: Consult, said: str, on: date) -> _Heard:
    """`It was intended`, after a loss of weight was told."""
    known = consult.case.observations.get("weight_loss")
    if known is None or not known.status.is_here or len(said.split()) > _MOST_WORDS:
        return None
    if "?" in said or not says_wanted(Passage(engine.lexicon, said.lower(), on)):
        return None
    own = read(engine.lexicon, said, None, on)
    others = [o for o in own.observations if o.finding not in {"weight_loss", "sex"}]
    told = others or own.questions or own.treatments
    return None if told else _put_right(said, (absent(known, said),))


def _is_named(engine: Engine, finding: str, words: str, on: date) -> bool:
    passage = Passage(engine.lexicon, words, on)
    keys = {token.key for token in passage.tokens}
    return bool(keys) and keys <= label_keys(passage, finding)


def absent(known: Observation, said: str) -> Observation:
    """What was told, as it is denied now."""
    return known.but(status=Status.ABSENT, value=False, text=said)


def _put_right(said: str, observations: Iterable[Observation]) -> Reading:
    return Reading(text=said, observations=tuple(observations), correction=True)


_NO_OTHER: Final = expression(
    r"^(?:(?:no|there are no|has no|nope|and)[\s,]+)?(?:no|none) others?(?: (?:ones?|symptoms?|signs?|flags?|red flags?|issues?|problems?"
    r"|concerns?))?[\s.!]*$",
    cues=("other",),
)


def presupposing(
    engine: Engine, consult: Consult, text: str, on: date
) -> Reading | None:
    """What is asked back, where something else is meant of which nothing was told."""
    said, prompt = " ".join(text.lower().split()), consult.prompt
    if prompt is None:
        return None
    other = prompt.kind == "group" and _NO_OTHER.match(said)
    only = prompt.kind == "bundle" and is_only_that(Passage(engine.lexicon, text, on))
    if other and not _has_sign(engine, consult):
        return _unmet(text)
    held = consult.case.treatments.items() if only else ()
    drugs = (t for n, t in held if n not in engine.content.dialog.measures)
    taken = any(t.status in {"current", "unknown"} for t in drugs)
    return _unmet(text) if only and not taken else None


def _unmet(text: str) -> Reading:
    return Reading(text=text, unread=(Unread(text=text, reason="other than what"),))


def _has_sign(engine: Engine, consult: Consult) -> bool:
    """Whether a sign was told, or one of the group was answered just before."""
    before, prompt = consult.previous, consult.prompt
    asked = before.prompt if before is not None else None
    if asked is not None and prompt is not None and asked.name == prompt.name:
        return asked.findings != prompt.findings
    findings = engine.content.dialog.findings
    return any(
        known.status.is_here and not known.implied and findings[name].bundle is None
        for name, known in consult.case.observations.items()
        if name in findings and name not in OF_TREATMENTS
    )
