"""What may be given once a plan was shown asks of it; what is taken is recorded."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, Declined, Noticed

OPENING = (
    "58F, low back pain radiating to left leg 5 wks, failed ibuprofen 400 tid. on sertraline. htn",
)
LISTING = ("39M, lumbar strain 3 weeks, no leg symptoms, sertraline 50", "none", "none", "none", "just tell me")  # fmt: skip
SHOWN = (*OPENING, "none", "none", "none", "just tell me")


@pytest.mark.parametrize("asked", [
    "percocet if severe", "percs for 3 days", "short course of norco", "medrol pack for 6 days", "oxy 5 x 3 days",
    "a week of meloxicam", "lyrica if no better", "dilaudid if not controlled", "valium at night for 3 days",
    "celebrex with sulfa allergy", "norco 5 for 2 days", "norco few tabs", "percocet couple tabs",
])  # fmt: skip
def test_reply_when_it_may_be_given_then_it_is_asked_of_and_not_recorded(engine, asked):
    before, _ = talk(engine, *SHOWN)
    after, events = talk(engine, *SHOWN, asked)

    assert after.case.treatments == before.case.treatments
    assert any(isinstance(e, Answered) for e in events)
    assert "not recorded" in {e.code for e in events if isinstance(e, Noticed)}


def test_reply_when_an_allergy_is_named_with_it_then_that_is_kept(engine):
    after, _ = talk(engine, *SHOWN, "celebrex with sulfa allergy")

    assert after.case.allergies


@pytest.mark.parametrize("opened", [OPENING, SHOWN], ids=["at once", "after the plan"])
@pytest.mark.parametrize("told", [
    "on percocet for 3 days", "takes norco 5 prn", "tried percs for 3 days", "naproxen 500 bid", "percocet prn",
    "norco if needed", "took a week of meloxicam", "took a few tabs of norco",
])  # fmt: skip
def test_reply_when_it_is_taken_then_it_is_recorded(engine, opened, told):
    before, _ = talk(engine, *opened)
    after, _ = talk(engine, *opened, told)

    assert after.case.treatments.keys() > before.case.treatments.keys()


def test_reply_when_no_plan_was_shown_then_a_course_is_recorded(engine):
    after, _ = talk(engine, *OPENING, "percs for 3 days")

    assert "oxycodone" in after.case.treatments


@pytest.mark.parametrize("asked", [
    "esi timing", "epidural timing", "physio timing", "nerve block timing", "acupuncture work at this point",
    "massage help at this stage", "tens even help long term", "yoga work at his age", "platelet count for ESI",
])  # fmt: skip
def test_reply_when_a_measure_is_asked_of_by_a_noun_then_it_is_not_recorded(
    engine, asked
):
    before, _ = talk(engine, *SHOWN)
    after, events = talk(engine, *SHOWN, asked)

    assert after.case.treatments == before.case.treatments
    assert any(isinstance(e, Answered | Declined) for e in events)


@pytest.mark.parametrize(
    "told", ["pt helped at first", "cbt helped long term", "massage works"]
)
def test_reply_when_a_measure_did_help_then_it_is_recorded(engine, told):
    before, _ = talk(engine, *SHOWN)
    after, _ = talk(engine, *SHOWN, told)

    assert after.case.treatments.keys() > before.case.treatments.keys()


@pytest.mark.parametrize("drug", ["tramadol ok with his sertraline", "tizanidine safe with the sertraline", "cymbalta ok w the zoloft",
                                  "gabapentin safe with his kidneys"])  # fmt: skip
def test_reply_when_medicines_were_asked_for_then_one_that_is_weighed_is_not_taken(
    engine, drug
):
    after, events = talk(engine, *LISTING, drug)

    assert after.case.treatments.keys() == {"sertraline"}
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "asked", ["uds how often", "pdmp how often", "dexa how often", "ecg how often"]
)
def test_answer_when_what_is_no_medicine_is_measured_then_that_of_the_plan_is_left_out(
    engine, asked
):
    _, events = talk(engine, *SHOWN, f"{asked}?")

    told = (e.answer for e in events if isinstance(e, Answered))
    assert not any("Naproxen, usual" in part.text for a in told for part in a.parts)


@pytest.mark.parametrize("asked", ["cardiac rehab after MI when?", "exercise in copd, which type?", "physio after a stroke how long?",
                                   "when to start exercise post MI?", "exercise programme for stroke survivors?"])  # fmt: skip
def test_reply_when_training_is_for_another_illness_then_it_is_declined(engine, asked):
    _, events = talk(engine, "45M, low back strain for 2 weeks", asked)

    assert any(isinstance(e, Declined) for e in events)


@pytest.mark.parametrize(
    "asked",
    ["is walking ok with copd?", "can he exercise with heart failure and back pain?"],
)
def test_reply_when_an_illness_is_borne_then_training_is_answered(engine, asked):
    _, events = talk(engine, "45M, low back strain for 2 weeks", asked)

    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize("asked", [
    "worth a medrol pack", "worth an esi", "worth trying gabapentin", "worth adding flexeril", "worth a tens unit",
    "place for tramadol", "point in an esi", "time for an esi", "candidate for esi", "too early for an esi",
    "good idea to add flexeril", "overkill to give norco", "reasonable to try tizanidine", "not wise to give valium",
    "too late to start gabapentin", "thoughts gabapentin", "tylenol limit", "naproxen daily limit", "tramadol limit",
    "benzo + opioid - which first", "naproxen + flexeril - any concern",
])  # fmt: skip
def test_reply_when_it_opens_as_a_judgement_then_it_asks_where_medicines_were_asked_for(
    engine, asked
):
    before, _ = talk(engine, *LISTING)
    after, events = talk(engine, *LISTING, asked)

    assert after.case.treatments == before.case.treatments
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "told",
    ["worth noting takes warfarin", "reasonable pain control on tramadol", "takes tramadol, fine with it", "tramadol + heat - no better",
     "takes tylenol to the limit"],
)  # fmt: skip
def test_reply_when_a_judgement_is_of_what_is_taken_then_that_is_recorded(engine, told):
    after, _ = talk(engine, *LISTING, told)

    assert after.case.treatments.keys() > {"sertraline"}


@pytest.mark.parametrize("asked", [
    "norco 5 prn - falls?", "tramadol 50 prn - driving?", "meloxicam ok at this age", "tizanidine ok at her age",
    "skelaxin safe at 80", "naproxen even for 3 days", "not even celebrex", "even a short course of naproxen",
])  # fmt: skip
def test_reply_when_it_is_weighed_behind_a_plan_then_it_is_not_recorded(engine, asked):
    before, _ = talk(engine, *SHOWN)
    after, events = talk(engine, *SHOWN, asked)

    assert after.case.treatments == before.case.treatments
    assert any(isinstance(e, Answered) for e in events)


@pytest.mark.parametrize(
    "said", ["takes norco 5 prn - falls?", "on norco 5 prn, can she drive?"]
)
def test_reply_when_a_dose_as_needed_is_taken_then_it_is_recorded(engine, said):
    after, _ = talk(engine, *SHOWN, said)

    assert "hydrocodone" in after.case.treatments
