"""What one text says of one finding, as a case keeps it, and rows of such texts."""

import pytest
from fakes import TODAY

from chatbot.cli.case_json import settled
from chatbot.engine.understanding import read


def status_of(engine, finding, text):
    observations = settled(read(engine.lexicon, text, None, TODAY).observations)
    told = {o.finding: o.status.value for o in observations}
    return told.get(finding)


def rows_of(said):
    """Each text with the status it gives its finding."""
    return [
        pytest.param(finding, text, status, id=f"{finding}: {text}")
        for finding, rows in said.items()
        for text, status in rows.items()
    ]


def near_misses(near):
    """Each text that only sounds like its finding."""
    return [
        pytest.param(finding, text, id=f"{finding}: {text}")
        for finding, rows in near.items()
        for text in rows
    ]
