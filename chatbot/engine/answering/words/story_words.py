"""Words of the story around a question: work, home, sport, travel, how it went."""

from typing import Final

STORY: Final = """
        aargh abattoir abbey abit abseiler abysmal acceptabel acceptible accordion
    accross acquaintance acrobat acros actor actress actualley actuary admin
    administrator adress ads advert advertisement advide adviser advisor advize
    aerial aeroplane afebrile afghan againt agen agh agin aikido airbase airbus
    aircrew airer airliner airplane aisle albanian aldi algerian alight allotment
    allready allways almshouse alowed alreday alredy alwys amazon amble ambulant
    ambulate ambulation ambulatory amish amp amplifier angler animator anthing
    antiques anythin anyting apointment appliance appoinment appointement appointmnt
    apprehension apprehensive apprentice apprenticeship apron apyrexial arab
    arborist arcade archer archery architrave archivist arduous arena arg
    argentinian argh argos armchair armrest arom artic ascend asda ashamed ashes
    asian askmygp aslong asphalter assemble asserted assoc atelier atrocious attic
    atv auction audit audition auditor auditorium aupair aussie austrian aviator
    awakened awkwardness awnser awoke axe babycarrier babygate babygro babysitting
    bachelor backbreaking backflip backhoe backlog backrest backsplash backstage
    backswing badge badgered badminton bagdrop baggage bagpiper bailiff bairn bake
    baked bakery balcony bale baling ballet ballroom bandmaster bandmate bandstand
    bangladeshi bannister banquet barbadian barbecue barbell barge bargee barmaid
    barn barrow barstool bartending bash basin basket basketballer bassist bat
    bathmat bathtub battle bay bbq bcause beanbag becase becouse bedclothes bedframe
    bedpost bedsheet bedsit beefy beekeeper beleif belittled bellboy bellhop
    bellringer benchpress bengali bent bereaved bereavement bergen bestie bewildered
    bff bickered bicycle bicyclist bilingual billiards billion bin bingo birdwatcher
    birdwatching bivouac bizarre bjj blackboard blacksmith blanket bleachers bleep
    blimey blockwork blog bloke blooming blouse blower bmx boardgame boardroom
    bobsled bodyboard bodybuilder bodybuilding bodyshop boiler boilermaker
    boilersuit bollard bolt bonfire bonnet bookbag bookbinder bookcase bookkeeper
    bookseller bookshelves bookshop bookstore boomerang bootcamp bore bosnian bosun
    boulder bouncy boutique boxer bpm bra brake brazilian breadwinner breakroom
    breezeblock breezy brewer brewery bribed bricklaying bride bridegroom bridesmaid
    bridleway briefcase brit bro broadcaster brook broom broomstick brothr browsed
    brummie brunch bucket buckle buggy bulb bulgarian bulldozer bullrider bumpy
    bundle bungee bunk bunkbed bureau bureaucrat burly burpee bursar bus busboy
    busdriver buses busker busstop butchery butler bygone byre bystander cab cabbie
    cabdriver cabinetmaker caddie cadence cafeteria cajoled calender californian
    calligraphy cambodian camogie campervan campground campsite campus cancelled
    candle canister canner cannery canoe canoeist canteen canvas cap captain caravan
    cardboard cardigan caretaker careworker caribbean carnival carousel carpentry
    carriage carrycot carryng carseat carton cartoonist cartwheel cartwright carver
    carwash cask castle catagory caterer catering cathedral caucasian ceaseless
    ceilidh cellar cello cemetery centenarian centimetre ceramicist chainsaw chaise
    chalet chalk chambermaid changingroom chap chapel chaplain char charachter
    charlady chatty checkin checkout checkup cheerleader cheerleading cherrypicker
    childcare childminding chilean chimney chimneystack chipboard chisel choir
    choirmaster chop choreographer chorister chubby chuck chuffed churchyard
    cinderblock circus cistern cladding clamber clamp classmate clerical clerkship
    cling clockmaker clogs clothesline clown clueless clung clutch cms cna
    coachbuilder coalminer coastguard coaxed cobbled cobblestone cockney cockpit
    coder cohabiting coldframe coleague collegue collier colliery colombian
    colourist columnist comedian comin commando committment commode communicative
    compair comparision comparsion compost concensus concerened concierge
    condescending condo condominium conductor cone confectioner confess congregation
    conscript conserned conservatory console constable contractor convertible
    conveyor convienient convinient cooldown coop cooperative cope copier copilot
    cornice cornish corporal corridor costco cot cottage countertop coving cowboy
    cowgirl cowshed coxswain crabber crabby crammed crane cranky crappy crawl
    crawlspace creche creep crept crewmate crib crikey croatian crochet crofter
    croquet crossfit crossroads crowbar cuban cubical cubicle cud cupboard curate
    curator curb curiosty curling curse curtain curtainmaker cushion cutlery cvs
    cyclist cylinder czech dada dado dairymaid damp dang darn dart dashboard daycare
    daylong daytime dced deacon deadlifter decathlete decison deckchair deckhand
    declutter deduce deffo deflated degrees dejected deli demolish demolition
    demoralized demoted depart depot deputy derrick descend deskbound deskchair
    despairing desperation despondent detective detectorist devastated developement
    dialled diaper dictated dictation diference diffcult difficlt difficutl
    diffrence dificult digger dilema diner dinghy dinnerlady dinnertime disapointed
    disco discus disembark disgruntled dishcloth disheartened dishevelled dishwasher
    disipline dismantle dismayed dismissive dispatch dissertation dissuaded
    distiller distillery distraught ditch dived docent dock docket dockworker dodge
    dodgeball doesent dogwalker doll dollhouse dolly doorbell doorframe doormat
    doorstep doorway dorm dormitory dosnt dossier downhearted downhill downright
    downsize doze dozed drain drainpipe dread dressage dressmaker drill driveway
    drizzle dropin drs drumkit drystone drywall dude duffel dug dumbbell dumper
    dumpster dungarees duplex dustpan duvet dyson easel eaves ebike econsult
    ecstatic edgy efective effectivness efficacity effing egyptian eighteen eighties
    elated eldest elevator elevenses embalmer embark embarras embarrassment embers
    embroidery emigrant emigrate emt emulsion endure ensuite entertainer
    entrepreneur envelope envisage eons equestrian erect erg ergometer eritrean
    escalator estimator estonian eternity ethiopian eve eventer everthing everyting
    evryone evrything excavator excede excursion exec exerpt exert exertion exes
    expain expat experince expirience explane exquisite exterminator fabric fabulous
    facebook facetime facinating fairground fairway farmacy farmhouse farmyard
    farrier fasten fatherinlaw fathom feast febuary feild fella feller fellrunner
    fellwalker fencepost ferries festival fete fiancee fidget fiftysomething fijian
    filipina filipino filleter finn finnish firecrew fireguard firend fireperson
    fireplace firetruck firewood firkin firstborn fishery fishmonger fixture
    flabbergasted flagstone flanker flashlight flatbed flatpack flautist flinch
    fling floorboard floorlayer florist floristry flowerbed flung flustered flyover
    fob fog folder footballer footpath footrest footstool forecourt foremen foresee
    forestry foriegn fork forlorn fortysomething forum foundry fountain fourteen
    fourty foyer framer franchisee fraught frazzled freaking freeway freezer freight
    freind frenetic fricking fridge friggin frigging fright frisbee frosty
    fruitpicker frustration frusturated fuckin fulfilment fullback fullfil fumigator
    fuming fundraiser fundraising funfair furrier fusebox fustrated gabbed gable
    gadget gaelic gal gallon gamekeeper gamer gardner garentee garrison gasp gaurd
    gazebo gearstick geezer gent gentlemen geocaching geordie getaway gettng getup
    ghanaian ghillie gig giggle girder girlguide gizmo glassblower glastonbury
    glazier glider gliding gloss glove glum goalie goalkeeper goalmouth goalpost
    gobsmacked godchild goddaughter godfather godmother godson goggles goldsmith
    golfer gona gosh goverment governess gown gracious graduation gramme grampa
    gramps granda grandad grandmum grandstand granite granmother grasp grate gravel
    gravestone graveyard greaser greatful greek greenfee greengrocer greenhouse
    greenkeeper greenskeeper grim grimace grinder grinned groan groom grouchy
    groundskeeper groundworker grouter grueling gruelling grumble grunt guesthouse
    guidence guidlne gujarati gunner gurney gutter guv guvnor gymgoer gymnastics
    hack hacksaw hairstylist haitian halfway halloween hallway hammock hamper
    handbag handball handcart handlebar handoff handrail handstand handwriting
    handwritten hapen happend happned harassed harbour hardcore hardhat harness harp
    harpist harrow harvest hassle hatchback hatchet haul haulage haulier havnt
    hawaiian hay hayloft hca headboard headlamp headlight headmaster headmistress
    headphones headrest headset healthcentre heap hearse heartbroken hearth heatwave
    heave heaviest heavyweight heck hectic hedge hedgecutter heft hefty heigth
    helful hellish helpfull helpless helpline hem henhouse heptathlete hew hgv
    hieght highchair highjump highschool hiit hillside hillwalker hillwalking hinge
    hispanic hivis hlp hob hod hoddie hoe hoed hogmanay hoick hoist holdall
    holidaymaker holler homebase homecarer homestead honeymoon hoop hopsital
    horrendous horrid horserider horseriding horticulture horticulturist hose
    hosepipe hospitel hospitial hospitle hosptial hostel hotdesk hotelier hotline
    hourlong houseboat housemaid housemove housewarming howl hte hubbie huddle
    humerous humid humiliated hunch hundredth hundredweight hungarian hurdler
    hurdles hurl hve hypermarket iam icebox icelandic identicle ikea illegible
    illustrator imam imediate imformation immediatley implored imporant importent
    importnat imporvement improvemnt improvment incessant independant indian
    indonesian infantry infirmary infomation informaton inital inn innkeeper
    instagram insted insulator insulted interrested interstate intrest iranian iraqi
    iraqis irate irish irked ironer ironmonger ironworks italian iu jack jackhammer
    jam jamaican janitorial japanese javelin jcb jeans jeep jeez jerk jerrycan jet
    jetlag jetski jetty jeweler jigsaw jobcentre jobseeker jobsite jockey jogger
    joinery joist jolt judgemental judo judoka juggler jujitsu junction junkyard
    karate karateka keg kempt kendo kennelhand kennels kenyan kerb kettle kettlebell
    keyring keyworker kgs kickabout kickboxer kickboxing kiddo kiln kilo kilogramme
    kilometre kin kindergarten kindling kit kitbag kitchenhand kite kitesurfer kms
    knackered kneel knelt knickers knitter knitting knives kno knob korean kow kph
    lable lace laced lacemaking lacrosse lad laddie lakeside laminate lamp lampshade
    landfill landlady landrover lanky lantern lanyard laptop larder lass lassie
    lathe latina latino latvian launderette laundress laundromat lawnmower layby
    layover lbs leafblower leafleter leant leap leapt lebanese lefthanded leftie
    lego leisurecentre lengh lenght letterbox letterhead lhs liason libary libyan
    lidl lifeguard lifing lifitng liftd lifter liftin lightbulb lightweight limo
    limousine linebacker linedancing linen lineout lineup linguist lino linoleum
    lisence lithuanian litre livid livingroom loafers lob lobby locksmith locomotive
    lodge loft logbasket logistics lollipop londoner longhaul longjump loom loppers
    lopping lorries lounge lousy loveseat lpn lug luge lumberjack lumberyard
    lunchlady lunchtime lurch mabe machinist magazine magician magistrate maid
    mailbag mailbox mailroom mailsack maintenence maisonette malaysian mam mamma
    manhole manor mansion mantain mantelpiece manure maori marble marina marketplace
    markscheme marquee marquetry marvelous mason masonry mat mattock maul mdf meadow
    meatpacker mebbe medcine medecine medic medstudent merchandiser metro mexican
    microwave middleaged midfielder midweek miffed migrant milage mileage milimeter
    milker milkmaid millimetre milliner millworker millwright minibus minicab
    minivan mispell missus mixer mma mmhg mnth moan mocked momma mommy monk moody
    moorland mornin moroccan mortar mortician mortified motherinlaw mothr motorbike
    motorboat motorcycle motorcyclist motorhome motorist motorway mountainside mower
    mown mph mrs mth muck mud muddy mug mulch mumbled mumsnet mutter mystified nana
    nanna nap nappies narrowboat nativity natter navigator navvy nd neccesary
    needlework neg neice nepalese nepali netball newlywed newsagent newsreader
    newyear nigerian nightclub nightstand nighttime nineteen nineties ninth nipper
    nka nook notebook notepad novelist nudge nun nurce nursery nuthin oap oar obs
    occurence oche ocurred offce offload offshore oiler oncall onlooker oof ooh
    orchard orchestra orchestral organist orientated ornament ounce outbuilding
    outfielder outhouse oven overhead overwhelmed paced packet paddle paddleboard
    paddock padel padlock pageant paged paintball paintbrush pakistani pal
    pallbearer pan pane panelbeater panicked panto pantomime pantry papa paperhanger
    papermill parachute parachutist paraeducator paraglider paragliding paralegal
    paralell paraprofessional paratrooper parcel parishioner parkbench parkland
    parkrun passerby pastor pastrycook pasture patio patronized pavement paver
    paving paviour pawnbroker payday pebble pebbledash pedal pedalled peeved peice
    peloton pen pencil peple perched performer pergola permanant perplexed perscribe
    perscription persistant peruvian pestered petite petrified petrol petsitter pew
    pharamcy pharmasy phew phonecall photocopier physican pianist pickaxe pickin
    pickleball pickup picnic picnicking pier piercer piled pillion pingpong pint
    pipefitter pit pitchfork pivot plase plasterboard platelayer playground
    playgroup playpen plesant plese pliers plod plough plow pluck plucky plumbing
    plump plywood podcast polevault polo polyclinic polytunnel pond pontoon poolside
    pooped poppa porch portuguese pos posession posible possibley postal postgrad
    postgraduate postie postmaster postmistress potental pothole pottery pouf pouffe
    pounce powerlift powerstation practicle pram preferr preperation prescibe
    prescribd prescripton prescritpion preseason presser previos primarycare
    printout privelege probabl probation proble procede profesional professionel
    proffesor proffessional proforma programmer promenade promiss proofreader prop
    propane proprietor prune psh pub publican puddle pulley punishing punjabi punt
    puppeteer purse pushbike pushchair putter qestion quad quarrel quarrelled quarry
    quarterback quater quay quayside queried quesion questin queston queue quicky
    quik quilt rabbi racket racquet radiator rafter raincoat rainy rake rambler
    rambling ramp ranching rations rattled rave rd readmitted realtor realy reap
    rearended reasonble reasonible reattend rebook rebuild rebuilt recal reccommend
    recentish receptionist recital reckon recomend recomendation recommand rector
    rectory recycling reddit redecorate redeye redundancy reel reely referee
    refinery refrigerator refurb refurbish regatta rehearsal rehearse rehousing
    reins relay relentless relevent relly reload relocate relocation rember remeber
    rememeber remmember removalist render renovate renovation rep repetative
    repointing repotting resentful reservist reservoir resign resignation resilient
    resonable responce restock resturant rhs rickshaw ridden rigger rigging
    righthanded righty rinse riteaid riverbank roadie roadside roadsweeper roadtrip
    roadworks rockery rockhound rode rodeo rollerblade rollercoaster rollerskate rom
    romanian roofline rooftop rope roster rota rotten roughneck roundabout rounders
    row rowboat rubble ruck ruddy rug rung russian sack sacktruck saddler sailing
    sainsburys salesgirl salesperson salon saloon samoan sanatorium sandals sandbag
    sandblaster sandbox sandpaper sandpit sanitation sapper saq sat satchel saturdy
    saucepan saunter sawmill sawyer sba scaffold scarf scavenger scedule schedual
    schoolbag schoolmaster schoolmistress schoolrun schoolteacher schoolyard
    scissors scoffed scoop scooter scot scottish scour scouse scout scoutmaster
    scramble scrap scrapbooking scrapyard screwdriver screwfix scribble scrimmage
    scriptwriter scroll scrub scrum scuba sculler scullery sculling sculptress
    scuttle sea seafarer seamster seashore seaside seatbelt secateurs sedan seesaw
    seething selfbuilder sellotape sence seperate septuagenarian serbian serios
    serius servicemember settee seventeen seventies sewing sewist sexagenarian
    sexton shaken sharecropper shattered shear shedule sheepish sheesh sheetmetal
    sheller shellfisher shepherd shepherdess sheriff sherpa shft shiftwork shinty
    shipbuilder shipmate shipwright shipyard shitty sho shoelace shoemaker shold
    shopfloor shopkeeper shorthaul shortstop shotput shoud shove shovelled
    showjumper showjumping shriek shud shuffle shuld shunt shure sibling sideboard
    sidelines sideroom sidewalk signmaker signwriter silage sill silo silversmith
    sincce singaporean singleton sinse sis sistr sittin sixteen sixties
    sixtysomething skate skateboard skid skier skillet skinny skirt skis skittles
    skydive skylight skype slab slam slate slaughterhouse sled sledge sledgehammer
    sleet slender slidedeck slightley slighty slippery slope slovak slush slushy
    smallholder smallholding smelter smiley smthing snatch sneakers sneered snooker
    snooze snorkel snorkelling snowblower snowboard snowmobile snowplough snowplow
    sob sochx sockets sod sofabed soffit softball solicitor somali somersault
    someting sommelier somone somthin somthing sophomore southafrican sow spade
    spaniard spanner specfic speedboat speedbump speedhump spesific spill spilt
    spinner spinster splashback splendid sponge spoon sprayer springtime sprinkler
    spun squaddie squash squirm srilankan st stablehand stackable staffroom
    stagehand staircase stairgate stairlift stairwell stallholder stance standin
    standup stapler stash stationery staycation steamfitter steamroller steelfixer
    steelworks steeplejack steer stepchild stepchildren stepdad stepdaughter
    stepladder stepmom stepmum steward stil stilettos stint stirrup stocker
    stockroom stocktake stocky stoic stoical stoker stonecutter stoop stopover
    stormy stout stove stow straddle straighten strapping straw strenuous stressful
    stretcher stride strim strode stroll studing stump sturdy stylist subcontractor
    submarine subway sucess sudanese sugest sugestion suggesst sulky sullen
    summerhouse summertime sumo sumthin sunny sunrise sunroom sunset superdrug
    supermarket superstore suport supose suppertime suprise sur surfboard surfer
    surfing surley surmise surveyor suv swat sway sweater sweatshop swede swedish
    sweeper swept swerve swimmer swiss switchboard swivel swivelled syrian
    tabletennis tacklers taekwondo tailgate talkative tamil tandem tarmacker
    tattooist tavern taxis teammate tearoom teased teashop teatime teatowel teddies
    tee teh telecom telecommute telemarketer telephonist telework teller tellies
    tellin temp template tempory tenfold tenpin tent tenth terrace terrific tesco
    texan th tha thai thankful thanksgiving thankyou thankz thatching themepark
    thesis thickness thimble thirtysomething thnks thorogh threefold thrice thrift
    thriftshop thrilled tht thud thump tibetan tide tie tiktok tile timber
    timberyard timetable tin tiptoed tire toaster toboggan togather togeather
    tommorrow tommorw tomorow tomorro ton tongan tonigt tonne toolbox toolkit
    toolmaker topple topsoil torch toss tot tote touchline tournament tow towbar
    towel townhall townhouse towpath toy toybox tractor trainers tram tramp
    trampoline trampolinist transatlantic transcribed translator trapeze trashcan
    traveller trawler tray treasurer treesurgeon trellis tremendous trench
    triathlete triathlon tricycle trike trim tring trinidadian trio triplets tripod
    trombonist trooper trot trough trousers trowel trudge trumpeter truss trustee
    tub tuba tubist tuff tug tumble tumbledryer tuner tunisian turf turk turkish
    turnover tweak twelfth twelth twigged twitter twofold twosome tycoon tying
    typesetter typewriter typing uber ugandan ukrainian ultramarathon ultrarunner
    umpire umpteenth underground underpass understnad understudies underwriter
    undrstand unease unfortunatley unicycle unloader unneccessary unremarkable untl
    unwrap uphill upholsterer upholstery uplift upright urgentcare useable usefull
    usher utter vaccum vacum valentines valet varnish vase vault vehical vehicule
    velodrome veranda verger verry vestibule vets vicar vicarage videocall
    vietnamese vigorous vineyard vintner vise visor vlog volleyball vow waddle
    waitingroom waitlist wakeboard walgreens walkin waller wallpaper walmart wantd
    wardrobe warmup warrenty washbasin washer washroom watchmaker watchstrap
    waterfall waterpark waterski waz weary weaver weaving wedge weeder weeklong
    weeknd weep weh weightbear weightlifter wek wekend wellies wellingtons welsh wen
    wept wer werk wether wfh whather whatsapp wheelbarrow wheelchair wheelie
    wheelwright whew whimper whined whinge whirl whisper whiteboard whittler whn
    whould whre wich wicketkeeper width wierd wiered wifey wince winch windowsill
    windscreen windshield windsurfer windsurfing windy winemaker winger wintertime
    wintry wipe wiry wives woh wok woodburner woodcutter woodland woodstove
    woodturner woodwork wool woried workbench workday workin workload workroom
    worksite worktop workweek worl wornout wot woud woz wrangler wrench wriggle
    wristwatch writen wrk wrkin wud wuld yacht yaers yank yarn yawn yday yearold
    yeild yelp yeras yest yesteryear yikes yoa yof yom yomp yonks yorkshire yuo yur
    yurt zimbabwean zip zipline zoom zumba
"""
