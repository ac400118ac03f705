"""Remarks without medicine in them, and what was not understood, kindly."""

from collections.abc import Iterator
from textwrap import shorten

from chatbot.engine.reviewing.standing import tally
from chatbot.model.consult import Block
from chatbot.model.content import Content
from chatbot.model.event import Noticed, NotUnderstood
from chatbot.model.reading import Unread

_JUDGEMENT = (
    "It does not replace clinical judgement: check every line against its source before "
    "acting on it."
)

HELP = (
    "Type what you know in your own words, answer with yes, no, none or numbers, or ask.",
    "just tell me: the plan now · why 3: why line 3 · what if ...: compare plans",
    "undo, undo 2 · forget fever · /set age 54 · restart · /visit 2026-12-06",
    "case: what is known · sources · more · /reader trainee",
    "repeat: the open question whole · skip: leave it open · quit",
    "saved after every input (chat --plain: with --save FILE) · copy: Ctrl+P",
    "for the chart: note · to hand out: handout, then /reader clinician",
)

_OF_TODAY = "What is kept is a clear MRI or film that is said to be of today."
_NOTICES = {
    "nothing to undo": "There is nothing to take back.",
    "restarted": "A new consult, apart from the last; undo goes back to it. What is the case?",
    "another patient": "A new consult, apart from the last; undo 2 goes back to it.",
    "someone else": "Another patient? Then type undo, and restart before the new one.",
    "reader": "Written for a {} from here on; /reader clinician, trainee or patient changes it.",
    "visit": "Visit on {}.",
    "emergency stands": "The emergency stands: {}. If that is wrong, say what is not "
    "there, or type undo.",
    "planned before": "Planned last time: {}. Say if it was not taken.",
    "considered before": "Considered last time: {}. Say if it was taken.",
    "unknown command": "There is nothing to apply “{}” to yet.",
    "skipped": "Left open.",
    "bad value": "{}",
    "bare number": "“{}” answers nothing that is open. Say what it is, such as eGFR 62.",
    "thanks": "Goodbye. The consult ends where it was started.",
    "noted": "Noted.",
    "courtesy": "{}",
    "which side": "Two what-ifs stand side by side. Type make the first so, or make the "
    "second so.",
    "as before": "On record as before: {}. To change a dose, type it behind the name.",
    "complete": "Noted as complete: {}.",
    "length kept": "“{}” is taken to be of the sign; the length of the pain stays as it was. "
    "If it is the pain's, type pain before it.",
    "nothing new": "I found nothing new in that. Describe the patient, answer the "
    "question, or ask one.",
    "results": "“{}” is not kept, so it changes nothing here: weigh it yourself, or ask what "
    f"it means. {_OF_TODAY}",
    "results beside emergency": "“{}” is not kept, and by itself ends no emergency: whoever "
    f"examined the patient and read the result decides. {_OF_TODAY}",
    "crp": "“{}” is not weighed, as no limit of the CRP is held: if it is above your laboratory's, "
    "say CRP raised.",
    "confirm": "{}",
    "approved only": "{}",
    "no more": "That was all of it.",
    "nothing asked": "No question is open. Tell more, or ask one.",
    "plan to come": "The plan follows once this is answered; “just tell me” shows it now.",
    "not recorded": "Taken as a question; nothing was recorded. If it is so of this "
    "patient, type: {}.",
}

_VALUES = {
    "alone": "Nothing was done: the command stands alone, and the rest is typed after it.",
    "undo": "Type undo, or such as undo 3 for the last three inputs.",
    "why": "Name a line of the plan, such as why 3; plan shows its lines.",
    "what if": "Suppose one thing, such as: what if ckd?",
    "forget": "Name what is known, such as /forget fever; case lists it.",
    "visit": "A visit has a date, such as /visit 2026-12-06.",
    "earlier visit": "That is before this visit, and dates only go forward.",
    "reader": "It is written for a clinician, trainee or patient: /reader trainee.",
    "set": "Name what is known with its value, such as /set age 54.",
}
"""What a command takes, for whoever gave it something else."""

_REASONS = {
    "empty": "Nothing was typed. Describe the patient, or type help.",
    "too long": "That is too long to read at once. Paste a part of it.",
    "unreadable": "I could not read that as text. Type it in plain words.",
    "unknown word": "I did not understand “{}”. Can you say it another way?",
    "out of range": "“{}” cannot be right for {}, so it is left out.",
    "contradiction": "“{}” says both yes and no. Which is it?",
    "unknown drug": "I do not know “{}”, so it is not checked. Is there another "
    "name for it?",
    "doubtful": "“{}”: is it taken? It is checked as if it were.",
    "unknown condition": "“{}” is in no table here, so nothing is checked against it.",
    "whose dose": "“{}”: of which medicine? Type it with its name, so that it is recorded.",
    "other than what": "“{}”: other than what? None was told so far. Type none, or what "
    "there is.",
    "unit missing": "“{}” has no unit. Which unit is {} in?",
}


def disclaimer(content: Content) -> str:
    """Say for whom it is, how much of it a clinician has approved, and what it is not."""
    counts = tally(content).values()
    approved = sum(c["approved"] for c in counts)
    share = f"A clinician has approved {approved} of {sum(c.total() for c in counts)} entries."
    read = share if approved else "Not reviewed by a clinician yet."
    return f"For clinicians. {read} {_JUDGEMENT}"


def noticed(content: Content, event: Noticed) -> Iterator[Block]:
    """Word a remark."""
    if event.code == "welcome":
        yield Block(kind="heading", text=event.text)
        yield Block(kind="note", text=disclaimer(content))
        yield Block(kind="text", text="Describe the patient and what has been tried.")
    elif event.code == "help":
        for line in HELP:
            yield Block(kind="item", text=line)
    else:
        said = event.text
        if event.code == "bad value":
            text = shorten(said, width=60, placeholder=" ...")
            unused = f"I could not use “{text}”." if text else "Something is missing."
            said = f"{unused} {_VALUES[event.of]}"
        yield Block(kind="text", text=_NOTICES[event.code].format(said))


def not_understood(content: Content, event: NotUnderstood) -> Iterator[Block]:
    """Say what was not understood and what would help."""
    for unread in event.unread:
        yield Block(kind="text", text=_reason(content, unread))


def _reason(content: Content, unread: Unread) -> str:
    finding = content.dialog.findings.get(unread.finding or "")
    label = finding.label if finding else "this"
    text = shorten(unread.text, width=60, placeholder=" ...")
    said = _REASONS[unread.reason].format(text, label)
    helps = f" ({unread.detail.rstrip('.')})" if unread.detail else ""
    return f"{said}{helps}"
