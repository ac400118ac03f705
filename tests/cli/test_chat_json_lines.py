import json

import pytest
from cli.peers import CASE, DAY, KEYS, Peer, is_error

NESTED = b'{"say":' * 100_000
DIGITS = b"9" * 5000


@pytest.fixture(scope="module")
def listener(tmp_path_factory):
    """One consult that every bad line is sent to."""
    found = Peer(tmp_path_factory.mktemp("home"), *DAY)
    found.ask({"say": CASE})
    yield found
    found.leave()


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        pytest.param(b"", "empty", None, id="an empty line"),
        pytest.param(b" \t ", "empty", None, id="blanks"),
        pytest.param(b"hello", "not json", None, id="words"),
        pytest.param(b"\x00", "not json", None, id="NUL"),
        pytest.param(b'{"say": "a\x00b"}', "not json", None, id="NUL in a string"),
        pytest.param(b'{"say": "\xff\xfe"}', "not utf-8", None, id="no UTF-8"),
        pytest.param(b"{" * 100_000, "not json", None, id="braces"),
        pytest.param(b"[" * 100_000, "not json", None, id="deep lists"),
        pytest.param(NESTED, "not json", None, id="deep objects"),
        pytest.param(b"[]", "not an object", None, id="a list"),
        pytest.param(b'"say"', "not an object", None, id="a string"),
        pytest.param(b"null", "not an object", None, id="null"),
        pytest.param(b"17", "not an object", None, id="a number"),
        pytest.param({}, "unknown key", None, id="nothing in it"),
        pytest.param({"bogus": 1}, "unknown key", None, id="unknown keys alone"),
        pytest.param({"say": "a", "undo": 1}, "several commands", None, id="two"),
        pytest.param({"say": None}, "bad value", "say", id="say null"),
        pytest.param({"say": 5}, "bad value", "say", id="say a number"),
        pytest.param({"say": ["a"]}, "bad value", "say", id="say a list"),
        pytest.param(b'{"say": "\\ud800"}', "bad value", "say", id="half a character"),
        pytest.param({"say": ""}, "empty", "say", id="say nothing"),
        pytest.param({"say": "a" * 100_000}, "too long", "say", id="100 kB"),
        pytest.param({"say": "\u2026"}, "unreadable", "say", id="no words"),
        pytest.param(
            b'{"say": "a", "say": "b"}', "duplicate key", "say", id="one key twice"
        ),
        pytest.param(
            b'{"set": {"age": 4, "age": 5}}', "duplicate key", "age", id="two ages"
        ),
        pytest.param({"set": []}, "bad value", "set", id="set a list"),
        pytest.param({"set": {}}, "bad value", "set", id="set nothing"),
        pytest.param({"set": "age"}, "bad value", "set", id="set a word"),
        pytest.param({"set": {"agee": 1}}, "unknown finding", "agee", id="mistyped"),
        pytest.param(
            {"set": {"age 54, ckd": True}}, "unknown finding", "age 54, ckd",
            id="two in one key",
        ),
        pytest.param(
            {"set": {"age": 54, "bogus": 1}}, "unknown finding", "bogus", id="one good"
        ),
        pytest.param({"set": {"age": "54, ckd"}}, "bad value", "age", id="a comma"),
        pytest.param({"set": {"age": True}}, "bad value", "age", id="age true"),
        pytest.param({"set": {"age": [54]}}, "bad value", "age", id="age a list"),
        pytest.param({"set": {"age": ""}}, "bad value", "age", id="age nothing"),
        pytest.param({"set": {"age": "old"}}, "unknown word", "age", id="age a word"),
        pytest.param({"set": {"age": 430}}, "out of range", "age", id="age 430"),
        pytest.param({"set": {"age": -3}}, "out of range", "age", id="age -3"),
        pytest.param({"set": {"duration": -3}}, "out of range", "duration", id="days"),
        pytest.param({"set": {"sex": "x"}}, "unknown word", "sex", id="no choice"),
        pytest.param({"set": {"ckd": 5}}, "bad value", "ckd", id="ckd a number"),
        pytest.param(b'{"set": {"age": NaN}}', "not json", None, id="NaN"),
        pytest.param(b'{"set": {"age": -Infinity}}', "not json", None, id="infinity"),
        pytest.param(b'{"set": {"age": 1e999}}', "bad value", "age", id="1e999"),
        pytest.param(
            b'{"set": {"age": %s}}' % DIGITS, "bad value", "age", id="5000 digits"
        ),
        pytest.param(
            b'{"set": {"age": %s}}' % DIGITS[:300], "out of range", "age",
            id="300 digits",
        ),
        pytest.param({"forget": []}, "bad value", "forget", id="forget nothing"),
        pytest.param({"forget": [1]}, "bad value", "forget", id="forget a number"),
        pytest.param({"forget": None}, "bad value", "forget", id="forget null"),
        pytest.param({"forget": ["ckd"]}, "bad value", "forget", id="never told"),
        pytest.param({"forget": ["age", "x"]}, "bad value", "forget", id="one told"),
        pytest.param({"undo": 0}, "bad value", "undo", id="undo zero"),
        pytest.param({"undo": -1}, "bad value", "undo", id="undo -1"),
        pytest.param({"undo": 1.5}, "bad value", "undo", id="undo a half"),
        pytest.param({"undo": True}, "bad value", "undo", id="undo true"),
        pytest.param({"undo": "1"}, "bad value", "undo", id="undo a string"),
        pytest.param(b'{"undo": 1e999}', "bad value", "undo", id="undo 1e999"),
        pytest.param({"restart": False}, "bad value", "restart", id="restart false"),
        pytest.param({"restart": 1}, "bad value", "restart", id="restart 1"),
        pytest.param({"reader": "nobody"}, "bad value", "reader", id="no reader"),
        pytest.param({"reader": ["trainee"]}, "bad value", "reader", id="reader list"),
        pytest.param({"reader": {}}, "bad value", "reader", id="reader object"),
        pytest.param({"today": "soon"}, "bad value", "today", id="soon"),
        pytest.param({"today": "2026-02-30"}, "bad value", "today", id="no such day"),
        pytest.param({"today": "20261206"}, "bad value", "today", id="another form"),
        pytest.param({"today": "2026-W50-1"}, "bad value", "today", id="a week"),
        pytest.param({"today": 20261206}, "bad value", "today", id="a day as number"),
        pytest.param({"today": "2026-11-21"}, "bad value", "today", id="yesterday"),
    ],
)  # fmt: skip
def test_line_when_bad_gives_an_error_and_is_no_turn(listener, line, code, field):
    before = listener.ask({"reader": "clinician"})

    error = listener.ask(line)

    assert is_error(error, code, field)
    after = listener.ask({"reader": "clinician"})
    assert after["turn"] == before["turn"] + 1
    assert {k: after[k] for k in KEYS[4:]} == {k: before[k] for k in KEYS[4:]}


@pytest.mark.parametrize(
    "text",
    [
        "a\u0000b", "[/b] [none]", "5*6*7 > 38.5", "\u202eabc", "🦴" * 500, "no yes",
        "x\u2028y\u2029z", "quit", "/bogus", "\x1b[31mred", "word " * 3000,
    ],
)  # fmt: skip
def test_say_when_odd_is_answered_with_one_line_of_ascii(listener, text):
    listener.process.stdin.write(json.dumps({"say": text}).encode() + b"\n")
    listener.process.stdin.flush()
    line = listener.process.stdout.readline()

    assert line.isascii()
    reply = json.loads(line)
    assert list(reply) == KEYS or "error" in reply
