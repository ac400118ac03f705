import pytest


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            "he's on apixaban now. can I still give naproxen?",
            ["can I still give naproxen?"],
        ),
        ("he's on apixaban, can I give naproxen?", ["can I give naproxen?"]),
        (
            "what if the pain goes below the knee?",
            ["what if the pain goes below the knee?"],
        ),
        (
            "ppi with nsaid who needs it and which dose?",
            ["ppi with nsaid who needs it and which dose?"],
        ),
        ("why stop flexeril", ["why stop flexeril"]),
        ("does he need an MRI", ["does he need an MRI"]),
        ("is the gel as good as tablets?", ["is the gel as good as tablets?"]),
        ("any role for gabapentin", ["any role for gabapentin"]),
        ("best statin for diabetes", ["best statin for diabetes"]),
        (
            "if he has ckd, can I give naproxen?",
            ["if he has ckd, can I give naproxen?"],
        ),
        ("what dose? and for how long?", ["what dose?", "and for how long?"]),
        ("gabapentin or no", ["gabapentin or no"]),
        ("continue or stop flexeril", ["continue or stop flexeril"]),
        ("gabapentin 600 or stop", ["gabapentin 600 or stop"]),
        ("unsure if weak or not", []),
        ("told to rest or stop running", []),
        ("told him to rest or not", []),
        ("54M LBP. What next?", []),
        ("54M LBP, SLR neg. A/P: ?", []),
        ("54M LBP. Imp: ?", []),
        ("? UTI", []),
        ("fever? no", []),
        ("has fever", []),
        ("is on naproxen", []),
        ("does not smoke", []),
        ("which did not help", []),
        ("when bending it hurts", []),
    ],
)
def test_read_when_something_is_asked_then_it_is_told_from_what_is_stated(
    told, text, questions
):
    assert list(told(text).questions) == questions


def test_read_when_doctor_and_patient_are_quoted_then_nothing_is_asked(told):
    reading = told(
        "Doctor: Any fever?\nPatient: No.\nDoctor: Where is the pain?\nPatient: back"
    )

    assert reading.questions == ()
    assert [o.status.value for o in reading.observations if o.finding == "fever"] == [
        "absent"
    ]


def test_read_when_a_fact_stands_before_a_question_then_both_are_read(told):
    reading = told("he has ckd, can I give naproxen?")

    assert "ckd" in {o.finding for o in reading.observations}
    assert reading.treatments == ()


@pytest.mark.parametrize(
    ("said", "taken", "asked"),
    [
        ("on apixaban, naproxen or tylenol?", {"apixaban"}, ("naproxen or tylenol",)),
        ("he's on eliquis, advil or tylenol?", {"apixaban"}, ("advil or tylenol",)),
        ("on apixaban - naproxen or tylenol?", {"apixaban"}, ("naproxen or tylenol",)),
        ("on naproxen, ibuprofen, or tylenol?", {"naproxen", "ibuprofen", "acetaminophen"}, ()),
        ("on naproxen or ibuprofen?", {"naproxen", "ibuprofen"}, ()),
        ("on apixaban, naproxen and tylenol?", {"apixaban", "naproxen", "acetaminophen"}, ()),
    ],
)  # fmt: skip
def test_choice_when_it_stands_behind_what_is_taken_then_only_that_is_told(
    told, said, taken, asked
):
    reading = told(said)

    assert {t.name for t in reading.treatments} == taken
    assert tuple(q.rstrip("?") for q in reading.questions) == asked


@pytest.mark.parametrize(
    "text",
    ["is 120 of naproxen better", "is 2 g of tylenol enough", "wut about naproxen",
     "would 500 mg of naproxen be enough", "cn he take naproxen", "wat dose of naproxen"],
)  # fmt: skip
def test_question_when_a_dose_or_a_slip_opens_it_then_nothing_is_told(told, text):
    reading = told(text)

    assert reading.questions == (text,)
    assert not reading.treatments


@pytest.mark.parametrize("text", ["is 54 and has back pain", "is 2 weeks on naproxen"])
def test_note_when_a_number_opens_it_then_it_tells(told, text):
    assert not told(text).questions
