import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from chatbot import __version__
from chatbot.cli.main import COMMANDS, backline
from chatbot.files import content_file
from chatbot.files.transcript_file import read_transcript

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
PROBLEMS = (
    "references.yaml:1: the file ends before a [ or { is closed.",
    "extra.yaml: no file of this name is read.",
    'red_flags.yaml:1: cauda, action: no advice is called "mri-todya".',
)
NEED_CONTENT = [
    ("chat", "--plain"), ("chat", "--json"), ("ask", "what is an nsaid?"), ("read",),
    ("replay",), ("show", "content"), ("review", "list"), ("review", "take", "bands"),
]  # fmt: skip


def commands(group, *names):
    """Every command and its subcommands, each with the words that call it."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield (*names, name), command
        if isinstance(command, click.Group):
            yield from commands(command, *names, name)


ALL = dict(commands(backline))


def test_version_when_asked_prints_it(call):
    assert call("--version").out == f"backline, version {__version__}\n"


@pytest.mark.parametrize(
    "args",
    [
        ["chat", "--plain", "--json"], ["chat", "--plain", "--resume", ""],
        ["chat", "--plain", "--save", ""], ["check", "--content", ""], ["replay", ""],
        ["read", ""], ["bogus"], ["--bogus"], ["ask"], ["ask", ""], ["show"],
        ["show", "bogus"], ["check", "x"], ["chat", "--reader", "x"],
        ["chat", "--today", "soon"], ["chat", "--save", "/no/such/folder/x.yaml"],
        ["chat"], [], ["demo", "nope"], ["demo", "axial-source-article"],
        ["demo", "axial-source-article", "--speed", "0"], ["replay", "--bogus"],
        ["review", "bogus"], ["review", "take"], ["review", "show", "nope"],
        ["review", "list", "--status", "x"], ["search", "--most", "0", "x"],
        ["search", ""], ["search", " ", ""], ["demo", "."], ["replay", "--content", __file__],
        ["check", "--content", __file__],
    ],
    ids=" ".join,
)  # fmt: skip
def test_call_when_wrong_exits_with_3_and_says_why(call, args):
    done = call(*args)

    assert done.code == 3
    assert "Error: " in done.err
    assert done.out == ""


def test_call_when_a_command_is_mistyped_names_the_nearest(call):
    assert 'No command is called "chekc". Did you mean "check"?' in call("chekc").err


@pytest.mark.parametrize("args", NEED_CONTENT, ids=" ".join)
def test_call_when_content_is_broken_gives_all_problems_and_exits_with_2(
    call, broken, args
):
    done = call(*args, "--content", broken)

    assert done.code == 2
    assert done.out == ""
    for problem in PROBLEMS:
        assert problem in done.err
    assert "Traceback" not in done.err


def test_call_when_the_content_folder_is_not_there_exits_with_2(call, tmp_path):
    done = call("ask", "why?", "--content", tmp_path / "none")

    assert done.code == 2
    assert (
        done.err == f"{tmp_path / 'none'}: there is no such folder. "
        "Name the folder that holds it, by --content or BACKLINE_CONTENT.\n"
    )


def test_content_when_the_environment_names_it_is_read_from_there(
    call, mini_root, monkeypatch
):
    monkeypatch.setenv("BACKLINE_CONTENT", str(mini_root))

    assert "Statements: 6 submitted" in call("show", "content").out
    assert call("ask", "gabapentin for sciatica?").out.endswith("[ref-b]\n")


def test_content_when_the_option_names_it_wins(call, mini_root, broken, monkeypatch):
    monkeypatch.setenv("BACKLINE_CONTENT", str(broken))

    assert call("check", "--content", mini_root).code == 0


def test_content_when_nothing_is_named_is_what_ships(call):
    assert call("check").out.endswith("no problems found.\n")
    assert content_file.find_content_root(None).name == "dialogs"


@pytest.mark.parametrize(("words", "command"), ALL.items(), ids=lambda x: str(x)[:40])
def test_help_when_asked_has_a_sentence_for_every_command_and_option(
    call, words, command
):
    done = call(*words, "--help")

    assert (done.code, done.err) == (0, "")
    assert command.help
    assert command.help.split("\n")[0].endswith(".")
    options = [p for p in command.params if isinstance(p, click.Option)]
    assert [p.name for p in options if not p.help] == []
    assert max(map(len, done.out.splitlines())) <= 80


@pytest.mark.parametrize(("words", "command"), ALL.items(), ids=lambda x: str(x)[:40])
def test_help_when_asked_ends_with_an_example_that_can_be_typed(call, words, command):
    last = call(*words, "--help").out.splitlines()[-1]
    name, *typed = shlex.split(last.removeprefix("  Example: "))

    assert name == "backline"
    assert tuple(typed[: len(words)]) == words
    assert command.make_context("it", typed[len(words) :])


def test_help_when_printed_cuts_no_sentence_short(call):
    assert "..." not in call("--help").out.replace("[ARGS]...", "")


def test_readme_when_it_shows_the_help_shows_what_is_printed(call):
    shown = re.search(r"<!-- help -->\n```text\n(.*?)```", README, re.DOTALL)

    assert shown
    assert shown[1] == call("--help").out


def test_readme_when_it_names_commands_and_options_names_those_that_exist():
    named = re.findall(r"`backline ([a-z][^`]*)`", README)

    assert {line.split()[0] for line in named} == set(COMMANDS)
    for line in named:
        words = line.split()
        command = ALL.get(tuple(words[:2])) or ALL[words[0],]
        known = {o for p in command.params for o in p.opts}
        assert {w.rstrip("]") for w in words if w.startswith("--")} <= known, line


@pytest.mark.parametrize(
    "modules",
    [
        "chatbot.cli.check, chatbot.files.content_file",
        "chatbot.cli.replay, chatbot.engine.replay, chatbot.cli.demo",
        "chatbot.cli.chat_json, chatbot.cli.ask, chatbot.cli.read",
        "chatbot.cli.chat, chatbot.cli.chat_plain, chatbot.cli.review",
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
    assert not loaded & {"pydantic", "transitions"}


def test_ask_when_the_cache_is_warm_loads_no_yaml_and_no_screen(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cold"))
    assert "yaml" in loaded_after("ask", "what dose of naproxen?")

    loaded = loaded_after("ask", "what dose of naproxen?")

    assert "pydantic" in loaded
    assert not loaded & {"yaml", "ruamel", "textual", "rich"}


def run(*args, given="", **env):
    return subprocess.run(
        [sys.executable, "-m", "chatbot", *args],
        input=given, capture_output=True, text=True, check=False,
        env={k: v for k, v in (dict(os.environ) | env).items() if v is not None},
    )  # fmt: skip


def test_start_when_there_is_no_home_and_the_disk_is_read_only_works(tmp_path):
    names = ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")
    nowhere = dict.fromkeys(names, "/proc/none")

    done = run("chat", "--plain", given="42M back pain\n", **nowhere)

    assert done.returncode == 2  # it worked, and no file keeps it
    assert "Understood: age 42 years" in done.stdout
    assert done.stderr.startswith("The consult was not saved. ")
    copied = tmp_path / "copied.yaml"
    copied.write_text(done.stderr[done.stderr.index("transcript: 1") :])
    assert [t.clinician for t in read_transcript(copied).turns] == ["42M back pain"]


def test_output_when_a_terminal_lacks_letters_shows_what_it_can():
    done = run("show", "grammar", PYTHONIOENCODING="ascii")
    asked = run("ask", "what is the eGFR limit for naproxen?", PYTHONIOENCODING="ascii")

    assert (done.returncode, asked.returncode) == (0, 0)
    assert done.stdout.isascii()
    assert asked.stdout.isascii()


@pytest.mark.parametrize(
    "args", [["review", "list"], ["check"], ["show", "claims"]], ids=" ".join
)
def test_call_when_nobody_reads_on_ends_without_a_word(args):
    process = subprocess.Popen(
        [sys.executable, "-m", "chatbot", *args],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()

    assert (process.wait(timeout=30), said) == (141, b"")


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (["show", "machin"], '"machin" is not known. Did you mean "machine"?'),
        (
            ["chat", "--reader", "x"],
            '"x" is not known. Use clinician, trainee or patient.',
        ),
        (["check", "--today", "soon"], '"soon" is no date. Write year-month-day'),
        (
            ["search", "--most", "0", "x"],
            '"0" does not fit. Use a whole number from 1 on.',
        ),
        (["demo", "x", "--speed", "fast"], "Use a number from 0.1 to 100."),
        (["check", "--content", __file__], "is a file. Name a folder."),
        (["chat", "--save", "."], ". is a folder. Name a file."),
        (["demo", "."], ". is a folder. Name a transcript in it."),
        (["show"], "Use machine, grammar, content, claims, coverage or safety."),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, list) else "",
)
def test_call_when_a_word_is_wrong_names_the_right_ones(call, args, why):
    assert why in call(*args).err


@pytest.mark.parametrize(
    "args", [["replay"], ["read"], ["evaluate"], ["chat", "--plain", "--resume"]]
)
def test_path_when_it_is_a_pipe_with_no_writer_does_not_wait_for_one(args, tmp_path):
    os.mkfifo(tmp_path / "pipe")

    done = run(*args, "pipe")

    assert done.returncode == 3
    assert "pipe is a pipe. Name a file." in done.stderr


def test_save_when_a_link_leads_round_writes_in_its_place(tmp_path):
    (tmp_path / "loop").symlink_to("loop")

    done = run("chat", "--plain", "--save", "loop", given="42M back pain\n")

    assert (done.returncode, done.stderr) == (0, "Saved: loop\n")
