"""Which sentences ask Backline something, and which only quote an exchange."""

from itertools import pairwise
from typing import NamedTuple

from chatbot.engine.understanding.asserting import yes_no
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.requests import dialogue, of_named, question_form
from chatbot.engine.understanding.requests.asked_part import join_asked_names
from chatbot.engine.understanding.requests.courtesy import HELLO, courtesy
from chatbot.engine.understanding.text.token import listed
from chatbot.model.speech import Said

_BACK = "back_complaint"
_MARKS = frozenset({",", "-", ";", ":", "\n"})
_JOINS = _MARKS | listed(", and - ; : so but")
_CONDITIONAL = listed("if for in with when given assuming since would assume")
_LET_US = question_form.LEADS | listed("let's lets let us")
_SAID_OF = listed("he she they it his her the patient pt that he's she's hes shes")
"""`Say he has ckd, what dose?` supposes, where `say` stands before someone."""
_OF_WHOM = {_BACK, "chronic", "leg_pain"}
_SPEAKING = listed("i i'm i've my me he she his her he's she's pt patient")
_SHORT = 6
_OWN = listed("i i'm im i've my me have has had is are was hurts hurt won't wont can't he she his her "
              "taking takes on")  # fmt: skip
"""Words that make a subject line say something of the patient."""
_ANSWERING = listed("i he she they it not that none nothing problem problems issue issues sir maam "
                    "never way more other doctor pain symptoms")  # fmt: skip
"""Words that `no` goes on with where it answers: `No, nothing`, `No problems`."""
_SAYING = listed("he she they it i")
_TWO = 2
_NONE = listed("none no never neither nothing")
_FIRST = 5
_ANSWERED_BY = listed("yes no y n")
_REST = listed("rest others other else remainder remaining otherwise")
_DENIED = _NONE | listed("nil neg negative nope clear normal fine ok well healthy nad")
_OF_NAMED = listed("who how why what")
"""Behind a medicine's name these ask of it; `which` may as well go on telling."""
_MAYBE = listed("he she they pt patient maybe possibly perhaps also still and is he's "
                "she's")  # fmt: skip
_AMONG = listed("and or , / & a an the some also maybe still")


_OPEN, _US = listed("how why which who"), listed("i we")


class Asked(NamedTuple):
    """What a text asks of Backline."""

    questions: tuple[str, ...]
    wants_plan: bool
    """Whether `what next?` was asked, or a note ends in `A/P: ?`."""


def divide(passage: Passage) -> Asked:
    """Tell questions from statements, and note in the passage which they are."""
    passage.sentences = dialogue.with_questions(passage)
    _split(passage, join_asked_names(passage, question_form.asks_what_next))
    asking = {s for s in passage.sentences if _asks(passage, s)}
    answered = _exchanges(passage, asking)
    quoted = _is_transcript(passage)
    texts: list[str] = []
    wants_plan = False
    for sentence in passage.sentences:
        if sentence not in asking or sentence in answered or quoted:
            continue
        text = _text(passage, sentence)
        if (texts and question_form.adds_nothing(text, texts[-1])) or courtesy(
            text
        ) == HELLO:
            continue
        if question_form.is_quoted("".join(texts[-1:])):
            texts.pop()  # of what is quoted, this is what is asked
        told = passage.text[: passage.tokens[sentence.first].start]
        if question_form.asks_what_next(text) and not question_form.wants_view(
            text, told
        ):
            wants_plan = True
        else:
            texts.append(text)
    asking |= {s for s in passage.sentences[:1] if texts and _is_subject(passage, s)}
    passage.asking, passage.answered = asking, answered
    return Asked(tuple(texts), wants_plan)


def _supposes(words: list[str]) -> bool:
    """`Suppose he has a fever`, `let's say she is 80`: nothing of it is told."""
    first, *rest = [w for w in words if w not in _LET_US] or [""]
    says = first == "say" and not _SAID_OF.isdisjoint(rest[:1])
    return says or (first in {"suppose", "supposing", "imagine"} and len(rest) > 1)


def _is_subject(passage: Passage, sentence: Sentence) -> bool:
    """`Subject: cauda equina.` over a question names what it asks about."""
    words = passage.words(sentence.first, sentence.end)
    return words[:2] == ["subject", ":"] and _OWN.isdisjoint(words)


def _text(passage: Passage, sentence: Sentence) -> str:
    first, end = sentence.first, sentence.end
    inside = passage.word(first - 1) not in {"", ".", "?", "!", "\n"}
    skipped = _JOINS if inside else _MARKS
    first = passage.past(first, skipped, end - 1)
    _, _, text = passage.slice(first, max(end - 1, first))
    return " ".join(text.split())


def _asks(passage: Passage, sentence: Sentence) -> bool:
    words = passage.words(sentence.first, sentence.end)
    if not any(w[0].isalnum() for w in words) or is_doubt(passage, sentence):
        return False
    if _supposes(words):
        return True
    answers = _is_unsure_no(passage, sentence) or _ends_answers(passage, sentence)
    if sentence.mark == "?" and answers:
        return False
    opens = (
        question_form.opens_question(words)
        or question_form.asks_at_last(words)
        or of_named.asks_of_named(passage, sentence.first)
    )
    text = _text(passage, sentence)
    opens = (
        opens
        or question_form.asks_for_plan(text)
        or _is_undecided(passage, sentence, text)
    )
    return sentence.mark == "?" or opens or of_named.names_calculator(words)


def _is_undecided(passage: Passage, sentence: Sentence, text: str) -> bool:
    """`I can't decide between A and B`; where a sign or an age is named, it is told."""
    tokens = passage.tokens[sentence.first : sentence.end]
    signs = _signs_of(passage, sentence.first, sentence.end) - _OF_WHOM
    if question_form.SOURCED.match(text):
        return True
    if question_form.is_quoted(text) and question_form.SOURCE.search(passage.text):
        return not signs and _SPEAKING.isdisjoint(t.word for t in tokens)
    told = signs or any(t.kind == "number" for t in tokens)
    return not told and bool(question_form.UNDECIDED.match(text))


def _is_unsure_no(passage: Passage, sentence: Sentence) -> bool:
    """`Uh, I think no?`: the mark is of a voice that goes up; `so no?` asks."""
    found = yes_no.said_at(passage, yes_no.past_sounds(passage, sentence.first))
    whole = found is not None and found.last >= sentence.end - 2
    return found is not None and whole and passage.word(found.first) in _SAYING


def _ends_answers(passage: Passage, sentence: Sentence) -> bool:
    """`Fever no, weak leg yes, numb saddle ?`: of a list of answers the last is in doubt."""
    words = passage.words(sentence.first, sentence.end)
    items = {pair for pair in pairwise(words) if pair[1] in _MARKS}
    told = any(word in _ANSWERED_BY for word, _ in items)
    return (
        told
        and not question_form.opens_question(words)
        and words[0] not in _ANSWERED_BY
    )


def is_doubt(passage: Passage, sentence: Sentence) -> bool:
    """`On Brilinta?`: whether a medicine is taken, said with a question mark."""
    return sentence.mark == "?" and _names_taken(passage, sentence.first, sentence.end)


def _names_taken(passage: Passage, first: int, end: int) -> bool:
    """`Maybe on Brilinta`, `he is on X`, up to a mark: names of what is taken and no more."""
    words = passage.words(first, end)
    if words[:1] == ["is"] and words[1:2] != ["on"]:
        return False  # `is she on Brilinta?` asks the record
    opened = next((n for n, w in enumerate(words) if w not in _MAYBE), 0)
    taken = words[opened : opened + 1] in (["on"], ["taking"], ["takes"])
    return taken and _names(passage, first + opened + 1, end - 1)


def _names(passage: Passage, first: int, end: int) -> bool:
    named, said = passage.named_as_treatments, range(first, end)
    only = all(at in named or passage.word(at) in _AMONG for at in said)
    return only and any(at in named for at in said)


def _is_choice(passage: Passage, sentence: Sentence, at: int) -> bool:
    """`On apixaban, naproxen or tylenol?`: behind what is taken it is asked which of two."""
    first, comma, end = sentence.first, sentence.first + at, sentence.end
    after = passage.words(comma + 1, end - 1)
    if "or" not in after[1:] or "," in after or after[0] in _AMONG:
        return False
    return _names_taken(passage, first, comma + 1) and _names(
        passage, comma + 1, end - 1
    )


def _split(passage: Passage, whole: set[Sentence]) -> None:
    """Divide `he's on apixaban, can I give naproxen?` before its question."""
    divided: list[Sentence] = []
    for sentence in passage.sentences:
        at = None if sentence in whole else _turn(passage, sentence)
        if at is None:
            divided.append(sentence)
        else:
            divided += [
                Sentence(sentence.first, at, ","),
                Sentence(at, sentence.end, sentence.mark),
            ]
    passage.sentences = divided


def _turn(passage: Passage, sentence: Sentence) -> int | None:
    """The token after which a question opens inside a sentence."""
    words = passage.words(sentence.first, sentence.end)
    start = next((n for n, w in enumerate(words) if w not in question_form.LEADS), 0)
    whole = (
        words[start] in _CONDITIONAL
        or _supposes(words)
        or question_form.opens_question(words)
    )
    if whole:
        return None
    marked = sentence.mark == "?"
    if marked and _asks_of_what_it_names(passage, sentence):
        return None
    relayed = question_form.relayed_at(words)
    if relayed is not None and not _tells_from(
        passage, sentence.first + relayed, sentence.end
    ):
        return sentence.first + relayed
    for at in range(start + 1, len(words) - 1):
        if words[at] in _JOINS and (
            (marked and _is_choice(passage, sentence, at))
            or (
                question_form.opens_question(words[at + 1 :])
                and (marked or _opens_anew(words, at))
            )
            or of_named.asks_of_named(passage, sentence.first + at + 1)
        ):
            return sentence.first + at
    return None


def _tells_from(passage: Passage, at: int, end: int) -> bool:
    """`Asks why he cannot pass urine`, `if she can stop naproxen`: told as it is asked."""
    words = passage.words(at, end)
    later = (m for m in passage.matches if at <= m.first < end and m.names != {_BACK})
    signs = (m for m in later if m.is_finding and not m.is_treatment)
    return any(signs) or not passage.listed("of taking").isdisjoint(words)


def _asks_of_what_it_names(passage: Passage, sentence: Sentence) -> bool:
    """`PPI with NSAID who needs it and which dose?` asks twice and tells nothing."""
    named = (m.last + 1 for m in passage.named_treatments)
    inside = (at for at in named if sentence.first < at < sentence.end - 1)
    return any(passage.word(at) in _OF_NAMED for at in inside)


def _opens_anew(words: list[str], at: int) -> bool:
    """`she is asthmatic, does that matter`: after a comma an auxiliary and its subject."""
    rest = [w for w in words[at + 1 :] if w not in question_form.LEADS]
    return words[at] in {",", ";"} and (
        question_form.may_ask_with_subject(rest)
        or question_form.inverts(rest)
        or "about" in rest[1:2]
    )


def _exchanges(passage: Passage, asking: set[Sentence]) -> dict[Sentence, Said]:
    """`Fever? No.`: the next sentence answers, so nothing is asked of Backline."""
    spoken = [
        s
        for s in passage.sentences
        if s.end - s.first > 1 or passage.tokens[s.first].kind in {"word", "number"}
    ]
    answered: dict[Sentence, Said] = {}
    for sentence, following in pairwise(spoken):
        if sentence in asking:
            said = _said_in(passage, following)
            said = said or dialogue.told_in_short(passage, sentence, following)
            said = said or dialogue.said_to(passage, sentence, following)
            if (
                said is not None
                and _answers(passage, sentence, following)
                and not _goes_on(passage, following)
            ):
                answered[sentence] = "no" if _denies_all(passage, following) else said
            yes = answered.get(sentence) == "yes"
            if not yes and _leaves_sign(passage, sentence, following):
                answered[sentence] = "maybe"
    return answered


def _said_in(passage: Passage, following: Sentence) -> Said | None:
    """What a reply opens with; `bladder? ok` is no yes, and `says yes` is one."""
    if passage.word(following.first) in {"ok", "okay"}:
        return None
    at = passage.past(following.first, _WHO_SAYS, following.end)
    said = yes_no.opens_with(passage, following.first, following.end)
    return "yes" if passage.word(at) == "yes" else said


_WHO_SAYS = listed("he she they pt patient says said reports reported states stated")


def _leaves_sign(passage: Passage, asked: Sentence, following: Sentence) -> bool:
    """`Weak leg? otherwise none`, `weak leg?, no fever`: the sign itself is in doubt."""
    rest = passage.words(following.first, min(following.end, following.first + _FIRST))
    named = _signs_of(passage, asked.first, asked.end)
    denied = not (_REST.isdisjoint(rest) or _DENIED.isdisjoint(rest))
    at = passage.past(following.first, _MARKS)
    if passage.word(at) == "no" and following.mark != "?":
        others = _signs_of(passage, at + 1, at + _TWO)
        denied = denied or (bool(others) and others.isdisjoint(named))
    asks = question_form.opens_question(passage.words(asked.first, asked.end))
    return bool(named) and denied and not asks


def _signs_of(passage: Passage, first: int, end: int) -> set[str]:
    """The findings whose words begin in a stretch."""
    inside = (m for m in passage.matches if m.is_finding and first <= m.first < end)
    return {e.name for m in inside for e in m.entries}


def _answers(passage: Passage, asked: Sentence, following: Sentence) -> bool:
    """`..., spondylolysis?, no neuro` opens with a word for no and answers nothing."""
    words = [
        w for w in passage.words(following.first, following.end) if w not in _MARKS
    ]
    asks = passage.words(asked.first, asked.end)
    posed = question_form.passed_on(" ".join(asks)) is not None
    if posed or asks[:2] == ["what", "if"] or (words[:1] != ["no"] and _is_open(asks)):
        return False
    noun = words[:1] == ["no"] and words[1:2] != [] and words[1].isalpha()
    short = asked.end - asked.first <= _SHORT
    verb = question_form.may_ask_with_subject(asks)
    if not noun or (short and not verb) or words[1] in _ANSWERING:
        return True
    return not set(words[1:]).isdisjoint(asks)


def _is_open(words: list[str]) -> bool:
    """`Why does he need it? He's well`, `what can I give?`: no yes or no answers that."""
    of_us = words[0] == "what" and not _US.isdisjoint(words)
    return of_us or (words[0] in _OPEN and words[1] != "about")


def _denies_all(passage: Passage, following: Sentence) -> bool:
    """`fever? he has none`: a yes by its first words, and a no."""
    opens = passage.word(following.first) in _SAYING
    words = passage.words(following.first, following.end)
    return opens and not _NONE.isdisjoint(words[2:4])


def _goes_on(passage: Passage, following: Sentence) -> bool:
    """`indomethacin? he has it at home`: `he has` opens what is told, and is no yes."""
    first = yes_no.past_speaker(passage, following.first, following.end)
    word = passage.word
    if word(first) not in _SAYING or following.end - first < _TWO:
        return False
    if first > following.first and word(first + 1) not in {"has", "have"}:
        return False
    after = word(first + 2)
    return after[:1].isalnum() and after not in passage.listed("beside a yes")


def _is_transcript(passage: Passage) -> bool:
    """Whether a doctor's and a patient's own words are quoted."""
    speakers = listed("doctor patient clinician dr pt provider")
    labels = {
        passage.word(at - 1)
        for at, token in enumerate(passage.tokens)
        if token.word in {":", "]"} and passage.word(at - 1) in speakers
    }
    return len(labels) > 1
