"""The same facts give the same plan in whatever order they are told; a what-if changes nothing."""

from random import Random

from fakes import TODAY

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input

FACTS = [
    "54 year old man", "low back pain", "3 weeks of pain", "failed naproxen 500 bid",
    "failed ibuprofen", "takes apixaban", "takes sertraline 50", "has CKD stage 3",
    "takes lisinopril and hydrochlorothiazide", "on prednisone 10 mg daily for 2 years",
    "eGFR 41", "has heart failure", "history of GI bleed", "allergic to aspirin",
    "pain 9/10", "leg pain below the knee", "leg weakness", "numb between the legs",
    "fever 38.5", "prostate cancer in 2015", "osteoporosis", "fell in the kitchen",
    "sleep apnea", "takes oxycodone 5 mg q6h", "takes gabapentin 300 tid", "epilepsy",
    "takes diazepam 5 mg at night", "drinks a bottle of vodka a day", "night pain",
    "cyclobenzaprine did not help", "physical therapy failed", "no other medicines",
    "both legs hurt on walking and ease on sitting", "unexplained weight loss",
]  # fmt: skip
SUPPOSED = [
    "what if CKD stage 4?", "what if she is pregnant", "/whatif osteoporosis",
    "what if the pain goes below the knee?", "what if he takes tramadol", "if fever?",
]  # fmt: skip


def told(engine, facts):
    consult, _ = start(engine, TODAY)
    for fact in facts:
        consult, _ = reply(engine, consult, Input(text=fact, on=TODAY))
    return consult


def outline(plan):
    lines = frozenset((x.id, x.kind, x.drug) for x in plan.lines)
    return plan.urgency, plan.scope, frozenset(r.id for r in plan.raised), lines


def test_plan_when_facts_are_told_in_another_order_is_the_same(engine):
    chance = Random(5)
    for _ in range(40):
        facts = chance.sample(FACTS, chance.randint(3, 6))
        again = chance.sample(facts, len(facts))

        one, other = told(engine, facts).plan, told(engine, again).plan

        assert outline(one) == outline(other), (facts, again)


def test_case_when_something_is_supposed_stays_as_it_is(engine):
    chance = Random(6)
    for _ in range(40):
        before = told(engine, chance.sample(FACTS, chance.randint(1, 5)))
        asked = chance.choice(SUPPOSED)

        after, _ = reply(engine, before, Input(text=asked, on=TODAY))

        assert (after.case, after.plan) == (before.case, before.plan), asked
