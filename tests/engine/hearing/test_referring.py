"""What is told of a treatment by a pronoun, or by its dose alone."""

import pytest
from fakes import talk

from chatbot.model.event import Answered, NotUnderstood

NAPROXEN = "54M, low back strain 3 weeks, no leg pain, on naproxen"


@pytest.mark.parametrize(
    "told",
    [
        "the dose was 500 bid",
        "dose was 500 mg twice a day",
        "sorry, it was 500 bid",
        "no it was 500 bid",
        "actually 500 bid",
        "he takes 500 twice daily",
        "make that 500 bid",
    ],
)
def test_dose_when_it_is_told_without_a_name_then_is_of_the_last_medicine(engine, told):
    consult, events = talk(engine, NAPROXEN, "what dose of ibuprofen?", told)

    taken = consult.case.treatments["naproxen"]
    assert (taken.dose, taken.per_day, taken.status) == (500, 2, "current")
    assert "leg_weakness" not in consult.case.observations
    assert not any(isinstance(event, Answered) for event in events)


def test_dose_when_it_is_told_alone_then_is_no_answer_to_what_was_asked(engine):
    told, _ = talk(engine, NAPROXEN, "500 bid")
    asked, _ = talk(engine, NAPROXEN, "flexeril dose?", "10 mg at night")

    assert told.case.treatments["naproxen"].dose == 500
    assert asked.case.treatments["naproxen"].dose is None


def test_dose_when_the_name_was_corrected_then_is_of_the_right_one(engine):
    consult, _ = talk(
        engine,
        "54M, back strain 3 weeks, took ibuprofen 400 tid",
        "sorry, it was naproxen not ibuprofen",
        "the dose was 500 bid",
    )

    taken = consult.case.treatments["naproxen"]
    assert (taken.dose, taken.per_day) == (500, 2)


@pytest.mark.parametrize("told", ["the dose was 800 tid", "no, it was 800 tid"])
def test_dose_when_several_were_told_then_asks_whose_it_is(engine, told):
    both = NAPROXEN.replace("naproxen", "naproxen and flexeril")
    before, _ = talk(engine, both)
    consult, events = talk(engine, both, told)

    unread = [u for e in events if isinstance(e, NotUnderstood) for u in e.unread]
    assert [u.reason for u in unread] == ["whose dose"]
    assert consult.case.treatments == before.case.treatments
    assert consult.case.observations == before.case.observations


@pytest.mark.parametrize(
    ("asked", "told", "taken"),
    [
        ("how many norco a day can he take?", "he takes 4 a day",
         {"hydrocodone": 4, "acetaminophen": 4}),
        ("max celebrex?", "he's on 200 bid", {"celecoxib": 2}),
    ],
)  # fmt: skip
def test_dose_when_one_of_several_was_just_asked_about_then_is_of_that_one(
    engine, asked, told, taken
):
    opening = "59M LBP 10 days, on celebrex 200 and norco 5/325 prn"
    consult, _ = talk(engine, opening, asked, told)

    known = consult.case.treatments
    assert {n: t.per_day for n, t in known.items() if t.per_day} == taken


@pytest.mark.parametrize(
    "told", ["make it 500 bid", "sorry 500 bid", "make it 500 bid for 7 days"]
)
def test_dose_when_what_is_planned_is_put_right_then_it_stays_planned(engine, told):
    opening = "54M, back strain 2 weeks"
    consult, _ = talk(engine, opening, "go with naproxen 250 bid", told)

    naproxen = consult.case.treatments["naproxen"]
    assert (naproxen.status, naproxen.dose) == ("planned", 500)
    assert consult.case.observations["duration"].value == 14


@pytest.mark.parametrize(
    "told",
    ["it's 8 at night", "it was 3 weeks ago", "the dose?", "is it 500 bid?", "at 7"],
)
def test_number_when_it_is_no_dose_then_changes_no_medicine(engine, told):
    before, _ = talk(engine, NAPROXEN)
    consult, _ = talk(engine, NAPROXEN, told)

    assert consult.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    ("asked", "told", "name", "response"),
    [
        (
            "does he need an epidural?",
            "he's already had one",
            "epidural-injection",
            None,
        ),
        ("how about an epidural?", "he's had two already", "epidural-injection", None),
        ("should he get pt?", "he's tried that", "physical-therapy", None),
        ("what about a tens unit?", "tried it already, no help", "tens", "none"),
        ("tizanidine?", "already had it, didn't help", "tizanidine", "none"),
    ],
)
def test_treatment_when_it_was_had_already_then_is_recorded_as_tried(
    engine, asked, told, name, response
):
    consult, _ = talk(engine, NAPROXEN, asked, told)

    taken = consult.case.treatments[name]
    assert taken.status != "current"
    assert taken.response == (response or "unknown")


def test_dose_when_a_verb_stands_before_it_then_is_read(engine):
    consult, _ = talk(
        engine, NAPROXEN.replace("naproxen", "flexeril"), "flexeril was 10 tid"
    )

    taken = consult.case.treatments["cyclobenzaprine"]
    assert (taken.dose, taken.per_day) == (10, 3)


@pytest.mark.parametrize(
    "said", ["did that change anything", "did that help", "it did"]
)
def test_question_when_it_is_on_what_was_told_then_records_no_treatment(engine, said):
    before, _ = talk(engine, NAPROXEN, "why no steroid?")
    consult, _ = talk(engine, NAPROXEN, "why no steroid?", said)

    assert consult.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    "said", ["no she doesn't have it", "she doesn't", "no he hasn't"]
)
def test_denial_when_something_was_supposed_then_denies_only_that(engine, said):
    consult, _ = talk(engine, NAPROXEN, "none", "what if foot drop", said)

    known = consult.case.observations
    assert known["foot_drop"].status == "absent"
    assert not {"fever", "injection_drug_use", "cancer_history"} & {*known}


def test_dose_when_a_large_number_stands_alone_then_is_read(engine):
    told = "52M back strain 2 weeks, ibuprofen 800 tid, flexeril 10 tid"
    consult, _ = talk(engine, told, "the ibuprofen was 400 actually")

    taken = consult.case.treatments["ibuprofen"]
    assert (taken.dose, taken.per_day) == (400, 3)


def test_dose_when_a_sum_was_asked_for_that_lacks_it_then_is_recorded(engine):
    told = "54M, low back strain 3 weeks, taking oxycodone"

    consult, events = talk(
        engine, told, "how much morphine is that?", "10 mg qid", "so the mme?"
    )

    assert consult.case.treatments["oxycodone"].dose == 10
    (answer,) = (e.answer for e in events if isinstance(e, Answered))
    assert "In all 60 MME" in answer.parts[0].text


SUPPOSED = ("58M, LBP 5 wks", "what if he's on eliquis")


@pytest.mark.parametrize(
    "told", ["no he isn't. next", "he isn't", "no he's not on it", "no he doesn't take it, just asking"]
)  # fmt: skip
def test_denial_when_it_is_of_a_supposed_medicine_then_no_sign_is_denied(engine, told):
    consult, _ = talk(engine, *SUPPOSED, told)

    assert consult.case.treatments["apixaban"].status == "not taking"
    assert "leg_weakness" not in consult.case.observations


@pytest.mark.parametrize(
    ("told", "status", "response"),
    [
        ("makes her groggy in the am tho", "current", "adverse"),
        ("stomach burning on it", "current", "adverse"),
        ("helps a lot", "current", "helped"),
        ("didnt touch it", "current", "none"),
        ("wears off by noon", "current", "partial"),
        ("she ran out yesterday", "stopped", "unknown"),
        ("told to stop", "stopped", "unknown"),
        ("no fever", "current", "unknown"),
        ("stopped driving", "current", "unknown"),
        ("off work since", "current", "unknown"),
        ("what if that fails", "current", "unknown"),
        ("no better", "current", "unknown"),
    ],
)
def test_treatment_when_more_is_told_of_it_without_its_name_then_it_is_kept(
    engine, told, status, response
):
    consult, _ = talk(engine, "54F, back strain 3 weeks. on gabapentin 300 tid", told)

    taken = consult.case.treatments["gabapentin"]
    assert (taken.status, taken.response, taken.dose) == (status, response, 300)


def test_treatment_when_two_were_told_then_it_is_not_guessed_which_is_meant(engine):
    consult, _ = talk(
        engine,
        "54F, back strain. on gabapentin 300 tid and tramadol 50 bid",
        "makes her groggy",
    )

    assert {t.response for t in consult.case.treatments.values()} == {"unknown"}


def test_dose_when_that_of_the_night_is_told_then_it_comes_on_top(engine):
    consult, _ = talk(
        engine, "54F, back strain. on gabapentin 300 tid", "night dose is 900"
    )

    taken = consult.case.treatments["gabapentin"]
    assert [(t.dose, t.frequency) for t in (taken, *taken.besides)] == [
        (300, "three times daily"),
        (900, "at bedtime"),
    ]


@pytest.mark.parametrize(
    "told",
    ["increased to 600 tid", "upped it to 600 tid", "doubled that to 600 tid",
     "went up to 600 yesterday", "she just bumped it up to 600", "now going up to 600"],
)  # fmt: skip
def test_dose_when_it_is_changed_without_a_name_then_the_new_one_holds(engine, told):
    consult, _ = talk(engine, "54F, back strain. on gabapentin 300 tid", told)

    taken = consult.case.treatments["gabapentin"]
    assert (taken.dose, taken.besides) == (600, ())


def test_treatment_when_another_was_just_asked_about_then_it_is_that_one(engine):
    opening = "45M back pain 3 weeks, ibuprofen no help"
    said = (opening, "he is on eliquis now", "ok and the ibuprofen?", "stop it")
    consult, _ = talk(engine, *said)
    assert consult.case.treatments["apixaban"].status == "current"
    assert consult.case.treatments["ibuprofen"].status == "stopped"


def test_treatment_when_one_not_taken_was_asked_about_then_none_is_guessed(engine):
    opening = "45M back pain 3 weeks, ibuprofen no help"
    said = (opening, "started flexeril", "is tramadol ok?", "makes him groggy")
    consult, _ = talk(engine, *said)
    assert consult.case.treatments["cyclobenzaprine"].response == "unknown"


@pytest.mark.parametrize(
    "told", ["ran out 3 days ago", "stopped 2 weeks ago", "came off it in june"]
)
def test_treatment_when_it_is_over_since_then_the_time_is_not_the_pains(engine, told):
    consult, _ = talk(engine, "54M, back strain. on oxycodone 10 qid", told)

    assert consult.case.treatments["oxycodone"].status == "stopped"
    assert "duration" not in consult.case.observations


OVER = [
    "stopped eliquis last month",
    "xanax was stopped in march",
    "he came off oxycodone in june",
]
TAKEN = [
    "on norco for 2 years",
    "started gabapentin in march",
    "took naproxen 2 weeks ago",
]


@pytest.mark.parametrize("told", [*OVER, *TAKEN, "medrol in september"])
def test_duration_when_the_time_is_a_medicines_then_the_pains_stays_open(engine, told):
    before, _ = talk(engine, "54M, back strain. on oxycodone 10 qid")
    consult, _ = talk(engine, "54M, back strain. on oxycodone 10 qid", told)

    assert "duration" not in consult.case.observations
    assert consult.case.treatments != before.case.treatments


@pytest.mark.parametrize(
    "told",
    ["since march, took naproxen", "began in march, naproxen no help", "3 weeks",
     "naproxen no help, pain 3 weeks", "back pain for 2 months on naproxen"],
)  # fmt: skip
def test_duration_when_a_medicine_stands_beside_it_then_it_is_the_pains(engine, told):
    consult, _ = talk(engine, "54M, back strain. on oxycodone 10 qid", told)

    assert "duration" in consult.case.observations


def test_duration_when_only_a_fall_is_dated_then_what_was_told_stands(engine):
    consult, _ = talk(
        engine, "67F, back strain 12 days", "wait she had a fall 3 days ago"
    )

    assert consult.case.observations["duration"].value == 12
    assert consult.case.observations["minor_trauma"].value is True


@pytest.mark.parametrize(
    "told",
    ["restarted it", "actually she restarted it last week", "she resumed it in may"],
)
def test_treatment_when_it_is_begun_again_then_it_is_taken(engine, told):
    said = ("44F, back strain, on cymbalta 60", "she stopped cymbalta 2 months ago")
    consult, _ = talk(engine, *said, told)

    assert consult.case.treatments["duloxetine"].status == "current"
    assert "duration" not in consult.case.observations


@pytest.mark.parametrize(
    ("told", "name", "status"),
    [
        ("wants tramadol, on zoloft", "sertraline", "current"),
        ("wants tramadol but she takes zoloft", "sertraline", "current"),
        ("he doesn't want tramadol, takes naproxen", "naproxen", "current"),
        ("cards doesn't want her on nsaids", "nsaid", "not taking"),
    ],
)
def test_treatment_when_it_stands_beside_a_wish_then_it_is_kept(
    engine, told, name, status
):
    consult, _ = talk(engine, "44F, back strain 2 weeks", told)

    assert consult.case.treatments[name].status == status


@pytest.mark.parametrize(
    "asked",
    [
        "what if he wants tramadol, on zoloft",
        "best nsaid on eliquis",
        "is naproxen ok, on average",
    ],
)
def test_treatment_when_it_is_only_supposed_then_none_is_learned(engine, asked):
    consult, _ = talk(engine, "44F, back strain 2 weeks", asked)

    assert not consult.case.treatments


OTHERS = "52M LBP 2 wks, took ibuprofen, no fever"


@pytest.mark.parametrize(
    "text",
    ["he refuses mri", "refused rectal exam", "he stopped work", "quit her job", "declined bloods"],
)  # fmt: skip
def test_reply_when_another_thing_is_refused_then_the_drug_stays(engine, text):
    before, _ = talk(engine, OTHERS, "none")
    after, _ = talk(engine, OTHERS, "none", text)

    assert after.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    ("said", "both"),
    [("actually both legs now", True), ("it's both legs", True), ("down both legs", True),
     ("now both feet too", True),
     ("both legs now, does that matter?", True), ("both legs fine, does that matter?", False),
     ("is it both legs, or one?", False), ("if both legs, MRI?", False), ("both legs fine", False), ("not both legs", False)],
)  # fmt: skip
def test_place_when_it_is_both_legs_of_a_known_leg_pain_then_signs_are_in_both(
    engine, said, both
):
    opening = "36M 3 weeks of low back pain shooting to left foot, naproxen no help"

    consult, _ = talk(engine, opening, "none", "none", "none", said)

    told = consult.case.observations.get("bilateral_leg_symptoms")
    assert (told and told.value) == both
