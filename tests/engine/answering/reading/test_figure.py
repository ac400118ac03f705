import pytest

from chatbot.engine.answering.reading.figure import counted_dose_of, figures_of


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
