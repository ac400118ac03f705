"""Words of the story around a question: work, home, sport, travel, how it went."""

from typing import Final

STORY: Final = """
    st nd rd th iu aargh abattoir abbey abit abseiler absolutley absolutly abysmal academy acceptabel
    acceptible accidentaly accidently accordion accross acquaintance acrobat acros actor
    actress actualley actualy actuary address admin administrator admission admits
    admittedly adress ads advert advertisement advide adviser advisor advize aerial
    aeroplane afebrile afghan african againt agen agh agin aikido airbase airbus aircrew
    airer airliner airplane airports airwoman aisle albanian aldi alert algerian alight
    allegedly allotment allotmenteer allowd allready allways almshouse alowed alreday
    alredy alwys amazing amazingly amazon amble ambulanceman ambulant ambulate
    ambulation ambulatory amish amp amplifier anchorman angler angling animator annoying
    annoyingly anser answr anthing antiques anwser anythin anyting aparently apointment
    apparant apparantly apparrently appliance appoinment appointement appointmnt
    apprehension apprehensive apprentice apprenticeship apron apyrexial arab arborist
    arcade archer archery architrave archivist arduous arena arg argentinian argh argos
    arguement armchair armrest arom arrivals arrive artic ascend asda ashamed ashes
    asian askmygp aslong asphalter assemble assembler assembly asserted assoc assumed
    assuredly atelier atrocious attendance attender attic atv auction auctioneer audit
    audition auditor auditorium aupair aussie austrian avenue aviator awakened awesome
    awfully awkwardness awnser awoke axe babycarrier babygate babygro babysitting
    bachelor backbreaking backflip backhoe backlog backpacker backpacking backrest
    backsplash backstage backswing badge badgered badley badminton bagdrop bagful
    baggage bagged bagger bagpiper bailiff bairn bake baked bakery balcony bale baler
    baling ball ballet ballroom bandmaster bandmate bandstand bang bangladeshi banister
    banksman bannister banquet barbadian barbecue barbell barge bargee bargeman barmaid
    barman barn barrel barrow barstool bartending baseball baseballer basement bash
    basicaly basin basket basketball basketballer bassist bat bathmat bathtub batsman
    batter battle bay bbq bcause beach beam beanbag bearable bearing beautifully becase
    becouse bedclothes bedframe bedpost bedroom bedsheet bedsit beefy beekeeper
    beggining beleif beleive belittled belive bellboy bellhop bellringer bench
    benchpress bengali bent bereaved bereavement bergen bestie bewildered bff bickered
    bicycle bicyclist bike biker bilingual bill billiards billion bin bingo binman
    binmen birdwatcher birdwatching bitter bitterly bivouac bizarre bizarrely bjj
    blackboard blacksmith blanket bleachers bleep blessed blimey blockwork blog blogger
    bloke bloody blooming blouse blower blue bmx boarded boardgame boardroom boat
    boatman bobsled bodyboard bodybuilder bodybuilding bodyshop boiler boilermaker
    boilerman boilersuit bollard bolt bonfire bonnet bookbag bookbinder bookcase
    bookkeeper bookseller bookshelf bookshelves bookshop bookstore boomerang bootcamp
    border bore bosnian bosun bottler boulder bouncy boutique bowl bowler bowman boxer
    bpm bra brake braved bravely brazilian breadwinner breakfast breakroom breezeblock
    breezy brewer brewery bribed brick bricklaying bride bridegroom bridesmaid bridleway
    briefcase brilliant brilliantly briskly brit bro broadcaster brook broom broomstick
    brothr browsed brummie brunch brush bucket buckle buggy bulb bulgarian bulk bulkier
    bulldozer bullrider bumper bumpy bundle bungee bunk bunkbed bunker bureau bureaucrat
    burly burpee bursar bus busboy busdriver buses businessman businesswoman busker
    busman busstop butchery butler button buyer bygone byre bystander cab cabbie
    cabdriver cabin cabinet cabinetmaker cable caddie cadence cadet cafe cafeteria
    cajoled calendar calender californian calligraphy calmer calmly cambodian camera
    cameraman camogie camper campervan campground camping campsite campus cancelled
    candle canister canner cannery canoe canoeist canteen canvas canvasser cap captain
    caravan caravanner cardboard cardigan careless carelessly caretaker careworker
    caribbean carnival carousel carpentering carpentry carpet carriage carrycot carryng
    carseat carter carton cartoonist cartwheel cartwright carver carwash cask castle
    catagory catcher caterer catering cathedral caucasian caught ceaseless ceaselessly
    ceilidh cellar cello cemetery centenarian centimeter centimetre ceramicist
    certificate chain chainsaw chairman chairwoman chaise chalet chalk challenge
    chambermaid changingroom channel chap chapel chaplain char charachter charlady
    charted charwoman chat chatty checkin checkout checkup cheer cheerleader
    cheerleading cherrypicker childcare childcarer childminding chilean chilly chimney
    chimneystack chipboard chisel chiselling choir choirmaster chop chopper chore
    choreographer chorister chubby chuck chuffed churchyard cinderblock circus cistern
    cladding clamber clamp classmate classrooms clay cleaners clerical clerked clerkship
    clicked cliff climber cling clip clockmaker clogs closet cloth clothesline clown
    clueless clumsily clung clutch cms cna coachbuilder coachman coal coalman coalminer
    coast coastal coastguard coat coaxed cobbled cobblestone cockney cockpit coder
    cohabiting coldframe coleague collegue collier colliery colombian colourist
    columnist comedian comin comitted commando commented commited committment commode
    communicative commuters compair comparision comparsion completley completly compos
    compost composter concensus concerened concerts concierge concious condescending
    condo condominium conductor cone confectioner confess congregation conscript consent
    conserned conservatory consious consistant console constable continually contractor
    contraption controller convertible conveyor convienient convinient cooker cooldown
    coop cooper cooperative cope copier copilot copper cornice cornish corporal corridor
    costco costume cot cottage countertop couriering court coving cowboy cowgirl cowshed
    coxswain crabber crabby crammed crane cranky crap crappy crates crawl crawlspace
    creche creep crept crew crewmate crib cricket cricketer cries crikey crisply
    croatian crochet crofter croquet crossfit crossfitter crossroads crouch crowbar
    cruise cuban cubical cubicle cud cupboard curate curator curb curently curiosty
    curiously curling currenly currenty curse curtain curtainmaker cushion cutlery
    cutter cvs cyclist cylinder czech dada daddies dado dairy dairymaid dairyman damn
    damp dane dang darn dart dashboard dawned daycare daycarer daylong daytime dced
    deacon deadlift deadlifter deadlines dealer decathlete decidedly decison deck
    deckchair deckhand declutter decorate decribe deduce defender deffinately deffo
    definately definatly definitly defintely deflated degrees dejected deli delicately
    delighted deliveryman deliverywoman demolish demolition demoralised demoralized
    demoted denied depart departure depot depth deputy derrick descend descison
    describtion deside designer deskbound deskchair despairing despatch despatcher
    desperately desperation despondent desribe detailer detective detectorist
    determination determined devastated developement dial dialled diaper diary dictated
    dictation diference diferent diffcult differant difficlt difficutl diffrence
    diffrent dificult dificulty dig digger dilema diner dinghy dinnerlady dinnertime
    director disagreed disapointed disco discribe discus disembark disgruntled dishcloth
    disheartened dishevelled dishwasher disipline dismantle dismayed dismissed
    dismissive dispatch dispatcher dispointed dissapoint dissertation dissuaded
    distiller distillery distraught ditch ditcher dive dived diver docent dock docket
    dockworker docter doctr dodge dodgeball doesent dogwalker doll dollhouse dolly
    domestics door doorbell doorframe doorman doormat doorstep doorway dorm dormer
    dormitory dosnt dossier dotcor doubtless downhearted downhill downright downsize
    doze dozed dozen draftsman drain drainpipe drasticly draughtsman draughtswoman
    drawer drayman dread dreadful dreadfully dressage dresser dressmaker drill driller
    driven driveway drizzle dropin drove drover drs drum drumkit dryer drystone drywall
    drywaller ducked dude duffel dug dumbbell dumper dumpster dungarees duplex dusted
    duster dustman dustmen dustpan dutchman duvet dyson eagerly easel easily eaves ebike
    econsult ecstatic edgy eerily efective effeciency effectivness efficacity effing
    effort effortless effortlessly eficacy eficient egyptian eighteen eighth eighties
    elated eldest electricians elevator eleven elevenses embalmer embarassed embark
    embarras embarrased embarrassing embarrassingly embarrassment embers embroidery
    emigrant emigrate emptied emt emulsion endless endlessly endure engagement engine
    enormously ensuite entertainer enthusiastically entrance entrepreneur envelope
    envisage eons equestrian equipement equiptment equivocally erect erg ergometer
    eritrean errand escalator especialy espicially estimator estonian eternity ethiopian
    evaluation eve eventer eventualy everthing everyting evryone evrything excavator
    excede excelent excited excitedly excursion exec executive exellent exerpt exert
    exertion exes expain expat expecially expereince experiance experince expierience
    expirience explaination explanaton explane exquisite exquisitely exterminator
    extremley extremly fabric fabulous facebook facetime facinating factories fairground
    fairway familly famly farm farmacy farmhouse farmyard farrier fasten fatherinlaw
    fathom fearful feast febuary feild fella feller fellrunner fellwalker fence
    fencepost fencer ferries ferryman festival fete fiancee fidget fifteen fifth fifties
    fiftysomething fijian file filing filipina filipino filleter finaly finisher finn
    finnish firecrew fired fireguard firend fireperson fireplace firetruck firewoman
    firewood firkin firstborn firstly fishery fishmonger fitness fitter fixture
    flabbergasted flagstone flanker flashlight flatbed flatpack flautist flights flinch
    fling flipping floorboard floorlayer florist floristry flowerbed flung flustered
    flyer flyover fob fog foggy folder footballer footman footpath footrest footstool
    forcefully forcibly forecourt foreign foreigner foremen foresee forest forestry
    foriegn fork forklifts forlorn fortnights fortysomething forum foster fosterer
    foundation foundry foundryman fountain fourteen fourth fourty foyer framer
    franchisee fraught frazzled freaking freeway freezer freight freind frenchman
    frenetic fresher freshman fricking fridays fridge friggin frigging fright frightend
    frisbee frogman frosty fruitpicker frusterated frustratingly frustration frusturated
    fuckin fucking fulfillment fulfilment fullback fullfil fumigator fuming fundraiser
    fundraising funfair funnily furrier furthur fusebox fustrated gabbed gable gadget
    gaelic gal galleries gallon gamekeeper gamer gaming garage garantee garbage
    garbageman gardeners gardner garentee garrison gasman gasp gate gathering gaurantee
    gaurd gazebo gearstick geezer generaly gent gentleman gentlemen geocaching geordie
    german getaway gettng getup ghanaian ghastly ghillie gig giggle gingerly girder
    girlguide gizmo glassblower glastonbury glazier glider gliding gloss glove glum
    goalie goalkeeper goalmouth goalpost gobsmacked godchild goddaughter godfather
    godmother godson goggles goldsmith golfer gona goodness gosh goverment governess
    gown grabbed gracefully gracious graders graduate graduation gramme grampa gramps
    gran granda grandad grandaughter granddaughters grandmum grandsons grandstand
    granite granmother graphic grasp grate gratefull gravel gravestone graveyard greaser
    greatful greek green greenfee greengrocer greenhouse greenkeeper greenskeeper grim
    grimace grinder grinned grip groan groom groomsman grouchy groundskeeper groundsman
    groundworker grouter grueling gruelling grumble grumpily grunt guardsman guarentee
    guest guesthouse guidence guider guidline guidlne guilt guiltily gujarati gunner
    gurney gutter guv guvnor gymgoer gymnastics hack hacksaw hairstylist haitian halfway
    hall halloween hallway hammered hammock hamper handbag handball handcart handlebar
    handler handoff handrail handstand handwriting handwritten handyman handywoman hapen
    happend happned harassed harbor harbour hardcore hardhat harness harp harpist harrow
    harvest harvester hassle hastily hat hatchback hatchet haul haulage hauler haulier
    havnt hawaiian hay hayloft hca headboard headlamp headlight headmaster headmistress
    headphones headrest headset healthcentre heap hearse heartbroken hearth heatwave
    heave heavens heavier heaviest heavily heavyweight heck hectic hedge hedgecutter
    hedger heft hefty height heigth helful helicopter hell hellish helpfull helpless
    helplessly helpline hem henhouse heptathlete herdsman hew hgv hieght highchair
    highjump highschool highway hiit hillside hillwalker hillwalking hinge hires hiring
    hispanic hivis hlp hob hockey hod hoddie hoe hoed hogmanay hoick hoist holdall hole
    holidaying holidaymaker holler homebase homecarer homestead homesteader homeworking
    honeymoon honeymooners hood hoop hoover hop hopeful hopsital horrendous horrendously
    horribly horrid horseman horserider horseriding horsewoman horticulture
    horticulturist hose hosepipe hospitel hospitial hospitle hosptial hostel hotdesk
    hotelier hotline hourlong houseboat housemaid housemates housemove housewarming howl
    hte hubbie huddle hugely humerous humid humiliated hunch hundredth hundredweight
    hung hungarian hunter hurdler hurdles hurl hurler hurried hurriedly hve hypermarket
    iam icebox icelandic idealy identicle ignored ikea illegible illustrator imam
    imediate imediately imformation immediatley immediatly immedietly immensely
    immidiately impatiently implored imporant importent importnat imporve imporvement
    impossable improvemnt improvment incessant incessantly inch incidently inclined
    independance independant indian indonesian inexplicably infantry infantryman
    infirmary influencer infomation informaton inital initally initialy inlaws inn
    innkeeper inpatients inspected inspection inspector instagram install installer
    instantaneously insted insulator insulted inteligent interior interrested interstate
    intersted interviewed intrest iranian iraqi iraqis irate irish irishman irishwoman
    irked ironed ironer ironically ironman ironmonger ironworker ironworks island
    italian jack jacket jackhammer jam jamaican janitorial japanese javelin jcb jeans
    jeep jeez jerk jerrycan jet jetlag jetski jetty jeweler jeweller jigsaw jiujitsu
    jobcentre jobseeker jobsite jockey jogger joinery joist jolt journeyman journeys
    judgemental judo judoka juggler jujitsu jump jumper junction junkyard karate
    karateka kayak kayaker keener keenly keg kempt kendo kennelhand kennels kenyan kerb
    kettle kettlebell keyboard keyring keyworker kgs kick kickabout kickboxer kickboxing
    kiddo kiln kilo kilogram kilogramme kilometer kilometre kin kindergarten kindling
    kinsman kit kitbag kitchenhand kite kitesurfer kms knackered kneel knelt knickers
    knife knitter knitting knives kno knob knock knowledgable knowlege korean kow kph
    lable laboriously lace laced lacemaking lacrosse lad laddie lagger lake lakeside
    laminate lamp lampshade landfill landlady landrover lane lanky lantern lanyard
    laptop larder lass lassie lastly lathe latina latino latvian laughed launderette
    laundress laundromat laundryman laundrywoman lawnmower lawns layby layover lbs
    leafblower leafleter leant leap leapt learner lebanese lefthanded leftie lego
    leisurecentre lengh lenght letterbox letterhead lhs liason libary libraries libyan
    lidl lifeboatman lifeguard lifing lifitng liftd lifter liftin lightbulb lightweight
    limo limousine linebacker linedancing lineman linen lineout liner linesman lineup
    linguist lino linoleum lisence liter lithuanian litre livid livingroom load loader
    loafers lob lobby lobsterman lock locker locksmith locomotive lodge lodger loft
    logbasket logistics logs lollipop londoner longhaul longjump longshoreman longuer
    loom loppers lopping lorries lounge lousy loveseat lpn luckily lug luge lumberjack
    lumberyard lunch lunchlady lunchtime lurch mabe machinist magazine magician
    magistrate maid mailbag mailbox mailroom mailsack mailwoman maintained maintenence
    maisonette malaysian mall mam mama mamma managable managament managers managment
    mangement manhole manor mansion mantain mantelpiece manure maori marathon marble
    march marina marine mariner markedly marketplace markscheme marquee marquetry
    marvellous marvellously marvelous mask mason masonry mat mates mattock maul mdf
    meadow meatpacker mebbe mechanics medcine medecine medic medstudent memorial
    merchandiser mercifully meter metre metro mexican microwave middleaged midfielder
    midweek miffed migrant milage mile mileage milimeter milker milkmaid milkman mill
    millimetre milliner millworker millwright minibus minicab minister minivan mirror
    mispell misspelled missus mixer mma mmhg mnth moan mocked momma momment mommy
    mondays monht monk moody moor moorland mop mornin moroccan mortar mortician
    mortified motel motherinlaw mothr motorbike motorboat motorcycle motorcyclist
    motorhome motorist motorway mountain mountaineer mountainside mow mower mown mph mrs
    mth muck mud muddy mug mulch mumbled mumsnet museum mutter mysteriously mystified
    nad nan nana nanna nannies nap nappies narrowboat native nativity natter navigator
    navvy necassary neccesary neccessary necesary necessery needlework neg neice
    neighbors neighbours nepalese nepali netball netballer newlywed newsagent newsreader
    newyear nieghbor nigerian nightclub nightstand nighttime nineteen nineties ninth
    nipper nka nkda nonagenarian nonstop nook normaly notebook notepad noticable
    noticeable noticeably novelist nowadays nudge nun nurce nursery nurseryman nuthin
    oap oar oarsman oarswoman objected obs observations ocasionally occasionaly
    occasionnaly occassion occassional occurence ocean oche octogenarian ocurred offce
    offload offshore oiler oilman oldest oncall onlooker oof ooh operator opinon
    opionion oportunity oppinion orchard orchestra orchestral orderly organist
    orientated oriented orienteer orignal ornament ostensibly ottoman ounce outbuilding
    outfielder outhouse oven overcoat overexerted overexertion overextended overhaul
    overhead overjoyed overnight overreach overslept overwhelmed oysterman paced packet
    paddle paddleboard paddleboarder paddler paddock padel padlock pageant paged pager
    pail painstakingly paint paintball paintbrush pakistani pal palace pallbearer
    pallets pan pane panelbeater panicked panto pantomime pantry pants papa paperhanger
    papermill parachute parachutist parade paraeducator paraglider paragliding paralegal
    paralell paraprofessional parasol paratrooper parcel parent parish parishioner park
    parkbench parkland parkrun particulaly particularily particulary passage passenger
    passerby pastor pastrycook pasture patience patio patronised patronized pavement
    paver paving paviour pawnbroker payday pebble pebbledash pedal pedalled peeved peice
    peloton pen pencil pensioners peopel peple perched percieve perfectly performance
    performence performer pergola permanant permenant permision perpetually perplexed
    perscribe perscribr perscription persistant persom peruvian pestered petite
    petrified petrol petsitter pew pharamcy pharmacyst pharmasist pharmasy phew
    phonecall photo photocopier photograph phsician physcian physicain physican pianist
    piano pickaxe pickin pickleball pickup picnic picnicking pictured pieces pier
    piercer piled pillion pingpong pint pipe pipefitter piper pit pitch pitcher
    pitchfork pitman pivot plainly planner plant planter plantsman plase plasterboard
    plasterboarder platelayer platform playground playgroup playpen plead pleae plesant
    plese pliers plod plough ploughman plow pluck plucky plug plumbers plumbing plump
    plywood podcast podcaster poeple pole polevault police polish polisher polo
    polyclinic polytunnel pond pontoon poolside pooped poppa porch porper port
    portuguese pos posession posible posibly positon possable possibley postal postgrad
    postgraduate postie postmaster postmistress postwoman potental pothole pottery
    potting pouf pouffe pounce poured powerlift powerlifter powerstation practicle
    practitioners pram prayed prblem preferr preperation presance prescibe prescribd
    prescripton prescritpion preseason presenter presser presumably previos previus
    prevously priest priestly primarycare primer print printer printout privelege
    probabally probabl probaly probation probationer probelm problam proble problen
    problm probly procede production profesional professionel proffesional proffesor
    proffessional proforma profoundly progess programmer prom promenade promiss
    promotion proofreader prop propane propely propper propperly proprietor proud
    proudly prune pruner psh pub publically publican publisher puddle pulley punishing
    punjabi punt puppeteer purportedly purse pushbike pushchair putter puzzled qestion
    quad quarrel quarrelled quarry quarryman quarterback quater quay quayside queried
    quesion questin queston queue quicky quik quikly quilt quilter rabbi racket racquet
    radiator radio rafter rail railway railwayman rain raincoat rainy rake raked rambler
    rambling ramp ranching ranger rations rattled rave readmitted reallly realtor realy
    reap reaper rearended reasonble reasonible reassuringly reattend rebook rebuild
    rebuilt recal reccomend reccommend recenly recentish recentl recentley reception
    receptionist recieve recital recive recklessly reckon recliner recomanded recomend
    recomendation recommand recruit rector rectory recycling reddit redecorate redeye
    rediculous redundancy reel reely referee refinery refrigerator refurb refurbish
    regatta regrets regrettably rehearsal rehearse rehousing reins relation relay
    relentless relentlessly relevent relly reload relocate relocation remarked rember
    remeber rememeber reminded reminder remmember remotes removalist removalman render
    renovate renovation rent rep repairman repairwoman repetative repointing repotting
    reschedule resentful reservist reservoir resign resignation resilient resonable
    resouces responce responsable resps restarant restock restocker resturant retire rhs
    rickshaw ridden ride riding rigger rigging righthanded rightly righty rinse riteaid
    river riverbank roadie roadside roadsweeper roadtrip roadworker roadworks rock
    rockery rockhound rode rodeo roll rollerblade rollercoaster rollerskate rom romanian
    roof roofers roofline rooftop roommates rope roster rota rotten roughneck roundabout
    rounders row rowboat rower rubble ruck rucksacks ruddy rug rugby ruler rung runner
    russian sack sacktruck saddler sadly safley saftey safty sailing sainsburys
    salesgirl salesman salesperson saleswoman salon saloon samoan sanatorium sand
    sandals sandbag sandblaster sandbox sander sandpaper sandpit sanitation sapper saq
    sat satchel satisfactary saturdays saturdy saucepan saunter sawmill sawyer sba
    scaffold scarf scavenger scedule schedual schoolbag schoolmaster schoolmistress
    schoolrun schoolteacher schoolyard scissors scoffed scoop scooter scot scotsman
    scottish scour scouse scouser scout scoutmaster scramble scrap scrapbooking scrapman
    scrapyard scream screwdriver screwfix screwing scribble scrimmage scriptwriter
    scroll scrub scrum scuba sculler scullery sculling sculptress scuttle sea seafarer
    seaman seamster seashore seaside season seatbelt secateurs secondly secratary sedan
    seemingly seesaw seething selfbuilder sellotape semi sence sentance seperate
    seperately septuagenarian serbian sergeant serios seriosly serius serously served
    serviceman servicemember servicewoman settee seventeen seventh seventies severley
    severly sewing sewist sexagenarian sexton shaken sharecropper shattered shear
    shearer shed shedule sheepish sheepishly sheesh sheetmetal sheller shellfisher
    shelve shepherd shepherdess sheriff sherpa shft shifted shiftwork shinty ship
    shipbuilder shipmate shipwright shipyard shirt shitty sho shockingly shoelace
    shoemaker shold shopfloor shopkeeper shopper shore shorthaul shortstop shotput shoud
    shouted shove shovelled showjumper showjumping shriek shrugged shud shuffle shuld
    shunt shure shutter sibling sideboard sidelines sideroom sidewalk signalman
    signature signer signmaker signwriter silage sill silo silversmith similer similiar
    simular sincce sincerly singaporean singleton sink sinse sis sistr sittin sixteen
    sixth sixties sixtysomething skate skateboard skateboarder skater ski skid skier
    skillet skinny skipper skirt skis skittles skydive skydiver skylight skype slab slam
    slate slaughterhouse slaughterman sled sledge sledgehammer sleet slender slid
    slidedeck slighlty slightley slighty slim slipper slippery slope slouch slovak slush
    slushy smallholder smallholding smelter smile smiley smthing snatch sneakers sneered
    snooker snooze snorkel snorkelling snowblower snowboard snowboarder snowmobile
    snowplough snowplow soap sob sochx sockets sod sofabed soffit softball softballer
    soldiered solicitor somali somersault someting sommelier somone somthin somthing
    sophomore soundman southafrican sow spade spaniard spanish spanner speakers specfic
    specificly speedboat speedbump speedhump spesific spill spilt spinner spinster
    splashback splendid splendidly splitting sponge spoon sportsman sportswoman sprayer
    springtime sprinkler sprint sprinter spun squaddie squash squat squirm srilankan
    stablehand stackable stadium staffroom stagehand staircase stairgate stairlift
    stairwell stall stallholder stamp stance standin standup stapler stash station
    stationery staycation steamfitter steamroller steelfixer steelworker steelworks
    steeplejack steer stepchild stepchildren stepdad stepdaughter stepladder stepmom
    stepmum steward stil stilettos stint stirrup stocker stockroom stocktake stocktaker
    stocky stoic stoical stoically stoker stonecutter stoop stopover storm stormy stout
    stove stow straddle straighten straigt straigth stranger strapping straw stream
    street strenuous strenuously stressful stretcher stride strike striker strim
    strimmer string strode stroll stroller strongman strongwoman struck struggled
    studing studio stump stunned stuntman stuntwoman sturdy stylist subcontractor
    submarine submariner subway succes succesful successfull sucess sucessful sudanese
    suddenley suddently sudenly sugest sugestion suggesst suitcases sulky sullen
    summerhouse summertime sumo sumthin sumthing sundays sunny sunrise sunroom sunset
    superbly superdrug supermarket superstore supervisors suport supose suposedly supper
    suppertime supprised suprise sur surfboard surfer surfing surley surmise surveyor
    suv swat sway sweater sweatshop swede swedish sweep sweeper swept swerve swimmer
    swing swiss switchboard swivel swivelled swordsman syrian tabbing tabletennis
    tackled tacklers taekwondo tailgate tailoring talkative tall taller tallest tamil
    tandem tank tanker tarmacker task tattooist tavern taxi taxis teammate tearfully
    tearoom teased teashop teatime teatowel teddies tee teh telecom telecommute
    telemarketer telephonist television telework teller tellies tellin temp temperary
    template temporarly tempory tenderly tenfold tenpin tent tentatively tenth terminal
    terrace terribly terrific tesco tether texan tha thai thankful thankfully
    thanksgiving thankyou thankz thatching theatres themepark therefor therfore thesis
    thickness thimble thirdly thirtysomething thnks thorogh thread threefold thrice
    thrift thriftshop thrilled throught thrower tht thud thump thursdays tibetan tide
    tidied tie tights tiktok tile tiled tills timber timberyard timetable tin tiptoed
    tire toaster toboggan togather togeather tommorow tommorrow tommorw tomorow tomorro
    ton tongan tonigt tonne toolbelts toolbox toolkit toolmaker topple topsoil torch
    toss tot tote touchline tough tour tournament tow towbar towel townhall townhouse
    towpath toy toybox trackman tractor trader traffic tragically trailer trainers tram
    tramp trampoline trampolinist transatlantic transcribed transit translator trapeze
    trash trashcan trashman traveler travelled traveller trawler trawlerman tray
    treasurer treesurgeon trellis tremendous tremendously trench triathlete triathlon
    tricycle trike trim tring trinidadian trio triplets tripod trolley trombonist
    trooper trot trough trousers trowel trucker trudge truely trumpeter truss trustee
    tub tuba tube tubist tuesdays tuff tug tumble tumbledryer tuner tunisian turf turk
    turkish turner turnover tweak twelfth twelth twigged twin twitter twofold twosome
    tycoon tying typesetter typewriter typing uber ugandan ukrainian ultra ultramarathon
    ultrarunner umpire umpteenth unbuckle unbutton undeniably undergrad undergraduate
    underground underlay underpass understandably understnad understudies undertaker
    underwear underwriter undestand undoubtedly undress undrstand unease uneasy unfairly
    unfortunatley unfortunatly unfortunetly unheard unicycle uniforms union unitll
    unload unloader unlock unmistakably unneccessary unpack unrelentingly unremarkable
    untill untl unwrap uphill upholsterer upholstery uplift upright urgentcare usally
    useable usefull usher ussually ussualy usualy usully utility utter utterly
    vacationing vaccum vacum vacuumed valentines valet valeter valley vanman varnish
    vase vastly vault vaulter vehical vehicule velodrome veranda verandah verger verry
    vestibule vets vicar vicarage vice videocall vietnamese vigorous vigorously vineyard
    vintner violent violently visable vise visible visibly visist visitor visor vital
    vlog vlogger volleyball volleyballer volunteering vow waddle wages waitingroom
    waitlist waitressing wakeboard wakeboarder walgreens walkin waller wallpaper
    wallpaperer walmart wantd wardrobe wards warily warmup warrenty wash washbasin
    washer washroom watchmaker watchstrap waterfall waterman waterpark waterski
    waterskier waz wearily weary weaver weaving wedding wedge wednesdays weeder weeek
    weekdays weeklong weeknd weep weh weightbear weightlifter weightlifting weirdly wek
    wekend wellies wellingtons welsh welshman wen wept wer werk wether wfh whather
    whatsapp wheather wheel wheelbarrow wheelchair wheelie wheelwright whew whimper
    whined whinge whirl whisper whiteboard whittler whn whould whre wich wicketkeeper
    widowed width wierd wiered wifey wince winch windowsill windscreen windshield
    windsurfer windsurfing windy winemaker winger wintertime wintry wipe wire wiring
    wiry wives wnl woh wok woodburner woodcutter woodland woods woodstove woodturner
    woodwork woodworker wool woried workbench workday workin workload workmates workroom
    workshop worksite workstation worktop workweek worl wornout worred worryingly wot
    woud woz wrangler wrench wrestled wrestler wriggle wristwatch writen wrk wrkin
    wrongfully wud wuld yacht yachtsman yachtswoman yaers yank yarn yawn yday yearold
    yeild yell yelp yeras yest yestarday yesteday yesteryear yestrday yesturday yikes
    yoa yof yom yomp yonks yorkshire yorkshireman youngest yuo yur yurt zimbabwean zip
    zipline zoom zumba
"""
