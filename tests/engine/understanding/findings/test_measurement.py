import pytest
from said import rows_of, status_of

from chatbot.model.case import Interval, Status


def value(reading, finding):
    return next((o.value for o in reading.observations if o.finding == finding), None)


@pytest.mark.parametrize(
    ("text", "finding", "expected"),
    [
        ("pain 7/10", "pain_score", 7),
        ("pain is 8 out of 10", "pain_score", 8),
        ("rates it 6-7/10", "pain_score", Interval(low=6, high=7)),
        ("pain 8", "pain_score", 8),
        ("80 kg", "weight", 80),
        ("weighs 180 lbs", "weight", 81.65),
        ("5'10", "height", 177.8),
        ("height 178 cm", "height", 178),
        ("5 ft 10 in tall", "height", 177.8),
        ("eGFR 25", "egfr", 25),
        ("GFR of 38 ml/min", "egfr", 38),
        ("eGFR > 60", "egfr", Interval(low=60, high=200)),
        ("eGFR over 60", "egfr", Interval(low=60, high=200)),
        ("eGFR <30", "egfr", Interval(low=0, high=29)),
        ("eGFR under 30", "egfr", Interval(low=0, high=29)),
        ("eGFR less than 15", "egfr", Interval(low=0, high=14)),
        ("eGFR <= 30", "egfr", Interval(low=0, high=30)),
        ("CrCl < 30", "crcl", Interval(low=0, high=29)),
        ("eGFR went 70 to 48", "egfr", 48),
        ("CrCl 35", "crcl", 35),
        ("creatinine clearance 35", "crcl", 35),
        ("creatinine 1.8 mg/dL", "creatinine", 1.8),
        ("creatinine 1,4 mg/dl", "creatinine", 1.4),
        ("82,5 kg", "weight", 82.5),
        ("height 1,75 m", "height", 175),
        ("Cr 210 \u00b5mol/L", "creatinine", 2.38),
        ("32w4d", "gestation", 228),
        ("32 weeks pregnant", "gestation", 224),
        ("third trimester", "gestation", Interval(low=196, high=294)),
    ],
)
def test_read_when_a_value_is_measured_then_it_is_in_the_findings_unit(
    told, text, finding, expected
):
    assert value(told(text), finding) == expected


@pytest.mark.parametrize("text", ["32w4d", "third trimester", "G1P0 at 32 weeks"])
def test_read_when_weeks_of_pregnancy_are_told_then_she_is_pregnant(told, text):
    assert value(told(text), "pregnancy") is True


@pytest.mark.parametrize(
    ("text", "feverish"),
    [("temp 38.5", True), ("T 101.2 F", True), ("temp 37.1", False), ("T 98.6", False)],
)
def test_read_when_a_temperature_is_told_then_only_a_high_one_is_fever(
    told, text, feverish
):
    assert (value(told(text), "fever") is True) == feverish


@pytest.mark.parametrize(
    ("text", "status"),
    [("EHL 3/5", Status.PRESENT), ("strength 5/5", Status.ABSENT), ("grip 3/5", None)],
)
def test_read_when_power_is_graded_then_less_than_full_is_weakness(told, text, status):
    said = {o.finding: o.status for o in told(text).observations}

    assert said.get("leg_weakness") is status


@pytest.mark.parametrize(
    ("text", "reason", "finding"),
    [
        ("creatinine 1.8", "unit missing", "creatinine"),
        ("weight 180", "unit missing", "weight"),
        ("pain 14/10", "out of range", "pain_score"),
        ("weighs 2000 kg", "out of range", "weight"),
    ],
)
def test_read_when_a_value_cannot_be_used_then_it_says_why(told, text, reason, finding):
    reading = told(text)

    assert [(u.reason, u.finding) for u in reading.unread] == [(reason, finding)]
    assert Status.PRESENT not in {o.status for o in reading.observations}


@pytest.mark.parametrize(
    "text", ["lost 10 lb", "lifting a 50 lb box", "ibuprofen 10 mg/kg", "7/10/2024"]
)
def test_read_when_a_number_measures_something_else_then_it_is_left(told, text):
    told_of = {o.finding for o in told(text).observations}

    assert not told_of & {"weight", "pain_score"}


@pytest.mark.parametrize(
    ("text", "finding", "low"),
    [
        ("58F, back pain, GFR in the 20s", "egfr", 20),
        ("eGFR is in the low 30s, back strain", "egfr", 30),
        ("man in his 30s, back strain", "age", 30),
    ],
)
def test_read_when_a_value_is_told_by_its_tens_then_is_an_interval(
    told, text, finding, low
):
    (seen,) = (o for o in told(text).observations if o.finding == finding)

    assert (seen.value.low, seen.value.high) == (low, low + 9)


def test_read_when_a_kidney_value_is_told_by_its_tens_then_is_no_age(told):
    seen = told("eGFR in the low 30s, back strain").observations

    assert "age" not in [o.finding for o in seen]


@pytest.mark.parametrize(
    ("text", "finding", "value"),
    [
        ("eGFR was 45, now 72", "egfr", 72),
        ("eGFR 45 in 2019, 72 now", "egfr", 72),
        ("eGFR dropped from 72 to 41", "egfr", 41),
        ("eGFR fell to 41 from 72", "egfr", 41),
        ("eGFR 72 (45 in 2019)", "egfr", 72),
        ("back pain, pain was 8, now 4", "pain_score", 4),
        ("pain down from 8/10 to 5/10", "pain_score", 5),
        ("pain 4/10 now, was 8", "pain_score", 4),
        ("was 8/10 now 4/10", "pain_score", 4),
        ("pain 3 (was 7)", "pain_score", 3),
        ("pain 7/10 at worst, 3/10 now", "pain_score", 3),
        ("pain 8, now 4", "pain_score", 4),
        ("VAS 7/10 last visit, 4/10 today", "pain_score", 4),
        ("weight was 92 kg, now 85 kg", "weight", 85),
        ("creatinine was 0.9 mg/dl, now 1.4 mg/dl", "creatinine", 1.4),
        ("pain 8, now on ibuprofen 400", "pain_score", 8),
        ("pain 7 to 8 out of 10", "pain_score", Interval(low=7, high=8)),
    ],
)
def test_read_when_a_measure_has_changed_then_the_later_value_holds(
    told, text, finding, value
):
    assert [o.value for o in told(text).observations if o.finding == finding] == [value]


@pytest.mark.parametrize("text", ["smoked 40 a day, now 20", "weighed 120 kg, now 88"])
def test_read_when_what_was_counted_is_told_as_it_is_now_then_it_is_no_age(told, text):
    assert not any(o.finding == "age" for o in told(text).observations)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("back pain 3 weeks, knee pain 8/10", []),
        ("back pain 3 weeks; shoulder 6/10", []),
        ("back and knee pain 8/10", [8]),
    ],
)
def test_read_when_another_part_is_scored_then_it_is_no_score_of_the_back(
    told, text, scores
):
    found = (o for o in told(text).observations if o.finding == "pain_score")
    assert [o.value for o in found] == scores


def test_read_when_weight_has_gone_up_by_an_amount_then_that_is_no_weight(told):
    reading = told("back pain 3 weeks, weight up 5 kg")

    assert not any(o.finding == "weight" for o in reading.observations)
    assert reading.unread == ()


MEASURED = {
    "fever": {
        "son has a temp of 39.1": "possible", "return if temp 38.5": None,
        "his temperature was 39.5 last year": "past", "temp 38.5 last week": "present",
        "wife says temp 38.9": "present", "PMH: DM. Temp 38.9": "present",
    },
    "bladder_change": {"PVR over 300": "present", "in and out cath 750": "present", "PVR 500 in 2019": "past"},
    "reflex_loss": {"reflexes present but 1+ at left ankle": "present"},
    "osteoporosis": {
        "loss of height, 5 cm": "possible", "height loss": "possible", "fell from a height": None,
        "loss of disc height at L4/5": None,
    },
}  # fmt: skip


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(MEASURED))
def test_read_when_a_sign_is_measured_then_it_is_of_the_patient_and_of_now(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
