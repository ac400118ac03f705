"""Transcripts on disk: one reader, one writer, a fixed order of keys."""

from pathlib import Path

from pydantic import ValidationError

from chatbot.files.shape import shape_problems
from chatbot.files.yaml_source import flow_yaml, read_yaml, scalar_yaml
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript, Turn

FORMAT = "1"
_BLOCK_INDENT = " " * 6


def read_transcript(path: Path) -> Transcript:
    """Read a transcript, or raise ContentError with everything that is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        unreadable = Problem(
            path=str(path), what="it cannot be read.", mend="Name a transcript."
        )
        raise ContentError((unreadable,)) from None
    return parse_transcript(text, str(path))


def parse_transcript(text: str, name: str) -> Transcript:
    """Type a transcript's text."""
    source = read_yaml(text, name)
    data = source.data
    if source.problems:
        raise ContentError(tuple(source.problems))
    version = data.get("transcript") if isinstance(data, dict) else None
    if version != FORMAT:
        found = f"format {version}" if version else "no transcript"
        raise ContentError(
            (
                Problem(
                    path=name,
                    line=source.line(("transcript",)),
                    what=f"this is {found}; format {FORMAT} is read here.",
                    mend="Use the Backline that wrote it, or record it anew.",
                ),
            )
        )
    try:
        return Transcript.model_validate(data)
    except ValidationError as error:
        raise ContentError(
            tuple(shape_problems(error, source, (), Transcript))
        ) from None


def write_transcript(transcript: Transcript) -> str:
    """Write a transcript; the same transcript is always the same text."""
    head = [
        f"transcript: {transcript.transcript}",
        f"dialog: {scalar_yaml(transcript.dialog)}",
        f"about: {scalar_yaml(transcript.about)}",
        f"today: {transcript.today.isoformat()}",
        f"reader: {transcript.reader}",
        "turns:",
    ]
    turns = "\n\n".join("\n".join(_turn(t)) for t in transcript.turns)
    return "\n".join(head) + ("\n" + turns if turns else " []") + "\n"


def find_transcripts(paths: tuple[str, ...]) -> list[Path]:
    """List the files named, those of the folders named, or all that ship."""
    places = [Path(p) for p in paths] or [_shipped()]
    missing = [p for p in places if not p.exists()]
    if missing:
        raise ContentError(
            tuple(
                Problem(
                    path=str(p), what="there is no such file.", mend="Check the name."
                )
                for p in missing
            )
        )
    return [
        f for p in places for f in (sorted(p.rglob("*.yaml")) if p.is_dir() else [p])
    ]


def find_demo(name: str) -> Path | None:
    """Return a transcript by its path, or by its name among those that ship."""
    path = Path(name)
    if path.is_file():
        return path
    shipped = _shipped() / f"{name.removesuffix('.yaml')}.yaml"
    return shipped if shipped.is_file() else None


def _shipped() -> Path:
    package = Path(__file__).parent.parent
    packed = package / "_content" / "transcripts"
    return packed if packed.is_dir() else package.parent / "transcripts"


def _turn(turn: Turn) -> list[str]:
    said = {
        "on": turn.on.isoformat() if turn.on else "",
        "learned": flow_yaml(turn.learned) if turn.learned else "",
        "treatments": _listed(turn.treatments),
        "step": scalar_yaml(turn.step) if turn.step else "",
        "urgency": turn.urgency if turn.step else "",
        "asks": _listed(turn.asks),
        "plan": _listed(turn.plan),
        "backline": _block(turn.backline) if turn.backline else "",
        "teach": scalar_yaml(turn.teach) if turn.teach else "",
    }
    first = f"  - clinician: {scalar_yaml(turn.clinician)}"
    return [first, *(f"    {key}: {value}" for key, value in said.items() if value)]


def _listed(items: tuple[str, ...]) -> str:
    return flow_yaml(list(items)) if items else ""


def _block(text: str) -> str:
    """A block where every line survives it, else a quoted string."""
    lines = text.split("\n")
    plain = all(x == x.rstrip() and x.isprintable() for x in lines)
    if not plain or not lines[0] or lines[0].startswith(" ") or not lines[-1]:
        return scalar_yaml(text)
    return "|-\n" + "\n".join(f"{_BLOCK_INDENT}{x}" if x else "" for x in lines)
