"""Subjects: what is named speaks of what names it.

Entries that share no telling word, one that few statements have, have nothing to do with
each other. The name of an interaction says no drug, class or finding that its row does
not, and the labels that carry it are not all of other drugs.
"""

import re
from collections import Counter
from collections.abc import Iterator

from chatbot.engine.answering.words.everyday import EMPTY
from chatbot.engine.answering.words.word import stems_in
from chatbot.engine.checking.name import names_in
from chatbot.engine.checking.place import Fault
from chatbot.engine.planning.formulary import Formulary
from chatbot.model.content import Content

_NAMING = (
    "advice.because", "red_flags.because", "groups.why", "bundles.why",
    "claims.stated by", "statements.facts",
)  # fmt: skip
_TABLES = ("statements", "facts", "advice", "red_flags", "groups", "bundles", "claims")
_NOT_OWN = {"because", "facts", "references", "why", "stated_by", "conflicts", "review"}
_SILENT = stems_in(" ".join(EMPTY))
_ENOUGH = 50
"""Statements without which nobody can say which words are telling."""
_LEAST = 2
"""Bits that are shared at least, such as a word that a quarter of the statements has."""


def subject_problems(content: Content) -> Iterator[Fault]:
    """Report what is named by something that it does not speak of."""
    yield from _misnamed(content)
    words = {
        (table, name): stems_in(row.model_dump_json(exclude=_NOT_OWN)) - _SILENT
        for table in _TABLES
        for name, row in content.table(table).items()
    }
    held = [words["statements", name] for name in content.statements]
    counts = Counter(word for words in held for word in words)
    bits = {w: (len(held) // n).bit_length() - 1 for w, n in counts.items()}
    for spot, name in (n for field in _NAMING for n in names_in(content, field)):
        own = words[str(spot[0]), str(spot[1])]
        both = {w for t in _TABLES[:3] for w in own & words.get((t, name), set())}
        if sum(bits.get(w, _LEAST) for w in both) < _LEAST and len(held) >= _ENOUGH:
            what = f'it shares no telling word with "{name}".'
            yield spot, what, "Name another, or say what the two have in common."


def _misnamed(content: Content) -> Iterator[Fault]:
    """Report interactions whose name, or whose labels, speak of something else."""
    kin = Formulary(content).related
    members = {m for row in content.classes.values() for m in row.members}
    names = members.union(content.drugs, content.classes, content.dialog.findings)
    known = sorted((n.replace("_", "-") for n in names), key=len, reverse=True)
    said = re.compile(rf"\b(?:{'|'.join(map(re.escape, known))})(?=s?\b)")

    for row in content.interactions.values():
        own = " ".join((*row.a, *row.b, row.when or "")).replace("_", "-")
        meant = frozenset[str]().union(*map(kin, (*row.a, *row.b)))
        for name in said.findall(row.id):
            if name not in own and name not in meant:
                what = f'its name says "{name}", and the row does not.'
                yield ("interactions", row.id), what, "Correct it, or rename it."
        sources = [content.references[name] for name in row.references]
        labels = [
            f"{s.id} {s.title.lower()}" for s in sources if s.kind == "drug_label"
        ]
        named = said.findall("; ".join(labels))
        if named and not any(name in own or name in meant for name in named):
            what = f"it rests on labels of other drugs, such as {named[0]}."
            yield ("interactions", row.id, "from"), what, "Name the label of a or b."
