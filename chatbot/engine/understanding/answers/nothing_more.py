"""What closes a list that was asked for: `that's it`, `only that pill`, `none other than those`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed, tokens_of

_NOUNS = "pill,tablet,med,medicine,medication,drug,one,prescription,rx"
_ONLY = (
    "{only,just,just only} {that,this,those,these,that one,this one,the one,those two"
    f",these two,the above}} {{,{_NOUNS}}}"
    f"|{{only,just,just only}} {{the,the two,the same}} {{{_NOUNS}}}"
)
_PILLS = listed("pill pills tablet tablets med meds medicine medicines medication medications drug drugs "
                "prescription rx")  # fmt: skip
_ENDS = listed(". , ; !") | {""}
_OF_MEDICINES = listed("other_medicines_complete treatments_complete")
_NOTHING_MORE = PhraseTable(
    {
        True: "{that's,thats} it|{that's,thats,that is} all|{that's,that is} everything"
        "|{just,only} what i said|just {what i told you,the ones i said}"
        "|none other than {above,the above,those,that,these,what i said}"
        "|nothing other than {above,the above,those,that}|{none,nothing} beyond {that,those}"
        "|{none,nothing} but those|no {others,more} than those|{,all }already listed"
        f"|already told you|{_ONLY}"
    }
)
"""What closes a list that was asked for; of signs asked for it says nothing."""
_ONLY_THAT = PhraseTable({True: _ONLY})


def is_only_that(text: str) -> bool:
    """Whether a text is `only those`, `just that pill` and no more."""
    tokens = tokens_of(text)
    found = _ONLY_THAT.at(tokens, 0) if tokens else None
    return found is not None and all(t.word in _ENDS for t in tokens[found.last + 1 :])


def closed_by_nothing_more(
    passage: Notebook, lists: tuple[str, ...]
) -> tuple[str, ...]:
    """The lists that `none other than those` closes; `just those pills` only medicines."""
    if not _opens_with_nothing_more(passage):
        return ()
    of_medicines = not _PILLS.isdisjoint(t.word for t in passage.tokens)
    return tuple(n for n in lists if not of_medicines or n in _OF_MEDICINES)


def _opens_with_nothing_more(passage: Notebook) -> bool:
    found = _NOTHING_MORE.at(passage.tokens, 0)
    if found is None or passage.word(found.last + 1) not in _ENDS:
        return False
    start, end, _ = passage.slice(0, found.last)
    passage.unread = [
        u for u in passage.unread if u.text not in passage.text[start:end]
    ]
    return True
