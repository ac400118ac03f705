"""Words of a finding that say something else: a journey, a trade, a crash at walking pace."""

from collections.abc import Callable
from itertools import pairwise

from chatbot.engine.expression import expression
from chatbot.engine.understanding.findings.temperature import is_cool
from chatbot.engine.understanding.passage import Passage
from chatbot.engine.understanding.text.lexicon import Match
from chatbot.engine.understanding.text.token import listed

_USED_NEEDLES = listed("use uses used using a the needle needles")
_TRADES = listed("work job trade sew sews sewing knit knits knitting crochet embroidery quilting "
                 "tailor seamstress tattoo tattoos tattooist nurse lab vet phlebotomist "
                 "phlebotomy patients acupuncturist biopsy dentist upholsterer")  # fmt: skip
_FELL_INTO = {"in love", "out with", "for a", "for it", "for the"}
_FELL_SO = listed("behind apart short pregnant ill asleep silent victim")
_MEASURES = listed("pain bp pressure sales levels level score scores count counts rate egfr hgb hb "
                   "hemoglobin haemoglobin temp temperature mood weight wcc crp esr sodium")  # fmt: skip
_OPENING = listed("down into to below past beyond top outside sole")
_NUMB = listed("numb numbness tingling weakness paresthesia paresthesias needles swelling "
               "swollen weak edema oedema")  # fmt: skip
_PAINFUL = listed("pain pains painful ache aching radiates radiating radiation shooting "
                  "shoots radiate burning goes hurts sciatica")  # fmt: skip
BACK = listed("back spine lumbar lbp sciatica leg legs")
_ONCOLOGY = listed("prostate breast cancer ca lymphoma myeloma chemo chemotherapy tumor tumour "
                   "therapy treatment xrt oncology seeds mets metastasis metastases beam "
                   "lumpectomy mastectomy prostatectomy colectomy nephrectomy hysterectomy "
                   "resection resected tamoxifen leukemia leukaemia melanoma sarcoma")  # fmt: skip
_MET = listed("goal goals criteria target targets needs milestones expectations")
_TREATED = listed(
    "treated received underwent had finished completed s/p post had given got"
)
NEAR = 4
_AUXILIARIES = listed("did does do has have will would")
_DAYS, _LONG_COURSE = listed("day days d"), 28
_LOCAL = listed("inhaled inhaler inhalers nasal topical cream creams ointment drops eye intranasal shot shots injection injections spray")  # fmt: skip
_BURSTS = listed("burst bursts dosepak taper pack")


def _is_short_course(passage: Passage, match: Match) -> bool:
    """`Prednisone 40 x 3 days for COPD`, `a steroid burst`: no long-term use."""
    near = passage.words(match.first - 1, match.last + NEAR)
    counted = any(
        one.isdecimal() and int(one) < _LONG_COURSE and other in _DAYS
        for one, other in pairwise(near)
    )
    return counted or not _BURSTS.isdisjoint(near)


def _is_local_steroid(passage: Passage, match: Match) -> bool:
    """`An inhaled steroid`, `a steroid cream`, `steroid shot in the knee`: none that is swallowed."""
    near = passage.words(match.first - 1, match.last + 2)
    return not _LOCAL.isdisjoint(near)


def _is_as_useless(passage: Passage, match: Match) -> bool:
    """`Gabapentin didn't work, neither did steroids`: it did not help; it was taken."""
    before = passage.words(match.first - 2, match.first)
    return before[:1] in (["neither"], ["nor"]) and before[-1] in _AUXILIARIES


def _is_radiotherapy(passage: Passage, match: Match) -> bool:
    """`prostate cancer s/p radiation`, `lumpectomy + rads` is no pain."""
    if passage.phrase(match) not in (["radiation"], ["rads"]):
        return False
    near = passage.words(match.first - NEAR, match.last + 1 + NEAR)
    treated = _TREATED & set(passage.words(match.first - NEAR, match.first))
    return bool(_ONCOLOGY & set(near)) or bool(treated)


def _is_both_places(passage: Passage, match: Match) -> bool:
    """`Both back and leg pain` says nothing of the other leg."""
    after = passage.words(match.first + 1, match.first + NEAR)
    return passage.word(match.first) == "both" and "back" in after and "and" in after


def _is_screening(passage: Passage, match: Match) -> bool:
    """`Colon cancer screening`, `screened for cancer`; `goals met`, unlike `L3 met`."""
    said = {passage.word(match.first), passage.word(match.last)}
    meeting = said == {"met"} and not _MET.isdisjoint(passage.said_with(match.first))
    return meeting or not said.isdisjoint({"screening", "screen", "screened"})


def _is_of_the_head(passage: Passage, match: Match) -> bool:
    """`Cerebral aneurysm coiled 2010` is none of the aorta."""
    near = passage.words(match.first - 2, match.first)
    near = [] if "," in near else near
    near += passage.words(match.last + 1, match.last + 2)
    alone = passage.phrase(match) in (["aneurysm"], ["aneurysms"])
    return alone and not _OF_HEAD.isdisjoint(near)


_OTHER_ROOT = expression(r"\b(?:cervical|thoracic|neck|arm|upper limb|[ct] ?\d+)\b")
_LOW_ROOT = expression(r"\b(?:lumbar|lumbosacral|leg|[ls] ?\d+)\b")


def _is_of_another_root(passage: Passage, match: Match) -> bool:
    """`C6 radiculopathy`, `arm pain and radiculitis` hurt in no leg."""
    if not passage.word(match.last).startswith("radicul"):
        return False
    near = " ".join(passage.words(match.first - NEAR, match.last + NEAR))
    return bool(_OTHER_ROOT.search(near)) and not _LOW_ROOT.search(near)


_OF_HEAD = listed("""
    brain cerebral intracranial berry carotid mca aca acom pcom pca basilar vertebral clipped clipping coiled coiling
    ventricular septal coronary communicating
""")


def _is_mild_skin(passage: Passage, match: Match) -> bool:
    """`Skin cancer 10 years ago, a bcc` spreads to no bone."""
    near = {*passage.said_with(match.first)}
    return "skin" in near and not near.isdisjoint({"bcc", "bccs", "basal", "rodent"})


def _is_journey(passage: Passage, match: Match) -> bool:
    """`Trips to the bathroom`."""
    said = passage.word(match.first), passage.word(match.first + 1)
    return said in {("trip", "to"), ("trips", "to")}


_GOING = listed("ran run runs running walk walks walked walking march marched ruck rucked hike hiked hiking cycle cycled "
                "cycling bike biked drive drives driving drove jog jogs jogged")  # fmt: skip


def _is_miles(passage: Passage, match: Match) -> bool:
    """`Walked 2 mi`; unlike `hx 2 MI`."""
    counted = passage.word(match.first - 1)[:1].isdigit()
    return counted and not _GOING.isdisjoint(passage.said_with(match.first))


def _is_no_fall(passage: Passage, match: Match) -> bool:
    """`Fell in love`, `fell behind`, `the pain fell from 8 to 4`."""
    if passage.word(match.first) != "fell":
        return False
    after = passage.words(match.first + 1, match.first + 3)
    further = passage.words(match.first + 3, match.first + 4)
    idiom = " ".join(after) in _FELL_INTO or not _FELL_SO.isdisjoint(after[:1])
    idiom |= after == ["off", "the"] and further == ["wagon"]
    measured = after[:1] == ["from"] and "".join(after[1:]).isdecimal()
    return idiom or measured or passage.word(match.first - 1) in _MEASURES


def _is_trade(passage: Passage, match: Match) -> bool:
    """`Uses needles` of someone who sews, or at work."""
    if not _USED_NEEDLES.issuperset(passage.phrase(match)):
        return False
    return not _TRADES.isdisjoint(passage.said_with(match.first))


def _is_nurse(passage: Passage, match: Match) -> bool:
    """`She's a nurse`, unless it is what she does: `still wants to nurse`."""
    return passage.word(match.last) == "nurse" and passage.word(match.last - 1) != "to"


def _is_only_a_way(passage: Passage, match: Match) -> bool:
    """`numbness down his leg` is no pain."""
    if passage.word(match.first) not in _OPENING:
        return False
    before = set(passage.words(match.first - NEAR, match.first))
    return bool(before & _NUMB) and not before & _PAINFUL


_NEAR = 4
_SLOW = listed("low-speed slow-speed fender")
_MPH, _WALKED = listed("mph kph kmh"), 10
_FURTHER = 10
_DRY = expression(
    r"\b(?:stopped|stopping|quit|off|gave up|given up|last) (?:\S+ ){0,2}(?:drinking|drink|drank|alcohol|booze|etoh)\b(?! (?:coffee|tea|water|milk|coke|in (?:19|20)\d\d|(?:\d+ )?(?:years|yrs)))"
)
_OUT_OF = expression(
    r"\b(?:stopped|stopping|quit|off|out of|without|missed|missing|weaned off) (?:(?:the|his|her|their|my|all) )?(?:oxy\w*|norco|percs?|percocet|vicodin"
    r"|hydrocodone|morphine|ms contin|methadone|tramadol|tapentadol|codeine|fentanyl|hydromorphone|dilaudid|buprenorphine|suboxone|opioids?|opiates?|heroin"
    r"|benzos?|valium|diazepam|xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|baclofen)\b"
)
_URINE, _RETAINED = listed("urine the pee water"), listed("co2 2 sodium salt fluid memory job staff")  # fmt: skip
_MISSING = listed("turkey withdrawal withdrawals withdrawing detox detoxing")
_PADDED = listed(
    "heating heat ice wearing wears wear incontinence sanitary knee electric gel cooling"
)
_OF_KIDNEYS = listed("infection infections stone stones cyst cysts")
_CARED_FOR = listed("pt patient resident client")
_INDEFINITE = listed("a an heavy obese another her his large elderly")
_CARES = listed("turning lifting moving transferring boosting rolling helping catching turned lifted moved "
                "transferred boosted rolled helped caught")  # fmt: skip
_OUTDOORS = listed("freezing outdoors outside football snow weather unheated")
_FROM_WITHIN = listed(
    "fever fevers feverish rigors uncontrollably night bed blankets sweats"
)
_MINUTES, _HALF_AN_HOUR = listed("min mins minute minutes"), 30


_TOILET = listed("bathroom toilet bladder bowel bowels wet wetting urine pee peeing water waters "
                 "waterworks loo soiled underwear")  # fmt: skip


def _is_of_toilet(passage: Passage, match: Match) -> bool:
    """`Going to the bathroom? Any accidents?` asks of no injury."""
    named = passage.phrase(match)
    near = passage.words(match.first - _FURTHER, match.last + 1 + _FURTHER)
    return named in (["accident"], ["accidents"]) and not _TOILET.isdisjoint(near)


def _is_slow(passage: Passage, match: Match) -> bool:
    """`Rear-ended at 5 mph`, `low speed MVC`: no great force."""
    sentence = passage.sentence_of(match.first)
    end = min(match.last + 1 + _FURTHER, sentence.end)
    words = passage.words(max(match.first - _FURTHER, sentence.first), end)
    pairs = [*pairwise(words)]
    low = ("low", "speed") in pairs or not _SLOW.isdisjoint(words)
    return low or any(
        unit in _MPH and speed.isdecimal() and int(speed) <= _WALKED
        for speed, unit in pairs
    )


def _is_withdrawal(passage: Passage, match: Match) -> bool:
    """`Stopped oxy cold turkey, shaking`, `off the booze, shaky`, `shaking, ran out of norco`: of what is missed."""
    if passage.word(match.first)[:4] != "shak":
        return False
    words = passage.said_with(match.first)
    said = " ".join(words)
    missed = not _MISSING.isdisjoint(words) or _DRY.search(said) or _OUT_OF.search(said)
    return "chills" not in words and bool(missed)


def _is_weather(passage: Passage, match: Match) -> bool:
    """`Shivered through the game, it was freezing`."""
    if passage.word(match.first)[:6] != "shiver":
        return False
    words = passage.said_with(match.first)
    return _FROM_WITHIN.isdisjoint(words) and not _OUTDOORS.isdisjoint(words)


def _is_counted_illness(passage: Passage, match: Match) -> bool:
    """`One kidney infection`, `single kidney stone`: no kidney is missing."""
    said = passage.word(match.last) in {"kidney", "kidneys"}
    return said and passage.word(match.last + 1) in _OF_KIDNEYS


def is_of_one_cared_for(passage: Passage, match: Match) -> bool:
    """`Strain after turning a pt with sepsis`: the illness is of whom was turned."""
    first = passage.sentence_of(match.first).first
    before = passage.words(max(match.first - _FURTHER, first), match.first)
    at = next((n for n, w in enumerate(before) if w in _CARED_FOR), 0)
    told = before[at + 1 : at + 2] == ["with"] and before[at - 1] in _INDEFINITE
    return told and "," not in before[at:] and not _CARES.isdisjoint(before[:at])


_CATCHES = listed("caught catching stopped stopping saved saving prevented preventing broke breaking")  # fmt: skip


def is_of_one_caught(passage: Passage, match: Match) -> bool:
    """`Caught pt falling`, `catching a falling resident`: who fell is another."""
    before = passage.words(match.first - _NEAR, match.first)
    beside = {*before[-2:], *passage.words(match.last + 1, match.last + 2)}
    return not (_CATCHES.isdisjoint(before) or _CARED_FOR.isdisjoint(beside))


def _is_a_pad(passage: Passage, match: Match) -> bool:
    """`Wearing pads`, `a heating pad`: no artery."""
    said = passage.word(match.first)
    worn = not _PADDED.isdisjoint(passage.words(match.first - 2, match.first))
    return said == "pads" or (said == "pad" and worn)


def _is_brief(passage: Passage, match: Match) -> bool:
    """`Stiff in the morning for 10 min`: under half an hour."""
    after = passage.words(match.last + 1, match.last + 2 + _NEAR)
    return any(
        one.isdecimal() and int(one) < _HALF_AN_HOUR and other in _MINUTES
        for one, other in pairwise(after)
    )


def _is_answered(passage: Passage, match: Match) -> bool:
    """`Saddle no both legs no, bowel just slow`: the place alone, before a no, tells nothing."""
    bare = passage.words(match.first, match.last + 2) == ["saddle", "no"]
    return bare and not passage.assess(*match.span).negated


_KIND_OF = listed(
    "stress urge mixed urinary her his my their an overactive bladder mild chronic longstanding old known"
)
_LATELY = listed(
    "new newly started starting began just recent recently now today yesterday worse worsening"
)
_TAKES = listed("takes taking on")
_DOSED = listed(
    "mg mcg daily bid tid qid od bd tds qds nocte prn a day at night once twice er xl sr ("
)


def _is_treated(passage: Passage, match: Match) -> bool:
    """`Duloxetine for stress incontinence`: what a medicine is for is nothing new, and is asked about."""
    at = passage.back_over(match.first - 1, _KIND_OF)
    numbers = {word for word in passage.words(0, at) if word[:1].isdigit()}
    drug = passage.back_over(at - 1, _DOSED | numbers)
    taken = drug in passage.named_as_treatments or passage.word(drug - 1) in _TAKES
    lately = not _LATELY.isdisjoint(passage.said_with(match.first))
    return passage.word(at) == "for" and taken and not lately


_BY_HEART = listed(
    "since for on bradycardia arrhythmia takes taking started stopped htn bp hr af afib chf hf cad mi cardiac heart hypertension asthma copd rate"
)


def _is_of_no_urine(passage: Passage, match: Match) -> bool:
    """`Retention of information`, `co2 retention`, where no urine is named."""
    words = passage.words(match.first, match.last + 1)
    of, what = passage.word(match.last + 1), passage.word(match.last + 2)
    elsewhere = of == "of" and what not in _URINE
    return words == ["retention"] and (
        elsewhere or passage.word(match.first - 1) in _RETAINED
    )


def _is_beta_blocker(passage: Passage, match: Match) -> bool:
    """`HTN, no BB`: a medicine for the heart."""
    by_heart = not _BY_HEART.isdisjoint(passage.said_with(match.first))
    return by_heart and "bb" in passage.phrase(match)


def _is_risk_asked(passage: Passage, match: Match) -> bool:
    """`Suicide risk how to ask`, `falls risk what to avoid`: nobody has any yet."""
    opens = passage.sentence_of(match.first).first == match.first
    after = passage.words(match.last, match.last + 4)
    return opens and "risk" in after[:2] and not _ASKING.isdisjoint(after[1:])


_ASKING = listed("how what which when who")
OTHER_SENSES: dict[str, tuple[Callable[[Passage, Match], bool], ...]] = {
    "breastfeeding": (_is_nurse,),
    "iv_drug_use": (_is_trade,),
    "pregnancy": (lambda passage, match: passage.phrase(match) == ["gravida"],),
    "leg_pain": (_is_only_a_way, _is_radiotherapy, _is_of_another_root),
    "leg_pain_below_knee": (_is_only_a_way, _is_radiotherapy),
    "bilateral_leg_symptoms": (_is_both_places,),
    "cancer_history": (_is_screening, _is_mild_skin),
    "recent_mi": (_is_miles,),
    "pulsatile_mass": (_is_of_the_head,),
    "bladder_change": (_is_treated, _is_beta_blocker, _is_of_no_urine),
    "bowel_change": (_is_beta_blocker,),
    "minor_trauma": (_is_journey, _is_no_fall, is_of_one_caught),
    "saddle_numbness": (_is_answered,),
    "major_trauma": (_is_slow, _is_of_toilet),
    "chills": (_is_withdrawal, _is_weather),
    "ckd": (_is_counted_illness,),
    "cardiovascular_disease": (_is_a_pad,),
    "morning_stiffness": (_is_brief,),
    "fever": (is_cool,),
    "suicidal_thoughts": (_is_risk_asked,),
    "falls": (
        _is_risk_asked,
        lambda passage, match: passage.phrase(match) == ["fall"],
        is_of_one_caught,
    ),
    "steroid_use": (_is_short_course, _is_as_useless, _is_local_steroid),
}
"""What else the words of a finding may say."""
