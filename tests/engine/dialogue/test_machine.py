import pytest
from fakes import make_dialog, make_step

from chatbot.engine.dialogue.machine import DialogueMachine

MOVES = (
    {"when": "a", "go": "first"},
    {"when": "b", "go": "second"},
    {"otherwise": "rest"},
)


@pytest.fixture
def machine():
    return DialogueMachine(
        make_dialog(
            make_step("start", MOVES),
            make_step("first"),
            make_step("second"),
            make_step("rest"),
            make_step("emergency", ({"when": "a", "go": "start"},)),
            from_every_step=({"when": "danger", "go": "emergency"},),
        )
    )


@pytest.mark.parametrize(
    ("truths", "expected"),
    [
        pytest.param({"a": True, "b": True}, "first", id="the first true guard wins"),
        pytest.param({"a": False, "b": True}, "second", id="a false guard is passed"),
        pytest.param({"a": False, "b": False}, "rest", id="otherwise when all false"),
        pytest.param({"a": None, "b": True}, "start", id="an unknown guard stops"),
        pytest.param({"a": False, "b": None}, "start", id="unknown bars otherwise"),
    ],
)
def test_step_after_when_guards_are_three_valued(machine, truths, expected):
    assert machine.step_after("start", truths.get) == expected


@pytest.mark.parametrize("step", ["start", "first", "second", "rest"])
def test_interrupted_when_emergency_holds_leads_there_from_every_step(machine, step):
    assert machine.interrupted(step, lambda _: True) == "emergency"


@pytest.mark.parametrize("truth", [False, None])
def test_interrupted_when_not_known_true_stays(machine, truth):
    assert machine.interrupted("start", lambda _: truth) == "start"


def test_interrupted_when_already_there_stays(machine):
    assert machine.interrupted("emergency", lambda _: True) == "emergency"


def test_step_after_when_a_step_has_no_moves_stays(machine):
    assert machine.step_after("rest", lambda _: True) == "rest"


def test_step_after_when_called_twice_does_not_remember(machine):
    machine.step_after("start", {"a": True}.get)

    assert machine.step_after("start", {"a": False, "b": True}.get) == "second"


def test_edges_when_listed_carry_their_guards(machine):
    edges = machine.edges()

    assert ("start", "rest", "otherwise") in edges
    assert ("rest", "emergency", "danger") in edges
    assert ("emergency", "emergency", "danger") not in edges


@pytest.mark.parametrize("step", ["start", "emergency", "aside"])
def test_interrupted_when_two_hold_stays_with_the_graver(step):
    machine = DialogueMachine(
        make_dialog(
            make_step("start"),
            make_step("emergency"),
            make_step("aside"),
            from_every_step=(
                {"when": "danger", "go": "emergency"},
                {"when": "child", "go": "aside"},
            ),
        )
    )

    assert machine.interrupted(step, lambda _: True) == "emergency"
    assert machine.interrupted("start", {"child": True}.get) == "aside"
