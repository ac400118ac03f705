"""What was told and no table knows is named beside each medicine that is given."""

import pytest
from fakes import make_current, make_patient, talk

from chatbot.engine.wording import Speaker, as_plain
from chatbot.model.dialog import Kind

CROHN = "45M back strain 10 days, Crohn's disease, no leg pain"
GIVES = {Kind.RECOMMEND, Kind.CONSIDER, Kind.CONTINUE}
NSAIDS = {"naproxen", "ibuprofen", "celecoxib"}


def ordered(plan):
    return [x for x in plan.lines if x.kind in GIVES and x.drug]


@pytest.fixture(name="plan")
def plan_fixture(engine):
    def plan(*taken, unknown=(), **told):
        case = make_patient(taken, **told)
        update = {"unknown_conditions": unknown}
        return engine.planner.plan(case.model_copy(update=update))

    return plan


def test_order_when_an_illness_is_in_no_table_names_it(plan):
    (line,) = ordered(plan(unknown=("Crohn's disease",)))

    assert line.provisional
    assert line.check_first == ("Crohn's disease (no row on it)",)


def test_continue_line_when_an_illness_is_in_no_table_names_it(plan):
    naproxen = make_current("naproxen", response="helped")
    (line,) = ordered(plan(naproxen, unknown=("lupus",)))

    assert (line.id, line.check_first) == ("keep-nsaid", ("lupus (no row on it)",))


def test_order_when_a_drug_is_in_no_table_names_it(engine):
    consult, _ = talk(engine, "45M back strain 10 days, takes zorbinex 5 mg daily")

    for line in ordered(consult.plan):
        assert line.check_first[0] == "zorbinex (no row on it)"


def test_lines_without_a_medicine_when_something_is_unchecked_do_not_name_it(plan):
    bare = [x for x in plan(unknown=("lupus",)).lines if x not in ordered(plan())]

    assert not any("lupus" in " ".join(x.check_first) for x in bare if not x.drug)


def test_plan_when_an_illness_is_in_no_table_says_so_once_above_its_lines(engine):
    consult, events = talk(engine, CROHN, "/plan")
    said = as_plain(Speaker(engine.content).say(consult, events))

    assert said.count("No row on Crohn's disease") == 1
    assert consult.plan.unchecked_conditions == ("Crohn's disease",)


def test_input_when_it_tells_an_unknown_illness_says_that_nothing_is_checked(engine):
    consult, events = talk(engine, CROHN)
    said = as_plain(Speaker(engine.content).say(consult, events))

    assert "“Crohn's disease” is in no table here" in said


def test_case_when_an_illness_is_in_no_table_lists_and_forgets_it(engine):
    consult, events = talk(engine, CROHN, "case")
    assert "Crohn's disease (in no table)" in as_plain(
        Speaker(engine.content).say(consult, events)
    )

    consult, _ = talk(engine, CROHN, "/forget crohn's disease")
    assert consult.case.unknown_conditions == ()
    assert not any("Crohn" in " ".join(x.check_first) for x in consult.plan.lines)


@pytest.mark.parametrize(
    ("taken", "told", "added"),
    [
        pytest.param((), {"stomach_upset": True}, True, id="upset"),
        pytest.param((), {"stomach_upset": False}, False, id="not upset"),
        pytest.param(("omeprazole",), {"stomach_upset": True}, False, id="has one"),
    ],
)
def test_nsaid_when_the_stomach_upsets_easily_gets_a_pump_inhibitor(
    plan, taken, told, added
):
    line = next(x for x in ordered(plan(*taken, **told)) if x.drug in NSAIDS)

    assert ("proton pump inhibitor" in line.text) is added


def test_nsaid_when_one_upset_the_stomach_is_given_with_protection(engine):
    consult, _ = talk(engine, "45M back strain 10 days, ibuprofen upset his stomach")
    line = next(x for x in ordered(consult.plan) if x.drug in NSAIDS)

    assert line.drug != "ibuprofen"
    assert "proton pump inhibitor" in line.text
    assert "nsaid-stomach-upset" in [c.rule for c in line.watch]


def test_nsaids_when_two_upset_the_stomach_leave_acetaminophen(engine):
    told = "45M back strain 10 days, ibuprofen and naproxen upset his stomach"
    consult, _ = talk(engine, told)

    drugs = {x.drug for x in ordered(consult.plan)}
    assert drugs == {"acetaminophen"}


@pytest.mark.parametrize(
    "told", ["NSAIDs not tolerated (GI upset)", "can't tolerate NSAIDs, heartburn"]
)
def test_nsaids_when_the_whole_class_was_not_tolerated_start_none(engine, told):
    consult, _ = talk(engine, f"45M back strain 10 days, {told}")

    drugs = {x.drug for x in ordered(consult.plan)}
    assert not drugs & NSAIDS
    assert "acetaminophen" in drugs


@pytest.mark.parametrize(
    "question", ["what dose of naproxen?", "is ibuprofen safe for him?"]
)
def test_answer_on_a_medicine_when_something_is_unchecked_names_it(engine, question):
    consult, events = talk(engine, CROHN, question)
    said = as_plain(Speaker(engine.content).say(consult, events))

    assert "No row on Crohn's disease: nothing here was checked against it." in said
