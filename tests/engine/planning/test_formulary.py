import pytest
from fakes import talk

from chatbot.engine.planning.formulary import cited
from chatbot.model.pharmacology import Dosing, Drug

DRUG = Drug(
    id="naproxen",
    name="Naproxen",
    classes=("nsaid",),
    route="oral",
    dose=Dosing(
        usual="500 mg",
        frequency="twice daily",
        per_dose_max="500 mg",
        per_day_max="1 g",
    ),
    references=("naproxen-label", "some-trial"),
    sources={"place": ("some-trial",)},
)


@pytest.mark.parametrize(
    ("fields", "sources"),
    [
        pytest.param(("dose",), ("naproxen-label",), id="the label's own"),
        pytest.param(("place",), ("some-trial",), id="told"),
        pytest.param(("renal",), ("naproxen-label", "some-trial"), id="not known"),
    ],
)
def test_cited_when_a_field_is_shown_then_what_it_rests_on(fields, sources):
    assert cited(DRUG, fields) == sources


def test_plan_when_a_drug_is_ordered_then_its_dose_has_a_source(engine):
    consult, _ = talk(engine, "42M, back strain for 10 days, ibuprofen did not help")
    ordered = [line for line in consult.plan.lines if line.order]

    assert ordered
    for line in ordered:
        row = engine.content.drugs[line.order.drug]
        assert {*cited(row, ("dose",))} <= {*line.cites}
