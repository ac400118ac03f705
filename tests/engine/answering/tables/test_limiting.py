import pytest
from fakes import talk

from chatbot.model.event import Answered

ACUTE = "45 year old with low back strain for 2 weeks"


def first_row(answer):
    return next(part for part in answer.parts if part.kind != "case")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        pytest.param(
            "ibuprofen 800 qid too much?",
            "800 mg x 4 a day = 3200 mg a day; the most in a day is 3200 mg: just at it",
            id="at the most",
        ),
        pytest.param(
            "tylenol 1500 mg tid ok?",
            "= 4500 mg a day; the most in a day is 4000 mg: 500 mg over. The most in "
            "one dose is 1000 mg: 500 mg over",
            id="over, a dose and a day",
        ),
        pytest.param(
            "is 5 g of acetaminophen a day too much?",
            "Acetaminophen 5000 mg a day; the most in a day is 4000 mg: 1000 mg over",
            id="grams a day",
        ),
        pytest.param(
            "cyclobenzaprine 10 mg four times a day, over the limit?",
            "= 40 mg a day; the most in a day is 30 mg: 10 mg over",
            id="in words",
        ),
        pytest.param(
            "is naproxen 550 mg bid too much?",
            "550 mg (500 mg of base) x 2 a day = 1000 mg a day",
            id="salt",
        ),
        pytest.param(
            "naproxen 750mg twice daily?",
            "= 1500 mg a day; the most in a day is 1000 mg: 500 mg over",
            id="dose alone",
        ),
        pytest.param(
            "is naproxen 250 mg bid too much?",
            "within it, which alone does not make it right for this patient",
            id="within is not safe",
        ),
    ],
)
def test_stated_dose_when_weighed_then_shows_the_arithmetic_first(
    asked, question, told
):
    row = first_row(asked(question))

    assert told in row.text
    assert row.cites


def test_stated_dose_when_others_have_a_lower_ceiling_then_says_theirs(asked):
    row = first_row(asked("tramadol 100 mg qid ok in a 78 year old?"))

    assert "Lower for some: no more than 300 mg a day over 75 years" in row.text


def test_stated_dose_when_kidneys_lower_it_then_that_is_the_ceiling(asked):
    answer = asked("gabapentin 300 tid too much?", told=f"{ACUTE}, CrCl 22")

    assert "the most in a day for this patient" in first_row(answer).text
    assert "is 700 mg: 200 mg over" in first_row(answer).text


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("gabapentin dose?", id="dose of the case"),
        pytest.param("he needs gabapentin: what dose?", id="named before"),
    ],
)
def test_dose_when_kidneys_lower_it_then_this_patients_ceiling_comes_first(
    asked, question
):
    answer = asked(question, told=f"{ACUTE}, CrCl 22")

    assert answer.parts[0].kind == "case"
    assert answer.parts[0].text == (
        "Gabapentin at a creatinine clearance of 22 mL/min (Cockcroft-Gault, not eGFR): "
        "200 to 700 mg a day in 1 dose."
    )


@pytest.mark.parametrize(
    ("question", "row"),
    [
        pytest.param("how do i taper pregabalin?", "Pregabalin, stopping", id="taper"),
        pytest.param("naproxen at 31 weeks?", "Naproxen in pregnancy", id="weeks"),
    ],
)
def test_row_when_it_has_just_what_is_asked_then_leads(asked, question, row):
    assert first_row(asked(question)).text.startswith(row)


def test_weeks_when_pain_is_spoken_of_then_are_not_of_a_pregnancy(asked):
    answer = asked("does naproxen help at 13 weeks of pain?")

    assert not any("pregnancy" in part.text for part in answer.parts)


def test_renal_dose_when_labs_are_given_then_clearance_and_dose_are_worked_out(asked):
    answer = asked("gabapentin dose, 78F, creatinine 1.9, weight 60 kg?")

    told = [part.text for part in answer.parts]
    assert told[0].endswith("x 0.85 = 23 mL/min.")
    assert told[1].startswith(
        "Gabapentin at a creatinine clearance of 23.1 mL/min (Cockcroft-Gault, not "
        "eGFR): 200 to 700 mg a day"
    )


def test_renal_dose_when_a_number_is_missing_then_no_clearance_is_made_up(asked):
    answer = asked("gabapentin dose, 78F, creatinine 1.9?")

    assert not any("(140 - 78)" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "told", "words"),
    [
        pytest.param(
            "gabapentin 400 bd ok?", "CrCl 30", "is 700 mg: 100 mg over", id="at 30"
        ),
        pytest.param(
            "gabapentin 200 bd ok?", "CrCl 15", "is 300 mg: 100 mg over", id="at 15"
        ),
        pytest.param(
            "pregabalin 150 bd ok?", "CrCl 30", "is 300 mg: just at it", id="row of 30"
        ),
        pytest.param(
            "pregabalin 150 bd ok?", "eGFR 45", "is 300 mg: just at it", id="eGFR"
        ),
    ],
)
def test_stated_dose_when_kidneys_are_known_then_only_their_ceiling_is_named(
    asked, question, told, words
):
    row = first_row(asked(question, told=f"{ACUTE}, {told}"))

    assert words in row.text
    assert row.text.count("kidney function") == 1


def test_stated_dose_when_kidneys_are_unknown_then_names_where_it_is_lower(asked):
    row = first_row(asked("gabapentin 600 tds ok?"))

    assert "no more than 1400 mg a day with kidney function under 60 mL/min" in row.text


def test_stated_dose_when_a_clearance_is_only_possible_then_its_ceiling_holds(asked):
    told = "72F, 60 kg, creatinine 1.4, low back strain for 2 weeks"
    row = first_row(asked("gabapentin 600 tds ok?", told=told))

    assert "is 1400 mg: 400 mg over" in row.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "percocet 5/325 2 tabs q6h on top?",
            "650 mg x 4 a day and 1000 mg x 4 a day = 6600 mg a day",
        ),
        ("norco 5/325 one q6h on top of his tylenol?", "= 5300 mg a day"),
        ("500 mg more tylenol at night on top?", "= 4500 mg a day"),
        ("percocet 10/325 2 tabs q6h too much?", "650 mg x 4 a day = 2600 mg"),
        ("is co-codamol 30/500 2 tablets qds ok", "= 4000 mg a day"),
    ],
)
def test_product_when_its_dose_is_weighed_then_each_part_counts_with_what_is_taken(
    asked, question, words
):
    told = f"{ACUTE}, takes tylenol 500 mg 2 tabs four times a day"
    answer = asked(question, told=told)

    assert any(words in part.text for part in answer.parts)


def test_doses_of_two_when_weighed_then_what_they_do_together_leads(asked):
    answer = asked("ibuprofen 600 tds and naproxen 500 bd ok?")

    assert first_row(answer).text.startswith("Ibuprofen with naproxen: avoid")
    assert any("= 1800 mg a day" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "told", "words"),
    [
        (
            "tramadol 100 qds?",
            "cirrhosis",
            "is 100 mg: 300 mg over. The most in one dose for",
        ),
        (
            "oxycodone 5 qid?",
            "cirrhosis",
            "because of the liver) is 2.5 mg: 2.5 mg over",
        ),
        (
            "naproxen 500 bd ok?",
            "eGFR 45",
            "because of the kidneys) is 250 mg: 250 mg over",
        ),
    ],
)
def test_stated_dose_when_one_dose_is_limited_here_then_that_is_held_against(
    asked, question, told, words
):
    answer = asked(question, told=f"{ACUTE}, {told}")

    assert any(words in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("toradol 10 mg qid for 7 days ok?", "by mouth is 40 mg: just at it"),
        ("toradol 10 mg qid for 7 days ok?", "at most 5 days: 2 over"),
        ("toradol 30 im q6h ok?", "the most in a day is 120 mg: just at it"),
        ("is diclofenac 75mg twice daily for 2 weeks fine", "= 150 mg a day"),
        ("flexeril 10 tds for 4 weeks ok?", "at most 21 days: 7 over"),
    ],
)
def test_stated_dose_when_route_or_days_are_limited_then_says_so(
    asked, question, words
):
    assert any(words in part.text for part in asked(question).parts)


def test_stated_dose_when_it_comes_on_top_then_once_is_counted_once(asked):
    told = f"{ACUTE}, takes co-codamol 8/500 two qds"
    answer = asked("can he add a gram of tylenol", told=told)

    assert any("= 5000 mg a day" in part.text for part in answer.parts)


def test_stated_dose_when_it_is_told_in_the_question_then_is_counted_once(asked):
    told = "takes 3 percocet 5/325 a day"
    answer = asked(f"{told}, are 2 more tylenol ok?", told=told)

    assert any("Oxycodone 15 mg a day" in part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "weighed"),
    [
        ("naproxen 500 tid ok?", "Naproxen 500 mg x 3 a day = 1500 mg"),
        ("ok to give naproxen 1000 bid?", "Naproxen 1000 mg x 2 a day = 2000 mg"),
        ("two aleve every 4 hours ok?", "Naproxen 12 tablets a day of a strength"),
        ("is 20 norco a day too much?", "Acetaminophen 20 tablets a day of a strength"),
    ],
)
def test_dose_when_the_plan_orders_the_drug_then_what_is_asked_of_comes_first(
    engine, question, weighed
):
    _, events = talk(engine, "58M back strain 3 weeks, heat no help", question)
    first = next(e.answer for e in events if isinstance(e, Answered)).parts[0]

    assert first.text.startswith(weighed)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("start meloxicam 10 mg tid?", "Meloxicam 10 mg x 3 a day = 30 mg a day"),
        ("how about naproxen 665mg tid", "Naproxen 665 mg x 3 a day = 1995 mg a day"),
        ("go with tizanidine 20 q6h", "Tizanidine 20 mg x 4 a day = 80 mg a day"),
        ("he takes acetaminophen 4000 bid, ok?", "Acetaminophen 4000 mg x 2 a day"),
        ("20 aleve ok?", "Naproxen 20 tablets a day of a strength that was not told"),
    ],
)
def test_dose_when_it_is_over_the_most_then_that_leads_whatever_is_asked(
    engine, question, told
):
    _, events = talk(engine, f"{ACUTE}, tylenol no help", "just tell me", question)

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts[0].text.startswith(told)
    assert "the most in a day is" in answer.parts[0].text


def test_stated_dose_when_it_is_for_too_long_then_leads_whatever_is_asked(asked):
    row = first_row(asked("can he drink on toradol 10 mg q6h for 8 days?"))

    assert "It is taken for at most 5 days: 3 over." in row.text
