"""Questions that the next sentence answers, and those that it does not."""

import pytest


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fever? he has none", "absent"),
        ("Fever? he has had none", "absent"),
        ("Fever? he does", "present"),
        ("Fever? he does not", "absent"),
    ],
)
def test_read_when_a_question_is_answered_in_a_sentence_then_what_it_says_counts(
    told, text, status
):
    found = {o.finding: o.status.value for o in told(text).observations}

    assert found["fever"] == status


def test_read_when_he_has_it_at_home_follows_then_the_question_stands(told):
    assert told("indomethacin? he has it at home").questions == ("indomethacin?",)


def _statuses(reading):
    return {o.finding: o.status.value for o in reading.observations}


def _taken(reading):
    return {t.name: t for t in reading.treatments}


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        (
            "[doctor] okay got it any fevers chills any weight loss\n[patient] nope none of that",
            {"fever", "chills", "weight_loss"},
        ),
        (
            "[doctor] great any fever or chills\n[patient] no i've been good",
            {"fever", "chills"},
        ),
        ("[doctor] and you have n't had any fevers\n[patient] no fevers", {"fever"}),
        ("[doctor] okay no leg weakness\n[patient] yeah no", {"leg_weakness"}),
        (
            "Doctor: Any saddle numbness around your back passage, when you wipe?\n"
            "Patient: No, no.",
            {"saddle_numbness"},
        ),
    ],
)
def test_read_when_a_doctors_unmarked_question_is_denied_then_nothing_is_there(
    told, text, absent
):
    found = _statuses(told(text))

    assert {f for f, status in found.items() if status == "absent"} >= absent
    assert "present" not in {found[f] for f in absent}


def test_read_when_an_unmarked_question_is_affirmed_then_it_is_there(told):
    text = "[doctor] sure and you've got diabetes and asthma correct\n[patient] that's right"

    found = _statuses(told(text))

    assert found["diabetes"] == found["asthma"] == "present"


def test_read_when_a_long_turn_ends_in_any_questions_then_no_denies_only_these(told):
    text = (
        "[doctor] you do have some leg weakness on exam so we will get an mri and see you "
        "back in two weeks do you have any questions\n[patient] no"
    )

    assert _statuses(told(text))["leg_weakness"] == "present"


@pytest.mark.parametrize(
    ("text", "numbness", "weakness"),
    [
        ("Any weakness or numbness? Yes, some numbness.", "present", None),
        ("Any weakness or numbness? No weakness.", None, "absent"),
        ("Any weakness or numbness? Yes.", "present", "present"),
        ("Any weakness or numbness? No.", "absent", "absent"),
    ],
)
def test_read_when_a_reply_names_one_of_what_was_asked_then_it_is_of_that_alone(
    told, text, numbness, weakness
):
    found = _statuses(told(text))

    assert found.get("leg_numbness") == numbness
    assert found.get("leg_weakness") == weakness


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[doctor] are you still taking the tramadol\n[patient] yes", "current"),
        (
            "[doctor] are you still taking the tramadol\n[patient] no i stopped it",
            "stopped",
        ),
        ("Doctor: Have you tried tramadol?\nPatient: No.", "not taking"),
        ("[doctor] and the tramadol\n[patient] no not anymore", "not taking"),
    ],
)
def test_read_when_a_question_on_a_medicine_is_answered_then_it_is_taken_or_not(
    told, text, status
):
    assert _taken(told(text))["tramadol"].status == status


@pytest.mark.parametrize(
    "text",
    [
        "Doctor: Would you like to try tramadol?\nPatient: Yes please.",
        "Doctor: Have you heard of tramadol?\nPatient: Yes.",
        "Doctor: Do you know about tramadol?\nPatient: No.",
        "[doctor] so i'd like to start you on tramadol how does that sound\n[patient] yeah",
        "[doctor] i'm gonna put you on tramadol\n[patient] okay",
    ],
)
def test_read_when_a_doctor_only_offers_a_medicine_then_nobody_takes_it(told, text):
    taken = _taken(told(text)).get("tramadol")

    assert taken is None or taken.status == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "[doctor] and you take the eliquis still\n[patient] five milligrams twice a day",
        "Doctor: Are you on Eliquis?\nPatient: Yes, five milligrams twice a day.",
    ],
)
def test_read_when_the_dose_is_said_in_the_reply_then_it_is_of_the_medicine(told, text):
    taken = _taken(told(text))["apixaban"]

    assert (taken.dose, taken.unit, taken.frequency) == (5, "mg", "twice daily")


def test_read_when_the_reply_to_any_allergies_names_drugs_then_they_are_allergies(told):
    reading = told("Doctor: Any allergies?\nPatient: Yeah, penicillin. I take Aleve.")

    assert [a.name for a in reading.allergies] == ["penicillin"]
    assert list(_taken(reading)) == ["naproxen"]


@pytest.mark.parametrize(
    "text",
    [
        "Doctor: Any diabetes or asthma in the family?\nPatient: Yes, my dad has both.",
        "[doctor] and you're a diabetic is that right\n[patient] no that's my brother",
    ],
)
def test_read_when_a_question_is_answered_of_the_family_then_the_patient_has_it_not(
    told, text
):
    assert _statuses(told(text))["diabetes"] in {"family", "absent"}


@pytest.mark.parametrize(
    ("text", "response"),
    [
        (
            "Doctor: And the tramadol, is that working?\nPatient: Not at all.",
            "none",
        ),
        ("Doctor: Is the tramadol helping?\nPatient: Yes.", "helped"),
        (
            "[doctor] and you're taking the tramadol right\n"
            "[patient] yeah fifty milligrams i do n't think it does anything",
            "none",
        ),
        (
            "Doctor: Are you on tramadol?\nPatient: Yes.\nDoctor: Did the block help?\n"
            "Patient: It gave me relief.",
            "unknown",
        ),
    ],
)
def test_read_when_help_is_asked_about_then_the_answer_is_of_what_was_named(
    told, text, response
):
    assert _taken(told(text))["tramadol"].response == response


def test_read_when_someone_is_said_to_be_off_a_medicine_then_a_yes_is_of_the_stop(told):
    reading = told("[doctor] so you're off the tramadol\n[patient] yeah i quit that")

    assert _taken(reading)["tramadol"].status == "stopped"


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("What harm does tramadol do? My doctor has me on 50 mg four times a day.", 50),
        ("Subject: Tramadol. Can tramadol hurt? Been on 100mg daily for weeks.", 100),
        ("How long until tramadol works? I started 50 mg once a day.", 50),
    ],
)
def test_read_when_a_dose_follows_a_question_on_a_medicine_then_that_is_taken(
    told, text, dose
):
    taken = _taken(told(text))["tramadol"]

    assert (taken.status, taken.dose) == ("current", dose)


@pytest.mark.parametrize(
    "text",
    [
        "Is tramadol safe? He is on 50 mg of sertraline.",
        "Is tramadol safe? He takes 10 of naproxen.",
        "Tramadol or naproxen? I take 50 mg of something.",
    ],
)
def test_read_when_the_dose_is_of_another_then_what_is_asked_about_is_not_taken(
    told, text
):
    assert "tramadol" not in _taken(told(text))


def test_read_when_a_subject_line_names_what_is_asked_then_nobody_has_it(told):
    text = "SUBJECT: Saddle numbness. MESSAGE: what are the causes of saddle numbness?"

    assert told(text).observations == ()


def test_read_when_a_subject_line_tells_of_oneself_then_it_counts(told):
    text = "SUBJECT: my back pain won't go away. MESSAGE: what should i do about it?"

    assert _statuses(told(text))["back_complaint"] == "present"


@pytest.mark.parametrize(
    "text", ["what if it's a fracture? none though", "what if he has a fever? no"]
)
def test_read_when_a_supposition_is_followed_by_a_no_then_nothing_is_denied(told, text):
    assert "absent" not in _statuses(told(text)).values()
