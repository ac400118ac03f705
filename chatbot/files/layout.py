"""Which file holds what: the folders and names of the content, and what is out of place."""

from collections.abc import Iterable
from dataclasses import dataclass

from chatbot.engine.nearest import did_you_mean
from chatbot.model import finding, knowledge, pharmacology, speech
from chatbot.model.dialog import Advice, RedFlag
from chatbot.model.problem import Problem
from chatbot.model.record import Record

PHARMACOLOGY = "pharmacology"
DIALOG_FILE = "dialog.yaml"

_SHARED: dict[str, tuple[str, type[Record]]] = {
    "facts.yaml": ("facts", knowledge.Fact),
    "references.yaml": ("references", knowledge.Reference),
    "pharmacology/drugs.yaml": ("drugs", pharmacology.Drug),
    "pharmacology/classes.yaml": ("classes", pharmacology.DrugClass),
    "pharmacology/combinations.yaml": ("combinations", pharmacology.Combination),
    "pharmacology/interactions.yaml": ("interactions", pharmacology.Interaction),
    "pharmacology/rules.yaml": ("rules", pharmacology.SafetyRule),
}
OF_DIALOG: dict[str, tuple[str, type[Record]]] = {
    "findings.yaml": ("findings", finding.Finding),
    "word_groups.yaml": ("word_groups", finding.WordGroup),
    "other_words.yaml": ("other_words", finding.OtherWords),
    "speech.yaml": ("speech", speech.SetPhrases),
    "own_things.yaml": ("own_things", finding.OwnThings),
    "ideas.yaml": ("ideas", knowledge.Idea),
    "aspects.yaml": ("aspects", knowledge.AskedAspect),
    "topics.yaml": ("topics", knowledge.Subject),
    "intents.yaml": ("intents", knowledge.AskedIntent),
    "questionnaires.yaml": ("questionnaires", knowledge.Questionnaire),
    "signs.yaml": ("signs", finding.Sign),
    "measures.yaml": ("measures", finding.Measure),
    "red_flags.yaml": ("red_flags", RedFlag),
    "advice.yaml": ("advice", Advice),
    "claims.yaml": ("claims", knowledge.Claim),
}


@dataclass(frozen=True)
class Layout:
    """The files of one content, sorted by what they hold."""

    dialog: str
    """The folder of the dialog."""
    tables: dict[str, tuple[str, type[Record]]]
    """File name to the table it holds and the kind of its entries."""
    problems: tuple[Problem, ...]
    lost: tuple[str, ...] = ()
    """The tables whose file is not there."""

    @property
    def dialog_file(self) -> str:
        """The file with the steps."""
        return f"{self.dialog}/{DIALOG_FILE}"

    def file_of(self, table: str) -> str:
        """Return the file a table belongs in."""
        for name, (held, _) in self.tables.items():
            if held == table:
                return name
        return self.dialog_file


def sort_files(names: Iterable[str]) -> Layout:
    """Find the dialog's folder, the file of every table, and what is out of place."""
    names = sorted(names)
    folders = [n.split("/")[0] for n in names if n.count("/") == 1]
    dialogs = [f for f in dict.fromkeys(folders) if f"{f}/{DIALOG_FILE}" in names]
    others = [f for f in dict.fromkeys(folders) if f != PHARMACOLOGY]
    dialog = (dialogs or others or ["back_strain"])[0]
    fixed = _SHARED | {f"{dialog}/{n}": v for n, v in OF_DIALOG.items()}
    of_statements = [
        n
        for n in names
        if n.startswith(f"{dialog}/knowledge/")
        and n.count("/") == 2  # noqa: PLR2004 - one folder deep
        and n.endswith(".yaml")
    ]
    tables = fixed | dict.fromkeys(of_statements, ("statements", knowledge.Statement))
    needed = [*tables, f"{dialog}/{DIALOG_FILE}"]
    return Layout(
        dialog=dialog,
        tables={n: tables[n] for n in tables if n in names},
        lost=tuple(table for n, (table, _) in fixed.items() if n not in names),
        problems=(
            *(_unknown(n, needed, dialogs[1:]) for n in names if n not in needed),
            *(
                Problem(path=n, what="the file is missing.", mend="Add it.")
                for n in needed
                if n not in names
            ),
        ),
    )


def _unknown(name: str, known: list[str], second: list[str]) -> Problem:
    if name.split("/", 1)[0] in second:
        what = "this is a second dialog, and one is read."
        return Problem(path=name, what=what, mend="Keep one dialog folder.")
    mend = "Rename it, or delete it."
    if name.endswith(".yml"):
        mend = f'Call it "{name.removesuffix(".yml")}.yaml".'
    elif name.endswith(".yaml"):
        mend = did_you_mean(name, known, mend)
    return Problem(path=name, what="no file of this name is read.", mend=mend)
