"""Where a text says a sign that is made of groups of words.

The words of a pattern stand in one clause, in order, with little between them; what is
said of one part of the body is not said of another, unless the two are joined.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from chatbot.engine.understanding.text.grammar_table import GrammarTable, SignRow
from chatbot.engine.understanding.text.token import (
    SKIPPED,
    Token,
    key_of,
    listed,
    place_of,
)
from chatbot.engine.written import Phrases

_NEAR = 6
"""How many words away another meaning is looked for."""
_PASSED = SKIPPED | listed("- / ' : left right lt rt l r \" * ~")
_SIDES = listed("left right lt rt l r")
_SPEAKERS = listed("he she they i we pt")
_STOPS = listed("but however whereas denies denied no not without w/o wo sans if except unless nor although though "
                "apart besides never doesn't don't didn't isn't wasn't aren't haven't hasn't hadn't weren't "
                "any difficulty trouble possible possibly probable probably suspected maybe versus vs rule "
                "yes positive pos negative neg +ve -ve fine ok okay ; ( ) ? ! , . -") | {"\n"}  # fmt: skip
"""No sign reaches over these."""
_OF_ELSE = listed("weakness weak retention incontinence incontinent numbness numb tingling leak leaking leakage "
                  "loss drop mri ct xray x-ray scan scans imaging bloods labs vitals obs mood appetite sleep sleeping "
                  "slept walk walks walking gait abdomen abdo")  # fmt: skip
"""What is well behind one of these is not what stands before it: `urinary retention, MRI normal`."""
_ENDS = frozenset(",;.?!\n") | {"but"}
_JOINS = listed("and or , / + & plus to into in of on around round over at down from up "
                "both inner outer upper lower also well as")  # fmt: skip
"""Between two parts of the body, they make what is said of one hold of the other."""
_AND = listed("and & + with")
_DENIALS = listed("no denies denied without nil")
_FUNCTIONS = listed("urine urination wee pee peeing weeing bladder waterworks bowel bowels bm stool stools poo pooing b/b b&b "
                    "power strength motor sensation reflexes gait tone walking")  # fmt: skip
_WORKS = listed("normal ok okay fine good intact well alright nad nl wnl unremarkable "
                "working full 5/5 unaffected clear")  # fmt: skip
_AILS = listed("numb numbness tingling tingles pain pains painful ache aches aching weak weakness burning hurts sore "
               "heavy needles paraesthesia paresthesia dead sciatica leaking leaks incontinent incontinence")  # fmt: skip
"""`Numb leg and urine normal`: each of the two is said of its own."""


class Hit(NamedTuple):
    """A sign found: its row, and the tokens that fill its slots."""

    row: SignRow
    tokens: tuple[int, ...]
    doubted: bool
    """Whether something nearby makes it only possible."""

    @property
    def first(self) -> int:
        """The first token."""
        return self.tokens[0]

    @property
    def last(self) -> int:
        """The last token."""
        return self.tokens[-1]


class _Filled(NamedTuple):
    """Words `first` up to, not including, `end` that fill a slot."""

    first: int
    end: int


class Grammar:
    """All signs of one content."""

    def __init__(self, table: GrammarTable) -> None:
        self._fillers = Phrases(table["fillers"])
        self._places = frozenset(table["places"])
        self.keys = frozenset(table["keys"])
        """Every key of a phrase that fills a slot."""
        self._signs = table["signs"]
        self._opening: dict[int, list[tuple[frozenset[int], SignRow]]] = {}

    def _from(self, slot: int) -> list[tuple[frozenset[int], SignRow]]:
        """Patterns that open with a slot, each with all that it needs."""
        known = self._opening.get(slot)
        if known is None:
            rows = map(SignRow.read, self._signs.get(str(slot), ()))
            known = self._opening[slot] = [(frozenset(r.slots), r) for r in rows]
        return known

    def find(self, tokens: list[Token], keys: list[str]) -> list[Hit]:
        """Return the signs said in the tokens of one sentence, numbered from its first."""
        at = [
            n
            for n, token in enumerate(tokens)
            if (
                token.word not in _PASSED
                or _tells(tokens, n)
                or _ends_denial(tokens, n)
            )
            and not (token.word in _MAY_LEAD and _leads_to_part(tokens, n))
        ]
        filled = self._filled([keys[n] for n in at])
        rows = list(self._rows_of(filled))
        if not rows:
            return []
        clause = _Clause([tokens[n].word for n in at], filled, self._places)
        found: dict[Hit, None] = {}
        for row in rows:
            for places in clause.matches(row):
                inside = [at[w] for p in places for w in range(p.first, p.end)]
                doubted = clause.is_near(row.doubts, places)
                found[Hit(row, tuple(inside), doubted=doubted)] = None
        return list(found)

    def _rows_of(self, filled: Mapping[int, list[_Filled]]) -> Iterator[SignRow]:
        """The patterns of which every slot is filled."""
        slots = frozenset(filled)
        for slot in filled:
            for needed, row in self._from(slot):
                if needed <= slots:
                    yield row

    def _filled(self, keys: list[str]) -> dict[int, list[_Filled]]:
        found: dict[int, list[_Filled]] = {}
        fillers, count = self._fillers.get, len(keys)
        for first, said in enumerate(keys):
            longer, end = said, first + 1
            while longer:
                slots, goes_on = fillers(longer)
                place = _Filled(first, end)
                state = _feels_no_such(keys[first:end], keys[end : end + 2])
                for slot in () if state else slots:
                    found.setdefault(slot, []).append(place)
                longer = f"{longer} {keys[end]}" if goes_on and end < count else ""
                end += 1
        return found


def _feels_no_such(said: list[str], after: list[str]) -> bool:
    """`Does not feel numb`: what is denied is the state, where `does not feel` is numb."""
    state = next((key for key in after if key != "any"), "")
    return said[-1] == _FEEL and state in _STATES and not _DENIED.isdisjoint(said)


_FEEL = key_of("feel")
_DENIED = {*map(key_of, listed("not don't doesn't didn't isn't never aren't"))}
_STATES = {*map(key_of, listed("numb numbness dead tingly weak weaker heavy stiff sore tired unsteady odd funny different"))}  # fmt: skip


def _ends_denial(tokens: list[Token], at: int) -> bool:
    """A dash behind a denial: `no numbness - can't pee` is no numbness on passing urine."""
    if tokens[at].word != "-" or not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1].end, tokens[at + 1].start
    item = [t.word for t in tokens[:at]]
    low = next((n for n in range(at, 0, -1) if item[n - 1] in _ENDS), 0)
    apart = before < tokens[at].start and tokens[at].end < after
    return apart and not _DENIALS.isdisjoint(item[low:])


def _leads_to_part(tokens: list[Token], at: int) -> bool:
    """`Numbness, particularly around the bottom`, `XR +ve for a fracture`: nothing ends there."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    shown = tokens[at].word in _SHOWN and after == "for"
    return shown or (tokens[at].word == "," and after in _MOSTLY)


_SHOWN = listed("+ve pos positive")
_MAY_LEAD = _SHOWN | {","}
_MOSTLY = listed("particularly especially specifically mainly mostly chiefly")


def _tells(tokens: list[Token], at: int) -> bool:
    """Articles and sides are passed over, but not `left and right` nor the `L` of L2."""
    word = tokens[at].word
    if at and word == "right" and tokens[at - 1].word == "not":  # is no side
        return True
    if word not in _SIDES or at + 1 == len(tokens):
        return word in _SIDES and _is_other_side(tokens, at - 2, at)
    tight = tokens[at + 1].start == tokens[at].end
    level = word in {"l", "r"} and tight and tokens[at + 1].kind == "number"
    return (
        level
        or _is_other_side(tokens, at, at + 2)
        or _is_other_side(tokens, at - 2, at)
    )


def _is_other_side(tokens: list[Token], first: int, last: int) -> bool:
    """`left and right`, `r + l`, `R > L`."""
    if first < 0 or last >= len(tokens):
        return False
    joined = tokens[first + 1].word in {"and", "&", "+", "or", ">"}
    return joined and {tokens[first].word, tokens[last].word} <= _SIDES


class _Clause:
    """The telling words of one sentence, and the slots they fill."""

    def __init__(
        self, words: list[str], filled: dict[int, list[_Filled]], places: frozenset[int]
    ) -> None:
        self._words = words
        self._places = places
        self.filled = filled
        self._of_body = {
            at
            for slot in places
            for p in filled.get(slot, ())
            for at in range(p.first, p.end)
        }
        joins = [at for at, word in enumerate(words) if word in _AND]
        self._parted = frozenset(at for at in joins if self._parts(at))

    def _parts(self, at: int) -> bool:
        """Whether an `and` stands between what ails and a function that works."""
        words, named = self._words, at + 1
        while words[named : named + 1] and words[named] in _FUNCTIONS | _AND:
            named += 1
        low = next((n for n in range(at, 0, -1) if words[n - 1] in _ENDS), 0)
        works = named > at + 1 and not _WORKS.isdisjoint(words[named : named + 2])
        return works and not _AILS.isdisjoint(words[low:at])

    def matches(self, row: SignRow) -> Iterator[tuple[_Filled, ...]]:
        """Fill the slots of a row, each with its nearest words; all can be filled."""
        for opened in self.filled[row.slots[0]]:
            found = self._complete(row, (opened,))
            if found and not self.is_near(row.unless, found):
                yield found

    def _complete(
        self, row: SignRow, placed: tuple[_Filled, ...]
    ) -> tuple[_Filled, ...] | None:
        if len(placed) == len(row.slots):
            return placed
        slot, gap = row.slots[len(placed)], row.gaps[len(placed)]
        after = placed[-1].end
        body = set() if self._places.isdisjoint(row.slots) else self._of_body
        near = [
            p
            for p in self.filled[slot]
            if self._reaches(range(after, p.first), gap, body)
            if row.means != "absent"
            or _OF_ELSE.isdisjoint(self._words[after : p.first])
        ]
        for place in sorted(near, key=lambda p: (p.first, -p.end)):
            found = self._complete(row, (*placed, place))
            if found:
                return found
        return None

    def _reaches(self, between: range, gap: int, body: set[int]) -> bool:
        """Whether little comes between, and no part of the body that is not joined."""
        if between.stop < between.start:
            return False
        if not self._parted.isdisjoint(between):
            return False
        other = next((n for n in between if n in body), between.stop)
        plain = self._words[between.start : other]
        joined = all(
            n in body or self._words[n] in _JOINS for n in range(other, between.stop)
        )
        # `no drugs well he did inject heroin`: the second clause is a sign of its own
        anew = any(w == "well" and who in _SPEAKERS for w, who in pairwise(plain))
        open_ = _STOPS.isdisjoint(plain) and not anew
        return len(plain) <= gap and joined and open_

    def is_near(self, slots: Iterable[int], found: tuple[_Filled, ...]) -> bool:
        """Whether one of these slots is filled in the same clause, near what was found."""
        first, end = found[0].first, found[-1].end
        low = next((n for n in range(first, 0, -1) if self._words[n - 1] in _ENDS), 0)
        high = place_of(self._words, _ENDS, end)
        near = range(max(low, first - _NEAR), min(high, end + _NEAR))
        return any(p.first in near for s in slots for p in self.filled.get(s, ()))
