import pytest
from fakes import (
    make_case,
    make_finding,
    make_observation,
    make_reading,
    make_treatment,
    talk,
)

from chatbot.engine.dialogue.learning import Learner
from chatbot.model.case import Status
from chatbot.model.event import Learned
from chatbot.model.reading import Command

FINDINGS = {
    f.id: f
    for f in (
        make_finding("fever"),
        make_finding("age", "number"),
        make_finding("leg_pain"),
        make_finding("leg_pain_below_knee", implies=["leg_pain"]),
    )
}


@pytest.fixture
def learner():
    return Learner(FINDINGS)


def learn(learner, case, *observations, turn=1, **rest):
    return learner.learn(case, make_reading(*observations, **rest), turn)


def test_learn_when_new_keeps_turn_and_day(learner):
    case, learned, _ = learn(learner, make_case(), make_observation("fever"), turn=3)

    assert case.observations["fever"].turn == 3
    assert case.observations["fever"].on == case.today
    assert [o.finding for o in learned.observations] == ["fever"]


def test_learn_when_said_again_learns_nothing(learner):
    case, _, _ = learn(learner, make_case(), make_observation("fever"))

    _, learned, _ = learn(learner, case, make_observation("fever"), turn=2)

    assert learned.observations == ()


def test_learn_when_corrected_keeps_the_earlier_value(learner):
    case, _, _ = learn(learner, make_case(), make_observation("age", value=42.0))

    case, learned, _ = learn(learner, case, make_observation("age", value=24.0), turn=2)

    assert case.observations["age"].value == 24.0
    assert case.earlier[0].value == 42.0
    assert learned.corrected == ("age",)


@pytest.mark.parametrize("status", [Status.FAMILY, Status.HYPOTHETICAL, Status.UNKNOWN])
def test_learn_when_only_weakly_asserted_does_not_replace_what_is_known(
    learner, status
):
    case, _, _ = learn(learner, make_case(), make_observation("fever"))

    case, _, _ = learn(learner, case, make_observation("fever", status), turn=2)

    assert case.observations["fever"].status is Status.PRESENT


def test_learn_when_present_follows_what_it_implies(learner):
    case, _, _ = learn(learner, make_case(), make_observation("leg_pain_below_knee"))

    assert case.observations["leg_pain"].status is Status.PRESENT
    assert case.observations["leg_pain"].implied


def test_learn_when_absent_denies_what_would_imply_it(learner):
    denied = make_observation("leg_pain", Status.ABSENT, value=False)

    case, _, _ = learn(learner, make_case(), denied)

    assert case.observations["leg_pain_below_knee"].status is Status.ABSENT


def test_learn_when_both_are_said_counts_as_possible_and_conflicts(learner):
    yes = make_observation("fever")
    no = make_observation("fever", Status.ABSENT, value=False)

    case, _, conflicts = learn(learner, make_case(), yes, no)

    assert case.observations["fever"].status is Status.POSSIBLE
    assert [c.finding for c in conflicts] == ["fever"]


def test_learn_when_more_is_told_of_a_treatment_adds_to_it(learner):
    first = make_treatment("ibuprofen", dose=800, unit="mg")
    more = make_treatment("ibuprofen", response="none")
    case, _, _ = learn(learner, make_case(), treatments=(first,))

    case, _, _ = learn(learner, case, treatments=(more,), turn=2)

    assert case.treatments["ibuprofen"].dose == 800
    assert case.treatments["ibuprofen"].response == "none"


def test_forget_when_known_takes_it_and_its_implications_back(learner):
    case, _, _ = learn(learner, make_case(), make_observation("leg_pain_below_knee"))

    case, learned = learner.forget(case, ["leg_pain_below_knee"])

    assert case.observations == {}
    assert learned.forgotten == ("leg_pain_below_knee",)


def test_forget_when_unknown_changes_nothing(learner):
    case = make_case()

    after, learned = learner.forget(case, ["fever"])

    assert learned.forgotten == ()
    assert after.observations == case.observations


def test_learn_when_only_suggested_keeps_what_was_told_and_says_so(learner):
    told = make_observation("sex", value="male")
    case, _, _ = learn(learner, make_case(), told)
    suggested = make_observation("sex", value="female").model_copy(
        update={"suggested": True}
    )

    case, learned, conflicts = learn(learner, case, suggested, turn=2)

    assert case.observations["sex"].value == "male"
    assert learned.observations == ()
    assert [(c.finding, c.later.value, c.kept) for c in conflicts] == [
        ("sex", "female", True)
    ]


def test_learn_when_not_known_is_said_of_what_was_implied_keeps_it(learner):
    case, _, _ = learn(learner, make_case(), make_observation("leg_pain_below_knee"))

    case, learned, _ = learn(
        learner, case, make_observation("leg_pain", Status.UNKNOWN, None), turn=2
    )

    assert case.observations["leg_pain"].status is Status.PRESENT
    assert learned.observations == ()


def test_learn_when_unknown_is_ordered_takes_back_what_was_known(learner):
    case, _, _ = learn(learner, make_case(), make_observation("age", value=42.0))

    case, learned, _ = learn(
        learner,
        case,
        make_observation("age", Status.UNKNOWN, None),
        turn=2,
        commands=(Command(name="set", rest="age unknown"),),
    )

    assert case.observations["age"].status is Status.UNKNOWN
    assert learned.corrected == ("age",)


def test_learn_when_a_denial_is_overturned_reopens_what_it_denied(learner):
    denied = make_observation("leg_pain", Status.ABSENT, value=False)
    case, _, _ = learn(learner, make_case(), denied)

    case, _, _ = learn(learner, case, make_observation("leg_pain"), turn=2)

    assert "leg_pain_below_knee" not in case.observations


def test_learn_when_one_denial_told_both_and_one_is_overturned_reopens_the_other(
    learner,
):
    none = {"status": Status.ABSENT, "value": False}
    pain = make_observation("leg_pain", **none).model_copy(update={"text": "none"})
    below = pain.model_copy(update={"finding": "leg_pain_below_knee"})
    case, _, _ = learn(learner, make_case(), pain, below)

    case, _, _ = learn(learner, case, make_observation("leg_pain"), turn=2)

    assert "leg_pain_below_knee" not in case.observations


def test_learn_when_denied_in_words_of_its_own_stays_denied(learner):
    none = {"status": Status.ABSENT, "value": False}
    below = make_observation("leg_pain_below_knee", **none)
    case, _, _ = learn(
        learner, make_case(), make_observation("leg_pain", **none), below
    )

    case, _, _ = learn(learner, case, make_observation("leg_pain"), turn=2)

    assert case.observations["leg_pain_below_knee"].status is Status.ABSENT


def test_learn_when_what_implied_it_is_denied_leaves_it_open(learner):
    case, _, _ = learn(learner, make_case(), make_observation("leg_pain_below_knee"))
    denied = make_observation("leg_pain_below_knee", Status.ABSENT, value=False)

    case, _, _ = learn(learner, case, denied, turn=2)

    assert "leg_pain" not in case.observations


def test_forget_when_a_denial_is_taken_back_reopens_what_it_denied(learner):
    denied = make_observation("leg_pain", Status.ABSENT, value=False)
    case, _, _ = learn(learner, make_case(), denied)

    case, _ = learner.forget(case, ["leg_pain"])

    assert case.observations == {}


def test_learn_when_a_medicine_only_hints_then_what_was_told_stays_certain(engine):
    after, events = talk(engine, "78F back strain, osteoporosis", "takes alendronate")

    assert after.case.observations["osteoporosis"].status == "present"
    assert not any(isinstance(e, Learned) and e.corrected for e in events)


def test_learn_when_a_denial_meets_a_hint_then_it_is_open_again(engine):
    after, _ = talk(engine, "78F back strain, no osteoporosis", "takes alendronate")

    assert after.case.observations["osteoporosis"].status == "possible"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("no new weakness", "present"),
        ("no weakness in the other leg", "present"),
        ("no weakness elsewhere", "present"),
        ("no weakness", "absent"),
    ],
)
def test_reply_when_a_denial_is_narrower_than_what_was_told_then_that_stands(
    engine, said, status
):
    opening = "54M back pain 3 weeks, naproxen failed"
    consult, _ = talk(engine, opening, "leg weakness on the left", said)

    assert consult.case.observations["leg_weakness"].status.value == status


def test_reply_when_a_denial_stands_beside_a_narrower_one_then_it_takes_back(engine):
    consult, _ = talk(
        engine, "54M back pain 3 weeks, night pain", "no night pain. no new weakness"
    )

    assert consult.case.status("night_pain") is Status.ABSENT
