"""What is told of a medicine by `it`, whose it is after all, and how often it is taken."""

import pytest
from fakes import talk

STOPPED = [
    "cardiology stopped it in august",
    "hematology took him off it in august",
    "his cardiologist stopped that last month",
    "told him to stop it",
    "sorry that was stopped in june",
    "he's not on it anymore",
    "hasn't taken it since june",
    "he came off it last year",
    "actually he quit that 2 weeks ago bc of heartburn",
    "he stopped it, has heartburn",
]
GOES_ON = [
    "he wants to stop it",
    "should he stop it?",
    "cards is holding it for his colonoscopy next week",
    "if he stops it",
    "he skips it most days",
    "it was stopped but restarted last week",
    "his wife is here",
    "no, his wife is here",
    "that's his wife's idea",
    "his wife is on xarelto",
    "actually his wife has cancer",
    "his mother takes it too",
    "is that his wife's?",
    "xarelto is on hold for an epidural tomorrow",
    "wait, his wife manages his meds",
]
ANOTHERS = [
    "no wait, that's his wife's",
    "no wait, that's his wife",
    "sorry, it's his wife's med",
    "that was his father's",
    "the xarelto is his wife's",
    "scratch that, his dad is on xarelto, not him",
    "his dad is on xarelto, not him",
    "it's his wife who takes it",
    "wait, his wife takes it",
    "oops, that's the wife's pills",
    "actually that was his brother's xarelto",
]


def _status(engine, *texts):
    consult, _ = talk(engine, *texts)
    told = consult.case.treatments.get("rivaroxaban")
    return told and told.status


@pytest.mark.parametrize("text", STOPPED)
def test_reply_when_it_was_stopped_then_the_medicine_told_last_is(engine, text):
    assert _status(engine, "62M back pain 6 wks. on xarelto", text) in {
        "stopped",
        "not taking",
        "past",
    }


@pytest.mark.parametrize("text", GOES_ON)
def test_reply_when_nothing_says_it_ended_then_it_is_taken(engine, text):
    assert _status(engine, "62M back pain 6 wks. on xarelto", text) == "current"


@pytest.mark.parametrize("text", ANOTHERS)
def test_reply_when_it_is_anothers_then_it_is_forgotten(engine, text):
    assert _status(engine, "62M back pain 6 wks. on xarelto", text) is None


@pytest.mark.parametrize("text", ["told him to stop it", "oops, that's his wife's"])
def test_reply_when_it_may_be_either_then_whose_is_asked(engine, text):
    told = ("62M back pain 6 wks. on naproxen and xarelto", text)
    consult, events = talk(engine, *told)

    assert {t.status for t in consult.case.treatments.values()} == {"current"}
    assert "whose dose" in str(events)


@pytest.mark.parametrize("text", ["she stopped it last week, can she drive", "no wait she takes it three times a day, what's her mme"])  # fmt: skip
def test_reply_when_it_is_told_before_a_question_then_it_is_not_lost(engine, text):
    told = "60F chronic back pain, takes oxycodone 10 mg qid, takes sertraline"
    _, events = talk(engine, told, "just tell me", text)

    assert "whose dose" in str(events)
    assert "Answered" in str([type(e) for e in events])


def test_reply_when_it_is_one_medicine_before_a_question_then_both_are_heard(engine):
    told = "60F chronic back pain, takes oxycodone 10 mg qid"
    text = "no wait she takes it three times a day, what's her mme"
    consult, events = talk(engine, told, "just tell me", text)

    assert consult.case.treatments["oxycodone"].per_day == 3
    assert "45 MME" in str(events)


@pytest.mark.parametrize("text", ["is she on lorazepam?", "is he taking warfarin?", "is she on a blood thinner?"])  # fmt: skip
def test_reply_when_the_record_is_asked_then_nothing_is_recorded(engine, text):
    before, _ = talk(engine, "60F chronic back pain, takes oxycodone", "just tell me")
    after, events = talk(engine, "60F chronic back pain, takes oxycodone", "just tell me", text)  # fmt: skip

    assert after.case.treatments == before.case.treatments
    assert "nothing was told of" in str(events)


def test_reply_when_it_was_offered_in_the_turn_before_then_that_is_meant(engine):
    told = "52M right leg pain to the foot 8 weeks, slr positive, naproxen no help"
    offered = "the surgeon has offered an epidural"
    _, events = talk(engine, told, "just tell me", offered, "Should he get it?")

    assert "Epidural steroid is slightly better" in str(events)


def test_reply_when_a_view_is_wanted_of_what_someone_wants_then_it_is_weighed(engine):
    told = "79F back pain 6 weeks, egfr 28"
    text = "her daughter wants her on celebrex, I'm worried about her heart. Thoughts?"
    _, events = talk(engine, told, "just tell me", text)

    assert "No celecoxib here" in str(events)


def test_reply_when_an_allergy_is_anothers_then_it_is_forgotten(engine):
    told = "62M back pain 6 wks. allergic to aspirin"
    consult, _ = talk(engine, told, "sorry, that's his brother's")

    assert not consult.case.allergies
    assert "nsaid_hypersensitivity" not in consult.case.observations


@pytest.mark.parametrize(
    ("text", "per_day"),
    [
        ("It's q6h not q4h", 4),
        ("q6h not q4h", 4),
        ("make that q6h", 4),
        ("that's tid not bid", 3),
        ("actually tid", 3),
        ("tramadol is now 50 bid", 2),
        ("they changed it to 50 bid", 2),
    ],
)
def test_reply_when_only_how_often_is_put_right_then_the_dose_stays(
    engine, text, per_day
):
    consult, _ = talk(engine, "62M back pain 6 wks. on tramadol 50 q4h", text)
    told = consult.case.treatments["tramadol"]

    assert (told.dose, told.per_day, told.besides) == (50, per_day, ())


@pytest.mark.parametrize(
    "text",
    ["no sorry, he is 63", "no sorry, it's q6h not q4h", "no actually, 50 bid"],
)
def test_reply_when_a_no_puts_right_then_it_denies_no_sign(engine, text):
    consult, _ = talk(engine, "62M back pain 6 wks. on tramadol 50 q4h", text)

    assert "saddle_numbness" not in consult.case.observations


@pytest.mark.parametrize("text", ["no sorry", "no, sorry.", "none, sorry"])
def test_reply_when_a_no_says_sorry_then_it_answers(engine, text):
    consult, _ = talk(engine, "62M back pain 6 wks. on tramadol 50 q4h", text)

    assert consult.case.observations["saddle_numbness"].value is False


def test_reply_when_it_was_asked_of_what_is_not_taken_then_whose_is_asked(engine):
    told = ("62M back pain 6 wks. on xarelto", "is naproxen ok?", "he stopped it")
    consult, events = talk(engine, *told)

    assert {n: t.status for n, t in consult.case.treatments.items()} == {
        "rivaroxaban": "current"
    }
    assert "whose dose" in str(events)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tried flexeril, on gabapentin 300 tid", "may be taken together"),
        ("on flexeril, takes gabapentin 300 tid", "are taken together"),
    ],
)
def test_plan_when_one_sedative_was_only_tried_then_both_may_be_taken(
    engine, text, said
):
    consult, _ = talk(engine, f"45M back pain 6 wks, {text}")

    assert any(said in line.text for line in consult.plan.lines)


@pytest.mark.parametrize(
    ("told", "text", "name"),
    [
        ("allergic to motrin - throat swelled", "sorry, not motrin, morphine", "morphine"),
        ("allergic to penicillin", "i meant sulfa, not penicillin", "sulfonamide"),
        ("allergic to codeine. takes tramadol", "it was morphine, not codeine", "morphine"),
    ],
)  # fmt: skip
def test_reply_when_an_allergy_had_the_wrong_name_then_the_right_one_is_kept(
    engine, told, text, name
):
    consult, _ = talk(engine, f"48F lbp 7 wks {told}", text)

    assert [*consult.case.allergies] == [name]
    assert name not in consult.case.treatments
