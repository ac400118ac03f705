"""What a passage says of each finding: present, absent, possible, past, family."""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting import gone, guard, not_now, well
from chatbot.engine.understanding.asserting.assertion import plain_status
from chatbot.engine.understanding.asserting.mark import TESTS
from chatbot.engine.understanding.asserting.of_whom import of_whom
from chatbot.engine.understanding.findings.complaint import is_limited
from chatbot.engine.understanding.findings.symptom import (
    Part,
    Symptom,
    part_of,
    symptoms_of,
)
from chatbot.engine.understanding.findings.whose_time import LEG_PAINS
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.requests.asked_part import answered_as, asked_at
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.lexicon_table import Entry
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Observation, Status
from chatbot.model.finding import Finding, Kind
from chatbot.model.reading import Assertion

_LEGS = listed("leg legs foot feet")
_BOTH = listed("ble both bilateral bilaterally bilat b/l legs")
_BEHIND = 7
_ADDED = expression(
    r"[,.(] (?:(?:in |down )?(?:both|b/l|bilateral) (?:legs|sides|calves|feet)|bilaterally|bilateral|bilat)"
    r"(?: now| too)?(?: [,.;)]| and\b|$)|(?:, )?(?:l|r|left|right|lt|rt) > (?:l|r|left|right|lt|rt)\b"
)
"""`Sciatica, both legs`, `legs weak, L>R`: what is added, and nothing on how they are."""
_LEG = frozenset({"leg_pain", "leg_pain_below_knee", "leg_numbness", "leg_weakness"})
_SENSITIVE = "nsaid_hypersensitivity"
_DENIED_BY = listed("no without denies any")
_BACK, _UNSEEN = "back_complaint", frozenset({"cancer_history", "fracture_history"})
_BEFORE = frozenset({_BACK, "pulsatile_mass"})
"""`No history of aneurysm` denies no mass that pulsates."""
_PRIOR, _NEAR_PRIOR = listed("prior previous past history hx earlier before"), 4
_PASSING = "visceral_symptoms"
"""`Hx kidney stones`: a history of these is none of today."""
_FOR_LIFE = listed("transplant transplanted transplantation splenectomy nephrectomy kidney")  # fmt: skip
"""`Renal transplant 2016` is so today, whatever its year."""
_HAVING = listed("have has having")
_UNDOES = listed("doesn't don't didn't not isn't wasn't hasn't haven't longer barely hardly only never scarcely")  # fmt: skip
_ASKS, _NAYS = listed(": - = | ("), listed("no n nope false negative")
_YES, _PLUS = listed("yes y positive present +"), listed("yes y positive pos +")
_UNTIL = listed("until till")
"""`Bladder fine until yesterday`: it no longer is."""
_SINCE = listed("since after following post")
"""`No recurrence since her epidural`: there was one."""
_SEVERAL = 3
"""So many different parts denied deny the whole."""


_SLOW = listed("slow slower sluggish lazy irregular loose looser upset constipated constipation")  # fmt: skip
_DOUBTS = {Status.UNKNOWN, Status.POSSIBLE}
_NEAR_DRUG = 6
"""`Bowels are sluggish`: that it is asked for makes it possible, and no more."""


class FindingReader:
    """Turns phrases and symptoms into observations."""

    def __init__(self, passage: Notebook, asked: tuple[str, ...]) -> None:
        self._passage = passage
        self._wanted = asked
        self._denied_parts: dict[str, list[Match]] = {}

    def read(self) -> None:
        """Observe everything that is said of findings."""
        parts: list[tuple[Match, Part]] = []
        matches = self._passage.matches
        for match in (
            m for m in matches if not not_now.is_untested(self._passage, m.last)
        ):
            part = part_of(self._passage, match) if match.is_finding else None
            if part is not None:
                parts.append((match, part))
            elif match.is_finding and not guard.is_cut(self._passage, match):
                self._match(match)
        placed: set[int] = set()
        for symptom in symptoms_of(self._passage):
            self._symptom(symptom)
            placed.update(range(symptom.first, symptom.last + 1))
            placed |= {symptom.place} if symptom.place is not None else set()
        for match, part in parts:
            if placed.isdisjoint(match.places) or len(match.names) > 1:
                self._part(match, part)
        self._deny_by_parts()

    def _deny_by_parts(self) -> None:
        """Deny a finding of many parts once several of them are denied."""
        for finding, matches in self._denied_parts.items():
            self._passage.denied_parts += [
                Observation(finding=finding, status=Status.ABSENT, value=False,
                            text=self._passage.slice(*m.span)[2], start=m.start, end=m.end)
                for m in matches
            ]  # fmt: skip
            named = {tuple(self._passage.phrase(m)) for m in matches}
            if len(named) >= _SEVERAL and not self._passage.has(finding):
                span = (matches[0].first, matches[-1].last)
                self._passage.observe(finding, Status.ABSENT, span)

    def _part(self, match: Match, part: Part) -> None:
        """`no numbness`, with no place, is about the legs; `no bladder` is clear too."""
        sentence = self._passage.sentence_of(match.first)
        first = max(sentence.first, match.first - guard.REACH)
        end = min(sentence.end, match.last + 1 + guard.REACH)
        near = {*self._passage.words(first, end)}
        if well.spares_legs(self._passage, match.last) or guard.names_illness(
            self._passage, match
        ):
            return
        wanted = not match.names.isdisjoint(self._wanted)
        wanted &= guard.ARM.isdisjoint(near) or not _LEGS.isdisjoint(near)
        denied = self._passage.assess(*match.span).negated
        answered = asked_at(self._passage, match.first)[1] is not None
        answered |= self._is_affirmed(match, _PLUS)
        if (
            part == "symptom"
            and (wanted or near & _LEGS or not near & self._passage.listed("no leg"))
        ) or (part == "place" and (wanted or denied or answered)):
            after = self._passage.words(match.last + 1, match.last + 4)
            slow = part == "place" and not (denied or _SLOW.isdisjoint(after))
            behind = range(match.last, match.last + _NEAR_DRUG)
            if slow and any(m.first in behind for m in self._passage.named_treatments):
                name = match.entries[0].name
                self._passage.observe(name, Status.HYPOTHETICAL, match.span)
                return  # `bowels slow from oxy` tells nothing, but is not denied
            doubted = tuple(e._replace(means="possible") for e in match.entries)
            self._match(match._replace(entries=doubted) if slow else match)

    def _match(self, match: Match) -> None:
        asked, said = asked_at(self._passage, match.first)
        open_ = asked and said is None
        doubted = open_ and guard.is_doubted(self._passage, match)
        if open_ and not (doubted or guard.is_owned(self._passage, match)):
            return
        owned = open_ and not doubted
        assertion = self._assertion(match, owned=owned, answered=said is not None)
        of_none = assertion.family and assertion.negated  # `no fhx of cancer`
        for entry in match.entries:
            finding = self._passage.lexicon.findings.get(entry.name)
            if (
                entry.kind != "finding"
                or finding is None
                or not (finding.derived is None or finding.kind is Kind.YES_OR_NO)
            ):
                continue
            spot = self._passage, match, entry.name
            if of_none or guard.is_guarded(*spot) or not_now.is_long_ago(*spot):
                continue
            if entry.name != _SENSITIVE and guard.is_reaction(self._passage, match):
                continue
            named = self._passage.word(match.first)
            healthy = entry.means == "absent" and named not in _DENIED_BY
            status = answered_as(said, assertion, asked=asked, well=healthy)
            status = status or self._status(match, entry, assertion)
            if finding.bundle is None and gone.is_drug_made(*spot):
                self._passage.observe(*gone.drug_made(*spot), match.span)
            elif self._counts(match, entry, status):
                self._tell(match, entry, status)

    def _assertion(self, match: Match, *, owned: bool, answered: bool) -> Assertion:
        words = self._passage.words(match.first - 2, match.first + 1)
        put = answered and words[-1:] == ["no"]  # `no temp?`, in a phrase of its own
        if put or words[-2:-1] == ["non"] or words[:-1] == ["non", "-"]:
            return Assertion(negated=True)
        said = self._passage.assess(*match.span)
        if owned:
            return Assertion(family=said.family, negated=said.negated)
        since = self._passage.word(match.first) in _SINCE
        if said.negated and (
            since or guard.is_marked(self._passage, match) or self._is_excepted(match)
        ):
            return said.but(negated=False)
        return said

    def _is_excepted(self, match: Match) -> bool:
        """`No trauma except a fall`: what is left out of a denial outweighs it."""
        if self._passage.word(match.first) not in {"except", "apart", "other"}:
            return False
        self._passage.measured |= match.names
        return True

    def _tell(self, match: Match, entry: Entry, status: Status) -> None:
        finding = self._passage.lexicon.findings[entry.name]
        value = entry.value if finding.kind is Kind.CHOICE else None
        self._passage.observe(entry.name, status, match.span, value)
        if status is Status.ABSENT and well.is_of_tone(self._passage, match):
            self._passage.suggest(entry.name)
        self._bilateral(entry.name, status, *match.span)

    def _counts(self, match: Match, entry: Entry, status: Status) -> bool:
        """`No hiv` is no word on immunity as a whole, and `injury` none on trauma."""
        denied = status is Status.ABSENT
        lasting = self._passage.lexicon.findings[entry.name].past_counts
        if denied and not_now.is_no_denial(self._passage, *match.span, lasting=lasting):
            return False
        if entry.means == "part" and denied and (entry.name,) != self._wanted:
            self._denied_parts.setdefault(entry.name, []).append(match)
            return False
        open_ = match.is_made and entry.means == "possible"
        before = self._passage.words(match.first - _NEAR_PRIOR, match.first)
        of_before = entry.name in _BEFORE and not _PRIOR.isdisjoint(before)
        of_before |= entry.name == _BACK and is_limited(self._passage, match.last)
        sentence = self._passage.sentence_of(match.first)
        near = self._passage.words(sentence.first, match.last + 1 + _NEAR_PRIOR)
        unseen = entry.name in _UNSEEN and not (TESTS | {"acute"}).isdisjoint(near)
        if denied and (open_ or of_before or unseen):
            return False
        if entry.name in {"major_trauma", "minor_trauma"} and denied:
            return guard.is_denied_here(self._passage, match)
        return entry.means != "denied" or denied or status in _DOUBTS

    def _status(self, match: Match, entry: Entry, said: Assertion) -> Status:
        finding = self._passage.lexicon.findings[entry.name]
        base = self._plain(of_whom(self._passage, match, entry.name, said), *match.span)
        answered = self._passage.word(match.last + 1) in {":", "-"} and said.negated
        if base is Status.HYPOTHETICAL and answered:
            base = Status.ABSENT
        if entry.means == "absent":
            return self._healthy(match, base)
        if base in {None, Status.ABSENT}:
            base = well.function_status(self._passage, match) or base
        alone = match.span == self._passage.whole and self._wanted != ()
        affirmed = alone or self._is_affirmed(match, _YES)
        affirmed &= entry.means == "denied" and match.names.isdisjoint(self._wanted)
        if base is None and (entry.means == "possible" or affirmed):
            over = self._passage.assessor.is_over(match.start, match.end)
            base = Status.PAST if over else Status.POSSIBLE
        if base is not None:
            return base if base is not Status.ABSENT else self._denied(match, entry)
        present = (
            self._historical(match, finding) if said.historical else Status.PRESENT
        )
        return self._earlier(match, entry.name) or present

    def _is_affirmed(self, match: Match, yes: frozenset[str]) -> bool:
        """`Sweats yes`, `bladder: +`: told, though it may not be what is asked for."""
        return self._passage.word(self._passage.past(match.last + 1, _ASKS)) in yes

    def _earlier(self, match: Match, name: str) -> Status | None:
        """What is old, or may still be denied; None where it is simply told."""
        if not_now.is_unchanged(self._passage, match.first, match.last, name):
            return Status.PAST
        if not_now.is_old(self._passage, match, name) or guard.is_clean(
            self._passage, match, name
        ):
            return Status.POSSIBLE if name not in guard.USED else Status.PAST
        finding = self._passage.lexicon.findings[name]
        flagged = finding.bundle is None and finding.kind is Kind.YES_OR_NO
        doubted = flagged and guard.may_be_denied(self._passage, match)
        return Status.POSSIBLE if doubted else None

    def _denied(self, match: Match, entry: Entry) -> Status:
        finding = self._passage.lexicon.findings[entry.name]
        slow = entry.name in not_now.WATER and well.is_ailing(self._passage, match.last)
        over = (
            Status.POSSIBLE if slow else gone.gone_status(self._passage, match, finding)
        )
        return over or self._open_if_there(*match.span)

    def _open_if_there(self, first: int, last: int) -> Status:
        """What is denied: in doubt where there was or may be one."""
        there = not_now.may_be_there(self._passage, first, last)
        return Status.POSSIBLE if there else Status.ABSENT

    def _plain(self, said: Assertion, first: int, last: int) -> Status | None:
        """What an assertion makes of a phrase; what is news is no less than possible."""
        news = said.left_open and not_now.is_news(self._passage, first, last)
        return Status.POSSIBLE if news else plain_status(said)

    def _healthy(self, match: Match, base: Status | None) -> Status:
        """`strength 5/5` is a denial as it stands; only a `not` right before undoes it."""
        if base in {Status.FAMILY, Status.HYPOTHETICAL}:
            return base
        at = match.first - 1 - (self._passage.word(match.first - 1) in _HAVING)
        undone = self._passage.word(at) in _UNDOES or well.is_left_out(
            self._passage, match
        )
        undone |= self._passage.word(match.last + 1) in _UNTIL
        undone |= self._passage.words(match.last, match.last + 2) == ["back", "of"]
        if not undone and (
            well.is_hedged(self._passage, match) or self._is_answered_no(match)
        ):
            return Status.POSSIBLE
        there = Status.POSSIBLE if len(match.names) > 1 else Status.PRESENT
        # `no leg symptoms until today`: which?
        return there if undone else Status.ABSENT

    def _is_answered_no(self, match: Match) -> bool:
        """`Power normal: no`, in a form; `power normal - no weakness` goes on."""
        mark, said, end = map(self._passage.word, range(match.last + 1, match.last + 4))
        return mark in _ASKS and said in _NAYS and not end.isalnum()

    def _historical(self, match: Match, finding: Finding) -> Status:
        """`hx of ckd` goes on; `sciatica in 2015, resolved` and `quit` do not."""
        named = self._passage.phrase(match)
        begun = self._passage.assessor.is_begun(match.start, match.end)
        lifelong = finding.id != _PASSING and not _FOR_LIFE.isdisjoint(named)
        if begun or lifelong:  # `in 2015 and again now`
            return Status.PRESENT
        if over := gone.over_status(self._passage, match, finding):
            return over
        if finding.id == _BACK and guard.is_dated(self._passage, match):
            return Status.PRESENT
        lasting = finding.past_counts or guard.is_condition(self._passage, finding)
        listed_as_past = self._passage.section(match.start) == "pmh"
        listed_as_past = listed_as_past or finding.id == _PASSING
        sign = finding.id in not_now.LASTING_SIGNS or finding.id in LEG_PAINS
        listed_as_past |= sign and gone.is_bare_history(self._passage, match)
        if not listed_as_past or lasting:
            return Status.PRESENT
        return Status.POSSIBLE if finding.id in not_now.LASTING_SIGNS else Status.PAST

    def _symptom(self, symptom: Symptom) -> None:
        asked, said = asked_at(self._passage, symptom.first)
        if (asked and said is None) or not_now.is_untested(self._passage, symptom.last):
            return
        span = symptom.first, symptom.last
        status = answered_as(said, self._passage.assess(*span), asked=asked)
        status = status or self._of_symptom(symptom)
        if status is Status.ABSENT and not_now.is_no_denial(self._passage, *span):
            return
        for finding in symptom.findings:
            if status is Status.PRESENT and not_now.is_unchanged(
                self._passage, *span, finding
            ):
                status = Status.PAST
            self._passage.observe(finding, status, span)
            self._bilateral(finding, status, *span)

    def _of_symptom(self, symptom: Symptom) -> Status:
        span = symptom.first, symptom.last
        start, end, _ = self._passage.slice(*span)
        said = self._passage.assess(*span)
        denied = self._passage.word(symptom.first - 1) in _DENIED_BY
        base = self._plain(said, *span)
        if base is Status.ABSENT and well.is_lacking(self._passage, *span):
            return Status.PRESENT
        if well.spares(self._passage, symptom.first, symptom.place or 0):
            return base or Status.ABSENT
        begun = self._passage.assessor.is_begun(start, end)
        if base is Status.ABSENT or (denied and base is None and not begun):
            return self._open_if_there(*span)
        over = self._passage.assessor.is_over(start, end)
        words = self._passage.words(symptom.first, symptom.last + 1)
        vague = "heavy" in words or words in (["weak"], ["weaker"])
        told = Status.POSSIBLE if vague else Status.PRESENT
        return base or (Status.PAST if over else told)

    def _bilateral(self, finding: str, status: Status, first: int, last: int) -> None:
        if finding not in _LEG or status is not Status.PRESENT:
            return
        near = self._passage.words(first - 2, last + 2)
        behind = " ".join(self._passage.words(last + 1, last + _BEHIND))
        if _BOTH & set(near) - {"legs"} or _ADDED.match(behind):
            self._passage.observe(
                "bilateral_leg_symptoms", Status.PRESENT, (first, last)
            )
