"""What a drug, a class or a measure is called inside a sentence; ids stay in files."""

from chatbot.engine.expression import expression
from chatbot.model.content import Content

_ASIDE = expression(r"\s*\([^)]*\)$")
"""What a row adds to a name in brackets, such as `(oral)`."""


def called(content: Content, name: str) -> str:
    """Write a name as it is read: `diclofenac 1% gel`, `physical therapy`.

    The only member of a class is called as the class is.
    """
    if name in content.drugs:
        return inside(_ASIDE.sub("", content.drugs[name].name))
    if name in content.classes:
        return content.classes[name].label
    if name in content.dialog.measures:
        return content.dialog.measures[name].label
    spaced = name.replace("-", " ")
    own = (c.label for c in content.classes.values() if [*c.members] == [name])
    return spaced if spaced == name else next(own, spaced)


def inside(name: str) -> str:
    """Inside a sentence only abbreviations keep their capitals."""
    return name if name[1:2].isupper() else f"{name[:1].lower()}{name[1:]}"
