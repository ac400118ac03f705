"""A name before a dash or an ellipsis that is asked about: `CBT... does it work`."""

from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.requests.question_form import opens_question
from chatbot.engine.understanding.text.token import listed

_AMONG = listed("and or , / & + a an the")
_TELLS = listed("no not none nothing tried failed stopped took taken helped gave on used did didn't "
                "doesn't never finished caused made started")  # fmt: skip
_PAUSES = frozenset("-.\u2026")
_ELLIPSIS = "\u2026"


def join_asked_names(passage: Passage, next_steps: tuple[str, ...]) -> set[Sentence]:
    """Join each such name with its question, and return the questions.

    After `heat - what next?` the name is told: it is what has been done.
    """
    if (
        not any(t.word in _PAUSES for t in passage.tokens)
        or not passage.named_treatments
    ):
        return set()
    joined: list[Sentence] = []
    asking: set[Sentence] = set()
    for sentence in passage.sentences:
        if joined and sentence.first < joined[-1].end:
            continue
        told, rest = _after_facts(passage, sentence)
        asked = _with_question(passage, rest, next_steps)
        joined += [*told, asked] if asked else [sentence]
        asking |= {asked} if asked else set()
    passage.sentences = joined
    return asking


def _after_facts(
    passage: Passage, sentence: Sentence
) -> tuple[list[Sentence], Sentence]:
    """`54M, LBP 2 weeks, Soma - would you?`: what is told, and what opens with the name."""
    name = next(
        (m for m in passage.named_treatments if m.first >= sentence.first), None
    )
    comma = name.first - 1 if name else -1
    inside = sentence.first < comma < sentence.end and passage.word(comma) == ","
    if not inside or not _TELLS.isdisjoint(passage.words(sentence.first, comma)):
        return [], sentence
    told = Sentence(sentence.first, comma + 1, ",")
    return [told], Sentence(comma + 1, sentence.end, sentence.mark)


def _with_question(
    passage: Passage, sentence: Sentence, next_steps: tuple[str, ...]
) -> Sentence | None:
    if not any(m.first - sentence.first in {0, 1} for m in passage.named_treatments):
        return None
    paused = _end_of_names(passage, sentence.first)
    after = _end_of_pause(passage, paused) if paused else None
    if after is None or after >= len(passage.tokens):
        return None
    last = next(s for s in passage.sentences if after < s.end)
    words = passage.words(after, last.end)
    text = " ".join(w for w in words if w[0].isalnum())
    marked = last.mark == "?" and "," not in words and words[0] not in _TELLS
    asks = marked or opens_question(words)
    return (
        Sentence(sentence.first, last.end, "?")
        if asks and text not in next_steps
        else None
    )


def _end_of_names(passage: Passage, first: int) -> int | None:
    """The token after names of treatments that open a sentence, with nothing else said."""
    named = passage.named_as_treatments
    at = first
    while at in named or (passage.word(at) in _AMONG and passage.word(at)):
        at += 1
    return at if at - 1 in named else None


def _end_of_pause(passage: Passage, at: int) -> int | None:
    """The token after a dash that stands apart, or after at least two points."""
    tokens = passage.tokens
    if passage.word(at) == _ELLIPSIS:
        return at + 1
    end = at
    while passage.word(end) in {"-", "."} and passage.word(end) == passage.word(at):
        end += 1
    if end == at or end >= len(tokens):
        return None
    apart = (
        tokens[at - 1].end < tokens[at].start or tokens[end - 1].end < tokens[end].start
    )
    dashed = passage.word(at) == "-" and (apart or end - at > 1)
    return end if dashed or end - at > 1 else None
