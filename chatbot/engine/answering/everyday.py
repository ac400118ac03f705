"""Everyday English: words that carry no subject, and lay words for one idea.

Nothing here is medicine: it says which words mean the same to a person who asks, and
which can be left out of a question without changing what it is about.
"""

from typing import Final


def words_in(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())


EMPTY: Final = words_in(
    """
    a about above across actually after again all alright also although always am among
    an and another any anybody anyhow anymore anyone anything anyway are around as ask
    asked asking at away be because been before being between both but by bye came can
    cannot cant come could couldnt did didnt do does doesnt doing done dont down due
    during each either else enough etc even ever every everyone everything except far
    few for from get gets getting give given gives giving go goes going gone gonna good
    got gotten great had has hasnt have havent having he hello help helpful helps her
    here hers herself hey hi him himself his how however i id if ill im in indeed inside
    instead into is isnt it its itself ive just keep keeps kind know known last least
    less let lets like likely little ll look looking lot lots made make makes making
    many may maybe me mean means might mine more most much must my myself need needed
    needs neither never next no nobody none nor not nothing now of off often oh ok okay
    on once one ones only onto or other others otherwise ought our ours out over own per
    perhaps please possible possibly probably put quite rather re really regarding
    right said same say see seem seems seen shall she shes should shouldnt since so some
    somebody someone something sometimes soon sort still such sure take taken takes
    taking tell than thank thanks that thats the their them then there theres these they
    theyre thing things think thinking this those though through thus to together told
    too took toward tried try trying under until up upon us use used useful uses using
    usual usually ve very via wanna want wanted wants was wasnt way we well went were
    what whats when where wheres whether which while who whom whose why will with within
    without wonder wondering wont work works would wouldnt yes yet you your yours
    yourself zero first second option options appropriate okay role place
    suggest suggested recommend recommended recommends recommendation advise advised
    advice consider considered best better choice prefer preferred reasonable point
    abt pls plz thx cuz ur wat wut tho besides question questions info information explain evidence data study studies anyways
    """
)
"""Grammar and talk: never counted, never searched for."""

COMMON: Final = words_in(
    """
    able absolutely account add added adding addition afternoon ago agree allow allowed
    alone already alternative amount answer apart appear apply area available aware bad
    badly basically basis beat began begin behind believe benefit big bit bottle bother
    bothering bought brand break bring brother bunch busy buy call called car care
    carefully case cases cause caused causes causing certain chance change changed
    check chemist child clear clinic clinician close closer cold come common company
    compare compared complete completely concern concerned confused consultant continue
    control cost could couple course current currently cut daily dad daughter day days
    deal decide decided definitely depend describe details develop different difference
    difficult directly discuss doc doctor doctors downside dr drink early easier easy
    eat effect effective effectively effects efficacy end evening eventually exact
    exactly example expect expected expensive experience extra face fact fail failed
    fails fall family fast father feel feeling feels felt female field figure final
    finally find fine finish finished finishing five folks follow following food form
    found four frequently friend full fully further general generally girl glad gonna
    grandma group guess guide guy guys half hand happen happened happens hard hardly
    hear heard high higher hold home honest hope hospital hour hours house huge husband
    idea ideally immediately important improve improved improvement include including
    increase increased initially interested issue issues job join joke keen kid kinda
    lady large late lately later lead learn leave left level life line list live local
    long longer looks lose loss low lower main major male man manage managed management
    managing matter measure medical member men mention mentioned middle mild mind
    minute minutes miss mom moment month months morning mother move mum name near nearly
    necessarily necessary new nice night nobody normal normally note noticed number
    nurse obvious obviously occasionally offer office old older opinion order ordinary
    original outcome overall page part particular particularly partner past patient
    patients pay people percent perfect person pharmacist pharmacy physician plan play
    plus prescribe prescribed prescriber prescribing prescription present pretty
    prevent previous previously prior problem problems process proper properly provide
    provider purpose quick quickly quit rarely rate read ready real realistic realize
    reason reasons recent recently reduce regular regularly related relief relieve
    remember replace replaced report require required response rest result results
    return role rule run safe safely safer safest safety scared school sense serious seriously
    set several short show shows side significant similar simple simply single sir
    sister situation size small son speak special specific spent spouse stage stand
    start started starting state stay step stop stopped stopping straight strange
    strict strong stronger stuff substitute suddenly suffer suffering suitable support
    suppose supposed surely switch switched swap talk teenager ten term terms test tests
    thought three time times today tomorrow tonight total totally toward treat treated
    treating treatment treatments trial true truth turn twice two type types
    uncomfortable understand unfortunately update upset usually value versus visit vs
    wait wake watch week weeks weekend whatever whenever whole wife willing wish woman
    women word words world worried worry worse worst worth wrong year years yesterday
    typical average expected standard back backs repeat repeated repeating soft firm hard wet dry cheap weather
    yo young your male female yr yrs old mg mcg ml gram grams pill pills tablet tablets
    capsule medication medications medicine medicines meds med drug drugs therapy
    therapies remedy remedies therapeutic clinical clinically dose doses dosage dosing
    amount frequency maximum max minimum limit pain pains painful ache aches aching hurt
    hurts hurting symptom symptoms sign condition conditions disease diseases disorder
    illness sick health healthy body management treat cure approach intervention
    send sent sending lie lies lying lay laid flat sit sits sitting standing bend bends
    bending twist twisting reach push pushed pushing pull pulling pick carry carrying
    wear wearing hang throw threw catch drop dropped bump hit slip slipped garden
    gardening shovel shoveling snow move moving movement position posture couch sofa
    chair seat shower bath bathroom sock socks shoe shoes dress stairs climb room floor
    kitchen yard truck warehouse teacher builder computer awful terrible horrible brutal
    miserable desperate frustrated tired exhausted fed nervous afraid promise swear
    suspect imagine notice realise arrange book appointment schedule phone email message
    letter paper insist insists insisting refuse refuses demand demands request requests
    requesting requested beg kindly sorry excuse apologies hopefully apparently honestly
    literally currently presently supposedly usually dear team colleague resident intern
    attending student trainee textbook lecture class classes read reads reading heard
    saw article newspaper website online internet google youtube tv
    outcomes episode onset acute subacute chronic adult adults severe severity moderate
    risk risks harm harms danger dangerous source sources reference references citation
    person construction justified justify justifies irritate
    circumstances unavoidable unaltered unchanged steady overlook overlooked missing tripped
    beneficial merit merits advisable inadvisable permissible allowable pointless futile
    valuable efficacious alleviate soothe lessen lessened aggravate provoke influence alter
    alters hasten accelerate postpone withhold forgo omit brief timeframe magnitude extent
    scientific robust solid convincing conclusive controversial debate suggestion explanation
    clarify summarize summarise rundown takeaway takeaways pros cons pitfalls caveats mistake
    myth correct incorrect reliability trustworthy confident sensible wise unwise smart
    foolish hazardous tolerable intolerable excruciating agonizing nagging achy throbbing
    stabbing limp hobbling commuting furniture grandpa uncle aunt coworker boss paperwork
    documentation convince persuade negotiate educate desires ten bothered frightened rush
    rushed
    irritates irritation irritating upset upsets bothers preventing name s t d m am pm x e g vs etc ed er gp np pa md rx otc hx tx
    """
)
"""Words that leave a question's scope as it is; searched for where content has them."""

IDEAS: Final[dict[str, str]] = {
    "back": "my back|his back|her back|their back|your back|bad back|sore back|low back"
    "|lower back|lumbar|lumbago|spine|spinal|back strain"
    "|lumbar strain|backache|back ache|lbp|clbp|back pain|low back pain|strain"
    "|back injury|pulled back|threw out my back|axial|nonspecific|non specific",
    "sciatica": "sciatica|radicular|radiculopathy|pinched nerve|trapped nerve"
    "|nerve root|radicular pain|lumbosacral radicular|leg pain|shooting pain"
    "|pain down the leg|nerve pain|sciatic|radiculitis|below the knee",
    "disc": "disc|disk|herniated disc|slipped disc|disc herniation|prolapse|bulge"
    "|bulging disc|herniation|degenerative disc disease|protrusion|ddd"
    "|degeneration|degenerative|degenerated|disc degeneration"
    "|disc resorption|herniated",
    "stenosis": "stenosis|spinal stenosis|neurogenic claudication",
    "outlook": "prognosis|outlook|get better|feel better|recover|recovery|recovered|natural history|heal"
    "|healing|get over|go away|goes away|resolve|resolves|last for"
    "|natural course|chances of recovery|full recovery|when will it get better"
    "|how long does it last|how long until|expected course|time course",
    "again": "recur|recurrence|recurrent|relapse|flare|flare up|come back|comes back"
    "|coming back|happen again|reinjury|prevention|prevent recurrence|prevent another|prevent it",
    "stomach": "stomach|gastric|gastrointestinal|gi|gut|ulcers|ulcer|ulceration"
    "|gi bleed|gi bleeding|peptic|tummy|irritate my stomach|indigestion|dyspepsia",
    "gastroprotection": "ppi|omeprazole|pantoprazole|gastroprotection|proton pump"
    "|proton pump inhibitor|stomach protection|gastroprotective|esomeprazole"
    "|protect the stomach|protect my stomach|lansoprazole",
    "heart": "heart|cardiac|cardiovascular|coronary|cv|heart attack|mi|cvd|vascular",
    "kidney": "kidney|kidneys|renal|nephro|nephrotoxic|aki|creatinine|egfr|crcl|gfr",
    "liver": "liver|hepatic|cirrhosis|hepatotoxic|lft|lfts",
    "sedation": "sedation|sedating|sedative|drowsy|drowsiness|sleepy|somnolence"
    "|drowsier|groggy|sleepiness|sleepier|knock out|knocks out|make me tired"
    "|make him tired|make her tired|make you tired|makes you tired",
    "driving": "drive|driving|drives|driver|drivers|truck driver|operate machinery|machinery|behind the wheel",
    "dependence": "addiction|addictive|addicted|dependence|dependent|misuse|abuse"
    "|habit forming|hooked|opioid use disorder|controlled substance|scheduled"
    "|controlled drug|oud",
    "taper": "taper|tapering|wean|weaning|withdraw|withdrawal|come off|coming off"
    "|stop suddenly|cold turkey|discontinue|discontinuation",
    "combine": "combine|combining|combination|together with|add|adding|both|alternate"
    "|alternating|mix|mixing|add on|plus|on top of|in addition to|coadminister"
    "|with it|at the same time",
    "alcohol": "alcohol|drink alcohol|drinking|beer|beers|wine|booze|liquor|ethanol",
    "food": "food|meal|meals|empty stomach|with food|eat|eating",
    "bed": "bed rest|bedrest|stay in bed|lie flat|lying flat|lay flat|lying in bed|lie down|lying down|resting|rest in bed",
    "active": "stay active|active|activity|activities|keep moving|keep active"
    "|remain active|light activity|normal activity|immobile",
    "exercise": "exercise|exercises|exercising|workout|gym|core|strengthening|stretch"
    "|stretches|stretching|walking|walk|swim|swimming|pilates|yoga|tai chi"
    "|mckenzie|motor control|lift weights|aerobic|training",
    "sport": "sport|sports|athletic|athlete|go running|keep running|running|golf|football|soccer|tennis",
    "job": "about work|for work|miss work|missing work|his work|her work|my work|work|working|keep working|still work|at work|can work|go to work|able to work"
    "|continue working|while working|job|return to work|back to work|off work|sick leave|duties"
    "|light duty|occupation|employer|modified duty|sick note|workplace|desk"
    "|lifting|heavy lifting|fit note|time off|return to duty",
    "slumber": "sleep|sleeping|insomnia|sleeps|at night",
    "bedding": "mattress|bed",
    "sleep posture": "sleep position|sleeping position|position to sleep|pillow",
    "mood": "depression|depressed|anxiety|anxious|mood|psychological|psychosocial"
    "|yellow flags|fear avoidance|catastrophizing|catastrophising|distress"
    "|kinesiophobia|stress|fear of movement|coping|beliefs",
    "mind therapy": "cbt|cognitive behavioral|cognitive behavioural|cognitive"
    "|mindfulness|mbsr|psychotherapy|counselling|counseling|cft|meditation"
    "|cognitive functional therapy|act therapy|talking therapy|biofeedback"
    "|relaxation|pain psychology",
    "spasm": "spasm|spasms|cramp|cramps|muscle spasm|muscle spasms|tight muscle",
    "medicine": "medication|medications|medicine|medicines|drugs|meds|drug|pharmacologic"
    "|drug treatment|drug therapy|pharmacotherapy|pharmacological",
    "chronic": "chronic|long term|longterm|persistent|persisting|long lasting"
    "|lasting pain|lasting back pain"
    "|ongoing|for months|over 3 months|three months|12 weeks|becomes chronic",
    "failing": "fail|failed|failure|not working|doesnt work|didnt work|no better"
    "|not helping|refractory|not responding|no relief|not improving|no improvement"
    "|not better|not getting better|nothing is helping|nothing works|isnt working|not improved|still hurts|still hurting|unresponsive",
    "stronger": "stronger|strong|potent|step up|escalate|more powerful|higher dose"
    "|increase the dose|higher dosage|up the dose|bigger dose",
    "stepwise": "first line|firstline|first choice|initial treatment|what first|start with",
    "second": "second line|next step|what next|step up|next line|escalation|add next",
    "harm": "side effect|side effects|adverse|adverse effect|adverse effects|harmful"
    "|adverse event|adverse events|toxicity|complication|complications|dangers"
    "|risks of|downsides|tolerability|tolerated",
    "injection": "injection|injections|inject|shot|shots|injected|intramuscular|im"
    "|parenteral",
    "epidural": "epidural|epidurals|esi|esis|epidural steroid|nerve block"
    "|transforaminal|caudal",
    "oral steroid": "prednisone|steroid|steroids|corticosteroid|corticosteroids"
    "|medrol|dose pack|dosepak|methylprednisolone|dexamethasone|steroid burst|solumedrol|solu medrol|decadron",
    "operation": "surgery|surgical|operation|operate|discectomy|microdiscectomy"
    "|fusion|laminectomy|decompression|disc replacement|surgeon|neurosurgeon"
    "|arthroplasty|vertebroplasty|kyphoplasty",
    "elderly": "elderly|older adult|older adults|older people|older person|geriatric"
    "|elder|aged|over 65|seniors|senior|beers criteria|beers list|beers 2023|per beers|on beers|old lady|old man|frail"
    "|over 70|over 75|over 80|older patient|older patients|old people|grandmother",
    "pregnant": "pregnancy|pregnant|expecting|trimester|gestation|prenatal",
    "nursing": "breastfeeding|breast feeding|breastfeed|lactation|lactating|nursing"
    "|breast milk|breastmilk|nursing mother",
    "quantity": "how much|how many|mg|milligrams|maximum|max|dose|dosage|dosing"
    "|daily limit|tablets a day|pills a day|how often",
    "supply": "run out|running out|ran out|runs out|days supply|number of days|how many days|short course|duration of use"
    "|how long to take|how long can|how long should|course length",
    "same": "same as|equivalent|equal|compare|compared|versus|vs|better than|as good"
    "|difference|differences|different from|superior|which one|switch|switching|swap"
    "|another one|change to|rotate|rotating",
    "children": "children|child|pediatric|paediatric|teenager|adolescent|kid",
    "emergency": "emergency|emergency room|urgent|urgently|ed|er|hospital now|911"
    "|a and e|immediately|same day",
    "followup": "follow up|followup|reassess|reassessment|review|see again|recheck"
    "|re evaluate|reevaluate|check back|return visit|see him again|see her again"
    "|see them again|see me again|see you again|next visit|next appointment|recheck him"
    "|recheck her|when to return|see the patient again",
    "specialist": "surgeon|surgeons|orthopedist|refer|referral|specialist|referred|see a specialist|orthopedic"
    "|orthopaedic|neurologist|neurology|spine clinic|pain clinic|pain specialist"
    "|physiatrist|physiatry|rheumatologist|rheumatology|see a doctor|seek care"
    "|see the doctor|be seen|get seen|medical attention",
    "labs": "lab|labs|blood test|blood tests|esr|crp|bloods|hla b27|blood work",
    "cauda": "cauda equina|cauda equina syndrome|ces|saddle|numb groin|groin numbness"
    "|numb genitals|numb saddle|numb bottom|privates|private parts|genitals",
    "tumour": "cancer|metastasis|metastatic|metastases|malignancy|tumor|tumour|mets",
    "germs": "infection|osteomyelitis|discitis|abscess|epidural abscess|infected"
    "|spondylodiscitis",
    "break": "fracture|fractures|broken|compression fracture|vertebral fracture",
    "cord": "cord compression|spinal cord compression|myelopathy",
    "aneurysm": "aneurysm|aaa|aortic",
    "inflammatory": "axial spondyloarthritis|ankylosing|spondylitis|spondyloarthritis"
    "|inflammatory back pain|morning stiffness",
    "supplement": "supplement|supplements|vitamin|vitamins|herbal|herb|magnesium"
    "|turmeric|glucosamine|willow|devils claw|b12|vitamin d|natural remedy",
    "cannabis": "cannabis|cbd|marijuana|thc|medical marijuana|weed|cannabidiol",
    "electric": "tens|electrical stimulation|ultrasound|laser|interferential|shortwave",
    "support": "brace|corset|lumbar support|back belt|belt|orthosis|kinesio tape|tape|insoles|orthotics|shoe inserts"
    "|shoe insoles|foot orthotics|lumbar corset",
    "device": "spinal cord stimulator|stimulator|radiofrequency|ablation|denervation"
    "|rfa|implant|pump|neuromodulation",
    "weightloss": "obesity|obese|overweight|lose weight|losing weight|weight",
    "smoke": "smoking|smoke|smoker|smokers|cigarettes|tobacco|nicotine",
    "naloxone": "naloxone|narcan",
    "mme": "mme|mmes|morphine equivalent|morphine equivalents|morphine milligram equivalents",
    "monitor": "monitor|monitoring|pdmp|urine drug|toxicology|drug screen|drug test",
    "numbers": "how common|how often|incidence|prevalence|what proportion|percentage",
    "otc": "over the counter|otc|drugstore|without prescription",
    "lidocaine": "lidocaine|lidoderm|lignocaine",
    "warming rub": "menthol|salicylate|salonpas|bengay|icy hot|biofreeze|tiger balm"
    "|liniment",
    "patch": "patch|patches|plaster",
    "gel": "gel|cream|ointment|rub|lotion|topicals|topical|rubbed",
    "screening": "red flag|red flags|warning signs|warning sign|danger signs|alarm signs",
    "worry": "peace of mind|reassurance|reassure|worry|worried|worrying|serious|alarm|when to worry|dangerous cause|sinister"
    "|concerned about|concerning",
    "finding out": "screen|screening|check for|test for|rule out|diagnose|diagnosis"
    "|detect|examine|examination|exam|assess|assessment|look for|spot|identify",
    "leg raise": "straight leg raise|straight leg raising|slr|lasegue|leg raise"
    "|slump test|crossed straight leg raise",
    "classify": "start back|startback|keele|risk tool|questionnaire|stratify"
    "|stratification|orebro|screening tool",
    "disability score": "odi|oswestry|disability questionnaire|disability index",
    "roland score": "rmdq|roland morris|roland",
    "pain score": "peg|peg scale|numeric pain scale|nrs",
    "mood score": "phq|phq 2|phq 9|gad|gad 7",
    "brain": "confusion|delirium|falls|falling|cognition|memory|dizziness|dizzy",
    "nausea": "nausea|vomiting|constipation|laxative|constipated",
    "breathing": "breathing|respiratory depression|respiratory|apnea",
    "pressure": "blood pressure|bp|hypertension|hypertensive",
    "fluid": "edema|swelling|fluid retention|heart failure|chf",
    "thinner": "blood thinner|blood thinners|anticoagulated|anticoagulation",
    "serotonin": "serotonin|serotonin syndrome|serotonergic",
    "cost": "cost|price|expensive|cheap|cost effective",
    "several": "multidisciplinary|biopsychosocial|rehab|rehabilitation|pain program"
    "|pain management|functional restoration|multimodal",
}
"""Each idea with the words people say it by, `|` between them."""

GENERIC_IDEAS: Final = frozenset(
    {
        "medicine", "quantity", "same", "combine", "stronger", "numbers", "supply",
        "harm", "second", "stepwise", "otc", "cost", "worry", "finding out",
    }
)  # fmt: skip
"""Ideas that rank statements but do not say what a question is about."""

TOPIC_WORDS: Final[dict[str, str]] = {
    "nsaid": "nsaid|nsaids|anti inflammatory|antiinflammatory|anti inflammatories"
    "|non steroidal|nonsteroidal|cox 2|cox2|coxib",
    "muscle_relaxant": "muscle relaxant|muscle relaxants|muscle relaxer|relaxers"
    "|muscle relaxers|relaxant|relaxants|relaxer|antispasmodic",
    "opioid": "opioid|opioids|opiate|opiates|narcotic|narcotics|mme|naloxone|narcan"
    "|something stronger|anything stronger|stronger pain medicine|stronger painkiller"
    "|strong painkiller|strong pain medicine",
    "gabapentinoid": "gabapentinoid|gabapentinoids|anticonvulsant|anticonvulsants"
    "|antiseizure|antiepileptic|nerve pain medicine|nerve pill",
    "antidepressant": "antidepressant|antidepressants|snri|snris|tca|tcas|tricyclic"
    "|tricyclics|ssri|ssris",
    "steroid": "steroid|steroids|corticosteroid|corticosteroids|steroid burst|dose pack|solumedrol|solu medrol|decadron|kenalog"
    "|dosepak|medrol|steroid pack",
    "acetaminophen": "acetaminophen|paracetamol|tylenol|apap",
    "topical": "topical|topicals|gel|cream|patch|patches|ointment|rub|balm|capsaicin",
    "imaging": "mri|x ray|xray|x rays|xrays|ct|cat scan|scan|scans|imaging|radiograph"
    "|radiographs|film|films|mr|image|imaged|radiography|dexa|bone scan|radiology",
    "referral": "refer|referral|referred|specialist|surgeon|see a doctor|physiatrist"
    "|see the doctor|be seen|pain clinic|spine clinic|neurologist|rheumatologist"
    "|follow up|followup|reassess|emergency|seek care",
    "physio_exercise": "physical therapy|physical therapist|physio|physiotherapy|pt"
    "|physiotherapist|exercise|exercises|stretching|yoga|pilates|tai chi|walking|rehab"
    "|stay active|bed rest|bedrest|mckenzie|strengthening",
    "manual_therapy": "chiropractor|chiropractic|manipulation|spinal manipulation"
    "|massage|osteopath|osteopathic|acupuncture|manual therapy|dry needling|needling|adjustment"
    "|mobilization|mobilisation|chiro|traction|cupping|omt",
    "psychological": "fear of movement|kinesiophobia|cbt|cognitive|mindfulness|mbsr|psychological|psychologist"
    "|psychotherapy|fear avoidance|meditation|yellow flags|catastrophizing|counseling",
    "heat_cold": "heat|ice|cold pack|heating pad|hot pack|heat wrap|hot water bottle"
    "|cold therapy|cryotherapy|warm|ice pack|hot bath|sauna|icing",
    "red_flags": "red flag|red flags|cauda equina|warning signs|saddle|incontinence"
    "|cancer|fracture|infection|cord compression|aneurysm|serious cause|metastatic",
    "prognosis": "prognosis|outlook|recover|recovery|natural history|recur|recurrence"
    "|relapse|heal|go away|come back",
    "injection": "injection|injections|epidural|epidurals|esi|shot|shots|nerve block"
    "|trigger point|facet|ablation|radiofrequency|botox|prp|toradol shot|botulinum",
    "surgery": "surgery|surgical|operation|discectomy|fusion|laminectomy"
    "|microdiscectomy|decompression|disc replacement|vertebroplasty|kyphoplasty",
    "work": "return to work|back to work|off work|sick leave|light duty|job|employer"
    "|sport|sports|sick note|occupational|fit note|duties|driving|drive|lifting",
    "sleep": "sleep|sleeping|insomnia|mattress|pillow|sleep position",
    "pregnancy": "pregnancy|pregnant|breastfeeding|breastfeed|lactation|trimester"
    "|lactating|breast feeding",
    "renal": "renal|kidney|kidneys|ckd|egfr|crcl|dialysis|creatinine",
    "elderly": "elderly|older adults|older adult|geriatric|beers criteria|beers list|beers 2023|frail|over 65"
    "|older people|seniors",
    "interaction": "interact|interacts|interaction|interactions|drug interaction",
}
"""Words that name a topic of the knowledge base."""
