import pytest
from fakes import TODAY, talk

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Declined, Explained

OPENING = "42M, low back strain for 10 days, no better on flexeril and ibuprofen"
ON_APIXABAN = f"{OPENING}. takes apixaban"


def ask(engine, opening, *questions):
    consult, _ = start(engine, TODAY)
    for text in (opening, *questions):
        consult, events = reply(engine, consult, Input(text=text, on=TODAY))
    return next(e.answer for e in events if isinstance(e, Answered | Explained))


def test_dose_when_the_drug_is_barred_here_then_says_so_before_the_dose(engine):
    parts = ask(engine, ON_APIXABAN, "what dose of naproxen?").parts

    assert "apixaban" in parts[0].text
    assert "500 mg" in parts[1].text


def test_dose_when_nothing_bars_it_then_comes_first(engine):
    assert "500 mg" in ask(engine, OPENING, "what dose of naproxen?").parts[0].text


@pytest.mark.parametrize("drug", ["gabapentin", "prednisone", "tramadol"])
def test_negated_question_when_asked_then_leads_with_the_plan_and_the_evidence(
    engine, drug
):
    parts = ask(engine, OPENING, f"shouldn't I give {drug}?").parts

    assert parts[0].kind == "case"
    assert parts[1].kind == "says"
    assert parts[2].text.startswith("Certainty: ")


def test_parts_when_a_field_is_empty_then_no_row_says_none(engine):
    parts = ask(engine, OPENING, "shouldn't I give prednisone?").parts

    assert not any(part.text.endswith(": None.") for part in parts)


@pytest.mark.parametrize("question", ["can I give gabapentin?", "steroids?"])
def test_drug_when_no_patient_was_told_then_nothing_is_said_of_a_plan(engine, question):
    consult, _ = start(engine, TODAY)
    _, events = reply(engine, consult, Input(text=question, on=TODAY))

    answer = next(e.answer for e in events if isinstance(e, Answered))
    assert answer.parts
    assert not [part for part in answer.parts if part.kind == "case"]


def test_concern_when_the_plan_stops_the_other_drug_then_says_unless(engine):
    parts = ask(engine, OPENING, "should I give tramadol?").parts

    told = [part.text for part in parts if "With cyclobenzaprine" in part.text]
    assert told
    assert all("unless the other is stopped" in text for text in told)


@pytest.mark.parametrize("question", ["tramadol?", "can I give tramadol?"])
def test_concern_when_an_order_only_names_what_is_taken_then_comes_first(
    engine, question
):
    parts = ask(
        engine, "58F low back strain for 5 weeks, on sertraline", question
    ).parts

    first = parts[0].text
    assert first.startswith("Tramadol: not for this patient (avoid). With sertraline")


def test_bare_drug_when_asked_then_says_where_it_stands_and_what_it_is(engine):
    answer = ask(engine, OPENING, "what is naproxen?")

    assert any("place in back pain" in part.text for part in answer.parts)


def test_class_mate_when_another_is_ordered_then_names_it(engine):
    parts = ask(engine, OPENING, "why not celecoxib?").parts

    assert any(
        part.text.startswith("In its place the plan has naproxen") for part in parts
    )


def test_two_drugs_when_compared_then_each_cell_has_the_sources_of_its_drug(engine):
    parts = ask(engine, OPENING, "naproxen vs ibuprofen?").parts

    rows = [part for part in parts if part.text.startswith(("Dose.", "Most"))]
    told = [(part.text.split(":")[0], part.cites) for part in rows]
    assert told == [
        ("Dose. Naproxen", ("naproxen-label",)),
        ("Dose. Ibuprofen", ("ibuprofen-label",)),
        ("Most in a day. Naproxen", ("naproxen-label",)),
        ("Most in a day. Ibuprofen", ("ibuprofen-label",)),
    ]


@pytest.mark.parametrize(
    ("before", "question", "expected"),
    [
        ("should I give flexeril?", "and if she is pregnant?", "pregnancy"),
        ("tizanidine?", "in pregnancy?", "pregnancy"),
        ("naproxen?", "and if his egfr is 25?", "kidney"),
        ("can I give ibuprofen?", "max per day?", "3200 mg"),
        ("duloxetine?", "and if he is 80?", "older adults"),
        ("robaxin?", "for how long?", "methocarbamol, orphenadrine and"),
    ],
    ids=str,
)
def test_follow_up_when_it_leaves_the_drug_out_then_it_is_carried_over(
    engine, before, question, expected
):
    answer = ask(engine, OPENING, before, question)

    told = " ".join(part.text for part in answer.parts[:3])
    assert expected.lower() in told.lower()


def test_no_row_when_a_pair_is_unknown_then_never_says_safe(engine):
    first = ask(engine, OPENING, "does naproxen interact with levothyroxine?").parts[0]

    assert first.text == (
        "No interaction of Naproxen with levothyroxine is in my table; "
        "that is not the same as safe."
    )


def test_two_questions_when_the_first_has_no_verb_then_both_are_answered(engine):
    answer = ask(engine, OPENING, "max tylenol and can I add naproxen?")

    assert {"acetaminophen", "nsaid"} <= {*answer.topics}


def test_duration_when_asked_then_the_band_of_this_patient_comes_first(engine):
    first = ask(engine, OPENING, "is this acute or chronic?").parts[0]

    assert first.text.startswith("This patient: duration 10 days, which is acute;")


def test_days_of_treatment_when_not_told_then_says_that(engine):
    answer = ask(engine, OPENING, "how long has he been on ibuprofen?")

    assert answer.parts[0].text.endswith("ibuprofen: how long was not told.")


@pytest.mark.parametrize(
    ("opening", "question", "expected"),
    [
        pytest.param(
            "51M chronic low back pain 2 years, phenelzine, PT failed",
            "tramadol?",
            "Tramadol: not for this patient (contraindicated). With phenelzine",
            id="a drug only named is taken",
        ),
        pytest.param(
            "40M back spasm 6 days, tizanidine not helping, started ciprofloxacin",
            "can he keep taking tizanidine?",
            "Do not combine",
            id="the gravest row and not the mildest",
        ),
    ],
)
def test_drug_when_barred_here_then_leads_with_what_bars_it_most_gravely(
    engine, opening, question, expected
):
    assert expected in ask(engine, opening, question).parts[0].text


def test_drug_when_avoided_in_the_plan_then_says_at_once_what_else_is_against_it(
    engine,
):
    opening = "58M with cirrhosis, back strain 2 weeks, heat has not helped"
    parts = ask(engine, opening, "can I give tramadol?").parts

    assert parts[0].text.startswith("In this plan")
    assert "liver disease" in parts[1].text


@pytest.mark.parametrize(
    ("opening", "question", "wanted"),
    [
        pytest.param(
            "58F breast cancer 3 years ago, back pain 2 weeks, new leg weakness",
            "how fast should the mri be?",
            "Emergency MRI of the whole spine today",
            id="emergency",
        ),
        pytest.param(
            "67F low back pain 3 weeks, breast cancer 5 years ago, no leg symptoms",
            "what imaging?",
            "Prompt MRI",
            id="urgent",
        ),
    ],
)
def test_imaging_when_a_danger_sign_is_there_then_never_says_none_is_needed(
    engine, opening, question, wanted
):
    parts = ask(engine, opening, question).parts

    assert wanted in parts[0].text + parts[1].text
    assert not any(part.text.startswith("No imaging") for part in parts)


def test_drug_when_the_patient_is_a_child_then_nothing_said_for_adults_is_given(engine):
    _, events = talk(
        engine, "14 year old boy, back pain for 3 weeks", "can he have naproxen?"
    )
    declined = next(e.answer for e in events if isinstance(e, Declined))

    assert declined.parts[0].text.startswith("No orders for this patient: the patient")
    assert declined.cites == ()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("can I give oxycodone?", "No opioid at this point"),
        ("methylprednisolone?", "No systemic steroid"),
        ("lorazepam?", "No benzodiazepine for the spasm"),
    ],
)
def test_drug_when_its_kind_is_barred_in_the_plan_then_the_plan_is_quoted(
    engine, question, line
):
    parts = ask(engine, f"{OPENING}, no leg symptoms", question).parts

    assert any(line in part.text for part in parts)


def test_drug_when_it_is_named_and_not_for_pain_then_the_patient_is_on_it(asked):
    told = "58F, back pain for 5 weeks, sertraline, ibuprofen failed"
    parts = asked("what can I give with sertraline?", told=told).parts

    assert "This patient is on sertraline." in [part.text for part in parts]


@pytest.mark.parametrize("question", ["dry needling instead?", "neurontin, any point?"])
def test_treatment_when_it_was_only_named_then_nobody_is_on_it(asked, question):
    parts = asked(question, told="54M back pain for 5 weeks. Acupuncture?").parts

    assert not any(part.text.startswith("This patient is on") for part in parts)


@pytest.mark.parametrize("question", ["ct or us?", "so no mri?", "mri vs ct", "ct?"])
def test_scan_when_an_aneurysm_may_leak_then_its_own_scans_come_first(engine, question):
    opening = "71M low back pain since yesterday, belly pain, smoker, pulsatile mass"

    parts = ask(engine, opening, question).parts
    told = " ".join(part.text for part in parts[:3] if part.kind == "case")
    assert "bedside ultrasound at once, CT angiography if stable" in told


def test_drug_when_it_meets_several_that_are_taken_then_each_is_said_before_evidence(
    engine,
):
    opening = f"{OPENING}. takes duloxetine 60 and gabapentin 300 tid"
    parts = ask(engine, opening, "tramadol ok?").parts

    for name in ("duloxetine: serotonin syndrome", "gabapentin: sedation"):
        assert any(f"With {name}" in part.text for part in parts[:2])


@pytest.mark.parametrize(
    "asked",
    ["can i add amitriptyline?", "add amitriptyline?", "start elavil?", "begin amitriptyline ok?"],
)  # fmt: skip
def test_drug_when_it_meets_one_in_several_ways_then_each_is_said_first(engine, asked):
    opening = f"{OPENING}, on duloxetine 60"
    parts = ask(engine, opening, "plan now", asked).parts

    assert all("With duloxetine: " in part.text for part in parts[:2])


YOUNG = "19M football, LBP 2 months, pain on bending back, rest and ibuprofen no help"


@pytest.mark.parametrize("asked", ["xray?", "does he need imaging", "mri?"])
def test_imaging_when_a_flag_sends_the_patient_on_then_that_leads(engine, asked):
    parts = ask(engine, YOUNG, "none", "none", "none", "plan now", asked).parts

    assert "Under twenty think of spondylolysis" in parts[0].text


def test_imaging_when_asked_of_a_sign_then_what_is_held_on_it_leads(engine):
    asked = "does mild weakness need an mri?"
    parts = ask(engine, f"{OPENING}, big toe 4/5 for a month", "plan now", asked).parts

    assert parts[0].statements == ("motor-mild-stable",)


SCIATICA = (
    "33F 8wks lbp rad down R leg to foot, numb big toe. gabapentin + naproxen no relief"
)


@pytest.mark.parametrize(
    ("asked", "planned"),
    [("surgery?", True), ("does she need surgery", True), ("how successful is surgery", False), ("surgery risks", False)],
)  # fmt: skip
def test_surgery_when_asked_of_itself_then_the_plan_does_not_lead(
    engine, asked, planned
):
    parts = ask(engine, SCIATICA, "none", "plan now", asked).parts

    assert parts[0].text.startswith("In this plan") is planned


@pytest.mark.parametrize(
    ("opening", "question", "what"),
    [
        ("63F, LBP 3 weeks, worse at night, breast cancer 6 years ago", q, "MRI")
        for q in ("back pain at night?", "is night pain a worry?")
    ]
    + [
        ("63F, LBP 3 weeks, lost 10 kg", "does weight loss mean cancer?", "ESR"),
        (
            "79F, LBP, fall, midline tenderness",
            "what does midline tenderness mean?",
            "Radiograph",
        ),
    ],
)
def test_sign_when_a_red_flag_of_this_patient_rests_on_it_then_what_is_done_leads(
    engine, opening, question, what
):
    lead = ask(engine, opening, question).parts[0]

    assert lead.kind == "case"
    assert what in lead.text


@pytest.mark.parametrize(
    ("opening", "question"),
    [
        ("45M, LBP 3 weeks, worse at night", "is night pain a worry?"),
        ("63F, LBP 3 weeks, breast cancer 6 years ago", "how good are red flags?"),
        ("79F, LBP, fall", "how common is a vertebral fracture in back pain?"),
    ],
)
def test_sign_when_no_red_flag_here_rests_on_it_then_the_statement_leads(
    engine, opening, question
):
    assert ask(engine, opening, question).parts[0].kind != "case"
