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

_WHO = "{i,he,she,it,they,we,you}"
_ALL_OF = (
    "{both,both of them,both of those,both of these,all,all of them,all of those"
    ",all of these,everything,every one,each,each of them}"
    "{, are, is, were, :, -, come back, came back}"
)
"""`Both no`, `all of them: negative`, `everything is normal`."""
_SAID: PhraseTable[Said] = PhraseTable(
    {
        "yes": "{y,pos,yess,yesss,yass,yep,yeah,yup,yea,ya,aye,si,uh huh,affirm,roger}"
        "|yes{, please, sir, ma'am, indeed}|{,for }sure|certainly|of course|correct|true"
        "|{,that's }right|affirmative|positive|indeed|{,most }definitely|absolutely|present"
        "|ok|a {bit,little}|somewhat|slight|mild|slightly|sometimes|occasionally|on occasion"
        "|{he,she,it} does|{i,they} do|{he,she} {has,is}|{i,i've,he,she} had one"
        "|i've {got one,had some,cut down}|i'm trying to {quit,stop}"
        f"|{_WHO} {{have,has,did,can,was}}",
        "no": "{n,no,nope,nah,nay,nada,zip,zilch,nein,noo,nooo,noooo,noone,non,neg,negative}"
        "|{none,nil,never,neither,absent,zero,nothing,clear,denied,denies}"
        "|not {really,at all,present,any,currently,at present,noted,reported,in the least}"
        "|not {on exam,on examination,to my knowledge}"
        "|no {to all,to everything,to those,to these,to both,none,nothing,never,i think not}"
        "|no {issues,problems,red flags,concerns,others,other,more,way,sir,ma'am,doc}"
        "|none {of those,of these,of them,of the above,at all,other,else,reported,known}"
        "|none {noted,to report}|nothing {like that,else,more,further,to report,of note}"
        "|nil {else,of note}|neither of {those,these}|neg x all|all absent|yes no problems"
        "|denies {all,these,all of those,all of these}|negative across the board"
        "|{,i ,he ,she ,they }{don't,doesn't,do not,does not} {think,believe} so|{he,she,it} {doesn't,isn't}|{i,they} don't"
        "|{he,she} does not|{absolutely,definitely,obviously,clearly,certainly,of course,surely} not"
        "|{hell,heck,god} no|{think,i think,i believe,i guess,i'd say} not"
        "|{i think,i guess,i'd say,i would say} no|{i think,i'd say} none"
        "|i think none of {those,them,these}|i wouldn't say so|never {has,had}"
        "|not {as,so} far as {i know,we know,he knows,she knows,he's told me,she's told me}"
        "|not that {i know,we know,he knows,she knows,i am aware,i'm aware,he is aware"
        ",she is aware}{, of}|not that i {can find,can see,can tell,could find,found,saw}"
        "|there {is,are,were,was} none|there's {none,nothing}|there is nothing"
        "|there {isn't,aren't any}|everything's {normal,fine,ok}"
        f"|{_ALL_OF} {{no,n,neg,negative,absent,denied,normal,fine,ok,good,clear}}"
        f"|{_WHO} {{hasn't,haven't,has not,have not,didn't,did not,can't,cannot}}"
        f"|{_WHO} {{can not,couldn't,wasn't}}"
        "|{,he ,she ,they ,i }{hasn't,has not,haven't,have not,hadn't,had not}"
        " {noticed,had,reported,got,complained}{, of} {any,anything}"
        "|{,he ,she ,they ,i }{didn't,did not,doesn't,does not,don't,do not}"
        " {notice,have,report,get,complain}{, of} {any,anything}"
        "|not that {he's,she's,they're,they've,he has,she has,we've,i've,we've been"
        ",i've been} {aware,aware of,noticed,told,told me,said,reported}",
        "unsure": "{dunno,idk,unsure,unknown,unclear,uncertain,n/a,na,tbc,tbd,pending}"
        "|{awaiting,doubtful,unlikely,beats me,who knows,to be confirmed,hard to say}"
        "|{,i }{don't,do not} know|{,he ,she }doesn't know|{,i'm }not sure"
        "|{,i ,he ,she ,they }{don't,doesn't,do not,does not,can't,cannot} {remember,recall}"
        "|no {idea,clue,info,information,data}|not {tested,available} yet"
        "|not {available,done,measured,known,recorded,documented,elicited,likely}"
        "|{can't,cannot,couldn't} {tell,say,assess}|unable to {say,assess}"
        "|{will,i'll,would have to} {ask,check}|ask later|{,i }doubt it|i doubt that"
        "|{probably,prob} {not,no,none}|none {asked,checked,tested,examined,assessed}"
        "|nothing {asked,checked}|{has not,hasn't,didn't,did not,not,never} {mentioned,mention,volunteered} {any,anything}{, like that, of that, of those}"
        f"|{_ALL_OF} {{unknown,unclear,not known,not tested,not checked,not asked}}"
        "|{didn't,did not,haven't,have not,i've not,we've not,hasn't,wasn't,never,not,couldn't"
        ",could not,can't,yet to,forgot to,need to,have to,still to,unable to}"
        "{, yet, actually, really, properly, formally, been}"
        " {ask,asked,check,test,examine,assess,palpate,percuss,screen}",
        "maybe": "maybe|possibly|perhaps|might|could be|probably|i think so|likely|suspect",
        "same": "same{, as before}|no change|unchanged|as {before,above}",
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
