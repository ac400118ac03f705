"""What single words say of a question's being ours, in hundredths of log odds.

Fitted together with the weights of `acceptance.py` by `tests/benchmarks/fitting.py` on
the tuning half of the project's questions: words that stand in at least two of them.
"""

from functools import cache
from typing import Final

_ODDS: Final = """
    acceptabl:32 accurat:-15 ache:-60 acquir:-22 addictiv:-116 addison:-19 adherenc:22
    adjust:30 adjustment:83 adult:-18 advic:32 afebril:66 after:-20 age:-18 ago:35
    alcohol:-29 alev:21 all:21 allergi:21 allopurinol:19 alon:15 alreadi:18 alright:19
    also:26 alter:25 alwai:15 amitriptylin:15 ankylos:-44 anxieti:-35 anxious:130
    anyon:19 aortic:-22 apixaban:-17 apnea:-21 appointment:-15 approach:19 arm:-17
    arteri:-37 asa:24 asprin:27 asymptomatic:41 atrophi:-18 attack:-36 australian:-40
    autumn:-64 avoid:59 b:-60 babi:-59 bad:19 balm:-62 bas:18 baselin:37 bd:19 becom:18
    befor:17 behind:30 belli:-53 bend:16 bent:16 benzodiazepin:-108 besid:38 between:-33
    big:24 bilateral:37 biliari:-54 biofreez:33 biopsi:-20 bipolar:-80 birth:-52
    bisphosphonat:-20 black:-26 bladder:16 bleed:-31 block:-19 blood:-43 bmi:32 boil:41
    bone:-80 boss:-158 bought:37 bowel:-15 box:-71 brac:-56 branch:20 brand:-181
    breastfeed:20 bring:18 bundl:-35 buprenorphin:-57 burn:-59 c:-27 cabg:-67 calcium:16
    call:-40 cancel:-36 cannabinoid:-16 cannabis:-29 capsul:-48 cardiac:-58
    cardiovascular:-40 care:18 carisoprodol:-41 carri:70 case:113 catastrophis:27
    cauda:17 cellist:-156 cellulitis:-47 central:48 cervical:-28 ces:29 cessation:-17
    chair:22 chanc:15 chart:39 chemical:-16 chemotherapi:-46 childhood:26 children:74
    choic:-46 choos:-28 cipro:76 clarithromycin:-16 climb:40 clinicalli:20 clonus:-30
    clos:-37 clozapin:-25 codein:17 coffe:-39 colic:-40 colleagu:24 colon:-22 colour:-51
    comp:16 compani:-19 compression:-38 computer:-32 conclud:20 conservativ:18
    constipat:30 content:70 contrast:-35 controll:-32 copd:-20 cord:-57 correction:-31
    corticosteroid:-26 cost:-144 counsel:-75 count:32 cours:31 cramp:-46 crcl:78
    creat:63 creatinin:51 ct:-30 cupboard:19 curb:-24 cushion:-62 d:-34 dad:-92
    decadron:18 decompression:-21 delirium:-29 demand:22 denervation:33 depress:72
    depression:-39 desk:23 despit:38 dex:48 didnt:82 discectomi:19 disorder:-38
    dizzi:115 doc:87 dog:-15 dont:29 dosepak:30 down:15 dr:49 drip:-18 driv:-16
    driver:-18 dtr:34 dur:35 ed:16 effectiv:-15 eight:21 elderli:-60 eliquis:27
    endometriosis:-73 engineer:50 epilepsi:-53 epilepticus:-18 esi:18 esr:47 etodolac:48
    event:-39 everyth:-48 ex:16 exactli:20 exam:-36 exposur:-55 exs:191 extension:23
    eye:-35 f:19 fail:23 fall:-15 featur:28 febril:-69 feet:-20 fentanyl:-60 few:16
    fine:54 flat:16 flexaril:45 flexeril:18 flexion:24 flucloxacillin:-85 fly:-69
    football:-75 fractur:-26 frail:15 free:-20 frequenci:-27 fridg:-38 fruit:60 full:18
    function:23 furosemid:30 fusion:-27 gave:20 generic:-90 gentler:27 girdl:63
    glaucoma:17 golf:42 gone:46 gonna:-35 good:-18 gout:17 groggi:17 groin:-84
    guidelin:26 haloperidol:-83 hamstr:-34 happen:-18 harm:22 harmful:30 hasnt:18
    hctz:24 hd:60 he:15 head:39 heal:-52 health:-43 hear:31 heart:-46 heel:87
    hematuria:-71 herniat:15 heroin:-110 hi:-51 hiccup:-15 him:19 his:20 hold:74
    hole:-49 holidai:-57 hospital:-16 hrt:-75 husband:47 hx:15 hydromorphon:-114
    hyperemesis:-16 hypertension:-17 hyponatremia:-34 ibs:-22 ibuprofin:21 icd:-87
    ignor:-103 im:24 impair:-24 imperfecta:-25 important:26 improvement:17 incidenc:-16
    incontinenc:-85 increas:-36 indicat:43 indocin:-24 indomethacin:27 induction:-31
    infusion:-64 inhaler:-84 inhibitor:-15 injuri:-28 insist:16 insol:-91
    instruction:-23 insulin:-34 insuranc:-46 intensiv:21 isnt:44 isotretinoin:-55 iv:-20
    justifi:18 kenya:-22 kg:45 kick:-46 kill:23 kilo:22 kind:-30 know:26 knuckl:-20
    kyphosis:-16 l:24 labour:-90 ladder:19 ladi:25 late:-33 lbp:21 lbs:15 leav:16
    left:23 let:-38 level:-35 levothyroxin:-34 lexapro:-85 lft:25 lido:57 life:-52
    lift:20 likeli:16 line:19 link:-40 lithium:-26 live:15 lose:-28 lumbago:23
    lumbosacral:-29 lung:-35 lymph:-34 lyrica:-15 m:18 macrobid:-18 made:16
    maintenanc:-64 major:-58 make:15 man:42 manag:20 manipulat:24 matress:63 matter:63
    max:15 mcv:-70 med:21 medication:-21 medicin:-71 meloxicam:21 men:-28 meningitis:-23
    menthol:16 met:17 metastas:-109 metformin:-25 methadon:-79 mi:16 microdiscectomi:15
    midlin:30 mild:17 mind:25 mindfulness:-28 mine:15 miss:-29 ml:-28 mm:-24 mo:107
    mobic:30 modic:28 mom:-27 monei:25 more:18 morn:-24 morris:19 mortaliti:-66
    mother:-22 mouth:26 mr:25 ms:-60 multipl:-22 mum:-68 muscular:-18 must:28 mvc:-91
    myeloma:-98 myofascial:-24 naiv:15 name:-80 natural:16 near:-16 neck:21
    neighbour:-17 nephropathi:-51 nerv:17 neuro:29 neurosurgeon:27 neurosurgeri:27
    new:-16 nine:96 nite:56 nl:91 nnt:53 node:-34 nois:19 not:18 note:38 np:37 numb:22
    numbness:17 nurofen:45 o:18 occupational:17 ocd:-67 odd:31 odi:22 offer:25 ok:24
    omeprazol:-83 one:17 op:19 opal:60 ortho:54 osteo:53 osteogenesis:-25
    osteoporosis:-63 oswestri:23 otc:43 outlook:-28 outsid:331 oxy:33 ozempic:-136 p:15
    pad:-24 painkiller:-30 pancreatic:-34 pancreatitis:-199 panic:-56 paraplegia:-31
    park:-58 parkinson:21 part:31 pass:54 pda:-51 pdmp:17 peak:-64 pedicl:-30 pee:26
    pelvic:31 pelvis:23 percent:21 percocet:16 period:-19 peripheral:-31 pharmaci:-26
    phq:-47 pick:17 pill:21 placement:-25 plai:21 platelet:-154 player:-31 pleas:-77
    pm:-17 pmr:25 podcast:-170 polyp:18 poppi:-30 posterior:-18 pr:-72 precaution:21
    predison:48 prednisolon:-23 prefer:-18 pregablin:34 pregnant:-26 prematur:-19
    prescrib:-41 prescription:-54 present:17 pressur:-30 pretend:-36 preterm:-23
    prevent:-17 prevention:-37 pric:-73 primari:-17 prn:20 probabiliti:18 program:19
    prolong:15 prostat:29 protocol:-39 prov:-30 prozac:113 psa:-15 psychologist:51 pt:25
    ptsd:32 pull:23 pump:27 punctur:-23 push:27 put:25 pvr:34 pylori:-16 pyloric:-59
    qhs:38 qid:22 qt:31 queri:19 question:54 quit:17 rate:-29 rather:27 re:26 real:16
    realli:15 reason:30 recommend:-66 recover:20 recur:26 recurrent:-63 red:-16 refus:22
    regimen:-23 rehab:-104 relaps:-71 reliev:-55 renal:-34 renew:-52 repeat:50 report:31
    respond:-46 rest:-22 result:-40 retention:35 review:46 rheum:39 rheumatologist:51
    roland:19 room:-18 round:31 routin:62 rower:22 rule:-46 run:42 s:26 safe:-16
    safer:21 same:29 say:15 scal:15 scar:-19 schedul:-38 school:-38 sciatica:16 scop:113
    script:15 scrub:-28 second:38 seen:-79 seizur:-69 send:17 septic:-44 serotonin:18
    sertralin:-36 servic:50 settl:91 shar:-48 she:25 shock:-66 shoe:84 short:29
    siatica:55 sign:34 sinc:26 sit:18 site:-39 slr:34 smoker:-23 snor:70 soma:-43
    some:55 someth:15 son:-38 sort:61 sourc:94 spasticiti:-15 spe:26 specialist:17
    specific:17 spina:-151 spondylitis:-65 sport:33 ssri:-24 stag:-30 stair:-73 stand:20
    statin:-38 status:-18 stomach:-23 ston:-76 stool:-50 strength:21 stress:-35
    strong:-18 student:-22 success:-59 sugar:23 suspect:28 swear:46 sweat:25 swell:31
    sx:110 syncop:-59 t:-56 tab:21 tak:-31 tamsulosin:20 target:-32 taxi:-31 tb:25
    tds:15 teh:-83 temperatur:-63 temporomandibular:-25 ten:55 tension:-15 term:30
    testosteron:-48 thermacar:28 thes:36 thigh:-28 think:29 thoracic:-37
    thoracolumbar:16 thos:74 threshold:-28 tid:35 tiger:-62 til:55 till:59 time:-15
    tip:-47 tizanadin:149 todai:-45 told:-15 tomorrow:-16 tone:42 tool:39 touch:27
    trauma:41 tri:19 trial:15 triptan:-58 truck:17 try:31 tumeric:20 unrestrict:-18
    until:-34 upset:23 ur:-33 ureteric:-39 urgent:32 urin:57 urinari:-49 used:-17
    usualli:17 uti:17 valv:-16 vascular:-40 venlafaxin:-22 viagra:-22 visa:-20
    vitamin:-71 void:17 vomit:-91 w:23 wake:20 walgreen:-33 wall:27 walmart:-116
    ward:-24 warehous:16 warn:32 wash:-60 wast:21 weak:17 weaken:16 weather:-25
    weekend:-21 went:18 were:-73 whether:49 wife:18 win:17 withdrawal:-52 wk:28 wks:29
    woman:-23 women:-33 wont:-29 wore:56 worn:24 worri:-25 worthwhil:18 would:16
    wound:49 wrist:-50 written:-66 wrong:23 xr:24 xrai:-19 yo:21 young:40 your:42 yr:45
    yrs:-73 zanaflex:29 zoloft:-81 zolpidem:-24
"""


@cache
def _odds() -> dict[str, int]:
    pairs = (entry.partition(":") for entry in _ODDS.split())
    return {root: int(weight) for root, _, weight in pairs}


def odds_of_words(roots: frozenset[str]) -> int:
    """What the stems of a question count together."""
    return sum(_odds().get(root, 0) for root in roots)
