"""Ways to ask: how long, how much, how common, for whom, what next, against what.

Nothing here is medicine: it says which words mean the same to whoever asks.
"""

from typing import Final

IDEAS_OF_TALK: Final[dict[str, str]] = {
    "outlook": "prognosis|outlook|get better|feel better|recover|recovery"
    "|natural history|heal|get over|go away|goes away|resolve|resolution|last for"
    "|natural course|chances of recovery|full recovery|when will it get better"
    "|how long does it last|how long until|expected course|time course|clinical course"
    "|back to normal|how long till|how long til|time to recovery|get well|clear up"
    "|settle|settle down|pain free|prognostic|better on its own|disappear"
    "|get back to normal|duration of symptoms|be better|better in|wear off on its own"
    "|go away on its own|prognosis for|self limited|run its course|subside|ease off"
    "|recuperate|nat hx|be rid of it|get rid of it|back to baseline",
    "not recovering": "dont get better|doesnt get better|never get better|not recover"
    "|dont recover|never recover|ever not go away|not go away|doesnt go away"
    "|never goes away|never go away|dont go away|not resolve|dont resolve"
    "|still have pain|not fully recover|wont get better|wont go away|doesnt recover",
    "recurrence": "recur|recurrence|recurrent|relapse|come back|coming back"
    "|happen again|go out again|goes out again|going out again|reinjury|reinjure"
    "|another episode|bring it back|again later|repeat episode|re injure"
    "|keep coming back|keeps happening|another attack|return of pain|reoccur"
    "|reoccurrence|reccurence|3rd episode|third episode|2nd episode|second episode"
    "|next episode|future episodes|another bout|bouts",
    "flare": "flare|flare up|flare ups|exacerbation|acute on chronic"
    "|acute exacerbation|bad patch|flareup",
    "prevention": "prevent|prevention|prevent recurrence|prevent another|prevent it"
    "|preventive|preventative|prophylaxis|stop it coming back|avoid another"
    "|keep it from coming back|ward off|secondary prevention|prevent back pain",
    "lasting": "become chronic|turn chronic|go chronic|chronicity|chronification"
    "|transition to chronic|long term pain|chronic transition|develop chronic pain"
    "|persist|still hurt in a year|permanent|be permanent|forever|stuck with it"
    "|for life|lifelong|end up chronic|goes chronic|acute to chronic|go on forever"
    "|ever go away|never go away",
    "foretelling": "predictor|predict|predictive|risk factor|prognostic factors"
    "|who recovers|likely to recover|bad outcome|worse outcome|poor outcome"
    "|poor prognosis|prognostic indicators",
    "chronic": "chronic|long term|longterm|persistent|persisting|long lasting"
    "|lasting pain|lasting back pain|ongoing|for months|over 3 months|three months"
    "|12 weeks|long standing|longstanding|clbp|cnslbp|for years|more than 3 months"
    "|over 12 weeks|beyond 12 weeks|long haul|many years|years of pain|several years"
    "|several months|many months|for ages|for a year|for a long time|of long standing"
    "|months of pain",
    "failing": "fail|failure|not working|doesnt work|didnt work|no better|not helping"
    "|refractory|not responding|no relief|not improving|no improvement|not better"
    "|not getting better|nothing is helping|nothing works|isnt working|still hurts"
    "|unresponsive|hasnt helped|havent helped|didnt help|nothing helps|intractable"
    "|no success|no luck|still in pain|no progress|plateau|stalled|nonresponder"
    "|non responder|non response|nonresponse|did nothing|done nothing"
    "|not doing anything|isnt helping|isnt better|hasnt worked|didnt do anything"
    "|no joy|still sore|without improvement|without any improvement|not touching it"
    "|does nothing|nothing has worked|not getting anywhere|not resolving"
    "|hasnt improved|treatment failure|wont go away|partial response"
    "|inadequate response|only helps a tiny bit|call it quits|disappoints"
    "|30 percent rule",
    "stronger": "stronger|strong|strongest|potent|step up|escalate|more powerful"
    "|higher dose|increase the dose|higher dosage|up the dose|bigger dose|potency"
    "|dose escalation|raise the dose|double the dose|doubling|stronger medicine"
    "|more potent|bump up|bump the dose|uptitrate|go up on|increase dose|raise the"
    "|raise his|raise her|raise my|raise it|increase the|increase his|increase her"
    "|increase my|go up|going up|increasing|push the dose|higher",
    "a month": "4 weeks|four weeks|a month|one month|1 month|4 wks|4 wk"
    "|four to six weeks|4 to 6 weeks|4 6 weeks",
    "ruled out": "are out|cannot be given|cannot have|cannot take|cant take|cant have"
    "|cant use|cannot use|not an option|off limits|off the table|cannot tolerate"
    "|cant tolerate|not allowed|out of the question|do not suit|dont suit"
    "|contraindicated|who should not|who shouldnt|who must not|who mustnt|who should never|who cant|who cannot|when not to|must not|should never|must never|go with|contraindication",
    "for whom": "who gets|who needs|who benefits|who qualifies|who should get|who should have|in whom|for whom|which patients|who still|who might|who is suitable|candidate|eligible|patient selection|still good for",
    "telling": "tell the patient|tell patients|tell my patient|warn the patient|warn patients|say to the patient|say to him|say to her|counsel|patient advice|what to say|safety net|safetynet|advise the patient|advise patients",
    "giving up": "abandon|give up on|given up on|ditch|pull the plug|stopping rule|call it a failure|not worth continuing",
    "fading": "stop working|wear off|fade|lose effect|loses its effect|stop helping",
    "stepwise": "first line|firstline|first choice|initial treatment|what first"
    "|start with|initial management|first step|first thing|tried first|1st line"
    "|initial therapy|go to|starting point|drug of choice|treatment of choice"
    "|first option|best first|initially|to begin with|initial tx|initial mgmt|initial mgt|1st choice|frontline"
    "|first off",
    "second": "second line|next step|what next|step up|next line|escalation|add next"
    "|what now|2nd line|secondline|after that fails|next best|where next|what else"
    "|next option|plan b|third line|now what|next move|3rd line",
    "harm": "side effect|aes|sideeffects|adverse|adverse effect|harmful|adverse event"
    "|toxicity|toxic|dangers|risks of|downsides|tolerability|tolerated|harms"
    "|bad effects|unwanted effects|poorly tolerated|safety profile|side affects"
    "|risk profile|drawbacks|hazards|detrimental|untoward|adverse reaction|ill effects"
    "|side effect profile|is it the drug|is it the tablets|is it the pills"
    "|could it be the drug|could it be the tablets|precautions|how risky|adrs|unsafe",
    "complication": "complication|complication rate|procedural risk|dural tear"
    "|dural puncture|surgical risk|csf leak|spinal headache|post dural puncture"
    "|go wrong|things go wrong|reoperation",
    "combine": "combine|combination|together|together with|add|adding|both|alternate"
    "|mix|add on|plus|on top of|in addition to|coadminister|with it|at the same time"
    "|combo|co administer|coadministration|concurrent|concurrently|concomitant"
    "|concomitantly|concomitent|co prescribe|coprescribe|alongside|stack|along with"
    "|adjunct|adjunctive|add to|pair with|simultaneously|polypharmacy|double up"
    "|as well as",
    "interacting": "interact|interaction|drug interaction|clash|ddi|ddis"
    "|drug drug interaction",
    "quantity": "how much|how many|mg|milligrams|maximum|max|dose|dosage|dosing"
    "|daily limit|tablets a day|pills a day|how often|maximal dose|per day|titrate"
    "|titration|starting dose|daily dose|max dose|mgs|qty|frequency|upper limit|tds"
    "|bid dosing|posology",
    "supply": "run out|ran out|days supply|number of days|how many days|short course"
    "|duration of use|how long to take|how long can|how long should|course length"
    "|how many weeks|how long on|length of treatment|treatment duration|refill"
    "|max duration|how long to use|how long to continue|length of course"
    "|duration of treatment|duration of therapy|how long to try|how long for|stay on"
    "|quantity to dispense",
    "onset": "kick in|start working|start to work|how soon|how fast|how quickly"
    "|onset of action|how long before it works|take effect|how long does it take"
    "|onset of relief|begin to work|time to effect",
    "schedule": "scheduled|around the clock|by the clock|prn|as needed|as required"
    "|regular dosing|regularly|round the clock|atc|on a schedule|when needed"
    "|on demand|regular basis|rather than prn|when it hurts",
    "same": "same as|equivalent|equal|compare|comparison|versus|vs|better than|as good"
    "|difference|different from|differ|superior|which one|as good as|inferior"
    "|comparable|head to head|equally|any better|as effective|worse than|safer than"
    "|kinder|outperform|beats|non inferior|noninferior|superiority|similar to"
    "|better choice",
    "exchange": "switch|swap|another one|change to|rotate|change from|changing|replace"
    "|replacement|substitute|different one|another drug|change drugs|alternative to"
    "|alternatives|switch to|swap to|instead of|in place of|convert to|change over"
    "|cross over to|move to|another nsaid",
    "accuracy": "accuracy|accurate|sensitivity|specificity|sensitive|specific"
    "|likelihood ratio|lr|lrs|ppv|npv|predictive value|false positive|false negative"
    "|reliable|reliability|yield|diagnostic accuracy|diagnostic value|posttest|pretest"
    "|how good is|test performance|validity|auc|how reliable|rules in|sens|spec"
    "|sens spec|sens and spec|lr plus",
    "numbers": "how common|how often|incidence|prevalence|what proportion|percentage"
    "|what percent|how rare|how frequent|how frequently|epidemiology|burden"
    "|how many people|base rate|what fraction|what share|proportion|rate of|how likely"
    "|chance|odds|likelihood|probability|what are the chances|fraction",
    "effect size": "effect size|how much does|how much do|how much better|how much relief"
    "|how much benefit|how much difference|how much good|how big|magnitude"
    "|nnt|nnh|number needed to treat|number needed to harm|pain reduction"
    "|points of pain|size of effect|smd|how much does it help|how large"
    "|absolute benefit",
    "evidence strength": "how solid|risk of bias|biased|well studied|evidence base"
    "|quality of evidence|quality of the evidence|evidence quality|trial quality"
    "|level of evidence|strength of evidence|certainty of evidence|how many trials"
    "|number of trials|number of rcts|how many rcts|well made|sample size|limitations"
    "|how good are the studies|how good are the trials|studies any good|bias"
    "|how robust|methodological quality",
    "trial": "trial|rct|randomised trial|randomized trial|controlled trial"
    "|randomised controlled trial|randomized controlled trial",
    "keeping to it": "adherence|adhere|compliance|noncompliant|non compliant|stick to"
    "|stick with|convenient|convenience|easier to take|forgets|keep forgetting"
    "|fewer doses|nonadherent|non adherence|fewer pills",
    "placebo": "placebo|sham|nocebo|placebo effect|dummy|sugar pill|placebo controlled",
    "elderly": "elderly|older adult|older people|older person|geriatric|elder|over 65"
    "|seniors|beers criteria|beers list|beers 2023|per beers|on beers|old lady|old man"
    "|frail|over 70|over 75|over 80|older patient|old people|grandmother|frailty"
    "|older woman|older man|old woman|ages 65|older age|octogenarian|old person"
    "|grandma|grandfather|beers guidelines|nursing home|care home|over 60|older folks"
    "|pensioner|nonagenarian|advanced age|gran|granny|nan|fallers|frequent faller"
    "|85 yo|77 year old",
    "children": "children|child|pediatric|paediatric|teenager|adolescent|kid|teen|peds"
    "|paeds|under 18|minor child|schoolboy|schoolgirl|toddler|infant",
    "medicine": "medication|medicine|drugs|meds|pharmacologic|drug treatment"
    "|drug therapy|pharmacotherapy|pharmacological|rx|pharmacologically|pain medicine"
    "|pain medication|pain meds|pain pill|pain reliever|pain tablets",
    "otc": "over the counter|otc|drugstore|without prescription"
    "|without a prescription|off the shelf|nonprescription|non prescription"
    "|buy myself|chemist|from the pharmacy",
    "cost": "cost|price|expensive|cheap|cost effective|cost effectiveness|pricey"
    "|cost effectivness|cheaper|insurance|afford",
    "followup": "follow up|followup|f u|fu visit|reassess|reassessment|see again"
    "|recheck|re evaluate|reevaluate|check back|return visit|see him again"
    "|see her again|see them again|see me again|see you again|next visit"
    "|next appointment|recheck him|recheck her|when to return|see the patient again"
    "|return to clinic|follow ups|re assess|review interval|bring him back"
    "|bring her back|revisit|check up|check in",
    "diagnose": "rule out|diagnose|diagnosis|detect|look for|suspicious for"
    "|suspicion of|concern for|suspicious of|spot|identify|exclude|differential|ddx"
    "|workup|work up|rule in|tell apart|distinguish|differentiate"
    "|differential diagnosis|diff dx|recognise|recognize|misdiagnosed|dx",
    "examine": "examine|examination|exam|physical exam|assess|assessment|bedside|px"
    "|physical examination|history and physical|evaluate|evaluation",
    "screen": "screen|check for|test for|screen for",
    "worry": "peace of mind|reassurance|reassure|worry|alarm|when to worry"
    "|concerned about|concerning|worrisome|bad sign|scary",
    "meaning": "meaning of|definition|definition of|define|what counts as|stands for"
    "|terminology|what do you mean by",
    "cause": "cause of|what causes|caused by|etiology|aetiology|pathophysiology"
    "|mechanism|due to|brings on|reason for|why do people get|origin of|root cause|moa"
    "|mechanism of action|mode of action|where does it come from|pathogenesis|triggers"
    "|pain generator",
    "nice": "nice|ng59|nice ng59|uk guideline|uk guidance|british guideline"
    "|british guidance",
    "acp": "acp|american college of physicians|acp aps|acp guideline|us guideline"
    "|american guideline",
    "va dod": "va|va dod|vadod|veterans affairs|veterans|veterans guideline|vha"
    "|department of veterans affairs|military guideline",
    "world body": "world health organization|world health organisation"
    "|world health body|who guideline|who guidance|who 2023|who recommendations",
    "nass": "nass|north american spine society|spine society",
    "acr": "acr|american college of radiology|appropriateness criteria",
    "kce": "kce|belgian|belgium",
    "canada": "peer|canadian|canada",
    "denmark": "danish|denmark|danes",
    "choosing wisely": "choosing wisely|aafp|american academy of family physicians"
    "|family physicians",
    "guideline": "guideline|guidance|recommendation|consensus|cpg"
    "|society recommendation|best practice|standard of care",
}
"""Each idea with the words people say it by, `|` between them."""
