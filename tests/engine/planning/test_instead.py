"""What a barred line offers instead, and what an herb from a shop must not meet."""

import pytest
from fakes import talk

FAILED = ["tylenol didn't help", "allergic to tylenol", "acetaminophen made him sick"]


def barred(engine, told):
    after, _ = talk(engine, f"54M, low back strain 5 weeks, {told}", "plan now")
    return " ".join(
        x.text for x in after.plan.lines if x.drug in {"naproxen", "aspirin"}
    )


@pytest.mark.parametrize("bars", ["on warfarin", "on lithium", "cirrhosis"])
@pytest.mark.parametrize("failed", FAILED)
def test_plan_when_acetaminophen_is_out_never_offers_it_instead(engine, bars, failed):
    said = barred(engine, f"{bars}, {failed}")

    assert "here. With" in said
    assert "cetaminophen" not in said


@pytest.mark.parametrize("told", ["tylenol helps a little", "takes tylenol", "no meds"])
def test_plan_when_acetaminophen_is_left_offers_it_instead(engine, told):
    assert "Use acetaminophen." in barred(engine, f"on warfarin, {told}")


def test_plan_when_acetaminophen_fails_later_takes_the_offer_back(engine):
    told = "54M, low back strain 5 weeks, on warfarin"
    after, _ = talk(engine, told, "plan now", "tylenol did not help")

    assert not [x for x in after.plan.lines if "Use acetaminophen" in x.text]


@pytest.mark.parametrize(
    "told",
    ["on apixaban", "takes naproxen", "allergic to aspirin", "10 weeks pregnant"],
)
def test_plan_when_willow_bark_is_taken_reviews_it(engine, told):
    after, _ = talk(engine, f"34F, back strain 3 weeks, {told}, takes willow bark")
    lines = [x for x in after.plan.lines if "willow" in x.text.lower()]

    assert any(x.id == "unsafe-now" for x in lines)


def test_plan_when_tramadol_meets_duloxetine_names_serotonin_once(engine):
    told = "54M, low back strain 5 weeks, on duloxetine 60, tramadol 50 qid"
    after, _ = talk(engine, told)
    line = next(x for x in after.plan.lines if x.drug == "tramadol")

    assert line.text.lower().count("serotonin") == 1
