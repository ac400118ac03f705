"""Words that take a question out of the back: other parts of the body, other diseases.

A phrase that content knows (a finding such as foot drop) is read first, so only what
is left over is judged here.
"""

from typing import Final

from chatbot.engine.answering.word import stem

_WORDS: Final = """
    neck cervical hip groin whiplash shoulder rotator cuff elbow wrist hand hands finger fingers
    thumb carpal tunnel knee knees ankle ankles toe toes heel bunion head headache
    headaches migraine migraines brain eye eyes eyelid vision ear ears hearing tinnitus
    nose nasal sinus throat tonsil tonsils tooth teeth dental gum gums jaw tmj mouth
    tongue lip lips chest breast breasts rib ribs lung lungs skin rash hair scalp nail
    nails face facial acne eczema psoriasis rosacea wart warts mole moles dandruff hives
    shingles herpes chickenpox measles mumps flu influenza covid coronavirus strep
    pneumonia bronchitis cough coughing sneezing congestion runny asthma copd
    tuberculosis malaria hiv aids hepatitis std sti chlamydia gonorrhea syphilis yeast
    thrush vaginal vaginitis vagina penis prostate testicle testicular erectile viagra
    contraceptive contraception menstrual period periods childbirth labor labour cesarean postpartum app apps menopause pms endometriosis
    fibroids ovary ovarian uterus uterine fertility infertility ivf uti cystitis
    urinalysis stones gallbladder gallstones appendix appendicitis hernia hemorrhoid
    hemorrhoids haemorrhoids fissure ibs crohn crohns colitis reflux gerd heartburn
    diverticulitis pancreatitis pancreas colon colonoscopy rectal anal bile celiac
    metformin statin statins cholesterol lipid lipids triglycerides thyroid
    thyroiditis hypothyroidism diabetes diabetic a1c glucose sugar gout lupus
    fibromyalgia rheumatoid osteoarthritis arthritis multiple sclerosis parkinson
    parkinsons alzheimer alzheimers epilepsy autism adhd schizophrenia psychosis ocd
    ptsd anemia leukemia lymphoma sickle hemophilia melanoma chemotherapy chemo vaccine
    vaccines vaccination immunization booster antibiotic antibiotics amoxicillin
    penicillin azithromycin antihistamine antihistamines benadryl claritin zyrtec
    allergies pollen hay sunburn mosquito tick lyme rabies scabies lice
    fungus fungal ringworm ingrown blister wound stitches laceration piercing
    tattoo filler wrinkles semaglutide ozempic wegovy levothyroxine albuterol
    inhaler insulin nitroglycerin viagra sildenafil adderall ritalin modafinil zolpidem
    ambien melatonin minoxidil finasteride isotretinoin accutane baby infant newborn
    toddler fever bipolar mania syncope dehydration hangover bursitis
    tendonitis tendinitis achilles meniscus acl sprained sprain dog cat veterinary pet
    weather recipe movie song poem bitcoin stock stocks president election
    capital python javascript code homework essay translate lottery insurance
    lawyer lawsuit tax taxes crypto news game games horoscope restaurant travel hotel
    dystonia tremor stroke seizure seizures afib fibrillation angina palpitations
    embolism varicose raynaud neuropathy postherpetic neuralgia trigeminal bell palsy
    vertigo meniere concussion dementia delusion hallucination anorexia bulimia sepsis
    cellulitis impetigo abscessed dialyzer transplant polycystic endometrial
    sunscreen dye bleach keto diet coffee caffeine vegan
"""

_PARTS: Final = frozenset(
    stem(word)
    for word in (
        "neck", "cervical", "hip", "groin", "shoulder", "elbow", "wrist", "hand",
        "finger", "thumb", "knee", "ankle", "toe", "heel", "jaw", "rib",
    )
)  # fmt: skip
"""Parts of the body that are not the back."""

_NAMED: Final = frozenset(stem(word) for word in _WORDS.split())

OTHER_FIELD_PHRASES: Final = (
    "cold sore", "hay fever", "blood sugar", "heart attack treatment", "skin tag",
    "birth control", "weight loss drug", "kidney stone", "chest pain",
    "hip replacement", "hip pain", "hip arthritis", "tennis elbow", "sore throat",
    "ear infection", "eye drop", "bladder infection", "tension headache",
    "pregnancy test", "vitamin k", "stress incontinence", "urge incontinence", "overactive bladder", "restless leg", "leg cramp", "foot pain", "arm pain", "high cholesterol",
)  # fmt: skip
"""Phrases of which no single word would tell."""

_ENDINGS: Final = (
    "statin", "pril", "sartan", "olol", "dipine", "azole", "cillin", "mycin", "floxacin",
    "gliptin", "gliflozin", "glutide", "mab", "vir", "tinib", "parin", "xaban", "setron",
    "triptan", "afil", "lukast", "terol", "sone", "onide", "cycline", "prazole",
    "tidine", "glitazone", "formin", "thyroxine", "azepam", "zolam", "peridone",
    "itis", "emia", "aemia", "oma", "ectomy", "plasty", "pathy", "megaly", "penia",
    "osis", "iasis", "rrhea", "phobia", "algia", "trophy", "plegia", "uria", "scopy", "edema",
)  # fmt: skip
"""How the names of drugs and diseases end; only asked of words content does not know."""

_MIN_LETTERS: Final = 6


def names_other_field(word: str) -> bool:
    """Whether a stem is a named part of the body, disease or trade that is not ours."""
    return word in _NAMED


def names_other_part(word: str) -> bool:
    """Whether a stem is a part of the body that is not the back."""
    return word in _PARTS


def sounds_medical(word: str) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    return len(word) >= _MIN_LETTERS and word.endswith(_ENDINGS)
