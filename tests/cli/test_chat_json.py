import json
import signal
from datetime import date

import pytest
from cli.peers import CASE, DAY, KEYS, Peer, is_error

from chatbot.files.transcript_file import read_transcript


@pytest.fixture
def peer(tmp_path):
    found = Peer(tmp_path, *DAY)
    yield found
    if found.process.poll() is None:
        found.leave()


@pytest.fixture(scope="module")
def replies(tmp_path_factory):
    """A whole conversation, told once."""
    talk = Peer(tmp_path_factory.mktemp("home"), *DAY)
    lines = {
        "told": {"say": CASE},
        "plan": {"say": "just tell me"},
        "computed": {"say": "what if the pain goes below the knee?"},
        "answered": {"say": "is the gel as good as tablets?"},
        "why": {"say": "why stop flexeril?"},
        "declined": {"say": "best statin for diabetes?"},
        "set": {
            "set": {"egfr": 55.5, "ckd": True, "fever": False, "cancer_history": None}
        },
        "emergency": {"say": "he can't pee since yesterday"},
    }
    heard = {"greeting": talk.greeting} | {k: talk.ask(v) for k, v in lines.items()}
    talk.leave()
    return heard


def test_greeting_when_started_names_the_protocol_and_knows_nothing(replies):
    greeting = replies["greeting"]

    assert list(greeting) == ["protocol", *KEYS]
    assert greeting["protocol"] == 1
    assert greeting["turn"] == 0
    assert greeting["case"] == {"duration_days": None, "allergies": []}
    assert (greeting["treatments"], greeting["plan"], greeting["asks"]) == ([], [], [])
    assert greeting["answer"] is None


def test_reply_when_anything_is_said_has_every_key_with_its_type(replies):
    for reply in list(replies.values())[1:]:
        assert list(reply) == KEYS
        assert type(reply["turn"]) is int
        assert type(reply["step"]) is str
        assert reply["reply"].strip()
        assert set(reply["path"]) <= {"axial", "radicular", "chronic"}
        assert reply["urgency"] in {"routine", "workup", "urgent", "emergency"}
        for key in ("asks", "cites", "notices", "path", "withheld", "unchecked"):
            assert all(type(x) is str for x in reply[key])


def test_case_when_told_has_value_unit_status_turn_and_words(replies, engine):
    case = replies["set"]["case"]

    assert case["age"] == {
        "value": 42, "unit": "years", "status": "present", "turn": 1,
        "text": "42 year old",
    }  # fmt: skip
    assert case["sex"]["value"] == "male"
    assert (case["duration"]["value"], case["duration"]["unit"]) == (10, "days")
    assert case["duration_days"] == 10
    assert case["egfr"]["value"] == 55.5
    assert (case["ckd"]["value"], case["ckd"]["status"]) == (True, "present")
    assert (case["fever"]["value"], case["fever"]["status"]) == (False, "absent")
    assert case["cancer_history"]["status"] == "unknown"
    findings = engine.content.dialog.findings
    for name in set(case) - {"duration_days", "allergies"}:
        assert list(case[name]) == ["value", "unit", "status", "turn", "text"]
        if findings[name].kind in {"number", "length of time"}:
            assert type(case[name]["value"]) in {int, float}


def test_treatments_when_told_have_all_their_fields(replies):
    told = {t["name"]: t for t in replies["told"]["treatments"]}

    assert list(told) == ["cyclobenzaprine", "heat", "ibuprofen", "diclofenac-topical"]
    assert told["heat"]["class"] is None
    assert told["ibuprofen"] == {
        "name": "ibuprofen", "class": "oral-nsaid", "dose": 800, "unit": "mg",
        "frequency": None, "per_day": None, "schedule": None, "days": None,
        "tablets": 1, "product": None, "besides": [],
        "status": "unknown", "response": "none", "text": "ibuprofen 800mg",
    }  # fmt: skip


def test_allergies_when_told_have_name_class_reaction_and_words(peer):
    reply = peer.ask({"say": "42M back pain, allergic to penicillin (rash)"})

    assert reply["case"]["allergies"] == [
        {
            "name": "penicillin", "class": "antibiotic", "reaction": "rash",
            "text": "penicillin",
        }
    ]  # fmt: skip


def test_plan_when_given_has_every_field_and_only_names_that_exist(replies, engine):
    content = engine.content
    generic = {
        *content.drugs,
        *(m for c in content.classes.values() for m in c.members),
    }
    plan = replies["plan"]["plan"]

    assert any(line["drug"] for line in plan)
    assert any(line["check_first"] for line in plan)
    assert {line["unconfirmed"] for line in plan} == {True, False}
    for line in plan:
        assert list(line) == [
            "id", "section", "kind", "drug", "text", "cites", "statements", "because",
            "because_treatments", "provisional", "check_first", "unconfirmed",
            "cautions",
        ]  # fmt: skip
        assert line["section"] in content.dialog.sections
        assert line["drug"] is None or line["drug"] in generic
        assert line["cites"]
        assert set(line["cites"]) <= set(content.references)
        assert set(line["statements"]) <= set(content.statements)
        assert set(line["because"]) <= set(content.dialog.findings)
        assert set(line["because_treatments"]).isdisjoint(content.dialog.findings)
        assert line["provisional"] == bool(line["check_first"])


def test_plan_when_an_order_takes_care_says_of_what(replies):
    lines = replies["set"]["plan"]
    cautions = {line["id"]: line["cautions"] for line in lines if line["cautions"]}

    assert list(cautions) == ["one-oral-nsaid"]
    assert cautions["one-oral-nsaid"][0].startswith("With kidney disease:")


def test_plan_when_a_line_rests_on_a_treatment_says_which(replies):
    stop = next(x for x in replies["plan"]["plan"] if x["kind"] == "stop")

    assert (stop["drug"], stop["because_treatments"]) == (
        "cyclobenzaprine", ["cyclobenzaprine"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("answered", "answered"), ("computed", "computed"), ("why", "answered"),
        ("declined", "declined"),
    ],
)  # fmt: skip
def test_answer_when_asked_has_status_statements_and_topics(
    replies, engine, name, status
):
    answer = replies[name]["answer"]

    assert list(answer) == ["status", "statements", "topics"]
    assert answer["status"] == status
    assert set(answer["statements"]) <= set(engine.content.statements)
    assert len(answer["topics"]) <= 2
    assert bool(answer["statements"]) == (status != "declined")


def test_cites_when_a_reply_rests_on_sources_are_those_it_shows(replies, engine):
    for name in ("plan", "answered", "computed", "why"):
        reply = replies[name]
        shown = reply["reply"].replace("\\", "")
        assert reply["cites"]
        assert all(f"[{c}]" in shown for c in reply["cites"])
        cited = [r for r in engine.content.references if f"[{r}]" in shown]
        assert set(cited) == set(reply["cites"])
    assert replies["declined"]["cites"] == []
    assert replies["told"]["answer"] is None


def test_reply_when_an_emergency_is_raised_has_no_start_and_no_continue(replies):
    reply = replies["emergency"]

    assert (reply["step"], reply["urgency"]) == ("emergency", "emergency")
    assert {x["kind"] for x in reply["plan"]}.isdisjoint(
        {"recommend", "consider", "continue"}
    )


def test_asks_when_a_question_is_open_are_findings(replies, engine):
    asks = replies["told"]["asks"]

    assert "saddle_numbness" in asks
    assert set(asks) <= set(engine.content.dialog.findings)


def test_line_when_it_has_keys_of_a_later_protocol_ignores_them(peer):
    reply = peer.ask({"say": "42M back pain", "mood": "good", "id": 7})

    assert reply["case"]["age"]["value"] == 42


def test_line_when_ended_as_on_another_system_is_read(peer):
    assert peer.ask(b'\xef\xbb\xbf{"set": {"age": 42}}\r')["turn"] == 1


@pytest.mark.parametrize(
    ("given", "value"),
    [(42, 42), (42.0, 42), ("42", 42), (42.5, 42.5)],
)
def test_set_when_a_number_comes_in_any_form_is_a_json_number(peer, given, value):
    assert peer.ask({"set": {"age": given}})["case"]["age"]["value"] == value


@pytest.mark.parametrize(("given", "days"), [(21, 21), ("3 weeks", 21), (0.5, 0.5)])
def test_set_when_a_length_of_time_comes_bare_it_is_days(peer, given, days):
    case = peer.ask({"set": {"duration": given}})["case"]

    assert case["duration_days"] == days
    assert case["duration"]["value"] == days


def test_set_when_null_says_unknown_whatever_was_known(peer):
    peer.ask({"set": {"egfr": 24, "ckd": True}})

    case = peer.ask({"set": {"egfr": None, "ckd": None}})["case"]

    assert {case[name]["status"] for name in ("egfr", "ckd")} == {"unknown"}


def test_forget_when_told_leaves_no_trace(peer):
    peer.ask({"say": "42M back pain 10 days, failed ibuprofen"})

    reply = peer.ask({"forget": ["age", "ibuprofen"]})

    assert "age" not in reply["case"]
    assert reply["treatments"] == []


def test_undo_when_asked_restores_case_plan_and_question(peer):
    first = peer.ask({"say": "42M back pain 10 days, failed ibuprofen"})
    peer.ask({"say": "just tell me"})
    peer.ask({"set": {"egfr": 24}})

    back = peer.ask({"undo": 2})

    same = ("case", "treatments", "plan", "asks", "step", "path", "urgency")
    assert {k: back[k] for k in same} == {k: first[k] for k in same}
    assert back["turn"] == 4


def test_undo_when_nothing_was_said_is_an_error(peer):
    assert is_error(peer.ask({"undo": 1}), "nothing to undo", "undo")


def test_restart_when_asked_knows_nothing_and_keeps_day_and_reader(peer):
    peer.ask({"reader": "patient"})
    peer.ask({"say": "42M back pain 10 days"})

    reply = peer.ask({"restart": True})

    assert reply["case"] == {"duration_days": None, "allergies": []}
    assert (reply["plan"], reply["step"]) == ([], "intake")


def test_reader_when_patient_is_given_no_orders_in_words(peer):
    peer.ask({"say": CASE})

    words = {
        who: (peer.ask({"reader": who}), peer.ask({"say": "/plan"})["reply"])[1]
        for who in ("clinician", "trainee", "patient")
    }

    assert "500 mg" in words["clinician"]
    assert len(words["trainee"]) > len(words["clinician"])
    assert "mg" not in words["patient"]


def test_today_when_nothing_is_known_sets_any_day(peer):
    reply = peer.ask({"today": "2020-01-01"})

    assert reply["notices"] == ["visit: 2020-01-01"]
    assert (
        peer.ask({"say": "42M back pain since 12/20/2019"})["case"]["duration_days"]
        == 12
    )


def test_today_when_a_visit_is_later_ages_the_episode(peer):
    peer.ask({"say": "42M back pain 10 days"})

    reply = peer.ask({"today": "2026-12-06"})

    assert reply["case"]["duration_days"] == 24


def test_json_when_two_programs_say_the_same_hears_the_same_bytes(tmp_path):
    lines = [{"say": CASE}, {"say": "none"}, {"say": "what dose of naproxen?"}]

    first, second = (Peer(tmp_path, *DAY) for _ in range(2))
    heard = [[peer.ask(line) for line in lines] for peer in (first, second)]

    assert heard[0] == heard[1]
    assert first.leave() == second.leave() == (0, b"", "")


def test_eof_when_in_the_middle_of_a_line_answers_what_came(peer):
    code, out, err = peer.leave(b'{"say": "42M ba')

    assert (code, err) == (0, "")
    assert is_error(json.loads(out), "not json")


def test_eof_when_the_last_line_has_no_end_answers_it(peer):
    code, out, _ = peer.leave(b'{"say": "42M back pain"}')

    assert (code, json.loads(out)["turn"]) == (0, 1)


def test_pipe_when_nobody_listens_any_more_ends_without_a_word(peer):
    peer.process.stdout.close()
    peer.process.stdin.write(b'{"say": "42M back pain"}\n' * 50)
    peer.process.stdin.close()

    assert peer.process.wait(timeout=30) == 0
    assert peer.process.stderr.read() == b""
    peer.process.stderr.close()


def test_interrupt_when_sent_ends_without_a_traceback(peer):
    peer.process.send_signal(signal.SIGINT)
    code, _, err = peer.leave()

    assert code == 130
    assert "Traceback" not in err


def test_save_when_asked_for_keeps_the_consult(tmp_path):
    path = tmp_path / "consult.yaml"
    peer = Peer(tmp_path, *DAY, "--save", str(path))
    peer.ask({"say": "42M back pain"})
    peer.ask({"set": {"egfr": 55.5}})
    peer.leave()

    kept = read_transcript(path)

    assert kept.today == date(2026, 11, 22)
    assert [t.clinician for t in kept.turns] == ["42M back pain", "/set egfr 55.5"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_save_when_not_asked_for_keeps_nothing(tmp_path):
    peer = Peer(tmp_path, *DAY)
    peer.ask({"say": "42M back pain"})
    peer.leave()

    assert list(tmp_path.rglob("*consult*")) == []


def test_approved_only_when_nothing_is_approved_says_what_is_withheld(tmp_path):
    peer = Peer(tmp_path, *DAY, "--approved-only")
    reply = peer.ask({"say": CASE})
    asked = peer.ask({"say": "what dose of naproxen?"})
    peer.leave()

    assert peer.greeting["notices"][1].startswith("approved only: On approved content")
    assert {line["id"] for line in reply["plan"]} == {"unsafe-now"}
    assert "one-oral-nsaid" in reply["withheld"]
    assert asked["answer"]["status"] == "declined"


def test_set_when_a_choice_is_none_of_its_words_names_them(peer):
    refused = peer.ask({"set": {"sex": 5}})

    assert refused["error"]["message"] == "sex holds male, female or null."
