import json
from datetime import date

import pytest
from click.testing import CliRunner

from chatbot.cli import read as reading_command
from chatbot.cli.case_json import case_json, settled, treatments_json
from chatbot.cli.read import command, marked_up, reading_json, with_implied
from chatbot.engine.understanding import Lexicon, read
from chatbot.model.case import Interval, Observation, Status
from chatbot.model.finding import Finding, Kind
from tests.engine.understanding.conftest import make_content

TODAY = date(2026, 11, 24)
TEXT = "54M, back pain 2-3 weeks, failed ibuprofen 800 tid, no fever. What helps?"


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.of(make_content())


@pytest.fixture
def run(monkeypatch, lexicon):
    class FakeEngine:
        pass

    FakeEngine.lexicon = lexicon
    monkeypatch.setattr(reading_command, "open_engine", lambda _: FakeEngine)

    def _run(given: str, *args: str) -> str:
        result = CliRunner().invoke(
            command, [*args, "--today", "2026-11-24"], input=given
        )
        assert result.exit_code == 0, result.output
        return result.output

    return _run


def test_read_when_json_lines_are_given_then_each_is_answered(run):
    given = (
        json.dumps({"id": "a", "text": TEXT})
        + "\n\n"
        + json.dumps({"id": 2, "text": ""})
    )

    first, second = map(json.loads, run(given, "--json").splitlines())

    assert first["id"] == "a"
    assert first["case"]["age"]["value"] == 54
    assert first["case"]["duration_days"] == 17.5
    assert first["treatments"][0]["name"] == "ibuprofen"
    assert first["questions"] == ["What helps?"]
    assert second["case"] == {"duration_days": None, "allergies": []}


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '{"id": 1}',
        '{"text": 3}',
        "{" * 100_000,
        '{"text": NaN}',
        '{"id": 1' + "0" * 5000 + "}",
        '{"text": null}',
        '{"text": "a\0b"}',
    ],
)
def test_read_when_a_line_is_bad_then_it_gives_an_error_and_goes_on(run, line):
    good = json.dumps({"id": 1, "text": "fever"})

    first, second = map(json.loads, run(f"{line}\n{good}\n", "--json").splitlines())

    assert set(first["error"]) == {"code", "message", "field"}
    assert second["case"]["fever"]["status"] == "present"


def test_read_when_a_person_reads_it_then_spans_are_marked(run):
    shown = run("no fever, on ibuprofen 800 mg\nknee? [/b]\n")

    assert "no [fever|fever: absent]" in shown
    assert "[ibuprofen 800 mg|ibuprofen 800 mg: current]" in shown
    assert "[/b]" in shown


def test_read_when_a_text_begins_with_a_byte_order_mark_leaves_it_out(run):
    assert run("\ufeffno fever\n").startswith("no [fever|fever: absent]")


def test_marked_up_when_marks_are_taken_out_then_the_text_is_left(lexicon):
    shown = marked_up(read(lexicon, TEXT, None, TODAY)).splitlines()[0]

    for note in ("|age: 54", "|sex: male", "|duration: 14 to 21", "|fever: absent"):
        assert note in shown


def test_case_json_when_a_value_is_an_interval_then_its_middle_is_given(lexicon):
    shown = reading_json(lexicon, read(lexicon, TEXT, None, TODAY))

    assert shown["case"]["duration"]["value"] == 17.5
    assert shown["case"]["duration"]["unit"] == "days"


def test_case_json_when_weeks_are_kept_in_days_then_they_are_shown_in_weeks():
    weeks = Finding(id="gestation", kind=Kind.LENGTH_OF_TIME, label="g", unit="weeks")
    told = Observation(
        finding="gestation", status=Status.PRESENT, value=Interval(low=196, high=294)
    )

    shown = case_json([told], (), {"gestation": weeks})

    assert shown["gestation"]["value"] == 35


def test_settled_when_said_and_denied_then_possible():
    said = Observation(finding="fever", status=Status.PRESENT, value=True)
    denied = Observation(finding="fever", status=Status.ABSENT, value=False)

    assert [o.status for o in settled([said, denied])] == [Status.POSSIBLE]


def test_treatments_json_when_a_dose_is_whole_then_it_is_an_integer(lexicon):
    shown = treatments_json(read(lexicon, "ibuprofen 800 mg", None, TODAY).treatments)

    assert (shown[0]["dose"], shown[0]["class"]) == (800, "nsaid")


def test_read_when_a_text_holds_half_a_character_then_the_answer_is_ascii(run):
    shown = run('{"id": "\\ud800", "text": "fever \\ud800 \u2028"}\n', "--json")

    assert shown.isascii()
    assert json.loads(shown)["case"]["fever"]["status"] == "present"


def test_read_when_a_text_holds_codes_then_none_is_obeyed(run):
    assert "\x1b" not in run("fever \x1b[31m and chills\r\n")


def test_with_implied_when_a_finding_implies_another_then_both_are_given(lexicon):
    findings = dict(lexicon.findings)
    below = findings["leg_pain_below_knee"].model_copy(
        update={"implies": ("leg_pain",)}
    )
    findings["leg_pain_below_knee"] = below
    said = read(lexicon, "pain below the knee", None, TODAY).observations

    case = {o.finding: o for o in with_implied(settled(said), findings)}

    assert case["leg_pain"].status is Status.PRESENT


@pytest.mark.parametrize(
    ("name", "why"),
    [("none.txt", "there is no such file."), (".", "it is a folder.")],
)
def test_read_when_there_is_no_file_to_read_says_so_and_exits_with_2(
    tmp_path, call, name, why
):
    done = call("read", tmp_path / name)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"{tmp_path / name}: {why}")


@pytest.mark.parametrize("encoded", [b"\x7fELF\0\0", "denies fever".encode("utf-16")])
def test_read_when_a_file_is_no_plain_text_prints_none_of_it(tmp_path, call, encoded):
    (tmp_path / "note").write_bytes(encoded)

    done = call("read", tmp_path / "note")

    assert (done.code, done.out) == (2, "")
    assert done.err == f"{tmp_path / 'note'}: it is no plain text. Save it as UTF-8.\n"
