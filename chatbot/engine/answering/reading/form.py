"""Whether a message without a question mark asks something: its form, not its subject.

`does yoga help`, `naproxen dose`, `gabapentin for sciatica`, `tizanidine vs flexeril`
ask; `on naproxen`, `does not smoke`, `naproxen 500 mg bid` tell.
"""

import re
from typing import Final

from chatbot.engine.answering.reading.antecedent import is_of_people
from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.reading.telegraphic import (
    KNOWING,
    TELLS,
    is_abstract,
    is_telegraphic,
)
from chatbot.engine.answering.words.anchor import OWN_FINDINGS
from chatbot.engine.answering.words.word import Unit, stems_in, words_of
from chatbot.engine.expression import expression
from chatbot.engine.understanding.text.token import listed

MOST_WORDS: Final = 24
_MOST_BARE_WORDS: Final = 10
_MOST_FOLLOWING_WORDS: Final = 6
_LEADS: Final = (
    r"(?:(?:and|so|but|ok|okay|also|then|now|well|hi|hello|please|thanks)\s)*"
)
_WH: Final = (
    r"what|whats|why|how|hows|which|who|whose|(?:in|for|with) whom|(?:when|where) (?:to|is|are|do|does|did"
    r"|should|can|could|would|will|was|may|might|must|not)"
)
_INVERTED: Final = (
    r"does|do|did|is|are|was|were|can|could|should|would|will|shall|may|must|have|has"
    r"|isnt|arent|doesnt|dont|didnt|shouldnt|cant|wouldnt|wont|couldnt"
)
_BEGINS_NOTE: Final = expression(
    rf"^{_LEADS}(?:is|are|was|were|has|have|had|will be|does have|do have)\b"
)
_JUDGES: Final = expression(
    r"\b(?:always|ever|enough|worth|useful|helpful|effective|safe|serious|dangerous|normal|common|permanent|reversible|needed"
    r"|treatable|worrying|relevant|an? (?:issue|factor|emergency|sign|red|warning|problem|concern|reason|risk"
    r"|contraindication|cause|big deal|worry))\b"
)
"""After a condition: `is foot drop permanent`, where `is febrile since today` is a note."""
_PRONOUNS: Final = (
    r"i|we|you|he|she|they|it|this|that|there|these|those|the|my|his|her|one|either"
)
_OPENS_WH: Final = expression(
    rf"^{_LEADS}(?:(?:{_WH})\b|(?:even )?if .*\b(?:how (?:fast|soon|long|much|many|often)|what (?:dose|do|should|can|is))\b)"
)
_OPENS_INVERTED: Final = expression(rf"^{_LEADS}(?:{_INVERTED}) (?:{_PRONOUNS})\b")
_WOULD: Final = expression(
    rf"^{_LEADS}(?:would|should|could|might|shall|does|do|did|will) (?:(?:the|an?|his|her|my|your|any|most) )?\w+"
    r" (?:really |actually |still |even |also |usually )*(?:support|recommend|want|help|advise|suggest"
    r"|allow|approve|cover|agree|accept|back|favou?r|prescribe|operate|object|endorse"
    r"|make|cause|prevent|worsen|affect|delay|speed|slow|cure)\b"
)
"""`would nice support gabapentin`: somebody named before the verb."""
_OUTRIGHT: Final = expression(
    rf"^{_LEADS}(?:(?:could|might) (?:[\w-]+ ){{1,3}}?be (?:\w+ing|behind|why|the|part|due|related)\b|(?:can|could|would|will|does|do|may|might|should|wouldnt|doesnt|dont|couldnt|cant)"
    r" (?!not |walk|feel|have|has|like|go|sit|stand|sleep|lift|do |be |get|only|still|also)(?:(?!but |and it |so |he |she |they )[\w/-]+ ){1,6}?"
    r"(?:cause|worsen|make|raise|lower|affect|hurt|harm|mask|trigger|interact|mix|clash|go together|rule out|matter|explain|mean"
    r"|be (?:ok|okay|safe|fine|enough|worth|used|given|bad|better|an?))\b"
    r"|(?:is|are|was|were|isnt|arent) (?!more |most |less |very |quite |not |also |now |always |still )(?:[\w/-]+ ){1,5}?"
    r"(?:likely|unlikely|(?:really |even |still |also )?contraindicated|an? (?:\w+ )?(?:problem|contraindication|risk|concern|issue|reason|emergency|worry"
    r"|red flag|barrier|factor) (?:with|to|for|in|of|here)|bad (?:for|in|with))\b"
    r"|any (?:issues?|concerns?|problems?|risks?|harms?|dangers?|point|benefit|upside|downside|gain|advantage|role|reason|contraindications?|interactions?)"
    r" (?:with|of|from|in|for|to|giving|using|adding|on) "
    r"|(?:max|maximum) (?!of \d|\d|out|was|is |pain|tolerated|temp|score|nrs|vas|[\w/]+ (?:was|is) )"
    r"|dosing (?!\d)(?:[\w/-]+ ){1,4}?(?:in|with|for|if) (?!\d|the (?:last|past))"
    r"|(?:(?:evidence|guidelines?|guidance|thoughts?) (?:on|for|about|re)|(?:risks?|role|benefits?) (?:of|for|with)|(?:side|adverse|ill|bad|unwanted) (?:effects|things|events) (?:of|about|from)"
    r"|alternatives? to|contraindications? (?:to|for|of)) (?!falls?\b|discussed|reviewed)"
    r"|(?:(?:are )?(?:you|we|u) (?:really )?sure) "
    rf"|i (?:\w+ )?(?:heard|read|thought|understood|believe|was told|was taught|gather) (?:that )?(?:[\w/-]+ ){{1,6}}?(?:is|are|was|were|isnt|arent|causes?|interacts?"
    r"|worsens?|can|could|should|shouldnt|cant) (?:\w+ )?(?:bad|safe|unsafe|ok|okay|fine|contraindicated|dangerous|avoided|cause|worsen|interact|with|a|an|be|not)\b"
    r"|if .+? (?:would|should|can|could) (?:(?:i|we)\b|(?!he |she |they |it |get |not )[\w/-]+ (?:[\w/-]+ ){0,3}?(?:be|help|work|change)\b)"
    r"|(?:in|with|for|given)(?: (?:someone|anyone|a patient|patients|people))?(?: with)? .+ (?:(?:can|could|should|may|would|shall|do|does|is|are|will) (?:i|we|you|it|that|this)\b"
    r"|(?:is|are|would|should|can|does) (?!mostly|now|much|quite|pretty|otherwise|all|the|his|her|not|more|less|only|also)(?:[\w/-]+ ){1,4}"
    r"(?:ok|okay|safe|fine|allowed|useful|be|help|work|contraindicated|better|bad|reasonable)(?: (?:then|here|now|at all))?$))"
)
"""`Can gabapentin 300 tid cause fever`, `with heart failure can I still give it`: whatever dose is named."""
_AUXILIARY: Final = expression(rf"^{_LEADS}({_INVERTED})\b")
DANGER: Final = r"(?:infection|cancer|discitis|abscess|osteomyelitis|(?:a )?fracture|mets|malignancy)"
RULED_OUT: Final = rf"{DANGER} (?:is )?(?:ruled )?out"
"""What a result may be taken to exclude: `esr 18, so discitis out`."""
_ENDS_ASKING: Final = expression(
    rf"(?:[,;:]|\s[-\u2013\u2014])\s*(?P<asked>{_LEADS}(?:(?:{_WH})\b|(?:{_INVERTED})\s+(?:{_PRONOUNS}|an?)\b|will \w{{3,}}ing\b"
    rf"|any(?:thing)?\b|so {RULED_OUT}\b).*)$"
    r"|\s(?P<inside>(?:(?:can|could|should|may|shall) (?:i|we|you)|(?:does|do) (?:that|this|it)|what (?:can|should|could|may) (?:i|we|you|he|she|they))\b.*)$",
    re.IGNORECASE,
)
_NOT_NAMED: Final = listed("not have has had report note describe smoke drink use take "
                           "do know think remember recall endorse complain feel get "
                           "work exercise walk lift run drive sleep rest on taking "
                           "able a an no of in at to")  # fmt: skip
"""Words after an auxiliary by which a note goes on: `does not`, `can walk`."""
_ASKS_BY_NOUN: Final = expression(
    rf"^{_LEADS}(?:list )?(?:the )?(?:doses?|dosing|dosage|max(?:imum)?(?! (?:of )?\d)|(?!(?:high|low|at|no|increased) )(?:\w+ )?risks?(?= (?:with|from|on|if))|risks?(?! factors)|side effects?|adrs?|signs?"
    r"|symptoms|chances?|odds|likelihood|proportion|percentage|share|success of|(?:success|failure|response|cure|complication|relapse|reoperation|remission) rates?|nnt|nnh|mcid|yield|expected|treatments?|evidence(?! of)|(?:nice|acp|cdc|acr|afp|acep|cochrane|beers|va/?dod)(?: (?:position|stance|view|advice|criteria|guidance))? (?:on|about|re)(?! exam)|risk factors (?:for|of)|(?:sensitivity|specificity|accuracy) of|role|indications?"
    r"|contraindications?|precautions|dropouts|(?:\w+ )?limit(?= on)|(?:\w+ )?(?:position|stance)(?= on)|interactions?|difference|alternatives?|(?:best|safest|strongest|cheapest|quickest|fastest|easiest|gentlest|least \w+)|worth(?= (?:an?|another|trying|adding|giving|starting|repeating|switching|upping) )"
    r"|(?:not |un)?(?:reasonable|wise|fine|sensible|appropriate|overkill|alright|safe|too (?:early|soon|late)|(?:good|bad) idea) to"
    r" (?:give|try|add|use|start|stop|combine|switch|continue|take|prescribe|hold|skip|order|refer|repeat|increase)|thoughts"
    r"|(?:place|point|time|candidate|too (?:early|soon|late)|good idea|overkill) (?:for|in)|safe|mme|mmes|morphine equivalents?|egfr|crcl|creatinine clearance|bmi(?! \d)|prognosis"
    r"|outlook|recurrence|criteria|guidelines?|recommended|any|tell me|explain|compare"
    r"|show me|danger signs|warning signs|benefits?|monitoring|tapering|sources?"
    r"|ok to|okay to|convert|references?|switch(?:ing)?|stronger|when to|whether) "
)
_ENDS_BY_NOUN: Final = expression(
    r" (?:dose|doses|dosing|dosage|max|maximum|(?<!sudden )(?<!gradual )(?<!acute )(?:duration|onset|mechanism)|tolerance|(?:daily |upper )?limit|mmes?|(?:side|adverse) effects|risks?|withdrawal|taper"
    r"|interactions?|contraindications?|alternatives?|options?|evidence|rate|advice"
    r"|prognosis|outcomes?|results|significance|indications?|any use|together|stopping|adrs?|complications|harms|or not"
    r"|(?<!s )(?<!did )(?<!nt )(?<!to )(?<!only )(?<! no )(?:even |really |actually )?(?:help|work)(?: (?:that|this(?: late)?|it|him|her|here|at all|at (?:this|that|his|her) (?:stage|point|age)|long term|sciatica|(?:for|with|in|against) [\w ]+|nerve pain))?"
    r"|(?:any )?(?:more|less) (?:sedating|drowsy|addictive|effective|safe|harmful|risky|potent)|(?<=ness )sensitivity|(?<=tion )sensitivity|workup|criteria|interval|any good|worth it|ok|safe|useful|helpful|guidelines?"
    r"|what (?:do|should) (?:i|we) do|what now|now what|means?|how to (?:manage|treat|help|handle|address)|any tips)$"
)
_NOUN_INSIDE: Final = expression(
    r" (?:dose|dosing|dosage|max|maximum|side effects|adrs?) (?:worth|renal|e?gfr|crcl|elderly|older|rates?|at|in|for|with|if|per|a day|daily|to (?!\d|be\b))\b"
)
_COMPARES: Final = expression(r"\b(?:vs|versus|or|better than|compared (?:to|with))\b")
_VERSUS: Final = expression(r" (?:vs|versus) ")
_OF_SIDE: Final = expression(
    r"\b(?:l|r|lt|rt|left|right|sides?|arm|yesterday|before)\b"
)
"""`Power left vs right`: what was found is compared in a note as well."""
_CONTINUES: Final = expression(
    r"^(?:and|or|but|even|also|what about|how about|for how|with|if)\b"
    r"|^(?:(?:so|and|but) )?(?:to|for|since|until|from|at|by|like|of) (?:what|when|which|whom)\b"
)
_TEST_FOR: Final = expression(
    r" (?:for|after|before|at \d+ weeks|with or without|without|with contrast) "
)
_IN_PEOPLE: Final = expression(r"^(?:and|or|but|even) (?:in|during) ")
_FOR_PEOPLE: Final = expression(r"^(?:only |just )?(?:in|during|while|for) ")
_WISHES: Final = expression(
    r"\b(?<!doesnt )(?<!dont )(?<!didnt )(?<!not )(?:wants?|wanting|insists? on|needs?|ask(?:s|ing)? for|demand(?:s|ing)?|request(?:s|ing)?|(?:hop|push|begg?|plead)(?:e?s|ing) for|(?:desperate|dying|pining) for|set on"
    r"|keen on|interested in|would (?:rather|prefer|like)|prefers?|adamant)\b"
)
_WANTS_SOME: Final = expression(
    r"(?:(?:and|so|or|maybe) )*(?:any|some)thing (?:(?:else|stronger|more) )*(?:for|to) (?!report|add|declare)\w"
)
"""`Anything for the spasm`, `something to help her sleep`."""
_STATES: Final = expression(
    r"\b(?:helps?|helping|hurts?|worse|better|good|fine|well|next|last|already|made|makes"
    r"|gave|got|seen|saw|walks|only|same|met|booked|awaited|given|increased|reduced|sent|calling|called|waiting|arrang\w+|says?|agrees?)\b"
)
"""How it went, and when: a note of what is so."""
_IN_PLACE: Final = expression(
    r"(?<=\w) (?:how (?:long|fast|soon|much|many|often|quickly)|(?:at|by|above|below|over|of|for|with) what"
    r" (?:dose|age|mechanism|strength|level|weight|reason)|(?:how|what|when|why)$|to what$|shows? what\b)"
    r"|^(?:is|are) (?!\w+ly\b|otherwise|still|all|now)(?:\w+ ){1,3}(?:ok|okay|fine|good|normal|intact|nad|clear|well)$",
    cues=" how | what | when | why |is |are ",
)
_ON_DONE: Final = expression(
    r"(?:for|x|\d+|once|twice|daily|weekly|every|already|last|this|and|but|no|without|with|then|too|before|until|in|at)\b"
)
_ACTS: Final = expression(
    r"(?<!\bno )(?<!\bnot )(?<!little )(?<!some )(?<!any )(?<!much )(?<!nt )\b(?:help|work|do|make|cause|prevent|beat|show|have|improve|ease|relieve"
    r"|reduce|change|matter|affect|hurt|worsen|speed|slow|cure|fix|count|mean|need|interact|mix|add|give|get|stop|go|take|try|lead)\b"
)
"""What a treatment may be asked to do; `no help` tells what it did."""
_MOST_WORDS_IN_PLACE: Final = 9
_NEUTRAL: Final = stems_in("pain back wait now meaning vs")
_ASKS_IF_SO: Final = expression(
    rf"^{_LEADS}(?:does|do|did|is|are|was|were|will|would|can|could|should) (?:\w+ ){{1,5}}(?:matter|count"
    r"|change (?:anything|things|that|it|the plan)|make a difference|ok|okay|safe|allowed"
    r"|too (?:much|long|short)|enough|dangerous|bad|worth it|relevant|important|significant|(?:a )?fair trial|long enough|adequate|excessive)(?: (?:to|for) .*)?$"
    r"|^(?!.*\b(?:takes?|taking|on|was|is)\b)(?:\w+ ){1,5}(?:ok|okay|safe) with (?:his|her|their|the) (?:\w+ ?){1,3}$"
    rf"|^{_LEADS}(?:is|are) \d+ (?:\w+ ){{0,4}}(?:high|low|normal|safe|a lot|too many)$"
)
"""`does sleep apnea matter`, `is two relaxants ok`: judged at the end."""
_RUN_ON: Final = expression(
    r"^(?!.*\b(?:what|which|how|when|why|where|who|if|whether|that)\b)(?:\S+ ){2,10}?"
    r"(?P<asked>(?:can|could|should|may|would) (?:i|we|he|she|they) (?:still |just |also |now )?\w+"
    r"(?: \w+){0,5})\W*$",
    re.IGNORECASE,
)
"""`drowsy on flexeril can he drive`: what is told and asked in one breath."""
_SEEKS_ASSENT: Final = expression(r"^(?:so|then) .* (?:right|correct|yes|no|yeah|huh)$")
"""`so kidneys are fine right`."""
_ENDS_THING: Final = expression(
    r" (?:therapy|injections?|evidence|harms|signs|symptoms|referral|films?|tools?|programs?|programmes?|exercises"
    r"|stretches|mattress|belts?|tape|taping|inserts|pathway|classes)$"
)
"""Kinds of thing that are asked about by name."""
_OF_THOUGHT: Final = expression(
    r"\b(?:formula|criteria|proportion|predictors|definition|scor(?:e|ing)|needed|useful|meaningful|odds|guidelines?|evidence|sensitivity|accuracy|complications|interval|timing|probability|dos(?:e|ing)|tests?|change|imaging)\b"
)
_MOST_SAID: Final = 4
_SUBJECTS: Final = expression(
    r"\b(?:i|we|you|he|she|they|pt|pts|patient|patients|his|her|their|thanks|thank)\b"
)
"""Whom a sentence is about: a note tells of them."""
_NUMBER: Final = expression(r"(?<!\b[ls])\d")
"""A digit that is not of a root, as in `l5 dermatome`."""


def asked_part(text: str) -> str | None:
    """What asks at the end of a message that begins with facts; None if nothing does."""
    found = _ENDS_ASKING.search(text)
    if found is not None:
        return (found["asked"] or found["inside"]).strip()
    run_on = _RUN_ON.match(text)
    return run_on["asked"] if run_on else None


def opens_as_question(words: tuple[str, ...]) -> bool:
    """Whether its first words alone show that it asks."""
    text = " ".join(words)
    forms = (_OPENS_WH, _OPENS_INVERTED, _WOULD, _OUTRIGHT)
    return any(form.search(text) for form in forms)


def begins_as_note(question: Question, signs: tuple[str, ...] = ()) -> bool:
    """`has numbness in the groin`: what is so of someone unnamed, and no treatment.

    `signs` are the words of what was found; those judge nothing: `has serious injury`.
    """
    text = question.said
    beside = text
    for sign in signs:
        beside = beside.replace(" ".join(words_of(sign)), "it")
    treated = [u for u in naming(question) if "finding" not in u.kinds]
    if opens_as_question(question.words) or treated:
        return False
    return bool(_BEGINS_NOTE.search(text)) and not _JUDGES.search(beside)


def asks(question: Question, *, follows: bool, awaited: bool) -> bool:
    """Whether it asks.

    `follows` says that an answer was just given, `awaited` that the words would also
    answer what Backline asked: then only the plain form of a question counts, and
    what is called ok is well: `bladder fine, legs ok`.
    """
    text = question.said
    if opens_as_question(question.words) or _is_inverted(question):
        return True
    if _ASKS_IF_SO.search(text) or (follows and _SEEKS_ASSENT.search(text)):
        return True
    short = len(question.words) <= _MOST_BARE_WORDS
    named = naming(question)
    well = awaited and text.endswith(" ok") and not question.medicines
    plain = (_asks_by_noun(text, named) and not well) or _compares(text, named)
    plain = plain or is_abstract(text)
    plain = plain or (not awaited and bool(_WANTS_SOME.match(text)))
    if short and (plain or _names_test_first(question, text)):
        return True
    if awaited or not short:
        return False
    goes_on = _continues(question, text) or _is_of_group(question, text)
    return (
        (follows and goes_on)
        or _is_of_people(question, text)
        or _asks_loosely(question, text, named)
    )


def asks_in_place(text: str) -> bool:
    """`gabapentin takes how long to work`, `flexeril at what dose`: asked where it stands.

    `not sure how long` and `he asked how often` only tell of a question.
    """
    said = " ".join(words_of(text))
    found = _IN_PLACE.search(said)
    short = len(said.split()) <= _MOST_WORDS_IN_PLACE
    return found is not None and short and not KNOWING.search(said[: found.start()])


def is_bare_name(question: Question) -> bool:
    """Whether it is the name of one treatment and no more."""
    telling = _STATES.search(question.said)
    return len(question.units) == len(naming(question)) == 1 and not telling


def names_without_telling(question: Question) -> bool:
    """Whether it names a subject and nothing beside it: `mri now or wait`, `needling`."""
    text = " ".join(question.words)
    if says_of_someone(text):
        return False
    said = [unit for unit in question.units if unit.role != "empty"]
    ends = _ENDS_THING.search(text) is not None
    subjects = [u for u in said if u.role == "foreign" or _is_subject(u) or ends]
    beside = {root for u in said if u not in subjects for root in u.stems}
    return bool(subjects) and (ends or beside <= _NEUTRAL) and len(said) <= _MOST_SAID


def names_thought(question: Question) -> bool:
    """Whether it names what is thought of a thing and tells nothing: `si joint tests`."""
    text = " ".join(question.words)
    return bool(_OF_THOUGHT.search(text)) and not says_of_someone(text)


def says_of_someone(text: str) -> bool:
    """Whether any word of it is one by which a note tells: of whom, how much, how it went."""
    telling = (TELLS, _NUMBER, _SUBJECTS, _AUXILIARY, _STATES)
    return any(form.search(text) for form in telling)


def _is_subject(unit: Unit) -> bool:
    return bool(unit.kinds & {"drug", "class", "measure", "topic"})


def _asks_loosely(question: Question, text: str, named: list[Unit]) -> bool:
    """`he wants a scan`, `gabapentin for sciatica`: facts are not put like that."""
    if named and _WISHES.search(text):
        return True
    return is_telegraphic(question, named)


def _asks_by_noun(text: str, named: list[Unit]) -> bool:
    if _ASKS_BY_NOUN.search(f"{text} "):
        return True
    ends = _ENDS_BY_NOUN.search(text) or _NOUN_INSIDE.search(text)
    return bool(named) and ends is not None and not TELLS.search(text)


def _is_inverted(question: Question) -> bool:
    """`is traction useful`, `do nsaids work`: an auxiliary before what is named."""
    found = _AUXILIARY.search(question.said)
    if found is None:
        return False
    after = question.said[found.end() :].split()
    if len(after) < 2 or after[0] in _NOT_NAMED:  # noqa: PLR2004 - a subject and more
        return False
    meant = next((u for u in question.units if u.role != "empty"), None)
    unit = next((u for u in question.units if after[0] in u.text.split()), meant)
    if unit is None:
        return False
    if found[1] in ("does", "do", "did", "doesnt", "dont", "didnt"):
        return not _is_done(unit, after)
    return unit.role in ("known", "foreign", "word")


def _is_done(unit: Unit, after: list[str]) -> bool:
    """`Did PT for 6 weeks`, `did a course of naproxen`, `does yoga daily` tell what was done."""
    behind = " ".join(after[len(unit.text.split()) :])
    led = after[0].isdecimal() or after[0] in {"a", "some", "several"}
    return bool(led or _ON_DONE.match(behind)) and not _ACTS.search(" ".join(after))


def _continues(question: Question, text: str) -> bool:
    short = len(question.words) <= _MOST_FOLLOWING_WORDS
    told = TELLS.search(text) and " if " not in f" {text} "
    return short and bool(_CONTINUES.search(text)) and not told


def _names_test_first(question: Question, text: str) -> bool:
    """`mri for foot weakness`, `xray after 10 days`: a test, no medicine that is taken."""
    first = question.units[0] if question.units else None
    if first is None or not any(c.term == "topic:imaging" for c in first.concepts):
        return False
    return bool(_TEST_FOR.search(text)) and not TELLS.search(_TEST_FOR.sub(" ", text))


def _is_of_people(question: Question, text: str) -> bool:
    """`and in ckd`: for whom it is asked, where a note would say what is there."""
    short = len(question.words) <= _MOST_FOLLOWING_WORDS
    findings = question.findings
    own = any(finding in OWN_FINDINGS for finding in findings)
    return short and bool(findings) and not own and bool(_IN_PEOPLE.search(text))


def _is_of_group(question: Question, text: str) -> bool:
    """`in pregnancy`, `while breastfeeding`: of a group, as no note tells of one."""
    group = any(is_of_people(unit) for unit in question.units)
    return group and bool(_FOR_PEOPLE.search(text)) and not TELLS.search(text)


def naming(question: Question) -> list[Unit]:
    """The treatments and subjects that it names."""
    return [unit for unit in question.units if _is_subject(unit)]


def _compares(text: str, named: list[Unit]) -> bool:
    """`pilates or walking`, `tizanidine vs cyclobenzaprine`."""
    telling = TELLS.search(text) or _NUMBER.search(text)
    noted = says_of_someone(text) or _OF_SIDE.search(text)
    if _VERSUS.search(text) and (named or not noted):
        return True
    return len(named) > 1 and not telling and bool(_COMPARES.search(text))
