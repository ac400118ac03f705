"""Words that surround a question without saying what it is about."""

from typing import Final

from chatbot.engine.answering.words.degrees import higher_degrees
from chatbot.engine.answering.words.word import stem

_PLAIN: Final = """
    accumulate region investigation relic voucher ability aboard abroad absent abstract
    absurd abundant ac academic accent acceptable accompany accomplish accordingly
    accountant achieve acquire additionally adequate adequately adherent admit adopt
    advantage afaik affordability affordable afterwards aide aim airman airport aka alas
    albeit algorithm align allocate allocation alot alternatively altho ama ambiguous
    ambition ambitious amenable amid amidst amongst amused noise analyses analysis
    analyze anecdotal anecdotally anecdote angry annals anniversary announcement annoyed
    annual annually anticipate anytime anywhere apartment apologize apothecary apparent
    appeal appearance applicability applicable appreciate approval approved appt apr
    april arbitrary architect arent arguable arguably argue argument arise army
    arrangement arroll artist asap aside aspect assignment assistance associate assume
    assumption astonished aswell asymptomatic atkinson atmosphere attach attempt
    attitude attract attractive attrition audible audience aug august auntie authentic
    author authorised authority authorized automatic automatically autumn availability
    awareness awkward babysitter backpack baffled bag bailey baker balanced ballerina
    banker bar barber bare barista barracks bartender basic bc bcuz bd beautician became
    becomes becoz becuz beforehand begun behave behavior bein benchmark bid birthday
    blinding blunder bmj board bogus boost boots bored bossy bottomline bounce boundary
    bout boxes boyfriend brave breach breakdown breakthrough bricklayer briefly bright
    broadly brochure brought btw buddy budget bulky bum bungalow butcher camp candid
    capability careful caregiver carer carpark carpenter casecontrol caseworker cashier
    casual cautious cautiously cc celebration cellist century ceremony certainty chapter
    characteristic chart chauffeur checklist cheerful chef childminder chinese chooses
    chose chosen christening christmas church ci cite cited city clarity classic
    classroom cleaning clerk clever client cmaj coach cob cobbler cochrane coherent
    cohort collect college commence comment committee communicate community commuter
    comparatively compelling compete competent compile complain complaint complex
    compliant complicated comply compose comprehensive comprise compromise conceal
    conceivable concentrate concept concert concise conclude conclusion concrete conduct
    conference confidence confirm confirmation conflicting confront connect conscious
    consecutive consequence consequently conserve consideration consistent consistently
    constantly constitute constraint construct consult consultation consume contact
    contemplate contentious contradict contradictory contrary contribute contribution
    controversies conventional conversation conversely convey cook cooperate cooperation
    copious correction correspond cos costly coulda couldn couldve countryside courage
    courier coursework courteous cousin coz crate crazy create credible criteria
    criterion critical criticize crossover crosssectional crowd crucial cruel cultural
    cured curious curriculum cus custodian customary customer cutoff daddy daft dance
    dancer dated daunting dawn deadline dealt debatable dec decade december decent
    decisive declare decorating decorator dedicate deduct deem deets def default defend
    defensible defer definite definitive defo delay deliberate deliberately delicate
    deliver demonstrate deny deployed deployment deprive derisory derive description
    deserve designate desirable despite destroy determine developer deviation devote dhx
    dict didn digging dilemma dimension direction disadvantage disagree disastrous
    disclose discouraged discover discovery discrepancies discussion dishes dislike
    dismiss disp dispense dispenser disruption dissatisfied distinct distinction
    distribute divide divorced diy dnr docklands document doesn dogma dogmatic doin
    doubt doubtful downstairs dramatic drastic draw drawn drew drift dropout drummer ds
    dual dubious dull dumb dunno durable dusk eachother eager earlier earliest earn
    easter editor efficiency efficient eg elaborate elect electrician elementary
    eligible eliminate embarrassed embase embrace emerge emphasis emphasize empirical
    employ employee enable encounter encourage encouragement endanger endorse endpoint
    engage engineer english enhance enjoy enormous enrolled enrollment ensure enthusiasm
    enthusiastic entire entirely entry eod equipment equivalence equivocal errands
    erroneous error escape especially essence essential essentially establish estimate
    ethical evenly eventual everyday everythin everytime everywhere evident evidently
    evolve exaggerated examiner exceed excellent exception exchange exclusion exclusive
    exclusively execute exempt exist existence expand expense expert explicit explicitly
    express expression extend external extraordinary extrapolate extrapolation extreme
    extremely facilitate factual faculty fad fair fairly faith faithful fallacy false
    familiar fancy fantastic farmer farmhand fashionable fault favor favorable favour
    favourable feasible feb february feedback feelin fellow fiance fierce fight finances
    financial financially finicky finna firefighter fireman fisherman fishermen fishing
    fits fix flashcard flatmate flawed flew flexible flight flowchart fly folklore
    footnote forbid forbidden force foreman foremost forester forgave forgetful forgot
    forgotten formal formally formulary formulate fortnight fortnightly fortunate
    fortunately fought frank frankly frantic freelance fresh fretful fri friday friendly
    frown fu fulfil fulltime fundamental funeral funny fup furious furlan furthermore
    fussy fyi gap gardener gather gave generalisable generalist generalizability
    generalizable generate generic generous gentle gently genuine genuinely gettin gimme
    gimmick gimmicky girlfriend gist gloomy goin goldberg gossip gotcha gotta gps gpwsi
    grab graded gradual gradually grandchild grandchildren granddad granddaughter
    grandkids grandparent grandson grant graph grateful gravedigger grew grocer
    groceries gross grow grown grumpy gtt guarantee guaranteed guilty guitarist gunna
    hadnt hairdresser halve hammer handbook handle handout handy happily happy harmless
    harsh hasn hasty hate hated haunt haven havin hcp headline headteacher hearsay
    heighten held helmet hence herein hes hesitant hesitantly hesitate hesitation
    heterogeneity heterogeneous highlight hike hiking hilarious hinder hint hire hired
    historic hitherto hm hmm hoax hobby holiday homeless homemaker homogeneous hoovering
    horrific horseback hospitalist hostelers hourly housekeeper houseman housemate
    houseofficer housewife hovering hpi hr hrs hs humble hunt hurry hurtin hype hyped
    hypotheses hypothesis hypothetical hypothetically iatrogenic icu ideal idk idle ie
    ignorant ignore illegal illiterate illogical illustrate imho imitate immense
    immigrant imminent imo impact impatient imperfect implausible implement implication
    implicit imply impose impossible impractical imprecise imprecision impress
    impressive improbable inactive inadequate inadvertent inappropriate inasmuch incase
    incentive incident incidentally incline inclusion inclusive income inconclusive
    inconsistent inconvenient incorporate incorrectly incredible incredibly independent
    independently indicated indication indirect indirectly indirectness individual
    individually inevitable inevitably infact inferiority inflict inform informal
    informative inherent inherently initial initiative inlaw inmate innocent inpatient
    input inquire insane insight insignificant insofar inspect inspire instance instant
    instantly instinct instruct instructor insufficient integrate intelligent intend
    intense intensely interestingly interfere interim international interpret
    interpreter interrupt interval intervene interventional interview introduce
    intuition invalid invaluable investigator invite involve ironing irrational
    irrelevant irreversible isn isolate itd itll itu ix jacobs jail jama jan janitor
    january jealous jobless joiner journal journalist journey judge judgment jul july
    jun june jus juss justifiable justification kamper kept knew knowledge kroenke
    labelled labels lack lag lancet landscaper language latest laugh laundry lawn lazy
    learnt lecturer led legal legally legit legitimate leisure lemme lend lengthy
    lenient lent lesson lest librarian licence licensed lifetime likewise listen lit
    literacy literal living lmk locate locum log logger logic logical logically lol
    lonely longest longitudinal lookin loud love loved lovely lucky ludicrous luggage
    machine madam magical magnify mailman mainly maintain majority manager mandatory
    mane manipulate mannion manual marginal marginally married massive matching mate
    matron maximise maximize mcq meaningful meaningless meant meantime meanwhile
    measurement mechanic median medline meeting meh mentor mere merely meta metaanalyses
    metaanalysis metric midday midnight midwife midwives mightve military mimic mindset
    miner minimal minimally minimise minimize minority mins misconception misguided
    misinformation misleading misread mistaken mistakenly mistrust misunderstand
    misunderstood mixture mnemonic modern modest modestly momentarily momentum mon
    monday monograph monthly mopping moral moreover mostly motivate motivation motive
    mount mover mowing msg mummy musician mustnt mutual nah naive namely nanny nasty
    naturally nature naughty navy nay nb neat necessity needless neednt negate neglect
    negligible neighbor neighbour nejm nephew nested neutral nevertheless newbie newly
    nickname niece nightly nightshift nite nocte nod nominal nonetheless noninferiority
    nonsense noob noon nope normalise normalize notable notably noteworthy nothin notify
    notion notwithstanding nov novel november nowhere nuance nuisance null numerous obey
    object objection objective objectively obligation obscure observational observe
    obsolete obtain obv obvi occasion occasional occur oct october oddly offend officer
    official officially offset om omg onwards oops opd openlabel opportunity opposite
    opt optimal optimally optimistic optional ordinarily organise organize osce ouch
    outdated outline outpatient outrank outright outta outweigh overcome overdo overdue
    overestimate overly overprescribe overrated overreact override overseas oversee
    overtime overtreated overtreatment overused overview owe owner packing paid painter
    painting pallet palliative pamphlet panel paradigm paragraph paramedic paramount
    partial partially participant participate partly parttime party pathway patiently
    patrol pause pcp peculiar penalise perceive perception permanently permission permit
    persuasive pessimistic petty pharma phenomenon photographer phrase picker picture
    pilot pinpoint placement plain plasterer plausible pleaded pleasant pleez plos plss
    plumber plzz pmh po pointer policeman policewoman policy polite ponder popular
    population porter pose positively possess possibility poster postman potential
    potentially pour poverty powered ppl pr practical practically practice practise
    practitioner pragmatic praise pray prayer precedent precept preceptor precise
    precisely predictable predominantly preferable preferably preliminary premier
    premise prepare preprint presc presence preserve presume pretend prevail prevalent
    primarily primary prime principal principle priorities prioritise prioritize prison
    prisoner privately proactive proceed produce professor prohibit project prolly
    prominent prompt promptly proof proportionate proposal propose prospect prospective
    protect protocol prove proven provision provisional prudent pts public publication
    publish pubmed pupil purchase purely pursue puzzle pvalue qam qaseem qd qds qhs qid
    qod qpm qs quack quackery qualitative quality quantify quantitative quarterly
    questionable quiet quieten quietly quiz quizzes quote qw r rack raking ran rancher
    random randomisation randomised randomization randomized randomly rang rapid rapidly
    rare ratio rational react readily realistically reality recall recap receive
    reckless recommendable reconsider record recruited recruitment redirect redo
    redundant reflect reflection refresh refugee regain regardless regime registrar
    registry regret regulate reinforce reject relationship relative relatively relevant
    reliably relied reluctance reluctant reluctantly remain remarkable remarkably remind
    remote remove renew rented repair replicate replication replied reporter represent
    reproducible requirement researcher reservation reserve resist resource respectful
    respecting respective respectively responder responsibility responsible
    responsiveness resume retired retiree retirement retrieve retrospective retry
    reunion reveal reversible revert reviewer revise revision reward rid ridiculous
    rigid rigorous rigorously ring rises rising rlly rly roofer rookie roommate ros rose
    rotation rough roughly rr rubbish rucksack rude ruin rumor rumour rural sacrifice
    sailor samples sane satisfactory satisfy saturday save saved sb scaffolder scam
    scarce scenario sceptical scheme scientist screener scrip script sculptor seamstress
    secret secretary secretly secs section secure seek seldom select selective
    selectively selfemployed selfish sell seminar sentence separate separately sept
    september sequence sequential sequentially serve shared sharp shelf shelter shelves
    shift shop shortage shortcut shortly shoulda shouldn shouldve shout shown shrug shut
    shy sig significance signify signout silly similarity simplify simultaneous sincere
    sincerely singer skeptical sketchy skilled skip slept slide slight slightly slowly
    sluggish smb smh smooth smoothly smth smthg sober society soften sold soldier solely
    solution solve someday somethin somewhere sooner soonest sophisticated sorta sos
    sought sounds soz speaker specifically specification specify spectrum speculation
    speculative spend spoil spoke spoken sporadic sporadically spring spurious sr srsly
    sry stabilise stabilize statistic statistical statistically statistician steadily
    stepfather stepmother stepson stern stevedore stewardess sth sthg stick stiffen
    stole stonemason stood store straightforward strangely strengths strictly strikingly
    strive struggle stubborn stuck stupid stupidly style subgroup subject subjective
    submit subsequent subsequently substantial substantially subtle subtract suburb
    succeed successful successfully successive suffice sufficient sufficiently suitcase
    summary summer sunday superb superfluous superstition supervisor supine
    supplementary supplied supportive surname surpass surprise survey survive suspicious
    sustain swallow sweeping swift swiftly swore sworn swung syllabus symposium
    symptomless systematic systematically ta tab table tailor takin tangible target
    taught tbc tbd tbh teach teachback technical technically technician technologist
    tedious telephone temporary tempted tend tentative terminate testify thanx thatll
    theater theatre theoretical theoretically theory therapist thereafter thereby
    therefore thereof theyd theyll theyve thks thnx thorough thoroughly thoughtful
    threat threaten threshold thrive throughout thrown thru thu thurs thursday tid tidy
    til tiler till timely tiny tip tiresome tks tmr tmrw tmw tnx tomoz tonite toolbelt
    tools topic town trace trade tradeoff tradition traditional traditionally transfer
    transform travelling treatable trek trick tricky trolley troubled troublesome trust
    tryin tryna tues tuesday tutor tutorial twinge txt typically typist tysm tyvm u
    ubiquitous ud ugh uh ultimate ultimately um unacceptable unambiguous unanimous
    unanswered unapproved unaware unbelievable unblinded uncertain uncertainty unclear
    uncommon uncommonly unconvinced uncover undecided underestimate undergo undergone
    undermine underneath underpowered understood undertake underwent undesirable undo
    undone undue unduly unemployed unethical unexpected unexpectedly unfair unfamiliar
    unfortunate unhappy unhelpful uniform uniformly unimportant uninterrupted unique
    uniquely universal universally university unknown unlabeled unlawful unless
    unlicensed unlike unlikely unmarried unmet unnecessarily unnecessary unnoticed
    unpacking unpleasant unpopular unpredictable unproven unravel unrealistic
    unreasonable unrelated unreliable unresolved unsafe unsatisfactory unsatisfied
    unscientific unsuccessful unsuitable unsupported unsure untreated unusual unusually
    unwilling upgrade upside upstairs urban urged usage useless ut utilise utilize
    vacation vacuum vague vaguely valid validated validation vanish variance variation
    variety various vary vast velocity verbal verdict verify version viable view
    viewpoint vignette village violinist viva volunteer vulnerable w wage waiter
    waitress waive wandered ward warden warehouseman warn warrant wary washing waste
    wasteful webinar wed wednesday weekday weekly weinstein weird welder werent weve
    whereas whereby wherein whereupon wherever whichever whilst whoa whoever wholly
    whomever widely widen widespread widow widower willingness winter wired wisely
    withheld withstand witness wo woke won wonderful wondrous workmate worn worthless
    worthwhile worthy woulda wouldn wouldve wow write writer compulsory obligatory
    unneeded kosher doable discretionary tenable written wrote wrt wtf xl xtra yardstick
    yay yea yeah yearly yelled yep youd youll youve yup overkill
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    from chatbot.engine.answering.words.manner_words import MANNER
    from chatbot.engine.answering.words.story_words import STORY

    words = (*f"{_PLAIN} {MANNER} {STORY}".split(), *higher_degrees())
    return frozenset(map(stem, words))
