"""Questions put in a few words, without a verb: `aleve ok w lisinopril`, `mri now or wait`.

A note names a medicine as taken, with a dose or with what came of it; whoever sets it
beside a condition, another medicine or a question word asks.
"""

from collections.abc import Sequence
from typing import Final

from chatbot.engine.answering.reading.question import Question
from chatbot.engine.answering.words.word import ConceptKind, Unit, stems_in, stems_of
from chatbot.engine.expression import expression

TELLS: Final = expression(
    r"\b(?:tried|trying|failed|fails|taking|takes|took|on(?! top)|stopped|stops|started|since|ago|came|quit|ran|switched|restarted|resumed|weaned|tapered|discontinued|d[/ ]?c'? ?(?:e?d)?|held|in (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|denies|reports|had|has|have|was|were|been|without|no|not|none|never|(?<!natural )history|hx|fell|fallen"
    r"|after|is|isnt|helped|uses|used|using|allergic|allergy|intolerant|x(?! rays?\b)|normal|negative"
    r"|positive|unremarkable|showed|shows|done|ordered|pending|prn"
    r"|(?:some|little|minimal|partial|good|great) (?:relief|benefit|effect|improvement))\b"
)
KNOWING: Final = expression(
    r"\b(?:know\w*|sure|unsure|unclear|unknown|remember\w*|recall\w*|forg[eo]t\w*|ask\w*|wonder\w*|sa(?:y|ys|id)|tells?|told"
    r"|see|saw|depend\w*|matter|regardless|idea|certain|explain\w*|discuss\w*|learn\w*|taught|no|any|some)\b",
)
_NUMBER: Final = expression(r"\d")
_NAMING_NUMBER: Final = expression(
    r"\b(?:stage|grade|type|ckd) \d\w?\b|\b(?:the )?over \d\ds?\b|\b(?:in|for) an? (?:\w+ )?\d+ (?:year|yr|y)s? ?(?:old|o)\b"
    r"|\b(?:e?gfr|crcl|creatinine clearance) (?:of )?\d+"
)
"""Numbers that say which condition or whom, not what was measured."""
_WHILE_ON: Final = expression(r"\b(?:while|when|if) on\b|\bon dialysis\b")
"""What is taken or done besides: no telling word."""
_STRENGTHS: Final = expression(
    r" \d+ ?(?:mg )?(?:or|vs|versus|(?:any )?better than) \d+\b"
)
_AND_KIDNEY: Final = expression(r" (?:and|at) (?:an? )?(?:e?gfr|crcl)\b")
_OVER: Final = expression(
    r" over (?:(?:the|his|her|a|an) )?(?:scar|wound|incision|hardware|metal\w*|implant|rods|pacemaker|patch)\b"
    r"| at (?:his|her|their|that|this) age\b"
)
"""Where a measure would be used; `naproxen over the counter` is taken."""
_JOINS: Final = frozenset({"for", "in", "with", "plus", "while", "during", "on top of"})
_LEADING_IN: Final = stems_in("short long low high small brief course trial burst dose "
                              "few days another second repeat adding starting giving "
                              "oral topical iv im")  # fmt: skip
"""Words before a medicine that say how it would be given."""
_ASKS_INSIDE: Final = expression(
    r" (?:how (?:long|often|much|many|soon|fast|quickly|urgent|serious|dangerous|accurate|common|good|likely|risky|safe|well|big|strong|to|do|does|is)\b|(?:when|why)$"
    r"|what (?:tests?|bloods|scans?|dose|drugs?|can|can'?t|cant|should|must|else)\b|why (?:not (?:for|in|use|give|an?|the|to)|is|does|would)\b|when (?:to|do|should|would|suspect|needed|indicated)\b"
    r"|who (?:gets|needs|should|is|qualifies|to|for)\b|(?:does|do|will|would|can|could|should) (?:it|they|that|this|these|those) (?:really |even |actually )?(?:help|work|matter|hurt|harm|affect|cause|interact|prevent|count|make|have|need|stop|raise|last|go|do)\b"
    r"|which (?:type|kind|one|drug|is|first|painkiller|nsaid|comes)\b|what do (?:guidelines|nice|acp)\b|(?:course|treatment) length\b|number of\b|at what\b|(?:pooled )?effects? on\b|(?<!at )risk of\b"
    r"|any (?:benefit|better|use|good|reason|point|place|role|value|evidence|gain|advantage|harm|sense|danger)\b"
    r"|(?:allowed|too (?:much|high|strong))$|(?<!doing )(?<!feels )(?<!feeling )(?:ok|okay|safe) (?:daily|regularly|nightly|chronically|long ?term|short ?term|every (?:day|night))\b|(?:ok|okay|safe|contraindicated) (?:with|w|in|if|for|at|while|during|after|before|when"
    r"|on|to|until|till|meanwhile|tonight|because|cuz|given|as (?:it|its|he|she|they|this|the)"
    r"|since (?:it|its|he|hes|she|shes|they|this|the|there))\b)"
)
_SUPERLATIVE: Final = expression(
    r"\b(?:best|safest|strongest|preferred|recommended|max|maximum) (?:\w+ )?(\w+)$"
    r"|^(?:drive|fly(?:ing)?|lift(?:ing)?|forklifts?|operat(?:e|ing)|alcohol|beer|wine) (?:(?!not\b)\w+ ){0,2}on (?:\w+ )?(\w+)$"
)
"""`Strongest nsaid`, `drive truck on flexeril`; `alcohol on weekends` tells."""
_ABOUT: Final = (
    r"(?:(?:the|an?|any|all|main|latest|newest|recent|current|common(?:est)?|usual|typical|early|late|long|short|term|clinical|official"
    r"|national|published|best|most|major|serious|adverse|negative|unwanted|toxic|known|absolute|relative|general|initial|appropriate|recommended|expected|average"
    r"|safety|clinical|diagnostic|physiologic(?:al)?|pretest|base|rapid|systematic|economic|obstetric|fetal|cost|cardiac|renal|gi|head|bp|ecg|ekg|blood|liver|kidney|lab|side|geriatric|elderly|older"
    r"|nice|acp|va|dod|vadod|bmj|nass|kce|afp|acep|cdc|who|aps|veterans|us|uk|american|belgian|european|world health organization|guidelines?|cochrane) )*"
)
"""Words before such a noun that tell nothing of anyone."""
_PURE: Final = (
    r"(?:tolerability|teratogenicity|safety profile|efficacy|effectiveness|cost effectiveness|prices?|pricing|literature|(?:meta )?analys[ie]s|rcts?"
    r"|cochrane|a?etiology|pathophysiology|pathogenesis|pharmacology|physiology|biolog(?:y|ic)|rationale|prevalence|incidence|epidemiology|predictors?|likelihood|base rate"
    r"|natural course|manifestations|specificity|validity|coefficients?|equation|predictive value|likelihood ratios?|false (?:positives?|negatives?)|error rate|risk profile|systematic review)"
)
"""Nouns of what is thought of a thing, wherever they stand."""
_THOUGHT: Final = (
    rf"(?:{_PURE}|latency|hazards?|dangers?|drawbacks?|downsides?|safety|costs?|budget impact|gold standard|quality of evidence|strength of evidence|exit plan|causes?|options|economics|guidance|guidelines?|recommendations?|consensus"
    r"|position|stance|theory|mechanisms?|origins?|mode of action|demographics|determinants|probability|proportion|odds|deadline|time ?frame|timing|outlook"
    r"|prognosis|trajectory|natural history|hallmarks|accuracy|reliability|formula|interpretation|contraindications?|exclusions|indications?)"
)
"""Those before what they are of, as no note has them of a patient."""
_NOTED: Final = (
    r"(?:(?:trials?|stud(?:y|ies)|reviews?|data|research|papers?|advice|recs?|views?|opinion) (?:on|about|regarding)"
    r"|(?:(?:randomi[sz]ed|controlled|clinical) (?:trials?|stud(?:y|ies))|reviews?) of(?! systems)|reasons? (?:to|not to|against)|sensitivity of"
    r"|(?:features|clues|picture|definition|investigations?|tests? of choice|imaging of choice|first[- ]line|next steps?|approach|window|comparison) (?:of|to|for|in|with|between))"
)
"""Those that a note may have too, each with the word behind it that makes it one of thought."""
_OF_SOMEONE: Final = (
    r"(?!.*\b(?:he|she|they|his|her|hers|their|my|him|pt|patient|discussed|reviewed|explained|given|noted|none|nil|deni\w+|today|yesterday|ago|since|failed|helped|tried|took|takes|taking"
    r"|is|are|was|were|had|has|have|show\w*|found|reveal\w*|confirm\w*|worn?|wore|lasts?|lasted|felt|feels?|gone|now|started|pending|done|ordered|reports?|(?:19|20)\d\d|\d+ (?:days?|wks?|weeks?|months?|yrs?|years?))\b)"
)
_NOUNS: Final = expression(
    rf"^{_OF_SOMEONE}{_ABOUT}(?:{_THOUGHT} (?:of|for|on|in|with|to|behind|about|against|from|after|per|when|among)|{_NOTED}) "
    r"|^(?:(?:\w+ )?(?:count|levels?|thresholds?) (?:for|before) |(?:\w+ ){0,3}(?:cut ?offs?|thresholds?) (?:for|before|of|in) |complications of (?!(?:his|her|my|their|the|prior|previous|past|old|recent) )(?:\w+ ?){1,4}$|(?:e?gfr|crcl|bp|inr|a1c) (?:cut ?offs?|thresholds?|limits?|targets?) |(?:deprescribing|prescribing|combining|doubling|tapering|weaning|alternating|driving (?:on|while on)) "
    r"|(?:pain relief|pain ?killers?|analges\w+|(?:back pain |pain )?(?:meds?|medicines?|medication|drugs?|tablets|pills)) (?:choice )?in"
    r" (?:the )?(?:elderly|old\w*|frail\w*|pregnan\w+|ckd|kidney|renal|cirrhosis|liver|heart|asthma|diabet\w+|over \d) ?"
    r"|.*(?:positive|negative|normal|absent) (?:meaning|significance|accuracy)$|(?:treat|treating|manage|managing|diagnose|diagnosing|cure) "
    r"|(?:diets?|cures?|remed(?:y|ies)|management|differential"
    r"|time ?frames?|definition|generic|brand(?: name)?"
    r"|half ?life|strengths?|forms?|tablet sizes?|class) (?:for|of|in) )"
)
_OF_TREATMENT: Final = expression(
    rf"^{_OF_SOMEONE}{_ABOUT}(?:effects? of|events (?:with|on|from)|time to (?:effect|onset|benefit|relief|response|improvement|peak) (?:of|with|on)|(?:onset|speed|duration|length|frequency|monitoring|surveillance|checks|labs|bloods|rebound"
    r"|taper schedule|time limit|toxicity|use) (?:of|for|in|with|on|from|after)) "
)
"""What is thought of a treatment, and a note may have of a sign: `effects of a stroke`."""
_ENDS_ABSTRACT: Final = expression(
    rf"(?:^| )(?:{_PURE}|cost|price|brand name|half ?life|accuracy|meaning|significance|indications?|workup(?: steps)?|(?:inhaler|taper|rehab\w*|recovery|surgery|replacement|treatment) (?:steps|timeline)|(?<!no )(?<!not )(?<!nt )(?:matter|relevant)|cessation|cessation drugs|titration|scoring|mcid|(?:\w+ )?percent rule|(?<!the )timing|definition|causes|(?<!rheumatoid )factor|cut ?offs?|cold turkey|stop(?:ping)?(?: [\w-]+){{0,2}} (?:suddenly|abruptly|overnight|at once)|pooled effect|(?<!the )ceiling"
    r"|criteria|odds|numbers|number of sessions|(?:course|treatment) length|(?:evidence|quality) (?:grade|certainty|quality|level)|certainty|risks|pitfalls|recommendations|guidance|risk factors|(?:drug|nsaid) choice"
    r"|first[- ]line(?: \w+)?|(?:effect|sample) size|size of effect|conversion(?: factor)?"
    r"|(?:success|recurrence|re-?operation|complication|failure|relapse|response) rates?"
    r"|(?:cancer|infection|tumou?r|metast\w+|aneurysm|fracture|stenosis|sciatica|radiculopathy|discitis|disc|abscess|pain|strain|spondylo\w+|claudication|syndrome|osteomyelitis"
    r"|tb(?: spine)?) (?:treatment|management|imaging|signs|symptoms|red flags|tests|bloods)|sensitivity and specificity"
    r"|(?:max|maximum|longest|usual|shortest) (?:days|weeks|duration|length|course|time|tablets)"
    r"|prevention|prognosis|outlook|natural (?:history|course)|schedule|recovery time|outcomes?|results)(?: please)?$"
)
"""Nouns of what is thought about, not of what a patient has."""
_AS_CAUSE: Final = expression(r" as (?:(?:a|the|possible|likely) )*causes? of ")
_GROUNDS: Final[frozenset[ConceptKind]] = frozenset(
    {"finding", "drug", "class", "topic"}
)


def is_abstract(text: str) -> bool:
    """`Saddle numbness accuracy`, `bladder scan cut off for X`: what no patient has."""
    ends = _ENDS_ABSTRACT.search(text) and not TELLS.search(text)
    return bool(_NOUNS.search(text) or ends)


def is_telegraphic(question: Question, named: Sequence[Unit]) -> bool:
    """Whether a short message asks though no verb does; `named` are its treatments."""
    text = question.said
    cause = _AS_CAUSE.search(text)
    if (
        is_abstract(text)
        or _asks_inside(question, text)
        or (cause and not TELLS.search(text[: cause.start()]))
    ):
        return True
    if not named:
        return False
    return (
        asks_of_dose(text)
        or bool(_OF_TREATMENT.search(text))
        or _ends_with_best(text, named)
        or _supposes(question, text, named)
        or _joins(question, text, named)
    )


def asks_of_dose(text: str) -> bool:
    """`methocarbamol 750 how often`, `duloxetine 30 or 60`: a dose is told to ask of it."""
    found = _ASKS_INSIDE.search(text) or _STRENGTHS.search(text)
    before = text[: found.start()] if found else ""
    telling = TELLS.search(before.replace(" prn", "")) or KNOWING.search(before)
    return bool(found) and not telling


def _asks_inside(question: Question, text: str) -> bool:
    """`flexeril how long`, `aleve ok with lisinopril`, `stenosis how to diagnose`."""
    found = _ASKS_INSIDE.search(text)
    before = text[: found.start()] if found else ""
    named = any(u.concepts and _stands_in(u, before) for u in question.units)
    return named and asks_of_dose(text)


def _ends_with_best(text: str, named: Sequence[Unit]) -> bool:
    found = _SUPERLATIVE.search(text)
    return found is not None and any(
        _stands_in(unit, found[1] or found[2]) for unit in named
    )


def _supposes(question: Question, text: str, named: Sequence[Unit]) -> bool:
    """`nsaid if prior gi bleed`, though not `ibuprofen if needed`."""
    if " if " not in text:
        return False
    units = list(question.units)
    at = next((n for n, unit in enumerate(units) if unit.text == "if"), 0)
    grounds = (c for u in units[at:] for c in u.concepts if c.kind in _GROUNDS)
    return _opens_with(named, units[:at]) and any(
        concept.id != "back_complaint" for concept in grounds
    )


def _joins(question: Question, text: str, named: Sequence[Unit]) -> bool:
    """`gabapentin for sciatica`, `short course of hydrocodone for severe pain`."""
    if TELLS.search(_WHILE_ON.sub("while", text)):
        return False
    if _NUMBER.search(_NAMING_NUMBER.sub("", text)):
        return False
    units = list(question.units)
    after = {unit.text for unit in units[units.index(named[0]) + 1 :]}
    joined = after & _JOINS or _WHILE_ON.search(text) or _AND_KIDNEY.search(text)
    joined = joined or _OVER.search(text)
    told = "finding" in named[0].kinds  # `renal failure on dialysis` is of the patient
    return not told and _opens_with(named, units) and bool(joined)


def _opens_with(named: Sequence[Unit], units: Sequence[Unit]) -> bool:
    """Whether nothing but how it is given stands before the first treatment."""
    if named[0] not in units:
        return False
    before = (u for u in units[: units.index(named[0])] if u.role != "empty")
    return all({*unit.stems} <= _LEADING_IN for unit in before)


def _stands_in(unit: Unit, text: str) -> bool:
    return unit.stems[-1] in stems_of(text)
