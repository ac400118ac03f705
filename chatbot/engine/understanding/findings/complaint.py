"""Whether the complaint is the back, and if not, what it is."""

from chatbot.engine.expression import expression
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.asked_part import is_only_asked
from chatbot.engine.understanding.text.token import Token, listed, since, up_to
from chatbot.model.case import Status

_BACK_WORD = listed("back backs spine spinal lumbar lumbosacral sacroiliac")
_SEAT = listed("buttock buttocks gluteal")
"""Low back pain reaches down to the gluteal folds."""
_ROOT = listed("radiculopathy radicular radiculitis radic sciatica")
_UPPER = listed("cervical thoracic neck arm arms shoulder hand")
_UPPER_ROOT = expression(r"(?<!\S)[ct] ?\d")
_ITSELF = frozenset({"headache", "headaches", "migraine"})
_EARLIER = listed("previous prior past history hx before earlier other h/o")
_STOPS = listed(". , ! - ; :")
_ENDS = listed(". ;")
_NEAR, _FAR = 5, 10
_JOINS = listed("and , / & + or")
_SHARED = _JOINS | listed("right left r l rt lt both bilateral the his her lower upper leg legs thigh "
                          "thighs buttock buttocks hip hips groin calf foot knee neck glute side "
                          "sided")  # fmt: skip


def read_complaint(passage: Notebook) -> str | None:
    """Observe the back complaint; return what the complaint is if it is elsewhere."""
    if passage.has("back_complaint") or _says_back(passage):
        return None
    about_back = any(
        o.finding.startswith(("leg_", "thoracic_")) and o.status.is_here
        for o in passage.observations
    )
    return None if about_back else _elsewhere(passage)


def _says_back(passage: Notebook) -> bool:
    for at, token in enumerate(passage.tokens):
        if not _is_back(passage, at) or is_only_asked(passage, at):
            continue
        said = passage.assess(at, at)
        if said.family or said.hypothetical:
            continue
        earlier = set(passage.words(at - _NEAR, at)) & _EARLIER
        part = token.word in _ROOT | _SEAT or is_limited(passage, at)
        if said.negated and (earlier or part):
            continue
        status = Status.ABSENT if said.negated else Status.PRESENT
        passage.observe("back_complaint", status, (at, at))
        return True
    return False


def is_limited(passage: Passage, last: int) -> bool:
    """`No back pain at night`, `no back injury`: of when, or of how it came; there may be some."""
    at = passage.past(last + 1, passage.listed("trouble of a part"))
    hurt = {*passage.words(last, at)} & {"injury", "injured", "strain"}
    return bool(hurt) or passage.says("when it hurts", at)


def _is_back(passage: Passage, at: int) -> bool:
    word = passage.word(at)
    said = passage.words(at - _NEAR, at + _NEAR)
    around = {*said}
    if word in _ROOT:
        return _UPPER.isdisjoint(around) and not _UPPER_ROOT.search(" ".join(said))
    if word in _SEAT:
        here = passage.listed("elsewhere").isdisjoint(around)
        return here and not passage.listed("trouble of a part").isdisjoint(around)
    if word in {"lbp", "clbp", "lumbago", "backache", "backaches", "backpain"}:
        return True
    if word not in _BACK_WORD:
        return False
    near = {
        *since(passage.words(at - _NEAR, at), _ENDS),
        *up_to(passage.words(at + 1, at + _NEAR), _ENDS),
    }
    before = passage.word(at - 1)
    moves = before in passage.listed("before no back")
    if before == "her":
        moves = passage.says("brings back", at - 2)
    troubled = bool(
        near & (passage.listed("trouble of a part") | passage.listed("back trouble"))
    ) or _shares_pain(passage, at)
    return (troubled and not moves) or _is_named_alone(passage, at)


def _is_named_alone(passage: Passage, at: int) -> bool:
    """`No, it is his back`, `sorry, lower back`; `it's back` says that it came again."""
    owned = passage.word(at - 1) in {"his", "her", "the", "my", "low", "lower", "their"}
    said = [t.word for t in passage.tokens if t.word not in _STOPS]
    return (
        owned
        and said[-1] == passage.word(at)
        and passage.listed("around the complaint").issuperset(said[:-1])
    )


def _shares_pain(passage: Passage, at: int) -> bool:
    """`Back and right leg pain`: the pain is of each place that is joined to the last."""
    after = passage.words(at + 1, at + 1 + _FAR)
    stop = next((n for n, word in enumerate(after) if word not in _SHARED), len(after))
    return (
        after[:1] != []
        and after[0] in _JOINS
        and after[stop : stop + 1] != []
        and (after[stop] in passage.listed("trouble of a part"))
    )


def _elsewhere(passage: Notebook) -> str | None:
    for at in passage.places(passage.listed("elsewhere")):
        token = passage.tokens[at]
        near = passage.words(at - 3, at + 3)
        hurts = (
            bool(set(near) & passage.listed("trouble of a part"))
            or token.word in _ITSELF
        )
        said = passage.assess(at, at) if hurts else None
        if said is None or passage.is_asked(at) or _is_upset(passage, token):
            continue
        if said.tells and not said.historical:
            return _span(passage, at)
    return None


def _is_upset(passage: Notebook, token: Token) -> bool:
    """`Ibuprofen (stomach ache)`: a medicine did that."""
    return any(
        o.finding == "stomach_upset" and o.start <= token.start < o.end
        for o in passage.observations
    )


def _span(passage: Passage, at: int) -> str:
    first = last = at
    if passage.says("trouble of a part", at + 1):
        last = at + 1
    elif passage.says("trouble of a part", at - 1):
        first = at - 1
    return passage.slice(first, last)[2]
