"""Common English words, by key, that are never taken for a misspelt or unknown drug; no names."""

from chatbot.engine.understanding.text.token import listed

EVERYDAY = listed("""
    abandon ability aboard abroad abstract academic academy accent acceptabl accessibl accompani
    accomplish achiev acknowledg acquir additional address admission admit adopt advantag affordabl
    african afterward aged aggressiv aimed airport alert amaz amongst analysis anger angl angry
    anniversary announc announcement annoy annual anywher apartment apologiz apparent appeal
    appearanc applicabl appreciat approv approval april argu argument army arrangement arriv arrival
    artist asid asleep aspect assignment assist assistanc associat assum atmospher attach attempt
    attendanc attitud attract attractiv august author authority authoriz automatic autumn
    availability avenu awareness awesom awkward backup balanc ball bang bare barrel baseball
    basement basic beach beam bear becam becom bedroom begun behalf behavior bench beneath bike
    birthday bless blind bloody blue board boat bold bonus boost boot border bored boring boundary
    bowl boxing brav breach breakdown brick bright brilliant broad brought brush buddy budget bulk
    buri button cabin cabinet cabl cadet cafe calendar calm camera camp capability captur carpet
    carter casual caught celebration century certificat chain challeng channel characteristic chart
    chat chef chosen christma church cited city classic classroom clay clean clever click client
    cliff clip closet cloth coach coal coast coastal coat collect collectiv colleg combat comment
    commit communicat community compet complain complaint complex complicat compos comprehensiv
    compromis concept concert conclud conclusion concret conduct conferenc confidenc confirm
    conflict congratulation connect conscious consecutiv consent consequenc considerabl
    consideration consistent construct contact contraption contrary contribut contribution
    controversy conventional conversation cook cool cooperation copper corner correspond costum
    courag court cousin crap crazy creat creativ crew cricket criteria critical crouch crowd crucial
    cruel cruis crying cultural curious curriculum customer daddy dairy damn danc dated dating dawn
    deadlin dealt decad december decent deck declar dedicat deem deep default defend delay delight
    deliver demonstrat deni deny departur depth deriv description deserv designat designer despit
    destroy determin determination devot dial diary difficulty direction director disagre disaster
    discover discovery discussion dish dismiss distinct distinction distribut dive divid divorc
    document domestic door doubt dozen dramatic draw drawn dream drew driven drov drum dual duck
    dumb dust earn easter efficiency efficient effort eighth elementary eleven eligibl eliminat
    embarrass embrac emerg emphasis employ empty enabl encounter encourag engag engagement engin
    english enjoy enormous ensur entir entitl entranc entry equip equipment error escap essential
    establish estimat everyday everywher evolution excellent exception excessiv exchang excit
    excitement exclusiv execut executiv exist existenc expand experiment experimental expert explor
    express expression extend external extraordinary extrem face factory faculty fair faith familiar
    famous fancy fantastic farm fashion fault favor favorit february feedback fellow fenc fifteen
    fifth fifty fight file filed financ financial fired firing fish fixed flew flexibl flight flip
    flying fool forc foreign forest forgiv forgot forgotten formal foster fought foundation fourth
    frank fresh friday fuck fundamental funeral funny furthermor gallery gaming garag garbag gate
    gather gave generat generic generous gentl genuin girlfriend goodness gorgeous gotta grab grad
    graduat grant graphic grav greatest green grew grip gross grow grown guarant guarante guest
    guilt guilty hall hammer handl happy harbor harsh hate hated haven heaven height held helicopter
    hell henc highlight highway hilarious hire hired hiring historic hockey hole holiday homework
    hood hoped hoping humbl hung hunt hurry ideal ignor illegal illustrat impact implement
    implication impossibl impress impressiv inch incident incom incorporat incredibl independent
    indicat individual inform initial initiativ innocent input insan insight inspection inspector
    inspir install instanc instant integrat intelligent intend intensity interior international
    interview introduc investigation invit involv involvement iron island isolat jacket jail january
    jealous journal journey judg judgment july jump june kayak kept keyboard kick knew knif knock
    knowledg label lack lake lane languag laugh lazy legal legitimat lesser lesson library lifetim
    light listen lived living load locat lock logic logical loud love loved loving luck lucky machin
    magical mainstream maintain majority mall mama mandatory manual marathon march marin marri marry
    mask massiv match mate math mean meant meanwhil mechanic meet memorial mere mess meter metr
    midnight mile military mill minimal mining minister minority miracl mirror mixtur modern monday
    moor moral moreover motel motivat motivation mount mountain mowing museum mutual narrow nasty
    nativ natur navy nearby neighbor neutral nevertheless newly nois noon nope notion november
    nowaday nowher numerous object objectiv observ observation obtain occasion occasional occupi
    occur ocean october official operator opponent opportunity opposit organiz orient ourselv
    outdoor overcom owner pack paid pail paint palac panel pant parad parasol parent parish park
    partial participant participat participation party passag passenger pathetic patienc patrol
    perceiv perception performanc permission permit phenomenon photo photograph piano pictur piec
    pipe pitch plain plant platform pleas pleasant pleasur plenty plug pole polic policy polish poor
    popular population port pose possibility poster potential pour poverty power practic practical
    prais pray precis preliminary prepar presenc preserv pretend priest prim primary principal
    principl print priority prison proc proceed produc production professor project prominent
    promotion proof proposal prospect protect protectiv protocol proud prov proven provision public
    publication publish pupil pursu quality quiet quot radical radio rail railway rain random rang
    rapid rare ratio react reality recall receiv reception record reflect reflection regardless
    region regret reject relation relationship relativ relevant rely remain remark remind remot
    remov rent repair repli reply represent requirement researcher reserv resist resourc respect
    respectiv responsibility responsibl resum retir retirement reveal revis reward rich ride
    ridiculous riding ring rise rising river rock roll roof rose rough rude rugby ruin rural
    sacrific sadly sampl sand satisfi saturday save saved saving scary scenario schem scientist
    scream screw script season secret secretary section secur seek select selfish sell semi sentenc
    separat sept september sequenc sergeant serv seventh shap shar sharp shed shelter shift ship
    shirt shop shor shown shut signatur significanc silly sink sixth skill skip slept slid slight
    slow smil smooth soap society sold soldier solution solv somehow somewhat somewher sooner sought
    sound spanish spectrum spend split spok spoken spring sprint stadium stamp station statistic
    statistical stick stol stood stor storm stream street strength strik string struck struggl stuck
    studio stun stupid styl subject submit subsequent substantial succ succeed sufficient summary
    summer sunday suppli supply sure surnam surpris survey surviv sustain swallow sweet swift swing
    tabl tale tall tank target task taught taxi teach technical telephon television temporary tend
    terminal theatr theory therefor thick thin thread threat threaten throughout thrown thursday
    tight till tiny tool topic tough tour town trac trad tradition traditional traffic trailer
    transfer transit trash travell trick troubl trust tube tuesday twin ultimat ultra uniform union
    uniqu universal university unknown unless unlik unusual upcom upgrad urban usag useless utility
    vacation valid valley variety various vary vast version vertical vice view violent visibl
    visitor vital volunteer vulnerabl wage ward warm warn warrant wash wast weak wednesday weird
    wheel wherea wherever whilst whoever wide widespread wild winter wire witness woke wonderful
    wood workshop worn wors worthy wrestl writ written wrot yeah
""")
"""Those that leave open what a question is about as well."""
COMMON = EVERYDAY | listed("""
    able abortion about abov absenc absolut absolutely abus accept acceptanc access accident
    accidentally accord accordanc account accuracy accurat achievement acquisition acre across acted
    acting action actively activity actual actually adam adapt added addiction adding addition
    additionally adduction adjacent adjust administration administrativ adoption adult advanc
    adventur advertis advic advis advisory advocat aeon affair affect afford afraid after afternoon
    again against agency agent agre agreement ahead aids aircraft alan alarm alcohol alik aliv alleg
    allegro allel allen alley allianc allow almost alon along alongsid alpha already alright also
    alternat alternativ although always american among amount ancient andy anim animal animation
    anna annually anonymous another answer anti anxiety anxious anybody anyon anything anyway apart
    apparently appear appl appli application apply appoint appointment appreciation approach
    appropriat approximately arcan architectur area arian around arrang array arrest arrow articl
    artificial artistic aryan ashe asher asked asking aspen assault assessment asset assign
    assistant association athen athlet athletic attack attend attention attorney attraction audio
    aunt australian auto automatically availabl averag avert aviation avoid awak awar award away
    awful babe baby back background bacon bacteria badly baker band bank banner barely barrier barry
    base based basically basis basketball bass bath bathroom battery bean beast beat beaten
    beautiful beauty becaus beef been beer befor begin behind beij being belat belief believ bell
    belly belong below belt bend benefit benjamin besid best beta betta better between beyond bigger
    biggest bill billy bind bio biological biology bird birth bitch bite bitter black blad blak blam
    blank blast blew block blood blow blown body bomb bone bonita book boom booth born boss boston
    both bother bottl bottom bought bound bozo brain branch brand bread break breakfast breast
    breath bridg brief briefly bring british broadcast brok broken bronz brother brown brutal bubbl
    buck buffalo build built bull bullshit bunch burden burn burst business busy butt butter buyer
    buying byer cage cake calculat call came canadian canal cancel cancer candidat candy canker
    cannot cant capabl capacity cape capital carbon card care cared career careful carefully cargo
    caring carri carrier carry case cash cast catch category cattl caus cave ceil celebrat cell
    census cent center centr central cereal certain certainly certifi chair chamber champion chanc
    chang chao character charg charity charm chas cheap cheaper cheat check cheer chees chemical
    chemistry cherry chest chicken chief child childhood children chill china chines chip chocolat
    choic choos chos chronic cigarett circadian circl circuit circumstanc citizen civil claim class
    classical classifi classification clear clearly climb clinic clinical clock clop clos closely
    closer closest closur cloud club clue coda code coffe cognitiv coin cold collaboration collaps
    colleagu collection colony color colour column combin combination come comedy comfort comfortabl
    coming command commentary commerc commercial commission commitment committe common commonly
    commonwealth communication companion company compar comparison compensation competition
    competitiv competitor complet completely completion complianc component composition compound
    computer concentration concern condition confident confus confusion connection consciousness
    consensus conservation conservativ consider consist consistently constant constantly
    constitutional construction consultant consumer consumption contain contemporary content contest
    context continu continuous contract contrast contriv control controll controller controversial
    convenient convention conversion convert convict conviction convinc cooky cooper copi copy
    copyright core corn correct correctly cortisol cost cotton couch could counsel count counter
    country coupl cours courtesy cover coverag crack craft crash cream creation creator creatur
    credit creek cried crim criminal crisis critic criticism crop cross crush crutch crystal cultur
    cure current currently curv custody custom cute cycl daily damag danger dangerous dare dark
    darkness darl data databas date daughter dead deadly deal dealer dean dear death debt decid
    decision declaration declin decreas deeper deeply deer defeat defenc defender defens defensiv
    defin definitely definition degre delet delicious delivery demand density dental department
    depend dependent deposit depress depression describ desert design desir desk desperat
    destination destiny destruction detail develop developer development devic devil diabet
    diagnosis diamond dibbl dick didnt died diet differenc different differently difficult digital
    dining dinner dioxin direct directly dirt dirty disability disabl disappear disappoint disc
    disciplin discount discrimination discuss diseas disgust disorder display disput distanc distant
    distinguish distribution district divers diversity divin division doctor does doing dollar
    domain dominant dominat donation done dont dose doubl down downtown draft drag drama dress drink
    driv driver drop drug drunk dunk duration during dutch duty dying dynamic each earlier early
    earth earthquak ease eased easing easier easily east eastern easy eaten eating economic edge edit edition
    educat education educational effect effectiv effectively eight either elderly electric
    electrical electricity electronic element elit elizabeth else elsewher email embodi emergency
    emotion emotional employe employer employment enabler ended ending endless endow enemy energy
    enforcement engineer enough enter enterpris entertain entertainment entirely entity environment
    environmental epic episod equal equality equally equity equivalent especially essay essentially
    establishment estat eternal ethic ethnic evaluation even event eventually ever every everybody
    everyon everything evidenc exact exactly exam examin examination exampl except excess
    exclusively excus execution exercis exit expansion expect expectation expens expensiv experienc
    explain explanation exploration explosion export expos exposur extension extensiv extent extra
    extremely faced facial facility facing fact factor fail failur fairly faithful fake fall fallen
    fals fame family fantasy farmer fascinat fast faster fastest fatal fate father fear featur feed
    feel feet fell felt femal fever fewer field fighter figur fill film filter final finally find
    fine finest finger finish fire firm first fitness five flag flash flat flesh float flood floor
    florin flow flower fluid flunk focus folk follow follower food foot footag football ford forever
    forget form format formation former formerly formula fornication fort forth fortun forty forward
    found founder four fram framework franc free freedom freez french frequency frequent frequently
    friend friendly friendship from front frozen fruit fuel full fully function functional fund
    furnitur further futur gain game garden gear gender gene general generally generation genetic
    genius gentleman genuinely ghost giant gift gird girl give given giving glad glasgow glass glob
    glory goal going gold golden golf gone gonna good goodby goodi goodly gooey goofy googl gotten
    grac gradually grain grammar grand grandfather grandma grandmother grass grateful gravity gray
    great greater greatly grey grid ground group growth guard guardian guess guid guidanc guidelin
    guitar habit hair half hand handful handsom hang happen happily happiness hard harder hardest
    hardly hardwar harm harmony have having head headquarter heal health healthy hear heard heart
    heat heavily heavy hello help helpful here herself hidden hide hiding high higher highest highly
    hill himself historical history hold holder home homeless homelessness honest honestly honey
    hook hope hopefully horn horribl horror hors hospital host hotel hour hous household however
    huge human humanity humor hundr hunger hungry hunter hurrican hurt husband hybrid idea identical
    identifi identification identify identity idiot ileum illness imag imagin imagination immediat
    immediately immun implementation import importanc important impos impression improv improvement
    includ increas increasingly incredibly inde independenc index industrial industry infect
    infection infinit influenc information ingredient initially injur injury inner innovat inquiry
    insid inspiration installation instantly instead institut institution instruction instrument
    insuranc integration integrity intelligenc intens intent intention inter interaction interest
    interfac internal internet interpretation intervention into introduction invent investigat
    invitation issu item itself jackson jame jeremy john join joint joke jone josh judicial juic
    junior just justic justify keen keep kenya khan kill killer kind king kiss kitchen knee know
    known labor laboratory labour lady laid land landscap larch larg largely larger largest lariat
    laser last late lately later latest latin latter laughter launch lawyer layer laying lead leader
    leadership leaf lean learn leas least leather leav lectur left legacy legally legend legendary
    leis lemon length lens lesbian less letter level liability licens lied lieutenant life lift
    lightn like liked likely limit line linear link lion lipid liquid list literally littl live
    liver loan local locally location lonely long longer longest look loop loos lopsid lose losing
    loss lost lovely lover lower lowest loyal loyalty lunch lung lying lyric made magic magnetic
    mail main mainly maintenanc major make maker makeup making male mana manag management manager
    manchester mani manioc manner manufactur manufacturer many margin mari maria marijuana mark
    market marriag mass master material mathematic matter matur maximum mayb meal meaningful measur
    meat mechanical mechanism medal media medial medical medication medicin medium member membership
    memory mental mentally mention menu mercy merely messag metal method metropolitan mettl middl
    might mighty migration mild milk miller mind mine minimum minor minut miss mission mistak mixed
    mixing mobil mode model moderat modifi molecular moment monetary money monitor monster month
    monthly mood moon more morn morris mortgag most mostly mother motion motor motto mous mouth move
    moved movement moving movy much multipl murder muscl music musical must myself mysterious
    mystery nail naked name named nancy nation natural naturally naval near nearest nearly
    necessarily necessary neck need negativ negotiation neighborhood neil neither nerv nervous
    network never news newspaper next nice night nighti nightmar nine nobody none nonsens normal
    normally northern norway nose note noted nothing notic number nurs nutrition obvious obviously
    occasionally occupation offens offensiv offer offic officer officially often ohio okay older
    oldest olympic once ongo onlin only onto open openly operat operation operational opinion oppos
    opposition option orang order ordinary organ organic organization origin original originally
    other otherwis ought ours outcom outer outfit output outsid outstand over overall overnight
    oversea overview owned ownership oxygen pace packag page painful pair palm panic paper paradis
    parallel paris parlay part partially particular particularly partly partner partnership pass
    passion past patent path patient pattern paying payment peac peaceful peak pearl peer penalty
    pension peopl pepper percent percentag perfect perfectly perform perhaps period permanent perry
    person personal personality personally personnel perspectiv phas phon photographer photography
    phras physic physical physically physician pick pile pine pink pip piss pizza plac plan plastic
    plat play player plot plus pneumonic pocket poem point pollution pool poorly popularity
    portfolio portion portrait position positiv possession possibl possibly post potato potentially
    potter pound powder powerful practically prada prayer precious precisely predict prefab prefer
    preferenc pregam pregnancy pregnant premium preparation present presentation preserver press
    pressur pretty prevent prevention previous previously pric prid primarily prior prisoner privacy
    privat privileg priz probably problem procedur process product productiv productivity prof
    profession professional profil profit program programm progress progressiv promethium promis
    promot proper properly property proportion propos protection protein protest proverb provid
    provider provinc psychological psychology publicly publisher puff pull pump punch punishment
    punk purchas pure purely purpl purpos pursuit push qualifi qualify quarter quest question quick
    quickly quietly quit race racial racing radar radiation rage rais rally rank rape rapidly rarely
    rate rated rather rating reach reaction read reader ready real realistic realiz really rear
    reason reasonabl recast recent recently recip recognition recogniz recommend recommendation
    recover recovery reduc reduction refer referenc reform refus regard regional register
    registration regular regularly regulation regulatory relat relatively relax releas reliabl
    relief religion religious remarkabl remember reminder removal rental repeat repeatedly replac
    replacement report reportedly reporter representation representativ reputation request requir
    requit rescu research residenc resident residential resistanc resistant resolution resolv resort
    respectively respond respons rest restaurant restor restoration restrict restriction result
    retail retain retreat return reveng revenu revers review revolution revolutionary rice ridg rifl
    right risk road robbery robot rocky role room root roughly round rout routin rubber rule ruled
    ruling runner rush saber sacr safe safely safety said sake salad salary sale salt same sandwich
    sang satisfaction sauc saying scal scar scen schedul school scienc scientific scop scor scratch
    screen seal sean search seat second secondary sector security seed seeing seem seemingly seen
    segment selection self send senior sens sensitiv sent separation serial series serious seriously
    server servic session settl settlement seven sever several severely sexual sexually sexy shad
    shadow shak shall sham shark sheep sheet shell shield shin shock shoe shoot short shorter
    shortly shot should shoulder show shower sick side sienna sight sign signal significant
    significantly silenc silent silk silva silver simba similar similarly simpl simply
    simultaneously sinc sing singl sister site situat situation size sized skeptic skin sleep
    slightly slip slit slowly small smaller smart smell smith smok snak snap snow soccer social soft
    softwar soil solar sole solely solid solo somber some somebody someon something sometim song
    soon sorry sort soul soup sourc south southern spac spar speak speaker special specialist
    specific specifically spectral specy speech speed spell spent spider spin spirit spiritual sport
    spot spray spread sprinter squar stab stability stabl staff stag stair stak stand standard star
    start stat statement status stay steady steal steam steel stem steno step sterl steven still
    stock stolen stomach ston stop stoppag storag story straight strain strang stranger strategic
    strategy stress stretch strict strictly strip strob strok strong stronger strongest strongly
    structur structural student study stuff stymi subsequently substanc substitut success successful
    successfully such suck sudden suddenly suffer sugar suggest suggestion suicid suit suitabl sulla
    sunshin super superior support supporter suppos surely surfac surgeon surgery surround
    surveillanc survival survivor suspect suspend suspension sustainabl swaddl swagger swear sweat
    swim switch sword symbol symptom syncopat syndrom system tackl tacky taco tail take taken taking
    talent talk tamal tammy tape tast tattoo teacher team tear tech technically techniqu technology
    teen teenag teeth telex tell temperatur templ tennis tension term terribl terry test testimony
    texa text than thank that theft their them themselv then ther therapy thes they thing think
    third thirty this thos thou though thought thousand thre threw throat through throw thunder thus
    ticket tickl tied tier tiger time timing timmy tired tissu titl tobacco today together toilet
    told tolerant tommy tomorrow tone tongu tonight tonya took tortur total totally touch tourism
    tourist toward tower toxic track tragedy trail train trampl tran transaction transformation
    transition translat translation transmission transport transportation trap trauma travel treasur
    treat treatment tree trend trial trib tried trigger trip tripl tropical truck true truly trump
    truth trying tune tunnel turkey turn tweet twelv twenty twic twist type typical typically ugly
    ultimately unabl uncl uncomfortabl under underly understand understood unemployment unexpect
    unfair unfortunat unfortunately unit unity unlikely unlimit unnecessary until updat upon upper
    upset urge urgent used useful user using usual valu valuabl valv vamp variabl vega vegetabl
    vehicl ventur vers versatil versus very vessel veteran victim victory video viewer villa vintag
    violation violenc virgin virtual virtually virus visa vision visit visual vocal voic volum vote
    voted voting wait wake walk walker wall wallet wanna want warner warren warrior watch water wave
    weakness wealth wealthy weapon wear weather weed week weekend weekly weight welcom welfar well
    went were west western what whatever when whenever wher whether which whil whit whol whom whos
    widely wider wife wildlif will wilson wind window wine wing winner wireless wisdom wise wish
    withdrawn within without wolf woman women wonder wooden word wore work worker world worri worry
    worst worth would wound wraith wrap wrath writer wrong yard year yellow yesterday yield yoga
    york young younger your yourself youth zero zone
""")
NEAR = listed("""
    abound absente aceton actin acton aerial aground airwav alsac altar alter ambienc
    ambient anvil arch arthritic ascii ascot aspir assent aster augment bally barley
    barth batter bauer bayern beater belay bella belli bellow belter bely bengal benin
    berth beyonc birch blacker blacki blanc bleep blend bloc blocky blok blond bloodi
    bloom bloop bowed bowen bower boyer breed brest brink bristl britt brock broker
    brood bruin bucky buffer bully burnt bursa bust butan cahill cairo cannon canter
    capot caroten celestin chancel chanel changel channell chant chast cheng chess
    chiang chico chil chili chilli chilly ching chino chiron chirp chlorin chronicl
    chung clan clang clash cleat clon cochin coding codon collar collusion cologn comin
    compliant concerto confin conic contingent contra coon corey cornet cors cort cortex
    cortez cosin couplet cram crass crat creak creamy creas crem crept cress crest cret
    criss croat croc crow currant daisy dally deceas definit denial dependant dependency
    divan dolphin drank eared easel empti ender eras exorcis faction fella feller feint
    feral fetal fiver flack flak flang flask flatter flint fluster foal friction genial
    grat gratis greas greav greet greta grin groan halcyon hant hart hast haunt heady
    healy hears hearst hearth hearty heav herat herein heroic heron hert hight hypnotiz
    impotent impunity impur incur infest inflect inflection infraction inhibitory insect
    insur intolerant irena ischemia keller kilter knowl lander larder lauder laver leve
    leven lever liber lifer liner liter literal liven livery livr login loin loring
    loser lovin lowery lumber lyrical mackenzi mafia malic manga maniac manila manna
    manor manta manuel maoist maris massa mather mavis meddl mediation medici melon
    miner minot minus mise mist morin morph muddl multipli multiply needy negro neural
    neurotic neutron neve newer nitrit norma normalcy ontology otter palat panick
    paragon paraplegic parch patchy peacemaker peek peel peep peking pelvis peptid petal
    photon pilar pint pirat planar planter pointy poker pond pont poser pounc presser
    primat prion priory pristin profess prostrat proto prowess punic radial radiant
    raglan recant recital recurrenc redux regain regal regan regent regulat reheat
    relent reli reliv renam repeal repent resal resent respirator retrain righty salter
    satin satir saver scent scoot seder seep seer sensor septa sewer shack shaver shiner
    shingl shook shout shriver shuck simil simulation singh singly singular skiff sleek
    sleepy sleet sleev sliver smock smokey smoulder sniff sock spain spam spina spindl
    spiral spock spool sprig sprit stad staid stain stalin stan stanc stank starr staten
    static stead steamy steep stevi stifl stimulat stint stipulation stir stok stoker
    stoog stoop stork strait strand stretchy strod strom strov stubbl stunt sudan sunris
    swat sweaty sweep swept taber taker tamer tamper tangl taped tapper tardy tater
    tenet tenner thinker tigger tigr timer timor tinder ting tingly tinkl tinto tirad
    tracy traffick trait tread triag trie trier tristan troll tudor tutor unbearably
    unbeatabl unison urinal usabl vagina vend venus vertebra vertebrat vesicl wader
    wading wafer wager waist waiter waning waring watery waver waving waxing wearer
    weaver weighty whist wight wiring worden wrest zeta
""")
"""Real words that one typing error would make of a known one."""
