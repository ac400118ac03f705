"""Illnesses that are told and that no finding stands for: named, never passed over.

They are known by name, by how such words end, or by `disease` and the like behind a
word that nobody knows. What is of the back, a joint or a muscle counts against no
medicine and is left to other readers. In a list that was asked for, an organ is possible
disease and each unknown item is named.
"""

from collections.abc import Iterator

from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question_form import is_no_list
from chatbot.engine.understanding.text.token import listed, stretches
from chatbot.model.case import Status, Treatment

_KINDS = listed("disease syndrome disorder deficiency dystrophy anemia anaemia")
"""Words that make an illness of the unknown word before them."""
_ENDINGS = ("aemia", "emia", "penia", "pathy", "osis", "itis", "plasia", "thyroidism")
_SHORTEST = 6
_ODD = 5
"""A shorter word that nobody knows may be a slip or an abbreviation."""
_MOST = 8


def read_illnesses(passage: Notebook) -> None:
    """Name each illness that is told of the patient and that nothing else was made of."""
    noted = [u.text.casefold() for u in passage.unread]
    for first, last in _joined(passage, sorted(_found(passage))):
        if len(noted) >= _MOST:
            return
        start, end, text = passage.slice(first, last)
        if passage.is_asked(first) or any(text.casefold() in said for said in noted):
            continue
        more = passage.lexicon.illnesses.at(passage.tokens, first)
        held = not (more and more.value) and _is_known(passage, start, end)
        if held or not _is_told(passage, first, last):
            continue
        passage.reject(text, "unknown condition")
        noted.append(text.casefold())


def names_illness(passage: Passage, text: str) -> bool:
    """Whether a part of a text holds the name of an illness."""
    at = passage.text.casefold().find(text.casefold())
    return any(
        start < at + len(text) and at < end
        for start, end, _ in (passage.slice(*span) for span in _found(passage))
    )


def may_be_illness(passage: Passage, text: str) -> bool:
    """Whether words name an illness, or one of them is no word of everyday English."""
    named = names_illness(passage, text)
    is_real = passage.lexicon.speller.is_real
    words = (w.lower().strip(".,;") for w in text.split())
    return named or any(
        len(w) >= _ODD and w.isalpha() and not is_real(w) for w in words
    )


def _found(passage: Passage) -> Iterator[tuple[int, int]]:
    """The spans of words that name an illness."""
    lexicon = passage.lexicon
    yield from ((hit.first, hit.last) for hit in lexicon.illnesses.all(passage.tokens))
    for at, token in enumerate(passage.tokens):
        if token.kind != "word":
            continue
        long = len(token.word) >= _SHORTEST and token.word not in lexicon.no_illnesses
        if long and token.word.endswith(_ENDINGS):
            yield at, at
        elif passage.word(at + 1) in _KINDS and _may_name(passage, at):
            yield at, at + 1


def _may_name(passage: Passage, at: int) -> bool:
    """Whether a word before `disease` is a name and none of the everyday language."""
    word = passage.word(at)
    named = word.removesuffix("'s").removesuffix("\u2019s")
    speller, say_little = passage.lexicon.speller, passage.lexicon.before_disease
    return word not in say_little and (named != word or not speller.is_real(word))


def _joined(
    passage: Passage, spans: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Each span with the `disease` behind it; none stands within another."""
    end = -1
    for first, last in spans:
        if first <= end:
            continue
        end = last + (passage.word(last + 1) in _KINDS)
        yield first, end


def _is_known(passage: Notebook, start: int, end: int) -> bool:
    """Whether a finding, a treatment or an allergy was made of these words."""
    told = any(
        isinstance(told, Treatment) or not told.finding.endswith("_complete")
        for told in passage.told_in(start, end)
    )
    matched = (passage.slice(*m.span)[:2] for m in passage.matches)
    return told or any(a < end and start < b for a, b in matched)


def _is_told(passage: Passage, first: int, last: int) -> bool:
    """Whether it is of this patient and not denied; what is only feared counts."""
    elsewhere = passage.section(passage.tokens[first].start) in {"fh", "allergies"}
    return passage.assess(first, last).tells and not elsewhere


_DIVIDERS = listed(", ; \n . / and & + plus except excepting besides apart but")
_SHORTEST_NAME = 2


def read_conditions(passage: Notebook) -> None:
    """Note organs as possible disease, and name each item that nothing is known of.

    What asks lists nothing: `do I need an xray`.
    """
    known = passage.lexicon.organs
    healthy, topic = False, is_no_list([t.word for t in passage.tokens])
    items = stretches(passage.words(0), _DIVIDERS)
    for first, last in [(first, end - 1) for first, end in items][::-1]:
        if passage.is_asked(first):
            continue
        said = [w for w in passage.words(first, last + 1) if w.isalpha()]
        organs = dict.fromkeys(f for w in said for f in known.get(w, ()))
        alone = all(word in known for word in said)
        healthy = not passage.listed("healthy").isdisjoint(said) or (healthy and alone)
        answers = (said_at(passage, at) for at in range(first, last + 1))
        values = {said.value for said in answers if said}
        unsure = bool(organs) and "unsure" in values
        answered = (organs and healthy) or (values and not unsure)
        if answered or _is_understood(passage, first, last):
            continue
        for finding in organs:
            status = Status.UNKNOWN if unsure else Status.POSSIBLE
            passage.observe(finding, status, (first, last))
        if not (organs or topic) and any(_tells(passage, word) for word in said):
            text = passage.slice(first, last)[2]
            ill = may_be_illness(passage, text)
            passage.reject(text, "unknown condition" if ill else "unknown word")


def _is_understood(passage: Notebook, first: int, last: int) -> bool:
    """Whether anything else was made of an item."""
    start, end, text = passage.slice(first, last)
    spoken = any(passage.told_in(start, end))
    named = any(m.first <= last and first <= m.last for m in passage.matches)
    noted = any(u.text in text for u in passage.unread) or any(
        a.text in text for a in passage.allergies
    )
    return spoken or named or noted


def _tells(passage: Notebook, word: str) -> bool:
    """Whether a word may name a condition: it is none of everyday English."""
    return len(word) > _SHORTEST_NAME and word not in passage.lexicon.no_conditions
