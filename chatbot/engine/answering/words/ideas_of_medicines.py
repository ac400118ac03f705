"""Ways to name what is given, injected or operated, and what it does to people.

Nothing here is medicine: it says which words mean the same to whoever asks.
"""

from typing import Final

IDEAS_OF_MEDICINES: Final[dict[str, str]] = {
    "oral steroid": "prednisone|steroid|corticosteroid|medrol|dose pack|dosepak"
    "|methylprednisolone|dexamethasone|steroid burst|solumedrol|solu medrol|decadron"
    "|predisone|prednisolone|pred|dex|steroid pack|mdp|steroid dose pack|oral steroid"
    "|glucocorticoid|steriod|steroid taper|cortisone pills|steroid course",
    "im route": "intramuscular|im|im injection|im shot|shot in the buttock"
    "|intramuscularly|iv|intravenous|im dose|butt shot|shot in the butt"
    "|shot in the bum|bum shot|jab in the buttock|shot in the backside",
    "supplement": "supplement|vitamin|herbal|herb|natural remedy|nutraceutical|natural"
    "|health food|fish oil|omega 3",
    "magnesium": "magnesium|epsom|epsom salt|mag citrate|magnesium glycinate"
    "|mag glycinate|slow mag|magnesium oil|magnesium oxide|epsom bath|magnesium spray",
    "turmeric": "turmeric|tumeric|curcumin|willow|willow bark|devils claw|arnica"
    "|ginger|comfrey|boswellia|cayenne|phyto|phytotherapy|harpagophytum|salix alba"
    "|plant based|white willow|plant remedies|devils claw root",
    "glucosamine": "glucosamine|chondroitin|joint supplement|osteo bi flex|move free"
    "|chondroitin sulphate|chondroitin sulfate|glucosamine sulphate"
    "|glucosamine sulfate",
    "vitamin d": "vitamin d|vit d|vitamin d3|vitamin d level|25 oh|cholecalciferol"
    "|vitamin d deficient|vit d deficient|vitamin d deficiency|vit d deficiency|low vitamin d"
    "|vitd|25 ohd|25 oh d|d3 supplement|d3|sunshine|sunlight",
    "b vitamins": "b12|b vitamins|vitamin b12|vitamin b|thiamine|pyridoxine|b complex"
    "|neurobion|vit b|vit b12|vit b1|vit b6|b12 shots|multivitamin|dolo neurobion"
    "|cobalamin|cyanocobalamin|benfotiamine",
    "cannabis": "cannabis|marijuana|thc|medical marijuana|weed|medical cannabis|pot"
    "|cannabinoid|dronabinol|nabilone|mmj|sativex|nabiximols|smoking pot"
    "|medicinal cannabis|edibles|dispensary|hashish|medical cannabis card",
    "cannabidiol": "cbd|cannabidiol|hemp|cbd oil|hemp oil|cbd gummies"
    "|cbd drops|charlottes web|hemp gummies|cbd cream",
    "ketamine": "ketamine|special k|intranasal ketamine|ketamine infusion|esketamine",
    "naloxone": "naloxone|narcan",
    "mme": "mme|morphine equivalent|morphine milligram equivalents|ome|medd"
    "|oral morphine equivalent|morphine equivalence|morphine equivalent dose|meq",
    "monitor": "monitor|pdmp|pmp|urine drug|toxicology|drug screen|drug test|uds"
    "|urine drug screen|urine drug test|urine tox|prescription monitoring"
    "|opioid contract|opioid agreement|pain contract|tox screen|treatment agreement"
    "|ecg|ekg|electrocardiogram",
    "lidocaine": "lidocaine|lidoderm|lignocaine|lidocaine patch|numbing patch"
    "|lido patch|lido|numbing cream|lidocaine cream|topical lidocaine",
    "warming rub": "menthol|salicylate|salonpas|bengay|ben gay|icy hot|icyhot"
    "|biofreeze|tiger balm|liniment|rubefacient|deep heat|deep freeze|aspercreme"
    "|counterirritant|muscle rub|balm|heat rub|horse liniment|wintergreen"
    "|wintergreen oil|oil of wintergreen|methyl salicylate|tiger balm patch"
    "|voltarol heat|ralgex|radian b",
    "capsaicin": "capsaicin|capsacin|hot pepper|capsicum|cayenne|pepper cream"
    "|qutenza|zostrix|chili patch|chilli patch|pepper plaster"
    "|chilli cream|chili cream|chilli|abc plaster|chilli plaster|pepper patch",
    "patch": "patch|plaster",
    "gel": "gel|cream|ointment|rub|lotion|topicals|topically",
    "gastroprotection": "ppi|ppis|omeprazole|pantoprazole|gastroprotection"
    "|proton pump inhibitor|proton pump|stomach protection|gastroprotective"
    "|esomeprazole|protect the stomach|protect my stomach|protect his stomach"
    "|protect her stomach|lansoprazole|gi protection|gastric protection|stomach cover"
    "|ppi cover|gi prophylaxis|gastro protection|stomach lining protection|prilosec"
    "|nexium|acid blocker",
    "stomach": "stomach|gastric|gastrointestinal|gi|gut|tummy|belly",
    "ulcer": "ulcer|ulceration|peptic|pud|peptic ulcer|stomach ulcer|gastropathy"
    "|peptic ulcer disease|gastric ulcer|duodenal ulcer",
    "gut bleed": "gi bleed|gi bleeding|gib|ugib|gut bleed|stomach bleed"
    "|stomach bleeding|bleeding ulcer|bleeding in the stomach|black stools|melena"
    "|gastrointestinal bleeding|gastrointestinal bleed|upper gi bleed",
    "indigestion": "indigestion|dyspepsia|heartburn|irritate my stomach"
    "|upset stomach|upset my stomach|stomach upset|gastritis|acid reflux",
    "heart": "heart|cardiac|cardiovascular|coronary|cv|heart attack|mi|cvd|vascular"
    "|cv risk|mace|heart disease|heart risk|cad|ihd|ascvd|chest pain on"
    "|chest pain after|chest pain since|chest tightness on|chest tightness after"
    "|chest tightness since|tight chest on|chest pain with a",
    "kidney": "kidney|renal|nephro|nephrotoxic|aki|creatinine|egfr|crcl|gfr"
    "|kidney function|renal function|nephrotoxicity|nephropathy|ckd|renal failure"
    "|kidney failure|kidney disease|renal disease|esrd|renal impairment|triple whammy"
    "|renally|kidney dz|renal dz|renal insufficiency",
    "kidney figure": "ckd epi|cockcroft gault|cockcroft|estimated gfr|gfr estimate"
    "|egfr equation|egfr formula|mdrd|cystatin|cystatin c|creatinine clearance"
    "|kidney equation|creatinine equation|gfr equation|gfr formula",
    "liver": "liver|hepatic|cirrhosis|hepatotoxic|lft|hepatotoxicity|liver disease"
    "|cirrhotic|liver failure|liver damage|liver enzymes|hepatitis|liver function"
    "|liver dz|hepatic dz|child pugh|child pugh c|child pugh b|child c|child b",
    "sedation": "sedation|sedating|sedative|drowsy|drowsiness|sleepy|somnolence"
    "|drowsier|groggy|sleepiness|sleepier|knock out|make me tired|make him tired"
    "|make her tired|make you tired|somnolent|knock me out|knock him out|knock her out"
    "|zonked|foggy|woozy|dopey|hungover|hangover feeling|morning hangover"
    "|make me sleepy|non drowsy|nondrowsy",
    "driving": "drive|driver|truck driver|operate machinery|machinery|behind the wheel"
    "|forklift|heavy machinery|dvla|cdl|commercial driver",
    "dependence": "addiction|addictive|addicted|dependence|dependent|misuse|abuse"
    "|habit forming|hooked|opioid use disorder|controlled substance|controlled drug"
    "|oud|abuse potential|dependency|physical dependence|schedule iv|schedule ii"
    "|drug seeking|get hooked|moud|street value",
    "taper": "taper|wean|withdraw|withdrawal|come off|coming off|stop suddenly"
    "|cold turkey|discontinue|discontinuation|stop abruptly|get off|deprescribe"
    "|wean off|taper off|rebound|discontinuation syndrome|bring it down",
    "alcohol": "alcohol|drink alcohol|drinking|beer|wine|booze|liquor|ethanol|etoh"
    "|glass of wine|have a drink|a drink|drinker|whisky|whiskey|vodka|champagne"
    "|prosecco|cocktail|gin|cider|pint|lager|spirits",
    "food": "food|meal|dinner|lunch|supper|empty stomach|with food|eat|breakfast"
    "|full stomach",
    "overdose": "overdose|fatal|death|deadly|overdose death|mortality",
    "falls": "falls|fall risk|risk of falls|fall over|faller|make you fall"
    "|make her fall|make him fall|fall down|fallen",
    "confusion": "confusion|delirium|cognition|memory|confused|cognitive impairment"
    "|dementia|cognitive decline|brain fog|muddled|memory loss",
    "dizziness": "dizziness|dizzy|lightheaded|light headed|lightheadedness"
    "|orthostatic|faint|unsteady|vertiginous|giddy|presyncope|giddiness|unsteadiness"
    "|imbalance",
    "dry mouth": "dry mouth|mouth is dry|mouth dry|mouth feels dry|anticholinergic burden|blurred vision|blurry vision"
    "|anticholinergic effects|acb score",
    "nausea": "nausea|vomiting|nauseous|nauseated|queasy|sick to my stomach|throw up"
    "|puke|feel sick",
    "constipation": "constipation|laxative|constipated|oic|stop me up|stop you up"
    "|bowel regimen|bowel movement|senna|stool softener|bunged up|bunged|bm"
    "|bowels open",
    "breathing": "breathing|respiratory depression|respiratory|apnea|copd|sleep apnea"
    "|stop breathing|breathing problems|osa|hypoventilation|lungs|hypercapnia",
    "pressure": "blood pressure|bp|hypertension|hypertensive|high blood pressure|htn"
    "|raise bp",
    "fluid": "edema|swelling|fluid retention|heart failure|chf|swollen ankles"
    "|swollen legs|swollen feet|hfref|hfpef|ccf|peripheral edema|retain fluid"
    "|retain water|water retention|ejection fraction|ankle swelling|ankle edema"
    "|leg edema|swell up|legs swell|swelling of ankles|swelling of the ankles"
    "|puffy ankles|ankles puffy",
    "sugar": "blood sugar|sugar|glucose|hyperglycemia|diabetic|diabetes|a1c"
    "|blood glucose",
    "weight gain": "weight gain|gain weight|put on weight|make me fat|makes you fat",
    "thinner": "blood thinner|anticoagulated|anticoagulation|oac|inr|dapt"
    "|blood thinning",
    "bleeding": "bleeding|bleed|bruising|hemorrhage|bleeding risk|risk of bleeding",
    "serotonin": "serotonin|serotonin syndrome|serotonergic|serotonin toxicity",
    "allergy": "allergy|allergic|hypersensitivity|anaphylaxis|hives|aerd"
    "|cross reactivity|angioedema|intolerance|intolerant|cross allergy|rash from"
    "|sulfa allergy|urticaria",
    "pregnant": "pregnancy|pregnant|expecting a baby|expecting a child|expectant"
    "|she is expecting|im expecting|shes expecting|wife is expecting|trimester"
    "|gestation|prenatal|preggers|gravid|antenatal|weeks pregnant|mother to be"
    "|third trimester|first trimester|second trimester|trying to conceive|preg"
    "|pregnacy|pregnent|1st tri|2nd tri|3rd tri|first tri|second tri|third tri"
    "|teratogenic|teratogen|teratogenicity|unborn|unborn baby|unborn child"
    "|birth defect|fetus|foetus|fetal|foetal",
    "nursing": "breastfeeding|breast feeding|breastfeed|lactation|lactating"
    "|breast milk|breastmilk|in milk|into milk|nursing mother|pumping milk|while nursing|when nursing"
    "|nursing mom|nursing baby|nursing infant|is nursing|nursing woman|nursing her"
    "|and nursing|nursing a baby|on nursing|in nursing mothers|nursing parent"
    "|relative infant dose|infant dose|infant exposure",
    "weightloss": "obesity|obese|overweight|lose weight|losing weight|weight|bmi"
    "|heavier|lose some weight|body weight"
    "|lose some pounds|dieting|weight reduction|fat|big belly|slimming"
    "|semaglutide|ozempic|wegovy|gastric bypass|bariatric surgery|bariatric",
    "smoke": "smoking|smoker|cigarettes|tobacco|nicotine|vape|vaping|cigs|e cigarettes"
    "|pack a day|fags|quit smoking|stop smoking|smoking cessation",
}
"""Each idea with the words people say it by, `|` between them."""

IDEAS_OF_PROCEDURES: Final[dict[str, str]] = {
    "injection": "injection|inject|shot|parenteral|jab|needle in the back"
    "|needle in the|needle into the|steroid shot|steroid injection|cortisone shot"
    "|cortisone injection|cortisone",
    "epidural": "epidural|esi|esis|epidural steroid|nerve block|transforaminal|caudal"
    "|tfesi|lesi|ilesi|interlaminar|epidural injection|epidural steroid injection"
    "|epidural shot|snrb|selective nerve root block|nerve root block"
    "|nerve root injection|spinal injection|foraminal injection|epideral|epidurel",
    "facet": "facet|facet joint|facet injection|zygapophyseal|zygapophysial"
    "|facet arthropathy|facet syndrome|facet block|facetogenic",
    "ablation": "radiofrequency|ablation|denervation|rfa|rfn|rhizotomy|medial branch"
    "|medial branch block|mbb|nerve burning|burning the nerves|nerve ablation"
    "|radio frequency|radiofrequency ablation|radiofrequency denervation|neurotomy"
    "|cooled rf|diagnostic block",
    "basivertebral": "basivertebral|intracept|bvna|bvn|bvn ablation|basivertebral nerve",
    "trigger point": "trigger point|tpi|tpis|trigger point injection|myofascial"
    "|wet needling|trigger pt injection",
    "botox": "botox|dysport|xeomin|botulinum|botulinum toxin|onabotulinum|botulinum injection",
    "biologic shot": "prp|platelet|platelet rich|platelet rich plasma|stem cell"
    "|regenerative|prolotherapy|biologic injection|regenerative medicine"
    "|orthobiologics|bmac|bone marrow concentrate",
    "stimulator": "spinal cord stimulator|spinal cord stimulation|stimulator|scs"
    "|neuromodulation|neurostimulator|implantable device|implant|drg stimulation"
    "|spinal stimulator",
    "device": "pump|pain pump|intrathecal pump|intrathecal",
    "operation": "surgery|surgical|operation|operate|operative|decompression"
    "|back surgery|spine surgery|surgically|under the knife|surgey|surgury|opration",
    "discectomy": "discectomy|microdiscectomy|diskectomy|microdiskectomy|microdisc"
    "|disc surgery|disk surgery|slipped disc surgery|micro discectomy"
    "|surgery for a disc|disc operation|herniated disc surgery|micro disc"
    "|surgery for a herniated disc|disc removal|operation for a disc|nucleotomy",
    "laminectomy": "laminectomy|laminotomy|hemilaminectomy|foraminotomy|lami"
    "|lumbar decompression|decompression surgery",
    "fused spine": "fusion|spinal fusion|lumbar fusion|fused|tlif|plif|alif|xlif|fuse"
    "|fusion surgery|spine fused|fused spine|arthrodesis|spondylodesis|screws and rods"
    "|rods and screws|pedicle screws",
    "disc implant": "disc replacement|artificial disc|arthroplasty|tdr"
    "|disk replacement|total disc replacement|artificial disk|disc prosthesis|prodisc"
    "|charite|charite disc|prosthetic disc|disk prosthesis|new disc",
    "cement": "vertebroplasty|kyphoplasty|cement|vertebral augmentation|kypho|vertebro"
    "|bone cement",
    "earlier surgery": "prior surgery|previous surgery|previous back surgery"
    "|prior back surgery|failed back surgery|fbss|failed back|after surgery"
    "|post surgery|postoperative|post op|postop|post laminectomy|postlaminectomy|psps"
    "|earlier surgery|hardware|past surgery|surgery before|operated before"
    "|previous laminectomy|previous discectomy",
    "conservative": "conservative|nonoperative|non operative|nonsurgical"
    "|non surgical|without surgery|without an operation|avoid surgery"
    "|avoid an operation|watchful waiting|sit tight|conservatively|conservative care"
    "|conservative treatment|conservative management|instead of surgery"
    "|surgery be avoided|nonoperatively",
}
"""Each idea with the words people say it by, `|` between them."""
