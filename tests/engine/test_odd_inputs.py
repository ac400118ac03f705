"""Whatever is typed at whatever step gets words back, and is kept as it was typed."""

import random

import pytest
from fakes import TODAY, talk

from chatbot.engine.consult import reply
from chatbot.engine.session import Session
from chatbot.engine.wording.speaker import Speaker
from chatbot.files.transcript_file import parse_transcript, write_transcript
from chatbot.model.consult import Input

OPENING = "45M, low back strain for 2 weeks, no better on ibuprofen 400 mg tid"
STEPS = (
    [],
    [OPENING],
    [OPENING, "fever"],
    [OPENING, *["none"] * 3],
    [OPENING, *["none"] * 9],
)
ODD = [
    "", " ", "\n\n", "\t", "....", "????", "()", "[]", "[bold]none[/bold]", "[/x]", "[red]yes",
    "\x1b[31mnone\x1b[0m", "\x1b[A", "\x1b[0m\x1b[2;1H", "'; DROP TABLE patients; --", "<script>alert(1)</script>", "{{7*7}}",
    "%s %d %n", "\x00\x01\x02", "none\x00", "NaN", "1e309", "9" * 40, "\u00bd", "\u00b2", "\u2460",
    "\u0663", "1/0", "::::", "- - -", "+++", "/", "//", "/set", "/set age", "/set age \u00b2",
    "/set age -5", "/undo \u00b2", "/undo -1", "/visit 2026-99-99", "/why \u00b2", "/forget",
    "/whatif", "what if ?", "since 99/99/9999", "born in 99999", "DOB 0/0/0", "eGFR 0/0",
    "ibuprofen 1e400 mg", f"ibuprofen {'9' * 30} mg tid", f"for {'9' * 14} years", "0.0.0.0",
    "C:\\path\\none", "key: value", "- item: {a: [1,2", "!!python/object", "&a *a", "#comment",
    "'", '"', "\\", "a\u0301" * 300, "\U0001f642 back pain", "\u202eback pain\u202c",
    "\u200bno\u200bne", "\u05e9\u05dc\u05d5\u05dd", "\ufeffnone", "\u2028none\u2029", "\u00ad" * 99,
    "\ufb01ne", "\u0130stanbul back pain", "\U0001d52b\U0001d52c\U0001d52b\U0001d522",
    "a" * 10_000, "back pain " * 1000, ", " * 4000, "no " * 3000, "(" * 5000, "[" * 5000,
    "\n" * 5000 + "none", "not " * 2000 + "ibuprofen", "x" * 20_001,
]  # fmt: skip
PIECES = [
    "none", "yes", "no", "1", "fever", "leg", "weak", "ibuprofen", "eliquis", "ckd",
    "500", "mg", "bid", "for", "2", "weeks", "back", "pain", "?", ",", ".", ";", ":",
    "/", "+", "&", "not", "and", "with", "my", "mom", "is", "72", "he", "what", "if",
    "undo", "[b]", "[/b]", "\x1b[1m", "\u200b", "\n", "²", "%", "$", "{", "}", "|", ">",
    "<", "*", "_", "#", "`", "'", '"', "\\", "-", "1,4", "mg/dl", "é",
]  # fmt: skip


@pytest.mark.parametrize("before", STEPS, ids=len)
def test_reply_when_the_input_is_odd_then_says_something(engine, before):
    speaker = Speaker(engine.content)
    consult, _ = talk(engine, *before)
    for text in ODD:
        blocks = speaker.say(*reply(engine, consult, Input(text=text, on=TODAY)))

        assert blocks, text[:80]
        assert all(block.text.strip() for block in blocks), text[:80]


def test_transcript_when_inputs_were_odd_then_holds_them_as_typed(engine):
    pick = random.Random(7)
    mixed = [
        pick.choice(["", " "]).join(pick.choices(PIECES, k=pick.randint(1, 12)))
        for _ in range(120)
    ]
    texts = [text for text in [OPENING, *ODD, *mixed] if len(text) < 500]
    session = Session(engine, TODAY, "clinician")
    for text in texts:
        session.reply(text)
    transcript = session.transcript()
    assert transcript is not None
    read = parse_transcript(write_transcript(transcript), "odd")

    assert [turn.clinician for turn in read.turns] == texts
