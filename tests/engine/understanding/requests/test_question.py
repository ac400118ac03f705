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
        ("been on oxycodone for years, by how much do I drop it", ["by how much do I drop it"]),
        ("been on oxycodone for years, at which pace should I stop it", ["at which pace should I stop it"]),
        ("gabapentin or no", ["gabapentin or no"]),
        (
            "how common is ces? also is saddle numbness the same as perineal",
            ["how common is ces?", "also is saddle numbness the same as perineal"],
        ),
        ("is numb down below, the same as before", []),
        ("continue or stop flexeril", ["continue or stop flexeril"]),
        ("gabapentin 600 or stop", ["gabapentin 600 or stop"]),
        ("unsure if weak or not", []),
        ("I can't decide how fast to bring down her oxycodone.", ["I can't decide how fast to bring down her oxycodone."]),
        ("Torn between gabapentin and duloxetine. Which would you pick?", ["Torn between gabapentin and duloxetine."]),
        ("Either the gel or ibuprofen, I can't make up my mind.", ["Either the gel or ibuprofen, I can't make up my mind."]),
        ("We could wait or inject now. She has a wedding. What would you do?", ["We could wait or inject now."]),
        ("I don't know if a repeat MRI makes sense.", ["I don't know if a repeat MRI makes sense."]),
        ("It would be helpful to know if patches work.", ["It would be helpful to know if patches work."]),
        ('"Paracetamol is first-line for back pain." I found this in a handout. Still so?', ['"Paracetamol is first-line for back pain.']),
        ("The guideline says to image after 6 weeks. Is this still current?", ["The guideline says to image after 6 weeks."]),
        ("I read that tricyclics help. Is that true of amitriptyline?", ["Is that true of amitriptyline?"]),
        ("not sure if he can feel it", []),
        ("don't know when it started", []),
        ("I'm not sure what to make of a man of 64 who lost weight.", []),
        ("An old textbook on our ward says to stay in bed. Still so?", ["An old textbook on our ward says to stay in bed."]),
        ("I found that he takes warfarin.", []),
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
)  # fmt: skip
def test_read_when_something_is_asked_then_it_is_told_from_what_is_stated(
    told, text, questions
):
    assert list(told(text).questions) == questions


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Man of 70 on apixaban hurt his back and asks what he can take.", "what he can take"),
        ("72M on apixaban asks what he can take.", "what he can take"),
        ("He tried heat and wants to know whether ice is better.", "whether ice is better"),
        ("LBP 2 weeks and is asking about CBD oil.", "about CBD oil"),
        ("Nurse with back pain wants to know when she can work.", "when she can work"),
        ("No better at 4 weeks and she asks whether she needs an MRI.", "an MRI"),
        ("My patient with chronic back pain asks about glucosamine.", "glucosamine"),
        ("52M sciatica 6 weeks, asks how long it will last.", "how long it will last"),
        ("Sciatica; wants to know what surgery would do.", "what surgery would do"),
        ("Took ibuprofen for a week, asks if a stronger one exists.", "a stronger one exists"),
        ("80F back spasm; the daughter asks whether flexeril is safe.", "flexeril is safe"),
        ("55M with sciatica asks whether prednisone would help.", "prednisone would help"),
        ("A patient asks if yoga helps. What do I tell him?", "yoga helps"),
    ],
)  # fmt: skip
def test_read_when_a_question_is_passed_on_behind_facts_then_it_alone_is_asked(
    told, text, asked
):
    (question,) = told(text).questions

    assert question.rstrip(".").endswith(asked)


@pytest.mark.parametrize(
    "text",
    [
        "45M back pain and asks if she can stop gabapentin.",
        "LBP 3 weeks, asks whether he should stop the naproxen he takes.",
        "62F LBP, wants to know whether to keep taking ibuprofen.",
        "LBP 3 weeks, asks if his oxycodone is safe.",
    ],
)
def test_read_when_a_medicine_taken_is_told_by_what_is_passed_on_then_it_is_kept(
    told, text
):
    assert told(text).treatments


@pytest.mark.parametrize(
    "text",
    [
        "He saw the GP who asked about fevers.",
        "She was asked about bladder symptoms and denied them.",
        "He is asked to lift heavy boxes at work.",
        "She asked for an MRI and was refused.",
        "LBP, wants a scan.",
        "Back pain 3 weeks, asking for oxycodone.",
    ],
)
def test_read_when_it_is_told_that_somebody_asked_then_nothing_is_asked(told, text):
    assert told(text).questions == ()


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


@pytest.mark.parametrize(
    "text",
    [
        '"Numb between the legs" she wrote on the handout. What now?',
        "I'm not sure if she is numb between the legs.",
        "I wonder whether heat helps, as she is numb between the legs.",
    ],
)
def test_read_when_a_sign_stands_by_what_is_unsettled_then_it_is_told(told, text):
    assert "saddle_numbness" in {o.finding for o in told(text).observations}
