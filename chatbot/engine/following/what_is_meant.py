"""What is meant by a sign that is being asked about: `what do you mean midline`.

It is told how it is asked, which words count as it, and why it is asked.
"""

from collections.abc import Iterator
from typing import Final

from chatbot.engine.answering.about.consulting import asked_because
from chatbot.engine.answering.words.word import OPENERS, stem, words_of
from chatbot.engine.engine import Engine
from chatbot.engine.expression import expression
from chatbot.engine.following.last_inputs import was_just_answered
from chatbot.engine.saying import answered, case_part
from chatbot.model.answer import Answer
from chatbot.model.consult import Consult
from chatbot.model.finding import Finding
from chatbot.model.reading import Prompt

_MEANT: Final = expression(
    r"^(?:(?:and|so|but|ok|okay|sorry|wait|hm|hmm|not sure|unsure) )*(?:(?:what|whats|what is|what s)(?: exactly)? (?:do|did|would) you mean(?: exactly)?(?: by| with"
    r"| when you say)?|what does|mean(?:ing|t) (?:of|by)|(?:what|whats|what s|which)(?: exactly)? (?:is|are|counts as|counted as|qualifies as"
    r"|constitutes|would be|would count as|sort of|kind of)(?: meant by)?|whats|define|clarify|explain|such as)"
    r"(?: (?:an?|the|exactly|your|is|item|number|question|no|any))*(?P<what>(?: .+)?)$",
    cues=("mean", "what", "which", "define", "clarify", "explain", "such as"),
)
_ALONE: Final = expression(
    r"^(?!how (?:long|soon|often|much|many|fast)\b)(?P<what>[a-z-]+(?: [a-z-]+)?)$"
)
_YOU_MEAN: Final = expression(r"\byou mean\b", cues=("mean",))
_OF_ELSE: Final = expression(
    rf"^{OPENERS}what (?:does|did) (?:that|this|it)\b",
)
"""`So what does that mean` asks of what was told or answered last."""
_TAIL: Final = expression(
    r"(?: (?:mean|means|exactly|here|then|count|counts|in this|here exactly))+$"
)
_THAT: Final = frozenset({"", "that", "this", "it", "these", "those", "them", "here"})
_FEWEST_LETTERS: Final = 4
_MOST_WORDS: Final = 4


def on_asked(engine: Engine, consult: Consult, question: str) -> Answer | None:
    """What an open question means by a word of its own; None if that is not asked."""
    prompt = consult.prompt
    what = _what(question)
    if what is None:
        return None
    if prompt is None or prompt.kind not in {"group", "finding"}:
        return _of_any(engine, question, what)
    named = [*_named(engine, prompt, what)]
    if len(named) == 1:
        return _of_one(engine, question, named[0])
    of_prompt = what in _THAT and not was_just_answered(consult)
    if of_prompt and not _OF_ELSE.match(" ".join(words_of(question))):
        return _of_all(engine, prompt, question)
    return _of_any(engine, question, what)


def _of_any(engine: Engine, question: str, what: str) -> Answer | None:
    """`What do you mean by major injury`, where that is not asked just now."""
    if not _YOU_MEAN.search(" ".join(words_of(question))):
        return None
    stems = {stem(w) for w in words_of(what) if len(w) >= _FEWEST_LETTERS}
    findings = engine.content.dialog.findings.values()
    named = [one for one in findings if one.ask and stems and stems <= _stems(one)]
    return _of_one(engine, question, named[0]) if len(named) == 1 else None


def _what(question: str) -> str | None:
    """The words that are to be explained, none if they stand for what is asked."""
    said = " ".join(words_of(question))
    found = _MEANT.match(said)
    if found is None and question.rstrip().endswith("?"):
        found = _ALONE.match(said)
    return _TAIL.sub("", found["what"]).strip() if found else None


def _named(engine: Engine, prompt: Prompt, what: str) -> Iterator[Finding]:
    """What is asked and alone is named: by its number, as a finding, by words of its label.

    `What is the evidence for tai chi in back pain` names more than the complaint.
    """
    findings = engine.content.dialog.findings
    asked = [findings[name] for name in prompt.findings if name in findings]
    if what.isdecimal():
        yield from asked[int(what) - 1 : int(what)] if int(what) else ()
        return
    units = engine.answerer.read(what).units
    told = [unit for unit in units if unit.role != "empty"]
    stems = {stem(w) for w in words_of(what) if len(w) >= _FEWEST_LETTERS}
    by_name = [one for one in asked if told and all(one.id in u.ids for u in told)]
    yield from by_name or (one for one in asked if stems and stems <= _stems(one))


def _stems(finding: Finding) -> set[str]:
    return {stem(word) for word in words_of(finding.label)}


def _of_one(engine: Engine, question: str, asked: Finding) -> Answer:
    """How it is asked, the first words that count as it, then why it is asked."""
    words = ", ".join(asked.words[:_MOST_WORDS])
    counted = f" Counted as this: {words}." if words else ""
    text = f"{asked.ask or f'Is there {asked.label}?'}{counted}"
    lead = (case_part(text),)
    because = asked_because(engine.content, question, asked.why, lead)
    return because or answered(question, lead, "case")


def _of_all(engine: Engine, prompt: Prompt, question: str) -> Answer:
    findings = engine.content.dialog.findings
    asked = (findings[name] for name in prompt.findings if name in findings)
    lead = tuple(case_part(one.ask) for one in asked if one.ask)
    because = asked_because(engine.content, question, prompt.why, lead)
    return because or answered(question, lead, "case")
