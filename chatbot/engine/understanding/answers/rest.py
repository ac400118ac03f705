"""What a short answer says of all that it does not name: `rest no`, `nothing else`."""

from chatbot.engine.understanding.answers.standing_alone import denies_rest
from chatbot.engine.understanding.asserting.yes_no import Said
from chatbot.engine.understanding.findings.symptom_words import kind_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Prompt

_BY_MEDICINE = listed("immunosuppression steroid_use")
"""A medicine that is told may bring these, so the rest does not deny them."""
_REMAINS = listed("rest remainder remaining otherwise all everything others the")
"""`Rest no` and `otherwise no` go back to what was asked; `nothing else` ends a list."""
_OF_KIND: dict[str | None, frozenset[str]] = {
    "weakness": listed("leg_weakness bilateral_leg_symptoms"),
    "numbness": listed("saddle_numbness bilateral_leg_symptoms"),
}
_LEGS = listed("legs feet calves thighs ankles")
"""`No, his feet tingle`: a sign of more than one leg may be in both."""
_THAT_BRING = listed("corticosteroid immunosuppressant")
_THAT_MAY_INJECT = listed("opioid_use_disorder substance_use")


def deny_rest(passage: Notebook, asked: Prompt) -> bool:
    """`Fever yes, rest no`: what was asked and not told is absent."""
    span = denies_rest(passage, asked.findings)
    others = passage.words(0, span[0]) + passage.words(span[1] + 1) if span else []
    whole = not any(word[:1].isalnum() for word in others)  # when one was told before
    told = any(passage.has(f) for f in asked.findings)
    if span is None or asked.beside is not None or asked.name == "back_complaint":
        return False
    if not (whole or told or _tells_else(passage)):
        return False
    if not (whole or told) and _closes_medicines(passage, asked, span):
        return False
    open_ = left_open(passage)
    may_bring = any(t.drug_class in {None, *_THAT_BRING} for t in passage.treatments)
    open_ = open_ | _BY_MEDICINE if may_bring else open_
    for finding in asked.findings:
        if not (passage.has(finding) or finding in open_):
            passage.observe(finding, Status.ABSENT, span)
    return True


def deny_beside(
    passage: Notebook, asked: Prompt, said: tuple[Said, int] | None
) -> bool:
    """`The others no`, where one is doubted and asked by itself: whether that stays open."""
    span = denies_rest(passage, asked.findings)
    if asked.beside is None or span is None:
        return False
    for finding in asked.beside:
        if not (passage.has(finding) or finding in left_open(passage)):
            passage.observe(finding, Status.ABSENT, span)
    return said is None or said[1] + 1 >= span[0]


def left_open(passage: Notebook) -> frozenset[str]:
    """What a no does not deny, as something told beside it may bring it.

    `No but on prednisone`, `no, he's a heroin user`, `no, his feet tingle`.
    """
    brings = any(t.drug_class in _THAT_BRING for t in passage.treatments)
    injects = any(
        o.finding in _THAT_MAY_INJECT and o.status is Status.PRESENT
        for o in passage.observations
    )
    here = (o for o in passage.observations if o.status.is_here)
    both = any(not _LEGS.isdisjoint(o.text.lower().split()) for o in here)
    open_ = listed("iv_drug_use") if injects else frozenset[str]()
    open_ |= listed("bilateral_leg_symptoms") if both else frozenset[str]()
    return open_ | _BY_MEDICINE if brings else open_


def spoken_of(passage: Notebook, last: int) -> frozenset[str]:
    """What a word behind a no is about, though it was read of nothing for certain: `no he is weak`."""
    sure = (o for o in passage.observations if o.status is not Status.POSSIBLE)
    spans = [(o.start, o.end) for o in sure]
    unread = {
        kind_at(passage, at) for at in range(last + 1, len(passage.tokens))
        if not any(a <= passage.tokens[at].start < b for a, b in spans)
    }  # fmt: skip
    return frozenset().union(*(_OF_KIND[k] for k in unread if k in _OF_KIND))


def _closes_medicines(passage: Notebook, asked: Prompt, span: tuple[int, int]) -> bool:
    """`Metformin, nothing else`: no other medicine, whatever else was asked.

    Where a medicine may bring what was asked, it answers that: `had prednisone`.
    """
    signs = [o for o in passage.observations if not (o.implied or o.suggested)]
    of_list = passage.word(span[0]) not in _REMAINS
    brings = any(t.drug_class in _THAT_BRING for t in passage.treatments)
    answers = brings and not _BY_MEDICINE.isdisjoint(asked.findings)
    if not (passage.treatments and of_list) or signs or answers:
        return False
    passage.imply("other_medicines_complete", span)
    return True


def _tells_else(passage: Notebook) -> bool:
    """Whether anything else was understood: `uses an inhaler, otherwise no`."""
    findings = [o for o in passage.observations if not (o.implied or o.suggested)]
    return bool(findings or passage.treatments)
