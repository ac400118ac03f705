import pytest
from fakes import TODAY, talk

from chatbot.engine.consult import reply, start
from chatbot.model.consult import Input
from chatbot.model.event import Answered, Compared, Explained

OPENING = "56 year old with low back strain for 2 weeks, ibuprofen for 5 days"


@pytest.fixture
def ask(engine):
    consult, _ = start(engine, TODAY)
    consult, _ = reply(engine, consult, Input(text=OPENING, on=TODAY))

    def ask_one(question):
        _, events = reply(engine, consult, Input(text=question, on=TODAY))
        return consult, events

    return ask_one


def _answer(events):
    return next(e.answer for e in events if isinstance(e, Answered | Explained))


def test_reason_of_a_question_when_none_is_named_then_of_the_one_just_asked(ask):
    consult, events = ask("why are you asking me that?")

    assert consult.prompt.why in _answer(events).statements


@pytest.mark.parametrize(
    "question", ["Talk me through the reasoning for item 2", "justify number 2 please?"]
)
def test_reason_of_a_line_when_asked_by_number_then_of_that_line(ask, question):
    consult, events = ask(question)

    assert _answer(events).parts[0].text == consult.plan.lines[1].text


def test_reason_of_a_measure_when_a_line_names_it_then_of_that_line(ask):
    _, events = ask("why is heat in the plan?")

    assert "Superficial heat" in _answer(events).parts[0].text


def test_what_could_change_when_asked_then_names_what_is_open(ask):
    _, events = ask("Under what circumstances would your recommendation be different?")

    assert any(
        part.text.startswith("Could still change the plan:")
        for part in _answer(events).parts
    )


def test_what_if_when_a_correction_is_weighed_then_the_plans_are_compared(ask):
    question = (
        "You may have her age wrong; does being 71 rather than 56 alter the plan?"
    )
    _, events = ask(question)

    compared = next(e for e in events if isinstance(e, Compared))
    assert compared.assumption == "patient is 71"
    assert compared.added or compared.changed


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        pytest.param("what would change it", "If ", id="would"),
        pytest.param("what might change it?", "If ", id="might"),
        pytest.param("what could change it", "If ", id="could"),
        pytest.param("what changed it", "Since turn", id="was"),
        pytest.param("what did that change", "Since turn", id="did"),
    ],
)
def test_change_question_when_asked_in_few_words_then_looks_the_right_way(
    engine, question, opening
):
    told = "44F, sciatica 3 weeks to the foot, SLR positive, naproxen no help"
    _, events = talk(engine, told, *["none"] * 3, "plan now", question)

    assert _answer(events).parts[0].text.startswith(opening)


def test_certainty_when_a_line_is_named_then_grades_what_that_line_rests_on(ask):
    consult, events = ask("how sure are you about line 3?")

    assert set(_answer(events).statements) <= set(consult.plan.lines[2].statements)


def test_what_changed_when_a_list_was_closed_then_says_that_it_is_complete(engine):
    opening = "54M, back strain 3 weeks no better on ibuprofen 600 tid"
    _, events = talk(engine, opening, *["none"] * 5, "what changed")
    answer = next(e.answer for e in events if isinstance(e, Explained))

    assert "complete: other regular medicines" in answer.parts[0].text


@pytest.mark.parametrize(
    "asked",
    [
        "how many days since onset",
        "which stage is he in",
        "when does he become chronic",
        "how many weeks till chronic",
        "how long till it counts as chronic",
        "how long has he had it",
    ],
)
def test_duration_when_its_band_is_asked_then_says_when_the_next_begins(engine, asked):
    _, events = talk(engine, "47M, back strain 9 weeks, naproxen 500 bd", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))

    assert answer.parts[0].text == (
        "This patient: duration 9 weeks, which is subacute; chronic over 12 weeks, in 3 weeks."
    )


@pytest.mark.parametrize(
    "asked",
    [
        "how long before it gets better",
        "how long until he can work",
        "when is an mri due",
    ],
)
def test_time_when_it_is_of_something_else_then_no_band_is_told(engine, asked):
    _, events = talk(engine, "47M, back strain 9 weeks, naproxen 500 bd", asked)

    assert "which is subacute;" not in str(events)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("why r u asking about steroids", "fracture-signs"),
        ("why ask about blood thinners", "ask-medicines"),
        ("why the question on gabapentin", "ask-medicines"),
    ],
)
def test_reason_when_a_medicine_is_asked_for_then_is_of_asking(engine, asked, told):
    _, events = talk(engine, "42M, low back strain for 10 days", asked)
    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))

    assert answer.statements == (told,)


@pytest.mark.parametrize("question", ["sources for line 2", "source for line 2"])
def test_line_number_when_a_score_is_asked_then_is_no_score(engine, question):
    told = "44F, sciatica 3 weeks to the foot, SLR positive, naproxen no help"
    consult, events = talk(engine, told, *["none"] * 5, "plan now", question)

    assert consult.prompt.findings == ("pain_score",)
    assert "pain_score" not in consult.case.observations
    assert _answer(events).parts[0].text == consult.plan.lines[1].text


@pytest.mark.parametrize(
    ("case", "asked", "told"),
    [
        ("58F sciatica 3 weeks, pain to the foot, slr positive, no weakness", "why is this radicular?",
         "This patient: radicular pain, by leg pain below the knee, positive straight leg raise."),
        ("47M, back strain 9 weeks, no leg pain", "how did you get axial",
         "This patient: axial pain, by no leg pain below the knee, no positive straight leg raise."),
    ],
)  # fmt: skip
def test_path_when_its_reason_is_asked_then_names_the_signs(engine, case, asked, told):
    _, events = talk(engine, case, asked)
    answer = next(e.answer for e in events if isinstance(e, Answered | Explained))

    assert answer.parts[0].text == told


def test_path_when_its_treatment_is_asked_then_no_signs_are_named(engine):
    _, events = talk(engine, "58F sciatica 3 weeks", "how do you treat radicular pain?")

    assert "This patient: radicular" not in str(events)


def test_chronic_when_the_length_is_put_right_then_it_goes_with_it(engine):
    case = "67M chronic low back pain 2 years, no leg pain"
    after, _ = talk(engine, case, "actually it's 3 weeks")
    flare, _ = talk(engine, case, "flare for 3 weeks")

    assert "chronic" not in after.plan.path
    assert "chronic" in flare.plan.path
