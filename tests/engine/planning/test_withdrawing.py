"""What is barred or stopped as unsafe is told to the patient as well."""

import pytest
from fakes import talk

TOLD = {
    "on warfarin": "Do not take naproxen unless your clinician tells you to.",
    "eGFR 22": "Do not take naproxen unless your clinician tells you to.",
    "on warfarin, takes naproxen otc": "Stop naproxen. It is not safe for you now.",
    "takes acetaminophen 1000 mg 6 times a day": "Acetaminophen: ask today",
    "on fluvoxamine, takes tizanidine 4 mg tid": "step by step",
}


def plain_of(engine, *told):
    after, _ = talk(engine, f"62F low back strain 5 wks, {', '.join(told)}", "plan now")
    return [line.plain for line in after.plan.lines if line.plain]


@pytest.mark.parametrize(("told", "said"), TOLD.items(), ids=TOLD)
def test_plain_when_a_medicine_is_barred_then_the_patient_is_told(engine, told, said):
    assert said in " ".join(plain_of(engine, told))


def test_plain_when_nothing_bars_them_then_no_medicine_is_warned_of(engine):
    assert not [
        p for p in plain_of(engine, "no medicines") if p.startswith("Do not take n")
    ]


def test_plain_when_a_blood_thinner_is_taken_then_it_is_never_to_be_stopped(engine):
    told = plain_of(engine, "on warfarin, takes naproxen otc")
    assert not [p for p in told if "warfarin" in p]
