"""Text cut into words and sentences, with the signs of clinical shorthand named.

Letter case and white space never matter, but for a line break, which may end a
sentence. Every word keeps where it stood in the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import NONE, listed, since

END = "\n"
"""The word that ends a sentence, whatever sign stood there."""
MINUS = "(-)"
PLUS = "(+)"
MAYBE = "+/-"
"""Before what may be: `?CES`, `+/- weakness`."""
DASH = "--"
"""A dash between words that have space around them."""
ASKS = "?" + END
"""A question mark that ends a sentence; kept as two words."""
ASKED = "?:"
"""A question mark with its answer behind it: `chills? no`."""
DELIMITERS = frozenset({END, ",", ":", "(", ")", "[", "]", "=", '"', "?", DASH, ASKED})

_WORD = expression(
    r"""\(\s*[-+\u2212\u2013?]\s*\)          # (-)
      | [-+\u2212\u2013][vV][eE](?![^\W_])   # -ve
      | [-\u2212\u2013\u2014]{2,}             # --
      | \+/[-\u2212\u2013]|\u00b1            # +/-
      | [wWhHsScCrRdDbB]/[oOpPtTlL](?:[uU][tT])?(?![^\W_])  # w/o, h/o, s/p
      | [^\W\d_][^\W_]*(?:['\u2019][^\W\d_]+)*
      | \d+(?:[.,/]\d+)*
      | \n
      | [^\s\w]""",
    re.VERBOSE,
)
_HYPHENS = frozenset("-\u2212\u2013\u2014")
_STOPS = frozenset(".;!|\u2022\u00b7\u2026\u3002")
_QUOTES = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
_TELL = frozenset(',:()[]="/&%<>@')
"""Other marks say nothing here: `fever denied*`, `chills denied \u2122`."""
_BULLETS = _HYPHENS | frozenset("*\u2022\u00b7")
_ITEM_ENDS = frozenset(",.;\n")
_TELLING = listed(
    "are is was were fell takes feels went lost the my his her i he she has have had got"
)
"""A dash behind a sentence is a pause: `legs are weak -`, `numb between the legs -`."""
_OPENS_CLAUSE = listed("since and but it its i i'm he she they my the then this that when which because so "
                       "also now started worse not no")  # fmt: skip
"""A dash before one is a pause, though no space is before or behind it: `fever- since monday`."""
_SIGNED, _SIGNED_REACH = _ITEM_ENDS | _HYPHENS | frozenset(";/)]+"), 3
_HEAD = 8
_LIST_HEADS = listed("if precautions netting netted safety-netting warning warnings "
                     "denies denied negatives")  # fmt: skip
"""`Return if: numb; weak`, `safety netting given:`, `denies:`."""
_DENYING_HEADS = listed("no nil none neg negative absent without never")
"""Right before the colon, or with `for` between: `negative for:`, `no:`."""
_DENYING = _DENYING_HEADS | listed("denies denied denying not any for or")
_LIST_MARKS = _STOPS | {"\n"}
_LONGEST_ITEM = 5
_NO_ITEM = frozenset(":.") | listed("on has is takes tried reports x for since")
_STEMS = {"ca": "can", "wo": "will", "ai": "is", "sha": "shall"}
_BARE_NOT = listed("dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt cant "
                   "wont couldnt wouldnt shouldnt")  # fmt: skip
_COMPOUND = _BARE_NOT | {"cannot"}
_ABBREVIATIONS = listed("dr mr mrs ms vs approx dept st incl esp")
_SIDES = frozenset("lrmf")
"""`Pain on the R.`, `56M.` end a sentence; `Mr R. Smith` does not."""
_TITLED = listed("mr mrs ms miss dr prof") | {".", END}
SHORT_PATIENT = listed("pt pts")
_PATIENT_AFTER = _STOPS | listed("this the my our :") | {"\n"}
PATIENT_DOES = listed("is was has had states reports denies presents c/o complains "
                      "with w says describes admits notes took takes tried failed did "
                      "comes seen returns also who")  # fmt: skip
"""`Pt. is`: no sentence ends there."""
_ANSWERS = listed("no yes n y nope nah yep yeah none nil never denies denied neg "
                  "negative pos positive unsure unknown maybe not")  # fmt: skip
_GOES_ON = listed("and or nor of the a an with no any denies for to in on is has are "
                  "was but , / ( - & +")  # fmt: skip
_LONG_LINE = 55
_OPENS_LINE = listed("no denies negative reports pmh pmhx")
"""What begins a statement, even behind a line so long that it may be wrapped."""


class Words:
    """The words of one text, in order, with where each one stood."""

    def __init__(self, text: str) -> None:
        self.text = text = text.rstrip()
        found = list(_WORD.finditer(text))
        raw = (match.group().lower().translate(_QUOTES) for match in found)
        self._raw = ["no" if word in NONE else word for word in raw]
        self._spans = [match.span() for match in found]
        self._listed = self._is_list()
        self._signed = self._is_signed()
        self._headed = frozenset(self._headed_lists())
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for at, word in enumerate(self._raw):
            if word.isalpha() and word not in _COMPOUND:
                self._put(word, at)
            else:
                self._add(at)
        self._breaks = [at for at, word in enumerate(self.words) if word == END]

    def sentence(self, at: int) -> tuple[int, int]:
        """First word, and the one after the last, of the sentence that `at` is in."""
        after = bisect_left(self._breaks, at)
        first = self._breaks[after - 1] + 1 if after else 0
        last = self._breaks[after] if after < len(self._breaks) else len(self.words)
        return first, last

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The words that the characters touch, without the signs at either end."""
        first = bisect_right(self.ends, start)
        last = max(first, bisect_left(self.starts, max(end, start + 1)))
        while last > first + 1 and not self.words[last - 1][0].isalnum():
            last -= 1
        while last > first + 1 and not self.words[first][0].isalnum():
            first += 1
        return first, last

    def _put(self, word: str, at: int) -> None:
        start, end = self._spans[at]
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def _add(self, at: int) -> None:
        word = self._raw[at]
        if not word[0].isalnum():
            word = self._sign(at)
        if word != " ":
            for part in _parts(word):
                self._put(part, at)

    def _sign(self, at: int) -> str:
        word = self._raw[at]
        if at in self._headed and (word in _LIST_MARKS or self._is_bullet(at)):
            opened = self._is_bullet(at) or self._word(at - 1) in (":", END)
            return " " if opened else ","
        if len(word) > 1 or word == "\u00b1":
            return _long_sign(word)
        if word in _HYPHENS or word == "+":
            return self._plus_or_minus(at)
        if word == "?":
            return self._question(at)
        names = word == '"' and self._word(at - 1) in _DENYING  # `denies "fever"`
        told = word if word in _TELL and not names else " "
        return self._stop(at) if word in _LIST_MARKS else told

    def _stop(self, at: int) -> str:
        word = self._raw[at]
        if word in "\n." and word == self._word(at + 1):
            return " "
        if word == "\n":
            return END if self._ends_line(at) else self._wrap(at)
        trails = word == "." and self._word(at - 1) == "."  # `fever...no`
        if (
            (trails or word == "|")
            and self._word(at + 1) in _ANSWERS
            and self._answers(at + 1)
        ):
            return ":"
        return END if word != "." or self._ends_sentence(at) else "."

    def _wrap(self, at: int) -> str:
        """A line that goes on; as loosely as over a comma, unless a word binds it."""
        binds = {self._before_line(at), self._word(at + 1)} & (_GOES_ON | {END})
        return " " if binds else ","

    def _before_line(self, at: int) -> str:
        """The last word before a line break, or before several."""
        while at and self._raw[at - 1] == "\n":
            at -= 1
        return self._word(at - 1)

    def _around(self, at: int) -> tuple[str, str]:
        start, end = self._spans[at]
        return self.text[max(0, start - 1) : start], self.text[end : end + 1]

    def _word(self, at: int) -> str:
        return self._raw[at] if 0 <= at < len(self._raw) else END

    def _plus_or_minus(self, at: int) -> str:
        before, after = self._around(at)
        plus = self._raw[at] == "+"
        if self._raw[at] == "\u2014" or (not plus and self._is_pause(at)):
            return DASH
        opens = not before or before.isspace() or before in ",;:/(["
        closes = not after or after.isspace() or after in ",;:/)]."
        if opens and after.isalpha():
            return self._leading_sign(at)
        signed = before.isalpha() and self._word(at - 1) not in _ANSWERS  # `fever-no-`
        if closes and (signed or (opens and self._is_sign(at))):
            return PLUS if plus else MINUS
        if plus or not (opens and closes):
            return self._raw[at] if plus else "-"
        return END if self._word(at - 1) == "\n" else DASH

    def _is_pause(self, at: int) -> bool:
        """`Fever- since monday`, `numb groin- my GP knows`, unlike `fever-, chills- weakness-`."""
        before, after = self._around(at)
        within = self._word(at - 1) not in _ITEM_ENDS
        ahead = self._raw[at + 1 : at + 2 + _SIGNED_REACH]
        goes_on = not _OPENS_CLAUSE.isdisjoint(ahead[:1]) or (
            before.isalpha()
            and len(ahead) > _SIGNED_REACH
            and _SIGNED.isdisjoint(ahead)
        )
        return within and goes_on and before.isalpha() != after.isalpha()

    def _leading_sign(self, at: int) -> str:
        if self._raw[at] == "+":
            return PLUS
        opens_line = self._word(at - 1) == "\n"
        return END if opens_line and self._listed and not self._goes_on(at) else MINUS

    def _goes_on(self, at: int) -> bool:
        """`-fever -chills`: the first of several signs of a line is no mark of a list."""
        line = self.text[self._spans[at][1] :].split("\n", 1)[0]
        words = line.replace(";", " ").split()
        return any(word[0] in _HYPHENS and word[1:].isalpha() for word in words)

    def _is_sign(self, at: int) -> bool:
        """Whether a spaced sign is no dash: `SLR - , DTR +`, or `pain, - fever, + rash`."""
        follow = self._word(at + 1)
        said = since(self._raw[: at - 1], _ITEM_ENDS)
        tells = said[:1] == ["on"] or not _TELLING.isdisjoint(said)
        alone = not tells and (follow in ",;/)].\n" or follow in _HYPHENS)
        opens = self._signed and self._word(at - 1) in _ITEM_ENDS
        return opens or (at > 0 and (alone or self._word(at - 1) == ","))

    def _is_bullet(self, at: int) -> bool:
        return self._word(at) in _BULLETS and self._word(at - 1) == "\n"

    def _is_signed(self) -> bool:
        """Whether items open with a plus apart: `+ night sweats. - weakness.`."""
        return any(
            word == "+"
            and self._word(at - 1) in _ITEM_ENDS
            and self._word(at + 1).isalpha()
            for at, word in enumerate(self._raw)
        )

    def _headed_lists(self) -> Iterator[int]:
        """The places of lists under an `if:` or a `denies:`, in one line or in several."""
        for colon, word in enumerate(self._raw):
            if word == ":" and self._heads_list(colon):
                plain = self._word(colon + 1) == "\n" and not self._is_bullet(colon + 2)
                end = colon + 2
                while end < len(self._raw) and not self._closes_list(end, plain=plain):
                    end += 1
                yield from range(colon + 1, end)

    def _heads_list(self, colon: int) -> bool:
        before = self._raw[max(colon - _HEAD, 0) : colon]
        ended = max((n for n, w in enumerate(before) if w in _ITEM_ENDS), default=-1)
        last = self._word(colon - 1 - (self._word(colon - 1) in ("for", "of")))
        listed_below = self._word(colon + 1) == "\n" and last in _DENYING_HEADS
        return listed_below or not _LIST_HEADS.isdisjoint(before[ended + 1 :])

    def _closes_list(self, at: int, *, plain: bool) -> bool:
        """Whether a line ends behind which no bullet stands, or a sentence."""
        if self._raw[at] not in ("\n", "."):
            return False
        if plain:
            return not self._is_item(at + 1)
        follow = at + 1
        while self._word(follow) == "\n" and follow < len(self._raw):
            follow += 1
        return self._word(follow) not in _BULLETS

    def _is_item(self, at: int) -> bool:
        """Whether a line is an item of a list without bullets: a few words, no heading."""
        line = self._raw[at : at + _LONGEST_ITEM + 1]
        short = line.index("\n") if "\n" in line else len(line)
        return 0 < short <= _LONGEST_ITEM and not _NO_ITEM.intersection(line[:short])

    def _is_list(self) -> bool:
        """Whether lines open with a hyphen as a mark, none with a plus sign."""
        if "\n" not in self.text:
            return False
        opening = [w for n, w in enumerate(self._raw) if self._word(n - 1) == "\n"]
        return "+" not in opening and sum(word in _HYPHENS for word in opening) > 1

    def _question(self, at: int) -> str:
        follow = self._word(at + 1)
        if at and (follow in _ANSWERS or len(follow) > 1) and self._answers(at + 1):
            return ASKED
        before, after = self._around(at)
        if (not before or before.isspace() or before in ",;:/([?") and after:
            return MAYBE
        return "?" if self._word(at + 1) in {",", ")", "/"} else ASKS

    def _answers(self, at: int) -> bool:
        behind = self._word(at + 1)
        is_sign = _long_sign(self._word(at)) in (PLUS, MINUS)
        is_last = not behind[0].isalnum() or behind in ("and", "but")
        return is_last and (is_sign or self._word(at) in _ANSWERS)

    def _ends_sentence(self, at: int) -> bool:
        _, after = self._around(at)
        before = self._word(at - 1)
        form = is_form(before, self._word(at - 2))
        if after.isdigit() or before in _ABBREVIATIONS or form:
            return False
        opens = self._word(at - 2) in _PATIENT_AFTER
        if before in SHORT_PATIENT and opens and self._word(at + 1) in PATIENT_DOES:
            return False
        initial = len(before) == 1 and before.isalpha() and before not in "ny"
        initial &= not self._word(at - 2).isdigit()  # `CKD 3b.` ends one
        named = before not in _SIDES or self._word(at - 2) in _TITLED
        return not (initial and named) or self._word(at + 1) in {*_ANSWERS, END}

    def _ends_line(self, at: int) -> bool:
        """Whether a line break ends a sentence; it may only wrap a long line."""
        headed = any(self._word(at + ahead) == ":" for ahead in range(2, 6))
        if headed or self._is_mark(at + 1):
            return True
        before = self._before_line(at)
        if before in _GOES_ON and not self._is_doubled(at):
            return before in _ANSWERS and self._is_answered(at)
        if self._word(at + 1) in _OPENS_LINE or self._word(at - 1) == "\n":
            return True
        return before in _STOPS or not self._may_wrap(at)

    def _is_doubled(self, at: int) -> bool:
        """`Chills++`, `chills +`: no sum that goes on."""
        tight = self.text[: self._spans[at - 1][0]]
        return self._word(at - 1) == "+" and (tight[-1:] == "+" or tight[-1:].isalpha())

    def _is_answered(self, at: int) -> bool:
        """Whether a line ends in a mark and an answer: `Smoker: no`."""
        while self._raw[at - 1] == "\n":
            at -= 1
        return self._word(at - 2) in {":", "=", "?", "-", "|"}

    def _may_wrap(self, at: int) -> bool:
        """Whether a line is long, and the next word would make it the longest of the text."""
        ended = self.text[: self._spans[at][0]].rsplit("\n", 1)[-1]
        length = len(" ".join(ended.split()))
        widest = max(len(" ".join(line.split())) for line in self.text.splitlines())
        return length >= _LONG_LINE and length + len(self._word(at + 1)) >= widest

    def _is_mark(self, at: int) -> bool:
        word, behind = self._word(at), self._word(at + 1)
        return word in "-*\u2022\u00b7" or (word.isdigit() and behind in ".)")


def is_form(word: str, led: str) -> bool:
    """`T. Metformin`, `stopped Tab. tramadol`: a form before its name, where `took 2 tab.` is counted."""
    return word in {"t", "tab", "cap", "inj", "syp"} and not led.isdigit()


def _long_sign(word: str) -> str:
    if word[0].isalnum():
        return word
    if _HYPHENS.issuperset(word):
        return DASH
    if "/" in word or word == "\u00b1":
        return MAYBE
    if "?" in word:
        return "(?)"
    return PLUS if "+" in word else MINUS


def _parts(word: str) -> tuple[str, ...]:
    if word == ASKS:
        return "?", END
    if word.endswith("n't") and word != "n't":
        return _STEMS.get(word[:-3], word[:-3]), "not"
    if word in _BARE_NOT:
        return _STEMS.get(word[:-2], word[:-2]), "not"
    return ("can", "not") if word == "cannot" else (word.removesuffix("'s"),)
