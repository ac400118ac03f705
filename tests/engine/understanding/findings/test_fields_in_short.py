"""Fields of a pasted note in the few words of a form or of shorthand."""

from datetime import date

import pytest

from chatbot.engine.understanding import read
from chatbot.model.case import Status

TODAY = date(2026, 11, 22)


def told(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)
    return {o.finding: o for o in reading.observations}


def value(engine, finding, text):
    found = told(engine, text).get(finding)
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("LBP + hip pain 3/52", 21),
        ("low back pain and hip pain for 3 weeks", 21),
        ("back pain & right hip pain x 6 weeks", 42),
        ("lower back/hip pain 3 weeks", 21),
        ("pain in the lower back and left hip for 2 weeks", 14),
        ("back pain radiating to the hip for 2 weeks", 14),
        ("back and shoulder pain for 10 days", 10),
        ("back pain 6 wks, hip pain 2 wks", 42),
        ("back pain, hip pain 2 wks", None),
        ("LBP. hip pain 3 weeks", None),
        ("LBP and hip replacement 3 weeks ago", None),
        ("hip pain 3 weeks", None),
        ("lifted pt 7 weeks ago, LBP", 49),
        ("nurse, lifting heavy pt 3 weeks ago, LBP", 21),
        ("pulled pt up bed 9 days ago, back pain since", 9),
        ("dug garden 3 weeks ago, back pain", 21),
        ("lifted pt 7 weeks ago, LBP x 5 weeks", 35),
        ("saw pt 7 weeks ago, LBP", None),
        ("started PT 7 weeks ago, LBP", None),
        ("Age 58 / Sex F / Duration 5 weeks", 35),
        ("Age: 58 / Sex: F / Duration: 5 weeks / Occupation: nurse", 35),
        ("Age 58 | Sex F | Duration 5 weeks", 35),
        ("AGE 58 SEX F DURATION 5 WEEKS", 35),
        ("Gender: F Age: 58 Duration: 5 weeks", 35),
        ("man 20 years of back pain", 7300),
        ("gentleman 25 yrs hx LBP", 9125),
        ("pregnant and back pain at 28 weeks", None),
        ("pregnant and back pain for 4 weeks", 28),
    ],
)
def test_duration_when_told_in_short_then_it_is_that_of_the_pain(engine, text, days):
    assert value(engine, "duration", text) == days


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("man 20 years of back pain", None),
        ("woman 10 years of LBP", None),
        ("female 12 years history of low back pain", None),
        ("man 20 years of age back pain", 20),
        ("man of 20 years with back pain", 20),
        ("man 60 years with back pain", 60),
        ("Age 58 / Sex F / Duration 5 weeks", 58),
    ],
)
def test_age_when_years_are_of_the_pain_then_it_is_not_told(engine, text, age):
    assert value(engine, "age", text) == age


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("LBP 3/52 PS 8", 8), ("PS=6", 6), ("NPRS 6", 6), ("pain (VAS) 7", 7), ("pain rating 8", 8),
        ("pain intensity 7/10", 7), ("Pain (0-10): 7", 7), ("Pain /10: 7", 7), ("VAS 6.5", 6.5),
        ("Pain 0-10", None), ("Pain /10", None), ("PS 1, lung ca", None), ("ECOG PS 1", None),
        ("PS. 7 days off work", None), ("pain 10", 10),
    ],
)  # fmt: skip
def test_pain_score_when_named_in_letters_or_by_its_scale_then_it_is_read(
    engine, text, score
):
    assert value(engine, "pain_score", text) == score


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("pregnant and back pain at 28 weeks", 28),
        ("back pain at 30 weeks, pregnant", 30),
        ("28 weeks along, LBP", 28),
        ("PG 24w, LBP", 24),
        ("pregnant, LBP started at 20 weeks", None),
        ("pregnant and back pain for 4 weeks", None),
        ("pregnant, due in 6 weeks", None),
        ("seen at 6 weeks, back pain no better", None),
        ("not pregnant, seen at 6 weeks", None),
    ],
)
def test_gestation_when_weeks_are_reached_then_they_are_of_the_pregnancy(
    engine, text, weeks
):
    days = None if weeks is None else weeks * 7
    assert value(engine, "gestation", text) == days


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("sweats yes, fever no", "night_sweats", Status.POSSIBLE),
        ("Sweats: +", "night_sweats", Status.POSSIBLE),
        ("temps: yes", "fever", Status.POSSIBLE),
        ("weight change: yes", "weight_loss", Status.POSSIBLE),
        ("sweats no", "night_sweats", Status.ABSENT),
        ("no sweats yes fever", "night_sweats", Status.ABSENT),
        ("LBP with sweats", "night_sweats", None),
        ("28F expecting, due in january, LBP", "pregnancy", Status.POSSIBLE),
        ("expecting improvement, LBP", "pregnancy", None),
        ("afebrile 37.1", "fever", Status.ABSENT),
        ("fever 37.4", "fever", None),
    ],
)
def test_sign_when_told_by_a_wider_word_then_it_is_asked_about(
    engine, text, finding, status
):
    found = told(engine, text).get(finding)

    assert (found.status if found else None) == status


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("52M LBP, rest didn't help", "none"), ("rest failed", "none"), ("rest no help", "none"),
        ("rest helped a bit", "partial"), ("rest: no benefit", "none"),
        ("the rest didn't help", None), ("fever yes, rest no", None), ("rest of exam normal", None),
        ("relieved by rest", None), ("better with rest", None), ("naproxen helped, rest did nothing", None),
        ("bladder no change, rest no", None), ("pain at rest", None),
    ],
)  # fmt: skip
def test_rest_when_what_it_did_is_told_then_it_was_tried(engine, text, response):
    reading = read(engine.lexicon, text, None, TODAY)
    rest = next((t for t in reading.treatments if t.name == "bed-rest"), None)

    assert (rest.response if rest else None) == response


@pytest.mark.parametrize(
    ("text", "name", "response"),
    [
        ("tens nil, heat nil, naproxen helped", "tens", "none"),
        ("TENS nil, acupuncture some benefit", "acupuncture", "partial"),
        ("duloxetine (sweating), gabapentin (weight gain)", "duloxetine", "adverse"),
        ("gabapentin 900 tid - brain fog", "gabapentin", "adverse"),
        ("chiropractic (worse)", "manual-therapy", "none"),
        ("medrol dosepak (great for 5 days)", "methylprednisolone", "helped"),
        ("naproxen 500 bd - dramatic improvement", "naproxen", "helped"),
        ("Celebrex 200 daily, maybe 30% better", "celecoxib", "partial"),
        ("meloxicam no better. PT last yr helped.", "meloxicam", "none"),
        ("meloxicam no better. PT last yr helped.", "physical-therapy", "helped"),
        ("PT 8 visits no change", "physical-therapy", "none"),
        ("pt 3 visits to ED", "physical-therapy", None),
        ("belly band helped", "brace", "helped"),
        ("LBP 1 wk after long drive. Rest didn't help, heat did.", "bed-rest", "none"),
        ("LBP 1 wk after long drive. Rest didn't help, heat did.", "heat", "helped"),
        ("back pain after exercise", "exercise", None),
        ("slipped on ice", "ice", None),
        ("Advil 400 q6h prn - takes edge off", "ibuprofen", "partial"),
    ],
)  # fmt: skip
def test_treatment_when_told_in_short_then_its_own_response_is_read(
    engine, text, name, response
):
    reading = read(engine.lexicon, text, None, TODAY)
    found = next((t for t in reading.treatments if t.name == name), None)

    assert (found.response if found else None) == response


@pytest.mark.parametrize(
    ("text", "status", "schedule"),
    [
        ("On paracetamol reg. Refusing to walk.", "current", "regular"),
        ("On paracetamol. Refused to take it.", "not taking", None),
        ("paracetamol 4 dd 1000 mg", "unknown", "regular"),
    ],
)
def test_treatment_when_something_else_is_refused_then_it_is_taken(
    engine, text, status, schedule
):
    (found,) = read(engine.lexicon, text, None, TODAY).treatments

    assert (found.status, found.schedule) == (status, schedule)


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("CES screen: neg", "saddle_numbness bladder_change bowel_change"),
        ("CES screen negative", "saddle_numbness bladder_change bowel_change"),
        ("no bladder bowel involvement", "bladder_change bowel_change"),
        ("no problem with wee or poo", "bladder_change bowel_change"),
        ("no problems going to the loo", "bladder_change bowel_change"),
        ("no bathroom issues", "bladder_change bowel_change"),
        ("no radic", "leg_pain"),
    ],
)
def test_signs_when_denied_in_short_then_each_is_absent(engine, text, findings):
    seen = {f: o.status for f, o in told(engine, text).items()}

    assert {f: seen.get(f) for f in findings.split()} == dict.fromkeys(
        findings.split(), Status.ABSENT
    )


@pytest.mark.parametrize("text", ["CES screen not done", "problems going to the loo"])
def test_signs_when_not_screened_then_none_is_absent(engine, text):
    assert Status.ABSENT not in {o.status for o in told(engine, text).values()}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Mrs K 79 lives w husband. LBP", 79),
        ("daughter of 84 yo pt. Pt has had back pain 1 wk", 84),
        ("My father 70 years old has back pain. He is sugar patient and heart patient.", 70),
        ("Mrs Smith 3 weeks back pain", None),
        ("Mrs Ford 65 kg LBP", None),
    ],
)  # fmt: skip
def test_age_when_someone_calls_or_a_name_stands_before_then_it_is_the_patients(
    engine, text, age
):
    assert value(engine, "age", text) == age


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Onset: [x] Gradual [ ] Sudden   Duration: 7 wks", 49),
        ("DOL 11/15/26 lifting box, back strain", 7),
    ],
)
def test_duration_when_in_a_form_then_it_is_read(engine, text, days):
    assert value(engine, "duration", text) == days


@pytest.mark.parametrize(
    ("text", "finding", "expected"),
    [
        ("8 d midline thoracic pain", "duration", 8),
        ("R L5 radic 9 wks", "duration", 63),
        ("vit D 10 d low", "duration", None),
        ("mom calling re 16 y/o son, LBP", "age", 16),
        ("mother of 3, 45F LBP", "age", 45),
        ("Mevr. 71 jr, LBP", "age", 71),
    ],
)
def test_number_when_told_by_a_caller_or_abroad_then_it_is_read(
    engine, text, finding, expected
):
    assert value(engine, finding, text) == expected


def test_sign_when_a_student_clinic_heads_the_note_then_it_is_of_today(engine):
    found = told(engine, "student health: 20 yo F, LBP and dysuria x 3 d")

    assert found["visceral_symptoms"].status is Status.PRESENT
    past = told(engine, "Health problems: kidney stones. LBP x 3 d")
    assert past["visceral_symptoms"].status is Status.PAST


@pytest.mark.parametrize("name", ["tizanidine", "physical-therapy", "lidocaine-patch"])
def test_list_when_a_bracket_says_why_then_what_follows_failed_too(engine, name):
    text = "Failed: Lyrica (wt gain), tizanidine (hypotension), PT, lidocaine patch"
    reading = read(engine.lexicon, text, None, TODAY)

    assert {t.name: t.response for t in reading.treatments}[name] == "none"
