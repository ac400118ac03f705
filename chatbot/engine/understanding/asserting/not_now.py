"""What is told but is not of this episode: old and unchanged, denied another day."""

from itertools import pairwise

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.left_open import is_left_open
from chatbot.engine.understanding.asserting.stop import ORS
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import COMMA, listed, up_to

WATER = frozenset({"bladder_change", "bowel_change", "sexual_change"})
_NERVE = frozenset(
    {"leg_weakness", "leg_numbness", "foot_drop", "bilateral_leg_symptoms"}
)
_GAIT, _DROP = "gait_change", "foot_drop"
LASTING_SIGNS = WATER | _NERVE | {_GAIT} | listed(
    "fever chills night_sweats weight_loss midline_tenderness saddle_numbness progressive_weakness cord_signs pulsatile_mass "
    "night_pain thoracic_pain shock"
)  # fmt: skip
"""In a list of past illnesses they may be of today, and are asked about."""
_LASTING = "(?:known|existing|pre-existing|preexisting|established|residual|baseline|longstanding|long-standing|lifelong|polio|neuropathy|neuropathic|chronic)"
_OLD_BEFORE = expression(
    rf"(?:{_LASTING}|(?<!year )(?<!years )(?<!yr )(?<!yrs )(?<!yo )\bold)"
    r"(?: (?:left|right|l|r|lt|rt|both|bilateral|mild|slight|some|his|her|leg|foot))*$"
)
"""`Old L foot drop`; of `54 year old, foot drop` only the patient is."""
_OLD_AFTER = expression(
    rf"(?:[,(-] )?(?:is |are |was )?(?:old|{_LASTING})(?: [,.;)]| since\b|$)|(?:from|of|with|due to|after|since) (?:\w+ ){{0,2}}{_LASTING}"
    r"|(?:[,(-] )?(?:\w+ ){0,3}neuropathy"
)
_FOR_YEARS = expression(
    r"(?:(?:for|x|since) )(?:\S+ ){0,3}(?:years|yrs|decades|childhood|birth|infancy)\b"
)
_YEARS = listed("years yrs decades yr year")
_SAME = listed("unchanged same stable")
_UNCHANGED = {("no", "change"), ("not", "changed"),
              ("nothing", "new"), ("not", "new"), ("isn't", "new")}  # fmt: skip
_NOT_NEW = (["not", "new"], ["isn't", "new"], ["is", "old"])
_AS_EVER = {("as", "usual"), ("as", "always"), ("always", "are"), ("always", "is"), ("per", "usual")}  # fmt: skip
"""`Incontinent as usual`."""
_NEWS = listed("new newly worse worsening worsened increasing increased progressive progressing more weaker "
               "now today yesterday recent recently number")  # fmt: skip
_NOT_SO = listed("from than to normal")
"""`Worse than baseline`, `down from baseline`."""
_BEFORE, _AFTER = 3, 9

_THEN = {
    **dict.fromkeys(["yesterday", "initially", "previously", "earlier"], None),
    "last": listed("week wk visit month time seen appointment appt review note"),
    "previous": {"visit"}, "prior": {"visit"}, "on": {"admission"},
    "at": {"first"}, "begin": {"with"}, "start": {"with"}, "originally": None,
}  # fmt: skip
"""Another day, by its first word: what must follow it, if anything."""
_OF_THEN = listed("visit time appointment appt review note seen clinic")
_AT_FIRST = expression(
    r"(?:at first|initially|originally|to (?:begin|start) with|(?:in|at) the (?:beginning|start))(?: ,)?"
    r"(?: (?:he|she|they|there|had|was|were|pt|patient))*(?: (?:no|not|any|new|denied|without|never))+$"
)
"""Before what is denied: `initially no weakness` says that there may be some now."""
_TILL_NOW = listed("since in over for the past within during until after from following with due ago if "
                   "except but now today")  # fmt: skip
_NOW = listed("now none today currently")
_OF_NOW = (["now"], ["currently"], ["anymore"], ["any", "more"], ["at", "present"], ["presently"],
           ["at", "the", "moment"], ["these", "days"], ["any", "longer"])  # fmt: skip
_LEADS = listed("at on to when as of his her pt's their sx symptoms symptom")
_ENDS_CLAUSE = listed("; . \n") | _TILL_NOW
_OPENS = 4

_LONG_UNITS = _YEARS | listed("mo mos month months")
_ONCE = listed("last yesterday once night morning week weeks day days month monday tuesday wednesday "
               "thursday friday saturday sunday today")  # fmt: skip
_EXCEPTS, _EARLIER = listed("except apart other"), listed("before prior")
_TESTS = listed(": - = | test tests testing exam screen was were is")
_UNDONE = listed("done checked tested assessed performed obtained examined recorded asked taken measured")  # fmt: skip
_MEASURES = listed("checked check measured measure taken take took asked ask tested test assessed assess examined examine "
                   "screened palpated percussed")  # fmt: skip
_READINGS = listed("temp temps temperature temperatures obs vitals")
_NOT = listed("not n't haven't hasn't didn't never don't hadn't havent didnt wasn't weren't isn't aren't wasnt isnt")  # fmt: skip
_MEASURING = 5
_WHOSE = listed("the his her my their")
_TROUBLES = listed(
    "numbness weakness retention incontinence drop trouble difficulty leakage leaking dribbling tingling"
)
_UNDER, _NEAR_STILL = listed("on with from after"), 5


def is_old(passage: Passage, match: Match, finding: str) -> bool:
    """`Chronic urinary incontinence`, `always had weak ankles`."""
    before = set(passage.words(match.first - 2, match.first))
    if finding not in WATER | {_GAIT}:
        return finding == "leg_weakness" and "always" in before
    after = _after(passage, match.last)
    old = (
        passage.listed("known of old") & (before | set(after))
        or _YEARS & set(up_to(after, COMMA))
        or "always" in (*after, *passage.words(match.first - 4, match.first))
        or (finding == "bowel_change" and "ibs" in after)
        or passage.word(match.first - 1) == "stress"
    )
    return bool(old) and "new" not in before


def is_unchanged(passage: Passage, first: int, last: int, finding: str) -> bool:
    """`Residual leg weakness from polio`, `incontinence x 3 yrs, unchanged`: not new."""
    if finding not in _NERVE | WATER:
        return finding == "cord_signs" and _is_treated(passage, first)
    before = passage.words(first - _BEFORE, first)
    after = _after(passage, last)
    near = {*before, *after}
    told_so = after[after[:1] in ([","], ["-"], ["("]) :][:2] in _NOT_NEW
    if told_so or (finding in WATER and not _AS_EVER.isdisjoint(_pairs(after))):
        return True
    unchanged = not _UNCHANGED.isdisjoint(_pairs(after))
    same = unchanged or bool(_SAME & set(_told_alone(after)))
    news = near & _NEWS - ({"new"} if same else set())
    if news or not _NOT_SO.isdisjoint(_led(passage, first, last)):
        return False
    old = _OLD_BEFORE.search(" ".join(before)) or _OLD_AFTER.match(" ".join(after))
    if finding in _NERVE and (
        old or (finding == _DROP and _FOR_YEARS.match(" ".join(after)))
    ):
        return True
    return bool(same and near & (passage.listed("known of old") | _YEARS))


def _is_treated(passage: Passage, first: int) -> bool:
    """`Baclofen for spasticity`: what a drug is taken for was known before."""
    before = passage.words(first - _BEFORE, first)
    taken = range(first - 1 - _AFTER, first)
    named = any(m.last in taken for m in passage.named_treatments)
    return before[-1:] == ["for"] and named and _NEWS.isdisjoint(before)


def _led(passage: Passage, first: int, last: int) -> list[str]:
    """The words right before each `baseline`."""
    near = range(first - _BEFORE, last + _AFTER)
    return [passage.word(at - 1) for at in near if passage.word(at) == "baseline"]


def _told_alone(words: list[str]) -> list[str]:
    """`Unchanged with rest` is of the rest."""
    after = [*words[1:], ""]
    return [w for w, n in zip(words, after, strict=False) if n not in _UNDER | {"by"}]


def _pairs(words: list[str]) -> set[tuple[str, str]]:
    return set(pairwise(words))


def _after(passage: Passage, last: int) -> list[str]:
    end = min(last + _AFTER, passage.sentence_of(last).end)
    return passage.words(last + 1, end)


def is_long_ago(passage: Passage, match: Match, finding: str) -> bool:
    """`ESI 4 months ago`, `ESI x3 (last 4 mo ago)`: too far back to be of this episode."""
    if finding == "recent_infection":
        return _was_years_ago(passage, match)
    if finding == "major_trauma" or finding in LASTING_SIGNS:
        after = _after(passage, match.last)
        around = passage.words(match.first - _CAUSED, match.last + _CAUSES_LATER)
        past = _was_last_year(up_to(after, COMMA)) or _was_when_young(after)
        return past and (_CAUSING | _NEWS).isdisjoint(around)
    if finding != "spinal_procedure":
        return False
    after = up_to(passage.words(match.first - 1, match.last + _AFTER), COMMA)
    if any(_is_past_year(passage, word) for word in after):
        return True
    ago = next((n for n, w in enumerate(after) if w == "ago"), 0)
    months = after[ago - 1 : ago] != [] and after[ago - 1] in _LONG_UNITS
    many = after[ago - 2 : ago - 1] not in ([], ["1"], ["a"], ["one"], ["last"])
    return bool(ago) and months and (many or after[ago - 1] in _YEARS)


def _was_years_ago(passage: Passage, match: Match) -> bool:
    """`UTI treated last year`, unless it came back."""
    after = up_to(_after(passage, match.last), COMMA)
    pairs = _pairs(after)
    young = not _YOUNG.isdisjoint(pairs)
    ago = young or _was_years_before(after)
    return ago and _NEWS.isdisjoint(after)


def was_another_year(passage: Passage, last: int) -> bool:
    """`Temp 39 in 2019`, `39.5 last year`, `two years ago`, right behind what was measured."""
    after = up_to(_after(passage, last), COMMA)
    if not _CAUSING.isdisjoint(after):
        return False
    dated = any(a == "in" and _is_past_year(passage, b) for a, b in pairwise(after))
    return dated or _was_years_before(after)


def _was_years_before(after: list[str]) -> bool:
    ago = any(a in _YEARS and b == "ago" for a, b in pairwise(after))
    return ago or _was_last_year(after)


def _is_past_year(passage: Passage, word: str) -> bool:
    return word.isdecimal() and _FIRST <= int(word) < passage.today.year


def _was_last_year(after: list[str]) -> bool:
    led = zip(["", *after], pairwise(after), strict=False)
    last = {("last", "year"), ("last", "yr")}
    return any(pair in last and before not in _TILL_NOW for before, pair in led)


def _was_when_young(after: list[str]) -> bool:
    """`Car accident at 16`, `at age 20`; not `at 60 mph`."""
    found = _AT_AGE.match(" ".join(after))
    return found is not None and int(found[1]) <= _YOUNGER


_AT_AGE = expression(r"(?:at |when |aged? |the |of )+(\d{1,2})(?: (?:[.;]|and|but)|$)")
_FIRST, _YOUNGER = 1950, 40
_CAUSED, _CAUSES_LATER = 5, 12
_CAUSING = listed("since after from following due ever hurt started began never")
"""`Pain since he fell off a ladder last year`: it is of this pain, however old."""
_YOUNG = {("a", "kid"), ("a", "child"), ("in", "childhood"), ("a", "baby")}


_LEFT = listed("declined refused deferred pending blank untested unassessed unexamined")


def is_untested(passage: Passage, last: int) -> bool:
    """`Preg test not done`, `fever: not checked`, `weakness n/a`: nobody knows."""
    at = passage.past(last + 1, _TESTS)
    said = passage.words(at, at + 3)
    undone = said[1:2] != [] and said[0] in _NOT and said[1] in _UNDONE
    undone = undone or _is_unmeasured(passage, last) or _has_no_reading(passage, last)
    undone |= passage.word(at - 1) in _TESTS and said[:1] != [] and said[0] in _LEFT
    return undone or said == ["n", "/", "a"] or said[:1] in (["n/a"], ["untested"])


def _is_unmeasured(passage: Passage, last: int) -> bool:
    """`Has not checked his temperature`, `didn't take my temperature`."""
    first = max(passage.sentence_of(last).first, last - _MEASURING)
    first = next(
        (n + 1 for n in range(last, first, -1) if passage.word(n) == ";"), first
    )
    before = passage.words(first, last)
    at = next((n for n, w in enumerate(before) if w in _MEASURES), None)
    return at is not None and not _NOT.isdisjoint(before[:at])


def unmeasured_at(passage: Passage, at: int) -> list[int]:
    """The places that say of a temperature that none was taken: `no temp taken`."""
    open_ = passage.word(at) in _READINGS and is_untested(passage, at)
    near = range(max(at - _MEASURING, 0), at + _MEASURING) if open_ else ()
    return [n for n in near if passage.word(n) in _NOT | _UNDONE | _MEASURES | {"no"}]


def _has_no_reading(passage: Passage, last: int) -> bool:
    """`No temp taken`, `no temperature recorded yet`: none was measured, high or not."""
    if passage.word(last - 1) not in {"no", "without"}:
        return False
    done = passage.word(last + 1) in _UNDONE | _MEASURES | {"available", "documented"}
    return done and passage.word(last) in _READINGS


def may_be_there(passage: Passage, first: int, last: int) -> bool:
    """Whether what is denied was there once or is news, or goes on: `no change in bladder, still leaking`."""
    goes_on = "change" in passage.words(first - 1, last + 1)
    goes_on = goes_on and "still" in passage.words(last + 1, last + _NEAR_STILL)
    goes_on |= _is_as_before(passage, first, last)
    return goes_on or _had_once(passage, last) or is_news(passage, first, last)


def _is_as_before(passage: Passage, first: int, last: int) -> bool:
    """`No change in his numbness` tells of one; `no change in bladder` does not."""
    at = passage.back_over(first - 1, _WHOSE)
    same = passage.word(at) == "in" and passage.word(at - 1) in {"change", "changes"}
    return same and not _TROUBLES.isdisjoint(passage.words(first, last + 1))


def _had_once(passage: Passage, last: int) -> bool:
    """`No fever except last week`, `no fevers until`, `before today`: one is asked about."""
    after = [*passage.words(last + 1, last + 6), ""]
    until = after[:1] in (["until"], ["till"])
    dated = bool(_EXCEPTS & set(after[:1]) and _ONCE & set(after))
    return until or dated or (after[0] in _EARLIER and not _ONCE.isdisjoint(after[1:4]))


def is_news(passage: Passage, first: int, last: int) -> bool:
    """`No fever, new weakness`, `no fever, rigors again`: denied or not, so it is asked about."""
    at = first if passage.word(first) in _MARKED else first - 1
    said = passage.words(at - 1, at + 1)
    rest = passage.words(first, passage.sentence_of(first).end)
    led = said[:1] == [","] and said[-1] in _MARKED
    behind = " ".join(_after(passage, last))
    closed = passage.word(first - 1) == "," and _SO.match(behind)
    told = passage.word(last + 1) != ":"  # `left leg weakness: no`
    return bool(led or closed) and told and ORS.isdisjoint(rest)


_MARKED = _NEWS | listed("severe bad terrible awful marked constant persistent profound dense sudden reduced decreased "
                         "diminished absent left right l r lt rt")  # fmt: skip
_SO = expression(
    r"(?:back )?(?:[+]|again\b|daily\b|nightly\b|tonight\b|today\b|(?:every|all|this|most) (?:day|night|week|morning|evening|afternoon)s?\b"
    r"|last night\b|in remission\b|(?:treated|cured)\b|(?:on|in) (?:the |his |her )?(?:left|right|l|r)\b)"
)


def is_no_denial(
    passage: Passage, first: int, last: int, *, lasting: bool = False
) -> bool:
    """Whether what seems denied is left open, or was denied another day."""
    return is_left_open(passage, first, last, lasting=lasting) or _is_denied_then(
        passage, first, last, lasting=lasting
    )


def _is_denied_then(passage: Passage, first: int, last: int, *, lasting: bool) -> bool:
    """`No weakness at last visit`, `last visit: no weakness`: today nobody denies it.

    What counts though it is past is not denied by `no cancer now` either.
    """
    after = passage.words(last + 1, last + 4)
    if lasting and any(after[: len(words)] == words for words in _OF_NOW):
        return True
    sentence = passage.sentence_of(first)
    if _AT_FIRST.match(" ".join(passage.words(sentence.first, first))):
        return True
    opening = passage.words(sentence.first, sentence.first + _OPENS)
    opening = opening[1:] if opening[:1] == ["at"] else opening
    if opening[:1] == ["last"] and opening[1:2] and opening[1] in _OF_THEN:
        return True
    if not _NOW.isdisjoint(passage.words(last + 1, _turn(passage, last, sentence.end))):
        return False
    day = _other_day(passage, last + 1, sentence.end)
    return day is not None and (
        passage.back_over(day - 1, _LEADS) == last or _is_told_to(passage, day)
    )


def _turn(passage: Passage, last: int, end: int) -> int:
    """Where `no leg symptoms initially, now both feet tingle` turns to what is there."""
    told = (m.first for m in passage.matches if last < m.first < end)
    turns = (at for at in told if passage.words(at - 2, at) == [",", "now"])
    return next((at - 2 for at in turns), end)


def _other_day(passage: Passage, first: int, end: int) -> int | None:
    """The first token of another day's name, in the same clause."""
    for at in range(first, end):
        word = passage.word(at)
        if word in _ENDS_CLAUSE:
            return None
        if word in _THEN:
            then = _THEN[word]
            if then is None or passage.word(at + 1) in then:
                return at
    return None


def _is_told_to(passage: Passage, at: int) -> bool:
    """Whether a day dates the denial: not `no pain, fell yesterday`, `no fever, uti last month`."""
    at = passage.back_over(at - 1, _LEADS) + 1
    dated = (m for m in passage.matches if m.is_finding and m.first < at <= m.last + 1)
    return any(m.is_denial or passage.assess(*m.span).negated for m in dated)
