"""What-ifs that go on from one another, and what never counts as told."""

import pytest
from fakes import talk

from chatbot.engine.planning.difference import seen
from chatbot.engine.wording.speaker import Speaker
from chatbot.model.event import Answered, Compared, Noticed

OPENING = ("40M, low back strain for 2 weeks, on ibuprofen", "none")


def compared(events):
    return [event for event in events if isinstance(event, Compared)]


@pytest.mark.parametrize(
    "after",
    ["and were 78", "and 78 years old", "and he's 78", "and he is 78", "plus 78 years old", "or on lithium",
     "versus if he was on lithium", "or if he was on lithium"],
)  # fmt: skip
def test_clause_when_it_goes_on_from_a_what_if_then_nothing_is_recorded(engine, after):
    before, _ = talk(engine, *OPENING, "what if he were on warfarin?")

    consult, events = talk(engine, *OPENING, "what if he were on warfarin?", after)

    assert consult.case == before.case
    assert compared(events)


@pytest.mark.parametrize(
    "asked",
    [
        "what if he also drank 4 beers a night",
        "what if he drank a bottle of wine a day",
    ],
)
def test_clause_when_it_is_of_drink_then_the_plan_is_compared(engine, asked):
    consult, events = talk(engine, *OPENING, asked)

    assert "alcohol_use" not in consult.case.observations
    assert any("heavy drinking" in line for line in compared(events)[0].changed)


def test_clause_when_the_case_is_told_of_then_it_is_recorded(engine):
    consult, _ = talk(
        engine, *OPENING, "what if he were 78?", "and he takes lithium", "thanks"
    )

    assert consult.case.treatments["lithium"].status == "current"


def test_both_when_two_were_supposed_then_they_are_joined(engine):
    asked = ("what if he were on warfarin?", "what if he were on lithium?")

    _, events = talk(engine, *OPENING, *asked, "what if he were on both?")

    (told,) = compared(events)
    assert "warfarin" in told.assumption
    assert any("lithium" in line for line in told.changed)


def test_supposition_when_only_a_pronoun_was_read_then_no_plan_is_called_the_same(
    engine,
):
    _, events = talk(engine, *OPENING, "what if he were on both?")

    assert not compared(events)


def test_supposition_when_nothing_differs_then_says_what_was_read(engine):
    _, events = talk(engine, *OPENING, "what if it gets unbearable?")

    assert compared(events)[0].read_as == ("severe disabling pain",)


def test_supposition_when_length_and_sign_are_joined_then_both_count(engine):
    alone = "what if it's been 4 months"

    _, events = talk(engine, *OPENING, f"{alone} and he has pain below the knee?")

    assert any("12 weeks" in line for line in compared(events)[0].added)


def test_supposition_when_one_part_was_stopped_then_the_other_is_taken(engine):
    question = "what if he was on lithium and we stopped the ibuprofen?"

    consult, _ = talk(engine, *OPENING, question, "make it so")

    assert consult.case.treatments["lithium"].status == "current"
    assert consult.case.treatments["ibuprofen"].status == "stopped"


def test_supposition_when_after_an_answer_then_the_plan_is_compared_as_well(engine):
    _, events = talk(engine, *OPENING, "can he have naproxen?", "what if he had ckd?")

    assert any(isinstance(event, Answered) for event in events)
    assert compared(events)


def test_apply_when_two_stand_side_by_side_then_asks_which(engine):
    sides = "what if he had ckd versus he was on warfarin?"

    _, events = talk(engine, *OPENING, sides, "make it so")

    assert [e.code for e in events if isinstance(e, Noticed)] == ["which side"]


def test_apply_when_a_side_is_named_then_it_is_applied(engine):
    sides = "what if he had ckd versus he was on warfarin?"

    consult, _ = talk(engine, *OPENING, sides, "make the second so")

    assert consult.case.treatments["warfarin"].status == "current"
    assert "ckd" not in consult.case.observations


def test_emergency_when_supposed_then_other_lines_are_not_told_one_by_one(
    engine,
):
    consult, events = talk(engine, *OPENING, "what if he has a fever?")

    told = [block.text for block in Speaker(engine.content).say(consult, events)]
    assert any("other lines of the plan would wait" in text for text in told)
    assert not any(text.startswith("Drop:") for text in told)


def test_clause_when_the_what_if_was_answered_on_its_subject_then_it_goes_on(engine):
    opening = "61M, low back strain 10 days, on lisinopril and hctz, tried aleve"
    asked = ("naproxen with his lisinopril?", "what if he had ckd too?")

    _, events = talk(engine, opening, *asked, "and on warfarin")

    assert compared(events)[0].assumption == "he had ckd too; and on warfarin"


def test_supposition_when_it_only_opens_what_is_unknown_then_says_what_it_would_hang_on(
    engine,
):
    axial = "40M, low back strain for 2 weeks, on ibuprofen, no leg pain"

    _, events = talk(engine, axial, "none", "what if it goes down his leg?")

    assert "leg pain below the knee" in compared(events)[0].hangs


def test_work_when_a_person_works_then_it_is_not_the_medicine(engine):
    _, events = talk(engine, *OPENING, "what about prednisone?", "can he work?")

    (told,) = (e.answer for e in events if isinstance(e, Answered))
    assert "work" in told.topics


@pytest.mark.parametrize(
    "clause",
    [
        "pain goes below the knee and lasts 3 months",
        "leg weakness started and it had lasted 7 months",
        "he had fever and it had lasted 10 weeks",
        "there was no leg pain",
        "he had a stomach ulcer and were on prednisone",
    ],
)
def test_what_if_when_it_is_applied_then_the_plan_is_the_one_shown(engine, clause):
    opening = "57M, back strain 5 weeks with leg pain, naproxen not helping"
    before, events = talk(engine, opening, f"what if {clause}")
    shown = compared(events)[0]

    after, _ = talk(engine, opening, f"what if {clause}", "make it so")
    back, _ = talk(engine, opening, f"what if {clause}", "make it so", "undo")

    change = seen(before.plan, after.plan)
    assert len(change.added) == len(shown.added)
    assert {line.text for line in change.removed} == set(shown.removed)
    assert (back.case, back.plan) == (before.case, before.plan)


@pytest.mark.parametrize(
    ("supposed", "told"),
    [
        ("he takes sertraline and lithium", "he takes sertraline and lithium"),
        ("she took methadone", "she takes methadone"),
        ("he were on diazepam and warfarin", "he is on diazepam and warfarin"),
        ("on ibuprofen 400 tid and it helped", "ibuprofen 400 tid helps"),
        ("he drank and smoked", "he drinks and smokes"),
        ("he were 80 and on aspirin 81", "he is 80, on aspirin 81"),
        ("osteoporosis and a minor fall", "osteoporosis and a minor fall"),
    ],
)
def test_supposition_when_made_so_is_what_telling_it_would_be(engine, supposed, told):
    opening = "35M back strain 5 days"
    so, _ = talk(engine, opening, f"what if {supposed}", "make it so")
    said, _ = talk(engine, opening, told)

    assert so.plan.lines == said.plan.lines
    assert statuses(so.case) == statuses(said.case)


def statuses(case):
    held = {n: (o.status, o.value) for n, o in case.observations.items()}
    return held | {n: (t.status, t.response) for n, t in case.treatments.items()}


@pytest.mark.parametrize(
    ("asked", "supposed", "finding", "value"),
    [
        ("can I add gabapentin?", "what if he's 70", "age", 70.0),
        ("what dose of gabapentin?", "what if egfr 25", "egfr", 25.0),
        ("what about naproxen?", "what if he has an ulcer", "peptic_ulcer", True),
        ("can I give tramadol?", "and if he had sleep apnea?", "sleep_apnea", True),
    ],
)
def test_what_if_on_what_was_spoken_of_is_what_make_it_so_applies(
    engine, asked, supposed, finding, value
):
    opening = "52M back pain 3 weeks, numb outer left foot, meloxicam helps a bit"
    before, _ = talk(engine, opening, "what if copd", asked, supposed)
    after, _ = talk(engine, opening, "what if copd", asked, supposed, "make it so")

    known = before.case.observations.get(finding)
    assert known is None or known.value != value
    assert after.case.observations[finding].value == value
    assert "copd" not in after.case.observations


@pytest.mark.parametrize(
    ("opening", "asked", "supposed", "compares"),
    [
        ("52M back pain 3 weeks, ckd 3", "naproxen?", "what if he had no ckd", True),
        ("24F back pain, 12 weeks pregnant", "what about naproxen?", "what if she were not pregnant", True),
        ("", "bilat sciatica worrisome for CES?", "and if only one leg", False),
        ("", "What are the warning signs of cauda equina syndrome?", "And if only one side is numb down there?", False),
    ],
)  # fmt: skip
def test_what_if_takes_away_what_was_told_compares_the_plans(
    engine, opening, asked, supposed, compares
):
    _, events = talk(engine, *filter(None, (opening, asked, supposed)))

    assert any(isinstance(e, Compared) for e in events) is compares


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("he were on warfarin", "and 80", "he were on warfarin; and 80 years old"),
        ("he were on warfarin", "and 80?", "he were on warfarin; and 80 years old"),
        ("he had ckd 3b", "or 80", "he had ckd 3b; and 80 years old"),
        ("egfr 25", "and 50", "egfr 50"),
        ("he were 80", "and 90", "he were 90"),
        ("he took prednisone 40 mg", "and 60", "he took prednisone 60 mg"),
    ],
)
def test_clause_when_only_a_number_goes_on_then_it_takes_the_place_of_its_like(
    engine, before, after, whole
):
    _, events = talk(engine, *OPENING, f"what if {before}", after)

    assert [c.assumption for c in compared(events)] == [whole]


@pytest.mark.parametrize(
    "asked",
    ["lisinopril", "lisinopril?", "warfarin", "how about metformin",
     "lisinopril and hctz", "lithium", "eliquis?", "losartan ok?"],
)  # fmt: skip
def test_name_when_nothing_is_held_of_it_then_says_what_it_would_change(engine, asked):
    opening = "40M, low back strain for 2 weeks"
    consult, events = talk(engine, opening, "just tell me", asked)
    rows = [e.answer.parts[0].text for e in events if isinstance(e, Answered)]

    assert compared(events) or rows[0].startswith("Naproxen with ")
    assert not consult.case.treatments


@pytest.mark.parametrize("asked", ["etoricoxib", "savella", "dantrolene?"])
def test_name_when_no_plan_was_shown_then_says_that_no_row_is_held(engine, asked):
    _, events = talk(engine, "40M, low back strain for 2 weeks", asked)

    assert not compared(events)


@pytest.mark.parametrize(
    "asked",
    ["rosuvastatin?", "dose of lisinopril", "lisinopril for back pain?", "amoxicillin", "do you have anything?",
     "muscle relaxers", "botox", "ibuprofen", "thanks", "penicillin?"],
)  # fmt: skip
def test_name_when_it_changes_nothing_or_is_held_then_nothing_is_supposed(
    engine, asked
):
    _, events = talk(engine, *OPENING, asked)

    assert not compared(events)


@pytest.mark.parametrize(
    "said",
    ["do it", "ok go ahead", "yes, do that", "record that", "actually he is", "make it so"],
)  # fmt: skip
def test_supposition_when_it_is_taken_up_right_behind_it_then_it_is_applied(
    engine, said
):
    consult, _ = talk(engine, *OPENING, "what if he were on warfarin?", said)

    assert consult.case.treatments["warfarin"].status == "current"


@pytest.mark.parametrize("said", ["undo that what-if", "never mind", "what if not"])
def test_supposition_when_it_is_let_go_then_nothing_is_left_to_apply(engine, said):
    asked = (*OPENING, "what if he were on warfarin?", said, "make it so")

    consult, _ = talk(engine, *asked)

    assert "warfarin" not in consult.case.treatments


@pytest.mark.parametrize("said", ["do it", "go with that", "he is", "never mind"])
def test_words_that_take_up_when_nothing_was_supposed_then_change_nothing(engine, said):
    before, _ = talk(engine, *OPENING)

    consult, _ = talk(engine, *OPENING, said)

    assert consult.case == before.case


@pytest.mark.parametrize(
    "said", ["both together", "and both", "what about both of them"]
)
def test_both_when_they_were_supposed_apart_then_they_are_joined(engine, said):
    asked = ("what if he were on warfarin?", "what if he had ckd?")

    consult, events = talk(engine, *OPENING, *asked, said)
    applied, _ = talk(engine, *OPENING, *asked, said, "make it so")

    assert len(compared(events)) == 1
    assert "warfarin" not in consult.case.treatments
    assert "warfarin" in applied.case.treatments
    assert "ckd" in applied.case.observations


@pytest.mark.parametrize(
    "asked",
    ["what happens if he has an ulcer", "show me what changes with apixaban added", "what changes with ckd",
     "when would foot drop change things"],
)  # fmt: skip
def test_change_when_it_is_asked_what_happens_then_is_supposed(engine, asked):
    before, _ = talk(engine, "42M, back strain 10 days, ibuprofen 800 tid")
    after, events = talk(engine, "42M, back strain 10 days, ibuprofen 800 tid", asked)

    assert any(isinstance(e, Compared) and e.added for e in events)
    assert after.case == before.case


def test_length_when_less_is_supposed_then_chronic_is_not_kept(engine):
    case = "67M chronic low back pain 2 years, no leg pain"
    asked = "what if it was only 3 weeks"
    _, events = talk(engine, case, asked)
    after, _ = talk(engine, case, asked, "make it so")

    assert any(isinstance(e, Compared) and e.added for e in events)
    assert "chronic" not in after.plan.path
