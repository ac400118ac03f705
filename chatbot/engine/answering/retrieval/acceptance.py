"""How likely a question is ours to answer, and by a certain statement.

The weights come from the tuning half of the project's questions, by
`tests/benchmarks/fitting.py`: a sum of whole numbers, so that the line between
answering and declining never depends on the machine.
"""

from functools import cache
from typing import Final, NamedTuple


class Signs(NamedTuple):
    """What speaks for and against a question's being ours, and for its answer."""

    strong: int
    """How many things it names that are surely ours, up to two."""
    weak_only: int
    """Whether it names nothing but what other fields share, as a disease."""
    nothing: int
    """Whether it names nothing at all."""
    of_back: int
    of_pain: int
    """Whether it speaks of the back, and of pain."""
    foreign: int
    parts: int
    """How many words of other fields, of other parts of the body, up to two."""
    unknown_share: int
    """The share of words that nobody knows in what is said, in tenths."""
    asks_unknown: int
    """Whether such a word is what is asked about: `cause curvature`."""
    other_target: int
    """Whether what is to be treated is not ours."""
    elsewhere: int
    """Whether it is about another part of the body than the back, or a child."""
    foreign_alone: int
    """Words of other fields once more, where the back is not spoken of."""
    length: int
    """How many words and phrases it has, up to `LONGEST`: a long one fits nothing well."""
    words: int
    """What its words count one by one, in hundredths of log odds."""
    score: int = 0
    """How well the statement fits, in tenths."""
    covered: int = 0
    """The share of what the question is about that it speaks of, in tenths."""
    loose_score: int = 0
    loose_covered: int = 0
    """The same two where nothing is named that is surely ours, else 0."""
    same_words: int = 0
    """Whether the statement is asked for in these very words."""

    def with_fit(self, score: int, covered: int, *, same_words: int = 0) -> "Signs":
        """The same with how well a statement fits, in thousandths."""
        score, covered = min(12, score // 100), covered // 100
        loose = 0 if self.strong else 1
        return self._replace(
            score=score,
            covered=covered,
            loose_score=loose * score,
            loose_covered=loose * covered,
            same_words=same_words,
        )


WEIGHTS: Final = Signs(
    strong=43,
    weak_only=-280,
    nothing=-61,
    of_back=132,
    of_pain=128,
    foreign=-269,
    parts=-297,
    unknown_share=-77,
    asks_unknown=-83,
    other_target=-410,
    elsewhere=-220,
    score=44,
    covered=22,
    loose_score=11,
    loose_covered=-16,
    same_words=221,
    foreign_alone=-200,
    length=12,
    words=1,
)
BASE: Final = -446
LONGEST: Final = 24
LINE: Final = 0
"""From this sum on a statement is given; below it the question is declined."""


def is_accepted(signs: Signs) -> bool:
    """Whether a statement answers a question of ours, by its log odds in hundredths."""
    return BASE + sum(w * n for w, n in zip(WEIGHTS, signs, strict=True)) >= LINE


_ODDS: Final = """
    ache:-60 addictiv:-116 adjustment:83 advic:32 afebril:66 after:-20 age:-18
    alcohol:-29 alev:21 all:21 allergi:21 alon:15 amitriptylin:15 ankylos:-44
    anxious:130 arm:-17 asa:24 atrophi:-18 attack:-36 australian:-40 autumn:-64 avoid:59
    b:-60 babi:-59 bad:19 balm:-62 baselin:37 befor:17 behind:30 belli:-53 bend:16
    benzodiazepin:-108 between:-33 big:24 bilateral:37 bipolar:-80 birth:-52 block:-19
    blood:-43 bmi:32 bone:-80 bowel:-15 brac:-56 brand:-181 breastfeed:20
    buprenorphin:-57 burn:-59 c:-27 call:-40 cancel:-36 cardiac:-58 cardiovascular:-40
    care:18 carri:70 case:113 cauda:17 cellist:-156 cellulitis:-47 cervical:-28 ces:29
    chair:22 chemotherapi:-46 children:74 choic:-46 cipro:76 clinicalli:20 clos:-37
    codein:17 colic:-40 comp:16 compani:-19 compression:-38 computer:-32 contrast:-35
    copd:-20 cord:-57 corticosteroid:-26 cost:-144 count:32 cours:31 cramp:-46 crcl:78
    creatinin:51 ct:-30 cushion:-62 d:-34 dad:-92 delirium:-29 depression:-39 didnt:82
    discectomi:19 disorder:-38 dizzi:115 doc:87 dont:29 down:15 driv:-16 driver:-18
    dur:35 ed:16 effectiv:-15 elderli:-60 eliquis:27 endometriosis:-73 esr:47 event:-39
    everyth:-48 exactli:20 exam:-36 exposur:-55 extension:23 eye:-35 f:19 fail:23
    fall:-15 febril:-69 fentanyl:-60 fine:54 flat:16 flexeril:18 flexion:24
    flucloxacillin:-85 fly:-69 fractur:-26 frequenci:-27 fruit:60 function:23 fusion:-27
    gave:20 girdl:63 glaucoma:17 good:-18 gout:17 groin:-84 guidelin:26 hd:60 he:15
    head:39 heal:-52 heart:-46 heel:87 hematuria:-71 herniat:15 heroin:-110 him:19
    his:20 hold:74 holidai:-57 husband:47 hx:15 hydromorphon:-114 hyponatremia:-34
    ibuprofin:21 icd:-87 im:24 important:26 improvement:17 indicat:43 indomethacin:27
    injuri:-28 insol:-91 instruction:-23 intensiv:21 isotretinoin:-55 iv:-20 justifi:18
    kg:45 kill:23 kilo:22 kind:-30 know:26 l:24 labour:-90 ladi:25 late:-33 left:23
    level:-35 lexapro:-85 lft:25 lido:57 life:-52 lift:20 likeli:16 line:19 link:-40
    lithium:-26 lyrica:-15 maintenanc:-64 major:-58 make:15 man:42 matress:63 matter:63
    max:15 med:21 medication:-21 medicin:-71 meloxicam:21 meningitis:-23 metastas:-109
    methadon:-79 microdiscectomi:15 ml:-28 mo:107 mobic:30 mom:-27 more:18 morn:-24
    mortaliti:-66 mum:-68 muscular:-18 must:28 mvc:-91 myeloma:-98 name:-80 near:-16
    neck:21 nerv:17 new:-16 nine:96 nl:91 nnt:53 not:18 numb:22 numbness:17 ocd:-67
    offer:25 ok:24 omeprazol:-83 one:17 op:19 opal:60 ortho:54 osteoporosis:-63
    ozempic:-136 pad:-24 painkiller:-30 pancreatic:-34 pancreatitis:-199 paraplegia:-31
    park:-58 part:31 pass:54 peak:-64 pelvic:31 percent:21 period:-19 phq:-47 pill:21
    platelet:-154 player:-31 pleas:-77 podcast:-170 pr:-72 precaution:21 predison:48
    prednisolon:-23 prefer:-18 pregnant:-26 prescrib:-41 prescription:-54 present:17
    pressur:-30 prevent:-17 prevention:-37 prostat:29 prov:-30 prozac:113
    psychologist:51 pt:25 pull:23 pump:27 punctur:-23 pvr:34 question:54 rate:-29
    recommend:-66 recover:20 recurrent:-63 red:-16 relaps:-71 reliev:-55 renew:-52
    report:31 respond:-46 rest:-22 result:-40 rheum:39 round:31 routin:62 rule:-46 s:26
    safe:-16 say:15 scar:-19 schedul:-38 school:-38 sciatica:16 script:15 second:38
    seen:-79 seizur:-69 send:17 septic:-44 serotonin:18 sertralin:-36 shar:-48 she:25
    shock:-66 short:29 siatica:55 sign:34 sinc:26 snor:70 some:55 someth:15 son:-38
    sort:61 spe:26 spina:-151 spondylitis:-65 sport:33 ssri:-24 stag:-30 stair:-73
    stand:20 statin:-38 stomach:-23 ston:-76 stool:-50 student:-22 success:-59
    suspect:28 syncop:-59 t:-56 tak:-31 tds:15 teh:-83 ten:55 term:30 thes:36 think:29
    thoracic:-37 thos:74 threshold:-28 tid:35 tiger:-62 til:55 till:59 time:-15 tip:-47
    tizanadin:149 todai:-45 tone:42 tri:19 trial:15 triptan:-58 until:-34 urgent:32
    urin:57 used:-17 vascular:-40 vitamin:-71 vomit:-91 walgreen:-33 warn:32 weak:17
    weekend:-21 were:-73 whether:49 win:17 withdrawal:-52 woman:-23 worri:-25
    worthwhil:18 would:16 wrist:-50 yo:21 young:40 your:42 yr:45 yrs:-73 zanaflex:29
    zoloft:-81
"""


@cache
def _odds() -> dict[str, int]:
    pairs = (entry.partition(":") for entry in _ODDS.split())
    return {root: int(weight) for root, _, weight in pairs}


def odds_of_words(roots: frozenset[str]) -> int:
    """What the stems of a question count together."""
    return sum(_odds().get(root, 0) for root in roots)
