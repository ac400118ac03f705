import pytest

from chatbot.engine.answering.reading.figure import (
    counted_dose_of,
    daily_dose_of,
    figures_of,
)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        pytest.param("egfr 67F cr 1.4", "age", 67, id="age with sex"),
        pytest.param("egfr 67F cr 1.4", "sex", "female", id="sex with age"),
        pytest.param("crcl 72yo 80kg cr 1.6 male", "age", 72, id="sex beside cr"),
        pytest.param("crcl cr 2 male 72yo", "age", 72, id="age named as one"),
        pytest.param("egfr 67F cr 1.4", "creatinine", 1.4, id="creatinine"),
        pytest.param("creatinine of 88.4 umol/L", "creatinine", 1.0, id="molar"),
        pytest.param("crcl 80 year old man 70 kg", "age", 80, id="age in words"),
        pytest.param("crcl 80 year old man 70 kg", "weight", 70, id="kg"),
        pytest.param("bmi 170 cm 80 kg", "height", 170, id="cm"),
        pytest.param("bmi 1.7 m, 80kg", "height", 170, id="metres"),
        pytest.param("bmi 5'10 180 lb", "height", 177.8, id="feet and inches"),
        pytest.param("mme oxycodone 10 qid", "dose", 10, id="dose"),
        pytest.param("mme oxycodone 10 qid", "per_day", 4, id="four times"),
        pytest.param("oxycodone 5 mg every 6 hours", "per_day", 4, id="hours"),
        pytest.param("oxycodone 5 mg every 4 to 6 hours", "per_day", 6, id="range"),
        pytest.param("oxycodone 10 mg 5 times a day", "per_day", 5, id="five times"),
        pytest.param("hydrocodone 7.5 x 6 a day", "per_day", 6, id="x a day"),
        pytest.param("oxycodone 10 mg 4 a day", "per_day", 4, id="count a day"),
        pytest.param("morphine 15 x 2", "per_day", 2, id="x alone"),
        pytest.param("morphine 15 mg three times", "per_day", 3, id="no day"),
        pytest.param("oxycodone 20 a day", "per_day", 1, id="amount a day"),
        pytest.param("bmi 170 cm 80 kg", "age", None, id="no age"),
    ],
)
def test_figures_when_read_then_in_one_unit(text, field, value):
    found = getattr(figures_of(text), field)

    assert found == (
        value if isinstance(value, str | None) else pytest.approx(value, rel=1e-3)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("oxycodone 5 mg four times a day", (5.0, 4.0), id="dose"),
        pytest.param("2 percocets 5 mg tid", (5.0, 6.0), id="tablets of a strength"),
        pytest.param("4 norcos", (None, None), id="tablets of no strength"),
        pytest.param("tramadol 50 mg 4 times", (50.0, 4.0), id="times"),
    ],
)
def test_counted_dose_when_tablets_are_counted_then_their_number_is_no_dose(
    text, expected
):
    assert counted_dose_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ibuprofen 800 5 times a day", (800, 5), id="bare amount"),
        pytest.param("naproxen 500 x 4 a day", (500, 4), id="x a day"),
        pytest.param("tylenol 1 g every 4 to 6 hours", (1000, 6), id="grams"),
        pytest.param("is 3200 mg of ibuprofen a day ok", (3200, 1), id="whole day"),
        pytest.param("naproxen 500 mg", None, id="no frequency"),
        pytest.param("ibuprofen 400 mg or 800 mg tid", None, id="two amounts"),
    ],
)
def test_daily_dose_when_how_often_is_told_then_is_multiplied(text, expected):
    assert daily_dose_of(text) == expected
