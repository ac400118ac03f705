"""How far a trigger reaches back, over the items that it answers."""

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.bounds import Bounds, Mark, Target
from chatbot.engine.understanding.asserting.item import tells
from chatbot.engine.understanding.asserting.kin import RELATIVES, SPEAKERS
from chatbot.engine.understanding.asserting.mark import EXAMINED
from chatbot.engine.understanding.asserting.run_on_list import parts_of
from chatbot.engine.understanding.asserting.trigger import Kind
from chatbot.engine.understanding.text.token import listed, up_to

_OTHERS = ("rest", "others", "else", "remainder", "otherwise")
"""`Weak leg, the others are negative` denies what it does not name."""
_BESIDES = ("otherwise", "else", "other")
"""`Weak leg, none otherwise` denies the rest as well."""
_BACK_REACH = 14
_THEN = listed("on after since following post before when was were had there")
_TURNS = listed("although but and ,")
_LATER = listed("later then subsequently on direct further questioning initially first")
_TURNED = {
    "gone": _TURNS,
    "begun": _TURNS | SPEAKERS | RELATIVES | stop.OWNERS | _LATER,
}
"""What is passed before a clause that says only how a sign is: `but not now`, `but his wife says he has it`."""
_TELLING = listed("has have had c/o reports endorses admits complains pos positive "
                  "with new some got on takes taking there")  # fmt: skip
_TOLD_OF = listed("of to for is are")
"""`Complains of fever`, `positive for`, `there is`: between who tells it and what is told."""
_SEEN = stop.FOUND | {"+", "(+)"}
"""`Foot drop noted and fever absent`: of the first all is told."""
_LIST, _EITHER = listed(", : -"), listed("and or & / no yes y n")
_NONES = ("none", "no")
_BACK = listed("back lbp backache")
_DETAILS = _BACK | listed("left right l r lt rt new mild severe worsening")
_SPANS = listed("d day days w wk wks week weeks m mo mos month months yr yrs year "
                "years")  # fmt: skip
_WELL = stop.WELL | stop.NORMALS | listed("fine alright strong working works")
_IS = listed("is was are were both also")


def disputes(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`Wife says fever, he denies`: who saw it and who has it do not agree."""
    before = bounds.words[bounds.first : target.start]
    own = bounds.word(mark.start - 1) in SPEAKERS and not RELATIVES.isdisjoint(before)
    return own and bounds.words[mark.start].startswith("den")


def opens_pair(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`Foot drop, fever: none`, `foot drop fever no`: a sign of the leg before one thing more.

    That is asked of anyone, or else the sign has more words than one. The complaint is none
    of a list: `LBP, numbness, weakness: none`.
    """
    between = bounds.words[target.end : mark.start]
    word, apart = bounds.words[mark.start], "," in between
    if word not in _NONES[not apart :] or {*between} <= _LIST:
        return False
    sign = bounds.words[target.start : target.end]
    if apart and not _BACK.isdisjoint(sign):
        return True
    if between.count(",") > 1 or not _EITHER.isdisjoint(between):
        return False
    comma = between.index(",") if apart else 0
    said, last = {*sign, *between[:comma]}, {*between[comma:]}
    alone = stop.NERVE.isdisjoint(last) and not stop.ANYONE.isdisjoint(last)
    named = sign[1:] != [] and len(last & stop.GRAVE) == 1
    in_list = _follows_item(bounds.words[bounds.first : target.start])
    return (alone or named) and not in_list and not stop.NERVE.isdisjoint(said)


def _follows_item(before: list[str]) -> bool:
    """Whether a bare sign stands before it in the list; `LBP 3 wks` is told, and no item."""
    commas = [n for n, word in enumerate(before) if word == ","]
    item = before[commas[-2] + 1 if commas[1:] else 0 : commas[-1]] if commas else []
    told = any(word[:1].isdigit() for word in item) or not _DETAILS.isdisjoint(item)
    return not told and not (stop.NERVE | stop.ANYONE).isdisjoint(item)


def is_background(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """Whether `hx` means it: not a drug of today, nor a far complaint."""
    span = bounds.words[target.start : target.end]
    between = bounds.words[mark.end : target.start]
    if any(stop.is_drug(word) for word in span):
        return not mark.back and stop.LIGHT.issuperset(between)
    if mark.back:
        return stop.SYMPTOMS.isdisjoint(span)
    if "," not in between or bounds.words[mark.start] == "past":
        return True
    return stop.SYMPTOMS.isdisjoint(between[between.index(",") :] + span)


class LookingBack:
    """One sentence with its marks; tells which words before a mark are in its scope."""

    def __init__(self, bounds: Bounds, opening: dict[int, Mark]) -> None:
        self._bounds = bounds
        self._words = bounds.words
        self._opening = opening

    def leaves_told(self, mark: Mark, target: Target) -> Kind | None:
        """Whether a denial behind it leaves a sign in doubt; one with a side or a length is told."""
        if not mark.back:
            return None
        between = self._words[target.end : mark.start]
        told = self._is_told(mark, target)
        form = told and between[-1:] == [":"]  # `has fever and chills: no`
        form &= not stop.JOINS.isdisjoint(between) and _SEEN.isdisjoint(between[:1])
        if form or disputes(self._bounds, mark, target):
            return "possible"
        said = {*self._words[max(target.start - 1, 0) : target.end]}
        bare = between[:1] == [","] or "," not in between
        apart = bare and not told and said.isdisjoint(_DETAILS)
        if not (apart and opens_pair(self._bounds, mark, target)):
            return None
        open_ = not stop.GRAVE.isdisjoint(between) and said.isdisjoint(
            parts_of(between)
        )
        return "left open" if open_ else "possible"

    def reaches(self, mark: Mark, target: Target) -> bool:
        """Whether a sign that ends before a mark is in its scope."""
        if mark.reach == "word":
            return target.end == mark.start
        if mark.kind == "historical" and not is_background(self._bounds, mark, target):
            return False
        more = mark.kind == "negated" and self._is_of_more(mark, target)
        told = self._is_told(mark, target)
        apart = opens_pair(self._bounds, mark, target)
        if (
            more
            or apart
            or self._is_of_drug(mark, target)
            or self._lasts(mark, target)
            or disputes(self._bounds, mark, target)
        ):
            return False
        at, listed = self._pass_links(mark, target.end)
        stops = stop.BACK_STOPS - _THEN if self._is_apart(mark) else stop.BACK_STOPS
        for place in range(at, max(target.end, at - _BACK_REACH) - 1, -1):
            word = self._words[place]
            if word in stop.JOINS:
                listed = True
            opened = self._is_answer_of_another(place) or word == "h/o"
            opened |= told and word in stop.JOINS
            opened |= word == "of" and self._words[place - 1] in ("hx", "history")
            lasted = (
                word[:1].isdigit() and self._bounds.word(place + 2) in stop.SYMPTOMS
            )
            span = word[:1].isdigit() and self._bounds.word(place + 1) in _SPANS
            lasted |= span and self._words[mark.start] in _NONES
            follows = word == "so" and self._bounds.word(place + 1) != "far"
            opened |= (
                word in _OTHERS or lasted or follows
            )  # `LBP 3 wks numb? no`, `ckd so nsaids no`
            held = word == "control" and self._words[place - 1] in stop.FUNCTIONS
            if (
                (word in stops and not held)
                or opened
                or (word == "," and (told or not listed))
            ):
                return False
        return at - _BACK_REACH < target.end

    def _is_of_more(self, mark: Mark, target: Target) -> bool:
        """`Fever, none otherwise`; `fever, NAD`: of what was examined; `legs fine, bladder not`: unlike.

        In `fever nad chills` two letters of an `and` changed places.
        """
        said = self._words[self._bounds.first : mark.start]
        unlike = self._words[mark.start] == "not" and not _WELL.isdisjoint(said)
        behind = self._bounds.word(mark.end)
        if unlike or behind in _BESIDES:
            return True
        before = next((w for w in reversed(said) if w not in _IS), "")
        between = " ".join(self._words[target.end : mark.start])
        alone = " and the " in f" {between}" and between.endswith(" is")
        apart = self._words[mark.start] == "nad" and (
            before in {",", "and"} or behind in stop.SYMPTOMS
        )
        beside = not _IS.issuperset(self._words[target.end : mark.start])
        return alone or apart or (beside and before in EXAMINED)

    def _is_told(self, mark: Mark, target: Target) -> bool:
        """`Has chills, fever and rash absent`, `on prednisone daily, fever: none`: an item of its own."""
        item = up_to(self._words[target.start : mark.start], {","})
        before = target.start - 1
        while self._bounds.word(before) in _DETAILS | _TOLD_OF:
            before -= 1
        led = not _TELLING.isdisjoint([self._bounds.word(before), *item[:1]])
        led |= self._bounds.word(target.end) in _SEEN
        return led or any(w[0].isdigit() for w in item) or tells(item, "", "")

    def _is_of_drug(self, mark: Mark, target: Target) -> bool:
        """`Asthma (ibuprofen ok in the past)`, `foot drop, took ibuprofen no`: it is of the drug."""
        between = self._words[target.end : mark.start]
        answers = self._words[mark.start] in _NONES
        inside = (
            between
            if answers
            else between[between.index("(") :]
            if "(" in between
            else []
        )
        sign = not any(map(stop.is_drug, self._words[target.start : target.end]))
        return sign and any(map(stop.is_drug, inside))

    def _lasts(self, mark: Mark, target: Target) -> bool:
        """`Diabetes, hypertension (ramipril) and a TIA in 2019`: a year is of the last item, if the others last."""
        joined = any(
            self._words[at] in stop.JOINS | {","} and at + 1 not in self._opening
            for at in range(target.end, mark.start)
        )
        lasting = self._words[target.end - 1] in stop.LASTING
        apart = lasting or ")" in self._words[target.end : mark.start]
        return joined and apart and self._words[mark.start].isdecimal()

    def _is_answer_of_another(self, place: int) -> bool:
        """The `y` of `fever n chills y rash n`: the last answer is of the rash alone."""
        mark = self._opening.get(place)
        return mark is not None and mark.back and mark.kind in ("affirmed", "negated")

    def _is_apart(self, mark: Mark) -> bool:
        """`Foot drop after a disc in 2015, fully recovered`: a clause of its own."""
        before = self._words[max(mark.start - 3, self._bounds.first) : mark.start]
        return mark.kind in _TURNED and not {",", "but"}.isdisjoint(before)

    def _pass_links(self, mark: Mark, end: int) -> tuple[int, bool]:
        """The word before `was`, `:`, `although that has`; and if a list is meant."""
        at = mark.start - 1
        listed = self._words[mark.start] == "none"
        while at >= end and self._words[at] in stop.LINKS:
            listed = listed or self._words[at] in {"all", "both", "are", "were", "each"}
            at -= 1
        referring = at >= end and self._words[at] in stop.REFERRING
        at -= referring
        passed = _TURNS if referring else _TURNED.get(mark.kind, frozenset())
        while at >= end and self._words[at] in passed:
            at -= 1
        return at, listed
