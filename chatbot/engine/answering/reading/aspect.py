"""What a question wants to know: a dose, a danger, a reason, how long, and so on."""

from functools import lru_cache
from typing import Final, Literal

from chatbot.engine.expression import expression

Aspect = Literal[
    "dose", "maximum", "duration", "safe", "interaction", "harm", "boxed", "monitoring",
    "stopping", "renal", "hepatic", "elderly", "pregnancy", "breastfeeding", "meaning",
    "compare", "why", "works", "when", "stronger", "missed", "sources", "reason",
    "members", "combine", "first", "alternative", "barred", "onset",
]  # fmt: skip

_PATTERNS: Final[tuple[tuple[Aspect, str], ...]] = (
    ("maximum", r"max(imum)?|most .* (a|per|in a|in one) day|daily (limit|maximum)"
     r"|highest dose|upper limit|ceiling|how high|too much"),
    ("dose", r"dos(e|es|ed|age|ages|ing)|how much(?! (?:better|more|less|worse|relief|benefit|improvement|difference|good|help)\b"
     r"| (?:do|does|did) (?:\w+ ){1,3}(?:help|work|improve|reduce|matter|cost|differ)\b)|how many (mgs?|pills?|tablets?|times"
     r"|milligrams?|caps\w*)|how often(?! (?:is|are) (?:people|patients|it|they|that|someone)"
     r"| (?:do|does|did|has|have|will) (?!(?:i|we|you|he|she|one)\b)"
     r"| (?:(?:to|do|does|should|can|i|we|he|she|they|need) )*(?:re(?!peat|ally)|check|test|examin|see|come|visit|assess|follow|scan|imag|monitor)\w*)|titrat\w+"
     r"|(?:ramp|ramping|build|building) (?:\w+ )?up"
     r"|(?:usual|recommended|right|typical) amount|how frequently (?:do|should|can) (?:i|we|he|she)|what (?:schedule|regimen)|regimen"
     r"|how (do|should|would) (i|we|you|he|she|they) take|starting dose|frequency|\w+(?<!muscle)(?<!leg)(?<!the) strength(?! (?:come|back|return|recover|improv|test|train)\w*)|sig"
     r"|(?:at )?(?:bedtime|bed time|nite ?time|night ?time|nights?) only|only at (?:bedtime|night)"
     r"|once or twice|twice or three times|\d+(?: h\w*)? on (?:and )?\d+(?: h\w*)? off"
     r"|how many( \w+)? patch(es)?|(two|three|four|[2-4]) times (a|per) day"
     r"|\d+ or \d+(?= mg| ?$)|how (do|should|would) \w+ dose"),
    ("missed", r"(miss|missed|forget|forgot|forgotten|skip|skipped) (a|an|the|my|one)?"
     r" ?(dose|pill|tablet)s?"),
    ("duration", r"how long|how many (days|weeks|months)|duration|course|days supply"
     r"|for how|how soon can .* stop|length of|indefinitely|time limit|call time on"),
    ("interaction", r"interact\w*|(?:cant|cannot|not) (?:\w+ ){0,2}go with|drug interactions?|mix(ed|ing)?|combin\w+"
     r"|taken? together|together|at the same time|with (my|his|her|their) med\w*"
     r"|alternate|alternating|alongside|on top of|coadminister\w*|wash ?out|hours apart"),
    ("combine", r"combin\w+|together|at the same time|alternate|alternating|add(ing|ed)?"
     r"|on top of|both|mix(ing)?|plus"),
    ("harm", r"side effects?|adverse( effects?| events?)?|risks?|harms?|danger\w*"
     r"|complications?|toxicit\w+|downsides?|drawbacks?|precautions?|tolerab\w+"
     r"|risk(?:y|ier)|adrs?|problems with|bad for|warn (?:him|her|them|people|patients?|my patients?|the patient) (?:about|of)"),
    ("boxed", r"box(ed)? warnings?|black box|fda warnings?|warnings?"
     r"|(?:for|on|to|with) (?:the|his|her|a|my) (?:bad |weak )?heart"),
    ("monitoring", r"monitor\w*|bloods (?:on|with|for|while)|surveillance|(?:safety|bp|blood pressure|routine) checks?|baseline tests?|parameters|keep an eye|(?:needs?|need|anything|what) (?:\w+ )?checking|labs|lfts?|ecg|ekg|blood tests?|check (for|on)|follow up"
     r"|what (do|should) .* (watch|check)|watch (out )?for"
     r"|(?:recogni[sz]|notic|spot|detect)\w* (?:\w+ ){0,6}(?:harm|toxic)\w*"),
    ("stopping", r"stop(?:s|ping|ped)?(?! (?:\w+ ){0,3}?(?:pain(?! (?:pill|med|drug|killer))|hurting|aching)\b)|taper\w*|wean\w*|withdraw\w*|come off|coming off"
     r"|discontinu\w+|cold turkey|quit|(?:get|tak)(?:ting|e|ing)? (?:him|her|them|me|people|someone|patients?) off"
     r"|(?:bring|bringing|brought|cut|cutting|go|going|come) (?:\w+ ){0,2}(?:down|back) (?:on )?"
     r"(?:\w+ ){0,4}?doses?"
     r"|bring it down"),
    ("renal", r"renal\w*|kidneys?|ckd|egfr|gfr|crcl|dialysis|creatinine|nephro\w*"),
    ("hepatic", r"hepatic|liver|cirrho\w+"),
    ("elderly", r"elderly|older (adults?|people|person|patients?)|geriatric\w*|beers (?:criteria|list|\d{4})"
     r"|frail\w*|over (65|70|75|80)|seniors?|old (man|woman|lady|people)"),
    ("pregnancy", r"pregnan\w*|trimester|gestation|f(?:o)?et(?:us|al)|unborn|mum to be|mother to be|teratogen\w*|obstetric\w*"
     r"|(?:harm|hurt|affect|damage)\w* (?:the|a|her) baby|(?:while|when|if|is|shes) (?:expecting|carrying$)"),
    ("breastfeeding", r"breast ?fe+d\w*|lactat\w*|nursing|breast ?milk|(?:in|into|through) (?:the |her )?milk"),
    ("compare", r"compare[ds]?|comparison|versus|vs|same as|the same(?! (?:day|time|night|evening|visit)\b)|better than"
     r"|as good as|difference|differences|differ|or should|equivalent|superior"
     r"|(?:choose|prefer|pick|favou?r|use) (?:\w+ ){1,3}over|(?:decide|choose|choice|decision) between|instead of|rather than|side by side|which is (better|safer)|safer than"),
    ("why", r"why|how come|what for|the reason|rationale|whats the point"),
    ("meaning", r"(what (is|are|does|s)|whats)(?! the (best|max|maximum|safest|strongest|right"
     r"|dose|usual|evidence|risk|role|point|chance|difference|next|first|recommended))"
     r"|define|definition|meaning of|what exactly"
     r"|kind of|tell me about"),
    ("works", r"work|works|working|help|helps|helpful|effective|effect|efficacy|benefit"
     r"|benefits|any good|relieve|ease|eases|edge off|do anything|evidence|worth|useful|improve|reduce|beats?"),
    ("safe", r"safe|safely|safety|safer(?! than)|ok|okay|(can|could|may|should) (i|we|he|she|they|you"
     r"|this patient|the patient|my patient|patients?) (still |also |just |ever )?"
     r"(be )?(giv\w+|tak\w+|us\w+|prescrib\w+|start|have|add|get|on|put)"
     r"|contraindicat\w*|allowed|avoid|permitted|appropriate|all right|alright"
     r"|when not to|who (should|shouldnt|mustnt|cannot|cant|must) (not|avoid)?"
     r"|shouldnt .* (give|take|use|add|try|prescribe|start)"),
    ("barred", r"(?:must|should|can) never|never (?:be )?(?:given?|take|taken|used?|prescribed?)|contraindicat\w*|when not to|when (should|must) .* not"
     r"|who (should|must) (not|avoid)|who (cannot|cant|shouldnt|mustnt)"),
    ("when", r"when (do|does|should|to|is|would|can|will)|at what point|how soon"
     r"|how early|indicat\w+|need|needs|necessary"),
    ("stronger", r"strong(er)?|(?:step|stepping|go|going|went) up|escalat\w+|more powerful|higher dos\w+|increase"
     r"|potent"),
    ("first", r"first ?line|first choice|start with|which (drug|med\w*|nsaid|one)|best"),
    ("alternative", r"instead|alternatives?|another|replace|other (than|options?)"
     r"|something else|what else|switch\w*|substitut\w+|rotate|swap\w*|from (?:the |his |her )?[a-z]+ (?:on|over )?to [a-z]+"
     r"|(?:on)?to (?:the )?[a-z]+ (?:from|off) [a-z]+|stop\w* [a-z]+ and (?:start|begin|try|use)\w*|change\w* (?:over )?(?:from |[a-z]+ )to"),
    ("sources", r"sources?|references?|citations?|cited?|which (study|trial|paper"
     r"|guideline)s?|where does (that|this|it) come from|who says|evidence for (that"
     r"|this|it)|based on what|says who|doi|pmid"),
    ("members", r"which (drugs?|ones?|nsaids?|opioids?)|what kind of|examples?|list of"
     r"|name some"),
)  # fmt: skip

SPECIFIC: Final[frozenset[Aspect]] = frozenset(
    {
        "dose", "maximum", "duration", "harm", "boxed", "monitoring", "stopping",
        "renal", "hepatic", "elderly", "pregnancy", "breastfeeding", "interaction",
        "missed", "barred",
    }
)  # fmt: skip
"""What an answer about the same thing but not about this would miss."""

OF_PEOPLE: Final[frozenset[Aspect]] = frozenset(
    {"pregnancy", "breastfeeding", "renal", "hepatic", "elderly"}
)
"""Aspects that ask for certain people: nothing said of others answers them."""

_STOPS_BY_ITSELF: Final = expression(
    r"\b(?:can|could|do|does|did|will|would|might|may) (?:the )?(?!i\b|we\b|you\b|he\b|she\b|they\b"
    r"|it\b|my\b|patients?\b|people\b|someone\b|one\b|this\b|that\b|doctors?\b|stop)\w+(?: \w+)? "
    r"stop(?: |$)"
)
"""`does hydrocodone stop you up`: what a medicine stops, not that it is stopped."""
_SOME_COURSE: Final = expression(
    r"\b(?:(?:\d+|two|three|five|seven|ten) ?(?:days?|weeks?)|short|brief|quick) (?:\w+ )?course\b"
)
"""`a 3 day course of valium`: how long is told, and not asked."""
_MOST_DAYS: Final = expression(
    r"\bhow many (?:days|weeks|months) (?:\w+ ){0,3}max(?:imum)?\b"
    r"|\bmax(?:imum)? (?:number of )?(?:days|weeks|months|duration|length|time)\b"
)
"""`how many days max`: the most that is asked is of time, not of a dose."""
_STARTS_TO_WORK: Final = expression(
    r"\b(?:how long|how many (?:days|weeks|months)|how (?:fast|quick|quickly|soon|rapidly)|when"
    r"|time) (?:\w+ ){1,8}?(?:works?|working|kick(?:s|ed|ing)? in|helps?|helping"
    r"|(?:take|takes|taking|to) effect|starts? to (?:work|help)|relief|relieves?|onset)\b"
    r"|\bonset (?:of )?(?:action|effect|time|with|for)\b|\b(?:fast acting|quick(?:ly)? to work|works? (?:right away|at once|immediately))\b"
    r"|\bspeed of (?:onset|response)\b|\btime to (?:benefit|response|improvement|peak)\b",
    cues="work|kick|help|effect|relie|onset|fast acting|speed|time to",
)
"""`how long before naproxen works`: till it does something, not how long it is taken."""
_WORN: Final = expression(
    r"\b(?:patch(?:es)?|plasters?)\b.*\b(?:wear|wears|worn|stays?|leave|left|keep|on$)"
    r"|\b(?:wear|wears|worn|stays?|leave|left|keep)\b.*\b(?:patch(?:es)?|plasters?)\b",
    cues="patch|plaster",
)
"""`how long does the patch stay on`: how it is used, not for how many days."""
_HOW_LONG: Final = expression(r"\bhow (?:long|many (?:hours|hrs))\b")
_IN_THE_BODY: Final = expression(
    r"\b(?:in|out of|from|leaves?) (?:the|your|his|her|my|their|one) (?:body|system|blood|urine)\b"
)
"""`how long is it in your system`: neither for how long it is taken nor how often."""
_FILLERS: Final = frozenset({"actually", "really", "even", "just", "still"})
"""Words between what asks and what it asks for that change neither."""
_COMPILED: Final = tuple(
    (name, expression(rf"\b(?:{pattern})\b")) for name, pattern in _PATTERNS
)


@lru_cache(maxsize=8192)
def aspects_of(words: tuple[str, ...]) -> tuple[Aspect, ...]:
    """Everything a question's words ask for, in a fixed order."""
    text = " ".join(word for word in words if word not in _FILLERS)
    text = _SOME_COURSE.sub(" ", _STOPS_BY_ITSELF.sub(" ", text))
    text = _MOST_DAYS.sub("how long", text)
    if _WORN.search(text):
        text = _HOW_LONG.sub("dose", text)
    if _IN_THE_BODY.search(text):
        text = _HOW_LONG.sub(" ", text)
    found = (name for name, pattern in _COMPILED if pattern.search(text))
    if _STARTS_TO_WORK.search(text):
        return (*(name for name in found if name != "duration"), "onset")
    return tuple(found)
