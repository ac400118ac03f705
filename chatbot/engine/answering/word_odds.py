"""What single words say of a question's being ours, in hundredths of log odds.

Fitted together with the weights of `acceptance.py` by `tests/benchmarks/fitting.py` on
the tuning half of the project's questions: words that stand in at least two of them.
"""

from functools import cache
from typing import Final

_ODDS: Final = """
    acceptabl:34 accurat:-17 ache:-59 acquir:-21 addictiv:-109 addison:-20 adherenc:23
    adjust:33 adjustment:86 adult:-18 advic:39 afebril:68 after:-23 age:-17 ago:36
    alcohol:-27 alev:23 all:22 allergi:22 allopurinol:17 alon:16 alreadi:19 alright:20
    also:26 alter:25 alwai:17 amitriptylin:15 ankl:-16 ankylos:-41 anxieti:-43
    anxious:129 anyon:19 aortic:-22 apixaban:-15 apnea:-21 appointment:-16 approach:21
    arteri:-38 asa:26 aspirin:-21 asprin:29 asymptomatic:44 atrophi:-17 attack:-34
    australian:-48 autumn:-91 avoid:59 awak:15 b:-54 babi:-59 bad:20 balm:-61 bas:20
    baselin:39 bd:22 becom:19 befor:17 behind:32 belli:-58 bend:17 bent:18
    benzodiazepin:-94 besid:31 between:-32 big:26 bilateral:41 biliari:-48 biofreez:35
    biopsi:-19 bipolar:-76 birth:-58 bisphosphonat:-21 black:-25 bladder:19 bleed:-29
    block:-17 blood:-41 bmi:32 board:16 boil:43 bone:-79 boss:-150 botox:-28
    botulinum:-41 bought:43 bowel:-21 box:-71 brac:-57 branch:21 brand:-178
    breastfeed:22 bring:28 bundl:-33 buprenorphin:-60 burn:-65 c:-50 cabg:-77
    caesarean:-16 calcium:16 call:-39 cancel:-31 cannabis:-26 cant:18 capsul:-51
    cardiac:-62 cardiovascular:-50 care:20 carisoprodol:-39 carri:72 case:115
    catastrophis:28 cauda:18 cellist:-157 cellulitis:-46 central:51 cervical:-22 ces:31
    cessation:-16 chair:24 chanc:16 chart:33 chemotherapi:-56 childhood:24 children:74
    choic:-42 choos:-25 cipro:91 claim:-16 clarithromycin:-24 clean:16 clearanc:23
    climb:43 clinicalli:21 clonus:-29 clos:-37 clozapin:-35 codein:17 coffe:-40
    colic:-37 colleagu:25 colon:-23 colour:-49 comp:18 compression:-34 computer:-31
    conclud:21 conservativ:20 constipat:31 content:72 contrast:-27 controll:-31
    convert:-22 copd:-26 cord:-56 correction:-43 corticosteroid:-23 cost:-159
    counsel:-67 count:32 cours:33 cramp:-107 crcl:79 creat:64 creatinin:62 ct:-29
    cupboard:18 curb:-23 cushion:-55 d:-31 dad:-90 decadron:21 decompression:-18
    delirium:-28 demand:21 denervation:36 depress:71 depression:-43 depressiv:-16
    desk:22 despit:39 dex:53 diabet:-17 didnt:86 discectomi:20 disorder:-49 dizzi:120
    doc:90 dog:-15 dont:30 dose:-16 dosepak:26 down:16 dr:52 drip:-18 driver:-29 dtr:36
    duloxetin:-15 dur:35 ed:18 eight:22 elderli:-58 eliquis:30 endometriosis:-70
    engineer:50 epilepsi:-52 epilepticus:-25 esi:20 esr:50 etodolac:50 event:-36
    everyth:-47 ex:17 exactli:22 exam:-35 explain:15 exposur:-44 exs:196 extension:29
    eye:-33 f:23 fail:24 featur:17 febril:-70 feet:-54 fentanyl:-49 few:17 fine:57
    first:-15 flat:18 flexaril:52 flexion:28 flucloxacillin:-82 fly:-68 follow:19
    football:-76 fractur:-26 frail:17 free:-19 frequenci:-28 fridg:-43 fruit:61 full:21
    function:23 furosemid:30 fusion:-22 gabapenten:17 gad:18 gain:15 gave:24
    generalis:-57 generic:-88 gentler:27 girdl:66 glaucoma:19 glucosamin:15 golf:41
    gone:46 gonna:-35 good:-17 gout:18 groggi:20 groin:-68 guidanc:25 guidelin:26
    half:15 haloperidol:-81 hamstr:-28 happen:-27 harm:22 harmful:32 hasnt:20 hctz:25
    hd:68 he:16 head:39 heal:-49 health:-39 hear:31 heart:-44 heel:104 hematuria:-86
    herniat:17 heroin:-113 hi:-52 him:20 his:22 hold:79 hole:-49 holidai:-68 hospic:-72
    hospital:-15 hrt:-72 hurt:15 husband:47 hx:15 hydromorphon:-99 hypertension:-18
    hyponatremia:-39 ibs:-21 ibuprofin:22 icd:-72 idea:19 if:15 ignor:-109 im:25
    impair:-22 imperfecta:-31 important:27 improvement:18 incidenc:-17 incontinenc:-82
    increas:-33 indicat:46 indocin:-23 indomethacin:27 induction:-39 infusion:-80
    inhaler:-81 injuri:-26 insol:-84 instruction:-22 insulin:-34 insuranc:-47
    intensiv:24 isnt:43 isotretinoin:-52 iv:-20 justifi:19 kenya:-21 kg:46 kick:-40
    kill:24 kilo:22 kind:-29 know:27 knuckl:-19 kyphosis:-17 l:26 labour:-91 ladder:22
    ladi:26 late:-20 lbp:21 lbs:16 leav:18 left:25 let:-36 level:-33 levothyroxin:-34
    lexapro:-89 lft:21 lido:59 life:-51 lift:21 likeli:17 line:19 link:-50 lithium:-20
    live:15 load:-48 lose:-27 lowest:30 lumbago:24 lumbosacral:-28 lung:-34 lymph:-37
    m:18 macrobid:-17 made:17 maintenanc:-63 major:-70 make:15 man:44 manag:26
    manipulat:28 matress:67 matter:56 max:16 mcv:-70 med:23 medication:-21 medicin:-69
    melatonin:-16 meloxicam:24 men:-26 meningitis:-25 menthol:17 met:21 metastas:-119
    metformin:-25 methadon:-77 mi:18 microdiscectomi:16 midlin:35 mild:18 mind:26
    mindfulness:-26 mine:15 miner:-48 minor:15 miss:-32 ml:-28 mm:-23 mo:115 mobic:32
    modic:29 mom:-23 monei:26 more:19 morn:-23 morris:21 mortaliti:-64 mother:-18
    mouth:27 mr:31 mri:15 ms:-40 multipl:-21 mum:-61 muscular:-17 must:26 mvc:-108
    myeloma:-96 myofascial:-20 naiv:15 name:-78 near:-18 neighbour:-18 nephropathi:-47
    nerv:18 neuro:32 neurosurgeon:30 neurosurgeri:28 nine:93 nite:64 nl:94 nnt:55
    node:-37 nois:19 not:19 note:37 np:35 numb:23 numbness:19 nurofen:48 o:18
    occupational:17 ocd:-100 odd:33 odi:24 offer:24 ok:26 omeprazol:-83 one:18 op:-42
    opal:62 ortho:56 osteo:57 osteogenesis:-31 osteopathic:15 osteoporosis:-61
    oswestri:25 otc:47 outlook:-25 outsid:331 overnight:16 oxy:29 ozempic:-137 p:18
    painful:-38 painkiller:-26 pancreatic:-68 pancreatitis:-190 panic:-51 paraplegia:-29
    park:-54 parkinson:20 part:58 pass:57 pda:-49 pdmp:18 peak:-54 pedicl:-33 pee:27
    pelvic:35 pelvis:23 percent:21 percocet:17 period:-86 peripheral:-31 pharmaci:-27
    phon:-15 phq:-41 physio:15 pick:19 pill:22 placement:-28 plai:22 plain:15 plan:-15
    platelet:-150 player:-31 pleas:-78 plus:15 pm:-18 pmr:25 podcast:-166 polyp:19
    poppi:-29 posterior:-18 ppi:15 pr:-67 precaution:22 pred:19 predison:51
    prednisolon:-32 prefer:-51 pregablin:34 pregnant:-23 prematur:-18 prescrib:-45
    prescription:-54 present:18 pressur:-29 pretend:-38 preterm:-23 prevent:-16
    prevention:-36 pric:-73 primari:-15 prn:21 probabiliti:18 program:21 prolong:15
    prostat:29 protocol:-38 prov:-30 prozac:121 psa:-15 psychologist:53 pt:27 ptsd:32
    pull:25 punctur:-18 push:22 put:25 pvr:38 pylori:-24 pyloric:-58 qhs:32 qid:23 qt:25
    queri:19 question:53 quit:18 rate:-28 rather:27 re:23 real:18 realli:15 reason:31
    recommend:-63 recover:20 recur:26 recurrent:-59 red:-15 referral:16 refus:18
    regimen:-22 rehab:-103 relaps:-65 relaxer:-18 reliev:-52 renal:-30 renew:-71
    repeat:51 report:32 respond:-46 rest:-21 result:-37 retention:37 review:47 rheum:41
    rheumatologist:38 robaxin:-52 roland:21 room:-18 round:32 routin:66 rower:23
    rule:-49 run:38 runner:20 s:28 safe:-15 safer:24 same:34 scal:16 scar:-18
    schedul:-59 school:-40 sciatica:18 scop:118 script:20 scrub:-24 second:36
    section:-62 sedat:16 seen:-75 seizur:-70 send:18 septic:-43 serious:16 serotonin:21
    sertralin:-45 servic:53 settl:25 sex:-16 shar:-47 she:23 shingl:-17 shock:-64
    shoe:86 short:31 siatica:57 sign:35 sinc:23 sit:19 site:-37 sleep:-21 slr:41
    smoker:-22 snor:70 so:15 soma:-42 some:56 someth:18 son:-37 sort:59 sourc:99
    spasticiti:-32 spe:31 specialist:22 specific:17 spin:-32 spina:-148 spondylitis:-61
    sport:35 spring:-37 ssri:-46 stag:-21 stair:-64 stand:20 statin:-37 status:-25
    ston:-72 stool:-48 strength:21 stress:-34 strok:-21 student:-18 success:-56 sugar:27
    suspect:31 swear:49 sweat:32 swell:31 sx:119 syncop:-57 t:-53 tab:20 tak:-30
    talk:-21 tamsulosin:19 target:-32 taxi:-32 tb:32 tds:18 teh:-76 temperatur:-71
    temporomandibular:-21 ten:52 tender:15 term:32 testosteron:-43 thermacar:31 thes:38
    thigh:-28 think:28 third:-16 thoracic:-34 thoracolumbar:17 thos:74 threshold:-26
    tid:40 tiger:-61 til:56 till:64 time:-15 tip:-45 tizanadin:143 tmj:-16 todai:-46
    told:-15 tolerat:16 tomorrow:-17 tone:43 too:-17 took:15 tool:40 touch:29 toxin:-41
    trauma:39 trazodon:-101 treatment:-15 tri:22 trial:16 triptan:-55 truck:18 true:15
    try:33 tumeric:23 tylenol:15 unrestrict:-18 until:-27 upset:24 ur:-29 ureteric:-37
    urgent:34 urin:60 urinari:-44 used:-19 usualli:18 uti:16 vascular:-37 venlafaxin:-37
    vertebral:16 viagra:-23 visa:-22 vitamin:-68 void:18 vomit:-82 w:25 wake:23
    walgreen:-38 wall:28 walmart:-131 ward:-23 warehous:17 warn:32 wash:-59 wast:22
    weak:17 weaken:17 weather:-26 weekend:-22 well:-15 went:19 were:-70 whether:48
    wife:20 win:19 withdrawal:-50 wk:38 wks:29 woman:-22 women:-32 wont:-31 wore:47
    worn:27 worri:-24 worthwhil:20 would:15 wound:49 wrist:-54 written:-64 wrong:25
    xr:24 xrai:-17 yo:22 young:41 your:44 yr:50 yrs:-72 zanaflex:31 zoloft:-85
    zolpidem:-23 zoster:-23
"""


@cache
def _odds() -> dict[str, int]:
    pairs = (entry.partition(":") for entry in _ODDS.split())
    return {root: int(weight) for root, _, weight in pairs}


def odds_of_words(roots: frozenset[str]) -> int:
    """What the stems of a question count together."""
    return sum(_odds().get(root, 0) for root in roots)
