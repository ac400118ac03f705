"""Words of other fields of medicine: parts of the body, diseases, drugs, procedures.

What content itself names (a finding such as foot drop) is read first.
"""

from typing import Final

PARTS: Final = """
    armpit underarm brachial brachialis brachioradialis antecubital clavicle clavicular
    collarbone sternum sternal breastbone xiphoid humerus humeral ulna ulnar scaphoid
    lunate metacarpal carpus knuckle fingertip fingernail palmar cuticle olecranon
    acromion acromioclavicular glenohumeral glenoid labrum supraspinatus infraspinatus
    subscapularis coracoid kneecap menisci cruciate metatarsal toenail cuboid navicular
    tarsal sesamoid skull cranium forehead eyebrow eyelash eyeball eyesight cornea
    corneal retina retinal conjunctiva conjunctival macula macular optic lacrimal ocular
    intraocular vitreous choroid uvea fovea eardrum earlobe earwax cerumen cochlea
    cochlear auricle mastoid eustachian tympanic nostril septum septal turbinate adenoid
    uvula palate tastebuds molar incisor premolar bicuspid gingiva gingival enamel
    dentin mandible mandibular maxilla maxillary masseter cheekbone dimple beard
    mustache moustache sideburns larynx laryngeal pharynx pharyngeal trachea tracheal
    windpipe epiglottis thymus parotid submandibular salivary saliva pituitary pineal
    parathyroid hypothalamus hypothalamic cerebellum cerebellar cerebrum hippocampus
    thalamus amygdala pleura pleural alveoli alveolar alveolus bronchi bronchus
    bronchial atrium myocardium pericardium pericardial mitral tricuspid jugular
    subclavian capillary jejunum jejunal ileum ileal cecum caecum sigmoid omentum
    foreskin glans prepuce epididymis epididymal testis gonad seminal ejaculatory
    clitoris clitoral cervix fallopian hymen vulvar womb areola mammary pectoral pecs
    sternocleidomastoid platysma follicle pore freckle epidermis epidermal dermis
    melanocyte melanin keratin bronchiole glottis tonsillar submental temporomandibular
    hamstring trochanteric patellar hands
"""

DISEASES: Final = """
    abscessed accutane achilles acl acne adderall adhd afib aids allergies alzheimer
    ambien anal angina ankle anorexia antihistamine appendix asthma autism bell benadryl
    bile bipolar blister booster brain breast bulimia bunion carpal celiac cervical
    cesarean chemo chemotherapy chest chickenpox childbirth chlamydia claritin colitis
    colon concussion congestion contraception contraceptive copd coronavirus cough covid
    crohn cuff dandruff dehydration delusion dementia dental dialyzer dystonia ear
    eczema elbow embolism endometrial epilepsy erectile eye eyelid fertility
    fibrillation fibroids fibromyalgia fibro filler finasteride finger flu fungal fungus
    gallbladder gallstones gerd gout groin gum haemorrhoids hair hallucination hangover
    headache hearing heel hemophilia hernia herpes hip hiv hypothyroidism ibs
    immunization impetigo infant infertility influenza ingrown inhaler insulin
    isotretinoin ivf jaw knee labor labour laceration lice lip lipid lung lupus lyme
    malaria mania measles melatonin meniere meniscus menopause menstrual migraine
    minoxidil modafinil mole mosquito mouth multiple mumps nail neck neuropathy newborn
    nitroglycerin nose ocd ovarian ovary ozempic palpitations palsy pancreas parkinson
    penis piercing pms pneumonia pollen polycystic postherpetic postpartum prostate
    psoriasis ptsd rabies rash raynaud reflux rheumatoid rib ringworm ritalin rosacea
    rotator runny scabies scalp schizophrenia sepsis shingles shoulder sickle sinus std
    sti stitches strep stroke sunburn syphilis tattoo teeth testicle testicular throat
    thrush thumb thyroid tick tinnitus tmj toddler toe tongue tonsil tooth tremor
    trigeminal triglycerides tunnel urinalysis uterine uterus uti vaccination vaccine
    vagina vaginal varicose vertigo viagra vision wart wegovy whiplash wound wrinkles
    wrist yeast zolpidem zyrtec pimple zit blackhead whitehead comedone milia pustule
    papule eczematous intertrigo pemphigus pemphigoid vitiligo melasma chloasma
    hyperpigmentation hypopigmentation keratoses seborrheic actinic lentigo nevus nevi
    paronychia tinea candidal lichen keloid stretchmarks cellulite alopecia balding
    baldness hirsutism erysipelas molluscum chilblains calluses corns bedbug louse nits
    chafing hangnail whitlow pilonidal birthmark sunspots suntan dermatology
    dermatologist dermatologic pinkeye stye chalazion cataract keratoconus astigmatism
    myopic nearsighted nearsightedness farsighted farsightedness hyperopia presbyopia
    amblyopia strabismus exophthalmos pterygium pinguecula floaters blindness eyestrain
    drusen optometrist optometry ophthalmologist ophthalmology ophthalmic ophthalmologic
    optician eyeglasses presbycusis deafness earache hyperacusis epistaxis anosmia
    hoarse hoarseness phlegm sputum mucus snot stuffy postnasal sniffles croup
    scarlatina quinsy otolaryngologist otolaryngology ent audiologist audiology
    audiogram xerostomia toothache periodontal bruxism malocclusion overbite underbite
    leukoplakia tartar dentistry orthodontist orthodontic endodontist endodontic
    periodontist denture pleurisy hemothorax empyema pertussis atelectasis stridor
    tachypnea rales rhonchi regurgitation dextrocardia tetralogy ldl hdl apob
    intussusception volvulus farting burping belching hiccup borborygmi malabsorption
    sprue giardia salmonella shigella rotavirus norovirus listeria campylobacter pinworm
    tapeworm hookworm roundworm cholera dysentery typhoid botulism proctologist aphthous
    canker priapism hypospadias hydrocele varicocele spermatocele cryptorchidism
    peyronie vasectomies azoospermia gynecologist gynaecologist gynecology gynaecology
    gynecologic dysmenorrhoea menorrhagia metrorrhagia menarche menses menstruation
    menstruating perimenopause perimenopausal trichomonas trich bartholin vulvodynia
    vaginismus dyspareunia gynecomastia gynaecomastia hellp hyperemesis stillbirth
    abortion abruption previa engorgement pcos infertile subfertility surrogacy hpv
    lochia hashimoto gigantism dwarfism prolactin hyperaldosteronism insipidus
    hypopituitarism hypoparathyroidism pcod kwashiorkor beriberi pellagra cretinism
    neutrophilia eosinophilia myelodysplastic rubella roseola varicella polio diphtheria
    tetanus anthrax smallpox mpox monkeypox ebola zika dengue chikungunya leprosy typhus
    chagas rickettsia meningococcal cytomegalovirus cmv ebv rsv parvovirus adenovirus
    rhinovirus omicron quarantine legionella legionnaires cryptococcus chancroid
    bilharzia syphilitic gonorrhoea chlamydial contagious hammertoe quervain dequervain
    dupuytren chondromalacia patellofemoral pseudogout podagra tophi tophus tietze
    osgood schlatter legg perthes scfe clubfoot torticollis felty huntington tourette
    tics cataplexy sleepwalking somnambulism dyslexia dyslexic dyspraxia stuttering
    stammer aphasia dysarthria apraxia agnosia hydrocephalus microcephaly creutzfeldt
    prion kuru synesthesia prosopagnosia hemiplegic concussed schizoaffective paranoid
    paranoia narcissist narcissistic narcissism antisocial sociopath psychopath
    kleptomania trichotillomania anorexic bulimic pica autistic asperger hyperactivity
    dissociative depersonalization delusional tantrum gaslighting pacifier potty
    breastpump kawasaki hirschsprung clubfeet preemie puberty vaccinate immunisation mmr
    atopic atopy peanut ragweed dander bee hornet nettle ivy sumac epipen allergen
    immunologist immunology masturbate masturbation porn pornography vibrator condom
    lube foreplay herpetic kinky virginity facelift liposuction veneers microblading
    microdermabrasion depilation electrolysis retinol moisturizer moisturiser toner
    exfoliate exfoliant microneedling dermaplaning lipo wilms hepatoma carcinoid nstemi
    stemi pmr rheumatica colic narcolepsy apnoea cpap eclampsia preeclampsia crps
    flushes flashes murmur epilepticus nephrotic diverticular menopausal postmenopausal
    withdrawing colicky hereditary congenital familial spastic zoster anaphylaxis
    pruritus uremic tethered bifida achondroplasia exacerbation prostatic biliary
    deficiency
"""

DRUGS: Final = """
    tretinoin adapalene differin tazarotene benzoyl canesten lotrimin ciclopirox
    griseofulvin permethrin malathion crotamiton hydroquinone imiquimod aldara
    podophyllotoxin mupirocin bactroban fusidic silvadene calamine eucerin cerave
    aquaphor calcipotriol calcipotriene dovonex pimecrolimus elidel dupixent xolair
    crisaborole opzelura bimatoprost latisse lumigan travoprost travatan brimonidine
    alphagan olopatadine pataday ketotifen zaditor cromolyn tropicamide restasis xiidra
    lifitegrast lucentis aflibercept eylea visine systane azelastine astelin nasacort
    rhinocort oxymetazoline afrin beconase benzonatate tessalon strepsils listerine
    orajel anbesol fluoride sensodyne colgate invisalign clomid clomiphene clomifene
    mifepristone ganirelix menopur gonal follitropin cetrorelix pitocin carboprost
    dinoprostone elagolix orilissa ulipristal flibanserin addyi bremelanotide
    alprostadil caverject estring vagifem fezolinetant veozah somatropin octreotide
    lanreotide orlistat xenical lorcaserin sibutramine qsymia setmelanotide xifaxan
    entyvio linzess gasx ursodiol ursodeoxycholic obeticholic creon pancrelipase epclusa
    harvoni mavyret baraclude veklury xofluza relenza praziquantel nitazoxanide pyrantel
    primaquine tafenoquine artesunate ethambutol pyrazinamide cabenuva genvoya
    doravirine beclomethasone pulmicort combivent breo dulera aclidinium roflumilast
    dornase elexacaftor trikafta ivacaftor pirfenidone nintedanib ambrisentan macitentan
    riociguat praluent repatha inclisiran leqvio mavacamten camzyos tafamidis
    darbepoetin aranesp epoetin epogen procrit filgrastim pegfilgrastim neulasta
    eltrombopag romiplostim voxelotor deferasirox hemlibra lenalidomide revlimid
    bortezomib velcade herceptin paclitaxel taxol docetaxel taxotere doxorubicin
    vincristine vinblastine etoposide gemcitabine oxaliplatin irinotecan avastin
    tagrisso palbociclib ibrance fulvestrant olaparib lynparza temozolomide asparaginase
    cytarabine sorafenib ocrevus tysabri fingolimod gilenya glatiramer copaxone kesimpta
    siponimod leqembi edaravone tetrabenazine valbenazine ingrezza deutetrabenazine
    nusinersen spinraza risdiplam zolgensma pitolisant wakix solriamfetol sunosi
    ubrogepant ubrelvy atogepant qulipta ajovy lasmiditan reyvow betahistine xanomeline
    cobenfy brexanolone zuranolone zurzuvae gardasil shingrix zostavax prevnar pneumovax
    tdap moderna novavax astrazeneca menactra bexsero rabavert synagis rogaine propecia
    nutrafol dysport juvederm restylane sculptra kybella anusol monistat vagisil zicam
    oscillococcinum preworkout laetrile trenbolone dianabol sarms hrt doxylamine
    antiemetic decongestant expectorant multivitamin epinephrine adrenaline
"""

PROCEDURES: Final = """
    ercp cologuard mammogram mammography cystoscope arthroscopic pap papsmear speculum
    doula circumcision lithotripsy fundoplication whipple grommets lasik prk phaco
    phacoemulsification tonometry refraction aligner bridgework flossing toothbrush
    toothpaste mouthwash whitestrips cardioversion holter tavr defibrillation
    sclerotherapy hemofiltration plasmapheresis spirometer polysomnography ecmo
    electroencephalogram eeg electroconvulsive rorschach dermabrasion cryosurgery mohs
    curettage electrocautery puva tubal insemination iui sonogram ultrasonographer apgar
    tenodesis cystogram pyelogram fobt calprotectin karyotype paternity genealogy
    thrombolysis spirometry echocardiogram polymorphism allele genotype phenotype
    mutation gene genetic biomarker cadaver cadaveric morphometry morphometric incision
    suture shaving allograft autograft mesenchymal intraoperative
"""

PHRASES: Final = """
    sliding scale |    vocal cord | voice box | adam's apple | tear duct | upper arm | funny bone | taste
    buds | dark circles | double chin | sweat gland | oil glands | vocal chords | collar
    bone | cheek bone | sternoclavicular joint | left ventricle | right ventricle |
    median nerve | radial nerve | auditory nerve | plantar fasciitis | shin splints |
    baker's cyst | ganglion cyst | broken arm | arm fracture | numb face | shaky hands |
    color blind | colour blind | hearing aid | loss of smell | loss of taste | lost my
    voice | swollen glands | glandular fever | scarlet fever | yellow fever | common
    cold | stomach bug | gall bladder | fatty food | leaky gut | lactose intolerance |
    lactose intolerant | gluten free | itchy anus | bad breath | razor bumps | razor
    burn | dark spots | age spots | liver spots | stretch marks | cradle cap | poison
    oak | bug bite | insect bite | snake bite | wasp sting | athlete's foot | jock itch
    | ring worm | bed bugs | body odor | body odour | water broke | birth plan | sore
    nipples | gestational diabetes | sperm count | low sperm | premature ejaculation |
    bed wetting | hole in heart | blood donation | donate blood | growth hormone |
    growth chart | sea sickness | altitude sickness | jet lag | sleep walking | night
    terrors | nightmare disorder | split personality | eating disorder | gender
    dysphoria | social phobia | fear of flying | fear of heights | down syndrome |
    cystic fibrosis | lou gehrig | slapped cheek | blood in semen | nut allergy | egg
    allergy | seasonal allergy | food allergy | swollen face | swollen hands | hand pain
    | face pain | cold sore | hay fever | heart attack treatment | skin tag | birth
    control | weight loss drug | kidney stone | chest pain | hip replacement | hip pain
    | hip arthritis | tennis elbow | sore throat | ear infection | eye drop | bladder
    infection | tension headache | pregnancy test | vitamin k | stress incontinence |
    urge incontinence | overactive bladder | restless leg | leg cramp | foot pain | arm
    pain | high cholesterol | morning after pill | weight loss injections | weight loss
    pill | fat burner | allergy pill | allergy shot | asthma pump | self tanner | gripe
    water | anti aging | root canal | smear test | psa test | stool sample test | sweat
    test | allergy test | patch testing | chemical peel | face lift | tummy tuck | boob
    job | contact lens | contact lenses | reading glasses | hearing test | tilt table |
    embryo transfer | egg freezing | egg donor | sperm donor | in vitro fertilization |
    water birth | home birth | natural birth | nuchal translucency | gender reveal |
    gender scan | a1c test | hiv test | hepatitis test | tb test | pcr test | antigen
    test | gastric sleeve | gastric balloon | lap band | liver biopsy | dialysis access
    | dialysis fistula | av fistula | fistula access | sex change | gender reassignment
    | penile implant | electroshock therapy | dna test | ancestry test | iq test | heat
    stroke | hot flush | hot flash | rheumatoid arthritis | knee arthritis | hip
    osteoarthritis | knee osteoarthritis | hand osteoarthritis | irritable bowel | blood
    sugar target | blood sugar control | sleep apnea | newborn baby | colicky baby |
    teething baby | skin rash | dry skin | skin cancer | period pain | heavy period |
    panic disorder | alcohol withdrawal | opioid withdrawal treatment | smoking
    cessation | quit smoking | stem cell | pedicle screw | bone graft | surgical site |
    finite element | spinal tap | cerebrospinal fluid leak | copd exacerbation | tension
    ha | hand arthritis | arthritis in the hands | arthritis in my hands | nerve test on
    my hands | period cramp | period cramps | menstrual cramps | menstrual cramp |
    menstrual pain | painful periods | painful period | c section | c sections |
    cesarean section | caesarean section | c spine | labour pain | labor pain |
    wisdom tooth | wisdom teeth | morphine pump | pain pump | intrathecal
    pump | spinal cord injury | cord injury | spinal cord injuries | pump refill | plantar heel | heel spur | heel spurs | post vaccine | after vaccination | drink water |
    drink more water | drinking water | drink coffee | drinking coffee | drink tea |
    energy drink | soft drink | sports drink |
    long haul | long flight | with milk | glass of milk | drink milk
"""
"""Phrases of which no single word would tell, `|` between them."""
