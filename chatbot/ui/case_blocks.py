"""The case in words for the side panel, each fact with what it rests on."""

from chatbot.engine.planning.naming import called
from chatbot.engine.wording.phrase import allergic, observed, treated
from chatbot.model.consult import Block, Consult
from chatbot.model.content import Content


def case_blocks(content: Content, consult: Consult) -> list[Block]:
    """Say what is known, each with the words it rests on."""
    findings = content.dialog.findings
    blocks = [Block(kind="heading", text="Known")]
    for known in consult.case.observations.values():
        if known.finding in findings and not known.implied:
            said = observed(findings[known.finding], known)
            blocks.append(Block(kind="item", text=said))
            quoted = f"turn {known.turn}: “{known.text}”"
            blocks.append(Block(kind="detail", text=quoted))
    told = [
        treated(t, called(content, t.name)) for t in consult.case.treatments.values()
    ]
    told += [allergic(a) for a in consult.case.allergies.values()]
    blocks += [Block(kind="item", text=text) for text in told]
    if len(blocks) == 1:
        blocks.append(Block(kind="item", text="Nothing yet."))
    return blocks
