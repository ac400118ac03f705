"""What single words say of a question's being ours, in hundredths of log odds.

Fitted together with the weights of `acceptance.py` by `tests/benchmarks/fitting.py` on
the tuning half of the project's questions: words that stand in at least two of them.
"""

from functools import cache
from typing import Final

_ODDS: Final = """
    acceptabl:33 accurat:-20 ache:-60 acquir:-26 addictiv:-98 addison:-31 adherenc:22
    adjust:34 adjustment:77 advic:34 afebril:71 after:-21 age:-21 ago:35 alcohol:-17
    alev:24 all:19 allergi:19 allopurinol:20 alon:16 alreadi:24 alright:18 also:25
    alter:23 alwai:16 ankl:-20 ankylos:-51 answer:17 anxieti:-45 anxious:116 anyon:19
    aortic:-27 apap:21 apnea:-21 appeal:-16 appointment:-25 approach:36 arm:-17
    arteri:-43 asa:22 aspirin:-25 asprin:39 asymptomatic:41 atrial:-15 atrophi:-20
    attack:-26 australian:-63 autumn:-101 avoid:56 b:-57 babi:-63 bad:21 balm:-87 bas:19
    baselin:32 bd:19 becom:15 befor:16 behind:33 belli:-33 belt:20 bend:19 bent:17
    benzodiazepin:-98 besid:25 big:32 bilateral:38 biliari:-54 biofreez:32 biopsi:-15
    bipolar:-82 birth:-66 black:-28 bladder:18 block:-20 blood:-49 bmi:28 boil:41
    bone:-83 boss:-174 botox:-30 botulinum:-44 bought:38 box:-71 bp:-15 brac:-57
    branch:21 brand:-189 breastfeed:17 bring:24 bundl:-42 buprenorphin:-65 burn:-68
    bus:-16 c:-53 cabg:-77 caesarean:-22 calcium:44 call:-38 cancel:-36 cannabinoid:-18
    cannabis:-25 cant:17 capsul:-50 car:20 cardiac:-66 cardiovascular:-50 care:19
    carisoprodol:-42 carri:64 case:129 catastrophis:46 cauda:20 ceil:18 celebrex:19
    cellist:-160 cellulitis:-51 central:45 cervical:-24 ces:28 chair:24 chart:47
    chemical:-20 chemotherapi:-56 childhood:23 children:71 choic:-43 choos:-18 cipro:94
    claim:-16 clarithromycin:-21 clean:35 clearanc:18 climb:39 clinicalli:19 clonus:-36
    clos:-39 clozapin:-38 cm:17 cold:-17 colic:-40 colleagu:21 colon:-20 colour:-54
    communiti:-17 compression:-38 conclud:17 conservativ:19 constipat:27 content:66
    contrast:-20 controll:-37 convert:-16 copd:-28 cord:-56 correction:-44
    corticosteroid:-21 cost:-163 counsel:-79 count:30 cours:30 cramp:-111 crcl:84
    creat:60 creatinin:61 ct:-31 cupboard:17 curb:-28 cushion:-62 d:-34 dad:-40
    decadron:27 decompression:-20 delirium:-42 demand:22 denervation:35 dengu:-15
    deni:-15 dental:94 depress:67 depression:-47 depressiv:-17 desk:20 despit:25 dex:66
    diabet:-19 diarrhoea:-16 didnt:87 differenc:-16 discectomi:20 disorder:-55 dizzi:111
    doc:85 dog:-20 dont:29 dose:-15 dosepak:77 doubl:15 down:17 dr:48 drip:-25 driv:-19
    driver:-32 dtr:29 duloxetin:-17 duloxitin:17 dur:32 ed:17 effectiv:-15 eight:24
    elderli:-57 eliquis:26 endometriosis:-48 engineer:51 epilepsi:-58 epilepticus:-30
    esi:19 esr:51 etodolac:47 etoricoxib:17 event:-45 everyth:-46 ex:21 exactli:19
    exam:-36 explain:15 exposur:-44 exs:186 extension:32 eye:-27 f:24 fail:24 febril:-27
    feet:-62 fell:19 fentanyl:-43 fever:20 few:16 fibrillation:-15 fine:63 flat:58
    flexaril:54 flexion:23 flucloxacillin:-89 fly:-77 follow:18 football:-87 fractur:-33
    frail:15 free:-25 frequenci:-32 fridg:-38 fruit:52 full:21 function:22 furosemid:30
    fusion:-19 gabapenten:40 gad:20 gain:18 gave:23 generalis:-59 generic:-93 gentler:41
    girdl:60 glaucoma:18 golf:35 gone:47 gonna:-36 good:-17 gout:18 groggi:17 groin:-36
    guidanc:21 guidelin:25 gut:16 h:-15 haloperidol:-101 hamstr:-31 happen:-30 harm:24
    harmful:33 hasnt:24 hctz:28 hd:62 he:18 head:22 headach:-15 heal:-53 health:-37
    hear:29 heart:-41 heel:106 height:41 herniat:16 heroin:-116 hi:-50 hiccup:-15 him:24
    his:21 hold:77 hole:-55 holidai:-57 hospic:-56 hrt:-76 husband:40 hx:16
    hydrocodon:15 hydromorphon:-150 hyperemesis:-18 hypertension:-21 hyponatremia:-43
    ibs:-23 ibuprofin:37 icd:-75 if:17 ignor:-108 im:24 impair:-24 imperfecta:-26
    important:25 improvement:16 incontinenc:-85 increas:-17 indicat:56 indocin:-28
    indomethacin:25 induction:-47 information:-15 infusion:-72 inhaler:-84 inject:-18
    injuri:-27 inr:-19 insol:-92 instruction:-16 insulin:-37 insuranc:-48 intensiv:38
    isnt:42 iv:-23 justifi:18 kenya:-28 kg:63 kick:-52 kill:21 kilo:26 kind:-32 know:22
    knuckl:-26 l:25 labour:-98 ladder:36 ladi:33 late:-23 lbp:21 leav:16 left:21 let:-38
    level:-38 levothyroxin:-40 lexapro:-83 lft:20 lido:50 life:-39 lift:20 line:23
    link:-50 lithium:-23 littl:18 live:29 load:-50 lowest:25 lumbago:22 lumbosacral:-35
    lung:-42 lying:49 lymph:-33 m:32 macrobid:-22 made:23 maintenanc:-83 major:-72
    make:17 man:48 manag:25 managment:24 matress:54 matter:73 max:16 mcv:-74
    medication:-22 medicin:-77 melatonin:-15 meloxicam:21 men:-32 meningitis:-27 met:19
    metastas:-124 metformin:-28 methadon:-58 mi:17 microdiscectomi:15 midlin:154 mild:15
    mind:25 mindfulness:-28 miner:-47 minor:15 miss:-37 ml:-33 mm:-23 mo:108 mobic:28
    modic:28 mom:-27 monei:24 more:15 morn:-25 morris:19 mortaliti:-62 mother:-28
    mouth:25 mr:24 ms:-47 mum:-58 muscular:-20 must:24 mvc:-116 myeloma:-43
    myofascial:-22 naiv:20 name:-84 near:-19 nephropathi:-55 nerv:18 neuro:51
    neurosurgeon:27 neurosurgeri:22 nine:93 nite:57 nl:114 nnt:51 node:-33 nois:59
    norco:17 not:19 note:30 now:15 np:28 numb:41 numbness:18 nurofen:49 o:16
    occupational:20 ocd:-101 odd:27 odi:28 offer:23 ok:25 omeprazol:-84 one:22 op:-55
    opal:69 ortho:39 osteo:66 osteogenesis:-26 osteomyelitis:54 osteopath:25
    osteopathic:15 osteoporosis:-64 oswestri:25 otc:36 outcom:15 outlook:-28 outsid:331
    oxy:34 ozempic:-51 p:20 painful:-40 painkiller:-30 pancreatic:-62 pancreatitis:-147
    panic:-54 paraplegia:-35 park:-61 parkinson:15 part:57 pass:49 pda:-54 pdmp:18
    peak:-63 pedicl:-37 pee:42 pelvic:49 pelvis:20 percent:19 percocet:17 period:-91
    peripheral:-36 pharmaci:-28 phon:-16 phq:-35 pick:37 pill:24 pillow:83 placement:-31
    plai:15 plan:-20 platelet:-135 player:-38 pleas:-79 plus:15 pm:-27 pmr:33
    pneumonia:-16 podcast:-185 polymyalgia:16 polyp:17 poppi:-36 posterior:-19 ppi:15
    pr:-73 pre:-19 precaution:25 pred:27 predison:47 prednisolon:-33 prefer:-53
    pregablin:44 pregnant:-25 prematur:-20 prescrib:-44 prescription:-58 pressur:-36
    pretend:-42 preterm:-30 prevent:-15 prevention:-39 pric:-73 primari:-18 prn:22
    probabiliti:26 program:18 prostat:28 protocol:-47 prov:-33 prozac:115 psa:-17
    psychologist:49 pt:28 ptsd:30 pull:24 punctur:-29 push:28 put:23 pvr:36 pylori:-21
    pyloric:-64 qhs:29 qid:20 qt:23 queri:17 question:64 quit:16 radiographi:-46
    rate:-31 rather:25 re:21 real:16 reason:24 reasonabl:15 recommend:-66 recover:17
    recur:21 recurrent:-52 red:-18 refus:17 regimen:-27 rehab:-75 rehabilitation:19
    relaps:-67 relat:18 relaxer:-24 reliev:-43 renal:-32 renew:-96 repeat:50 report:33
    respond:-49 rest:-24 result:-44 retention:39 review:44 rheum:111 rheumatologist:25
    robaxin:-47 roland:19 room:-23 root:16 round:30 routin:51 rower:22 rule:-41 run:31
    runner:20 s:25 safer:21 safest:20 same:36 scal:15 schedul:-63 school:-32 sciatica:17
    scop:88 script:18 second:32 section:-72 sedat:23 seen:-89 seizur:-79 send:24
    septic:-41 serious:15 serotonin:20 sertralin:-42 servic:62 settl:25 sex:-17 shar:-54
    she:21 shingl:-19 shock:-62 shoe:90 short:28 siatica:53 sign:37 sinc:28 sit:19
    site:-40 sleep:-24 slip:20 slr:36 smok:17 snor:40 soma:-41 some:53 someth:23 son:-44
    sort:83 sourc:89 spasticiti:-35 spe:31 specialist:21 specific:17 spin:-35 spina:-154
    spondylitis:-76 sport:25 ssri:-48 stag:-25 stair:-72 stand:18 statin:-41 status:-30
    ston:-76 stool:-56 strength:17 stress:-34 strok:-23 strong:-18 student:-20
    success:-46 sugar:25 superior:-15 supplement:55 suspect:36 swear:44 sweat:29
    swell:30 swimmer:-15 sx:114 syring:-56 t:-52 tab:21 tabl:16 tak:-35 talk:-22
    tamsulosin:17 tap:-17 target:-36 taxi:-32 tb:29 tds:16 teh:-83 temperatur:-66
    temporomandibular:-23 ten:50 tension:-17 term:27 testosteron:-61 tetanus:-16
    thermacar:28 thes:31 thigh:-33 think:38 third:-16 thoracic:-18 thoracolumbar:42
    thos:78 tid:40 tiger:-87 til:46 till:56 tip:-47 tizanadin:155 tmj:-18 todai:-48
    tolerat:15 tomorrow:-19 tone:61 too:-15 tool:38 touch:32 toxin:-44 train:-16
    trauma:36 trazodon:-101 treatment:-15 tri:20 trial:16 triptan:-57 truck:16 try:38
    tumeric:17 tylenol:17 under:17 unrestrict:-22 until:-35 upset:33 ur:-38 ureteric:-37
    urgent:30 urin:55 urinari:-42 used:-21 uti:17 valv:-17 vascular:-47 venlafaxin:-41
    vertebral:31 viagra:-26 visa:-26 vitamin:-73 void:17 vomit:-88 w:22 wake:23
    walgreen:-40 wall:25 walmart:-134 ward:-32 warehous:15 warn:27 wash:-85 wast:18
    weak:25 weaken:17 weather:-27 weekend:-23 well:-18 went:17 were:-70 when:15 wher:16
    whether:43 wife:19 win:29 withdrawal:-32 within:15 wk:48 wks:24 woman:-23 women:-31
    wont:-33 wore:150 worn:41 worri:-22 worthwhil:20 wound:50 wrist:-63 written:-66
    wrong:21 xr:23 yes:-18 yo:21 young:31 your:43 yr:44 yrs:-77 zanaflex:32 zoloft:-79
    zolpidem:-24 zoster:-25
"""


@cache
def _odds() -> dict[str, int]:
    pairs = (entry.partition(":") for entry in _ODDS.split())
    return {root: int(weight) for root, _, weight in pairs}


def odds_of_words(roots: frozenset[str]) -> int:
    """What the stems of a question count together."""
    return sum(_odds().get(root, 0) for root in roots)
