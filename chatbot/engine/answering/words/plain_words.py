"""Words that surround a question without saying what it is about."""

from typing import Final

from chatbot.engine.answering.words.degrees import higher_degrees
from chatbot.engine.answering.words.word import stem

_PLAIN: Final = """
    abandon ability aboard abroad absent abstract absurd abundant ac academic accent
    acceptable accessible accidentally accommodation accompany accomplish accordingly
    accountant accumulate accurately accustomed achievable achieve acknowledge acquire
    actively additional additionally adequate adequately adherent admirable admit adopt
    advantage advantageous afaik affordability affordable aforementioned afterwards aged
    aggressive aggressively aging agitated aide aim airman airport aka alas albeit
    algorithm align allied allocate allocation alot alternately alternatively altho
    altogether ama ambiguous ambition ambitious amenable amid amidst amongst amused
    analyses analysis analyze anecdotal anecdotally anecdote anger angry annals
    anniversary announce announcement annoyed annual annually anticipate anytime
    anywhere apartment apologize apothecary appalling apparent appeal appearance
    applicability applicable appreciate apprehended approval approved approximately appt
    apr april arbitrary architect arent arguable arguably argue argument arise army
    arrangement arroll artist asap aside asleep aspect assignment assist assistance
    associate assume assumption assured astonished aswell asymptomatic atkinson
    atmosphere attach attempt attentive attitude attract attractive attrition audible
    audience aug august auntie authentic author authorised authority authorized
    automatic automatically autumn availability avid awareness awhile awkward babysitter
    backpack backup baffled bag bailey baker balanced ballerina banker bar barber bare
    barely barista barracks bartender basic bc bcuz bd beautician became becomes becoz
    becuz beforehand begun behalf behave behavior bein believable believer benchmark
    beneath bet bid birthday blatant blatantly blinding blindly bliss blunder blunt bmj
    board boasted bogus bonus boost boots bored bossy bottomline bounce boundary bout
    boxes boyfriend bragging brave breach breakdown breakthrough breathtaking bricklayer
    briefly bright britain broadly brochure brought brutally btw buddy budget bulky bum
    bungalow buried butcher buzz camp candid capability capable captured careful
    caregiver carer carpark carpenter casecontrol caseworker cashier casual cautious
    cautiously cc celebration cellist century ceremony certainly certainty chapter
    characteristic chart chauffeur cheaply checklist cheerful chef childminder chinese
    chooses chose chosen christening christmas church ci circulated cite cited city
    clarity classic classroom cleaning clerk clever cleverly client cmaj coach cob
    cobbler cochrane coherent cohort collect collective college colourful combat
    commence comment committee commonly communicate community commuter comparatively
    compelling compete competent compile complacent complain complaint complex compliant
    complicated comply compose comprehensive comprehensively comprise compromise
    compulsory conceal conceivable concentrate concept concert concise conclude
    conclusion concrete conduct conference confidence confidently confirm confirmation
    conflicting confront congratulations connect conscious consecutive consequence
    consequently conserve considerable considerably consideration consistent
    consistently conspicuous constantly constitute constraint construct consult
    consultation consume contact contemplate contentious continuously contradict
    contradictory contrary contribute contribution controversies conveniently
    conventional conversation conversely convey convincingly cook cooperate cooperation
    copious corner correction correctly correspond cos costly coulda couldn couldve
    countless countryside courage courier coursework courteous cousin coz crate crazy
    create creative credible criteria criterion critical criticize crossover
    crosssectional crowd crucial cruel cultural cumbersome cured curious curriculum cus
    custodian customary customer cutoff cynical daddy daft dance dancer daring dated
    daunting dawn deadline dealt debatable dec decade december decent deceptive decisive
    declare decorating decorator decrease dedicate deduct deem deeply deets def default
    defend defensible defer definite definitive definitively defo delay deliberate
    deliberately delicate delightful deliver demonstrate deny dependable deployed
    deployment deprive derisory derive description deserve designate desirable despite
    destroy determine developer deviation devote dhx dict didn difficulties digging
    dignity dilemma dimension dire direction disadvantage disagree disappointment
    disaster disastrous disbelief discarded disclose discouraged discover discovery
    discrepancies discretion discretionary discussion dishes dislike dismiss disp
    dispense dispenser disruption dissatisfied distinct distinction distinctly
    distinguishable distribute disturbing divide divorced diy dnr doable docklands
    document doesn dogma dogmatic doin doomed doubt doubtful downstairs dramatic
    dramatically drastic drastically draw drawn dreamed drew drift dropout drummer ds
    dual dubious dull dumb dunno durable dusk eachother eager earlier earliest earn
    earnestly easter edged editor efficiency efficient efficiently eg elaborate elect
    electrician elementary elevation eligible eliminate elusive embarrassed embase
    embrace emerge emotionally emphasis emphasize empirical employ employee enable
    encounter encourage encouragement endanger endorse endorsement endpoint enforce
    engage engineer english enhance enjoy enjoyable enormous enrolled enrollment ensuing
    ensure enthusiasm enthusiastic entire entirely entitled entry eod equipment equipped
    equivalence equivocal errands erroneous error escape especially essence essential
    essentially establish estimate ethical evenly eventual everyday everythin everytime
    everywhere evident evidently evolution evolve exaggerated exaggeration examiner
    exceed exceedingly excellent exception exceptional exceptionally excessive
    excessively exchange excitement exclusion exclusive exclusively execute exempt
    exertion exhaustive exist existence expand expectancy expense experiment
    experimental expert explicit explicitly explore express expression extend
    extensively external extraordinarily extraordinary extrapolate extrapolation extreme
    extremely face facilitate factual faculty fad fair fairly fairness faith faithful
    faithfully fallacy false falsely familiar famous famously fancy fantastic farmer
    farmhand farther fashion fashionable fault favor favorable favorite favour
    favourable favourite feasible feb february feedback feelin fellow fiance fierce
    fiercely fight finances financial financially finicky finna firefighter fireman
    firmly fisherman fishermen fishing fits fix flashcard flatmate flawed flew flexible
    flight flowchart fly folklore fooled footnote forbid forbidden force foreman
    foremost forester forgave forgetful forgive forgot forgotten formal formally
    formerly formidable formulary formulate fortnight fortnightly fortunate fortunately
    fought frank frankly frantic frantically freelance freely fresh fretful fri friday
    friendly frown fruitful fruitless fu fulfil fulltime fundamental fundamentally
    funeral funny fup furious furiously furlan furthermore fussy fyi gap gardener gather
    gave generalisable generalist generalizability generalizable generate generic
    generous gentle gentleman gently genuine genuinely gettin gimme gimmick gimmicky
    girlfriend gist gladly gloomy glorified glowing goin goldberg gorgeous gossip gotcha
    gotta gps gpwsi grab graded gradual gradually grandchild grandchildren granddad
    granddaughter grandkids grandparent grandson grant graph grateful gravedigger
    greatest greatly grew grocer groceries gross grossly groundbreaking grow grown
    grumpy gtt guarantee guaranteed guilty guitarist gunna hadnt hairdresser halve
    hammer handbook handful handle handout handy happily happy harmless harsh harshly
    hasn hasty hate hated hateful haunt haven havin hcp headline headteacher hearsay
    heighten held helmet hence herein hes hesitant hesitantly hesitate hesitation
    heterogeneity heterogeneous hideous highlight highly hike hiking hilarious hinder
    hint hire hired historic historically hitherto hm hmm hoax hobby holiday homeless
    homemaker homogeneous honesty hoovering hopelessly horrific horseback hospitalist
    hostelers hourly housekeeper houseman housemate houseofficer housewife hovering hpi
    hr hrs hs humble hump hunt hurry hurtin hype hyped hypotheses hypothesis
    hypothetical hypothetically iatrogenic icu ideal idk idle ie ignorant ignore illegal
    illiterate illogical illustrate imaginable imho imitate immense immigrant imminent
    imo impact impatient imperative imperfect implausible implement implication implicit
    imply importantly impose impossible impractical imprecise imprecision impress
    impressive improbable improper improperly inactive inadequate inadequately
    inadvertent inadvertently inappropriate inasmuch incapable incase incentive incident
    incidentally incline inclusion inclusive income inconclusive inconsistent
    inconvenient incorporate incorrectly increasingly incredible incredibly indefinitely
    independent independently indicated indication indicative indifferent indirect
    indirectly indirectness indispensable individual individually indoor inefficient
    inevitable inevitably inexpensive infact inferiority infinitely inflict inform
    informal informative inherent inherently initial initiative inlaw inmate innocent
    inpatient input inquire insane insanely insight insignificant insofar inspect
    inspire instance instant instantly instinct instruct instructor insufficient
    insufficiently intake integrate intelligent intelligible intend intense intensely
    intensity intentionally interestingly interfere interim international interpret
    interpreter interrupt interval intervene interventional interview intrigued
    introduce intuition intuitive invalid invaluable invariably invested investigation
    investigator invite involve involvement ironing irrational irrelevant irresponsible
    irreversible isn isolate itd itll itu ix jacobs jail jama jan janitor january
    jealous jobless joiner jointly joking journal journalist journey joy judge judgment
    jul july jun june jus juss justifiable justification kamper kept kindness knew
    knowingly knowledge kosher kroenke labelled labels lack lackluster lag lancet
    landscaper language largely latest laugh laughable laundry lawn lazy learnt lecturer
    led legal legally legit legitimate legitimately leisure lemme lend lengthy lenient
    lent lesser lesson lest liable librarian licence licensed lifetime lightly likewise
    limitless listen lit literacy literal living lmk locally locate locum log logger
    logic logical logically lol loneliness lonely longest longitudinal lookin loosely
    loud love loved lovely luck lucky ludicrous luggage machine madam maddening madness
    magical magically magnify mailman mainly mainstream maintain majority manager
    mandated mandatory mane manipulate manner mannion manual marginal marginally married
    massive massively matching mate maths matron maximise maximize mcq meaningful
    meaningless meant meantime meanwhile measurable measurement mechanic median medline
    meeting meh mentally mentor mere merely messed meta metaanalyses metaanalysis
    meticulous metric midday midnight midwife midwives mightve mildly military mimic
    mindset miner minimal minimally minimise minimize minority mins miracle miraculous
    miraculously misconception miserably misery misguided misinformation misinformed
    misleading misled misplaced misread mistaken mistakenly mistrust misunderstand
    misunderstood mixture mnemonic modern modest modestly momentarily momentum mon
    monday monograph monthly mopping moral moreover mostly motivate motivation motive
    mount mover mowing msg mummy musician mustnt mutual mutually mythical nah naive
    namely nanny nasty naturally nature naughty navy nay nb nearby nearest neat
    necessity needless neednt negate neglect negligible neighbor neighbour nejm nephew
    nested neutral nevertheless newbie newly nicely nickname niece nightly nightshift
    nite nocte nod noise nominal nonetheless noninferiority nonsense noob noon nope
    normalise normalize notable notably noteworthy nothin notify notion notoriously
    notwithstanding nov novel november nowhere nuance nuisance null numerous nutshell
    obey object objection objective objectively obligation obligatory obliged obscure
    observational observe obsessed obsolete obtain obv obvi occasion occasional occupied
    occur oct october oddly offend officer official officially offset oftentimes om omg
    onwards oops opd openlabel openly opponent opportunity opposite opt optimal
    optimally optimistic optional ordinarily organise organize originally osce ouch
    ourselves outdated outdoor outline outpatient outraged outrageous outrank outright
    outta outweigh overblown overcome overdo overdue overestimate overhyped overkill
    overly overprescribe overrated overreact override overseas oversee overtime
    overtreated overtreatment overused overview overwhelmingly owe owing owner packing
    paid painfully painstaking painter painting pallet palliative pamphlet panel
    paradigm paradox paragraph paramedic paramount partial partially participant
    participate participation partly parttime party passionate pathetic pathway
    patiently patrol pause pcp peculiar penalise perceive perception permanently
    permission permit personally persuasive pessimistic petty pharma phenomenon
    photographer phrase physically picker picture pilot pinpoint pitiful placement plain
    plasterer plausible pleaded pleasant pleasantly pleasure pleez plentiful plenty plos
    plss plumber plzz pmh po pointer policeman policewoman policy polite politely ponder
    popular population porter pose positively possess possibility poster postman
    potential potentially pour poverty powered ppl pr practical practically practice
    practise practitioner pragmatic praise pray prayer precedent precept preceptor
    precise precisely predictable predominant predominantly preferable preferably
    preliminary premature prematurely premier premise prepare preprint presc presence
    preserve presume pretend prevail prevalent primarily primary prime principal
    principle priorities prioritise prioritize prison prisoner privately proactive
    proceed produce professor profound prohibit project prolly prominent prompt promptly
    pronounced proof proponent proportionate proposal propose prospect prospective
    protect protective protocol prove proven provision provisional prudent pts public
    publication publicly publish pubmed pupil purchase purely purported pursue puzzle
    pvalue qam qaseem qd qds qhs qid qod qpm qs quack quackery qualitative quality
    quantify quantitative quarterly questionable quiet quieten quietly quiz quizzes
    quote qw r rack radical radically raking ran rancher random randomisation randomised
    randomization randomized randomly rang rapid rapidly rare ratio rational react
    readily realistically reality reasonably recall recap receive reckless recommendable
    reconsider record recruited recruitment redirect redo redundant reflect reflection
    refresh refugee regain regardless regime region registrar registry regret regulate
    reinforce reject relationship relative relatively relevant reliably relic relied
    reluctance reluctant reluctantly remain remainder remarkable remarkably remind
    remote remove renew rented repair repeatedly replicate replication replied
    reportedly reporter represent reproducible reputable requirement researcher
    reservation reserve resist resource respectful respectfully respecting respective
    respectively responder responsibility responsible responsiveness restless resume
    retired retiree retirement retrieve retrospective retry reunion reveal reversible
    revert reviewer revise revision reward rid ridiculous ridiculously rigid rigorous
    rigorously ring rises rising rlly rly roofer rookie roommate ros rose rotation rough
    roughly rr rubbish rucksack rude ruin rumor rumour rural ruthless sacrifice sailor
    samples sane satisfactory satisfy saturday save saved sb scaffolder scam scarce
    scenario sceptical scheme scientifically scientist screener scrip script sculptor
    seamstress secret secretary secretly secs section secure seek seldom seldomly select
    selective selectively selfemployed selfish sell seminar senseless sentence separate
    separately sept september sequence sequential sequentially serve severely shameful
    shape shared sharp sharply shelf shelter shelves shift shop shortage shortcut
    shortly shoulda shouldn shouldve shout shown shrug shut shy sig significance
    significantly signify signout silly similarity similarly simplify simplistic
    simultaneous sincere sincerely singer skeptical sketchy skilled skip slept slide
    slight slightly slowly sluggish smb smh smooth smoothly smth smthg sober socially
    society soften sold soldier solely solidly solution solve someday somehow somethin
    somewhat somewhere sooner soonest sophisticated sorta sos sought soundly sounds soz
    speaker specially specifically specification specify spectrum speculation
    speculative spend spoil spoke spoken spontaneously sporadic sporadically spring
    spurious sr srsly sry stabilise stabilize statistic statistical statistically
    statistician staunch steadily stepfather stepmother stepson stern stevedore
    stewardess sth sthg stick stiffen stole stonemason stood store straightforward
    strangely strengths strictly strikingly stringent strive struggle stubborn
    stubbornly stuck stupid stupidly style subgroup subject subjective submit subsequent
    subsequently substantial substantially subtle subtract suburb succeed successful
    successfully successive suffice sufficient sufficiently suitcase summary summer
    sunday superb superficial superfluous superstition supervisor supine supplementary
    supplied supportive surname surpass surprise surprisingly survey survive suspicious
    sustain swallow sweeping swift swiftly swore sworn swung syllabus symposium
    symptomless systematic systematically ta tab table tailor takin tale tangible target
    taught tbc tbd tbh teach teachback technical technically technician technologist
    tedious telephone temporarily temporary tempted tenable tend tentative terminate
    testify thanx thatll theater theatre theoretical theoretically theory therapist
    thereafter thereby therefore thereof theyd theyll theyve thks thnx thorough
    thoroughly thoughtful threat threaten threshold thrive throughout thrown thru thu
    thurs thursday tid tidy til tiler till timely tiny tip tiresome tks tmr tmrw tmw tnx
    tomoz tonite toolbelt tools topic touted town trace trade tradeoff tradition
    traditional traditionally transfer transform travelling treatable trek trick tricky
    trolley troubled troublesome trust trustworthiness truthfully tryin tryna tues
    tuesday tutor tutorial twinge txt typically typist tysm tyvm u ubiquitous ud ugh uh
    ultimate ultimately um unable unacceptable unambiguous unanimous unanswered
    unapproved unaware unbelievable unbiased unblinded uncertain uncertainty unclear
    uncommon uncommonly unconvinced uncover undecided underestimate undergo undergone
    undermine underneath underpowered understood undertake underwent undesirable
    undisputed undo undone undue unduly unemployed unequivocal unequivocally unethical
    unexpected unexpectedly unfair unfamiliar unfavorable unfavourable unfortunate
    unfounded unhappy unhelpful uniform uniformly unimportant unimpressed uninterrupted
    unique uniquely universal universally university unjustified unknown unlabeled
    unlawful unless unlicensed unlike unlikely unmarried unmet unnecessarily unnecessary
    unneeded unnoticed unpacking unpleasant unpopular unpredictable unproductive
    unproven unquestionably unravel unrealistic unreasonable unrelated unreliable
    unresolved unsafe unsatisfactory unsatisfied unscientific unsolved unsuccessful
    unsuccessfully unsuitable unsupported unsure untreated untrue unusual unusually
    unwarranted unwilling upcoming upgrade upside upstairs urban urged usage useless ut
    utilise utilize vacation vacuum vague vaguely vain valid validated validation
    validly vanish variance variation variety various vary vast vehemently velocity
    verbal verdict verify version vertical viable vicious view viewpoint vigilant
    vignette village violinist virtually viva vividly voluntarily volunteer voucher
    vulnerable w wage waiter waitress waive wandered ward warden warehouseman warn
    warrant wary washing waste wasteful wearisome webinar wed wednesday weekday weekly
    weinstein weird welder werent weve whatsoever whereas whereby wherein whereupon
    wherever whichever whilst whoa whoever wholeheartedly wholly whomever widely widen
    widespread widow widower wildly willingly willingness winter wired wisely withheld
    withstand witness wo woke won wonderful wonderfully wondrous workmate worn worthless
    worthwhile worthy woulda wouldn wouldve wow write writer written wrote wrt wtf xl
    xtra yardstick yay yea yeah yearlong yearly yelled yep youd youll yourselves youve
    yup
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    from chatbot.engine.answering.words.story_words import STORY

    words = (*f"{_PLAIN} {STORY}".split(), *higher_degrees())
    return frozenset(map(stem, words))
