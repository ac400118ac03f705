"""What stands beside a finding that is named, and changes how it is meant."""

from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question_form import opens_question
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.section import REACTIONS
from chatbot.engine.understanding.text.token import listed
from chatbot.model.finding import Finding

_DENIALS = listed("no not denies denied without nor never that or any")
_HARMLESS = REACTIONS - listed("asthma shock cough")
"""Behind a dash, where `allergic to aspirin - asthma, HTN` may tell of an illness."""
_TO_BRACKET, _ALLERGIC = 6, listed("allergic allergy allergies")
USED = frozenset({"iv_drug_use", "substance_use", "opioid_use_disorder"})
_SOBER = listed("clean sober abstinent")
_LASTS = listed("for since x many several over now")
_PLUS = listed("+ +ve positive pos")
_HAD = listed("remission treated survivor")
REACH = 6


def is_cut(passage: Passage, match: Match) -> bool:
    """`No s/b sx`: a letter behind a slash belongs to what stands before it."""
    at = match.first
    tokens = passage.tokens
    slashed = passage.word(at - 1) == "/" and len(passage.word(at - 2)) == 1
    return (
        slashed and len(tokens[at].word) == 1 and tokens[at - 1].end == tokens[at].start
    )


def is_doubted(passage: Passage, match: Match) -> bool:
    """`Constipated on norco, numb perineum?`: a danger sign that ends a statement."""
    sentence = passage.sentence_of(match.first)
    words = passage.said_with(match.first)
    ends = sentence.mark == "?" and match.last + 2 == sentence.end
    named = passage.named
    before = range(sentence.first, match.first)
    told = any(at not in named and passage.word(at).isalpha() for at in before)
    apart = passage.word(match.first - 1) == ","
    known = passage.lexicon.findings
    danger = any(known[e.name].bundle is None for e in match.entries if e.name in known)
    return ends and told and apart and danger and not opens_question(words)


def is_reaction(passage: Passage, match: Match) -> bool:
    """`All: codeine (N/V)` tells of the codeine, not of the patient today."""
    if passage.section(match.start) == "allergies":
        return not _is_apart(passage, match)
    before = passage.words(match.first - _TO_BRACKET, match.first)
    said = before[-1:] == ["-"] and not _HARMLESS.isdisjoint(passage.phrase(match))
    return (said or before[-1:] == ["("]) and not _ALLERGIC.isdisjoint(before)


def _is_apart(passage: Passage, match: Match) -> bool:
    """`Allergies: penicillin. Foot drop today.`: a later sentence that names no drug."""
    sentence = passage.sentence_of(match.first)
    start = passage.tokens[sentence.first].start
    headed = passage.assessor.opened_at(match.start) >= start
    inside = range(sentence.first, sentence.end)
    drugs = any(m.first in inside for m in passage.named_treatments)
    reacts = not REACTIONS.isdisjoint(passage.phrase(match))
    bulleted = passage.word(sentence.first) in {"-", "*", "\u2022"}
    return not (headed or drugs or reacts or bulleted)


def is_marked(passage: Passage, match: Match) -> bool:
    """`Denies weakness, SLR + at 40`, `no fever, cancer in remission`: what tells by itself."""
    own = set(passage.phrase(match))
    near = set(passage.words(match.first - 2, match.first))
    return bool(own & (_PLUS | _HAD)) and not near & _DENIALS


def is_owned(passage: Passage, match: Match) -> bool:
    """Inside a question only `with his ckd` and `given prior ulcer` say what he has."""
    findings = passage.lexicon.findings
    before = passage.words(match.first - 3, match.first)
    given = "given" in before and {"in", "to"}.isdisjoint(before)
    lasting = any(
        findings[e.name].bundle == "conditions"
        for e in match.entries
        if e.name in findings
    )
    return lasting and (given or passage.is_owned(match.first))


def is_clean(passage: Passage, match: Match, finding: str) -> bool:
    """`Hx IVDU clean 3 yrs`; `uses clean needles` is so today."""
    after = passage.words(match.last + 1, match.last + 1 + REACH)
    at = next((n for n, word in enumerate(after) if word in _SOBER), None)
    since = after[at + 1 : at + 2] if at is not None else []
    lasts = bool(since) and (since[0].isdecimal() or since[0] in _LASTS)
    return finding in USED and lasts


def is_dated(passage: Passage, match: Match) -> bool:
    """`Problem list: 1) Lumbar strain 3 wks`: a length of time is of today."""
    return passage.word(match.last + 1)[:1].isdigit()


def is_condition(passage: Passage, finding: Finding) -> bool:
    """Whether it is a condition, or tells which: a stage of kidney disease."""
    known = passage.lexicon.findings
    implied = [known[i] for i in finding.implies if i in known]
    return any(f.bundle == "conditions" for f in (finding, *implied))


_OF_ILLNESS = listed(
    "syndrome disease disorder surgery operation resection cancer irritable inflammatory overactive infection"
    " polyp polyps screening prep repair obstruction oab"
)


def names_illness(passage: Passage, match: Match) -> bool:
    """`Irritable bowel syndrome`, `bowel surgery 2010`: the place is part of another name."""
    beside = {passage.word(match.first - 1), passage.word(match.last + 1)}
    return not beside.isdisjoint(_OF_ILLNESS)
