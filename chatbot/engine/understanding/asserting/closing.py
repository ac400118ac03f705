"""Words that close a part of the world: no other medicines, otherwise healthy, NKDA."""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.requests.question import Division
from chatbot.engine.understanding.text.phrase_table import PhraseTable
from chatbot.engine.understanding.text.token import listed

_CLOSED = PhraseTable(
    {
        "conditions_complete": "no conditions|no more conditions|no further conditions|no illnesses|no diseases|conditions none"
        "|conditions : none|conditions - none|otherwise healthy|otherwise well|otherwise fit|no pmh"
        "|no pmhx|no past medical history|no medical problems|no other conditions"
        "|no comorbidities|nil pmh|pmh nil|pmh none|pmh : nil|pmh : none|healthy otherwise"
        "|no significant pmh|no significant medical history|no medical history"
        "|no significant past medical history|no other medical problems|previously healthy"
        "|no other medical history|fit and well|no chronic conditions|no chronic diseases"
        "|no other medical conditions|no medical conditions|no other problems|no other hx"
        "|no other history|no other pmh|no medical issues|no other medical issues"
        "|no underlying conditions|no health problems|no other health problems|pmh neg"
        "|no chronic illness|no chronic illnesses|no comorbid conditions|pmhx nil"
        "|pmh unremarkable|pmh negative|past medical history none|generally healthy"
        "|unremarkable pmh|no relevant pmh|no relevant medical history|pmhx : nil"
        "|past medical history : none|past medical history : nil|no other comorbidities"
        "|nothing else medically|no known medical problems|no known conditions"
        "|pmhx none|pmh - none|pmhx - none|pmhx : none|pmh negative|pmhx negative|no pmh/psh"
        "|no past history|no significant past history|no significant history"
        "|no medical hx|no med hx|no past med hx|no past medical hx|no sig pmh|no sig pmhx|no sig hx"
        "|no significant pmhx|no other medical hx|no other med hx|no relevant hx|no known pmh"
        "|no med problems|no med issues|no medical conditions known|no hx of note|no pmh of note"
        "|in good health|healthy|healthy man|healthy woman|healthy male|healthy female",
        "other_medicines_complete": "takes nothing|takes nothing regularly|nothing regularly"
        "|takes no regular medication|no regular medication|meds - none|meds - nil|meds : no"
        "|medications : nil|current meds : none|home meds : none|home meds none|nil regular"
        "|nil regular meds|nil meds|no other rx|no other meds|no other medicines|no other medications"
        "|no other drugs|no regular meds|no regular medicines|no regular medications"
        "|no meds|no medications|no medicines|takes nothing else|on nothing else"
        "|no daily meds|no other prescriptions|dh nil|dh none|dh : nil|dh : none"
        "|not on any other meds|not on any other medications|not on any meds"
        "|not on any medications|no home meds|no home medications|no daily medications"
        "|no current medications|no current meds|meds none|meds nil|meds : none|meds : nil"
        "|medications : none|medications none|no other regular medicines"
        "|no other regular meds|no other regular medications|no long term meds"
        "|not on any other medicines|not on any medicines|no prescription meds|no rx meds"
        "|no other treatments|takes no meds|takes no medications|no chronic meds"
        "|no standing meds|on no meds|on no medications|on no other meds|other meds : none"
        "|on no other medications|other meds none|other medicines none|no concurrent meds",
        "allergies_complete": "nkda|no more allergies|no further allergies|nka|no known drug allergies|no known allergies"
        "|no allergies|no drug allergies|denies allergies|nil allergies|allergies nil"
        "|allergies none|allergies : none|allergies : nil|allergies : nkda|no known allergy"
        "|denies drug allergies|without allergies|allergies : no|no medication allergies"
        "|no allergy|denies any allergies|no other allergies|no other known allergies"
        "|allergies - none|allergies - nil|all : nkda|nkma|no known medication allergies",
        "treatments_complete": "no meds have been tried|nothing has been tried"
        "|no medications have been tried|hasn't taken any meds|has not taken any meds"
        "|nothing tried|no treatment yet|no treatment so far"
        "|hasn't tried anything|has not tried anything|not tried anything|no meds tried"
        "|untreated|nothing so far|tried nothing|no treatments tried|no prior treatment"
        "|nothing tried yet|nothing yet|hasn't taken anything|has not taken anything"
        "|no medications tried|no previous treatment|no treatment to date|no treatments yet"
        "|nothing else tried|tried nothing else|hasn't had any treatment|no treatment tried"
        "|haven't tried anything|no meds yet|has taken nothing|taken nothing|no rx yet",
    }
)


def read_closings(notebook: Notebook, division: Division) -> None:
    """Note each part of the world that the text closes."""
    passage = notebook.passage
    for found in _CLOSED.all(passage.tokens):
        sentence = passage.sentence_of(found.first)
        hedged = passage.word(found.last + 1) in _HEDGES
        hedged |= passage.word(found.first - 1) in {"not", "un", "eats", "eating"}
        start, end, _ = passage.slice(found.first, found.last)
        hedged = hedged or passage.assess(start, end).family
        if sentence not in division.asking and not hedged:
            notebook.imply(found.value, (found.first, found.last))
    for sentence in passage.sentences:
        if sentence not in division.asking:
            words = passage.words(sentence.first, sentence.end)
            _no_other(notebook, words, sentence.first)
            clauses = [0, *(n + 1 for n, w in enumerate(words) if w == ",")]
            for at in clauses:
                _all_told(notebook, words[at:], sentence.first + at)


def _no_other(notebook: Notebook, words: list[str], offset: int) -> None:
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
                notebook.imply(finding, (offset + at, offset + end - 1))


def _all_told(notebook: Notebook, words: list[str], offset: int) -> None:
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
            notebook.imply(finding, (offset, offset + named))


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
    "conditions_complete": {
        "conditions",
        "comorbidities",
        "pmh",
        "illnesses",
        "diseases",
    },
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
