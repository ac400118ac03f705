from datetime import date
from pathlib import Path

import pytest
from fakes import TODAY
from hypothesis import given
from hypothesis import strategies as st

from chatbot.files.transcript_file import (
    find_demo,
    find_transcripts,
    parse_transcript,
    read_transcript,
    write_transcript,
)
from chatbot.model.problem import ContentError
from chatbot.model.transcript import Transcript, Turn


def forward(turns):
    days = sorted(turn.on for turn in turns if turn.on)
    return tuple(t.model_copy(update={"on": days.pop(0)}) if t.on else t for t in turns)


TEXT = st.text(max_size=80)
NAMES = st.lists(TEXT, max_size=2).map(tuple)
TURNS = st.builds(
    Turn,
    clinician=TEXT,
    on=st.none() | st.dates(date(2100, 1, 1)),
    learned=st.dictionaries(TEXT, TEXT, max_size=2),
    treatments=NAMES,
    step=TEXT,
    urgency=st.sampled_from(["routine", "emergency"]) | TEXT,
    asks=NAMES,
    plan=NAMES,
    backline=TEXT,
    teach=st.none() | TEXT,
)
TRANSCRIPTS = st.builds(
    Transcript,
    dialog=TEXT,
    about=TEXT,
    today=st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    reader=st.sampled_from(["clinician", "trainee", "patient"]),
    turns=st.lists(TURNS, max_size=3).map(forward),
)
SHIPPED = sorted((Path(__file__).parents[2] / "transcripts").glob("*.yaml"))


def make_transcript(*turns):
    return Transcript(dialog="back_strain", about="x", today=TODAY, turns=turns)


def problems_of(text):
    with pytest.raises(ContentError) as error:
        parse_transcript(text, "t.yaml")
    return [str(p) for p in error.value.problems]


@given(TRANSCRIPTS)
def test_write_when_read_again_gives_the_same(before):
    text = write_transcript(before)

    assert parse_transcript(text, "x") == before
    assert write_transcript(parse_transcript(text, "x")) == text


@pytest.mark.parametrize(
    "text",
    [
        "Seen today:\n\nPain 7/10, \"numb\" foot\n- ibuprofen 800: no help\n",
        "no", "1:30", "010", "[/b]", "a: b", "# x", "'", '"', " x ", "a\nb", "\n",
        "  a\nb", "🤕", "\0", "مرحبا", "\u202e", "a\r\nb", "\tx", "---", "- a\n- b",
    ],
)  # fmt: skip
def test_write_when_text_is_nasty_gives_it_back(text):
    before = make_transcript(Turn(clinician=text, backline=text, teach=text))

    assert parse_transcript(write_transcript(before), "x") == before


def test_write_when_everything_is_there_keeps_one_order():
    turn = Turn(
        clinician="42M, back strain 10 days",
        on=date(2026, 11, 23),
        learned={"age": "42 years"},
        treatments=("heat (failed)",),
        step="red flags",
        urgency="urgent",
        asks=("cauda equina",),
        plan=("one-oral-nsaid naproxen",),
        backline="Any of these?\n  1. fever",
        teach="Look.\nAgain.",
    )

    assert write_transcript(make_transcript(turn, Turn(clinician="none"))) == (
        "transcript: 1\n"
        "dialog: back_strain\n"
        "about: x\n"
        "today: 2026-11-22\n"
        "reader: clinician\n"
        "turns:\n"
        "  - clinician: 42M, back strain 10 days\n"
        "    on: 2026-11-23\n"
        "    learned: {age: 42 years}\n"
        "    treatments: [heat (failed)]\n"
        "    step: red flags\n"
        "    urgency: urgent\n"
        "    asks: [cauda equina]\n"
        "    plan: [one-oral-nsaid naproxen]\n"
        "    backline: |-\n"
        "      Any of these?\n"
        "        1. fever\n"
        "    teach: |-\n"
        "      Look.\n"
        "      Again.\n"
        "\n"
        "  - clinician: none\n"
    )


def test_write_when_nothing_was_said_is_still_a_transcript():
    before = make_transcript()

    assert write_transcript(before).endswith("turns: []\n")
    assert parse_transcript(write_transcript(before), "x") == before


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_read_when_shipped_keeps_every_word(path):
    transcript = read_transcript(path)

    assert parse_transcript(write_transcript(transcript), "x") == transcript


def test_parse_when_format_is_another_names_both():
    assert problems_of("transcript: 2\ndialog: x\n") == [
        "t.yaml:1: this is format 2; format 1 is read here. "
        "Use the Backline that wrote it, or record it anew."
    ]


@pytest.mark.parametrize("text", ["", "- a\n", "findings: {}\n", "just text\n"])
def test_parse_when_it_is_no_transcript_says_so(text):
    (problem,) = problems_of(text)

    assert problem.startswith("t.yaml: this is no transcript; format 1 is read here.")


def test_parse_when_lines_end_in_a_carriage_return_says_so():
    with pytest.raises(ContentError) as caught:
        parse_transcript("transcript: 1\rdialog: x\r", "t.yaml")

    (problem,) = map(str, caught.value.problems)
    assert problem.startswith(
        "t.yaml:1: the lines end in a carriage return alone. Save"
    )


def test_parse_when_several_things_are_wrong_names_all_with_their_lines():
    text = (
        "transcript: 1\ndialog: x\nabuot: y\ntoday: yesterday\nturns:\n"
        "  - clinician: a\n    plan: one\n\n  - on: 2026-11-22\n"
    )

    assert problems_of(text) == [
        't.yaml:3: unknown key "abuot". Did you mean "about"?',
        't.yaml:4: "today: yesterday" is no date. '
        "Write year-month-day, such as 2026-11-22.",
        't.yaml:7: turns, 1: "plan" is to be a list. '
        "Write it in [ ], or with a dash a line.",
        't.yaml:9: turns, 2: "clinician" is missing. Add it.',
    ]


def test_parse_when_a_visit_goes_back_in_time_says_where():
    on = "    on: 2026-11-{}\n"
    turns = (f"  - clinician: none\n{on.format(day)}" for day in (23, 22, 22, 21))
    text = write_transcript(make_transcript()).replace("turns: []", "turns:")

    assert problems_of(text + "".join(turns)) == [
        "t.yaml:10: turns, 2, on: 2026-11-22 lies before 2026-11-23. Days only go forward.",
        "t.yaml:14: turns, 4, on: 2026-11-21 lies before 2026-11-22. Days only go forward.",
    ]


def test_read_when_the_file_cannot_be_opened_or_decoded_says_so(tmp_path):
    (tmp_path / "latin.yaml").write_bytes(b"transcript: 1\nabout: caf\xe9\n")

    with pytest.raises(ContentError) as missing:
        read_transcript(tmp_path / "nowhere.yaml")
    with pytest.raises(ContentError) as latin:
        read_transcript(tmp_path / "latin.yaml")

    assert "there is no such file" in str(missing.value.problems[0])
    assert "latin.yaml:2: it is not UTF-8" in str(latin.value.problems[0])


def test_find_when_a_folder_is_named_lists_its_transcripts(tmp_path):
    (tmp_path / "a.yaml").write_text("x")
    (tmp_path / "note.txt").write_text("x")

    assert find_transcripts((str(tmp_path),)) == [tmp_path / "a.yaml"]
    with pytest.raises(ContentError):
        find_transcripts((str(tmp_path / "nowhere"),))


def test_find_demo_when_named_takes_a_path_or_a_shipped_name(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("x")

    assert find_demo(str(path)) == path
    assert find_demo(SHIPPED[0].stem).read_bytes() == SHIPPED[0].read_bytes()
    assert find_demo("no-such-demo") is None
