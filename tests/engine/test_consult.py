import pytest
from fakes import TODAY, talk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chatbot.engine.consult import reply, start
from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.consult import Input
from chatbot.model.event import (
    Answered,
    Asked,
    Compared,
    Declined,
    EmergencyRaised,
    Noticed,
    NotUnderstood,
    Planned,
    Undone,
)

OPENING = (
    "42 year old man, back strain for 10 days that has not responded to "
    "cyclobenzaprine, heat, ibuprofen 800mg and topical diclofenac. What next?"
)
SCREENED = ["none"] * 9
NASTY = [
    "", " ", "\0", "a" * 120_000, "[/b]", "[bold]x", "5*6*7", "> 38.5", "no yes",
    "שלום עולם", "\u202eabc", "🤕" * 50, "/set", "/set age", "/undo x", "/why 999",
    "/visit yesterday", "/reader nobody", "/forget", "/whatif", "age -3", "{}", "'",
    "\x1b[31mred\x1b[0m", "what if", "why", "?", "1 and 99", "only", "all but",
    "\u00bd", "\u00bdwhat about naproxen?-", "naproxen \u00bd?",
]  # fmt: skip


def kinds(events):
    return [type(e) for e in events]


def test_opening_when_read_asks_the_red_flags_first(engine):
    consult, events = talk(engine, OPENING)

    assert consult.step == "red flags"
    assert consult.prompt.kind == "group"
    assert kinds(events)[-1] is Asked
    assert consult.case.treatments["ibuprofen"].dose == 800
    assert consult.case.treatments["diclofenac-topical"].response == "none"


def test_article_when_answered_reaches_the_axial_plan(engine):
    consult, events = talk(engine, OPENING, *SCREENED[:6], "4")

    plan = {line.id: line for line in consult.plan.lines}
    assert consult.step == "plan.axial"
    assert Planned in kinds(events)
    assert plan["one-oral-nsaid"].drug == "naproxen"
    assert plan["stop-relaxant"].drug == "cyclobenzaprine"
    assert not any(line.provisional for line in consult.plan.lines)
    assert all(line.cites for line in consult.plan.lines)


def test_article_when_asked_needs_few_prompts(engine):
    consult, _ = talk(engine, OPENING)
    prompts = 0
    while consult.prompt is not None and prompts < 20:
        text = "4" if consult.prompt.name == "pain_score" else "none"
        consult, _ = reply(engine, consult, Input(text=text, on=TODAY))
        prompts += 1

    assert prompts <= 7


@pytest.mark.parametrize("before", range(7))
def test_emergency_when_told_at_any_turn_replaces_the_plan(engine, before):
    consult, events = talk(
        engine, OPENING, *SCREENED[:before], "he can't pee since yesterday"
    )

    assert consult.step == "emergency"
    assert EmergencyRaised in kinds(events)
    starts = {"recommend", "consider", "continue"}
    assert not any(line.kind.value in starts for line in consult.plan.lines)
    assert not any(line.order for line in consult.plan.lines)


def test_emergency_when_taken_back_is_asked_about_once(engine):
    opening = "55M low back pain 2 weeks, urinary retention since this morning"

    held, _ = talk(engine, opening, "no urinary retention")
    freed, _ = talk(engine, opening, "no urinary retention", "yes")
    kept, _ = talk(engine, opening, "no urinary retention", "no")

    assert held.prompt.kind == "confirm"
    assert "urinary retention" in held.prompt.text
    assert held.plan.urgency == "emergency"
    assert freed.plan.urgency == "routine"
    assert kept.plan.urgency == "emergency"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("14 year old boy with back pain for 3 weeks", "18", id="child"),
        pytest.param("29F 24 weeks pregnant, back pain 10 days", "pregnant", id="preg"),
        pytest.param("52M knee pain for 3 weeks", "not the back", id="knee"),
    ],
)
def test_scope_when_outside_gives_no_orders_and_says_why(engine, text, reason):
    consult, events = talk(engine, text)

    assert consult.step == "out of scope"
    assert reason in consult.plan.scope
    assert not any(line.order for line in consult.plan.lines)
    assert reason in as_plain(Speaker(engine.content).say(consult, events))


def test_plan_now_when_unscreened_names_what_is_missing(engine):
    consult, events = talk(engine, OPENING, "just tell me")

    said = as_plain(Speaker(engine.content).say(consult, events))
    assert "Not yet screened: cauda equina" in said
    assert any(line.provisional for line in consult.plan.lines)
    assert kinds(events)[-1] is Asked


def test_question_when_asked_in_between_keeps_the_open_question(engine):
    before, _ = talk(engine, OPENING)

    after, events = talk(engine, OPENING, "is the gel as good as tablets?")

    assert after.prompt == before.prompt
    assert kinds(events) == [Answered, Asked]
    assert "oral-nsaid-beats-gel" in events[0].answer.statements


def test_question_when_out_of_field_is_declined_without_sources(engine):
    _, events = talk(engine, OPENING, "best statin for diabetes?")

    declined = next(e for e in events if isinstance(e, Declined))
    assert declined.answer.cites == ()
    assert declined.answer.nearest


def test_what_if_when_asked_leaves_the_case_alone(engine):
    before, _ = talk(engine, OPENING)

    after, events = talk(engine, OPENING, "what if the pain goes below the knee?")

    assert Compared in kinds(events)
    assert after.case.observations == before.case.observations


def test_make_it_so_after_a_what_if_applies_it(engine):
    consult, _ = talk(
        engine, OPENING, "what if the pain goes below the knee?", "make it so"
    )

    assert "radicular" in consult.plan.path


@pytest.mark.parametrize("count", [1, 2, 5])
def test_undo_when_counted_restores_the_very_state(engine, count):
    texts = [OPENING, *SCREENED[:6]]
    before, _ = talk(engine, *texts[: len(texts) - count])

    after, events = talk(engine, *texts, f"/undo {count}")

    assert Undone in kinds(events)
    same = {"turn": 0, "previous": None, "text": ""}
    assert after.model_copy(update=same) == before.model_copy(update=same)


def test_undo_when_nothing_was_said_is_no_turn(engine):
    consult, events = talk(engine, "undo")

    assert consult.turn == 0
    assert events[0].code == "nothing to undo"


def test_correction_when_longer_moves_to_the_chronic_path(engine):
    consult, _ = talk(
        engine, "44F back strain for 3 weeks, tried ibuprofen", "/set duration 4 months"
    )

    assert "chronic" in consult.plan.path


def test_emergency_when_said_again_at_its_question_is_answered(engine):
    texts = ("54M back pain", "fever", "no fever")
    consult, events = talk(engine, *texts, "fever")

    assert consult.case.observations["fever"].status == "present"
    assert as_plain(Speaker(engine.content).say(consult, events)).strip()


def test_list_when_told_complete_with_no_question_left_is_answered(engine):
    consult, events = talk(engine, "14M back pain", "/set treatments_complete yes")

    assert consult.case.observations["treatments_complete"].status == "present"
    assert as_plain(Speaker(engine.content).say(consult, events)).strip()


@pytest.mark.parametrize(
    ("before", "day"),
    [((), "2020-01-01"), (("54M back pain",), TODAY.isoformat())],
)
def test_visit_when_nothing_is_known_may_be_on_any_day(engine, before, day):
    consult, _ = talk(engine, *before, "/visit 2020-01-01")

    assert consult.today.isoformat() == day


def test_visit_when_later_ages_the_duration(engine):
    consult, _ = talk(engine, OPENING, "/visit 2026-12-06")

    assert engine.planner.value(consult.case, "duration").value == 24


@pytest.mark.parametrize(
    "text", ["/set age banana", "/visit never", "/reader nobody", "/forget nothing"]
)
def test_command_when_unusable_is_no_turn(engine, text):
    before, _ = talk(engine, OPENING)

    after, events = reply(engine, before, Input(text=text, on=TODAY))

    assert after == before
    assert isinstance(events[0], Noticed | NotUnderstood)


@pytest.mark.parametrize("text", NASTY)
def test_reply_when_text_is_nasty_answers_and_keeps_what_was_told(engine, text):
    before, _ = talk(engine, OPENING)

    after, events = reply(engine, before, Input(text=text, on=TODAY))

    assert events
    assert after.case.observations["age"].value == 42
    assert as_plain(Speaker(engine.content).say(after, events))


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_reply_when_given_any_text_never_fails_and_always_speaks(mini, texts):
    consult, _ = start(mini, TODAY)
    for text in texts:
        consult, events = reply(mini, consult, Input(text=text, on=TODAY))
        assert events
        assert consult.step in mini.content.dialog.steps


def test_patient_reader_when_shown_a_plan_sees_no_orders(engine):
    consult, events = talk(engine, OPENING, "just tell me", reader="patient")

    said = as_plain(Speaker(engine.content).say(consult, events))
    assert "500 mg" not in said
    assert "Keep moving" in said


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("numb between the legs since last night", 21, id="a new sign"),
        pytest.param("sorry, it has been 4 months", 121.6, id="a correction"),
        pytest.param("the back pain has lasted 5 weeks", 35, id="the pain itself"),
    ],
)
def test_duration_when_told_later_is_only_that_of_the_pain(engine, text, days):
    consult, _ = talk(engine, "48M low back strain for 3 weeks, tried ibuprofen", text)

    value = consult.case.observations["duration"].value
    assert getattr(value, "middle", value) == pytest.approx(days, rel=0.01)


def test_emergency_when_a_pregnant_patient_has_one_stays_an_emergency(engine):
    consult, _ = talk(
        engine,
        "29F 24 weeks pregnant, back pain 10 days",
        "she cannot pee since this morning",
        "and she takes acetaminophen",
    )

    assert consult.step == "emergency"


@pytest.mark.parametrize(
    "around", ["{} Thanks!", "{}\n", "Quick question: {}", "Doctor, {}"]
)
def test_reply_when_courteous_words_stand_around_then_the_same_is_recorded(
    engine, around
):
    plain, _ = talk(engine, OPENING, "discitis workup", "also duloxetine and  egfr 25")

    polite, _ = talk(
        engine,
        OPENING,
        *map(around.format, ("discitis workup", "also duloxetine and egfr 25")),
    )

    assert polite.case.observations.keys() == plain.case.observations.keys()
    assert polite.case.treatments.keys() == plain.case.treatments.keys()
