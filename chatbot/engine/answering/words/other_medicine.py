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
    abscessed accutane achilles acl acne adderall adhd afib aids albuterol allergies
    alzheimer ambien amoxicillin anal anemia angina ankle anorexia antihistamine
    appendicitis appendix asthma autism azithromycin bell benadryl bile bipolar blister
    booster brain breast bronchitis bulimia bunion bursitis carpal celiac cellulitis
    cervical cesarean chemo chemotherapy chest chickenpox childbirth chlamydia
    cholesterol claritin colitis colon colonoscopy concussion congestion contraception
    contraceptive copd coronavirus cough covid crohn cuff cystitis dandruff dehydration
    delusion dementia dental dialyzer diverticulitis dystonia ear eczema elbow embolism
    endometrial endometriosis epilepsy erectile eye eyelid fertility fibrillation
    fibroids fibromyalgia fibro filler finasteride finger flu fungal fungus gallbladder
    gallstones gerd gonorrhea gout groin gum haemorrhoids hair hallucination hangover
    headache hearing heel hemophilia hepatitis hernia herpes hip hiv hypothyroidism ibs
    immunization impetigo infant infertility influenza ingrown inhaler insulin
    isotretinoin ivf jaw knee labor labour laceration leukemia levothyroxine lice lip
    lipid lung lupus lyme lymphoma malaria mania measles melanoma melatonin meniere
    meniscus menopause menstrual metformin migraine minoxidil modafinil mole mosquito
    mouth multiple mumps nail neck neuralgia neuropathy newborn nitroglycerin nose ocd
    ovarian ovary ozempic palpitations palsy pancreas pancreatitis parkinson penicillin
    penis piercing pms pneumonia pollen polycystic postherpetic postpartum prostate
    psoriasis psychosis ptsd rabies rash raynaud reflux rheumatoid rib ringworm ritalin
    rosacea rotator runny scabies scalp schizophrenia sclerosis semaglutide sepsis
    shingles shoulder sickle sildenafil sinus statin std sti stitches strep stroke
    sunburn syphilis tattoo teeth tendinitis tendonitis testicle testicular throat
    thrush thumb thyroid thyroiditis tick tinnitus tmj toddler toe tongue tonsil tooth
    tremor trigeminal triglycerides tuberculosis tunnel urinalysis uterine uterus uti
    vaccination vaccine vagina vaginal vaginitis varicose vertigo viagra vision wart
    wegovy whiplash wound wrinkles wrist yeast zolpidem zyrtec pimple zit blackhead
    whitehead comedone milia pustule papule eczematous intertrigo pemphigus pemphigoid
    vitiligo melasma chloasma hyperpigmentation hypopigmentation keratosis keratoses
    seborrheic seborrhea actinic lentigo nevus nevi folliculitis furunculosis paronychia
    onychomycosis tinea candidal candidiasis pityriasis lichen keloid stretchmarks
    cellulite hyperhidrosis alopecia balding baldness hirsutism ichthyosis erysipelas
    molluscum chilblains calluses corns bedbug louse nits chafing hangnail whitlow
    hidradenitis pilonidal birthmark sunspots suntan dermatology dermatologist
    dermatologic conjunctivitis pinkeye stye chalazion blepharitis cataract retinopathy
    retinitis keratitis keratoconus astigmatism myopic nearsighted nearsightedness
    farsighted farsightedness hyperopia presbyopia amblyopia strabismus ptosis
    exophthalmos pterygium pinguecula scotoma floaters blindness eyestrain papilledema
    drusen optometrist optometry ophthalmologist ophthalmology ophthalmic ophthalmologic
    optician eyeglasses otitis otalgia otosclerosis cholesteatoma labyrinthitis
    presbycusis deafness earache hyperacusis sinusitis rhinitis rhinorrhea pharyngitis
    laryngitis tonsillitis epiglottitis epistaxis anosmia polyposis hoarse hoarseness
    phlegm sputum mucus snot stuffy postnasal sniffles croup mononucleosis scarlatina
    quinsy otolaryngologist otolaryngology ent audiologist audiology audiogram glossitis
    stomatitis mucositis sialadenitis xerostomia halitosis toothache gingivitis
    periodontitis periodontal bruxism malocclusion overbite underbite leukoplakia
    pulpitis tartar dentistry orthodontist orthodontic endodontist endodontic
    periodontist denture pleurisy pleuritis hemothorax empyema bronchiolitis pertussis
    pneumonitis silicosis asbestosis mesothelioma atelectasis stridor tachypnea cyanosis
    rales rhonchi cardiomegaly pericarditis myocarditis regurgitation phlebitis
    thrombophlebitis lymphedema dextrocardia tetralogy xanthoma ldl hdl apob enteritis
    ileitis proctitis proctalgia intussusception volvulus farting burping belching
    hiccup borborygmi steatorrhea malabsorption sprue giardia giardiasis salmonella
    shigella rotavirus norovirus listeria campylobacter pinworm tapeworm hookworm
    roundworm cholera dysentery typhoid botulism cholelithiasis choledocholithiasis
    hepatomegaly hepatosplenomegaly proctologist aphthous canker epididymitis orchitis
    phimosis paraphimosis balanitis priapism hypospadias hydrocele varicocele
    spermatocele cryptorchidism peyronie polyuria vasectomies azoospermia gynecologist
    gynaecologist gynecology gynaecology gynecologic dysmenorrhea dysmenorrhoea
    menorrhagia metrorrhagia oligomenorrhea menarche menses menstruation menstruating
    perimenopause perimenopausal leiomyoma adenomyosis cervicitis vaginosis trichomonas
    trichomoniasis trich bartholin vulvodynia vaginismus dyspareunia mastitis
    galactorrhea gynecomastia gynaecomastia fibroadenoma hellp hyperemesis stillbirth
    abortion abruption previa choriocarcinoma engorgement pcos infertile subfertility
    surrogacy hpv lochia hashimoto acromegaly gigantism dwarfism prolactinoma prolactin
    hyperaldosteronism insipidus hypopituitarism hypoparathyroidism pcod kwashiorkor
    beriberi pellagra phenylketonuria galactosemia cretinism thalassemia polycythemia
    neutrophilia eosinophilia lymphadenitis myelodysplastic myelofibrosis spherocytosis
    rubella roseola varicella poliomyelitis polio diphtheria tetanus anthrax smallpox
    mpox monkeypox ebola zika dengue chikungunya leprosy typhus toxoplasmosis
    leptospirosis schistosomiasis leishmaniasis filariasis trypanosomiasis chagas
    rickettsia babesiosis ehrlichiosis meningococcal encephalitis cytomegalovirus cmv
    ebv rsv parvovirus adenovirus rhinovirus omicron quarantine legionella legionnaires
    psittacosis histoplasmosis blastomycosis cryptococcus aspergillosis mucormycosis
    chancroid bilharzia syphilitic gonorrhoea chlamydial contagious hammertoe
    epicondylitis quervain dequervain dupuytren chondromalacia patellofemoral
    chondrocalcinosis pseudogout podagra tophi tophus costochondritis tietze osgood
    schlatter legg perthes scfe clubfoot torticollis dermatomyositis felty neuroma
    capsulitis huntington tourette tics cataplexy sleepwalking somnambulism dyslexia
    dyslexic dyspraxia stuttering stammer aphasia dysarthria apraxia agnosia
    hydrocephalus microcephaly glioblastoma medulloblastoma craniopharyngioma
    creutzfeldt prion kuru synesthesia prosopagnosia encephalomyelitis hemiplegia
    hemiplegic concussed schizoaffective paranoid paranoia narcissist narcissistic
    narcissism antisocial sociopath psychopath psychopathy kleptomania trichotillomania
    agoraphobia arachnophobia anorexic bulimic pica autistic asperger hyperactivity
    dissociative depersonalization delusional tantrum gaslighting pacifier potty
    breastpump kawasaki adenoiditis hirschsprung clubfeet preemie puberty vaccinate
    immunisation mmr atopic atopy peanut ragweed dander bee hornet nettle ivy sumac
    epipen allergen immunologist immunology masturbate masturbation porn pornography
    vibrator condom lube foreplay herpetic kinky virginity facelift rhinoplasty
    liposuction labiaplasty veneers microblading microdermabrasion depilation
    electrolysis retinol moisturizer moisturiser toner exfoliate exfoliant microneedling
    dermaplaning lipo abdominoplasty retinoblastoma nephroblastoma wilms hepatoma
    cholangiocarcinoma thymoma carcinoid insulinoma gastrinoma nstemi stemi pmr
    polymyalgia rheumatica colic narcolepsy apnoea cpap eclampsia preeclampsia crps
    flushes flashes murmur epilepticus nephrotic nephritis diverticular menopausal
    postmenopausal withdrawing colicky hereditary congenital familial spastic paraplegia
    zoster anaphylaxis pruritus uremic tethered bifida achondroplasia exacerbation
    prostatic biliary deficiency
"""

DRUGS: Final = """
    tretinoin adapalene differin tazarotene benzoyl clotrimazole canesten lotrimin
    econazole ciclopirox efinaconazole griseofulvin permethrin malathion crotamiton
    hydroquinone imiquimod aldara podophyllotoxin mupirocin bactroban fusidic silvadene
    calamine eucerin cerave aquaphor calcipotriol calcipotriene dovonex pimecrolimus
    elidel dupilumab dupixent tralokinumab omalizumab xolair crisaborole ruxolitinib
    opzelura bimatoprost latisse lumigan travoprost travatan brimonidine alphagan
    olopatadine pataday ketotifen zaditor cromolyn tropicamide restasis xiidra
    lifitegrast ranibizumab lucentis aflibercept eylea visine systane azelastine astelin
    nasacort rhinocort oxymetazoline afrin beconase benzonatate tessalon strepsils
    listerine orajel anbesol fluoride sensodyne colgate invisalign clomid clomiphene
    clomifene mifepristone ganirelix menopur gonal follitropin cetrorelix pitocin
    carboprost dinoprostone elagolix orilissa ulipristal flibanserin addyi bremelanotide
    alprostadil caverject estring vagifem fezolinetant veozah somatropin octreotide
    lanreotide burosumab teprotumumab orlistat xenical lorcaserin sibutramine qsymia
    setmelanotide xifaxan vedolizumab entyvio linzess gasx ursodiol ursodeoxycholic
    obeticholic creon pancrelipase sofosbuvir epclusa harvoni mavyret ledipasvir
    entecavir baraclude molnupiravir remdesivir veklury baloxavir xofluza relenza
    favipiravir albendazole mebendazole praziquantel nitazoxanide pyrantel primaquine
    tafenoquine artesunate ethambutol pyrazinamide dapsone cabotegravir cabenuva genvoya
    doravirine raltegravir beclomethasone pulmicort combivent breo dulera aclidinium
    roflumilast mepolizumab benralizumab tezepelumab dornase elexacaftor trikafta
    ivacaftor pirfenidone nintedanib ambrisentan macitentan riociguat alirocumab
    praluent evolocumab repatha inclisiran leqvio mavacamten camzyos tafamidis
    darbepoetin aranesp epoetin epogen procrit filgrastim pegfilgrastim neulasta
    eltrombopag romiplostim voxelotor deferasirox emicizumab hemlibra eculizumab
    crizanlizumab lenalidomide revlimid bortezomib velcade daratumumab dasatinib
    nilotinib trastuzumab herceptin paclitaxel taxol docetaxel taxotere doxorubicin
    adriamycin vincristine vinblastine bleomycin etoposide gemcitabine oxaliplatin
    irinotecan bevacizumab avastin osimertinib tagrisso palbociclib ibrance fulvestrant
    olaparib lynparza temozolomide asparaginase cytarabine sorafenib sunitinib
    ocrelizumab ocrevus natalizumab tysabri fingolimod gilenya glatiramer copaxone
    ofatumumab kesimpta siponimod lecanemab leqembi donanemab aducanumab edaravone
    tetrabenazine valbenazine ingrezza deutetrabenazine nusinersen spinraza risdiplam
    zolgensma pitolisant wakix solriamfetol sunosi ubrogepant ubrelvy atogepant qulipta
    fremanezumab ajovy eptinezumab lasmiditan reyvow betahistine xanomeline cobenfy
    brexanolone zuranolone zurzuvae gardasil shingrix zostavax prevnar pneumovax tdap
    moderna novavax astrazeneca menactra bexsero rabavert palivizumab synagis nirsevimab
    rogaine propecia nutrafol dysport juvederm restylane sculptra kybella anusol
    monistat vagisil zicam oscillococcinum preworkout laetrile trenbolone dianabol
    clenbuterol sarms hrt doxylamine antiemetic decongestant expectorant multivitamin
    epinephrine adrenaline triptans
"""

PROCEDURES: Final = """
    sigmoidoscopy ercp cologuard mammogram mammography colposcopy hysteroscopy
    laparoscopy cystoscopy cystoscope bronchoscopy arthroscopy arthroscopic thoracoscopy
    laryngoscopy pap papsmear speculum amniocentesis doula episiotomy circumcision
    orchidectomy orchiectomy lithotripsy nephrostomy ureteroscopy hemorrhoidectomy
    fundoplication ileostomy esophagectomy pancreatectomy whipple hepatectomy
    paracentesis thoracentesis tracheostomy tracheotomy pneumonectomy lobectomy
    septoplasty adenoidectomy tympanoplasty tympanostomy grommets myringotomy
    mastoidectomy lasik prk phaco phacoemulsification vitrectomy trabeculectomy
    iridotomy fundoscopy tonometry gonioscopy refraction aligner bridgework gingivectomy
    pulpotomy apicoectomy flossing toothbrush toothpaste mouthwash whitestrips
    cardioversion holter valvuloplasty tavr defibrillation sternotomy embolectomy
    sclerotherapy hemofiltration plasmapheresis spirometer polysomnography ecmo
    electroencephalogram eeg craniotomy thrombectomy lobotomy electroconvulsive
    rorschach dermabrasion cryosurgery mohs curettage electrocautery puva
    parathyroidectomy adrenalectomy hypophysectomy salpingectomy myomectomy tubal
    insemination iui sonogram ultrasonographer apgar bunionectomy meniscectomy tenodesis
    fasciotomy synovectomy cystogram pyelogram fobt calprotectin hemoglobinopathy
    karyotype paternity genealogy thrombolysis spirometry echocardiogram polymorphism
    allele genotype phenotype mutation gene genetic biomarker cadaver cadaveric
    morphometry morphometric incision suture shaving allograft autograft mesenchymal
    intraoperative thoracotomy
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
