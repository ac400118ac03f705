"""What was there in this episode and has gone: over, or to be asked about.

A sign of infection or of the cauda equina that has gone was there since the pain began, which
is what is asked: it is in doubt, and neither told for today nor denied.
"""

from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.finding import Finding

_GRAVE = listed(
    "fever chills night_sweats saddle_numbness bladder_change bowel_change iv_drug_use"
)
_BACK = "back_complaint"
_RECURS = listed("again recurrent recurrence recurred returned relapse relapsed")
_OF_LATE = (["until", "last"], ["until", "yesterday"], ["until", "recently"])


def gone_status(passage: Notebook, match: Match, finding: Finding) -> Status | None:
    """Of `fever resolved`: in doubt; `cancer cured`: past; None where it is just denied."""
    assessor = passage.assessor
    before = passage.words(match.first - 4, match.first)
    if finding.id == _BACK and {"more", "longer"} & {*before}:
        return _recovered(passage, match)  # `no more back pain`
    if not assessor.is_gone(match.start, match.end):
        return None
    if finding.id == _BACK:
        named = (m for m in passage.matches if m.entries[0].name == _BACK)
        over = all(assessor.is_gone(m.start, m.end) for m in named)
        return _recovered(passage, match) if over else None
    if finding.past_counts:
        return Status.PAST
    return Status.POSSIBLE if finding.id in _GRAVE else None


def _recovered(passage: Notebook, match: Match) -> Status:
    """`Back strain 4 weeks ago, fully recovered` is of the back, and over unless it recurs."""
    if not passage.places(_RECURS):
        passage.observe("course", Status.PRESENT, match.span, "recovered")
    return Status.PRESENT


def over_status(passage: Passage, match: Match, finding: Finding) -> Status | None:
    """Of `saddle numbness until yesterday`: in doubt; `IVDU in 2010`: past; None where it goes on."""
    if not passage.assessor.is_over(match.start, match.end):
        return None
    late = passage.words(match.last + 1, match.last + 3) in _OF_LATE
    return Status.POSSIBLE if late and finding.id in _GRAVE else Status.PAST


_OF = listed("of a an prior previous l r left right lt rt some remote")
_HISTORY = listed("hx h/o history")
_OF_NOW = listed("x for since yesterday today tonight now last past this started began onset ago days weeks months day week wks wk hrs hours "
                 "worse worsening new recent")  # fmt: skip
_SHORT = listed("d w mo -")
_AFTER = 4


def is_bare_history(passage: Passage, match: Match) -> bool:
    """`Hx of foot drop`; a `10 day hx of fever` and a `hx of fever since Monday` are of now."""
    at = passage.back_over(match.first - 1, _OF)
    led = passage.word(at) in _HISTORY and passage.word(at - 1) not in _OF_NOW | _SHORT
    after = passage.words(match.first, match.last + 1 + _AFTER)
    return led and _OF_NOW.isdisjoint(after)
