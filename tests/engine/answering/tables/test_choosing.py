import pytest

CLOSING = "What has no row on it in my table is not thereby safe."


def rows(answer):
    return [part.text for part in answer.parts if part.kind == "computed"]


@pytest.mark.parametrize(
    ("question", "row"),
    [
        pytest.param(
            "safest analgesic in stage 4 ckd",
            "Duloxetine in kidney disease",
            id="any painkiller",
        ),
        pytest.param(
            "on lithium, which back med",
            "Oral NSAIDs with lithium: avoid",
            id="beside a medicine that is no choice itself",
        ),
        pytest.param(
            "what to avoid with sertraline",
            "Tramadol with SSRIs",
            id="nothing else named",
        ),
        pytest.param(
            "which drug in cirrhosis",
            "NSAIDs in liver disease: avoid",
            id="beside, not for",
        ),
        pytest.param(
            "heart attack 3 months ago, what can he have",
            "Oral NSAIDs in a heart attack",
            id="to have",
        ),
        pytest.param(
            "any relaxant ok in liver disease",
            "Chlorzoxazone in liver disease: avoid",
            id="of a class",
        ),
        pytest.param(
            "which painkiller is safest for her kidneys?",
            "Oral NSAIDs in kidney disease",
            id="for what must bear it",
        ),
        pytest.param(
            "which muscle relaxant is safest with a CrCl of 38?",
            "Tizanidine in kidney disease (when: CrCl < 25 mL/min)",
            id="by a measurement",
        ),
    ],
)
def test_choice_when_the_tables_have_rows_then_all_are_told_and_none_is_called_safe(
    asked, question, row
):
    answer = asked(question)

    told = rows(answer)
    assert answer.status == "computed"
    assert any(text.startswith(row) for text in told)
    assert told[-1] == CLOSING
    stand = [text for text in told[:-1] if not text.startswith("Left, with no row")]
    assert all(part.cites for part in answer.parts if part.text in stand)


def test_choice_when_two_things_stand_beside_it_then_both_have_rows(asked):
    told = rows(asked("what can I give her with sertraline and her bad kidneys?"))

    assert any("kidney disease" in text for text in told)
    assert any("SSRIs" in text for text in told)


def test_choice_when_a_class_is_named_then_no_other_is_told_of(asked):
    told = rows(asked("which relaxant is safe with bad kidneys?"))

    assert told
    assert not any(text.startswith(("NSAID", "Oral", "Gabapentin")) for text in told)


def test_choice_when_a_class_is_named_then_its_drugs_without_a_row_say_what_they_have(
    asked,
):
    told = rows(asked("any relaxant ok in liver disease"))

    assert any(text.startswith("Methocarbamol, liver disease") for text in told)
    assert not any(text.startswith("Metaxalone, liver disease") for text in told)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Is Viagra ok with my heart medicine", id="no painkiller"),
        pytest.param("which antibiotic in ckd", id="another medicine"),
        pytest.param("a1c 9.2 on metformin, add what?", id="another disease"),
        pytest.param("which triptan should I take for back pain", id="chosen itself"),
    ],
)
def test_choice_when_no_painkiller_is_chosen_then_no_row_is_told(asked, question):
    assert CLOSING not in [part.text for part in asked(question).parts]
