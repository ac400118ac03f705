import pytest
from fakes import TODAY

from chatbot.engine.session import Session
from chatbot.engine.wording.brief import brief
from chatbot.model.event import Planned
from chatbot.ui.plan_parts import plan_parts


@pytest.fixture(scope="module")
def plan(engine):
    session = Session(engine, TODAY, "clinician")
    session.reply("42M back strain 10 days, flexeril, heat and ibuprofen failed")
    return session.consult.plan


def parts(engine, reader="clinician", **event):
    return plan_parts(engine.content, Planned(**event), reader)[1]


def test_parts_when_the_plan_is_long_open_only_what_is_to_be_done_now(engine, plan):
    now, *rest = parts(engine, plan=plan)

    assert (now.passage.title, now.passage.folded) == ("Do now", False)
    assert 0 < sum(b.number is not None for b in now.blocks) <= 5
    assert all(part.passage.folded and part.passage.summary for part in rest)


def test_parts_when_some_are_folded_still_hold_every_line_of_the_plan(engine, plan):
    numbers = {b.number for part in parts(engine, plan=plan) for b in part.blocks}

    assert numbers - {None} == set(range(1, len(plan.lines) + 1))


def test_parts_when_the_whole_plan_is_asked_for_open_all_but_the_sources(engine, plan):
    *sections, sources = parts(engine, plan=plan, full=True)

    assert not any(part.passage.folded for part in sections)
    assert sources.passage.folded
    assert "Do now" not in [part.passage.title for part in sections]


def test_parts_when_a_patient_reads_hold_no_orders(engine, plan):
    shown = parts(engine, "patient", plan=plan)

    said = [b.text for part in shown for b in part.blocks if b.number]
    assert said
    assert not any(line.text in said for line in plan.lines)
    *sections, _ = shown
    assert not any(part.passage.summary for part in sections)


@pytest.mark.parametrize(
    "told",
    [
        "60F sciatica to the foot 8 weeks, ibuprofen and PT failed, on lisinopril",
        "76F back pain 4 days after a minor fall, osteoporosis, tylenol failed",
        "40M back pain 5 weeks, no better with ibuprofen and flexeril, weight loss",
        "66F chronic back pain, oxycodone 10 qid, lorazepam, pregabalin 300 bid",
    ],
)
def test_parts_when_shown_beside_the_talk_have_the_same_to_do_now(engine, told):
    session = Session(engine, TODAY, "clinician")
    session.reply(told)
    event = Planned(plan=session.consult.plan)

    now, *_ = plan_parts(engine.content, event, "clinician")[1]
    said = [b.number for b in brief(engine.content, event, "clinician") if b.number]

    assert [b.number for b in now.blocks if b.number] == said
