import pytest


@pytest.fixture
def judged(engine):
    knowledge = engine.answerer._knowledge
    return lambda text: knowledge.scope.signs(knowledge.read(text))


def test_signs_when_a_drug_and_the_back_are_named_then_both_are_surely_ours(judged):
    signs = judged("naproxen for a bad back")

    assert (signs.strong, signs.of_back, signs.foreign) == (2, 1, 0)


def test_signs_when_only_a_phrase_holds_the_back_then_it_counts(judged):
    assert judged("what suggests spinal infection").of_back == 1


@pytest.mark.parametrize(
    ("question", "sign"),
    [
        pytest.param("gabapentin for hot flushes", "foreign", id="another disease"),
        pytest.param("how is ckd staged", "weak_only", id="a disease alone"),
        pytest.param("knee pain when climbing stairs", "elsewhere", id="another part"),
        pytest.param("does cymbalta cause zzyzx", "asks_unknown", id="a strange word"),
        pytest.param("naproxen for migraine", "foreign", id="a drug for another pain"),
        pytest.param("copay of an epidural", "foreign", id="who pays"),
        pytest.param("does my plan cover massage", "foreign", id="what is covered"),
        pytest.param("sick leave entitled to by law", "foreign", id="the law"),
    ],
)
def test_signs_when_it_is_not_ours_then_something_speaks_against_it(
    judged, question, sign
):
    assert getattr(judged(question), sign) > 0


def test_signs_when_a_drug_user_is_meant_then_no_drug_is_for_another_disease(judged):
    assert judged("iv drug user with back pain and fever").other_target == 0


def test_is_ours_when_a_story_surrounds_it_then_a_plain_word_speaks_not_against(
    engine,
):
    knowledge = engine.answerer._knowledge
    read = knowledge.read("my customer, a roofer, had a bleed, can I sell him advil")

    assert knowledge.scope.is_ours(read)


@pytest.mark.parametrize(
    ("question", "therapy"),
    [
        ("does the pt need an mri", False),
        ("can this pt take naproxen", False),
        ("what should I tell my pt", False),
        ("pt wants an mri", False),
        ("is pt any good", True),
        ("how many of the pt sessions does he need", True),
    ],
)
def test_read_when_the_pt_is_pointed_at_then_it_is_the_patient(
    engine, question, therapy
):
    measures = engine.answerer._knowledge.read(question).measures

    assert ("physical-therapy" in measures) == therapy


@pytest.mark.parametrize(
    "question",
    [
        "fever and a tender spine after dental work",
        "pain between the shoulder blades",
    ],
)
def test_signs_when_a_sign_or_place_of_the_back_is_named_then_no_other_part_is(
    judged, question
):
    signs = judged(question)

    assert (signs.foreign, signs.parts, signs.elsewhere) == (0, 0, 0)


@pytest.mark.parametrize("question", ["Is Paxil an SNRI?", "is escitalopram an ssri"])
def test_answer_when_only_the_kind_of_a_drug_without_a_row_is_asked_then_declines(
    asked, question
):
    assert asked(question).status == "declined"


@pytest.mark.parametrize(
    ("question", "foreign"),
    [
        pytest.param("advil while nursing a newborn", False, id="fed"),
        pytest.param("ibuprofen for a newborn", True, id="given to the child"),
    ],
)
def test_is_foreign_when_a_child_is_nursed_then_it_is_not_who_takes_the_medicine(
    engine, question, foreign
):
    knowledge = engine.answerer._knowledge

    assert knowledge.scope.is_foreign(knowledge.read(question)) is foreign
