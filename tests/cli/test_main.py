import os
import subprocess
import sys
from pathlib import Path

import pytest

MINI = Path(__file__).parents[1] / "mini_content"


def run(*args, text=""):
    return subprocess.run(
        [sys.executable, "-m", "chatbot", *args],
        input=text, capture_output=True, text=True, check=False, env=dict(os.environ),
    )  # fmt: skip


def test_version_when_asked_prints_it():
    assert run("--version").stdout.startswith("backline")


def test_check_when_content_is_sound_exits_with_0():
    done = run("check")

    assert done.returncode == 0
    assert "0 of 48 claims uncovered." in done.stdout
    assert "plain texts: median grade " in done.stdout
    assert done.stdout.endswith("no problems found.\n")


def test_check_when_content_is_broken_names_file_and_line_and_exits_with_2(tmp_path):
    folder = tmp_path / "content"
    for path in MINI.rglob("*.yaml"):
        copy = folder / path.relative_to(MINI)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text())
    flags = folder / "back_strain" / "red_flags.yaml"
    flags.write_text(
        flags.read_text().replace("action: mri-today", "action: mri-todya")
    )

    done = run("check", "--content", str(folder))

    assert done.returncode == 2
    assert (
        "back_strain/red_flags.yaml:1: cauda, action: no advice is called"
        in done.stdout
    )
    assert 'Did you mean "mri-today"?' in done.stdout
    assert done.stdout.endswith("1 problem in 1 file. Nothing was loaded.\n")
    assert "Traceback" not in done.stderr


def test_command_when_unknown_exits_with_3():
    assert run("bogus").returncode == 3


def test_replay_when_a_transcript_differs_shows_a_diff_and_exits_with_1(tmp_path):
    path = tmp_path / "one.yaml"
    path.write_text(
        "transcript: 1\ndialog: back_strain\nabout: One.\ntoday: 2026-11-22\n"
        "reader: clinician\nturns:\n  - clinician: 40M back strain 10 days\n"
    )

    done = run("replay", str(path))

    assert done.returncode == 1
    assert "+    step: intake" in done.stdout
    assert done.stdout.endswith("0 passed, 1 failed\n")


def test_replay_when_accepted_passes_afterwards(tmp_path):
    path = tmp_path / "one.yaml"
    path.write_text(
        "transcript: 1\ndialog: back_strain\nabout: One.\ntoday: 2026-11-22\n"
        "reader: clinician\nturns:\n  - clinician: 40M back strain 10 days\n"
    )

    assert run("replay", "--accept", str(path)).returncode == 0
    assert run("replay", str(path)).returncode == 0


def test_replay_when_format_is_another_refuses_clearly(tmp_path):
    path = tmp_path / "old.yaml"
    path.write_text("transcript: 7\nturns: []\n")

    done = run("replay", str(path))

    assert done.returncode == 2
    assert "this is format 7; format 1 is read here." in done.stderr


def test_ask_when_covered_answers_with_its_source():
    done = run("ask", "is the gel as good as tablets?")

    assert "[khankhel-2024]" in done.stdout


def test_show_machine_when_asked_prints_mermaid():
    done = run("show", "machine")

    assert done.stdout.startswith("stateDiagram-v2")
    assert "any emergency red flag" in done.stdout


def test_show_claims_when_asked_lists_all_48():
    rows = run("show", "claims").stdout.splitlines()

    assert len(rows) == 48
    assert all("The article says: " in row and "  ->  " in row for row in rows)


def test_show_claims_when_a_claim_has_no_support_says_that_no_source_was_found():
    rows = run("show", "claims").stdout.splitlines()
    bare = [row for row in rows if "No source was found." in row]

    assert bare
    assert all(row.split()[1] == "unsupported" for row in bare)
    assert all("  ->  [" not in row for row in bare)


@pytest.mark.parametrize(
    "modules",
    [
        "chatbot.cli.check, chatbot.files.content_file",
        "chatbot.cli.replay, chatbot.engine.replay",
        "chatbot.cli.chat_json, chatbot.cli.ask, chatbot.cli.read",
    ],
)
def test_import_when_no_screen_is_needed_leaves_textual_out(modules):
    code = f"import {modules}, sys; sys.exit(bool({{'textual', 'rich'}} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_import_when_nothing_is_checked_leaves_the_grades_of_reading_out():
    code = (
        "import chatbot.cli.chat_json, chatbot.cli.ask, chatbot.engine.check, sys;"
        "sys.exit('readability' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def loaded_after(*arguments):
    code = (
        "import sys; from chatbot.__main__ import main;"
        f"sys.argv = ['backline', *{arguments!r}];"
        "exec('try: main()\\nexcept SystemExit: pass');"
        "print(' '.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    return {name.partition(".")[0] for name in done.stderr.split()}


def test_version_when_asked_loads_neither_records_nor_engine():
    loaded = loaded_after("--version")

    assert "click" in loaded
    assert not loaded & {"pydantic", "transitions", "rapidfuzz"}


def test_ask_when_the_cache_is_warm_loads_no_yaml_and_no_screen():
    assert "yaml" in loaded_after("ask", "what dose of naproxen?")

    loaded = loaded_after("ask", "what dose of naproxen?")

    assert "pydantic" in loaded
    assert not loaded & {"yaml", "ruamel", "textual", "rich"}


def test_plain_when_piped_talks_and_saves_for_the_user_alone(tmp_path):
    path = tmp_path / "consult.yaml"

    done = run(
        "chat", "--plain", "--today", "2026-11-22", "--save", str(path),
        text="40M back strain 10 days\nquit\n",
    )  # fmt: skip

    assert "Understood: age 40 years" in done.stdout
    assert "clinician: 40M back strain 10 days" in path.read_text()
