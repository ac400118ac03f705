"""Follow-ups that leave something out: `how long?`, `what about the gel`, `why not?`."""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.reading import ellipsis
from chatbot.engine.answering.reading.antecedent import (
    Antecedent,
    antecedent,
    is_circumstance,
    is_drunk,
    is_of_people,
    names_medicine,
    names_treatment,
)
from chatbot.engine.answering.reading.aspect import OF_PEOPLE, Aspect
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.retrieval.scope import Scope
from chatbot.engine.answering.retrieval.seeking import is_generic
from chatbot.engine.answering.words.anchor import is_dangerous, is_strong, may_be_ours
from chatbot.engine.answering.words.formulary import Formulary
from chatbot.engine.answering.words.vocabulary import Vocabulary
from chatbot.engine.answering.words.word import Unit
from chatbot.engine.expression import expression
from chatbot.model.answer import Answer
from chatbot.model.case import Case

_FORMS: Final = frozenset(["gel", "patch"])
_THE_FORM: Final = expression(
    r"(?:^|\b(?:the|that|this|his|her|an?|any) )(gel|patch)(?:s|es)?\b"
)
_MOST_OWN_UNITS: Final = 3
_MOST_BARE_WORDS: Final = 3
_MOST_PATIENT_WORDS: Final = 5
_BORNE_ON: Final = frozenset({"driving", "alcohol", "food", "taper"})
"""Ideas of what goes on beside a medicine."""
_OF_PLACE: Final[frozenset[Aspect]] = frozenset(
    {"meaning", "combine", "alternative", "compare"}
)
"""What `what about X instead` asks by its form alone."""
_MEETING: Final[tuple[Aspect, ...]] = ("interaction",)
_OF_PAIRS: Final[frozenset[Aspect]] = frozenset({"safe", "combine", *_MEETING})
"""What two medicines side by side are asked about."""
_ASKED_OF_PATIENTS: Final[frozenset[Aspect]] = frozenset({"works", "why", "compare"})
"""What is asked of a treatment together with what it is for."""


class Resolver:
    """Fills a short question in from the answer before it."""

    def __init__(
        self, vocabulary: Vocabulary, scope: Scope, formulary: Formulary
    ) -> None:
        self._vocabulary = vocabulary
        self._formulary = formulary
        self._scope = scope

    def resolve(self, question: Question, last: Answer | None, case: Case) -> Question:
        """The question with its subject, or as it is if it stands alone."""
        meant = self._meant_form(question, case) or self._meant_dose(question, case)
        if meant:
            return question.carrying(meant)
        counted = [unit for unit in question.units if _counts(unit)]
        too_full = len(counted) > _MOST_OWN_UNITS
        if last is None or too_full or self._scope.is_foreign(question):
            return question
        before = self._before(last)
        given = (
            names_treatment(unit, self._formulary) and not is_drunk(unit)
            for unit in question.units
        )
        if any(given) or _is_bare_drink(question):
            return _beside(question, before, self._partner(question, before))
        if not self._leaves_out(question, before):
            return question
        refused = last.status == "declined" and self._is_not_ours(before.question)
        subject = before.question.units if refused else _subject(question, before)
        return question.carrying(subject, _implied(question, before, subject))

    def meeting(self, question: Question, last: Answer | None) -> Question | None:
        """`warfarin?` after naproxen: what is not given for pain, met by what is."""
        ours = self._formulary.is_ours
        said = question.said
        leaves = (
            ellipsis.ousts(said) or ellipsis.chooses(said) or not _is_bare(question)
        )
        if last is None or leaves or not question.medicines:
            return None
        before = self._before(last)
        given = [*filter(self._is_ours, before.treatments)]
        if not given or any(map(ours, question.medicines)):
            return None
        return question.carrying(given[:1], _MEETING)

    def _before(self, last: Answer) -> Antecedent:
        """What came before; `what about a gel?` was asked of the gel that has a row."""
        before = antecedent(last, self._vocabulary, self._formulary)
        said = [u.text for u in before.question.units if _FORMS & u.ids]
        if before.question.medicines or not said:
            return before
        of_form = (n for n in self._formulary.topicals if self._is_form(n, said[0]))
        meant = "".join([*of_form][:1]).replace("-", " ")
        return before._replace(
            treatments=self._vocabulary.units_of(meant) or before.treatments
        )

    def _is_form(self, name: str, form: str) -> bool:
        return form in self._formulary.name(name).lower().split()

    def _partner(self, question: Question, before: Antecedent) -> tuple[Unit, ...]:
        """What stays of a pair: in `and tramadol?` after `naproxen with warfarin`, the warfarin."""
        if ellipsis.adds(question.said) or ellipsis.sets_against(question.said):
            return before.treatments[:1]
        own = any(map(self._formulary.is_ours, question.medicines))
        told, topics = before.treatments, self._formulary.topics_of
        kinds = {*map(topics, question.medicines)}
        others = [u for u in told if self._is_ours(u) != own]
        others += [u for u in told if kinds.isdisjoint(map(topics, u.medicines))]
        return tuple(others or told)[:1]

    def _is_ours(self, unit: Unit) -> bool:
        return any(map(self._formulary.is_ours, unit.medicines))

    def _is_not_ours(self, question: Question) -> bool:
        """Whether it was on another field or another part of the body."""
        scope = self._scope
        other = scope.is_foreign(question) or scope.is_elsewhere(question)
        return other and not any(is_strong(u, self._formulary) for u in question.units)

    def _meant_form(self, question: Question, case: Case) -> tuple[Unit, ...]:
        """`the gel` as the one that this patient has been given, unless that is a patch."""
        forms = {*question.named("idea")} & _FORMS
        if any(map(self._formulary.is_ours, question.medicines)) or not forms:
            return ()
        topical = filter(self._formulary.is_topical, case.treatments)
        given = [n for n in topical if self._is_form(n, "patch") == ("patch" in forms)]
        given = given or [*self._only_of_form(question)]
        return self._vocabulary.units_of(given[0].replace("-", " ")) if given else ()

    def _meant_dose(self, question: Question, case: Case) -> tuple[Unit, ...]:
        """`Was 800 mg too much`: of the one medicine that was taken at such a dose."""
        told = {f"{t.dose:g}": name for name, t in case.treatments.items() if t.dose}
        named = {told[word] for word in question.words if word in told}
        if question.medicines or "quantity" not in question.named("idea"):
            return ()
        return self._vocabulary.units_of(" ".join(named)) if len(named) == 1 else ()

    def _only_of_form(self, question: Question) -> Iterator[str]:
        """The medicine of a form that has a row, where something is asked of it."""
        form = _THE_FORM.search(question.said)
        asked = question.aspects or any(map(is_circumstance, question.units))
        if form is None or not asked:
            return
        for name in self._formulary.topicals:
            if self._is_form(name, form[1]):
                yield name

    def _leaves_out(self, question: Question, before: Antecedent) -> bool:
        """Whether a question without a treatment of its own is about the one before."""
        text = question.said
        if ellipsis.supposes(text) and any(map(is_dangerous, question.units)):
            return False  # what is to be done about that comes before all else
        of_it = ellipsis.is_fragment(text) or ellipsis.tells_apart(text)
        if of_it or _is_of_degree(question):
            return True
        on_pain = ellipsis.is_of_the_pain(text) and not ellipsis.opens(text)
        on_pain |= ellipsis.is_of_its_course(text)
        if before.treatments and on_pain:
            return False
        others = [u for u in question.units if not is_circumstance(u)]
        if any(may_be_ours(unit, self._formulary) for unit in others):
            turned = ellipsis.points(text) or ellipsis.supposes(text)
            return bool(before.treatments) and (turned or _is_of_taking(question))
        return _is_elliptic(question, before)


def _is_elliptic(question: Question, before: Antecedent) -> bool:
    """Whether a question that names no subject is short of one."""
    text = question.said
    if ellipsis.opens(text) or ellipsis.points(text):
        return True
    if any(map(_counts, question.units)):
        chosen = ellipsis.chooses(text) and before.is_choice
        of_drug = _is_of_taking(question) or _is_of_its_harm(question)
        return chosen or _is_only_patient(question) or of_drug
    is_short = len(question.words) <= _MOST_BARE_WORDS
    asks = bool(question.aspects) or ellipsis.asks_how_much(text)
    return is_short or asks or (ellipsis.chooses(text) and before.is_choice)


def _is_of_degree(question: Question) -> bool:
    """`how urgent`: a degree of what was spoken of, and nothing else."""
    is_short = len(question.words) <= _MOST_BARE_WORDS
    return is_short and ellipsis.asks_how_much(question.said)


def _is_only_patient(question: Question) -> bool:
    """`His glaucoma`, `her egfr is 40 though`: only what someone has; no red flag."""
    named = [unit for unit in question.units if unit.role not in ("empty", "common")]
    is_short = len(question.words) <= _MOST_PATIENT_WORDS
    only = {*question.aspects} <= OF_PEOPLE and all(map(is_circumstance, named))
    return is_short and only and not any("topic:red_flags" in u.terms for u in named)


def _is_of_taking(question: Question) -> bool:
    """`can she drive`, `max with alcohol`: of a medicine, asked in a few words."""
    if question.has("dose", "maximum"):
        return True
    is_short = len(question.words) <= _MOST_BARE_WORDS + 1
    return is_short and bool(_BORNE_ON & {*question.named("idea")})


def _is_of_its_harm(question: Question) -> bool:
    """`What side effects should I warn him about`: no illness beside, whose risk it could be."""
    illness = any(is_circumstance(unit) for unit in question.units)
    return question.has("harm", "missed") and not illness


def _beside(
    question: Question, before: Antecedent, partner: tuple[Unit, ...]
) -> Question:
    """A question with a treatment of its own: set beside, or in the other's place."""
    text = question.said
    if _joins(question, before):
        compared = ellipsis.compares(text) or ellipsis.sets_against(text)
        other = compared or {*question.aspects} - _OF_PAIRS
        return question.carrying(partner, () if other else _MEETING)
    if question.has(*OF_PEOPLE):
        return question
    replaces, compares = ellipsis.replaces(text), ellipsis.compares(text)
    if replaces and not {*question.aspects} - _OF_PLACE:
        taken = filter(is_circumstance, before.question.units)
        return question.carrying(taken, before.question.aspects)
    if not (replaces or compares or _is_bare(question)):
        return question
    taken = filter(is_circumstance if compares else is_of_people, before.question.units)
    return question.carrying(taken, sorted(OF_PEOPLE & {*before.question.aspects}))


def _joins(question: Question, before: Antecedent) -> bool:
    """Whether a treatment is asked about together with the one before."""
    text = question.said
    if _is_bare_drink(question):
        return bool(before.treatments)
    own = {unit.terms for unit in question.units if names_medicine(unit)}
    told = {unit.terms for unit in before.question.units}
    if not before.treatments or not own.isdisjoint(told):
        return False
    if ellipsis.sets_against(text):
        return True
    of_pair = before.question.has("interaction") or before.is_pair
    asked_of_pair = of_pair and ellipsis.replaces(text) and not ellipsis.ousts(text)
    of_pair = asked_of_pair and bool(question.medicines)
    return bool(own) and (of_pair or ellipsis.adds(text))


def _subject(question: Question, before: Antecedent) -> tuple[Unit, ...]:
    treatments = before.treatments
    own = any(map(is_circumstance, question.units))
    if treatments and (own or question.aspects or _is_amount(question)):
        both = question.has("interaction", "safe", "why", "compare")
        picks = ellipsis.chooses(question.said)
        kept = treatments if both or picks else treatments[:1]
        goes_on = not own and question.has(*_ASKED_OF_PATIENTS)
        return (*kept, *(u for u in before.told if goes_on and is_circumstance(u)))
    if not treatments:
        # `and work?` after how long it lasts: what takes the place of a subject
        topics = (unit for unit in question.units if "topic" in unit.kinds)
        own = not all(map(is_circumstance, topics))
        return before.told if own else (*before.told, *before.subject)
    named_it = any(map(names_medicine, before.told))
    return before.told if named_it else (*before.told, *treatments)


def _implied(
    question: Question, before: Antecedent, subject: tuple[Unit, ...]
) -> tuple[Aspect, ...]:
    """What it asks by its form: a comparison, a dose, whether it works here as well."""
    text = question.said
    if ellipsis.chooses(text) and subject[1:]:
        return ("compare",)
    if _is_amount(question):
        return ("dose",)
    narrows = ellipsis.modifies(text) and not question.aspects
    return ("works",) if narrows and before.question.has("works") else ()


def _is_amount(question: Question) -> bool:
    """Whether it only asks how something is taken: `5 or 10 mg`, `how many a day`."""
    text = question.said
    if ellipsis.is_fragment(text):
        return ellipsis.tells_how_taken(text)
    is_number = "quantity" in question.named("idea") and not question.aspects
    return is_number and ellipsis.tells_how_taken(text)


def _counts(unit: Unit) -> bool:
    """Whether it could be a subject: `max per day` has none."""
    generic = bool(unit.concepts) and all(map(is_generic, unit.concepts))
    return unit.role not in ("empty", "common") and not generic


def _is_bare_drink(question: Question) -> bool:
    return any(map(is_drunk, question.units)) and _is_bare(question)


def _is_bare(question: Question) -> bool:
    return len([unit for unit in question.units if unit.role != "empty"]) == 1
