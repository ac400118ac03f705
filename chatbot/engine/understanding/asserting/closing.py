"""Words that close a part of the world: no other medicines, otherwise healthy, NKDA."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed

_CLOSED = PhraseTable(
    {
        "conditions_complete": "no {,other ,more ,further ,known ,underlying ,chronic "
        ",comorbid }conditions|no {,chronic }{illnesses,diseases}|no {,other }comorbidities"
        "|no {,other ,known ,significant ,relevant ,chronic ,underlying }"
        "{medical,med,health} {problems,issues,conditions}{, known}|no other problems"
        "|no {,other ,known ,significant ,sig ,relevant }"
        "{pmh,pmhx,past medical history,past medical hx,past med hx,medical history"
        ",medical hx,med hx,past history}|no {other,significant,sig,relevant} {hx,history}"
        "|no {hx,pmh} of note|no pmh/psh|{nil,unremarkable} pmh|nothing else medically"
        "|{pmh,pmhx,past medical history,conditions}{, :, -} {none,nil}"
        "|{pmh,pmhx} {neg,negative,unremarkable}|otherwise {healthy,well,fit}"
        "|{previously,generally} healthy|healthy{, otherwise, man, woman, male, female}"
        "|fit and well|in good health",
        "other_medicines_complete": "takes nothing{, regularly, else}|nothing regularly"
        "|takes no {regular medication,meds,medications}|on nothing else"
        "|on no {,other }{meds,medications}|no other {rx,drugs,prescriptions,treatments}"
        "|no {,other ,regular ,other regular ,daily ,home ,current ,chronic ,standing "
        ",long term ,prescription ,rx ,concurrent }{meds,medicines,medications}"
        "|{,current ,home ,other }{meds,medications,medicines}{, :, -} {none,nil}"
        "|dh{, :} {none,nil}|meds : no|nil {regular,regular meds,meds}"
        "|not {on,taking} any {,other }{meds,medications,medicines}|not {on,taking} anything {else,regular,regularly,currently,now}",
        "allergies_complete": "nkda|nka|nkma|no {,more ,further ,other ,other known ,drug "
        ",medication ,known ,known drug ,known medication }allergies"
        "|{denies,denies any,denies drug,nil,without} allergies"
        "|allergies{, :, -} {none,nil}|allergies : {nkda,no}|all : nkda",
        "treatments_complete": "no {meds,medications} have been tried"
        "|nothing {,else }{tried,taken}{, yet}|nothing {has been tried,so far,yet}"
        "|tried nothing{, else, yet, so far}|{,has }taken nothing"
        "|{hasn't,has not,haven't} {tried,taken} anything|not tried anything"
        "|{hasn't,has not} taken any meds|hasn't had any treatment"
        "|no {meds,medications,treatment} tried|no treatment {yet,so far,to date}"
        "|no {prior,previous} treatment|no {meds,rx} yet|untreated",
    }
)


def read_closings(passage: Notebook) -> None:
    """Note each part of the world that the text closes."""
    for found in _CLOSED.all(passage.tokens):
        hedged = passage.word(found.last + 1) in _HEDGES
        hedged |= passage.word(found.first - 1) in {"not", "un", "eats", "eating"}
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
    "failed", "baby", "child", "kidneys", "living", "food", "pregnancy",
}  # fmt: skip
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
