"""The mark on a line of a plan that rests on what was not seen in its source."""

from fakes import make_current, talk

from chatbot.engine.wording import Speaker
from chatbot.engine.wording.plan import UNCONFIRMED, planned
from chatbot.model.event import Answered, Explained, Planned
from chatbot.ui.plan_parts import plan_parts

MEANING = "not seen in its source"


def drawn(engine, plan, reader="clinician"):
    return list(planned(engine.content, Planned(plan=plan), reader))


def test_line_when_a_statement_was_recalled_is_marked(engine, plan):
    statements = engine.content.statements

    for line in plan().lines:
        if any(statements[s].unconfirmed for s in line.statements):
            assert line.unconfirmed, line.id


def test_line_when_all_was_seen_is_not_marked(plan):
    assert not next(x for x in plan().lines if x.order).unconfirmed


def test_line_when_the_row_that_bars_was_recalled_is_marked(plan):
    found = {x.drug: x for x in plan(liver_disease=True).lines if x.kind == "avoid"}

    assert found["naproxen"].rules == ("nsaid-cirrhosis",)
    assert found["naproxen"].unconfirmed


def test_line_when_what_is_taken_meets_a_recalled_row_is_marked(plan):
    lines = plan(make_current("ibuprofen"), liver_disease=True).lines

    assert next(x for x in lines if x.id == "unsafe-now").unconfirmed


def test_plan_when_lines_are_marked_says_so_behind_each_and_explains_it_once(
    engine, plan
):
    blocks = drawn(engine, made := plan())

    ends = {b.line: b.text.endswith(UNCONFIRMED) for b in blocks if b.line}
    assert ends == {x.id: x.unconfirmed for x in made.lines}
    assert sum(MEANING in b.text for b in blocks) == 1


def test_plan_when_written_for_a_patient_bears_no_mark(engine, plan):
    texts = " ".join(b.text for b in drawn(engine, plan(), "patient") if b.line)

    assert texts
    assert UNCONFIRMED not in texts
    assert MEANING not in texts


def test_plan_when_short_explains_the_mark_once(engine):
    consult, events = talk(engine, "42M back strain 10 days, no leg pain", "/plan")
    blocks = Speaker(engine.content).say(consult, events)

    assert any(b.text.endswith(UNCONFIRMED) for b in blocks)
    assert sum(MEANING in b.text for b in blocks) == 1


def test_plan_parts_when_lines_are_marked_explain_it_above_them(engine, plan):
    above, _ = plan_parts(engine.content, Planned(plan=plan()), "clinician")

    assert sum(MEANING in b.text for b in above) == 1


def test_why_when_a_line_without_statements_was_recalled_says_so(engine):
    _, events = talk(
        engine,
        "42M back strain 10 days, cirrhosis, takes ibuprofen 400 tid, no leg pain",
        "why no naproxen?",
    )

    (answer,) = (e.answer for e in events if isinstance(e, Explained | Answered))
    assert any(part.unconfirmed for part in answer.parts)
