"""Whether a yes or no is said of what was asked, or opens something else.

`None since the accident` answers; `no other meds` and `no problems with his kidneys`
tell of something else, and what was asked stays open.
"""

from collections.abc import Iterable

from chatbot.engine.understanding.answers.placing import is_place
from chatbot.engine.understanding.answers.run_on import label_keys
from chatbot.engine.understanding.asserting.yes_no import said_at
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.phrase_table import Found
from chatbot.engine.understanding.text.token import listed
from chatbot.model.reading import Prompt
from chatbot.model.speech import Said

SUBJECTS = listed("pt patient he she they i says said states reports reported that it")
_MEANT = listed("meant mean")
"""`No I meant right leg` corrects what was told, and denies nothing."""
_PLAIN_YES = listed("yes yep yeah yup yea")
_ASKS_US = listed("add record apply write order let's lets agreed")
_SAID_TO_US = (["note", "that"], ["note", "it"], ["start", "it"], ["start", "that"], ["do", "that"], ["do", "it"],
               ["go", "ahead"], ["makes", "sense"])  # fmt: skip
"""`Yes add that`, `yes makes sense` are said to Backline, and answer nothing that was asked."""
_PLAIN_NO = listed("no nope nah nay n")
_OPENS_CLAUSE = listed(", ; - . ! \n but and")
_OF_ALL = listed("all those these them everything any")
_WHOLE_CLAUSE = 3
"""`He has not noticed any` is told in full, where `he does` may open anything."""
_ENDS = listed(", . ; : - ! ? \n ( ) / but except and though although besides apart other only "
               "just since after because as")  # fmt: skip
_ALL_SAID = listed("it all that")
"""`That's all` closes what was told before it; by itself, or behind a denial, it denies no sign."""
_DENIED = listed("no not never denies denied nil without n't isn't")
_WHO = listed("he he's she she's they they're i i've i'm it it's we")
_ABOUT = listed("about re regarding what which how when where why who of on")
_OWNERS = listed("his her their the any for if whether")
_LINKS = listed("in on at by with from for per as about during over the of")


def stands_alone(passage: Passage, found: Found[Said], asked: tuple[str, ...]) -> bool:
    """Whether a yes or no is one by itself, not the first words of something else."""
    after = passage.word(found.last + 1)
    opens_clause = (
        passage.word(found.first) in SUBJECTS
        and found.last - found.first < _WHOLE_CLAUSE
        and after[:1].isalnum()
        and after not in {"all", "everything", "any", "anything"}
    )
    at = passage.past(found.last + 1, {","})
    meant = passage.word(at) == "i" and passage.word(at + 1) in _MEANT
    to_us = passage.word(at) in _ASKS_US or passage.words(at, at + 2) in _SAID_TO_US
    to_us &= passage.word(found.last) in _PLAIN_YES
    if (
        opens_clause
        or meant
        or to_us
        or passage.words(found.first, at + 1) == ["non", "-"]
    ):
        return False
    if found.value == "no":
        return _keeps_to(passage, found.first, found.last, asked)
    wide = found.value == "unsure" and after in _ABOUT | _OWNERS
    other = wide and not _keeps_to(passage, found.first, found.last, asked)
    return _opens_answer(passage, found) and not other


def denied_later(passage: Passage, asked: tuple[str, ...]) -> tuple[Said, int] | None:
    """`I only sell her things. She says no to all that`; `a smoker, none of those`."""
    ends = {m.last + 1 for m in passage.matches if m.is_finding}
    for opened in range(1, len(passage.tokens)):
        if not (passage.word(opened - 1) in _OPENS_CLAUSE or opened in ends):
            continue
        at = passage.past(opened, SUBJECTS)
        found = said_at(passage, at)
        if found is None or found.value != "no":
            continue
        if _is_of_all(passage, found) and stands_alone(passage, found, asked):
            return found.value, found.last
    return None


def _is_of_all(passage: Passage, found: Found[Said]) -> bool:
    """`None of that`, `no to all of those`."""
    end = passage.sentence_of(found.first).end
    said = passage.words(found.first, end)
    return not _OF_ALL.isdisjoint(said) or said[:3] == ["none", "of", "that"]


def denies_rest(passage: Passage, asked: tuple[str, ...]) -> tuple[int, int] | None:
    """The tokens of `rest no`, `otherwise negative`, `nothing else`, if they are said."""
    for found in passage.said("rest denied"):
        before = passage.words(0, found.first)
        denied = not (before and _DENIED.isdisjoint(before))
        if denied and passage.word(found.last) in _ALL_SAID:
            continue
        if _keeps_to(passage, found.first, found.last, asked):
            return found.first, found.last
    return None


def _opens_answer(passage: Passage, found: Found[Said]) -> bool:
    after = passage.word(found.last + 1)
    rest = passage.words(found.last + 1)
    named = any(m.first == found.last + 1 for m in passage.matches)
    plain = passage.word(found.last) in _PLAIN_YES and (
        is_place(passage, rest) or not named
    )
    follows = said_at(passage, found.last + 1) is not None
    long = found.last > found.first and found.value != "yes"
    return (
        after == ""
        or after in {"\n", *passage.listed("behind an answer")}
        or long
        or plain
        or follows
    )


def _keeps_to(passage: Passage, first: int, last: int, asked: tuple[str, ...]) -> bool:
    """Whether the clause behind a no names nothing but what was asked."""
    rest = range(last + 1, _end(passage, first, last))
    ours = _named(passage, asked[0]) if len(asked) == 1 else set()
    return all(
        at in ours
        or passage.tokens[at].kind != "word"
        or _is_general(passage, at, rest)
        for at in rest
    )


def _named(passage: Passage, asked: str) -> set[int]:
    """The places that name the one thing asked; of several, a name denies its own alone."""
    keys = label_keys(passage, asked)
    by_label = {at for at, token in enumerate(passage.tokens) if token.key in keys}
    by_name = (m for m in passage.matches if asked in m.names)
    return by_label | {at for m in by_name for at in m.places}


def _is_general(passage: Passage, at: int, rest: range) -> bool:
    if passage.says("where looked for", at):
        before = passage.words(rest[0], at)
        return passage.word(at + 1) == "of" or not _LINKS.isdisjoint(before)
    said = said_at(passage, at) is not None and at not in passage.named
    word = passage.word(at)  # the `n` of `no n/t/w` is no second answer
    return said or word in passage.listed("behind a no")


def _end(passage: Passage, first: int, last: int) -> int:
    """Where the clause ends; `no she walks fine` is an answer and a clause of its own."""
    ends = _ENDS | _WHO if passage.word(first) in _PLAIN_NO else _ENDS
    end = last + 1
    while end < len(passage.tokens) and passage.word(end) not in ends:
        end += 1
    return end


_SHOWN = listed("found find finds shows showed saw see noticed suggests")
"""`No but I found it`: somebody else knows better."""
_SAYS_OTHER = listed("says said reports reported")
"""`None, but wife says 2`."""
_ENDS_OTHER = frozenset(
    {"", ".", "!", "?", ",", "but", "yesterday", "earlier", "last", "before"}
)


def contradicts(passage: Passage, last: int, said: Said) -> bool:
    """Whether the words behind an answer, its last token given, say the opposite of it.

    Nothing may stand between that would tell what each is about.
    """
    at = passage.past(last + 1, passage.listed("before another answer"))
    then, before = passage.word(at), passage.word(at - 1)
    if then == "present" and at == last + 1 and before not in _PLAIN_NO:
        return False  # `none present`
    counted = then.isdecimal() and before in _SAYS_OTHER
    if said == "no" and at > last + 1 and (then in _SHOWN or counted):
        return True
    other = said_at(passage, at)
    while other is not None and other.value == said:  # `no no yes but only once`
        at = passage.past(other.last + 1, passage.listed("before another answer"))
        other = said_at(passage, at)
    if said == "no" and _is_doubted_later(passage, last):
        return True
    if other is None or {said, other.value} != {"yes", "no"}:
        return False
    return passage.word(other.last + 1) in _ENDS_OTHER


def _is_doubted_later(passage: Passage, last: int) -> bool:
    """`No, he is demented, cannot say`: a clause that says of nothing by name that nobody knows."""
    opened = (
        at
        for at in range(last + 2, len(passage.tokens))
        if passage.word(at - 1) in _OPENS_CLAUSE
    )
    found = (said_at(passage, passage.past(at, SUBJECTS)) for at in opened)
    return any(
        f is not None
        and f.value == "unsure"
        and passage.word(f.last + 1) in _ENDS_OTHER
        for f in found
    )


def result_of(passage: Passage, asked: Prompt) -> tuple[Said, int] | None:
    """The yes or no that one word means for what was asked, and the last token.

    It is the word in which the finding's own words for health, or for a test that shows
    it, end.
    """
    finding = passage.lexicon.findings.get(asked.name)
    spoken = [t.word for t in passage.tokens if t.kind == "word"]
    told = [word for word in spoken if word not in passage.listed("tested")]
    if finding is None or len(told) != 1:
        return None
    shown, well = _endings(finding.words), _endings(finding.absent_words)
    if told[0] in well and (told[0][:3] != "neg" or "positive" in shown):
        return "no", passage.whole[1]
    return ("yes", passage.whole[1]) if len(spoken) > 1 and told[0] in shown else None


def _endings(phrases: Iterable[str]) -> set[str]:
    return {word for phrase in phrases for word in phrase.split()[-1:]}
