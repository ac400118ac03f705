"""Symptoms made of a word and a place: `tingling in his left foot`, `legs are weak`.

Places and symptom words are joined within a clause; what a set phrase of the lexicon
already says is left alone.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from chatbot.engine.understanding.findings.symptom_words import MADE, kind_at
from chatbot.engine.understanding.findings.symptom_words import place_at as where_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import key_of, leads, listed

_WHOM = listed("him her me them some a lot of")
_GIVEN = listed("pain trouble problems grief bother hassle gyp jip gip hell")
_JOINS = listed("and or / &")
_ON_THE_WAY = _JOINS | listed("to down into past below")
"""What joins two places that a pain runs through: `to the thigh to the foot`."""
_ALSO = listed("too also now again still as well")
"""`Numb too, lateral foot`: between a symptom and its place."""
_BEYOND = listed("below past beyond")
_AMOUNTS = listed("some mild slight slightly occasional intermittent")
_WINDOW = 7
_LONG_WAY = 16
"""How far a pain may radiate, in words."""
_HEALTHY = listed("normal intact full good symmetric symmetrical preserved equal 5 fine ok "
                  "okay regular nl wnl unremarkable")  # fmt: skip


_NEEDING_PLACE = frozenset({"numbness", "weakness", "radiation"})
Part = Literal["symptom", "place"]


class Symptom(NamedTuple):
    """Findings made of two words; tokens `first` to `last` say it."""

    findings: tuple[str, ...]
    first: int
    last: int
    place: int | None = None
    """Where the place stands, which may be before what is denied of it."""


def part_of(passage: Passage, match: Match) -> Part | None:
    """Whether a phrase is only a symptom, or only a place, that needs the other."""
    if match.is_made:
        return None
    kinds = {kind_at(passage, at) for at in match.places} - {None}
    places = {where_at(passage, at) for at in match.places} - {None}
    links = _links(passage)  # by keys: `getting weaker` is whole
    whole = any(
        passage.tokens[at].key not in links
        and not (kind_at(passage, at) or where_at(passage, at))
        for at in match.places
    )
    well = places and all(e.means == "absent" for e in match.entries)
    if whole or well or (kinds and places) or not (kinds or places):
        return None
    if places:
        return "place"
    return "symptom" if kinds <= _NEEDING_PLACE else None


_WIDER = {"bilateral_leg_symptoms", "leg_pain"}


def _leaves_room(passage: Passage, match: Match) -> bool:
    """`bilateral leg weakness` says the weakness as well, `pain in the back of the leg` its place."""
    of_leg = passage.words(match.last, match.last + 2) == ["back", "of"]
    shared = passage.word(match.first - 1) in _JOINS
    wider = _WIDER | {"saddle_numbness"} if shared else _WIDER
    return of_leg or all(e.name in wider for e in match.entries)


def _is_denied_doubt(passage: Passage, match: Match) -> bool:
    """`No weakness in arms or legs`: what is only possible has no denial of its own."""
    if not match.is_made or any(e.means != "possible" for e in match.entries):
        return False
    asked = passage.sentence_of(match.first).mark == "?"
    return asked or passage.assess(*match.span).negated


def symptoms_of(passage: Passage) -> Iterator[Symptom]:
    """Join every symptom word with the places it is said of."""
    doubted = {
        at for m in passage.matches if _is_denied_doubt(passage, m) for at in m.places
    }
    whole = (
        m for m in passage.matches
        if m.is_finding and not _leaves_room(passage, m) and part_of(passage, m) is None
    )  # fmt: skip
    covered = {at for m in whole for at in m.places} - doubted
    symptoms = {**passage.lexicon.symptoms, **_SELDOM_OF_PAIN}
    for sentence in passage.sentences:
        span = range(sentence.first, sentence.end)
        keys = [(at, passage.tokens[at].key) for at in span]
        words = [
            (n, symptoms[k]) for n, k in keys if k in symptoms and n not in covered
        ]
        places = [(n, where) for n in span if (where := where_at(passage, n))]
        for at, kind in words:
            open_ = [
                (p, "leg" if kind == "radiation" and _only_a_knee(passage, p) else where)
                for p, where in places if not _is_own_item(passage, at, p, covered)
            ]  # fmt: skip
            yield from _joined(passage, at, kind, open_)
        if {k for _, k in words} <= {"pain", "radiation"}:
            yield from _ways(passage, [at for at, w in places if w == "leg"])
    yield from shared_pains(passage)
    yield from _bare(passage)


_BARE = listed("weak weaker")


def _bare(passage: Passage) -> Iterator[Symptom]:
    """`Weak too`, `he is weak`: nothing but the word, which may be of the legs."""
    alone = all(t.word in passage.listed("beside weak") | _BARE for t in passage.tokens)
    for at in passage.places(_BARE) if alone else []:
        yield Symptom(("leg_weakness",), at, at)


def _ways(passage: Passage, legs: list[int]) -> Iterator[Symptom]:
    """`LBP 5 wks, R leg to calf`: an item that is a way says how far the pain goes."""
    for at in legs:
        end = passage.past(at + 1, passage.listed("moving along") | _SIDES | {">", "-"})
        before = passage.word(passage.back_over(at - 1, _SIDES))
        alone = {before, passage.word(end + 1)} <= _ENDS and end > at + 1
        if alone and where_at(passage, end) == "low leg":
            far = "leg" if _only_a_knee(passage, end) else "low leg"
            yield Symptom(MADE["pain", far], at, end)


def _is_own_item(passage: Passage, at: int, place_at: int, covered: set[int]) -> bool:
    """`Numbness, tingling, saddle anesthesia`, `pain and has leg pain`: a place of another phrase."""
    between = passage.words(min(at, place_at) + 1, max(at, place_at))
    shared = not _WHERE_IN.isdisjoint(between[-3:])
    apart = "," in between or (at < place_at and "and" in between)
    return place_at in covered and apart and not shared


_WHERE_IN = listed("in of down into around")
"""`Pain, numbness or tingling in the legs` has one place."""


def _joined(
    passage: Passage, at: int, kind: str, places: list[tuple[int, str]]
) -> Iterator[Symptom]:
    if kind == "radiation" and not (
        _is_moving(passage, at) and _is_of_pain(passage, at)
    ):
        return
    if passage.word(passage.past(at + 1, _WHOM)) in _GIVEN:
        return  # `his leg gives him grief`
    window = _LONG_WAY if kind == "radiation" else _WINDOW
    reached = [p for p in places if _linked(passage, at, p[0], window)]
    if kind in {"radiation", "pain"} or passage.word(at) in _HEALTHY:
        reached = [p for p in reached if not _is_barred(passage, at, p[0])]
    reached = [p for p in reached if not _is_well_by_itself(passage, at, p[0])]
    nearest = sorted(
        reached, key=lambda p: (_is_across(passage, at, p[0]), abs(p[0] - at))
    )
    joins = _ON_THE_WAY if kind in {"radiation", "pain"} else _JOINS
    joined = _coordinated(passage, at, nearest, joins)
    made = [
        (p, MADE[kind, where])
        for p, where in joined
        if (kind, where) in MADE and not (kind == "pain" and _only_a_knee(passage, p))
    ]
    start = min([at, *(p for p, _ in made)])
    for place_at, findings in made:
        last = max(at, place_at)
        if _is_apart(passage, place_at + 1, at, kind):
            start = at
        if _is_trouble(passage, at, start, last):
            yield Symptom(findings, start, last, place_at)
    if kind != "trouble" and any(where == "other" for _, where in joined):
        yield Symptom((), at, at)


def _is_apart(passage: Passage, first: int, at: int, kind: str) -> bool:
    """`No leg pain, some tingling`, or `some tingling` behind it: told by itself."""
    words = {*passage.words(first, at)}
    kinds = {kind_at(passage, between) for between in range(first, at)}
    marks = _DENYING if kind in kinds else _DENYING | {",", "-"}
    other = bool(kinds - {None, kind}) and not _AMOUNTS.isdisjoint(words)
    return other or not marks.isdisjoint(words)


def _is_across(passage: Passage, at: int, place_at: int) -> bool:
    """`No numbness left foot, numbness right foot`: each has the place on its own side."""
    return "," in passage.words(min(at, place_at) + 1, max(at, place_at))


def _only_a_knee(passage: Passage, place_at: int) -> bool:
    """`knee pain` is another complaint, and what runs to the knee stays above it."""
    if passage.word(place_at) not in {"knee", "knees"}:
        return False
    return not _BEYOND & set(passage.words(place_at - 3, place_at))


def _coordinated(
    passage: Passage, at: int, nearest: list[tuple[int, str]], joins: frozenset[str]
) -> list[tuple[int, str]]:
    """The nearest place of each kind, later ones only if joined: `feet or legs`."""
    kept: dict[str, int] = {}
    for place_at, where in nearest:
        between = passage.words(min(at, place_at) + 1, max(at, place_at))
        apart = _is_across(passage, at, place_at) or joins.isdisjoint(between)
        apart &= not _is_listed(passage, at, place_at)
        if where not in kept and not (apart and kept.keys() - {"back"}):
            kept[where] = place_at
    return [(place_at, where) for where, place_at in kept.items()]


def _is_listed(passage: Passage, at: int, place_at: int) -> bool:
    """`To the buttock, thigh, and calf`: three places or more are one list."""
    between = range(at + 1, place_at)
    places = sum(where_at(passage, n) is not None for n in between)
    alone = all(kind_at(passage, n) is None for n in between)
    told = passage.word(place_at + 1) in {"is", "are"}
    joined = not _JOINS.isdisjoint(passage.tokens[n].key for n in between)
    return places > 1 and alone and not told and joined


def _is_moving(passage: Passage, at: int) -> bool:
    """`goes` and `down` are pain only with a way to go."""
    word = passage.word(at)
    if word == ">":
        return _is_arrow_of_pain(passage, at)
    if word.startswith(("radiat", "shoot", "radicul", "travel", "spread")):
        return True
    if passage.word(at - 1) in {"and", "&"} and passage.word(at - 2) in _COMES:
        return False
    if word == "down":
        before = set(passage.words(at - 4, at))
        return bool(before & listed("pain pains go goes going shooting radiating it"))
    return passage.says("moving along", at + 1)


def _is_of_pain(passage: Passage, at: int) -> bool:
    """`Numbness going to the foot`, `a rash that spreads`: no pain has been told."""
    seldom = passage.tokens[at].key in _SELDOM_OF_PAIN
    first = at - _LONG_WAY if seldom else passage.sentence_of(at).first
    before = range(max(first, 0), at)
    kinds = {kind_at(passage, n) for n in before}
    if "pain" in kinds or any(where_at(passage, n) == "back" for n in before):
        return True
    of_skin = not _OF_SKIN.isdisjoint(passage.tokens[n].key for n in before)
    return not (seldom or of_skin or kinds & {"numbness", "weakness"})


_OF_SKIN = {*map(key_of, listed("rash redness swelling oedema edema bruise bruising cellulitis shingles ulcer"))}  # fmt: skip
_SELDOM_OF_PAIN = {key_of(word): "radiation" for word in listed("went gone now also")}
"""Of a pain only behind its name: `back pain, went to the leg`."""


def _is_arrow_of_pain(passage: Passage, at: int) -> bool:
    """`LBP -> L buttock + post thigh`."""
    said = passage.words(at - _ARROW_REACH, at)
    return said[-1:] == ["-"] and not _ACHES.isdisjoint(said)


_ARROW_REACH = 4
_ACHES = listed("lbp pain pains back sciatica ache radiates radiating radiation rads")


def _linked(passage: Passage, at: int, place_at: int, window: int) -> bool:
    if abs(at - place_at) > window:
        return False
    low, high = min(at, place_at) + 1, max(at, place_at)
    answered = any(
        said in _ANSWERS and then == ","
        for said, then in pairwise(passage.words(low, high))
    )  # `weakness no, numbness L foot`
    if answered or any(_is_minus(passage, n) for n in range(low, high)):
        return False
    return _is_only_of(passage, range(low, high), _links(passage) | _ALSO | _DENYING)


def _links(passage: Passage) -> frozenset[str]:
    return passage.listed("beside a symptom") | passage.listed("moving along")


def _is_only_of(passage: Passage, places: range, links: frozenset[str]) -> bool:
    """Whether some words are all of a symptom, its place or what stands between them."""
    return all(
        passage.word(n) in links or kind_at(passage, n) or where_at(passage, n)
        for n in places
    )


def _is_barred(passage: Passage, at: int, place_at: int) -> bool:
    """`Radiating to the buttock, not past the knee`; `bowels ok and no probs with bladder`.

    Of `pain, tingling both feet` the place is of what stands behind the one comma alone.
    """
    low, high = min(at, place_at) + 1, max(at, place_at)
    between = passage.words(low, high)
    named = any(kind_at(passage, n) for n in range(low, high))
    other = between[:1] == [","] and named
    if other and between.count(",") == 1 and (_WHERE_IN | _JOINS).isdisjoint(between):
        return True
    well = passage.word(at) in _HEALTHY and at < place_at
    return not (_DENYING if well else _DENYING - {"no"}).isdisjoint(between)


def _is_well_by_itself(passage: Passage, at: int, place_at: int) -> bool:
    """`Bowels ok and no probs with bladder`: of the first all is told."""
    between = passage.words(place_at + 1, at)
    return "no" in between and not _HEALTHY.isdisjoint(between)


def _is_minus(passage: Passage, at: int) -> bool:
    """`Pain to the calf, -weakness`: a minus sign opens a statement of its own."""
    led = leads(passage.tokens, at) or passage.word(at - 1) == ","
    return led and passage.word(at) in {"-", "+"}


def _is_trouble(passage: Passage, at: int, first: int, last: int) -> bool:
    """Whether a function is told to be lost; what names a symptom always tells one.

    Behind `legs normal power` a comma and `no` deny something else.
    """
    if not passage.says("may be well", at):
        return True
    sentence = passage.sentence_of(at)
    end = min(last + 4, sentence.end)
    behind = passage.words(first, end)
    unwell = any(a in _UNWELL and b in _HEALTHY for a, b in pairwise(behind))
    well = not _HEALTHY.isdisjoint(passage.words(first, last + 1))
    lost = passage.words(max(first - 3, sentence.first), last + 1 if well else end)
    return unwell or not passage.listed("lost").isdisjoint(lost)


def shared_pains(passage: Passage) -> Iterator[Symptom]:
    """`Leg and low back pain`, `pain in back and leg`: what is said of both places."""
    for match in passage.matches:
        if "back_complaint" not in match.names:
            continue
        last = kind_at(passage, match.last)
        place_at = (
            _place_before(passage, match.first) if last == "pain"
            else _place_after(passage, match)
        )  # fmt: skip
        where = where_at(passage, place_at) if place_at is not None else None
        findings = MADE.get(("pain", where or ""))
        if findings and place_at is not None and not _only_a_knee(passage, place_at):
            first, end = min(place_at, match.first), max(place_at, match.last)
            yield Symptom(findings, first, end)


def _place_before(passage: Passage, first: int) -> int | None:
    """The place joined to a back pain that follows, unless something else is said of it."""
    at = passage.back_over(first - 1, _OF_BACK)
    place_at = at - 1
    joined = passage.word(at) in _JOINS | {">", "="}
    if not joined or place_at < 0 or not _is_place(passage, place_at):
        return None
    before = passage.back_over(place_at - 1, _SIDES)
    other = before >= 0 and kind_at(passage, before) is not None
    placed = passage.word(before) in {"in", "of", "between"}
    return None if other or placed else place_at


def _place_after(passage: Passage, match: Match) -> int | None:
    """The place joined to a pain in the back, unless something else is said of it."""
    pained = any(kind_at(passage, n) == "pain" for n in match.places)
    of_back, at = where_at(passage, match.last) == "back", match.last + 1
    if not (pained and of_back) or passage.word(at) not in _JOINS:
        return None
    at, end = passage.past(at + 1, _SIDES), len(passage.tokens)
    ails = at + 1 < end and kind_at(passage, at + 1)
    return at if at < end and _is_place(passage, at) and not ails else None


def _is_place(passage: Passage, at: int) -> bool:
    return where_at(passage, at) in {"leg", "low leg"}


_ANSWERS = listed("no n neg negative nil none absent yes y pos positive present")
_DENYING = listed("no not isn't aren't isnt arent")
"""`Saddle area not numb`: behind the place, the denial is of the symptom."""
_UNWELL = _DENYING - {"no"}
"""`Strength not normal`, `power isn't full`."""
_COMES = listed("comes come coming")
_ENDS = listed(", . ; ) \n pain radiation and with w/ since for x") | {""}
_SIDES = listed("lower down : right left r l rt lt both his her the my")
_OF_BACK = listed("low lower mid upper left right")
