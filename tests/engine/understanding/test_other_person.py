"""A pronoun that cannot mean the patient means the relative named before it."""

import pytest
from said import rows_of, status_of

SAID = {
    "dementia": {
        "54M back pain 6 weeks. Lives with his mother. She has dementia.": "family",
        "Lives with his mother. She has dementia.": "family",
        "my wife has back pain. She has dementia.": "present",
        "54F, mother of two. She has dementia.": "present",
    },
    "cancer_history": {
        "54F LBP. Lives with her father. He has bladder cancer.": "family",
        "54M LBP. Lives with his wife. He has cancer.": "present",
        "54M back pain. His mother had it too. She had breast cancer.": "family",
        "54M cares for his mother. Pt has cancer.": "present",
    },
    "saddle_numbness": {
        "54M, wife with him, she says he is numb between the legs": "present",
        "Her son is a doctor. He says she is numb between the legs.": "present",
    },
    "fever": {"54M brought by his wife. She reports fever.": "present"},
}


@pytest.mark.parametrize(("finding", "text", "status"), rows_of(SAID))
def test_read_when_a_pronoun_is_of_a_relative_then_so_is_what_is_said(
    engine, finding, text, status
):
    assert status_of(engine, finding, text) == status
