"""Words that tell whether a treatment is taken now, was, will be, or never was."""

from typing import NamedTuple

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found, PhraseTable
from chatbot.engine.understanding.text.token import listed
from chatbot.model.case import TreatmentStatus

_BEFORE = PhraseTable(
    {
        "current": "on|is under|taking|takes|take|using|uses|continues|continue|continuing"
        "|currently|current|still|increase your|decrease your|refill your|refill|keep taking|remains on|receiving|receives|alternating|managed on"
        "|maintained on|utilizes|utilizing|meds|medications|medication|rx|started on"
        "|is on|started taking|has been taking|been taking|been on|continued|cont|dh|doing"
        "|drugs|medicines|regular meds|current meds|home meds|daily meds|now on|attends"
        "|attending|rxs|started|restarted|switched to|changed to|switched over to|changed over to|moved to|moved on to|moved over to|moved onto|swapped to|swapped over to|transitioned to|stable on|put on|med is|meds are",
        "tried": "tried|trial of|trialed|trialled|attempted|failed|used|took|taken|had"
        "|given|got|received|prescribed|underwent|tries|trying|treated with|s/p|has had"
        "|using so far|so far|treatment with|provided with|response to|responded to"
        "|relief with|relief from|despite|refractory to|had been given|course of|after",
        "past": "was on|previously on|used to take|formerly|had been on|previously tried"
        "|was taking|used to be on|prior|previously|completed|finished|had been taking"
        "|in the past|past|history of|remote|once",
        "stopped": "stopped|discontinued|quit|came off|off|no longer|weaned|stop taking"
        "|stopped taking|d/c|no longer takes|no longer taking|no longer on|ran out of"
        "|d/c'd|weaned off|taken off|told to stop|asked to stop|advised to stop|discontinue",
        "planned": "will start|add|adding|will add|plan to|planning|considering|consider|thinking of|wants"
        "|going to|would like|about to|about starting|recommend|recommended|wants to try"
        "|plan|will try|scheduled for|start him on|start her on|start you on|put you on|prescribe you|prescribe|write you|give you|want you to take|want you to try|want you to use|you can take|you can use|let's start|let's do|have you take|have you try|to start|asks for|asking for"
        "|interested in|keen on|keen to try|hoping for|curious about|open to|asking about|asks about|asked about|asks re|asking re|asked re|inquires about|enquires about|wondering about|wonders about|question about"
        "|requests|requesting|would like to try|offer|offered|suggest|suggested|advise"
        "|advised|referred to|referred for|referral to|candidate for|awaiting|due for"
        "|told me about|told him about|told her about|heard about|heard of|read about"
        "|doctor mentioned|someone mentioned|friend mentioned|swears by|should see|should have"
        "|should get|should try|should take|should start|should be on|should use|ought to"
        "|could try|could have|could take|could use|could see|might try|may try|maybe try"
        "|let's try|lets try|we'll do|we can do|we could do|we'll try|we will try|we can try|wants him to|wants her to|i'd like|he'd like|she'd like"
        "|they'd like|we'd like|would try|i'd try",
        "not taking": "not on|never|not taking|not tried|couldn't afford|can't afford"
        "|could not afford|never filled|didn't fill|avoids|avoiding|refuses|refused|refusing"
        "|declined|declines|hasn't tried|not using|doesn't take|does not take|never took"
        "|didn't take|did not take|isn't on|is not on|never tried|no history of|haven't tried|not a candidate for"
        "|has not tried|have not tried|won't take|never used|doesn't use|doesn't want"
        "|does not want|hasn't had|has not had|yet to try|avoid|no",
    }
)
_AFTER = PhraseTable(
    {
        "stopped": "stopped|discontinued|was stopped|quit taking|i quit|he quit|she quit|quit it|quit them|quit after|had to quit|gave it up|gave them up|dropped it|gave up on it|gave up on them|binned it|binned them|threw them out|no longer|d/c|d/c'd"
        "|came off|ran out|stopped it|stopped taking|self discontinued|has been stopped"
        "|which he stopped|since stopped|then stopped|finished|completed|course completed"
        "|course finished|course done",
        "not taking": "couldn't afford|can't afford|could not afford|never filled"
        "|didn't fill|never took|never picked|hasn't filled|not filled|not started"
        "|did not fill|never started|hasn't started|has not started|didn't take|not taken"
        "|not taking it|not taking them|isn't taking it|doesn't take it|hasn't been taking it"
        "|not using it|not taking any|did not take|hasn't taken|never used|declined|refused|not covered|was not tried|wasn't tried|not been tried|were not tried|so i haven't|but i haven't|so i have not|but i have not|but haven't|so haven't",
        "planned": "referral|referral made|referral placed|referral sent|pending|is pending"
        "|booked|is booked|scheduled|is scheduled|awaited|due to start|starts next week|next week",
        "past": "in the past|previously|years ago|months ago|last year|years back"
        "|as a child|as a teen|once before|for a previous",
        "current": "ran out early|runs out early|running out early|ran out too early|currently|at present|at the moment|ongoing|continues|regularly"
        "|is still taking|still taking|still on|( current )|- current",
    }
)


_STRENGTHS = listed("strength grade")
"""`Wants rx strength naproxen`: no prescription that is taken."""
_FALLS = listed("fall fell falling fallen slipped jumped thrown slid")
_NOUNS = listed("meds medications medication drugs medicines")
_NEAR_NOUN = 6
_WANTED = {"stopped": "current", "current": "planned"}
"""What a word for a medicine comes to where it is only wanted."""
_WANTS = listed(
    "wants want wanted wanting going planning plans hoping hopes like gonna"
)
_WANT_ENDS = listed("continue keep stay remain , ; . but who which that because is was")
_WANTS_REACH = 12
_GOING_ON = listed("continue continuing increase decrease refill keep stay")
_ENDS = listed("stop quit discontinue come wean get")
_UNDECIDED = listed("whether if should shall can could can't cannot may might do does")
_HAD_TO = listed("told asked advised instructed had decided forced chose able managed")


_BEFORE_AGO = listed("""
    a an about some few couple of several many over almost nearly more than once only just back in the around
    approx roughly one two three four five six seven eight nine ten twelve twenty mg mcg g bid tid qid daily qhs
    prn od bd tds weekly nightly at night times day twice last tablets gel cream both or so it them he she they
    was is taken tried used had stopped but and good well okay ok fine
    that this which these which he she took take burst course pack dosepak taper injection injections shot shots trial use
""")
"""What may stand between a medicine and how long ago it was taken."""


class StatusCue(NamedTuple):
    """How a treatment is taken, said over tokens before or after its name."""

    status: str
    first: int
    last: int

    @property
    def as_status(self) -> TreatmentStatus:
        """The status it stands for; what was only tried may still be taken."""
        if self.status == "current":
            return "current"
        if self.status in {"past", "stopped"}:
            return "past" if self.status == "past" else "stopped"
        if self.status in {"planned", "not taking"}:
            return "planned" if self.status == "planned" else "not taking"
        return "unknown"


def cues_before(passage: Passage, first: int, end: int) -> list[StatusCue]:
    """Return what is said of treatments that follow."""
    found = _BEFORE.all(passage.tokens, first, end)
    hits = [
        h for h in found
        if passage.word(h.last + 1) not in _STRENGTHS and not _is_of_story(passage, h.last)
    ]  # fmt: skip
    return [
        StatusCue(_meant(passage, h), h.first, h.last)
        for n, h in enumerate(hits)
        if not (
            passage.word(h.last) in _NOUNS
            and (
                passage.word(h.last + 1) in {"and", ",", "or"}
                or (n and _is_governed(h, hits[n - 1]))
            )
        )
    ]


def _is_of_story(passage: Passage, at: int) -> bool:
    """`At the start`, `fell off a chair`: of what happened, and of no medicine."""
    before, said = passage.words(at - 1, at + 1)[-2:] if at else ("", "")
    return (said == "start" and before == "the") or (said == "off" and before in _FALLS)


def _is_governed(hit: Found[str], before: Found[str]) -> bool:
    """`tried several medications including`: the verb before it says how."""
    return hit.first - before.last <= _NEAR_NOUN


def _meant(passage: Passage, hit: Found[str]) -> str:
    """`start naproxen` is a plan, `started naproxen` is done."""
    going_on = not _GOING_ON.isdisjoint(passage.words(hit.first, hit.last + 1))
    wanted = _is_wanted(passage, hit.first) or _is_undecided(passage, hit)
    if not going_on and hit.value in _WANTED and wanted:
        return _WANTED[hit.value]
    plain = passage.word(hit.last) in {"start", "restart", "continue", "prescribe"}
    told = passage.word(hit.first - 1) in {"i", "they", "we", "you"}
    begins = passage.word(hit.last) != "continue"
    return "planned" if plain and begins and not told else hit.value


def _is_wanted(passage: Passage, at: int) -> bool:
    """`Wants to take me off X and put me on Y`: X is still taken, and Y not yet."""
    first = max(passage.sentence_of(at).first, at - _WANTS_REACH)
    before = passage.words(first, at)
    wants = [n for n, w in enumerate(before) if w in _WANTS]
    said = before[wants[-1] + 1 :] if wants else []
    led = "to" in said[:2] or (bool(wants) and before[wants[-1]] == "gonna")
    return led and _WANT_ENDS.isdisjoint(said)


def _is_undecided(passage: Passage, hit: Found[str]) -> bool:
    """`Whether to stop it`, `not told to stop it`: it has not been stopped yet."""
    at = next(
        (n for n in range(hit.first - 1, hit.last + 1) if passage.word(n) in _ENDS), -1
    )
    first = passage.sentence_of(hit.first).first
    before = passage.words(max(first, at - 3), max(first, at))
    if hit.value != "stopped" or not before:
        return False
    open_yet = not _UNDECIDED.isdisjoint(before)
    unsaid = not {"not", "never"}.isdisjoint(passage.words(max(first, at - 4), at))
    return open_yet or (before[-1] == "to" and (unsaid or _HAD_TO.isdisjoint(before)))


def cue_after(passage: Passage, first: int, end: int) -> StatusCue | None:
    """Return the last word on treatments that went before."""
    found = _AFTER.all(passage.tokens, first, end)
    hits = [h for h in found if not _is_undecided(passage, h)]
    return StatusCue(hits[-1].value, hits[-1].first, hits[-1].last) if hits else None


def tells_of_another(between: list[str]) -> bool:
    """Whether words before `years ago` name what it was that was then."""
    return any(word.isalpha() and word not in _BEFORE_AGO for word in between)
