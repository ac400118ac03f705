"""Words of the story around a question: work, home, sport, travel, how it went."""

from typing import Final

STORY: Final = """
    aargh abattoir abbey abit abseiler absolutly abysmal academy acceptabel acceptible
    accidently accordion accross acquaintance acrobat acros actor actress actualley
    actualy actuary address admin administrator admission admittedly adress ads advert
    advertisement advide adviser advisor advize aerial aeroplane afebrile afghan african
    againt agen agh agin aikido airbase airbus aircrew airer airliner airplane airwoman
    aisle albanian aldi alert algerian alight allegedly allotment allotmenteer allready
    allways almshouse alowed alreday alredy alwys amazing amazingly amazon amble
    ambulanceman ambulant ambulate ambulation ambulatory amish amp amplifier anchorman
    angler angling animator annoyingly anthing antiques anythin anyting aparently
    apointment apparantly apparrently appliance appoinment appointement appointmnt
    apprehension apprehensive apprentice apprenticeship apron apyrexial arab arborist
    arcade archer archery architrave archivist arduous arena arg argentinian argh argos
    armchair armrest arom arrivals arrive artic ascend asda ashamed ashes asian askmygp
    aslong asphalter assemble assembler assembly asserted assoc assuredly atelier
    atrocious attendance attender attic atv auction auctioneer audit audition auditor
    auditorium aupair aussie austrian avenue aviator awakened awesome awfully
    awkwardness awnser awoke axe babycarrier babygate babygro babysitting bachelor
    backbreaking backflip backhoe backlog backpacker backrest backsplash backstage
    backswing badge badgered badminton bagdrop bagful baggage bagger bagpiper bailiff
    bairn bake baked bakery balcony bale baler baling ball ballet ballroom bandmaster
    bandmate bandstand bang bangladeshi banksman bannister banquet barbadian barbecue
    barbell barge bargee bargeman barmaid barman barn barrel barrow barstool bartending
    baseball baseballer basement bash basicaly basin basket basketballer bassist bat
    bathmat bathtub batsman batter battle bay bbq bcause beach beam beanbag bearable
    bearing beautifully becase becouse bedclothes bedframe bedpost bedroom bedsheet
    bedsit beefy beekeeper beleif belittled bellboy bellhop bellringer bench benchpress
    bengali bent bereaved bereavement bergen bestie bewildered bff bickered bicycle
    bicyclist bike biker bilingual billiards billion bin bingo binman binmen birdwatcher
    birdwatching bitter bitterly bivouac bizarre bizarrely bjj blackboard blacksmith
    blanket bleachers bleep blessed blimey blockwork blog blogger bloke bloody blooming
    blouse blower blue bmx boardgame boardroom boat boatman bobsled bodyboard
    bodybuilder bodybuilding bodyshop boiler boilermaker boilerman boilersuit bollard
    bolt bonfire bonnet bookbag bookbinder bookcase bookkeeper bookseller bookshelves
    bookshop bookstore boomerang bootcamp border bore bosnian bosun bottler boulder
    bouncy boutique bowl bowler bowman boxer bpm bra brake bravely brazilian breadwinner
    breakroom breezeblock breezy brewer brewery bribed brick bricklaying bride
    bridegroom bridesmaid bridleway briefcase brilliant brilliantly briskly brit bro
    broadcaster brook broom broomstick brothr browsed brummie brunch brush bucket buckle
    buggy bulb bulgarian bulk bulldozer bullrider bumper bumpy bundle bungee bunk
    bunkbed bunker bureau bureaucrat burly burpee bursar bus busboy busdriver buses
    businessman businesswoman busker busman busstop butchery butler button buyer bygone
    byre bystander cab cabbie cabdriver cabin cabinet cabinetmaker cable caddie cadence
    cadet cafe cafeteria cajoled calendar calender californian calligraphy calmly
    cambodian camera cameraman camogie camper campervan campground campsite campus
    cancelled candle canister canner cannery canoe canoeist canteen canvas canvasser cap
    captain caravan caravanner cardboard cardigan careless carelessly caretaker
    careworker caribbean carnival carousel carpentry carpet carriage carrycot carryng
    carseat carter carton cartoonist cartwheel cartwright carver carwash cask castle
    catagory catcher caterer catering cathedral caucasian caught ceaseless ceaselessly
    ceilidh cellar cello cemetery centenarian centimetre ceramicist certificate chain
    chainsaw chairman chairwoman chaise chalet chalk challenge chambermaid changingroom
    channel chap chapel chaplain char charachter charlady charwoman chat chatty checkin
    checkout checkup cheerleader cheerleading cherrypicker childcare childcarer
    childminding chilean chimney chimneystack chipboard chisel choir choirmaster chop
    chopper choreographer chorister chubby chuck chuffed churchyard cinderblock circus
    cistern cladding clamber clamp classmate clay clerical clerkship clicked cliff
    climber cling clip clockmaker clogs closet cloth clothesline clown clueless clumsily
    clung clutch cms cna coachbuilder coachman coal coalman coalminer coast coastal
    coastguard coat coaxed cobbled cobblestone cockney cockpit coder cohabiting
    coldframe coleague collegue collier colliery colombian colourist columnist comedian
    comin commando commited committment commode communicative compair comparision
    comparsion completly compos compost composter concensus concerened concierge
    condescending condo condominium conductor cone confectioner confess congregation
    conscript consent conserned conservatory console constable continually contractor
    contraption controller convertible conveyor convienient convinient cooker cooldown
    coop cooper cooperative cope copier copilot copper cornice cornish corporal corridor
    costco costume cot cottage countertop court coving cowboy cowgirl cowshed coxswain
    crabber crabby crammed crane cranky crap crappy crawl crawlspace creche creep crept
    crew crewmate crib cricket cricketer cries crikey crisply croatian crochet crofter
    croquet crossfit crossfitter crossroads crouch crowbar cruise cuban cubical cubicle
    cud cupboard curate curator curb curiosty curiously curling curse curtain
    curtainmaker cushion cutlery cutter cvs cyclist cylinder czech dada dado dairy
    dairymaid dairyman damn damp dang darn dart dashboard daycare daycarer daylong
    daytime dced deacon deadlifter dealer decathlete decidedly decison deck deckchair
    deckhand declutter deduce defender deffinately deffo definitly defintely deflated
    degrees dejected deli delicately delighted deliveryman deliverywoman demolish
    demolition demoralized demoted depart departure depot depth deputy derrick descend
    designer deskbound deskchair despairing desperately desperation despondent detailer
    detective detectorist determination devastated developement dial dialled diaper
    diary dictated dictation diference diffcult difficlt difficutl diffrence dificult
    digger dilema diner dinghy dinnerlady dinnertime director disagreed disapointed
    disco discus disembark disgruntled dishcloth disheartened dishevelled dishwasher
    disipline dismantle dismayed dismissive dispatch dispatcher dissertation dissuaded
    distiller distillery distraught ditch ditcher dive dived diver docent dock docket
    dockworker dodge dodgeball doesent dogwalker doll dollhouse dolly domestics door
    doorbell doorframe doorman doormat doorstep doorway dorm dormer dormitory dosnt
    dossier doubtless downhearted downhill downright downsize doze dozed dozen draftsman
    drain drainpipe drasticly draughtsman draughtswoman drawer drayman dread dreadful
    dreadfully dressage dresser dressmaker drill driller driven driveway drizzle dropin
    drove drover drs drum drumkit dryer drystone drywall drywaller ducked dude duffel
    dug dumbbell dumper dumpster dungarees duplex dusted duster dustman dustmen dustpan
    dutchman duvet dyson eagerly easel easily eaves ebike econsult ecstatic edgy eerily
    efective effectivness efficacity effing effort effortless effortlessly egyptian
    eighteen eighth eighties elated eldest elevator eleven elevenses embalmer embark
    embarras embarrassingly embarrassment embers embroidery emigrant emigrate emptied
    emt emulsion endless endlessly endure engagement engine enormously ensuite
    entertainer enthusiastically entrance entrepreneur envelope envisage eons equestrian
    equivocally erect erg ergometer eritrean escalator estimator estonian eternity
    ethiopian eve eventer everthing everyting evryone evrything excavator excede excited
    excitedly excursion exec executive exerpt exert exertion exes expain expat experince
    expirience explane exquisite exquisitely exterminator fabric fabulous facebook
    facetime facinating factories fairground fairway farm farmacy farmhouse farmyard
    farrier fasten fatherinlaw fathom feast febuary feild fella feller fellrunner
    fellwalker fence fencepost fencer ferries ferryman festival fete fiancee fidget
    fifteen fifth fifties fiftysomething fijian file filing filipina filipino filleter
    finisher finn finnish firecrew fired fireguard firend fireperson fireplace firetruck
    firewoman firewood firkin firstborn firstly fishery fishmonger fixture flabbergasted
    flagstone flanker flashlight flatbed flatpack flautist flinch fling flipping
    floorboard floorlayer florist floristry flowerbed flung flustered flyer flyover fob
    fog folder footballer footman footpath footrest footstool forcefully forcibly
    forecourt foreign foreigner foremen foresee forest forestry foriegn fork forlorn
    fortysomething forum foster fosterer foundation foundry foundryman fountain fourteen
    fourth fourty foyer framer franchisee fraught frazzled freaking freeway freezer
    freight freind frenchman frenetic freshman fricking fridge friggin frigging fright
    frisbee frogman frosty fruitpicker frustratingly frustration frusturated fuckin
    fucking fulfilment fullback fullfil fumigator fuming fundraiser fundraising funfair
    funnily furrier fusebox fustrated gabbed gable gadget gaelic gal galleries gallon
    gamekeeper gamer gaming garage garbage garbageman gardner garentee garrison gasman
    gasp gate gaurd gazebo gearstick geezer gent gentlemen geocaching geordie german
    getaway gettng getup ghanaian ghastly ghillie gig giggle gingerly girder girlguide
    gizmo glassblower glastonbury glazier glider gliding gloss glove glum goalie
    goalkeeper goalmouth goalpost gobsmacked godchild goddaughter godfather godmother
    godson goggles goldsmith golfer gona goodness gosh goverment governess gown
    gracefully gracious graders graduate graduation gramme grampa gramps granda grandad
    grandmum grandstand granite granmother graphic grasp grate gravel gravestone
    graveyard greaser greatful greek green greenfee greengrocer greenhouse greenkeeper
    greenskeeper grim grimace grinder grinned grip groan groom groomsman grouchy
    groundskeeper groundsman groundworker grouter grueling gruelling grumble grumpily
    grunt guardsman guest guesthouse guidence guider guidlne guilt guiltily gujarati
    gunner gurney gutter guv guvnor gymgoer gymnastics hack hacksaw hairstylist haitian
    halfway hall halloween hallway hammock hamper handbag handball handcart handlebar
    handler handoff handrail handstand handwriting handwritten handyman handywoman hapen
    happend happned harassed harbor harbour hardcore hardhat harness harp harpist harrow
    harvest harvester hassle hastily hatchback hatchet haul haulage hauler haulier havnt
    hawaiian hay hayloft hca headboard headlamp headlight headmaster headmistress
    headphones headrest headset healthcentre heap hearse heartbroken hearth heatwave
    heave heavens heaviest heavily heavyweight heck hectic hedge hedgecutter hedger heft
    hefty height heigth helful helicopter hell hellish helpfull helpless helplessly
    helpline hem henhouse heptathlete herdsman hew hgv hieght highchair highjump
    highschool highway hiit hillside hillwalker hillwalking hinge hispanic hivis hlp hob
    hockey hod hoddie hoe hoed hogmanay hoick hoist holdall hole holidaymaker holler
    homebase homecarer homestead homesteader homeworking honeymoon honeymooners hood
    hoop hop hopeful hopsital horrendous horrendously horribly horrid horseman
    horserider horseriding horsewoman horticulture horticulturist hose hosepipe hospitel
    hospitial hospitle hosptial hostel hotdesk hotelier hotline hourlong houseboat
    housemaid housemove housewarming howl hte hubbie huddle hugely humerous humid
    humiliated hunch hundredth hundredweight hung hungarian hunter hurdler hurdles hurl
    hurler hurriedly hve hypermarket iam icebox icelandic idealy identicle ikea
    illegible illustrator imam imediate imediately imformation immediatley immediatly
    immensely immidiately impatiently implored imporant importent importnat imporvement
    improvemnt improvment incessant incessantly inch incidently independant indian
    indonesian inexplicably infantry infantryman infirmary influencer infomation
    informaton inital initally initialy inn innkeeper inspection inspector instagram
    install installer instantaneously insted insulator insulted interior interrested
    interstate intrest iranian iraqi iraqis irate irish irishman irishwoman irked ironer
    ironically ironman ironmonger ironworker ironworks island italian iu jack jacket
    jackhammer jam jamaican janitorial japanese javelin jcb jeans jeep jeez jerk
    jerrycan jet jetlag jetski jetty jeweler jigsaw jobcentre jobseeker jobsite jockey
    jogger joinery joist jolt journeyman judgemental judo judoka juggler jujitsu jump
    jumper junction junkyard karate karateka kayak kayaker keenly keg kempt kendo
    kennelhand kennels kenyan kerb kettle kettlebell keyboard keyring keyworker kgs kick
    kickabout kickboxer kickboxing kiddo kiln kilo kilogramme kilometre kin kindergarten
    kindling kinsman kit kitbag kitchenhand kite kitesurfer kms knackered kneel knelt
    knickers knife knitter knitting knives kno knob knock knowledgable korean kow kph
    lable laboriously lace laced lacemaking lacrosse lad laddie lagger lake lakeside
    laminate lamp lampshade landfill landlady landrover lane lanky lantern lanyard
    laptop larder lass lassie lastly lathe latina latino latvian launderette laundress
    laundromat laundryman laundrywoman lawnmower layby layover lbs leafblower leafleter
    leant leap leapt learner lebanese lefthanded leftie lego leisurecentre lengh lenght
    letterbox letterhead lhs liason libary libraries libyan lidl lifeboatman lifeguard
    lifing lifitng liftd lifter liftin lightbulb lightweight limo limousine linebacker
    linedancing lineman linen lineout liner lineup linguist lino linoleum lisence liter
    lithuanian litre livid livingroom load loader loafers lob lobby lobsterman lock
    locker locksmith locomotive lodge lodger loft logbasket logistics lollipop londoner
    longhaul longjump longshoreman loom loppers lopping lorries lounge lousy loveseat
    lpn luckily lug luge lumberjack lumberyard lunchlady lunchtime lurch mabe machinist
    magazine magician magistrate maid mailbag mailbox mailroom mailsack mailwoman
    maintenence maisonette malaysian mall mam mama mamma managable manhole manor mansion
    mantain mantelpiece manure maori marathon marble march marina marine mariner
    markedly marketplace markscheme marquee marquetry marvellously marvelous mask mason
    masonry mat mattock maul mdf meadow meatpacker mebbe medcine medecine medic
    medstudent memorial merchandiser mercifully meter metre metro mexican microwave
    middleaged midfielder midweek miffed migrant milage mile mileage milimeter milker
    milkmaid milkman mill millimetre milliner millworker millwright minibus minicab
    minister minivan mirror mispell missus mixer mma mmhg mnth moan mocked momma mommy
    monk moody moor moorland mornin moroccan mortar mortician mortified motel
    motherinlaw mothr motorbike motorboat motorcycle motorcyclist motorhome motorist
    motorway mountain mountaineer mountainside mower mown mph mrs mth muck mud muddy mug
    mulch mumbled mumsnet museum mutter mysteriously mystified nana nanna nap nappies
    narrowboat native nativity natter navigator navvy nd neccesary needlework neg neice
    nepalese nepali netball netballer newlywed newsagent newsreader newyear nigerian
    nightclub nightstand nighttime nineteen nineties ninth nipper nka nonstop nook
    notebook notepad noticeable noticeably novelist nowadays nudge nun nurce nursery
    nurseryman nuthin oap oar oarsman oarswoman obs observations occasionnaly occurence
    ocean oche ocurred offce offload offshore oiler oilman oldest oncall onlooker oof
    ooh operator orchard orchestra orchestral orderly organist orientated oriented
    orienteer ornament ostensibly ottoman ounce outbuilding outfielder outhouse oven
    overcoat overexerted overexertion overextended overhaul overhead overjoyed overnight
    overreach overslept overwhelmed oysterman paced packet paddle paddleboard
    paddleboarder paddler paddock padel padlock pageant paged pager pail painstakingly
    paintball paintbrush pakistani pal palace pallbearer pan pane panelbeater panicked
    panto pantomime pantry pants papa paperhanger papermill parachute parachutist parade
    paraeducator paraglider paragliding paralegal paralell paraprofessional parasol
    paratrooper parcel parent parish parishioner park parkbench parkland parkrun
    particulaly particularily passage passenger passerby pastor pastrycook pasture
    patience patio patronized pavement paver paving paviour pawnbroker payday pebble
    pebbledash pedal pedalled peeved peice peloton pen pencil peple perched perfectly
    performance performer pergola permanant perpetually perplexed perscribe perscription
    persistant peruvian pestered petite petrified petrol petsitter pew pharamcy pharmasy
    phew phonecall photo photocopier photograph physican pianist piano pickaxe pickin
    pickleball pickup picnic picnicking pieces pier piercer piled pillion pingpong pint
    pipe pipefitter piper pit pitch pitcher pitchfork pitman pivot plainly planner plant
    planter plantsman plase plasterboard plasterboarder platelayer platform playground
    playgroup playpen pleae plesant plese pliers plod plough ploughman plow pluck plucky
    plug plumbing plump plywood podcast podcaster pole polevault police polish polisher
    polo polyclinic polytunnel pond pontoon poolside pooped poppa porch port portuguese
    pos posession posible posibly possable possibley postal postgrad postgraduate postie
    postmaster postmistress postwoman potental pothole pottery pouf pouffe pounce
    powerlift powerlifter powerstation practicle pram preferr preperation prescibe
    prescribd prescripton prescritpion preseason presenter presser presumably previos
    prevously priest priestly primarycare primer print printer printout privelege
    probabally probabl probaly probation probationer proble probly procede production
    profesional professionel proffesor proffessional proforma profoundly programmer
    promenade promiss promotion proofreader prop propane proprietor proud proudly prune
    pruner psh pub publically publican publisher puddle pulley punishing punjabi punt
    puppeteer purportedly purse pushbike pushchair putter qestion quad quarrel
    quarrelled quarry quarryman quarterback quater quay quayside queried quesion questin
    queston queue quicky quik quilt quilter rabbi racket racquet radiator radio rafter
    rail railway railwayman rain raincoat rainy rake rambler rambling ramp ranching
    ranger rations rattled rave rd readmitted reallly realtor realy reap reaper
    rearended reasonble reasonible reassuringly reattend rebook rebuild rebuilt recal
    reccommend recentish reception receptionist recital recklessly reckon recomend
    recomendation recommand rector rectory recycling reddit redecorate redeye redundancy
    reel reely referee refinery refrigerator refurb refurbish regatta regrettably
    rehearsal rehearse rehousing reins relation relay relentless relentlessly relevent
    relly reload relocate relocation remarked rember remeber rememeber reminder
    remmember removalist removalman render renovate renovation rep repairman repairwoman
    repetative repointing repotting resentful reservist reservoir resign resignation
    resilient resonable responce restock restocker resturant rhs rickshaw ridden ride
    rigger rigging righthanded rightly righty rinse riteaid river riverbank roadie
    roadside roadsweeper roadtrip roadworker roadworks rock rockery rockhound rode rodeo
    roll rollerblade rollercoaster rollerskate rom romanian roof roofline rooftop rope
    roster rota rotten roughneck roundabout rounders row rowboat rower rubble ruck ruddy
    rug rugby ruler rung runner russian sack sacktruck saddler sadly sailing sainsburys
    salesgirl salesman salesperson saleswoman salon saloon samoan sanatorium sand
    sandals sandbag sandblaster sandbox sander sandpaper sandpit sanitation sapper saq
    sat satchel saturdy saucepan saunter sawmill sawyer sba scaffold scarf scavenger
    scedule schedual schoolbag schoolmaster schoolmistress schoolrun schoolteacher
    schoolyard scissors scoffed scoop scooter scot scotsman scottish scour scouse
    scouser scout scoutmaster scramble scrap scrapbooking scrapman scrapyard scream
    screwdriver screwfix screwing scribble scrimmage scriptwriter scroll scrub scrum
    scuba sculler scullery sculling sculptress scuttle sea seafarer seaman seamster
    seashore seaside season seatbelt secateurs secondly sedan seemingly seesaw seething
    selfbuilder sellotape semi sence seperate seperately septuagenarian serbian sergeant
    serios seriosly serius serously serviceman servicemember servicewoman settee
    seventeen seventh seventies severly sewing sewist sexagenarian sexton shaken
    sharecropper shattered shear shearer shed shedule sheepish sheepishly sheesh
    sheetmetal sheller shellfisher shepherd shepherdess sheriff sherpa shft shiftwork
    shinty ship shipbuilder shipmate shipwright shipyard shirt shitty sho shockingly
    shoelace shoemaker shold shopfloor shopkeeper shopper shore shorthaul shortstop
    shotput shoud shove shovelled showjumper showjumping shriek shud shuffle shuld shunt
    shure shutter sibling sideboard sidelines sideroom sidewalk signalman signature
    signer signmaker signwriter silage sill silo silversmith sincce singaporean
    singleton sink sinse sis sistr sittin sixteen sixth sixties sixtysomething skate
    skateboard skateboarder skater skid skier skillet skinny skipper skirt skis skittles
    skydive skydiver skylight skype slab slam slate slaughterhouse slaughterman sled
    sledge sledgehammer sleet slender slidedeck slightley slighty slipper slippery slope
    slovak slush slushy smallholder smallholding smelter smile smiley smthing snatch
    sneakers sneered snooker snooze snorkel snorkelling snowblower snowboard snowboarder
    snowmobile snowplough snowplow soap sob sochx sockets sod sofabed soffit softball
    softballer solicitor somali somersault someting sommelier somone somthin somthing
    sophomore soundman southafrican sow spade spaniard spanish spanner specfic
    specificly speedboat speedbump speedhump spesific spill spilt spinner spinster
    splashback splendid splendidly splitting sponge spoon sportsman sportswoman sprayer
    springtime sprinkler sprint sprinter spun squaddie squash squirm srilankan st
    stablehand stackable stadium staffroom stagehand staircase stairgate stairlift
    stairwell stallholder stamp stance standin standup stapler stash station stationery
    staycation steamfitter steamroller steelfixer steelworker steelworks steeplejack
    steer stepchild stepchildren stepdad stepdaughter stepladder stepmom stepmum steward
    stil stilettos stint stirrup stocker stockroom stocktake stocktaker stocky stoic
    stoical stoically stoker stonecutter stoop stopover storm stormy stout stove stow
    straddle straighten strapping straw stream street strenuous strenuously stressful
    stretcher stride strike striker strim strimmer string strode stroll stroller
    strongman strongwoman struck studing studio stump stunned stuntman stuntwoman sturdy
    stylist subcontractor submarine submariner subway sucess sudanese sugest sugestion
    suggesst sulky sullen summerhouse summertime sumo sumthin sunny sunrise sunroom
    sunset superbly superdrug supermarket superstore suport supose suposedly suppertime
    suprise sur surfboard surfer surfing surley surmise surveyor suv swat sway sweater
    sweatshop swede swedish sweeper swept swerve swimmer swing swiss switchboard swivel
    swivelled swordsman syrian tabletennis tacklers taekwondo tailgate talkative tall
    taller tallest tamil tandem tank tanker tarmacker task tattooist tavern taxi taxis
    teammate tearfully tearoom teased teashop teatime teatowel teddies tee teh telecom
    telecommute telemarketer telephonist television telework teller tellies tellin temp
    template tempory tenderly tenfold tenpin tent tentatively tenth terminal terrace
    terribly terrific tesco texan th tha thai thankful thankfully thanksgiving thankyou
    thankz thatching themepark thesis thickness thimble thirdly thirtysomething thnks
    thorogh thread threefold thrice thrift thriftshop thrilled thrower tht thud thump
    tibetan tide tie tights tiktok tile timber timberyard timetable tin tiptoed tire
    toaster toboggan togather togeather tommorrow tommorw tomorow tomorro ton tongan
    tonigt tonne toolbox toolkit toolmaker topple topsoil torch toss tot tote touchline
    tough tour tournament tow towbar towel townhall townhouse towpath toy toybox
    trackman tractor trader traffic tragically trailer trainers tram tramp trampoline
    trampolinist transatlantic transcribed transit translator trapeze trash trashcan
    trashman traveller trawler trawlerman tray treasurer treesurgeon trellis tremendous
    tremendously trench triathlete triathlon tricycle trike trim tring trinidadian trio
    triplets tripod trombonist trooper trot trough trousers trowel trucker trudge truely
    trumpeter truss trustee tub tuba tube tubist tuff tug tumble tumbledryer tuner
    tunisian turf turk turkish turner turnover tweak twelfth twelth twigged twin twitter
    twofold twosome tycoon tying typesetter typewriter typing uber ugandan ukrainian
    ultra ultramarathon ultrarunner umpire umpteenth unbuckle unbutton undeniably
    undergrad undergraduate underground underlay underpass understandably understnad
    understudies undertaker underwear underwriter undoubtedly undress undrstand unease
    uneasy unfairly unfortunatley unfortunetly unheard unicycle union unitll unload
    unloader unlock unmistakably unneccessary unrelentingly unremarkable untill untl
    unwrap uphill upholsterer upholstery uplift upright urgentcare usally useable
    usefull usher ussually ussualy usualy usully utility utter utterly vaccum vacum
    valentines valet valeter valley vanman varnish vase vastly vault vaulter vehical
    vehicule velodrome veranda verger verry vestibule vets vicar vicarage vice videocall
    vietnamese vigorous vigorously vineyard vintner violent violently visable vise
    visible visibly visitor visor vital vlog vlogger volleyball volleyballer vow waddle
    waitingroom waitlist wakeboard wakeboarder walgreens walkin waller wallpaper
    wallpaperer walmart wantd wardrobe warily warmup warrenty washbasin washer washroom
    watchmaker watchstrap waterfall waterman waterpark waterski waterskier waz wearily
    weary weaver weaving wedge weeder weeklong weeknd weep weh weightbear weightlifter
    weirdly wek wekend wellies wellingtons welsh welshman wen wept wer werk wether wfh
    whather whatsapp wheel wheelbarrow wheelchair wheelie wheelwright whew whimper
    whined whinge whirl whisper whiteboard whittler whn whould whre wich wicketkeeper
    width wierd wiered wifey wince winch windowsill windscreen windshield windsurfer
    windsurfing windy winemaker winger wintertime wintry wipe wire wiry wives woh wok
    woodburner woodcutter woodland woods woodstove woodturner woodwork woodworker wool
    woried workbench workday workin workload workroom workshop worksite worktop workweek
    worl wornout worred worryingly wot woud woz wrangler wrench wrestled wrestler
    wriggle wristwatch writen wrk wrkin wrongfully wud wuld yacht yachtsman yachtswoman
    yaers yank yarn yawn yday yearold yeild yelp yeras yest yesteryear yikes yoa yof yom
    yomp yonks yorkshire yorkshireman youngest yuo yur yurt zimbabwean zip zipline zoom
    zumba
"""
