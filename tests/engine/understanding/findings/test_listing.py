import pytest
from fakes import TODAY

from chatbot.engine.understanding import read
from chatbot.model.reading import Prompt


def statuses(engine, text):
    reading = read(engine.lexicon, text, None, TODAY)
    return {o.finding: o.status.value for o in reading.observations}


def test_denial_when_an_item_ends_in_hx_goes_on_behind_it(engine):
    told = statuses(engine, "No fever, wt loss, ca hx, ivdu, trauma.")

    denied = {"fever", "weight_loss", "cancer_history", "iv_drug_use", "major_trauma"}
    assert {told.get(name) for name in denied} == {"absent"}


def test_weakness_when_denied_after_a_numb_foot_is_absent(engine):
    told = statuses(engine, "numbness of the foot, no weakness")

    assert told["leg_numbness"] == "present"
    assert told["leg_weakness"] == "absent"


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("now has pain into the left calf", "leg_pain_below_knee"),
        ("pain below the knee", "leg_pain_below_knee"),
    ],
)
def test_pain_when_said_of_the_lower_leg_goes_below_the_knee(engine, text, finding):
    assert statuses(engine, text)[finding] == "present"


@pytest.mark.parametrize("text", ["52M knee pain for 3 weeks", "pain in the left knee"])
def test_pain_when_only_of_a_knee_is_no_leg_pain(engine, text):
    assert "leg_pain_below_knee" not in statuses(engine, text)


def test_duration_when_the_morning_is_stiff_for_an_hour_is_that_of_the_pain(engine):
    text = "27M back pain 7 months, stiff in the morning for an hour"
    reading = read(engine.lexicon, text, None, TODAY)

    told = {o.finding: o.value for o in reading.observations}
    assert told["duration"].low > 200


@pytest.mark.parametrize("text", ["sciatica to the foot", "leg pain to the left calf"])
def test_leg_pain_when_its_reach_is_told_goes_below_the_knee(engine, text):
    assert statuses(engine, text)["leg_pain_below_knee"] == "present"


@pytest.mark.parametrize(
    "text", ["33F asthma with aspirin reaction", "bronchospasm with nsaids"]
)
def test_reaction_when_told_of_aspirin_is_a_hypersensitivity(engine, text):
    assert statuses(engine, text)["nsaid_hypersensitivity"] == "present"


@pytest.mark.parametrize(
    ("text", "responses"),
    [
        (
            "on aspirin and clopidogrel, heat no help",
            {"aspirin": "unknown", "clopidogrel": "unknown", "heat": "none"},
        ),
        (
            "on flexeril, ibuprofen and heat without relief",
            {"cyclobenzaprine": "none", "ibuprofen": "none", "heat": "none"},
        ),
        (
            "apixaban, flexeril, heat, has not helped",
            {"apixaban": "unknown", "cyclobenzaprine": "none", "heat": "none"},
        ),
        (
            "flexeril, ibuprofen and PT failed",
            {
                "cyclobenzaprine": "none",
                "ibuprofen": "none",
                "physical-therapy": "none",
            },
        ),
    ],
)
def test_response_when_a_regular_medicine_goes_before_is_not_its_own(
    engine, text, responses
):
    reading = read(engine.lexicon, text, None, TODAY)

    assert {t.name: t.response for t in reading.treatments} == responses


@pytest.mark.parametrize(
    "text", ["ibuprofen helps a bit", "ibuprofen is helping a bit"]
)
def test_treatment_when_it_still_helps_a_bit_is_taken_now(engine, text):
    treatment = read(engine.lexicon, text, None, TODAY).treatments[0]

    assert (treatment.status, treatment.response) == ("current", "partial")


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("heart and lungs fine", set()),
        ("bled in 2019", {"gi_bleed", "bleeding_disorder"}),
        ("kidneys bad, liver ok", {"ckd"}),
    ],
)
def test_organs_when_called_fine_are_no_possible_disease(engine, text, possible):
    asked = Prompt(
        kind="bundle", name="conditions", findings=("conditions_complete",), text="?"
    )
    told = read(engine.lexicon, text, asked, TODAY).observations

    assert {o.finding for o in told if o.status.value == "possible"} == possible
