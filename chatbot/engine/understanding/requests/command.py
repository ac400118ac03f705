"""Commands, with a slash or as people say them."""

import re
from typing import Final

from chatbot.engine.expression import expression
from chatbot.engine.nearest import did_you_mean
from chatbot.engine.slip import is_slip
from chatbot.engine.understanding.text.phrase_table import spelled
from chatbot.engine.understanding.text.token import fold
from chatbot.model.reading import Command, CommandName

_SLASH: dict[str, CommandName] = {
    "plan": "plan", "why": "why", "whatif": "what if", "what-if": "what if",
    "undo": "undo", "restart": "restart", "set": "set", "forget": "forget",
    "visit": "visit", "reader": "reader", "more": "more", "help": "help",
    "sources": "sources", "source": "sources", "case": "case", "quit": "quit",
    "exit": "quit", "skip": "skip", "apply": "apply", "reset": "restart", "q": "quit",
    "?": "help", "references": "sources", "repeat": "repeat", "handout": "handout", "note": "note",
}  # fmt: skip
_WORDED: dict[CommandName, str] = {
    "plan": "{,just the ,just ,the }{,whole ,full ,entire }plan|plan {now,please}"
    "|{,just }{skip,skip ahead,jump,go,go straight,straight} to {,the }plan|stop asking"
    "|just tell me{, what to do, the plan}|tell me now|{,just }give me the plan"
    "|{give me,make} a plan|{what's,whats,what is} the plan{, in a nutshell, in short, in brief, briefly, again, then}"
    "|{,the }plan in {a nutshell,short,brief}|{recap,summarise,summarize,sum up} {,the }plan|bottom line|tldr|{,the }{short,brief} version"
    "|{show me,show,give me,print,print out,list,see,view,can i see} {,the }{,whole ,full ,entire }plan"
    "|what {would,will} the plan be|what {do,should} i do{, next}|{what,what's,whats} next"
    "|{what now,now what,and now,so now,and next,next,next step,next steps,enough questions}",
    "undo": "undo{, that, last, it}|go back|take that back|{scratch,cancel,strike,ignore,disregard,delete} {that,the last one}|disregard"
    "|{that was,it was,that's,thats,this was} {,for ,of ,about }{another,the wrong,a different,the other,not this,not my} {patient,pt}"
    "|{,that was ,that's ,thats }{,the }{wrong,other} {patient,pt,chart}",
    "visit": "{,new ,later }visit",
    "restart": "restart|start {over,again,afresh}|reset|begin again"
    "|{,the }{new,next,another,different} {patient,pt,case}{, now}",
    "why": "why{, do you ask, is that, ask}",
    "help": "help|commands|how does this work|redo{, that, it}",
    "quit": "quit|exit|bye|goodbye|q|close",
    "more": "{,show ,tell me }more|details|show {all,everything}",
    "apply": "make it so|apply{, that, it}|do that|take it over",
    "skip": "skip{, it, this, that}|pass|next question|move on",
    "repeat": "{?,??}|repeat{, the question, that}|say {that ,it ,}again|ask {,me }again"
    "|where were we|{go on,carry on,continue,resume}{, please, then}|back to the {questions,question}"
    "|what {was,is} the question|what's the question|what did you ask"
    "|what were the {options,choices}|{list,show} the choices",
    "sources": "{,show }sources|references|citations",
    "case": "{,show ,show the }case|{,show ,print ,case }summary|what do you know"
    "|{summarize,summarise}{, the case, this}|sum {,it }up|recap",
    "note": "{,a ,the }{note,chart note,progress note,clinic note,soap note}|chart {it,this}"
    "|{draft,write,make,give me,show,print,i need,do}{, me} {a,the,my} {,chart ,progress ,clinic ,visit ,consult ,soap }note"
    "{, for the chart, for the record, for the notes, for the file, for epic}|{,write a }{summary,note} for the {chart,note,notes}"
    "|write {it,this} up{, for the chart, for the notes}"
    "|{document,summarize,summarise,write up} {it,this,the case,the plan,the consult,the visit} for the {chart,notes,record,file}",
}
_SAID = {said: name for name, row in _WORDED.items() for said in spelled(row)}
_SLIPPING: Final[dict[tuple[str, int], list[str]]] = {}
"""Those that no other word is one slip away from, by first letter and length: `undoo`, `just tel me`."""
for _said in _SAID:
    if _said in {"undo", "restart", "repeat"} or (" " in _said and _said[8:]):
        _SLIPPING.setdefault((_said[0], len(_said)), []).append(_said)
_CLAUSE = expression(r"(?:[,;:]| [-\u2013\u2014]) ")
_TALK: Final = expression(
    r"^(?:(?:ok|okay|k|thanks|thank you|thx|good|great|fine|right|hmm|so|and|sorry|oops|wait"
    r"|please|hm|actually|no(?=,| sorry))[ ,.!:;-]+)+"
)
_ONE_SIDE: Final = expression(
    r"^(?:make|apply|do|take) (?:the )?(1|2|first|second|1st|2nd)(?: one| side)?(?: so)?$"
)
_WHY_NUMBER: Final = expression(r"^#?(\d+)[.):]? why\b\W*$", re.IGNORECASE, cues=" why")
"""`1 why`: the other way round."""
_BACK_BY: Final = expression(r"^go back (\d+)(?: (?:step|turn|input)s?)?\W*$", re.I)
"""`Go back 2 steps`."""
_FOR_READER: Final = expression(
    r"^(?:(?:can|could|would) you )?(?:(?:give|show|print|write|make|get|put|explain|tell|say|do|want|need) )?(?:(?:me|us|it"
    r"|this|that|all|the plan|i) )*(?:(?:the|a|an|in|for|to) )*"
    r"(?:(patient|trainee|clinician)(?:'s|s)? (?:version|words|reader|level|language|mode|view)"
    r"|(?:plain|lay|simple|layman's|laymans) (?:english|words|terms|language|version))(?: for (?:him|her|them|the patient|the pt|pt))?$",
    cues="version|words|reader|level|language|mode|view|english|terms",
)
"""`Give me the patient version`, `in plain words`."""
_PATIENT: Final = r"(?:him|her|them|(?:(?:the|this|my|our) )?(?:pt|patient)s?)"
_ALL_OF_IT: Final = r"(?:it|this|that|(?:all )?of (?:it|this|that)|everything|the plan)"
_TO_HAND_OUT: Final = expression(
    r"^(?:(?:so|and|ok|please|can|could|would|will|you|just|is|there|i|we|need|want|have|got) )*"
    r"(?:(?:give|get|show|write|make|print|jot|draft|put|do)(?: (?:out|me|us))* )?"
    rf"(?:{_ALL_OF_IT} (?:down|on paper)(?: for {_PATIENT})?"
    rf"|{_ALL_OF_IT}(?: out)? for {_PATIENT}|(?:print|write)(?: out)? for {_PATIENT}"
    rf"|something (?:for|to give(?: to)?|to hand(?: to)?) {_PATIENT}"
    rf"|(?:a |an |the )?(?:sheet|copy|leaflet) (?:for|to give(?: to)?) {_PATIENT}"
    rf"|(?:a |an |the )?(?:(?:patient|pt) )?(?:handouts?|printouts?)(?: (?:for|to) {_PATIENT})?"
    r"|(?:a |an |the )?(?:patient|pt) (?:info |information )*(?:leaflet|sheet|copy)"
    r"|something (?:(?:that )?(?:he|she|they|the patient|i|we) can (?:take home|read|print|hand out|give)"
    rf"|(?:to|i can) (?:print|hand out|take home))(?: for {_PATIENT})?)$",
    cues="handout|printout|leaflet|sheet|copy|something|for |to | down| on paper",
)
"""`Print it for her`, `a handout`, `something he can take home`: the plan in a patient's words."""
_THIS: Final = (
    r"(?: (?:it|this|that|everything|something|anything|an answer|an entry|a mistake|my mistake|mistakes|a copy|(?:the|this|my)"
    r" (?:plan|consult|case|chat|conversation|session|answer|last answer|age|sex|duration|text|summary|list)|what i (?:said|typed|wrote)))"
)
_ON_USE: Final = expression(
    r"^(?:(?:so|and|ok|please) )*(?:(?:how|where) (?:do|can|would|should) (?:i|we|you) |(?:can|could|may) (?:i|we|you) |how to |is there a way to )?"
    rf"(?:(?:save|print|export|email|e-mail|mail|share|download|copy(?: and paste)?|paste)(?: out)?{_THIS}?(?: (?:as|in|into|to|for|with|on|somewhere)\b.*)?"
    rf")$"
    rf"|^(?:so |and |ok )*(?:how|where) (?:do|can) (?:i|you) (?:undo|go back|start over|restart|correct|fix|edit|take back|delete|change{_THIS}|use this)"
    rf"{_THIS}?(?: (?:here|again|back))?$"
    r"|^(?:what|which) (?:commands|keys|shortcuts|words)(?: (?:are there|can i (?:use|type)|do you (?:know|have|take)))?$|^what can i type(?: here)?$",
    cues="save|print|export|mail|share|download|copy|paste|undo|go back|start over|restart|correct|fix"
    "|edit|take back|delete|change|use this|commands|keys|shortcuts|words|what can i type",
)
"""How to keep, print or correct what is typed: questions on the program's use."""
_ANOTHER: Final = expression(
    r"^(?:(?:ok|okay|k|thanks|thank you|thx|right|great|done|so|and|now|hi|i|have|got|i've|we|for|a|the)[\s,.!:;-]+)*"
    r"(?:next|new|another|different|second)[ -](?:pt|patient|case|one)(?: now| please| then)*[\s:;.,-]+"
    r"(?:is )?(?:an? )?(?=(?:\d{1,3}\W{0,2}(?:y/?o|yrs?|years?|[mf]\b|male|female|wom[ae]n|man|lady|guy)"
    r"|(?:male|female|man|woman|lady|gentleman|guy)\b))(.*)$",
    re.IGNORECASE | re.DOTALL,
    cues="next|new|another|different|second",
)
"""`Next patient: 45F low back strain`."""
_WITH_REST = ("undo", "why", "forget", "whatif", "reader")
_TAKES_BACK = expression(
    r"(?:(?:sorry|actually|oops|no|wait|my mistake|correction)[ ,:;.-]+)*"
    r"(?:scratch|scrap|bin|drop|strike|disregard|ignore|delete|remove|undo|take back|forget about|forget"
    r"|i was wrong about|i got it wrong about)"
    r"(?: what i said about| what i wrote about)?(?: the| that| his| her| my)?"
    r" (?!(?:in|of|on|to|foot|feet|that|its?|it's|he|she)\b)([a-z][a-z0-9 -]*?)(?: bit| thing| part)?"
    r"(?:[ ,;.-]+(?:that|it|they|those) (?:was|were|is|are)(?:n't| not)? [a-z' ]{2,30})?$",
    cues="scra|bin|drop|strike|disregard|ignore|delete|remove|undo|take back|forget|wrong about",
)
_WRONG = expression(
    r"(?:(?:sorry|actually|oops|no|wait)[ ,:;.-]+)*(?:(?:the|that|his|her|my) )?"
    r"(?!(?:what|if|how|why|who|is|was|maybe|it|he|she)\b)([a-z][a-z0-9 -]*?)"
    r"(?: was (?:(?:a|an|my) )?(?:mistake|error|typo|slip|wrong|incorrect)"
    r"|[ ,;:-]+(?:ignore|scratch|disregard|forget|delete|cancel|strike) (?:that|it)"
    r"| (?:is|was) (?:his|her) (?:wife|husband|mother|father|mum|mom|dad|brother|sister|son|daughter)(?:'?s)?)",
    cues=" was | is |ignore|scratch|disregard|forget|delete|cancel|strike",
)
"""`The weight loss was a mistake`, `fever - ignore that`, `the cancer was his brother's`."""
_VAGUE = frozenset(["it", "this", "that", "them", "all", "everything", "last", "mri"])
_MOST_NAMED = 3
_STANDING = {"just tell me", "plan now", "give me the plan", "just give me the plan",
             "just tell me the plan", "just tell me what to do"}  # fmt: skip


def command_of(text: str) -> Command | None:
    """Return the command that a whole text is."""
    bare = text.strip()
    if bare.startswith("/"):
        return _slashed(bare[1:].lstrip())
    said = plain_words(text)
    side = _ONE_SIDE.match(said)
    if side is not None:
        number = "1" if side[1] in {"1", "first", "1st"} else "2"
        return Command(name="apply", rest=number)
    plain = _TALK.sub("", said)
    reader = _FOR_READER.match(plain)
    if reader:
        return Command(name="reader", rest=reader[1] or "patient")
    name = _SAID.get(said or bare) or _SAID.get(plain) or _by_form(said, plain)
    name = name or _by_slip(plain)
    denies = name == "why" and said.startswith(
        ("no ", "no,")
    )  # `no, why?` answers first
    if name is not None and not denies:
        return Command(name=name)
    asks = bare.endswith("?")  # `drop the flexeril?`
    ordered = _BACK_BY.sub(r"undo \1", _WHY_NUMBER.sub(r"why \1", bare))
    return (None if asks else _taken_back(said)) or _bare_with_rest(ordered)


def _by_form(said: str, plain: str) -> CommandName | None:
    """What is to be handed out, and questions on how the program is used."""
    if _TO_HAND_OUT.match(plain):
        return "handout"
    return "help" if _ON_USE.match(said) else None


def _by_slip(plain: str) -> CommandName | None:
    """The one command that was meant by words with a typing error."""
    long = len(plain)
    alike = (_SLIPPING.get((plain[:1], n), ()) for n in range(long - 1, long + 2))
    meant = {_SAID[s] for near in alike for s in near if is_slip(plain, s)}
    return meant.pop() if len(meant) == 1 else None


def another_patient(text: str) -> str | None:
    """Return what is told of another patient than before; None where it is the same."""
    found = _ANOTHER.match(text.strip())
    return found[1].strip() if found else None


def _taken_back(said: str) -> Command | None:
    """`Scratch the warfarin`: what was told of it is taken back."""
    found = _TAKES_BACK.match(said) or _WRONG.fullmatch(said)
    named = found[1].strip() if found else ""
    if not named or named in _VAGUE or len(named.split()) > _MOST_NAMED:
        return None
    return Command(name="forget", rest=named)


def unknown_command(text: str) -> str:
    """Say that a text with a slash is no command, and which one is near."""
    word = fold(text.strip().lstrip("/ ").split(" ", 1)[0])
    return f"no such command. {did_you_mean(word, _SLASH, 'Type help for all of them')}"


def plain_words(text: str) -> str:
    """Fold a text and drop its closing marks and politeness."""
    folded = " ".join(fold(text).split()).strip(" ?.!,:;-")
    for courtesy in (" please", " pls", " plz", " thanks", " then"):
        folded = folded.removesuffix(courtesy).rstrip(" ,")
    return folded.removeprefix("ok ")


def wants_plan_now(sentence: str) -> bool:
    """Whether a sentence among others asks for the plan at once, if only at its end."""
    last = _CLAUSE.split(plain_words(sentence))[-1]
    return last.removeprefix("so ").removeprefix("and ") in _STANDING


def _slashed(rest: str) -> Command | None:
    word, _, argument = rest.partition(" ")
    folded = fold(word)
    if folded == "what" and fold(argument).startswith("if "):
        folded, argument = "whatif", argument[3:]
    name = _SLASH.get(folded)
    if name is None:
        return None
    return Command(name=name, rest=" ".join(argument.split()))


def _bare_with_rest(text: str) -> Command | None:
    """`undo 2`, `why 3`, `forget fever`: a command word and a short argument."""
    word, _, rest = text.partition(" ")
    name = _SLASH.get(fold(word)) if fold(word) in _WITH_REST else None
    argument = rest.strip().strip(".?!")
    one_word = bool(argument) and " " not in argument
    numbered = argument.isdecimal() or name not in {"undo", "why"}
    if name is None or not (one_word and numbered):
        return None
    return Command(name=name, rest=argument)
