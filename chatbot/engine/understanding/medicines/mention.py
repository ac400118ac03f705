"""Where a treatment is named: which drug, in which form, with which dose."""

from collections.abc import Iterator
from dataclasses import dataclass

from chatbot.engine.understanding.medicines import counting
from chatbot.engine.understanding.medicines.dose import DoseReader
from chatbot.engine.understanding.medicines.given import Dose
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.lexicon_table import Entry
from chatbot.engine.understanding.text.token import listed, since, up_to
from chatbot.model.case import Response, Schedule, Treatment, TreatmentStatus

_ON_SKIN = listed("gel cream topical topically patch patches emulgel lotion ointment rub spray")  # fmt: skip
_LOCAL = listed("injection injections shot shots cream creams inhaler inhalers spray")
_OPERATED = frozenset({"surgery", "brace", "trigger-point-injection"})
_NEAR_FORM = 3
_LED = listed(
    "the his her my their any with from on by when taking using just plain regular"
)
"""`Better than on the naproxen`."""
_WITH_ACETAMINOPHEN = frozenset({300, 325, 500, 650, 660, 750})
"""Milligrams of acetaminophen in a tablet that holds an opioid too."""
_TELLS = listed("on about re regarding to him her")
"""`Counselled on danger signs` is no therapy."""
_SAME_STEM = listed("cup cups weeds weeding weeded")
"""Not `cupping`, and what was pulled out of a garden."""
_FELL = listed("fall fell falling slipped slip slipping skidded tripped landed walking")
"""`Slipped on ice` is no cold pack."""
_LOOSE = frozenset(
    {"exercise", "stretching", "education", "bed-rest", "heat", "ice", "surgery",
     "mindfulness", "traction", "brace", "potassium-chloride", "alcohol", "painkiller",
     }
)  # fmt: skip
"""Everyday words too: they need a sign that a treatment is meant."""


_KINDS = listed("a an the oral nerve neuropathic nonsteroidal non steroidal -")
_BIRTH = listed("labor labour delivery delivered birth childbirth section csection caesarean cesarean vaginal lscs nsvd svd")  # fmt: skip
"""What an epidural may be given for that treats no back."""


@dataclass
class Mention:
    """One naming of a treatment and what its surroundings say of it."""

    match: Match
    names: tuple[str, ...]
    dose: Dose
    is_drug: bool
    governed_by: str = ""
    """The status word it hangs on, as a kind."""
    governed_at: int = -1
    """The token of that word."""
    status: TreatmentStatus | None = None
    response: Response = "unknown"
    doubted_at: int | None = None
    """The token that opens a doubt whether it is taken."""
    denied: bool = False
    excepted: bool = False
    """Whether it stands apart from what is said of others: `not with X`, `better than X`."""
    tried: bool = False
    harmed_at: int | None = None
    """Where a later clause tells of a harm by it."""

    @property
    def is_loose(self) -> bool:
        """Whether nothing yet tells that an everyday word names a treatment."""
        silent = self.status is None and self.response == "unknown"
        return silent and set(self.names) <= _LOOSE

    @property
    def is_product(self) -> bool:
        """Whether it names a product of several drugs."""
        return len(self.names) > 1

    @property
    def product(self) -> str | None:
        """The combination that was named, if its parts were."""
        parts = [e.value for e in self.match.entries if e.kind == "drug" and e.value]
        return parts[0] if parts and self.is_product else None

    @property
    def first(self) -> int:
        """The first token of the name."""
        return self.match.first

    @property
    def last(self) -> int:
        """The last token of the name with its dose."""
        return max(self.match.last, self.dose.last)

    def treatments(self, passage: Passage) -> Iterator[Treatment]:
        """Return what it says, one treatment for each part of a product."""
        for dose in (self.dose, *self.dose.more):
            for part, name in enumerate(self.names):
                yield self._treatment(passage, dose, part, name)

    def _treatment(
        self, passage: Passage, dose: Dose, part: int, name: str
    ) -> Treatment:
        start, end, text = passage.slice(self.first, self.last)
        often = dose.frequency
        return Treatment(
            name=name,
            drug_class=passage.lexicon.class_of.get(name) if self.is_drug else None,
            dose=_part(dose, part, len(self.names)) if self.is_drug else None,
            unit=dose.unit if self.is_drug else None,
            frequency=often.text if often else None,
            per_day=often.per_day if often else None,
            schedule=_schedule(dose),
            days=round(dose.days, 1) if dose.days else None,
            product=self.product,
            tablets=dose.tablets if dose.tablets != 1 else None,
            status=self.status or "unknown",
            response=self.response,
            text=text,
            start=start,
            end=end,
        )


def _part(dose: Dose, part: int, parts: int) -> float | None:
    """The strength of one part; of tablets each part has as many."""
    numbers = dose.numbers
    if numbers and dose.unit == counting.TABLET:
        return numbers[0]
    if not numbers or (parts > 1 and len(numbers) == 1 and part > 0):
        return None
    return numbers[part] if part < len(numbers) else None


def _schedule(dose: Dose) -> Schedule | None:
    if dose.as_needed:
        return "as needed"
    return "regular" if dose.frequency or dose.regular else None


def mentions_in(
    passage: Passage, sentence: Sentence, doses: DoseReader
) -> list[Mention]:
    """Return the treatments named in a sentence, in order."""
    matches = [
        m for m in passage.named_treatments
        if sentence.first <= m.first < sentence.end
    ]  # fmt: skip
    behind = {m.last: _behind_kind(passage, m, matches) for m in matches}
    glossed = {at for last, end in behind.items() for at in range(last + 1, end)}
    matches = [
        m for m in matches if m.first not in glossed and _is_meant(passage, m)
    ]  # fmt: skip
    ends = [*(m.first for m in matches[1:]), sentence.end][: len(matches)]
    return [
        _mention(passage, match, doses.around(match.first, behind[match.last], end))
        for match, end in zip(matches, ends, strict=True)
    ]


def _behind_kind(passage: Passage, match: Match, named: list[Match]) -> int:
    """The last token of `meloxicam (an NSAID)`: the bracket says what kind it is of."""
    at, lexicon = match.last + 1, passage.lexicon
    opens = passage.past(at + 1, _KINDS)
    kinds = {*match.names, *(lexicon.class_of.get(n, n) for n in match.names)}
    inside = {n for m in named if m.first == opens for n in m.names - {*match.names}}
    of_kind = inside and all(
        n == "painkiller" or (n in lexicon.classes and lexicon.within([n]) & kinds)
        for n in inside
    )
    close = next((m.last + 1 for m in named if m.first == opens), at)
    bracketed = passage.word(at) == "(" and passage.word(close) == ")"
    return close if bracketed and of_kind else match.last


def as_taken(asked: Mention, dose: Dose) -> Mention:
    """A medicine that was only asked about, with the dose in which it is then taken."""
    known = dose._replace(last=asked.match.last)
    return Mention(
        asked.match, asked.names, known, is_drug=True, status="current",
        governed_by="current",
    )  # fmt: skip


def _mention(passage: Passage, match: Match, dose: Dose) -> Mention:
    chosen = _chosen(passage, match)
    whole = _by_strengths(passage, chosen[0].name, dose)
    if whole:
        chosen, match = whole, match._replace(entries=tuple(whole))
    names = tuple({_in_form(passage, match, e.name): 0 for e in chosen})
    is_drug = chosen[0].kind != "measure"
    dose = _as_counted(passage, match, names, dose)
    before = passage.words(match.first - 2, match.first)
    left = before[:1] == ["not"] and before[-1] in {"with", "from", "by"}
    did: Response = "none" if left else "unknown"
    behind = passage.word(passage.back_over(match.first - 1, _LED)) == "than"
    return Mention(match, names, dose, is_drug, excepted=left or behind, response=did)


def _by_strengths(passage: Passage, name: str, dose: Dose) -> list[Entry]:
    """`Hydrocodone 5/325`: by its second strength a tablet with acetaminophen."""
    if dose.numbers[1:2] and dose.numbers[1] in _WITH_ACETAMINOPHEN:
        for product in passage.lexicon.combinations.values():
            if [*product.parts] == [name, "acetaminophen"]:
                parts = product.parts
                return [Entry("drug", part, value=product.id) for part in parts]
    return []


def _as_counted(
    passage: Passage, match: Match, names: tuple[str, ...], dose: Dose
) -> Dose:
    """Read a number without a unit as the drug is given: tablets, micrograms an hour."""
    if dose.unit != "mg" or len(dose.numbers) > 1:
        return dose
    row = passage.lexicon.drugs.get(names[0])
    product = len(names) > 1 and dose.numbers[0] in range(
        1, counting.MOST_AT_A_TIME + 1
    )
    if product or counting.is_count(row, dose.numbers[0]):
        return dose._replace(unit=counting.TABLET)
    near = passage.words(match.first - 1, dose.last + 2)
    opioid = passage.lexicon.class_of.get(names[0], "").endswith("opioid")
    return dose._replace(unit="mcg") if opioid and "patch" in near else dose


def _chosen(passage: Passage, match: Match) -> list[Entry]:
    """One meaning where a name has several: a product, a class, a drug, a measure."""
    parts = [e for e in match.entries if e.value and e.kind == "drug"]
    if parts:
        return parts
    said = "-".join(passage.phrase(match))
    for entry in match.entries:
        abbreviates = entry.kind == "class" and entry.name.startswith(said)
        if entry.name == said or abbreviates:
            return [entry]
    for kind in ("drug", "class"):
        named = [e for e in match.entries if e.kind == kind]
        if named:
            return named[:1]
    return [e for e in match.entries if e.kind == "measure"][:1]


def _in_form(passage: Passage, match: Match, name: str) -> str:
    """Name the topical row where a gel, cream or patch is said."""
    skin = f"{name}-topical"
    if skin not in passage.lexicon.drugs:
        return name
    after = passage.words(match.last + 1, match.last + 1 + _NEAR_FORM)
    before = passage.words(match.first - 2, match.first)
    near = {*up_to(after, {",", ".", ";", "and"}), *before[-1:]}
    percent = after[1:2] == ["%"]
    return skin if near & _ON_SKIN or percent else name


def _is_meant(passage: Passage, match: Match) -> bool:
    """Whether words that are also everyday words name a treatment here."""
    hyphened = passage.words(match.first - 2, match.first) == ["non", "-"]
    hyphened |= passage.says("not of taking", match.last + 1)
    heads = "painkiller" in match.names
    hyphened |= heads and passage.word(match.last + 1) == ":"
    counsel = passage.word(match.first).startswith("counsel")
    hyphened |= counsel and passage.word(match.last + 1) in _TELLS
    hyphened |= passage.word(match.first) in _SAME_STEM
    # any tablets; `the pill` alone is the contraceptive
    hyphened |= passage.phrase(match) == ["the", "pills"]
    hyphened |= passage.words(match.first - 1, match.last + 1) == ["for", "alcohol"]
    if hyphened or _is_injected(passage, match) or _is_urgency(passage, match):
        return False
    if any(e.kind in {"drug", "class"} for e in match.entries):
        return True
    return _is_measure_here(passage, match)


def _is_measure_here(passage: Passage, match: Match) -> bool:
    """Exercise that makes it worse and knee surgery are no treatment of the back."""
    names = {e.name for e in match.entries if e.kind == "measure"}
    before = since(passage.words(match.first - 4, match.first), {".", ";"})
    if names & _LOOSE and passage.listed("worsened by") & set(before):
        return False
    if names == {"ice"} and _FELL & set(before):
        return False
    near = set(before) | set(passage.words(match.last + 1, match.last + 3))
    if names == {"epidural-injection"}:
        steroid = not {"steroid", "esi"}.isdisjoint(passage.phrase(match))
        return steroid or near.isdisjoint(_BIRTH)
    return not (names & _OPERATED and near & passage.listed("operated elsewhere"))


def _is_urgency(passage: Passage, match: Match) -> bool:
    """`ESI 3 | 21F`: how urgent a triage found it; `ESI 3 weeks ago` is an injection."""
    at = passage.past(match.last + 1, {":", "level"})
    scored = passage.word(at) in {"1", "2", "3", "4", "5"}
    closed = passage.word(at + 1) in {"|", ",", ".", ";", "\n", "-", ")", ""}
    return passage.word(match.first) == "esi" and scored and closed


def _is_injected(passage: Passage, match: Match) -> bool:
    """A steroid injection or cream is no course of steroids."""
    steroid = "corticosteroid" in match.names
    after = passage.word(match.last + 1)
    return steroid and after in _LOCAL
