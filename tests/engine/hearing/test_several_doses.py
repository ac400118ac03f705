"""A dose told later: in the place of one that is known, or besides."""

import pytest
from fakes import TODAY

from chatbot.engine.products import taken_together
from chatbot.engine.session import Session

BOTH = "45M back strain 4 weeks, takes oxycontin 20 bid and oxycodone 5 qid prn"
SUMMED = "oxycodone 20 mg twice daily and 5 mg four times daily (taking)"


@pytest.fixture
def talk(engine):
    def talk(*texts):
        session = Session(engine, TODAY, "clinician")
        for text in texts:
            session.reply(text)
        return session

    return talk


def doses(session, name):
    treatment = session.consult.case.treatments[name]
    return sorted((t.dose, t.per_day) for t in taken_together(treatment))


@pytest.mark.parametrize(
    ("later", "left"),
    [
        ("the oxycodone is 10", [(10, 4), (20, 2)]),
        ("oxycontin is 30 bid", [(5, 4), (30, 2)]),
        ("stopped the oxycodone", [(20, 2)]),
        ("stopped the oxycontin", [(5, 4)]),
        ("the oxycontin helped", [(5, 4), (20, 2)]),
        ("undo", None),
    ],
)
def test_dose_when_one_of_two_is_spoken_of_then_the_other_stays(talk, later, left):
    session = talk(BOTH, later)

    known = session.consult.case.treatments
    assert (doses(session, "oxycodone") if known else None) == left


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (("takes gabapentin 300 tid", "gabapentin 600 tid"), [(600, 3)]),
        (("gabapentin 300 am and 600 hs", "the gabapentin is 400 tid"), [(400, 3)]),
        (("gabapentin 300 tid", "also gabapentin 600 hs"), [(300, 3), (600, 1)]),
        (("gabapentin 300 am and 600 hs", "gabapentin 900 hs"), [(300, 1), (900, 1)]),
        (("gabapentin 300 x2 tid", "gabapentin 300 tid"), [(300, 3)]),
    ],
)
def test_dose_when_told_anew_replaces_unless_it_is_taken_besides(talk, texts, left):
    assert doses(talk(*texts), "gabapentin") == left


def test_plan_when_an_opioid_is_taken_twice_counts_both(talk):
    lines = [line.text for line in talk(BOTH).consult.plan.lines]

    assert any("come to 90 MME a day" in text for text in lines)


def test_transcript_when_two_doses_are_taken_names_both(talk):
    assert talk(BOTH).transcript().turns[0].treatments == (SUMMED,)


@pytest.mark.parametrize(
    ("order", "left"),
    [
        ("/set oxycodone 10 mg q6h", [(10, 4), (20, 2)]),
        ("/set oxycontin 40 bid", [(5, 4), (40, 2)]),
    ],
)
def test_set_when_it_names_a_medicine_sets_its_dose(talk, order, left):
    assert doses(talk(BOTH, order), "oxycodone") == left


def test_set_when_it_names_nothing_known_records_nothing(talk):
    assert not talk("/set foo 3").consult.case.treatments
