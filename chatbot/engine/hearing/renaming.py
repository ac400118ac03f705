"""A treatment told by the wrong name: `it was naproxen, not ibuprofen`."""

import re
from typing import Final, NamedTuple

from chatbot.engine.dialogue.learning import Learner
from chatbot.engine.expression import expression
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.case import TREATMENT_DETAILS, Allergy, Case, Treatment
from chatbot.model.event import Learned
from chatbot.model.reading import Reading

_NEW, _OLD = "(?P<new>@\\d+@)", "(?P<old>@\\d+@)"
_SAYS: Final = (
    r"(?:(?:sorry|actually|correction|no|oops|wait|typo|my mistake|i meant|i mean|meant|scratch|make|to say"
    r"|it['\u2019]?s|that['\u2019]?s|it|that|this|was|is|were|its|they|he|she|pt|patient|took|tried|had|used"
    r"|really|the|in fact|rather|but|should be|should have been|not)[\s,:;.-]*)*"
)
_FORMS: Final = tuple(
    expression(form, cues="@")
    for form in (
        rf"^{_SAYS}{_NEW}[\s,;-]*(?:and )?(?:not|instead of|rather than)(?: the)? {_OLD}$",
        rf"^{_SAYS}\bnot(?: the)? {_OLD}[\s,;.-]*{_SAYS}{_NEW}$",
        rf"^{_SAYS}{_OLD} should (?:be|have been|say|read) {_NEW}$",
        r"^(?=.*\b(?:scratch that|correction|meant|make that|should be|(?:sorry|no|wait|actually|oops|typo)\b.*\b(?:its?|that))\b)"
        rf"(?!.*\bnot\b){_SAYS}{_NEW}$",
        rf"^(?:please )?correct (?:the )?{_OLD} (?:to|with|by) {_NEW}$",
    )
)
_POINTS: Final = expression(
    r"\b(?:his|her|their|the|this|that|my)(?: (?:usual|current|regular))?\s*$",
    re.IGNORECASE,
)


class Renamed(NamedTuple):
    """The name that was meant, with all that was told under the other, of an allergy too."""

    meant: Treatment
    instead_of: str
    allergy: Allergy | None = None


def renamed(case: Case, reading: Reading, lately: list[str]) -> Renamed | None:
    """Return what a reading renames, the one told last if it names none; None if nothing."""
    named = list(reading.treatments)
    text = _marked(reading.text, named)
    found = next((f for form in _FORMS if (f := form.search(text))), None)
    if found is None or len({t.name for t in named}) != len(found.groups()):
        return None
    sides = {k: named[int(at.strip("@"))] for k, at in found.groupdict().items()}
    new, told = sides["new"], [case.treatments[name] for name in lately]
    wrong = case.allergies.get(sides["old"].name) if "old" in sides else None
    if wrong and wrong.name not in case.treatments:
        kept = {"name": new.name, "drug_class": new.drug_class, "text": new.text}
        return Renamed(new, wrong.name, wrong.but(**kept))
    kin = [t for t in told if t.drug_class == new.drug_class]
    old = kin if len(kin) == 1 else told
    if "old" in sides:
        old = [t for n, t in case.treatments.items() if n == sides["old"].name]
    else:
        new = new.but(status="unknown")  # the `no` of `no, it was X` denies no X
    if len(old) != 1 or new.name in case.treatments:
        return None
    return Renamed(_as_told(new, old[0]), old[0].name)


def by_name(formulary: Formulary, case: Case, reading: Reading) -> Reading:
    """`Wants to stop his opioid` is of the one opioid that was told by its name."""
    told = {t.name: t for t in (*case.treatments.values(), *reading.treatments)}

    def meant(treatment: Treatment) -> Treatment:
        members = formulary.members(treatment.name) - {treatment.name}
        drugs = [t for name, t in told.items() if name in members]
        if len(drugs) != 1 or not _POINTS.search(reading.text[: treatment.start]):
            return treatment
        kept = {k: getattr(drugs[0], k) for k in ("name", "drug_class", "product")}
        return treatment.but(**kept)

    treatments = tuple(map(meant, reading.treatments))
    return reading.but(treatments=treatments)


def learn_renamed(
    learner: Learner, case: Case, reading: Reading, turn: int, found: Renamed
) -> tuple[Case, Learned]:
    """Put the right name in the place of the wrong one."""
    left, gone = learner.forget(case, (found.instead_of,))
    allergies = (found.allergy,) if found.allergy else ()
    meant = () if allergies else (found.meant,)
    told = reading.but(treatments=meant, allergies=allergies)
    after, learned, _ = learner.learn(left, told, turn)
    names = (*learned.corrected, found.meant.name)
    return after, learned.but(corrected=names, forgotten=gone.forgotten)


def _marked(text: str, named: list[Treatment]) -> str:
    """The text with a number in the place of each name."""
    for number, treatment in sorted(enumerate(named), key=lambda x: -x[1].start):
        text = f"{text[: treatment.start]}@{number}@{text[treatment.end :]}"
    return " ".join(text.lower().split()).strip(" .!")


def _as_told(new: Treatment, known: Treatment) -> Treatment:
    """What was told of the one holds of the other, unless it was told anew."""
    kept = {
        field: getattr(known, field)
        for field in TREATMENT_DETAILS
        if getattr(new, field) in {None, "unknown"}
    }
    return new.but(**kept)
