"""A class and its members: what is on one drug is not said of all, nor of itself."""

import pytest


def words_of(answer):
    return " ".join(part.text for part in answer.parts)


@pytest.mark.parametrize(
    ("question", "alone", "all_of_them"),
    [
        (
            "nsaids in ckd",
            "Ketorolac tromethamine in kidney disease: contraindicated",
            "NSAIDs in kidney disease: contraindicated",
        ),
        (
            "muscle relaxants in glaucoma",
            "Orphenadrine in narrow-angle glaucoma: contraindicated",
            "Muscle relaxants in narrow-angle glaucoma: contraindicated",
        ),
    ],
    ids=["nsaids", "relaxants"],
)
def test_answer_when_a_row_is_on_one_drug_then_does_not_name_the_class(
    asked, question, alone, all_of_them
):
    told = words_of(asked(question))

    assert alone in told
    assert all_of_them not in told


@pytest.mark.parametrize(
    "question", ["how long can i keep him on an nsaid", "can i add an nsaid"], ids=str
)
def test_answer_when_one_of_a_class_is_taken_then_the_class_is_not_barred(
    asked, question
):
    told = words_of(asked(question, told="45M back pain 2 weeks, on naproxen"))

    assert "One oral NSAID" in told
    assert "NSAIDs: not for this patient" not in told


def test_answer_when_a_row_asks_for_several_at_once_then_is_not_on_one(asked):
    told = words_of(asked("flexeril at 74?", told="74F back strain 2 weeks"))

    assert (
        "Cyclobenzaprine in older adults (when: age at least 65): avoid. Falls"
        not in told
    )
    assert "cyclobenzaprine among them, in older adults" in told.lower()
