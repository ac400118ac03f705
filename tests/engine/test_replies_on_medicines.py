"""Medicines that a reply names beside what was asked."""

import pytest
from fakes import status_of, talk


@pytest.mark.parametrize("told", ["tried NSAIDs no help", "on NSAIDs"])
def test_plan_when_only_nsaids_were_told_then_one_takes_their_place(engine, told):
    consult, _ = talk(engine, f"26M, LBP 5 wks, no leg sx, {told}")

    line = next(x for x in consult.plan.lines if x.drug == "naproxen")
    assert line.section == "medication now"
    assert "in place of other NSAIDs." in line.text


def test_reply_when_a_tablet_is_for_the_bones_then_it_is_no_steroid(engine):
    text = "only osteoporosis, takes the weekly tablet"
    consult, _ = talk(engine, "57F, LBP for 3 months", "none", "none", text)

    assert status_of(consult, "osteoporosis") == "present"
    assert status_of(consult, "steroid_use") == "absent"


@pytest.mark.parametrize("text", ["no more drugs please", "no new drugs"])
def test_reply_when_more_drugs_are_denied_then_drug_use_is_not(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks", "none", text)

    assert status_of(consult, "substance_use") is None


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("AF on warfarin", "warfarin", "current"),
        ("on methadone maintenance", "methadone", "current"),
        ("on suboxone for addiction", "buprenorphine", "current"),
        ("was on methadone maintenance until 2019", "methadone", "past"),
        ("not on methadone maintenance", "methadone", "not taking"),
    ],
)
def test_reply_when_an_illness_names_what_one_is_on_then_that_is_kept(
    engine, text, name, status
):
    consult, _ = talk(engine, f"66M back strain 2 weeks, {text}")

    assert consult.case.treatments[name].status == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("she'd take naproxen again with a ppi", "planned"),
        ("he would take naproxen if offered", "planned"),
        ("he'd been on naproxen", "current"),
        ("he takes naproxen", "current"),
    ],
)
def test_reply_when_a_medicine_would_be_taken_then_it_is_not_taken(
    engine, text, status
):
    consult, _ = talk(engine, "40M back strain 3 weeks", text)

    assert consult.case.treatments["naproxen"].status == status


def test_reply_when_it_goes_on_with_and_after_an_answer_then_it_is_recorded(engine):
    consult, _ = talk(engine, "40M back strain 3 weeks", "none", "and methotrexate")

    assert "methotrexate" in consult.case.treatments


@pytest.mark.parametrize(
    "text", ["how much tylenol is he on", "how many mg of tylenol is he taking"]
)
def test_question_when_it_asks_how_much_is_taken_then_the_record_answers(engine, text):
    consult, _ = talk(engine, "40M back strain 3 weeks, tylenol 650 x2 tid", text)

    assert "1300 mg x 3 a day = 3900 mg a day" in consult.answer.parts[0].text


@pytest.mark.parametrize(
    "text",
    ["gabapentin 300 tid 2 wks no good, naproxen", "gabapentin for 5 days no use, naproxen"],
)  # fmt: skip
def test_read_when_time_stands_before_no_good_then_it_is_of_what_was_named(
    engine, text
):
    consult, _ = talk(engine, f"40M sciatica, {text}")

    told = {n: t.response for n, t in consult.case.treatments.items()}
    assert told == {"gabapentin": "none", "naproxen": "unknown"}


@pytest.mark.parametrize("text", ["naproxen or no", "so naproxen or not"])
def test_question_when_it_asks_a_medicine_or_not_then_nothing_is_denied(engine, text):
    consult, _ = talk(engine, "63M back strain 3 weeks, on naproxen", text)

    assert consult.case.treatments["naproxen"].status == "current"


@pytest.mark.parametrize("text", ["PMHx: T2DM, on amlodipine", "PMHx T2DM", "FMHx: cancer"])  # fmt: skip
def test_reply_when_a_heading_stands_where_medicines_are_asked_then_it_is_none(
    engine, text
):
    told = "62F back strain 3 weeks, tylenol no help"
    consult, _ = talk(engine, told, "none", "none", "none", "none", text)

    assert consult.case.unknown_drugs == ()
    assert status_of(consult, "cancer_history") == "absent"
