"""Words that carry no subject of ours: everyday English, and other fields than the back.

A phrase that content knows (a finding such as foot drop) is read first, so only what is
left over is judged here.
"""

from typing import Final

from chatbot.engine.answering.words.word import stem, stems_in
from chatbot.engine.understanding.text.english import EVERYDAY
from chatbot.engine.understanding.text.token import listed
from chatbot.model.content import Content

DETERMINERS: Final = frozenset({"a", "an", "the", "his", "her", "my", "their"})
"""Words between `for` or `in` and what it is about."""
EMPTY: Final = listed("""
    a about above across actually after again all alright also although always am among
    an and another any anybody anyhow anymore anyone anything anyway are arent around as
    ask asked asking at away be because been before being between both but by bye came
    can cannot cant come could couldnt did didnt do does doesnt doing done dont down due
    during each either else enough etc even ever every everyone everything except far
    few for from get gets getting give given gives giving go goes going gone gonna good
    got gotten great had has hasnt have havent having he hello help helpful helps her
    here hers herself hey hi him himself his how hows however i id if ill im in indeed
    inside instead into is isnt it its itself ive just keep keeps kind know known last
    least less let lets like likely little ll look looking lot lots made make makes
    making many may maybe me mean means might mine more most much must my myself need
    needed needs neither never next no nobody none nor not nothing now of off often oh
    ok okay on once one ones only onto or other others otherwise ought our ours out over
    own per perhaps please possible possibly probably put quite rather re really
    regarding right said same say see seem seems seen shall she shes should shouldnt
    since so some somebody someone something sometimes soon sort still such sure take
    taken takes taking tell than thank thanks thx ty cheers that thats the their them
    then there theres these they theyre thing things think thinking this those though
    through thus to together told too took toward tried try trying under until up upon
    us use used useful uses using usual usually ve very via wanna want wanted wants was
    wasnt way we well went were werent what whats when where wheres whether which while
    who whom whose why will with within without wonder wondering wont work works would
    wouldnt yes yet you your yours yourself zero first second option options appropriate
    okay role place suggest suggested recommend recommended recommends recommendation
    advise advised advice consider considered best better choice prefer preferred
    reasonable point abt pls plz thx cuz ur wat wut tho besides question questions info
    information explain evidence data study studies anyways
""")
"""Grammar and talk: never counted, never searched for."""

COMMON: Final = listed("""
    add added ago agree allow alone already alternative amount answer apart appear apply
    area available bad badly basis beat began begin behind believe benefit big bit
    bottle bother break bring buy call car care case cause chance change check chemist
    child clear clinic clinician close cold common compare complete concern continue
    control cost couple course current cut daily daughter day decide depend describe
    details develop different difference directly discuss doctor downside drink early
    easier effect effective efficacy end exact exactly example expect extra face fail
    fall family fast father feel felt female figure final find fine finish five follow
    form found four full fully further general girl grandma group guide half hand happen
    hard hardly hear high higher hold home hope hospital hour huge idea important
    improve improvement include increase job join kid lady large late later lead learn
    leave left level life line list live local long longer lose loss low lower main
    major man manage management matter measure medical member men mention middle mild
    mind minute miss month morning mother move name near nearly necessary new nice night
    normal note noticed number nurse occasionally offer office old older opinion order
    ordinary original outcome overall page part particular past patient pay people
    percent person pharmacist pharmacy physician plan play plus prescribe prescription
    present prevent previous prior problem process proper properly purpose quick quickly
    rarely rate read real realistic reason recent recently reduce regular regularly
    related relief relieve replace report response rest result return rule run safe
    safely safer safest safety scared school sense serious set several short show side
    significant similar simple single situation size small son speak special specific
    spent stage stand start state stay step stop straight strict strong stronger
    substitute suddenly suitable support switch swap talk teenager ten term test thought
    three time today tomorrow total treat treatment trial true turn twice two type
    update upset value versus visit vs wait wake watch week whatever whole wife wish
    woman women word world worried worse worst worth wrong year yesterday typical
    average standard back repeat soft firm wet dry young mg mcg ml gram pill tablet
    capsule medication medicine med drug therapy remedy therapeutic clinical clinically
    dose dosage dosing frequency maximum max minimum limit pain painful ache aches hurt
    symptom sign condition disease disorder illness sick health healthy body cure
    approach intervention send sent lie lies lying lay laid flat sit bend twist reach
    push pull pick carry wear hang throw drop bump slip moving movement position posture
    couch sofa chair seat shower bath shoe stairs climb room floor truck warehouse
    teacher computer awful terrible nervous afraid suspect imagine arrange book
    appointment schedule message paper insist refuse demand request team attending
    student class saw article episode onset acute subacute chronic adult severe severity
    moderate risk harm danger dangerous source justified irritate rated multiple tick
    ticked translate translates dye exacerbation circumstances unavoidable unchanged
    steady tripped pointless alter timeframe magnitude solid convincing explanation
    summarise myth trustworthy confident excruciating throbbing boss negotiate
    frightened rush intermittent dc s t d m pm x e g ed er gp rx otc hx tx
""")
"""Words that leave a question's scope as it is; searched for where content has them."""


OTHER_ILLS: Final = "another illness"
OTHER_FIELDS: Final = ("another field", OTHER_ILLS)
"""What the lists of a content are of that are not ours."""

PARTS: Final = stems_in("neck cervical hip groin shoulder elbow wrist hand finger "
                        "thumb knee ankle toe heel jaw rib head chest arm tooth teeth "
                        "face eye ear nose throat")  # fmt: skip
"""Parts of the body that are not the back."""

OF_ILLS: Final = (
    "itis", "emia", "aemia", "oma", "pathy", "megaly", "penia", "osis", "iasis", "rrhea",
    "phobia", "algia", "trophy", "plegia", "uria", "edema",
)  # fmt: skip
_ENDINGS: Final = (
    *OF_ILLS,
    "statin", "pril", "sartan", "olol", "dipine", "azole", "cillin", "mycin", "floxacin",
    "gliptin", "gliflozin", "glutide", "mab", "vir", "tinib", "parin", "xaban", "setron",
    "triptan", "afil", "lukast", "terol", "sone", "onide", "cycline", "prazole",
    "tidine", "glitazone", "formin", "thyroxine", "azepam", "zolam", "peridone",
    "ectomy", "ostomy", "otomy", "plasty", "scopy", "centesis",
)  # fmt: skip
"""How the names of drugs, diseases and operations end, asked of unknown words alone."""

_MIN_LETTERS: Final = 6


def other_stems(content: Content, *of: str) -> frozenset[str]:
    """Stems of the words that a content lists of some fields that are not ours."""
    lists = content.dialog.other_words.values()
    return frozenset(
        stem(w) for one in lists if one.of in of for w in one.words.split()
    )


def plain_stems(content: Content) -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    return other_stems(content, "everyday talk") | {stem(word) for word in EVERYDAY}


def other_phrases(content: Content, *of: str) -> tuple[str, ...]:
    """Phrases of some fields that are not ours, of which no single word would tell."""
    lists = content.dialog.other_words.values()
    return tuple(phrase for one in lists if one.of in of for phrase in one.phrases)


def sounds_medical(word: str, endings: tuple[str, ...] = _ENDINGS) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    named = word.endswith(endings) or word.removesuffix("s").endswith(endings)
    return len(word) >= _MIN_LETTERS and named
