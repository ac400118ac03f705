"""A question as read: the things it names, what it wants to know, what is foreign."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, get_args

from chatbot.engine.answering.reading.aspect import Aspect, aspects_of
from chatbot.engine.answering.words.everyday import DETERMINERS
from chatbot.engine.answering.words.shorthand import written_out
from chatbot.engine.answering.words.vocabulary import Vocabulary, is_older
from chatbot.engine.answering.words.word import ConceptKind, Unit, stems_in, words_of
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed
from chatbot.model.knowledge import Topic

_AT_WEEKS: Final = expression(r"\bat (?:1[3-9]|[23]\d|4[01]) (?:weeks?|wks?)\b")
"""From the second trimester on; fewer weeks are as well those of a trial."""
_IN_CAPITALS: Final = {
    "WHO": "world health organization",
    "ACT": "acceptance and commitment therapy",
}
_AGED: Final = expression(r"\b(6[5-9]|[7-9]\d)(?:yo)?[fm]\b", re.IGNORECASE)
"""`72F`: the age alone, as it counts for what an older adult may take."""
_NAMED_IN_CAPITALS: Final = expression(r"(?<!\w)(?:WHO|W\.H\.O\.?|ACT)(?!\w)")

_POINTING: Final = frozenset({"this", "that", "the", "my", "our", "your"})
_OF_THERAPY: Final = listed(
    "referral referrals session sessions visit visits exercises exercise program programme "
    "course appointment appointments department clinic plan helped helps route option"
)
_OF_A_PATIENT: Final = listed("wants wanting asks asking is has had takes taking says "
                              "reports refuses needs allergic drowsy already currently "
                              "still failed tried started who whose")  # fmt: skip
"""What follows `pt` where it is somebody: `pt wants a relaxant`."""
_TELLING: Final = listed("tell telling told advise counsel reassure warn inform "
                         "educate")  # fmt: skip
_IN_A_SMOKER: Final = expression(r"\bin an? (?:\w+ ){0,4}smoker\b")
_NURSED: Final = stems_in("newborn neonate infant baby")


@dataclass(frozen=True, eq=False)
class Question:
    """What one question says, before anything is looked up.

    It equals itself alone, so that what was worked out for it is found at once.
    """

    text: str
    words: tuple[str, ...]
    units: tuple[Unit, ...]
    aspects: tuple[Aspect, ...]
    carried: tuple[Unit, ...] = ()
    """What an elliptical question takes over from the one before it."""

    @classmethod
    def read(cls, text: str, vocabulary: Vocabulary) -> "Question":
        """Read a question with the words of a content."""
        text = written_out(text)
        said = _with_patient(words_of(_in_words(text)))
        meant = tuple(map(vocabulary.as_meant, said))
        words = tuple(word for word, _ in meant)
        units = vocabulary.units_of_words(words, tuple(root for _, root in meant))
        units = tuple(_with_nursed_left_out(_with_denied_left_out(units)))
        units = _with_bearer_left_out(units)
        units = without_purposes(_with_never_taken_left_out(units))
        units = with_work(units, " ".join(words), vocabulary.units_of("return to work"))
        aspects = aspects_of(words)
        if "elderly" not in aspects and any("elderly" in unit.ids for unit in units):
            aspects = (*aspects, "elderly")
        read = cls(text=text, words=words, units=units, aspects=aspects)
        if "pregnancy" in aspects or not _is_at_weeks(read):
            return read
        return read.carrying(vocabulary.units_of("pregnancy"), ("pregnancy",))

    @cached_property
    def all_units(self) -> tuple[Unit, ...]:
        """Its own units and those carried over."""
        return (*self.units, *self.carried)

    @property
    def classes(self) -> tuple[str, ...]:
        """Drug classes named, in order."""
        return self.named("class")

    @property
    def findings(self) -> tuple[str, ...]:
        """Findings named, in order."""
        return self.named("finding")

    @property
    def measures(self) -> tuple[str, ...]:
        """Measures named, in order."""
        return self.named("measure")

    @cached_property
    def medicines(self) -> tuple[str, ...]:
        """Drugs and classes named, in order; a class only if no drug shares its words."""
        named = (name for unit in self.all_units for name in unit.medicines)
        return tuple(dict.fromkeys(named))

    @property
    def topics(self) -> tuple[Topic, ...]:
        """Topics named by their own words, in order."""
        named = self.named("topic")
        return tuple(topic for topic in get_args(Topic) if topic in named)

    @cached_property
    def medicine_units(self) -> tuple[Unit, ...]:
        """Its words, and those carried over that name another drug or class."""
        own = {unit.medicines for unit in self.units}
        carried = (unit for unit in self.carried if unit.medicines not in own)
        return tuple(u for u in (*self.units, *carried) if u.medicines)

    def named(self, kind: ConceptKind) -> tuple[str, ...]:
        """Ids of one kind of concept, in order."""
        return self._named.get(kind, ())

    @cached_property
    def _named(self) -> dict[ConceptKind, tuple[str, ...]]:
        found: dict[ConceptKind, dict[str, None]] = {}
        for unit in self.all_units:
            for concept in unit.concepts:
                found.setdefault(concept.kind, {})[concept.id] = None
        return {kind: tuple(ids) for kind, ids in found.items()}

    @cached_property
    def said(self) -> str:
        """Its words as one text."""
        return " ".join(self.words)

    def has(self, *aspects: Aspect) -> bool:
        """Whether it asks for one of these."""
        return any(aspect in self.aspects for aspect in aspects)

    def naming(self, units: Iterable[Unit]) -> "Question":
        """The same question with what it names in words that no list has."""
        return replace(self, units=(*self.units, *units))

    def carrying(
        self, units: Iterable[Unit], aspects: Iterable[Aspect] = ()
    ) -> "Question":
        """The same question with what it leaves unsaid."""
        both = tuple(dict.fromkeys((*self.aspects, *aspects)))
        return replace(self, carried=tuple(units), aspects=both)


def _is_at_weeks(question: Question) -> bool:
    """`naproxen at 31 weeks`: weeks of a pregnancy, with no pain or trial spoken of."""
    told = [u for u in question.units if u.role in ("known", "word", "unknown")]
    named = [unit for unit in told if unit.medicines]
    at_weeks = _AT_WEEKS.search(question.said)
    if question.has("works") or "pain" in question.words:
        return False
    return bool(at_weeks) and len(named) == len(told) == 1


def _with_denied_left_out(units: tuple[Unit, ...]) -> Iterator[Unit]:
    """`without surgery` asks of no surgery; a medicine still says what it is about."""
    denied, before = False, ""
    for unit in units:
        left_out = denied and unit.role == "known" and not unit.medicines
        yield unit.emptied() if left_out else unit
        if unit.role != "empty" or unit.text == "without":
            denied = unit.text == "without" and before != "or"
        before = unit.text


def _with_nursed_left_out(units: Iterable[Unit]) -> Iterator[Unit]:
    """`nursing a newborn`: who is fed takes no medicine."""
    nursing = False
    for unit in units:
        fed = nursing and not _NURSED.isdisjoint(unit.stems)
        yield unit.emptied() if fed else unit
        if unit.role != "empty":
            nursing = bool(unit.ids & {"nursing", "breastfeeding"})


def _with_bearer_left_out(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """`night pain in a smoker`: who has it is not what is asked about."""
    named = {c.id for unit in units for c in unit.concepts if c.kind == "finding"}
    said = " ".join(unit.text for unit in units)
    if not named - {"smoking", "back_complaint"} or not _IN_A_SMOKER.search(said):
        return units
    return tuple(
        replace(unit, role="common", concepts=(), parts=())
        if unit.text in {"smoker", "ex smoker"}
        else unit
        for unit in units
    )


def _with_never_taken_left_out(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """`opioid naive, how much oxycodone`: what was never taken says who takes the other."""
    named = sum(bool(unit.medicines) for unit in units)
    return tuple(
        unit.emptied()
        if named > 1 and after is not None and after.text in {"naive", "naïve"}
        else unit
        for unit, after in zip(units, (*units[1:], None), strict=False)
    )


def _in_words(text: str) -> str:
    """With what is named in capitals written out, which is a word in small letters."""
    if text.isupper() and " " in text:
        return text
    text = _AGED.sub(r"\1 year old", text)
    return _NAMED_IN_CAPITALS.sub(
        lambda found: _IN_CAPITALS[found[0].replace(".", "")], text
    )


def _with_patient(words: tuple[str, ...]) -> tuple[str, ...]:
    """`This pt` and `pt wants` are the patient, `pt` alone and `the pt sessions` therapy."""
    if "pt" not in words:
        return words
    following = (*words[1:], "")
    before = ("", *words)
    return tuple(
        "patient" if w == "pt" and _is_somebody(b, f) else w
        for b, w, f in zip(before, words, following, strict=False)
    )


def _is_somebody(before: str, following: str) -> bool:
    """Whether `pt` between two words is a patient."""
    told = following in _OF_A_PATIENT or is_older(following) or before in _TELLING
    return told or (before in _POINTING and following not in _OF_THERAPY)


_TAKEN: Final = stems_in("on takes take taking took uses using takin prescribed "
                         "already has gets")  # fmt: skip
_EXCHANGED: Final = stems_in("switch replace instead change")
"""One for the other is given for the same."""
_FOR_PAIN: Final = frozenset({"medicine", "painkiller"})
_NEAR: Final = 3


def without_purposes(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The same with `for` read as `with`, and other fields left out, behind such a medicine."""
    found = list(units)
    for at, unit in enumerate(units):
        if unit.text == "for" and _is_taken_besides(units, at):
            found[at] = replace(unit, text="with", stems=("with",))
            found[at + 1 :] = _without_foreign(units[at + 1 :])
    return tuple(found)


def _is_taken_besides(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a medicine stands before `for` as taken, and another elsewhere."""
    taken = units[at - 1].medicines if at else ()
    before = units[max(0, at - 1 - _NEAR) : max(0, at - 1)]
    told = any({unit.text, *unit.stems} & _TAKEN for unit in before)
    others = (
        u.ids & _FOR_PAIN or (u.medicines and {*u.medicines}.isdisjoint(taken))
        for u in units
    )
    exchanged = any(not _EXCHANGED.isdisjoint(unit.stems) for unit in units)
    return bool(taken) and told and not exchanged and any(others)


def _without_foreign(units: tuple[Unit, ...]) -> list[Unit]:
    """Units up to the next that leads on, those that are not ours left empty."""
    found = list(units)
    for at, unit in enumerate(units):
        if unit.medicines or (unit.role == "empty" and unit.text not in DETERMINERS):
            break
        if unit.role in ("foreign", "unknown"):
            found[at] = unit.emptied()
    return found


_AGAIN: Final = expression(
    r"(?<!the )(?<!low )(?<!lower )(?<!mid )(?<!his )(?<!her )\b(?:"
    r"(?:back|return|returning|returns)(?: safely| now| soon| already)? to(?: (?:being|working as|work as))?"
    r"|resume|resuming)(?: (?:an?|the|his|her|my|their|full|light|heavy|manual|physical|regular|normal|usual))* (?=\w)"
    r"|\b(?:restart|restarting|start|fit to|fit enough to)(?: (?:his|her|my|their|the))* (?=\w+ing\b)",
    cues=("back", "return", "resum", "start", "fit "),
)
_ALONE: Final = expression(
    r"\b(?:he|she|they|patient|pt) (?:\w+ )?(?:go|get) back(?: to it)?$", cues=" back"
)
_NOTHING_DONE: Final = listed(
    "square gp doctor nurse surgeon therapist clinic you me us him them basics start beginning one"
    " question topic case consult session chat former first previous same old other that this what point you're"
)
"""Whom or what one goes back to without doing it."""


def with_work(
    units: tuple[Unit, ...], said: str, work: tuple[Unit, ...]
) -> tuple[Unit, ...]:
    """The units with those of work, where what is taken up again has no word of its own."""
    if any(
        unit.ids & {"job", "return to work"} or _AGAIN.search(f"{unit.text} x")
        for unit in units
        if unit.concepts
    ):
        return units
    if _ALONE.search(said):
        return (*units, *work)
    found = _AGAIN.search(said)
    done = said[found.end() :].split(" ", maxsplit=1)[0] if found else ""
    named = next((u for u in units if done in u.text.split()), None)
    if named is None or named.concepts or not _is_a_doing(named, done):
        return units
    plain = replace(named, role="common")
    return (*(plain if unit is named else unit for unit in units), *work)


def _is_a_doing(unit: Unit, word: str) -> bool:
    short = len(word) <= 2  # noqa: PLR2004 - as `GP`
    return unit.role != "empty" and word not in _NOTHING_DONE and not short
