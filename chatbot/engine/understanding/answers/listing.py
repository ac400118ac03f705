"""What is given to an open list, which closes it; and what closes a list by itself: `that's it`, `NKDA`."""

from collections.abc import Iterable, Iterator, Mapping

from chatbot.engine.understanding.findings.illness import names_illness
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question_form import is_no_list
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.finding import Finding
from chatbot.model.reading import Prompt

_SHORT_WORD = 4
_NO_ITEM = {Status.ABSENT, Status.UNKNOWN, Status.FAMILY}
_NO_LIST = listed("no not neg nil none never without he's she's it's just think fine "
                  "ok")  # fmt: skip
"""With one of these a word that nobody knows is no item of a list."""
_LONGEST_LIST = 7
"""With more words, of which nothing is known, something else is spoken of."""


def close_bundle(passage: Notebook, asked: Prompt) -> bool:
    """A list given to an open question closes it; what is only asked of lists nothing."""
    if asked.kind != "bundle" and asked.name != "treatments_complete":
        return False
    closed = tuple(_listed(passage, asked))
    if "other_medicines_complete" in closed:
        passage.treatments = [
            t.but(status="current") if t.status == "unknown" else t
            for t in passage.treatments
        ]
    close(passage, closed)
    return bool(closed)


def _listed(passage: Notebook, asked: Prompt) -> Iterator[str]:
    """Of what was asked, the lists to which something was said."""
    had = (t for t in passage.treatments if t.status != "not taking")
    said = {
        "other_medicines_complete": _takes(passage),
        "treatments_complete": _takes(passage) or not all(map(passage.asks_of, had)),
    }
    for name in asked.findings:
        if said[name] if name in said else _has_conditions(passage):
            yield name


def _takes(passage: Notebook) -> bool:
    """Whether a medicine was listed; one denied, stopped or asked of is no list."""
    taken = any(
        t.status in {"current", "unknown"}
        and t.drug_class is not None
        and not passage.asks_of(t)
        for t in passage.treatments
    )
    return taken or _lists_unknown(passage)


def _lists_unknown(passage: Notebook) -> bool:
    """`Brilinta and zetia daily`; of words on something else no one unknown is a medicine."""
    words = [t.word for t in passage.tokens if t.kind == "word"]
    named = [u.text.lower() for u in passage.unread if u.reason == "unknown drug"]
    if not named or is_no_list(words) or not _NO_LIST.isdisjoint(words):
        return False
    around = passage.listed("beside medicines")
    return _only_names(passage, words, " ".join(named), around)


def _only_names(
    passage: Notebook, words: list[str], named: str, around: frozenset[str]
) -> bool:
    """Whether every longer word is a name, stands around names or is no word of ours."""
    is_real = passage.lexicon.speller.is_real
    return all(
        len(w) < _SHORT_WORD or w in named or w in around or not is_real(w)
        for w in words
    )


def _has_conditions(passage: Notebook) -> bool:
    findings = passage.lexicon.findings
    told = any(
        _is_condition(findings, o.finding) for o in passage.observations
        if o.finding in findings and not o.implied and o.status not in _NO_ITEM
        and not passage.asks_of(o)
    )  # fmt: skip
    unknown = _lists_unknown_illness(passage)
    closed = passage.has("conditions_complete")
    listed_here = bool(passage.allergies) or told or unknown
    return closed or (listed_here and not passage.asking)


def _is_condition(findings: Mapping[str, Finding], name: str) -> bool:
    """Whether it is of the list, or lasts: `CKD stage 3`, `osteoporosis`, `old fusion`."""
    told = (findings[n] for n in (name, *findings[name].implies))
    return any(f.bundle == "conditions" or f.past_counts for f in told)


_NO_MORE = (["no", "other"], ["no", "others"], ["no", "more"])


def _lists_unknown_illness(passage: Notebook) -> bool:
    """`Psoriasis, bad eczema`; `appetite normal` is no list, for all that it names."""
    words = [t.word for t in passage.tokens if t.kind == "word"]
    words = words[:-2] if words[-2:] in _NO_MORE else words
    ills = [u.text.lower() for u in passage.unread if u.reason == "unknown condition"]
    if not ills or len(words) > _LONGEST_LIST or not _NO_LIST.isdisjoint(words):
        return False
    named = any(names_illness(passage, text) for text in ills)
    return named or _only_names(passage, words, "", passage.listed("around illnesses"))


def close(passage: Notebook, findings: Iterable[str]) -> None:
    """Note that lists are complete, by all the words of an answer."""
    for finding in findings:
        passage.imply(finding, passage.whole)


PILLS = listed("pill pills tablet tablets med meds medicine medicines medication medications drug drugs "
                "prescription rx")  # fmt: skip
_ENDS = listed(". , ; !") | {""}
_OF_MEDICINES = listed("other_medicines_complete treatments_complete")


def is_only_that(passage: Passage) -> bool:
    """Whether a text is `only those`, `just that pill` and no more."""
    found = passage.said_at("only that", 0)
    return found is not None and _ENDS.issuperset(passage.words(found.last + 1))


def closed_by_nothing_more(
    passage: Notebook, lists: tuple[str, ...]
) -> tuple[str, ...]:
    """The lists that `none other than those` closes; `just those pills` only medicines."""
    if not _opens_with_nothing_more(passage):
        return ()
    of_medicines = not PILLS.isdisjoint(t.word for t in passage.tokens)
    return tuple(n for n in lists if not of_medicines or n in _OF_MEDICINES)


def _opens_with_nothing_more(passage: Notebook) -> bool:
    found = passage.said_at("nothing more", 0) or passage.said_at("only that", 0)
    if found is None or passage.word(found.last + 1) not in _ENDS:
        return False
    start, end, _ = passage.slice(0, found.last)
    passage.unread = [
        u for u in passage.unread if u.text not in passage.text[start:end]
    ]
    return True


def read_closings(passage: Notebook) -> None:
    """Note each part of the world that the text closes."""
    for found in passage.said("closed lists"):
        hedged = passage.word(found.last + 1) in _HEDGES
        before = passage.words(max(found.first - 3, 0), found.first)
        hedged |= not _UNSURE.isdisjoint(before[-1:]) or not _WISHES.isdisjoint(before)
        hedged = hedged or passage.assess(found.first, found.last).family
        if not (hedged or passage.is_asked(found.first)):
            passage.imply(found.value, (found.first, found.last))
    for sentence in passage.sentences:
        if sentence not in passage.asking:
            words = passage.words(sentence.first, sentence.end)
            _no_other(passage, words, sentence.first)
            clauses = [0, *(n + 1 for n, w in enumerate(words) if w == ",")]
            for at in clauses:
                _all_told(passage, words[at:], sentence.first + at)


def _no_other(passage: Notebook, words: list[str], offset: int) -> None:
    """`no other meds, conditions or allergies` closes each that is named."""
    openings = (n for n, w in enumerate(words[:-1]) if w == "no")
    for at in openings:
        end = _list_end(words, at + 1)
        listed_words = set(words[at + 1 : end])
        opens_another = words[end : end + 1] in ([":"], ["="])
        if opens_another or not listed_words & {"or", "nor", "/"}:
            continue
        for finding, named in _NAMED.items():
            if listed_words & named:
                passage.imply(finding, (offset + at, offset + end - 1))


def _all_told(passage: Notebook, words: list[str], offset: int) -> None:
    """`That's all her meds`, `that's it for conditions`: the list so named is complete."""
    at = 1 if words[:1] in (["that's"], ["thats"]) else 2
    if words[:at] not in _THAT_IS:
        return
    at += words[at : at + 1] == ["the"]
    if _ALL.isdisjoint(words[at : at + 1]):
        return
    named = at + 1
    while words[named : named + 1] and words[named] in _WHOSE:
        named += 1
    if not _HEDGES.isdisjoint(words[named + 1 : named + 5]):
        return
    for finding, nouns in _NAMED.items():
        if not (nouns | _SHORT[finding]).isdisjoint(words[named : named + 1]):
            passage.imply(finding, (offset, offset + named))


_THAT_IS = (
    ["that's"], ["thats"], ["that", "is"], ["those", "are"], ["these", "are"], ["this", "is"],
)  # fmt: skip
_ALL = listed("all it everything full whole complete entire list")
_WHOSE = listed("the her his their my for of other regular medical health drug known")
_HEDGES = {
    "help", "helped", "helps", "work", "worked", "works", "have", "has", "for", "yet",
    "tried", "today", "relieved", "relieve", "diet", "weight", "eating", "lifestyle",
    "failed", "baby", "child", "kidneys", "living", "food", "pregnancy", "wanted",
    "please", "desired", "requested", "needed", "necessary", "required", "indicated",
    "given", "prescribed", "offered", "advised", "available", "testing",
}  # fmt: skip
_UNSURE = {"not", "un", "eats", "eating"}
_WISHES = listed("want wants wanted wanting prefer prefers preferred preferring rather "
                 "request requests requested requesting asks asked asking likes")  # fmt: skip
"""Who wants no medicine may well take one."""
_NAMED = {
    "conditions_complete": listed("conditions comorbidities pmh illnesses diseases"),
    "other_medicines_complete": {"meds", "medicines", "medications"},
    "allergies_complete": {"allergies"},
}
_SHORT = {
    "conditions_complete": {"problems", "diagnoses", "pmhx", "history"},
    "other_medicines_complete": {"med", "medication", "pills", "prescriptions"},
    "allergies_complete": set[str](),
}
"""What names a list only where all of it was told: `that's the med list`."""
_INNER = {
    "other", "medical", "or", "and", ",", "/", "known", "drug", "any", "regular", "chronic",
    "problems", "issues", "past", "history", "relevant", "significant", "current", "nor",
    *{w for named in _NAMED.values() for w in named},
}  # fmt: skip


def _list_end(words: list[str], at: int) -> int:
    while at < len(words) and words[at] in _INNER:
        at += 1
    return at
