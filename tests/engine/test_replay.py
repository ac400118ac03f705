from fakes import TODAY

from chatbot.engine.replay import difference, gravity, replay
from chatbot.model.transcript import Transcript, Turn

TALK = Transcript(
    dialog="back_strain",
    about="A short consult.",
    today=TODAY,
    turns=tuple(
        Turn(clinician=t)
        for t in ("40M back strain 10 days, ibuprofen no help", "none", "undo", "")
    ),
)


def test_replay_when_repeated_is_the_same(mini):
    once = replay(mini, TALK)

    assert replay(mini, once) == once
    assert once.turns[0].asks == ("cauda equina",)


def test_replay_when_taught_keeps_the_teaching(mini):
    turn = TALK.turns[0].model_copy(update={"teach": "Look here."})

    now = replay(mini, TALK.model_copy(update={"turns": (turn,)}))

    assert now.turns[0].teach == "Look here."


def test_gravity_when_only_words_differ_says_words(mini):
    now = replay(mini, TALK)
    turn = now.turns[0].model_copy(update={"backline": now.turns[0].backline.upper()})

    assert (
        gravity(now.model_copy(update={"turns": (turn, *now.turns[1:])}), now)
        == "words"
    )


def test_gravity_when_a_dose_differs_says_plan(mini):
    now = replay(mini, TALK)
    said = "Naproxen 500 mg. [a-2017]"
    turn = now.turns[0].model_copy(update={"backline": said})
    dose = turn.model_copy(update={"backline": said.replace("500", "250")})
    source = turn.model_copy(update={"backline": said.replace("2017", "2018")})
    expected = now.model_copy(update={"turns": (turn,)})

    assert gravity(expected, now.model_copy(update={"turns": (dose,)})) == "plan"
    assert gravity(expected, now.model_copy(update={"turns": (source,)})) == "words"


def test_gravity_when_urgency_differs_says_safety(mini):
    now = replay(mini, TALK)
    turn = now.turns[0].model_copy(update={"urgency": "emergency"})

    assert (
        gravity(now.model_copy(update={"turns": (turn, *now.turns[1:])}), now)
        == "safety"
    )


def test_difference_when_equal_is_empty():
    assert difference("a\n", "a\n", "x") == ""
    assert "-a\n+b" in difference("a\n", "b\n", "x")
