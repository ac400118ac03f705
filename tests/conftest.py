import gc
import os
import signal
from pathlib import Path

import pytest
from fakes import CACHES, load_once, make_patient

from chatbot.engine.engine import Engine
from chatbot.engine.replay import states
from chatbot.files.content_file import load_content
from chatbot.files.transcript_file import find_transcripts, read_transcript

MINI = Path(__file__).parent / "mini_content"
MOST_WORKERS = 4  # each opens an engine and replays the transcripts once for itself


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config):
    """Share a run of everything between the cores; `-n 0` or any path runs in one.

    Options in `addopts` would do the same, but refuse `-p no:xdist`.
    """
    if "PYTEST_XDIST_WORKER" in os.environ:
        return  # a worker comes by here as well, and would start workers of its own
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    if whole and getattr(config.option, "numprocesses", 0) is None:
        config.option.numprocesses, config.option.dist = "auto", "worksteal"
        config.option.maxprocesses = config.option.maxprocesses or MOST_WORKERS


def pytest_collection_finish():
    """What was collected stays to the end: the collector need not walk it again."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def compiled():
    """One cache for all processes that tests start: it is keyed by what was read."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", CACHES.name)
        yield


@pytest.fixture(autouse=True, scope="session")
def heard_interrupts():
    """A run in the background ignores Ctrl-C, and what it starts would as well."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def apart_from_the_machine(tmp_path, monkeypatch):
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.chdir(tmp_path)  # a child process takes the installed package as well
    monkeypatch.delenv("BACKLINE_CONTENT", raising=False)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")


@pytest.fixture(scope="session")
def engine(compiled):
    return Engine(*load_once())


@pytest.fixture(scope="session")
def consults(engine):
    """The states of every consult that ships as a transcript, by name."""
    found = {p.stem: read_transcript(p) for p in find_transcripts(())}
    return {name: states(engine, told) for name, told in found.items()}


@pytest.fixture(scope="session")
def mini(tmp_path_factory):
    return Engine(load_content(MINI, tmp_path_factory.mktemp("cache")))


@pytest.fixture(name="plan")
def plan_fixture(engine):
    """The plan for a patient who takes and has what is told."""
    return lambda *taken, **told: engine.planner.plan(make_patient(taken, **told))


@pytest.fixture
def mini_root():
    return MINI
