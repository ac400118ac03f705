import os
import subprocess
import sys

ONE = (
    "transcript: 1\ndialog: back_strain\nabout: One.\ntoday: 2026-11-22\n"
    "reader: clinician\nturns:\n  - clinician: 40M back strain 10 days\n"
)


def run(folder, *args):
    """Start a test run in another folder, where the plugin is only installed."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "-m", *args],
        cwd=folder, capture_output=True, text=True, check=False, env=env,
    )  # fmt: skip


def test_plugin_when_a_folder_has_transcripts_makes_each_a_test(tmp_path):
    folder = tmp_path / "transcripts" / "mine"
    folder.mkdir(parents=True)
    (folder / "right.yaml").write_text(ONE)
    assert run(tmp_path, "chatbot", "replay", "transcripts", "--accept").returncode == 0
    (folder / "differs.yaml").write_text(ONE)
    (folder / "old.yaml").write_text("transcript: 7\n")
    (folder / "mistyped.yaml").write_text(ONE.replace("transcript:", "transcipt:"))
    (folder / "cassette.yaml").write_text("interactions: []\n")
    (tmp_path / "elsewhere.yaml").write_text(ONE)

    done = run(tmp_path, "pytest", "-v", "-p", "no:cacheprovider")

    assert done.returncode == 1
    assert "transcripts/mine/right.yaml::right PASSED" in done.stdout
    assert "transcripts/mine/differs.yaml::differs FAILED" in done.stdout
    assert "+    step: red flags" in done.stdout
    assert "old.yaml:1: this is format 7; format 1 is read here." in done.stdout
    assert "mistyped.yaml: this is no transcript; format 1 is read here." in done.stdout
    assert "3 failed, 1 passed" in done.stdout
    assert "Traceback" not in done.stdout
