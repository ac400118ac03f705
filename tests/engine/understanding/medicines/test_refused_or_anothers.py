"""What was offered and refused, whose medicine it is, and `pt`, who is the patient or a therapy."""

import pytest
from fakes import TODAY

from chatbot.engine.understanding.reader import read

GABAPENTIN = {"gabapentin": "not taking"}
STATUS = {
    "discussed gabapentin, pt declined": GABAPENTIN,
    "offered gabapentin but pt declined": GABAPENTIN,
    "gabapentin offered, pt refused": GABAPENTIN,
    "d/w pt gabapentin, pt declined due to cost": GABAPENTIN,
    "discussed gabapentin with pt, pt not interested": GABAPENTIN,
    "talked about gabapentin, pt does not want it": GABAPENTIN,
    "rx gabapentin but pt declined": GABAPENTIN,
    "gabapentin discussed; he declines it": GABAPENTIN,
    "gabapentin offered; declined": GABAPENTIN,
    "prescribed gabapentin, pt never filled it": GABAPENTIN,
    "discussed gabapentin and lyrica, pt declined both": {**GABAPENTIN, "pregabalin": "not taking"},
    "discussed gabapentin, PT and chiro, pt declined all": {
        **GABAPENTIN, "physical-therapy": "not taking", "manual-therapy": "not taking"
    },
    "discussed gabapentin, pt agreed": {"gabapentin": "planned"},
    "discussed gabapentin": {"gabapentin": "planned"},
    "discussed PT, pt declined": {"physical-therapy": "not taking"},
    "taking gabapentin, PT declined": {"gabapentin": "current", "physical-therapy": "not taking"},
    "gabapentin tried, PT declined": {"gabapentin": "unknown", "physical-therapy": "not taking"},
    "takes gabapentin, pt declined opioids": {"gabapentin": "current", "opioid": "not taking"},
    "discussed MRI, pt declined": {},
    "discussed MRI while on gabapentin, pt declined": {"gabapentin": "current"},
    "naproxen failed; declined gabapentin": {"naproxen": "unknown", **GABAPENTIN},
    "wife manages his warfarin": {"warfarin": "unknown"},
    "her son sorts her warfarin": {"warfarin": "unknown"},
    "wife crushes his metoprolol": {"metoprolol": "unknown"},
    "wife stopped his gabapentin": {"gabapentin": "stopped"},
    "wife takes her own tramadol": {},
    "his wife is on warfarin, he takes naproxen": {"naproxen": "current"},
    "wife offered him her tramadol but he refused": {"tramadol": "not taking"},
    "FH: CAD, on warfarin": {"warfarin": "current"},
    "FH: CAD; takes metformin": {"metformin": "current"},
    "FH: father MI, on warfarin": {},
    "FH: brother on warfarin": {},
    "FH: CAD, DM, warfarin": {},
}  # fmt: skip
RESPONSE = {
    "PT did not help with the pain per pt": "none",
    "PT not helping with pain per pt": "none",
    "PT helped with mobility per pt": "helped",
    "physical therapy did not help with the pain per pt": "none",
    "heat did not help per pt": "none",
    "PT did not help with the pain": "none",
    "PT did nothing for the pain per pt": "none",
}


@pytest.mark.parametrize(("text", "status"), STATUS.items())
def test_read_when_it_was_offered_or_is_anothers_then_so_it_is(engine, text, status):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert {t.name: t.status for t in told} == status


@pytest.mark.parametrize(("text", "response"), RESPONSE.items())
def test_read_when_the_patient_says_it_then_it_is_no_second_therapy(
    engine, text, response
):
    told = read(engine.lexicon, text, None, TODAY).treatments

    assert [t.response for t in told] == [response]


@pytest.mark.parametrize(
    "text", ["FH: asthma, aspirin allergy", "FH: HTN, DM, NSAID allergy"]
)
def test_read_when_an_allergy_follows_a_history_of_kin_then_it_is_heeded(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert ("nsaid_hypersensitivity", "present") in [
        (o.finding, o.status) for o in told
    ]


@pytest.mark.parametrize(
    "text", ["FH: aspirin allergy", "mother has asthma, aspirin allergy"]
)
def test_read_when_an_allergy_is_of_kin_then_it_is_not_the_patients(engine, text):
    told = read(engine.lexicon, text, None, TODAY).observations

    assert {o.status for o in told} == {"family"}
