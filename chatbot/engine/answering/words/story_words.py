"""Words of the story around a question: work, home, sport, travel, how it went."""

from typing import Final

STORY: Final = """
    aargh abattoir abbey abit abseiler abysmal academy acceptabel acceptible accordion
    accross acquaintance acrobat acros actor actress actualley actuary address admin
    administrator admission adress ads advert advertisement advide adviser advisor
    advize aerial aeroplane afebrile afghan african againt agen agh agin aikido airbase
    airbus aircrew airer airliner airplane aisle albanian aldi alert algerian alight
    allotment allready allways almshouse alowed alreday alredy alwys amazing amazon
    amble ambulant ambulate ambulation ambulatory amish amp amplifier angler angling
    animator anthing antiques anythin anyting apointment appliance appoinment
    appointement appointmnt apprehension apprehensive apprentice apprenticeship apron
    apyrexial arab arborist arcade archer archery architrave archivist arduous arena arg
    argentinian argh argos armchair armrest arom arrivals arrive artic ascend asda
    ashamed ashes asian askmygp aslong asphalter assemble asserted assoc atelier
    atrocious attendance attic atv auction audit audition auditor auditorium aupair
    aussie austrian avenue aviator awakened awesome awkwardness awnser awoke axe
    babycarrier babygate babygro babysitting bachelor backbreaking backflip backhoe
    backlog backrest backsplash backstage backswing badge badgered badminton bagdrop
    baggage bagpiper bailiff bairn bake baked bakery balcony bale baling ball ballet
    ballroom bandmaster bandmate bandstand bang bangladeshi bannister banquet barbadian
    barbecue barbell barge bargee barmaid barn barrel barrow barstool bartending
    baseball basement bash basin basket basketballer bassist bat bathmat bathtub battle
    bay bbq bcause beach beam beanbag bearing becase becouse bedclothes bedframe bedpost
    bedroom bedsheet bedsit beefy beekeeper beleif belittled bellboy bellhop bellringer
    bench benchpress bengali bent bereaved bereavement bergen bestie bewildered bff
    bickered bicycle bicyclist bike bilingual billiards billion bin bingo birdwatcher
    birdwatching bivouac bizarre bjj blackboard blacksmith blanket bleachers bleep
    blessed blimey blockwork blog bloke bloody blooming blouse blower blue bmx boardgame
    boardroom boat bobsled bodyboard bodybuilder bodybuilding bodyshop boiler
    boilermaker boilersuit bollard bolt bonfire bonnet bookbag bookbinder bookcase
    bookkeeper bookseller bookshelves bookshop bookstore boomerang bootcamp border bore
    bosnian bosun boulder bouncy boutique bowl boxer bpm bra brake brazilian breadwinner
    breakroom breezeblock breezy brewer brewery bribed brick bricklaying bride
    bridegroom bridesmaid bridleway briefcase brilliant brit bro broadcaster brook broom
    broomstick brothr browsed brummie brunch brush bucket buckle buggy bulb bulgarian
    bulk bulldozer bullrider bumpy bundle bungee bunk bunkbed bureau bureaucrat burly
    burpee bursar bus busboy busdriver buses busker busstop butchery butler button
    bygone byre bystander cab cabbie cabdriver cabin cabinet cabinetmaker cable caddie
    cadence cadet cafe cafeteria cajoled calendar calender californian calligraphy
    cambodian camera camogie campervan campground campsite campus cancelled candle
    canister canner cannery canoe canoeist canteen canvas cap captain caravan cardboard
    cardigan caretaker careworker caribbean carnival carousel carpentry carpet carriage
    carrycot carryng carseat carter carton cartoonist cartwheel cartwright carver
    carwash cask castle catagory caterer catering cathedral caucasian caught ceaseless
    ceilidh cellar cello cemetery centenarian centimetre ceramicist certificate chain
    chainsaw chaise chalet chalk challenge chambermaid changingroom channel chap chapel
    chaplain char charachter charlady chat chatty checkin checkout checkup cheerleader
    cheerleading cherrypicker childcare childminding chilean chimney chimneystack
    chipboard chisel choir choirmaster chop choreographer chorister chubby chuck chuffed
    churchyard cinderblock circus cistern cladding clamber clamp classmate clay clerical
    clerkship clicked cliff cling clip clockmaker clogs closet cloth clothesline clown
    clueless clung clutch cms cna coachbuilder coal coalminer coast coastal coastguard
    coat coaxed cobbled cobblestone cockney cockpit coder cohabiting coldframe coleague
    collegue collier colliery colombian colourist columnist comedian comin commando
    commited committment commode communicative compair comparision comparsion compos
    compost concensus concerened concierge condescending condo condominium conductor
    cone confectioner confess congregation conscript consent conserned conservatory
    console constable contractor contraption convertible conveyor convienient convinient
    cooldown coop cooperative cope copier copilot copper cornice cornish corporal
    corridor costco costume cot cottage countertop court coving cowboy cowgirl cowshed
    coxswain crabber crabby crammed crane cranky crap crappy crawl crawlspace creche
    creep crept crew crewmate crib cricket cries crikey croatian crochet crofter croquet
    crossfit crossroads crouch crowbar cruise cuban cubical cubicle cud cupboard curate
    curator curb curiosty curling curse curtain curtainmaker cushion cutlery cvs cyclist
    cylinder czech dada dado dairy dairymaid damn damp dang darn dart dashboard daycare
    daylong daytime dced deacon deadlifter decathlete decison deck deckchair deckhand
    declutter deduce deffo deflated degrees dejected deli delighted demolish demolition
    demoralized demoted depart departure depot depth deputy derrick descend designer
    deskbound deskchair despairing desperation despondent detective detectorist
    determination devastated developement dial dialled diaper diary dictated dictation
    diference diffcult difficlt difficutl diffrence dificult digger dilema diner dinghy
    dinnerlady dinnertime director disagreed disapointed disco discus disembark
    disgruntled dishcloth disheartened dishevelled dishwasher disipline dismantle
    dismayed dismissive dispatch dissertation dissuaded distiller distillery distraught
    ditch dive dived docent dock docket dockworker dodge dodgeball doesent dogwalker
    doll dollhouse dolly domestics door doorbell doorframe doormat doorstep doorway dorm
    dormitory dosnt dossier downhearted downhill downright downsize doze dozed dozen
    drain drainpipe dread dressage dressmaker drill driven driveway drizzle dropin drove
    drs drum drumkit drystone drywall ducked dude duffel dug dumbbell dumper dumpster
    dungarees duplex dusted dustpan duvet dyson easel eaves ebike econsult ecstatic edgy
    efective effectivness efficacity effing effort egyptian eighteen eighth eighties
    elated eldest elevator eleven elevenses embalmer embark embarras embarrassment
    embers embroidery emigrant emigrate emptied emt emulsion endure engagement engine
    ensuite entertainer entrance entrepreneur envelope envisage eons equestrian erect
    erg ergometer eritrean escalator estimator estonian eternity ethiopian eve eventer
    everthing everyting evryone evrything excavator excede excited excursion exec
    executive exerpt exert exertion exes expain expat experince expirience explane
    exquisite exterminator fabric fabulous facebook facetime facinating factories
    fairground fairway farm farmacy farmhouse farmyard farrier fasten fatherinlaw fathom
    feast febuary feild fella feller fellrunner fellwalker fence fencepost ferries
    festival fete fiancee fidget fifteen fifth fifties fiftysomething fijian file filing
    filipina filipino filleter finn finnish firecrew fired fireguard firend fireperson
    fireplace firetruck firewood firkin firstborn fishery fishmonger fixture
    flabbergasted flagstone flanker flashlight flatbed flatpack flautist flinch fling
    flipping floorboard floorlayer florist floristry flowerbed flung flustered flyover
    fob fog folder footballer footpath footrest footstool forecourt foreign foremen
    foresee forest forestry foriegn fork forlorn fortysomething forum foster foundation
    foundry fountain fourteen fourth fourty foyer framer franchisee fraught frazzled
    freaking freeway freezer freight freind frenetic fricking fridge friggin frigging
    fright frisbee frosty fruitpicker frustration frusturated fuckin fucking fulfilment
    fullback fullfil fumigator fuming fundraiser fundraising funfair furrier fusebox
    fustrated gabbed gable gadget gaelic gal galleries gallon gamekeeper gamer gaming
    garage garbage gardner garentee garrison gasp gate gaurd gazebo gearstick geezer
    gent gentlemen geocaching geordie getaway gettng getup ghanaian ghillie gig giggle
    girder girlguide gizmo glassblower glastonbury glazier glider gliding gloss glove
    glum goalie goalkeeper goalmouth goalpost gobsmacked godchild goddaughter godfather
    godmother godson goggles goldsmith golfer gona goodness gosh goverment governess
    gown gracious graduate graduation gramme grampa gramps granda grandad grandmum
    grandstand granite granmother graphic grasp grate gravel gravestone graveyard
    greaser greatful greek green greenfee greengrocer greenhouse greenkeeper
    greenskeeper grim grimace grinder grinned grip groan groom grouchy groundskeeper
    groundworker grouter grueling gruelling grumble grunt guest guesthouse guidence
    guidlne guilt gujarati gunner gurney gutter guv guvnor gymgoer gymnastics hack
    hacksaw hairstylist haitian halfway hall halloween hallway hammock hamper handbag
    handball handcart handlebar handoff handrail handstand handwriting handwritten hapen
    happend happned harassed harbor harbour hardcore hardhat harness harp harpist harrow
    harvest hassle hatchback hatchet haul haulage haulier havnt hawaiian hay hayloft hca
    headboard headlamp headlight headmaster headmistress headphones headrest headset
    healthcentre heap hearse heartbroken hearth heatwave heave heavens heaviest
    heavyweight heck hectic hedge hedgecutter heft hefty height heigth helful helicopter
    hell hellish helpfull helpless helpline hem henhouse heptathlete hew hgv hieght
    highchair highjump highschool highway hiit hillside hillwalker hillwalking hinge
    hispanic hivis hlp hob hockey hod hoddie hoe hoed hogmanay hoick hoist holdall hole
    holidaymaker holler homebase homecarer homestead homeworking honeymoon hood hoop hop
    hopsital horrendous horrid horserider horseriding horticulture horticulturist hose
    hosepipe hospitel hospitial hospitle hosptial hostel hotdesk hotelier hotline
    hourlong houseboat housemaid housemove housewarming howl hte hubbie huddle humerous
    humid humiliated hunch hundredth hundredweight hung hungarian hurdler hurdles hurl
    hve hypermarket iam icebox icelandic identicle ikea illegible illustrator imam
    imediate imformation immediatley implored imporant importent importnat imporvement
    improvemnt improvment incessant inch independant indian indonesian infantry
    infirmary infomation informaton inital inn innkeeper inspection inspector instagram
    install insted insulator insulted interior interrested interstate intrest iranian
    iraqi iraqis irate irish irked ironer ironmonger ironworks island italian iu jack
    jacket jackhammer jam jamaican janitorial japanese javelin jcb jeans jeep jeez jerk
    jerrycan jet jetlag jetski jetty jeweler jigsaw jobcentre jobseeker jobsite jockey
    jogger joinery joist jolt judgemental judo judoka juggler jujitsu jump junction
    junkyard karate karateka kayak keg kempt kendo kennelhand kennels kenyan kerb kettle
    kettlebell keyboard keyring keyworker kgs kick kickabout kickboxer kickboxing kiddo
    kiln kilo kilogramme kilometre kin kindergarten kindling kit kitbag kitchenhand kite
    kitesurfer kms knackered kneel knelt knickers knife knitter knitting knives kno knob
    knock korean kow kph lable lace laced lacemaking lacrosse lad laddie lake lakeside
    laminate lamp lampshade landfill landlady landrover lane lanky lantern lanyard
    laptop larder lass lassie lathe latina latino latvian launderette laundress
    laundromat lawnmower layby layover lbs leafblower leafleter leant leap leapt
    lebanese lefthanded leftie lego leisurecentre lengh lenght letterbox letterhead lhs
    liason libary libraries libyan lidl lifeguard lifing lifitng liftd lifter liftin
    lightbulb lightweight limo limousine linebacker linedancing linen lineout lineup
    linguist lino linoleum lisence lithuanian litre livid livingroom load loafers lob
    lobby lock locksmith locomotive lodge loft logbasket logistics lollipop londoner
    longhaul longjump loom loppers lopping lorries lounge lousy loveseat lpn lug luge
    lumberjack lumberyard lunchlady lunchtime lurch mabe machinist magazine magician
    magistrate maid mailbag mailbox mailroom mailsack maintenence maisonette malaysian
    mall mam mama mamma manhole manor mansion mantain mantelpiece manure maori marathon
    marble march marina marine marketplace markscheme marquee marquetry marvelous mask
    mason masonry mat mattock maul mdf meadow meatpacker mebbe medcine medecine medic
    medstudent memorial merchandiser meter metre metro mexican microwave middleaged
    midfielder midweek miffed migrant milage mile mileage milimeter milker milkmaid mill
    millimetre milliner millworker millwright minibus minicab minister minivan mirror
    mispell missus mixer mma mmhg mnth moan mocked momma mommy monk moody moor moorland
    mornin moroccan mortar mortician mortified motel motherinlaw mothr motorbike
    motorboat motorcycle motorcyclist motorhome motorist motorway mountain mountainside
    mower mown mph mrs mth muck mud muddy mug mulch mumbled mumsnet museum mutter
    mystified nana nanna nap nappies narrowboat native nativity natter navigator navvy
    nd neccesary needlework neg neice nepalese nepali netball newlywed newsagent
    newsreader newyear nigerian nightclub nightstand nighttime nineteen nineties ninth
    nipper nka nook notebook notepad novelist nowadays nudge nun nurce nursery nuthin
    oap oar obs observations occurence ocean oche ocurred offce offload offshore oiler
    oncall onlooker oof ooh operator orchard orchestra orchestral organist orientated
    oriented ornament ounce outbuilding outfielder outhouse oven overhead overwhelmed
    paced packet paddle paddleboard paddock padel padlock pageant paged pail paintball
    paintbrush pakistani pal palace pallbearer pan pane panelbeater panicked panto
    pantomime pantry pants papa paperhanger papermill parachute parachutist parade
    paraeducator paraglider paragliding paralegal paralell paraprofessional parasol
    paratrooper parcel parent parish parishioner park parkbench parkland parkrun passage
    passenger passerby pastor pastrycook pasture patience patio patronized pavement
    paver paving paviour pawnbroker payday pebble pebbledash pedal pedalled peeved peice
    peloton pen pencil peple perched performance performer pergola permanant perplexed
    perscribe perscription persistant peruvian pestered petite petrified petrol
    petsitter pew pharamcy pharmasy phew phonecall photo photocopier photograph physican
    pianist piano pickaxe pickin pickleball pickup picnic picnicking pieces pier piercer
    piled pillion pingpong pint pipe pipefitter pit pitch pitchfork pivot plant plase
    plasterboard platelayer platform playground playgroup playpen pleae plesant plese
    pliers plod plough plow pluck plucky plug plumbing plump plywood podcast pole
    polevault police polish polo polyclinic polytunnel pond pontoon poolside pooped
    poppa porch port portuguese pos posession posible possibley postal postgrad
    postgraduate postie postmaster postmistress potental pothole pottery pouf pouffe
    pounce powerlift powerstation practicle pram preferr preperation prescibe prescribd
    prescripton prescritpion preseason presser previos priest primarycare print printout
    privelege probabl probation proble procede production profesional professionel
    proffesor proffessional proforma programmer promenade promiss promotion proofreader
    prop propane proprietor proud prune psh pub publican puddle pulley punishing punjabi
    punt puppeteer purse pushbike pushchair putter qestion quad quarrel quarrelled
    quarry quarterback quater quay quayside queried quesion questin queston queue quicky
    quik quilt rabbi racket racquet radiator radio rafter rail railway rain raincoat
    rainy rake rambler rambling ramp ranching rations rattled rave rd readmitted realtor
    realy reap rearended reasonble reasonible reattend rebook rebuild rebuilt recal
    reccommend recentish reception receptionist recital reckon recomend recomendation
    recommand rector rectory recycling reddit redecorate redeye redundancy reel reely
    referee refinery refrigerator refurb refurbish regatta rehearsal rehearse rehousing
    reins relation relay relentless relevent relly reload relocate relocation remarked
    rember remeber rememeber remmember removalist render renovate renovation rep
    repetative repointing repotting resentful reservist reservoir resign resignation
    resilient resonable responce restock resturant rhs rickshaw ridden ride rigger
    rigging righthanded righty rinse riteaid river riverbank roadie roadside roadsweeper
    roadtrip roadworks rock rockery rockhound rode rodeo roll rollerblade rollercoaster
    rollerskate rom romanian roof roofline rooftop rope roster rota rotten roughneck
    roundabout rounders row rowboat rubble ruck ruddy rug rugby rung russian sack
    sacktruck saddler sadly sailing sainsburys salesgirl salesperson salon saloon samoan
    sanatorium sand sandals sandbag sandblaster sandbox sandpaper sandpit sanitation
    sapper saq sat satchel saturdy saucepan saunter sawmill sawyer sba scaffold scarf
    scavenger scedule schedual schoolbag schoolmaster schoolmistress schoolrun
    schoolteacher schoolyard scissors scoffed scoop scooter scot scottish scour scouse
    scout scoutmaster scramble scrap scrapbooking scrapyard scream screwdriver screwfix
    screwing scribble scrimmage scriptwriter scroll scrub scrum scuba sculler scullery
    sculling sculptress scuttle sea seafarer seamster seashore seaside season seatbelt
    secateurs sedan seesaw seething selfbuilder sellotape semi sence seperate
    septuagenarian serbian sergeant serios serius servicemember settee seventeen seventh
    seventies sewing sewist sexagenarian sexton shaken sharecropper shattered shear shed
    shedule sheepish sheesh sheetmetal sheller shellfisher shepherd shepherdess sheriff
    sherpa shft shiftwork shinty ship shipbuilder shipmate shipwright shipyard shirt
    shitty sho shoelace shoemaker shold shopfloor shopkeeper shore shorthaul shortstop
    shotput shoud shove shovelled showjumper showjumping shriek shud shuffle shuld shunt
    shure sibling sideboard sidelines sideroom sidewalk signature signmaker signwriter
    silage sill silo silversmith sincce singaporean singleton sink sinse sis sistr
    sittin sixteen sixth sixties sixtysomething skate skateboard skid skier skillet
    skinny skirt skis skittles skydive skylight skype slab slam slate slaughterhouse
    sled sledge sledgehammer sleet slender slidedeck slightley slighty slippery slope
    slovak slush slushy smallholder smallholding smelter smile smiley smthing snatch
    sneakers sneered snooker snooze snorkel snorkelling snowblower snowboard snowmobile
    snowplough snowplow soap sob sochx sockets sod sofabed soffit softball solicitor
    somali somersault someting sommelier somone somthin somthing sophomore southafrican
    sow spade spaniard spanish spanner specfic speedboat speedbump speedhump spesific
    spill spilt spinner spinster splashback splendid splitting sponge spoon sprayer
    springtime sprinkler sprint spun squaddie squash squirm srilankan st stablehand
    stackable stadium staffroom stagehand staircase stairgate stairlift stairwell
    stallholder stamp stance standin standup stapler stash station stationery staycation
    steamfitter steamroller steelfixer steelworks steeplejack steer stepchild
    stepchildren stepdad stepdaughter stepladder stepmom stepmum steward stil stilettos
    stint stirrup stocker stockroom stocktake stocky stoic stoical stoker stonecutter
    stoop stopover storm stormy stout stove stow straddle straighten strapping straw
    stream street strenuous stressful stretcher stride strike strim string strode stroll
    struck studing studio stump stunned sturdy stylist subcontractor submarine subway
    sucess sudanese sugest sugestion suggesst sulky sullen summerhouse summertime sumo
    sumthin sunny sunrise sunroom sunset superdrug supermarket superstore suport supose
    suppertime suprise sur surfboard surfer surfing surley surmise surveyor suv swat
    sway sweater sweatshop swede swedish sweeper swept swerve swimmer swing swiss
    switchboard swivel swivelled syrian tabletennis tacklers taekwondo tailgate
    talkative tall tamil tandem tank tarmacker task tattooist tavern taxi taxis teammate
    tearoom teased teashop teatime teatowel teddies tee teh telecom telecommute
    telemarketer telephonist television telework teller tellies tellin temp template
    tempory tenfold tenpin tent tenth terminal terrace terrific tesco texan th tha thai
    thankful thanksgiving thankyou thankz thatching themepark thesis thickness thimble
    thirtysomething thnks thorogh thread threefold thrice thrift thriftshop thrilled tht
    thud thump tibetan tide tie tights tiktok tile timber timberyard timetable tin
    tiptoed tire toaster toboggan togather togeather tommorrow tommorw tomorow tomorro
    ton tongan tonigt tonne toolbox toolkit toolmaker topple topsoil torch toss tot tote
    touchline tough tour tournament tow towbar towel townhall townhouse towpath toy
    toybox tractor traffic trailer trainers tram tramp trampoline trampolinist
    transatlantic transcribed transit translator trapeze trash trashcan traveller
    trawler tray treasurer treesurgeon trellis tremendous trench triathlete triathlon
    tricycle trike trim tring trinidadian trio triplets tripod trombonist trooper trot
    trough trousers trowel trudge trumpeter truss trustee tub tuba tube tubist tuff tug
    tumble tumbledryer tuner tunisian turf turk turkish turnover tweak twelfth twelth
    twigged twin twitter twofold twosome tycoon tying typesetter typewriter typing uber
    ugandan ukrainian ultra ultramarathon ultrarunner umpire umpteenth underground
    underpass understnad understudies underwriter undrstand unease unfortunatley
    unicycle union unloader unneccessary unremarkable untl unwrap uphill upholsterer
    upholstery uplift upright urgentcare useable usefull usher utility utter vaccum
    vacum valentines valet valley varnish vase vault vehical vehicule velodrome veranda
    verger verry vestibule vets vicar vicarage vice videocall vietnamese vigorous
    vineyard vintner violent vise visible visitor visor vital vlog volleyball vow waddle
    waitingroom waitlist wakeboard walgreens walkin waller wallpaper walmart wantd
    wardrobe warmup warrenty washbasin washer washroom watchmaker watchstrap waterfall
    waterpark waterski waz weary weaver weaving wedge weeder weeklong weeknd weep weh
    weightbear weightlifter wek wekend wellies wellingtons welsh wen wept wer werk
    wether wfh whather whatsapp wheel wheelbarrow wheelchair wheelie wheelwright whew
    whimper whined whinge whirl whisper whiteboard whittler whn whould whre wich
    wicketkeeper width wierd wiered wifey wince winch windowsill windscreen windshield
    windsurfer windsurfing windy winemaker winger wintertime wintry wipe wire wiry wives
    woh wok woodburner woodcutter woodland woods woodstove woodturner woodwork wool
    woried workbench workday workin workload workroom workshop worksite worktop workweek
    worl wornout worred wot woud woz wrangler wrench wrestled wriggle wristwatch writen
    wrk wrkin wud wuld yacht yaers yank yarn yawn yday yearold yeild yelp yeras yest
    yesteryear yikes yoa yof yom yomp yonks yorkshire yuo yur yurt zimbabwean zip
    zipline zoom zumba
"""
