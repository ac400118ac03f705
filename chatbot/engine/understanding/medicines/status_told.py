"""What stands behind a medicine and tells whether it is taken: `ok`, two days that are over."""

from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.calendar_day import days_since
from chatbot.engine.understanding.text.token import listed

_TOLERATED = listed("ok okay fine tolerated")
_TWO_DAYS, _SOON = 8, 3
_INJECTED = listed("shot injection inj im iv jab")
_THERE = listed("ed er uc urgent clinic yesterday last ago a&e pcp gp")
_AGAIN = listed("weekly monthly every q daily monthly today next due")


def bear(passage: Passage, mention: Mention) -> None:
    """`NSAIDs ok before`, `celebrex fine`: what is borne is not said to be taken."""
    silent = mention.status is None and mention.response == "unknown"
    told = passage.word(mention.last + 1) in _TOLERATED and mention.is_drug
    if silent and told and not mention.dose.numbers:
        mention.status = "past"


def was_injected(passage: Passage, mention: Mention) -> bool:
    """`Toradol shot at urgent care`, `ketorolac 60 IM yesterday`: given once, and over."""
    after = passage.words(mention.last + 1, mention.last + 1 + _TWO_DAYS)
    shot = not _INJECTED.isdisjoint(after[:_SOON])
    there = not _THERE.isdisjoint(after) and _AGAIN.isdisjoint(after)
    return shot and there and mention.dose.frequency is None


def end_once(passage: Passage, mention: Mention) -> None:
    """An injection of another day or place is no medicine that goes on."""
    if mention.status not in {None, "unknown", "current"} or not mention.is_drug:
        return
    if mention.governed_by != "current" and was_injected(passage, mention):
        mention.status, mention.tried = "past", True


def end_on_day(passage: Passage, mention: Mention) -> None:
    """`Naproxen 500 BID (10/1 - 10/14)`: taken between two days that are over."""
    at = mention.last + 1
    opened = passage.word(at) == "("
    days = passage.words(at + opened, at + opened + _TWO_DAYS)
    dashes = [n for n, w in enumerate(days) if w in {"-", "to", "until"}]
    first = days[: dashes[0]] if dashes else []
    last = days[dashes[0] + 1 :] if dashes else []
    if "/" not in first or not last or "/" not in last[1:2]:
        return
    began, ended = days_since(first, passage.today), days_since(last, passage.today)
    if began and ended and ended.low > 0 and mention.status in {None, "current"}:
        mention.status = "stopped"
        mention.tried = True
