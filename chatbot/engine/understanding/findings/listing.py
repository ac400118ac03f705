"""A list of conditions given to an open question: organs, and what is not known here."""

from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.findings.illness import may_be_illness
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.requests.question_form import is_no_list
from chatbot.engine.understanding.text.english import COMMON
from chatbot.engine.understanding.text.token import listed, stretches
from chatbot.model.case import Status

_DIVIDERS = listed(", ; \n . / and & + plus")
_ORGANS = {
    **dict.fromkeys(["kidney", "kidneys", "renal"], ("ckd",)),
    **dict.fromkeys(["liver", "hepatic"], ("liver_disease",)),
    **dict.fromkeys(
        ["heart", "cardiac"], ("cardiovascular_disease", "heart_failure", "arrhythmia")
    ),
    **dict.fromkeys(["lung", "lungs"], ("asthma", "copd")),
    **dict.fromkeys(["ulcer", "ulcers"], ("peptic_ulcer",)),
    **dict.fromkeys(
        ["bleeding", "bleed", "bleeds", "bled", "hemorrhage", "haemorrhage"],
        ("gi_bleed", "bleeding_disorder"),
    ),
}
"""What an organ named alone may be; each is possible until it is asked about."""
_SMALL_TALK = listed("""
    he she they it pt patient is was are has had have only just some mild a an the other
    others else otherwise fine well healthy ok okay nothing good normal past his her my
    since on with years year ago takes take for very really i think that know of in old
    but not so also at to be been history hx disease problems problem issues issue trouble
    condition conditions medical none no long time now see list above below same lots many
    few medicine medicines meds medication medications drugs drug allergy allergies daily
    skip pass dunno sure ask later everything anything something all any still from
    too old bad low week weeks day days month months lab labs bloods inr alt ast bun lmp young female male
""")
_FELT = listed("""
    numb numbness tingling tingly tingles weak weakness weaker sore stiff stiffer pain painful aching
    aches hurts worse better tired dizzy sleepy drowsy nauseous pill pills tablet tablets
""")
"""How it feels, and how it is taken: no illness of its own."""
_HEALTHY = listed(
    "fine ok okay normal good clear well healthy unremarkable intact sound"
)
_SHORTEST = 2


def read_conditions(passage: Notebook) -> None:
    """Note organs as possible disease, and name each item that nothing is known of.

    What asks lists nothing: `do I need an xray`.
    """
    healthy, topic = False, is_no_list([t.word for t in passage.tokens])
    items = stretches(passage.words(0), _DIVIDERS)
    for first, last in [(first, end - 1) for first, end in items][::-1]:
        if passage.is_asked(first):
            continue
        said = [w for w in passage.words(first, last + 1) if w.isalpha()]
        organs = dict.fromkeys(f for w in said for f in _ORGANS.get(w, ()))
        alone = all(word in _ORGANS for word in said)
        healthy = not _HEALTHY.isdisjoint(said) or (healthy and alone)
        if _is_understood(passage, first, last) or (organs and healthy):
            continue
        for finding in organs:
            passage.observe(finding, Status.POSSIBLE, (first, last))
        if not (organs or topic) and any(_tells(word) for word in said):
            text = passage.slice(first, last)[2]
            ill = may_be_illness(passage, text)
            passage.reject(text, "unknown condition" if ill else "unknown word")


def _is_understood(passage: Notebook, first: int, last: int) -> bool:
    """Whether anything else was made of an item, or it answers yes or no."""
    start, end, text = passage.slice(first, last)
    places = [(o.start, o.end) for o in passage.observations]
    places += [(t.start, t.end) for t in passage.treatments]
    spoken = any(opens < end and start < closes for opens, closes in places)
    named = any(m.first <= last and first <= m.last for m in passage.matches)
    noted = any(u.text in text for u in passage.unread) or any(
        a.text in text for a in passage.allergies
    )
    answers = any(said_at(passage.tokens, at) for at in range(first, last + 1))
    return spoken or named or noted or answers


def _tells(word: str) -> bool:
    """Whether a word may name a condition: it is none of everyday English."""
    small = word in _SMALL_TALK or word in _FELT or word in COMMON
    return len(word) > _SHORTEST and not small
