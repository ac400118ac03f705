import pytest

HEAD = "transcript: 1\ndialog: back_strain\nabout: {}\ntoday: 2026-11-22\nreader: clinician\n"
ONE = HEAD.format("One.") + "turns:\n  - clinician: 40M back strain 10 days\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.yaml").write_text(ONE)
    return tmp_path


def test_replay_when_a_transcript_differs_shows_a_diff_and_exits_with_1(call, folder):
    path = folder / "one.yaml"

    done = call("replay", path)

    assert done.code == 1
    assert done.out.startswith(f"{path}: differs (safety)\n--- {path} (expected)\n")
    assert "\n+    step: red flags\n" in done.out
    assert "Differ: 1 in safety. Once each was read and is right: --accept" in done.out
    assert done.out.endswith("0 passed, 1 failed\n")
    assert path.read_text() == ONE


def test_replay_when_accepted_passes_afterwards(call, folder):
    accepted = call("replay", "--accept", folder)
    again = call("replay", folder / "one.yaml", folder)

    assert (accepted.code, again.code) == (0, 0)
    assert accepted.out.startswith(
        f"{folder / 'one.yaml'}: accepted (safety). Read it line"
    )
    assert again.out == "1 passed, 0 failed\n"


def test_replay_when_only_the_form_differs_says_so(call, folder):
    call("replay", "--accept", folder)
    path = folder / "one.yaml"
    path.write_text(f"# a remark\n{path.read_text()}")

    done = call("replay", path)

    assert done.code == 1
    assert "differs (form)" in done.out


def test_replay_when_one_cannot_be_read_still_replays_the_others(call, folder):
    call("replay", "--accept", folder)
    (folder / "a-old.yaml").write_text("transcript: 7\nturns: []\n")
    (folder / "b-bad.yaml").write_text("transcript: 1\nturns: [\n")
    (folder / "c-none.yaml").write_text("")
    (folder / "d-other.yaml").write_text(ONE.replace("back_strain", "neck"))
    (folder / "e-empty.yaml").write_text(HEAD.format("None.") + "turns: []\n")

    done = call("replay", folder)

    assert done.code == 2
    assert "a-old.yaml:1: this is format 7; format 1 is read here." in done.err
    assert "b-bad.yaml:2: the file ends before a [ or { is closed." in done.err
    assert "c-none.yaml: this is no transcript" in done.err
    assert "e-empty.yaml: turns: nothing is typed in it." in done.err
    assert 'd-other.yaml: it is of the dialog "neck"' in done.err
    assert done.out == "1 passed, 5 failed\n"


@pytest.mark.parametrize("value", ["true", "1", "yes"])
def test_replay_when_accepting_in_ci_is_refused(call, folder, monkeypatch, value):
    monkeypatch.setenv("CI", value)

    done = call("replay", "--accept", folder)

    assert done.code == 3
    assert "not in CI" in done.err
    assert (folder / "one.yaml").read_text() == ONE


def test_replay_when_one_is_about_nothing_accepts_none(call, folder):
    (folder / "two.yaml").write_text(ONE.replace("about: One.", "about: ''"))

    done = call("replay", "--accept", folder)

    assert done.code == 3
    assert f"{folder / 'two.yaml'}: about is empty." in done.err
    assert (folder / "one.yaml").read_text() == ONE


def test_replay_when_a_path_is_not_there_exits_with_2(call, tmp_path):
    done = call("replay", tmp_path / "none.yaml")

    assert done.code == 2
    assert "none.yaml: there is no such file." in done.err


def test_replay_when_a_folder_is_empty_exits_with_3(call, tmp_path):
    assert call("replay", tmp_path).code == 3


def test_replay_when_no_path_is_named_takes_all_that_ship(call):
    done = call("replay")

    assert done.code == 0
    assert done.out.endswith(" passed, 0 failed\n")
    assert int(done.out.split()[0]) >= 14
