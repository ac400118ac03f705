import pytest

from chatbot.engine.calculators.body import (
    UMOL_PER_MG_DL,
    bmi,
    bmi_class,
    crcl_cockcroft_gault,
    egfr_ckd_epi_2021,
)


@pytest.mark.parametrize(
    ("weight", "height", "expected", "name"),
    [
        (70, 175, 22.86, "normal"),
        (80, 180, 24.69, "normal"),
        (95, 170, 32.87, "obese 1"),
        (50, 170, 17.3, "underweight"),
        (128, 165, 47.02, "obese 3"),
        (62.5, 158, 25.04, "overweight"),
        (110, 175, 35.92, "obese 2"),
    ],
)
def test_bmi_when_known_matches_its_vector(weight, height, expected, name):
    value = bmi(weight, height)

    assert value == pytest.approx(expected, abs=0.006)
    assert bmi_class(value) == name


def test_bmi_class_when_just_under_a_bound_is_not_rounded_up():
    assert bmi_class(24.96) == "normal"


def test_bmi_when_there_is_no_height_refuses():
    with pytest.raises(ValueError, match="above zero"):
        bmi(70, 0)


EGFR = [  # creatinine, unit, age, sex, mL/min/1.73 m²
    (1.09, "mg/dL", 55, "male", 80.15),
    (85, "umol/L", 65, "female", 65.55),
    (96.3, "umol/L", 55, "male", 80.23),
    (70, "umol/L", 52, "female", 89.72),
    (77, "umol/L", 67, "male", 94.55),
    (65, "umol/L", 76, "female", 84.46),
    (100, "umol/L", 70, "male", 69.85),
    (100, "umol/L", 70, "female", 52.28),
    (200, "umol/L", 70, "male", 30.4),
    (200, "umol/L", 70, "female", 22.76),
    (1.2, "mg/dL", 55, "male", 71.42),
    (0.9, "mg/dL", 55, "female", 75.5),
    (0.7, "mg/dL", 50, "female", 105.3),
    (0.9, "mg/dL", 50, "male", 104.05),
    (0.5, "mg/dL", 30, "female", 129.32),
    (2.5, "mg/dL", 72, "female", 19.93),
    (4.0, "mg/dL", 80, "male", 14.42),
]  # fmt: skip
CRCL = [  # age, kg, creatinine, unit, sex, mL/min
    (40, 80, 1.0, "mg/dL", "male", 111.11),
    (40, 80, 0.2, "mg/dL", "male", 555.56),
    (40, 80, 3.0, "mg/dL", "male", 37.04),
    (55, 90, 1.09, "mg/dL", "male", 97.48),
    (65, 60, 85, "umol/L", "female", 55.26),
    (65, 70, 1.4, "mg/dL", "male", 52.08),
    (45, 60, 0.9, "mg/dL", "female", 74.77),
    (85, 50, 1.3, "mg/dL", "female", 24.97),
    (72, 82, 2.1, "mg/dL", "male", 36.88),
]  # fmt: skip


def in_mg_dl(creatinine, unit):
    return creatinine if unit == "mg/dL" else creatinine / UMOL_PER_MG_DL


@pytest.mark.parametrize(("creatinine", "unit", "age", "sex", "expected"), EGFR)
def test_egfr_when_known_matches_its_vector(creatinine, unit, age, sex, expected):
    value = egfr_ckd_epi_2021(in_mg_dl(creatinine, unit), age, sex)

    assert value == pytest.approx(expected, abs=0.006)


@pytest.mark.parametrize("vector", CRCL)
def test_crcl_when_known_matches_its_vector(vector):
    age, weight, creatinine, unit, sex, expected = vector
    value = crcl_cockcroft_gault(age, weight, in_mg_dl(creatinine, unit), sex)

    assert value == pytest.approx(expected, abs=0.006)


@pytest.mark.parametrize(
    ("call", "what"),
    [
        (lambda: egfr_ckd_epi_2021(0, 40, "male"), "above zero"),
        (lambda: egfr_ckd_epi_2021(1, 17, "male"), "adults"),
        (lambda: crcl_cockcroft_gault(40, 0, 1, "male"), "above zero"),
    ],
)
def test_kidney_when_an_input_cannot_be_meant_refuses(call, what):
    with pytest.raises(ValueError, match=what):
        call()
