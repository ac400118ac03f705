"""Signs made of several words, set among the phrases that were found."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.asserting.stop import REPORTERS, SYMPTOMS, VERBS
from chatbot.engine.understanding.text.grammar import Hit
from chatbot.engine.understanding.text.grammar_table import Means
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.lexicon_table import Entry
from chatbot.engine.understanding.text.token import (
    PAUSES,
    SKIPPED,
    Token,
    listed,
    up_to,
)

_SUBJECTS = listed("he she they i")
_OWNERS, _BEHIND = listed("the his her my their"), 4
_WHEN = listed("when if as while that because after since")
_PASSED = SKIPPED | listed("is are was were")


class _Made(NamedTuple):
    """A sign as a match, and the tokens that it is made of."""

    match: Match
    used: frozenset[int]

    @property
    def is_well(self) -> bool:
        return all(e.means == "absent" for e in self.match.entries)

    @property
    def is_sure(self) -> bool:
        return any(e.means != "possible" for e in self.match.entries)


def with_signs(
    phrases: list[Match], signs: Iterable[tuple[Hit, int]], tokens: list[Token]
) -> list[Match]:
    """Add signs to phrases; each stands in for the phrases that it is made of.

    A phrase that holds a whole sign says it better, and stays alone.
    """
    made = [_made(hit, start, tokens) for hit, start in signs]
    if not made:
        return phrases
    made = [m for m in made if not any(_runs_into(m, o, tokens) for o in made)]
    well = [m.match for m in made if m.is_well]
    made = [m for m in made if not any(_is_said(m, p) for p in phrases)]
    made = [m for m in made if not any(_ends_in_well(m, p) for p in [*phrases, *well])]
    made = _told_once(m for m in made if not _bridges(m, phrases))
    kept = [p for p in phrases if not any(_is_part(p, m, tokens) for m in made)]
    return sorted([*kept, *(m.match for m in made)], key=lambda m: (m.first, m.last))


def _made(hit: Hit, start: int, tokens: list[Token]) -> _Made:
    first, last = hit.first + start, hit.last + start
    means: Means = "possible" if hit.doubted else hit.row.means
    entries = tuple(Entry("finding", name, means) for name in hit.row.says)
    span = tokens[first].start, tokens[last].end
    match = Match(entries, first, last, *span, is_made=True)
    return _Made(match, frozenset(start + at for at in hit.tokens))


def _told_once(made: Iterable[_Made]) -> list[_Made]:
    """Join signs that share words and say the same: sure if one is, from where one opens.

    In `can't get erections since` the rest alone would be denied by its own `can't`.
    """
    kept: list[_Made] = []
    for sign in sorted(made, key=lambda m: (m.match.first, -m.match.last)):
        met = next(
            (
                k for k in kept
                if sign.match.names <= k.match.names and sign.match.first <= k.match.last
                and k.match.first <= sign.match.last
            ),
            None,
        )  # fmt: skip
        if met is None:
            kept.append(sign)
        elif sign.match.names == met.match.names:
            kept[kept.index(met)] = _joined(met, sign)
    return kept


def _joined(one: _Made, other: _Made) -> _Made:
    """The first, which is sure if the other is; what dates the other stays outside.

    What is said to be well stands only where nothing else is told.
    """
    sure = other if one.is_well or not (one.is_sure or other.is_well) else one
    match = one.match._replace(entries=sure.match.entries)
    return _Made(match, one.used)


def _runs_into(sign: _Made, other: _Made, tokens: list[Token]) -> bool:
    """`Loss of appetite he did lose a stone in weight`: what he did is told by itself.

    So is what a relative has, in `cancer: mother lung`.
    """
    first, own = sign.match.first, other.match.first
    same = sign.match.names == other.match.names and own < sign.match.last
    said = [t.word for t in tokens[first : sign.match.last + 1]]
    kin = (w in RELATIVES and then not in REPORTERS for w, then in pairwise(said))
    if ":" in said and any(kin):
        return True
    before = pairwise(said[: own - first]) if own > first else ()
    told = same and any(w in _SUBJECTS and b not in _WHEN for b, w in before)
    return told or _holds_two(tokens, first, sign.match.last)


def _holds_two(tokens: list[Token], first: int, last: int) -> bool:
    """`Change in pain the saddle area`, before `feels dead`: the second part opens a sentence."""
    words = [t.word for t in tokens[first : last + _BEHIND]]
    pairs = enumerate(pairwise(words[: last - first]), start=1)
    opened = (n for n, (b, w) in pairs if b in SYMPTOMS and w in _OWNERS)
    return any(not VERBS.isdisjoint(up_to(words[n:], PAUSES)) for n in opened)


def _is_said(sign: _Made, phrase: Match) -> bool:
    """Whether a phrase says it better: one that holds it, or the same that opens before."""
    own = sign.match
    longer = phrase.last - phrase.first > own.last - own.first
    same = sign.match.names <= phrase.names
    if same and phrase.first < own.first <= phrase.last:
        return True
    within = phrase.first <= own.first and own.last <= phrase.last
    return within and phrase.is_finding and (longer or same)


def _ends_in_well(sign: _Made, phrase: Match) -> bool:
    """Of `numb thigh, saddle fine` the saddle is of what is said to be well."""
    own, well = sign.match, phrase.is_denial and not sign.is_well
    opens = own.first < phrase.first == own.last < phrase.last
    return well and opens and own.names <= phrase.names


def _bridges(sign: _Made, phrases: list[Match]) -> bool:
    """Of `foot drop or weight loss` the `drop or weight`: between what two phrases say.

    So is the `urinary` with the `numbness` of `urinary retention, saddle numbness`, and
    the `leg` with that of `no leg pain some numbness`.
    """
    first, last = sign.match.first, sign.match.last
    names = [(p, p.names) for p in phrases if p.is_finding]
    sure = {
        e.name for p in phrases if p.first <= last <= p.last
        for e in p.entries if e.means == "present"
    }  # fmt: skip
    others = [p for p, n in names if not sign.match.names & n]
    opened = any(p.first <= first <= p.last < last for p in others if p.first < p.last)
    ended = any(p.first <= last <= p.last for p in others)
    told = sign.match.names <= {
        e.name for p, _ in names if first <= p.first < p.last <= last
        for e in p.entries if e.means == "present"
    }  # fmt: skip
    return (opened and sign.match.names <= sure) or ((opened or ended) and told)


def _is_part(phrase: Match, sign: _Made, tokens: list[Token]) -> bool:
    """Whether a sign is made of a phrase: of every word of it that tells."""
    first, last = sign.match.first, sign.match.last
    same = phrase.names <= sign.match.names
    if phrase.is_treatment or not first <= phrase.first <= last:
        return False
    if same or phrase.last > last or phrase.last - phrase.first == last - first:
        return same
    return all(at in sign.used or tokens[at].word in _PASSED for at in phrase.places)
