"""How an illness is treated ends with its item: `copd no home o2, ckd` denies no ckd."""

import pytest
from said import status_of


@pytest.mark.parametrize(
    ("text", "finding", "status"),
    [
        ("osa no cpap, fatty liver", "liver_disease", "present"),
        ("copd no home o2, heart failure", "heart_failure", "present"),
        ("diabetic no insulin, ckd 3", "ckd", "present"),
        ("dm2 not on insulin, gout, ckd", "ckd", "present"),
        ("htn no fever, chills", "chills", "absent"),
        ("dm2, no ckd, asthma", "asthma", "absent"),
        ("back pain no fever, chills, weight loss", "weight_loss", "absent"),
    ],
)
def test_denial_when_it_is_of_care_then_leaves_what_follows(
    engine, text, finding, status
):
    assert status_of(engine, finding, text) == status
