import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from chatbot.files import yaml_source
from chatbot.files.yaml_source import (
    block_yaml,
    flow_yaml,
    read_yaml,
    scalar_yaml,
    text_yaml,
)

NASTY = st.one_of(
    st.text(max_size=60),
    st.text(
        alphabet="ab'\"[]{}/#:,-?!&*|>%@` \n\t\r\\~=<\0\x85\u2028\ufeff\u202e😀é019.yn",
        max_size=60,
    ),
    st.sampled_from(
        (
            "yes", "no", "null", "~", "1:30", "010", "=", "<<", "[/b]", "a #b", "a: b",
            "- a", "--- a", "...", "? a", " a", "a ", "'", '"', "\0", "", "-", "a:",
            "1e3", ".inf", "0x1F", "2020-01-01", "مرحبا", "\n", "  a\nb", "a\n\n",
        )
    ),
)  # fmt: skip


@pytest.fixture(
    params=[yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)],
    ids=["pure", "C"],
)
def loader(request, monkeypatch):
    monkeypatch.setattr(yaml_source, "_Loader", request.param)


def said(text):
    return [str(p) for p in read_yaml(text, "f").problems]


@pytest.mark.usefixtures("loader")
def test_read_when_scalars_look_typed_keeps_them_as_text():
    source = read_yaml("yes: no\non: 1:30\nx: 010\nd: 2020-01-01\ne: Null\n", "f")

    assert source.data == {
        "yes": "no", "on": "1:30", "x": "010", "d": "2020-01-01", "e": "Null"
    }  # fmt: skip


@pytest.mark.usefixtures("loader")
def test_read_when_values_are_empty_gives_none_unless_quoted():
    source = read_yaml("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n", "f")

    assert source.data == {"a": None, "b": None, "c": None, "d": "null", "e": ""}


@pytest.mark.usefixtures("loader")
def test_read_when_nested_knows_the_line_of_everything():
    source = read_yaml("a:\n  b:\n    - c\n    - d: |\n        e\n", "f")

    assert source.data == {"a": {"b": ["c", {"d": "e\n"}]}}
    assert source.lines == {
        (): 1, ("a",): 1, ("a", "b"): 2, ("a", "b", 0): 3, ("a", "b", 1): 4,
        ("a", "b", 1, "d"): 4,
    }  # fmt: skip
    assert source.line(("a", "b", 1, "z")) == 4


@pytest.mark.usefixtures("loader")
def test_read_when_line_ends_are_of_windows_counts_them_once():
    source = read_yaml("\ufeffa: b\r\nc: |\r\n  x\r\n  y\r\nd: e\r\n", "f")

    assert source.data == {"a": "b", "c": "x\ny\n", "d": "e"}
    assert source.lines[("d",)] == 5


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("text", ["", "# nothing\n", "\n\n"])
def test_read_when_there_is_nothing_gives_nothing(text):
    source = read_yaml(text, "f")

    assert (source.data, source.problems, source.whole) == (None, [], True)


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "start"),
    [
        pytest.param("a: b\nc: d: e\n", "f:2: a colon is", id="colon"),
        pytest.param("a: b\nfoo bar\nc: d\n", "f:2: a name begins here", id="no colon"),
        pytest.param("a: b\nc: 'abc\nd: e\n", "f:2: the quote opened here", id="quote"),
        pytest.param("a: b\nc: [a, b\nd: e\n", "f:2: the list opened here", id="list"),
        pytest.param("a: {b: c\nd: e\n", "f:1: the { opened here", id="braces"),
        pytest.param("a:\n  b: c\n d: e\n", "f:3: the line does not fit", id="indent"),
        pytest.param("a: @b\n", "f:1: text cannot begin", id="at sign"),
        pytest.param("a: *\n", "f:1: text cannot begin with *", id="star"),
        pytest.param('a: "\\d"\n', "f:1: a backslash", id="backslash"),
        pytest.param("a: |x\n  b\n", "f:1: the sign after |", id="block sign"),
        pytest.param("a: - b\n", "f:1: a dash is not expected", id="dash"),
        pytest.param("a: b\n...\nc\n", "f:3: text stands outside", id="outside"),
        pytest.param("a: &x b\n", 'f:1: a: the anchor "&x"', id="anchor"),
        pytest.param("c: *x\n", 'f:1: c: the alias "*x"', id="alias"),
        pytest.param("a: !!int 3\n", 'f:1: a: the tag "!!int"', id="tag"),
        pytest.param("a: ! b\n", 'f:1: a: the tag "!"', id="bare tag"),
        pytest.param("a:\n\tb: c\n", "f:2: there is a tab.", id="tab"),
        pytest.param("a: \x07b\n", "f:1: the character U+0007", id="control"),
        pytest.param("a: b\n---\nc: d\n", "f:2: a second document", id="second"),
        pytest.param("? [a]\n: b\n", "f:1: a name is expected", id="list as name"),
        pytest.param(
            "{a: b, {c: d}: e}\n", "f:1: a name is expected", id="map as name"
        ),
    ],
)
def test_read_when_form_is_wrong_says_so_in_our_words(text, start):
    problems = said(text)

    assert len(problems) == 1
    assert problems[0].startswith(start)


@pytest.mark.usefixtures("loader")
@given(st.text(alphabet="ab:-[]{}'\"#&*!|>%@,? \n", max_size=40))
def test_read_when_text_is_anything_never_raises(text):
    source = read_yaml(text, "f")

    assert source.whole or source.problems


@pytest.mark.usefixtures("loader")
def test_read_when_deeply_nested_neither_raises_nor_hangs():
    source = read_yaml("[" * 2000, "f")

    assert len(source.problems) == 1


def test_read_when_tabs_are_many_names_every_line():
    assert said("a: b\n\tc: d\ne: f\tg\n") == [
        "f:2: there is a tab. Use spaces.",
        "f:3: there is a tab. Use spaces.",
    ]


def test_read_when_a_name_is_given_twice_keeps_the_first():
    source = read_yaml("a: {x: 1}\nb: c\na: {x: 2}\n", "f")

    assert source.data == {"a": {"x": "1"}, "b": "c"}
    assert said("a: b\na: c\n") == [
        "f:2: a: the name is already used on line 1. Rename or delete one of the two."
    ]


def test_read_when_cut_short_keeps_what_came_before():
    source = read_yaml("a: {x: 1}\nb: {y: 2}\nc: 'z\n", "f")

    assert not source.whole
    assert source.faulty(("c",))
    assert not source.faulty(("a",))
    assert source.data["b"] == {"y": "2"}


@given(NASTY)
def test_scalar_when_read_gives_the_same_and_stays_on_one_line(text):
    written = scalar_yaml(text)

    assert "\n" not in written
    assert read_yaml(f"k: {written}\n", "f").data == {"k": text}


@given(NASTY)
@pytest.mark.parametrize("write", [block_yaml, text_yaml])
def test_block_when_read_gives_the_same(write, text):
    source = read_yaml(f"x:\n  - k: {write(text, 6)}\n\n  - z: a\n", "f")

    assert source.problems == []
    assert source.data == {"x": [{"k": text}, {"z": "a"}]}


@given(st.dictionaries(NASTY, NASTY, max_size=3), st.lists(NASTY, max_size=3))
def test_flow_when_read_gives_the_same(mapping, items):
    text = f"k: {flow_yaml(mapping)}\nl: {flow_yaml(tuple(items))}\n"

    assert read_yaml(text, "f").data == {"k": mapping, "l": items}


def test_flow_when_a_name_is_very_long_can_still_be_read():
    names = {"x" * 2000: "y"}

    assert read_yaml(f"k: {flow_yaml(names)}\n", "f").data == {"k": names}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("plain text", "plain text", id="plain"),
        pytest.param("yes", "'yes'", id="typed word"),
        pytest.param("a: b", "'a: b'", id="colon"),
        pytest.param("\0", '"\\0"', id="nul"),
        pytest.param("a\nb", '"a\\nb"', id="two lines"),
        pytest.param("half \ud83d", "half \ufffd", id="half a character"),
    ],
)
def test_scalar_when_written_is_quoted_only_where_needed(text, written):
    assert scalar_yaml(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("a\nb", "|-\n  a\n  b", id="no last line end"),
        pytest.param("a\n\nb\n", "|\n  a\n\n  b", id="last line end"),
        pytest.param("  a\nb", "|2-\n    a\n  b", id="indented start"),
        pytest.param("a \nb", '"a \\nb"', id="trailing space"),
    ],
)
def test_block_when_written_shows_lines_as_lines(text, written):
    assert block_yaml(text, 2) == written
