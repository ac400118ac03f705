"""What stands beside a finding that is named, and gives its words another meaning: leg ulcers, fractured sleep."""

from collections.abc import Collection

from chatbot.engine.understanding.asserting import other_sense
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.asserting.slimming import is_spoken_of
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.requests.question_form import opens_question
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.section import REACTIONS
from chatbot.engine.understanding.text.token import PAUSES, listed, since, up_to
from chatbot.model.finding import Finding

_CLAUSE_ENDS = PAUSES | listed("but denies denied no nil without reports")
_CROSSED = "positive_slr"
"""`Crossed SLR neg` denies none on the side that hurts; where it is positive, it tells one."""
_DESCRIBING = listed("recent bad terminal sudden new big fatal serious advanced")
_PERSONS = RELATIVES | listed("patients")
ARM = listed("arm arms hand hands finger fingers thumb thumbs wrist wrists elbow elbows face lip lips")  # fmt: skip
LEG = listed("leg legs ll foot feet toe toes calf calves thigh thighs shin shins ankle ankles heel "
             "heels sole soles knee knees buttock buttocks")  # fmt: skip
_ONCE = {
    "alcohol_use": listed("glass"),
    "gait_change": listed("stumble stumbled trip tripped"),
    "foot_drop": listed("stubbed trip tripped stumble stumbled"),
}
"""What happened once is an accident, `stumbling` a way of walking; one glass is not glasses."""
_OFTEN = listed("times twice again often repeatedly keeps always frequently several many daily")  # fmt: skip
_ELSEWHERE = listed("knee knees shoulder shoulders neck head wrist ankle elbow hand hip area face")  # fmt: skip
_KNOWN = listed("initial original the his her this that earlier")
_HISTORY = listed("hx h/o history pmh pmhx")
_DENIES, _NOES = listed("denies denied negative neg"), listed("no nil without")
_AFFIRMS = listed("but has had reports endorses positive with on taking takes except admits")  # fmt: skip
_LONG_LIST = 2
"""So many commas before a history make it the last item of a denied list."""
_SYNDROME = (["cauda", "equina"], ["ces"])
_FELT = listed("stuff things symptom symptoms sign signs feature features sx red s/s screen screening")  # fmt: skip
"""`No CES symptoms` denies each of them; `no CES` says what was found, not what is felt."""
_ANATOMY = listed("root roots nerve nerves conus normal unremarkable clumping filum terminates "
                  "intact d")  # fmt: skip
"""Beside the name, they make it the part of a scan (or the `d` of a `CES-D` score)."""
_LASTING = frozenset({"conditions", "allergies"})
_SEEN = listed("present positive yes")
"""`CES red flags present` is no teaching."""


def is_guarded(passage: Passage, match: Match, finding: str) -> bool:
    """Whether a word beside a match says that something else is meant."""
    if any(is_other(passage, match) for is_other in _ALWAYS):
        return True
    if _is_in_a_name(passage, match, finding) or _happened_once(
        passage, match, finding
    ):
        return True
    if finding == "weight_loss":
        told = is_spoken_of(passage, *match.span)
        return told or _is_spared(passage, match, passage.listed("advised"))
    if other_sense.has_other_sense(passage, match, finding):
        return True
    return _is_spared(passage, match, passage.lexicon.findings[finding].not_beside)


def _is_in_a_name(passage: Passage, match: Match, finding: str) -> bool:
    """`Trauma surgeon`, `childhood trauma`, `nurses cancer patients`."""
    known = passage.lexicon.findings[finding]
    after = passage.word(match.last + 1) in known.not_before
    before = passage.word(match.first - 1) in known.not_behind
    if (after or before) and finding == _CROSSED:
        negated = passage.assess(*match.span).negated
        return negated or any(e.means == "absent" for e in match.entries)
    return after or before or passage.word(match.last) == "patients"


def _is_of_another(passage: Passage, match: Match) -> bool:
    """`His disabled mother`, `wife pregnant`, `her sister's car crash`."""
    said = passage.word(match.first)
    alone = match.first == match.last and said in passage.listed("said of a person")
    beside = {passage.word(match.last + 1), passage.word(match.first - 1)}
    if alone and not _PERSONS.isdisjoint(beside):
        return True
    at = match.first - 1 - (passage.word(match.first - 1) in _DESCRIBING)
    owner = passage.word(at)
    kin = passage.kin is not None and passage.kin.at == at
    return owner.endswith("'s") and owner[:-2] in _PERSONS and not kin


def _happened_once(passage: Passage, match: Match, finding: str) -> bool:
    """`Stubbed his toe`, unless it was several times."""
    if passage.word(match.first) not in _ONCE.get(finding, frozenset()):
        return False
    near = passage.words(
        match.first - other_sense.NEAR, match.last + 1 + other_sense.NEAR
    )
    return _OFTEN.isdisjoint(near)


def _is_spared(passage: Passage, match: Match, spared: Collection[str]) -> bool:
    """Whether one of these words stands in the same clause, a few words away."""
    if not spared:
        return False
    sentence = passage.sentence_of(match.first)
    first = max(match.first - other_sense.NEAR, sentence.first)
    end = min(match.last + 1 + other_sense.NEAR, sentence.end)
    before = since(passage.words(first, match.first), _CLAUSE_ENDS)
    after = up_to(passage.words(match.last + 1, end), _CLAUSE_ENDS)
    return not {*before, *after}.isdisjoint(spared)


def _is_no_syndrome(passage: Passage, match: Match) -> bool:
    """Whether a syndrome is named as a place, only spoken of, or denied as a whole."""
    if passage.phrase(match) not in _SYNDROME:
        return False
    after = passage.words(match.last + 1, match.last + 1 + other_sense.NEAR)
    if {
        *passage.words(match.first - other_sense.NEAR, match.first),
        *after,
    } & passage.listed("taught"):
        return _SEEN.isdisjoint(after)
    denied = passage.assess(*match.span).negated
    of_it = passage.word(match.first - 1) == "of"
    felt = not _FELT.isdisjoint(
        [*after[:1], passage.word(match.first - 2)] if of_it else after[:1]
    )
    return not _ANATOMY.isdisjoint(after) or (denied and not felt)


def may_be_denied(passage: Passage, match: Match) -> bool:
    """Whether a denied list may still go on: `denies fever, trauma, hx malignancy`.

    A history ends a denial, but at the end of a list it may be its last item.
    """
    sentence = passage.sentence_of(match.first)
    before = passage.words(sentence.first, match.last + 1)
    history = next((n for n, w in enumerate(before) if w in _HISTORY and n), None)
    if history is None or before[history - 1] != ",":
        return False
    said = enumerate(before[:history])
    denial = next((n for n, w in said if w in _DENIES or w in _NOES), None)
    if denial is None:
        return False
    least = 1 if before[denial] in _DENIES else _LONG_LIST
    items = before[denial:history].count(",")
    return items >= least and _AFFIRMS.isdisjoint(before[denial:])


_WORD = 3
_CUES = listed("recent known prior hx spec sig inciting definite preceding antecedent nil")  # fmt: skip
"""What may stand before a denied injury; an unknown word may be another place, misspelt."""


def is_denied_here(passage: Passage, match: Match) -> bool:
    """Whether a denied injury is one of the back: not of the knee, nor a known one.

    `No accidents` may be of the bladder.
    """
    if passage.phrase(match) == ["accidents"]:
        return False
    words = set(passage.said_with(match.first))
    elsewhere = words & _ELSEWHERE and not words & other_sense.BACK
    before = passage.word(match.first - 1)
    real = passage.lexicon.speller.is_real(before)
    if before.isalpha() and len(before) >= _WORD and not (real or before in _CUES):
        return False
    return not elsewhere and before not in _KNOWN | _ELSEWHERE


def _is_of_one_leg(passage: Passage, match: Match) -> bool:
    """`Right leg normal` says nothing of the left."""
    well = all(e.means == "absent" for e in match.entries)
    one = passage.word(match.first - 1) in _ONE_SIDE
    return well and one and passage.word(match.first) == "leg"


_ONE_SIDE = listed("left right l r lt rt other")
_ALWAYS = (
    _is_no_syndrome,
    _is_of_another,
    _is_of_one_leg,
    other_sense.is_of_one_cared_for,
)


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
    """`Allergies: penicillin; on dialysis. Foot drop today.`: an item that names no drug."""
    sentence = passage.sentence_of(match.first)
    bulleted = passage.word(sentence.first) in {"-", "*", "\u2022"}
    said = passage.words(sentence.first, match.first)
    bracketed = said.count("(") > said.count(")")
    reacts = not REACTIONS.isdisjoint({*passage.phrase(match)} - {"gi"})
    if bulleted or bracketed or reacts:
        return False
    known = passage.lexicon.findings
    ill = any(known[e.name].bundle for e in match.entries if e.name in known)
    ends = listed("; ,") if ill else {";"}
    first = match.first - len(since(said, ends))
    end = match.last + len(up_to(passage.words(match.last, sentence.end), ends))
    headed = passage.assessor.opened_at(match.start) >= passage.tokens[first].start
    drugs = any(first <= m.first < end for m in passage.named_treatments)
    return not (headed or drugs)


def is_marked(passage: Passage, match: Match) -> bool:
    """`Denies weakness, SLR + at 40`, `no fever, cancer in remission`: what tells by itself."""
    own = set(passage.phrase(match))
    near = set(passage.words(match.first - 2, match.first))
    return bool(own & (_PLUS | _HAD)) and not near & _DENIALS


def is_owned(passage: Passage, match: Match) -> bool:
    """Inside a question only `with his ckd` and `given prior ulcer` say what he has."""
    findings = passage.lexicon.findings
    lasting = any(
        findings[e.name].bundle in _LASTING for e in match.entries if e.name in findings
    )
    return lasting and (passage.is_ground(match.first) or passage.is_owned(match.first))


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


def names_illness(passage: Passage, match: Match) -> bool:
    """`Irritable bowel syndrome`, `bowel surgery 2010`: the place is part of another name."""
    beside = {passage.word(match.first - 1), passage.word(match.last + 1)}
    return not beside.isdisjoint(passage.listed("of bowel or bladder"))
