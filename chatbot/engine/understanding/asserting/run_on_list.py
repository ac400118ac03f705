"""Where a denial in a list is over, though no comma says so: `no trauma no fever foot drop`."""

from itertools import pairwise

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.bounds import Bounds, Mark, Target
from chatbot.engine.understanding.asserting.item import (
    BINDING,
    begins_doing,
    is_placed,
    is_sided,
    opens_sentence,
    sides,
)
from chatbot.engine.understanding.asserting.mark import EXAMINED, lasts
from chatbot.engine.understanding.asserting.trigger import Kind
from chatbot.engine.understanding.text.token import listed, since, up_to

BARE = listed("no nil without w/o neg negative")
_EACH = listed("no denies denied nil")
_JOINED = stop.JOINS | listed(", / + nor")
_NAMED = stop.SYMPTOMS | stop.NERVE | stop.ANYONE | listed("changes meds medications medicines allergies allergy pmh "
                                                           "cough dysuria anesthesia anaesthesia")  # fmt: skip
_ENDS_LIST = stop.VERBS | stop.HARD | stop.SOFT | listed("on with")
REFUSALS = listed("avoid avoids avoiding declines declined refuses refused")
_MORE = listed("more worse less fewer greater further")
_KNOWN = listed("old known chronic baseline longstanding existing")
_BRACKETED = 12
JOINED, _PAST = listed("and & /"), listed("hx history h/o prior previous")
_OPENS_HISTORY = listed("hx history h/o pmh pmhx")
DENYING = listed("denies denied negative neg")
_OF_IT = listed(", problem problems prob probs issue issues trouble difficulty "
                "difficulties change changes all symptoms contact contacts")  # fmt: skip
"""`No trouble with the bladder`, `no contact with TB` is one sign, where `no weakness with numbness` has two."""
_NEXT_ROW = {("/", word) for word in BARE}
"""`No fever / rigors / no IVDU`: nobody can say what is between."""
_PLAIN_YES = listed("yes yeah yep y present")
YES = _PLAIN_YES | listed("positive pos") | {"(+)"}


def has_own(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`No trauma no fever foot drop`, `no fever LBP 3 wks`: with no comma, but of its own."""
    words, word = bounds.words, bounds.words[mark.start]
    between = words[mark.end : target.start]
    repeated = word in _EACH and words[bounds.first : target.start].count(word) > 1
    run_on = _JOINED.isdisjoint(since(between, {"("})) and not _NAMED.isdisjoint(
        between
    )
    either = not stop.ORS.isdisjoint(words[target.start : bounds.last])
    to_sign = words[mark.end : target.start + 1]
    dated = lasts(bounds, target.end) and stop.HARD.isdisjoint(to_sign)
    dated = dated and not _opens_history(between, words[slice(*target)])
    return (repeated or dated) and run_on and not either


def starts_anew(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`No bladder trouble the left leg is weak`, `does not smoke he leaks urine`: with no comma."""
    words, named = bounds.words, range(mark.end, target.start)
    nouns = (n for n in named if words[n] not in stop.LIGHT or words[n] in _ENDING)
    after = range(next(nouns, target.start) + 1, target.start + 1)
    opens = any(
        opens_sentence(words[n - 1], bounds.item(n), clause=bounds.is_clause(n))
        for n in after
        if words[n - 1] not in BINDING
    )
    last = target.start
    return opens or (last in after and begins_doing(words[last - 1], bounds.item(last)))


_ENDING = listed("problems probs issues symptoms complaints difficulties")


def _opens_history(between: list[str], sign: list[str]) -> bool:
    """`No fever hx breast ca 2015`: what is no complaint, and when it was."""
    opens = not _OPENS_HISTORY.isdisjoint([w for w in between if w != "of"][-1:])
    return opens and stop.SYMPTOMS.isdisjoint(sign)


def doubted(bounds: Bounds, mark: Mark, target: Target) -> Kind | None:
    """What is left open though a denial reaches it, as it may be of the sign before alone.

    `No fever / chills yes`, `denies fever and hx of cancer`, `denies fever, CKD` may tell the
    second; of `no fever with chills`, `no loss of power, loss of feeling` nobody can say, nor
    of a milder one than `no severe weakness`.
    """
    words, sign = bounds.words, bounds.words[target.start : target.end]
    between, rest = words[mark.end : target.start], words[target.end : bounds.last]
    rows = "/" in between and not _NEXT_ROW.isdisjoint(pairwise(rest))
    ill = words[mark.start] in DENYING and is_other_illness(between, sign, rest)
    past = any(w in JOINED and then in _PAST for w, then in pairwise(between))
    word = words[mark.start]
    came = word in {"no", "not"} and _is_of_visit(between, sign, rest)
    came = came or _tells_how(between, sign, rest)
    answer = up_to(rest[rest[:1] == [":"] :], {","})
    yes = YES if "/" in between else _PLAIN_YES
    said_yes = answer == ["(+)"] or not yes.isdisjoint(answer[:1])
    if ill or past or came or (between and said_yes):
        return "possible"
    said = between + (sign if sign[-1] in stop.SYMPTOMS else [])
    at = said.index("with") if "with" in said[1:] else 0
    apart = at > 0 and said[at - 1] not in _OF_IT and EXAMINED.isdisjoint(sign)
    second = [*between, *sign][between.index(",") + 1] if "," in between else ""
    again = [second] == between[:1] and [*between, *rest].count(",") == 1
    if again and sides(between) and sides([*sign, *rest]):
        return "possible"
    mild = {*between} & _GRADES and _GRADES.issuperset({*between} - stop.LIGHT)
    state = word == "not" and _is_of_state(
        words[mark.start + 1 : target.start], sign, rest
    )
    found = between and answer == ["noted"] and stop.ORS.isdisjoint(between)
    if apart or again or mild or state or rows or found:
        return "left open"
    return _may_be_told(between, sign, rest) if word in _EACH_NOUN else None


def _may_be_told(between: list[str], sign: list[str], rest: list[str]) -> Kind | None:
    """`No fever, foot drop`, `no fever or chills, foot drop`: told, or one more denied.

    What a pressed nerve makes is asked about where it ends a pair of two kinds, or of a
    whole and its part, or a list that an `or` has closed.
    """
    own = [*since(between, _PAIRING), *sign, *up_to(rest, _PAIRING)]
    denied = between[: -len(since(between, _PAIRING)) - 1]
    follow = up_to(rest[rest.index(",") + 1 :], {","}) if "," in rest else []
    goes_on = not _SIGNS.isdisjoint(follow) and not any(w[:1].isdigit() for w in follow)
    one = denied != [] and _PAIRING.isdisjoint(denied)
    also = own[0] in {"also", "plus"} and one
    added = also or between[len(denied) :][:1] == ["+"]
    sided = is_sided(own, []) and not sides(denied)
    milder = stop.GRAVE.isdisjoint(own) and not (also or sided)
    if goes_on or milder or not _EITHER.isdisjoint(own):
        return None
    again = own[1:] != [] and own[-1:] == denied[-1:] and own != denied
    if one and (again or not parts_of(denied).isdisjoint(own)):
        return "possible"
    apart = added or sided or _SAME_KIND.isdisjoint(denied)
    closed = not stop.ORS.isdisjoint(denied)
    return "left open" if closed or (one and apart) else None


def _is_of_state(between: list[str], sign: list[str], rest: list[str]) -> bool:
    """`Not pregnant, fever`, `not on steroids, night sweats`: what she is not, and a sign."""
    state = up_to(between, {","})
    closed = stop.ORS.isdisjoint([*between, *sign, *rest])
    bare = stop.LIGHT.issuperset(since(between, {","}))
    named = stop.LIGHT.isdisjoint(state) or _SIGNS.isdisjoint(state)
    held = bare and (state[:1] == ["on"] or named)
    return closed and held and len(state) < len(between)


def _tells_how(between: list[str], sign: list[str], rest: list[str]) -> bool:
    """`No fever, pain worse at night`: how it is may be told, in no list with `or`."""
    own = since(between, {","})
    item = own + sign + up_to(rest, {","})
    listed_on = not stop.ORS.isdisjoint([*between, *sign, *rest])
    told = "worse" in item[1:] or is_placed(item, between[: -len(own) or None])
    return "," in between and told and not listed_on


def _is_of_visit(between: list[str], sign: list[str], rest: list[str]) -> bool:
    """`No fever LBP`, `no rash, back pain`: what everyone comes with may be the complaint itself."""
    complaint = sign[:1] == ["lbp"] or sign[-3:] in _COMPLAINTS
    other = not stop.LIGHT.issuperset(between) and between.count(",") <= 1
    return complaint and other and (stop.ORS | {"/"}).isdisjoint([*between, *rest])


_PAIRING, _EITHER = listed(", + & ("), stop.ORS | {"/"}
_EACH_NOUN = listed("no nil without w/o never")
_SIGNS = stop.NERVE | stop.ANYONE | stop.SYMPTOMS | stop.FUNCTIONS
_SAME_KIND = stop.NERVE | listed("bladder bowel bowels urinary b/b urination voiding continence stool gait strength sensation neuro "
                                 "neurological deficit deficits symptoms sx signs flags")  # fmt: skip
_SADDLE = listed("saddle perineal perianal perineum genital scrotal vulval")
_WATER = listed("retention leaking leaks pee urinate incontinence incontinent")
_PARTS = {
    **dict.fromkeys(listed("weakness weak power strength motor"), listed("drop")),
    **dict.fromkeys(listed("numbness numb tingling sensory sensation"), _SADDLE),
    **dict.fromkeys(listed("bladder urinary b/b"), _WATER),
    "incontinence": listed("retention"),
    **dict.fromkeys(listed("neuro neurological deficit deficits"), _SADDLE | _WATER | {"drop"}),
}  # fmt: skip


def parts_of(denied: list[str]) -> set[str]:
    """`No weakness, foot drop`: what a sign that is denied as a whole has among its own."""
    return {part for word in denied for part in _PARTS.get(word, ())} - {*denied}


_GRADES = listed("severe bad marked profound dense terrible awful constant persistent "
                 "complete total much serious")  # fmt: skip
_COMPLAINTS = (["back", "pain"], ["low", "back", "pain"], ["lower", "back", "pain"], ["low", "back"])  # fmt: skip


def is_other_illness(denied: list[str], sign: list[str], rest: list[str]) -> bool:
    """`No fever, CKD`: an illness behind complaints, in no list that goes on with `or`."""
    first = denied[: denied.index(",")] if "," in denied else ["hx"]
    ill = any(map(stop.is_illness, sign)) and stop.ORS.isdisjoint([*denied[-1:], *rest])
    return ill and ("or" in first or not any(map(stop.is_history, first)))


def holds_known(bounds: Bounds, bracket: int) -> bool:
    """`No new weakness (old foot drop, unchanged)`: what was known is there."""
    inside = bounds.words[bracket : min(bounds.last, bracket + _BRACKETED)]
    return not _KNOWN.isdisjoint(up_to(inside, {")"}))


def is_listed_history(bounds: Bounds, mark: Mark) -> bool:
    """`No fever, history of cancer, IVDU or steroids`: one more item of a list with `or`."""
    rest = bounds.words[mark.start : bounds.last]
    ends = next((n for n, w in enumerate(rest) if w in stop.ORS), 0)
    goes_on = bool(ends) and _ENDS_LIST.isdisjoint(rest[:ends])
    return goes_on and mark.kind in {"historical", "ended"}


def is_refusal(bounds: Bounds, mark: Mark, comma: int, target: Target) -> bool:
    """`Avoids NSAIDs, CKD 3`, `not taking advil, fever`: only drugs go on being refused."""
    said = bounds.words[mark.end : comma]
    untaken = any(map(stop.is_drug, said)) or bounds.words[mark.start] in REFUSALS
    drug = any(map(stop.is_drug, bounds.words[target.start : target.end]))
    return untaken and not drug and stop.SYMPTOMS.isdisjoint(said)


def compares(bounds: Bounds, mark: Mark, target: Target) -> bool:
    """`No more weakness than usual`: there is as much as there was."""
    more = not _MORE.isdisjoint(bounds.words[mark.start : target.start])
    return more and bounds.word(target.end) == "than"
