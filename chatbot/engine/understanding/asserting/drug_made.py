"""A sign that a medicine made: `tizanidine d/c'd 2/2 hypotension`, `tramadol made her vomit`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed

_BY_DRUG = frozenset({"shock", "visceral_symptoms"})
_CAUSES = (["2", "/", "2"], ["d/t"], ["due", "to"], ["because", "of"], ["secondary", "to"])  # fmt: skip
_MADE = tuple(
    [verb, *whom]
    for verb in listed("made makes gave gives caused causes causing giving")
    for whom in ([], ["her"], ["him"], ["me"], ["them"], ["pt"], ["the", "patient"])
)
_DOES = listed("hurts hurt upsets upset bothers bothered irritates irritated burns burned kills")  # fmt: skip
"""What a medicine does to a stomach: `ibuprofen helps but hurts her stomach`."""
_TOOK = listed("took tried had given taken")
"""`Tried tramadol once and vomited`, where `took naproxen, now vomiting` is of today."""
_UNDER = listed("on with from after")
_THE = listed("the a an his her my one two taking first each every some that")
"""`Vomited after the codeine`."""
_STOPPED = listed("stopped stop quit d/c d/c'd dc'd discontinued held withdrawn")
_REASON_LED = listed(", - ( : > 2 / ' d for with bc")
_GIVEN_UP = frozenset({"past", "stopped", "unknown"})
_BRACKET = 8
_NOW = listed("now none today currently")
_REACH = 4


def is_drug_made(passage: Notebook, match: Match, finding: str) -> bool:
    """`Tizanidine d/c'd 2/2 hypotension`, `tramadol made her vomit`, `faint on tizanidine`."""
    if _is_in_bracket(passage, match):
        return True
    sentence = passage.sentence_of(match.first)
    if finding not in _BY_DRUG:
        return False
    drugs = [
        m for m in passage.named_treatments if sentence.first <= m.first < sentence.end
    ]
    earlier = [m for m in drugs if m.last < match.first]
    before = passage.words(sentence.first, match.first)
    led_by_made = any(before[-len(c) :] == c for c in _MADE)
    if earlier and (led_by_made or any(before[-len(c) :] == c for c in _CAUSES)):
        given_up = (t for t in passage.treatments if t.status in _GIVEN_UP)
        named = earlier[-1].start
        return led_by_made or any(t.start <= named < t.end for t in given_up)
    led = passage.word(match.first) in _DOES or before[-2:] == ["-", ">"]
    made = (earlier and led) or _made_by_it(passage, match, before)
    around = [*before[-2:], *passage.words(match.last + 1, match.last + 1 + _REACH)]
    took = earlier and passage.word(earlier[-1].first - 1) in _TOOK
    joined = finding != "shock" and "and" in before[-2:]
    made |= bool(took) and joined and _NOW.isdisjoint(around)
    if made or _is_why_stopped(passage, match):
        return True
    at = passage.past(match.last + 2, _THE)
    under, known = passage.word(match.last + 1) in _UNDER, passage.lexicon.relievers
    return under and any(m.first == at and known & m.names for m in drugs)


def _is_why_stopped(passage: Passage, match: Match) -> bool:
    """`Zanaflex stopped, low bp`, where an NSAID may have bled and it may be `low now`."""
    at = passage.back_over(match.first - 1, _REASON_LED)
    sedating, of = passage.lexicon.within(["sedating"]), passage.lexicon.class_of
    near = [m for m in passage.named_treatments if 0 <= at - m.last <= _REACH]
    ended = [m for m in near if _is_ended(passage, m, at)]
    now = passage.words(match.last + 1, match.last + 1 + _REACH)
    known = any(of.get(name) in sedating for m in ended for name in m.names)
    return known and _NOW.isdisjoint(now)


def _is_ended(passage: Passage, drug: Match, at: int) -> bool:
    """`Zanaflex stopped`, and `stopped the zanaflex 4 mg` up to its dose."""
    led = passage.word(passage.back_over(drug.first - 1, _THE))
    bare = passage.taken.issuperset(range(drug.last + 1, at + 1))
    return passage.word(at) in _STOPPED or (bare and led in _STOPPED)


def _made_by_it(passage: Passage, match: Match, before: list[str]) -> bool:
    """Of `took a Vicodin. It made me throw up` the vomiting."""
    made = next((len(c) for c in _MADE if before[-len(c) :] == c), 0)
    by_it = before[-made - 1 : -made] in (["it"], ["they"], ["that"], ["which"])
    named = any(m.first < match.first for m in passage.named_treatments)
    return bool(made) and by_it and named


def _is_in_bracket(passage: Notebook, match: Match) -> bool:
    """`Tried TCAs (urinary retention)`: in brackets after a drug that was given up."""
    words = passage.words(match.first - _BRACKET, match.first)[::-1]
    opened = next((n for n, w in enumerate(words) if w in {"(", ")"}), None)
    if opened is None or words[opened] != "(":
        return False
    bracket = passage.tokens[match.first - 1 - opened]
    return any(
        t.end <= bracket.start
        and not passage.text[t.end : bracket.start].strip()
        and t.status in _GIVEN_UP
        for t in passage.treatments
    )
