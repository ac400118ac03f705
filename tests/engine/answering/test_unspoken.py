from datetime import date

import pytest

from chatbot.engine.answering.unspoken import LONGEST
from chatbot.engine.answering.words.word import stems_of
from chatbot.model.case import Case


@pytest.fixture(name="answer")
def answer_fixture(engine):
    case = Case(today=date(2026, 11, 22))
    plan = engine.planner.plan(case)
    return lambda text: engine.answerer.answer(text, case, plan, None)


@pytest.mark.parametrize(
    ("question", "unheld"),
    [
        pytest.param("should naproxen be taken with food?", "with food", id="how"),
        pytest.param("bone scan for back pain?", "bone scan", id="test"),
        pytest.param("stem cells into the disc?", "stem cells", id="procedure"),
        pytest.param("diclofenac patch?", "diclofenac patch", id="form of a medicine"),
        pytest.param("how many goes at acupuncture?", "how many goes", id="how many"),
        pytest.param("can he drive on prednisone?", "drive", id="driving"),
        pytest.param("is amitriptyline habit forming?", "habit forming", id="habit"),
        pytest.param(
            "vertebroplasty cement volume?", "cement volume", id="how it is done"
        ),
        pytest.param("hot tub ok for back strain?", "hot tub", id="kind of measure"),
        pytest.param(
            "is manipulation safe with osteoporosis?", "osteoporosis", id="ill"
        ),
        pytest.param("buprenorphine patch and fever?", "fever", id="sign"),
        pytest.param("fentanyl patch?", "fentanyl patch", id="patch of another"),
        pytest.param("how long until lyrica kicks in?", "kicks in", id="onset"),
        pytest.param(
            "how long off work after discectomy?", "off work", id="after operation"
        ),
        pytest.param(
            "when can he drive after a microdiscectomy?", "drive", id="after, as a verb"
        ),
        pytest.param("GAD-7 of 12?", "gad 7", id="another score of the same"),
        pytest.param(
            "can she take aleve the day before surgery?",
            "day before surgery",
            id="before an operation",
        ),
        pytest.param("does flexeril cause weight gain?", "weight gain", id="harm"),
        pytest.param("EMLA cream for back pain?", "emla", id="name nobody knows"),
        pytest.param(
            "does etoricoxib beat diclofenac for chronic low back pain?",
            "etoricoxib",
            id="medicine",
        ),
        pytest.param(
            "does pain reprocessing therapy work?", "pain reprocessing", id="therapy"
        ),
    ],
)
def test_answer_when_it_does_not_speak_of_what_is_asked_then_says_so_first(
    answer, question, unheld
):
    found = answer(question)
    first = next(part for part in found.parts if part.kind != "case")

    assert found.unheld == (unheld,)
    assert first.kind == "offer"
    assert f"“{unheld}”" in first.text


@pytest.mark.parametrize(
    "question",
    [
        "any gain from putting tylenol on top of motrin?",
        "recovery after discectomy?",
        "new pain after a fusion?",
        "is a lumbar corset worth wearing?",
        "does lyrica make people gain weight?",
        "who qualifies for a discectomy?",
        "hot water bottle for the back?",
        "is saddle anesthesia an emergency?",
        "does mild weakness need an mri?",
        "is foot drop a red flag?",
        "are smokers more prone to back pain?",
    ],
)
def test_answer_when_it_speaks_of_all_that_is_asked_then_is_not_qualified(
    answer, question
):
    found = answer(question)

    assert found.status == "answered"
    assert found.unheld == ()


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("gadolinium while breastfeeding?", id="test"),
        pytest.param("epidural on warfarin - how long to hold?", id="procedure"),
        pytest.param(
            "can statins cause back pain?", id="drug of which nothing is held"
        ),
    ],
)
def test_answer_when_only_a_drug_for_such_people_is_near_then_is_declined(
    answer, question
):
    assert answer(question).status == "declined"


def test_answer_when_a_danger_is_told_then_the_nearest_is_given(answer):
    found = answer("Pregnant at 32 wks, back pain and new numbness between the legs?")

    assert found.status == "answered"


def test_answer_when_a_thing_is_only_told_before_the_question_then_does_not_count(
    answer,
):
    told = "A golf coach with a stiff lower back since he came home from a long flight"

    assert answer(f"{told}, does massage help?").unheld == ()


def test_answer_when_words_stand_nowhere_then_nothing_is_held_on_them(answer):
    assert answer("is hypnosis useful?").parts[0].text.startswith("I hold nothing on")


@pytest.mark.parametrize(
    "question",
    [
        "is manipulation safe with osteoporosis?",
        "could one lean on NSAIDs as an analgesic option despite the adverse effects on kidney?",
    ],
)
def test_answer_when_words_stand_elsewhere_then_only_this_is_silent_on_them(
    answer, question
):
    found = answer(question)

    assert any(part.text.startswith("This does not speak of") for part in found.parts)


def test_answer_when_a_row_says_how_long_it_is_worn_then_is_not_qualified(answer):
    assert answer("how many hours can a lidocaine patch stay on?").unheld == ()


def test_things_when_read_then_each_has_words_and_none_twice(engine):
    groups = engine.content.dialog.own_things.values()
    for thing in (thing for group in groups for thing in group.things):
        stems = [stems_of(phrase) for phrase in thing]

        assert all(0 < len(phrase) <= LONGEST for phrase in stems)
        assert len({*thing}) == len(thing)


@pytest.mark.parametrize(
    ("question", "unheld"),
    [
        pytest.param("can flexeril be taken with a smoothie?", "smoothie", id="with"),
        pytest.param("straight leg raise with boots on?", "boots", id="wearing"),
        pytest.param("does knitting make back pain worse?", "knitting", id="subject"),
        pytest.param("does duloxetine make you yawn?", "yawn", id="made to"),
        pytest.param("does bread make back pain worse?", "bread", id="as typed"),
        pytest.param("gym ball instead of a chair?", "ball", id="in place of"),
        pytest.param("hot water bottle how full?", "full", id="how"),
        pytest.param("massage by a robot?", "robot", id="by"),
    ],
)
def test_answer_when_an_everyday_word_stands_where_a_thing_is_asked_then_says_so(
    answer, question, unheld
):
    assert answer(question).unheld == (unheld,)


@pytest.mark.parametrize(
    "question",
    [
        "how long off work for a lumbar strain in a builder?",
        "fell from a horse last night, sore back?",
        "temperature of 38.2 and spinal tenderness?",
        "what does discectomy offer after a year compared with waiting?",
        "yoga for chronic back pain: effect size and safety?",
        "would a steroid pack help with the inflammation?",
    ],
)
def test_answer_when_such_a_word_only_tells_then_is_not_qualified(answer, question):
    assert answer(question).unheld == ()


def test_answer_when_the_statement_passes_over_an_illness_then_says_so(answer):
    found = answer("is bed rest ok in copd?")

    assert "It does not speak of COPD." in [part.text for part in found.parts]
