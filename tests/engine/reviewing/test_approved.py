from random import Random

import pytest
from fakes import TODAY, with_reviews

from chatbot.engine.consult import reply, start
from chatbot.engine.engine import Engine
from chatbot.engine.reviewing.approved import (
    answerable_content,
    approved_content,
    whats_missing,
)
from chatbot.engine.reviewing.standing import subjects
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Declined


def consult_on(engine, *texts):
    consult, events = start(engine, TODAY)
    said = [as_plain(Speaker(engine.content).say(consult, events))]
    for text in texts:
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
        said.append(as_plain(Speaker(engine.content).say(consult, events)))
    return consult, events, said


def test_approved_content_when_nothing_is_approved_has_no_advice_and_no_statement(mini):
    left = approved_content(mini.content)

    assert left.statements == {}
    assert left.dialog.advice == {}
    assert answerable_content(left).drugs == {}


def test_approved_content_when_nothing_is_approved_keeps_alarms_and_bars(mini):
    left = approved_content(mini.content)

    assert left.dialog.red_flags == mini.content.dialog.red_flags
    assert left.interactions == mini.content.interactions
    assert left.drugs == mini.content.drugs


def test_approved_content_when_advice_rests_on_an_unapproved_statement_drops_it(mini):
    alone = approved_content(with_reviews(mini.content, {"no-gabapentin"}))
    both = approved_content(
        with_reviews(mini.content, {"no-gabapentin", "gabapentin-no"})
    )

    assert list(alone.dialog.advice) == []
    assert list(both.dialog.advice) == ["no-gabapentin"]


def test_approved_content_when_one_side_of_a_conflict_is_approved_drops_it(mini):
    one = approved_content(with_reviews(mini.content, {"nsaid-first"}))
    both = approved_content(with_reviews(mini.content, {"nsaid-first", "nsaid-doubt"}))

    assert list(one.statements) == []
    assert list(both.statements) == ["nsaid-first", "nsaid-doubt"]


def test_approved_content_when_one_drug_is_approved_offers_that_order_alone(mini):
    grounds = {"one-oral-nsaid", "nsaid-first", "nsaid-doubt"}
    none = approved_content(with_reviews(mini.content, grounds))
    one = approved_content(with_reviews(mini.content, grounds | {"ibuprofen"}))

    orders = [c.order for c in one.dialog.advice["one-oral-nsaid"].one_of]
    assert "one-oral-nsaid" not in none.dialog.advice
    assert orders == ["ibuprofen 400 mg by mouth three times daily for 10 days"]


def test_consult_when_all_is_approved_is_the_same_but_for_its_greeting(mini):
    names = {s.entry.id for s in subjects(mini.content)}
    approved = Engine(with_reviews(mini.content, names), approved_only=True)
    texts = ("40M back pain 10 days", "just tell me", "should I give an nsaid?")

    consult, _, said = consult_on(approved, *texts)
    usual, _, expected = consult_on(Engine(approved.whole), *texts)

    assert said[1:] == expected[1:]
    assert consult.plan == usual.plan
    assert whats_missing(approved.whole) in said[0]


def test_consult_when_nothing_is_approved_says_what_is_left_out(mini):
    engine = Engine(mini.content, approved_only=True)

    consult, _, said = consult_on(engine, "40M back pain 10 days", "just tell me")

    assert "0 of 6 statements, 0 of 6 lines of advice, 0 of 5 drugs" in said[0]
    assert consult.plan.lines == ()
    assert consult.plan.withheld == ("one-oral-nsaid", "stay-active")
    assert "Left out, not approved: 2 lines (one-oral-nsaid, stay-active)." in said[2]


def test_consult_when_nothing_is_approved_still_raises_an_emergency(mini):
    engine = Engine(mini.content, approved_only=True)

    consult, _, said = consult_on(engine, "40M back pain, saddle numbness")

    assert consult.plan.urgency == "emergency"
    assert "EMERGENCY. Suspect cauda equina syndrome" in said[1]
    assert "No approved line says what to do about it." in said[1]


def test_consult_when_an_interaction_is_not_approved_still_withdraws_the_drug(mini):
    grounds = {"one-oral-nsaid", "nsaid-first", "nsaid-doubt", "naproxen"}
    engine = Engine(with_reviews(mini.content, grounds), approved_only=True)

    consult, _, _ = consult_on(engine, "40M back pain 10 days, egfr 20")

    assert [(x.kind.value, x.drug) for x in consult.plan.lines] == [
        ("avoid", "naproxen")
    ]


def test_answer_when_its_statement_is_not_approved_is_declined(mini):
    engine = Engine(mini.content, approved_only=True)
    known = Engine(with_reviews(mini.content, {"gabapentin-no"}), approved_only=True)

    _, refused, _ = consult_on(engine, "gabapentin for sciatica?")
    _, given, _ = consult_on(known, "gabapentin for sciatica?")

    assert any(isinstance(e, Declined) for e in refused)
    (answer,) = [e.answer for e in given if isinstance(e, Answered)]
    assert answer.statements == ("gabapentin-no",)


@pytest.fixture(scope="module")
def bare(engine):
    return Engine(engine.content, approved_only=True)


@pytest.mark.parametrize(
    "text",
    [
        "what dose of naproxen?", "can I give naproxen with apixaban?", "why 1",
        "does he need an MRI?", "what if ckd?", "is this reviewed?", "sources",
        "egfr 67F cr 1.4?", "mme oxycodone 10 qid?", "I want to die", "why not ibuprofen?",
        "best statin?", "how long should it last?",
    ],
)  # fmt: skip
def test_answer_when_nothing_shipped_is_approved_never_quotes_a_statement(bare, text):
    consult, events, said = consult_on(
        bare, "54F back pain 3 weeks, failed naproxen, on apixaban, ckd", text
    )

    assert said[-1].strip()
    answers = [e.answer for e in events if isinstance(e, Answered | Declined)]
    assert [s for a in answers for s in a.statements] == []
    assert all(x.id == "unsafe-now" for x in consult.plan.lines)


CASES = (
    "54M back pain 3 weeks, failed naproxen and flexeril, on apixaban, ckd, egfr 25",
    "42F back pain 10 days, pain below the knee, on sertraline, 24 weeks pregnant",
    "67M back pain 5 months, can't pee since yesterday, on lisinopril",
    "30M back pain 2 weeks, severe and disabling, failed ibuprofen, heat, flexeril",
    "50F back pain 6 weeks, history of breast cancer, weight loss, on prednisone",
)


@pytest.mark.parametrize("seed", range(6))
def test_plan_when_any_part_is_approved_is_never_laxer_than_the_whole(engine, seed):
    chance = Random(seed)
    names = [s.entry.id for s in subjects(engine.content)]
    some = set(chance.sample(names, chance.randrange(len(names))))
    part = Engine(with_reviews(engine.content, some), approved_only=True)

    for text in CASES:
        (less, _, _), (whole, _, _) = consult_on(part, text), consult_on(engine, text)

        assert less.plan.raised == whole.plan.raised
        assert less.plan.urgency == whole.plan.urgency
        assert less.plan.scope == whole.plan.scope
        barred = {x.drug for x in whole.plan.lines if x.kind in {"avoid", "stop"}}
        started = {x.drug for x in less.plan.lines if x.order is not None}
        assert started.isdisjoint(barred - {None})
        approved = set(part.content.statements)
        assert {s for x in less.plan.lines for s in x.statements} <= approved
