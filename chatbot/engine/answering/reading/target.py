"""What a treatment is asked for: `naproxen for gout` is not about the back.

A condition that bears on a medicine (`naproxen in CKD`) is not what it is given for.
"""

from functools import cached_property, lru_cache
from itertools import pairwise
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words import everyday
from chatbot.engine.answering.words.anchor import OWN_FINDINGS
from chatbot.engine.answering.words.everyday import EMPTY
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.word import Unit, stem, stems_in, words_of
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content

_AIMING: Final = stems_in("for treat treatment cure against manage management therapy "
                          "prevent prevention lower help reduce quit fix prognosis "
                          "outlook survival")  # fmt: skip
_SPANS: Final = stems_in("day week month year hour night")
"""Stems that end what `for` aims at: `on duloxetine for a week and queasy`."""
_RESISTANT: Final = stems_in("resistant resistance refractory")
_MEDICINE: Final = stems_in("medicine medication meds drug pill tablet")
_PEOPLE: Final = stems_in("diabetic asthmatic smoker alcoholic drinker")
"""People with a condition, for whom something is given; it does not treat that."""
_WHOM: Final = stems_in("someone somebody anyone patient people person those adult man "
                        "woman lady gentleman guy him her")  # fmt: skip
"""For whom something is given: what stands behind `with` or `who` is what they have."""
_KEPT_OF_EMPTY: Final = listed("for against with without while when if help helps")
_DOSE_SHIFTING: Final = listed("ckd egfr crcl creatinine dialysis liver_disease "
                               "pregnancy gestation breastfeeding")  # fmt: skip
_OF_OUR_DRUGS: Final = frozenset({"peptic_ulcer", "gi_bleed", "opioid_use_disorder"})
"""Harms and uses of our own drugs, which may be prevented or treated."""
_HARMS_MANAGED: Final = frozenset({"constipation", "nausea", "dry mouth"})
_MANAGING: Final = stems_in("treat treatment manage management prevent prevention")
"""Stems after which a harm of a medicine that is named is ours: `on opioids`."""
_DRUG_HABITS: Final = frozenset({"iv_drug_use", "opioid_use_disorder"})
"""Findings in whose words a drug is no medicine."""
_OTHER_IDEAS: Final = frozenset(
    {
        "alcohol", "weightloss", "smoke", "pressure", "nausea", "constipation",
        "breathing", "tumour", "sugar", "dry mouth",
    }
)  # fmt: skip
_OTHER_IDEAS_OF_MEASURES: Final = frozenset({"heart", "mood", "stomach", "kidney"})
_SPARING: Final = frozenset({"safest", "safer", "gentlest", "gentler", "kindest"})
"""Words after which `for the kidneys` names what must bear it, not what it treats."""
_SEEKING: Final = frozenset(
    {"diagnose", "examine", "screen", "blood test", "imaging", "classify"}
)
_TELLING: Final = frozenset({"accuracy", "foretelling"})
"""Ideas of how well a sign tells: `sensitivity of weight loss for cancer`."""
_ON_SPINE: Final = frozenset({"cord", "cauda", "aneurysm", "spine break"})
"""Ideas of what befalls the spine, of which it is held what to do."""
_UNTREATED: Final = listed("bladder_change bowel_change sexual_change fever chills "
                           "night_sweats")  # fmt: skip
"""Signs of danger that no medicine of ours is given for."""
_ON_MOOD: Final = frozenset({"mood score"})
"""Ideas of the forms that low mood is counted with: `PHQ-9 cut-off for depression`."""
_MIND: Final = frozenset({"mind therapy", "psychological"})
_OURS: Final = OWN_FINDINGS | _DOSE_SHIFTING | _OF_OUR_DRUGS
_KEPT: Final = 16
"""Questions of which it is kept, as one message asks for it several times."""


class Targets:
    """Finds what a question wants treated."""

    def __init__(self, content: Content) -> None:
        self._purposes = Purposes(content)
        self._skipped = content.dialog.words_of(EMPTY) - _KEPT_OF_EMPTY
        self.is_other = lru_cache(maxsize=_KEPT)(self._is_other)
        """Whether a condition that is not ours is to be treated, or a child."""

    def _is_other(self, question: Question) -> bool:
        if "children" in question.named("idea"):
            return True
        if "safe" in question.words or not _TELLING.isdisjoint(question.named("idea")):
            return False
        before: str | None = None
        sought = whom = had = False
        for unit in question.units:
            aimed = before in _AIMING and not sought
            harms = unit.ids & _HARMS_MANAGED if question.medicines else ()
            managed = before in _MANAGING and harms
            borne = had and self._purposes.is_borne(unit, question)
            other = self._is_other_condition(unit, question)
            if aimed and not (managed or borne) and other:
                return True
            had = had or (whom and unit.text in {"with", "who", "whose"})
            someone = before == "for" and _only_qualifies(unit)
            whom = whom or someone or not {*unit.stems}.isdisjoint(_WHOM)
            skipped = self._skipped.issuperset(unit.text.split())
            if not (skipped or _qualifies(unit, before)):
                aims = unit.text != "for" and unit.stems[-1] in _AIMING
                sought = sought and not (unit.concepts or aims)  # `with contrast`
                sought = sought or bool(unit.ids & _SEEKING)
                before = unit.stems[-1]
        elsewhere = self._purposes.is_elsewhere(question)
        return elsewhere or self._is_medicine_for_other(question)

    def _is_medicine_for_other(self, question: Question) -> bool:
        """`best blood pressure medicine`: a medicine for what is not ours."""
        medicines = {*question.classes, *question.named("drug")}
        if question.measures or question.has("interaction"):
            return False
        named = [
            (unit, {*unit.stems})
            for unit in question.units
            if "finding" not in unit.kinds
        ]
        named += [(unit, {*next_.stems}) for unit, next_ in pairwise(question.units)]
        return any(
            unit.concepts
            and stems & _MEDICINE
            and not unit.ids & _DRUG_HABITS
            and not medicines - unit.ids
            and self._is_other_condition(unit, question)
            for unit, stems in named
        )

    def _is_other_condition(self, unit: Unit, question: Question) -> bool:
        sleepless = "insomnia" in unit.stems and "back" not in question.named("idea")
        if sleepless or "foreign" in unit.kinds:
            return True
        named = {concept.id for concept in unit.concepts if concept.kind == "idea"}
        held = (_ON_SPINE | _ON_MOOD) & {*question.named("idea")}
        if held or "mood screen" in named or {*unit.stems} & (_PEOPLE | _WHOM):
            return False
        findings = [c.id for c in unit.concepts if c.kind == "finding"]
        if findings:
            drug = len(question.medicines) == 1 and "back" not in question.named("idea")
            danger = drug and _UNTREATED.issuperset(findings)  # which no drug treats
            return danger or _OURS.isdisjoint(findings)
        if named & _OTHER_IDEAS:
            return True
        asked = {*question.named("idea"), *question.named("topic")}
        spared = not _SPARING.isdisjoint(question.words)
        by_measure = bool(question.measures) and not question.medicines and not spared
        return (
            by_measure and bool(named & _OTHER_IDEAS_OF_MEASURES) and not asked & _MIND
        )


def _qualifies(unit: Unit, before: str | None) -> bool:
    """Whether a word behind `for` says whom it is for, or how long."""
    if before not in _AIMING:
        return False
    lasts = before == "for" and not {*unit.stems}.isdisjoint(_SPANS)
    return not lasts and (_only_qualifies(unit) or unit.text == "with")


def _only_qualifies(unit: Unit) -> bool:
    """`for stubborn anxiety`, `for treatment-resistant depression`."""
    unnamed = unit.role in ("unknown", "word", "common")
    return unnamed or not {*unit.stems}.isdisjoint(_RESISTANT)


_FROM: Final = expression(
    r"\b(?:from|due to|caus\w* by|because of|secondary to)(?: (?:the|his|her|my|their|long))*$"
)
_PAINFUL_ILLS: Final = frozenset({"diabetes", "cancer_history"})
"""Conditions that hurt elsewhere than in the back."""
_HURTING: Final = stems_in("strain sprain pain ache aching sore stiff spasm hurts "
                           "injury fracture broke broken tendinitis")  # fmt: skip
_OF_ILL: Final = _HURTING | stems_in("feet foot toes soles hands nerve nerves")
_FLARING: Final = stems_in("flare attack exacerbation crisis")
_WARNING: Final = stems_in("chest head face eye throat")
"""Parts that hurt as a harm of a medicine: `chest pain on naproxen`."""
_TAKEN: Final = frozenset({"on", "takes", "taking", "since"})
_CLAUSE: Final = expression(r"[,.;:?!()]")
_DOING: Final = stems_in("cause causes give gives side")
_NOT_JUST_OF_BACK: Final = frozenset({"bowel_change", "cord_signs"})
"""Findings whose words, as `bowel` and `spasticity`, stand for other things too."""
_NEAR: Final = 3


class Purposes:
    """Tells a medicine's purpose elsewhere from a condition that bears on it."""

    def __init__(self, content: Content) -> None:
        self._content, self._formulary = content, Formulary(content)
        ills = [(i.id, i.treated_by) for i in content.dialog.ideas.values()]
        ills += [(f.id, f.treated_by) for f in content.dialog.findings.values()]
        self._treatments = {ill: kinds for ill, kinds in ills if kinds}

    def is_elsewhere(self, question: Question) -> bool:
        """Whether a treatment named is meant for another illness, part or operation."""
        treats = bool(question.medicines or question.measures)
        if not treats or _speaks_of_back(question) or question.has("safe", "harm"):
            return False
        return (
            self._is_given_for(question)
            or _comes_of_illness(question)
            or self._hurts_elsewhere(question)
        )

    def is_borne(self, unit: Unit, question: Question) -> bool:
        """`nsaid for someone with heart disease`: an illness that the drug is not for."""
        named = unit.ids
        ours = any(map(self._formulary.is_ours, question.medicines))
        return ours and named.isdisjoint(self._treated(question))

    def _is_given_for(self, question: Question) -> bool:
        """`pregabalin dose in generalised anxiety disorder`, `prednisone, COPD flare`."""
        treated = self._treated(question)
        aimed = (
            _next_named(question.units, at)
            for at, unit in enumerate(question.units)
            if unit.text in {"in", "for", "after", "post", "following"}
        )
        flaring = (
            unit
            for unit, after in pairwise(question.units)
            if not _FLARING.isdisjoint(after.stems)
        )
        units = (unit for unit in (*aimed, *flaring) if unit is not None)
        return any(unit.ids & treated for unit in units)

    def _treated(self, question: Question) -> frozenset[str]:
        belongs = self._formulary.belongs
        given = (*question.medicines, *question.measures)
        return frozenset(
            ill
            for ill, kinds in self._treatments.items()
            if any(n == kind or belongs(n, kind) for n in given for kind in kinds)
        )

    def _hurts_elsewhere(self, question: Question) -> bool:
        """`neck strain muscle relaxer`, `broke a rib, lidocaine patch?`."""
        units = question.units
        taken = any(a.text in _TAKEN and b.medicines for a, b in pairwise(units))
        if taken or any(not _DOING.isdisjoint(unit.stems) for unit in units):
            return False
        return any(
            not _HURTING.isdisjoint(hurt.stems)
            for at, part in enumerate(units)
            if self._is_other(part) and not _findings(part)
            for hurt in units[max(0, at - _NEAR) : at + _NEAR]
        )

    def _is_other(self, unit: Unit) -> bool:
        """Whether it is another part or illness; a trade or an animal hurts nobody."""
        if not _WARNING.isdisjoint(unit.stems):
            return False
        stems, phrases = self._ills
        listed = everyday.sounds_medical(
            unit.text, everyday.OF_ILLS
        ) or not stems.isdisjoint(unit.stems)
        foreign = unit.role == "foreign" and listed
        phrase = not unit.ids.isdisjoint(phrases)
        return foreign or phrase or not everyday.PARTS.isdisjoint(unit.stems)

    @cached_property
    def _ills(self) -> tuple[frozenset[str], frozenset[str]]:
        """Stems of other parts of the body and diseases, and phrases that name one."""
        phrases = frozenset(self._content.dialog.phrases_of(everyday.OTHER_ILLS))
        return everyday.other_stems(self._content, everyday.OTHER_ILLS), phrases


def _next_named(units: tuple[Unit, ...], at: int) -> Unit | None:
    """What stands behind `in` or `for`, words that only qualify it left out."""
    for unit in units[at + 1 : at + 1 + _NEAR]:
        if unit.concepts:
            return unit
        if unit.role == "empty" and unit.text not in everyday.DETERMINERS:
            return None
    return None


def _findings(unit: Unit) -> frozenset[str]:
    return frozenset(c.id for c in unit.concepts if c.kind == "finding")


def _comes_of_illness(question: Question) -> bool:
    """`feet burn from the diabetes`, `diabetic feet`, `cancer pain`."""
    units, joined = question.units, _joined_stems(question.text)
    for at, unit in enumerate(units):
        if _PAINFUL_ILLS.isdisjoint(_findings(unit)):
            continue
        before = " ".join(u.text for u in units[max(0, at - _NEAR) : at])
        hurts = any(a in unit.stems and b in _OF_ILL for a, b in joined)
        if hurts or _FROM.search(before):
            return True
    return False


def _joined_stems(text: str) -> set[tuple[str, str]]:
    """Each two words that no comma parts: `cancer, pain at night` is no cancer pain."""
    clauses = (words_of(clause) for clause in _CLAUSE.split(text))
    return {pair for words in clauses for pair in pairwise(map(stem, words))}


def _speaks_of_back(question: Question) -> bool:
    """Whether the back is named in other words than `strain`, or a leg that hurts."""
    return any(
        concept.id in {"back", "sciatica", "root level", "disc", "stenosis", "axial"}
        or concept.id in OWN_FINDINGS - _NOT_JUST_OF_BACK
        for unit in question.all_units
        if not {*unit.stems} <= _HURTING
        for concept in unit.concepts
    )
