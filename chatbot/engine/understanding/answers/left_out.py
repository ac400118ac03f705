"""What a no leaves out: `nothing like that except the leg feels heavy`.

What stands behind the exception was not denied. It is read by itself; where nothing can
be made of it, the no denies nothing either, and is asked about again.
`Rest no` and `nothing else` are of all that an answer does not name.
"""

from chatbot.engine.understanding.answers.standing_alone import denies_rest
from chatbot.engine.understanding.asserting import yes_no
from chatbot.engine.understanding.findings.symptom_words import findings_at, kind_at
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.reading import Prompt
from chatbot.model.speech import Said

_ADVERBS = listed("just only")
"""These leave something out behind a no or a pause: `no, just the leg`, not `no he just`."""
_TURNS = listed("but though although however maybe perhaps possibly")
"""Right behind a no: `no, but a bit of leaking`."""
_WHO = listed("i he she it they we you")
_SPEAKERS = _WHO | listed("pt patient says said states reports reported")
_NORMAL = listed("normal negative neg clear unremarkable fine ok okay")
_NOT_WELL = listed("not no nor isn't wasn't never abnormal until till before but "
                   "except now until high low")  # fmt: skip
_PAUSES = listed(", - ;")
_BETWEEN = listed(", - : ; well um uh")


def left_out(passage: Passage) -> tuple[int, int] | None:
    """The tokens behind the exception in an answer that opens with a no."""
    at = _past_no(passage)
    if at is None:
        return before_no(passage)
    turns = passage.word(at) in _ADVERBS | _TURNS
    if turns or passage.word(at - 1) == "well":
        return _rest(passage, at + turns)
    if passage.word(at - 1) == ";":
        return _in_turn(passage, at)
    opened = _clause_only(passage, at)
    if opened is not None:
        return _rest(passage, opened)
    found = next(iter(passage.said("left out", max(at - 2, 0))), None)
    return _rest(passage, found.last + 1) if found else None


def before_no(passage: Passage) -> tuple[int, int] | None:
    """`Apart from the numb foot, no`: what is left out stands before the no."""
    opened = passage.said_at("left out", yes_no.past_sounds(passage))
    if opened is None:
        return None
    for at in range(opened.last + 2, len(passage.tokens)):
        said = yes_no.said_at(passage, at)
        if said is not None and said.value == "no" and yes_no.is_bare(passage, at):
            end = passage.back_over(at - 1, _PAUSES)
            return (opened.last + 1, end) if end > opened.last else None
    return None


def _in_turn(passage: Passage, first: int) -> tuple[int, int] | None:
    """`No; tender; no`: between two answers of its own."""
    ends = (at for at in range(first, len(passage.tokens)) if passage.word(at) == ";")
    end = next(ends, None)
    said = yes_no.said_at(passage, end + 1) if end else None
    return (first, end - 1) if end and said and said.value == "no" else None


def _clause_only(passage: Passage, first: int) -> int | None:
    """`No new trouble, just more often at night`: behind the comma is what is left out."""
    for at in range(first, len(passage.tokens)):
        if passage.word(at) in _ADVERBS and passage.word(at - 1) in _PAUSES:
            return at + 1
    return None


def _past_no(passage: Passage) -> int | None:
    """The first token behind the no, or behind several of them."""
    at, denied = 0, False
    while at < len(passage.tokens):
        said = yes_no.said_at(passage, at)
        between = _BETWEEN if denied else _BETWEEN | _SPEAKERS
        turns = denied and said is not None and said.value in {"maybe", "yes"}
        left = said is None and passage.word(at) not in between
        if left or turns or _goes_on(passage, at):
            break
        denied = denied or (said is not None and said.value == "no")
        at = said.last + 1 if said else at + 1
    return at if denied else None


def _goes_on(passage: Passage, at: int) -> bool:
    """`I don't examine people, just chat` denies nothing."""
    said = yes_no.said_at(passage, at)
    after = passage.word(said.last + 1) if said else ""
    return passage.word(at) in _WHO and after[:1].isalnum()


def _rest(passage: Passage, first: int) -> tuple[int, int] | None:
    last = len(passage.tokens) - 1
    return (first, last) if first <= last else None


def is_harmless(passage: Passage, first: int, last: int) -> bool:
    """Whether only the strain itself, or what is well: `except the usual back pain`, `but dexa was normal`."""
    words = passage.words(first, last + 1)
    well = not _NORMAL.isdisjoint(words) and _NOT_WELL.isdisjoint(words)
    strain = {*passage.listed("of the strain"), "\n"}
    return well or (
        strain.issuperset(words) and not passage.listed("an amount").issuperset(words)
    )


def is_only_a_medicine(passage: Passage, first: int, last: int) -> bool:
    """`Save for the clopidogrel already mentioned`: it is told, and is no sign."""
    named = passage.named_as_treatments
    places = [at for at in range(first, last + 1) if at not in named]
    told = len(places) <= last - first
    words = [w for at in places if not (w := passage.word(at)).isdecimal()]
    return told and passage.listed("of a medicine").issuperset(words)


def release_excepted(passage: Notebook) -> None:
    """`No fever except on tuesday`: what an exception follows is open, unless it is told."""
    for found in passage.said("left out"):
        rest = range(found.last + 1, passage.sentence_of(found.last).end)
        end = next((at for at in rest if passage.word(at) == ","), rest.stop)
        if not _is_told(passage, found.last + 1, end):
            _open_nearest(passage, found.first)


def _is_told(passage: Notebook, first: int, end: int) -> bool:
    if first >= end or is_harmless(passage, first, end - 1):
        return True
    start, close, text = passage.slice(first, end - 1)
    told = [o.start for o in passage.observations]
    told += [t.start for t in passage.treatments]
    read = any(start <= place < close for place in told)
    return read or any(a.text in text for a in passage.allergies)


def _open_nearest(passage: Notebook, before: int) -> None:
    """Take back the denial that ends nearest before the exception, in its sentence."""
    floor = passage.tokens[passage.sentence_of(before).first].start
    place = passage.tokens[before].start
    denied = [
        o for o in passage.observations
        if o.status is Status.ABSENT and floor <= o.start and o.end <= place
    ]  # fmt: skip
    nearest = max((o.end for o in denied), default=None)
    passage.observations = [
        o for o in passage.observations if o not in denied or o.end != nearest
    ]


_EXCEPTS = listed("except excepting besides bar aside apart other but save")
_LONGER = {"aside": "from", "apart": "from", "other": "than", "but": "for", "save": "for"}  # fmt: skip
"""Words that except only before another."""
_STOPS = listed(", ; . but \n")
_LESS = listed("reduced decreased diminished absent impaired altered lost less")
_COPULAS, _APART = listed("is are was were area region"), listed(", but ;")
_FAR_BEFORE, _FAR_AFTER = 9, 6


def read_exceptions(passage: Notebook) -> None:
    """Note numbness or weakness of each place that a denial leaves out.

    So does what is less there: `sensation intact, saddle reduced`.
    """
    for at in passage.places(_EXCEPTS):
        longer = _LONGER.get(passage.word(at))
        if longer is None or passage.word(at + 1) == longer:
            _read_place(passage, at, _place(passage, at + 1))
    for less in passage.places(_LESS):
        place = passage.back_over(less - 1, _COPULAS)
        at = passage.back_over(place - 1, passage.listed("before a place"))
        if passage.word(at) in _APART:
            _read_place(passage, at, place)


def _read_place(passage: Notebook, at: int, place: int | None) -> None:
    kind = _denied(passage, at)
    if place is None or kind is None:
        return
    for finding in findings_at(passage, kind, place):
        passage.measure(finding, (at, place))


def _place(passage: Passage, first: int) -> int | None:
    """The place named right after, over sides and small words."""
    end = min(first + _FAR_AFTER, len(passage.tokens))
    for at in range(first, end):
        if findings_at(passage, "weakness", at) or findings_at(passage, "numbness", at):
            return at
        if not passage.says("before a place", at):
            return None
    return None


def _denied(passage: Passage, at: int) -> str | None:
    """What is denied, or well, before the exception."""
    first = max(passage.sentence_of(at).first, at - _FAR_BEFORE)
    kind: str | None = None
    for before in range(at - 1, first - 1, -1):
        if passage.word(before) in _STOPS and kind:
            break
        found = kind_at(passage, before)
        kind = kind or (found if found in {"numbness", "weakness"} else None)
    said = passage.words(first, at)
    return kind if not passage.listed("told as well").isdisjoint(said) else None


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
_NUMB = listed("numb numbness tingling tingles tingly pins and needles")
_RISKS, _SIGNS = listed("risk risks"), listed("sign signs symptom symptoms sx sxs")
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
    else_ = [o for o in passage.observations if not (o.implied or o.suggested)]
    if not (whole or told or else_ or passage.treatments):
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

    `No but on prednisone`, `no, he's a heroin user`, `no, his feet tingle`, `yes to
    numbness, no to the rest`, with no place.
    """
    brings = any(t.drug_class in _THAT_BRING for t in passage.treatments)
    injects = any(
        o.finding in _THAT_MAY_INJECT and o.status is Status.PRESENT
        for o in passage.observations
    )
    here = [{*o.text.lower().split()} for o in passage.observations if o.status.is_here]
    both = any(not _LEGS.isdisjoint(said) for said in here)
    open_ = listed("iv_drug_use") if injects else frozenset[str]()
    open_ |= listed("bilateral_leg_symptoms") if both else frozenset[str]()
    open_ |= listed("saddle_numbness") if any(map(_NUMB.issuperset, here)) else open_
    open_ |= _of_other_kind(passage)
    return open_ | _BY_MEDICINE if brings else open_


def _of_other_kind(passage: Notebook) -> frozenset[str]:
    """`No risk factors` is of no sign, `no symptoms` of no risk."""
    words = {t.word for t in passage.tokens}
    risks, signs = not words.isdisjoint(_RISKS), not words.isdisjoint(_SIGNS)
    findings = passage.lexicon.findings.values() if risks != signs else ()
    return frozenset(f.id for f in findings if f.risk != risks)


def numbered(passage: Passage, asked: Prompt, last: int) -> frozenset[str]:
    """`None now, but 2 last week`: of a group, the items whose numbers stand behind a no."""
    places = range(last + 1, len(passage.tokens) if asked.kind == "group" else 0)
    said = (passage.word(n) for n in places if passage.word(n + 1) not in _COUNTED)
    shown = {str(n): finding for n, finding in enumerate(asked.findings, 1)}
    return frozenset(shown[word] for word in said if word in shown)


_COUNTED = listed("d day days w wk wks week weeks mo month months y yr yrs year years h hr hrs hour hours mg am pm / - x times of")  # fmt: skip


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
