"""What was tried or is taken, with status and response, clause by clause."""

from collections.abc import Iterator

from chatbot.engine.products import beside
from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.medicines.dose import DoseReader
from chatbot.engine.understanding.medicines.governing import (
    bracketed,
    by_itself,
    govern,
    respond,
    spread,
)
from chatbot.engine.understanding.medicines.mention import Mention, mentions_in
from chatbot.engine.understanding.medicines.response import (
    opens_with_subject,
    response_cues,
)
from chatbot.engine.understanding.medicines.response_cue import ResponseCue
from chatbot.engine.understanding.medicines.status_told import (
    bear,
    end_on_day,
    end_once,
)
from chatbot.engine.understanding.medicines.taking import (
    StatusCue,
    cue_after,
    cues_before,
    tells_of_another,
)
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Response, Treatment

_BREAKS = listed("but however though although whereas then ; \n")
_OWNERS = listed("my his her their the")
_ALL = listed("they neither none nothing both these those all either any nor them")
_WHOLE_LIST = listed("which all both these those they")
_NEAR, _NEAR_AFTER = 6, 9
_HELPED: dict[str, Response] = {"yes": "helped", "no": "none"}
_SHORT_SENTENCE = 8
_FAR_BACK = -9
_OWNED = "owned"
_LIST_JOINS = listed("and , & plus +")
_EXCEPTS = listed("but except besides other than else apart only")
_HELPS = listed("helps help helped helping works work worked working touches touched")
_LISTED, _FAR = 4, 99
_GOING_ON = listed("continue continues continuing continued cont resume remains")
_TRIED = {"unknown", "past", "stopped"}
_POINTERS = listed("- : = (")


class TreatmentReader:
    """Reads the treatments of one passage into a notebook."""

    def __init__(
        self,
        notebook: Notebook,
        periods: dict[int, Period],
        questions: set[Sentence],
        *,
        wanted: bool,
    ) -> None:
        """Prepare; `wanted` says that treatments were asked for."""
        self._wanted = wanted
        self._notebook = notebook
        self._passage = notebook.passage
        self._doses = DoseReader(notebook.passage, periods)
        self._questions = questions

    def mentions(self) -> list[Mention]:
        """Return every naming of a treatment with status and response."""
        found: list[Mention] = []
        run: list[Mention] = []
        heading: str | None = None
        for sentence in self._passage.sentences:
            heading, before = self._heading(sentence), heading
            if heading != before:
                run = []
            if sentence in self._questions:
                found.extend(self._owned(sentence))
                continue
            mentions = mentions_in(self._passage, sentence, self._doses)
            run = self._sentence(sentence, mentions, run)
            if not mentions and _says_of_all(self._passage, sentence):
                run = self._all_failed(found)
            found.extend(
                m for m in mentions
                if self._wanted or not _is_stray(self._passage, m, mentions)
            )  # fmt: skip
        for mention in found:
            _pointed(self._passage, mention)
            bear(self._passage, mention)
            end_on_day(self._passage, mention)
            end_once(self._passage, mention)
            if self._wanted:
                self._answer(mention)
            _assert(self._passage, mention)
        return found

    def _all_failed(self, found: list[Mention]) -> list[Mention]:
        """`Nothing helps` is about all that was tried, however long ago it was named."""
        known = self._passage.lexicon.relievers
        open_ = [
            m for m in found
            if m.response == "unknown" and (not m.is_drug or known & set(m.names))
        ]  # fmt: skip
        tried = [m for m in open_ if m.tried or m.status in {None, "unknown"}]
        told = tried or [m for m in open_ if m.status == "current"]
        for mention in told:
            mention.response, mention.tried = "none", True
        return told

    def _heading(self, sentence: Sentence) -> str | None:
        """The heading a sentence stands under; a new one starts a list of its own."""
        return self._passage.section(self._passage.tokens[sentence.first].start)

    def _answer(self, mention: Mention) -> None:
        """`Flexeril no, heat yes` to what was tried and whether it helped."""
        said = said_at(self._passage.tokens, mention.last + 1)
        after = self._passage.word(said.last + 1) if said else "?"
        if said and mention.response == "unknown" and not after.isalpha():
            mention.response = _HELPED.get(said.value, "unknown")
            mention.tried = True

    def _owned(self, sentence: Sentence) -> list[Mention]:
        """Inside a question only `his apixaban and tramadol` says what is taken."""
        words = self._passage
        owned: list[Mention] = []
        last = _FAR_BACK
        for mention in mentions_in(words, sentence, self._doses):
            joins = set(words.words(last + 1, mention.first)) <= _LIST_JOINS
            if mention.is_drug and (
                words.is_owned(mention.first) or (last >= 0 and joins)
            ):
                mention.status, mention.governed_by = "current", _OWNED
                last = mention.last
                owned.append(mention)
        return owned

    def _sentence(
        self, sentence: Sentence, mentions: list[Mention], run: list[Mention]
    ) -> list[Mention]:
        """Read one sentence; return the treatments a following one may speak of."""
        fresh = True
        for first, end in _clauses(self._passage, sentence):
            here = [m for m in mentions if first <= m.first < end]
            if here:
                if not fresh and self._speaks_of_earlier(
                    first, here[0].first, fresh=False
                ):
                    self._opening(first, here[0].first, run)
                self._clause(first, end, here)
                run = here
            elif self._speaks_of_earlier(first, end, fresh=fresh):
                self._trailing(first, end, run)
            elif end - first > 1:
                run = []
            fresh = fresh and end - first <= 1
        return run

    def _speaks_of_earlier(self, first: int, end: int, *, fresh: bool) -> bool:
        passage = self._passage
        words = passage.words(first, end)
        start = words.index(":") + 1 if ":" in words[:3] else 0
        spoken = [w for w in words[start:] if w[0].isalpha() and w not in _BREAKS]
        short = fresh and len(spoken) <= _SHORT_SENTENCE // 2
        return bool(spoken) and (opens_with_subject(spoken) or short)

    def _opening(self, first: int, end: int, run: list[Mention]) -> None:
        """`but never filled it, and took B`: what stands before the comma."""
        comma = max(
            (n for n in range(first, end) if self._passage.word(n) == ","), default=None
        )
        if comma is not None:
            self._trailing(first, comma, run)

    def _trailing(self, first: int, end: int, run: list[Mention]) -> None:
        """A clause without names says it of those before: `but it didn't help`."""
        passage = self._passage
        meant = _meant(passage, first, end, run)
        for cue in response_cues(passage, first, end):
            if cue.side == "after":
                respond(meant, cue, overwrite=True)
        status = cue_after(passage, first, min(end, first + _NEAR))
        apart = status and status.status == "planned" and status.first > first
        said = passage.words(first, status.first) if status else []
        dated = status and status.status == "past" and tells_of_another(said)
        if status and status.status != "current" and not (apart or dated):
            for mention in meant:
                mention.status = status.as_status

    def _clause(self, first: int, end: int, mentions: list[Mention]) -> None:
        passage = self._passage
        responses = response_cues(passage, first, end)
        cues = [
            c for c in cues_before(passage, first, end)
            if not (_is_part(c, responses) or _is_pointed_at(passage, c, mentions))
        ]  # fmt: skip
        breaks = _finding_places(passage, first, end)
        govern(passage, mentions, cues, breaks)
        for cue in responses:
            told = self._relieving(by_itself(passage, mentions, cue))
            spread(told, cue, responses, breaks)
        for mention in mentions:
            bracketed(mention, responses)
        for number, mention in enumerate(mentions):
            stop = mentions[number + 1].first if number + 1 < len(mentions) else end
            after = 1 + (mention.last if mention.is_drug else mention.match.last)
            ending = cue_after(passage, after, min(stop, after + _NEAR_AFTER))
            ahead = ending is not None and stop < end and ending.last + 1 == stop
            apart = ending is not None and self._dates_reason(mention, ending)
            if ending is not None and not (ahead or apart):
                for meant in self._told_after(mentions[: number + 1], ending):
                    meant.status = ending.as_status
                    meant.tried = meant.tried or ending.status != "not taking"

    def _dates_reason(self, mention: Mention, cue: StatusCue) -> bool:
        """`On a blood thinner because of a clot last year`: the clot was last year.

        So was what else stands between: `on warfarin, appendix out 10 years ago`.
        """
        between = self._passage.words(mention.last + 1, cue.first)
        taken = mention.governed_by not in {"past", "tried", "stopped"}
        return cue.status == "past" and taken and tells_of_another(between)

    def _relieving(self, mentions: list[Mention]) -> list[Mention]:
        """In `apixaban, flexeril, heat, no help` the help is not apixaban's to give."""
        known = self._passage.lexicon.relievers
        found = [m for m in mentions if not m.is_drug or known & set(m.names)]
        return found or mentions

    def _told_after(self, named: list[Mention], cue: StatusCue) -> list[Mention]:
        """`A, B and C, which he stopped` is about all that were tried, else the last."""
        last = named[-1]
        lead = set(self._passage.words(last.last + 1, cue.first + 2))
        if last.governed_by not in {"tried", "past"} or not lead & _WHOLE_LIST:
            return [last]
        return [m for m in named if m.governed_at == last.governed_at]


def _meant(passage: Passage, first: int, end: int, run: list[Mention]) -> list[Mention]:
    """`it` is what was named last; `they`, `none` and the like are all of them."""
    words = set(passage.words(first, end))
    if words & _ALL or not run:
        return run
    return [m for m in run if m.governed_at == run[-1].governed_at]


def _is_stray(passage: Passage, mention: Mention, mentions: list[Mention]) -> bool:
    """`rest` or `exercise` alone, in no list of treatments."""
    words = passage.words(mention.match.first, mention.match.last + 1)
    others = passage.word(mention.first - 1) == "the"
    answers = said_at(passage.tokens, mention.match.last + 1) is not None
    if words == ["rest"] and (mention.status is None or others or answers):
        return True
    if not mention.is_loose:
        return False
    gaps = [
        max(mention.first - o.last, o.first - mention.last)
        for o in mentions
        if o is not mention
    ]
    return min(gaps, default=_FAR) > _LISTED


def _says_of_all(passage: Passage, sentence: Sentence) -> bool:
    """`Nothing.`, `nothing has helped`, `none of it works`, and no exception."""
    said = [w for w in passage.words(sentence.first, sentence.end) if w.isalpha()]
    if said[:1] not in (["nothing"], ["none"], ["nada"]) or _EXCEPTS & set(said):
        return False
    return (len(said) == 1 and said != ["none"]) or bool(_HELPS & set(said[1:5]))


def _clauses(passage: Passage, sentence: Sentence) -> Iterator[tuple[int, int]]:
    first = sentence.first
    for at in range(sentence.first, sentence.end):
        if passage.word(at) in _BREAKS and at > first:
            yield first, at
            first = at
    yield first, sentence.end


def _finding_places(passage: Passage, first: int, end: int) -> list[int]:
    """Findings told between treatments end what was said of them."""
    return [
        m.first for m in passage.matches
        if first <= m.first < end and not m.is_treatment
        and not passage.names_drug(m)
        and passage.word(m.first - 1) != "for" and passage.word(m.first - 2) != "for"
    ]  # fmt: skip


def _is_pointed_at(passage: Passage, cue: StatusCue, mentions: list[Mention]) -> bool:
    """`Tried: A - no, B - yes`: the `no` is of A, and denies nothing that follows."""
    marked = passage.word(cue.first - 1) in _POINTERS
    closes = not passage.word(cue.last + 1)[:1].isalnum()
    named = any(m.last == cue.first - 2 for m in mentions)
    return cue.status == "not taking" and marked and closes and named


def _is_part(cue: StatusCue, responses: list[ResponseCue]) -> bool:
    """`no` in `no relief` does not deny the drug."""
    inside = any(r.first <= cue.first <= r.last for r in responses)
    return inside and cue.status == "not taking"


def _pointed(passage: Passage, mention: Mention) -> None:
    """`Tylenol 1 g TID -> no`, `tried: ibuprofen - no` point at what came of it."""
    after = passage.words(mention.last + 1, mention.last + 3)
    arrow = 2 if after in (["-", ">"], ["=", ">"]) else 1
    marked = after[:1] == ["\u2192"] or arrow > 1
    tried = mention.governed_by == "tried" and after[:1] and after[0] in _POINTERS
    if not (marked or tried):
        return
    said = said_at(passage.tokens, mention.last + 1 + arrow)
    if said is not None and passage.word(said.last + 1).isalpha() and not marked:
        return
    if said is not None and mention.response == "unknown":
        mention.response = _HELPED.get(said.value, "unknown")
        mention.tried = mention.response != "unknown"


def _assert(passage: Passage, mention: Mention) -> None:
    """Let denial, family, plan and past decide what the clause left open."""
    said = passage.assess(mention.match.start, mention.match.end)
    section = passage.section(mention.match.start)
    taken = mention.governed_by == "current"
    if section == "fh" or (said.family and (taken or mention.response != "none")):
        mention.denied = True
    elif (
        said.negated
        and mention.response == "unknown"
        and not (mention.status == "stopped" or mention.governed_by == "planned")
    ):
        mention.status, mention.tried = "not taking", False
    elif mention.governed_by != _OWNED and (said.hypothetical or section == "plan"):
        if not _goes_on(passage, mention):
            mention.status, mention.tried = "planned", False
    elif mention.status in {None, "unknown"} and _is_over(passage, mention):
        mention.status = "past"
    elif mention.status is None and section == "meds":
        mention.status = "current"


def _goes_on(passage: Passage, mention: Mention) -> bool:
    """`P: continue naproxen, d/c flexeril` tells what is taken and what is not."""
    stopped = mention.governed_by == "stopped" and mention.status == "stopped"
    verb = passage.word(mention.governed_at) if mention.governed_at >= 0 else ""
    referred = passage.word(mention.last + 1) in {"referral", "ref", "consult"}
    goes_on = mention.status == "current" and verb in _GOING_ON
    return stopped or (goes_on and not referred)


def _is_over(passage: Passage, mention: Mention) -> bool:
    """A drug beside an illness of the history may well be taken: `seizures (keppra)`."""
    said = passage.assess(mention.match.start, mention.match.end)
    over = passage.assessor.is_over(mention.match.start, mention.match.end)
    return said.historical and (over or not mention.is_drug)


def merged(mentions: list[Mention], passage: Passage) -> list[Treatment]:
    """Return one treatment a name: later words complete or correct earlier ones.

    A drug told by itself and in a product is kept as both.
    """
    kept: dict[str, Treatment] = {}
    for mention in mentions:
        for new in mention.treatments(passage):
            old = kept.get(new.name)
            kept[new.name] = (beside(old, new) or _joined(old, new)) if old else new
    return list(kept.values())


def _joined(old: Treatment, new: Treatment) -> Treatment:
    said = {
        key: value
        for key in (
            "dose",
            "unit",
            "frequency",
            "per_day",
            "schedule",
            "days",
            "tablets",
        )
        if getattr(old, key) is None and (value := getattr(new, key)) is not None
    }
    for key in ("status", "response"):
        if getattr(new, key) != "unknown":
            said[key] = getattr(new, key)
    return old.model_copy(update=said)
