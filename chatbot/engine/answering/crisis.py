"""Words of suicide, self-harm, overdose and misuse, and of talking it round: before all else."""

import re
from typing import Final

from chatbot.engine.expression import expression
from chatbot.engine.saying import answered, said
from chatbot.model.answer import Answer, AnswerPart
from chatbot.model.content import Content

_SELF_HARM: Final = expression(
    r"suicid|kill(?:ing)? (?:my|him|her|them)sel|end(?:ing)? (?:it all|(?:my|his|her)"
    r" (?:own )?life)|self[- ]?harm|hurt(?:ing)? myself|harm(?:ing)? (?:my|him|her)self"
    r"|wants? to die|better off dead|don'?t want to (?:live|be alive|wake up)"
    r"|no reason to live|not worth living|take (?:my|his|her) own life"
    r"|(?:want\w*|going|plan\w*|think\w*|threat\w*|tr(?:y|ied|ying)) (?:to|of|about) "
    r"(?:overdos|od\b|take an overdose|jump|hang)|overdose on purpose",
    re.IGNORECASE,
    cues="suicid|kill|end it all|ending it all|end |ending |harm|hurt|die|dead|live|living|alive|wake up|own life|overdos|to od|of od|about od|jump|hang",
)
_OVERDOSE: Final = expression(
    r"overdosed|\bod'?ed\b|\b(?:took|taken|swallowed|ate|downed)\b.{0,20}\b(?:too many|too much"
    r"|(?:whole|entire|full) (?:bottle|box|pack(?:et)?|strip|sheet|blister|tub)|all (?:the|my|his|her)|handful)|(?:lethal|fatal|deadly) (?:dose|amount)"
    r"|how (?:much|many)\b(?! (?:higher|greater|lower|bigger|more)\b.*\brisk).{0,40}\b(?:overdose|od|die|kill|lethal|fatal)\b"
    r"|\bempty (?:\w+ )?(?:bottles?|boxes|packets?|packs|blisters?|strips?)\b(?!.*\b(?:bin|recycl|refill))"
    r"|\boverdose\b.{0,30}\b(?:what (?:do|should)|help|now|signs?|symptoms?|treat)"
    r"|\b(?:signs?|symptoms?|recogni[sz]\w+|spot|antidote)\b.{0,30}\boverdos"
    r"|\bif (?:you|i|he|she|they|someone|a patient) overdos|(?:took|had|having"
    r"|is|taken|suspected?|an) (?:an )?overdose",
    re.IGNORECASE,
    cues="overdos|od'ed|oded|took|taken|swallow|ate|downed|empty|lethal|fatal|deadly|how much|how many",
)
_ON_RISK: Final = expression(
    r"^(?!.*\b(?:i|i'm|me|my|take|taking|took|taken|takes|had|having|now|tonight|suspected|signs?|symptoms?|enough|lethal|fatal|how many|how much (?!more|higher|greater|does|is))\b)"
    r"(?:(?:so|and|but) )*(?:is|are|does|do|will|would|can|could|what\w*|who|which|how|likelihood|odds|chances?)\b"
    r".*(?:\b(?:risk\w*|likel\w+|odds|chances?|prevents?)\b.*\boverdos|\boverdos\w* (?:(?:more|less) likely|risk))",
    re.IGNORECASE,
    cues="overdos",
)
"""`Is an overdose more likely at 90 MME?` asks of a risk, where nobody is said to have taken one."""
_SPREAD: Final = (
    r"(?!.*\b(?:over (?!the (?:last|past) (?:24|day))|during|per|since (?!yesterday|last night|this)|a (?:day|week|month)|daily|packs?|dosepa\w+|course"
    r"|taper|in (?:\w+ )+(?:days|weeks|months)|(?:last|this) (?:month|year))\b)"
)
"""What was taken over days was not taken at once."""
_COUNTED: Final = expression(
    r"\b(?:took|taken|swallowed|ate|downed) (?:(?:about|like|around|nearly|maybe) )?"
    rf"(1[2-9]|[2-9]\d) (?:of )?(?:(?:the|his|her|my|extra|regular|strength) )*([a-z][\w-]+)\b{_SPREAD}",
    re.IGNORECASE,
    cues="took|taken|swallow|ate|downed",
)
_LEAST_AS_MG: Final = 100
"""Of a drug given in more milligrams than this, twelve or more are tablets."""
_MANY_AT_ONCE: Final = expression(
    r"\b(?:took|taken|swallowed|ate|downed)\b.{0,20}\b(?:1[5-9]|[2-9]\d|\d{3}|fifteen|twenty"
    r"|thirty|forty|fifty|sixty)\b (?:of (?:them|those|these|his|her|my|the)\b|(?:\w+ )?(?:pills"
    rf"|tablets|tabs|capsules)\b){_SPREAD}"
    r"|\b(?:took|taken|swallowed|downed)\b.{0,30}\b(?:all at once|in one go)\b"
    r"|\b(?:took|taken|swallowed|ate|downed)\b.{0,12}\b(?:[4-9]|[1-9]\d|five|six|seven|eight|nine|ten"
    r"|twelve|dozen)\b(?! ?mg).{0,20}\b(?:at once|in one sitting)\b",
    re.IGNORECASE,
    cues="took|taken|swallow|ate|downed",
)
"""`took 30 of them last night`, though not `took 30 tablets over a month`."""
_DOUBLED: Final = expression(
    r"\b(?:took|taken|given|gave|swallowed|had)\b.{0,25}\b(?:double|twice|two|2|three|3|triple|extra"
    r"|second)\b.{0,40}\b(?:by (?:mistake|accident)|accidentally|in error)\b"
    r"|\b(?:accidentally|mistakenly) (?:took|taken|given|gave|swallowed|double)\b",
    re.IGNORECASE,
    cues="took|taken|given|gave|swallow|had|accidental|mistaken",
)
"""More than was meant, taken unawares: how much is too much hangs on what is not told."""
_MISUSE: Final = expression(
    r"\bget(?:s|ting)? (?:(?:you|me|him|her|them|people|a) )?high(?! (?:blood|bp|risk|dose))|\bsnort|crush(?:ing)?\b.{0,20}\binject|to get a buzz"
    r"|without a prescription|off the street|street (?:price|value|drug)"
    r"|\b(?:not|avoid|never|without) (?:to )?fail(?:ing)? (?:\w+ )?(?:drug|urine) (?:test|screen)"
    r"|\bfail (?:\w+ )?(?:drug|urine) (?:test|screen)\w* less"
    r"|(?:fool|beat|cheat|fake) (?:a |the )?(?:\w+ )?(?:drug|urine)"
    r"|\bpass(?:ing)? (?:(?:a|the|his|her|my|your) )?(?:\w+ )?(?:drug|urine) (?:test|screen|check|sample)"
    r"|\b(?:re)?sell(?:s|ing)? (?:(?:some|most|half|of|my|his|her|the) )+(?:\w+ )?(?:pills|tablets|oxy\w*|perc\w*|norco\w*|opioids?|pain ?killers|tramadol|gabapentin|meds?|drugs?|prescription)",
    re.IGNORECASE,
    cues="high|snort|inject|buzz|prescription|street|test|screen|urine|drug|sell",
)
_SUICIDE: Final = ("suicid", "self-harm")
_NEEDS_A_PERSON: Final = (
    "This needs a person now, not a program. If anyone may be in danger, call the local "
    "emergency number, the poison centre or a crisis line at once."
)
_NOT_FOR_MISUSE: Final = (
    "I do not answer questions on misuse. If anyone may be in danger, call the local "
    "emergency number or the poison centre at once."
)


def crisis_answer(content: Content, question: str) -> Answer | None:
    """The fixed answer to words of suicide, overdose or misuse; None for the rest."""
    plain = question.replace("\u2019", "'")
    if _SELF_HARM.search(plain):
        return _on_suicide(content, question)
    overdosed = _OVERDOSE.search(plain) and not _ON_RISK.search(plain.strip())
    taken = overdosed or any(p.search(plain) for p in (_MANY_AT_ONCE, _DOUBLED))
    if taken or _is_too_many(content, plain):
        return _refused(question, _NEEDS_A_PERSON)
    return _refused(question, _NOT_FOR_MISUSE) if _MISUSE.search(plain) else None


def _is_too_many(content: Content, text: str) -> bool:
    """`took 20 tylenol`: tablets, or more milligrams than one dose may have."""
    counted = _COUNTED.search(text)
    if counted is None:
        return False
    number, named = int(counted[1]), counted[2].lower()
    if any(named in (c.id, *c.words) for c in content.combinations.values()):
        return True
    found = (d for d in content.drugs.values() if named in (d.id, *d.words))
    most = [d.dose.per_dose_max_mg for d in found]
    return any(m and (m >= _LEAST_AS_MG or number > m) for m in most)


def _on_suicide(content: Content, question: str) -> Answer:
    """The statement on suicide, after the call for help."""
    named = (n for n in sorted(content.statements) if any(w in n for w in _SUICIDE))
    found = next(named, None)
    if found is None:
        return _refused(question, _NEEDS_A_PERSON)
    leading = content.statements[found]
    return answered(
        question,
        (said(leading), AnswerPart(kind="offer", text=_NEEDS_A_PERSON)),
        *leading.topics,
        subject=leading.id,
    )


def _refused(question: str, text: str) -> Answer:
    told = AnswerPart(kind="offer", text=text)
    return Answer(question=question, status="declined", parts=(told,))


PROMPT_TALK: Final = expression(
    r"\b(?:ignore|forget|disregard|override|bypass|skip) (?:\w+ ){0,3}(?:rules?|instructions?"
    r"|prompts?|guidelines?|safety|restrictions?|programming)|system prompt|jailbreak"
    r"|pretend (?:to be|(?:that )?(?:you|the|guidelines?|evidence|studies)\b)|your gut\b|about yourself|repeat after me|act as (?:if|a|an|my)|role ?play|developer mode"
    r"|you are (?:now )?(?:an? )?(?:ai|gpt|chatbot|dan|free|unrestricted)\b|are you (?:an?"
    r" )?(?:ai|bot|human|robot|chatgpt|real)|who (?:made|built|created) you|make (?:it|"
    r"something) up|just guess|without (?:any )?(?:sources?|citations?)",
    re.IGNORECASE,
    cues=("rule", "instruction", "prompt", "guideline", "safety", "restriction",
          "programming", "jailbreak", "pretend", "act as", "role", "developer", "you",
          "make it up", "make something up", "guess", "source", "citation", "gut", "repeat"),
)  # fmt: skip
"""Words that would talk it round, or that talk of the program."""
