"""Where orders are given at all: sciatica with a positive straight leg raise is ours."""

import pytest
from fakes import talk

OPENING = "45M shooting pain down the left leg below the knee 4 weeks, ibuprofen failed"


@pytest.mark.parametrize(("sign", "in_scope"), [(", SLR positive", True), ("", False)])
def test_scope_when_the_back_is_denied_hangs_on_a_sign_of_the_root(
    engine, sign, in_scope
):
    consult, _ = talk(engine, f"{OPENING}{sign}", "no, leg pain")

    assert (consult.plan.scope is None) is in_scope


def test_scope_when_another_joint_hurts_is_not_ours(engine):
    consult, _ = talk(engine, "45M knee pain 4 weeks, ibuprofen failed")

    assert consult.plan.scope is not None
