"""Words that surround a question without saying what it is about."""

from typing import Final

from chatbot.engine.answering.words.word import stem

_PLAIN: Final = """
    abandon ability aboard abroad absent abstract absurd abundant ac academic accent
    acceptable accessible accommodation accompany accomplish accountant accumulate
    accustomed achieve acknowledge acquire additional adequate adherent admirable admit
    adopt advantage advantageous afaik affordability affordable aforementioned
    afterwards aged aggressive aging agitated aide aim airport aka alas albeit algorithm
    align allied allocate allocation alot altho altogether ama ambiguous ambition
    ambitious amenable amid amidst amongst amused analyses analysis analyze anecdotal
    anecdote anger angry annals anniversary announce announcement annoyed annual
    anticipate anytime anywhere apartment apologize apothecary appalling apparent appeal
    appearance applicability applicable appreciate apprehended approval approved appt
    apr april arbitrary architect arent argue argument arise army arrangement arroll
    artist asap aside asleep aspect assignment assist assistance associate assume
    assumption assured astonished aswell asymptomatic atkinson atmosphere attach attempt
    attentive attitude attract attractive attrition audible audience aug august auntie
    authentic author authorised authority authorized automatic autumn availability avid
    awareness awhile awkward babysitter backpack backup baffled bag bailey balanced
    ballerina banker bar barber bare barista barracks bartender basic bc bcuz bd
    beautician became becomes becoz becuz beforehand begun behalf behave behavior bein
    benchmark beneath bet bid birthday blatant blinding bliss blunder blunt bmj board
    boasted bogus bold bonus boost boots bored bossy bottomline bounce boundary bout
    boxes boyfriend bragging brave breach breakdown breakthrough breathtaking bricklayer
    bright britain broad brochure brought btw buddy budget bulky bum bungalow buried
    butcher buzz calm camp candid capability captured caregiver carpark carpenter
    casecontrol caseworker cashier casual cautious cc celebration cellist century
    ceremony certainty chapter characteristic chart chauffeur checklist cheerful chef
    childminder chinese chooses chose chosen christening christmas church ci circulated
    cite cited city clarity classic classroom clean cleaning clerk clever client cmaj
    coach cob cochrane coherent cohort collect collective college colourful combat
    commence comment committee communicate community compelling compete competent
    compile complacent complain complaint complex compliant complicated compose
    comprehensive comprise compromise compulsory conceal conceivable concentrate concept
    concert concise conclude conclusion concrete conduct conference confidence confirm
    confirmation conflicting confront congratulations connect conscious consecutive
    consequence conserve considerable consideration consistent conspicuous constitute
    constraint construct consult consultation consume contact contemplate contentious
    contradict contradictory contrary contribute contribution controversies conventional
    conversation convey cook cool cooperate cooperation copious corner correction
    correspond cos costlier coulda couldn couldve countless countryside courage courier
    coursework courteous cousin coz crate crazy create creative credible criteria
    criterion critical criticize crossover crosssectional crowd crucial cruel cultural
    cumbersome cured curious curriculum cus custodian customary customer cutoff cynical
    daddy daft dance daring dated daunting dawn deadline dealt dec decade december
    decent deceptive decisive declare decorating decorator decrease dedicate deduct deem
    deep deets def default defend defensible definite definitive defo delay deliberate
    delicate deliver demonstrate dense deny deployed deployment deprive derisory derive
    description deserve designate despite destroy determine deviation devote dhx dict
    didn difficulties digging dignity dilemma dimension dire direction disadvantage
    disagree disappointment disaster disastrous disbelief discarded disclose discouraged
    discover discovery discrepancies discretion discretionary discussion dishes dislike
    dismiss disp dispense disruption dissatisfied distinct distinction distinguishable
    distribute disturbing divide divorced diy dnr doable docklands document doesn dogma
    dogmatic doin doomed doubt downstairs dramatic drastic draw drawn dreamed drew drift
    dropout ds dual dubious dull dumb dunno durable dusk eachother eager earn easter
    edged editor efficiency efficient eg elaborate elect electrician elementary
    elevation eligible eliminate elusive embarrassed embase embrace emerge emphasis
    emphasize empirical employ employee enable encounter encourage encouragement
    endanger endorse endorsement endpoint enforce engage english enhance enjoy enormous
    enrolled enrollment ensuing ensure enthusiasm enthusiastic entire entitled entry eod
    equipment equipped equivalence equivocal errands erroneous error escape essence
    essential establish estimate ethical eventual everyday everythin everytime
    everywhere evident evolution evolve exaggerated exaggeration examiner exceed
    excellent exception exceptional excessive exchange excitement exclusion exclusive
    execute exempt exertion exhaustive exist existence expand expectancy expense
    experiment experimental expert explicit explore express expression extend external
    extraordinary extrapolate extrapolation extreme face facilitate factual faculty fad
    faint fair fairness faith fallacy false familiar famous fancy fantastic farmhand
    farther fashion fault favor favorite favour favourite feasible feb february feedback
    feelin fellow fiance fierce fight finances financial finicky finna firefighter
    fishing fit fits fix flashcard flatmate flawed flew flexible flight flowchart fly
    folklore fooled footnote forbid forbidden force foremost forgave forgetful forgive
    forgot forgotten formal formidable formulary formulate fortnight fortunate fought
    frank frantic freelance fresh fretful fri friday friendlier frown fruitful fruitless
    fu fulfil fulltime fundamental funeral funny fup furious furlan furthermore fussy
    fyi gap gather gave generalisable generalist generalizability generalizable generate
    generic generous gentle genuine gettin gimme gimmick gimmicky girlfriend gist gloomy
    glorified glowing goin goldberg gorgeous gossip gotcha gotta gps gpwsi grab graded
    gradual grandchild grandchildren granddad granddaughter grandkids grandparent
    grandson grant graph grave gravedigger greatest grew grocer groceries gross
    groundbreaking grow grown grumpy gtt guarantee guaranteed guilty guitarist gunna
    hadnt hairdresser halve hammer handbook handle handout handy happy harsh hasn hasty
    hate hated haunt haven havin hcp headline headteacher hearsay heighten held helmet
    hence herein hes hesitant hesitate hesitation heterogeneity heterogeneous hideous
    highlight hike hiking hilarious hinder hint hire hired historic hitherto hm hmm hoax
    hobby holiday homemaker homogeneous honesty hoovering horrific horseback hospitalist
    housekeeper housemate houseofficer housewife hovering hpi hr hrs hs humble hump hunt
    hurry hurtin hype hyped hypotheses hypothesis hypothetical iatrogenic icu ideal idk
    idle ie ignorant ignore illegal illiterate illogical illustrate imho imitate immense
    immigrant imminent imo impact impatient imperative imperfect implausible implement
    implication implicit imply impose impossible impractical imprecise imprecision
    impress impressive improbable improper inactive inadequate inadvertent inappropriate
    inasmuch incapable incase incentive incident incline inclusion inclusive income
    inconclusive inconsistent inconvenient incorporate incredible independent indicated
    indication indicative indifferent indirect indirectness indispensable individual
    indoor inefficient inevitable inexpensive infact inferiority inflict inform informal
    informative inherent initial initiative inlaw inmate innocent inpatient input
    inquire insane insight insignificant insofar inspect inspire instance instant
    instinct instruct instructor insufficient intake integrate intelligent intelligible
    intend intense intensity interfere interim international interpret interrupt
    interval intervene interventional interview intrigued introduce intuition intuitive
    invalid invaluable invested investigation investigator invite involve involvement
    ironing irrational irrelevant irresponsible irreversible isn isolate itd itll itu ix
    jacobs jail jama jan janitor january jealous joking journal journalist journey joy
    judge judgment jul july jun june jus juss justification kamper kept kindness knew
    knowledge kosher kroenke labelled labels lack lackluster lag lancet landscaper
    language laugh laundry lawn lazy learnt led legal legit legitimate leisure lemme
    lend lengthy lenient lent lesser lesson lest librarian licence licensed lifetime
    light likelier likewise listen lit literacy literal living lmk locate locum log
    logic logical lol loneliness longitudinal lookin loose loud love loved luck lucky
    ludicrous luggage machine madam maddening madness magical magnify mainstream
    maintain majority mandated mandatory mane manipulate mannion manual marginal married
    massive matching mate maths matron maximise maximize mcq mean meant meantime
    meanwhile measurement mechanic median medline meeting meh mentor mere messed meta
    metaanalyses metaanalysis meticulous metric midday midnight midwife midwives mightve
    military mimic mindset minimal minimise minimize minority mins miracle miraculous
    misconception misery misguided misinformation misinformed misleading misled
    misplaced misread mistaken mistrust misunderstand misunderstood mixture mnemonic
    modern modest momentum mon monday monograph mopping moral moreover motivate
    motivation motive mount mowing msg mummy musician mustnt mutual mythical nah naive
    nanny narrow nasty nature naughty navy nay nb nearby neat necessity needless neednt
    negate neglect negligible neighbor neighbour nejm nephew nested neutral nevertheless
    newbie newly nickname niece nightshift nite nocte nod noise nominal nonetheless noob
    noon nope normalise normalize noteworthy nothin notify notion notwithstanding nov
    novel november nowhere nuance nuisance null numerous nutshell obey object objection
    objective obligation obligatory obliged obscure observational observe obsessed
    obsolete obtain obv obvi occasion occasional occupied occur oct october odd oddly
    offend official offset oftentimes om omg onwards oops opd openlabel opponent
    opportunity opposite opt optimal optimistic optional organise organize osce ouch
    ourselves outdated outdoor outline outpatient outraged outrageous outrank outright
    outta outweigh overblown overcome overdo overdue overkill oversee overused owe owing
    owner packing paid painstaking painter painting pale pallet palliative pamphlet
    panel paradigm paradox paragraph paramedic paramount partial participant participate
    participation parttime party passionate pathetic pathway patrol pause pcp peculiar
    penalise perceive perception permission permit persuasive pessimistic petty pharma
    phenomenon phrase picture pilot pinpoint pitiful placement plain plasterer plausible
    pleaded pleasant pleasure pleez plenty plos plss plumber plzz pmh po pointer policy
    polite poor popular population pose possess possibility poster potential pour
    poverty powered ppl pr practical practice practise practitioner pragmatic praise
    pray precedent precept preceptor precise predictable predominant preferable
    preliminary premature premier premise prepare preprint presc presence preserve
    presume pretend prevail prevalent pricey pricier primary prime principal principle
    priorities prioritise prioritize prison proactive proceed produce professor profound
    prohibit project prominent prompt pronounced proof proponent proportionate proposal
    propose prospect prospective protect protective protocol prove proven provision
    provisional prudent pts public publication publish pubmed pupil purchase purported
    pursue puzzle pvalue qam qaseem qd qds qhs qid qod qpm qs quack quackery qualitative
    quality quantify quantitative questionable quiet quieten quiz quizzes quote qw r
    rack radical raking ran rancher random randomisation randomised randomization
    randomized rang rapid rare ratio rational react reality recall recap receive
    reckless recommendable reconsider record recruited recruitment redirect redo
    redundant reflect reflection refresh refugee regain regardless regime region
    registrar registry regret regulate reinforce reject relationship relative relevant
    relic relied reluctance reluctant remain remainder remind remote remove renew rented
    repair replicate replication replied represent reproducible reputable requirement
    researcher reservation reserve resist resource respectful respecting respective
    responder responsibility responsible responsiveness resume retired retiree
    retirement retrieve retrospective retry reunion reveal reversible revert reviewer
    revise revision reward rich rid ridiculous rigid rigorous ring rises rising risky
    rlly rly rookie roommate ros rose rotation rough rr rubbish rucksack rude ruin rumor
    rumour rural ruthless sacrifice sailor samples sane satisfactory satisfy saturday
    save saved sb scam scarce scary scenario sceptical scheme scientist screener scrip
    script sculptor seamstress secret secretary secs section secure seek seldom select
    selective selfemployed selfish sell seminar sentence separate sept september
    sequence sequential serve shameful shape shared sharp shelf shelter shelves shift
    shop shortage shortcut shoulda shouldn shouldve shout shown shrug shut shy sig
    significance signify signout silly similarity simplify simplistic simultaneous
    sincere singer skeptical sketchy skilled skip slept slide slight slow sluggish smb
    smh smooth smth smthg society soften sold soldier solution solve someday somehow
    somethin somewhat somewhere sooner soonest sophisticated sore sorta sos sought
    sounds soz specification specify spectrum speculation speculative spend spoil spoke
    spoken sporadic spring spurious sr srsly sry stabilise stabilize statistic
    statistical statistician staunch stepfather stepmother stepson stern stevedore
    stewardess sth sthg stick stiff stiffen stole stonemason stood store straightforward
    strengths stringent strive struggle stubborn stuck stupid style subgroup subject
    subjective submit subsequent substantial subtle subtract suburb succeed successive
    suffice sufficient suitcase summary summer sunday superb superficial superfluous
    superstition supervisor supine supplementary supplied supportive sure surname
    surpass surprise survey survive suspicious sustain swallow sweeping sweet swift
    swore sworn swung syllabus symposium systematic ta tab table tailor takin tale
    tangible target taught tbc tbd tbh teach teachback technical technician technologist
    tedious telephone temporary tempted tend tentative terminate testify thanx thatll
    theater theatre theoretical theory therapist thereafter thereby therefore thereof
    theyd theyll theyve thick thin thks thnx thorough threat threaten threshold thrive
    throughout thrown thru thu thurs thursday tid tidy tight til till tiny tip tiresome
    tks tmr tmrw tmw tnx tomoz tonite toolbelt tools topic touted town trace trade
    tradeoff tradition traditional transfer transform travelling trek trick tricky
    trolley troubled troublesome trust trustworthiness tryin tryna tues tuesday tutor
    tutorial twinge txt typist tysm tyvm u ubiquitous ud ugh uh ultimate um unanimous
    unbelievable unbiased uncover undergo undergone undermine underneath undertake
    underwent undesirable undisputed undo undone undue unfavorable unfavourable
    unhelpful uniform unique universal university unknown unlawful unless unlike unmet
    unneeded unproductive unravel unreasonable unreliable unresolved unsuccessful
    unusual unwilling upcoming upgrade upside upstairs urban urged usage useless ut
    utilise utilize vacation vacuum vague vain valid validated validation vanish
    variance variation variety various vary vast velocity verbal verdict verify version
    vertical viable vicious view viewpoint vigilant vignette village violinist viva
    volunteer voucher vulnerable w wage waitress waive wandered ward warden warm warn
    warrant wary washing waste weak wearisome webinar wed wednesday weekday weinstein
    weird welder werent weve whatsoever whereas whereby wherein whereupon wherever
    whichever whilst whoa whoever whomever wide widen widespread widow wild willingness
    winter wired withheld withstand witness wo woke won wonderful wondrous workmate worn
    worthwhile worthy woulda wouldn wouldve wow write written wrote wrt wtf xl xtra
    yardstick yay yea yeah yearlong yelled yep youd youll yourselves youve yup
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    from chatbot.engine.answering.words.story_words import STORY

    return frozenset(map(stem, f"{_PLAIN} {STORY}".split()))
