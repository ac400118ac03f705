"""Yes, no and don't know, in the forms people type them."""

from collections.abc import Callable
from typing import Literal

from chatbot.engine.slip import is_slip
from chatbot.engine.understanding.text.phrase_table import Found, PhraseTable
from chatbot.engine.understanding.text.token import Token, key_of, listed
from chatbot.model.case import Status

Said = Literal["yes", "no", "unsure", "maybe", "same"]
STATUS: dict[str, Status] = {
    "yes": Status.PRESENT, "no": Status.ABSENT, "unsure": Status.UNKNOWN,
    "maybe": Status.POSSIBLE,
}  # fmt: skip
"""What each says of a finding; `same` says nothing by itself."""

_NONE_NOTED = "|".join(
    f"{who}{no} {seen}"
    for who in ("", "he ", "she ", "they ", "i ")
    for no, verbs in (
        (
            "hasn't|has not|haven't|have not|hadn't|had not",
            "noticed had mentioned reported got complained",
        ),
        (
            "didn't|did not|doesn't|does not|don't|do not",
            "notice have mention report get complain",
        ),
    )
    for no in no.split("|")
    for verb in verbs.split()
    for seen in (
        f"{verb} any",
        f"{verb} anything",
        f"{verb} of any",
        f"{verb} of anything",
    )
)
"""`Hasn't noticed any`, `doesn't report anything`."""
_NOT_THAT = "|".join(
    f"not that {who} {known}"
    for who in (
        "he's", "she's", "they're", "they've", "he has", "she has", "we've", "i've",
        "we've been", "i've been",
    )
    for known in (
        "aware", "aware of", "noticed", "mentioned", "told", "told me", "said",
        "reported",
    )
)  # fmt: skip


def _of_all(*said: str) -> str:
    """`Both no`, `all of them: negative`, `everything is normal`."""
    whole = (
        "both|both of them|both of those|both of these|all|all of them|all of those|all of these"
        "|everything|every one|each|each of them"
    )
    return "|".join(
        f"{all_of}{joint} {word}"
        for all_of in whole.split("|")
        for joint in (
            "", " are", " is", " were", " :", " -", " come back", " came back",
        )
        for word in said
    )  # fmt: skip


_UNDONE = (
    "hasn't", "haven't", "has not", "have not", "didn't", "did not", "can't", "cannot",
    "can not", "couldn't", "wasn't",
)  # fmt: skip
_WHO = ("i", "he", "she", "it", "they", "we", "you")


def _said_of_whom(*verbs: str) -> str:
    """`She hasn't`, `it can`, `I did`."""
    return "|".join(f"{who} {verb}" for who in _WHO for verb in verbs)


_UNEXAMINED = "|".join(
    f"{undone}{soon} {verb}"
    for undone in ("didn't", "did not", "haven't", "have not", "i've not", "we've not", "hasn't", "never", "not", "couldn't", "could not", "can't", "yet to",
                   "forgot to", "need to", "have to", "still to", "unable to")
    for soon in ("", " yet", " actually", " really", " properly", " formally")
    for verb in ("ask", "asked", "check", "checked", "test", "tested", "examine", "examined", "assess", "assessed", "palpate",
                 "palpated", "percuss", "percussed", "screen", "screened")
)  # fmt: skip
"""`Haven't actually palpated`, `forgot to ask`: nobody knows."""

_SAID: PhraseTable[Said] = PhraseTable(
    {
        "yes": "y|yes|yep|yeah|yup|yea|ya|sure|correct|true|affirmative|positive|indeed"
        "|definitely|absolutely|aye|that's right|of course|he does|she does|it does"
        "|he has|she has|uh huh|present|right|ok|si|yes please|for sure|certainly|a bit"
        "|a little|somewhat|slightly|sometimes|yess|yesss|yass|yes sir|yes ma'am|yes indeed"
        "|most definitely|he is|she is|i do|they do|affirm|roger|occasionally|on occasion|i had one|i've had one|he had one|she had one"
        "|i've got one|i've had some|i've cut down|i'm trying to quit|i'm trying to stop"
        f"|{_said_of_whom('have', 'has', 'did', 'can', 'was')}",
        "no": "n|no|nope|nah|nay|negative|none|nil|never|neither|neg|false|absent"
        "|not really|not at all|no to all|all no|none of those|none of these|denied"
        "|none of them|all negative|denies|denies all|nothing|don't think so|zero"
        "|i don't think so|he doesn't|she doesn't|it doesn't|not that i know of|nada"
        "|no none|noone|none at all|no nothing|no to everything|all absent|not present"
        "|he does not|she does not|no issues|no problems|no to those|no to these"
        "|none of the above|not any|non|nothing like that|nothing else|all clear|clear"
        "|all normal|denies all of those|denies all of these|denies these|no to both"
        "|neither of those|neither of these|not currently|no red flags|no concerns"
        "|all denied|no others|no other|none other|no more|nothing more|nothing further"
        "|nil else|none else|absolutely not|definitely not|obviously not|clearly not|certainly not|of course not|surely not"
        "|hell no|heck no|god no|noo|nooo|noooo|no way|no sir|no ma'am|no doc|all neg|neg x all"
        "|all are negative|not that he is aware of|not that she is aware of|none reported"
        "|not that i am aware of|not that he is aware|not that she is aware|not at present"
        "|not that he knows of|not that she knows of|not that we know of|none known|none noted"
        "|not that i can find|not that i can see|not that i can tell|not that i could find"
        "|not that i found|not that i saw|not on exam|not on examination|not to my knowledge|not as far as i know|not that i'm aware of|all fine|all ok"
        "|none to report|nothing to report|he isn't|she isn't|it isn't|i don't|they don't"
        "|everything's normal|everything is normal|everything normal|everything's fine"
        "|everything is fine|everything fine|everything's ok|everything is ok|not so far as he's told me"
        "|not so far as she's told me|not so far as i know|not as far as he knows|not as far as she knows"
        "|not as far as we know|not noted|not reported|yes no problems|not in the least|nothing of note|nil of note"
        "|there is none|there's none|there are none|there were none|there was none|there isn't|there aren't any|there is nothing|there's nothing"
        "|i think none of those|i think none of them|i think none of these|i think no|i think not|i think none|think not|i believe not|i'd say no|i'd say not|i would say no|i'd say none"
        "|i don't believe so|don't believe so|i guess not|i guess no|i wouldn't say so|no i think not"
        "|all good|all are absent|no never|never has|never had"
        "|negative across the board|zip|zilch|nein|both fine|both ok|both normal|both good"
        f"|{_of_all('no', 'neg', 'negative', 'absent', 'denied', 'normal', 'fine')}"
        f"|{_said_of_whom(*_UNDONE)}"
        f"|{_NONE_NOTED}|{_NOT_THAT}",
        "unsure": "dunno|i don't know|i do not know|he doesn't know|she doesn't know|don't know|do not know|not sure|unsure|unknown|no idea|not tested"
        "|not checked|can't tell|cannot tell|n/a|na|not available|not done|idk|unclear"
        "|haven't checked|not asked|didn't ask|haven't asked|did not ask|don't remember"
        "|hard to say|not assessed|not measured|not known|uncertain|can't say|no clue"
        "|couldn't tell|not examined|never checked|i'm not sure|doesn't know|not recorded"
        "|unable to assess|can't assess|cannot assess|couldn't assess|would have to ask"
        "|have to ask|need to ask|will ask|i'll ask|need to check|will check|i'll check"
        "|have to check|would have to check|ask later|no info|no information|not documented"
        f"|{_of_all('unknown', 'unclear', 'not known', 'not tested', 'not checked', 'not asked')}"
        "|not elicited|not tested yet|unable to say|pending|awaiting|to be confirmed|tbc|tbd"
        "|couldn't examine|haven't examined|not available yet|who knows|no data|beats me"
        "|probably not|prob not|probably no|prob no|probably none|prob none|doubt it|i doubt it|i doubt that|unlikely"
        "|not likely|doubtful"
        "|none asked|none checked|none tested|none examined|none assessed|nothing asked|nothing checked"
        f"|{_UNEXAMINED}",
        "maybe": "maybe|possibly|perhaps|might|could be|probably|i think so|likely|suspect",
        "same": "same as before|same|no change|unchanged|as before|as above",
    }
)

_SPELT = {
    word: said
    for said, words in (
        ("no", "no none nope nothing never negative denies denied neither nil nah"),
        ("yes", "yes yeah yep yup positive present correct"),
        ("unsure", "unsure unknown unclear uncertain dunno"),
    )
    for word in words.split()
}
"""Answers of one word, whose misspellings are forgiven where nothing else is meant."""
_LONG, _SHORT_TEXT = 4, 4
_SOUNDS = listed("lol haha ha er erm um uh eh ah well oh hm hmm god gosh goodness honestly so and actually sorry apologies thanks "
                 "cheers , . ! - \n")  # fmt: skip
_HEARD = listed("ok okay right alright fine great cool sure")
"""Before a no these say that the question was heard: `ok, none of those`."""


def said_at(tokens: list[Token], at: int) -> Found[Said] | None:
    """Return the yes or no that starts at a token."""
    return _SAID.at(tokens, at) if at < len(tokens) else None


def is_bare(tokens: list[Token]) -> bool:
    """Whether a text is a yes, a no or a don't know and nothing else."""
    found = said_at(tokens, 0)
    return found is not None and all(
        t.word in {".", "!", "\n"} for t in tokens[found.last + 1 :]
    )


def as_meant(tokens: list[Token], is_real: Callable[[str], bool]) -> list[Token]:
    """The tokens of a short answer with its first word spelt rightly: `noen`, `nonne`.

    What may be a real word or two different answers is left as it is.
    """
    first = tokens[0] if tokens else None
    if first is None or len(tokens) > _SHORT_TEXT or not first.word.isalpha():
        return tokens
    if said_at(tokens, 0) is not None or is_real(first.word):
        return tokens
    near = [word for word in _SPELT if _is_near(first.word, word)]
    if len({_SPELT[word] for word in near}) != 1:
        return tokens
    meant = first._replace(word=near[0], key=key_of(near[0]))
    return [meant, *tokens[1:]]


def _is_near(typed: str, word: str) -> bool:
    """One letter off in a word of four or more; in a shorter one two letters swapped."""
    if typed[0] != word[0] or not is_slip(typed, word):
        return False
    return len(typed) >= _LONG or sorted(typed) == sorted(word)


def past_sounds(tokens: list[Token], first: int = 0) -> int:
    """Over `oh sorry,` and, where a no follows, over `right, ok`."""
    at = first
    while at < len(tokens) and tokens[at].word in _SOUNDS | _HEARD:
        at += 1
    found = said_at(tokens, at)
    if found is not None and found.value == "no":
        return at
    at = first
    while at < len(tokens) and tokens[at].word in _SOUNDS:
        at += 1
    return at if at < len(tokens) else first


def opens_with(tokens: list[Token], first: int, end: int) -> Said | None:
    """Return what a sentence opens with, over a speaker's name and small sounds."""
    at = past_sounds(tokens, past_speaker(tokens, first, end))
    found = said_at(tokens, at)
    return found.value if found and found.last < end else None


def past_speaker(tokens: list[Token], first: int, end: int) -> int:
    """`Patient:` or `[patient]` before what is said."""
    for at in range(first, min(first + 5, end)):
        if tokens[at].word in {":", "]"}:
            return at + 1
    return first
