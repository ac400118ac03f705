"""Words that surround a question without saying what it is about."""

from typing import Final

from chatbot.engine.answering.word import stem

_PLAIN: Final = """
    aboard abroad absent abstract absurd abundant ac academic accent acceptable
    accordingly accountant accurate additionally adequate adequately adherence adherent
    admit advantage afaik afford affordability affordable afterwards aide airman airport
    aka alas albeit algorithm allocation alongside alot alternatively altho ama
    ambiguous amenable amid amidst amongst amused analyses analysis analyze anecdotal
    anecdotally anecdote angry annals anniversary annoyed annual annually anytime
    anywhere apartment apothecary apparent applicability applicable approval approved
    appt apr april arbitrary architect arent arguable arguably argue argument army
    artist asap aside assignment assume assumption astonished aswell attractive
    attrition audible audience aug august aunt auntie authentic author authorised
    authority authorized automatic automatically autumn awkward babysitter backpack
    baffled bag baker balanced ballerina banker bar barber barista barracks bartender bc
    bcuz bd beautician became becomes becoz becuz beforehand begun bein benchmark
    beneficial biased bid birthday blinding blunder bmj board bogus boots bored boss
    bossy bottomline bout boxes boyfriend brave bricklayer brief briefly bright broadly
    brochure brought btw buddy budget bulky bungalow butcher camp candid careful
    caregiver carer carpark carpenter casecontrol caseworker cashier casual cautious
    cautiously caveat cc celebration cellist century ceremony certainty chapter chart
    chauffeur cheaper checklist cheerful cheers chef childminder chooses chores chose
    chosen christening christmas church ci cite cited city claim clarify classroom
    cleaner cleaning clerk clever client coach cob cobbler cochrane coherent cohort
    collect college commence comment committee communicate community commute commuter
    comparable comparatively compelling competent complain complaint complex compliance
    compliant complicated comprehensive compromise conceivable concept concert concise
    conclude conclusion concrete conduct conference confidence confident confirm
    conflicting cons consecutive consensus consequently consistent consistently
    constantly consult consultation contact contemplate contentious contradict
    contradictory contraindicated contrary contribute controversial controversy
    convenient conventional conversely convince cook cooperate copious correct cos
    costly coulda couldn couldve countryside courier coursework courteous cousin
    coworker coz crate crazy credible criteria criterion critical criticize crossover
    crosssectional crowd crucial cruel cultural curious curriculum cus custodian
    customary customer cutoff daddy daft dance dancer daunting dawn ddx deadline dealt
    debatable debated dec decade december decent decisive decorating decorator deem
    deets def defensible defer define definite definitive defo delay deliberate
    deliberately deliver deny deployed deployment derisory derive deserve desirable
    desire despite determine developer deviation devote dhx dict didn differ digging
    dilemma disadvantage disagree disappear disappoint disastrous discouraged discover
    dishes dislike dismiss disp dispense dispenser dissatisfied distinct divorced diy
    dnr docklands document doesn dogma dogmatic doin doubt doubtful downstairs drastic
    draw drawback drawn drew dropout drummer ds dubious dull dumb dunno durable dusk dx
    eachother eager earlier earliest earn easter editor educated education eg elaborate
    elect electrician elementary eligible embarrassed embase emphasize empirical
    employee encounter encourage endorse endpoint engineer english enjoy enormous
    enrolled enrollment ensure enthusiastic entire entirely eod equally equipment
    equivalence equivocal errands erroneous error especially essential essentially
    establish estimate evenly eventual everythin everytime everywhere evident evidently
    evolve exaggerated examiner exceed excellent excluded exclusion exclusive
    exclusively exempt exist expand expert explicit explicitly extend extraordinary
    extrapolate extrapolation extreme extremely factual faculty fad fair fairly faith
    faithful fallacy false familiar fancy fantastic farmer farmhand fashionable fault
    favor favorable favour favourable feasible feb february feelin fellow fhx fiance
    fierce fight finances financial financially finicky finna firefighter fireman
    fisherman fishermen fishing fits fix flashcard flatmate flawed flew flexible flight
    flowchart fly folklore foolish footnote forbid forbidden force foreman foremost
    forester forever forgave forget forgetful forgot forgotten forklift formal formally
    formulary formulate fortnight fortnightly fortunate fortunately fought frank frankly
    frantic freelance fresh fretful fri friday friendly frown fu fulfil fulltime funeral
    funny fup furious furthermore fussy futile fyi gap gardener gather gave
    generalisable generalist generalizability generalizable generate generic generous
    gentle gently genuine genuinely gettin gimme gimmick gimmicky girlfriend gist gloomy
    goin gossip gotcha gotta gps gpwsi grab graded gradual gradually grandchild
    grandchildren granddad granddaughter grandfather grandkids grandpa grandparent
    grandson granny grant graph grateful gravedigger grew grocer groceries gross grow
    grown grumpy gtt guarantee guaranteed guideline guilty guitarist gunna hadnt
    hairdresser halve hammer handbook handle handout handover handy happily happy
    harmless harsh hasn hasty hate hated haven havin hazard hcp headteacher hearsay held
    helmet hence herein hes hesitant hesitantly hesitate hesitation heterogeneity
    heterogeneous highlight hike hiking hilarious hinder hire hired historic hitherto hm
    hmm hoax hobby holiday homeless homemaker homogeneous hoovering horrific horseback
    hosp hospitalist hostelers hourly housekeeper houseman housemate houseofficer
    housewife housework hpi hr hrs hs humble hunt hurry hurtin hype hyped hypotheses
    hypothesis hypothetical hypothetically icu idk idle ie ignorant ignore illegal
    illiterate illogical illustrate imho immigrant imo impact impatient imperfect
    implausible implement imply impossible impractical imprecise imprecision impress
    improbable inadequate inadvertent inappropriate inasmuch incase incidentally incline
    inclusion inclusive income inconclusive inconsistent inconvenient incorrect
    incorrectly incredible incredibly independent independently indicated indication
    indirect indirectly indirectness individual individually inevitable inevitably
    infact inferior inferiority inform informal informative inherently initial inlaw
    inmate inpatient inquire insane insignificant insofar inspect instant instantly
    instruct instructor insufficient intelligent intend intense intensely interestingly
    interim interpret interpreter interval interview introduce invalid invaluable
    investigator invite involve ironing irrational irrelevant isn isolate itd itll itu
    ix jail jama jan janitor january jealous jobless joiner journal journalist journey
    judge jul july jun june jus juss justifiable justification kept knew labelled labels
    laborer labourer lack lancet landscaper language latest laugh laundry lawn lazy
    leaflet learnt lecturer led legal legally legit legitimate leisure lemme lend
    lengthy lenient lent lesson lest librarian licence licensed lifelong lifetime
    lighter likelihood likewise limitation listen lit literacy literal living lmk locate
    locum log logger logic logical logically lol lonely longest longitudinal
    longstanding lookin loud love loved lovely lucky ludicrous luggage machine madam
    magical mailman mainly maintain manager mandatory mane manual marginal marginally
    married massive mate matron mcid mcq mdt meaningful meaningless meant meantime
    meanwhile measurement mechanic median medline meeting meh mentor mere merely merit
    meta metaanalyses metaanalysis metric midday midnight midwife midwives mightve
    military miner minimal minimally mins misconception misguided misinformation
    misleading misread mistake mistaken mistakenly misunderstand misunderstood mnemonic
    modest modestly momentarily mon monday monograph monthly mopping moral moreover mos
    mostly motivate mover mowing msg mummy musician mustnt mutual myth nah naive namely
    nanny nasty natural naturally naughty navy nb neat needless neednt negligible
    negotiate neighbor neighbour nejm nephew neutral nevertheless newbie newly nickname
    niece nightly nightshift nite nnh nnt nocte nod nominal nonadherent noncompliant
    nonetheless noninferiority nonsense noob noon nope notable notably noteworthy nothin
    notion notwithstanding nov novel november nowhere nuance null numerous obey object
    objective objectively obscure observational observe obsolete obtain obv obvi occur
    oct october odd oddly officer official officially om omg omit onwards oops opd
    openlabel opposite opt optimal optimally optimistic optional ordinarily organise
    organize osce ouch outdated outline outpatient outright outta outweigh overcome
    overdo overdue overestimate overlook overly overrated overseas oversee overtime
    overview owe owner packing paid painter painting pallet pamphlet panel paradigm
    paragraph paramedic paramount partial partially participant participate partly
    parttime party pathway patiently patrol pause pcp peculiar pensioner permanent
    permanently permissible permit persuade pessimistic petty pharm pharma photographer
    picker pilot pitfall placebo placement plain plasterer plausible pleaded pleasant
    pleez plss plumber plzz pmh pmhx po pointer pointless policeman policewoman policy
    polite ponder popular population porter positively possess poster postman postpone
    potential potentially pour poverty powered ppl pr practical practically practice
    practise practitioner pragmatic praise pray prayer precept preceptor precise
    precisely predict predictable predominantly preferable preferably preliminary
    premier premise prepare preprint presc presume pretend prevalent primarily primary
    principal principle prison prisoner privately prn proactive prob proceed produce
    professor prohibit prolly prompt promptly proportionate propose pros prospective
    protect protocol prove proven provisional prudent pts public publication publish
    pubmed pupil purchase purely pursue puzzle pvalue qam qd qds qhs qid qod qpm qs qty
    quack quackery qualitative quality quantitative quarterly questionable quiet quietly
    quiz quizzes quote qw r raking ran rancher random randomisation randomised
    randomization randomized randomly rang rapid rapidly rare ratio rational rct react
    readily realistically recall recap receive reckless recognise recognize reconsider
    record recruited recruitment redo redundant refill refugee regardless registrar
    registry regret reject relative relatively relevant reliability reliable reliably
    relied reluctant reluctantly remain remarkable remarkably remind remote remove renew
    rented replicate replication replied reporter represent reproducible researcher
    respectful respecting respective respectively responsible resume retired retiree
    retirement retrieve retrospective retry reunion reveal revert reviewer revise
    revision rid ridiculous rigid rigorous rigorously ring rises rising rlly rly robust
    roofer rookie roommate ros rose rotation rough roughly rr rtw rubbish rucksack rude
    ruin rumor rumour rural rush sailor samples sane satisfactory satisfy saturday save
    saved sb scaffolder scam scarce scary scenario sceptical scientist scrip script
    sculptor seamstress secretary secretly secs seek seldom select selective selectively
    selfemployed selfish sell seminar sensible sentence separate separately sept
    september sequential sequentially serve settle sham shared shelf shelter shelves
    shift shop shortcut shortly shoulda shouldn shouldve shout shown shrug shut shx shy
    sig signout silly simultaneous simultaneously sincere sincerely singer skeptical
    sketchy skilled skip slept slide slight slightly slowly sluggish smart smb smd smh
    smooth smoothly smth smthg society sold soldier solely solid solve someday somethin
    somewhere sooner soonest sorta sos sounds soz speaker specifically specify
    speculation speculative spend spoke spoken sporadic sporadically spring spurious sr
    srsly sry stacking statistic statistical statistically statistician steadily
    stepfather stepmother stepson stern stevedore stewardess sth sthg stick stole
    stonemason stood store strangely strengths strictly strikingly strive struggle
    stubborn stuck stupid stupidly subgroup subjective submit subsequent subsequently
    substantial substantially subtle suburb succeed successful successfully successive
    sufficient sufficiently suggestion suitcase summarise summarize summary summer
    sunday superb superfluous superiority superstition supervisor supplementary supplied
    supportive surname surprise survey survive suspicious swallow sweeping swiftly swore
    sworn swung syllabus symposium systematic systematically ta tab table tackle tailor
    takeaway takin tangible target taught tbc tbd tbh tds teach teachback technical
    technically technician technologist telephone tempted tend tentative testify thanx
    thatll theater theatre theoretical theoretically theory therapist thereafter thereby
    therefore thereof theyd theyll theyve thks thnx thorough thoroughly thoughtful
    threaten threshold throughout thrown thru thu thurs thursday tid tidy til tiler till
    timely tiny tip tiresome tks tmr tmrw tmw tnx tomoz tonite toolbelt tools topic town
    trade tradeoff traditional traditionally transfer travelling trek trick tricky
    troubled troublesome trust trustworthy tryin tryna tues tuesday tutor tutorial txt
    ty typically typist tysm tyvm u ubiquitous ud ugh uh ultimate ultimately um
    unacceptable unambiguous unanimous unapproved unaware unbelievable unblinded
    uncertain uncertainty uncle unclear uncommon uncommonly undecided underestimate
    undergo undergone underneath underpowered understood undertake underwent undo undue
    unduly unemployed unethical unexpected unexpectedly unfair unfamiliar unhappy
    unhelpful uniform uniformly unimportant unique uniquely universal universally
    university unknown unlabeled unlawful unless unlicensed unlike unlikely unmarried
    unnecessarily unnecessary unpacking unpleasant unpopular unproven unrealistic
    unreasonable unrelated unreliable unsafe unsatisfied unscientific unsuccessful
    unsuitable unsupported unsure unusual unusually unwilling unwise upside upstairs
    urban urged useless ut utilise utilize vacation vacuum vague vaguely valid validated
    validation validity valuable vanish variance various vary vast verbal verdict verify
    veteran view vignette village violinist viva volunteer w wage waiter waitress waive
    wandered ward warden warehouseman warn warrant wary washing waste webinar wed
    wednesday weekday weekly weird welder werent weve whereas whereby wherein whereupon
    wherever whichever whilst whoa whoever wholly whomever widely widespread widow
    widower winter wise wisely wiser withheld withhold witness wk wks wo woke won
    wonderful wondrous worker workmate worn worthless worthwhile worthy woulda wouldn
    wouldve wow write writer written wrote wrt wtf xl xr xtra yea yeah yearly yelled yep
    youd youll youve yup
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    from chatbot.engine.answering.story_words import STORY

    return frozenset(stem(word) for word in f"{_PLAIN} {STORY}".split())
