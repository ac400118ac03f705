"""Sources: numbers stand in facts or drug rows, and conflicts are mutual.

Nothing is cited that no one uses, and what rests on memory says so.
"""

import re
from collections.abc import Iterator

from chatbot.engine.place import Places, at
from chatbot.model.content import Content
from chatbot.model.dialog import Advice
from chatbot.model.knowledge import Statement
from chatbot.model.problem import Problem

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_MARKUP = re.compile(r"[*_#~<]|^>")


def source_problems(content: Content, places: Places) -> Iterator[Problem]:
    """Report all problems of sources."""
    for statement in content.statements.values():
        yield from _statement(content, statement, places)
    for advice in content.dialog.advice.values():
        yield from _advice(content, advice, places)
    yield from _unused(content, places)


def _statement(
    content: Content, statement: Statement, places: Places
) -> Iterator[Problem]:
    ground = statement_numbers(content, statement)
    for key, text in (("says", statement.says), ("plain", statement.plain)):
        for number in sorted(numbers(text) - ground):
            yield at(
                places, "statements", statement.id, key,
                f'"{number}" stands in none of its facts or drug rows.',
                "Name the fact it comes from.",
            )  # fmt: skip
        if _MARKUP.search(text):
            yield at(
                places, "statements", statement.id, key,
                "a sign in it would be read as markup.", "Write it in words.",
            )  # fmt: skip
    memory = [
        f
        for f in statement.facts
        if f in content.facts and content.facts[f].verified == "memory"
    ]
    if memory and not statement.unconfirmed:
        yield at(
            places, "statements", statement.id, "unconfirmed",
            f'the fact "{memory[0]}" is from memory.', "Add `unconfirmed: yes`.",
        )  # fmt: skip
    for other in statement.conflicts:
        known = content.statements.get(other)
        if known and statement.id not in known.conflicts:
            yield at(
                places, "statements", statement.id, "conflicts",
                f'"{other}" does not name this one back.', "Add it there too.",
            )  # fmt: skip


def _advice(content: Content, advice: Advice, places: Places) -> Iterator[Problem]:
    ground: set[str] = set()
    for statement_id in advice.because:
        statement = content.statements.get(statement_id)
        if statement:
            ground |= statement_numbers(content, statement)
    orders = [c.order for c in advice.one_of] + ([advice.order] if advice.order else [])
    for order in orders:
        row = content.drugs.get(order.split(" ", 1)[0])
        ground |= numbers(row.model_dump_json()) if row else set()
    said = " ".join([advice.say, advice.plain or "", *orders])
    for number in sorted(numbers(said) - ground):
        yield at(
            places, "advice", advice.id, "say",
            f'"{number}" stands in none of its statements\' facts or drug rows.',
            "Name the statement it comes from.",
        )  # fmt: skip


def statement_numbers(content: Content, statement: Statement) -> set[str]:
    """Collect the numbers that a statement may use."""
    texts = []
    for fact_id in statement.facts:
        fact = content.facts.get(fact_id)
        if fact:
            texts += [fact.says, fact.caveat or "", fact.for_whom or ""]
    texts += [
        content.drugs[d].model_dump_json()
        for d in statement.drugs
        if d in content.drugs
    ]
    return numbers(" ".join(texts))


def numbers(text: str) -> set[str]:
    """List the numbers of a text, without thousands commas or trailing zeros."""
    found = (n.replace(",", "") for n in _NUMBER.findall(text))
    return {n.rstrip("0").rstrip(".") if "." in n else n for n in found}


def _unused(content: Content, places: Places) -> Iterator[Problem]:
    cited = {
        r
        for rows in (
            content.statements, content.facts, content.drugs, content.interactions,
            content.claims,
        )
        for row in rows.values()
        for r in row.references
    }  # fmt: skip
    for reference in content.references:
        if reference not in cited:
            yield at(
                places, "references", reference, "", "nobody cites this.", "Delete it."
            )
    grounds = {f for s in content.statements.values() for f in s.facts}
    for fact in content.facts:
        if fact not in grounds:
            yield at(
                places, "facts", fact, "", "no statement rests on this fact.",
                "Delete it, or write the statement.",
            )  # fmt: skip
    for statement in content.statements.values():
        if not statement.answers and not _used(content, statement.id):
            yield at(
                places, "statements", statement.id, "answers",
                "nobody can reach this statement.", "Add questions it answers.",
            )  # fmt: skip


def _used(content: Content, statement_id: str) -> bool:
    dialog = content.dialog
    return any(statement_id in a.because for a in dialog.advice.values()) or any(
        statement_id in f.because for f in dialog.red_flags.values()
    )
