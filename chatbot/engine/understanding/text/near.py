"""Real words that one typing error would make of a known one."""

from chatbot.engine.understanding.text.token import listed

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
