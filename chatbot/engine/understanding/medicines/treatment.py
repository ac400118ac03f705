"""What was tried or is taken, with status and response, clause by clause."""

from collections.abc import Sequence

from chatbot.engine.expression import expression
from chatbot.engine.understanding.medicines import (
    clause,
    governing,
    reference,
    response,
    status_told,
    taking,
)
from chatbot.engine.understanding.medicines.course_told import later_dose
from chatbot.engine.understanding.medicines.dose import DoseReader
from chatbot.engine.understanding.medicines.exchange import exchange
from chatbot.engine.understanding.medicines.given import Dose
from chatbot.engine.understanding.medicines.mention import (
    Mention,
    as_taken,
    mentions_in,
)
from chatbot.engine.understanding.medicines.reference import Told
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.text.period import Period
from chatbot.engine.understanding.text.token import listed

_WHOLE_LIST = listed("which all both these those they")
_NEAR_AFTER = 9
_OF_IT = listed("but and so he she i they it this that which both all them pt patient has have had was also rx script the")  # fmt: skip
"""What a `never filled` may be said by, where it is of the medicine before it."""
_CLOSES = listed(", so and")
_ALLERGIC = listed("allergy allergies allergic anaphylaxis reaction reactions")
_NEAR = 3
_FAR_BACK = -9
_TAKES_TOO = expression(
    r"(?!.*\b(?:if|suppos\w+|imagine|assuming|unless|whether|when)\b)"
    r".*(?:\bbut|, ?(?=he|she|they|pt|patient|already))(?:\b(?:he|she|they|pt|patient|already|is|are|'s|also|still|now| )+)?"
    r"\b(?:on|takes?|taking|gets)(?: (?:the|his|her))* $"
)
"""`Asks about A but already on B`, `can I give A, he takes B`."""
_MAY_STOP = expression(
    r"(?!.*\b(?:what if|suppos\w+|imagine|were to)\b)"
    r".*\b(?:he|she|they|pt|patient|asks?|asking|asked|wonders?|wondering)\b.*\b(?:stop(?:ping)?|hold(?:ing)?|paus(?:e|ing)"
    r"|quit(?:ting)?|com(?:e|ing) off|give up|taper(?:ing)?|wean(?:ing)?)"
    r"(?: (?:the|his|her|my|all|taking|on|off|of))* $"
)
"""`Should he stop warfarin`, `asks whether to stop warfarin`: it is taken."""
_LIST_JOINS = listed("and , & plus +")
_PAST = listed(
    "did didn't made gave was were wasn't weren't had got took felt hasn't haven't has"
)
_TO_TAKE = listed("to take try use have do any more of the")
_WHY = listed(
    "because due bc as for since yet until after before with when though then"
)
_BEGUN = listed("started restarted put switched changed moved began begun")


def _is_again(passage: Passage, cue: taking.StatusCue) -> bool:
    """`Restarted`, `but still takes it`: what was said to be over is taken after all."""
    said, after = passage.words(cue.first, cue.last + 1), passage.word(cue.last + 1)
    goes_on = "still" in said and (not after.isalpha() or after in _WHOLE_LIST | {"it"})
    return goes_on or passage.word(cue.first) in {"restarted", "resumed"}


def _is_over(passage: Passage, cue: taking.ResponseCue) -> bool:
    """`It helped`, `it made him sick`, where `it helps nerve pain` may be said of anyone."""
    said = passage.words(cue.first, cue.last + 1)
    return any(w.endswith("ed") or w in _PAST for w in said)


class TreatmentReader:
    """Reads the treatments of one passage."""

    def __init__(
        self, passage: Passage, periods: dict[int, Period], *, wanted: bool
    ) -> None:
        """Prepare; `wanted` says that treatments were asked for."""
        self._wanted = wanted
        self._passage = passage
        self._doses = DoseReader(passage, periods)
        self._found: list[Mention] = []
        self._told = Told()
        """The treatments that a following sentence may speak of."""
        self._asked: list[Mention] = []
        """The medicines of the last question that nothing in the text answers."""
        self._head: taking.StatusCue | None = None
        """The heading of a list: `Tried: A - no; B - some`."""

    def mentions(self) -> list[Mention]:
        """Return every naming of a treatment with status and response."""
        heading: str | None = None
        for sentence in self._passage.sentences:
            before = heading
            heading = self._passage.section(self._passage.tokens[sentence.first].start)
            if heading != before:  # a new one starts a list of its own
                self._told = Told()
            if sentence in self._passage.asking:
                self._question(sentence)
            else:
                self._statement(sentence)
        for mention in self._found:
            self._conclude(mention)
        exchange(self._passage, self._found)
        return self._found

    def _question(self, sentence: Sentence) -> None:
        answered, named = self._answered(sentence), list[Mention]()
        if sentence not in self._passage.answered:
            named = mentions_in(self._passage, sentence, self._doses)
        asked = [m for m in named if m.is_drug]
        if answered or asked or status_told.asks_of_other_help(self._passage, sentence):
            self._told = Told(answered, answered)
        self._found += answered or self._owned(sentence)
        self._asked = asked or self._asked

    def _statement(self, sentence: Sentence) -> None:
        mentions = mentions_in(self._passage, sentence, self._doses)
        known = mentions or self._told.named
        taken = [] if known else self._taken_as_asked(sentence)
        if taken:
            self._found += taken
            self._told, self._asked = Told(taken, taken), []
            return
        self._told = self._sentence(sentence, mentions, self._told)
        if clause.says_of_all(self._passage, sentence, named=bool(mentions)):
            excepted = {m.names for m in mentions}
            failed = self._all_failed(
                [m for m in self._found if m.names not in excepted]
            )
            self._told = Told(mentions or failed, mentions or failed)
        self._found += [
            m for m in mentions
            if self._wanted or not clause.is_stray(self._passage, m, mentions)
        ]  # fmt: skip

    def _conclude(self, mention: Mention) -> None:
        clause.pointed_at(self._passage, mention, wanted=self._wanted)
        status_told.await_effect(self._passage, mention)
        status_told.bear(self._passage, mention)
        status_told.end_on_day(self._passage, mention)
        status_told.end_once(self._passage, mention)
        status_told.assert_status(self._passage, mention)
        status_told.resume(self._passage, mention)
        status_told.decline(self._passage, mention)
        status_told.take_after_all(self._passage, mention)
        if mention.dose.is_now and mention.status == "past":
            mention.status = "current"  # `was on 300, now 600`, `was increased to 600`

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

    def _answered(self, sentence: Sentence) -> list[Mention]:
        """`Still on tramadol?`, `Is it working?` before a yes or a no."""
        said = self._passage.answered.get(sentence)
        if said is None:
            return []
        mentions = mentions_in(self._passage, sentence, self._doses)
        if not mentions and status_told.asks_of_help(self._passage, sentence):
            status_told.answer_help(self._told.last, said)
        self._sentence(sentence, mentions, Told())
        return status_told.as_answered(self._passage, sentence, mentions, said)

    def _taken_as_asked(self, sentence: Sentence) -> list[Mention]:
        """`Is naproxen safe? I take 500 mg a day.`: what is taken was named before."""
        if len(self._asked) != 1:
            return []
        for cue in taking.cues_before(self._passage, sentence.first, sentence.end):
            at, end = cue.last + 1, sentence.end
            dose = later_dose(self._passage, self._doses, Dose(last=at - 1), at, end)
            if cue.status == "current" and dose:
                return [as_taken(self._asked[0], dose)]
        return []

    def _owned(self, sentence: Sentence) -> list[Mention]:
        """In a question `his apixaban and tramadol`, `but takes zoloft` say what is taken."""
        words = self._passage
        owned: list[Mention] = []
        last = _FAR_BACK
        for mention in mentions_in(words, sentence, self._doses):
            joins = set(words.words(last + 1, mention.first)) <= _LIST_JOINS
            before = words.text[
                words.tokens[sentence.first].start : mention.match.start
            ]
            near = words.words(mention.first - _NEAR, mention.last + _NEAR)
            barred = words.is_ground(mention.first) and not _ALLERGIC.isdisjoint(near)
            told = (
                barred
                or words.is_owned(mention.first)
                or any(form.match(before.lower()) for form in (_TAKES_TOO, _MAY_STOP))
            )
            if mention.is_drug and (told or (last >= 0 and joins)):
                mention.status, mention.governed_by = "current", status_told.OWNED
                last = mention.last
                owned.append(mention)
        return owned

    def _sentence(
        self, sentence: Sentence, mentions: list[Mention], told: Told
    ) -> Told:
        """Read one sentence; return the treatments a following one may speak of."""
        self._head = None
        earlier: list[Mention] = []
        for first, end in clause.clauses_of(self._passage, sentence):
            here = [m for m in mentions if first <= m.first < end]
            if here:
                self._spoken(first, self._closed_before(first, here[0].first), told)
                self._clause(first, end, here)
                chained = earlier if self._passage.word(first) == "then" else []
                earlier = earlier + here
                told = Told(earlier, chained + here)
                if chained:  # `A, then B, then C, none of which helped`
                    self._spoken(here[-1].last + 1, end, Told(earlier, here))
            elif end - first > 1:
                told = self._spoken(first, end, told)
        return told

    def _closed_before(self, first: int, name: int) -> int:
        """Where a comma or the like ends what stands ahead of the first name."""
        closed = (n for n in range(first, name) if self._passage.word(n) in _CLOSES)
        return max(closed, default=first)

    def _spoken(self, first: int, end: int, told: Told) -> Told:
        """A stretch that names none: what it says of those before, and whether they stay in mind."""
        if end <= first or not told.reaches(self._passage, first, end):
            return Told()
        dosed = not told.idle and self._dosed_on(first, end, told.last)
        said = self._trailing(first, end, told) or dosed
        said = said or reference.refers(self._passage, first, end)
        return told._replace(idle=not said)

    def _trailing(self, first: int, end: int, told: Told) -> bool:
        """A clause without names says it of those before: `but it didn't help`."""
        passage, found = self._passage, self._found
        cues = [
            c for c in response.response_cues(passage, first, end)
            if c.side == "after" and reference.speaks(passage, first, c.first)
        ]  # fmt: skip
        meant = reference.meant_by(passage, first, end, told, found)
        taken = self._taken(first, end, meant)
        harmed = reference.of_harm(passage, first, end, meant)
        for cue in cues:
            self._respond(harmed if cue.response == "adverse" else meant, cue)
        status = taking.cue_after(passage, first, end)
        if status and not (
            clause.is_part(status, cues) or self._is_other(first, status)
        ):
            just = [m for m in told.last[-1:] if m not in meant]
            for mention in just or meant:  # `on A, B helped but stopped`
                mention.status = status.as_status
        return bool(cues or status or taken)

    def _is_other(self, first: int, cue: taking.StatusCue) -> bool:
        """`The surgery was 3 years ago`, `no wish for pills`: of another thing, or nothing new."""
        passage, said = self._passage, self._passage.words(first, cue.first)
        if cue.status == "past" and taking.tells_of_another(passage, said):
            return True
        after = passage.word(passage.past(cue.last + 1, _TO_TAKE))
        named = [w for w in (*said, after) if w.isalpha() and w not in _OF_IT | _WHY]
        other = cue.status == "not taking" and bool(named)  # `LDN never tried`
        other |= cue.status == "planned" and cue.first > first
        other |= cue.status == "current" and not _is_again(passage, cue)
        return other or not reference.speaks(passage, first, cue.first)

    def _respond(self, meant: Sequence[Mention], cue: taking.ResponseCue) -> None:
        """Note an outcome: of what was only ordered, that was tried; `helped but still in pain`."""
        over = _is_over(self._passage, cue)
        still = "still" in self._passage.words(cue.first, cue.last + 1)
        for mention in meant:
            planned, harm = mention.status == "planned", cue.response == "adverse"
            if planned and not (over or harm):
                continue
            if planned and over:
                mention.status, mention.governed_by = None, "tried"
            part = still and mention.response in {"helped", "partial"}
            told = cue._replace(response="partial") if part else cue
            governing.respond([mention], told, overwrite=True)
            mention.harmed_at = cue.last if harm else mention.harmed_at

    def _taken(self, first: int, end: int, meant: Sequence[Mention]) -> bool:
        """`I took it for three weeks`: what was only ordered is begun, and for how long."""
        at = reference.taken_at(self._passage, first, end)
        if at is None:
            return False
        told = self._doses.growing(Dose(last=at), end)
        for mention in meant:
            if mention.status == "planned":
                mention.status, mention.governed_by, mention.tried = None, "tried", True
            mention.dose = mention.dose._replace(
                days=told.days or mention.dose.days,
                frequency=told.frequency or mention.dose.frequency,
            )
        return True

    def _clause(self, first: int, end: int, mentions: list[Mention]) -> None:
        passage = self._passage
        responses = response.response_cues(passage, first, end)
        cues = [
            c for c in taking.cues_before(passage, first, end)
            if not (clause.is_part(c, responses) or clause.is_pointed_at(passage, c, mentions))
        ]  # fmt: skip
        led = any(c.last < mentions[0].first for c in cues)
        if self._head and passage.word(first) == ";" and not led:
            cues.insert(0, self._head._replace(first=first, last=first))
        heads = [c for c in cues if passage.word(c.last + 1) == ":"]
        self._head = heads[-1] if heads else self._head
        breaks = clause.finding_places(passage, first, end, is_list=bool(heads))
        governing.govern(passage, mentions, cues, breaks)
        for cue in responses:
            told = self._relieving(governing.by_itself(passage, mentions, cue))
            of = (
                governing.opened_by(passage, told, cue, responses, breaks)
                if cue.side == "before"
                else governing.closed_by(told, cue, responses)
            )
            governing.respond(of, governing.denied(passage, of, cue))
        for mention in mentions:
            governing.told_beside(mention, responses)
        for number, mention in enumerate(mentions):
            stop = mentions[number + 1].first if number + 1 < len(mentions) else end
            self._dosed_on(mention.last + 1, stop, [mention])
            ending = self._ending(mention, stop, end)
            said = ending is not None and not clause.is_part(ending, responses)
            if ending and said and not self._dates_reason(mention, ending):
                for meant in self._told_after(mentions[: number + 1], ending):
                    meant.status = ending.as_status
                    meant.tried = meant.tried or ending.status != "not taking"

    def _ending(self, mention: Mention, stop: int, end: int) -> taking.StatusCue | None:
        """The status word behind a mention, before the next; in `and stop the ibuprofen` it is of that."""
        passage = self._passage
        after = 1 + (mention.last if mention.is_drug else mention.match.last)
        found = taking.cue_after(passage, after, min(stop, after + _NEAR_AFTER))
        if found is None or stop == end:
            return found
        leads = {*passage.words(found.last + 1, stop)} <= clause.POINTING
        return taking.cue_after(passage, after, found.first) if leads else found

    def _dosed_on(self, first: int, end: int, run: Sequence[Mention]) -> bool:
        """`Down to 30 this week`, `taking 75 at night only`: the later dose holds."""
        if not run or not run[-1].is_drug:
            return False
        old = run[-1].dose
        later = later_dose(self._passage, self._doses, old, first, end)
        if later is not None:
            last = old.last if old.numbers else later.last
            run[-1].dose = later._replace(last=last)
        return later is not None

    def _dates_reason(self, mention: Mention, cue: taking.StatusCue) -> bool:
        """`On a blood thinner because of a clot last year`: the clot was last year.

        So was what else stands between: `on warfarin, appendix out 10 years ago`.
        """
        between = self._passage.words(mention.last + 1, cue.first)
        if cue.status == "planned" and mention.is_drug:  # `stopping it next week`
            other = self._passage.word(cue.first) == "next" and mention.governed_by
            return other == "current" or taking.tells_of_another(self._passage, between)
        taken = mention.governed_by not in {"past", "tried", "stopped"}
        led = self._passage.word(mention.governed_at)
        refused = mention.is_drug and self._passage.word(cue.first) in response.REFUSES
        if refused and led in {"on", "is", "takes", "taking", "uses", "using"}:
            return True  # `discussed MRI while on gabapentin, declined`
        begun = led in _BEGUN
        if cue.status == "stopped" and begun:  # `restarted it after it was held`
            return not {"after", "since", "having"}.isdisjoint(between)
        dated = begun or taking.tells_of_another(self._passage, between)
        return cue.status == "past" and taken and dated

    def _relieving(self, mentions: list[Mention]) -> list[Mention]:
        """In `apixaban, flexeril, heat, no help` the help is not apixaban's to give."""
        known = self._passage.lexicon.relievers
        found = [m for m in mentions if not m.is_drug or known & set(m.names)]
        return found or mentions

    def _told_after(self, named: list[Mention], cue: taking.StatusCue) -> list[Mention]:
        """`A, B and C, which he stopped` is about all that were tried, else the last."""
        last = named[-1]
        lead = set(self._passage.words(last.last + 1, cue.first + 2))
        if last.governed_by == "current" or not lead & _WHOLE_LIST:
            return [last]
        return [m for m in named if m.governed_at == last.governed_at]
