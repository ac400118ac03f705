import pytest
from fakes import TODAY
from hypothesis import given
from hypothesis import strategies as st

from chatbot.files.transcript_file import parse_transcript, write_transcript
from chatbot.model.problem import ContentError
from chatbot.model.transcript import Transcript, Turn

TEXT = st.text(max_size=80)
TURNS = st.builds(
    Turn,
    clinician=TEXT,
    learned=st.dictionaries(st.sampled_from(["age", "fever"]), TEXT, max_size=2),
    treatments=st.lists(TEXT.filter(bool), max_size=2).map(tuple),
    step=TEXT,
    asks=st.lists(TEXT.filter(bool), max_size=2).map(tuple),
    plan=st.lists(TEXT.filter(bool), max_size=2).map(tuple),
    backline=TEXT,
)


def make_transcript(*turns):
    return Transcript(dialog="back_strain", about="x", today=TODAY, turns=turns)


@given(st.lists(TURNS, min_size=1, max_size=3))
def test_write_when_read_again_gives_the_same(turns):
    before = make_transcript(*turns)

    assert parse_transcript(write_transcript(before), "x") == before


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "1:30",
        "010",
        "[/b]",
        "a: b",
        "# x",
        "'",
        '"',
        " x ",
        "a\nb",
        "\n",
        "🤕",
        "\0",
    ],
)
def test_write_when_text_is_nasty_gives_it_back(text):
    before = make_transcript(Turn(clinician=text, backline=text))

    assert parse_transcript(write_transcript(before), "x") == before


def test_parse_when_format_is_another_says_which():
    with pytest.raises(ContentError) as error:
        parse_transcript("transcript: 2\n", "old.yaml")

    assert "format 2; format 1" in str(error.value.problems[0])


def test_parse_when_a_key_is_misspelt_names_the_nearest():
    text = write_transcript(make_transcript(Turn(clinician="x"))).replace(
        "about", "abuot"
    )

    with pytest.raises(ContentError) as error:
        parse_transcript(text, "t.yaml")

    assert 't.yaml:3: unknown key "abuot". Did you mean "about"?' in [
        str(p) for p in error.value.problems
    ]
