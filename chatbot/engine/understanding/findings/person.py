"""Who the patient is: age and sex."""

from chatbot.engine.understanding.findings.age import read_age
from chatbot.engine.understanding.findings.sex import read_sex
from chatbot.engine.understanding.notebook import Notebook


def read_person(notebook: Notebook) -> None:
    """Read age and sex, and mark the numbers used."""
    read_sex(notebook, read_age(notebook))
