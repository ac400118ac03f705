"""What a medicine once did: `aspirin makes her asthma worse`, `hives after Motrin`.

A blanket denial of allergies beside it does not take it back.
"""

from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status

HYPERSENSITIVITY = "nsaid_hypersensitivity"
_ILLNESS = listed("asthma asthmatic")
"""What may stand beside a medicine as an illness of its own."""
_SIGNS = listed("hives urticaria angioedema anaphylaxis anaphylactic anaphylaxed rash welts "
               "breathless breathlessness asphyxia bronchospasm wheeze wheezes wheezed wheezing wheezy sjs johnson")  # fmt: skip
_BREATH = listed("throat chest breathing breath breathe airway airways lungs")
_BREATH_HURT = listed("off tight tighten tightens tightened tightness trouble bad worse short hard up closes "
                      "closed close difficult difficulty problems on")  # fmt: skip
"""`Sets her chest off`, `makes it hard to breathe`, and no pain in the chest."""
_SWOLLEN = listed("swell swells swelled swelling swollen")
_SWELLS = listed("lip lips face facial tongue throat eye eyes mouth")
_AFTER = listed("after from by worse worsens worsened flares flared flare triggered set brought "
                "induced made aggravated provoked attack attacks exacerbated when whenever sensitive caused")  # fmt: skip
_WITH = listed("with w on to if")
_FOR_RASH = ("corticosteroid", "antihistamine")
_CLOSES = listed(", . ; ) and \n") | {""}
_MARKS, _NOT_OK = listed("( - > = : \u2192"), listed("not ok okay")
_NOT_BORNE = (["not", "ok"], ["not", "okay"])
"""`Aspirin not ok (wheeze)` denies no wheeze."""
_OTHER_ILLS = listed("pain back stomach reflux heartburn gerd nausea strain headache bp leg")  # fmt: skip
_CANNOT = listed("can't cannot cant")
"""`Can't take naproxen, lips swell` says why, and denies nothing."""
_NEAR_CAUSE, _NEAR_SIGN, _REACH = 4, 7, 7


def provokes(passage: Passage, mention: Mention) -> bool:
    """Whether a medicine is told to have set off an allergic reaction."""
    why = _barred_for(passage, mention)
    if mention.denied or why is not None:
        return why is not None and _is_own(passage, why)
    caused = _caused(passage, mention)
    if caused is not None and not _is_led_by_denial(passage, mention):
        return _is_own(passage, caused)
    harm = mention.harmed_at  # `took Aleve. It gave him hives`
    later = harm if harm is not None and _is_sign(passage, harm) else None
    found = (caused, _followed(passage, mention), _noted(passage, mention), later)
    sign = next((sign for sign in found if sign is not None), None)
    return sign is not None and _is_real(passage, sign)


def _barred_for(passage: Passage, mention: Mention) -> int | None:
    """The sign behind what cannot be taken: `cannot have nsaids - throat closes`."""
    led = passage.words(mention.first - _NEAR_CAUSE, mention.first)
    behind = range(mention.last + 1, mention.last + 1 + _NEAR_CAUSE)
    return None if _CANNOT.isdisjoint(led) else _first_sign(passage, behind)


def _is_led_by_denial(passage: Passage, mention: Mention) -> bool:
    """`Denies that aspirin gives her hives`, and not `no fever, aspirin gives ..`."""
    for at in range(
        mention.first - 1, passage.sentence_of(mention.first).first - 1, -1
    ):
        if passage.word(at) in {",", "but"}:
            return False
        if passage.says("denies an effect", at):
            return True
    return False


def settle_denials(passage: Notebook) -> None:
    """`NKDA` gives way to a reaction that is told, here or in an earlier message."""
    own = [o for o in passage.observations if o.finding == HYPERSENSITIVITY]
    told = any(o.status is not Status.ABSENT for o in own)
    weak = [o for o in own if o.suggested or _is_blanket(passage, o.start, o.end)]
    passage.observations = [
        o.but(suggested=True) if o in weak else o
        for o in passage.observations
        if not (told and o in weak)
    ]


def _is_blanket(passage: Notebook, start: int, end: int) -> bool:
    """Words that deny allergies and name no medicine."""
    return any(
        start <= m.start and m.end <= end
        and any(e.name == HYPERSENSITIVITY and e.means == "absent" for e in m.entries)
        and not passage.names_drug(m)
        and "nsaids" not in passage.phrase(m)
        for m in passage.matches
    )  # fmt: skip


def _is_real(passage: Passage, sign: int) -> bool:
    borne_ill = passage.words(sign - 3, sign - 1) in _NOT_BORNE
    denied = passage.assess(sign, sign).negated and not borne_ill
    return not denied and _is_own(passage, sign)


def _is_own(passage: Passage, sign: int) -> bool:
    """What the patient has, and nobody else."""
    said = passage.assess(sign, sign)
    return not (said.family or said.hypothetical)


def _caused(passage: Passage, mention: Mention) -> int | None:
    """`Aspirin makes him wheeze`, `asthma (aspirin makes it worse)`."""
    end = passage.sentence_of(mention.first).end
    after = range(mention.last + 1, min(end, mention.last + 1 + _NEAR_CAUSE))
    joins = {"and", "or", "/", "&"} | (set[str]() if mention.governed_by else {","})
    for at in after:
        between = passage.words(mention.last + 1, at)
        other = at in passage.named_as_treatments and not joins.issuperset(between)
        if passage.says("denies an effect", at) or other:
            return None
        if passage.says("provokes", at):
            near = range(at, min(end, at + 1 + _NEAR_SIGN))
            sign = _first_sign(passage, near)
            return _referred(passage, mention, near) if sign is None else sign
    return None


def _noted(passage: Passage, mention: Mention) -> int | None:
    """`Aspirin (wheeze)`, `ibuprofen - hives`, `aspirin not ok: wheeze`, `pcn rash`."""
    at, end = mention.last + 1, mention.last + 1 + _NEAR_CAUSE
    marked = passage.word(at + 1) in _CLOSES and not _is_for_it(passage, mention)
    while at < end and passage.word(at) in _MARKS | _NOT_OK:
        marked = marked or passage.word(at) in _MARKS
        at += 1
    of_next = passage.word(at + 1) in {"with", "from", "to", "after"}
    return at if marked and _is_sign(passage, at) and not of_next else None


def _is_for_it(passage: Passage, mention: Mention) -> bool:
    """`Prednisone, rash` may be what it is taken for."""
    classes = {passage.lexicon.class_of.get(name) for name in mention.names}
    return not classes.isdisjoint(_FOR_RASH)


def _first_sign(passage: Passage, near: range) -> int | None:
    for at in near:
        if passage.says("denies an effect", at):
            return None
        if passage.word(at) in _ILLNESS or _is_sign(passage, at):
            return at
    return None


def _referred(passage: Passage, mention: Mention, near: range) -> int | None:
    """The asthma that `it` means, unless something else was named after it."""
    if {"it", "that", "this"}.isdisjoint(passage.words(near.start, near.stop)):
        return None
    first = passage.sentence_of(mention.first).first
    for at in range(mention.first - 1, first - 1, -1):
        if passage.word(at) in _OTHER_ILLS | passage.listed("denies an effect"):
            return None
        if passage.word(at) in _ILLNESS:
            return at
    return None


def _followed(passage: Passage, mention: Mention) -> int | None:
    """`Wheezes with aspirin`, `asthma, worse after ibuprofen`, `bad reaction to Aleve`."""
    first = max(passage.sentence_of(mention.first).first, mention.first - _REACH)
    between = passage.listed("before what it did") | _AFTER | _WITH | _SWOLLEN
    for at in range(mention.first - 1, first - 1, -1):
        illness = passage.word(at) in _ILLNESS
        reacted = passage.word(at) in {"reaction", "reactions", "reacts", "reacted"}
        if illness or reacted or _is_sign(passage, at):
            return at if _leads(passage, at, mention.first, illness=illness) else None
        if passage.word(at) not in between:
            return None
    return None


def _leads(passage: Passage, sign: int, name: int, *, illness: bool) -> bool:
    between = passage.words(sign + 1, name)
    if not _AFTER.isdisjoint(between):
        return True
    tight = {",", "(", ")", "and"}.isdisjoint(between)
    return tight and not illness and not _WITH.isdisjoint(between)


def _is_sign(passage: Passage, at: int) -> bool:
    word, near = passage.word(at), passage.words(at - 2, at + 3)
    swells = word in _SWOLLEN and not _SWELLS.isdisjoint(near)
    broke = word == "out" and passage.word(at - 1) in {"break", "breaks", "broke"}
    return word in _SIGNS or swells or broke or _is_short_of_breath(passage, at)


def _is_short_of_breath(passage: Passage, at: int) -> bool:
    near = [*passage.words(at - 4, at), *passage.words(at + 1, at + 3)]
    held = passage.word(at) in _BREATH and not _BREATH_HURT.isdisjoint(near)
    return held and "pain" not in near
