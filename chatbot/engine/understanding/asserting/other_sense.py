"""Words of a finding that say something else: a journey, a trade, a crash at walking pace."""

from collections.abc import Callable

from chatbot.engine.expression import expression
from chatbot.engine.understanding.findings.temperature import is_cool
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed

BACK = listed("back spine lumbar lbp sciatica leg legs")
NEAR = 4


def _any(words: str) -> str:
    return rf"\b(?:{'|'.join(words.split())})\b"


def _said(words: str, *, unless: str = "") -> str:
    """What opens an expression of which some words stand anywhere, and none of others."""
    none = rf"(?!.*{_any(unless)})" if unless else ""
    return rf"^{none}(?=.*{_any(words)}).*"


_TRADES = _said("work job trade sew sews sewing knit knits knitting crochet embroidery quilting tailor seamstress tattoo tattoos "
                "tattooist nurse lab vet phlebotomist phlebotomy patients acupuncturist biopsy dentist upholsterer")  # fmt: skip
_MEASURES = _any("pain bp pressure sales levels level score scores count counts rate egfr hgb hb hemoglobin haemoglobin temp "
                 "temperature mood weight wcc crp esr sodium function gfr creatinine platelets sats")  # fmt: skip
_ONCOLOGY = _any("prostate breast cancer ca lymphoma myeloma chemo chemotherapy tumor tumour therapy treatment xrt oncology seeds "
                 "mets metastasis metastases beam lumpectomy mastectomy prostatectomy colectomy nephrectomy hysterectomy resection "
                 "resected tamoxifen leukemia leukaemia melanoma sarcoma")  # fmt: skip
_TREATED = _any(
    "treated received underwent had finished completed s/p post had given got"
)
_HEAD = _any("brain cerebral intracranial berry carotid mca aca acom pcom pca basilar vertebral clipped clipping coiled coiling "
             "ventricular septal coronary communicating")  # fmt: skip
_GOING = _said("ran run runs running walk walks walked walking march marched ruck rucked hike hiked hiking cycle cycled "
               "cycling bike biked drive drives driving drove jog jogs jogged")  # fmt: skip
_BY_HEART = _said("since for on bradycardia arrhythmia takes taking started stopped htn bp hr af afib chf hf cad mi cardiac heart "
                  "hypertension asthma copd rate")  # fmt: skip
_BURST = _any("burst bursts dosepak taper pack")
_LOCAL = _any("inhaled inhaler inhalers nasal topical cream creams ointment drops eye intranasal shot shots injection injections spray")  # fmt: skip
_PADDED = _any(
    "heating heat ice wearing wears wear incontinence sanitary knee electric gel cooling"
)
_MISSING = (
    _any("turkey withdrawal withdrawals withdrawing detox detoxing"),
    r"\b(?:stopped|stopping|quit|off|gave up|given up|last) (?:\S+ ){0,2}(?:drinking|drink|drank|alcohol|booze|etoh)\b(?! (?:coffee|tea|water|milk|coke|in (?:19|20)\d\d|(?:\d+ )?(?:years|yrs)))",
    r"\b(?:stopped|stopping|quit|off|out of|without|missed|missing|weaned off) (?:(?:the|his|her|their|my|all) )?(?:oxy\w*|norco|percs?|percocet|vicodin"
    r"|hydrocodone|morphine|ms contin|methadone|tramadol|tapentadol|codeine|fentanyl|hydromorphone|dilaudid|buprenorphine|suboxone|opioids?|opiates?|heroin"
    r"|benzos?|valium|diazepam|xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|baclofen)\b",
)
"""What one shakes for the lack of."""
_RADIATION = (
    rf"(?:{_TREATED}|{_ONCOLOGY})(?: \S+){{0,3}} <(?:radiation|rads)>",
    rf"<(?:radiation|rads)>(?: \S+){{0,3}} {_ONCOLOGY}",
)
"""`Prostate cancer s/p radiation`, `lumpectomy + rads` is no pain."""
_HURT_NERVE = r"\b(?:nerve|spinal|cord|neuro|neurological|head|brain) <injur"
"""`No spinal injury, no nerve injury`: what was not hurt, where he may have fallen."""
_RISK_ASKED = r"^<[^>]*(?:\brisk>|> risk)(?: \S+){0,2} (?:how|what|which|when|who)\b"
"""`Suicide risk how to ask`, `falls risk what to avoid`: nobody has any yet."""
_HEART_DRUG = rf"{_BY_HEART}<[^>]*\bbb\b"
"""`HTN, no BB`."""
_AS_NEEDED = r"\b(?:prn|needed) (?:(?:for|mild|moderate|to|pain|and|or|/|-) )*<"
"""`Tylenol prn fever`, `oxycodone as needed for severe pain`: when it may be taken."""
_SAYS: dict[str, tuple[str, ...]] = {
    # `she's a nurse`, unless it is what she does: `still wants to nurse`
    "breastfeeding": (r"(?<!to )(?<!to <)nurse>",),
    # `uses needles` of someone who sews, or at work
    # `was injected in the back`, `they injected my back`: by a doctor
    "iv_drug_use": (
        _TRADES + r"<(?:(?:used?|uses|using|a|the|needles?) ?)+>",
        r"\b(?:was|were|got|been|being|be) <injected>|<injected> (?:me|him|(?:my|his|her|the) (?:\w+ )?(?:back|spine|hip|disc|joint))\b",
    ),
    # `a drug used for epilepsy`: what it is for
    "seizure_disorder": (r"\b(?:used|drug|medicine|tablet|designed|meant) for <",),
    # `refuses all drugs`, `wants no drugs`: as a treatment
    "substance_use": (
        rf"{_any('refuses refused declines declined wants want keen prefers avoids avoiding against')}"
        r"(?: \S+){0,3} <(?:no )?drugs?>",
    ),
    # `during her last pregnancy`, `in your pregnancy (your child was born seven years ago)`
    "pregnancy": (
        r"<gravida>",
        r"\b(?:last|previous|prior|earlier|past) <pregnanc(?:y|ies)>",
        r"<pregnancy>(?: [(,])? (?:her|your|the|whose) (?:child|baby|son|daughter) (?:is|was) ",
    ),
    # `2 week history of retention` began in this episode
    "urinary_retention_history": (
        r"\b(?:hours?|hrs?|days?|weeks?|wks?|months?) <(?:hx|history) ",
    ),
    # `C6 radiculopathy`, `arm pain and radiculitis` hurt in no leg
    # `for the back only paracetamol`, `back only hurts sitting`: not where it hurts
    "leg_pain": (
        *_RADIATION,
        r"\bfor (?:\w+ )?<back only>|<back only> (?:hurts?|aches?|bothers?|when|if|takes?|took|taking|tried|uses?|used|has|had|at|in|on|after|with)\b",
        r"^(?!.*\b(?:lumbar|lumbosacral|leg|[ls] ?\d+)\b)(?=.*\b(?:cervical|thoracic|neck|arm|upper limb|[ct] ?\d+)\b).*\bradicul\w*>",
    ),
    "leg_pain_below_knee": _RADIATION,
    # `both back and leg pain` says nothing of the other leg
    "bilateral_leg_symptoms": (r"<both>? (?=(?:\S+ ){0,2}back\b)(?=(?:\S+ ){0,2}and\b)",),
    # `screened for cancer`, `goals met`, unlike `L3 met`; `skin cancer, a bcc` spreads to no bone
    # `when cancer spreads it goes to the bones`, `bone mets are common after it`: of anyone
    "cancer_history": (
        r"\b(?:when|if) (?:a )?<cancer>? (?:spreads|metasta|goes)|<[^>]*cancer> (?:often|usually|commonly|can) (?:spread|metasta|go)",
        r"<[^>]*met\w+> (?:is|are) (?:\w+ )?common|<[^>]*met\w+>? (?:is|are) (?:\w+ )?common (?:\w+ ){1,4}<",
        r"<screen(?:ing|ed)?\b|\bscreen(?:ing|ed)?>",
        _said("goal goals criteria target targets needs milestones expectations") + "<met>",
        _said("skin") + r"\b(?:bccs?|basal|rodent)\b",
        _said("bcc bccs basal rodent") + r"\bskin\b",
    ),
    # `walked 2 mi`, unlike `hx 2 MI`
    "recent_mi": (_GOING + r"\b\d\S* <",),
    "pulsatile_mass": (rf"{_HEAD} (?:[^\s,]+ )?<aneurysms?>|<aneurysms?> {_HEAD}",),
    # `retention of information`, `co2 retention`, where no urine is named
    # `bed wet with sweat`
    "bladder_change": (
        _HEART_DRUG,
        r"<bed wet>(?= .*\bsweat)|\bsweat\w*\b.*<bed wet>",
        r"<retention> of\b(?! (?:urine|the|pee|water)\b)|\b(?:co2|2|sodium|salt|fluid|memory|job|staff) <retention>",
    ),
    "bowel_change": (_HEART_DRUG,),
    # `trips to the bathroom`, `fell in love`, `the pain fell from 8 to 4`
    "minor_trauma": (
        _HURT_NERVE,
        r"<trips?>? to\b|\b(?:to|barely|hardly|can't|couldn't) <roll",
        r"<fell>? (?:in love|out with|for (?:a|it|the)|behind|apart|short|pregnant|ill|asleep|silent|victim|off the wagon|from \d+(?! \w*f))\b",
        _MEASURES + " <fell",
    ),
    # `rear-ended at 5 mph`, `low speed MVC`: no great force; `RTC 4 wks` is a return to the clinic
    # `like someone had hit me in the back`: how it feels
    # `seen in accident and emergency`: the name of the place
    "major_trauma": (
        _HURT_NERVE,
        r"\b(?:feels?|felt|was|is|'s) (?:almost )?like (?:\w+ ){1,4}<",
        r"\b(?:low speed|low-speed|slow-speed|fender|(?<!\S)(?:\d|10) (?:mph|kph|kmh))\b",
        r"<accident> (?:and|&) emergency\b",
        r"<rtc>(?:$| (?:\d|(?:in|prn|if|sooner|or|x|for|when|as|with|to|next)\b|[:-]))",
    ),
    # `off the booze, shaky`: of what is missed; `shivered through the game, it was freezing`
    # `numb below the left hip`: not the seat
    "saddle_numbness": (
        r"<numb below> (?:(?:the|my|his|her|left|right) )*(?:hips?|knees?|waist|ribs?|ankles?)\b",
    ),
    "chills": (
        rf"^(?!.*\bchills\b)(?=.*(?:{'|'.join(_MISSING)})).*<shak",
        _said("freezing outdoors outside football snow weather unheated",
              unless="fever fevers feverish rigors uncontrollably night bed blankets sweats") + "<shiver",
        r"(?<!\S)\d+ <f c>",
    ),
    # `72F c LBP` tells her age and sex
    "fever": (r"(?<!\S)\d+ <f c>", _AS_NEEDED),
    "disabling_pain": (_AS_NEEDED,),
    # `one kidney infection`, `single kidney stone`: no kidney is missing
    "ckd": (r"\bkidneys?> (?:infection|stone|cyst)s?\b",),
    # `wearing pads`, `a heating pad`, `left the pad on`: no artery
    "cardiovascular_disease": (rf"<pads\b|{_PADDED} (?:\S+ )?<pad\b|\b(?:the|a|my|his|her) <pad>",),
    # `a collapsed lung`, `vertebrae have collapsed`, `like a shock down my leg`: nobody is
    "shock": (
        r"<collapsed?> (?:\w+ ){0,3}(?:lungs?|vertebra\w*|dis[ck]s?|bones?|spine)\b|\b(?:lungs?|vertebra\w*|dis[ck]s?|bones?|spine|[tl] ?\d+)(?: \w+){0,2} <collapsed",
        r"\blike (?:an? )?(?:\w+ )?<shock>|<shock> (?:through|down|up|across|in|into) (?:my|his|her|the|both)\b",
        r"\b(?:because of|due to|caused|gave (?:me|him|her)) <low bp>",
    ),
    # `stiff in the morning for 10 min`: under half an hour
    "morning_stiffness": (r">(?: \S+){0,3} [12]?\d (?:min|mins|minutes?)\b",),
    "suicidal_thoughts": (_RISK_ASKED,),
    # `his GFR is falling`, `falls asleep`; `must not drink` says nothing of what is drunk
    "falls": (_RISK_ASKED, r"<fall>", rf"{_MEASURES}(?: \S+){{0,3}} <fall", r"<fall(?:s|ing)?> asleep"),
    "alcohol_use": (
        r"\b(?:(?:must|should|ought|may)(?: not| never|n't)|(?:told|advised|warned|asked) (?:(?:him|her|them|pt|patient) )?not to)"
        r"(?: \S+)? <",
    ),
    # `prednisone 40 x 3 days for COPD`, `a steroid burst`: no long-term use
    # `an inhaled steroid`, `a steroid cream`: none that is swallowed
    # `gabapentin didn't work, neither did steroids`: it did not help; it was taken
    "steroid_use": (
        r"<[^>]*>?(?: \S+){0,2} (?:\d|1\d|2[0-7]) (?:days?|d)\b",
        rf"{_LOCAL} <|<[^>]*{_LOCAL}|> {_LOCAL}",
        rf"{_BURST} <|<[^>]*{_BURST}|>(?: \S+){{0,2}} {_BURST}",
        r"\b(?:neither|nor) (?:did|does|do|has|have|will|would) <",
    ),
}  # fmt: skip
"""What else the words of a finding may say, in a sentence where they stand in `<` and `>`."""
_PATTERNS = {finding: expression("|".join(says)) for finding, says in _SAYS.items()}


def has_other_sense(passage: Passage, match: Match, finding: str) -> bool:
    """Whether the sentence makes something else of a finding's words."""
    if any(is_other(passage, match) for is_other in _OTHERS.get(finding, ())):
        return True
    if finding not in _PATTERNS:
        return False
    sentence = passage.sentence_of(match.first)
    before = passage.words(sentence.first, match.first)
    after = passage.words(match.last + 1, sentence.end)
    marked = f"<{' '.join(passage.phrase(match))}>"
    return bool(_PATTERNS[finding].search(" ".join([*before, marked, *after])))


_OPENING = listed("down into to below past beyond top outside sole")
_PAINFUL = listed("pain pains painful ache aching radiates radiating radiation shooting "
                  "shoots radiate burning goes hurts sciatica")  # fmt: skip


def _is_only_a_way(passage: Passage, match: Match) -> bool:
    """`numbness down his leg` is no pain."""
    if passage.word(match.first) not in _OPENING:
        return False
    before = set(passage.words(match.first - NEAR, match.first))
    return bool(before & passage.listed("felt in a limb")) and not before & _PAINFUL


_FURTHER = 10
_CARED_FOR = listed("pt patient resident client")
_INDEFINITE = listed("a an heavy obese another her his large elderly")
_CARES = listed("turning lifting moving transferring boosting rolling helping catching turned lifted moved "
                "transferred boosted rolled helped caught")  # fmt: skip
_CATCHES = listed("caught catching stopped stopping saved saving prevented preventing broke breaking")  # fmt: skip


def is_of_one_cared_for(passage: Passage, match: Match) -> bool:
    """`Strain after turning a pt with sepsis`: the illness is of whom was turned."""
    first = passage.sentence_of(match.first).first
    before = passage.words(max(match.first - _FURTHER, first), match.first)
    at = next((n for n, w in enumerate(before) if w in _CARED_FOR), 0)
    told = before[at + 1 : at + 2] == ["with"] and before[at - 1] in _INDEFINITE
    return told and "," not in before[at:] and not _CARES.isdisjoint(before[:at])


def is_of_one_caught(passage: Passage, match: Match) -> bool:
    """`Caught pt falling`, `catching a falling resident`: who fell is another."""
    before = passage.words(match.first - NEAR, match.first)
    beside = {*before[-2:], *passage.words(match.last + 1, match.last + 2)}
    return not (_CATCHES.isdisjoint(before) or _CARED_FOR.isdisjoint(beside))


_TAKES = listed("takes taking on")


def _is_treated(passage: Passage, match: Match) -> bool:
    """`Duloxetine for stress incontinence`: what a medicine is for is nothing new, and is asked about."""
    at = passage.back_over(match.first - 1, passage.listed("kind of incontinence"))
    numbers = {word for word in passage.words(0, at) if word[:1].isdigit()}
    drug = passage.back_over(at - 1, passage.listed("dosed") | numbers)
    taken = drug in passage.named_as_treatments or passage.word(drug - 1) in _TAKES
    lately = not passage.listed("lately").isdisjoint(passage.said_with(match.first))
    return passage.word(at) == "for" and taken and not lately


def _is_answered(passage: Passage, match: Match) -> bool:
    """`Saddle no both legs no, bowel just slow`: the place alone, before a no, tells nothing."""
    bare = passage.words(match.first, match.last + 2) == ["saddle", "no"]
    return bare and not passage.assess(*match.span).negated


_OTHERS: dict[str, tuple[Callable[[Passage, Match], bool], ...]] = {
    "leg_pain": (_is_only_a_way,), "leg_pain_below_knee": (_is_only_a_way,),
    "bladder_change": (_is_treated,), "saddle_numbness": (_is_answered,),
    "minor_trauma": (is_of_one_caught,), "falls": (is_of_one_caught,),
    "fever": (is_cool,),
}  # fmt: skip
