"""What was there in this episode and has gone: over, or to be asked about.

A sign of infection or of the cauda equina that has gone was there since the pain began, which
is what is asked: it is in doubt, and neither told for today nor denied.
"""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import Status
from chatbot.model.finding import Finding

_GRAVE = listed(
    "fever chills night_sweats saddle_numbness bladder_change bowel_change iv_drug_use"
)
_OF_LATE = (["until", "last"], ["until", "yesterday"], ["until", "recently"])


def gone_status(passage: Passage, match: Match, finding: Finding) -> Status | None:
    """Of `fever resolved`: in doubt; `cancer cured`: past; None where it is just denied."""
    if not passage.assessor.is_gone(match.start, match.end):
        return None
    if finding.past_counts:
        return Status.PAST
    return Status.POSSIBLE if finding.id in _GRAVE else None


def over_status(passage: Passage, match: Match, finding: Finding) -> Status | None:
    """Of `saddle numbness until yesterday`: in doubt; `IVDU in 2010`: past; None where it goes on."""
    if not passage.assessor.is_over(match.start, match.end):
        return None
    late = passage.words(match.last + 1, match.last + 3) in _OF_LATE
    return Status.POSSIBLE if late and finding.id in _GRAVE else Status.PAST
