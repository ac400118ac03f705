"""Tokens cut into sentences: a dot may shorten a word, a question mark open a doubt."""

from collections.abc import Iterator

from chatbot.engine.understanding.requests.question_form import may_ask
from chatbot.engine.understanding.text import sentence
from chatbot.engine.understanding.text.token import Token, listed

_ENDS = frozenset(".?!\n")
_SHORTENED = listed("dr mr mrs ms vs approx st prof hx q")
_AFTER_DOSE = listed("prn p.r.n p.r.n.")
"""`Ultram 50 mg q.6h. p.r.n.` is one sentence."""
_OPENS = listed("he she they i we it his her this the there patient")
_PATIENT_AFTER = _ENDS | listed("this the my our : ; -")
_UNSURE_BEFORE = frozenset(":;,-(")


def sentences_of(tokens: list[Token]) -> Iterator[tuple[int, int, str]]:
    """Each sentence: its tokens, the first and the one behind the last, and its mark."""
    first = 0
    for at, token in enumerate(tokens):
        if token.word in _ENDS and not _goes_on(tokens, first, at):
            yield first, at + 1, token.word
            first = at + 1
        elif token.end - token.start > len(token.word) and _closes_dose(tokens, at):
            yield first, at + 1, "."
            first = at + 1
    if first < len(tokens):
        yield first, len(tokens), ""


def _closes_dose(tokens: list[Token], at: int) -> bool:
    """`Naprosyn 500 mg b.i.d. She is to rest.`: the last dot ends the sentence as well."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return tokens[at].kind == "word" and after in _OPENS


def _is_the_patient(tokens: list[Token], at: int) -> bool:
    """`Pt. is 42`: no sentence ends there."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    opens = at == 1 or tokens[at - 2].word in _PATIENT_AFTER
    does = after is not None and after.word in sentence.PATIENT_DOES
    return tokens[at - 1].word in sentence.SHORT_PATIENT and opens and does


def _is_in_bracket(tokens: list[Token], first: int, at: int) -> bool:
    """`Triptan (not with her SSRI? on Lexapro)`: a doubt in brackets asks nobody."""
    inside = [t.word for t in tokens[first:at]]
    opened = next((n for n in reversed(range(len(inside))) if inside[n] in "()"), None)
    if opened is None or inside[opened] != "(" or may_ask(inside[opened + 1 :]):
        return False
    return any(t.word == ")" for t in tokens[at + 1 : at + _BRACKETED])


_BRACKETED = 12


def _goes_on(tokens: list[Token], first: int, at: int) -> bool:
    """A dot after `Dr`, or a question mark before what is doubted: `? UTI`."""
    before = tokens[at - 1] if at else None
    if tokens[at].word == ".":
        if at + 1 < len(tokens) and tokens[at + 1].word in _AFTER_DOSE:
            return True
        return before is not None and (
            before.word in _SHORTENED
            or _is_the_patient(tokens, at)
            or sentence.is_form(before.word, tokens[at - 2].word if at > 1 else "")
        )
    if tokens[at].word != "?":
        return False
    if _is_in_bracket(tokens, first, at):
        return True
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    named = after is not None and after.kind in {"word", "number"}
    tight = after is not None and after.start == tokens[at].end and named
    opens = before is None or before.kind == "break" or before.word in _UNSURE_BEFORE
    spaced = before is not None and before.end < tokens[at].start
    asks = may_ask([t.word for t in tokens[first:at]])
    doubts = opens or (spaced and (tight or not asks))
    return named and doubts
