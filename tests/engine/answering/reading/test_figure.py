import pytest

from chatbot.engine.answering.tables.calculation import figures_of


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        pytest.param("egfr 67F cr 1.4", "age", 67, id="age with sex"),
        pytest.param("egfr 67F cr 1.4", "sex", "female", id="sex with age"),
        pytest.param("crcl 72yo 80kg cr 1.6 male", "age", 72, id="sex beside cr"),
        pytest.param("crcl cr 2 male 72yo", "age", 72, id="age named as one"),
        pytest.param("egfr 67F cr 1.4", "creatinine", 1.4, id="creatinine"),
        pytest.param("creatinine of 88.4 umol/L", "creatinine", 1.0, id="molar"),
        pytest.param("crcl 72M creatinine 132", "creatinine", 1.493, id="no mg/dL"),
        pytest.param("crcl 80 year old man 70 kg", "age", 80, id="age in words"),
        pytest.param("crcl 80 year old man 70 kg", "weight", 70, id="kg"),
        pytest.param("bmi 170 cm 80 kg", "height", 170, id="cm"),
        pytest.param("bmi 1.7 m, 80kg", "height", 170, id="metres"),
        pytest.param("bmi 5'10 180 lb", "height", 177.8, id="feet and inches"),
        pytest.param("bmi 170 cm 80 kg", "age", None, id="no age"),
    ],
)
def test_figures_when_read_then_in_one_unit(text, field, value):
    found = getattr(figures_of(text), field)

    assert found == (
        value if isinstance(value, str | None) else pytest.approx(value, rel=1e-3)
    )
