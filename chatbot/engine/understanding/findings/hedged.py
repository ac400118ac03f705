"""What is called well, and in the same breath is not: `peeing ok but feels slow`."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed

_HEDGES = listed("but only with just though although if when after except")
_USUALLY = listed("usually normally ordinarily previously")
"""`Usually continent, now soaking his chair`."""
_BUT_FOR = listed("except apart other before previously")
_UNDONE_BY = listed("can can't cannot couldn't could has needs must only takes today now lately was were yesterday leaked "
                    "leaks leaking retention wet went")  # fmt: skip
"""What is well `but` for this is not well."""
_CONTRASTS = listed("but just though although only yet")
_LIGHT = listed("""
    feels feel feeling felt is are was were been a an bit little lot it its it's gets getting got to
    have having had has needs must more very slightly some somewhat still he she they him her did does do be
    also quite really rather kind of like if
""")
"""What may stand before the word that says what is wrong."""
_AILING = listed("""
    slow slower slowed hesitant hesitancy hesitates weak weaker leaked leak leaks leaking dribble
    dribbles dribbling strain strains straining push pushes pushing less reduced different odd
    weird strange funny longer delayed urgent urgency accident accidents heavy heavier gives give
    giving gave buckle buckles buckling wobbly unsteady trouble difficult difficulty
    occasionally sometimes once twice poor stream trickle trickles interrupted incomplete
""")
_ALONE = listed("takes gives gave leaked leaks dribbles strains stream trickles")
"""What says so behind a mere comma: `peeing ok, takes longer`."""
_LEGS = listed("leg legs foot feet calf calves thigh thighs")
_PAUSES = listed(", now today currently")
_NEAR = 8


def is_hedged(passage: Passage, match: Match) -> bool:
    """Whether what follows a word for health, or stands before it, puts it in doubt.

    `Able to pee, but it takes ages`, `bowels ok but leaked once`, `legs were strong
    before`.
    """
    first = passage.past(match.last + 1, _PAUSES)
    after = passage.words(first, first + _NEAR)
    able = passage.word(match.first) == "able"
    undone = after[:1] == ["but"] and _LEGS.isdisjoint(after[1:4])
    undone = undone and not _UNDONE_BY.isdisjoint(after[1:4])
    over = not _BUT_FOR.isdisjoint(after[:1])
    over |= passage.word(match.first - 1) in _USUALLY
    hedged = able and not _HEDGES.isdisjoint(after[:2])
    paused = first > match.last + 1
    return over or undone or hedged or _is_ailing(after, paused=paused)


def _is_ailing(after: list[str], *, paused: bool) -> bool:
    """Whether a contrast tells of trouble and names nothing else that has it."""
    if after[:1] != [] and after[0] in _CONTRASTS:
        told = next((word for word in after[1:] if word not in _LIGHT), "")
        return told in _AILING
    return paused and after[:1] != [] and after[0] in _ALONE
