"""Things that a question may be about and that only their own words speak of.

For search a bone scan is imaging and a sauna is heat, so that the nearest is found; but
what is said of the wider thing does not answer for the narrower. Each line names one
thing in all its words, `|` between them: an answer in which none of them stands does
not speak of it. Nothing here is medicine, nor says that anything is held or not.
"""

from typing import Final

from chatbot.engine.answering.words.own_measures import (
    HANDS_AND_MACHINES,
    MOVING_AND_LIVING,
    TO_SWALLOW_OR_RUB,
)

_HOW_IT_IS_TAKEN: Final = """
    food|meal|empty stomach|full stomach|breakfast|dinner|lunch|supper|eating
    with milk|glass of milk|drink milk|dairy
    glass of water|full glass
    crush|chew|split the tablet|split the pill|half a tablet|break the tablet
    open the capsule|opened|sprinkle|applesauce
    cut the patch|cut a patch|cut patch|cut lidocaine patch|cut in half|in half
    liquid form|liquid|syrup|suspension|oral solution|cant swallow|trouble swallowing|feeding tube
    suppository|rectal route
    nasal spray|intranasal
    morning or night|morning or evening|time of day|best at bedtime|better at bedtime
    only at night|just at night|only at bedtime|bedtime only|nighttime only
    gad 7|gad7
    weight gain|gain weight|put on weight|make me fat|make him fat|make her fat
    biologic|tnf|tnf inhibitor|adalimumab|etanercept|secukinumab
    day before surgery|night before surgery|preop|pre op|preoperatively|perioperative
    shower|bath|get wet
    sunlight|sunburn|sunscreen|sun exposure|tanning
    makeup|moisturizer|moisturiser|perfume
    storage|store|refrigerate|fridge|shelf life|expire|expiry|expiration
    dispose|disposal|flush down|leftover|unused
    overnight|sleep on a heating pad|asleep on
    how many hours|h on|hours on|hours at a time|minutes at a time|how many minutes|at a time|per session
    temperature setting|how hot|what temperature|which temperature
    how many patches|where to put|where do you put|where to place|placement|where do i place
    technique|how is it done|how is it performed|how to inject|landmark
    setting|frequency setting|intensity setting
    coffee|caffeine|energy drink
    grapefruit|pomelo
    tea
    smell|odor|odour|smelly
    taste|flavor|flavour|bitter
    stain|discolor|discolour|urine color|urine colour|orange urine|dark urine|green urine
    gluten|lactose|vegan|halal|kosher|gelatin
"""

_WHAT_IT_IS_LIKE: Final = """
    loud|noise|noisy|earplug
    general anesthesia|local anesthesia|what anesthesia
    scar tissue|incision|stitches|sutures
    gauge|needle size|how long is the needle
    cement volume|volume of cement|how many ml|millilitres|milliliters
    how thick|thickness|layer|pea sized|fingertip unit
    clothing|undress
    how many needles|needles are placed|how deep
    reused|sterile
    side to side|which side to lie
    pose
    hot yoga|bikram|chair yoga|aerial yoga
    reformer|mat pilates
    electroacupuncture
    shoes|sneakers
    steps per day|steps a day|how many steps|10 000 steps
    walking pace|walking speed
    grass|pavement|treadmill|uphill|incline
    heart rate|target heart rate
    repetitions|reps|how many sets
    rest day
    warm up|cool down
    summer|winter
    fast before|nil by mouth|before a ct|before the scan
    hammer|monofilament|tuning fork|goniometer|inclinometer
    how often can it be repeated|lifetime limit
    how many sessions|how many visits|how many goes|how many treatments|sessions|chiropractic visits|chiro visits
"""

_WHO_DOES_IT: Final = """
    interpreter|translated|translation|spanish|arabic
    workbook|handout|booklet|textbook
    audio|podcast|recording
    certification|certified|credential|accredited
    audit
    proxy
    self administered|by post|by phone|electronic version|font
    pharmacist prescribe
    group size|how many in a group
"""

_WHAT_IT_TAKES: Final = """
    cost|price|dollar|expensive|cheap|copay|afford
    medicare|medicaid|insurance|insurer|covered by insurance|reimburse|prior authorization
    legal|illegal|license|licence|licensed to
    prescription valid|early refill
    icd|icd 10|cpt|billing|bill for|code for
    paperwork|fmla|claim form|disability form|disability papers|insurance form
    disability rating|disability benefit|impairment rating|social security
    compensation|workers comp|claim|lawsuit|litigation
    app|online|internet|website|video|telehealth|telerehabilitation|telemedicine|digital|remote
    telephone
    waiting list|wait time
    home visit|group class|one to one|individual sessions|face to face
    airport|customs
"""

_TESTS: Final = """
    emg|electromyography|nerve conduction|ncs|ncv|electrodiagnostic|conduction study
    bone scan|scintigraphy|spect
    pet scan|pet ct|positron emission
    discogram|discography|provocative discography
    myelogram|myelography
    upright mri|standing mri|weight bearing mri|positional mri
    open mri
    claustrophobia|claustrophobic
    sedation for mri|sedate for
    pacemaker|defibrillator|icd device
    cochlear implant|aneurysm clip|metal implant|shrapnel|metal fragment
    gadolinium|contrast
    radiation|radiation dose|ionizing|msv
    flexion extension|flexion extension films|dynamic films|stress views
    oblique views|oblique films|scottie dog
    thermography|infrared imaging
    muscle ultrasound|ultrasound scan|diagnostic ultrasound|ultrasound imaging
    full body mri|whole body|whole spine
    modic|endplate
    high intensity zone|annular tear|annular fissure
    schmorl
    hemangioma
    transitional vertebra|bertolotti|lumbarization|sacralization
    schober|fingertip to floor
    waddell|nonorganic signs|non organic
    faber|patrick test|gaenslen|thigh thrust|fortin
    trendelenburg|ober test|thomas test|stork test|kemp test
    hoover sign
    bulbocavernosus
    psa|prostate specific
    spep|protein electrophoresis|immunofixation|light chains
    creatine kinase|ck level|cpk
    alkaline phosphatase|alk phos
    calcium level|calcium
    procalcitonin
    ferritin|iron studies
    uric acid|urate
    vitamin d level|25 oh
    b12 level
    lyme|lyme test|brucella|quantiferon
    urinalysis|urine culture|dipstick
    urine drug|urine drug test|urine drug screen|drug screen|drug test|urine test|toxicology
    genetic test|pharmacogenetic|pharmacogenomic|cyp2d6|metabolizer|metaboliser
    fabq|fear avoidance beliefs questionnaire
    tampa|tsk
    pain catastrophizing scale|pcs
    paindetect|dn4|lanss
    promis|eq 5d|sf 36|sf 12
    quebec scale
    pedometer|step count|fitness tracker|smartwatch
    gait analysis
"""

_PROCEDURES: Final = """
    transforaminal|interlaminar|caudal
    endoscopic|minimally invasive|keyhole
    percutaneous|chemonucleolysis|chymopapain|condoliase
    stem cell|mesenchymal|bone marrow concentrate
    platelet|prp
    prolotherapy|dextrose
    ozone
    hyaluronic
    botox|botulinum
    piriformis
    interspinous|spacer|x stop|coflex
    sacroiliac fusion|si joint fusion|si fusion
    disc replacement|artificial disc|arthroplasty|disc implant
    disc allograft|disc supplementation|hydrogel
    intrathecal|pain pump
    peripheral nerve stimulation|drg stimulation|dorsal root
    battery|charging|recharge
    cryoablation|cryoneurolysis
    pulsed radiofrequency
    epiduroscopy|adhesiolysis
    erector spinae block|fascial plane block
    ketamine
    lidocaine infusion|iv lidocaine|lidocaine drip
    infusion|drip
    blood patch
    dry needling
    weight loss surgery|bariatric|gastric bypass|sleeve gastrectomy|roux
    foot drop surgery|tendon transfer
    afo|ankle foot orthosis
    reherniation|herniate again|reoperation|second operation
    infection rate|wound infection|success rate|failure rate|mortality
    hold before|stopped before an epidural|hold apixaban|hold warfarin|bridging
"""

_PEOPLE_AND_ILLS: Final = """
    spondylolisthesis|slipped vertebra
    pars|spondylolysis|stress fracture
    tarlov|perineural cyst
    facet cyst|synovial cyst
    baastrup|kissing spine
    scheuermann|kyphosis
    scoliosis
    dish|diffuse idiopathic
    coccyx|tailbone|coccydynia
    meralgia
    arachnoiditis
    spina bifida|tethered cord
    ehlers|hypermobility|hypermobile|marfan
    parkinson|multiple sclerosis|myasthenia|cerebral palsy|polio
    dementia|alzheimer
    sickle
    hemophilia|hemophiliac
    endometriosis|fibroid|ovarian
    shingles|zoster
    covid|coronavirus
    gout
    fibromyalgia
    psoriasis|psoriatic
    crohn|ulcerative colitis|bowel disease|ibd
    celiac|coeliac
    thyroid
    glaucoma
    organ transplant|transplant
    hip replacement|knee replacement|joint replacement
    osteoporosis|osteopenia|thin bones|brittle bones
    fused|fusion|hardware|rods|screws
    wheelchair
    amputee|amputation|prosthesis
    breast implant|large breasts|breast reduction
    postnatal|postpartum|after birth|after delivery
    menopause|hormone replacement|testosterone
    ivf|fertility|sperm
    gilbert|g6pd|porphyria
    raynaud
    restless legs
    hypnosis|hypnotherapy
    pain reprocessing|reprocessing
    acceptance and commitment|acceptance commitment|acceptance based
    psychodynamic|psychoanalysis|emotional awareness|expressive writing
    tinnitus
    contact lens|contact lenses
    colonoscopy|endoscopy|dental extraction
    donate blood|blood donation
    birth control|contraceptive
    menstrual|menstruation
    pregnancy test|false positive test
    left handed|red hair|redhead
    jeans|tight clothes|wallet
    gallbladder|appendix|spleen
    fingernails|nails
    police|firefighter|military|soldier|astronaut
"""

_NAMED_HARMS: Final = """
    hair loss|hair fall|thinning hair|bald
    weight gain|gain weight|weight
    libido|erectile|impotence|sexual|sex drive|orgasm
    night sweats|sweating
    nightmare|vivid dreams|dreams
    hiccups|burping
    acne|rash|itching
    tooth|teeth|dental
    vision|blurred|blurry|eyesight
    hearing loss
    cataract
    taste change|metallic taste
    fracture healing|bone healing|muscle healing|delay healing|slow healing
    muscle loss|atrophy
    addictive|addiction|addicted|hooked|habit forming|dependence|dependent|misuse
    blood test result|false positive|interfere with a test
"""

THINGS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.strip() for phrase in line.split("|"))
    for block in (
        _HOW_IT_IS_TAKEN, _WHAT_IT_IS_LIKE, _WHO_DOES_IT, _WHAT_IT_TAKES, _TESTS, _PROCEDURES, HANDS_AND_MACHINES,
        MOVING_AND_LIVING, TO_SWALLOW_OR_RUB, _PEOPLE_AND_ILLS, _NAMED_HARMS,
    )
    for line in block.split("\n")
    if line.strip()
)  # fmt: skip
"""Each thing in all its words."""
