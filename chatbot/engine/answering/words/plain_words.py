"""Words that surround a question without saying what it is about.

What is common English wherever it stands is listed once, in `understanding.text.english`.
"""

from typing import Final

from chatbot.engine.answering.words.story_words import STORY
from chatbot.engine.answering.words.word import stem
from chatbot.engine.understanding.text.english import EVERYDAY

_PLAIN: Final = """
    absent absurd abundant ac accommodation accountant accumulate accustomed adequate
    adherent admirable advantageous afaik affordability aforementioned aging agitated
    aide aka alas albeit algorithm align allied allocate allocation alot altho
    altogether ama ambiguous ambition ambitious amenable amid amidst amused analyses
    analyze anecdotal anecdote annals anticipate anytime apothecary appalling
    applicability apprehended appt apr arbitrary architect arent arise arroll asap
    assumption assured astonished aswell asymptomatic atkinson attentive attrition
    audible audience aug auntie authentic authorised avid awhile babysitter backpack
    baffled bag bailey ballerina banker bar barber barista barracks bartender bc bcuz bd
    beautician becoz becuz beforehand behave bein benchmark bet bid blatant bliss
    blunder blunt bmj boasted bogus bossy bottomline bounce bout boyfriend bragging
    breakthrough breathtaking bricklayer britain brochure btw bulky bum bungalow butcher
    buzz candid caregiver carpark carpenter casecontrol caseworker cashier cautious cc
    cellist ceremony certainty chapter chauffeur checklist cheerful childminder chinese
    chooses chose christening ci circulated cite clarity clerk cmaj cob cochrane
    coherent cohort colourful commence committee compelling competent compile complacent
    compliant compose comprise compulsory conceal conceivable concentrate concise
    confirmation confront conserve conspicuous constitute constraint consult
    consultation consume contemplate contentious contradict contradictory convey
    cooperate copious correction cos costlier coulda couldn couldve countless
    countryside courier coursework courteous coz crate credible criterion criticize
    crossover crosssectional cumbersome cured cus custodian customary cutoff cynical
    daft daring daunting dec deceptive decisive decorating decorator decrease deduct
    deets def defensible definite definitive defo deliberate delicate dense deployed
    deployment deprive derisory deviation dhx dict didn digging dignity dilemma
    dimension dire disadvantage disagree disappointment disastrous disbelief discarded
    disclose discouraged discrepancies discretion discretionary dislike disp dispense
    disruption dissatisfied distinguishable disturbing diy dnr doable docklands doesn
    dogma dogmatic doin doomed downstairs drastic drift dropout ds dubious dull dunno
    durable dusk eachother eager edged editor eg elaborate elect electrician elevation
    elusive embase emphasize empirical employee encouragement endanger endorse
    endorsement endpoint enforce enhance enrolled enrollment ensuing enthusiasm
    enthusiastic eod equivalence equivocal errands erroneous essence ethical eventual
    everythin everytime evident evolve exaggerated exaggeration examiner exceed
    exceptional exclusion exempt exertion exhaustive expectancy expense explicit
    extrapolate extrapolation facilitate factual fad faint fairness fallacy false
    farmhand farther favour favourite feasible feb feelin fiance fierce finicky finna
    firefighter fit fits flashcard flatmate flawed flowchart folklore footnote forbid
    forbidden foremost forgave forgetful formidable formulary formulate fortnight
    fortunate frantic freelance fretful fri friendlier frown fruitful fruitless fu
    fulfil fulltime fup furious furlan fussy fyi gap generalisable generalist
    generalizability generalizable gettin gimme gimmick gimmicky gist gloomy glorified
    glowing goin goldberg gossip gotcha gps gpwsi gradual grandchild grandchildren
    granddad granddaughter grandkids grandparent grandson graph gravedigger grocer
    groceries groundbreaking grumpy gtt guarantee guitarist gunna hadnt hairdresser
    halve handbook handout handy hasn hasty haunt havin hcp headline headteacher hearsay
    heighten helmet herein hes hesitant hesitate hesitation heterogeneity heterogeneous
    hideous hike hiking hinder hint hitherto hm hmm hoax hobby homemaker homogeneous
    honesty hoovering horrific horseback hospitalist housekeeper housemate houseofficer
    housewife hovering hpi hr hrs hs hump hurtin hype hyped hypotheses hypothesis
    hypothetical iatrogenic icu idk idle ie ignorant illiterate illogical imho imitate
    immense immigrant imminent imo impatient imperative imperfect implausible implicit
    imply impose impractical imprecise imprecision improbable improper inactive
    inadequate inadvertent inappropriate inasmuch incapable incase incentive incline
    inclusion inclusive inconclusive inconsistent inconvenient indication indicative
    indifferent indirect indirectness indispensable indoor inefficient inevitable
    inexpensive infact inferiority inflict informal informative inherent inlaw inmate
    inpatient inquire insignificant insofar inspect instinct instruct instructor
    insufficient intake intelligible intense interfere interim interpret interrupt
    interval intervene interventional intrigued intuition intuitive invalid invaluable
    invested investigator irrational irrelevant irresponsible irreversible isn itd itll
    itu ix jacobs jama jan janitor joking journalist joy jul jun jus juss justification
    kamper kindness kosher kroenke labelled lackluster lag lancet landscaper laundry
    lawn learnt led legit leisure lemme lend lengthy lenient lent lest librarian licence
    licensed likelier likewise lit literacy literal lmk locum log lol loneliness
    longitudinal lookin loose ludicrous luggage madam maddening madness magnify mandated
    mane manipulate mannion marginal matron maximise maximize mcq meantime measurement
    median medline meh mentor meta metaanalyses metaanalysis meticulous metric midday
    midwife midwives mightve mimic mindset minimise minimize miraculous misconception
    misery misguided misinformation misinformed misleading misled misplaced misread
    mistaken mistrust misunderstand misunderstood mnemonic modest momentum mon monograph
    mopping motive msg mummy musician mustnt mythical nah naive nanny naughty nay nb
    neat necessity needless neednt negate neglect negligible neighbour nejm nephew
    nested newbie nickname niece nightshift nite nocte nod nominal nonetheless noob
    normalise normalize noteworthy nothin notify notwithstanding nov novel nuance
    nuisance null nutshell obey objection obligation obligatory obliged obscure
    observational obsessed obsolete obv obvi oct odd oddly offend offset oftentimes om
    omg onwards oops opd openlabel opt optimal optimistic optional organise osce ouch
    outdated outline outpatient outraged outrageous outrank outright outta outweigh
    overblown overdo overdue overkill oversee overused owe owing painstaking painter
    pale pallet palliative pamphlet paradigm paradox paragraph paramedic paramount
    parttime passionate pathway pause pcp peculiar penalise persuasive pessimistic petty
    pharma phrase pilot pinpoint pitiful placement plasterer plausible pleaded pleez
    plos plss plumber plzz pmh po pointer polite possess ppl pr practise practitioner
    pragmatic precedent precept preceptor predictable predominant preferable premature
    premier premise preprint presc presume prevail prevalent pricey pricier prioritise
    prioritize proactive profound prohibit prompt pronounced proponent proportionate
    propose prospective provisional prudent pts pubmed purchase purported puzzle pvalue
    qam qaseem qd qds qhs qid qod qpm qs quack quackery qualitative quantify
    quantitative questionable quieten quiz quizzes qw r rack raking ran rancher
    randomisation randomised randomization randomized rational recap reckless
    recommendable reconsider recruited recruitment redirect redo redundant refresh
    refugee regain regime registrar registry regulate reinforce relic reluctance
    reluctant remainder renew replicate replication reproducible reputable reservation
    respectful responder responsiveness retiree retrieve retrospective retry reunion
    reversible revert reviewer revision rigid rigorous risky rlly rly rookie roommate
    ros rotation rr rubbish rucksack rumor rumour ruthless sailor sane satisfactory sb
    scam scarce sceptical screener scrip sculptor seamstress secs seldom selective
    selfemployed seminar sequential shameful shelf shelves shortage shortcut shoulda
    shouldn shouldve shout shrug shy sig signify signout similarity simplify simplistic
    simultaneous sincere singer skeptical sketchy sluggish smb smh smth smthg soften
    someday somethin soonest sophisticated sore sorta sos soz specification specify
    speculation speculative spoil sporadic spurious sr srsly sry stabilise stabilize
    statistician staunch stepfather stepmother stepson stern stevedore stewardess sth
    sthg stiff stiffen stonemason straightforward stringent strive stubborn subgroup
    subjective subtle subtract suburb successive suffice suitcase superb superficial
    superfluous superstition supervisor supine supplementary supportive surpass
    suspicious sweeping swore sworn swung syllabus symposium systematic ta tab tailor
    takin tangible tbc tbd tbh teachback technician technologist tedious tempted
    tentative terminate testify thanx thatll theater theoretical therapist thereafter
    thereby thereof theyd theyll theyve thks thnx thorough threshold thrive thru thu
    thurs tid tidy til tip tiresome tks tmr tmrw tmw tnx tomoz tonite toolbelt touted
    tradeoff transform trek tricky trolley troublesome trustworthiness tryin tryna tues
    tutor tutorial twinge txt typist tysm tyvm u ubiquitous ud ugh uh um unanimous
    unbelievable unbiased uncover undergo undergone undermine underneath undertake
    underwent undesirable undisputed undo undone undue unfavorable unfavourable
    unhelpful unlawful unmet unneeded unproductive unravel unreasonable unreliable
    unresolved unsuccessful unwilling upside upstairs urged ut utilise utilize vacuum
    vague vain validated validation vanish variance variation velocity verbal verdict
    verify viable vicious viewpoint vigilant vignette village violinist viva voucher w
    waitress waive wandered warden wary wearisome webinar wed weekday weinstein welder
    werent weve whatsoever whereby wherein whereupon whichever whoa whomever widen widow
    willingness wired withheld withstand wo won wondrous workmate worthwhile woulda
    wouldn wouldve wow wrt wtf xl xtra yardstick yay yea yearlong yelled yep youd youll
    yourselves youve yup
"""


def plain_stems() -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    return frozenset(map(stem, (*EVERYDAY, *f"{_PLAIN} {STORY}".split())))
