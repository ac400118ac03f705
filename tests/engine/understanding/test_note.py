"""What notes say of legs, bladder, days and medicines, and what only sounds like it."""

import pytest
from fakes import TODAY
from said import status_of

from chatbot.engine.understanding import read


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        (
            "Sensation is decreased over the dorsum of the right foot.",
            "leg_numbness",
            "present",
        ),
        ("My calf is numb and my big toe is weak.", "leg_numbness", "present"),
        ("Her left leg's gone dead.", "leg_numbness", "present"),
        ("I keep catching my left foot.", "foot_drop", "possible"),
        ("He is able to pee, but it takes ages.", "bladder_change", "possible"),
        ("He is able to urinate.", "bladder_change", "absent"),
        ("She is barely able to pee.", "bladder_change", "present"),
        ("Cauda equina red flags given.", "saddle_numbness", None),
        ("CES red flags present.", "saddle_numbness", "possible"),
        (
            "Stiff for like an hour and a half when I get up.",
            "morning_stiffness",
            "present",
        ),
        ("A bottle of whisky every couple of days.", "alcohol_use", "present"),
        ("Only amlodipine for blood pressure.", "hypertension", "present"),
        ("No weakness in arms or legs.", "leg_weakness", "absent"),
        ("The left leg she can't lift.", "leg_weakness", "present"),
        ("Hurt my leg and can't lift boxes.", "leg_weakness", None),
        ("I am leaking a little when I stand up.", "bladder_change", "possible"),
        ("The wound is leaking a little.", "bladder_change", None),
        ("I had the shakes, and it was a hundred and one.", "fever", "present"),
        ("Stiffness am 1-2 hrs, better w exercise.", "morning_stiffness", "present"),
        ("Nil rads.", "leg_pain", "absent"),
        ("Walking's fine.", "gait_change", "absent"),
        ("Going to the bathroom? Any accidents? No.", "major_trauma", None),
        ("Tramadol makes me throw up.", "visceral_symptoms", "hypothetical"),
    ],
)
def test_read_when_a_note_tells_a_finding_in_passing_then_it_is_read(
    engine, text, finding, status
):
    assert status_of(engine, finding, text) == status


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I hurt my back on June 3 and today is June 24.", 21),
        (
            "Seen for low back pain. He reports the pain started 6 days ago when he was lifting "
            "at the gym. He denies numbness.",
            6,
        ),
    ],
)
def test_read_when_a_note_dates_the_pain_then_its_own_words_count(told, text, days):
    assert {o.finding: o.value for o in told(text).observations}["duration"] == days


def test_read_when_a_medicine_was_started_then_its_day_is_not_the_pains(told):
    said = told("LBP. When did you start the naproxen? Yesterday.").observations

    assert "duration" not in {o.finding for o in said}


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        (
            "Naprosyn 500 mg b.i.d. She is to avoid heavy lifting.",
            "naproxen",
            "unknown",
        ),
        ("Take flexeril and stop the ibuprofen.", "cyclobenzaprine", "current"),
        ("Take flexeril and stop the ibuprofen.", "ibuprofen", "stopped"),
        (
            "Tried co-codamol 30/500 - constipated, stopped. Now paracetamol 1g QDS.",
            "acetaminophen",
            "unknown",
        ),
    ],
)
def test_read_when_one_medicine_ends_and_another_goes_on_then_each_keeps_its_own(
    told, text, name, status
):
    assert {t.name: t.status for t in told(text).treatments}[name] == status


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They told me to stay away from Motrin.", "ibuprofen"),
        ("Ibuprofen gave me a bleed.", "ibuprofen"),
        ("I wasn't sure if I could take Motrin so I haven't.", "ibuprofen"),
    ],
)
def test_read_when_a_medicine_is_kept_away_from_then_it_is_not_taken(told, text, name):
    assert {t.name: t.status for t in told(text).treatments}[name] == "not taking"


def test_read_when_an_allergy_has_its_reaction_behind_a_colon_then_both_are_kept(told):
    reading = told("ALLERGIES\n\nNaproxen: hives. Ibuprofen: rash.")

    assert [(a.name, a.reaction) for a in reading.allergies] == [
        ("naproxen", "hives"),
        ("ibuprofen", "rash"),
    ]
    assert not reading.treatments


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("Takes naproxen with little effect.", "partial"),
        ("Takes naproxen. Doesn't do a thing.", "none"),
        ("Took naproxen (swollen feet).", "adverse"),
        (
            "Doctor: What do you take?\nPatient: I take naproxen.\n"
            "Doctor: Does it do anything?\nPatient: Honestly, no.",
            "none",
        ),
    ],
)
def test_read_when_what_a_medicine_does_is_told_then_it_is_kept(told, text, response):
    assert [t.response for t in told(text).treatments] == [response]


_STORY = "54F, low back pain 3 weeks.\nFHx: colon cancer\n"


@pytest.mark.parametrize(
    "heading",
    [
        "D/C meds:", "DC medications:", "Discharge meds:", "Medications on discharge:", "TTO:", "Repeats:",
        "Prior to admission medications:", "Meds PTA:", "Currently taking:", "Long-term meds -", "Drug Hx -\n",
        "Outpatient Encounter Medications\n", "Current drug treatment:",
    ],
)  # fmt: skip
def test_read_when_a_list_of_medicines_is_headed_then_each_is_taken(engine, heading):
    told = read(
        engine.lexicon,
        f"{_STORY}{heading} naproxen 500 bd, metformin 1g bd",
        None,
        TODAY,
    )

    status = {t.name: t.status for t in told.treatments}
    assert status == {"naproxen": "current", "metformin": "current"}


@pytest.mark.parametrize(
    "heading",
    ["Previous meds:", "Past medications:", "Discontinued meds:", "Prior meds:"],
)
def test_read_when_the_medicines_are_of_before_then_none_is_taken(engine, heading):
    told = read(engine.lexicon, f"{_STORY}{heading} naproxen 500 bd", None, TODAY)

    assert [t.status for t in told.treatments if t.status == "current"] == []


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Past hx:", "present"), ("Significant past history:", "present"), ("Comorbids -", "present"), ("Bg:", "present"),
        ("Medical problems\n", "present"), ("Other medical conditions:", "present"), ("Relevant history:", "present"),
        ("Hx:", "present"), ("Known:", "present"), ("FamHx:", "family"), ("Fam Hx\n", "family"), ("Family:", "family"), ("Family Hx significant for:\n•", "family"), ("Chronic problems\n-", "present"), ("Health issues -", "present"), ("Co-morbidities -\n", "present"),
        ("Family medical history:", "family"),
    ],
)  # fmt: skip
def test_read_when_a_heading_follows_the_family_then_it_tells_whose_an_illness_is(
    engine, heading, status
):
    assert (
        status_of(engine, "osteoporosis", f"{_STORY}{heading} osteoporosis") == status
    )


@pytest.mark.parametrize(
    "heading", ["Drug sensitivities:", "Allergic to:", "NKDA except:", "ADRs\n", "Allergy status -", "Adverse drug reactions:"]
)  # fmt: skip
def test_read_when_a_heading_names_allergies_then_what_is_listed_is_no_medicine(
    engine, heading
):
    told = read(engine.lexicon, f"{_STORY}{heading} codeine (itch)", None, TODAY)

    assert [a.name for a in told.allergies] == ["codeine"]
    assert told.treatments == ()


@pytest.mark.parametrize(
    "word",
    [
        "copied", "adduction", "ileum", "overnight", "crutches", "dials", "cereal", "frank", "slit", "surname", "motto",
        "kayaking", "skeptic", "versatile", "robbery", "belated", "strobe", "lipid",
    ],
)  # fmt: skip
def test_read_when_a_word_is_english_then_it_is_no_slip_for_a_sign_or_medicine(
    engine, word
):
    told = read(engine.lexicon, f"LBP ({word}), worse sitting", None, TODAY)

    assert {o.finding for o in told.observations} == {"back_complaint"}
    assert told.treatments == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tried capsaicin, no help", "capsaicin-topical"), ("Meds: doxy 100 bd", "doxycycline"), ("on Zoladex", "goserelin"),
        ("Meds: Seretide, Pariet", "fluticasone"), ("on Genvoya", "cobicistat"), ("takes gaviscon", "antacid"),
    ],
)  # fmt: skip
def test_read_when_a_medicine_has_its_short_name_or_brand_then_it_is_known(
    engine, text, name
):
    told = read(engine.lexicon, f"LBP 3 weeks. {text}", None, TODAY)

    assert name in {t.name for t in told.treatments}


@pytest.mark.parametrize(
    "text",
    [
        "LBP 3 weeks. Fam Hx\n- colon cancer", "LBP 3 weeks. FHx -\n1. colon cancer",
        "LBP 3 weeks. Family history:\ncolon cancer",
    ],
)  # fmt: skip
def test_read_when_a_heading_ends_a_line_that_told_more_then_it_heads_the_next(
    engine, text
):
    assert status_of(engine, "cancer_history", text) == "family"
