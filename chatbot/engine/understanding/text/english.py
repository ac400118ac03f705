"""Common English words, by key, that are never taken for a misspelt or unknown drug; no names."""

from chatbot.engine.understanding.text.token import listed

COMMON = listed("""
    abandon ability able aboard abortion about abov abroad absenc absolut absolutely abstract abus
    academic academy accent accept acceptabl acceptanc access accessibl accident accidentally
    accompani accomplish accord accordanc account accuracy accurat achiev achievement acknowledg
    acquir acquisition acre across acted acting action actively activity actual actually adam adapt
    added addiction adding addition additional additionally address adduction adjacent adjust
    administration administrativ admission admit adopt adoption adult advanc advantag adventur
    advertis advic advis advisory advocat aeon affair affect afford affordabl afraid african after
    afternoon afterward again against aged agency agent aggressiv agre agreement ahead aids aimed
    aircraft airport alan alarm alcohol alert alik aliv alleg allegro allel allen alley allianc
    allow almost alon along alongsid alpha already alright also alternat alternativ although always
    amaz american among amongst amount analysis ancient andy anger angl angry anim animal animation
    anna anniversary announc announcement annoy annual annually anonymous another answer anti
    anxiety anxious anybody anyon anything anyway anywher apart apartment apologiz apparent
    apparently appeal appear appearanc appl appli applicabl application apply appoint appointment
    appreciat appreciation approach appropriat approv approval approximately april arcan architectur
    area argu argument arian army around arrang arrangement array arrest arriv arrival arrow articl
    artificial artist artistic aryan ashe asher asid asked asking asleep aspect aspen assault
    assessment asset assign assignment assist assistanc assistant associat association assum athen
    athlet athletic atmospher attach attack attempt attend attendanc attention attitud attorney
    attract attraction attractiv audio august aunt australian author authority authoriz auto
    automatic automatically autumn availability availabl avenu averag avert aviation avoid awak awar
    award awareness away awesom awful awkward babe baby back background backup bacon bacteria badly
    baker balanc ball band bang bank banner bare barely barrel barrier barry base baseball based
    basement basic basically basis basketball bass bath bathroom battery beach beam bean bear beast
    beat beaten beautiful beauty becam becaus becom bedroom beef been beer befor begin begun behalf
    behavior behind beij being belat belief believ bell belly belong below belt bench bend beneath
    benefit benjamin besid best beta betta better between beyond bigger biggest bike bill billy bind
    bio biological biology bird birth birthday bitch bite bitter black blad blak blam blank blast
    bless blew blind block blood bloody blow blown blue board boat body bold bomb bone bonita bonus
    book boom boost boot booth border bored boring born boss boston both bother bottl bottom bought
    bound boundary bowl boxing bozo brain branch brand brav breach bread break breakdown breakfast
    breast breath brick bridg brief briefly bright brilliant bring british broad broadcast brok
    broken bronz brother brought brown brush brutal bubbl buck buddy budget buffalo build built bulk
    bull bullshit bunch burden buri burn burst business busy butt butter button buyer buying byer
    cabin cabinet cabl cadet cafe cage cake calculat calendar call calm came camera camp canadian
    canal cancel cancer candidat candy canker cannot cant capability capabl capacity cape capital
    captur carbon card care cared career careful carefully cargo caring carpet carri carrier carry
    carter case cash cast casual catch category cattl caught caus cave ceil celebrat celebration
    cell census cent center centr central century cereal certain certainly certifi certificat chain
    chair challeng chamber champion chanc chang channel chao character characteristic charg charity
    charm chart chas chat cheap cheaper cheat check cheer chees chef chemical chemistry cherry chest
    chicken chief child childhood children chill china chines chip chocolat choic choos chos chosen
    christma chronic church cigarett circadian circl circuit circumstanc cited citizen city civil
    claim class classic classical classifi classification classroom clay clean clear clearly clever
    click client cliff climb clinic clinical clip clock clop clos closely closer closest closet
    closur cloth cloud club clue coach coal coast coastal coat coda code coffe cognitiv coin cold
    collaboration collaps colleagu collect collection collectiv colleg colony color colour column
    combat combin combination come comedy comfort comfortabl coming command comment commentary
    commerc commercial commission commit commitment committe common commonly commonwealth communicat
    communication community companion company compar comparison compensation compet competition
    competitiv competitor complain complaint complet completely completion complex complianc
    complicat component compos composition compound comprehensiv compromis computer concentration
    concept concern concert conclud conclusion concret condition conduct conferenc confidenc
    confident confirm conflict confus confusion congratulation connect connection conscious
    consciousness consecutiv consensus consent consequenc conservation conservativ consider
    considerabl consideration consist consistent consistently constant constantly constitutional
    construct construction consultant consumer consumption contact contain contemporary content
    contest context continu continuous contract contraption contrary contrast contribut contribution
    contriv control controll controller controversial controversy convenient convention conventional
    conversation conversion convert convict conviction convinc cook cooky cool cooper cooperation
    copi copper copy copyright core corn corner correct correctly correspond cortisol cost costum
    cotton couch could counsel count counter country coupl courag cours court courtesy cousin cover
    coverag crack craft crap crash crazy cream creat creation creativ creator creatur credit creek
    crew cricket cried crim criminal crisis criteria critic critical criticism crop cross crouch
    crowd crucial cruel cruis crush crutch crying crystal cultur cultural cure curious current
    currently curriculum curv custody custom customer cute cycl daddy daily dairy damag damn danc
    danger dangerous dare dark darkness darl data databas date dated dating daughter dawn dead
    deadlin deadly deal dealer dealt dean dear death debt decad december decent decid decision deck
    declar declaration declin decreas dedicat deem deep deeper deeply deer default defeat defenc
    defend defender defens defensiv defin definitely definition degre delay delet delicious delight
    deliver delivery demand demonstrat deni density dental deny department departur depend dependent
    deposit depress depression depth deriv describ description desert deserv design designat
    designer desir desk desperat despit destination destiny destroy destruction detail determin
    determination develop developer development devic devil devot diabet diagnosis dial diamond
    diary dibbl dick didnt died diet differenc different differently difficult difficulty digital
    dining dinner dioxin direct direction directly director dirt dirty disability disabl disagre
    disappear disappoint disaster disc disciplin discount discover discovery discrimination discuss
    discussion diseas disgust dish dismiss disorder display disput distanc distant distinct
    distinction distinguish distribut distribution district dive divers diversity divid divin
    division divorc doctor document does doing dollar domain domestic dominant dominat donation done
    dont door dose doubl doubt down downtown dozen draft drag drama dramatic draw drawn dream dress
    drew drink driv driven driver drop drov drug drum drunk dual duck dumb dunk duration during dust
    dutch duty dying dynamic each earlier early earn earth earthquak ease easier easily east easter
    eastern easy eaten eating economic edge edit edition educat education educational effect
    effectiv effectively efficiency efficient effort eight eighth either elderly electric electrical
    electricity electronic element elementary eleven eligibl eliminat elit elizabeth else elsewher
    email embarrass embodi embrac emerg emergency emotion emotional emphasis employ employe employer
    employment empty enabl enabler encounter encourag ended ending endless endow enemy energy
    enforcement engag engagement engin engineer english enjoy enormous enough ensur enter enterpris
    entertain entertainment entir entirely entitl entity entranc entry environment environmental
    epic episod equal equality equally equip equipment equity equivalent error escap especially
    essay essential essentially establish establishment estat estimat eternal ethic ethnic
    evaluation even event eventually ever every everybody everyday everyon everything everywher
    evidenc evolution exact exactly exam examin examination exampl excellent except exception excess
    excessiv exchang excit excitement exclusiv exclusively excus execut execution executiv exercis
    exist existenc exit expand expansion expect expectation expens expensiv experienc experiment
    experimental expert explain explanation explor exploration explosion export expos exposur
    express expression extend extension extensiv extent external extra extraordinary extrem
    extremely face faced facial facility facing fact factor factory faculty fail failur fair fairly
    faith faithful fake fall fallen fals fame familiar family famous fancy fantastic fantasy farm
    farmer fascinat fashion fast faster fastest fatal fate father fault favor favorit fear featur
    february feed feedback feel feet fell fellow felt femal fenc fever fewer field fifteen fifth
    fifty fight fighter figur file filed fill film filter final finally financ financial find fine
    finest finger finish fire fired firing firm first fish fitness five fixed flag flash flat flesh
    flew flexibl flight flip float flood floor florin flow flower fluid flunk flying focus folk
    follow follower food fool foot footag football forc ford foreign forest forever forget forgiv
    forgot forgotten form formal format formation former formerly formula fornication fort forth
    fortun forty forward foster fought found foundation founder four fourth fram framework franc
    frank free freedom freez french frequency frequent frequently fresh friday friend friendly
    friendship from front frozen fruit fuck fuel full fully function functional fund fundamental
    funeral funny furnitur further furthermor futur gain gallery game gaming garag garbag garden
    gate gather gave gear gender gene general generally generat generation generic generous genetic
    genius gentl gentleman genuin genuinely ghost giant gift gird girl girlfriend give given giving
    glad glasgow glass glob glory goal going gold golden golf gone gonna good goodby goodi goodly
    goodness gooey goofy googl gorgeous gotta gotten grab grac grad gradually graduat grain grammar
    grand grandfather grandma grandmother grant graphic grass grateful grav gravity gray great
    greater greatest greatly green grew grey grid grip gross ground group grow grown growth guarant
    guarante guard guardian guess guest guid guidanc guidelin guilt guilty guitar habit hair half
    hall hammer hand handful handl handsom hang happen happily happiness happy harbor hard harder
    hardest hardly hardwar harm harmony harsh hate hated have haven having head headquarter heal
    health healthy hear heard heart heat heaven heavily heavy height held helicopter hell hello help
    helpful henc here herself hidden hide hiding high higher highest highlight highly highway
    hilarious hill himself hire hired hiring historic historical history hockey hold holder hole
    holiday home homeless homelessness homework honest honestly honey hood hook hope hoped hopefully
    hoping horn horribl horror hors hospital host hotel hour hous household however huge human
    humanity humbl humor hundr hung hunger hungry hunt hunter hurrican hurry hurt husband hybrid
    idea ideal identical identifi identification identify identity idiot ignor ileum illegal illness
    illustrat imag imagin imagination immediat immediately immun impact implement implementation
    implication import importanc important impos impossibl impress impression impressiv improv
    improvement inch incident includ incom incorporat increas increasingly incredibl incredibly inde
    independenc independent index indicat individual industrial industry infect infection infinit
    influenc inform information ingredient initial initially initiativ injur injury inner innocent
    innovat input inquiry insan insid insight inspection inspector inspir inspiration install
    installation instanc instant instantly instead institut institution instruction instrument
    insuranc integrat integration integrity intelligenc intelligent intend intens intensity intent
    intention inter interaction interest interfac interior internal international internet
    interpretation intervention interview into introduc introduction invent investigat investigation
    invit invitation involv involvement iron island isolat issu item itself jacket jackson jail jame
    january jealous jeremy john join joint joke jone josh journal journey judg judgment judicial
    juic july jump june junior just justic justify kayak keen keep kenya kept keyboard khan kick
    kill killer kind king kiss kitchen knee knew knif knock know knowledg known label labor
    laboratory labour lack lady laid lake land landscap lane languag larch larg largely larger
    largest lariat laser last late lately later latest latin latter laugh laughter launch lawyer
    layer laying lazy lead leader leadership leaf lean learn leas least leather leav lectur left
    legacy legal legally legend legendary legitimat leis lemon length lens lesbian less lesser
    lesson letter level liability library licens lied lieutenant life lifetim lift light lightn like
    liked likely limit line linear link lion lipid liquid list listen literally littl live lived
    liver living load loan local locally locat location lock logic logical lonely long longer
    longest look loop loos lopsid lose losing loss lost loud love loved lovely lover loving lower
    lowest loyal loyalty luck lucky lunch lung lying lyric machin made magic magical magnetic mail
    main mainly mainstream maintain maintenanc major majority make maker makeup making male mall
    mama mana manag management manager manchester mandatory mani manioc manner manual manufactur
    manufacturer many marathon march margin mari maria marijuana marin mark market marri marriag
    marry mask mass massiv master match mate material math mathematic matter matur maximum mayb meal
    mean meaningful meant meanwhil measur meat mechanic mechanical mechanism medal media medial
    medical medication medicin medium meet member membership memorial memory mental mentally mention
    menu mercy mere merely mess messag metal meter method metr metropolitan mettl middl midnight
    might mighty migration mild mile military milk mill miller mind mine minimal minimum mining
    minister minor minority minut miracl mirror miss mission mistak mixed mixing mixtur mobil mode
    model moderat modern modifi molecular moment monday monetary money monitor monster month monthly
    mood moon moor moral more moreover morn morris mortgag most mostly motel mother motion motivat
    motivation motor motto mount mountain mous mouth move moved movement moving movy mowing much
    multipl murder muscl museum music musical must mutual myself mysterious mystery nail naked name
    named nancy narrow nasty nation nativ natur natural naturally naval navy near nearby nearest
    nearly necessarily necessary neck need negativ negotiation neighbor neighborhood neil neither
    nerv nervous network neutral never nevertheless newly news newspaper next nice night nighti
    nightmar nine nobody nois none nonsens noon nope normal normally northern norway nose note noted
    nothing notic notion november nowaday nowher number numerous nurs nutrition object objectiv
    observ observation obtain obvious obviously occasion occasional occasionally occupation occupi
    occur ocean october offens offensiv offer offic officer official officially often ohio okay
    older oldest olympic once ongo onlin only onto open openly operat operation operational operator
    opinion opponent opportunity oppos opposit opposition option orang order ordinary organ organic
    organiz organization orient origin original originally other otherwis ought ours ourselv outcom
    outdoor outer outfit output outsid outstand over overall overcom overnight oversea overview
    owned owner ownership oxygen pace pack packag page paid pail painful paint pair palac palm panel
    panic pant paper parad paradis parallel parasol parent paris parish park parlay part partial
    partially participant participat participation particular particularly partly partner
    partnership party pass passag passenger passion past patent path pathetic patienc patient patrol
    pattern paying payment peac peaceful peak pearl peer penalty pension peopl pepper perceiv
    percent percentag perception perfect perfectly perform performanc perhaps period permanent
    permission permit perry person personal personality personally personnel perspectiv phas
    phenomenon phon photo photograph photographer photography phras physic physical physically
    physician piano pick pictur piec pile pine pink pip pipe piss pitch pizza plac plain plan plant
    plastic plat platform play player pleas pleasant pleasur plenty plot plug plus pneumonic pocket
    poem point pole polic policy polish pollution pool poor poorly popular popularity population
    port portfolio portion portrait pose position positiv possession possibility possibl possibly
    post poster potato potential potentially potter pound pour poverty powder power powerful practic
    practical practically prada prais pray prayer precious precis precisely predict prefab prefer
    preferenc pregam pregnancy pregnant preliminary premium prepar preparation presenc present
    presentation preserv preserver press pressur pretend pretty prevent prevention previous
    previously pric prid priest prim primarily primary principal principl print prior priority
    prison prisoner privacy privat privileg priz probably problem proc procedur proceed process
    produc product production productiv productivity prof profession professional professor profil
    profit program programm progress progressiv project promethium prominent promis promot promotion
    proof proper properly property proportion propos proposal prospect protect protection protectiv
    protein protest protocol proud prov proven proverb provid provider provinc provision
    psychological psychology public publication publicly publish publisher puff pull pump punch
    punishment punk pupil purchas pure purely purpl purpos pursu pursuit push qualifi qualify
    quality quarter quest question quick quickly quiet quietly quit quot race racial racing radar
    radiation radical radio rage rail railway rain rais rally random rang rank rape rapid rapidly
    rare rarely rate rated rather rating ratio reach react reaction read reader ready real realistic
    reality realiz really rear reason reasonabl recall recast receiv recent recently reception recip
    recognition recogniz recommend recommendation record recover recovery reduc reduction refer
    referenc reflect reflection reform refus regard regardless region regional register registration
    regret regular regularly regulation regulatory reject relat relation relationship relativ
    relatively relax releas relevant reliabl relief religion religious rely remain remark remarkabl
    remember remind reminder remot remov removal rent rental repair repeat repeatedly replac
    replacement repli reply report reportedly reporter represent representation representativ
    reputation request requir requirement requit rescu research researcher reserv residenc resident
    residential resist resistanc resistant resolution resolv resort resourc respect respectiv
    respectively respond respons responsibility responsibl rest restaurant restor restoration
    restrict restriction result resum retail retain retir retirement retreat return reveal reveng
    revenu revers review revis revolution revolutionary reward rice rich ride ridg ridiculous riding
    rifl right ring rise rising risk river road robbery robot rock rocky role roll roof room root
    rose rough roughly round rout routin rubber rude rugby ruin rule ruled ruling runner rural rush
    saber sacr sacrific sadly safe safely safety said sake salad salary sale salt same sampl sand
    sandwich sang satisfaction satisfi saturday sauc save saved saving saying scal scar scary scen
    scenario schedul schem school scienc scientific scientist scop scor scratch scream screen screw
    script seal sean search season seat second secondary secret secretary section sector secur
    security seed seeing seek seem seemingly seen segment select selection self selfish sell semi
    send senior sens sensitiv sent sentenc separat separation sept september sequenc sergeant serial
    series serious seriously serv server servic session settl settlement seven seventh sever several
    severely sexual sexually sexy shad shadow shak shall sham shap shar shark sharp shed sheep sheet
    shell shelter shield shift shin ship shirt shock shoe shoot shop shor short shorter shortly shot
    should shoulder show shower shown shut sick side sienna sight sign signal signatur significanc
    significant significantly silenc silent silk silly silva silver simba similar similarly simpl
    simply simultaneously sinc sing singl sink sister site situat situation sixth size sized skeptic
    skill skin skip sleep slept slid slight slightly slip slit slow slowly small smaller smart smell
    smil smith smok smooth snak snap snow soap soccer social society soft softwar soil solar sold
    soldier sole solely solid solo solution solv somber some somebody somehow someon something
    sometim somewhat somewher song soon sooner sorry sort sought soul sound soup sourc south
    southern spac spanish spar speak speaker special specialist specific specifically spectral
    spectrum specy speech speed spell spend spent spider spin spirit spiritual split spok spoken
    sport spot spray spread spring sprint sprinter squar stab stability stabl stadium staff stag
    stair stak stamp stand standard star start stat statement station statistic statistical status
    stay steady steal steam steel stem steno step sterl steven stick still stock stol stolen stomach
    ston stood stop stoppag stor storag storm story straight strain strang stranger strategic
    strategy stream street strength stress stretch strict strictly strik string strip strob strok
    strong stronger strongest strongly struck structur structural struggl stuck student studio study
    stuff stun stupid styl stymi subject submit subsequent subsequently substanc substantial
    substitut succ succeed success successful successfully such suck sudden suddenly suffer
    sufficient sugar suggest suggestion suicid suit suitabl sulla summary summer sunday sunshin
    super superior suppli supply support supporter suppos sure surely surfac surgeon surgery surnam
    surpris surround surveillanc survey surviv survival survivor suspect suspend suspension sustain
    sustainabl swaddl swagger swallow swear sweat sweet swift swim swing switch sword symbol symptom
    syncopat syndrom system tabl tackl tacky taco tail take taken taking tale talent talk tall tamal
    tammy tank tape target task tast tattoo taught taxi teach teacher team tear tech technical
    technically techniqu technology teen teenag teeth telephon television telex tell temperatur
    templ temporary tend tennis tension term terminal terribl terry test testimony texa text than
    thank that theatr theft their them themselv then theory ther therapy therefor thes they thick
    thin thing think third thirty this thos thou though thought thousand thre thread threat threaten
    threw throat through throughout throw thrown thunder thursday thus ticket tickl tied tier tiger
    tight till time timing timmy tiny tired tissu titl tobacco today together toilet told tolerant
    tommy tomorrow tone tongu tonight tonya took tool topic tortur total totally touch tough tour
    tourism tourist toward tower town toxic trac track trad tradition traditional traffic tragedy
    trail trailer train trampl tran transaction transfer transformation transit transition translat
    translation transmission transport transportation trap trash trauma travel travell treasur treat
    treatment tree trend trial trib trick tried trigger trip tripl tropical troubl truck true truly
    trump trust truth trying tube tuesday tune tunnel turkey turn tweet twelv twenty twic twin twist
    type typical typically ugly ultimat ultimately ultra unabl uncl uncomfortabl under underly
    understand understood unemployment unexpect unfair unfortunat unfortunately uniform union uniqu
    unit unity universal university unknown unless unlik unlikely unlimit unnecessary until unusual
    upcom updat upgrad upon upper upset urban urge urgent usag used useful useless user using usual
    utility vacation valid valley valu valuabl valv vamp variabl variety various vary vast vega
    vegetabl vehicl ventur vers versatil version versus vertical very vessel veteran vice victim
    victory video view viewer villa vintag violation violenc violent virgin virtual virtually virus
    visa visibl vision visit visitor visual vital vocal voic volum volunteer vote voted voting
    vulnerabl wage wait wake walk walker wall wallet wanna want ward warm warn warner warrant warren
    warrior wash wast watch water wave weak weakness wealth wealthy weapon wear weather wednesday
    weed week weekend weekly weight weird welcom welfar well went were west western what whatever
    wheel when whenever wher wherea wherever whether which whil whilst whit whoever whol whom whos
    wide widely wider widespread wife wild wildlif will wilson wind window wine wing winner winter
    wire wireless wisdom wise wish withdrawn within without witness woke wolf woman women wonder
    wonderful wood wooden word wore work worker workshop world worn worri worry wors worst worth
    worthy would wound wraith wrap wrath wrestl writ writer written wrong wrot yard yeah year yellow
    yesterday yield yoga york young younger your yourself youth zero zone
""")
NEAR = listed("""
    abound absente aceton actin acton aerial aground airwav alsac altar alter
    ambienc ambient anvil arch arthritic ascii ascot aspir assent aster augment
    bally barley barth batter bauer bayern beater belay bella belli bellow belter
    bely bengal benin berth beyonc birch blacker blacki blanc bleep blend bloc
    blocky blok blond bloodi bloom bloop bowed bowen bower boyer breed brest brink
    bristl britt brock broker brood bruin bucky buffer bully burnt bursa bust butan
    cahill cairo cannon canter capot caroten celestin chancel chanel changel
    channell chant chast cheng chess chiang chico chil chili chilli chilly ching
    chino chiron chirp chlorin chronicl chung clan clang clash cleat clon cochin
    coding codon collar collusion cologn comin compliant concerto confin conic
    contingent contra coon corey cornet cors cort cortex cortez cosin couplet cram
    crass crat creak creamy creas crem crept cress crest cret criss croat croc crow
    currant daisy dally deceas definit denial dependant dependency divan dolphin
    drank eared easel empti ender eras exorcis faction fella feller feint feral fetal fiver flack
    flak flang flask flatter flint fluster foal friction genial grat gratis greas
    greav greet greta grin groan halcyon hant hart hast haunt heady healy hears
    hearst hearth hearty heav herat herein heroic heron hert hight hypnotiz impotent
    impunity impur incur infest inflect inflection infraction inhibitory insect
    insur intolerant irena ischemia keller kilter knowl lander larder lauder laver
    leve leven lever liber lifer liner liter literal liven livery livr login loin
    loring loser lovin lowery lumber lyrical mackenzi mafia malic manga maniac
    manila manna manor manta manuel maoist maris massa mather mavis meddl mediation
    medici melon miner minot minus mise mist morin morph muddl multipli multiply
    needy negro neural neurotic neutron neve newer nitrit norma normalcy ontology
    otter palat panick paragon paraplegic parch patchy peacemaker peek peel peep
    peking pelvis peptid petal photon pilar pint pirat planar planter pointy poker
    pond pont poser pounc presser primat prion priory pristin profess prostrat proto
    prowess punic radial radiant raglan recant recital recurrenc redux regain regal
    regan regent regulat reheat relent reli reliv renam repeal repent resal resent
    respirator retrain righty salter satin satir saver scent scoot seder seep seer
    sensor septa sewer shack shaver shiner shingl shook shout shriver shuck simil
    simulation singh singly singular skiff sleek sleepy sleet sleev sliver smock
    smokey smoulder sniff sock spain spam spina spindl spiral spock spool sprig
    sprit stad staid stain stalin stan stanc stank starr staten static stead steamy
    steep stevi stifl stimulat stint stipulation stir stok stoker stoog stoop stork
    strait strand stretchy strod strom strov stubbl stunt sudan sunris swat sweaty
    sweep swept taber taker tamer tamper tangl taped tapper tardy tater tenet tenner
    thinker tigger tigr timer timor tinder ting tingly tinkl tinto tirad tracy
    traffick trait tread triag trie trier tristan troll tudor tutor unbearably
    unbeatabl unison urinal usabl vagina vend venus vertebra vertebrat vesicl wader
    wading wafer wager waist waiter waning waring watery waver waving waxing wearer
    weaver weighty whist wight wiring worden wrest zeta
""")
"""Real words that one typing error would make of a known one."""
