"""The fields that the README names are those that are written, in their order."""

import json
import re
from pathlib import Path

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
TABLE = README.partition("| of | fields |")[2].partition("\n\n")[0]
ROWS = {
    row.split("|")[1].strip(): re.findall(r"`([a-z_]+)`", row.split("|")[2])
    for row in TABLE.splitlines()[2:]
}
NOTE = "54M, LBP 3 weeks, naproxen 500 bid failed, allergic to aspirin. What now?"


def lines(done):
    assert (done.code, done.err) == (0, "")
    return [json.loads(line) for line in done.out.splitlines()]


@pytest.fixture
def talk(call):
    said = [{"say": NOTE}, {"say": "just tell me"}, {"say": "what is an nsaid?"}, {}]
    given = "\n".join(json.dumps(line) for line in said).encode()
    return lines(call("chat", "--json", "--today", "2026-11-22", given=given))


def test_readme_when_it_names_the_fields_of_a_reply_names_all(talk):
    greeting, told, _, answered, refused = talk
    case = told["case"]

    assert list(greeting) == ["protocol", *ROWS["a reply"]]
    assert [*case["age"], "duration_days", "allergies"] == ROWS["`case`"]
    assert list(told["treatments"][0]) == ROWS["a treatment"]
    assert list(case["allergies"][0]) == ROWS["an allergy"]
    assert list(told["plan"][0]) == ROWS["a line of the plan"]
    assert list(answered["answer"]) == ROWS["`answer`, or null"]
    assert list(refused["error"]) == ROWS["`error`"]


def test_readme_when_it_names_what_other_commands_write_names_all(call):
    note = json.dumps({"id": 7, "text": NOTE}).encode()
    (read,) = lines(call("read", "--json", given=note))
    (asked,) = lines(call("ask", "--json", "what is an nsaid?"))
    found, *_ = lines(call("search", "--json", "naproxen"))

    named = next(v for k, v in ROWS.items() if k.startswith("`read --json`"))
    assert list(read) == named
    assert list(asked) == ROWS["a reply"]
    assert list(found) == ROWS["`search --json`"]


def test_search_when_nothing_is_found_writes_no_line_that_is_no_json(call):
    done = call("search", "--json", "xyzzy")

    assert (done.code, done.out) == (0, "")
    assert done.err == "Nothing speaks of that.\n"
