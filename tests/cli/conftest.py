import signal
import sys
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper

import pytest

from chatbot.cli.main import main


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def one_cache(monkeypatch, tmp_path):
    """Compile the content once for all these tests, not once a test; 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path.parent / "cache"))


@pytest.fixture
def call(monkeypatch):
    """Run a command as `python -m chatbot` does, in this process."""
    before = {s: signal.getsignal(s) for s in (signal.SIGTERM, signal.SIGHUP)}

    def _call(*args, given=b""):
        out, err = BytesIO(), BytesIO()
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(given)))
        monkeypatch.setattr(sys, "stdout", TextIOWrapper(out, encoding="utf-8"))
        monkeypatch.setattr(sys, "stderr", TextIOWrapper(err, encoding="utf-8"))
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in args])
        sys.stdout.flush()
        sys.stderr.flush()
        return Done(left.value.code, out.getvalue().decode(), err.getvalue().decode())

    yield _call
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def broken(tmp_path, mini_root):
    """A content folder with something wrong in three of its files."""
    folder = tmp_path / "content"
    for path in mini_root.rglob("*.yaml"):
        copy = folder / path.relative_to(mini_root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text())
    flags = folder / "back_strain" / "red_flags.yaml"
    flags.write_text(flags.read_text().replace("mri-today", "mri-todya"))
    (folder / "references.yaml").write_text("ref-a: {\n")
    (folder / "extra.yaml").write_text("{}\n")
    return folder
