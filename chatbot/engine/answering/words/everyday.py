"""Words that carry no subject of ours: everyday English, and other fields than the back.

A phrase that content knows (a finding such as foot drop) is read first, so only what is
left over is judged here.
"""

from typing import Final

from chatbot.engine.answering.words.word import stem, stems_in
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
    return frozenset(map(stem, content.dialog.words_of(*of)))


def plain_stems(content: Content) -> frozenset[str]:
    """Stems of words that leave open what a question is about."""
    return other_stems(content, "everyday talk", "everyday English")


def sounds_medical(word: str, endings: tuple[str, ...] = _ENDINGS) -> bool:
    """Whether an unknown word ends as names of drugs and diseases do."""
    named = word.endswith(endings) or word.removesuffix("s").endswith(endings)
    return len(word) >= _MIN_LETTERS and named
