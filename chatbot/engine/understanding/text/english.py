"""Common English words, by key, that are never taken for a misspelt or unknown drug."""

from chatbot.engine.understanding.text.token import listed

COMMON = listed("""
    aaron abandon ability able aboard abortion about abov abroad absenc absolut
    absolutely abstract abus academic academy accent accept acceptabl acceptanc
    access accessibl accident accidentally accompani accomplish accord accordanc
    account accuracy accurat accus achiev achievement acknowledg acquir acquisition
    acre across acted acting action actively activist activity actor actress actual
    actually adam adapt added addiction adding addition additional additionally
    address adjacent adjust administration administrativ admission admit adopt
    adoption adult advanc advantag adventur advertis advic advis advisory advocat
    affair affect afford affordabl afghanistan afraid african after afternoon
    afterward again against aged agency agenda agent aggressiv agre agreement
    agricultur agricultural ahead aids aimed aircraft airlin airport alabama alan
    alarm alaska albert album alcohol alert alex alexander alic alien alik aliv
    alleg allen allianc allow ally almost alon along alongsid alpha already alright
    also alternat alternativ although always amateur amaz amazon ambassador
    amendment america american among amongst amount analysis ancient anderson andrew
    android andy angel anger angl angry anim animal animation anna anne anniversary
    announc announcement annoy annual annually anonymous another answer anthony anti
    antonio anxiety anxious anybody anyon anything anyway anywher apart apartment
    apologiz apparent apparently appeal appear appearanc appl appli applicabl
    application apply appoint appointment appreciat appreciation approach appropriat
    approv approval approximately april arab architectur archiv area arena argentina
    argu argument arizona armed army around arrang arrangement array arrest arriv
    arrival arrow arsenal arthur articl artificial artist artistic artwork asian
    asid asked asking asleep aspect assault assembly assessment asset assign
    assignment assist assistanc assistant associat association assum athlet athletic
    atlanta atlantic atmospher attach attack attempt attend attendanc attention
    attitud attorney attract attraction attractiv auction audienc audio august aunt
    austin australia australian author authority authoriz auto automatic
    automatically autumn availability availabl avenu averag aviation avoid awak awar
    award awareness away awesom awful awkward babe baby back background backup bacon
    bacteria badly baker balanc ball baltimor band bang bank bankruptcy banner
    barbara barcelona bare barely barrel barrier barry base baseball based basement
    basic basically basis basketball bass bath bathroom batman battery battl beach
    beam bean bear beast beat beaten beautiful beauty becam becaus becom bedroom
    beef been beer befor begin begun behalf behavior behind beij being belief believ
    bell belly belong belov below belt bench bend beneath benefit benjamin berlin
    besid best beta better between beyond bibl bigger biggest bike bill billion
    billy bind biological biology bird birmingham birth birthday bishop bitch bite
    bitter black blad blak blam blank blast bless blew blind block blood bloody blow
    blown blue board boat bobby body bold bomb bond bone bonus book boom boost boot
    booth border bored boring born boss boston both bother bottl bottom bought bound
    boundary bowl boxing brad brain branch brand brav brazil brazilian breach bread
    break breakdown breakfast breast breath brian brick bridg brief briefly bright
    brilliant bring britain british broad broadcast brok broken bronz brother
    brought brown bruc brush brutal bubbl buck buddy budget buffalo build built bulk
    bull bullet bullshit bunch burden bureau buri burn burst bush business busy butt
    butter button buyer buying cabin cabinet cabl cafe cage cake calculat calendar
    california call calm came camera camp campaign campus canadian canal cancel
    cancell cancer candidat candy cannot canon cant capability capabl capacity cape
    capital captain captur carbon card care cared career careful carefully cargo
    caribbean caring carl carlo carolina carpet carri carrier carry carter case cash
    casino cast castl casual catch category catherin catholic cattl caught caus cave
    ceil celebrat celebration celebrity cell census cent center centr central
    century ceremony certain certainly certifi certificat chain chair chairman
    challeng chamber champion championship chanc chancellor chang channel chao
    chapter character characteristic charg charity charl charli charlott charm chart
    charter chas chat cheap cheaper cheat check cheer chees chef chemical chemistry
    cherry chest chicken chief child childhood children chill china chines chip
    chocolat choic choos chos chosen chris christ christian christianity christma
    christopher chronic chuck church cigarett cinema circl circuit circumstanc cited
    citizen citizenship city civil civilian claim clark class classic classical
    classifi classification classroom clay clean clear clearly clever click client
    cliff climat climb clinic clinical clinton clip clock clos closely closer
    closest closet closur cloth cloud club clue coach coal coalition coast coastal
    coat cock code coffe cognitiv coin cold cole colin collaboration collaps
    colleagu collect collection collectiv colleg collin colonel colonial colony
    color colorado colour columbia column combat combin combination come comedy
    comfort comfortabl comic coming command commander comment commentary commerc
    commercial commission commissioner commit commitment committe common commonly
    commonwealth communicat communication communist community companion company
    compar comparison compensation compet competition competitiv competitor complain
    complaint complet completely completion complex complianc complicat component
    compos composition compound comprehensiv compromis computer concentration
    concept concern concert conclud conclusion concret condition conduct conferenc
    confidenc confident confirm conflict confus confusion congratulation congress
    congressional connect connection conscious consciousness consecutiv consensus
    consent consequenc conservation conservativ consider considerabl consideration
    consist consistent consistently conspiracy constant constantly constitution
    constitutional construct construction consultant consumer consumption contact
    contain contemporary content contest context continu continuous contract
    contrary contrast contribut contribution control controll controller
    controversial controversy convenient convention conventional conversation
    conversion convert convict conviction convinc cook cooky cool cooper cooperation
    copper copy copyright core corn corner corp corporat corporation correct
    correctly correspond corrupt corruption cost costa costum cotton couch could
    council counsel count counter country county coupl courag cours court courtesy
    cousin cover coverag crack craft craig crap crash crazy cream creat creation
    creativ creator creatur credit creek crew cricket cried crim criminal crisis
    criteria critic critical criticism crop cross crowd crown crucial cruel cruis
    crush crying crystal cuba cult cultur cultural cure curious currency current
    currently curriculum curv custody custom customer cute cycl daddy daily dairy
    dakota damag damn danc danger dangerous daniel danny dare dark darkness darl
    data databas date dated dating daughter dave david dawn dead deadlin deadly deal
    dealer dealt dean dear death debat debt debut decad december decent decid
    decision deck declar declaration declin decreas dedicat deem deep deeper deeply
    deer default defeat defenc defend defender defens defensiv defin definitely
    definition degre delay delet delhi delicious delight deliver delivery delta
    demand democracy democrat democratic demonstrat deni dennis density dental
    denver deny department departur depend dependent deposit depress depression
    depth deputy derby deriv describ description desert deserv design designat
    designer desir desk desperat despit destination destiny destroy destruction
    detail detectiv determin determination develop developer development devic devil
    devot diabet diagnosis dialogu diamond diary dick didnt died diego diet
    differenc different differently difficult difficulty digital dining dinner
    diplomatic direct direction directly director dirt dirty disability disabl
    disagre disappear disappoint disaster disc disciplin discount discover discovery
    discrimination discuss discussion diseas disgust dish dismiss disorder display
    disput distanc distant distinct distinction distinguish distribut distribution
    district dive divers diversity divid divin division divorc doctor document
    documentary does doing dollar domain domestic dominant dominat donald donation
    done dont door dose doubl doubt dougla down downtown dozen draft drag dragon
    drama dramatic draw drawn dream dress drew drink driv driven driver drop drov
    drug drum drunk dual duck dude duke dumb duration during dust dutch duty dying
    dynamic each eagl earl earlier early earn earth earthquak ease easier easily
    east easter eastern easy eaten eating economic economy eddi edge edit edition
    editor editorial educat education educational edward effect effectiv effectively
    efficiency efficient effort egypt egyptian eight eighth either elderly elect
    election electoral electric electrical electricity electronic element elementary
    eleven eligibl eliminat elit elizabeth else elsewher email embarrass embassy
    embrac emerg emergency emily emma emotion emotional emperor emphasis empir
    employ employe employer employment empty enabl encounter encourag ended ending
    endless enemy energy enforcement engag engagement engin engineer english enjoy
    enormous enough ensur enter enterpris entertain entertainment entir entirely
    entitl entity entranc entry environment environmental epic episod equal equality
    equally equip equipment equity equivalent eric error escap especially essay
    essential essentially establish establishment estat estimat eternal ethic ethnic
    european evaluation evan even event eventually ever every everybody everyday
    everyon everything everywher evidenc evil evolution exact exactly exam examin
    examination exampl excellent except exception excess excessiv exchang excit
    excitement exclusiv exclusively excus execut execution executiv exercis exhibit
    exhibition exist existenc exit expand expansion expect expectation expens
    expensiv experienc experiment experimental expert explain explanation explor
    exploration explosion export expos exposur express expression extend extension
    extensiv extent external extra extraordinary extrem extremely face faced facial
    facility facing fact factor factory faculty fail failur fair fairly faith
    faithful fake fall fallen fals fame familiar family famous fancy fantastic
    fantasy farm farmer fascinat fashion fast faster fastest fatal fate father fault
    favor favorit fear featur february federal federation feed feedback feel feet
    fell fellow felt femal feminist fenc festival fever fewer fiction field fifteen
    fifth fifty fight fighter figur file filed fill film filter final finally financ
    financial find fine finest finger finish fire fired firing firm first fiscal
    fish fitness five fixed flag flash flat fleet flesh flew flexibl flight flip
    float flood floor florida flow flower fluid flying focus folk follow follower
    food fool foot footag football forc ford foreign forest forever forget forgiv
    forgot forgotten form formal format formation former formerly formula fort forth
    fortun forty forum forward foster fought found foundation founder four fourth
    fram framework franc franchis francis francisco frank franklin fraud fred free
    freedom freez french frequency frequent frequently fresh friday friend friendly
    friendship from front frozen fruit fuck fuel full fully function functional fund
    fundamental funeral funny furnitur further furthermor futur gain galaxy gallery
    game gaming gang garag garbag garden gary gate gather gave gear gender gene
    general generally generat generation generic generous genetic genius genr gentl
    gentleman genuin genuinely georg georgia german ghost giant gift girl girlfriend
    give given giving glad glasgow glass glob global glory goal going gold golden
    golf gone gonna good goodness googl gordon gorgeous gospel gotta gotten govern
    government governor grab grac grad gradually graduat graham grain grammar grand
    grandfather grandma grandmother grant graphic grass grateful grav gravity gray
    great greater greatest greatly greec greek green greg grew grey grid grip gross
    ground group grow grown growth guarant guarante guard guardian guess guest guid
    guidanc guidelin guilt guilty guitar gulf habit hair half hall halloween
    hamilton hammer hand handful handl handsom hang happen happily happiness happy
    harbor hard harder hardest hardly hardwar harm harmony harris harry harsh
    harvard harvey hate hated have haven having head headquarter heal health healthy
    hear heard heart heat heaven heavily heavy height held helen helicopter hell
    hello help helpful henc henry here heritag hero herself hidden hide hiding high
    higher highest highlight highly highway hilarious hill hillary himself hire
    hired hiring historic historical history hitler hockey hold holder hole holiday
    holland hollywood holy home homeless homework honest honestly honey hong honor
    honour hood hook hope hoped hopefully hoping horn horribl horror hors hospital
    host hotel hour hous household howard however huge human humanity humbl humor
    hundr hung hunger hungry hunt hunter hurrican hurry hurt husband hybrid icon
    iconic idea ideal identical identifi identification identify identity idiot
    ignor illegal illinois illness illustrat imag imagin imagination immediat
    immediately immigrant immigration immun impact imperial implement implementation
    implication import importanc important impos impossibl impress impression
    impressiv improv improvement inch incident includ incom incorporat increas
    increasingly incredibl incredibly inde independenc independent index india
    indian indiana indicat indigenous individual industrial industry infect
    infection infinit inflation influenc inform information infrastructur ingredient
    initial initially initiativ injur injury inner innocent innovation innovativ
    input inquiry insan insid insight inspection inspector inspir inspiration
    install installation instanc instant instantly instead institut institution
    instruction instrument insuranc integrat integration integrity intellectual
    intelligenc intelligent intend intens intensity intent intention inter
    interaction interest interfac interior internal international internet
    interpretation intervention interview into introduc introduction invasion invent
    inventory invest investigat investigation investment investor invit invitation
    involv involvement iowa iran iranian iraq irish iron isis islam islamic island
    isolat israel israeli issu italian item itself jack jacket jackson jacob jail
    jake jame jami jane january japan japanes jason jazz jealous jean jeff jennifer
    jeremy jerry jersey jerusalem jessica jesus jewelry jewish jimmy john johnny
    join joint joke jonathan jone jordan jose joseph josh journal journalism
    journalist journey juan judg judgment judicial juic julia july jump june jungl
    junior jurisdiction jury just justic justify justin kansa kate keen keep keith
    kelly kent kentucky kenya kept kevin keyboard khan kick kill killer kind king
    kingdom kiss kitchen knee knew knif knight knock know knowledg known korea
    korean kyle label labor laboratory labour lack lady laid lake land landscap lane
    languag larg largely larger largest larry laser last late lately later latest
    latin latter laugh laughter launch laura lawrenc lawyer layer laying lazy lead
    leader leadership leaf leagu lean learn leas least leather leav lectur left
    legacy legal legally legend legendary legislation legislativ legislatur
    legitimat lemon length lens lesbian less lesser lesson letter level lewis
    liability liberal liberty library licens lied lieutenant life lifetim lift light
    lightn like liked likely limit lincoln line linear link lion liquid lisa list
    listen literally literary literatur littl live lived liver living load loan
    local locally locat location lock logic logical logo london lonely long longer
    longest look loop loos lord lose losing loss lost loud louis louisiana love
    loved lovely lover loving lower lowest loyal loyalty luck lucky luke lunch lung
    luxury lying lyric machin made madrid magazin magic magical magnetic mail main
    mainly mainstream maintain maintenanc major majority make maker makeup making
    malaysia male mall mama manag management manager manchester mandatory manhattan
    manner manual manufactur manufacturer many marathon march margaret margin mari
    maria marijuana marin mario mark market marri marriag marry marshall martin
    marvel mary maryland mask mason mass massachusett massiv master match mate
    material math mathematic matt matter matthew matur maximum mayb mayor meal mean
    meaningful meant meanwhil measur meat mechanic mechanical mechanism medal media
    medical medication medicin medium meet member membership memorial memory mental
    mentally mention menu mercy mere merely mess messag metal meter method metr
    metropolitan mexican miami michael michell michigan middl midnight might mighty
    migration mike mild mile military milk mill miller million mind mine minimal
    minimum mining minister ministry minor minority minut miracl mirror miss missil
    mission mississippi missouri mistak mitchell mixed mixing mixtur mobil mode
    model moderat modern modifi molecular moment monday monetary money monitor
    monster month monthly mood moon moor moral more moreover morgan morn morris
    mortgag moscow most mostly mother motion motivat motivation motor mount mountain
    mous mouth move moved movement movi moving movy much multipl municipal murder
    murphy murray muscl museum music musical muslim must mutual myself mysterious
    mystery nail naked name named nancy narrativ narrow nasty nathan nation national
    nativ natur natural naturally naval navy nazi near nearby nearest nearly
    necessarily necessary neck need negativ negotiation neighbor neighborhood neil
    neither nelson nerv nervous network neutral never nevertheless newly news
    newspaper next nice nick night nightmar nine nobl nobody nois nominat none
    nonsens noon nope normal normally norman north northern northwest norway nose
    note noted nothing notic notion novel november nowaday nowher nuclear number
    numerous nurs nutrition object objectiv observ observation obtain obvious
    obviously occasion occasional occasionally occupation occupi occur ocean october
    offens offensiv offer offic officer official officially often ohio okay oklahoma
    older oldest oliver olympic once ongo onlin only onto open openly opera operat
    operation operational operator opinion opponent opportunity oppos opposit
    opposition option orang order ordinary organ organic organiz organization orient
    origin original originally orlean oscar other otherwis ought ours ourselv outcom
    outdoor outer outfit output outsid outstand over overall overcom overnight
    oversea overview owned owner ownership oxford oxygen pace pacific pack packag
    page paid painful paint pair pakistan palac palestinian palm panel panic pant
    paper parad paradis parallel parent paris parish park parker parliament
    parliamentary part partial partially participant participat participation
    particular particularly partly partner partnership party pass passag passenger
    passion past patent path pathetic patienc patient patrick patrol pattern paul
    paying payment peac peaceful peak pearl peer penalty pennsylvania pension peopl
    pepper perceiv percent percentag perception perfect perfectly perform performanc
    perhaps period permanent permission permit perry person personal personality
    personally personnel perspectiv pete peter petition phas phenomenon phil philip
    philippin philosophy phoenix phon photo photograph photographer photography
    phras physic physical physically physician piano pick pictur piec pile pilot
    pine pink pipe piss pitch pizza plac plain plan planet plant plastic plat
    platform play player pleas pleasant pleasur plenty plot plug plus pocket poem
    poet poetry point pole polic policy polish politic political politician poll
    pollution pool poor poorly pope popular popularity population port portfolio
    portion portrait portugal pose position positiv possession possibility possibl
    possibly post poster potato potential potentially potter pound pour poverty
    powder power powerful practic practical practically prais pray prayer precious
    precis precisely predict prefer preferenc pregnancy pregnant preliminary premier
    premium prepar preparation presenc present presentation preserv presidency
    president presidential press pressur pretend pretty prevent prevention previous
    previously pric prid priest prim primarily primary princ princess principal
    principl print prior priority prison prisoner privacy privat privileg priz
    probably problem proc procedur proceed process produc producer product
    production productiv productivity prof profession professional professor profil
    profit program programm progress progressiv project prominent promis promot
    promotion proof propaganda proper properly property proportion propos proposal
    prospect protect protection protectiv protein protest protocol proud prov proven
    provid provider provinc provision psychological psychology public publication
    publicly publish publisher pull pump punch punishment punk pupil purchas pure
    purely purpl purpos pursu pursuit push pussy qualifi qualify quality quarter
    queen quest question quick quickly quiet quietly quit quot race rachel racial
    racing racism racist radar radiation radical radio rage raid rail railroad
    railway rain rais rally ralph random rang ranger rank rape rapid rapidly rare
    rarely rate rated rather rating ratio reach react reaction read reader ready
    real realistic reality realiz really rear reason reasonabl recall receiv recent
    recently reception recip recognition recogniz recommend recommendation record
    recover recovery reduc reduction refer referenc reflect reflection reform refuge
    refus regard regardless regim region regional register registration regret
    regular regularly regulation regulatory reject relat relation relationship
    relativ relatively relax releas relevant reliabl relief religion religious rely
    remain remark remarkabl remember remind reminder remot remov removal rent rental
    repair repeat repeatedly replac replacement repli reply report reportedly
    reporter represent representation representativ republic republican reputation
    request requir requirement rescu research researcher reserv residenc resident
    residential resist resistanc resolution resolv resort resourc respect respectiv
    respectively respond respons responsibility responsibl rest restaurant restor
    restoration restrict restriction result resum retail retain retir retirement
    retreat return reveal reveng revenu revers review revis revolution revolutionary
    reward rice rich richard richmond rick ride ridg ridiculous riding rifl right
    ring rise rising risk rival river road robert robin robot rock rocket rocky
    roger role roll roman romanc romantic rome roof rooki room root rose ross rough
    roughly round rout routin royal rubber rude rugby ruin rule ruled ruling runner
    rural rush russell russia russian sacr sacrific sadly safe safely safety said
    saint sake salad salary sale salt same sampl samuel sand sandwich sandy sang
    santa sarah satellit satisfaction satisfi saturday sauc save saved saving saying
    scal scandal scar scary scen scenario schedul schem scholar scholarship school
    scienc scientific scientist scop scor scott scottish scratch scream screen screw
    script seal sean search season seat second secondary secret secretary section
    sector secur security seed seeing seek seem seemingly seen segment select
    selection self selfish sell semi senat senator send senior sens sensitiv sent
    sentenc separat separation sept september sequenc sergeant serial series serious
    seriously serv server servic session settl settlement seven seventh sever
    several severely sexual sexually sexy shad shadow shak shall sham shap shar
    shark sharp shed sheep sheet shell shelter sheriff shield shift shin ship shirt
    shock shoe shoot shop shor short shorter shortly shot should shoulder show
    shower shown shut sick side sight sign signal signatur significanc significant
    significantly silenc silent silk silly silver similar similarly simon simpl
    simply simultaneously sinc sing singer singl sink sister site situat situation
    sixth size sized skill skin skip slav slavery sleep slept slid slight slightly
    slip slow slowly small smaller smart smell smil smith smok smooth snak snap snow
    soap soccer social socialist society soft softwar soil solar sold soldier sole
    solely solid solo solution solv some somebody somehow someon something sometim
    somewhat somewher song soon sooner sorry sort sought soul sound soup sourc south
    southeast southern southwest soviet spac spanish spar speak speaker special
    specialist specific specifically spectrum specy speech speed spell spend spent
    spider spin spirit spiritual split spok spoken sponsor sport spot spray spread
    spring squad squar stability stabl stadium staff stag stair stak stamp stand
    standard stanley star start stat statement station statistic statistical status
    stay steady steal steam steel stem step stephen sterl stev steven stewart stick
    still stock stol stolen stomach ston stood stop stor storag storm story straight
    strain strang stranger strategic strategy stream street strength stress stretch
    strict strictly strik string strip strok strong stronger strongest strongly
    struck structur structural struggl stuart stuck student studi studio study stuff
    stun stupid styl subject submit subsequent subsequently substanc substantial
    substitut succ succeed success successful successfully such suck sudden suddenly
    suffer sufficient sugar suggest suggestion suicid suit suitabl summary summer
    summit sunday sunshin super superior suppli supply support supporter suppos
    suprem sure surely surfac surgeon surgery surpris surround surveillanc survey
    surviv survival survivor susan suspect suspend suspension sustain sustainabl
    swear sweat swedish sweet swift swim swing swiss switch sword symbol symptom
    syndrom syrian system tabl tackl tactic tail take taken taking tale talent talk
    tall tank tape target task tast tattoo taught taxi taylor teach teacher team
    tear tech technical technically techniqu technology teen teenag teeth telephon
    television tell temperatur templ temporary tend tennis tension term terminal
    terribl territory terror terrorism terrorist terry test testimony texa text thai
    than thank that theater theatr theft their them themselv then theory ther
    therapy therefor thes they thick thin thing think third thirty this thoma thos
    thou though thought thousand thre thread threat threaten threw throat thron
    through throughout throw thrown thunder thursday thus ticket tied tier tiger
    tight till time timing tiny tired tissu titl tobacco today together toilet told
    tommy tomorrow tone tongu tonight tony took tool topic tortur total totally
    touch tough tour tourism tourist tournament toward tower town toxic trac track
    trad tradition traditional traffic tragedy trail trailer train tran transaction
    transfer transformation transit transition translat translation transmission
    transport transportation trap trash trauma travel travell treasur treasury treat
    treatment treaty tree trend trial trib tribut trick tried trigger trip tripl
    troop trophy tropical troubl truck true truly trump trust truth trying tube
    tuesday tune tunnel turkey turkish turn turner tweet twelv twenty twic twin
    twist twitter tyler type typical typically ugly ukrainian ultimat ultimately
    ultra unabl uncl uncomfortabl under underground underly understand understood
    unemployment unexpect unfair unfortunat unfortunately uniform union uniqu unit
    unity univers universal university unknown unless unlik unlikely unlimit
    unnecessary until unusual upcom updat upgrad upon upper upset urban urge urgent
    usag used useful useless user using usual utah utility vacation valid valley
    valu valuabl valv vancouver variabl variety various vary vast vega vegetabl
    vehicl ventur venu vers version versus vertical very vessel veteran vice victim
    victor victoria victorian victory video view viewer villa villag vincent vintag
    violation violenc violent virgin virginia virtual virtually virus visa visibl
    vision visit visitor visual vital vocal voic volum volunteer vote voted voter
    voting vulnerabl wage wait wake wale walk walker wall wallet walter wanna want
    ward warm warn warner warrant warren warrior wash washington wast watch water
    wave wayn weak weakness wealth wealthy weapon wear weather wednesday weed week
    weekend weekly weight weird welcom welfar well welsh went were west western what
    whatever wheel when whenever wher wherea wherever whether which whil whilst whit
    whoever whol whom whos wide widely wider widespread wife wild wildlif will
    william wilson wind window wine wing winner winter wire wireless wisdom wise
    wish witch within without witness woke wolf woman women wonder wonderful wood
    wooden word wore work worker workshop world worn worri worry wors worship worst
    worth worthy would wound wrap wrestl wright writ writer written wrong wrot yard
    yeah year yellow yesterday yield yoga york young younger your yourself youth
    zero zone
""")
