"""The words that end a trigger's scope, or that it passes over, as sets."""

from chatbot.engine.understanding.text.token import listed

JOINS, ORS = listed("and or &"), listed("or nor")
"""Between two items of a list; between two of which either is meant."""
LIGHT = listed("""
    any a an the that of evidence sign signs symptom symptoms finding findings
    suggestion indication current currently recent recently known prior previous
    significant new other acute active clear obvious definite further additional
    associated residual history hx personal medical having had have has been such to be
    did does do was were is are am ever yet really at all either complaint complaints
    episode episodes he she they pt patient his her their my particular specific
    apparent clinical radiographic overt frank gross focal real longer being become
    became so very he's she's i've i'm feel feeling having problem problems prob probs issue
    issues trouble difficulty difficulties give gives report detected both type types kind form
    """)
"""Words between a trigger and its first item that stop nothing."""

HARD = listed("""
    but however except excepting although though besides bar yet aside apart save unless due because
    secondary spite given d/t since after before despite until while when than only just
    therefore relief relieve relieved relieves relieving help helped helping helps
    benefit benefits improvement improve improved improves improving respond responded
    responding response effect effective better worse work worked working works touch
    luck success difference result results avail alleviated alleviate controlled control tolerated
    resolving resolution recovery evaluation evaluate evaluated yes positive pos yeah nkda nka nkma
    """) | {"(+)", "--", ":", "?:", "..."}
"""Words that end any denial."""

CHANGES = listed("change changes increase increased decrease progression worsening "
                 "exacerbation")  # fmt: skip
FUNCTIONS = listed("bowel bladder urination urinary voiding stool stools vision "
                   "hearing speech strength sensation gait walking balance appetite "
                   "weight sleep mood mental memory skin continence bowels habit "
                   "habits swallowing libido sexual")  # fmt: skip
"""A change in one of these is itself a complaint, so `no change in` it is a denial."""

SOFT = listed("""
    has have had reports report reported admits admitted endorses endorsed states
    stated complains complaining complained c/o presents presented presenting takes
    take taking took uses using tried failed trialed he she they i we pt patient there
    it some occasional occasionally mild slight slightly intermittent persistent still remains remained continues
    continued developed started feels which who for treated managed status received
    receiving got gets underwent now
    """)
"""Words that end a denial unless they stand right behind it (`has not tried`)."""

PLACES = listed("exam examination palpation percussion the movement left right l r "
                "either both flexion extension bending standing walking inspection "
                "auscultation history imaging review xray x mri ct any his her my "
                "their straining questioning rom coughing sitting exertion lateral "
                "physical testing")  # fmt: skip
"""`on` one of these is a place or a test, not a drug being taken."""

VERBS = listed("is are was were has have had reports admits endorses states complains "
               "presents takes remains continues feels does did do works worked helps "
               "helped uses says notes gets started stopped began came went got hurts "
               "became becomes lost losing fell noticed shows showed reveals revealed "
               "demonstrates persists persist worsens")  # fmt: skip
"""With one of these, an item of a comma list is a new clause."""

FOUND = listed("seen noted identified found detected appreciated evident present "
               "reported elicited visualized demonstrated shown observed palpated "
               "palpable")  # fmt: skip
"""`is seen` behind a list is still the denied clause."""

HEADS = listed("relief improvement control medication medications meds med medicine "
               "medicines management screening workup imaging specialist clinic killer "
               "killers pills")  # fmt: skip
"""Nouns that the denial is really about: `no pain relief`, `no cancer screening`."""

POSITIONS = listed("bilat bilaterally bilateral b/l on at in today now x both right "
                   "left r l with throughout to since until still so per by yesterday "
                   "currently")  # fmt: skip
"""Words behind `SLR negative` that do not make it `negative something`."""

LINKS = listed("""
    is are was were has have had been be being all both also now currently today since
    seemed seem seems appears appear appeared to completely entirely currently each
    patient pt he she they test testing screen screening result results came back
    reportedly definitively yet either formally left right l r bilat bilaterally ,
    """) | {":", "(", "--", "=", "?:", "-"}
"""Words between an item and the answer behind it: `fever was denied`, `fever: no`."""

BACK_STOPS = HARD | listed("""
    with reports admits endorses states complains c/o presents has have had no not
    denies denied without w/o on taking takes is are was were remains who which there
    normal intact stable shows showed post following
    allergies allergy meds medications medicines dh dhx fh fhx psh surgeries
    """)
"""Words that end a scope that reaches back, once the links are passed."""

REFERRING = listed("that which it this these those they")
"""`although that has resolved` speaks of what stood before it."""

NORMALS = listed("normal nl intact ok okay wnl stable soft clear good")

WELL = listed("normal nl intact ok okay wnl stable soft afebrile nontender "
              "asymptomatic unremarkable preserved well supple")  # fmt: skip
"""An item of a list with one of these says that something is well."""

HISTORY_STOPS = listed("but however except excepting although who presents presented "
                       "presenting complaining complains c/o comes came now today "
                       "currently here admitted coming denies no which developed x "
                       "reports on taking takes with because due after")  # fmt: skip
FAMILY_STOPS = listed("but however patient pt he she i we personal self denies no "
                      "reports himself herself gave gives giving lent shared")  # fmt: skip
IF_STOPS = listed("then however otherwise but so")
MAYBE_STOPS = listed("but however no denies without with given due because has reports "
                     "therefore not")  # fmt: skip

TAKEN = listed("blood anticoagulants anticoagulation thinners insulin chemo steroids "
               "dialysis oxygen oxy oxys opiates narcotics")  # fmt: skip
"""What somebody may be on, beside a drug that is named."""

REPORTERS = listed("""
    says said reports reported states stated notes noted thinks thought brought brings
    noticed notices hears heard sees saw seen watched observes observed remarks remarked complains complained points
    noticing called calls told drove found feels wants is was concerned worried helps
    gave gives lent let offered lets recommended suggested advised mentioned
    """)
"""A relative who does one of these speaks of the patient."""
DIAGNOSED = listed("""
    has had have with w/ w died expired diagnosed dx hx history also and deceased who passed swears
    """) | {":", "(", "--", "-", "&", "at"}
"""A relative with one of these has the illness."""
BEFELL = listed("fell crashed slipped tripped broke fractured suffered sustained "
                "overdosed collapsed injected smokes drinks injects")  # fmt: skip
BEFALLEN = listed("hit hurt injured killed struck diagnosed treated hospitalized "
                  "hospitalised admitted operated involved thrown knocked run "
                  "assaulted attacked paralysed paralyzed rear-ended rear t-boned "
                  "kicked beaten shot stabbed recovering suffering dying put started prescribed helped")  # fmt: skip
"""What a relative does or bears, which befell nobody else."""
STATES = listed(
    "pregnant expecting breastfeeding allergic healthy diabetic hypertensive epileptic alcoholic "
    "unsteady incontinent feverish febrile unwell ill sick numb weak weaker suicidal depressed addicted hooked"
)
"""What a relative `is`: `his wife is pregnant` says nothing of the patient."""
OWNERS = listed("his her my the their a paternal maternal pt patient")

SYMPTOMS = listed("pain pains lbp ache aching fever fevers febrile chills sweats numb "
                  "numbness tingling weak weakness incontinence retention radiation "
                  "radiating sciatica tenderness swelling nausea vomiting dizziness "
                  "cough dyspnea headache spasm spasms stiffness")  # fmt: skip
"""Complaints of today: a far `hx` does not make them past."""

NERVE = listed("numb numbness tingling weak weakness drop pain lbp sciatica saddle "
               "paresthesia legs leg foot retention incontinence incontinent pee "
               "urinate leaking leaks")  # fmt: skip
GRAVE = NERVE - listed("pain lbp sciatica legs leg foot")
ANYONE = listed("fever fevers trauma injury injuries fall falls cancer ca flags weight "
                "sweats chills infection infections steroids fracture fractures ivdu "
                "surgery surgeries")  # fmt: skip
"""What a nerve that is pressed on makes, and what is asked of anyone: two kinds of sign."""

HABITS = listed("alcohol etoh tobacco smoking smoke smokes cigarettes cigarette drug "
                "drugs illicits illicit allergies allergy nkda ivdu")  # fmt: skip
"""A denial of these belongs to the history, not to the present illness."""

CONDITIONS = listed("""
    ckd ckd1 ckd2 ckd3 ckd3a ckd3b ckd4 ckd5 esrd dm dm1 dm2 t1dm t2dm iddm niddm htn
    hld afib af chf hf hfref hfpef cad pvd pad copd asthma osa gerd pud gout dvt mi cva
    tia hiv hypertension diabetes diabetic hyperlipidemia dyslipidemia
    hypercholesterolemia cholesterol hypothyroidism hypothyroid hyperthyroidism cirrhosis
    epilepsy depression anxiety bipolar schizophrenia dementia parkinson fibrillation
    osteoporosis osteoarthritis arthritis ra sle lupus psoriasis migraine migraines
    glaucoma bph hepatitis cardiomyopathy reflux anemia fibromyalgia nephropathy
    insufficiency stenosis obesity hypotension atherosclerosis emphysema
    """)
LASTING = CONDITIONS - listed("mi cva tia dvt hepatitis gout migraine migraines "
                              "depression anxiety")  # fmt: skip
"""Illnesses that no year ends."""
_DRUGS = listed("""
    nsaid nsaids ketorolac toradol mobic celebrex opioid opioids
    warfarin coumadin apixaban eliquis xarelto plavix asa aspirin prednisone lithium
    paracetamol acetaminophen apap codeine morphine methotrexate insulin metformin advil motrin aleve tylenol flexeril voltaren norco
    percocet neurontin lyrica cymbalta zoloft prozac lexapro xanax ativan valium soma
    methadone suboxone tramadol ibuprofen naproxen meloxicam lasix furosemide hctz
    """)
_STEMS = (
    "pril", "sartan", "statin", "olol", "xaban", "gatran", "profen", "oxicam", "coxib",
    "triptyline", "oxetine", "azepam", "azolam", "codone", "morphone", "gabalin",
    "apentin", "formin", "gliptin", "gliflozin", "prazole", "triptan", "parin", "grel",
    "dipine", "thiazide", "carbamol", "aprine", "sertraline", "citalopram", "faxine",
)  # fmt: skip


def is_drug(word: str) -> bool:
    """Whether a word names a common drug, by its stem if it is not listed."""
    return word in _DRUGS or word.endswith(_STEMS)


def is_background(word: str) -> bool:
    """Whether a word names a lasting illness or a drug, as background lists do."""
    return word in CONDITIONS or is_drug(word)


_HISTORY = listed("hx h/o history ca cancer malignancy kidney kidneys renal cardiac heart liver hepatic lung pulmonary "
                  "bleeding gi stomach")  # fmt: skip


_ILLNESS = listed("failure apnea apnoea disease ulcer ulcers seizures disorder "
                  "transplant dialysis")  # fmt: skip
"""Words that end the name of a lasting illness."""


def is_history(word: str) -> bool:
    """Whether a word is of what somebody had, as a list of past illnesses is."""
    return is_illness(word) or word in _HISTORY


def is_illness(word: str) -> bool:
    """Whether a word names or ends the name of a lasting illness."""
    return is_background(word) or word in _ILLNESS
