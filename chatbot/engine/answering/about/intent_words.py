"""Words of questions about the consult and the program: what is one and the same there."""

from typing import Final

from chatbot.engine.answering.words.word import stem
from chatbot.engine.understanding.text.token import listed

ASKING: Final = frozenset({"why", "how", "who", "when", "where"})
"""Where a phrasing has one of these, a question has it as well."""
SLOTS: Final = frozenset({"TREATMENT", "FINDING", "NUMBER"})
"""What stands in a phrasing for a name."""
WEAK: Final = frozenset(
    {
        *ASKING, *SLOTS, "what", "that", "patient", "far", "still", "more", "get", "would",
        "now", "not",
    }
)  # fmt: skip
"""Words that say little about what is asked."""
_LITTLE: Final = """
    a an the is are was were be been being do does did can should shall will may i we
    it its my our me us to of for in on at by with and have has had please just there
    here any some ever really actually then also or as if about all up down out from
    too ok okay hi hello hey well wait right again am got im ive id let lets one dont
    quick before go over exactly thing anyway stuff something anything everything keep
    bit kind sort might such own
"""
LITTLE: Final = frozenset(_LITTLE.split())
"""Words that say nothing about it."""
_POINTING: Final = listed("that this it these those so you your yours")
NEEDED: Final[dict[str, frozenset[str]]] = {
    "taken": frozenset(
        {"been", "did", "had", "has", "was", "were", "far", "already", "last", "since"}
    ),
    "sources": _POINTING
    | {"source", "sources", "reference", "references", "citation", "citations"},
    "sure": _POINTING | {"sure", "status"},
    "changed": frozenset(
        {
            "change", "changes", "changed", "changing", "alter", "alters", "altered", "differ",
            "differs", "different", "difference", "shift", "shifted", "modified", "revise",
            "revised", "affect", "affects", "affected", "move", "moved", "new", "same", "add",
            "added", "drop", "dropped", "compare", "compared", "modify",
        }
    ),
}  # fmt: skip
"""Of these a question has at least one: how long someone has taken a drug is not how long
it may be taken, the evidence for what was said is not that for a treatment, and what is
recommended is not what has changed."""
_SAME: Final = """
    what which whats
    that this these those so
    patient he she they him her his hers their them lady man woman chap guy gentleman
      bloke someone person
    you your yours youre yourself u ur program programme app tool bot software system
      backline chatbot machine assistant
    know understand understood known knew record recorded note hear heard remember
      gather grasp picked understanding
    summarise summarize summary sum recap recapitulate overview rundown
    tell told say said mention typed type gave give given entered enter supplied
    write wrote written author
    change alter differ different modify shift revise affect
    plan advice advise recommend recommendation suggest suggestion suggested
    left leave
    missing miss forgot forget forgotten omit outstanding lack gap overlook
      unclear unknown remain unanswered
    need want like require wish interested
    doctor clinician physician specialist expert gp professional medic nurse human
    review check approve vet verify validate reviewed
    source reference citation cite paper study trial evidence literature publication
      research article journal publish
    guideline guidance
    sure unsure certain uncertain confident certainty confidence reliable trust solid strong proven
      trustworthy rely
    cover handle include deal help
    recent old current date updated
    other else besides
    topic subject theme area
    show list display repeat
    base based basis built rest founded
    support supported behind
    opinion guesswork
    word message input text
    british american acp uk us usa america england english country international
    case history
    detail fact information info data
    reason rationale reasoning justify justification explain ground
    make made making invent hallucinate fabricate
    guess guessing
    line item point number bullet
    ask question
    would could
    now today
    content material answer response
"""
"""The words of a row are one word; the first stands for all."""


def one_for_all() -> dict[str, str]:
    """For every word of a row, and its stem, the word that stands for the row."""
    found: dict[str, str] = {}
    for row in _SAME.replace("\n      ", " ").strip().splitlines():
        first, *others = row.split()
        for word in (first, *others):
            found.setdefault(word, first)
            found.setdefault(stem(word), first)
    return found
