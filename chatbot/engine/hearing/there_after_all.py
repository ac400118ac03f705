"""`Actually he does`, right behind a denial: what was denied is there, or is asked anew."""

import re
from typing import Final

from chatbot.engine.expression import expression
from chatbot.model.case import Status
from chatbot.model.consult import Consult
from chatbot.model.reading import Command, Reading

_IS_THERE: Final = expression(
    r"^\W*(?:(?:no|oh|but)\W+)*(?:(?:sorry|wait|oops|actually|correction|scratch that|(?:i|we) (?:was|were) wrong|my mistake|my bad"
    r"|hang on|hold on)\W+)+(?:(?:he|she|they|pt|patient|the patient|i|there) )?(?:do(?:es)?|did|has|have|had|is|was)"
    r"(?: (?:have|got|had|it|that|this|so|actually|after all|indeed))*\W*$",
    re.IGNORECASE,
)


def there_after_all(consult: Consult, said: str) -> Reading | None:
    """The one sign denied in the last turn as present; of several, the denial is undone."""
    if not _IS_THERE.match(said):
        return None
    lately = [o for o in consult.case.observations.values() if o.turn == consult.turn]
    denied = [o for o in lately if o.status is Status.ABSENT and not o.implied]
    if not denied or len(denied) < len([o for o in lately if not o.implied]):
        return None
    if denied[1:]:
        return Reading(text=said, commands=(Command(name="undo"),))
    told = denied[0].but(status=Status.PRESENT, value=True, text=said)
    return Reading(text=said, observations=(told,), correction=True)
