"""Which part of a sentence is asked about: `LBP 3 wks, fever? no`, `CBT... does it work`.

A clause of its own with its subject tells, behind a question too, as in `can she have it,
she's on lithium?`; `did I mention ulcers?` asks the record.
"""

import re
from collections.abc import Callable

from chatbot.engine.expression import expression
from chatbot.engine.understanding.asserting.yes_no import STATUS
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.requests.dialogue import SYMPTOMS
from chatbot.engine.understanding.requests.question_form import (
    may_ask,
    opens_question,
    passed_on,
)
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Assertion
from chatbot.model.speech import Said

_BACK = listed("lbp clbp back lumbar backache lumbago sciatica strain")
_FEW = 3
_ANSWERED_WELL = {"yes": Status.ABSENT, "no": Status.POSSIBLE}


def answered_as(
    said: Said | None, assertion: Assertion, *, asked: bool, well: bool = False
) -> Status | None:
    """What a yes or a no makes of what was asked; `able to lift it?` the other way round.

    `Diabetes in the family?` is of the family; what a yes to `no fever?` says nobody knows.
    """
    if assertion.family:
        return None
    if asked and not well and said in _ANSWERED_WELL and assertion.negated:
        return Status.HYPOTHETICAL if said == "yes" else Status.ABSENT
    return (_ANSWERED_WELL if well else STATUS).get(said or "")


def asked_at(passage: Passage, at: int) -> tuple[bool, Said | None]:
    """Whether a place is asked about, and what answers it."""
    said = passage.answered.get(passage.sentence_of(at))
    if said is not None and _is_told_before(passage, at):
        return False, "yes" if _is_denied_behind(passage, at) else None
    named = said in {"yes", "no", "maybe"} and _is_passed_over(passage, at, said)
    return passage.is_asked(at), None if named else said


def is_only_asked(passage: Passage, at: int) -> bool:
    """Whether a place is asked about, and not told before what is asked."""
    answered = passage.sentence_of(at) in passage.answered
    return passage.is_asked(at) and not (answered and _is_told_before(passage, at))


def _is_denied_behind(passage: Passage, at: int) -> bool:
    """`Cancer 2010 LBP 3 wks fever? no`: the no is of the fever, what came before is told."""
    first = passage.sentence_of(at).first
    denied = not passage.listed("denied before").isdisjoint(passage.words(first, at))
    return not denied and passage.assess(at, at).negated


def _is_told_before(passage: Passage, at: int) -> bool:
    """Whether a place stands before the items that are asked: a complaint, a number."""
    sentence = passage.sentence_of(at)
    return at < _asked_from(passage, sentence.first, sentence.end)


def _is_passed_over(passage: Passage, at: int, said: Said | None) -> bool:
    """`Weakness or numbness?` before `Yes, some numbness`: the yes is of the numbness.

    So is the no of `No fever. I did lose weight.`
    """
    sentence = passage.sentence_of(at)
    asked = next(
        (
            passage.tokens[n].key
            for n in range(at, min(at + 3, sentence.end))
            if passage.tokens[n].key in SYMPTOMS
        ),
        None,
    )
    reply = _reply_to(passage, sentence)
    if said == "no" and not _denies_one(passage, reply):
        return False
    named = {passage.tokens[n].key for n in range(reply.first, reply.end)} & SYMPTOMS
    others = {passage.tokens[n].key for n in range(sentence.first, sentence.end)}
    return bool(asked and named & others and asked not in named)


def _denies_one(passage: Passage, reply: Sentence) -> bool:
    """`No fever.`, where `No, no fever` may deny all that was asked."""
    said = [t for t in passage.tokens[reply.first : reply.end] if t.kind == "word"]
    opens = next((n for n, t in enumerate(said[:2]) if t.word == "no"), None)
    rest = said[opens + 1 :] if opens is not None else []
    named = rest[:1] != [] and rest[0].key in SYMPTOMS
    return named and (len(rest) == 1 or rest[1].word in {"but", "though", "just"})


def _reply_to(passage: Passage, asked: Sentence) -> Sentence:
    """The sentence of words behind a question."""
    later = (
        s for s in passage.sentences if s.first >= asked.end and s.end - s.first > 1
    )
    return next(later, Sentence(0, 0, ""))


def _asked_from(passage: Passage, first: int, end: int) -> int:
    """Behind the last comma that a back complaint or a number stands before, if there is one."""
    told = [
        n for n in range(first, end)
        if passage.word(n) in _BACK | passage.listed("told beside a question") or passage.tokens[n].kind == "number"
    ]  # fmt: skip
    if _opens_as_question(passage.words(first, end)):
        return first
    commas = [n for n in range(first, end) if passage.word(n) == ","]
    after = [c for c in commas if told and told[-1] < c]
    if after or commas or not told:
        return after[0] + 1 if after else first
    return _last_item(passage, told[-1], end) or first


def _last_item(passage: Passage, told: int, end: int) -> int | None:
    """`LBP 20d mvc? no`: the words behind the number, where nothing opens a question."""
    held = [m.last for m in passage.matches if m.first <= told <= m.last]
    at = passage.past(max([told, *held]) + 1, passage.listed("units of time"))
    words = passage.words(at, end)
    asked = [w for w in words if w.isalpha()]
    return at if words[-1:] == ["?"] and 0 < len(asked) <= _FEW else None


def _opens_as_question(words: list[str]) -> bool:
    """`Any numbness at your back passage, when you wipe?` tells nothing, whoever says it."""
    named = next((n + 1 for n, w in enumerate(words[:4]) if w in {":", "]"}), 0)
    return words[named : named + 1] == ["any"] or may_ask(words[named:])


_AMONG = listed("and or , / & + a an the")
_TELLS = listed("no not none nothing tried failed stopped took taken helped gave on used did didn't "
                "doesn't never finished caused made started")  # fmt: skip
_PAUSES = frozenset("-.\u2026")


def join_asked_names(passage: Passage, is_next: Callable[[str], bool]) -> set[Sentence]:
    """Join each such name with its question, and return the questions.

    After `heat - what next?` the name is told: it is what has been done.
    """
    joined: list[Sentence] = []
    asking: set[Sentence] = set()
    for sentence in passage.sentences:
        if joined and sentence.first < joined[-1].end:
            continue
        parts = _asked_by_name(passage, sentence, is_next)
        joined += parts or [sentence]
        asking.update(parts[-1:])
    passage.sentences = joined
    return asking


def _asked_by_name(
    passage: Passage, sentence: Sentence, is_next: Callable[[str], bool]
) -> list[Sentence]:
    """`54M, LBP 2 weeks, Soma - would you?`: what is told, and what opens with the name."""
    opening = (m.first for m in passage.named_treatments if m.first >= sentence.first)
    name = next(opening, sentence.end)
    told = passage.words(sentence.first, name)
    first = (
        name
        if told[-1:] == [","] and told[1:] and _TELLS.isdisjoint(told)
        else sentence.first
    )
    asked = _behind_names(passage, first)
    if name - first > 1 or asked is None:
        return []
    last = next(s for s in passage.sentences if asked < s.end)
    words = passage.words(asked, last.end)
    marked = last.mark == "?" and "," not in words and words[0] not in _TELLS
    asks = marked or opens_question(words)
    if not asks or is_next(" ".join(w for w in words if w[0].isalnum())):
        return []
    before = [Sentence(sentence.first, first, ",")] if first > sentence.first else []
    return [*before, Sentence(first, last.end, "?")]


def _behind_names(passage: Passage, at: int) -> int | None:
    """The token behind names and a dash that stands apart, or at least two points."""
    named = passage.named_as_treatments
    while at in named or (passage.word(at) in _AMONG):
        at += 1
    end = passage.past(at, _PAUSES)
    if not 0 < at < end < len(passage.tokens) or at - 1 not in named:
        return None
    pause = passage.text[passage.tokens[at - 1].end : passage.tokens[end].start]
    return end if pause != "-" and pause.strip() != "." else None


_MENTIONED = expression(
    r"(?P<lead>\b(?:(?:oh|and|also|so|but|btw)[\s,]+)*(?:did|have|had)(?:n['\u2019]?t)?\s+i\s+(?:(?:already|also|ever|even|forget to"
    r"|forgot to)\s+)*(?:mention(?:ed)?|tell\s+you|told\s+you)(?:\s+that)?\s+)"
    r"(?P<told>(?:he|she|they|(?:the|my|this)\s+(?:patient|pt|man|woman|lady|guy)|patient|pt)(?:['\u2019]?s|['\u2019]?d|['\u2019]?re"
    r"|['\u2019]?ve)?\s+\w[^?\n]*)(?P<mark>\??)",
    re.IGNORECASE,
    cues=("mention", "you"),
)


_BEHIND = expression(
    r"(?P<asked>(?:^|(?<=[.?!\n])|(?<=[.?!\n] ))(?:(?:and|so|but|ok|okay|also|then|now)[\s,]+)*"
    r"(?:wh\w+|how|can|could|should|would|does|do|is|are|will|shall|may|any)\b(?:(?!\b(?:if|whether|when|unless|until)\b)[^.?!;\n])+?)"
    r"(?P<joint>\s?[,;(\u2013\u2014-]|\s(?:given|since|because|as|considering)(?:\sthat)?)\s?"
    r"(?P<told>\b(?:(?:he|she|pt|(?:the|my|this) (?:patient|pt))(?:['\u2019]s| is| has| takes| uses| had| was)|s?hes)\b[^?!\n]+)\?",
    re.IGNORECASE,
    cues=("?",),
)
"""What is supposed is not told: `is it safe if he's on lithium?`."""
_WHETHER = expression(
    r"^(?P<asked>[^\n]*\w)(?:\s*[,;:?(\u2013\u2014-]*\s*\b(?:(?:yes|y)\s?(?:/| or )\s?(?:no|n)|ye[as] or nay|yay or nay"
    r"|good\s(?:idea|call|choice|plan) or (?:no|not|bad))|\s*[?;\u2013\u2014-]\s*(?:any\s|your\s|ur\s)?(?:thoughts|opinions?|views?|take))\s*\)?\s*\?*\s*$",
    re.IGNORECASE,
    cues=("/", " or ", "thought", "opinion", "view", "take"),
)
"""`Medrol pack y/n`: whether, and nothing that is taken or denied."""


_MATTERS = expression(
    r"(?P<asked>\b(?:(?:should|do|must) (?:i|we) (?:need to |have to |be )*(?:worr(?:y|ied)|concerned|alarmed)|(?:does|would|should) (?:it|this) "
    r"(?:matter|worry (?:me|us)|concern (?:me|us))|is (?:it|this) (?:\w+ ){0,2}(?:worrying|dangerous|serious|concerning|bad|problem|concern|flag|relevant"
    r"|important|significant|normal|ok|okay)))(?P<joint>(?: about the fact)? that) (?P<told>(?!\w+ (?:is|might|may|could|will|would)\b"
    r"|\w+ ha(?:s|ve) (?!lost|been|stopped|started|no|new|become|gone|not)|\w+'s)(?:he|she|they|pt|patient|his|her|their|the|both)\b[^?!\n]+)\?",
    re.IGNORECASE,
    cues=("that",),
)
"""`Should I worry that he can't pee?` tells a sign, where `that he has cancer`, `that he might` is only feared."""


_REASON = expression(
    r"(?P<asked>(?:^|(?<=[.?!\n])\s*)[^.?!\n]+?)(?P<joint>,?\s(?:as|since|because|given(?:\sthat)?|considering(?:\sthat)?)\s|,\s)"
    r"(?P<told>(?:(?:he|she|it|they|his|her|their|the patient)\b|(?:an?\s)?\d{1,3}(?:\s|-)?(?:y|[mf]\b))[^.?!\n]+)(?=[.?!\n]|$)",
    re.IGNORECASE,
)


def _reason_apart(found: re.Match[str]) -> str:
    """`I wonder whether massage helps, as he has a friend who does it`: the reason is told."""
    apart = f"{found['asked']}?".ljust(len(found[0]) - len(found["told"]))
    return f"{apart}{found['told']}" if passed_on(found["asked"]) else found[0]


def as_told(text: str) -> str:
    """The text, as long as before, without the words that only lead to what is told."""
    text = _REASON.sub(_reason_apart, text)
    text = _MATTERS.sub(_told_apart, _BEHIND.sub(_told_apart, text))
    text = _WHETHER.sub(lambda m: f"{m['asked']}?".ljust(len(m[0])), text)
    return _MENTIONED.sub(_without_lead, text) if _MENTIONED.search(text) else text


def _told_apart(found: re.Match[str]) -> str:
    """The question with its mark, and what is told as a sentence of its own."""
    between = len(found[0]) - len(found["asked"]) - len(found["told"]) - 1
    return f"{found['asked']}{'?':<{between}}{found['told']}."


def _without_lead(found: re.Match[str]) -> str:
    mark = "." if found["mark"] else ""
    return f"{' ' * len(found['lead'])}{found['told']}{mark}"
