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
LONG = "1. Recommend: One oral NSAID, taken regularly for a short set time. Naproxen "


def test_replay_when_repeated_is_the_same(mini):
    once = replay(mini, TALK)

    assert replay(mini, once) == once
    assert once.turns[0].asks == ("cauda equina",)


def test_replay_when_another_patient_is_told_of_begins_anew(mini):
    told = ("40M back strain 10 days, fever", "next patient: 60F back strain")
    turns = tuple(Turn(clinician=text) for text in told)

    first, second = replay(mini, TALK.but(turns=turns)).turns

    assert first.urgency == "urgent"
    assert second.urgency == "routine"
    assert second.learned["age"] == "60 years"


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


def test_difference_when_the_last_line_does_not_end_says_so():
    shown = difference("a\nb", "a\nb\n", "t.yaml")

    assert shown.endswith(" a\n-b\n\\ No newline at end of file\n+b\n")


def test_difference_when_a_long_line_has_changed_names_its_words():
    shown = difference(
        f"{LONG}500 mg twice daily for 10 days.\nsame\n",
        f"{LONG}250 mg twice daily for 14 days.\nsame\n",
        "x",
    ).splitlines()

    assert shown[-3:] == [
        f"+{LONG}250 mg twice daily for 14 days.",
        '? "Naproxen 500 mg" is now "Naproxen 250 mg"; "for 10 days." is now '
        '"for 14 days."',
        " same",
    ]


def test_difference_when_lines_are_short_or_other_leaves_them_alone():
    shown = difference("step: a\n" + LONG, "step: b\n" + "wholly else " * 9, "x")

    assert "\n?" not in shown


def test_difference_when_several_lines_have_changed_numbers_them():
    before = f"{LONG}500 mg\n{LONG}of late\n"
    after = f"{LONG}500 g\n{LONG}of old\n"

    shown = difference(before, after, "x").splitlines()

    assert shown[-2:] == [
        '? (line 1) "500 mg" is now "500 g"',
        '? (line 2) "of late" is now "of old"',
    ]
