"""Words that surround a question without saying what it is about."""

from typing import Final

from chatbot.engine.answering.words.degrees import higher_degrees
from chatbot.engine.answering.words.word import stem

_PLAIN: Final = """
    accumulate accumulates region regions investigation investigations relic overkill voucher
    ability aboard abroad absent abstract absurd abundant ac academic accent
    acceptable accompany accomplish accordingly accountant accurate achieve achieved
    acquire additionally adequate adequately adherence adherent admit adopt
    advantage afaik afford affordability affordable afterwards aide aim airman
    airport aka alas albeit algorithm align allocate allocation alongside alot
    alternatively altho ama ambiguous ambition ambitious amenable amid amidst
    amongst amused noise analyses analysis analyze anecdotal anecdotally anecdote angry
    annals anniversary announcement annoyed annual annually anticipate anytime
    anywhere apartment apologize apothecary apparent appeal appearance applicability
    applicable appreciate approval approved appt apr april arbitrary architect arent
    arguable arguably argue argument arise army arrangement
    arroll artist asap aside aspect
    assignment assistance associate assume assumption astonished aswell
    asymptomatic atkinson atmosphere
    attach attempt attempts attitude attract attractive attrition audible audience
    aug august aunt auntie authentic author authorised authority authorized
    automatic automatically autumn availability awareness awkward babysitter
    backpack baffled bag bailey baker balanced ballerina banker bar barber bare barista
    barracks bartender basic bc bcuz bd beautician became becomes becoz becuz
    beforehand begun behave behavior bein benchmark beneficial biased bid birthday
    blinding
    blunder bmj board bogus boost boots bored boss bossy bottomline bounce
    boundary bout boxes boyfriend brave breach breakdown breakthrough bricklayer
    brief briefly bright broadly brochure brought btw buddy budget bulky bum bungalow
    butcher camp candid capability careful caregiver carer carpark carpenter
    casecontrol caseworker cashier casual cautious cautiously caveat cc celebration
    cellist century ceremony certainty chapter characteristic chart chauffeur
    cheaper checklist cheerful cheers chef childminder
    chinese chooses chores chose chosen
    christening christmas church ci cite cited city claim clarify clarity classic
    classroom cleaner cleaning clerk clever client cmaj coach cob cobbler cochrane
    coherent cohort collect college commence comment committee communicate community
    commute commuter comparable comparatively compelling compete competent compile
    complain complaint complex compliance compliant complicated comply compose
    comprehensive comprise compromise conceal conceivable concentrate concept
    concert concise conclude conclusion concrete conduct conference confidence
    confident confirm confirmation conflicting confront connect cons conscious
    consecutive consensus consequence consequences consequently conserve
    consideration consistent consistently constantly constitute constraint construct
    consult consultation consume contact contemplate contentious contradict
    contradictory contradicts
    contraindicated contrary contribute contribution controversial
    controversies
    controversy convenient conventional conversation conversely convey convince cook
    cooperate cooperation copious correct correction correspond cos costly coulda
    couldn couldve countryside courage courier coursework courteous cousin coworker
    coz cpg crate crazy create created creating credible criteria criterion critical
    criticize crossover crosssectional crowd crucial cruel cultural cured curious
    curriculum cus custodian customary customer cutoff daddy daft dance dancer dated
    daunting dawn ddx deadline dealt debatable debated dec decade december decent
    decisive declare decorating decorator dedicate deduct deem deets def default
    defend defensible defer define definite definitive defo delay deliberate
    deliberately delicate deliver demonstrate demonstrated deny deployed deployment
    deprive derisory derive description deserve designate desirable desire despite
    destroy determine developer deviation devote dhx dict didn differ digging
    dilemma dimension direction disadvantage disagree disappear disappoint
    disastrous disclose discouraged discover discovery discrepancies
    discrepancy discussion dishes dislike
    dismiss disp dispense dispenser disruption dissatisfied distinct distinction
    distribute divide divorced diy dnr docklands document doesn dogma dogmatic doin
    doubt doubtful downstairs dramatic drastic draw drawback drawn drew drift
    dropout drummer ds dual dubious dull dumb dunno durable dusk dx eachother eager
    earlier earliest earn easter editor educated education efficiency efficient eg
    elaborate elect electrician elementary eligible eliminate embarrassed embase
    embrace emerge emphasis emphasise emphasize empirical employ employee enable
    encounter encourage encouragement endanger endorse endpoint engage engineer
    english enhance enhanced enjoy enormous enrolled enrollment ensure enthusiasm
    enthusiastic entire entirely entry eod equally equipment equivalence equivocal
    errands erroneous error escape especially essence essential essentially
    establish estimate ethical evenly eventual everyday everythin everytime
    everywhere evident evidently evolve exaggerated examiner exceed excellent
    exception exchange excluded exclusion exclusive exclusively execute exempt exist
    existence expand expense expert explicit explicitly express expression extend
    external extraordinary extrapolate extrapolation extreme extremely facilitate
    factual faculty fad fair fairly faith faithful fallacy false familiar fancy
    fantastic farmer farmhand fashionable fault favor favorable favour favourable
    feasible feb february feedback feelin fellow fhx fiance fierce fight finances
    financial financially finicky finna firefighter fireman fisherman fishermen
    fishing fits fix flashcard flatmate flawed flew flexible flight flowchart fly
    folklore foolish footnote forbid forbidden force foreman foremost forester
    forever forgave forget forgetful forgot forgotten forklift formal formally
    formulary formulate fortnight fortnightly fortunate fortunately fought frank
    frankly frantic freelance fresh fretful fri friday friendly frown fu fulfil
    fulltime fundamental funeral funny fup furious
    furlan furthermore fussy futile fyi gap
    gardener gardening
    gather gave generalisable generalist generalizability generalizable
    generate generic generous gentle gently genuine genuinely gettin gimme gimmick
    gimmicky girlfriend gist gloomy goin goldberg
    gossip gotcha gotta gps gpwsi grab graded
    gradual gradually grandchild grandchildren granddad granddaughter grandfather
    grandkids grandpa grandparent grandson granny grant graph grateful gravedigger
    grew grocer groceries gross grow grown grumpy gtt guarantee guaranteed guideline
    guilty guitarist gunna hadnt hairdresser halve hammer handbook handle handout
    handover handy happily happy harmless harsh hasn hasty hate hated haunt haven
    havin hazard hcp headline headteacher hearsay heighten held helmet hence herein
    hes hesitant hesitantly hesitate hesitation heterogeneity heterogeneous
    highlight hike hiking hilarious hinder hint hire hired historic hitherto hm hmm
    hoax hobby holiday homeless homemaker homogeneous hoovering horrific horseback
    hosp hospitalist hostelers hourly housekeeper houseman housemate houseofficer
    housewife housework hovering hpi hr hrs hs humble hunt hurry hurtin hype hyped
    hypotheses hypothesis hypothetical hypothetically iatrogenic
    icu ideal idk idle ie ignorant
    ignore illegal illiterate illogical illustrate imho imitate immense immigrant
    imminent imo impact impatient imperfect implausible implement implication
    implications implicit imply impose impossible impractical imprecise imprecision
    impress impressive improbable inactive inadequate inadvertent inappropriate
    inasmuch incase incentive incident incidentally incline inclusion inclusive
    income inconclusive inconsistent inconvenient incorporate incorrect incorrectly
    incredible incredibly independent independently indicated indication indirect
    indirectly indirectness individual individually inevitable inevitably infact
    inferior inferiority inflict inform informal informative inherent inherently
    initial initiative inlaw inmate innocent inpatient
    inpatients input inquire insane insight
    insignificant insofar inspect inspire instance instant instantly instinct
    instruct instructor insufficient integrate intelligent intend intense intensely
    interestingly interfere interim international
    interpret interpreter interrupt interval
    intervene interventional
    interview introduce intuition invalid invaluable investigator invite
    involve ironing irrational irrelevant irreversible isn isolate itd itll itu ix
    jacobs
    jail jama jan janitor january jealous jobless joiner journal journalist journey
    judge judgment jul july jun june jus juss justifiable justification kamper kept knew
    knowledge kroenke
    labelled labels laborer labourer lack lag lancet landscaper language
    latest laugh laundry lawn lazy leaflet learnt lecturer led legal legally legit
    legitimate leisure lemme lend lengthy lenient lent lesson lest librarian licence
    licensed lifelong lifetime lighter likelihood likewise limitation listen lit
    literacy literal living lmk locate locum log logger logic logical logically lol
    lonely longest longitudinal longstanding lookin loud love loved lovely lucky
    ludicrous luggage machine madam magical magnify mailman mainly maintain majority
    manager mandatory mane manipulate mannion manual marginal marginally married massive
    matching
    mate matron maximise maximize mcid mcq mdt meaningful meaningless meant meantime
    meanwhile measurement mechanic median medline meeting meh mentor mere merely
    merit meta metaanalyses metaanalysis metric midday midnight midwife midwives
    mightve military mimic mimics
    mindset miner minimal minimally minimise minimize minority mins
    misconception misguided misinformation misleading misread mistake mistaken
    mistakenly mistrust misunderstand misunderstood mixture mnemonic modern modest
    modestly momentarily momentum mon monday monograph monthly mopping moral
    moreover mos mostly motivate motivation motive mount mover mowing msg mummy
    musician mustnt mutual myth nah naive namely nanny nasty natural naturally
    nature naughty navy nay nb neat necessity needless neednt negate neglect neglected
    negligible negotiate neighbor neighbour nejm nephew
    nested neutral nevertheless newbie
    newly nickname niece nightly nightshift nite nnh nnt nocte nod nominal
    nonadherent noncompliant nonetheless noninferiority nonoperative
    nonsense noob noon nope
    normalise normalize notable notably noteworthy nothin notify notion
    notwithstanding nov novel november nowhere nuance nuisance null numerous obey
    object objection objective objectively obligation obscure observational observe
    obsolete obtain obv obvi occasion occasional occur oct october odd oddly offend
    offended offending officer official officially offset om omg omit onwards oops
    opd openlabel opportunity opposite opt optimal optimally optimistic optional
    ordinarily organise organize osce ouch outdated outline outpatient outrank
    outright outta outweigh overcome overdo overdue overestimate overlook overly
    overprescribe
    overprescribed overprescribing
    overrated overreact override overseas oversee overtime overtreated
    overtreatment overused overview owe owner
    packing pads paid painter painting pallet palliative
    pamphlet panel paradigm paragraph paramedic
    paramount partial partially participant participate partly parttime party
    pathway patiently patrol pause pcp peculiar penalise pensioner perceive
    perception permanent permanently permissible permission permit persuade
    persuasive pessimistic petty pharm pharma
    pharmacotherapy phenomenon photographer phrase picker picture pictures
    pilot pinpoint pitfall placebo placement plain plasterer plausible pleaded
    pleasant pleez plos plss plumber plzz pmh pmhx po pointer pointless policeman
    policewoman policy polite ponder popular population porter pose positively
    possess possibility poster postman postpone potential potentially pour poverty
    powered ppl pr practical practically practice practise practitioner pragmatic
    praise pray prayer precedent precept preceptor precise precisely predict
    predictable predominantly preferable preferably preliminary premier premise
    prepare preprint presc presence preserve presume pretend prevail prevalent
    primarily primary prime principal principle priorities prioritise prioritize
    priority prison prisoner privately prn proactive prob proceed produce professor
    prohibit project prolly prominent prompt promptly
    proof proportionate proposal propose
    pros prospect prospective protect protocol prove proven provision provisional
    prudent pts public publication publish pubmed pupil purchase purely pursue
    puzzle pvalue qam qaseem qd qds qhs qid qod qpm qs qty quack quackery qualitative
    quality quantify quantitative quarterly questionable quiet quieten quietly quiz
    quizzes quote qw r rack radiologist radiologists
    raking ran rancher random randomisation randomised
    randomization randomized randomly rang rapid rapidly rare ratio rational rct
    react readily realistically reality recall recap receive reckless recognise
    recognize recommendable reconsider record recruited recruitment redirect redo
    redundant refill reflect reflection refresh refugee regain regardless regime
    registrar registry regret regulate reinforce reject relationship relative
    relatively relevant reliability reliable reliably relied reluctance reluctant
    reluctantly remain remarkable remarkably remind remote remove renew rented
    repair replicate replication replied reporter represent reproducible requirement
    requirements rescan
    researcher reservation reserve reserved resist resource resources
    respectful respecting respective respectively responder
    responders responsibility responsible
    responsiveness resume retired retiree retirement retrieve retrospective retry
    reunion reveal reversible revert reviewer revise revision reward rid ridiculous
    rigid rigorous rigorously ring rises rising rlly rly robust roofer rookie
    roommate ros rose rotation rough roughly rr rtw rubbish rucksack rude ruin rumor
    rumour rural rush sacrifice sailor samples sane satisfactory satisfy saturday
    save saved sb scaffolder scam scarce scary scenario sceptical scheme scientist
    screener
    scrip script sculptor seamstress secret secretary secretly secs section secure
    seek seldom select selective selectively selfemployed selfish sell seminar sens
    sensible sentence separate separately sept september sequence sequential
    sequentially serve settle sham shared sharp shelf shelter shelves shift shop
    shortage shortcut shortly shoulda shouldn shouldve shout shown shrug shut shx
    shy sig significance signify signout silly similarity simplify simultaneous
    simultaneously sincere sincerely singer skeptical sketchy skilled skip slept
    slide slight slightly slowly sluggish smart smb smd smh smooth smoothly smth
    smthg sober society soften sold soldier solely solid solution solve someday
    somethin somewhere sooner soonest sophisticated sorta sos sought sounds soz
    speaker spec specifically specification specify spectrum speculation speculative
    spend spoil spoke spoken sporadic sporadically spring spurious sr srsly sry
    stabilise stabilize stacking statistic statistical statistically statistician
    steadily stepfather stepmother stepson stern stevedore stewardess sth sthg stick
    stiffen stole stonemason stood store straightforward strangely strengths
    strictly strikingly strive struggle stubborn stuck stupid stupidly style
    subgroup subject subjective submit subsequent subsequently substantial
    substantially subtle subtract suburb succeed successful successfully successive
    suffice sufficient sufficiently suggestion suitcase summarise summarize summary
    summer sunday superb superfluous superiority superstition supervisor supine
    supplementary supplied supportive surname surpass surprise survey survive
    suspicious sustain sustained swallow sweeping swift swiftly swore sworn swung
    syllabus symposium symptomless
    systematic systematically ta tab table tackle tailor takeaway
    takin tangible target taught tbc tbd tbh tds teach teachback technical
    technically technician technologist tedious telephone temporary tempted tend
    tentative terminate testify textbook textbooks
    thanx thatll theater theatre theoretical
    theoretically theory therapist thereafter thereby therefore thereof theyd theyll
    theyve thks thnx thorough thoroughly thoughtful threat threaten threshold thrive
    throughout thrown thru thu thurs thursday tid tidy til tiler till timely tiny
    tip tiresome tks tmr tmrw tmw tnx tomoz tonite toolbelt tools topic town trace
    trade tradeoff tradition traditional traditionally transfer transform travelling
    treatable trek trick tricky trolley
    troubled troublesome trust trustworthy tryin tryna
    tues tuesday tutor tutorial twinge txt ty typically typist tysm tyvm u
    ubiquitous ud ugh uh ultimate ultimately um unacceptable unambiguous unanimous
    unanswered unapproved unaware unbelievable unblinded uncertain uncertainty uncle
    unclear uncommon uncommonly unconvinced uncover undecided underestimate undergo
    undergone undermine underneath underpowered understood undertake underwent
    undesirable undo undone undue unduly unemployed unethical unexpected
    unexpectedly unfair unfamiliar unfortunate unhappy unhelpful uniform uniformly
    unimportant uninterrupted unique uniquely universal universally university
    unknown unlabeled unlawful unless unlicensed unlike unlikely unmarried unmet
    unnecessarily unnecessary unnoticed unpacking unpleasant unpopular unpredictable
    unproven unravel unrealistic unreasonable unrelated unreliable unresolved unsafe
    unsatisfactory unsatisfied unscientific unsuccessful unsuitable unsupported
    unsure untreated unusual unusually unwilling unwise upgrade upgraded upside
    upstairs urban urged usage useless ut utilise utilize vacation vacuum vague
    vaguely valid validated validation validity valuable vanish variance variation
    variety various vary vast velocity verbal verdict verify version veteran viable view
    viewpoint vignette village violinist viva volunteer vulnerable w wage waiter
    waitress waive wandered ward warden warehouseman warn warrant wary washing waste
    wasteful webinar wed wednesday weekday weekly
    weinstein weird welder werent weve whereas
    whereby wherein whereupon wherever whichever whilst whoa whoever wholly whomever
    widely widen widespread widow widower willingness winter wired wise wisely wiser
    withheld withhold withstand witness wk wks wo woke won wonderful wondrous worker
    workmate worn worthless worthwhile worthy woulda wouldn wouldve wow write writer
    compulsory obligatory unneeded kosher doable overkill discretionary tenable
    written wrote wrt wtf xl xr xtra yardstick yay yea yeah yearly yelled yep youd youll
    youve yup
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    from chatbot.engine.answering.words.manner_words import MANNER
    from chatbot.engine.answering.words.story_words import STORY

    words = (*f"{_PLAIN} {MANNER} {STORY}".split(), *higher_degrees())
    return frozenset(map(stem, words))
