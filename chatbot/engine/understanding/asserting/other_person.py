"""What is said of a relative by a pronoun: `Lives with his mother. She has dementia.`."""

from collections.abc import Iterator, Sequence

from chatbot.engine.understanding.asserting.kin import FEMALE_KIN, MALE_KIN
from chatbot.engine.understanding.text.token import listed, place_of

_PRONOUNS = {
    **dict.fromkeys(listed("she her she's shes hers herself"), "female"),
    **dict.fromkeys(listed("he his he's hes him himself"), "male"),
}
_SUBJECTS = listed("she he she's he's shes hes her his who")
_KIN = FEMALE_KIN | MALE_KIN
_OWNERS = {"his": "male", "her": "female"}
_SEXES = {
    **dict.fromkeys(listed("m man male gentleman guy boy mr yom ym yomale"), "male"),
    **dict.fromkeys(listed("f woman female lady girl mrs yof yf yofemale"), "female"),
}
_AGES = listed("yo y/o old year yr y")
_PATIENT = listed("pt patient")
_ENDS = frozenset(".?!;\n")
_OPENERS = _ENDS | listed(", and but as because since that while so also :")
_TELLS = listed("reports reported says said states stated thinks thought notes noted noticed notices "
                "tells told describes described denies denied worries worried gave gives brought "
                "brings called calls found finds saw sees helps feels wants")  # fmt: skip
"""A relative who does one of these speaks of the patient."""
_SEX_NEAR, _REPLY = 4, 10


def said_of_kin(words: Sequence[str], known: str | None) -> frozenset[int]:
    """Return the tokens that are said of a relative whose sex is not the patient's.

    `known` is the sex of a patient who is a relative of the writer.
    """
    named = next((n for n, w in enumerate(words) if w in _KIN), None)
    if named is None:
        return frozenset()
    replied = frozenset(_of_asked(words))
    patient = known or _sex_of_patient(words, named)
    other = {"male": "female", "female": "male"}.get(patient or "")
    kin = FEMALE_KIN if other == "female" else MALE_KIN
    return replied | frozenset(_of_other(words, kin, other)) if other else replied


def said_of_writer(words: Sequence[str]) -> frozenset[int]:
    """Of `about my mum ... I've had cancer myself` what the writer tells of oneself."""
    found: set[int] = set()
    for at, word in enumerate(words):
        owns = word in _I_HAVE or (word == "i" and words[at + 1 : at + 2] in _HAVING)
        owns |= list(words[at : at + 2]) == ["my", "own"]
        if not owns or not _DONE.isdisjoint(words[at + 1 : at + 4]):
            continue
        found.update(range(at, place_of(words, _CLAUSE_ENDS, at)))
    return frozenset(found)


_I_HAVE, _HAVING = listed("i've ive"), (["have"], ["had"], ["am"], ["take"], ["was"])
_DONE = listed("given been noticed seen tried asked told heard read taken to called got just brought helped found")  # fmt: skip
_CLAUSE_ENDS = _ENDS | listed(", but he she they his her")


def _of_asked(words: Sequence[str]) -> Iterator[int]:
    """Of `your mother had something with her spine? She had a tumor.` the reply."""
    for at, word in enumerate(words):
        if word not in _KIN or words[at - 1 : at] != ["your"]:
            continue
        asked = next(
            (n for n in range(at, len(words)) if words[n] in _ENDS - {"\n"}), at
        )
        opens = range(asked + 1, min(asked + _REPLY, len(words)))
        sex = "female" if word in FEMALE_KIN else "male"
        first = next((n for n in opens if _PRONOUNS.get(words[n]) == sex), None)
        if words[asked] == "?" and first is not None:
            yield from range(first, place_of(words, _ENDS, first))


def _sex_of_patient(words: Sequence[str], named: int) -> str | None:
    """`54M`, `a man`, else the owner of the relative: `his mother`."""
    for at, word in enumerate(words[:named]):
        near = words[max(at - _SEX_NEAR, 0) : at]
        aged = any(w.isdecimal() or w in _AGES for w in near)
        if word in _SEXES and (aged or len(word) > 1):
            return _SEXES[word]
    return _OWNERS.get(words[named - 1]) if named else None


def _of_other(words: Sequence[str], kin: frozenset[str], other: str) -> Iterator[int]:
    """From a pronoun that opens a clause to its end, or to the patient's own."""
    known = speaking = False
    for at, word in enumerate(words):
        opens = at == 0 or words[at - 1] in _OPENERS
        if word in kin:
            known = True
        sex = _PRONOUNS.get(word)
        if (sex and sex != other) or word in _PATIENT:
            speaking = False
            known = known and word not in _PATIENT
        elif known and sex == other and word in _SUBJECTS and opens:
            speaking = _TELLS.isdisjoint(words[at + 1 : at + 4])
        elif word in _ENDS or word in _KIN - kin:
            speaking = False
        if speaking:
            yield at
