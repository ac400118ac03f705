"""Allergies: `allergic to penicillin`, `NKDA`, a list under its own heading."""

from collections.abc import Iterator
from itertools import count

from chatbot.engine.understanding.asserting.guard import is_condition, is_owned
from chatbot.engine.understanding.asserting.kin import RELATIVES
from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.medicines.mention import Mention
from chatbot.engine.understanding.medicines.provoking import HYPERSENSITIVITY, provokes
from chatbot.engine.understanding.medicines.status_told import is_own
from chatbot.engine.understanding.notebook import Notebook
from chatbot.engine.understanding.passage import Passage, Sentence
from chatbot.engine.understanding.requests.asked_part import asked_at
from chatbot.engine.understanding.text.section import REACTIONS
from chatbot.engine.understanding.text.token import PAUSES, listed, since, up_to
from chatbot.model.case import Allergy, Status

_WORDS = listed("allergic allergy allergies anaphylaxis anaphylactic all allx")
_LISTED = listed(
    ', and & / + or to the : ( ) - ; including of against with from is are a " all any most other'
    " which causes caused causing gives gave gets makes made me him her them that"
)
_JOINS, _PAIRS = listed(", and or & /"), (["and"], ["or"], ["&"], ["/"])
_ITS = listed("that's thats it's its just only")
_MARKS, _APART = listed("? : - ="), listed(", ; . and but also then \n")
_TOLD = frozenset(["current", "planned", "stopped", "past", "tried"])
_NOT_ALLERGIC = listed("no not isn't never denies without")
_OTHERWISE = listed("seasonal environmental pollen")
"""`Seasonal allergies (Flonase)` names what is taken for them."""
_ANSWERS = _LISTED | listed("yes yeah yep just only patient pt [ ] i'm i i've um uh er erm well oh my "
                            "family guest been told have had yea")  # fmt: skip
"""What may stand before the name in an answer to `any allergies?`."""
_NOUNS = listed("allergic allergy allergies allx")
_ALLERGIES, _MARKED = listed("allergy allergies"), listed("allergy allergic")
_LIST_OPENS = _ALLERGIES | listed("allergic all allx")
_EXCEPTS = listed("except excepting apart besides bar but only just save well than")
_OF_NONE = listed("anything nothing none known drug drugs that he she they i pt knows know of aware meds "
                  "for medicine medicines medication medications far as so he's she's")  # fmt: skip
"""Between `no allergies` and what is left out of them."""
_NSAIDS = listed("nsaid oral-nsaid nabumetone-group aspirin low-dose-aspirin")
_UPSET = listed("gi upset nausea vomiting stomach")
_TOLERATED = listed("ok okay fine tolerated")
"""`Allergic to PCN; NSAIDs ok`."""
_TOOK_IT = frozenset(["helped", "partial", "none"])
"""`Allergic to ibuprofen (hives), Tylenol helps a bit`."""
_LIFTED = ("delabel", "labelled", "labeled")
_ITEM_ENDS = listed(", ; . \n")
_ENDS, _FAR = listed(". ; \n"), 9
_SHORTEST = 3
_FAMILY = listed("family fh fhx fmh famhx fam")
_CLOSES = listed(
    ", . ( and \n / & ; - btw too tho though also but by dye media tape"
) | {""}
"""What may stand behind one everyday word that names an allergy."""


def take_allergies(
    passage: Notebook, mentions: list[Mention], *, wanted: bool
) -> list[Mention]:
    """Move what the patient is allergic to out of the treatments; `wanted` if it was asked for."""
    left: list[Mention] = []
    _sensitive(passage)
    for mention in mentions:
        said = _is_allergy(passage, mention) if mention.is_drug else None
        if said is None and wanted and _is_bare_antibiotic(passage, mention):
            said = True
        if said:
            for name in mention.names:
                _add(passage, name, (mention.first, mention.match.last))
        elif said is None or mention.governed_by in _TOLD or mention.dose.numbers:
            left.append(mention)
    _unknown_names(passage)
    return left


def _sensitive(passage: Notebook) -> None:
    """`Allergic to naproxen` is a finding whose words name the drug as well."""
    for match in passage.matches:
        if HYPERSENSITIVITY not in [
            e.name for e in match.entries if e.means == "present"
        ]:
            continue
        found = (passage.lexicon.single(passage.tokens, at) for at in match.places)
        drugs = [m for m in found if m]
        said = passage.assess(*match.span)
        own = said.family and not _is_of_kin(passage, match.last)
        own &= RELATIVES.isdisjoint(passage.said_with(match.first))
        if own:  # `FH: CAD, NSAID allergy`
            passage.observe(HYPERSENSITIVITY, Status.PRESENT, match.span)
        asked = asked_at(passage, match.first) == (True, None)
        if asked and not is_owned(passage, match):
            continue  # `can someone with an aspirin allergy take naproxen?`
        if drugs and (said.tells or own):
            name = drugs[0].entries[0].name
            _add(passage, name, match.span)


def _is_allergy(passage: Passage, mention: Mention) -> bool | None:
    """Whether it is one; False where that is denied, None where nothing tells."""
    if passage.word(mention.match.last + 1) in _TOLERATED:
        return None
    kin = _is_of_kin(passage, mention.match.last) and not is_own(passage, mention)
    if kin or _is_lifted(passage, mention.first, mention.match.last):
        return False
    sentence = passage.sentence_of(mention.first)
    if provokes(passage, mention) or _is_answer(passage, sentence, mention):
        return True
    closed, opened = _closed(passage, mention), _opened(passage, sentence, mention)
    if passage.section(mention.match.start) == "allergies":
        opened = opened or sentence.first
    behind = opened is not None and _is_behind_illness(passage, mention, opened)
    if closed is not None or opened is None or behind:
        return closed
    taken = _is_taken(passage, mention, opened)
    return False if opened < 0 else None if taken else True


def _is_behind_illness(passage: Passage, mention: Mention, opened: int) -> bool:
    """`Allergies: codeine; CKD3; metoprolol`: an illness of its own ends the list."""
    known, ends = passage.lexicon.findings, passage.places(_ITEM_ENDS)
    return not _is_bare_antibiotic(passage, mention) and any(
        opened < m.first < mention.first
        and m.last + 1 in ends and m.first - 1 in ends
        and REACTIONS.isdisjoint({*passage.phrase(m)} - {"asthma"})
        and any(is_condition(passage, known[e.name]) for e in m.entries if e.name in known)
        for m in passage.matches
    )  # fmt: skip


def _is_bare_antibiotic(passage: Passage, mention: Mention) -> bool:
    """`Sulfa` in a list of allergies and illnesses: nobody takes it for years on end."""
    kinds = {passage.lexicon.class_of.get(name) for name in mention.names}
    told = mention.governed_by or mention.dose.numbers or mention.dose.frequency
    return kinds <= {"antibiotic", "sulfonamide"} and not told


def _is_lifted(passage: Passage, first: int, last: int) -> bool:
    """`Penicillin (rash, delabelled 2019)`, `delabelled penicillin allergy`."""
    ends = {")"} if passage.word(last + 1) == "(" else _ENDS | {","}
    said = up_to(passage.words(last + 1, last + _FAR), ends)
    said.append(passage.word(first - 1))
    return any(word.startswith(_LIFTED) for word in said)


def _is_of_kin(passage: Passage, at: int) -> bool:
    """`Mother is allergic to X`, `X allergy (mother)`, `FH: X allergy`, but `FH: CAD, X allergy`."""
    said = since(passage.words(passage.sentence_of(at).first, at), PAUSES - {":"})
    said += up_to(passage.words(at + 1, at + _FAR), _ENDS | {")", ","})
    kin = {word.removesuffix("'s") for word in said} & (RELATIVES | _FAMILY)
    return bool(kin) and passage.assess(at, at).family


def _is_taken(passage: Passage, mention: Mention, opened: int) -> bool:
    """`Allergic to penicillin, ibuprofen 800 tid`, `..., takes B`, `... and B helped`."""
    apart = passage.word(mention.first - 1) in _APART
    said = passage.word(mention.last + 1)
    told = said.isalpha() and (mention.response in _TOOK_IT or said == "upsets")
    known = mention.status in {"current", "stopped", "planned"}
    told = told or known or bool(mention.dose.frequency or mention.dose.numbers)
    by = passage.word(mention.governed_at) if mention.governed_at >= opened else ""
    return (apart and told) or by not in _EXCEPTS | {"", "no", "avoid", "other", "drug"}


def _is_answer(passage: Passage, sentence: Sentence, mention: Mention) -> bool:
    """`Are you allergic to anything?` before `Yes, morphine`."""
    before = [s for s in passage.sentences if s.end <= sentence.first]
    asked = next((s for s in reversed(before) if s.end - s.first > 1), sentence)
    words = passage.words(asked.first, asked.end)
    if asked is sentence or asked.mark != "?" or _NOUNS.isdisjoint(words):
        return False
    named = passage.named_as_treatments
    between = range(sentence.first, mention.first)
    its = [at for at in between if passage.word(at) in _ITS]  # `no, that's codeine`
    answers = _ANSWERS | _ITS | ({"no"} if its else set[str]())
    return all(at in named or passage.word(at) in answers for at in between)


def _opened(passage: Passage, sentence: Sentence, mention: Mention) -> int | None:
    """`allergic to A and B`, `no allergies but A`: names and dividers lie between.

    Where that is said, or -1 if it is denied; `A allergic, B helps` opens nothing.
    `Allergic to naproxen` is a finding too, and B is still an allergy.
    """
    named, excepted = passage.named, False
    for at in range(mention.first - 1, sentence.first - 1, -1):
        word = passage.word(at)
        if word in {"nkda", "nka", "naka", "nkma"}:
            but = "but" in passage.words(at, mention.first)
            return at if excepted and not but else None
        if word in _WORDS and (word != "all" or passage.word(at + 1) == ":"):
            said = said_at(passage, sentence.end)
            no = said is not None and said.value == "no" and sentence.mark == "?"
            before = passage.word(at - 1)
            denied = no or before in _NOT_ALLERGIC
            after = (
                at - 1 in passage.named_as_treatments
                or before in _OTHERWISE
                or _is_of_kin(passage, at)
            )
            return None if after else at if excepted or not denied else -1
        excepted = excepted or word in _EXCEPTS
        strange = len(word) > _SHORTEST and not passage.lexicon.speller.is_real(word)
        known = strange or at in named or word in _LISTED or word in REACTIONS
        known = known or word in _EXCEPTS or (excepted and word in _OF_NONE)
        if not known or word == "on" or (word == ")" and mention.response in _TOOK_IT):
            return None
    return None


def _closed(passage: Passage, mention: Mention) -> bool | None:
    """`aspirin allergy`; `no aspirin allergy`, `aspirin: not allergic` and `aspirin allergy? no` deny it."""
    first = mention.match.last + 1
    at = passage.past(first, {"-"})
    named = passage.named - set(passage.places(_ALLERGIES))
    ahead = next(
        n for n in count(first) if n not in named and passage.word(n) not in _JOINS
    )
    whole = passage.words(ahead - 1, ahead + 2)  # `PCN, sulfa and NSAID allergies`
    alone = mention.governed_by and not _is_of_pair(passage, mention, ahead)
    told = alone or mention.dose.numbers or ":" in whole
    joined = whole[0] not in _JOINS and ahead > first + 1
    if joined and whole[1:2] in (["allergies"], ["allergic"]) and not told:
        return not passage.assess(*mention.match.span).negated
    if passage.word(at) not in _WORDS - {"all", "anaphylactic"}:
        at = passage.past(first, _MARKS | _NOT_ALLERGIC)
        marked = passage.word(at) in _MARKED and passage.word(at + 1) in _CLOSES
        no = not _NOT_ALLERGIC.isdisjoint(passage.words(first, at))
        return not no if marked else None
    if passage.word(at + 1) in {"to", "with"} or at + 1 in passage.named:
        return None  # `pred - allergic to amitriptyline`
    before = since(passage.words(mention.first - 3, mention.first), PAUSES | _ENDS)
    said = said_at(passage, passage.past(at + 1, _MARKS))
    answered = said is not None and passage.word(said.last + 1) in _CLOSES | _ITS
    denied = answered and said is not None and said.value == "no"
    denied = denied or passage.words(at + 1, at + 3) == ["ruled", "out"]
    denied = denied or _is_of_kin(passage, at)
    return not denied and _NOT_ALLERGIC.isdisjoint(before)


def _is_of_pair(passage: Passage, mention: Mention, ahead: int) -> bool:
    """`Takes metformin, PCN and sulfa allergies`: a pair of its own, apart from what is taken."""
    behind = passage.words(mention.match.last + 1, ahead)
    pair = behind[:1] in _PAIRS and _JOINS.isdisjoint(behind[1:])
    return pair and passage.word(mention.first - 1) in _APART | {"has", "with", "no"}


def _add(passage: Notebook, name: str, span: tuple[int, int]) -> None:
    allergy = Allergy(
        name=name,
        drug_class=passage.lexicon.class_of.get(name),
        reaction=_reaction(passage, span[1]),
        text=passage.slice(*span)[2],
    )
    if all(a.name != name for a in passage.allergies):
        passage.allergies.append(allergy)
    upset = _UPSET & set((allergy.reaction or "").lower().split())
    if name in _NSAIDS or (allergy.drug_class in _NSAIDS and not upset):
        passage.observe(HYPERSENSITIVITY, Status.PRESENT, span)


def _reaction(passage: Passage, last: int) -> str | None:
    """The words in brackets or after a dash."""
    at = last + 1 + (passage.word(last + 1) in _WORDS)
    if passage.word(at) not in {"(", "-", ":", "->", "causes", "=", ">"}:
        return None
    end = at + 1
    while end < min(at + 5, len(passage.tokens)) and passage.tokens[end].kind == "word":
        end += 1
    if end == at + 1 or not set(passage.words(at, end)) & REACTIONS:
        return None
    return passage.slice(at + 1, end - 1)[2]


def _unknown_names(passage: Notebook) -> None:
    """`allergic to sulfa`, where the drug is in no table, is kept by its word."""
    opening = passage.places(_LIST_OPENS)
    closing = [at - 1 for at in passage.places(_ALLERGIES) if at]
    for at in sorted({*opening, *closing}):
        opens = _opens_list(passage, at)
        places = [*_listed_words(passage, at + 1)] if opens else []
        places += [at] if _closing_name(passage, at) else []
        for place in places:
            if place not in passage.named and not _is_lifted(passage, place, place):
                _add(passage, passage.word(place), (place, place))


def _closing_name(passage: Passage, at: int) -> bool:
    """`sulfa allergy`: the word before it, if it is no everyday word."""
    if passage.word(at + 1) not in _ALLERGIES:
        return False
    denied = passage.word(at - 1) in _NOT_ALLERGIC or _is_of_kin(passage, at)
    real = passage.lexicon.speller.is_real(passage.word(at))
    return not (denied or real) and _is_name(passage, at)


def _opens_list(passage: Passage, at: int) -> bool:
    word, after = passage.word(at), passage.word(at + 1)
    headed = word in _ALLERGIES and after in {":", "to"}
    headed = headed or (word in {"all", "allx"} and after == ":")
    denied = passage.word(at - 1) in _NOT_ALLERGIC | {"non"} or _is_of_kin(passage, at)
    asked = passage.sentence_of(at).mark == "?"
    told = word == "allergic" and after == "to" and not asked
    return (headed or told) and not denied


def _listed_words(passage: Passage, at: int) -> Iterator[int]:
    """Single words between dividers, up to the end of the line or sentence."""
    bracket = False
    while at < len(passage.tokens) and passage.word(at) not in _NOUNS | _ENDS | {"?"}:
        word = passage.word(at)
        bracket = (bracket or word == "(") and word != ")"
        opens = passage.word(at - 1) in {":", ",", "to", "and", "/", "&", "or", "iv"}
        real = passage.lexicon.speller.is_real(word)
        closes = passage.word(at + 1) in _CLOSES or not real
        if opens and closes and not bracket and _is_name(passage, at):
            yield at
        at += 1


def _is_name(passage: Passage, at: int) -> bool:
    word = passage.word(at)
    told = word.isalpha() and len(word) >= _SHORTEST and not word.startswith(_LIFTED)
    return told and word not in passage.listed("no allergen") | REACTIONS | _CLOSES
