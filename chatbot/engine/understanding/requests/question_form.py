"""Whether words are in the form of a question, with or without its mark, or ask what to do for the patient."""

import re
from itertools import pairwise
from typing import Final

from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

LEADS = listed("and so but ok okay also then now well hi hello please anyway anyhow , - thanks or : quick "
                "question")  # fmt: skip
_ALWAYS = listed("what why how whats what's why's hows how's who whose wut wat wht "
                 "whts wats hw")  # fmt: skip
_WITH_SUBJECT = listed("can could should would does do is are will shall may must did "
                       "has have was were am cn cld cud shud shld wld wud isn't aren't "
                       "doesn't don't shouldn't can't wouldn't")  # fmt: skip
_SUBJECTS = listed("i we you u he she they it this that there the a an any my his her "
                   "these those patient patients someone somebody people anyone "
                   "anybody one")  # fmt: skip
_ALL, _OF_ALL = listed("all both"), listed("this that these those of the his her")
"""`Is all this safe in pregnancy`; `is all well` tells."""
_OWNING = listed("has had have")
_ARTICLES = listed("a an any the this that these those")
"""`Has a fever` says what the patient has."""
_NOUN_AFTER = listed("nsaid drug one dose is are muscle opioid of exercise exercises "
                     "medication antidepressant should can do relaxant painkiller "
                     "would patients tests test imaging statin option")  # fmt: skip
_WHICH = listed("which when where any")
_OF_TOPIC = listed("trial trials study studies link treatment treatments management evidence guideline guidelines "
                   "rule rules program programme vs versus prophylaxis worth difference rehab bottom")  # fmt: skip
_FEWEST_OF_NOUN = 4
_FEWEST, _LONGEST = 2, 6
_LAST = listed("who whom what when where which")
_NOT_KNOWN = listed("know knows recall remember sure say tell idea clue unclear unsure unknown forget forgets forgot told says said "
                    "asked not no don't doesn't can't")  # fmt: skip
_TOLD_BEHIND = listed("""
    not have report complain take get feel smoke drink lift work note say endorse deny walk use want need live like
    exercise run swim sleep wake still also seem appear tend well ok okay it him her them this that both all very
    some no any worse better weak numb stiff sore painful tender swollen normal intact equal symmetric fine good
""")
_DONE = listed("for x once twice daily weekly every already last but then")
_ASKS_OF_DONE = listed("help work do change make")
_BEFORE = listed("for at in to by on with from about after until within over")
_OF_WHAT = listed("dose doses strength point age level time case egfr gfr rate "
                  "interval")  # fmt: skip
_OPENERS = frozenset({
    "any role", "any evidence", "any benefit", "tell me about", "explain", "best", "safe to",
    "ok to", "okay to", "tell me how", "tell me what", "tell me why", "describe", "compare",
    "remind me why", "remind me what", "remind me how", "remind me when", "remind me which",
    "walk me through", "talk me through", "define", "evidence for", "side effects of", "dose of", "dosing of", "max dose",
    "maximum dose", "difference between", "show me", "any point", "any reason",
    "any alternative", "whether", "any need", "side by side", "head to head", "comparison of",
    "table of",
    *(f"{thing} {how}" for thing in ("anything", "something")
      for how in ("dangerous", "unsafe", "risky", "wrong", "worrying", "worrisome", "concerning", "to worry")),
    "whats your take", "make the case", "convince me", "sell me on", "pros and cons",
    *(f"{the}{case} {way}" for the in ("", "the ") for case in ("case", "argument", "arguments", "argue", "rationale")
      for way in ("for", "against")),
})  # fmt: skip
SOMEONE = (
    r"(?:he|she|they|(?:(?:the|my|this) )?(?:patient|pt|man|woman|lady|guy|family|wife|husband|spouse|partner|mother|mom"
    r"|mum|father|dad|daughter|son|sister|brother|boss|employer)|(?:his|her|their) \w+)"
)
RELAYED = expression(
    rf"^\W*(?:(?:and|so|but|ok|okay|also|now)[\s,]+)*(?:(?:{SOMEONE}(?:['\u2019]s|['\u2019]re| is| are| has| has been| keeps?| also| just)*|hes|shes|theyre)"
    r" (?:asks?|asked|asking|wants? to know|wanted to know|would like to know|wonder(?:s|ed|ing)?|(?:is )?curious"
    r"|[ei]nquir(?:es|ed|ing)|(?:has |have |had )?(?:been )?(?:read|reading|heard|hearing))|(?:asks|asking|wants? to know|wanting to know|wondering)"
    r"|(?:(?:i|we|just|also|really|would|i['\u2019]d|we['\u2019]d|was|am|i['\u2019]m|im|it|be|very|keep|kept) )*(?:(?:need|needed|want|wanted|like|love|helpful|useful|good|nice|interested|keen|grateful) to (?:know|hear|learn)"
    r"(?: what you think|your (?:view|opinion))?|wonder|wondering|curious)"
    r"|(?:do you have |have you )?(?:any |your |ur |got any )?(?:thoughts|opinions?|views?|verdict|feelings|word|take)(?= (?:on|about|re|regarding)\b))"
    r"(?: me)? (?P<of>about|on|of|re|regarding|(?<=heard )that|(?<=read )that|if|whether|what|how|why|when|which)\b(?P<what>.*)",
    re.IGNORECASE,
    cues="ask|know|wonder|curious|nquir|read|hear|learn|thought|opinion|view|verdict|feelings|word|take",
)
"""`He asks about cbd` passes a question on; `asked about fevers` is what a clinician did."""

_LIKENS = expression(
    r"(?:is|are) (?:[\w/-]+ ){1,5}(?:the same (?:thing )?as|different (?:from|to)) (?!before|yesterday|last|usual|always|it |\d)",
    cues="the same|different",
)
"""`Is saddle numbness the same as perineal`; `is numb, the same as before` tells."""
_PASSING_ON = listed("asks asking wants wanting wondering")


_OPTIONS = r"(?:it['\u2019]?s |it is )?(?:either (?!of|way|side|leg|foot|hand)|(?:i|we)(?: (?:could|can|might|may|either))+ (?=[^?]*\bor\b))"
_UNSURE = (
    r"(?:(?:i|we)(?:['\u2019]m| am|['\u2019]re| are)? )?(?:just |really |still )*(?:(?:can['\u2019]?t|cannot|can not|do not|don['\u2019]?t) (?:\w+ )?(?:decide|choose|know|tell|work out|make up my mind)"
    r"|(?:not |un)(?:sure|certain|decided|clear)|(?:keep|kept) (?:asking myself|wondering|thinking)|torn|in two minds|on the fence|debating|hesitating|wavering|trying to (?:decide|choose|work out))"
)
_TO_SETTLE = (
    r"(?:if|whether)(?= to\b| (?:i|we)\b|(?: [\w'-]+){1,5} (?:would|should|makes? sense|(?:is|isn['\u2019]t) (?:worth|time|wise|sensible))\b)|which|between|(?<=minds )about|(?<=fence )about"
    r"|how (?:fast|quickly|much|to|best|soon|often|safe|risky|long to|many)|(?:what|when|where|why)(?= (?:to|i|we|dose)\b)"
)
UNDECIDED = expression(
    rf"^\W*(?:(?:and|so|but|ok|okay|now|well)[\s,]+)*(?:(?P<either>{_OPTIONS})|(?:{_UNSURE}) (?P<of>{_TO_SETTLE}))(?P<what> ?\S.*)$",
    re.IGNORECASE,
    cues="either|could|can|might|may|to |decide|choose|know|tell|work out|make up|sure|certain|clear|ask|wonder|think|torn|minds|fence|debat|hesitat|waver",
)
"""`I can't decide between A and B`, `either A or B`, `it would be helpful to know if`: what is to be settled."""
_SOURCE = r"(?:guidelines?|guidance|handout|leaflet|textbook|article|paper|protocol|pathway|policy|bnf|uptodate|book|website|lecture)"
SOURCE = expression(rf"\b{_SOURCE}\b", re.IGNORECASE)
SOURCED = expression(
    rf"^\W*(?:(?:and|so|but|ok|now|well|also)[\s,]+)*(?:(?:(?:an?|the|our|my|your|this|that|some|new|old|local|nice|acp|who|cdc|recent|latest) )*(?:{_SOURCE}|nice|acp|cdc)(?: (?:still|now|also|(?:on|in|from|at|of|by) (?:\w+ ){{0,2}}\w+))*"
    rf" (?:says?|said|states?|recommends?|advises?|suggests?|is)|(?:i|we|{SOMEONE})(?:['\u2019](?:s|ve)| have| has| had| just| also)* (?:read|learn(?:ed|t)|googled|(?:was|were|been) taught)"
    r"(?: (?:once|somewhere|online|(?:in|on|from|by) (?:\w+ ){0,3}?\w+))* that)[\s:,]+(?P<of>that )?(?P<what>(?!.*\b(?:he|she|his|her|pt|patient|my|i|we)\b).+)$",
    re.IGNORECASE,
    cues="say|said|state|recommend|advise|suggest|is|read|learn|googl|taught",
)
"""`The guideline says to image after 6 weeks`: what is written tells nothing of the patient."""
PROPOSES = expression(
    r"(?i)\b(?:(?:wants?|wanted|would like|['\u2019]d like|prefers?|keen|going|plan\w*|tempted|inclined|hop(?:es|ing)) (?:(?:him|her|them|me|us) )?(?:to|on)\b|(?:suggest|recommend|advis|propos|consider)\w*"
    r"|(?:thinking|thought) (?:of|about)\b|(?P<view>says?|said|thinks?|believes?|insists?|swears by|told (?:him|her|me|them)|offered)\b)(?P<what>.+)"
)
"""What somebody would do, or thinks: behind it `thoughts?` asks whether."""
LEFT_TO_SAY = expression(
    r"^\W*(?:(?:so|and|but|or)\W+)*(?:(?:what|how) (?:do|should|can|would|could|shall|might) (?:i|we) (?:say|tell|answer|advise|reply|explain|put)(?: (?:it|this|that))?(?: to)?"
    r"(?: (?:him|her|them|the (?:patient|family)))?|(?:(?:what|which)(?: (?:one|of (?:these|those|the two|them)))?|how) (?:would|should|do|shall|is|seems?|looks?)(?: (?:you|i|we|be|the))*"
    r"(?: (?:do|think|say|suggest|pick|choose|advise|recommend|go for|take|prefer|right|better|best|safer|wiser))?(?: (?:option|choice|one|bet|here|now|for (?:him|her|them)))*"
    r"|(?:any |your )?(?:thoughts|views?|opinions?|advice|ideas|suggestions)|(?:(?:is|are|was) (?:that|this|it|he|she|they) )?(?:(?:still|really|even|at all|any) )*(?:true|so|right|correct|wrong|current|valid|the case|up to date|sensible|wise|reasonable|sound|justified|worth it|ok|okay|safe|good|a good idea|overkill)"
    r"|(?:is there |has it |what['\u2019]?s |what does |does |is )?(?:the |any |anything |something |much |some )*(?:evidence|proof|truth|in)(?: (?:say|support|back|for|behind|in|of|there|up|it|that|this|him|her|them))*"
    r"|does (?:that|this|it) still (?:hold|apply|stand)|do you agree|agree|would you)\W*$",
    re.IGNORECASE,
)
"""`What do I tell him?`, `which would you pick?` ask nothing more behind what is passed on or left undecided."""


def relayed_at(words: list[str]) -> int | None:
    """Where a question that is passed on opens behind what is told: `LBP 2 wks, asks if heat helps`."""
    opened = (n for n, word in enumerate(words) if n and word in _PASSING_ON)
    return next((n for n in opened if RELAYED.match(" ".join(words[n:]))), None)


def may_ask(words: list[str]) -> bool:
    """Whether a sentence begins with a word that questions begin with."""
    first = next((w for w in words if w not in LEADS), "")
    return first in _ALWAYS or first in _WITH_SUBJECT


def is_no_list(words: list[str]) -> bool:
    """Whether a text opens as questions do, or names a topic: no list of what one has."""
    opened = next((w for w in words if w not in LEADS), "")
    asks = opened in _ALWAYS or opened in _WITH_SUBJECT - _OWNING
    return asks or opened in _WHICH or not _OF_TOPIC.isdisjoint(words)


def may_ask_with_subject(words: list[str]) -> bool:
    """Whether an auxiliary and its subject open it: `does that`, `can she`."""
    return words[:1] != [] and words[0] in _WITH_SUBJECT and words[1:2] != []


def inverts(words: list[str]) -> bool:
    """`How fast do I`, `at which rate should he`: a question word, an auxiliary, its subject."""
    rest = words[words[0] in _BEFORE :] if words else []
    asks = rest[:1] != [] and rest[0] in _ALWAYS | _WHICH - {"any"}
    turned = (a in _WITH_SUBJECT and b in _SUBJECTS for a, b in pairwise(rest[1:5]))
    return asks and any(turned)


def opens_question(words: list[str]) -> bool:
    """Whether a sentence opens as questions do."""
    at = 0
    while at < len(words) and words[at] in LEADS:
        at += 1
    rest = words[at:]
    if not rest or _tells_who(rest):
        return False
    if (
        RELAYED.search(" ".join(rest))
        or rest[0] in _ALWAYS
        or _asks_behind(rest)
        or _asks_of_noun(rest)
        or _LIKENS.match(" ".join(rest))
    ):
        return True
    if rest[0] in _WITH_SUBJECT and len(rest) > 1:
        owned = rest[0] in _OWNING and rest[1] in _ARTICLES
        all_of = rest[1] in _ALL and rest[2:3] != [] and rest[2] in _OF_ALL
        return (rest[1] in _SUBJECTS or all_of) and bool(rest[2:]) and not owned
    if rest[0] in {"which", "when", "where"}:
        return len(rest) > 1 and rest[1] in _NOUN_AFTER | {"should"}
    return any(" ".join(rest[:length]) in _OPENERS for length in (1, 2, 3))


def asks_at_last(words: list[str]) -> bool:
    """`Refer to who`, `surgery when`, `gabapentin or no`; `don't know when` answers."""
    said = [word for word in words if word[0].isalnum()]
    either = said[-2:] in _OR_NOT
    named = said[:-2] if either else said
    if not (_NOT_KNOWN.isdisjoint(named) and _FEWEST <= len(said) <= _LONGEST_OR):
        return False
    short = len(said) <= _LONGEST
    return (either and bool(named)) or (
        short and (said[-1] in _LAST or _weighs_two(said))
    )


def _weighs_two(said: list[str]) -> bool:
    """`Continue or stop flexeril`, `gabapentin 600 or stop`: nobody is told to do both."""
    if "or" not in said or not _TOLD_TO.isdisjoint(said):
        return False
    opens = next((w for w in said if w not in LEADS), "")
    return opens in _DO or (said[-2] == "or" and said[-1] in _DO)


_OR_NOT = (["or", "no"], ["or", "not"])
_LONGEST_OR = 10
_DO = listed("stop continue keep hold taper wean increase reduce switch start give "
             "wait raise lower")  # fmt: skip
_TOLD_TO = listed("to told said for when if he she they his her fever pain")


def _tells_who(words: list[str]) -> bool:
    """`Did her back in gardening`, `is a plumber, has back pain`: of the patient, with no he."""
    hurt = words[:1] == ["did"] and words[2:3] == ["back"] and words[3:4] != ["pain"]
    noun = words[:1] in (["is"], ["was"]) and words[1:2] in (["a"], ["an"])
    end = words[3:4] in ([","], ["."], ["and"], ["who"], [])
    end = end and words[4:5] != ["or"] and "?" not in words
    course = words[:2] == ["did", "a"] and words[3:4] == ["of"]
    return (
        (hurt and words[3:4] != [])
        or (noun and end)
        or (course and not _ASKS_OF_DONE & {*words})
    )


def _asks_behind(words: list[str]) -> bool:
    """`For how many days`, `at what dose`; `in what seems` goes on telling."""
    if words[0] not in _BEFORE:
        return False
    if inverts(words):
        return True
    after = words[2:3]
    return words[1:2] == ["how"] or (
        words[1:2] == ["what"] and bool(after) and after[0] in _OF_WHAT
    )


def _asks_of_noun(words: list[str]) -> bool:
    """`Does smoking cessation improve pain`; `does not radiate`, `does smoke` tell."""
    asks = words[0] in {"does", "do", "are"} and len(words) >= _FEWEST_OF_NOUN
    counted = words[3:4] in (["times"], ["x"])
    done = _DONE.isdisjoint(words[2:3]) and not counted  # `does PT twice a week`
    return asks and words[1].isalpha() and words[1] not in _TOLD_BEHIND and done


_WHOM: Final = r"(?:i|we|you|he|she|they|the patient|this patient)"
_FOR: Final = r"(?:for|with|about|to) (?:him|her|them|this|it|us|(?:the|this|my) (?:patient|pt|case))"
_TO_DO: Final = (
    r"(?:give|offer|prescribe|try|do|use|start|order|take|have|recommend|suggest|advise|go for"
    r"|sell|dispense|supply|change|go with|be doing|be giving|be trying|manage|treat)"
)
_TAIL: Final = (
    rf"(?: (?:{_FOR}|him|her|them|first|next|now|then|instead|else|overall|here|please|today"
    r"|short|again|briefly|in short|in this case|so far))*"
)
_LEAD: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|k|also|then|now|well|right|good|great|fine|thanks|thank you"
    r"|thx|ty|cheers|please|sorry|hmm|alright|all right|just|yes|no|nope|never ?mind"
    r"|anyway|anyhow|stop it|stop (?:it|that) then)[\s,.!:-]+)+"
)
_ASIDE: Final = expression(
    r"[,;.:-]\s*(?:(?:please|thanks|thank you|thx|quick(?:ly)?|short|brief(?:ly)?|in short)\b"
    r"|(?:i|we)(?:'ve| have|'m| am)?\b[^?]*\b(?:minutes?|mins?|time|hurry|busy|waiting)\b).*$"
)
"""What an impatient person adds: `..., I've got 2 minutes`."""
_SHOWN: Final = (
    r"(?:(?:show|give|tell|remind|let) (?:me |us )?(?:of |see )?|(?:what|how) about |see "
    r"|what(?: i|')?s |(?:can|could|may) (?:i|we) (?:just )?(?:see|have|get) )?"
    r"(?:the |your |a |my |our |his |her )?"
    r"(?:full |whole |short |final |current |treatment |management )*plan"
)
_OF_US: Final = expression(r"^what (?:else )?(?:can|do|could) you (?:actually )?do$")
"""What Backline can do, not what is to be done for the patient."""
_IN_ITS_PLACE: Final = expression(r"\b(?:do|doing) instead$")
"""What else to do than what was just spoken of."""
_ASKED: Final = expression(
    rf"^(?:{_SHOWN}|what(?:'?s| is| are) (?:the )?next(?: steps?)?|next steps?|(?:the )?bottom line|where do i go from here|what should be done"
    r"|how (?:do i|should i|to) (?:proceed|manage this)|plan|management|mgmt|(?:treatment|tx|rx|care) plan|what (?:next|now|then|else|instead|to do|to give|to try|to prescribe)"
    r"|now what|then what|instead"
    r"|(?:can|could|will|would) (?:you|we) (?:please )?(?:just )?(?:(?:tell|show) me what to (?:do|give)"
    r"|skip (?:the|all the|these|your) questions|skip (?:to|ahead to) the (?:plan|end))"
    rf"|(?:can|could|may|should) {_WHOM} {_TO_DO} (?:anything|something)(?: at all)?(?: for (?:it|that"
    r"|the pain|(?:his|her) (?:back|pain)))?"
    rf"|what (?:other )?(?:options|alternatives) (?:are (?:there|left)|(?:do|does) {_WHOM} have)"
    rf"|what (?:else )?(?:can|could|should|shall|would|do|must|may|might) {_WHOM}"
    rf" (?:actually |even |still |just |usually )*{_TO_DO}"
    rf"|is there (?:anything|something)(?: else)? (?:that )?{_WHOM} (?:can|could|should|may)"
    rf" (?:still |safely |actually )*{_TO_DO}"
    r"|(?:are there |is there |have we |got |do (?:we|i) have )?any(?:thing)?"
    r" (?:(?:other|more|better|further|next) (?:options?|alternatives?|ideas|suggestions)|else|more"
    r"|left|options|ideas|suggestions|alternatives|to add|worth adding)(?: left| for pain|(?: that)? (?:to|(?:i|we|you) (?:can|could|should)) (?:try|do|give|offer))*"
    rf"|what (?:are|is) (?:{_WHOM.replace('(?:i', '(?:my|our|his|her|the|i')} )?"
    r"(?:other |remaining )*(?:options?|alternatives)(?: left)?)"
    rf"{_TAIL}$",
    cues="plan|next|bottom line|go from here|proceed|manage|mgmt|what|instead|show me|tell me|skip|any|something",
)


def asks_for_plan(sentence: str) -> bool:
    """Whether nothing is named but that something is to be done: `what can she have`."""
    said = " ".join(sentence.lower().replace("\u2019", "'").split()).strip(" ?.!,:;-")
    said = _ASIDE.sub("", said)
    if _IN_ITS_PLACE.search(said) or _OF_US.match(said):
        return False
    bare = _LEAD.sub("", said).strip(" ?.!,:;-")
    return any(_ASKED.match(text) for text in (bare, said))


_NEXT = frozenset({
    "a/p", "a&p", "ap", "assessment", "assessment and plan", "imp", "impression", "dx", "diagnosis",
    "suggestions", "thoughts", "any thoughts", "advice", "any advice", "recommendations", "help",
})  # fmt: skip


def asks_what_next(text: str) -> bool:
    """Whether it asks for no more than what is to be done."""
    return text.lower().strip(" ?.!,:;-\n") in _NEXT or asks_for_plan(text)


def passed_on(text: str) -> re.Match[str] | None:
    """What somebody asks, nobody can decide, or a guideline says, up to `what` is asked so."""
    forms = (RELAYED, UNDECIDED, SOURCED)
    return next(filter(None, (form.match(text) for form in forms)), None)


def adds_nothing(text: str, before: str) -> bool:
    """`What would you do?` behind what was passed on, is not decided or is quoted."""
    posed = passed_on(before) or is_quoted(before)
    return bool(posed and (LEFT_TO_SAY.match(text) or asks_what_next(text)))


def wants_view(text: str, before: str) -> bool:
    """`Thoughts?` behind what somebody would do asks of that, and not for the plan."""
    return bool(LEFT_TO_SAY.match(text) and PROPOSES.search(before))


def is_quoted(text: str) -> bool:
    """Whether it is what a guideline or a handout says."""
    return text[:1] in {'"', "\u201c"} or SOURCED.match(text) is not None
