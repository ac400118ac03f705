"""What someone else asks, a bare dose and a bare `when` are put in full."""

import pytest
from fakes import talk

from chatbot.engine.following.put_in_full import put_in_full
from chatbot.model.event import Answered, Declined, Learned

TRIED = "54M, back strain 3 weeks no better on flexeril and ibuprofen 600 tid, heat"
RELAYED = {
    "he asks about cbd": "what about cbd?",
    "she's heard that heat helps": "heat helps?",
    "she's asking about kratom": "what about kratom?",
    "pt wants to know about turmeric": "what about turmeric?",
    "he has read about decompression tables": "what about decompression tables?",
    "she heard about cbd": "what about cbd?",
    "his wife asks about surgery": "what about surgery?",
    "thoughts on dry needling": "what about dry needling?",
    "any thoughts on an epidural": "what about an epidural?",
    "opinion on chiropractic": "what about chiropractic?",
    "your take on acupuncture": "what about acupuncture?",
    "views on gabapentin": "what about gabapentin?",
    "hes wondering if he can drive": "he can drive?",
    "she asked whether it would help": "it would help?",
    "i can't decide between tai chi and yoga": "tai chi or yoga?",
    "either tai chi or yoga, i can't make up my mind": "tai chi or yoga?",
    "i keep asking myself if it isn't time for surgery": "is it time for surgery?",
    'the guideline says "use tramadol for spasm"': "use tramadol for spasm?",
}


@pytest.mark.parametrize(("said", "asked"), RELAYED.items())
def test_question_when_it_is_passed_on_then_is_asked_and_nothing_recorded(
    engine, said, asked
):
    before, _ = talk(engine, TRIED)
    after, events = talk(engine, TRIED, said)

    assert put_in_full(engine, before, said) == asked
    assert any(isinstance(e, Answered | Declined) for e in events)
    assert after.case.treatments == before.case.treatments
    assert not any(isinstance(e, Learned) for e in events)


def test_question_when_names_go_on_from_one_passed_on_then_nothing_is_recorded(engine):
    after, events = talk(
        engine, TRIED, "he asks about cbd", "and kratom", "and turmeric"
    )

    assert not {"kratom", "cannabidiol", "turmeric"} & after.case.treatments.keys()
    assert any(isinstance(e, Answered | Declined) for e in events)


def test_facts_when_the_clinician_asked_for_them_then_are_no_question(engine):
    _, events = talk(engine, TRIED, "asked about fevers, he has none")

    assert not any(isinstance(e, Answered | Declined) for e in events)


@pytest.mark.parametrize("more", ["could i increase it instead", "can i go up on it"])
def test_dose_when_a_stopped_medicine_is_to_be_raised_then_the_stop_comes_first(
    engine, more
):
    _, events = talk(engine, TRIED, "why stop flexeril", more)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "Stop cyclobenzaprine" in answer.parts[0].text
    assert any("most in a day" in part.text.lower() for part in answer.parts)


@pytest.mark.parametrize(
    ("dose", "judged"), [("10 tid?", "just at it"), ("20 mg tid?", "30 mg over")]
)
def test_dose_when_it_stands_alone_then_is_of_the_medicine_last_spoken_of(
    engine, dose, judged
):
    after, events = talk(engine, TRIED, "why stop flexeril", dose)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(judged in part.text for part in answer.parts)
    assert after.case.treatments["cyclobenzaprine"].dose is None


@pytest.mark.parametrize("when", ["so when", "when then?", "when would he need it"])
def test_when_after_an_answer_on_imaging_then_says_when_it_is_due(engine, when):
    _, events = talk(engine, TRIED, "does he need an mri?", when)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "6 weeks" in answer.parts[0].text


@pytest.mark.parametrize("asked", ["so what does that mean", "is that high"])
def test_result_when_its_meaning_is_asked_then_is_of_the_result(engine, asked):
    _, events = talk(engine, TRIED, "esr 72", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "ESR" in " ".join(part.text for part in answer.parts)


@pytest.mark.parametrize("asked", ["refer to who", "surgery when", "inject where"])
def test_question_when_its_word_comes_last_then_is_no_condition(engine, asked):
    before, _ = talk(engine, TRIED, *["none"] * 5)
    after, _ = talk(engine, TRIED, *["none"] * 5, asked)

    assert after.case.unknown_conditions == before.case.unknown_conditions
    assert after.case.observations == before.case.observations


@pytest.mark.parametrize(
    ("asked", "dose", "name"),
    [
        ("increase gabapentin?", "to 600 tid?", "Gabapentin"),
        ("could i swap flexeril for baclofen", "10 tid?", "Baclofen"),
        ("max dose of gabapentin?", "so 900 mg tid?", "Gabapentin"),
    ],
)
def test_dose_when_it_goes_on_then_is_of_the_medicine_that_was_meant(
    engine, asked, dose, name
):
    _, events = talk(engine, f"{TRIED}, on gabapentin 300 bid", asked, dose)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(part.text.startswith(f"{name} ") for part in answer.parts)


@pytest.mark.parametrize("asked", ["start dose", "starting dose", "so the max dose"])
def test_dose_when_only_its_kind_is_named_then_is_asked_of_the_last_medicine(
    engine, asked
):
    _, events = talk(engine, TRIED, "what about duloxetine", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "duloxetine" in answer.parts[0].text.lower()


@pytest.mark.parametrize(
    ("asked", "more", "told"),
    [
        ("ibuprofen 600 tds ok?", "what about 800?", "800 mg x 3 a day = 2400 mg"),
        ("ibuprofen 600 tds ok?", "and 4 times a day?", "600 mg x 4 a day = 2400 mg"),
        ("ibuprofen 600 tds ok?", "or 800 tds", "800 mg x 3 a day = 2400 mg"),
        ("max ibuprofen?", "and 600 qds", "600 mg x 4 a day = 2400 mg"),
        ("is 1 g of tylenol tds ok", "and 500 qid", "500 mg x 4 a day = 2000 mg"),
        ("is tylenol safe?", "so six hundred and fifty qds then", "650 mg x 4 a day"),
        (
            "mme of oxycodone 10 qid?",
            "what about tramadol 50 tds instead",
            "In all 30 MME",
        ),
        ("tramadol 50 qds ok?", "mme of that", "In all 40 MME"),
        ("mme of oxycodone 10 qid?", "is that over the limit", "In all 60 MME"),
    ],
)
def test_dose_when_it_goes_on_from_one_then_is_weighed_and_not_recorded(
    engine, asked, more, told
):
    before, _ = talk(engine, TRIED)
    after, events = talk(engine, TRIED, asked, more)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(told in part.text for part in answer.parts)
    assert after.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    "more", ["54", "he takes 600 qds", "6 weeks", "now on 600 qds", "1 and 3"]
)
def test_number_when_it_may_be_told_then_no_dose_is_asked(engine, more):
    _, events = talk(engine, TRIED, "max ibuprofen?", more)

    assert not any("x 4 a day" in str(event) for event in events)


@pytest.mark.parametrize(
    ("more", "total"),
    [
        ("and if we halve the oxy?", 60),
        ("doubling the tramadol?", 120),
        ("with codeine 30 qds?", 108),
        ("drop the tramadol, mme?", 60),
        ("mme without the oxycodone?", 30),
    ],
)
def test_equivalents_when_a_dose_would_change_then_are_added_up_anew(
    engine, more, total
):
    opened = "58M chronic back pain, takes oxycodone 10 mg qid and tramadol 50 mg tds"
    after, events = talk(engine, opened, "mme?", more)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert f"In all {total} MME a day" in answer.parts[0].text
    assert after.case.treatments["oxycodone"].dose == 10


def test_equivalents_when_tablets_would_be_fewer_then_are_of_the_strength_taken(engine):
    opened = "50M, back pain 2 years, on hydrocodone/apap 10/325 2 tabs q6h"
    more = ("mme?", "if we cut the norco to 1 tab q6h?", "is that under 50")
    _, events = talk(engine, opened, *more)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "10 mg x 4 a day x 1 = 40 MME. In all 40 MME a day, below" in (
        answer.parts[0].text
    )


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("what if we doubled the gabapentin?",), "600 mg x 3 a day = 1800 mg"),
        (("gabapentin?", "what if we doubled it"), "600 mg x 3 a day = 1800 mg"),
        (("naproxen 250 bid?", "what if we tripled it"), "750 mg x 2 a day = 1500 mg"),
        (("naproxen?", "what if we halved the dose"), "250 mg x 2 a day = 500 mg"),
    ],
)
def test_dose_when_it_would_be_doubled_then_is_weighed(engine, turns, told):
    opened = f"{TRIED}, on gabapentin 300 tid", *["none"] * 5
    before, _ = talk(engine, *opened)
    after, events = talk(engine, *opened, *turns)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(told in part.text for part in answer.parts)
    assert after.case.treatments == before.case.treatments


@pytest.mark.parametrize(
    "asked",
    ["can stress cause this", "could stress be behind it?", "is it from stress"],
)
def test_cause_when_something_is_held_on_it_then_is_of_the_pain(engine, asked):
    _, events = talk(engine, TRIED, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert "not-in-the-head" in answer.statements


@pytest.mark.parametrize(
    "asked", ["is it lunch", "could this be from love", "is it funny"]
)
def test_cause_when_nothing_is_held_on_it_then_it_stays_declined(engine, asked):
    _, events = talk(engine, TRIED, asked)

    assert not any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("husband asking re oxycodone", "oxycodone"),
        ("ur take on lidoderm", "lidocaine-patch"),
        ("his wife has heard of tens", "tens"),
        ("patient requesting soma", "carisoprodol"),
    ],
)
def test_question_when_someone_passes_it_on_then_nothing_is_taken(engine, asked, name):
    after, events = talk(engine, TRIED, asked)

    assert any(isinstance(event, Answered) for event in events)
    assert name not in after.case.treatments


@pytest.mark.parametrize(
    "asked",
    ["do his meds interact?", "any interactions on his list", "serotonin risk w/ what he's on?",
     "interactions?", "check his meds for interactions", "serotonin risk?", "too many serotonergics?", "serotonin load?",
     "any serotonin issue?"],
)  # fmt: skip
def test_interactions_when_asked_of_all_that_is_taken_then_each_pair_is_told(
    engine, asked
):
    _, events = talk(
        engine, "48M chronic LBP, takes duloxetine, trazodone, flexeril", asked
    )
    answer = next(e.answer for e in events if isinstance(e, Answered))
    told = " ".join(part.text for part in answer.parts)

    assert "Duloxetine with cyclobenzaprine: caution" in told
    assert "Cyclobenzaprine with trazodone: caution" in told


MANY = (
    "45F chronic LBP 2 years, on gabapentin 300 tid, ibuprofen 800 tid, cyclobenzaprine 10 qhs, tramadol 50 prn, "
    "sertraline 100"
)


@pytest.mark.parametrize(
    "asked",
    [
        "any interactions?", "do these meds clash", "is this combination safe", "are these safe together", "is the mix ok",
        "any dangerous combos", "anything dangerous in this combination", "any problem with her current meds",
        "can she stay on all of these", "is it safe to be on all that", "which of these are risky together",
    ],
)  # fmt: skip
def test_interactions_when_many_are_taken_then_the_gravest_of_all_pairs_come_first(
    engine, asked
):
    _, events = talk(engine, MANY, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))
    avoided = [part.text for part in answer.parts[:4]]

    assert all(": avoid." in text for text in avoided)
    assert any("Tramadol with sertraline" in text for text in avoided)


@pytest.mark.parametrize(
    ("asked", "known"),
    [("is all this safe in pregnancy", "pregnancy"), ("are all these ok with renal failure", "ckd")],
)  # fmt: skip
def test_question_when_it_is_of_all_of_them_then_no_condition_is_recorded(
    engine, asked, known
):
    after, _ = talk(engine, MANY, asked)

    assert known not in after.case.observations


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("is 800 tid too much", "Ibuprofen 800"), ("is 800 too much", "Ibuprofen 800"),
        ("300 tid ok?", "Gabapentin 300"),
    ],
)  # fmt: skip
def test_dose_when_one_medicine_was_told_with_it_then_is_of_that_one(
    engine, asked, name
):
    _, events = talk(engine, MANY, "plan now", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered))

    assert any(part.text.startswith(name) for part in answer.parts)


@pytest.mark.parametrize(
    ("asked", "whole"),
    [
        ("what if it's still there in 2 months", "what if it lasts 2 months?"),
        ("and if the pain persists past 3 months", "what if it lasts 3 months?"),
        ("what if he is still hurting after a few months", "what if it lasts a few months?"),
        ("what if it's still bad at night", "what if it's still bad at night"),
        ("what if still bad in 2 weeks", "what if still bad in 2 weeks"),
    ],
)  # fmt: skip
def test_question_when_the_pain_is_still_there_later_then_is_of_how_long_it_lasts(
    engine, asked, whole
):
    consult, _ = talk(engine, TRIED)

    assert put_in_full(engine, consult, asked) == whole


def test_interactions_when_nothing_is_taken_then_none_is_told(engine):
    _, events = talk(engine, "48M chronic LBP", "do his meds interact?")

    assert not any(isinstance(event, Answered) for event in events)


@pytest.mark.parametrize(
    "said",
    [
        "i want to taper",
        "taper him off it",
        "he wants to come off it",
        "lets wean",
        "thinking of tapering",
        "he wants to cut down actually",
    ],
)
def test_taper_when_it_is_wished_then_how_is_answered(engine, said):
    _, events = talk(engine, "54M LBP on oxycodone 10 qid 2 years", said)

    assert any(isinstance(event, Answered) for event in events)


def test_taper_when_another_drug_was_spoken_of_then_is_of_what_is_taken(engine):
    told = "54M LBP on oxycodone 10 qid 2 years"
    consult, _ = talk(engine, told, "what about adding a relaxant")

    assert (
        put_in_full(engine, consult, "wants to come off") == "how to taper oxycodone?"
    )
