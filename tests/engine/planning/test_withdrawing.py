"""What is barred or stopped as unsafe is told to the patient as well."""

import pytest
from fakes import talk

TOLD = {
    "on warfarin": "Because you take warfarin, do not take naproxen unless your",
    "eGFR 22": "Because you have kidney disease, do not take naproxen unless your",
    "on warfarin, takes naproxen otc": "Stop naproxen. It is not safe for you now, because",
    "takes acetaminophen 1000 mg 6 times a day": "Acetaminophen: ask today",
    "on duloxetine 60, tramadol 50 qid": "Ask today whether tramadol is safe",
    "on phenelzine, tramadol 50 qid": "Ask today whether phenelzine is safe",
    "allergic to sulfa": "Because you are allergic to sulfonamides, do not take celecoxib",
    "bactrim gave her hives": "do not take celecoxib",
    "on fluvoxamine, takes tizanidine 4 mg tid": "step by step",
}


@pytest.mark.parametrize("told", ["declines ibuprofen", "offered ibuprofen, declined"])
def test_plan_when_a_medicine_is_declined_then_it_is_not_ordered(engine, told):
    said = f"67F low back strain 2 wks, no benefit with naproxen, {told}"
    after, _ = talk(engine, said, "plan now")

    assert "ibuprofen" not in {x.order.drug for x in after.plan.lines if x.order}


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
    assert not [p for p in told if "warfarin" in p.replace("you take warfarin", "")]


@pytest.mark.parametrize("who", ["31F, 24 weeks pregnant", "16M gymnast"])
def test_plain_when_no_orders_are_given_then_the_safety_net_is_said_all_the_same(
    engine, who
):
    after, _ = talk(engine, f"{who}, back strain 2 weeks", "plan now")
    plain = " ".join(line.plain for line in after.plan.lines if line.plain)

    assert "Go to the emergency room now for new numbness between the legs" in plain


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("47M, microdiscectomy 8 months ago, new leg pain below the knee", "scan"),
        ("63F, low back pain 3 weeks, lost 10 kg", "x-ray and a blood test"),
    ],
)
def test_plain_when_the_patient_is_worked_up_then_it_says_with_what(engine, who, said):
    after, _ = talk(engine, who, "plan now")
    assert any(said in (line.plain or "") for line in after.plan.lines)
