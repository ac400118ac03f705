"""Words of the story around a question: work, home, sport, travel, how it went."""

from typing import Final

STORY: Final = """
    aargh abattoir abbey abit abrupt abruptly abseiler absolutley absolutly abysmal
    academy accelerate accept acceptabel acceptible accidentaly accidently accordion
    accross acquaintance acrobat acros actor actress actualley actualy actuary address
    admin administrator admission admits admittedly adress ads advert advertisement
    adviced advide adviser advisor advize aerial aeroplane afebrile afghan african
    afternoons againt aged agen ages agh agin agreed aikido airbase airbus aircrew airer
    airliner airplane airports airwoman aisle alarmed albanian aldi alert algerian
    alight allegedly allotment allotmenteer allowd allready allways almshouse alowed
    alreday alredy alwys amazing amazingly amazon amble ambulance ambulanceman ambulant
    ambulate ambulation ambulatory american amish amp amplifier anchorman angler angling
    animator annoying annoyingly anser answered answr anthing antiques anwser anythin
    anyting aparently apointment apparant apparantly apparrently appliance appoinment
    appointement appointmnt apprehension apprehensive apprentice apprenticeship apron
    apyrexial arab arborist arcade archer archery architrave archivist arduous arena arg
    argentinian argh argos argued arguement armchair armrest arom arrivals arrive artic
    ascend asda ashamed ashes asian askmygp aslong asphalter assemble assembler assembly
    asserted assess assessment assoc assumed assuredly atelier athlete atrocious
    attendance attended attender attic atv auction auctioneer audit audition auditor
    auditorium aupair aussie australian austrian avenue aviator awakened awesome awfully
    awkwardness awnser awoke axe babies babycarrier babygate babygro babysitting
    bachelor backbreaking backflip backhoe backlog backpacker backpacking backrest
    backsplash backstage backswing badge badgered badley badminton bagdrop bagful
    baggage bagged bagger bagpiper bailiff bairn bake baked bakery balcony bale baler
    baling ball ballet ballroom bandmaster bandmate bandstand bang bangladeshi banister
    banksman bannister banquet barbadian barbecue barbell barge bargee bargeman barmaid
    barman barn barrel barrow barstool bartending base baseball baseballer basement bash
    basicaly basin basket basketball basketballer bassist bat bathe bathmat bathtub
    batsman batter battle bay bbq bcause beach beam beanbag bearable bearing beautifully
    becase becaus becouse bedclothes bedding bedframe bedpost bedroom bedsheet bedside
    bedsit bedtime beefy beekeeper begged beggining begining beleif beleive belgian
    belittled belive bellboy bellhop bellringer bench benchpress bengali bent bereaved
    bereavement bergen bestie bewildered bff bickered bicycle bicyclist bike biker
    bilingual bill billiards billion bin binder bingo binman binmen birdwatcher
    birdwatching bitter bitterly bivouac bizarre bizarrely bjj blackboard blacksmith
    blanket bleachers bleep blessed blimey blinds blockwork blog blogger bloke bloody
    blooming blouse blower blue bmi bmx boarded boardgame boardroom boat boatman bobsled
    bodyboard bodybuilder bodybuilding bodyshop boiler boilermaker boilerman boilersuit
    bollard bolt bonfire bonnet bookbag bookbinder bookcase booked bookkeeper bookseller
    bookshelf bookshelves bookshop bookstore boomerang booster bootcamp border bore
    bosnian bosses bosun bottler bottling boulder bouncy boutique bowl bowler bowman box
    boxer bpm bra brake braved bravely brazilian breadwinner breakfast breakroom
    breezeblock breezy brewer brewery bribed brick bricklaying bride bridegroom
    bridesmaid bridleway briefcase brilliant brilliantly brisk briskly brit british bro
    broadcaster brook broom broomstick brothers brothr brownies browsed brummie brunch
    brush bucket buckle buggy build builders built bulb bulgarian bulk bulkier bulldozer
    bullrider bumped bumper bumpy bundle bungee bunk bunkbed bunker bureau bureaucrat
    burly burpee bursar bus busboy busdriver buses businessman businesswoman busker
    busman busstop butchery butler button buyer bygone bypass byre bystander cab cabbie
    cabdriver cabin cabinet cabinetmaker cable caddie cadence cadet cafe cafeteria
    cajoled calendar calender californian calligraphy calling calm calmer calmly
    cambodian camera cameraman camogie camper campervan campground camping campsite
    campus canadian canal cancel cancelled candle canister canner cannery canoe canoeist
    cans canteen canvas canvasser cap captain caravan caravanner cardboard cardigan
    careless carelessly caretaker careworker caribbean carnival carousel carpentering
    carpentry carpet carriage carring carrycot carryed carryng carseat cart carter
    carton cartoonist cartwheel cartwright carver carwash cask castle catagory catcher
    catches caterer catering cathedral caucasian caught ceaseless ceaselessly ceilidh
    ceiling cellar cello cement cemetery centenarian centimeter centimetre ceramicist
    certificate chain chainsaw chairman chairwoman chaise chalet chalk challenge
    chambermaid changingroom channel chap chapel chaplain char charachter charlady
    charted charwoman chat chatty checkin checkout checkup cheer cheerleader
    cheerleading cherrypicker childcare childcarer childminding chilean chilly chimney
    chimneystack chipboard chisel chiselling choices choir choirmaster chop chopper
    chore choreographer chorister chubby chuck chuffed churchyard cinderblock circus
    cistern cladding claimed clamber clamp classmate classrooms clay cleaners clearly
    clerical clerked clerkship clicked cliff climbed climber cling clinicians clinics
    clip clock clockmaker clogs closed closet cloth clothesline clown clueless clumsily
    clumsy clung clutch cms cna coachbuilder coachman coal coalman coalminer coast
    coastal coastguard coat coaxed cobbled cobblestone cockney cockpit coder cohabiting
    coldframe coleague colleagues collegue collier colliery colombian colourist
    columnist combine comedian comin comitted commando commented commercial comming
    commited committment commode communicative commuted commuters compair comparision
    comparsion completley completly compos compost composter concensus concerened
    concerts concierge concious condescending condo condominium conductor cone
    confectioner confess confuses congregation conscript consent conserned conservatory
    consious consistant console constable consultants consultations consulted content
    continually contractor contraption controled controll controller convertible
    conveyor convienient convinced convinient cooked cooker cooldown coop cooper
    cooperative cop cope copier copilot copper cornice cornish corporal corridor costco
    costume cot cottage counter countertop couriering court coving cowboy cowgirl
    coworkers cowshed coxswain crabber crabby crammed crane cranky crap crappy crates
    crawl crawlspace creche creep crept crew crewmate crib cricket cricketer cried cries
    crikey crisply croatian crochet crofter croquet cross crossfit crossfitter
    crossroads crouch crowbar cruise cuban cubical cubicle cud cup cupboard curate
    curator curb curently curiosty curiously curling currenly currenty curse curtain
    curtainmaker cushion cutlery cutter cvs cycled cyclist cylinder czech dada daddies
    dado dairy dairymaid dairyman damn damp dane dang danish darn dart dashboard
    daughters dawned daycare daycarer daylong daytime dced deacon deadlift deadlifter
    deadlines dealer decathlete decidedly decison deck deckchair deckhand decline
    declutter decorate decribe deduce defender deffinately deffo definately definatly
    definitly defintely deflated degrees dejected deli delicately delighted deliveryman
    deliverywoman demanding demolish demolition demoralised demoralized demoted denied
    depart departure depot depth deputy derrick descend descison described describtion
    deside designer desk deskbound deskchair despairing despatch despatcher desperately
    desperation despondent desribe detailer detective detectorist determination
    determined devastated develope developement dial dialled diaper diary dictated
    dictation diference diferent diffcult differant difficlt difficutl diffrence
    diffrent dificult dificulty dig digger dilema diner dinghy dinnerlady dinnertime
    director disagreed disagrees disapointed discharged disco discouraging discribe
    discus disembark disgruntled dishcloth disheartened dishevelled dishwasher disipline
    dismantle dismayed dismissed dismissive dispatch dispatcher dispointed dissapoint
    dissertation dissuaded distiller distillery distraught distress distribution ditch
    ditcher dive dived diver docent dock docket dockworker docs docter doctr dodge
    dodgeball doesent dogwalker doll dollhouse dolly domestics door doorbell doorframe
    doorman doormat doorstep doorway dorm dormer dormitory dosnt dossier dotcor double
    doubtless downhearted downhill downright downsize doze dozed dozen draftsman drag
    drain drainpipe drasticly draughtsman draughtswoman drawer drayman dread dreadful
    dreadfully dressage dressed dresser dressmaker drill driller drive driven driver
    driveway drizzle dropin drove drover drs drum drumkit dryer drystone drywall
    drywaller ducked dude duffel dug dumbbell dumper dumpster dungarees duplex dusted
    duster dustman dustmen dustpan dutch dutchman duties duvet dyson eagerly earlies
    easel easily eaves ebike econsult ecstatic edgy eerily efective effeciency
    effectivness efficacity effing effort effortless effortlessly eficacy eficient
    egyptian eight eighteen eighth eighties elated elder elderly eldest electricians
    elevator eleven elevenses emailed embalmer embarassed embark embarras embarrased
    embarrassing embarrassingly embarrassment embers embroidery emigrant emigrate
    emptied emt emulsion endless endlessly endure engagement engine enormously ensuite
    entertainer enthusiastically entrance entrepreneur envelope envisage eons equestrian
    equipement equiptment equivocally erect erg ergometer eritrean errand escalator
    especialy espicially estimator estonian eternity ethiopian european evaluate
    evaluation eve evenings eventer eventualy everthing everyting evryone evrything
    examination examine exams excavator excede excelent excited excitedly excursion exec
    executive exellent exerpt exert exertion exes exit expain expat expecially
    expereince experiance experince expierience expirience explaination explained
    explanaton explane exquisite exquisitely exterminator extremley extremly fabric
    fabulous facebook facetime facinating factories fairground fairway familly famly
    farm farmacy farmhouse farmyard farrier fascia fasten fatherinlaw fathers fathom
    fear fearful feast febuary feed feild fella feller fellrunner fellwalker fence
    fencepost fencer ferries ferryman festival fete fiancee fidget fielding fifteen
    fifth fifties fiftysomething figured fijian file filing filipina filipino fill
    filleter finals finaly finisher finn finnish firecrew fired fireguard firend
    fireperson fireplace firetruck firewoman firewood firkin firstborn firstly fishery
    fishmonger fitness fitter fixture flabbergasted flagstone flanker flashlight flatbed
    flatpack flats flautist flights flinch fling flipping floorboard flooring floorlayer
    florist floristry flowerbed flung flustered flyer flyover fob fog foggy fold folder
    followup football footballer footings footman footpath footrest footstool forcefully
    forcibly forecourt foreign foreigner foremen foresee forest forestry forgets foriegn
    fork forklifts forlorn forms fort forties fortnights fortysomething forum foster
    fosterer foundation foundry foundryman fountain fourteen fourth fourty foyer framer
    franchisee fraught frazzled freaking freeway freezer freight freind french frenchman
    frenetic fresher freshman fricking fridays fridge friends friggin frigging fright
    frightend frightened frisbee frogman frosty fruitpicker frusterated frustrating
    frustratingly frustration frusturated fuckin fucking fulfillment fulfilment fullback
    fullfil fumigator fuming fundraiser fundraising funfair funnily furrier furthur
    fusebox fustrated gabbed gable gadget gaelic gaits gal galleries gallon gamekeeper
    gamer gaming garage garantee garbage garbageman gardeners gardner garentee garrison
    gasman gasp gate gathering gaurantee gaurd gazebo gearstick geezer generaly gent
    gentleman gentlemen geocaching geordie german getaway geting gettng getup ghanaian
    ghastly ghillie gig giggle gingerly girder girlguide gizmo glass glassblower
    glastonbury glazier glider gliding gloss glove glum goalie goalkeeper goalmouth
    goalpost gobsmacked godchild goddaughter godfather godmother godson goggles
    goldsmith golf golfer gona goodness googled gosh goverment governess gown grabbed
    gracefully gracious graders grading graduate graduation gramme grampa gramps gran
    granda grandad grandaughter granddaughters grandmas grandmother grandmum grandpas
    grandsons grandstand granite granmother graphic grasp grate gratefull gravel
    gravestone graveyard greaser greatful greek green greenfee greengrocer greenhouse
    greenkeeper greenskeeper grim grimace grinder grinned grip groan groom groomsman
    grouchy groundskeeper groundsman groundworker grouter grueling gruelling grumble
    grumpily grunt guard guardsman guarentee guessed guest guesthouse guidelins guidence
    guider guidline guidlne guilt guiltily gujarati gunner gurney gutted gutter guv
    guvnor gym gymgoer gymnast gymnastics hack hacksaw hairstylist haitian halfway hall
    halloween hallway hammered hammock hamper handbag handball handcart handlebar
    handler handoff handouts handrail handstand handwriting handwritten handyman
    handywoman hangs hapen happend happenned happned harassed harbor harbour hardcore
    hardhat harness harp harpist harrow harvest harvester hassle hastily hat hatchback
    hatchet haul haulage hauler haulier hav haveing havnt hawaiian hay hayloft hca
    headboard headlamp headlight headmaster headmistress headphones headrest headset
    healthcentre heap hearse heartbroken hearth heatwave heave heavens heavier heaviest
    heavily heavy heavyweight heck hectic hedge hedgecutter hedger heft hefty height
    heigth helful helicopter hell hellish helpfull helpless helplessly helpline hem
    henhouse heptathlete herdsman hew hgv hieght highchair highjump highschool highway
    hiit hill hillside hillwalker hillwalking hinge hires hiring hispanic hits hivis hlp
    hob hobble hockey hod hoddie hoe hoed hogmanay hoick hoist holdall hole holidaying
    holidaymaker holler homebase homecarer homestead homesteader homeworking honeymoon
    honeymooners hood hook hoop hoover hop hopeful hopes hopsital horrendous
    horrendously horribly horrid horseman horserider horseriding horsewoman horticulture
    horticulturist hose hosepipe hospitel hospitial hospitle hosptial hostel hotdesk
    hotel hotelier hotline hourlong houseboat housemaid housemates housemove
    housewarming howl hte hubbie huddle hugely humerous humid humiliated hunch hundred
    hundredth hundredweight hung hungarian hunter hurdler hurdles hurl hurler hurried
    hurriedly husbands hve hypermarket iam icebox icelandic idealy identicle ignored
    ikea illegible illustrator imagined imam imediate imediately imformation immediatley
    immediatly immedietly immensely immidiately impatiently implored imporant importent
    importnat imporve imporvement impossable improvemnt improvment incessant incessantly
    inch incidently inclined independance independant indian indonesian inexplicably
    infantry infantryman infirmary influencer infomation informations informaton inital
    initally initialy inlaws inn innkeeper inpatients insisted inspected inspection
    inspector instagram install installer instantaneously insted insulator insulted
    inteligent interior interrested interstate intersted interviewed intrest iranian
    iraqi iraqis irate irish irishman irishwoman irked ironed ironer ironically ironman
    ironmonger ironworker ironworks island italian jack jacket jackhammer jam jamaican
    janitorial japanese javelin jcb jeans jeep jeez jerk jerrycan jet jetlag jetski
    jetty jeweler jeweller jigsaw jiujitsu jobcentre jobseeker jobsite jockey jogger
    joinery joist jolt journeyman journeys judgement judgemental judo judoka juggler
    jujitsu jump jumper jumpy junction junkyard karate karateka kayak kayaker keener
    keenly keg kempt kendo kennelhand kennels kenyan kerb kettle kettlebell key keyboard
    keyring keyworker kgs kick kickabout kickboxer kickboxing kiddo kids kiln kilo
    kilogram kilogramme kilometer kilometre kin kindergarten kindling kinsman kit kitbag
    kitchenhand kite kitesurfer kms knackered kneel knelt knickers knife knitter
    knitting knives kno knob knock knowledgable knowlege korean kow kph lable
    laboriously lace laced lacemaking lacrosse lad ladder laddie ladies lagger lake
    lakeside laminate lamp lampshade landed landfill landlady landrover lane lanky
    lantern lanyard laptop larder lass lassie lastly lates lathe latina latino latvian
    laughed launderette laundress laundromat laundryman laundrywoman lawnmower lawns
    layby layover lbs leafblower leafleter leafleting lean leant leap leapt learned
    learner leaves lebanese lectures lefthanded leftie lego leisurecentre lengh lenght
    length letterbox letterhead letting lhs liason libary libraries libyan lidl
    lifeboatman lifeguard lifing lifitng lift liftd lifter liftin lightbulb lighting
    lightweight limo limousine linebacker linedancing lineman linen lineout liner
    linesman lineup linguist lino linoleum lisence liter lithuanian litre livid
    livingroom load loader loafers lob lobby lobsterman lock locker locksmith locomotive
    lodge lodger loft logbasket logistics logs lollipop londoner longhaul longjump
    longshoreman longuer loom loppers lopping lorries lounge lousy loveseat lpn luckily
    lug luge lumberjack lumberyard lunch lunchlady lunchtime lurch mabe machinery
    machines machinist magazine magician magistrate maid mailbag mailbox mailroom
    mailsack mailwoman maintained maintenence maisonette makeing malaysian mall mam mama
    mamma managable managament managers managment mangement manhole manor mansion
    mantain mantelpiece manure maori marathon marble march marina marine mariner marked
    markedly market marketplace markscheme marquee marquetry marvellous marvellously
    marvelous mask mason masonry mat match mates mattock maul maybee mdf meadow
    meatpacker mebbe mechanics medcine medecine medic medicin medstudent memorial mens
    mentioning merchandiser mercifully messaged meter metre metro mexican microwave
    middleaged midfielder midweek miffed migrant milage mile mileage milimeter milked
    milker milkmaid milkman mill millimetre milliner million millworker millwright
    minibus minicab minister minivan mirror mispell missed misspelled missus mixer mma
    mmhg mnth moan mocked momma momment mommy mondays monht monitor monk moody moor
    moorland mop morn mornin moroccan mortar mortician mortified motel motherinlaw
    mothers mothr motorbike motorboat motorcycle motorcyclist motorhome motorist
    motorway mountain mountaineer mountainside moved moveing mow mower mown mph mrs mth
    muck mud muddy mug mulch mumbled mums mumsnet museum mutter mysteriously mystified
    nad nagged nailing nan nana nanna nannies nap nappies narrowboat native nativity
    natter navigator navvy necassary neccesary neccessary necesary necessery needlework
    neg neice neighbors neighbours nepalese nepali net netball netballer newlywed
    newsagent newspapers newsreader newyear nhs nieghbor nigerian nightclub nights
    nightstand nighttime nine nineteen nineties ninth nipper nka nkda nonagenarian
    nonstop nook normaly norwegian notebook notepad notes noticable noticeable
    noticeably novelist nowadays nudge nun nurce nursery nurseryman nurses nuthin oap
    oar oarsman oarswoman objected obs observations ocasionally occasionaly occasionnaly
    occassion occassional occured occurence ocean oche octogenarian ocurred offce
    offload offshore oiler oilman oldest oncall onlooker oof ooh open operator opinon
    opionion oportunity oppinion opposit orchard orchestra orchestral orderly organist
    orientated oriented orienteer orignal ornament ostensibly ottoman ounce outbuilding
    outfielder outhouse outing outpatients oven overalls overcoat overexerted
    overexertion overextended overhaul overhead overjoyed overnight overreach overslept
    overwhelmed oysterman pace paced pack package packer packet paddle paddleboard
    paddleboarder paddler paddock padel padlock pageant paged pager pail painstakingly
    paint paintball paintbrush pair pakistani pal palace pallbearer pallets pan pane
    panelbeater panels panicked panicky panto pantomime pantry pants papa paperhanger
    papermill papers paperwork parachute parachutist parade paraeducator paraglider
    paragliding paralegal paralell paraprofessional parasol paratrooper parcel parent
    parish parishioner park parkbench parkland parkrun particulaly particularily
    particulary passage passenger passerby pastor pastrycook pasture path patience patio
    patronised patronized pattern pavement paver paving paviour pawnbroker payday pebble
    pebbledash pedal pedalled peeved peg peice peloton pen pencil pensioners peopel
    peple perched percieve perfectly performance performence performer pergola permanant
    permenant permision perpetually perplexed perscribe perscribr perscription
    persistant persom persuaded peruvian pestered petite petrified petrol petsitter pew
    pharamcy pharmacyst pharmasist pharmasy phew phonecall phoned photo photocopier
    photograph phsician physcian physicain physican physicians pianist piano pickaxe
    pickin pickleball pickup picnic picnicking pictured pieces pier piercer piled
    pillion pingpong pint pipe pipefitter piper pit pitch pitcher pitchfork pitman pivot
    plainly plane planner plant planter plantsman plase plasterboard plasterboarder
    plastered platelayer platform playground playgroup playpen plead pleae pleased
    plesant plese pliers plod plough ploughman plow pluck plucky plug plumbers plumbing
    plump plywood podcast podcaster poeple pointing pole polevault police polish
    polisher polo polyclinic polytunnel pond pontoon pools poolside pooped poppa porch
    porper port portuguese pos posession posible posibly positon possable possibley post
    postal postgrad postgraduate postie postmaster postmistress postwoman potental
    pothole pottery potting pouf pouffe pounce pound poured powerlift powerlifter
    powerstation practices practicle practitioners pram prayed prblem prefered preferr
    preperation presance prescibe prescribd prescripton prescritpion preseason
    presentation presented presenter pressed presser pressuring presumably presumed
    previos previus prevously priest priestly primarycare primer print printer printout
    private privelege probabally probabl probaly probation probationer probelm problam
    proble problen problm probly procede production profesional professionel
    proffesional proffesor proffessional proforma profoundly progess programme
    programmer prom promenade promised promiss promoted promotion proofreader prop
    propane propely propper propperly proprietor proud proudly prune pruner psh pub
    publically publican publisher puddle pulley pulse punishing punjabi punt puppeteer
    purportedly purse pushbike pushchair puting putter puzzled qestion quad quarrel
    quarrelled quarry quarryman quarter quarterback quater quay quayside queried quesion
    questin questionnaire queston queue quicky quik quikly quilt quilter quitting rabbi
    racket racquet radiator radio rafter rail railway railwayman rain raincoat rainy
    rake raked rambler rambling ramp ranching ranger rations rattled rave reached
    readmitted realised realized reallly realtor realy reap reaper rearended reasonble
    reasonible reassess reassessment reassured reassuringly reattend rebook rebuild
    rebuilt recal recalled reccomend reccommend recenly recentish recentl recentley
    reception receptionist recieve recital recive recklessly reckon recliner recomanded
    recomend recomendation recommand recorded recruit rector rectory recycling reddit
    redecorate redeye rediculous redundancy reel reely referee refinery refrigerator
    refurb refurbish refused regatta regrets regrettably rehearsal rehearse rehousing
    reins rejected relation relatives relay relentless relentlessly relevent relieved
    relly reload relocate relocation remarked rember remeber remembered rememeber
    reminded reminder remmember remotes removalist removalman render renovate renovation
    rent rep repairman repairwoman repetative repointing reporting repotting reschedule
    resentful reservist reservoir resign resignation resilient resonable resouces
    responce responsable resps restarant restaurant restock restocker resturant retire
    returned reversed revised rhs rickshaw ridden ride riding rigger rigging righthanded
    rightly righty rinse riteaid river riverbank road roadie roadside roadsweeper
    roadtrip roadworker roadworks rock rocker rockery rockhound rode rodeo roll
    rollerblade rollercoaster rollerskate rom romanian roof roofers roofline rooftop
    roommates rope roster rota rotate rotten roughneck round roundabout rounders row
    rowboat rower rubble ruck rucksacks ruddy rug rugby ruler rung runner rushed russian
    sack sacktruck saddler saddles sadly safley saftey safty sailing sainsburys salaried
    salesgirl salesman salesperson saleswoman salon saloon samoan sanatorium sand
    sandals sandbag sandblaster sandbox sander sandpaper sandpit sanitation sapper saq
    sat satchel satisfactary saturdays saturdy saucepan saunter sawed sawmill sawyer sba
    scaffold scarf scavenger scedule schedual schoolbag schoolmaster schoolmistress
    schoolrun schools schoolteacher schoolyard scissors scoffed scoop scooter score scot
    scotsman scottish scour scouse scouser scout scoutmaster scramble scrap scrapbooking
    scrapman scrapyard scream screen screwdriver screwfix screwing scribble scrimmage
    scriptwriter scroll scrub scrum scuba sculler scullery sculling sculptress scuttle
    sea seafarer seaman seamster searched seashore seaside season seatbelt seated
    secateurs secondary secondly secratary sedan seemingly seesaw seething selfbuilder
    sellotape semi sence senior sentance seperate seperately septuagenarian serbian
    sergeant serios seriosly serius serously served serviceman servicemember services
    servicewoman sets settee settled seven seventeen seventh seventies severley severly
    sewing sewist sexagenarian sexton shaken shame sharecropper shattered shear shearer
    shed shedule sheepish sheepishly sheesh sheet sheetmetal sheller shellfisher shelve
    shepherd shepherdess sheriff sherpa shft shifted shiftwork shinty ship shipbuilder
    shipmate shipwright shipyard shirt shitty sho shocked shockingly shoelace shoemaker
    shold shopfloor shopkeeper shopper shopping shore shorthaul shortstop shotput shoud
    shouted shove shoveled shovelled showered showjumper showjumping shriek shrugged
    shud shuffle shuld shunt shure shutter sibling sideboard sidelines sideroom sidewalk
    signalman signature signed signer signmaker signwriter silage sill silo silversmith
    similer similiar simular sincce sincerly singaporean singleton sink sinse sis
    sisters sistr site siting sittin six sixteen sixth sixties sixtysomething skate
    skateboard skateboarder skater ski skid skier skillet skinny skipped skipper skirt
    skis skittles skydive skydiver skylight skype slab slam slate slaughterhouse
    slaughterman sled sledge sledgehammer sleet slender slid slidedeck slighlty
    slightley slighty slim slipper slippery slope slot slouch slovak slump slush slushy
    smallholder smallholding smelter smile smiley smthing snatch sneakers sneered sneeze
    snooker snooze snorkel snorkelling snowblower snowboard snowboarder snowmobile
    snowplough snowplow soap sob soccer sochx sockets sod sofabed sofas soffit softball
    softballer soil soldiered solicitor somali somebodys somersault someting sommelier
    somone somthin somthing sons sophomore sorting soundman southafrican sow spade
    spaniard spanish spanner sparring speakers speaking specfic specificly speedboat
    speedbump speedhump spesific spill spilt spin spinner spinster splashback splendid
    splendidly splitting sponge spoon sportsman sportswoman sprayer springtime sprinkler
    sprint sprinter spun squaddie squash squat squirm srilankan stable stablehand stack
    stackable stadium staffroom stagehand stair staircase stairgate stairlift stairwell
    stall stallholder stamp stance standin stands standup stapler stash stated station
    stationery staycation steamfitter steamroller steelfixer steelworker steelworks
    steeplejack steer stepchild stepchildren stepdad stepdaughter stepladder stepmom
    stepmum steps steward stil stilettos stint stirrup stitched stocked stocker
    stockroom stocktake stocktaker stocky stoic stoical stoically stoker stone
    stonecutter stoop stoped stopover stores storm stormy stout stove stow straddle
    straighten straigt straigth stranger strapping straw stream street strenuous
    strenuously stressful stretcher stride strike striker strim strimmer string strode
    stroll stroller strongman strongwoman struck struggled studied studing studio
    stumble stump stunned stuntman stuntwoman sturdy stylist subcontractor submarine
    submariner subway succes succesful successfull sucess sucessful sudanese suddenley
    suddently sudenly sugest sugestion suggesst suitcases sulky sullen summerhouse
    summertime sumo sumthin sumthing sundays sunny sunrise sunroom sunset superbly
    superdrug supermarket superstore supervisors suport supose suposedly supper
    suppertime supposes supprised suprise sur surfboard surfer surfing surley surmise
    surveyor suv swat sway swearing sweater sweatshop swede swedish sweep sweeper swept
    swerve swimmer swing swiss switchboard swivel swivelled swordsman syrian tabbing
    tables tabletennis tackled tacklers taekwondo tailgate tailoring takeing talkative
    talked tall taller tallest tamil tandem tank tanker tarmacker task tattooist tavern
    taxi taxing taxis teaches teammate tearful tearfully tearoom tears teased teashop
    teatime teatowel teddies tee teh telecom telecommute telemarketer telephonist
    television telework teller tellies tellin telling temp temperary template temporarly
    tempory tenderly tenfold tenpin tent tentatively tenth terminal terrace terribly
    terrific terrified tertiary tesco tether texan textbooks texted tha thai thankful
    thankfully thanksgiving thankyou thankz thatching theatres themepark ther therefor
    therfore thesis theyr thickness thimble third thirdly thirteen thirties
    thirtysomething thnks thorogh thousand thre thread threatened threefold thrice
    thrift thriftshop thrilled throught thrower tht thud thump thursdays tibetan ticked
    tide tidied tie tied tier tights tiktok tile tiled tills timber timberyard timetable
    tin tiptoe tiptoed tire toaster toboggan toddler togather togeather tommorow
    tommorrow tommorw tomorow tomorro ton tongan tonigt tonne toolbelts toolbox toolkit
    toolmaker topple topsoil torch toss tot tote touchline tough tour tournament tow
    towbar towel townhall townhouse towpath toy toybox track trackman tractor trader
    traffic tragically trailer train trainers tram tramp trampoline trampolinist
    transatlantic transcribed transit translator trapeze trash trashcan trashman travel
    traveler travelled traveller trawler trawlerman tray treasurer treesurgeon trellis
    tremendous tremendously trench triage triathlete triathlon tricycle trike trim tring
    trinidadian trio trip triple triplets tripod trolley trombonist trooper trot trough
    trousers trowel trucker trucks trudge truely trumpeter truss trustee tryed tub tuba
    tube tubist tuesdays tuff tug tumble tumbledryer tuner tunisian turf turk turkish
    turned turner turnover tweak twelfth twelth twelve twenties twigged twin twisted
    twitter twofold twosome tycoon tying typesetter typewriter typing tyres uber ugandan
    ukrainian ultra ultramarathon ultrarunner umpire umpteenth unbuckle unbutton
    undeniably undergrad undergraduate underground underlay underpass understandably
    understnad understudies undertaker underwear underwriter undestand undoubtedly
    undress undrstand unease uneasy unfairly unfortunatley unfortunatly unfortunetly
    unheard unicycle uniforms union unitll unload unloader unlock unmistakably
    unneccessary unpack unrelentingly unremarkable untill untl unwrap uphill upholsterer
    upholstery uplift upright urgentcare urges usally useable usefull useing usher
    ussually ussualy usualy usully utility utter utterly vacationing vaccum vacum
    vacuumed valentines valet valeter valley van vanman varnish vase vastly vault
    vaulter vehical vehicule velodrome veranda verandah verger verry vestibule veterans
    vets vicar vicarage vice videocall vietnamese vigorous vigorously vineyard vintner
    violent violently visable vise visible visibly visist visitor visor vital vlog
    vlogger volleyball volleyballer voluntary volunteering vow waddle wages waitingroom
    waitlist waitressing wakeboard wakeboarder wakeing waking walgreens walkin wall
    waller wallpaper wallpaperer walmart wantd wardrobe wards warehouses warily warmup
    warned warrenty wash washbasin washer washroom watchmaker watchstrap watered
    waterfall waterman waterpark waterski waterskier wating waves waz wearily weary
    weaver weaving wedding wedge wednesdays weeded weeder weeek weekdays weekends
    weeklong weeknd weep weh weigh weightbear weighted weightlifter weightlifting
    weirdly wek wekend wellies wellingtons welsh welshman wen wept wer werk wether wfh
    whather whatsapp wheather wheel wheelbarrow wheelchair wheelie wheelwright wher whew
    whimper whined whinge whirl whisper whiteboard whittler whn whos whould whre wich
    wicketkeeper widowed width wierd wiered wifey wince winch window windowsill
    windscreen windshield windsurfer windsurfing windy winemaker winger wintertime
    wintry wipe wiped wire wiring wiry wished wives wnl woh wok womans woodburner
    woodcutter woodland woods woodstove woodturner woodwork woodworker wool woried
    workbench workday worked workin workload workmates workplace workroom workshop
    worksite workstation worktop workweek worl wornout worred worrier worries worryingly
    wot woud woz wrangler wrap wrench wrestled wrestler wriggle wristwatch writeing
    writen wrk wrkin wrongfully wrongly wud wuld yacht yachtsman yachtswoman yaers yank
    yankee yards yarn yawn yday yearold yeild yell yelp yeras yest yestarday yesteday
    yesterdays yesteryear yestrday yesturday yikes yoa yof yom yomp yonks yorkshire
    yorkshireman youngest youre yuo yur yurt zimbabwean zip zipline zoom zumba
"""
