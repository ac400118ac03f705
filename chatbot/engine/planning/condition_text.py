"""Conditions: a small closed language over what is known of a patient.

Grammar:

    condition  = conjunction {"or" conjunction}
    conjunction = negation {"and" negation}
    negation   = "not" negation | "(" condition ")" | atom
    atom       = "always"
               | finding                                 (yes or no)
               | finding "is" ["not"] choice
               | finding ("<" | "<=" | ">" | ">=" | "=") number [unit]
               | "known" finding
               | ("tried" | "taking" | "failed") ["regular" | "as-needed"]
                 ["for" ">=" number ("days" | "weeks")] treatment
               | "allergic to" treatment
               | "at least" number "of" "(" condition {"," condition} ")"
               | "any" urgency "red flag"

Truth is three-valued: nothing said is unknown, and unknown is never taken as absent.
"""

import re
from collections.abc import Callable, Iterable
from operator import methodcaller

from chatbot.engine.nearest import did_you_mean
from chatbot.engine.planning.conditions import (
    CaseView,
    Comparison,
    Condition,
    FormError,
    Names,
    Taken,
    Test,
    Verdict,
    at_least,
    joined,
)
from chatbot.model.finding import Finding, Kind

_TOKEN = re.compile(r"\s*(<=|>=|[()<>=,]|[^\s()<>=,]+)")
_OPERATORS = {"<", "<=", ">", ">=", "="}
_URGENCIES = ("emergency", "urgent", "workup", "note")
_OPENING = ("tried", "taking", "failed", "known", "always")
_JOINING = {"and", "or", "is", "of", ")", ",", *_OPERATORS}
_NESTED = 100
"""So many brackets and nots that nobody could follow them."""
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}


def parse(text: str, names: Names) -> Condition:
    """Parse a condition, or raise FormError."""
    parser = _Parser(text, names)
    test = parser.condition()
    parser.end()
    return Condition(
        text, test, frozenset(parser.named), parser.flagged, tuple(parser.comparisons)
    )


class _Parser:
    """Recursive descent over the tokens of one condition."""

    def __init__(self, text: str, names: Names) -> None:
        self._tokens: list[str] = _TOKEN.findall(text)
        self._at = 0
        self._names = names
        self.named: set[str] = set()
        self.comparisons: list[Comparison] = []
        self.flagged = False
        if not self._tokens:
            raise FormError("the condition is empty.", "Write always, or a finding.")
        if self._tokens.count("(") + self._tokens.count("not") > _NESTED:
            raise FormError("the condition is too deep.", "Write it flatter.")

    def condition(self) -> Test:
        parts = [self._conjunction()]
        while self._take("or"):
            parts.append(self._conjunction())
        return parts[0] if len(parts) == 1 else joined(tuple(parts), decisive=True)

    def _conjunction(self) -> Test:
        parts = [self._negation()]
        while self._take("and"):
            parts.append(self._negation())
        return parts[0] if len(parts) == 1 else joined(tuple(parts), decisive=False)

    def _negation(self) -> Test:
        if self._take("not"):
            return _not(self._negation())
        if self._take("("):
            inner = self.condition()
            self._need(")")
            return inner
        return self._atom()

    def _atom(self) -> Test:
        word = self._next("a finding")
        if word in {"tried", "taking", "failed"}:
            return self._treated(word)
        readers: dict[str, Callable[[], Test]] = {
            "always": lambda: lambda _view, _cautious: Verdict(truth=True),
            "known": self._known,
            "allergic": self._allergic,
            "at": self._at_least,
            "any": self._flag,
        }
        return readers[word]() if word in readers else self._finding(word)

    def _known(self) -> Test:
        name = self._finding_name(self._next("a finding"))
        return _weighed("known", name)

    def _allergic(self) -> Test:
        self._need("to")
        name = self._treatment_name(self._next("a drug or class"))
        return lambda view, _: view.allergic(name)

    def _at_least(self) -> Test:
        self._need("least")
        count = int(self._number())
        self._need("of")
        self._need("(")
        parts = [self.condition()]
        while self._take(","):
            parts.append(self.condition())
        self._need(")")
        tests = tuple(parts)
        return lambda view, c: at_least(count, tuple(t(view, c) for t in tests))

    def _flag(self) -> Test:
        urgency = self._next("an urgency")
        if urgency not in _URGENCIES:
            raise FormError(
                f'no urgency is called "{urgency}".', f"Use {', '.join(_URGENCIES)}."
            )
        self._need("red")
        self._need("flag")
        self.flagged = True
        return lambda view, _: view.flagged(urgency)

    def _treated(self, verb: str) -> Test:
        schedule = next((s for s in ("regular", "as-needed") if self._take(s)), None)
        days = None
        if self._take("for"):
            self._need(">=")
            days = self._number() * self._days(self._next("days or weeks"))
        name = self._treatment_name(self._next("a treatment"))
        taken = Taken(verb, name, schedule, days)
        return _weighed("treated", taken)

    def _finding(self, word: str) -> Test:
        name = self._finding_name(word)
        if self._take("is"):
            return self._choice(name)
        operator = self._peek()
        if operator in _OPERATORS:
            self._at += 1
            return self._comparison(name, operator)
        kind = self._names.findings[name].kind
        if kind is not Kind.YES_OR_NO:
            raise FormError(f"{name} is a {kind}.", "Compare it, or say known.")
        return _weighed("present", name)

    def _choice(self, name: str) -> Test:
        negated = self._take("not")
        choice = self._next("a choice")
        known = self._names.findings[name].choices
        if choice not in known:
            raise FormError(f'{name} has no choice "{choice}".', _hint(choice, known))

        def chosen(view: CaseView, _: int) -> Verdict:
            return view.chosen(name, choice)

        return _not(chosen) if negated else chosen

    def _comparison(self, name: str, operator: str) -> Test:
        finding = self._names.findings[name]
        if finding.kind not in {Kind.NUMBER, Kind.LENGTH_OF_TIME}:
            raise FormError(f"{name} is no number.", "Name it alone, or use is.")
        bound = self._number()
        if finding.kind is Kind.LENGTH_OF_TIME:
            bound *= self._days(self._next("days, weeks or months"))
        else:
            self._unit(finding)
        comparison = Comparison(name, operator, bound)
        self.comparisons.append(comparison)
        return _weighed("compared", comparison)

    def _unit(self, finding: Finding) -> None:
        """Pass over its own unit, in several tokens or cut short, such as mL/min."""
        unit = finding.unit or ""
        while self._peek() in unit.split() or unit.startswith(self._peek() or " "):
            self._at += 1

    def _finding_name(self, word: str) -> str:
        if word in _JOINING:
            raise FormError(
                f'"{word}" is not expected there.', "Name a finding before it."
            )
        if word not in self._names.findings:
            known = (*self._names.findings, *_OPENING)
            raise FormError(f'no finding is called "{word}".', _hint(word, known))
        self.named.add(word)
        return word

    def _treatment_name(self, word: str) -> str:
        if word not in self._names.treatments:
            raise FormError(
                f'no drug, class or measure is called "{word}".',
                _hint(word, self._names.treatments),
            )
        self.named.add(word)
        return word

    def _days(self, word: str) -> float:
        days = _DAYS.get(word.removesuffix("s"))
        if days is None:
            raise FormError(f'"{word}" is no length of time.', "Use days or weeks.")
        return days

    def _number(self) -> float:
        word = self._next("a number")
        try:
            return float(word)
        except ValueError:
            mend = "Write one comparison and digits, such as > 50."
            raise FormError(f'"{word}" is no number.', mend) from None

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self, word: str) -> bool:
        if self._peek() != word:
            return False
        self._at += 1
        return True

    def _need(self, word: str) -> None:
        if not self._take(word):
            found = f'"{self._peek()}"' if self._peek() else "the end"
            raise FormError(f'"{word}" is missing before {found}.', "Add it.")

    def _next(self, what: str) -> str:
        if not self._peek():
            raise FormError(f"{what} is missing at the end.", "Add it.")
        self._at += 1
        return self._tokens[self._at - 1]

    def end(self) -> None:
        """Refuse what is left over."""
        if self._peek():
            raise FormError(
                f'"{self._peek()}" is not expected there.', "Join with and or or."
            )


def _not(test: Test) -> Test:
    """Deny a test; what is only possible counts the other way below it."""
    return lambda view, weight: ~test(view, -weight)


def _weighed(asked: str, of: str | Comparison | Taken) -> Test:
    """Judge an atom, where what is only possible may count as absent too."""
    surely: Callable[[CaseView], Verdict] = methodcaller(asked, of, cautious=False)
    possibly: Callable[[CaseView], Verdict] = methodcaller(asked, of, cautious=True)

    def test(view: CaseView, weight: int) -> Verdict:
        if weight >= 0:
            return possibly(view) if weight else surely(view)
        sure, most = surely(view), possibly(view)
        doubted = sure.truth is None and most.truth is True
        return Verdict(truth=False, because=most.because) if doubted else sure

    return test


def _hint(word: str, known: Iterable[str]) -> str:
    return did_you_mean(word, known, "Use an id that exists.")
