"""How far a trigger reaches: ahead over a list; back as `looking_back` tells."""

from itertools import pairwise

from chatbot.engine.understanding.asserting import item, looking_back, run_on_list, stop
from chatbot.engine.understanding.asserting.bounds import REACH, Bounds, Mark, Target
from chatbot.engine.understanding.asserting.doing import does_not, tells_itself
from chatbot.engine.understanding.asserting.kin import SPEAKERS
from chatbot.engine.understanding.asserting.kin_mark import is_of_other_sex
from chatbot.engine.understanding.asserting.trigger import Kind
from chatbot.engine.understanding.text.sentence import DASH
from chatbot.engine.understanding.text.token import listed, up_to

_STOPS: dict[Kind, frozenset[str]] = {
    "historical": stop.HISTORY_STOPS, "ended": stop.HISTORY_STOPS, "family": stop.FAMILY_STOPS,
    "hypothetical": stop.IF_STOPS, "possible": stop.MAYBE_STOPS, "unknown": stop.MAYBE_STOPS,
}  # fmt: skip
_NEW_TOPIC = listed("possible unknown historical family hypothetical affirmed")
_ALLOWED_NEAR = frozenset({":", "--", "?:", "only", "just", "yet"})
_CHANGE_REACH, _HELD_REACH = 6, 4
_SOME = listed("some occasional mild slight slightly subtle intermittent ongoing positive has on takes taking with w")  # fmt: skip
_LITTLE = listed("bit little touch hint")
"""`No fever, a bit of tingling`."""
_STATED = stop.VERBS | SPEAKERS | listed("positive pos there")
_STATING = listed("has had have reports denies uses used smokes smoked drinks on takes taking no without with also hx h/o pmh")  # fmt: skip
_HEADS, _HEADED = frozenset({":", "-", "--"}), frozenset({"ended", "family"})
"""`Tobacco: quit in 1998`, `cancer history: mother had it`."""
_TODAY = listed("today tonight now currently yesterday")
"""`No weakness yesterday, today can't lift the foot`: another time, another finding."""
_AT_FIRST = listed("initially first originally previously")
"""`Denied numbness initially, saddle numb on exam`: so it was then, and is no list."""
_TOLD = _SOME | _TODAY | {"no"}
_SWAPPED = listed("switched changed swapped moved transitioned")
_SWAPPED_TO = listed("to on onto over")
"""`Not on warfarin any more, switched to eliquis`: the new one is not denied."""
_CLAUSE_OPENS = listed("actually just only it its it's he hes he's she shes she's they they're theyre i'm i've")  # fmt: skip
_POINTING = listed("that's thats that it's its")
_CAUSING = listed("from because due just only caused")
"""`No, that's from the norco`: what it comes from is not denied."""
_GROUNDS = listed("because cause cuz")
"""`No, because of my kidneys`: why not is so."""
_LACKING = frozenset({"without", "w/o"})
"""`Without fever, with night pain`: what is with it is there."""
_ENDING, _WHEN = listed("stopped quit discontinued"), listed("when once since")
"""`Stopped ibuprofen when pregnant`: what ended is the medicine."""
_PLANNING = listed("considering will planning plan plans planned thinking")
_SIGNS = stop.SYMPTOMS | {"drop", "wobbly", "unsteady"}
_NEXT_TO_RUN = 4
_IFS, _SUBJECT, _HAVE = listed("if whether"), 2, listed("has had have with")


class Scope:
    """One sentence with its marks; tells which mark reaches which words."""

    def __init__(self, bounds: Bounds, marks: list[Mark]) -> None:
        self._bounds = bounds
        self._words = bounds.words
        self._opening = {mark.start: mark for mark in marks}
        self._back = looking_back.LookingBack(bounds, self._opening)

    def reaches(self, mark: Mark, target: Target) -> bool:
        """Whether the target stands in the scope of a mark."""
        if mark.back:
            return target.end <= mark.start and self._back.reaches(mark, target)
        if target.start < mark.end:
            *named, head = self._words[target.end : mark.start] or [""]
            heads = head in _HEADS and {*named} <= {"hx", "history"}
            return heads and mark.kind in _HEADED
        if mark.reach == "word":
            return target.start == mark.end
        if mark.kind in ("negated", "unlikely"):
            return self._denies(mark, target) and not self._doubted(mark, target)
        theirs = mark.kind != "family" or not self._is_of_today(target)
        return theirs and self._reaches_ahead(mark, target)

    def leaves_open(self, mark: Mark, target: Target) -> Kind | None:
        """`No weakness, dribbling urine`, `no rash, low mood`: told, or one more denied."""
        if (told := self._back.leaves_told(mark, target)) is not None:
            return told
        if mark.back or target.start < mark.end:
            return None
        if mark.kind == "family" and self._is_of_today(target):
            return "possible" if self._reaches_ahead(mark, target) else None
        return self._left_by_denial(mark, target) if mark.kind == "negated" else None

    def _left_by_denial(self, mark: Mark, target: Target) -> Kind | None:
        if run_on_list.starts_anew(self._bounds, mark, target):
            return None
        if self._denies(mark, target):
            return self._doubted(mark, target)
        run_on = self._is_of_run(mark) and target.end - mark.end <= _NEXT_TO_RUN
        own = run_on or run_on_list.has_own(self._bounds, mark, target)
        return "possible" if own or self._is_open(mark, *target) else None

    def _doubted(self, mark: Mark, target: Target) -> Kind | None:
        """`No rash, low mood, fever`: what stands behind an open item is only supposed."""
        commas = (at for at in range(mark.end, target.start) if self._words[at] == ",")
        if any(self._is_open(mark, at + 1, at + 2) for at in [*commas][:-1]):
            return "left open"
        return run_on_list.doubted(self._bounds, mark, target)

    def _is_open(self, mark: Mark, at: int, end: int) -> bool:
        """Whether an item opens that the denial before it may or may not be of."""
        later = mark.end < at - 1 and self._words[at - 1] == ","
        if not later or self._words[at] not in item.OPEN:
            return False
        known = self._tells(mark, at) and item.denies_nouns(self._words, mark)
        reaches = self._denies(mark, Target(at - 2, at - 1))
        return reaches and not known and self._is_own(mark, at, Target(at, end))

    def _reaches_ahead(self, mark: Mark, target: Target) -> bool:
        stops = _STOPS.get(mark.kind, stop.HARD)
        between = self._words[mark.end : target.start]
        if any(
            (word in stops and not self._is_its_verb(mark, at))
            or self._comes_to_now(mark, at)
            for at, word in enumerate(between[1:], mark.end + 1)
        ):
            return False
        if mark.reach == "item" and self._leaves_item(mark, target.start):
            return False
        part = self._bounds.item(target.start)
        anew = mark.kind in {"historical", "ended"} and run_on_list.starts_anew(
            self._bounds, mark, target
        )
        apart = item.is_of_patient(between, part) or is_of_other_sex(
            self._bounds, mark, target
        )
        if anew or (mark.kind == "family" and apart):
            return False
        if mark.kind == "hypothetical":
            told = self._leaves_plan(mark, target)
            said = pairwise(self._words[mark.end : target.start + 1])
            clause = any(w == "," and then in _STATING for w, then in said)
            return not (told or clause)  # `worse if he sits, has numbness`
        return mark.kind != "historical" or looking_back.is_background(
            self._bounds, mark, target
        )

    def _is_of_today(self, target: Target) -> bool:
        """`Mum had a stroke, legs give way`, `brother had cancer, foot drop`: whose is it?"""
        at = target.start
        part = self._bounds.item(at)
        apart = self._words[at - 1] == ","
        told = not stop.GRAVE.isdisjoint(self._words[at : target.end])
        told = apart and (told or item.is_done(part))
        return told or item.opens_sentence(self._words[at - 1], part, clause=False)

    def _is_its_verb(self, mark: Mark, at: int) -> bool:
        """`Not sure if she has a fever`: the verb of the clause that is unsure; `wife has no fever`."""
        if mark.kind == "family":
            return at == mark.end + 1 and self._words[mark.end] in _HAVE
        unsure = mark.kind == "possible" and self._words[mark.end - 1] in _IFS
        return unsure and at - mark.end <= _SUBJECT

    def _comes_to_now(self, mark: Mark, at: int) -> bool:
        """`Told to return if worse, now numb`; unlike `father had cancer and now has mets`."""
        joined = self._words[at - 1] in stop.JOINS | {",", "so"}
        theirs = mark.kind == "family" and self._bounds.word(at + 1) in stop.VERBS
        return joined and self._words[at] in _TODAY and not theirs

    def _leaves_plan(self, mark: Mark, target: Target) -> bool:
        """`Considering an MRI, left foot drop`: what is planned ends, a sign is told."""
        planned = self._words[mark.end : target.start]
        if self._words[mark.start] not in _PLANNING or "," not in planned:
            return False
        planned = planned[: planned.index(",")]
        told = not _SIGNS.isdisjoint(self._words[target.start : target.end])
        return told and _SIGNS.isdisjoint(planned) and "for" not in planned

    def _leaves_item(self, mark: Mark, end: int) -> bool:
        return any(
            self._words[at] in {")", DASH}
            or self._states(at)
            or (self._words[mark.start] in _ENDING and self._words[at] in _WHEN)
            or (self._words[at] == "," and self._bounds.word(at + 1) not in stop.JOINS)
            for at in range(mark.end, end)
        )

    def _states(self, at: int) -> bool:
        """`Previous stroke and has a fever`, `and positive for`: said of today."""
        joined = self._words[at] in stop.JOINS
        return joined and self._bounds.word(at + 1) in _STATED

    def _denies(self, mark: Mark, target: Target) -> bool:
        ground = self._bounds.word(mark.end) in _GROUNDS or self._answers(mark)
        done = tells_itself(self._words, (mark.start, mark.end), target)
        past = run_on_list.has_own(self._bounds, mark, target)
        apart = (
            ground or done or past or run_on_list.compares(self._bounds, mark, target)
        )
        if apart or run_on_list.starts_anew(self._bounds, mark, target):
            return False
        near = True
        depth = 0
        for at in range(mark.end, target.start):
            word = self._words[at]
            depth += (word == "(") - (word == ")")
            if word == "with" and self._words[mark.start] in _LACKING and not near:
                return False
            aside = word == "(" and self._is_aside(mark, at)
            if aside or depth < 0 or self._ends_denial(at, near=near):
                return False
            if word == "," and self._leaves_list(mark, at, target):
                return False
            near = near and (word in stop.LIGHT or word in _ALLOWED_NEAR)
        at = target.start
        titled = (
            ":" in self._words[at : target.end + 1]
        )  # `no bowel change, bladder: slow`
        begins = self._words[at - 1] == "," and (titled or self._is_new_topic(at))
        headed = near and self._bounds.word(target.end) in stop.HEADS
        return not (headed or begins)

    def _answers(self, mark: Mark) -> bool:
        """`No just some tingling`, `no it's numb`: the no answers, and what is there follows."""
        alone = self._words[mark.start : mark.end] in (["no"], ["nope"], ["nah"])
        opens = self._bounds.word(mark.end) in _CLAUSE_OPENS
        return alone and (opens or self._is_of_run(mark))

    def _is_of_run(self, mark: Mark) -> bool:
        """`No no no bladder not great`: each answers, or the last is of the bladder."""
        beside = self._bounds.word(mark.start - 1), self._bounds.word(mark.end)
        return self._words[mark.start : mark.end] == ["no"] and "no" in beside

    def _is_aside(self, mark: Mark, bracket: int) -> bool:
        """`No NSAIDs (CKD)`, `no IVDU (smokes heroin)`: what a bracket gives a ground by is so."""
        refused = (
            self._words[mark.start] in run_on_list.REFUSALS and bracket == mark.end
        )
        told = self._bounds.word(bracket + 1) in _STATING - {"no", "without", "with"}
        ground = told or refused or stop.is_drug(self._words[bracket - 1])
        return ground or run_on_list.holds_known(self._bounds, bracket)

    def _ends_denial(self, at: int, *, near: bool) -> bool:
        word = self._words[at]
        if self._turns(at):
            return True
        if word in stop.HARD:
            allowed = near and word in _ALLOWED_NEAR
            return not (allowed or self._is_of_function(at))
        if word in stop.CHANGES:
            return near and not self._is_change_of_function(at)
        if near or self._words[at - 1] in stop.ORS:
            return False
        part = self._bounds.item(at + 1)
        joined = word == "and" and (
            self._bounds.is_clause(at + 1) or item.tells(part, "", "")
        )
        return joined or self._opens_clause(at) or self._is_new_topic(at)

    def _turns(self, at: int) -> bool:
        """Whether another thing begins: what took its place, or what it comes from."""
        word, follow = self._words[at], self._bounds.word(at + 1)
        caused = word in _POINTING and follow in _CAUSING
        return caused or (word in _SWAPPED and follow in _SWAPPED_TO)

    def _is_of_function(self, at: int) -> bool:
        """`Denies loss of bladder control, fever`: not the control of a pain."""
        near = self._words[at - 1 : min(self._bounds.last, at + _HELD_REACH)]
        return self._words[at] == "control" and not stop.FUNCTIONS.isdisjoint(near)

    def _opens_clause(self, at: int) -> bool:
        word, follow = self._words[at], self._bounds.word(at + 1)
        if word == "on":
            return not (follow in stop.PLACES or follow.endswith("ing"))
        if word == "well":
            return follow in SPEAKERS
        return word in stop.SOFT or (word == "and" and follow in stop.VERBS)

    def _is_new_topic(self, at: int) -> bool:
        mark = self._opening.get(at)
        if mark is None or self._closes_item(mark):
            return False
        opens = mark.kind in _NEW_TOPIC or (mark.back and mark.kind == "negated")
        return opens and not run_on_list.is_listed_history(self._bounds, mark)

    def _closes_item(self, mark: Mark) -> bool:
        """`ca hx,` in a list is one more item, and no history that begins there."""
        before = self._words[mark.start - 1]
        if mark.kind == "historical" and before in run_on_list.JOINED:
            return True
        opened = before not in {",", "no", "without", "denies"}
        closed = self._bounds.word(mark.end) in {"", ",", ".", "or", "nor", "and"}
        return mark.kind == "historical" and opened and closed

    def _is_change_of_function(self, at: int) -> bool:
        follow = self._words[at + 1 : min(self._bounds.last, at + _CHANGE_REACH)]
        return not stop.FUNCTIONS.isdisjoint(follow)

    def _leaves_list(self, mark: Mark, comma: int, target: Target) -> bool:
        """Whether a comma ends the denied list, for what stands behind it."""
        refused = run_on_list.is_refusal(self._bounds, mark, comma, target)
        answered = refused or self._is_answer(mark, comma)
        if answered or mark.reach == "item" or self._is_over(mark, comma, target):
            return True
        follow = self._bounds.word(comma + 1)
        if follow in stop.ORS | {"and"}:
            return False
        part = self._bounds.item(comma + 1)
        return (
            follow in _TOLD
            or self._words[comma - 1] in _AT_FIRST
            or not _LITTLE.isdisjoint(self._words[comma + 1 : comma + 3])
            or self._contrasts(mark, comma)
            or not run_on_list.YES.isdisjoint(part[-1:])
            or self._bounds.is_clause(comma + 1)
            or self._is_own(mark, comma + 1, target)
            or (self._is_apart(mark, part) and not self._is_alternative(comma))
            or self._is_other_item(mark, comma, target)
        )

    def _is_over(self, mark: Mark, comma: int, target: Target) -> bool:
        """`No meds, fever`, `did not fall, fever`: what is denied is no complaint, or a doing."""
        before, sign = self._bounds.word(mark.start - 1), self._words[target.end - 1]
        said = (before, *self._words[mark.start : comma])
        matter = said[-1 - (said[-1] == "yet")] in item.MATTERS
        other = matter or does_not(said, sign)
        alone = other and not self._is_alternative(comma)
        return alone or item.is_of_care(before, self._words[mark.end : comma])

    def _contrasts(self, mark: Mark, comma: int) -> bool:
        """`No weakness on the left, weakness on the right`: of one sign two places or times."""
        first = max(mark.start - 3, self._bounds.first)
        told = self._bounds.item(comma + 1)
        one, other = item.sides(self._words[first:comma]), item.sides(told)
        more = self._bounds.word(comma + 1 + len(told)) == ","
        if (
            more
            or self._words[mark.start] not in run_on_list.BARE
            or self._is_alternative(comma)
        ):
            return False
        apart = bool(one and other) and one.isdisjoint(other)
        return apart or item.repeats(self._words[mark.end : comma], told)

    def _is_answer(self, mark: Mark, comma: int) -> bool:
        """Whether all that stands before a comma only answers what was asked."""
        first = mark.start
        while first > self._bounds.first and self._words[first - 1] in item.ANSWERED:
            first -= 1
        return item.answers(self._words[first:comma])

    def _is_own(self, mark: Mark, at: int, target: Target) -> bool:
        """Whether an item tells what the patient is or does, behind nouns denied.

        How a part is (`weak leg`) may as well be one more noun, which ends no list.
        """
        part = self._bounds.item(at)
        joined = at + len(up_to(part, stop.JOINS))
        done = item.does(part, self._words[mark.end : at])
        done = done and self._words[mark.start] in run_on_list.BARE
        done = done and (part[0] not in item.HOW or target.end <= joined)
        nouns = item.denies_nouns(self._words, mark) or item.is_done(part)
        done = done and not self._is_alternative(at)
        return done or (nouns and self._tells(mark, at))

    def _tells(self, mark: Mark, at: int) -> bool:
        part, denied = self._bounds.item(at), self._words[mark.end : at]
        told = item.tells(part, self._words[at - 2], self._bounds.word(at + len(part)))
        return told or (item.is_sided(part, denied) and not self._is_alternative(at))

    def _is_apart(self, mark: Mark, part: list[str]) -> bool:
        """`No A, B for 3 days`; `no A, no B, C`: where each has its own `no`, one without is told."""
        word = self._words[mark.start]
        if word in run_on_list.BARE and item.is_measured(part):
            return True
        before = self._words[max(self._bounds.first, mark.start - REACH) : mark.start]
        return word == "no" and before[-1:] == [","] and "no" in before[:-1]

    def _is_alternative(self, at: int) -> bool:
        """Whether a list goes on with `or`: `no A, no B, C or D`."""
        rest = self._words[at : min(self._bounds.last, at + REACH)]
        return not stop.ORS.isdisjoint(rest)

    def _is_other_item(self, mark: Mark, comma: int, target: Target) -> bool:
        """Whether a condition or drug, or an item with a number, follows complaints."""
        rest = self._words[target.end : min(self._bounds.last, target.end + REACH)]
        if self._words[target.start - 1] in stop.ORS and target.start > comma + 2:
            return False
        if rest and rest[0][0].isdigit():
            return True
        said, sign = self._words[mark.end : target.start], self._words[slice(*target)]
        bare = self._words[mark.start] not in run_on_list.DENYING
        return bare and run_on_list.is_other_illness(said, sign, rest)
