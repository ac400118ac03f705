import pytest


@pytest.mark.parametrize(
    ("question", "words"),
    [
        pytest.param("mme of oxycodone 10 mg qid?", "= 60 MME", id="one"),
        pytest.param(
            "what is the MME of oxycodone 5 mg bid and tramadol 50 mg tid",
            "In all 45 MME",
            id="two",
        ),
        pytest.param(
            "mme of oxycodone 20 mg bid and oxycodone 5 mg qid",
            "In all 90 MME",
            id="one drug twice",
        ),
    ],
)
def test_mme_when_doses_are_given_then_shows_the_arithmetic(ask, question, words):
    answer = ask(question)

    assert answer.status == "computed"
    assert answer.topics == ("calculator", "opioid")
    assert words in answer.parts[0].text
    assert answer.parts[0].cites == ("label",)


def test_mme_when_one_opioid_is_to_equal_another_then_says_that_no_dose_follows(ask):
    told = ask("50 mg of tramadol equals how much oxycodone").parts[0].text

    assert "50 mg x 0.2 = 10 MME" in told
    assert "Oxycodone: 1.5 MME for each mg" in told
    assert told.endswith(
        "Not for converting a dose when changing from one opioid to another."
    )


def test_mme_when_no_dose_then_is_not_computed(ask):
    assert ask("what is the mme of oxycodone").topics != ("calculator", "opioid")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what is his mme?", "In all 60 MME"),
        ("how much morphine is that?", "In all 60 MME"),
        ("mme with tramadol 50 mg tid?", "In all 90 MME"),
        ("mme of tramadol 50 mg tid?", "In all 30 MME"),
        ("oramorph 10mg/5ml, 5 ml qds - mme?", "In all 40 MME"),
        ("how much morphine is 60 mg of tramadol?", "In all 12 MME"),
        ("mme of morphine 500 mcg bd?", "In all 1 MME"),
    ],
)
def test_mme_when_the_patient_takes_an_opioid_then_counts_it(asked, question, words):
    answer = asked(question, told="54M, back strain, taking oxycodone 10 mg qid")

    assert words in answer.parts[0].text


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("on norco 5 mg tid and hydrocodone 10 mg bid", "In all 35 MME"),
        ("on norco 5 mg tid, oxycodone stopped", "In all 15 MME"),
    ],
)
def test_mme_when_one_opioid_is_taken_in_two_products_then_counts_both(
    asked, told, words
):
    answer = asked("what is his mme?", told=f"54M, back strain, {told}")

    assert words in answer.parts[0].text


def test_mme_when_one_more_is_asked_beside_it_then_both_are_counted(asked):
    answer = asked(
        "mme with oxycodone 5 mg qid?",
        told="54M, back strain, taking oxycontin 20 mg bid",
    )

    assert "In all 90 MME" in answer.parts[0].text


def test_mme_when_the_dose_was_not_told_then_says_so(asked):
    answer = asked("what is his mme?", told="54M, back strain, taking oxycodone")

    assert "how much a day is not known" in answer.parts[0].text
    assert "In all" not in answer.parts[0].text


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        pytest.param("egfr 67F cr 1.4", "= 41 mL/min/1.73 m2", id="egfr"),
        pytest.param(
            "what is the egfr with a cr of 1.0 in a man", "= 96 ", id="age of case"
        ),
        pytest.param("crcl 80M 70 kg cr 1.2", "= 49 mL/min", id="crcl"),
        pytest.param("bmi 170 cm 80 kg", "= 27.7 kg/m2", id="bmi"),
    ],
)
def test_figure_when_numbers_are_given_then_is_computed(ask, question, figure):
    answer = ask(question)

    assert answer.status == "computed"
    assert answer.topics[0] == "calculator"
    assert figure in answer.parts[0].text


def test_figure_when_all_its_numbers_are_missing_then_names_them(ask):
    told = ask("bmi?").parts[0].text

    assert told == "BMI of this patient: weight and height not told."


def test_egfr_when_the_unit_of_the_creatinine_is_open_then_says_what_is_taken(asked):
    answer = asked("what is her egfr?", told="72F, 60 kg, creatinine 1.4, back strain")

    assert "= 40 mL/min/1.73 m2. The unit of the creatinine was not told" in (
        answer.parts[0].text
    )


@pytest.mark.parametrize(
    ("question", "told", "lacks"),
    [
        ("creatinine clearance?", "68M, creatinine 1.9 mg/dl", "weight not told."),
        ("what's his clearance", "68M, 80 kg", "creatinine not told."),
        ("egfr", "75 year old, 70 kg, creatinine 1.2 mg/dl", "sex not told."),
        ("bmi?", "68M, 80 kg", "height not told."),
    ],
)
def test_figure_when_a_number_is_missing_then_says_which(asked, question, told, lacks):
    answer = asked(question, told=f"{told}, back strain")

    assert answer.parts[0].text.endswith(f"of this patient: {lacks}")


@pytest.mark.parametrize("question", ["crcl formula?", "why crcl"])
def test_figure_when_it_is_not_asked_for_alone_then_nothing_is_missing(asked, question):
    answer = asked(question, told="68M, back strain")

    assert "not told" not in answer.parts[0].text
