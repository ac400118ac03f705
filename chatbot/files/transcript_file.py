"""Transcripts on disk: one reader, one writer, a fixed order of keys."""

from pathlib import Path

from chatbot.files.shape import Spot, typed
from chatbot.files.source import Source
from chatbot.files.text_file import text_of
from chatbot.files.yaml_source import (
    block_yaml,
    flow_yaml,
    read_yaml,
    scalar_yaml,
    text_yaml,
)
from chatbot.model.problem import ContentError, Problem
from chatbot.model.transcript import Transcript, Turn

FORMAT = "1"
_HEAD_INDENT = 2
_TURN_INDENT = 6


def read_transcript(path: Path) -> Transcript:
    """Read a transcript, or raise ContentError with everything that is wrong."""
    return parse_transcript(text_of(path), str(path))


def read_about(path: Path) -> str:
    """Say in a line what a transcript is about, from its head alone; empty if unreadable."""
    try:
        head, _, _ = text_of(path).partition("\nturns:")
    except ContentError:
        return ""
    data = read_yaml(head, str(path)).data
    about = data.get("about") if isinstance(data, dict) else None
    return " ".join(about.split()) if isinstance(about, str) else ""


def parse_transcript(text: str, name: str) -> Transcript:
    """Type a transcript's text, or raise ContentError with everything that is wrong."""
    source = read_yaml(text, name)
    data = source.data if isinstance(source.data, dict) else {}
    version = data.get("transcript")
    if version != FORMAT and (source.whole or "transcript:" not in text):
        raise ContentError((_other_format(source, version),))
    if source.problems:
        raise ContentError(tuple(source.problems))
    transcript = typed(Transcript, data, Spot(source, (), ""), source.problems)
    if transcript:
        _refuse_going_back(transcript, source)
    if source.problems or not transcript:
        source.problems.sort(key=lambda p: p.line or 0)
        raise ContentError(tuple(source.problems))
    return transcript


def _refuse_going_back(transcript: Transcript, source: Source) -> None:
    today = transcript.today
    for number, turn in enumerate(transcript.turns):
        if turn.on is not None and turn.on < today:
            place, what = ("turns", number, "on"), f"{turn.on} lies before {today}."
            source.add(source.line(place), place, what, "Days only go forward.")
        today = turn.on or today


def write_transcript(transcript: Transcript) -> str:
    """Write a transcript; the same transcript is always the same text."""
    head = [
        f"transcript: {transcript.transcript}",
        f"dialog: {scalar_yaml(transcript.dialog)}",
        f"about: {text_yaml(transcript.about, _HEAD_INDENT)}",
        f"today: {transcript.today.isoformat()}",
        f"reader: {transcript.reader}",
        "turns:" if transcript.turns else "turns: []",
    ]
    if transcript.unsent is not None:
        head.insert(-1, f"unsent: {text_yaml(transcript.unsent, _HEAD_INDENT)}")
    turns = "\n\n".join("\n".join(_turn(t)) for t in transcript.turns)
    return "\n".join([*head, turns]).rstrip("\n") + "\n"


def find_transcripts(paths: tuple[str, ...]) -> list[Path]:
    """List the files named, those of the folders named, or all that ship.

    Raises ContentError with the names of those that are not there.
    """
    places = [Path(p) for p in paths] or [_shipped()]
    missing = [p for p in places if not p.exists()]
    if missing:
        what, mend = "there is no such file.", "Check the name."
        raise ContentError(
            tuple(Problem(path=str(p), what=what, mend=mend) for p in missing)
        )
    return [
        f for p in places for f in (sorted(p.rglob("*.yaml")) if p.is_dir() else [p])
    ]


def find_demo(name: str) -> Path | None:
    """Return a transcript by its path, or by its name among those that ship."""
    path = Path(name)
    if path.is_file():
        return path
    return demos().get(name.removesuffix(".yaml"))


def demos() -> dict[str, Path]:
    """List the transcripts that ship, by name."""
    paths = sorted(_shipped().rglob("*.yaml"), key=lambda path: path.stem)
    return {path.stem: path for path in paths}


def _other_format(source: Source, version: object) -> Problem:
    found = f"format {version}" if isinstance(version, str) else "no transcript"
    return Problem(
        path=source.name,
        line=source.lines.get(("transcript",)),
        what=f"this is {found}; format {FORMAT} is read here.",
        mend="Use the Backline that wrote it, or record it anew.",
    )


def _shipped() -> Path:
    package = Path(__file__).parent.parent
    packed = package / "_content" / "transcripts"
    return packed if packed.is_dir() else package.parent / "transcripts"


def _turn(turn: Turn) -> list[str]:
    """Write a turn's rows in their fixed order; what is empty is left out."""
    unusual = turn.step or turn.urgency != "routine"
    rows = {
        "on": turn.on.isoformat() if turn.on else None,
        "learned": flow_yaml(turn.learned) if turn.learned else None,
        "treatments": flow_yaml(turn.treatments) if turn.treatments else None,
        "step": scalar_yaml(turn.step) if turn.step else None,
        "urgency": scalar_yaml(turn.urgency) if unusual else None,
        "asks": flow_yaml(turn.asks) if turn.asks else None,
        "plan": flow_yaml(turn.plan) if turn.plan else None,
        "backline": block_yaml(turn.backline, _TURN_INDENT) if turn.backline else None,
        "teach": None if turn.teach is None else text_yaml(turn.teach, _TURN_INDENT),
    }
    first = f"  - clinician: {text_yaml(turn.clinician, _TURN_INDENT)}"
    return [first, *(f"    {key}: {row}" for key, row in rows.items() if row)]
