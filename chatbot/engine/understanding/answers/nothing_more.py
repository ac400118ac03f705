"""What closes a list that was asked for: `that's it`, `only that pill`, `none other than those`."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed, tokens_of

_ONLY = tuple(
    f"{lead} {which} {noun}".strip()
    for lead in ("only", "just", "just only")
    for which in ("that", "this", "those", "these", "the", "that one", "this one", "the one", "the two", "those two",
                  "these two", "the above", "the same")
    for noun in ("", "pill", "pills", "tablet", "tablets", "med", "meds", "medicine", "medicines", "medication",
                 "medications", "drug", "drugs", "one", "ones", "prescription", "rx")
    if noun or which not in {"the", "the two", "the same"}
)  # fmt: skip
_PILLS = listed("pill pills tablet tablets med meds medicine medicines medication medications drug drugs "
                "prescription rx")  # fmt: skip
_ENDS = listed(". , ; !") | {""}
_OF_MEDICINES = listed("other_medicines_complete treatments_complete")
_NOTHING_MORE = PhraseTable(
    {
        True: "that's it|thats it"
        "|that's all|thats all|that is all|that's everything|that is everything|just what i said"
        "|only what i said|just what i told you|just the ones i said"
        "|none other than above|none other than the above|none other than those|none other than that"
        "|none other than these|none other than what i said|nothing other than above"
        "|nothing other than the above|nothing other than those|nothing other than that"
        "|none beyond that|none beyond those|nothing beyond that|nothing beyond those"
        "|none but those|nothing but those|no others than those|no more than those"
        "|all already listed|already listed|already told you|" + "|".join(_ONLY)
    }
)
"""What closes a list that was asked for; of signs asked for it says nothing."""
_ONLY_THAT = PhraseTable({True: "|".join(_ONLY)})


def is_only_that(text: str) -> bool:
    """Whether a text is `only those`, `just that pill` and no more."""
    tokens = tokens_of(text)
    found = _ONLY_THAT.at(tokens, 0) if tokens else None
    return found is not None and all(t.word in _ENDS for t in tokens[found.last + 1 :])


def closed_by_nothing_more(
    notebook: Notebook, lists: tuple[str, ...]
) -> tuple[str, ...]:
    """The lists that `none other than those` closes; `just those pills` only medicines."""
    if not _opens_with_nothing_more(notebook):
        return ()
    of_medicines = not _PILLS.isdisjoint(t.word for t in notebook.passage.tokens)
    return tuple(n for n in lists if not of_medicines or n in _OF_MEDICINES)


def _opens_with_nothing_more(notebook: Notebook) -> bool:
    passage = notebook.passage
    found = _NOTHING_MORE.at(passage.tokens, 0)
    if found is None or passage.word(found.last + 1) not in _ENDS:
        return False
    start, end, _ = passage.slice(0, found.last)
    notebook.unread = [
        u for u in notebook.unread if u.text not in passage.text[start:end]
    ]
    return True
