"""The headings of a note, also those on lines of their own, and what stands under each."""

from bisect import bisect_right
from itertools import pairwise
from typing import Literal, NamedTuple

from chatbot.engine.understanding.asserting import stop
from chatbot.engine.understanding.asserting.kin import FEMALE_KIN, MALE_KIN
from chatbot.engine.understanding.text.sentence import DASH, END, Words
from chatbot.engine.understanding.text.token import listed

Section = Literal[
    "hpi", "ros", "pmh", "meds", "allergies", "fh", "sh", "exam", "assessment", "plan"
]

PHRASES: dict[Section | None, str] = {
    "hpi": """
        hpi | hpc | hopc | pc | history of presenting complaint | history of present illness | history of the present illness | cc
        | chief complaint | presenting complaint | subjective | reason for visit
        | reason for admission | present illness | hpi and hospital course
        | interval history | s""",
    "ros": "ros | review of systems | systems review | review of symptoms",
    "pmh": "previous history | b/g",
    "exam": """
        exam | pe | o/e | physical | physical exam | physical examination | on exam
        | on examination | examination | objective | neuro | neuro exam | back exam
        | msk | o""",
    "assessment": """
        assessment | a/p | impression | imp | dx | diagnosis | assessment and plan
        | assessment/plan | a | diagnoses | final diagnosis | medical decision making""",
    "allergies": "all",
    "meds": "taking | takes | currently taking | current treatment | current drug treatment | regular treatment",
    "plan": "plan | p | recommendations | disposition",
    None: """
        labs | laboratory | imaging | vitals | vital signs | ed course
        | hospital course | procedures | results | radiology | mri | ct | x - ray
        | currently | current | onset | history | hx | relevant history | known | med history""",
}
_HEADINGS: dict[tuple[str, ...], Section | None] = {
    tuple(phrase.split()): section
    for section, phrases in PHRASES.items()
    for phrase in phrases.replace("/", " / ").split("|")
}
_NAMES: dict[Section, frozenset[str]] = {
    "allergies": listed("allergies allergy allergic allerg allergs algs allx nkda adr adrs intolerances sensitivities reactions"),
    "fh": listed("fh fhx fmh fmhx famhx fam family"),
    "sh": listed("sh shx social soc habits"),
    "meds": listed("meds medications medication medicines rx drug drugs prescriptions repeats tto ttos tta ttas dh dhx analgesia analgesics painkillers"),
    "pmh": listed("past pmh pmhx pmx phx psh pshx pmedhx medical surgical morbidities comorbidities comorbids comorbid conditions "
                  "background bg problem problems health"),
}  # fmt: skip
"""What names a section, the first that is there counts: `drug allergies`, `family medical history`."""
_EARLIER = listed("past previous prior")
NAMING = _EARLIER.union(*_NAMES.values()) | listed("""
    history hx med pain list current home regular usual repeat active long term known other relevant significant existing
    chronic general scheduled adverse discharge d/c dc admission outpatient encounter pta on at to of the status
    except co issues for positive / - & and
""")
"""What the name of a section is made of."""
_LONGEST = 7
_OPENING = frozenset({("all",), ("health",), ("family",), ("taking",), ("takes",), ("known",), ("hx",), ("history",)})  # fmt: skip
"""Everyday words that are headings only where a sentence opens."""
_EXAMINED = ("o", "/", "e")
_CLOSING = frozenset((":", DASH, END))
_BARE = listed("pmh pmhx phx dhx psh pshx fh fhx fmh shx ros meds allergies") | {
    _EXAMINED[0]
}
"""Headings that need no colon."""
_LISTS = frozenset({"pmh", "meds", "allergies", "fh", "sh", "ros"})
_PATIENT = listed("pt pts patient he she i we himself herself")
"""Who opens a sentence so speaks of the patient, even under a family history."""
_PT = listed("pt patient")
_HISTORY = listed("hx h/o pmh pmhx psh background personal known history past")
_OWN = listed("his her my wt urine urinates legs leg lbp pain denies")
_KIN = FEMALE_KIN | MALE_KIN | listed("family parents parent sibling siblings relatives side maternal paternal brothers "
                                      "sisters aunts uncles cousin cousins grandparents pgm pgf mgm mgf")  # fmt: skip
NIL = listed("nil none nothing unremarkable negative neg noncontributory n/a no nad")
"""`PMH nil. Numb left leg.`: a list with nothing in it ends with its sentence."""
_GOES_ON = listed("no negative positive denies")
"""`Family history: negative for cancer. Positive for gout.`"""
_STORY = listed("lbp back lumbar strain sciatica takes taking tried denies pmh hx meds")
"""Words of what is told once a list of allergies is over."""
_TODAY = listed("now today presents presenting presented c/o complains came here")


class Heading(NamedTuple):
    """A heading: its words `start` to `end`, and whether it opens a line."""

    start: int
    end: int
    section: Section | None
    opens_line: bool


class Sections:
    """Which heading each word of a text stands under."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._headings = _find_headings(words)
        self._starts = [heading.start for heading in self._headings]

    def __bool__(self) -> bool:
        return bool(self._headings)

    def at(self, word: int) -> Section | None:
        """The section that a word stands in, if any."""
        place = bisect_right(self._starts, word) - 1
        if place < 0:
            return None
        heading = self._headings[place]
        return heading.section if self._holds(heading, word) else None

    def opened_at(self, word: int) -> int:
        """The character at which the last heading before a word starts, else -1."""
        place = bisect_right(self._starts, word) - 1
        return self._words.starts[self._starts[place]] if place >= 0 else -1

    def since_heading(self, word: int) -> list[str]:
        """The words of its sentence before a word, from the heading on."""
        first = self._words.sentence(word)[0]
        place = bisect_right(self._starts, word) - 1
        start = self._headings[place].end if place >= 0 else first
        return self._words.words[max(first, start) : word]

    def _holds(self, heading: Heading, word: int) -> bool:
        """Whether a list that was headed still goes on at a word."""
        first, last = self._words.sentence(word)
        family = heading.section == "fh"
        since = self._words.words[heading.end : word]
        if family and any(a == "," and b in _PT for a, b in pairwise(since)):
            return False  # `fhx cancer, pt has a weak leg`
        if heading.section not in _LISTS or first <= heading.start:
            return True
        sentence = self._words.words[first:last]
        closed = self._words.words[heading.end] in NIL
        closed &= not family or _GOES_ON.isdisjoint(sentence[:1])
        closed |= heading.section == "allergies" and not _STORY.isdisjoint(sentence)
        own = family and is_of_patient(sentence)
        if closed or own or not _TODAY.isdisjoint(sentence):
            return False
        return heading.opens_line or stop.VERBS.isdisjoint(sentence)


def is_of_patient(sentence: list[str]) -> bool:
    """`FH: father AAA. Wt stable. HTN - lisinopril.`: no relative, but what is one's own."""
    first = sentence[1:2] if sentence[:1] in (["no"], ["denies"]) else sentence[:1]
    opened = not (_PATIENT.isdisjoint(sentence[:1]) and _HISTORY.isdisjoint(first))
    if opened or not _KIN.isdisjoint(sentence):
        return opened
    own = stop.SYMPTOMS | stop.FUNCTIONS | stop.NORMALS | stop.HABITS | _OWN
    return any(word in own or stop.is_drug(word) for word in sentence)


def _find_headings(words: Words) -> list[Heading]:
    found: list[Heading] = []
    for at, word in enumerate(words.words):
        if word in _CLOSING or (word == "/" and _is_slash_of_soap(words, at)):
            heading = _heading_before(words, at)
        elif word in _BARE:
            heading = _bare_heading(words, at)
        elif found and word in {"f", "m", "yo", "y/o", "yr", "year"}:
            heading = _age_alone(words, at)
        else:
            continue
        if heading is not None and (not found or heading.start > found[-1].start):
            found.append(heading)
    return found


def _heading_before(words: Words, colon: int) -> Heading | None:
    first = words.sentence(colon)[0]
    for start in range(max(first, colon - _LONGEST), colon):
        phrase = tuple(words.words[start:colon])
        named = section_of(phrase)
        if named is None:
            continue
        mark = words.words[colon]
        inside = mark in (DASH, "/", END) or phrase in _OPENING
        if inside and start != first:
            return None
        if mark == END and not _is_line(words, start, colon):
            return None
        return Heading(start, colon + 1, *named, _opens_line(words, start))
    return None


def section_of(phrase: tuple[str, ...]) -> tuple[Section | None] | None:
    """The section that a phrase is a heading of, if it is one; `past meds` are not taken."""
    said = frozenset(phrase)
    if phrase in _HEADINGS:
        return (_HEADINGS[phrase],)
    named = next((name for name, words in _NAMES.items() if words & said), None)
    over = named == "meds" and said & _EARLIER and "to" not in said
    return (None if over else named,) if named and said <= NAMING else None


def _bare_heading(words: Words, at: int) -> Heading | None:
    end = at + (len(_EXAMINED) if words.words[at] == _EXAMINED[0] else 1)
    phrase = tuple(words.words[at:end])
    behind = words.words[end] if end < len(words.words) else END
    opens = at == 0 or words.words[at - 1] == END
    if not opens or behind in stop.VERBS or behind in (":", DASH, "and", "not"):
        return None
    named = section_of(phrase)
    return Heading(at, end, *named, _opens_line(words, at)) if named else None


def _is_slash_of_soap(words: Words, at: int) -> bool:
    """`S/ LBP. O/ SLR neg. P/ MRI`, where `p/w LBP`, `a/w fever` head nothing."""
    pair = words.words[at - 1 : at + 2 : 2] if at else []
    return len(pair) > 1 and pair[0] in {"s", "o", "a", "p"} and len(pair[1]) > 1


def _age_alone(words: Words, at: int) -> Heading | None:
    """`PMH: COPD. 77F. Rolled over in bed`: who it is opens the story of today."""
    told = words.words[at - 1].isdecimal() and words.sentence(at)[0] == at - 1
    return Heading(at - 1, at + 1, "hpi", opens_line=False) if told else None


def _is_line(words: Words, start: int, end: int) -> bool:
    """`Medications` alone on its line, with no colon."""
    after = words.words[end + 1 : end + 2] != []
    return after and _opens_line(words, start) and _opens_line(words, end + 1)


def _opens_line(words: Words, at: int) -> bool:
    before = words.ends[at - 1] - 1 if at else 0
    return at == 0 or "\n" in words.text[before : words.starts[at]]


REACTIONS = listed("rash hives anaphylaxis angioedema itching swelling urticaria "
                   "bronchospasm wheeze nausea vomiting gi upset itch itchy cough "
                   "asthma shock throat lip facial tongue hallucinations confusion "
                   "wheezing breathlessness shortness welts")  # fmt: skip
"""What an allergy is told to do."""
